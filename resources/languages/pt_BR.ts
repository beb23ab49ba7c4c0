<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About digitpad</source>
        <translation>Sobre o digitpad</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Sobre este modelo</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Draw digits, see what a convolutional network sees, and retrain it.</source>
        <translation>Desenhe dígitos, veja o que uma rede convolucional vê e treine-a de novo.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Held out of its data</source>
        <translation>Parte reservada dos dados dele</translation>
    </message>
    <message>
        <source>Held-out writers of {0}</source>
        <translation>Autores reservados de {0}</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importado de</translation>
    </message>
    <message>
        <source>Learned then</source>
        <translation>Aprendido depois</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>Teste do MNIST</translation>
    </message>
    <message>
        <source>MNIST, held out</source>
        <translation>MNIST, reservado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Não é um dígito</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Traços de caneta</translation>
    </message>
    <message>
        <source>Test part of its data</source>
        <translation>Parte de teste dos dados dele</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Treinado em</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>Trained on MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0). Nothing you draw leaves this computer.</source>
        <translation>Treinado com o MNIST de Y. LeCun e C. Cortes (CC BY-SA 3.0). Nada do que você desenha sai deste computador.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variações</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>dúvida</translation>
    </message>
    <message>
        <source>refused when {0} &gt; {1}</source>
        <translation>rejeitado quando {0} &gt; {1}</translation>
    </message>
    <message>
        <source>{0} own samples, from «{1}» on</source>
        <translation>{0} amostras próprias, a partir de “{1}”</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About digitpad</source>
        <translation>&amp;Sobre o digitpad</translation>
    </message>
    <message>
        <source>&amp;Compare architectures …</source>
        <translation>&amp;Comparar arquiteturas …</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <translation>&amp;Copiar desenho</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Delete this model …</source>
        <translation>E&amp;xcluir este modelo …</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Borracha</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Te&amp;la cheia</translation>
    </message>
    <message>
        <source>&amp;Go back to the model before</source>
        <translation>&amp;Voltar ao modelo anterior</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Al&amp;to contraste</translation>
    </message>
    <message>
        <source>&amp;How well does it read?</source>
        <translation>&amp;Como ele lê?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Atalhos de teclado …</translation>
    </message>
    <message>
        <source>&amp;Learn my samples …</source>
        <translation>&amp;Aprender minhas amostras …</translation>
    </message>
    <message>
        <source>&amp;Lessons …</source>
        <translation>&amp;Lições …</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Open drawing …</source>
        <translation>&amp;Abrir desenho …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Print a sheet …</source>
        <translation>Im&amp;primir uma folha …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Read pictures …</source>
        <translation>&amp;Ler imagens …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Save drawing as …</source>
        <translation>&amp;Salvar desenho como …</translation>
    </message>
    <message>
        <source>&amp;Stylus pressure changes the width</source>
        <translation>A pressão da caneta &amp;muda a largura</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>Pincel mais &amp;grosso</translation>
    </message>
    <message>
        <source>&amp;Train a network …</source>
        <translation>&amp;Treinar uma rede …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>0 – 9 on the canvas, click on a digit&apos;s label</source>
        <translation>0 – 9 na área de desenho, clique no rótulo de um dígito</translation>
    </message>
    <message>
        <source>About this &amp;model …</source>
        <translation>&amp;Sobre este modelo …</translation>
    </message>
    <message>
        <source>Arrow keys on the network&apos;s image</source>
        <translation>Setas na imagem da rede</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the canvas</source>
        <translation>Setas, Home, End na área de desenho</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>C&amp;lear canvas</source>
        <translation>Lim&amp;par a área de desenho</translation>
    </message>
    <message>
        <source>Cancel the stroke under way</source>
        <translation>Cancelar o traço em andamento</translation>
    </message>
    <message>
        <source>Choose what the selected digit is, or that it is none</source>
        <translation>Escolher o que é o dígito selecionado, ou dizer que não é nenhum</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copiar como &amp;imagem</translation>
    </message>
    <message>
        <source>Correct the selected digit</source>
        <translation>Corrigir o dígito selecionado</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>Draw a &amp;form …</source>
        <translation>&amp;Desenhar um formulário …</translation>
    </message>
    <message>
        <source>E&amp;xhibit …</source>
        <translation>E&amp;xposição …</translation>
    </message>
    <message>
        <source>E&amp;xport this model …</source>
        <translation>&amp;Exportar este modelo …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Enter on the canvas</source>
        <translation>F2, Enter na área de desenho</translation>
    </message>
    <message>
        <source>How it lear&amp;ned …</source>
        <translation>Como ela apre&amp;ndeu …</translation>
    </message>
    <message>
        <source>Im&amp;port a model …</source>
        <translation>&amp;Importar um modelo …</translation>
    </message>
    <message>
        <source>Keep the digit as a sample, even if read right</source>
        <translation>Guardar o dígito como amostra, mesmo lido corretamente</translation>
    </message>
    <message>
        <source>Left button, pen, finger</source>
        <translation>Botão esquerdo, caneta, dedo</translation>
    </message>
    <message>
        <source>Look &amp;inside …</source>
        <translation>&amp;Olhar por dentro …</translation>
    </message>
    <message>
        <source>My &amp;samples …</source>
        <translation>&amp;Minhas amostras …</translation>
    </message>
    <message>
        <source>Own la&amp;yers …</source>
        <translation>Camadas &amp;próprias …</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation>Ca&amp;neta</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>Pr&amp;eferências …</translation>
    </message>
    <message>
        <source>Read numbers of se&amp;veral digits</source>
        <translation>Ler &amp;números de vários dígitos</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>Ler pontos, &amp;vírgulas e sinais de menos</translation>
    </message>
    <message>
        <source>Read s&amp;heets …</source>
        <translation>Ler &amp;folhas …</translation>
    </message>
    <message>
        <source>Right button, eraser end of the pen</source>
        <translation>Botão direito, ponta borracha da caneta</translation>
    </message>
    <message>
        <source>Say when a drawing is &amp;no digit</source>
        <translation>Avisar quan&amp;do um desenho não for um dígito</translation>
    </message>
    <message>
        <source>Select a digit of the number</source>
        <translation>Selecionar um dígito do número</translation>
    </message>
    <message>
        <source>Show &amp;boxes around the digits</source>
        <translation>Mostrar as c&amp;aixas em volta dos dígitos</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>Pincel mais &amp;fino</translation>
    </message>
    <message>
        <source>The same, and the buttons below the answer</source>
        <translation>O mesmo, e os botões abaixo da resposta</translation>
    </message>
    <message>
        <source>Walk from pixel to pixel</source>
        <translation>Ir de pixel em pixel</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copiar como imagem</translation>
    </message>
    <message>
        <source>Copy the &amp;28&#xa0;×&#xa0;28 pixels</source>
        <translation>Copiar os 28 × 28 &amp;pixels</translation>
    </message>
    <message>
        <source>Drag it to another program, or copy it with a right click</source>
        <translation>Arraste para outro programa ou copie com um clique do botão direito</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>digit 28x28</source>
        <translation>dígito 28x28</translation>
    </message>
</context>
<context>
    <name>AnswerViews</name>
    <message>
        <source>Nothing was corrected: the drawing had changed before it was read. Say it again.</source>
        <translation>Nada foi corrigido: o desenho mudou antes de ser lido. Indique de novo.</translation>
    </message>
    <message>
        <source>Numbers are read less well than usual. {0}</source>
        <translation>Os números são lidos pior do que de costume. {0}</translation>
    </message>
    <message>
        <source>Only digits can be corrected, and this model tells other things apart.</source>
        <translation>Só dígitos podem ser corrigidos, e este modelo distingue outras coisas.</translation>
    </message>
    <message>
        <source>This drawing could not be read. {0}</source>
        <translation>Este desenho não pôde ser lido. {0}</translation>
    </message>
</context>
<context>
    <name>ArchitecturesFeature</name>
    <message>
        <source>Own layers</source>
        <translation>Camadas próprias</translation>
    </message>
</context>
<context>
    <name>AtlasSources</name>
    <message>
        <source>Held-out digit {0}</source>
        <translation>Dígito reservado {0}</translation>
    </message>
    <message>
        <source>Test digit {0}</source>
        <translation>Dígito de teste {0}</translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation>Imagem de teste {0}</translation>
    </message>
    <message>
        <source>Training digit {0}</source>
        <translation>Dígito de treinamento {0}</translation>
    </message>
    <message>
        <source>Your digit {0}</source>
        <translation>Seu dígito {0}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>nenhum dígito</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>nenhuma delas</translation>
    </message>
</context>
<context>
    <name>AtlasStatus</name>
    <message>
        <source>&amp;Look at them</source>
        <translation>&amp;Examiná-los</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Digits that the network has looked at</source>
        <translation>Dígitos que a rede examinou</translation>
    </message>
    <message>
        <source>The network has not looked at all of MNIST&apos;s 70,000 digits.</source>
        <translation>A rede não examinou todos os 70.000 dígitos do MNIST.</translation>
    </message>
    <message>
        <source>The network has not looked at the test images of its own data.</source>
        <translation>A rede não examinou as imagens de teste dos próprios dados.</translation>
    </message>
    <message>
        <source>The network looks at MNIST&apos;s 70,000 digits. It does so once; then it is remembered.</source>
        <translation>A rede examina os 70.000 dígitos do MNIST. Ela faz isso uma vez; depois, fica guardado.</translation>
    </message>
    <message>
        <source>The network looks at the test images of its own data.</source>
        <translation>A rede examina as imagens de teste dos próprios dados.</translation>
    </message>
</context>
<context>
    <name>AttackOutcome</name>
    <message>
        <source>Attack {0}: probabilities by {1}</source>
        <translation>Ataque {0}: probabilidades por {1}</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>épsilon</translation>
    </message>
    <message>
        <source>first misled at {0}</source>
        <translation>enganada a partir de {0}</translation>
    </message>
    <message>
        <source>never misled</source>
        <translation>nunca enganada</translation>
    </message>
</context>
<context>
    <name>AttackTab</name>
    <message>
        <source>A&amp;ttack</source>
        <translation>A&amp;tacar</translation>
    </message>
    <message>
        <source>An attack needs the network&apos;s gradients; it takes some seconds.</source>
        <translation>Um ataque precisa dos gradientes da rede; leva alguns segundos.</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>Atacado</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Ao lado:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>Desenhe algo ou escolha uma imagem.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Epsilon:</source>
        <translation>Épsilon:</translation>
    </message>
    <message>
        <source>Following gradients</source>
        <translation>Seguindo os gradientes</translation>
    </message>
    <message>
        <source>It is a {0} already: choose another one to read it as.</source>
        <translation>Já é {0}: escolha outra classe como alvo.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Método:</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Ler como</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>Who knows a network&apos;s weights can ask in which direction each pixel should change to mislead it. No pixel changes by more than epsilon: often so little that people hardly see it. The image is that of «Fool it», distorted as it is there.</source>
        <translation>Quem conhece os pesos de uma rede pode perguntar em que direção cada pixel deve mudar para enganá-la. Nenhum pixel muda mais do que épsilon: muitas vezes tão pouco que mal se vê. A imagem é a de “Enganar a rede”, distorcida como está lá.</translation>
    </message>
    <message>
        <source>What it is to be read as</source>
        <translation>Como deve ser lido</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>O que foi acrescentado</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>qualquer outra classe</translation>
    </message>
    <message>
        <source>any other digit</source>
        <translation>qualquer outro dígito</translation>
    </message>
    <message>
        <source>in many steps (PGD)</source>
        <translation>em muitos passos (PGD)</translation>
    </message>
    <message>
        <source>in one step (FGSM)</source>
        <translation>em um passo (FGSM)</translation>
    </message>
    <message>
        <source>{0} of ink, {1} of {2} greys</source>
        <translation>{0} de tinta, {1} de {2} tons de cinza</translation>
    </message>
</context>
<context>
    <name>BrowserDetails</name>
    <message>
        <source>&amp;Fool it</source>
        <translation>&amp;Enganar a rede</translation>
    </message>
    <message>
        <source>, and read so ({0} sure).</source>
        <translation>, e lido assim ({0} de certeza).</translation>
    </message>
    <message>
        <source>, and rightly taken for none.</source>
        <translation>, e com razão tomado por nenhum.</translation>
    </message>
    <message>
        <source>, but taken for {0} ({1} sure).</source>
        <translation>, mas tomado por {0} ({1} de certeza).</translation>
    </message>
    <message>
        <source>, taken for no digit; the nearest is {0} ({1}).</source>
        <translation>, não tomado por dígito; o mais próximo é {0} ({1}).</translation>
    </message>
    <message>
        <source>, taken for none of the classes; the nearest is {0} ({1}).</source>
        <translation>, não tomada por nenhuma das classes; a mais próxima é {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose one to see what the network says of it.</source>
        <translation>Escolha um para ver o que a rede diz dele.</translation>
    </message>
    <message>
        <source>Distort this image until it is read as another class</source>
        <translation>Distorcer esta imagem até que seja lida como outra classe</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada escolhido</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>Rótulo: {0}</translation>
    </message>
    <message>
        <source>Put onto the &amp;canvas</source>
        <translation>Pôr na área de &amp;desenho</translation>
    </message>
    <message>
        <source>The chosen digit</source>
        <translation>O dígito escolhido</translation>
    </message>
</context>
<context>
    <name>BrowserFilters</name>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;Images:</source>
        <translation>&amp;Imagens:</translation>
    </message>
    <message>
        <source>&amp;Labelled:</source>
        <translation>&amp;Rótulo:</translation>
    </message>
    <message>
        <source>&amp;Misread only</source>
        <translation>Só os &amp;mal lidos</translation>
    </message>
    <message>
        <source>At least so sure</source>
        <translation>Certeza de pelo menos</translation>
    </message>
    <message>
        <source>At most so sure</source>
        <translation>Certeza de no máximo</translation>
    </message>
    <message>
        <source>Orde&amp;r:</source>
        <translation>&amp;Ordem:</translation>
    </message>
    <message>
        <source>S&amp;ure:</source>
        <translation>&amp;Certeza:</translation>
    </message>
    <message>
        <source>Taken &amp;for:</source>
        <translation>Tomado &amp;por:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>qualquer coisa</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>como vêm</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>os menos certos primeiro</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>nenhum dígito</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>nenhuma delas</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>os mais certos primeiro</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>BrowserTab</name>
    <message>
        <source>All {1} digits</source>
        <translation>Todos os {1} dígitos</translation>
    </message>
    <message>
        <source>All {1} images</source>
        <translation>Todas as {1} imagens</translation>
    </message>
    <message>
        <source>A network is as good as the images that it has seen. Here are some whose labels are known, with what this network says of each. Sort by how sure it is, look at what it misreads, and put any of them onto the canvas to see why.</source>
        <translation>Uma rede é tão boa quanto as imagens que viu. Aqui estão algumas cujos rótulos são conhecidos, com o que esta rede diz de cada uma. Ordene pela certeza que ela tem, veja o que ela lê mal e ponha qualquer uma na área de desenho para ver por quê.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Ainda não examinados.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>Não há rede a quem perguntar.</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>A ficha desta rede não diz de quais dígitos de treinamento ela não aprendeu.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>Você ainda não guardou nenhum dígito seu.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{0} of 1 digit</source>
        <translation>{0} de 1 dígito</translation>
    </message>
    <message>
        <source>{0} of {1} digits</source>
        <translation>{0} de {1} dígitos</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{0} de {1} imagens</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Área de desenho</translation>
    </message>
    <message>
        <source>Draw digits here with mouse, stylus or finger.</source>
        <translation>Desenhe dígitos aqui com o mouse, a caneta ou o dedo.</translation>
    </message>
    <message>
        <source>It reads {0}.</source>
        <translation>Lê-se {0}.</translation>
    </message>
</context>
<context>
    <name>CellPicture</name>
    <message>
        <source>The selected field on paper</source>
        <translation>O campo selecionado no papel</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Classe {0}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Não é um dígito</translation>
    </message>
    <message>
        <source>The answer, whatever it is</source>
        <translation>A resposta, seja qual for</translation>
    </message>
</context>
<context>
    <name>ClassMapView</name>
    <message>
        <source>Map of the ten classes</source>
        <translation>Mapa das dez classes</translation>
    </message>
</context>
<context>
    <name>ClassPoints</name>
    <message>
        <source>Map of the classes</source>
        <translation>Mapa das classes</translation>
    </message>
    <message>
        <source>Map of the ten classes</source>
        <translation>Mapa das dez classes</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Each point is a digit that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its digits.</source>
        <translation>Cada ponto é um dígito do qual a rede não aprende, no lugar em que a última camada o põe, visto em um plano. Aponte para um; escolha uma célula da tabela para encontrar os dígitos dela.</translation>
    </message>
    <message>
        <source>Each point is an image that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its images.</source>
        <translation>Cada ponto é uma imagem da qual a rede não aprende, no lugar em que a última camada a põe, vista em um plano. Aponte para uma; escolha uma célula da tabela para encontrar as imagens dela.</translation>
    </message>
    <message>
        <source>The ring is your drawing.</source>
        <translation>O anel é o seu desenho.</translation>
    </message>
    <message>
        <source>Too few images are held out for a map of the classes.</source>
        <translation>Há poucas imagens reservadas para um mapa das classes.</translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Rows: what an image is; columns: what it was taken for. The arrows choose a cell.</source>
        <translation>Linhas: o que uma imagem é; colunas: pelo que foi tomada. As setas escolhem uma célula.</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>O que foi tomado por quê</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} vezes</translation>
    </message>
    <message>
        <source>{0}, a {1} was taken for {2}</source>
        <translation>{0}, um {1} foi tomado por {2}</translation>
    </message>
    <message>
        <source>{0}, «{1}» was taken for «{2}»</source>
        <translation>{0}, “{1}” foi tomado por “{2}”</translation>
    </message>
    <message>
        <source>↓ is</source>
        <translation>↓ é</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>&amp;Not a digit</source>
        <translation>&amp;Não é um dígito</translation>
    </message>
    <message>
        <source>As the network &amp;reads it</source>
        <translation>Como a rede o &amp;lê</translation>
    </message>
    <message>
        <source>What this digit is</source>
        <translation>O que é este dígito</translation>
    </message>
</context>
<context>
    <name>CorrectionRecorder</name>
    <message>
        <source>1 sample</source>
        <translation>1 amostra</translation>
    </message>
    <message>
        <source>Kept as a sample of what is no digit</source>
        <translation>Guardado como amostra do que não é um dígito</translation>
    </message>
    <message>
        <source>Kept as a sample of {0}</source>
        <translation>Guardado como amostra de {0}</translation>
    </message>
    <message>
        <source>No sample any more</source>
        <translation>Não é mais uma amostra</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} amostras</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It is a {0} (key {0})</source>
        <translation>É um {0} (tecla {0})</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>Não é um dígito</translation>
    </message>
    <message>
        <source>It is right as it is read (its digit&apos;s key)</source>
        <translation>A leitura está certa (tecla do dígito)</translation>
    </message>
    <message>
        <source>That is a …</source>
        <translation>Isso é um …</translation>
    </message>
    <message>
        <source>What the digit is</source>
        <translation>O que é o dígito</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it, please send the text below; you can read all of it.</source>
        <translation>Nada foi enviado a ninguém. Se você relatar o erro, envie o texto abaixo; você pode lê-lo por inteiro.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>O que foi feito antes:</translation>
    </message>
    <message>
        <source>digitpad ended in the middle of its work the last time. What you drew is there again, except perhaps for the last seconds; your models and samples are safe.</source>
        <translation>Da última vez, o digitpad foi encerrado no meio do trabalho. O que você desenhou está aqui de novo, exceto talvez os últimos segundos; seus modelos e amostras estão a salvo.</translation>
    </message>
    <message>
        <source>digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on.</source>
        <translation>O digitpad encontrou um erro inesperado. Seu desenho e seus modelos estão a salvo; você pode continuar.</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>Data to learn from</source>
        <translation>Dados para aprender</translation>
    </message>
    <message>
        <source>Loo&amp;k at them …</source>
        <translation>E&amp;xaminá-los …</translation>
    </message>
    <message>
        <source>MNIST&apos;s 60,000 digits</source>
        <translation>Os 60.000 dígitos do MNIST</translation>
    </message>
    <message>
        <source>Own data …</source>
        <translation>Dados próprios …</translation>
    </message>
    <message>
        <source>Own data: {0}</source>
        <translation>Dados próprios: {0}</translation>
    </message>
</context>
<context>
    <name>DigitBar</name>
    <message>
        <source>&amp;Any</source>
        <translation>&amp;Qualquer um</translation>
    </message>
    <message>
        <source>A digit of these at random</source>
        <translation>Um destes dígitos ao acaso</translation>
    </message>
    <message>
        <source>Choosing one of MNIST&apos;s digits</source>
        <translation>Escolher um dígito do MNIST</translation>
    </message>
    <message>
        <source>MNIST: held-out digit</source>
        <translation>MNIST: dígito reservado</translation>
    </message>
    <message>
        <source>MNIST: test digit</source>
        <translation>MNIST: dígito de teste</translation>
    </message>
    <message>
        <source>MNIST: training digit</source>
        <translation>MNIST: dígito de treinamento</translation>
    </message>
    <message>
        <source>Number of the digit</source>
        <translation>Número do dígito</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>O desenho</translation>
    </message>
    <message>
        <source>Which digit</source>
        <translation>Qual dígito</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>Confirmado por você: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: {0}. The network said: {1}</source>
        <translation>Corrigido por você: {0}. A rede disse: {1}</translation>
    </message>
    <message>
        <source>No digit, you said. The network said: {0}</source>
        <translation>Não é um dígito, você disse. A rede disse: {0}</translation>
    </message>
    <message>
        <source>Perhaps no digit, so not in the text. Nearest: {0} or {1}</source>
        <translation>Talvez não seja um dígito, por isso não está no texto. Mais próximos: {0} ou {1}</translation>
    </message>
    <message>
        <source>Select a digit to see what the network saw of it.</source>
        <translation>Selecione um dígito para ver o que a rede viu dele.</translation>
    </message>
    <message>
        <source>Selected digit</source>
        <translation>Dígito selecionado</translation>
    </message>
    <message>
        <source>Take &amp;back: {0}</source>
        <translation>&amp;Voltar a: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>Incerto: {0} ou {1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>nenhum dígito</translation>
    </message>
    <message>
        <source>{0} (printed)</source>
        <translation>{0} (impresso)</translation>
    </message>
    <message>
        <source>{0} by rule. The network said: {1}</source>
        <translation>{0} pelas regras. A rede disse: {1}</translation>
    </message>
    <message>
        <source>{0} digits selected</source>
        <translation>{0} dígitos selecionados</translation>
    </message>
    <message>
        <source>{0}: {1} sure</source>
        <translation>{0}: {1} de certeza</translation>
    </message>
</context>
<context>
    <name>DigitInput</name>
    <message>
        <source>Click to correct this digit</source>
        <translation>Clique para corrigir este dígito</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>Confirmado por você: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: no digit</source>
        <translation>Corrigido por você: não é um dígito</translation>
    </message>
    <message>
        <source>Corrected by you: {0}</source>
        <translation>Corrigido por você: {0}</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: no digit</source>
        <translation>Dígito {0} de {1}: não é um dígito</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: perhaps no digit</source>
        <translation>Dígito {0} de {1}: talvez não seja um dígito</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: confirmed as {0}</source>
        <translation>Dígito {1} de {2}: confirmado como {0}</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: corrected to {0}</source>
        <translation>Dígito {1} de {2}: corrigido para {0}</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: {0} sure</source>
        <translation>Dígito {1} de {2}: {0} de certeza</translation>
    </message>
    <message>
        <source>Digit {2} of {3}: unsure, {0} or {1}?</source>
        <translation>Dígito {2} de {3}: incerto, {0} ou {1}?</translation>
    </message>
    <message>
        <source>Nearest: {0} or {1}</source>
        <translation>Mais próximos: {0} ou {1}</translation>
    </message>
    <message>
        <source>Not sure this is a digit.</source>
        <translation>Não há certeza de que seja um dígito.</translation>
    </message>
    <message>
        <source>Not sure this is one of its classes.</source>
        <translation>Não há certeza de que seja uma de suas classes.</translation>
    </message>
    <message>
        <source>Second guess: {0}</source>
        <translation>Segundo palpite: {0}</translation>
    </message>
    <message>
        <source>The network said: {0}</source>
        <translation>A rede disse: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>Incerto: {0} ou {1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>nenhum dígito</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} de certeza</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>Held-out images that were misread after the first epoch, followed from beginning to end: bars are the probabilities now, the curve that of the right class, the dashed one that of the likeliest other.</source>
        <translation>Imagens reservadas que foram mal lidas após a primeira época, acompanhadas do começo ao fim: as barras são as probabilidades agora, a curva é a da classe certa, a tracejada é a da outra mais provável.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Too few images are held out to follow some of them.</source>
        <translation>Há poucas imagens reservadas para acompanhar algumas delas.</translation>
    </message>
    <message>
        <source>What is on the canvas when a training begins is followed, too.</source>
        <translation>O que está na área de desenho quando um treinamento começa também é acompanhado.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Close the review</source>
        <translation>Fechar a revisão</translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>Drawing with strokes and answer (*.digitpad)</source>
        <translation>Desenho com traços e resposta (*.digitpad)</translation>
    </message>
    <message>
        <source>Drawings (*.digitpad *.json);;All files (*)</source>
        <translation>Desenhos (*.digitpad *.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>Abrir desenho</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Salvar desenho</translation>
    </message>
    <message>
        <source>The drawing in {0} is opened without its answer, which cannot be used: {1}.</source>
        <translation>O desenho em {0} foi aberto sem a resposta, que não pode ser usada: {1}.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>desenho</translation>
    </message>
</context>
<context>
    <name>EndBody</name>
    <message>
        <source>&amp;Delete them …</source>
        <translation>E&amp;xcluí-los …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>&amp;Atividades …</translation>
    </message>
    <message>
        <source>Trained in this lesson, and among your models: {0}.</source>
        <translation>Treinados nesta lição e já entre os seus modelos: {0}.</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Muito bem.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer for your worksheet, and for nothing else.</source>
        <translation>O que você escreveu fica guardado neste computador para a sua folha de atividades e para nada mais.</translation>
    </message>
</context>
<context>
    <name>ExhibitDialog</name>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Novo …</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>A file that ends in .toml</source>
        <translation>Um arquivo que termina em .toml</translation>
    </message>
    <message>
        <source>An exhibit takes the whole screen, for visitors who draw and see what the network reads. It clears itself, and only a corner that is held and a PIN lead out of it. A file says how it looks, what is counted and kept, and which PIN that is; change it with any editor for text. Your windows close first.</source>
        <translation>Uma exposição ocupa a tela inteira: os visitantes desenham e veem o que a rede lê. Ela se limpa sozinha, e só um canto mantido pressionado e um PIN levam para fora dela. Um arquivo diz como ela é, o que é contado e guardado e qual é o PIN; altere-o com qualquer editor de texto. Suas janelas se fecham antes.</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Escolher …</translation>
    </message>
    <message>
        <source>Choose a file, or write a new one with every setting explained.</source>
        <translation>Escolha um arquivo ou escreva um novo, com cada configuração explicada.</translation>
    </message>
    <message>
        <source>Drawings are kept as samples.</source>
        <translation>Os desenhos são guardados como amostras.</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Exposição</translation>
    </message>
    <message>
        <source>Exhibit ({0})</source>
        <translation>Exposição ({0})</translation>
    </message>
    <message>
        <source>Exhibits ({0})</source>
        <translation>Exposições ({0})</translation>
    </message>
    <message>
        <source>File of the exhibit</source>
        <translation>Arquivo da exposição</translation>
    </message>
    <message>
        <source>In {0}. A drawing goes {1:g} s after its answer.</source>
        <translation>Em {0}. Um desenho some {1:g} s depois da resposta.</translation>
    </message>
    <message>
        <source>New file of an exhibit</source>
        <translation>Novo arquivo de exposição</translation>
    </message>
    <message>
        <source>No drawing is kept.</source>
        <translation>Nenhum desenho é guardado.</translation>
    </message>
    <message>
        <source>To leave: hold the corner {0} for {1:g} s, then enter the PIN of the file.</source>
        <translation>Para sair: mantenha pressionado o canto {0} por {1:g} s e digite o PIN do arquivo.</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>inferior esquerdo</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>inferior direito</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>superior esquerdo</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>superior direito</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Adds a random number to each pixel: its standard deviation, of full ink.</source>
        <translation>Soma um número aleatório a cada pixel: o desvio padrão, em relação à tinta plena.</translation>
    </message>
    <message>
        <source>Adds ink to both sides of its strokes, or takes some away.</source>
        <translation>Acrescenta tinta aos dois lados dos traços ou tira um pouco.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>Blurred by {0}</source>
        <translation>Desfocado em {0}</translation>
    </message>
    <message>
        <source>Blurs it: the standard deviation of a Gaussian.</source>
        <translation>Desfoca o dígito: o desvio padrão de uma gaussiana.</translation>
    </message>
    <message>
        <source>Brings each pixel nearer to middle grey, or away from it.</source>
        <translation>Aproxima cada pixel do cinza médio ou o afasta dele.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Leaning to the left by {0}</source>
        <translation>Inclinado para a esquerda em {0}</translation>
    </message>
    <message>
        <source>Leaning to the right by {0}</source>
        <translation>Inclinado para a direita em {0}</translation>
    </message>
    <message>
        <source>Leans it to the right or left.</source>
        <translation>Inclina o dígito para a direita ou para a esquerda.</translation>
    </message>
    <message>
        <source>Made larger, {0}</source>
        <translation>Ampliado, {0}</translation>
    </message>
    <message>
        <source>Made smaller, {0}</source>
        <translation>Reduzido, {0}</translation>
    </message>
    <message>
        <source>Makes it larger or smaller.</source>
        <translation>Amplia ou reduz o dígito.</translation>
    </message>
    <message>
        <source>Moved down by {0}</source>
        <translation>Movido {0} para baixo</translation>
    </message>
    <message>
        <source>Moved to the left by {0}</source>
        <translation>Movido {0} para a esquerda</translation>
    </message>
    <message>
        <source>Moved to the right by {0}</source>
        <translation>Movido {0} para a direita</translation>
    </message>
    <message>
        <source>Moved up by {0}</source>
        <translation>Movido {0} para cima</translation>
    </message>
    <message>
        <source>Moves it down or up.</source>
        <translation>Move o dígito para baixo ou para cima.</translation>
    </message>
    <message>
        <source>Moves it to the right or left.</source>
        <translation>Move o dígito para a direita ou para a esquerda.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Of {0}.</source>
        <translation>De {0}.</translation>
    </message>
    <message>
        <source>Probabilities by {0}</source>
        <translation>Probabilidades por {0}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Para a direita</translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Rubs a round hole; click in the picture to say where.</source>
        <translation>Apaga um furo redondo; clique na imagem para dizer onde.</translation>
    </message>
    <message>
        <source>Salt, pepper</source>
        <translation>Sal e pimenta</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinação</translation>
    </message>
    <message>
        <source>So many of the pixels become ink or paper at random.</source>
        <translation>Esta parte dos pixels vira tinta ou papel ao acaso.</translation>
    </message>
    <message>
        <source>Solid: {0}. Dashed: {1}.</source>
        <translation>Contínua: {0}. Tracejada: {1}.</translation>
    </message>
    <message>
        <source>Thicker by {0} on each side</source>
        <translation>Mais grosso em {0} de cada lado</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Espessura</translation>
    </message>
    <message>
        <source>Thinner by {0} on each side</source>
        <translation>Mais fino em {0} de cada lado</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Turned by {0} anticlockwise</source>
        <translation>Girado {0} no sentido anti-horário</translation>
    </message>
    <message>
        <source>Turned by {0} clockwise</source>
        <translation>Girado {0} no sentido horário</translation>
    </message>
    <message>
        <source>Turns the image about the middle; to the right, clockwise.</source>
        <translation>Gira a imagem em torno do centro; à direita, no sentido horário.</translation>
    </message>
    <message>
        <source>With a contrast of {0}</source>
        <translation>Com contraste de {0}</translation>
    </message>
    <message>
        <source>With a hole of {0}</source>
        <translation>Com um furo de {0}</translation>
    </message>
    <message>
        <source>With noise of {0}</source>
        <translation>Com ruído de {0}</translation>
    </message>
    <message>
        <source>With {0} of salt and pepper</source>
        <translation>Com {0} de sal e pimenta</translation>
    </message>
    <message>
        <source>it is read as {0}.</source>
        <translation>é lido como {0}.</translation>
    </message>
    <message>
        <source>it is taken for no digit.</source>
        <translation>não é tomado por dígito.</translation>
    </message>
    <message>
        <source>it is taken for none of the classes.</source>
        <translation>não é tomado por nenhuma das classes.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>nenhum dígito</translation>
    </message>
    <message>
        <source>no digit; if it were one: {0}</source>
        <translation>nenhum dígito; se fosse um: {0}</translation>
    </message>
    <message>
        <source>none of its classes; if it were one: {0}</source>
        <translation>nenhuma de suas classes; se fosse uma: {0}</translation>
    </message>
    <message>
        <source>none of the classes</source>
        <translation>nenhuma das classes</translation>
    </message>
    <message>
        <source>read right of {0} digits, with 95 % intervals</source>
        <translation>leituras certas de {0} dígitos, com intervalos de 95%</translation>
    </message>
    <message>
        <source>times</source>
        <translation>vezes</translation>
    </message>
    <message>
        <source>{0}, {1} sure</source>
        <translation>{0}, {1} de certeza</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>Mo&amp;strar pasta</translation>
    </message>
    <message>
        <source>Choose a model, a format and a folder.</source>
        <translation>Escolha um modelo, um formato e uma pasta.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Each folder holds the network, its card, where it comes from and, but for a web page, an example.</source>
        <translation>Cada pasta contém a rede, sua ficha, sua origem e, exceto para uma página da web, um exemplo.</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Exportar um modelo</translation>
    </message>
    <message>
        <source>Exported «{0}» to {1}</source>
        <translation>“{0}” exportado para {1}</translation>
    </message>
    <message>
        <source>Exporting «{0}»</source>
        <translation>Exportando “{0}”</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Iniciando o TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>A exportação falhou</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Escolher …</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>For TensorFlow, its servers and its tools.</source>
        <translation>Para o TensorFlow, seus servidores e suas ferramentas.</translation>
    </message>
    <message>
        <source>For most other engines and languages.</source>
        <translation>Para a maioria dos outros motores e linguagens.</translation>
    </message>
    <message>
        <source>For phones and small computers, without TensorFlow. digitpad itself runs it.</source>
        <translation>Para celulares e computadores pequenos, sem TensorFlow. O próprio digitpad a executa.</translation>
    </message>
    <message>
        <source>Needs {0}: pip install &apos;digitpad[onnx]&apos;; not in the packaged program.</source>
        <translation>Precisa de {0}: pip install &apos;digitpad[onnx]&apos;; não está no programa empacotado.</translation>
    </message>
    <message>
        <source>One HTML file that reads what is drawn on it, offline and on phones too.</source>
        <translation>Um arquivo HTML que lê o que se desenha nele, offline e também em celulares.</translation>
    </message>
    <message>
        <source>Take a model along</source>
        <translation>Levar um modelo</translation>
    </message>
    <message>
        <source>The network itself, to run and to train on with Keras.</source>
        <translation>A própria rede, para executar e continuar treinando com o Keras.</translation>
    </message>
    <message>
        <source>Whole numbers only, a quarter of the size: for microcontrollers and accelerators.</source>
        <translation>Só números inteiros, um quarto do tamanho: para microcontroladores e aceleradores.</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95%</translation>
    </message>
    <message>
        <source>Answers as Keras</source>
        <translation>Responde como o Keras</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Formats and their figures</source>
        <translation>Os formatos e seus números</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>Teste do MNIST</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>FieldDrawing</name>
    <message>
        <source>Add a field</source>
        <translation>Adicionar um campo</translation>
    </message>
    <message>
        <source>Change the boxes</source>
        <translation>Alterar as caixas</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Draw a field</source>
        <translation>Desenhar um campo</translation>
    </message>
    <message>
        <source>Draw a row of boxes</source>
        <translation>Desenhar uma fileira de caixas</translation>
    </message>
    <message>
        <source>Draw a table</source>
        <translation>Desenhar uma tabela</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Posição</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Linha</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>C&amp;aixas</translation>
    </message>
    <message>
        <source>Change the decimals</source>
        <translation>Alterar as decimais</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Alterar o tipo</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>Alterar a linha</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Alterar as regras</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <translation>&amp;Decimais</translation>
    </message>
    <message>
        <source>Digits after a point that is printed or understood; 0: as written</source>
        <translation>Dígitos depois de uma vírgula impressa ou subentendida; 0: como está escrito</translation>
    </message>
    <message>
        <source>Draw a field, or select one.</source>
        <translation>Desenhe um campo ou selecione um.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>For the column «{0}» in all {1} rows.</source>
        <translation>Para a coluna “{0}” em todas as {1} linhas.</translation>
    </message>
    <message>
        <source>For {0} fields.</source>
        <translation>Para {0} campos.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Place exactly</source>
        <translation>Posicionar com exatidão</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Lido: {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Taman&amp;ho</translation>
    </message>
    <message>
        <source>The row of the table to which it belongs; none: a field of the whole sheet</source>
        <translation>A linha da tabela à qual pertence; nenhuma: um campo da folha inteira</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Topo</translation>
    </message>
    <message>
        <source>What the number may be</source>
        <translation>O que o número pode ser</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>several</source>
        <translation>vários</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copiar tabela</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95%</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erro de calibração</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Digits refused</source>
        <translation>Dígitos rejeitados</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>How well does it read?</source>
        <translation>Como ele lê?</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido com</translation>
    </message>
    <message>
        <source>Measured on {0}. Each row ends with the command that repeats it. What the words mean is said below.</source>
        <translation>Medido em {0}. Cada linha termina com o comando que a repete. O significado das palavras está explicado abaixo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Of answers that are 90 % sure, nine in ten should be right. The calibration error is how far the answers are off from that on average: at 1 %, 89 or 91 in a hundred are right instead of 90. An answer that is less than {0} % sure is shown as unsure, with both guesses.</source>
        <translation>Das respostas com 90% de certeza, nove em dez deveriam estar certas. O erro de calibração é o quanto as respostas se afastam disso em média: com 1%, 89 ou 91 em cem estão certas em vez de 90. Uma resposta com menos de {0}% de certeza é mostrada como incerta, com os dois palpites.</translation>
    </message>
    <message>
        <source>Others refused</source>
        <translation>Outros rejeitados</translation>
    </message>
    <message>
        <source>The share of digits that are read right: the most probable digit is the one that was meant, whether or not the window would call it one. Other digits of the same kind would give a slightly different share. The interval says how different: of a hundred intervals made in this way, 95 hold the true share. Handwriting differs more than that, so go by the row whose writers are most like you.</source>
        <translation>A parcela de dígitos lidos corretamente: o dígito mais provável é o que se quis escrever, quer a janela o chame de dígito ou não. Outros dígitos do mesmo tipo dariam uma parcela um pouco diferente. O intervalo diz quanto: de cem intervalos feitos assim, 95 contêm a parcela verdadeira. A letra de cada pessoa varia mais do que isso; por isso, guie-se pela linha cujos autores mais se parecem com você.</translation>
    </message>
    <message>
        <source>Time per digit</source>
        <translation>Tempo por dígito</translation>
    </message>
    <message>
        <source>What looks too little like any digit is refused: the window says that it is not sure this is one. «Digits refused» are digits for which this was wrong, so less is better. «Others refused» are letters, scribbles and the like for which it was right, so more is better.</source>
        <translation>O que se parece muito pouco com qualquer dígito é rejeitado: a janela diz que não tem certeza de que seja um. “Dígitos rejeitados” são dígitos em que isso foi um erro, então menos é melhor. “Outros rejeitados” são letras, rabiscos e afins em que isso foi um acerto, então mais é melhor.</translation>
    </message>
    <message>
        <source>What «accuracy» means</source>
        <translation>O que “acurácia” significa</translation>
    </message>
    <message>
        <source>What «not a digit» means</source>
        <translation>O que “não é um dígito” significa</translation>
    </message>
    <message>
        <source>What «sure» means</source>
        <translation>O que “certeza” significa</translation>
    </message>
</context>
<context>
    <name>FlipList</name>
    <message>
        <source>&amp;Find the smallest changes</source>
        <translation>En&amp;contrar as menores mudanças</translation>
    </message>
    <message>
        <source>By how little they change the image, the smallest first.</source>
        <translation>Por quão pouco mudam a imagem, as menores primeiro.</translation>
    </message>
    <message>
        <source>Each slider by itself, outwards from the image as it is, until the answer is another one.</source>
        <translation>Cada controle por si só, a partir da imagem como está, até que a resposta seja outra.</translation>
    </message>
    <message>
        <source>How little is enough to have this image read as another class?</source>
        <translation>Quão pouco basta para que esta imagem seja lida como outra classe?</translation>
    </message>
    <message>
        <source>Nowhere on their range do these change the answer: {0}.</source>
        <translation>Em nenhum ponto da faixa deles estes mudam a resposta: {0}.</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less. Click to see it.</source>
        <translation>Laranja: mais tinta; azul: menos. Clique para ver.</translation>
    </message>
    <message>
        <source>Searching: {0} of {1} sliders.</source>
        <translation>Procurando: {0} de {1} controles.</translation>
    </message>
    <message>
        <source>Smallest changes</source>
        <translation>Menores mudanças</translation>
    </message>
    <message>
        <source>«no digit» &amp;is an answer, too</source>
        <translation>“nenhum dígito” &amp;também é uma resposta</translation>
    </message>
    <message>
        <source>«none of them» &amp;is an answer, too</source>
        <translation>“nenhuma delas” &amp;também é uma resposta</translation>
    </message>
</context>
<context>
    <name>FolderLink</name>
    <message>
        <source>Samples stay on this computer: {0}</source>
        <translation>As amostras ficam neste computador: {0}</translation>
    </message>
    <message>
        <source>The folder {0} comes with the first sample.</source>
        <translation>A pasta {0} surge com a primeira amostra.</translation>
    </message>
</context>
<context>
    <name>FoolKeys</name>
    <message>
        <source>Any digit of these</source>
        <translation>Qualquer um destes dígitos</translation>
    </message>
    <message>
        <source>Arrow keys,  Page Up, Page Down</source>
        <translation>Setas,  Page Up, Page Down</translation>
    </message>
    <message>
        <source>Copy the plot</source>
        <translation>Copiar o gráfico</translation>
    </message>
    <message>
        <source>Delete,  double click</source>
        <translation>Delete,  clique duplo</translation>
    </message>
    <message>
        <source>Find the smallest changes</source>
        <translation>Encontrar as menores mudanças</translation>
    </message>
    <message>
        <source>Look inside: Fool it</source>
        <translation>Olhar por dentro: Enganar a rede</translation>
    </message>
    <message>
        <source>Move a slider, little or much</source>
        <translation>Mover um controle, pouco ou muito</translation>
    </message>
    <message>
        <source>Put a slider back</source>
        <translation>Repor um controle</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Reset all sliders</source>
        <translation>Redefinir todos os controles</translation>
    </message>
    <message>
        <source>Rub a hole into the digit</source>
        <translation>Apagar um furo no dígito</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>click in the picture,  or Return at a pixel</source>
        <translation>clique na imagem,  ou Return em um pixel</translation>
    </message>
</context>
<context>
    <name>FoolTab</name>
    <message>
        <source>Beside it:</source>
        <translation>Ao lado:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>Desenhe algo ou escolha uma imagem.</translation>
    </message>
    <message>
        <source>How little does it take until the network is wrong? Turn the image, blur it, rub a hole in it: the curves show what the network says over the whole range of the slider that was touched last.</source>
        <translation>De quão pouco se precisa para que a rede erre? Gire a imagem, desfoque-a, apague um furo nela: as curvas mostram o que a rede diz em toda a faixa do controle tocado por último.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>Não há rede a quem perguntar.</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>A ficha desta rede não diz de quais dígitos de treinamento ela não aprendeu.</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamanho real</translation>
    </message>
    <message>
        <source>&amp;Add a field in the middle</source>
        <translation>&amp;Adicionar um campo no meio</translation>
    </message>
    <message>
        <source>&amp;Box: one field</source>
        <translation>&amp;Caixa: um campo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>Ajustar à &amp;janela</translation>
    </message>
    <message>
        <source>&amp;New form from a sheet …</source>
        <translation>&amp;Novo formulário a partir de uma folha …</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>&amp;Próximo campo</translation>
    </message>
    <message>
        <source>&amp;Open a form …</source>
        <translation>&amp;Abrir um formulário …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Reno&amp;mear</translation>
    </message>
    <message>
        <source>&amp;Row of boxes: one field, a box a digit</source>
        <translation>&amp;Fileira de caixas: um campo, uma caixa por dígito</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Select and move fields</source>
        <translation>&amp;Selecionar e mover campos</translation>
    </message>
    <message>
        <source>&amp;Table: a field in each cell</source>
        <translation>&amp;Tabela: um campo em cada célula</translation>
    </message>
    <message>
        <source>&amp;Try on this sheet</source>
        <translation>&amp;Testar nesta folha</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Pre&amp;vious field</source>
        <translation>Campo a&amp;nterior</translation>
    </message>
    <message>
        <source>S&amp;nap to printed lines</source>
        <translation>A&amp;justar às linhas impressas</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Salvar &amp;como …</translation>
    </message>
    <message>
        <source>Select &amp;all fields</source>
        <translation>Selecionar todos os c&amp;ampos</translation>
    </message>
    <message>
        <source>Select the whole c&amp;olumn</source>
        <translation>Selecionar a c&amp;oluna inteira</translation>
    </message>
    <message>
        <source>Show another &amp;sheet of this form …</source>
        <translation>Mostrar outra f&amp;olha deste formulário …</translation>
    </message>
    <message>
        <source>Turn the sheet to the &amp;left</source>
        <translation>Girar a folha para a &amp;esquerda</translation>
    </message>
    <message>
        <source>Turn the sheet to the r&amp;ight</source>
        <translation>Girar a folha para a &amp;direita</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Choose a form</source>
        <translation>Escolher um formulário</translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation>Formulários (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The form that the sheets have</source>
        <translation>O formulário que as folhas têm</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Draw a form</source>
        <translation>Desenhar um formulário</translation>
    </message>
    <message>
        <source>Form (*.json)</source>
        <translation>Formulário (*.json)</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>Formulários (*.json)</translation>
    </message>
    <message>
        <source>New form from a sheet</source>
        <translation>Novo formulário a partir de uma folha</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Abrir um formulário</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Abrindo {0} …</translation>
    </message>
    <message>
        <source>Pasted picture {0}</source>
        <translation>Imagem colada {0}</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>Imagens ({0});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Salvar o formulário</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} salvo</translation>
    </message>
    <message>
        <source>Saving {0} …</source>
        <translation>Salvando {0} …</translation>
    </message>
    <message>
        <source>Show another sheet of this form</source>
        <translation>Mostrar outra folha deste formulário</translation>
    </message>
    <message>
        <source>The form has changes that are not saved. Save them?</source>
        <translation>O formulário tem alterações não salvas. Deseja salvá-las?</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulário</translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>This form was not saved when digitpad ended; here it is as it was left.</source>
        <translation>Este formulário não estava salvo quando o digitpad foi encerrado; aqui está ele como ficou.</translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>Reading the sheet …</source>
        <translation>Lendo a folha …</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Page of the form</source>
        <translation>Página do formulário</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source> in {0}</source>
        <translation> em {0}</translation>
    </message>
    <message>
        <source>, something is wrong with {0}</source>
        <translation>, {0} com algum problema</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Draw a form[*]</source>
        <translation>Desenhar um formulário[*]</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Novo formulário</translation>
    </message>
    <message>
        <source>Open a sheet of this form (Ctrl+Shift+O) to see what is printed on it.</source>
        <translation>Abra uma folha deste formulário (Ctrl+Shift+O) para ver o que está impresso nela.</translation>
    </message>
    <message>
        <source>Open, drop or paste a sheet: a scan, a photo or a PDF file, filled in or empty.
Draw its fields once, and digitpad reads all others like it.</source>
        <translation>Abra, solte ou cole uma folha: uma digitalização, uma foto ou um arquivo PDF, preenchida ou vazia.
Desenhe os campos uma vez, e o digitpad lê todas as outras iguais a ela.</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} campos</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} linhas</translation>
    </message>
    <message>
        <source>{0}[*] – Draw a form</source>
        <translation>{0}[*] – Desenhar um formulário</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Número decimal</translation>
    </message>
    <message>
        <source>Number of fixed length</source>
        <translation>Número de comprimento fixo</translation>
    </message>
    <message>
        <source>One box a digit</source>
        <translation>Uma caixa por dígito</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número inteiro</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacuna</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>riscado</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
</context>
<context>
    <name>FormsFeature</name>
    <message>
        <source>Draw a form</source>
        <translation>Desenhar um formulário</translation>
    </message>
</context>
<context>
    <name>GradientRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Digits of the group</source>
        <translation>Dígitos do grupo</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>Não é um dígito</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Arrows or pointer move  ·  0 to 9 correct  ·  Delete: no digit  ·  Enter accepts  ·  N next group</source>
        <translation>Setas ou ponteiro movem  ·  0 a 9 corrigem  ·  Delete: não é dígito  ·  Enter aceita  ·  N próximo grupo</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Não é um dígito</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>Lido como {0}</translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation>tudo revisado</translation>
    </message>
    <message>
        <source>{0} to look at, least sure first</source>
        <translation>{0} a revisar, os menos certos primeiro</translation>
    </message>
</context>
<context>
    <name>IdealTab</name>
    <message>
        <source>&amp;Make the images</source>
        <translation>&amp;Gerar as imagens</translation>
    </message>
    <message>
        <source>Climbing to ideal images</source>
        <translation>Subindo até as imagens ideais</translation>
    </message>
    <message>
        <source>For map {0}</source>
        <translation>Para o mapa {0}</translation>
    </message>
    <message>
        <source>For number {0}</source>
        <translation>Para o número {0}</translation>
    </message>
    <message>
        <source>For the class {0}</source>
        <translation>Para a classe {0}</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>Imagens ideais</translation>
    </message>
    <message>
        <source>Its score is {0}.</source>
        <translation>A pontuação é {0}.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>Camada:</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Ainda não há imagens</translation>
    </message>
    <message>
        <source>The classes</source>
        <translation>As classes</translation>
    </message>
    <message>
        <source>The ideal image</source>
        <translation>A imagem ideal</translation>
    </message>
    <message>
        <source>The map&apos;s mean over all its places is {0}.</source>
        <translation>A média do mapa em todas as posições é {0}.</translation>
    </message>
    <message>
        <source>The number is {0}.</source>
        <translation>O número é {0}.</translation>
    </message>
    <message>
        <source>They are made for all maps of a layer at once; that takes some seconds.</source>
        <translation>São geradas de uma vez para todos os mapas de uma camada; isso leva alguns segundos.</translation>
    </message>
    <message>
        <source>To your drawing: {0}.</source>
        <translation>Para o seu desenho: {0}.</translation>
    </message>
    <message>
        <source>What does a map want to see? From noise, an image is changed step by step so that one map answers ever stronger to it. First layers want edges and strokes, later ones larger pieces; what a class wants to see need not look like it at all, and that is why networks can be fooled.</source>
        <translation>O que um mapa quer ver? A partir de ruído, uma imagem é mudada passo a passo para que um mapa responda a ela cada vez mais forte. As primeiras camadas querem bordas e traços, as seguintes, pedaços maiores; o que uma classe quer ver pode nem se parecer com ela, e é por isso que as redes podem ser enganadas.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Guardar para depois</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Choose &amp;images of its classes …</source>
        <translation>Escolher &amp;imagens das classes dela …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>Importando {0}</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Iniciando o TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>Já existe um modelo “{0}”.</translation>
    </message>
    <message>
        <source>{0} reads {1} % of MNIST&apos;s 10,000 test images</source>
        <translation>{0} lê {1}% das 10.000 imagens de teste do MNIST</translation>
    </message>
    <message>
        <source>{0} reads {1} % of {2} test images</source>
        <translation>{0} lê {1}% de {2} imagens de teste</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} não foi importado</translation>
    </message>
</context>
<context>
    <name>InkLimit</name>
    <message>
        <source>How faint ink may be, on this page</source>
        <translation>Quão fraca a tinta pode ser nesta página</translation>
    </message>
    <message>
        <source>Least ink</source>
        <translation>O mínimo de tinta</translation>
    </message>
    <message>
        <source>Less ink</source>
        <translation>Menos tinta</translation>
    </message>
    <message>
        <source>More, fainter</source>
        <translation>Mais, mesmo fraca</translation>
    </message>
    <message>
        <source>Usual ink</source>
        <translation>Tinta usual</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Attack</source>
        <translation>Ataque</translation>
    </message>
    <message>
        <source>Fool it</source>
        <translation>Enganar a rede</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>Imagens ideais</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhos</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Inside «{0}»</source>
        <translation>Dentro de “{0}”</translation>
    </message>
    <message>
        <source>Look inside: no model</source>
        <translation>Olhar por dentro: nenhum modelo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>This could not be shown. {0}</source>
        <translation>Isto não pôde ser mostrado. {0}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>nenhum modelo</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Guardar para depois</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Compare it with others …</source>
        <translation>&amp;Comparar com outras …</translation>
    </message>
    <message>
        <source>&amp;Copy the layer</source>
        <translation>&amp;Copiar a camada</translation>
    </message>
    <message>
        <source>&amp;Delete this architecture …</source>
        <translation>E&amp;xcluir esta arquitetura …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the layer</source>
        <translation>D&amp;uplicar a camada</translation>
    </message>
    <message>
        <source>&amp;New, with outputs only</source>
        <translation>&amp;Nova, só com as saídas</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Abrir um arquivo …</translation>
    </message>
    <message>
        <source>&amp;Paste layers</source>
        <translation>Co&amp;lar camadas</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>Reno&amp;mear …</translation>
    </message>
    <message>
        <source>&amp;Save a copy as …</source>
        <translation>&amp;Salvar uma cópia como …</translation>
    </message>
    <message>
        <source>&amp;Show the code …</source>
        <translation>&amp;Mostrar o código …</translation>
    </message>
    <message>
        <source>&amp;Train this network …</source>
        <translation>&amp;Treinar esta rede …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Copy &amp;all layers</source>
        <translation>Copiar todas &amp;as camadas</translation>
    </message>
    <message>
        <source>Cu&amp;t the layer</source>
        <translation>Recor&amp;tar a camada</translation>
    </message>
    <message>
        <source>De&amp;lete the layer</source>
        <translation>&amp;Excluir a camada</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para ci&amp;ma</translation>
    </message>
    <message>
        <source>New from &amp;this one</source>
        <translation>Nova a partir &amp;desta</translation>
    </message>
</context>
<context>
    <name>LayerDocument</name>
    <message>
        <source>A network can have at most {0} layers.</source>
        <translation>Uma rede pode ter no máximo {0} camadas.</translation>
    </message>
</context>
<context>
    <name>LayerPalette</name>
    <message>
        <source>Add, or drag in</source>
        <translation>Adicione ou arraste para dentro</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Ativação</translation>
    </message>
    <message>
        <source>&amp;Border</source>
        <translation>&amp;Borda</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Omitidos</translation>
    </message>
    <message>
        <source>&amp;Steps of</source>
        <translation>&amp;Passos de</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>Alterar uma camada</translation>
    </message>
    <message>
        <source>Choose a layer to change it, or add one. Layers can be dragged to other places.</source>
        <translation>Escolha uma camada para alterá-la ou adicione uma. As camadas podem ser arrastadas para outros lugares.</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>Nenhuma camada selecionada</translation>
    </message>
    <message>
        <source>With a &amp;bias</source>
        <translation>Com &amp;viés</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>maior valor</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>reaches over it</source>
        <translation>passa por cima dela</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>fica dentro</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
</context>
<context>
    <name>LayerTableModel</name>
    <message>
        <source>Add a layer</source>
        <translation>Adicionar uma camada</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Dá</translation>
    </message>
    <message>
        <source>Image of a digit</source>
        <translation>Imagem de um dígito</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Mover uma camada</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplicações-somas</translation>
    </message>
    <message>
        <source>Numbers that the layer learns or counts</source>
        <translation>Números que a camada aprende ou conta</translation>
    </message>
    <message>
        <source>Outputs: dense 10 softmax</source>
        <translation>Saídas: densa 10 softmax</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Products that are summed up for one image: how long it takes, roughly</source>
        <translation>Produtos somados para uma imagem: aproximadamente quanto tempo leva</translation>
    </message>
    <message>
        <source>Rows × columns × channels of what the layer gives, or how many values in a row</source>
        <translation>Linhas × colunas × canais do que a camada dá, ou quantos valores em uma fila</translation>
    </message>
    <message>
        <source>What the network does with the image, from the top to the bottom</source>
        <translation>O que a rede faz com a imagem, de cima para baixo</translation>
    </message>
</context>
<context>
    <name>LayerWindow</name>
    <message>
        <source>Add a layer</source>
        <translation>Adicionar uma camada</translation>
    </message>
    <message>
        <source>Architecture (*.json)</source>
        <translation>Arquitetura (*.json)</translation>
    </message>
    <message>
        <source>Architectures (*.json)</source>
        <translation>Arquiteturas (*.json)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fechar e perder</translation>
    </message>
    <message>
        <source>Cut a layer</source>
        <translation>Recortar uma camada</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete a layer</source>
        <translation>Excluir uma camada</translation>
    </message>
    <message>
        <source>Delete architecture</source>
        <translation>Excluir arquitetura</translation>
    </message>
    <message>
        <source>Delete the architecture «{0}» for good? Models that were trained with it, and comparisons, stay.</source>
        <translation>Excluir de vez a arquitetura “{0}”? Os modelos treinados com ela e as comparações ficam.</translation>
    </message>
    <message>
        <source>Duplicate a layer</source>
        <translation>Duplicar uma camada</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Mover uma camada</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Open an architecture</source>
        <translation>Abrir uma arquitetura</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Camadas próprias</translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation>Colar camadas</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>Renomear “{0}”</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Salvo como {0}.</translation>
    </message>
    <message>
        <source>my network</source>
        <translation>minha rede</translation>
    </message>
    <message>
        <source>{0} Closing loses what was changed.</source>
        <translation>{0} Ao fechar, o que foi alterado se perde.</translation>
    </message>
    <message>
        <source>{0} – comes with digitpad; a change makes a copy</source>
        <translation>{0} – vem com o digitpad; uma alteração cria uma cópia</translation>
    </message>
    <message>
        <source>«{0}» is among your architectures.</source>
        <translation>“{0}” está entre as suas arquiteturas.</translation>
    </message>
    <message>
        <source>«{0}» was changed elsewhere meanwhile, and what lies there stays; yours goes on as «{1}».</source>
        <translation>“{0}” foi alterada em outro lugar nesse meio-tempo, e o que está lá fica; a sua continua como “{1}”.</translation>
    </message>
</context>
<context>
    <name>LayerWindowLayout</name>
    <message>
        <source>1 layer and the outputs</source>
        <translation>1 camada e as saídas</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see layer {0}.</source>
        <translation>Não pode ser construída como está: veja a camada {0}.</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see the outputs.</source>
        <translation>Não pode ser construída como está: veja as saídas.</translation>
    </message>
    <message>
        <source>{0} layers and the outputs</source>
        <translation>{0} camadas e as saídas</translation>
    </message>
    <message>
        <source>{0} · {1} parameters · {2} multiply-adds for an image</source>
        <translation>{0} · {1} parâmetros · {2} multiplicações-somas por imagem</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Pooling médio</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolução</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densa</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it in steps of {2}.</source>
        <translation>Cada mapa tem seu próprio kernel de {0} e o desliza sobre todos os {1} mapas anteriores em passos de {2}.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it.</source>
        <translation>Cada mapa tem seu próprio kernel de {0} e o desliza sobre todos os {1} mapas anteriores.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image in steps of {2}.</source>
        <translation>Cada mapa tem seu próprio kernel de {0} e o desliza sobre a imagem em passos de {2}.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image.</source>
        <translation>Cada mapa tem seu próprio kernel de {0} e o desliza sobre a imagem.</translation>
    </message>
    <message>
        <source>Each number by itself.</source>
        <translation>Cada número por si só.</translation>
    </message>
    <message>
        <source>Each number is a weighted sum of all numbers before it.</source>
        <translation>Cada número é uma soma ponderada de todos os números anteriores.</translation>
    </message>
    <message>
        <source>Each number times a scale, plus an offset, both learned (batch normalisation).</source>
        <translation>Cada número vezes uma escala, mais um deslocamento, ambos aprendidos (normalização em lote).</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Achatamento</translation>
    </message>
    <message>
        <source>Keeps the largest of each {0}, map by map.</source>
        <translation>Mantém o maior de cada {0}, mapa por mapa.</translation>
    </message>
    <message>
        <source>Makes probabilities of the scores: all are above zero, and together they are 1.</source>
        <translation>Transforma as pontuações em probabilidades: todas estão acima de zero e juntas somam 1.</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Pooling máximo</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalização</translation>
    </message>
    <message>
        <source>One number for each map: its mean.</source>
        <translation>Um número para cada mapa: sua média.</translation>
    </message>
    <message>
        <source>ReLU keeps it</source>
        <translation>a ReLU o mantém</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Takes the mean of each {0}, map by map.</source>
        <translation>Tira a média de cada {0}, mapa por mapa.</translation>
    </message>
    <message>
        <source>The same numbers in one row.</source>
        <translation>Os mesmos números em uma fila.</translation>
    </message>
    <message>
        <source>Then tanh brings it between −1 and 1.</source>
        <translation>Depois, a tanh o leva para entre −1 e 1.</translation>
    </message>
    <message>
        <source>Then the sigmoid function brings it between 0 and 1.</source>
        <translation>Depois, a função sigmoide o leva para entre 0 e 1.</translation>
    </message>
    <message>
        <source>Then what is below zero becomes zero (ReLU).</source>
        <translation>Depois, o que está abaixo de zero vira zero (ReLU).</translation>
    </message>
    <message>
        <source>below zero, so ReLU makes &lt;b&gt;0&lt;/b&gt; of it</source>
        <translation>abaixo de zero, por isso a ReLU o torna &lt;b&gt;0&lt;/b&gt;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{0} makes &lt;b&gt;{1}&lt;/b&gt; of it</source>
        <translation>{0} o torna &lt;b&gt;{1}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{0}, bias {1}: together &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>{0}, viés {1}: juntos &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>Convolution {0}: {1} maps</source>
        <translation>Convolução {0}: {1} mapas</translation>
    </message>
    <message>
        <source>Kernels and maps</source>
        <translation>Kernels e mapas</translation>
    </message>
    <message>
        <source>Kernels are orange above zero and blue below it; maps, of one held-out image, are white at a layer&apos;s largest number and black at zero. What is noise at first becomes edges, lines and bows.</source>
        <translation>Os kernels são laranja acima de zero e azuis abaixo; os mapas, de uma imagem reservada, são brancos no maior número de uma camada e pretos em zero. O que no início é ruído vira bordas, linhas e arcos.</translation>
    </message>
    <message>
        <source>Kernels of the first convolution</source>
        <translation>Kernels da primeira convolução</translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation>Esta rede não tem convolução.</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>&lt;b&gt;Image&lt;/b&gt; · {0}</source>
        <translation>&lt;b&gt;Imagem&lt;/b&gt; · {0}</translation>
    </message>
    <message>
        <source>A convolutional network looks at the image through small windows. Each map of the first layers answers one question everywhere in the image, such as «is there an edge like this?»: the brighter, the more yes. Later layers ask about the answers of earlier ones, until only one number for each class is left. Click a map to see how its numbers come about.</source>
        <translation>Uma rede convolucional olha a imagem por pequenas janelas. Cada mapa de características das primeiras camadas responde a uma pergunta em toda a imagem, como “há uma borda assim?”: quanto mais claro, mais sim. As camadas seguintes perguntam sobre as respostas das anteriores, até restar só um número para cada classe. Clique em um mapa para ver de onde vêm os números dele.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what the network makes of it, layer by layer.</source>
        <translation>Desenhe algo: aqui se mostra, camada por camada, o que a rede faz disso.</translation>
    </message>
    <message>
        <source>The prepared image</source>
        <translation>A imagem preparada</translation>
    </message>
    <message>
        <source>class «{0}»</source>
        <translation>classe “{0}”</translation>
    </message>
    <message>
        <source>map {0} of {1}</source>
        <translation>mapa {0} de {1}</translation>
    </message>
    <message>
        <source>number {0} of {1}</source>
        <translation>número {0} de {1}</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;Salvar como CSV …</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95%</translation>
    </message>
    <message>
        <source>Each writer left out</source>
        <translation>Cada autor deixado de fora</translation>
    </message>
    <message>
        <source>For each writer a network is trained on all others&apos; images, with the settings of the training dialog, and reads the images of the one it has never seen. That is what a new writer can expect.</source>
        <translation>Para cada autor, uma rede é treinada com as imagens de todos os outros, com as configurações do diálogo de treinamento, e lê as imagens daquele que nunca viu. É isso que um autor novo pode esperar.</translation>
    </message>
    <message>
        <source>How well each writer is read</source>
        <translation>Como cada autor é lido</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Mean of {0} writers: {1} %.</source>
        <translation>Média de {0} autores: {1}%.</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Leitura certa</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Salvo como {0}.</translation>
    </message>
    <message>
        <source>Stopped: not all writers were left out.</source>
        <translation>Interrompido: nem todos os autores foram deixados de fora.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The first figures come after the first training.</source>
        <translation>Os primeiros números vêm depois do primeiro treinamento.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinando</translation>
    </message>
    <message>
        <source>writers left out.csv</source>
        <translation>autores deixados de fora.csv</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>laranja</translation>
    </message>
</context>
<context>
    <name>LessonDocuments</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Networks that are trained in this lesson</source>
        <translation>Redes treinadas nesta lição</translation>
    </message>
    <message>
        <source>Of the digits {0} only {1} % are learned from.</source>
        <translation>Dos dígitos {0}, só {1}% são usados para aprender.</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>Aponta para</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Perguntas e respostas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>To write down</source>
        <translation>Para anotar</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera por</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <source>{0} · page {1} of {2}</source>
        <translation>{0} · página {1} de {2}</translation>
    </message>
    <message>
        <source>«{0}»: network {1}, {2} images of MNIST, of which {3} % are held out, {4} epochs.</source>
        <translation>“{0}”: rede {1}, {2} imagens do MNIST, das quais {3}% são reservadas, {4} épocas.</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Own lessons …</source>
        <translation>Lições &amp;próprias …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>&amp;Atividades …</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>&amp;Do início</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Short tours in the program itself. You do each step in the real windows; leave whenever you like.</source>
        <translation>Visitas curtas pelo próprio programa. Cada passo é feito nas janelas reais; saia quando quiser.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>em {0}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>passo {0} de {1}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>sua</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} more files are no lessons.</source>
        <translation>Outros {0} arquivos não são lições.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Lições</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>P&amp;ular</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Passo {0} de {1}</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>Fim da lição</translation>
    </message>
</context>
<context>
    <name>LessonSession</name>
    <message>
        <source>The model that answers now reads no digits. Choose one that does in the menu Model.</source>
        <translation>O modelo que responde agora não lê dígitos. Escolha no menu Modelo um que leia.</translation>
    </message>
</context>
<context>
    <name>LessonSheetsDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>Impri&amp;mir …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Salvar como PDF …</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes, with the answers</source>
        <translation>&amp;Notas para o professor, com as respostas</translation>
    </message>
    <message>
        <source>&amp;Worksheet, to be filled in by hand</source>
        <translation>Folha de &amp;atividades, para preencher à mão</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Arquivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>Imprimindo {0}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} salvo.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Folha de atividades</translation>
    </message>
    <message>
        <source>Worksheet with what I &amp;wrote</source>
        <translation>Folha de atividades com o que eu &amp;escrevi</translation>
    </message>
    <message>
        <source>{0}, notes</source>
        <translation>{0}, notas</translation>
    </message>
</context>
<context>
    <name>LessonStage</name>
    <message>
        <source> &gt; </source>
        <translation> &gt; </translation>
    </message>
    <message>
        <source>In the window «Look inside», choose «{0}».</source>
        <translation>Na janela “Olhar por dentro”, escolha “{0}”.</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the models that were trained in the lesson? These are: {0}.</source>
        <translation>Excluir os modelos treinados na lição? São: {0}.</translation>
    </message>
    <message>
        <source>Delete what was written and answered in this lesson before?</source>
        <translation>Excluir o que já foi escrito e respondido nesta lição?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
</context>
<context>
    <name>LittleInkQuestion</name>
    <message>
        <source>Do not keep it</source>
        <translation>Não guardar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Minhas amostras</translation>
    </message>
    <message>
        <source>There is next to no ink. Keep it as a sample all the same?</source>
        <translation>Quase não há tinta. Guardar como amostra mesmo assim?</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>No figures yet</source>
        <translation>Nenhum número ainda</translation>
    </message>
</context>
<context>
    <name>LiveSamples</name>
    <message>
        <source>Your samples are read and written again.</source>
        <translation>Suas amostras voltaram a ser lidas e gravadas.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · {0} % on MNIST&apos;s test images</source>
        <translation> · {0}% nas imagens de teste do MNIST</translation>
    </message>
    <message>
        <source> · {0} % on the test part of its data</source>
        <translation> · {0}% na parte de teste dos dados dele</translation>
    </message>
    <message>
        <source>Copied a picture of the drawing</source>
        <translation>Imagem do desenho copiada</translation>
    </message>
    <message>
        <source>Copied the drawing</source>
        <translation>Desenho copiado</translation>
    </message>
    <message>
        <source>Copied {0} and the drawing</source>
        <translation>{0} e o desenho copiados</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Desenhe aqui um dígito</translation>
    </message>
    <message>
        <source>Draw a digit or a number here</source>
        <translation>Desenhe aqui um dígito ou um número</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Desenhe aqui</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>How does it read? Help &gt; Lessons shows it.</source>
        <translation>Como ele lê? Ajuda &gt; Lições mostra.</translation>
    </message>
    <message>
        <source>Model «{0}»</source>
        <translation>Modelo “{0}”</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
    <message>
        <source>Reading numbers</source>
        <translation>Ler números</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} salvo</translation>
    </message>
    <message>
        <source>The model «{0}» is kept.</source>
        <translation>O modelo “{0}” está guardado.</translation>
    </message>
    <message>
        <source>The window changes its language when digitpad starts the next time.</source>
        <translation>A janela muda de idioma na próxima vez que o digitpad iniciar.</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>All products</source>
        <translation>Todos os produtos</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>Clique para ir a este mapa</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Map {0} adds {1} (number {2} of {3} by strength)</source>
        <translation>O mapa {0} acrescenta {1} (número {2} de {3} por força)</translation>
    </message>
    <message>
        <source>Map {0} of {1}, before it</source>
        <translation>Mapa {0} de {1}, o anterior</translation>
    </message>
    <message>
        <source>Patch × kernel = products, which add up to {0}</source>
        <translation>Recorte × kernel = produtos, que somam {0}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>Linha {0}, coluna {1}: &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The image before it</source>
        <translation>A imagem anterior</translation>
    </message>
    <message>
        <source>The largest of these: &lt;b&gt;{0}&lt;/b&gt;. The others are forgotten.</source>
        <translation>O maior destes: &lt;b&gt;{0}&lt;/b&gt;. Os outros são esquecidos.</translation>
    </message>
    <message>
        <source>The map before it that counts less</source>
        <translation>O mapa anterior que conta menos</translation>
    </message>
    <message>
        <source>The map before it that counts more</source>
        <translation>O mapa anterior que conta mais</translation>
    </message>
    <message>
        <source>The map before it, with what the pixel looks at</source>
        <translation>O mapa anterior, com o que o pixel olha</translation>
    </message>
    <message>
        <source>The map, enlarged</source>
        <translation>O mapa, ampliado</translation>
    </message>
    <message>
        <source>The mean of these: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>A média destes: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The number × its scale</source>
        <translation>O número × sua escala</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>O produto</translation>
    </message>
    <message>
        <source>The products of all {0} maps</source>
        <translation>Os produtos de todos os {0} mapas</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>Depois: {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>Este número: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>What the pixel looks at</source>
        <translation>O que o pixel olha</translation>
    </message>
</context>
<context>
    <name>MapGrid</name>
    <message>
        <source>The arrow keys choose one of {0}.</source>
        <translation>As setas escolhem um de {0}.</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>1 digit is</source>
        <translation>1 dígito</translation>
    </message>
    <message>
        <source>1 image is</source>
        <translation>1 imagem</translation>
    </message>
    <message>
        <source>Choose a cell: with the mouse, or with Tab and the arrows.</source>
        <translation>Escolha uma célula: com o mouse, ou com Tab e as setas.</translation>
    </message>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>Dígitos da célula escolhida</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>Nenhum dígito</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>Once a {1} was read as {2}:</source>
        <translation>Uma vez um {1} foi lido como {2}:</translation>
    </message>
    <message>
        <source>One figure says how often a network is right; this table says how it is wrong. Each row is what the images are, each column what the network takes them for, so mistakes lie beside the diagonal. Choose a cell to see its images.</source>
        <translation>Um único número diz com que frequência uma rede acerta; esta tabela diz como ela erra. Cada linha é o que as imagens são, e cada coluna, pelo que a rede as toma; assim, os erros ficam fora da diagonal. Escolha uma célula para ver as imagens dela.</translation>
    </message>
    <message>
        <source>Show them in the &amp;browser</source>
        <translation>Mostrá-los entre os &amp;dígitos</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these digits the network would call {0} no digit; that does not count as a mistake here.</source>
        <translation>O intervalo (Wilson) diz quanto o acaso pode ter deslocado o número. Destes dígitos, a rede diria que {0} não são dígitos; isso não conta como erro aqui.</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these images the network would call {0} none of its classes; that does not count as a mistake here.</source>
        <translation>O intervalo (Wilson) diz quanto o acaso pode ter deslocado o número. Destas imagens, a rede diria que {0} não são de nenhuma de suas classes; isso não conta como erro aqui.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Não há rede</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>A ficha desta rede não diz de quais dígitos de treinamento ela não aprendeu.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>Você ainda não guardou nenhum dígito seu.</translation>
    </message>
    <message>
        <source>{0:,} digits are</source>
        <translation>{0:,} dígitos</translation>
    </message>
    <message>
        <source>{0:,} images are</source>
        <translation>{0:,} imagens</translation>
    </message>
    <message>
        <source>{0} of {1} read right (95 % interval {2}–{3})</source>
        <translation>{0} de {1} com leitura certa (intervalo de 95% {2}–{3})</translation>
    </message>
    <message>
        <source>{0} times a {1} was read as {2}, surest first:</source>
        <translation>{0} vezes um {1} foi lido como {2}, os mais certos primeiro:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>MisreadList</name>
    <message>
        <source>1 network</source>
        <translation>1 rede</translation>
    </message>
    <message>
        <source>Misread images</source>
        <translation>Imagens mal lidas</translation>
    </message>
    <message>
        <source>Test image {0}: {1}; {2} of {3} took it for {4}. Double-click: onto the canvas</source>
        <translation>Imagem de teste {0}: {1}; {2} de {3} a tomaram por {4}. Clique duplo: para a área de desenho</translation>
    </message>
    <message>
        <source>{0} networks</source>
        <translation>{0} redes</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>A second model, asked the same: its lines are dashed.</source>
        <translation>Um segundo modelo, a quem se pergunta o mesmo: suas linhas são tracejadas.</translation>
    </message>
    <message>
        <source>Model beside the active one</source>
        <translation>Modelo ao lado do ativo</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>nenhum outro modelo</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>An exhibit</source>
        <translation>Uma exposição</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Excluir modelo</translation>
    </message>
    <message>
        <source>Delete the model «{0}» for good?</source>
        <translation>Excluir o modelo “{0}” de vez?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>No model can be used. Install digitpad again to get its models back.</source>
        <translation>Nenhum modelo pode ser usado. Instale o digitpad de novo para recuperar os modelos.</translation>
    </message>
    <message>
        <source>The folder of the model «{0}» is gone ({1}); a bundled model answers from now on.</source>
        <translation>A pasta do modelo “{0}” sumiu ({1}); de agora em diante responde um modelo incluído.</translation>
    </message>
    <message>
        <source>The model «{0}» is gone, or its card is damaged.</source>
        <translation>O modelo “{0}” sumiu, ou a ficha dele está danificada.</translation>
    </message>
    <message>
        <source>digitpad did not come up the last times, maybe because of the model «{0}»; so «{1}» answers now. You can choose the other one again in the menu Model.</source>
        <translation>O digitpad não conseguiu iniciar nas últimas vezes, talvez por causa do modelo “{0}”; por isso, “{1}” responde agora. Você pode escolher o outro de novo no menu Modelo.</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source> – {0} %</source>
        <translation> – {0}%</translation>
    </message>
    <message>
        <source>&amp;Go back to «{0}»</source>
        <translation>&amp;Voltar a “{0}”</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>; it tells {0} classes apart</source>
        <translation>; distingue {0} classes</translation>
    </message>
    <message>
        <source>comes with digitpad</source>
        <translation>vem com o digitpad</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>seu</translation>
    </message>
    <message>
        <source>{0} – its card is damaged</source>
        <translation>{0} – a ficha está danificada</translation>
    </message>
</context>
<context>
    <name>NeighboursTab</name>
    <message>
        <source>Below each: its label, and how far its numbers are from yours. Double-click: onto the canvas.</source>
        <translation>Abaixo de cada um: o rótulo e a distância entre os números dele e os seus. Clique duplo: para a área de desenho.</translation>
    </message>
    <message>
        <source>Before its last step the network has turned an image into a list of numbers, and images that it takes for alike have similar ones. The map squeezes these lists into the plane; the dot is your drawing. Beside it are the images whose numbers are nearest to yours.</source>
        <translation>Antes do último passo, a rede transformou uma imagem em uma lista de números, e imagens que ela considera parecidas têm listas parecidas. O mapa comprime essas listas no plano; o ponto é o seu desenho. Ao lado estão as imagens cujos números estão mais próximos dos seus.</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Desenhe algo</translation>
    </message>
    <message>
        <source>Its nearest neighbours appear here while you write.</source>
        <translation>Os vizinhos mais próximos aparecem aqui enquanto você escreve.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>The nearest training digits</source>
        <translation>Os dígitos de treinamento mais próximos</translation>
    </message>
    <message>
        <source>{0} Distance {1}.</source>
        <translation>{0} Distância {1}.</translation>
    </message>
    <message>
        <source>{0} of the held-out images lie nearest to the middle of their own class.</source>
        <translation>{0} das imagens reservadas estão mais próximas do centro da própria classe.</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest digits are labelled {2}</source>
        <translation>{0} dos {1} dígitos mais próximos têm o rótulo {2}</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest images are labelled {2}</source>
        <translation>{0} das {1} imagens mais próximas têm o rótulo {2}</translation>
    </message>
    <message>
        <source>{0} of {1} test images of its own data. Point at one to see it.</source>
        <translation>{0} de {1} imagens de teste dos próprios dados. Aponte para uma para vê-la.</translation>
    </message>
    <message>
        <source>{0} of {1} training digits. Point at one to see it.</source>
        <translation>{0} de {1} dígitos de treinamento. Aponte para um para vê-lo.</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Number in doubt</source>
        <translation>Número duvidoso</translation>
    </message>
</context>
<context>
    <name>NumbersGrid</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source> · looked at</source>
        <translation> · revisado</translation>
    </message>
    <message>
        <source>0 to 9 overwrite  ·  Delete: no digit  ·  ← → digit  ·  ↑ ↓ number  ·  J joins  ·  B begins here  ·  </source>
        <translation>0 a 9 sobrescrevem  ·  Delete: não é dígito  ·  ← → dígito  ·  ↑ ↓ número  ·  J une  ·  B começa aqui  ·  </translation>
    </message>
    <message>
        <source>Enter accepts</source>
        <translation>Enter aceita</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Nenhum número ainda</translation>
    </message>
    <message>
        <source>{0} of {1} in doubt</source>
        <translation>{0} de {1} duvidosos</translation>
    </message>
    <message>
        <source>{0} of {1} that are not in doubt</source>
        <translation>{0} de {1} que não são duvidosos</translation>
    </message>
</context>
<context>
    <name>OfferedLayers</name>
    <message>
        <source>A function of each value. Without one between them, two layers that learn are no more than one.</source>
        <translation>Uma função de cada valor. Sem uma entre elas, duas camadas que aprendem não são mais do que uma.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Average pooling {0}</source>
        <translation>Pooling médio {0}</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalização em lote</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, so that higher learning rates work.</source>
        <translation>Leva cada canal a média 0 e variância 1 no lote, para que taxas de aprendizado maiores funcionem.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolução</translation>
    </message>
    <message>
        <source>Convolution {0} of {1}</source>
        <translation>Convolução {0} de {1}</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densa</translation>
    </message>
    <message>
        <source>Dense {0}</source>
        <translation>Densa {0}</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout {0} %</source>
        <translation>Dropout {0}%</translation>
    </message>
    <message>
        <source>Each unit looks at all values before it. The outputs are such a layer, too.</source>
        <translation>Cada unidade olha todos os valores anteriores. As saídas também são uma camada assim.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Achatamento</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>Média global</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window, or its mean: the image gets smaller, and where exactly something is counts less.</source>
        <translation>Mantém o maior valor de cada janela, ou a média: a imagem fica menor, e o lugar exato de algo conta menos.</translation>
    </message>
    <message>
        <source>Leaves values out at random while it learns, so that the network relies on no single one.</source>
        <translation>Omite valores ao acaso enquanto aprende, para que a rede não dependa de nenhum em particular.</translation>
    </message>
    <message>
        <source>Max pooling {0}</source>
        <translation>Pooling máximo {0}</translation>
    </message>
    <message>
        <source>One number for each channel, its mean: a short row, and where something is does not count any more.</source>
        <translation>Um número para cada canal, sua média: uma fila curta, e o lugar de algo já não conta.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Puts all values of the image into one row, as dense layers need them.</source>
        <translation>Põe todos os valores da imagem em uma fila, como as camadas densas precisam.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Small windows slide over the image; each filter answers where it finds its pattern. Most of what a network sees is learned here.</source>
        <translation>Janelas pequenas deslizam sobre a imagem; cada filtro responde onde encontra seu padrão. A maior parte do que uma rede vê é aprendida aqui.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>over the border</source>
        <translation>passa por cima da borda</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>steps of {0}</source>
        <translation>passos de {0}</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>without bias</source>
        <translation>sem viés</translation>
    </message>
</context>
<context>
    <name>OwnArchitectures</name>
    <message>
        <source>There is an architecture «{0}» already.</source>
        <translation>Já existe uma arquitetura “{0}”.</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A folder with own data</source>
        <translation>Uma pasta com dados próprios</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>By chance, a fifth of each class, as seed {0} has it.</source>
        <translation>Ao acaso, um quinto de cada classe, conforme a semente {0}.</translation>
    </message>
    <message>
        <source>By writer: {0} of {1} are in the test part and nowhere else.</source>
        <translation>Por autor: {0} de {1} estão na parte de teste e em nenhuma outra.</translation>
    </message>
    <message>
        <source>Data sets ({0})</source>
        <translation>Conjuntos de dados ({0})</translation>
    </message>
    <message>
        <source>Files with own data</source>
        <translation>Arquivos com dados próprios</translation>
    </message>
    <message>
        <source>The test part is the one that the files name.</source>
        <translation>A parte de teste é a que os arquivos indicam.</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>para aprender</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>para testar</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>para validar</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} arquivos</translation>
    </message>
    <message>
        <source>{0} images are learned from, {1} are held out to validate on, {2} to test with.</source>
        <translation>{0} imagens são para aprender, {1} são reservadas para validar e {2} para testar.</translation>
    </message>
    <message>
        <source>{0} images of {1} classes</source>
        <translation>{0} imagens de {1} classes</translation>
    </message>
    <message>
        <source>«{0}», by {1}; {2}</source>
        <translation>“{0}”, de {1}; {2}</translation>
    </message>
    <message>
        <source>«{0}»; {1}</source>
        <translation>“{0}”; {1}</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Learn from these</source>
        <translation>&amp;Aprender com estes</translation>
    </message>
    <message>
        <source>&amp;Normalise images of 28 × 28 as drawings are</source>
        <translation>&amp;Normalizar as imagens de 28 × 28 como os desenhos</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>&amp;Usar estes</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, or files: .npz, IDX, CSV with 784 pixels a row, or samples. Several files of samples may be opened together: each is a writer. They can be dropped here, too.</source>
        <translation>Uma pasta com uma pasta de imagens para cada classe, ou arquivos: .npz, IDX, CSV com 784 pixels por linha ou amostras. Vários arquivos de amostras podem ser abertos juntos: cada um é um autor. Também podem ser soltos aqui.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>Escolher uma &amp;pasta …</translation>
    </message>
    <message>
        <source>Choose f&amp;iles …</source>
        <translation>Escolher arqu&amp;ivos …</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Nomes das classes</translation>
    </message>
    <message>
        <source>For handwriting, so that what is drawn on the canvas looks the same; not for clothes or maps.</source>
        <translation>Para escrita à mão, de modo que o que se desenha na área de desenho tenha a mesma aparência; não para roupas ou mapas.</translation>
    </message>
    <message>
        <source>Leave &amp;each writer out …</source>
        <translation>Deixar cada autor de &amp;fora …</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Dados próprios</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>class names, where the files have only numbers: apple, pear, …</source>
        <translation>nomes das classes, se os arquivos só têm números: maçã, pera, …</translation>
    </message>
</context>
<context>
    <name>OwnDataPanel</name>
    <message>
        <source>1 was left out</source>
        <translation>1 ficou de fora</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Todas ({0})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>Imagens da classe</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>para testar</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>para validar</translation>
    </message>
    <message>
        <source>{0} were left out</source>
        <translation>{0} ficaram de fora</translation>
    </message>
    <message>
        <source>{0} writers: {1}</source>
        <translation>{0} autores: {1}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pasted picture {0}</source>
        <translation>Imagem colada {0}</translation>
    </message>
</context>
<context>
    <name>PageListView</name>
    <message>
        <source>1 digit</source>
        <translation>1 dígito</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>no digits found</source>
        <translation>nenhum dígito encontrado</translation>
    </message>
    <message>
        <source>not read; F5 reads it</source>
        <translation>não lida; F5 a lê</translation>
    </message>
    <message>
        <source>reading, {0} %</source>
        <translation>lendo, {0}%</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>{0} by rule</source>
        <translation>{0} pelas regras</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} dígitos</translation>
    </message>
    <message>
        <source>{0} invalid</source>
        <translation>{0} inválidos</translation>
    </message>
    <message>
        <source>{0} more than once</source>
        <translation>{0} mais de uma vez</translation>
    </message>
    <message>
        <source>{0}, {1} printed</source>
        <translation>{0}, {1} impressos</translation>
    </message>
    <message>
        <source>{0}, {1} unsure</source>
        <translation>{0}, {1} incertos</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source> of {0}</source>
        <translation> de {0}</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Alterar o papel</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>Rename the form</source>
        <translation>Renomear o formulário</translation>
    </message>
    <message>
        <source>Say whether the sheet is filled in</source>
        <translation>Indicar se a folha está preenchida</translation>
    </message>
    <message>
        <source>Somebody has written on it: what stands in its fields is none of the form&apos;s own print</source>
        <translation>Alguém escreveu nela: o que está nos campos não é impressão do próprio formulário</translation>
    </message>
    <message>
        <source>The sheet is filled in</source>
        <translation>A folha está preenchida</translation>
    </message>
    <message>
        <source>The size of the sheets, by which sizes of digits are known</source>
        <translation>O formato das folhas, pelo qual se conhece o tamanho dos dígitos</translation>
    </message>
    <message>
        <source>as its file</source>
        <translation>como o arquivo</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Show this step below the boxes</source>
        <translation>Mostrar este passo abaixo das caixas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of the page</source>
        <translation>Texto da página</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>no digit, line {1}</source>
        <translation>nenhum dígito, linha {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}, number {2} of {3}</source>
        <translation>{0}, linha {1}, número {2} de {3}</translation>
    </message>
    <message>
        <source>{0}, printed</source>
        <translation>{0}, impresso</translation>
    </message>
</context>
<context>
    <name>PenTrial</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Canvas to try the pen on</source>
        <translation>Área de desenho para testar a caneta</translation>
    </message>
    <message>
        <source>Draw with the stylus to see what its pressure does.</source>
        <translation>Desenhe com a caneta para ver o efeito da pressão.</translation>
    </message>
    <message>
        <source>The pen&apos;s pressure counts as {0:.0%}: the ink is {1:.0%} as wide as the brush.</source>
        <translation>A pressão da caneta conta {0:.0%}: a tinta tem {1:.0%} da largura do pincel.</translation>
    </message>
    <message>
        <source>Try it here.</source>
        <translation>Experimente aqui.</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamanho real</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>Cancelar lei&amp;tura</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>Ajustar à &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Keep corrected digits as samples</source>
        <translation>Guardar dígitos corrigidos como am&amp;ostras</translation>
    </message>
    <message>
        <source>&amp;Merge into one digit</source>
        <translation>&amp;Unir em um dígito</translation>
    </message>
    <message>
        <source>&amp;More, fainter ink</source>
        <translation>&amp;Mais tinta, mesmo fraca</translation>
    </message>
    <message>
        <source>&amp;Next digit in doubt</source>
        <translation>&amp;Próximo dígito duvidoso</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Pró&amp;xima página</translation>
    </message>
    <message>
        <source>&amp;Open pictures …</source>
        <translation>&amp;Abrir imagens …</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>Co&amp;lar imagem</translation>
    </message>
    <message>
        <source>&amp;Previous digit in doubt</source>
        <translation>Dígito duvidoso a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Pá&amp;gina anterior</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Save this page …</source>
        <translation>&amp;Salvar esta página …</translation>
    </message>
    <message>
        <source>&amp;Split into two digits</source>
        <translation>&amp;Separar em dois dígitos</translation>
    </message>
    <message>
        <source>&amp;Take the number back to what was read</source>
        <translation>Voltar o número &amp;ao que foi lido</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Usual ink</source>
        <translation>Tinta &amp;usual</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the page</source>
        <translation>Setas, Home, End na página</translation>
    </message>
    <message>
        <source>As the &amp;network reads it</source>
        <translation>Como &amp;a rede o lê</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, drag</source>
        <translation>Clique, Ctrl+clique, arrastar</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copiar como &amp;imagem</translation>
    </message>
    <message>
        <source>Copy as tab&amp;le</source>
        <translation>Copiar como ta&amp;bela</translation>
    </message>
    <message>
        <source>Correct a digit, or say that it is none</source>
        <translation>Corrigir um dígito ou dizer que não é um</translation>
    </message>
    <message>
        <source>Draw a &amp;box around a digit</source>
        <translation>Desen&amp;har uma caixa em volta de um dígito</translation>
    </message>
    <message>
        <source>End drawing a box, select nothing</source>
        <translation>Parar de desenhar uma caixa, não selecionar nada</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to the next digit, line, or end</source>
        <translation>Ir ao próximo dígito, linha ou ao fim</translation>
    </message>
    <message>
        <source>It is &amp;right as it is read</source>
        <translation>Está &amp;certo como foi lido</translation>
    </message>
    <message>
        <source>L&amp;ess ink</source>
        <translation>Me&amp;nos tinta</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>Mover a página</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>Reg&amp;ras para números …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Re&amp;view what was read …</source>
        <translation>Re&amp;visar o que foi lido …</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Ler de n&amp;ovo</translation>
    </message>
    <message>
        <source>Read a re&amp;gion by itself</source>
        <translation>L&amp;er uma região à parte</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>Ler pontos, &amp;vírgulas e sinais de menos</translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation>Clique direito, tecla Menu</translation>
    </message>
    <message>
        <source>Save &amp;all pages …</source>
        <translation>Salvar &amp;todas as páginas …</translation>
    </message>
    <message>
        <source>Select &amp;all digits</source>
        <translation>Selecionar &amp;todos os dígitos</translation>
    </message>
    <message>
        <source>Select digits</source>
        <translation>Selecionar dígitos</translation>
    </message>
    <message>
        <source>Show &amp;boxes</source>
        <translation>Mostrar as cai&amp;xas</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>Mostrar os &amp;passos</translation>
    </message>
    <message>
        <source>Space and drag, middle button and drag</source>
        <translation>Espaço e arrastar, botão do meio e arrastar</translation>
    </message>
    <message>
        <source>The selected digits are a {0}</source>
        <translation>Os dígitos selecionados são um {0}</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>Girar para a &amp;esquerda</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>Girar para a &amp;direita</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>A page that has not been read is missing in {0}.</source>
        <translation>Uma página que não foi lida falta em {0}.</translation>
    </message>
    <message>
        <source>Copied a table: {0} × {1}</source>
        <translation>Tabela copiada: {0} × {1}</translation>
    </message>
    <message>
        <source>JSON, with boxes and confidences (*.json)</source>
        <translation>JSON, com caixas e confianças (*.json)</translation>
    </message>
    <message>
        <source>Picture with boxes and answers (*.png *.jpg)</source>
        <translation>Imagem com caixas e respostas (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>Imagens ({0});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>Ler imagens</translation>
    </message>
    <message>
        <source>Save all pages</source>
        <translation>Salvar todas as páginas</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Salvar esta página</translation>
    </message>
    <message>
        <source>Table as on the page (*.csv)</source>
        <translation>Tabela como na página (*.csv)</translation>
    </message>
    <message>
        <source>Table of the digits (*.csv)</source>
        <translation>Tabela dos dígitos (*.csv)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <translation>Tabela dos números (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Workbook as on the pages (*.xlsx)</source>
        <translation>Pasta de trabalho como nas páginas (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook of the numbers (*.xlsx)</source>
        <translation>Pasta de trabalho dos números (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook with pictures of numbers in doubt (*.xlsx)</source>
        <translation>Pasta de trabalho com imagens dos números duvidosos (*.xlsx)</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>{1} pages that have not been read are missing in {0}.</source>
        <translation>{1} páginas que não foram lidas faltam em {0}.</translation>
    </message>
</context>
<context>
    <name>PictureLayout</name>
    <message>
        <source>No digits found in this picture.
Turn it (R), let fainter ink count (F), or draw a box around a digit (B).</source>
        <translation>Nenhum dígito encontrado nesta imagem.
Gire-a (R), deixe a tinta mais fraca contar (F) ou desenhe uma caixa em volta de um dígito (B).</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture of handwritten digits:
a photo, a scan or a PDF file.</source>
        <translation>Abra, solte ou cole uma imagem de dígitos manuscritos:
uma foto, uma digitalização ou um arquivo PDF.</translation>
    </message>
    <message>
        <source>Reading was cancelled. F5 reads this page.</source>
        <translation>A leitura foi cancelada. F5 lê esta página.</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>Regras: {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Esta imagem não pode ser lida.</translation>
    </message>
</context>
<context>
    <name>PictureSamples</name>
    <message>
        <source>Kept again</source>
        <translation>Guardado de novo</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>{0} · {1} in all</source>
        <translation>{0} · {1} no total</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copiar como imagem</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Copied the page as it is seen</source>
        <translation>Página copiada como é vista</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>Copiado: {0}</translation>
    </message>
    <message>
        <source>Looking for rows and columns …</source>
        <translation>Procurando linhas e colunas …</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>Ler imagens</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} salvo</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>What you did last is not finished yet. It will be lost.</source>
        <translation>O que você fez por último ainda não terminou. Será perdido.</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the text?</source>
        <translation>Você corrigiu o que foi lido. Salvar o texto?</translation>
    </message>
    <message>
        <source>{0} – Read pictures</source>
        <translation>{0} – Ler imagens</translation>
    </message>
</context>
<context>
    <name>PicturesFeature</name>
    <message>
        <source>Read pictures</source>
        <translation>Ler imagens</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Ler imagens</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
</context>
<context>
    <name>PixelGrid</name>
    <message>
        <source>28 by 28 pixels. The arrow keys move from pixel to pixel.</source>
        <translation>28 por 28 pixels. As setas vão de pixel em pixel.</translation>
    </message>
    <message>
        <source>The network&apos;s image</source>
        <translation>A imagem da rede</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>Carregando a rede …</translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation>Nada desenhado ainda.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>There is no model to ask.</source>
        <translation>Não há modelo a quem perguntar.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Isto não pode ser lido.</translation>
    </message>
    <message>
        <source>Too much to read here.</source>
        <translation>Há coisa demais para ler aqui.</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source> Default </source>
        <translation> Padrão </translation>
    </message>
    <message>
        <source>Default of {0}</source>
        <translation>Padrão de {0}</translation>
    </message>
    <message>
        <source>Set it back to what it was at first</source>
        <translation>Voltar ao valor inicial</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>Nenhuma preferência tem essas palavras.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Set &amp;all back to their defaults</source>
        <translation>Voltar &amp;tudo ao padrão</translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>1. Cut</source>
        <translation>1. Recortar</translation>
    </message>
    <message>
        <source>1. Cut, thinner</source>
        <translation>1. Recortar, mais fino</translation>
    </message>
    <message>
        <source>2. Scale</source>
        <translation>2. Escalar</translation>
    </message>
    <message>
        <source>3. Centre</source>
        <translation>3. Centralizar</translation>
    </message>
    <message>
        <source>Column {0}, row {1}: {2} of 255</source>
        <translation>Coluna {0}, linha {1}: {2} de 255</translation>
    </message>
    <message>
        <source>Its centre of mass moves to the middle of 28&#xa0;×&#xa0;28.</source>
        <translation>O centro de massa vai para o meio de 28 × 28.</translation>
    </message>
    <message>
        <source>Its longest side becomes 20 pixels.</source>
        <translation>O lado mais longo passa a ter 20 pixels.</translation>
    </message>
    <message>
        <source>Point at a pixel for its value.</source>
        <translation>Aponte para um pixel para ver o valor.</translation>
    </message>
    <message>
        <source>The box around the ink is cut out of the canvas; strokes that are thick for it get thinner.</source>
        <translation>O retângulo em volta da tinta é recortado da área de desenho; traços grossos demais para ele ficam mais finos.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>O que a rede vê</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation>Probabilidades das classes</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation>Probabilidades dos dez dígitos</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Sheets with a problem</source>
        <translation>Folhas com problema</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Desenhar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Rede</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>A&amp;mostra</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Folha</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.</source>
        <translation>Desenhos de outras janelas estão guardados: {0}. Inicie o digitpad mais uma vez para ver o próximo.</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormulário</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not quite. Right is: {0}</source>
        <translation>Não exatamente. O certo é: {0}</translation>
    </message>
    <message>
        <source>One could say:</source>
        <translation>Pode-se dizer:</translation>
    </message>
    <message>
        <source>Show an answer</source>
        <translation>Mostrar uma resposta</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Certo.</translation>
    </message>
</context>
<context>
    <name>ReadingStatus</name>
    <message>
        <source>Applying the rules …</source>
        <translation>Aplicando as regras …</translation>
    </message>
    <message>
        <source>Reading page {0} of {1} …</source>
        <translation>Lendo a página {0} de {1} …</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lendo {0} …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Trabalhando …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>A&amp;brir recente</translation>
    </message>
    <message>
        <source>There is no file {0} any more; it was taken off the list.</source>
        <translation>O arquivo {0} não existe mais; foi retirado da lista.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 digit read as {1}</source>
        <translation>1 dígito lido como {1}</translation>
    </message>
    <message>
        <source>1 thing taken for no digit</source>
        <translation>1 sinal não tomado por dígito</translation>
    </message>
    <message>
        <source>About 1 of {0} numbers is wrong ({1} to {2})</source>
        <translation>Cerca de 1 de {0} números está errado ({1} a {2})</translation>
    </message>
    <message>
        <source>About {3} of {0} numbers are wrong ({1} to {2})</source>
        <translation>Cerca de {3} de {0} números estão errados ({1} a {2})</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong</source>
        <translation>Muito provavelmente nenhum de {0} números está errado</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong (0 to {1})</source>
        <translation>Muito provavelmente nenhum de {0} números está errado (0 a {1})</translation>
    </message>
    <message>
        <source>{0} digits read as {1}</source>
        <translation>{0} dígitos lidos como {1}</translation>
    </message>
    <message>
        <source>{0} of {1} digits looked at</source>
        <translation>{0} de {1} dígitos revisados</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at</source>
        <translation>{0} de {1} números revisados</translation>
    </message>
    <message>
        <source>{0} things taken for no digit</source>
        <translation>{0} sinais não tomados por dígitos</translation>
    </message>
    <message>
        <source>{0} · 1 number corrected</source>
        <translation>{0} · 1 número corrigido</translation>
    </message>
    <message>
        <source>{0} · {1} numbers corrected</source>
        <translation>{0} · {1} números corrigidos</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>&amp;Aceitar o que se vê (Enter)</translation>
    </message>
    <message>
        <source>&amp;All numbers by screens</source>
        <translation>&amp;Todos os números por telas</translation>
    </message>
    <message>
        <source>&amp;Begin a number with this digit</source>
        <translation>&amp;Começar um número com este dígito</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Groups of digits</source>
        <translation>&amp;Grupos de dígitos</translation>
    </message>
    <message>
        <source>&amp;Join with the next number</source>
        <translation>&amp;Unir ao próximo número</translation>
    </message>
    <message>
        <source>&amp;Numbers in doubt</source>
        <translation>&amp;Números duvidosos</translation>
    </message>
    <message>
        <source>&amp;Previous group</source>
        <translation>Grupo ante&amp;rior</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>&amp;Mostrar na página</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>0 – 9</source>
        <translation>0 – 9</translation>
    </message>
    <message>
        <source>Accept what is seen</source>
        <translation>Aceitar o que se vê</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, PgUp, PgDown</source>
        <translation>Setas, Home, End, PgUp, PgDown</translation>
    </message>
    <message>
        <source>Correct a number of a screen</source>
        <translation>Corrigir um número de uma tela</translation>
    </message>
    <message>
        <source>Del, Backspace, X</source>
        <translation>Delete, Backspace, X</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter, Espaço</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Go to another digit or number</source>
        <translation>Ir a outro dígito ou número</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation>&amp;Próximo grupo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Say that it is no digit</source>
        <translation>Dizer que não é um dígito</translation>
    </message>
    <message>
        <source>Say what the digit is</source>
        <translation>Dizer o que é o dígito</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Telas</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>1 digit was looked at.</source>
        <translation>1 dígito foi revisado.</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>Fechar esta oferta</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Continuar a revisão</translation>
    </message>
    <message>
        <source>The review of {0} was begun: {1}</source>
        <translation>A revisão de {0} foi começada: {1}</translation>
    </message>
    <message>
        <source>{0} digits were looked at.</source>
        <translation>{0} dígitos foram revisados.</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} imagens</translation>
    </message>
</context>
<context>
    <name>ReviewTiles</name>
    <message>
        <source>Taken for no digit; else it might be a {0} or a {1}</source>
        <translation>Não tomado por dígito; se fosse, poderia ser um {0} ou um {1}</translation>
    </message>
    <message>
        <source>{0}: {1} sure, next is {2}</source>
        <translation>{0}: {1} de certeza, depois {2}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>1 in {0} wrong</source>
        <translation>1 em {0} errado</translation>
    </message>
    <message>
        <source>A number counts as looked at once it was seen as a whole: groups do not show whether a digit is missing or a number was cut wrongly.</source>
        <translation>Um número conta como revisado quando foi visto por inteiro: os grupos não mostram se falta um dígito ou se um número foi separado errado.</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Aceitar (Enter)</translation>
    </message>
    <message>
        <source>All digits were looked at</source>
        <translation>Todos os dígitos foram revisados</translation>
    </message>
    <message>
        <source>All numbers in doubt were looked at</source>
        <translation>Todos os números duvidosos foram revisados</translation>
    </message>
    <message>
        <source>All numbers were looked at</source>
        <translation>Todos os números foram revisados</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuar mesmo assim</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Continuar com os outros</translation>
    </message>
    <message>
        <source>Look at the numbers in doubt</source>
        <translation>Revisar os números duvidosos</translation>
    </message>
    <message>
        <source>No digits were found on the pages that were read.</source>
        <translation>Nenhum dígito foi encontrado nas páginas lidas.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>É o bastante</translation>
    </message>
    <message>
        <source>The review ends as soon as the errors left, at their upper end, are that few</source>
        <translation>A revisão termina assim que os erros restantes, no limite superior, forem tão poucos</translation>
    </message>
    <message>
        <source>The review goes on: 1 digit was looked at before. Undo begins anew.</source>
        <translation>A revisão continua: 1 dígito já estava revisado. Desfazer começa de novo.</translation>
    </message>
    <message>
        <source>The review goes on: {0} digits were looked at before. Undo begins anew.</source>
        <translation>A revisão continua: {0} dígitos já estavam revisados. Desfazer começa de novo.</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>Não há nada a revisar</translation>
    </message>
    <message>
        <source>Until at most</source>
        <translation>Até no máximo</translation>
    </message>
    <message>
        <source>When the review ends</source>
        <translation>Quando a revisão termina</translation>
    </message>
    <message>
        <source>none unseen</source>
        <translation>nada sem ver</translation>
    </message>
    <message>
        <source>{0}. With 97.5 % certainty, at most 1 in {1} is wrong.</source>
        <translation>{0}. Com 97,5% de certeza, no máximo 1 em {1} está errado.</translation>
    </message>
</context>
<context>
    <name>RobustnessTab</name>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>&amp;Normalizar de novo, como o digitpad faz</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Ao lado:</translation>
    </message>
    <message>
        <source>Each was normalised again.</source>
        <translation>Cada um foi normalizado de novo.</translation>
    </message>
    <message>
        <source>None was normalised again.</source>
        <translation>Nenhum foi normalizado de novo.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Nada foi medido ainda.</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s training digits, {0} that were held out from learning.</source>
        <translation>Dos dígitos de treinamento do MNIST, {0} que foram reservados, sem participar do aprendizado.</translation>
    </message>
    <message>
        <source>One digit that fools a network says little about it. Here {0} digits that it has not learned from are distorted by each slider, from one end to the other, and what is still read right is counted, with the interval that holds 95 %.</source>
        <translation>Um dígito que engana uma rede diz pouco sobre ela. Aqui, {0} dígitos dos quais ela não aprendeu são distorcidos por cada controle, de um extremo ao outro, e conta-se o que ainda é lido certo, com o intervalo que contém 95%.</translation>
    </message>
    <message>
        <source>Reading distorted digits</source>
        <translation>Leitura de dígitos distorcidos</translation>
    </message>
    <message>
        <source>Robustness on MNIST&apos;s digits</source>
        <translation>A robustez com os dígitos do MNIST</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Stopped: only a part of the sliders was measured.</source>
        <translation>Parado: só uma parte dos controles foi medida.</translation>
    </message>
    <message>
        <source>Undistorted: {0}.</source>
        <translation>Sem distorção: {0}.</translation>
    </message>
    <message>
        <source>{0} of MNIST&apos;s test digits, as not all cards tell which training digits were held out.</source>
        <translation>{0} dos dígitos de teste do MNIST, pois nem todas as fichas dizem quais dígitos de treinamento foram reservados.</translation>
    </message>
    <message>
        <source>{0}: down to {1}</source>
        <translation>{0}: cai até {1}</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>The rules for numbers do not hold. {0}</source>
        <translation>As regras para números não se aplicam. {0}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Apply to all pages</source>
        <translation>&amp;Aplicar a todas as páginas</translation>
    </message>
    <message>
        <source>&amp;No rules</source>
        <translation>&amp;Sem regras</translation>
    </message>
    <message>
        <source>1 number: {0}</source>
        <translation>1 número: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>Rules for numbers</source>
        <translation>Regras para números</translation>
    </message>
    <message>
        <source>These rules hold for every number on every page. One that breaks them becomes the most probable number that they allow, if that is probable enough. It is marked, and can be taken back.</source>
        <translation>Estas regras valem para todos os números de todas as páginas. O que as viola se torna o número mais provável que elas permitem, se ele for provável o bastante. Ele fica marcado, e dá para voltar atrás.</translation>
    </message>
    <message>
        <source>What a number may be</source>
        <translation>O que um número pode ser</translation>
    </message>
    <message>
        <source>{0:,} numbers, such as {1}</source>
        <translation>{0:,} números, como {1}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Escolher …</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Dígitos</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Passo</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Chec&amp;k digit</source>
        <translation>Dígito ve&amp;rificador</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Dígito verificador</translation>
    </message>
    <message>
        <source>Col&amp;umn</source>
        <translation>Col&amp;una</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Coluna da lista</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Maior valor</translation>
    </message>
    <message>
        <source>How many digits</source>
        <translation>Quantos dígitos</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Menor valor</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Lista de números</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The column&apos;s name in the first line, or its place: 1, 2 …</source>
        <translation>O nome da coluna na primeira linha, ou a posição: 1, 2 …</translation>
    </message>
    <message>
        <source>a CSV file with all numbers that there are</source>
        <translation>um arquivo CSV com todos os números existentes</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>such as 5, from the least value on</source>
        <translation>por exemplo 5, a partir do menor valor</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>a primeira</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>zeros in front included</source>
        <translation>zeros à esquerda incluídos</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>1 digit</source>
        <translation>1 dígito</translation>
    </message>
    <message>
        <source>EAN or GTIN, 8 to 14 digits</source>
        <translation>EAN ou GTIN, de 8 a 14 dígitos</translation>
    </message>
    <message>
        <source>ISBN of 10 digits</source>
        <translation>ISBN de 10 dígitos</translation>
    </message>
    <message>
        <source>ISBN of 13 digits</source>
        <translation>ISBN de 13 dígitos</translation>
    </message>
    <message>
        <source>Luhn, as bank cards</source>
        <translation>Luhn, como em cartões bancários</translation>
    </message>
    <message>
        <source>Read as {0}; {1} is the most probable number that the rules allow.</source>
        <translation>Lido como {0}; {1} é o número mais provável que as regras permitem.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>in steps of {0:,}</source>
        <translation>em passos de {0:,}</translation>
    </message>
    <message>
        <source>mod 97, as in an IBAN</source>
        <translation>módulo 97, como em um IBAN</translation>
    </message>
    <message>
        <source>{0:,} or more</source>
        <translation>{0:,} ou mais</translation>
    </message>
    <message>
        <source>{0:,} to {1:,}</source>
        <translation>{0:,} a {1:,}</translation>
    </message>
    <message>
        <source>{0} breaks the rules, and no number that they allow is probable enough.</source>
        <translation>{0} viola as regras, e nenhum número que elas permitem é provável o bastante.</translation>
    </message>
    <message>
        <source>{0} breaks the rules.</source>
        <translation>{0} viola as regras.</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} dígitos</translation>
    </message>
    <message>
        <source>{0} stands here, too: {1}.</source>
        <translation>{0} também está aqui: {1}.</translation>
    </message>
    <message>
        <source>{0} stands on this page more than once.</source>
        <translation>{0} está nesta página mais de uma vez.</translation>
    </message>
</context>
<context>
    <name>SampleActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Exc&amp;luir</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importar …</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>&amp;Abrir na área de desenho</translation>
    </message>
    <message>
        <source>&amp;Play the strokes</source>
        <translation>&amp;Reproduzir os traços</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Write each digit ten times …</source>
        <translation>&amp;Escrever cada dígito dez vezes …</translation>
    </message>
    <message>
        <source>Export &amp;pixels (CSV) …</source>
        <translation>Exportar pi&amp;xels (CSV) …</translation>
    </message>
    <message>
        <source>Export &amp;strokes (JSON) …</source>
        <translation>Exportar &amp;traços (JSON) …</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>They are &amp;not a digit</source>
        <translation>&amp;Não são um dígito</translation>
    </message>
    <message>
        <source>They are a &amp;{0}</source>
        <translation>São um &amp;{0}</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>0–9 and X change the label, Del deletes, Ctrl+Z takes it back.</source>
        <translation>0–9 e X mudam o rótulo, Delete exclui, Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>Nenhuma selecionada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Selected sample</source>
        <translation>Amostra selecionada</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} selecionadas</translation>
    </message>
</context>
<context>
    <name>SampleCounts</name>
    <message>
        <source>Samples that are no digit</source>
        <translation>Amostras que não são dígitos</translation>
    </message>
    <message>
        <source>Samples: {0}</source>
        <translation>Amostras: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>; left out: {0}, {1}</source>
        <translation>; deixadas de fora: {0}, {1}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copiando …</translation>
    </message>
    <message>
        <source>Deleted {0}; Ctrl+Z brings them back</source>
        <translation>Excluído: {0}; Ctrl+Z traz de volta</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Desenhando …</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>Exportado: {0}, para {1}</translation>
    </message>
    <message>
        <source>Exporting {0} …</source>
        <translation>Exportando {0} …</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>Importado: {0}</translation>
    </message>
    <message>
        <source>Importing {0} …</source>
        <translation>Importando {0} …</translation>
    </message>
    <message>
        <source>of which no strokes are known</source>
        <translation>das quais não se conhecem os traços</translation>
    </message>
    <message>
        <source>which are no digit</source>
        <translation>que não são dígitos</translation>
    </message>
    <message>
        <source>{0} are numbers of several digits</source>
        <translation>números de vários dígitos: {0}</translation>
    </message>
    <message>
        <source>{0} were there already</source>
        <translation>já estavam lá: {0}</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>Export samples</source>
        <translation>Exportar amostras</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importar amostras</translation>
    </message>
    <message>
        <source>Pixels (*.csv)</source>
        <translation>Pixels (*.csv)</translation>
    </message>
    <message>
        <source>Strokes (*.json)</source>
        <translation>Traços (*.json)</translation>
    </message>
    <message>
        <source>Strokes and pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;All files (*)</source>
        <translation>Traços e pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>samples.{0}</source>
        <translation>amostras.{0}</translation>
    </message>
</context>
<context>
    <name>SampleFilters</name>
    <message>
        <source>1 sample</source>
        <translation>1 amostra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Qualquer resposta</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>De qualquer origem</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Como foram lidas</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Leitura errada</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sem leitura</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>De qualquer época</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Dos últimos 30 dias</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>Dos últimos 7 dias</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>De hoje</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Leitura certa</translation>
    </message>
    <message>
        <source>Show {0}: {1}</source>
        <translation>Mostrar {0}: {1}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Leitura incerta</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Quando foram feitas</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vêm</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>não é um dígito</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} amostras</translation>
    </message>
</context>
<context>
    <name>SamplePlayer</name>
    <message>
        <source>Selected sample</source>
        <translation>Amostra selecionada</translation>
    </message>
</context>
<context>
    <name>SampleTiles</name>
    <message>
        <source>A {0}</source>
        <translation>Um {0}</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De um arquivo</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>De uma imagem</translation>
    </message>
    <message>
        <source>From a session</source>
        <translation>De uma sessão</translation>
    </message>
    <message>
        <source>From the canvas</source>
        <translation>Da área de desenho</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Não é um dígito</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>nenhum dígito</translation>
    </message>
    <message>
        <source>«{0}» read: {1}</source>
        <translation>“{0}” leu: {1}</translation>
    </message>
</context>
<context>
    <name>SamplesFeature</name>
    <message>
        <source>Changes to your samples cannot be written in {1}: {0}. They will be gone.</source>
        <translation>As alterações nas suas amostras não podem ser gravadas em {1}: {0}. Elas serão perdidas.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Minhas amostras</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Copied the strokes as JSON</source>
        <translation>Traços copiados como JSON</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>Copiado: {0}</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Looking for your samples …</source>
        <translation>Procurando suas amostras …</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Minhas amostras</translation>
    </message>
    <message>
        <source>No samples yet.

Say what a digit on the canvas is, write each digit ten times,
or drop a file of strokes (JSON) or pixels (CSV) here.</source>
        <translation>Nenhuma amostra ainda.

Diga o que é um dígito na área de desenho, escreva cada dígito dez vezes
ou solte aqui um arquivo de traços (JSON) ou pixels (CSV).</translation>
    </message>
    <message>
        <source>None of your samples is like that.</source>
        <translation>Nenhuma das suas amostras é assim.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>These samples have no strokes to copy; export their pixels instead.</source>
        <translation>Estas amostras não têm traços para copiar; exporte os pixels delas.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Write digits …</source>
        <translation>Escrever dígitos …</translation>
    </message>
    <message>
        <source>{0} labelled {1}</source>
        <translation>{0} com o rótulo {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} · {1} selected</source>
        <translation>{0} · {1} selecionadas</translation>
    </message>
    <message>
        <source>«{0}» is not finished; nothing of it will be kept.</source>
        <translation>“{0}” não terminou; nada dele será guardado.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} já existe. Substituir?</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>When it was saved, «{0}» read {1}.</source>
        <translation>Ao ser salvo, “{0}” leu {1}.</translation>
    </message>
</context>
<context>
    <name>ScreensView</name>
    <message>
        <source>All numbers, those in doubt first</source>
        <translation>Todos os números, os duvidosos primeiro</translation>
    </message>
    <message>
        <source>Arrows or pointer move  ·  any digit, or F2, corrects  ·  Enter accepts the screen</source>
        <translation>Setas ou ponteiro movem  ·  qualquer dígito, ou F2, corrige  ·  Enter aceita a tela</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} a revisar</translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Salvar …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script Python</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Salvar o código</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Salvo como {0}.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>O código</translation>
    </message>
    <message>
        <source>«{0}» and its training in Keras, as the dialog «Train a network» is set now. It runs without digitpad.</source>
        <translation>“{0}” e seu treinamento em Keras, como o diálogo “Treinar uma rede” está configurado agora. Funciona sem o digitpad.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> and another </source>
        <translation> e outro </translation>
    </message>
    <message>
        <source>, line {0}</source>
        <translation>, linha {0}</translation>
    </message>
    <message>
        <source>1 class name</source>
        <translation>1 nome de classe</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 coluna</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>1 file is read</source>
        <translation>1 arquivo está lido</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagem</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 camada</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>A cluster needs dask.distributed. Install it with: pip install &apos;digitpad[cluster]&apos;.</source>
        <translation>Um cluster precisa do dask.distributed. Instale-o com: pip install &apos;digitpad[cluster]&apos;.</translation>
    </message>
    <message>
        <source>A dense layer needs a row of values, but what comes to it is an image of {0}. Put flatten or global average before it.</source>
        <translation>Uma camada densa precisa de uma fila de valores, mas o que chega a ela é uma imagem de {0}. Ponha achatamento ou média global antes dela.</translation>
    </message>
    <message>
        <source>A form has at most {0} fields; this one has {1}.</source>
        <translation>Um formulário tem no máximo {0} campos; este tem {1}.</translation>
    </message>
    <message>
        <source>A form that was not saved cannot be read again ({0}).</source>
        <translation>Um formulário que não foi salvo não pode ser lido de novo ({0}).</translation>
    </message>
    <message>
        <source>A layer of the file has a size of {0}, which no network for digits needs.</source>
        <translation>Uma camada do arquivo tem um tamanho de {0}, de que nenhuma rede para dígitos precisa.</translation>
    </message>
    <message>
        <source>A model can learn from them what your digits look like.</source>
        <translation>Um modelo pode aprender com eles como são os seus dígitos.</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>O nome de um modelo tem de 1 a {0} letras, dígitos, espaços e sinais, mas nenhum de {1}, começa com letra ou dígito e não termina com ponto nem espaço; “{2}” não atende a isso.</translation>
    </message>
    <message>
        <source>A number has 1 to {0} digits, not {1}.</source>
        <translation>Um número tem de 1 a {0} dígitos, não {1}.</translation>
    </message>
    <message>
        <source>A number on a sheet has 1 to {0} boxes, not {1}.</source>
        <translation>Um número em uma folha tem de 1 a {0} caixas, não {1}.</translation>
    </message>
    <message>
        <source>A number with the check digit {0} has {1} digits, not {2}.</source>
        <translation>Um número com o dígito verificador {0} tem {1} dígitos, não {2}.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to draw; save it as a picture.</source>
        <translation>Desenhar uma página de {0} leva mais de {1} segundos; salve-a como imagem.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to read; the rest of it is left out.</source>
        <translation>Ler uma página de {0} leva mais de {1} segundos; o resto fica de fora.</translation>
    </message>
    <message>
        <source>A picture shows one page; save all pages as text (.txt) or as a table (.csv, .xlsx).</source>
        <translation>Uma imagem mostra uma página; salve todas as páginas como texto (.txt) ou como tabela (.csv, .xlsx).</translation>
    </message>
    <message>
        <source>A process for opening pictures cannot be started ({0}).</source>
        <translation>Um processo para abrir imagens não pode ser iniciado ({0}).</translation>
    </message>
    <message>
        <source>A process for reading cannot be started ({0}).</source>
        <translation>Um processo de leitura não pode ser iniciado ({0}).</translation>
    </message>
    <message>
        <source>A process for reading {0}; try again with one process (--processes 1).</source>
        <translation>Um processo de leitura {0}; tente de novo com um só processo (--processes 1).</translation>
    </message>
    <message>
        <source>A sample has no ink.</source>
        <translation>Uma amostra não tem tinta.</translation>
    </message>
    <message>
        <source>A sheet has 1 to {0} pages, not {1}.</source>
        <translation>Uma folha tem de 1 a {0} páginas, não {1}.</translation>
    </message>
    <message>
        <source>A stylus that is pressed harder draws wider ink.</source>
        <translation>Uma caneta pressionada com mais força desenha tinta mais larga.</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 12, not {0}.</source>
        <translation>Aqui se espera um número inteiro, como 12, não {0}.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Choose a smaller window, or pool less before.</source>
        <translation>Uma janela de {0}x{1} não cabe em uma imagem de {2}x{3}. Escolha uma janela menor ou use menos pooling antes.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Let it reach over the border, choose a smaller one, or pool less before.</source>
        <translation>Uma janela de {0}x{1} não cabe em uma imagem de {2}x{3}. Deixe que passe da borda, escolha uma menor ou use menos pooling antes.</translation>
    </message>
    <message>
        <source>Above each view of the network&apos;s inside.</source>
        <translation>Acima de cada vista do interior da rede.</translation>
    </message>
    <message>
        <source>All images were normalised as drawings are.</source>
        <translation>Todas as imagens foram normalizadas como os desenhos.</translation>
    </message>
    <message>
        <source>An architecture&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>O nome de uma arquitetura tem de 1 a {0} letras, dígitos, espaços e sinais, mas nenhum de {1}, começa com letra ou dígito e não termina com ponto nem espaço; “{2}” não é assim.</translation>
    </message>
    <message>
        <source>An exponent: below 1 a light touch already draws wide ink, above 1 only a firm one.</source>
        <translation>Um expoente: abaixo de 1, um toque leve já desenha tinta larga; acima de 1, só um toque firme.</translation>
    </message>
    <message>
        <source>An interrupted command left its work in {0}: {1}. Add --resume to go on, or remove that file to begin anew.</source>
        <translation>Um comando interrompido deixou seu trabalho em {0}: {1}. Acrescente --resume para continuar, ou remova esse arquivo para começar de novo.</translation>
    </message>
    <message>
        <source>Another digitpad is at work in {0}. Wait until it has finished, or stop it.</source>
        <translation>Outro digitpad está trabalhando em {0}. Espere que ele termine, ou pare-o.</translation>
    </message>
    <message>
        <source>Another digitpad writes the table that {0} belongs to. Wait until it has finished, or stop it.</source>
        <translation>Outro digitpad escreve a tabela à qual {0} pertence. Espere que ele termine, ou pare-o.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>At least {0} labelled digits are needed to learn from; there are {1}. Write and label some more.</source>
        <translation>São necessários pelo menos {0} dígitos com rótulo para aprender; há {1}. Escreva e rotule mais alguns.</translation>
    </message>
    <message>
        <source>Below a page in the picture window.</source>
        <translation>Abaixo de uma página, na janela de imagens.</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>Largura do pincel</translation>
    </message>
    <message>
        <source>Button that erases</source>
        <translation>Botão que apaga</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Escolha pelo menos um formato.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Converted to LiteRT, the network in {0} gives other answers (up to {1} apart); it is not imported.</source>
        <translation>Convertida para LiteRT, a rede em {0} dá respostas diferentes (até {1} de diferença); não é importada.</translation>
    </message>
    <message>
        <source>Damaged in {0}, and left out: {1}.</source>
        <translation>Danificado em {0} e deixado de fora: {1}.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Digits of different sheets cannot be joined.</source>
        <translation>Dígitos de folhas diferentes não podem ser unidos.</translation>
    </message>
    <message>
        <source>Draw with the stylus only</source>
        <translation>Desenhar só com a caneta</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side in its IDX files; they were turned upright.</source>
        <translation>As imagens do EMNIST estão deitadas nos arquivos IDX; foram endireitadas.</translation>
    </message>
    <message>
        <source>Each with its answer; a click on that corrects it.</source>
        <translation>Cada uma com sua resposta; um clique nela a corrige.</translation>
    </message>
    <message>
        <source>Fewer than {0} of the first sheets could be aligned: too few to tell what is printed in the form&apos;s fields, whose picture was filled in; only rules are taken out there.</source>
        <translation>Menos de {0} das primeiras folhas puderam ser alinhadas: poucas demais para saber o que está impresso nos campos do formulário, cuja imagem estava preenchida; ali só as linhas são retiradas.</translation>
    </message>
    <message>
        <source>Fingers press buttons and draw nothing.</source>
        <translation>Os dedos pressionam botões e não desenham nada.</translation>
    </message>
    <message>
        <source>Folders of pictures name their classes themselves; class names are for files.</source>
        <translation>As pastas de imagens já dão nome às classes; os nomes de classes são para arquivos.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir do próximo início.</translation>
    </message>
    <message>
        <source>Help &gt; How well does it read?</source>
        <translation>Ajuda &gt; Como ele lê?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be kept in {0} ({1}).</source>
        <translation>Seu avanço nas lições não pode ser guardado em {0} ({1}).</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be read from {0} ({1}).</source>
        <translation>Seu avanço nas lições não pode ser lido de {0} ({1}).</translation>
    </message>
    <message>
        <source>Ignore the palm</source>
        <translation>Ignorar a palma</translation>
    </message>
    <message>
        <source>In percent of the canvas; the slider above the canvas is the same.</source>
        <translation>Em porcentagem da área de desenho; o controle acima da área de desenho é o mesmo.</translation>
    </message>
    <message>
        <source>Install digitpad again, or restore the file with «git checkout resources/mnist».</source>
        <translation>Instale o digitpad de novo, ou restaure o arquivo com “git checkout resources/mnist”.</translation>
    </message>
    <message>
        <source>It could not be aligned: a part of the form with fields is not in the picture.</source>
        <translation>Não foi possível alinhar: uma parte do formulário com campos não está na imagem.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks do not lie as those of one flat page do.</source>
        <translation>Não foi possível alinhar: as marcas de canto não estão como as de uma única página plana.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks have no code between them that says which sheet it is.</source>
        <translation>Não foi possível alinhar: entre as marcas de canto não há código que diga qual folha é.</translation>
    </message>
    <message>
        <source>It could not be aligned: there are several sheets in the picture; each needs one of its own.</source>
        <translation>Não foi possível alinhar: há várias folhas na imagem; cada uma precisa da sua.</translation>
    </message>
    <message>
        <source>It could not be aligned: what is printed on this form was not found on it; it may be another form, an empty page, bent, or not sharp enough.</source>
        <translation>Não foi possível alinhar: o que está impresso neste formulário não foi encontrado nela; pode ser outro formulário, uma página vazia, dobrada ou pouco nítida.</translation>
    </message>
    <message>
        <source>It could not be aligned: {0} found; all of them must be in the picture, and nothing on them.</source>
        <translation>Não foi possível alinhar: {0} encontradas; todas precisam estar na imagem, sem nada sobre elas.</translation>
    </message>
    <message>
        <source>It gives probabilities.</source>
        <translation>Ela dá probabilidades.</translation>
    </message>
    <message>
        <source>It gives scores; they are divided by {0} and made into probabilities.</source>
        <translation>Ela dá pontuações; são divididas por {0} e transformadas em probabilidades.</translation>
    </message>
    <message>
        <source>It has {0} and {1} parameters.</source>
        <translation>Ela tem {0} e {1} parâmetros.</translation>
    </message>
    <message>
        <source>It is a sheet of digits, which has no numbers; take it in with «digitpad samples sheets».</source>
        <translation>É uma folha de dígitos, que não tem números; recolha-a com “digitpad samples sheets”.</translation>
    </message>
    <message>
        <source>It is a sheet of {0} with {1} columns, and the first one is of {2} with {3}; read it into a table of its own.</source>
        <translation>É uma folha do tipo {0} com {1} colunas, e a primeira é do tipo {2} com {3}; leia-a em uma tabela própria.</translation>
    </message>
    <message>
        <source>It is a sheet with numbers, not one on which each digit is written ten times.</source>
        <translation>É uma folha com números, não uma em que cada dígito é escrito dez vezes.</translation>
    </message>
    <message>
        <source>It is kept as {0}.</source>
        <translation>Fica guardado como {0}.</translation>
    </message>
    <message>
        <source>It learned from pen strokes too: {0}, {1}.</source>
        <translation>Aprendeu também com traços de caneta: {0}, {1}.</translation>
    </message>
    <message>
        <source>It overlaps the field {0}.</source>
        <translation>Sobrepõe-se ao campo {0}.</translation>
    </message>
    <message>
        <source>It reads one digit at a time.</source>
        <translation>Lê um dígito por vez.</translation>
    </message>
    <message>
        <source>It stays as {0}.</source>
        <translation>Permanece como {0}.</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Fica onde está.</translation>
    </message>
    <message>
        <source>It takes images of {0} numbers, {1}.</source>
        <translation>Ela recebe imagens de {0} números, {1}.</translation>
    </message>
    <message>
        <source>It tells {0} classes apart: {1}.</source>
        <translation>Distingue {0} classes: {1}.</translation>
    </message>
    <message>
        <source>It took longer than {0} s and was given up.</source>
        <translation>Demorou mais de {0} s e foi abandonado.</translation>
    </message>
    <message>
        <source>It was made elsewhere and imported into digitpad, which knows neither its maker nor what it learned from. Ask whoever gave it to you for its terms.</source>
        <translation>Foi feito em outro lugar e importado para o digitpad, que não conhece nem o autor nem aquilo com que aprendeu. Pergunte pelas condições a quem o deu a você.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on data of somebody&apos;s own ({0}). Ask whoever gave it to you for their terms.</source>
        <translation>Foi treinado com o digitpad com dados próprios de alguém ({0}). Pergunte pelas condições deles a quem o deu a você.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on {0}.</source>
        <translation>Foi treinado com o digitpad em {0}.</translation>
    </message>
    <message>
        <source>Keep corrected digits as samples</source>
        <translation>Guardar dígitos corrigidos como amostras</translation>
    </message>
    <message>
        <source>Keras cannot load {0} ({1}).</source>
        <translation>O Keras não consegue carregar {0} ({1}).</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Least pressure</source>
        <translation>Pressão mínima</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Canhoto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, with high contrast, or as the system is at the moment.</source>
        <translation>Claro, escuro, com alto contraste, ou como o sistema estiver no momento.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has {2} where a number is expected, in column {3}; another column is named as in {4}:2.</source>
        <translation>A linha {0} de {1} tem {2} onde se espera um número, na coluna {3}; outra coluna se indica como em {4}:2.</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Olhar por dentro</translation>
    </message>
    <message>
        <source>MNIST: Y. LeCun and C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</source>
        <translation>MNIST: Y. LeCun e C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</translation>
    </message>
    <message>
        <source>Name a folder of pictures by class, or files with images.</source>
        <translation>Indique uma pasta de imagens por classe, ou arquivos com imagens.</translation>
    </message>
    <message>
        <source>Name images of its classes to import it.</source>
        <translation>Indique imagens das classes dela para importá-la.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {0} ({1}).</source>
        <translation>Nenhum agendador Dask responde em {0} ({1}).</translation>
    </message>
    <message>
        <source>No digits were found in this region; draw it around digits, or let fainter ink count.</source>
        <translation>Nenhum dígito foi encontrado nesta região; desenhe-a em volta de dígitos, ou deixe a tinta mais fraca contar.</translation>
    </message>
    <message>
        <source>No ink is 0, full ink is 1.</source>
        <translation>Sem tinta é 0, tinta plena é 1.</translation>
    </message>
    <message>
        <source>No number from {0} to {1} that the rules allow has the check digit {2}.</source>
        <translation>Nenhum número de {0} a {1} que as regras permitem tem o dígito verificador {2}.</translation>
    </message>
    <message>
        <source>No number lies between {0} and {1}; name the smaller one first.</source>
        <translation>Nenhum número fica entre {0} e {1}; indique primeiro o menor.</translation>
    </message>
    <message>
        <source>No number of {0} digits is {1} or more.</source>
        <translation>Nenhum número de {0} dígitos é {1} ou mais.</translation>
    </message>
    <message>
        <source>No number on paper has more than {0} digits.</source>
        <translation>Nenhum número no papel tem mais de {0} dígitos.</translation>
    </message>
    <message>
        <source>No picture of {0} can be learned from{1}.</source>
        <translation>Não dá para aprender com nenhuma imagem de {0}{1}.</translation>
    </message>
    <message>
        <source>No sample of {0} can be learned from.</source>
        <translation>Não dá para aprender com nenhuma amostra de {0}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Nothing is opened any more, as the program is being closed.</source>
        <translation>Nada mais é aberto, pois o programa está sendo fechado.</translation>
    </message>
    <message>
        <source>NumPy met {0}</source>
        <translation>o NumPy encontrou {0}</translation>
    </message>
    <message>
        <source>Numbers are read without signs; the least one is 0 or more, not {0}.</source>
        <translation>Os números são lidos sem sinal; o menor é 0 ou mais, não {0}.</translation>
    </message>
    <message>
        <source>Of drawn numbers with several digits.</source>
        <translation>De números desenhados com vários dígitos.</translation>
    </message>
    <message>
        <source>Of the class «{0}» {1} in {2}; at least {3} are needed of each class.</source>
        <translation>Da classe “{0}” {1} em {2}; são necessárias pelo menos {3} de cada classe.</translation>
    </message>
    <message>
        <source>One cannot look inside the model «{0}» ({1}).</source>
        <translation>Não se pode olhar dentro do modelo “{0}” ({1}).</translation>
    </message>
    <message>
        <source>One of its images is in this folder, as {0}.</source>
        <translation>Uma de suas imagens está nesta pasta, como {0}.</translation>
    </message>
    <message>
        <source>Only several pictures, or several files of samples, can be opened together; name one file.</source>
        <translation>Só várias imagens ou vários arquivos de amostras podem ser abertos juntos; indique um só arquivo.</translation>
    </message>
    <message>
        <source>Only the first {0} lessons in {1} are listed.</source>
        <translation>Só as primeiras {0} lições em {1} são listadas.</translation>
    </message>
    <message>
        <source>Only two digits or more can be joined; choose those that are parts of one digit.</source>
        <translation>Só dois dígitos ou mais podem ser unidos; escolha os que são partes de um mesmo dígito.</translation>
    </message>
    <message>
        <source>Only {0} of the images lie in their field as drawings do (20 pixels along the longest side); if they are handwriting, normalise them, so that what is drawn on the canvas looks the same.</source>
        <translation>Só {0} das imagens ocupam seu campo como os desenhos (20 pixels no lado mais longo); se forem escrita à mão, normalize-as, de modo que o que se desenha na área de desenho tenha a mesma aparência.</translation>
    </message>
    <message>
        <source>Otherwise all that is drawn is taken for one digit.</source>
        <translation>Caso contrário, tudo o que é desenhado é tomado por um só dígito.</translation>
    </message>
    <message>
        <source>Otherwise the most similar digit is the answer, to letters and scribbles too.</source>
        <translation>Caso contrário, a resposta é o dígito mais parecido, também para letras e rabiscos.</translation>
    </message>
    <message>
        <source>PDFium cannot draw the page</source>
        <translation>o PDFium não consegue desenhar a página</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>Curva de pressão</translation>
    </message>
    <message>
        <source>Put it into a field of 28x28 pixels so that its centre of mass lies in the middle.</source>
        <translation>Colocá-la em um campo de 28x28 pixels, com o centro de massa no meio.</translation>
    </message>
    <message>
        <source>Read numbers of several digits</source>
        <translation>Ler números de vários dígitos</translation>
    </message>
    <message>
        <source>Read points, commas and minus signs</source>
        <translation>Ler pontos, vírgulas e sinais de menos</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reading {0} brought its process down {1}; nothing came in.</source>
        <translation>A leitura de {0} derrubou o processo {1}; nada foi trazido.</translation>
    </message>
    <message>
        <source>Row 1 of {0} does not tell which column has the labels: {1}; {2}</source>
        <translation>A linha 1 de {0} não diz qual coluna tem os rótulos: {1}; {2}</translation>
    </message>
    <message>
        <source>Row 1 of {0} has the column {1} after {2}; pixels should stand line by line from the top left.</source>
        <translation>A linha 1 de {0} tem a coluna {1} depois de {2}; os pixels deveriam vir linha por linha a partir do canto superior esquerdo.</translation>
    </message>
    <message>
        <source>Row {0} of {1} has no label; {2}</source>
        <translation>A linha {0} de {1} não tem rótulo; {2}</translation>
    </message>
    <message>
        <source>Row {0} of {1} has the label {2}; {3}</source>
        <translation>A linha {0} de {1} tem o rótulo {2}; {3}</translation>
    </message>
    <message>
        <source>Row {0} of {1} is longer than {2} characters; {3}</source>
        <translation>A linha {0} de {1} tem mais de {2} caracteres; {3}</translation>
    </message>
    <message>
        <source>Sample {0} of {1} has the label {2}; it should be 0 to 9 or «{3}».</source>
        <translation>A amostra {0} de {1} tem o rótulo {2}; deveria ser de 0 a 9 ou “{3}”.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Say when a drawing is no digit</source>
        <translation>Avisar quando um desenho não for um dígito</translation>
    </message>
    <message>
        <source>Scale it, keeping its proportions, so that its longest side has 20 pixels.</source>
        <translation>Escalá-la, mantendo as proporções, de modo que o lado mais longo tenha 20 pixels.</translation>
    </message>
    <message>
        <source>Shares of digits are of MNIST&apos;s; they do not go with data of one&apos;s own.</source>
        <translation>As proporções de dígitos são dos do MNIST; não combinam com dados próprios.</translation>
    </message>
    <message>
        <source>Show boxes around the digits</source>
        <translation>Mostrar caixas em volta dos dígitos</translation>
    </message>
    <message>
        <source>Show the explanations</source>
        <translation>Mostrar as explicações</translation>
    </message>
    <message>
        <source>Show the steps from the picture to the ink</source>
        <translation>Mostrar os passos da imagem à tinta</translation>
    </message>
    <message>
        <source>Signs are some of {0} without spaces between them, not {1}.</source>
        <translation>Os sinais são alguns de {0} sem espaços entre eles, não {1}.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Estabilizador</translation>
    </message>
    <message>
        <source>Strokes begin with it, for a stylus that draws when it hardly touches.</source>
        <translation>Os traços começam com ela, para uma caneta que desenha quando mal toca.</translation>
    </message>
    <message>
        <source>Stylus</source>
        <translation>Caneta</translation>
    </message>
    <message>
        <source>Stylus pressure changes the width</source>
        <translation>A pressão da caneta muda a largura</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} columns, not {1}; more do not fit on {2}.</source>
        <translation>Uma folha assim tem de 1 a {0} colunas, não {1}; mais não cabem em {2}.</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} rows a page, not {1}; print several pages.</source>
        <translation>Uma folha assim tem de 1 a {0} linhas por página, não {1}; imprima várias páginas.</translation>
    </message>
    <message>
        <source>The MNIST file {0} cannot be read ({1}). {2}</source>
        <translation>O arquivo do MNIST {0} não pode ser lido ({1}). {2}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is damaged (its checksum is wrong). {1}</source>
        <translation>O arquivo do MNIST {0} está danificado (a soma de verificação está errada). {1}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is missing. {1}</source>
        <translation>O arquivo do MNIST {0} está faltando. {1}</translation>
    </message>
    <message>
        <source>The answers of {0} are damaged. Do the run again with --resume.</source>
        <translation>As respostas de {0} estão danificadas. Refaça a execução com --resume.</translation>
    </message>
    <message>
        <source>The architecture in {0} cannot be used ({1}).</source>
        <translation>A arquitetura em {0} não pode ser usada ({1}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be built. {1}</source>
        <translation>A arquitetura “{0}” não pode ser construída. {1}</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be changed in {1} ({2}).</source>
        <translation>A arquitetura “{0}” não pode ser alterada em {1} ({2}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» has changed since this study began. Give what it is now another name to compare both.</source>
        <translation>A arquitetura “{0}” mudou desde que este estudo começou. Dê outro nome ao que ela é agora para comparar as duas.</translation>
    </message>
    <message>
        <source>The canvas is on the right, so that no hand covers the answer.</source>
        <translation>A área de desenho fica à direita, para que nenhuma mão cubra a resposta.</translation>
    </message>
    <message>
        <source>The card {0} is damaged ({1}); the model is not used.</source>
        <translation>A ficha {0} está danificada ({1}); o modelo não é usado.</translation>
    </message>
    <message>
        <source>The class names in {0} cannot be read ({1}).</source>
        <translation>Os nomes das classes em {0} não podem ser lidos ({1}).</translation>
    </message>
    <message>
        <source>The class «{0}» of {1} is in its test part only; there is nothing to learn it from.</source>
        <translation>A classe “{0}” de {1} está só na parte de teste; não há nada com que aprendê-la.</translation>
    </message>
    <message>
        <source>The clipboard holds no drawing: {0}.</source>
        <translation>A área de transferência não contém desenho: {0}.</translation>
    </message>
    <message>
        <source>The clipboard holds no layers ({0}).</source>
        <translation>A área de transferência não contém camadas ({0}).</translation>
    </message>
    <message>
        <source>The cluster cannot read {0} ({1}).</source>
        <translation>O cluster não consegue ler {0} ({1}).</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost.</source>
        <translation>A conexão com o cluster foi perdida.</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost. Add --resume to go on.</source>
        <translation>A conexão com o cluster foi perdida. Acrescente --resume para continuar.</translation>
    </message>
    <message>
        <source>The data in {0} are others than when this study began; put back what they were, or compare on the new ones in another study.</source>
        <translation>Os dados em {0} não são mais os do início deste estudo; restaure os anteriores ou compare com os novos em outro estudo.</translation>
    </message>
    <message>
        <source>The data of this study cannot be read again: {0}</source>
        <translation>Os dados deste estudo não podem ser lidos de novo: {0}</translation>
    </message>
    <message>
        <source>The drawing cannot be saved in {0} ({1}).</source>
        <translation>O desenho não pode ser salvo em {0} ({1}).</translation>
    </message>
    <message>
        <source>The drawing {0} cannot be read ({1}).</source>
        <translation>O desenho {0} não pode ser lido ({1}).</translation>
    </message>
    <message>
        <source>The example images of the model «{0}» are damaged.</source>
        <translation>As imagens de exemplo do modelo “{0}” estão danificadas.</translation>
    </message>
    <message>
        <source>The experiment&apos;s process ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>O processo do experimento terminou inesperadamente ({0}), talvez porque a memória acabou.</translation>
    </message>
    <message>
        <source>The export ended unexpectedly {0}; nothing was written.</source>
        <translation>A exportação terminou inesperadamente {0}; nada foi gravado.</translation>
    </message>
    <message>
        <source>The file kept digitpad busy for more than {0} s; it was given up.</source>
        <translation>O arquivo ocupou o digitpad por mais de {0} s; foi abandonado.</translation>
    </message>
    <message>
        <source>The file {0} cannot be read ({1}).</source>
        <translation>O arquivo {0} não pode ser lido ({1}).</translation>
    </message>
    <message>
        <source>The file {0} of the model «{1}» is not the one that its card describes (wrong checksum); it is not used.</source>
        <translation>O arquivo {0} do modelo “{1}” não é o que a ficha descreve (soma de verificação errada); não é usado.</translation>
    </message>
    <message>
        <source>The files of a data set are of one kind, but {0} is {1} and {2} is {3}.</source>
        <translation>Os arquivos de um conjunto de dados são de um só tipo, mas {0} é {1} e {2} é {3}.</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>O primeiro</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation>A pasta {0} não pode ser lida ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); digitpad looks again.</source>
        <translation>A pasta {0} não pode ser lida ({1}); o digitpad olhará de novo.</translation>
    </message>
    <message>
        <source>The folder {0} holds no model ({1} is missing).</source>
        <translation>A pasta {0} não contém modelo (falta {1}).</translation>
    </message>
    <message>
        <source>The folder {0} holds no picture that can be read.</source>
        <translation>A pasta {0} não contém nenhuma imagem que possa ser lida.</translation>
    </message>
    <message>
        <source>The folder {0} holds no pictures, no model and no study.</source>
        <translation>A pasta {0} não contém imagens, nem modelo, nem estudo.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0} ({1}); save it now and then.</source>
        <translation>O formulário não pode ser guardado em {0} ({1}); salve-o de vez em quando.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0}; save it now and then.</source>
        <translation>O formulário não pode ser mantido em {0}; salve-o de vez em quando.</translation>
    </message>
    <message>
        <source>The form cannot be saved in {0} ({1}).</source>
        <translation>O formulário não pode ser salvo em {0} ({1}).</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}</source>
        <translation>O formulário ainda não está salvo: {0}</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}.</source>
        <translation>O formulário ainda não está salvo: {0}.</translation>
    </message>
    <message>
        <source>The form {0} cannot be read ({1}).</source>
        <translation>O formulário {0} não pode ser lido ({1}).</translation>
    </message>
    <message>
        <source>The format {0} needs {1}, which a digitpad from pip gets with «pip install &apos;digitpad[onnx]&apos;»; the packaged program does not have them.</source>
        <translation>O formato {0} precisa de {1}, que um digitpad do pip obtém com “pip install &apos;digitpad[onnx]&apos;”; o programa empacotado não os tem.</translation>
    </message>
    <message>
        <source>The guard set {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>O conjunto de controle {0} falta ou está danificado. Instale o digitpad de novo para recuperá-lo.</translation>
    </message>
    <message>
        <source>The images were dark on light; they were inverted.</source>
        <translation>As imagens eram escuras sobre fundo claro; foram invertidas.</translation>
    </message>
    <message>
        <source>The ink follows mouse, stylus or finger a moment later, without their tremor.</source>
        <translation>A tinta segue o mouse, a caneta ou o dedo um instante depois, sem o tremor.</translation>
    </message>
    <message>
        <source>The layer «{0}» is set up in a way that ONNX export does not know.</source>
        <translation>A camada “{0}” está configurada de um modo que a exportação ONNX não conhece.</translation>
    </message>
    <message>
        <source>The layer «{0}» is used in a way that ONNX export does not know.</source>
        <translation>A camada “{0}” é usada de um modo que a exportação ONNX não conhece.</translation>
    </message>
    <message>
        <source>The line network in {0} cannot be run ({1}).</source>
        <translation>A rede de linhas em {0} não pode ser executada ({1}).</translation>
    </message>
    <message>
        <source>The model could not be written ({0}).</source>
        <translation>O modelo não pôde ser gravado ({0}).</translation>
    </message>
    <message>
        <source>The model in {0} is none of yours in {1}; remove it by hand.</source>
        <translation>O modelo em {0} não é nenhum dos seus em {1}; remova-o manualmente.</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be removed ({1}).</source>
        <translation>O modelo “{0}” não pode ser removido ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be saved in {1} ({2}).</source>
        <translation>O modelo “{0}” não pode ser salvo em {1} ({2}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot learn: its network cannot be loaded ({1}).</source>
        <translation>O modelo “{0}” não pode aprender: a rede dele não pode ser carregada ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» comes with digitpad and cannot be removed.</source>
        <translation>O modelo “{0}” vem com o digitpad e não pode ser removido.</translation>
    </message>
    <message>
        <source>The model «{0}» does not know {1}; it tells {2} apart.</source>
        <translation>O modelo “{0}” não conhece {1}; ele distingue {2}.</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its example images ({1}).</source>
        <translation>O modelo “{0}” perdeu suas imagens de exemplo ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its file {1}; it cannot be used.</source>
        <translation>O modelo “{0}” perdeu o arquivo {1}; não pode ser usado.</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training.</source>
        <translation>O modelo “{0}” não tem instantâneos do treinamento.</translation>
    </message>
    <message>
        <source>The model «{0}» is not used, as its network cannot be run safely: {1}.</source>
        <translation>O modelo “{0}” não é usado, pois a rede não pode ser executada com segurança: {1}.</translation>
    </message>
    <message>
        <source>The network for decimal points {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>A rede para pontos decimais {0} falta ou está danificada. Instale o digitpad de novo para recuperá-la.</translation>
    </message>
    <message>
        <source>The network for handwriting {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>A rede para a escrita à mão {0} falta ou está danificada. Instale o digitpad de novo para recuperá-la.</translation>
    </message>
    <message>
        <source>The network for struck digits {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>A rede para dígitos riscados {0} falta ou está danificada. Instale o digitpad de novo para recuperá-la.</translation>
    </message>
    <message>
        <source>The network has a layer «{0}», which ONNX export does not know; export it in another format.</source>
        <translation>A rede tem uma camada “{0}”, que a exportação ONNX não conhece; exporte-a em outro formato.</translation>
    </message>
    <message>
        <source>The network has an activation «{0}», which ONNX export does not know.</source>
        <translation>A rede tem uma ativação “{0}”, que a exportação ONNX não conhece.</translation>
    </message>
    <message>
        <source>The network has weights of the type {0}, which web pages cannot take.</source>
        <translation>A rede tem pesos do tipo {0}, que páginas da web não aceitam.</translation>
    </message>
    <message>
        <source>The network has {0} parameters; at most {1} can be trained here.</source>
        <translation>A rede tem {0} parâmetros; no máximo {1} podem ser treinados aqui.</translation>
    </message>
    <message>
        <source>The network in the format {0} gives other answers than the Keras file (up to {1} apart); it is not written.</source>
        <translation>A rede no formato {0} dá respostas diferentes do arquivo do Keras (até {1} de diferença); não é gravada.</translation>
    </message>
    <message>
        <source>The network in {0} cannot be run ({1}).</source>
        <translation>A rede em {0} não pode ser executada ({1}).</translation>
    </message>
    <message>
        <source>The network in {0} does not read lines: it gives {1} numbers.</source>
        <translation>A rede em {0} não lê linhas: dá {1} números.</translation>
    </message>
    <message>
        <source>The network in {0} gives no numbers; it is not imported.</source>
        <translation>A rede em {0} não dá números; não é importada.</translation>
    </message>
    <message>
        <source>The network in {0} has a layer that LiteRT cannot run; it is not imported.</source>
        <translation>A rede em {0} tem uma camada que o LiteRT não consegue executar; não é importada.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of MNIST&apos;s training digits right, however its images are scaled; it is no reader of digits, or counts them in another order.</source>
        <translation>A rede em {0} lê corretamente só {1} dos dígitos de treinamento do MNIST, seja qual for a escala das imagens; ela não lê dígitos, ou os conta em outra ordem.</translation>
    </message>
    <message>
        <source>The network is run by {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). The page itself is part of digitpad (MIT licence).</source>
        <translation>A rede é executada por {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). A própria página é parte do digitpad (licença MIT).</translation>
    </message>
    <message>
        <source>The network takes {0} multiply-adds for each image; at most {1} can be trained here.</source>
        <translation>A rede exige {0} multiplicações-somas por imagem; no máximo {1} podem ser treinadas aqui.</translation>
    </message>
    <message>
        <source>The network&apos;s {0} needs the operation «{1}», which web pages cannot run; export it in another format.</source>
        <translation>Na rede, {0} precisa da operação “{1}”, que páginas da web não conseguem executar; exporte-a em outro formato.</translation>
    </message>
    <message>
        <source>The next digit comes after</source>
        <translation>O próximo dígito vem após</translation>
    </message>
    <message>
        <source>The outputs need a row of values, but what comes to them is an image of {0}. End with flatten or global average.</source>
        <translation>As saídas precisam de uma fila de valores, mas o que chega a elas é uma imagem de {0}. Termine com achatamento ou média global.</translation>
    </message>
    <message>
        <source>The page is part of digitpad (MIT licence), and holds TensorFlow.js (Google LLC, Apache License 2.0).</source>
        <translation>A página é parte do digitpad (licença MIT) e contém TensorFlow.js (Google LLC, Apache License 2.0).</translation>
    </message>
    <message>
        <source>The picture cannot be saved in {0} ({1}).</source>
        <translation>A imagem não pode ser salva em {0} ({1}).</translation>
    </message>
    <message>
        <source>The picture of the form has {0} x {1} pixels, which are not the proportions of a page of {2} x {3} mm.</source>
        <translation>A imagem do formulário tem {0} x {1} pixels, que não são as proporções de uma página de {2} x {3} mm.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be kept: there is no room for temporary files.</source>
        <translation>A imagem da área de transferência não pode ser mantida: não há espaço para arquivos temporários.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read ({1}).</source>
        <translation>A imagem {0} não pode ser lida ({1}).</translation>
    </message>
    <message>
        <source>The pictures of {0} lie beside each other; put those of each class into a folder that is called as the class.</source>
        <translation>As imagens de {0} estão todas juntas; ponha as de cada classe em uma pasta com o nome da classe.</translation>
    </message>
    <message>
        <source>The plan of the study, {0}, is missing or damaged{1}. Begin in another folder, or remove this file: what is finished is then found again by the same command with --resume.</source>
        <translation>O plano do estudo, {0}, falta ou está danificado{1}. Comece em outra pasta, ou remova este arquivo: o que está concluído é então reencontrado pelo mesmo comando com --resume.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}, {2} times. Maybe memory ran out; close other programs and resume the study.</source>
        <translation>O processo da execução {0} {1}, {2} vezes. Talvez tenha faltado memória; feche outros programas e retome o estudo.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}; the run goes on from its last epoch.</source>
        <translation>O processo da execução {0} {1}; a execução continua da última época.</translation>
    </message>
    <message>
        <source>The recipe «pens» learns strokes of digits beside MNIST; it does not go with data of one&apos;s own.</source>
        <translation>A receita “pens” aprende traços de dígitos ao lado do MNIST; não combina com dados próprios.</translation>
    </message>
    <message>
        <source>The record of {0} belongs to another study; the run is done again.</source>
        <translation>O registro de {0} pertence a outro estudo; a execução é refeita.</translation>
    </message>
    <message>
        <source>The record of {0} is damaged; the run is done again.</source>
        <translation>O registro de {0} está danificado; a execução é refeita.</translation>
    </message>
    <message>
        <source>The report cannot be written to {0} ({1}).</source>
        <translation>O relatório não pode ser gravado em {0} ({1}).</translation>
    </message>
    <message>
        <source>The run {0} failed on the cluster ({1}).</source>
        <translation>A execução {0} falhou no cluster ({1}).</translation>
    </message>
    <message>
        <source>The samples cannot be saved in {0} ({1}).</source>
        <translation>As amostras não podem ser salvas em {0} ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be put into {1} beside it ({2}); they are used as they are.</source>
        <translation>As amostras em {0} não podem ser passadas para {1}, ao lado ({2}); são usadas como estão.</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}).</source>
        <translation>As amostras em {0} não podem ser lidas ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}). The file is kept as {2}; {3} saved.</source>
        <translation>As amostras em {0} não podem ser lidas ({1}). O arquivo é mantido como {2}; {3} recuperadas.</translation>
    </message>
    <message>
        <source>The samples in {0} were not taken over as they are: {1} differs.</source>
        <translation>As amostras em {0} não foram passadas como estão: {1} difere.</translation>
    </message>
    <message>
        <source>The scheduler at {0} has no workers; start one with «dask worker {1}».</source>
        <translation>O agendador em {0} não tem workers; inicie um com “dask worker {1}”.</translation>
    </message>
    <message>
        <source>The scheduler at {0} needs certificates: add --tls-ca, --tls-cert and --tls-key.</source>
        <translation>O agendador em {0} precisa de certificados: acrescente --tls-ca, --tls-cert e --tls-key.</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>O segundo</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>As configurações não podem ser salvas em {0} ({1}).</translation>
    </message>
    <message>
        <source>The sheet cannot be saved in {0} ({1}).</source>
        <translation>A folha não pode ser salva em {0} ({1}).</translation>
    </message>
    <message>
        <source>The sheets&apos; pictures cannot be kept in {0} ({1}); make room there.</source>
        <translation>As imagens das folhas não podem ser mantidas em {0} ({1}); libere espaço lá.</translation>
    </message>
    <message>
        <source>The snapshots {0} are damaged; the model itself can be used without them.</source>
        <translation>Os instantâneos {0} estão danificados; o modelo em si pode ser usado sem eles.</translation>
    </message>
    <message>
        <source>The snapshots {0} cannot be read ({1}).</source>
        <translation>Os instantâneos {0} não podem ser lidos ({1}).</translation>
    </message>
    <message>
        <source>The step between two numbers is 1 or more, not {0}.</source>
        <translation>O passo entre dois números é 1 ou mais, não {0}.</translation>
    </message>
    <message>
        <source>The stroke file {0} cannot be read ({1}).</source>
        <translation>O arquivo de traços {0} não pode ser lido ({1}).</translation>
    </message>
    <message>
        <source>The stroke file {0} holds more than {1} numbers; split it.</source>
        <translation>O arquivo de traços {0} contém mais de {1} números; divida-o.</translation>
    </message>
    <message>
        <source>The stroke file {0} holds no samples; it should be {1}.</source>
        <translation>O arquivo de traços {0} não contém amostras; deveria ser {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is empty; it should be {1}.</source>
        <translation>O arquivo de traços {0} está vazio; deveria ser {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is larger than {1} MiB; split it.</source>
        <translation>O arquivo de traços {0} tem mais de {1} MiB; divida-o.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not text in UTF-8; it should be {1}.</source>
        <translation>O arquivo de traços {0} não é texto em UTF-8; deveria ser {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not {1} ({2}).</source>
        <translation>O arquivo de traços {0} não é {1} ({2}).</translation>
    </message>
    <message>
        <source>The stroke file {0} needs digits of at least two writers; one of them is held out.</source>
        <translation>O arquivo de traços {0} precisa de dígitos de pelo menos dois autores; um deles é reservado.</translation>
    </message>
    <message>
        <source>The study cannot be written ({0}).</source>
        <translation>O estudo não pode ser gravado ({0}).</translation>
    </message>
    <message>
        <source>The study could not go on ({0}).</source>
        <translation>O estudo não pôde continuar ({0}).</translation>
    </message>
    <message>
        <source>The study in {0} cannot be removed ({1}).</source>
        <translation>O estudo em {0} não pode ser removido ({1}).</translation>
    </message>
    <message>
        <source>The study in {0} compares on {1}, not on {2} as they are now. Leave --data out to go on with it, or choose another folder.</source>
        <translation>O estudo em {0} compara com {1}, não com {2} no estado atual. Omita --data para continuá-lo, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The study in {0} has {1}, not {2}. Leave these options out to go on with it, or choose another folder.</source>
        <translation>O estudo em {0} tem {1}, não {2}. Omita essas opções para continuá-lo, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The study was stopped.</source>
        <translation>O estudo foi interrompido.</translation>
    </message>
    <message>
        <source>The table cannot be saved in {0} ({1}).</source>
        <translation>A tabela não pode ser salva em {0} ({1}).</translation>
    </message>
    <message>
        <source>The text cannot be saved in {0} ({1}).</source>
        <translation>O texto não pode ser salvo em {0} ({1}).</translation>
    </message>
    <message>
        <source>The training could not be started ({0}).</source>
        <translation>O treinamento não pôde ser iniciado ({0}).</translation>
    </message>
    <message>
        <source>The training stopped answering and was ended; no model was saved.</source>
        <translation>O treinamento parou de responder e foi encerrado; nenhum modelo foi salvo.</translation>
    </message>
    <message>
        <source>The training was killed by the system ({0}), maybe because memory ran out; no model was saved. Close other programs and train again.</source>
        <translation>O treinamento foi encerrado pelo sistema ({0}), talvez por falta de memória; nenhum modelo foi salvo. Feche outros programas e treine de novo.</translation>
    </message>
    <message>
        <source>The trainings ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>Os treinamentos terminaram inesperadamente ({0}), talvez porque a memória acabou.</translation>
    </message>
    <message>
        <source>The unfinished run {0} is damaged or of another study; it begins again.</source>
        <translation>A execução inacabada {0} está danificada ou é de outro estudo; ela recomeça.</translation>
    </message>
    <message>
        <source>The values lie in a row already. Remove this layer.</source>
        <translation>Os valores já estão em uma fila. Remova esta camada.</translation>
    </message>
    <message>
        <source>The web page holds no network.</source>
        <translation>A página da web não contém rede.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>Os pesos em {0} estão danificados.</translation>
    </message>
    <message>
        <source>The weights in {0} claim {1} MB, which no network for digits needs.</source>
        <translation>Os pesos em {0} declaram {1} MB, de que nenhuma rede para dígitos precisa.</translation>
    </message>
    <message>
        <source>The weights in {0} point somewhere else; it is not imported.</source>
        <translation>Os pesos em {0} apontam para outro lugar; não é importado.</translation>
    </message>
    <message>
        <source>The weights in {0} point to other files; it is not imported.</source>
        <translation>Os pesos em {0} apontam para outros arquivos; não é importado.</translation>
    </message>
    <message>
        <source>The {0} of a study must be at least one, each named once.</source>
        <translation>“{0}” de um estudo: pelo menos um valor, cada um indicado uma só vez.</translation>
    </message>
    <message>
        <source>The {0} part of digitpad (MIT licence).</source>
        <translation>Parte do digitpad (licença MIT): {0}.</translation>
    </message>
    <message>
        <source>There are no digits among the samples in {0}.</source>
        <translation>Não há dígitos entre as amostras em {0}.</translation>
    </message>
    <message>
        <source>There are no images in {0}; it should hold a folder of pictures for each class, or files.</source>
        <translation>Não há imagens em {0}; deveria conter uma pasta de imagens para cada classe, ou arquivos.</translation>
    </message>
    <message>
        <source>There are no images of «{0}»; the class is left out.</source>
        <translation>Não há imagens de “{0}”; a classe fica de fora.</translation>
    </message>
    <message>
        <source>There are no pictures in folders of {0}; each class has a folder with its pictures.</source>
        <translation>Não há imagens em pastas de {0}; cada classe tem uma pasta com suas imagens.</translation>
    </message>
    <message>
        <source>There are no pictures in {0}.</source>
        <translation>Não há imagens em {0}.</translation>
    </message>
    <message>
        <source>There are too many strokes to read.</source>
        <translation>Há traços demais para ler.</translation>
    </message>
    <message>
        <source>There are {0} headings, but only {1} columns.</source>
        <translation>Há {0} cabeçalhos, mas só {1} colunas.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already. Choose another name.</source>
        <translation>Já existe um modelo “{0}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is a script for folders of pictures and for single .npz files; all else is read with too much of digitpad&apos;s own code. Save images, labels and names as .npz to have one.</source>
        <translation>Há script para pastas de imagens e para um único arquivo .npz; todo o resto é lido com código demais do próprio digitpad. Salve imagens, rótulos e nomes como .npz para ter um.</translation>
    </message>
    <message>
        <source>There is an architecture «{0}» already. Choose another name.</source>
        <translation>Já existe uma arquitetura “{0}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}.</source>
        <translation>Não há arquitetura “{0}”. Há: {1}.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}; or name its file.</source>
        <translation>Não há arquitetura “{0}”. Há: {1}; ou indique o arquivo dela.</translation>
    </message>
    <message>
        <source>There is no augmentation «{0}». There are: {1}.</source>
        <translation>Não há aumento de dados “{0}”. Há: {1}.</translation>
    </message>
    <message>
        <source>There is no check digit {0}; there are {1}.</source>
        <translation>Não há dígito verificador {0}; há {1}.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>Não há arquivo nem pasta {0}.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Não há arquivo {0}.</translation>
    </message>
    <message>
        <source>There is no format «{0}». There are: {1}.</source>
        <translation>Não há formato “{0}”. Há: {1}.</translation>
    </message>
    <message>
        <source>There is no ink in this box; draw it around a digit.</source>
        <translation>Não há tinta nesta caixa; desenhe-a em volta de um dígito.</translation>
    </message>
    <message>
        <source>There is no ink left where this digit was.</source>
        <translation>Não resta tinta onde estava este dígito.</translation>
    </message>
    <message>
        <source>There is no model «{0}». There are: {1}.</source>
        <translation>Não há modelo “{0}”. Há: {1}.</translation>
    </message>
    <message>
        <source>There is no paper {0}; there is {1}.</source>
        <translation>Não há papel {0}; há {1}.</translation>
    </message>
    <message>
        <source>There is no stroke file {0}.</source>
        <translation>Não há arquivo de traços {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory for the study. Close other programs and resume it.</source>
        <translation>Não há memória suficiente para o estudo. Feche outros programas e retome-o.</translation>
    </message>
    <message>
        <source>There is not enough memory for this experiment. Close other programs and try again.</source>
        <translation>Não há memória suficiente para este experimento. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>Não há memória suficiente para esta rede.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs and train again.</source>
        <translation>Não há memória suficiente para este treinamento. Feche outros programas e treine de novo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>Não há memória suficiente para isso; feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {0}; make it smaller first.</source>
        <translation>Não há memória suficiente para abrir {0}; reduza o arquivo antes.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {0}; make it smaller first.</source>
        <translation>Não há memória suficiente para ler {0}; reduza o arquivo antes.</translation>
    </message>
    <message>
        <source>There is too little printed on this form to align sheets by it; words are needed, in several places.</source>
        <translation>Há muito pouco impresso neste formulário para alinhar folhas por ele; são necessárias palavras, em vários lugares.</translation>
    </message>
    <message>
        <source>There is too much ink to read.</source>
        <translation>Há tinta demais para ler.</translation>
    </message>
    <message>
        <source>There was no prediction within a minute.</source>
        <translation>Não houve predição em um minuto.</translation>
    </message>
    <message>
        <source>This digit cannot be cut in two; it is too narrow.</source>
        <translation>Este dígito não pode ser cortado em dois; é estreito demais.</translation>
    </message>
    <message>
        <source>This form has neither corner marks nor a picture; without them, digitpad cannot tell where its fields are.</source>
        <translation>Este formulário não tem marcas de canto nem imagem; sem elas, o digitpad não sabe onde estão os campos.</translation>
    </message>
    <message>
        <source>This layer needs an image, but before it the values were put into a row. Move it further up.</source>
        <translation>Esta camada precisa de uma imagem, mas antes dela os valores foram postos em uma fila. Mova-a para cima.</translation>
    </message>
    <message>
        <source>This layer would give {0} values for each image; at most {1} find room here.</source>
        <translation>Esta camada daria {0} valores por imagem; no máximo {1} cabem aqui.</translation>
    </message>
    <message>
        <source>This layer would have {0} parameters; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>Esta camada teria {0} parâmetros; no máximo {1} podem ser treinados aqui. Use mais pooling antes dela ou torne-a menor.</translation>
    </message>
    <message>
        <source>This layer would take {0} multiply-adds for each image; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>Esta camada exigiria {0} multiplicações-somas por imagem; no máximo {1} podem ser treinadas aqui. Use mais pooling antes dela ou torne-a menor.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed; install digitpad again with pip.</source>
        <translation>Isto precisa do TensorFlow, que não está instalado; instale o digitpad de novo com pip.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which the light package of digitpad does not have. The full package, digitpad without «light» in its name, lies where this one came from; it uses the same models, drawings and samples.</source>
        <translation>Isto precisa do TensorFlow, que o pacote leve do digitpad não tem. O pacote completo, digitpad sem “light” no nome, está onde este foi obtido; ele usa os mesmos modelos, desenhos e amostras.</translation>
    </message>
    <message>
        <source>This network has a layer that cannot do with eight bits; export it in another format.</source>
        <translation>Esta rede tem uma camada para a qual oito bits não bastam; exporte-a em outro formato.</translation>
    </message>
    <message>
        <source>This network has no such layer of a kind that digitpad knows.</source>
        <translation>Esta rede não tem camada desse tipo que o digitpad conheça.</translation>
    </message>
    <message>
        <source>This page was closed meanwhile.</source>
        <translation>Esta página foi fechada nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Too many of the samples have no ink; {0} more digits are needed.</source>
        <translation>Amostras demais não têm tinta; são necessários mais {0} dígitos.</translation>
    </message>
    <message>
        <source>Touches while a stylus is near draw nothing.</source>
        <translation>Toques não desenham nada enquanto há uma caneta por perto.</translation>
    </message>
    <message>
        <source>Two of its boxes overlap.</source>
        <translation>Duas de suas caixas se sobrepõem.</translation>
    </message>
    <message>
        <source>What lies in {0} ({1}) was read with another {2}. Give the same options to go on, or remove that file to begin anew.</source>
        <translation>O que está em {0} ({1}) foi lido com outro {2}. Dê as mesmas opções para continuar, ou remova esse arquivo para começar de novo.</translation>
    </message>
    <message>
        <source>What you have looked at cannot be kept in {0} ({1}); it has to be looked at again should digitpad end.</source>
        <translation>O que você já revisou não pode ser mantido em {0} ({1}); terá de ser revisado de novo se o digitpad terminar.</translation>
    </message>
    <message>
        <source>What {0} says of {1} is damaged ({2}). Remove that file to begin anew.</source>
        <translation>O que {0} diz de {1} está danificado ({2}). Remova esse arquivo para começar de novo.</translation>
    </message>
    <message>
        <source>When you write digits in a session: so long after the pen went up. 0.2 s: by key only.</source>
        <translation>Quando você escreve dígitos em uma sessão: este tempo depois de levantar a caneta. 0,2 s: só com uma tecla.</translation>
    </message>
    <message>
        <source>While it is held; the other end of a stylus erases, too, if it has one.</source>
        <translation>Enquanto está pressionado; a outra ponta da caneta também apaga, se houver.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Write the digit at the left ten times, once in each box, with a dark pen.</source>
        <translation>Escreva o dígito da esquerda dez vezes, uma em cada caixa, com uma caneta escura.</translation>
    </message>
    <message>
        <source>Write {0}, with a dark pen. Strike out what is not to count.</source>
        <translation>Escreva {0}, com uma caneta escura. Risque o que não deve contar.</translation>
    </message>
    <message>
        <source>Your samples cannot be read ({0}).</source>
        <translation>Suas amostras não podem ser lidas ({0}).</translation>
    </message>
    <message>
        <source>Your samples cannot be written in {0} ({1}).</source>
        <translation>Suas amostras não podem ser gravadas em {0} ({1}).</translation>
    </message>
    <message>
        <source>a box is not given by four numbers: left, top, right and bottom as shares of the page</source>
        <translation>uma caixa não é dada por quatro números: esquerda, topo, direita e base como frações da página</translation>
    </message>
    <message>
        <source>a corner mark lies outside the page</source>
        <translation>uma marca de canto fica fora da página</translation>
    </message>
    <message>
        <source>a corner mark&apos;s centre is not given by two numbers, x and y as shares of the page</source>
        <translation>o centro de uma marca de canto não é dado por dois números, x e y como frações da página</translation>
    </message>
    <message>
        <source>a field of it lies nowhere</source>
        <translation>um dos campos não está em lugar nenhum</translation>
    </message>
    <message>
        <source>a file that cannot be opened has no pages</source>
        <translation>um arquivo que não pode ser aberto não tem páginas</translation>
    </message>
    <message>
        <source>a job is under way</source>
        <translation>há uma tarefa em andamento</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>a map of the classes needs some of each</source>
        <translation>um mapa das classes precisa de alguns exemplos de cada uma</translation>
    </message>
    <message>
        <source>a newer digitpad has written it</source>
        <translation>foi escrito por um digitpad mais novo</translation>
    </message>
    <message>
        <source>a newer version of digitpad has written it</source>
        <translation>foi escrito por uma versão mais nova do digitpad</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>um número de {0} a {1}</translation>
    </message>
    <message>
        <source>a page has sides of {0} to {1} mm</source>
        <translation>os lados de uma página medem de {0} a {1} mm</translation>
    </message>
    <message>
        <source>a sample has either strokes or an image</source>
        <translation>uma amostra tem ou traços ou uma imagem</translation>
    </message>
    <message>
        <source>a sample&apos;s image is 28x28 bytes</source>
        <translation>a imagem de uma amostra tem 28x28 bytes</translation>
    </message>
    <message>
        <source>a stroke lacks its points or width</source>
        <translation>faltam a um traço os pontos ou a largura</translation>
    </message>
    <message>
        <source>a stroke lies far outside the canvas</source>
        <translation>um traço fica muito fora da área de desenho</translation>
    </message>
    <message>
        <source>a stroke needs finite points and a positive width, none beyond a million canvases</source>
        <translation>um traço precisa de pontos finitos e de uma largura positiva, nada além de um milhão de áreas de desenho</translation>
    </message>
    <message>
        <source>a stroke needs points of shape (n, 4), n &gt;= 1; got {0}</source>
        <translation>um traço precisa de pontos da forma (n, 4), n &gt;= 1; recebido: {0}</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are no finite numbers, four to a point, or its width is none</source>
        <translation>os pontos de um traço não são números finitos, quatro por ponto, ou a largura não é um</translation>
    </message>
    <message>
        <source>a study is under way</source>
        <translation>há um estudo em andamento</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>um número inteiro de {0} a {1}</translation>
    </message>
    <message>
        <source>a worker has digitpad {0}, and this is {1}; they need the same one</source>
        <translation>um worker tem o digitpad {0}, e este é o {1}; eles precisam do mesmo</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>um objeto com nomes e valores</translation>
    </message>
    <message>
        <source>boxes of the fields {0} overlap</source>
        <translation>caixas dos campos {0} se sobrepõem</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has characters that are not seen, or a space at an end</source>
        <translation>o nome “{0}” da classe {1} tem caracteres que não se veem ou um espaço em uma ponta</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has {2} characters, and {3} are the most</source>
        <translation>o nome “{0}” da classe {1} tem {2} caracteres, e o máximo é {3}</translation>
    </message>
    <message>
        <source>the network does not give {0} probabilities</source>
        <translation>a rede não dá {0} probabilidades</translation>
    </message>
    <message>
        <source>the pixels are of the kind {0}; they should be numbers from 0 to 255 or 0 to 1</source>
        <translation>os pixels são do tipo {0}; deveriam ser números de 0 a 255 ou de 0 a 1</translation>
    </message>
    <message>
        <source>the pixels go from {0} to {1}; they should be 0 to 255, or 0 to 1</source>
        <translation>os pixels vão de {0} a {1}; deveriam ir de 0 a 255 ou de 0 a 1</translation>
    </message>
    <message>
        <source>there are {0} images</source>
        <translation>há {0} imagens</translation>
    </message>
    <message>
        <source>there are {0} images and {1} labels</source>
        <translation>há {0} imagens e {1} rótulos</translation>
    </message>
    <message>
        <source>there are {0} images and {1} writers</source>
        <translation>há {0} imagens e {1} autores</translation>
    </message>
    <message>
        <source>there is 1 image</source>
        <translation>há 1 imagem</translation>
    </message>
    <message>
        <source>there is no layer {0}; there are {1}</source>
        <translation>não há camada {0}; há {1}</translation>
    </message>
    <message>
        <source>there is the label {0}, but {1}, for 0 to {2}</source>
        <translation>há o rótulo {0}, mas {1}, de 0 a {2}</translation>
    </message>
    <message>
        <source>there is the label {0}; labels are whole numbers from 0 on</source>
        <translation>há o rótulo {0}; os rótulos são números inteiros a partir de 0</translation>
    </message>
    <message>
        <source>two classes are called «{0}»</source>
        <translation>duas classes se chamam “{0}”</translation>
    </message>
    <message>
        <source>{0} are no list of text or whole numbers</source>
        <translation>{0} não são uma lista de textos nem de números inteiros</translation>
    </message>
    <message>
        <source>{0} cannot be learned from: {1}.</source>
        <translation>Não dá para aprender com {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} class names</source>
        <translation>{0} nomes de classes</translation>
    </message>
    <message>
        <source>{0} does not tell which column has the labels: row {1} has {2} in its first and {3} in its last column. Put a row with names above the others, «label» for the labels.</source>
        <translation>{0} não diz qual coluna tem os rótulos: a linha {1} tem {2} na primeira coluna e {3} na última. Ponha acima das outras uma linha com nomes, “label” para os rótulos.</translation>
    </message>
    <message>
        <source>{0} holds a network from {1} to {2}. It should take one image of 28x28, 28x28x1 or 784 numbers and give {3}.</source>
        <translation>{0} contém uma rede de {1} para {2}. Ela deveria receber uma imagem de 28x28, 28x28x1 ou 784 números e dar {3}.</translation>
    </message>
    <message>
        <source>{0} is nothing that digitpad opens: a drawing (.digitpad), a form, an architecture or samples (.json, .csv), pictures or PDF files, a .keras file, or the folder of a model or a study.</source>
        <translation>{0} não é nada que o digitpad abra: um desenho (.digitpad), um formulário, uma arquitetura ou amostras (.json, .csv), imagens ou arquivos PDF, um arquivo .keras ou a pasta de um modelo ou de um estudo.</translation>
    </message>
    <message>
        <source>«{0}» should be one of {1}, but is {2}</source>
        <translation>“{0}” deveria ser um de {1}, mas é {2}</translation>
    </message>
    <message>
        <source>it does not end with a dense layer and softmax</source>
        <translation>não termina com uma camada densa e softmax</translation>
    </message>
    <message>
        <source>Black (no ink) is 0, white (full ink) is 1.</source>
        <translation>Preto (sem tinta) é 0, branco (tinta plena) é 1.</translation>
    </message>
    <message>
        <source>Crop the grey image to its ink.</source>
        <translation>Recortar a imagem cinza até a tinta.</translation>
    </message>
    <message>
        <source>Make it 28x28 grey pixels.</source>
        <translation>Transformá-la em 28x28 pixels cinza.</translation>
    </message>
    <message>
        <source>The damaged file is now {0}.</source>
        <translation>O arquivo danificado agora é {0}.</translation>
    </message>
    <message>
        <source>The digits&apos; shares leave no image to learn from; take larger ones, or more images.</source>
        <translation>As proporções dos dígitos não deixam nenhuma imagem para aprender; use proporções maiores ou mais imagens.</translation>
    </message>
    <message>
        <source>The digits&apos; shares must be ten numbers from 0 to 1, but are {0}.</source>
        <translation>As proporções dos dígitos devem ser dez números de 0 a 1, mas são {0}.</translation>
    </message>
    <message>
        <source>The limit must lie between 1 and 10000; {0} does not.</source>
        <translation>O limite deve ficar entre 1 e 10000, mas é {0}.</translation>
    </message>
    <message>
        <source>The network in {0} is another one: it gives {1} numbers a pixel.</source>
        <translation>A rede em {0} é outra: dá {1} números por pixel.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of these images right, however they are scaled; it is no reader of them, counts its classes in another order, or learned from images that lie otherwise in their field.</source>
        <translation>A rede em {0} lê corretamente só {1} destas imagens, seja qual for a escala delas; ela não sabe lê-las, conta as classes em outra ordem ou aprendeu com imagens posicionadas de outro modo no campo.</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {0}; {1} does not.</source>
        <translation>A semente deve ficar entre 0 e {0}, mas é {1}.</translation>
    </message>
    <message>
        <source>The {0} must lie between {1}; {2} does not.</source>
        <translation>O valor “{0}” deve ficar entre {1}, mas é {2}.</translation>
    </message>
    <message>
        <source>There are {0} writers in these data; at most {1} can be left out one after the other.</source>
        <translation>Há {0} autores nestes dados; no máximo {1} podem ser deixados de fora, um após o outro.</translation>
    </message>
    <message>
        <source>There is no model of digits to ask; choose one in the main window.</source>
        <translation>Não há modelo de dígitos a quem perguntar; escolha um na janela principal.</translation>
    </message>
    <message>
        <source>There is no writer «{0}»; there are: {1}.</source>
        <translation>Não há autor “{0}”; há: {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory for these trainings. Close other programs and try again.</source>
        <translation>Não há memória suficiente para estes treinamentos. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>These are {0} files; {1} are the most of a data set.</source>
        <translation>São {0} arquivos; um conjunto de dados tem no máximo {1}.</translation>
    </message>
    <message>
        <source>These class names cannot be used ({0}).</source>
        <translation>Estes nomes de classes não podem ser usados ({0}).</translation>
    </message>
    <message>
        <source>These data do not say who wrote what, so no writer can be left out; name a file for each writer, or put the pictures of each one into folders in those of the classes.</source>
        <translation>Estes dados não dizem quem escreveu o quê, então nenhum autor pode ser deixado de fora; indique um arquivo para cada autor, ou ponha as imagens de cada um em pastas dentro das pastas das classes.</translation>
    </message>
    <message>
        <source>What it shows should be as large, and lie where it lies, in the images that the network learned from: they were taken as they are.</source>
        <translation>O que ela mostra deve ter o tamanho e a posição que tem nas imagens com que a rede aprendeu: elas foram tomadas como são.</translation>
    </message>
    <message>
        <source>Whether it has learned from these images is not known here; if so, it reads others less well.</source>
        <translation>Aqui não se sabe se ela aprendeu com estas imagens; se sim, lê outras pior.</translation>
    </message>
    <message>
        <source>Without «{0}» there is nothing to learn the class «{1}» from; nobody else wrote it.</source>
        <translation>Sem “{0}” não há nada com que aprender a classe “{1}”; ninguém mais a escreveu.</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>uma condição</translation>
    </message>
    <message>
        <source>a control</source>
        <translation>um controle</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>uma chave</translation>
    </message>
    <message>
        <source>a model tells {0} to {1} classes apart, not {2}</source>
        <translation>um modelo distingue de {0} a {1} classes, não {2}</translation>
    </message>
    <message>
        <source>a training of this lesson</source>
        <translation>um treinamento desta lição</translation>
    </message>
    <message>
        <source>an architecture</source>
        <translation>uma arquitetura</translation>
    </message>
    <message>
        <source>cannot be a model&apos;s name: {0}</source>
        <translation>não pode ser o nome de um modelo: {0}</translation>
    </message>
    <message>
        <source>class {0} has no name</source>
        <translation>a classe {0} não tem nome</translation>
    </message>
    <message>
        <source>has more than {0} trainings</source>
        <translation>tem mais de {0} treinamentos</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>is missing; it is a whole number from {0} to {1}</source>
        <translation>está faltando; é um número inteiro de {0} a {1}</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>não diz o que é</translation>
    </message>
    <message>
        <source>it does not say «{0}»</source>
        <translation>não diz “{0}”</translation>
    </message>
    <message>
        <source>it has an unknown activation, number {0}</source>
        <translation>tem uma ativação desconhecida, número {0}</translation>
    </message>
    <message>
        <source>it has another number of classes than its card names</source>
        <translation>tem um número de classes diferente do que a ficha indica</translation>
    </message>
    <message>
        <source>it has neither corner marks nor a picture, so nothing tells where its fields are</source>
        <translation>não tem marcas de canto nem imagem, então nada diz onde estão os campos</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image, or both</source>
        <translation>não tem nem traços nem imagem, ou tem ambos</translation>
    </message>
    <message>
        <source>it has no .PEN_DOWN</source>
        <translation>não tem .PEN_DOWN</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>não tem campos</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <translation>não tem traços</translation>
    </message>
    <message>
        <source>it has {0} corner marks; there are four, or none</source>
        <translation>tem {0} marcas de canto; há quatro ou nenhuma</translation>
    </message>
    <message>
        <source>it has {0} fields, more than {1}</source>
        <translation>tem {0} campos, mais de {1}</translation>
    </message>
    <message>
        <source>it has {0} images; {1} are the most</source>
        <translation>tem {0} imagens; o máximo é {1}</translation>
    </message>
    <message>
        <source>it has «{0}», which this version of digitpad does not know</source>
        <translation>tem “{0}”, que esta versão do digitpad não conhece</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is a pipe or device, not a regular file</source>
        <translation>é um pipe ou dispositivo, não um arquivo comum</translation>
    </message>
    <message>
        <source>it is another program&apos;s</source>
        <translation>é de outro programa</translation>
    </message>
    <message>
        <source>it is another text, or none</source>
        <translation>é outro texto, ou nenhum</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>tem mais de 64 MiB</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>é maior que {0}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está aninhado fundo demais</translation>
    </message>
    <message>
        <source>it is no JSON from line {0}, character {1} on</source>
        <translation>não é JSON a partir da linha {0}, caractere {1}</translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation>não é uma lista de textos</translation>
    </message>
    <message>
        <source>it is no plain chain of known layers</source>
        <translation>não é uma cadeia simples de camadas conhecidas</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>não é um registro</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <source>it is no {0}</source>
        <translation>não é um {0}</translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation>é de outro formulário</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>está compactado</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>é {0}</translation>
    </message>
    <message>
        <source>it names a place that there is not</source>
        <translation>nomeia um lugar que não existe</translation>
    </message>
    <message>
        <source>it names half a character</source>
        <translation>nomeia meio caractere</translation>
    </message>
    <message>
        <source>it was written by a newer digitpad</source>
        <translation>foi escrito por um digitpad mais novo</translation>
    </message>
    <message>
        <source>its answer is not ten probabilities</source>
        <translation>a resposta não são dez probabilidades</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>a soma de verificação está errada</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>o conteúdo está danificado</translation>
    </message>
    <message>
        <source>its corner marks are larger than {0} of the page&apos;s width, or have no size</source>
        <translation>as marcas de canto são maiores que {0} da largura da página, ou não têm tamanho</translation>
    </message>
    <message>
        <source>its corner marks are not in the order upper left, upper right, lower right, lower left</source>
        <translation>as marcas de canto não estão na ordem superior esquerdo, superior direito, inferior direito, inferior esquerdo</translation>
    </message>
    <message>
        <source>its ids are no list</source>
        <translation>os identificadores não são uma lista</translation>
    </message>
    <message>
        <source>its image cannot be unpacked</source>
        <translation>a imagem não pode ser descompactada</translation>
    </message>
    <message>
        <source>its image is not 28x28</source>
        <translation>a imagem não é de 28x28</translation>
    </message>
    <message>
        <source>its page has no size</source>
        <translation>a página não tem tamanho</translation>
    </message>
    <message>
        <source>its picture lies elsewhere</source>
        <translation>a imagem está em outro lugar</translation>
    </message>
    <message>
        <source>its picture {0} is no file&apos;s name; it has to lie beside the form</source>
        <translation>a imagem {0} não é um nome de arquivo; ela tem de estar ao lado do formulário</translation>
    </message>
    <message>
        <source>its picture {0} leads out of the form&apos;s folder</source>
        <translation>a imagem {0} leva para fora da pasta do formulário</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>o estado está danificado</translation>
    </message>
    <message>
        <source>its strokes are cut off</source>
        <translation>os traços estão cortados</translation>
    </message>
    <message>
        <source>its texts have up to {0} characters; {1} are the most</source>
        <translation>os textos têm até {0} caracteres; o máximo é {1}</translation>
    </message>
    <message>
        <source>its texts hold what is no character</source>
        <translation>os textos contêm algo que não é um caractere</translation>
    </message>
    <message>
        <source>its weights are no plain numbers</source>
        <translation>os pesos não são números simples</translation>
    </message>
    <message>
        <source>its «kind» is not «{0}»</source>
        <translation>o “kind” não é “{0}”</translation>
    </message>
    <message>
        <source>names never end</source>
        <translation>os nomes nunca acabam</translation>
    </message>
    <message>
        <source>no picture was kept</source>
        <translation>nenhuma imagem foi guardada</translation>
    </message>
    <message>
        <source>nobody has written enough digits</source>
        <translation>ninguém escreveu dígitos suficientes</translation>
    </message>
    <message>
        <source>numbers never end</source>
        <translation>os números nunca acabam</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>de outro tipo</translation>
    </message>
    <message>
        <source>of no folder</source>
        <translation>de nenhuma pasta</translation>
    </message>
    <message>
        <source>only 1 of its four corner marks was</source>
        <translation>só 1 das quatro marcas de canto foi</translation>
    </message>
    <message>
        <source>only {0} of its four corner marks were</source>
        <translation>só {0} das quatro marcas de canto foram</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>faltam partes dele</translation>
    </message>
    <message>
        <source>sample {0} has a point that is not finite</source>
        <translation>a amostra {0} tem um ponto que não é finito</translation>
    </message>
    <message>
        <source>sample {0} has a stroke that is no list of [x, y]</source>
        <translation>a amostra {0} tem um traço que não é uma lista de [x, y]</translation>
    </message>
    <message>
        <source>sample {0} has no label</source>
        <translation>a amostra {0} não tem rótulo</translation>
    </message>
    <message>
        <source>sample {0} has no points</source>
        <translation>a amostra {0} não tem pontos</translation>
    </message>
    <message>
        <source>sample {0} has no strokes</source>
        <translation>a amostra {0} não tem traços</translation>
    </message>
    <message>
        <source>sample {0} has the label {1}, which is no digit</source>
        <translation>a amostra {0} tem o rótulo {1}, que não é um dígito</translation>
    </message>
    <message>
        <source>segment {0} has a point that is no pair of numbers</source>
        <translation>o segmento {0} tem um ponto que não é um par de números</translation>
    </message>
    <message>
        <source>segment {0} has an x without a y</source>
        <translation>o segmento {0} tem um x sem um y</translation>
    </message>
    <message>
        <source>segment {0} has no label</source>
        <translation>o segmento {0} não tem rótulo</translation>
    </message>
    <message>
        <source>should be a list of 2 to {0} texts</source>
        <translation>deveria ser uma lista de 2 a {0} textos</translation>
    </message>
    <message>
        <source>should be a list of digits from 0 to 9, such as [7]</source>
        <translation>deveria ser uma lista de dígitos de 0 a 9, como [7]</translation>
    </message>
    <message>
        <source>should be a number from {0} to {1}, but is {2}</source>
        <translation>deveria ser um número de {0} a {1}, mas é {2}</translation>
    </message>
    <message>
        <source>should be a text in quotes, but is {0}</source>
        <translation>deveria ser um texto entre aspas, mas é {0}</translation>
    </message>
    <message>
        <source>should be a whole number from {0} to {1}, but is {2}</source>
        <translation>deveria ser um número inteiro de {0} a {1}, mas é {2}</translation>
    </message>
    <message>
        <source>should be tables, each below [[{0}]]</source>
        <translation>deveriam ser tabelas, cada uma abaixo de [[{0}]]</translation>
    </message>
    <message>
        <source>should be true or false, but is {0}</source>
        <translation>deveria ser true ou false, mas é {0}</translation>
    </message>
    <message>
        <source>should be {0} of at most {1} characters that can be shown</source>
        <translation>deveria ser {0} de no máximo {1} caracteres que possam ser mostrados</translation>
    </message>
    <message>
        <source>should be {0} to {1} tables [[{2}]], but there are {3}</source>
        <translation>deveriam ser de {0} a {1} tabelas [[{2}]], mas há {3}</translation>
    </message>
    <message>
        <source>should hold tables such as [{0}.name]</source>
        <translation>deveria conter tabelas como [{0}.name]</translation>
    </message>
    <message>
        <source>should hold texts on one line, but holds {0}</source>
        <translation>deveria conter textos de uma linha, mas contém {0}</translation>
    </message>
    <message>
        <source>the box of a digit has four numbers</source>
        <translation>a caixa de um dígito tem quatro números</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>as cores não podem ser convertidas</translation>
    </message>
    <message>
        <source>the digit is not in this reading</source>
        <translation>o dígito não está nesta leitura</translation>
    </message>
    <message>
        <source>the document is no list</source>
        <translation>o documento não é uma lista</translation>
    </message>
    <message>
        <source>the field {0} lies on a corner mark</source>
        <translation>o campo {0} está sobre uma marca de canto</translation>
    </message>
    <message>
        <source>the field {0}, of which there is none beside or above it</source>
        <translation>o campo {0}, do qual não há nenhum ao lado ou acima</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>o arquivo está danificado</translation>
    </message>
    <message>
        <source>the images have the shape {0}; it should be n x 28 x 28 or n x 784</source>
        <translation>as imagens têm a forma {0}; deveria ser n x 28 x 28 ou n x 784</translation>
    </message>
    <message>
        <source>the labels are of the kind {0}; they should be whole numbers or text</source>
        <translation>os rótulos são do tipo {0}; deveriam ser números inteiros ou texto</translation>
    </message>
    <message>
        <source>the labels have the shape {0}; it should be one for each image</source>
        <translation>os rótulos têm a forma {0}; deveria haver um por imagem</translation>
    </message>
    <message>
        <source>the name {0} is there {1} times{2}; each field needs its own</source>
        <translation>o nome {0} aparece {1} vezes{2}; cada campo precisa do seu</translation>
    </message>
    <message>
        <source>the pen has left no sample</source>
        <translation>a caneta não deixou nenhuma amostra</translation>
    </message>
    <message>
        <source>the pictures were forgotten</source>
        <translation>as imagens foram esquecidas</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>não é possível abrir o arquivo do banco de dados</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>forma errada</translation>
    </message>
    <message>
        <source>{0} They are kept while digitpad is open, and written as soon as that is possible.</source>
        <translation>{0} Elas ficam guardadas enquanto o digitpad está aberto e são gravadas assim que possível.</translation>
    </message>
    <message>
        <source>{0} allows the number {1}, which the other rules forbid; correct one of them.</source>
        <translation>{0} permite o número {1}, que as outras regras proíbem; corrija um dos dois.</translation>
    </message>
    <message>
        <source>{0} and {1} both hold pictures by class; name one folder, with all classes in it.</source>
        <translation>{0} e {1} contêm imagens por classe; indique uma só pasta, com todas as classes.</translation>
    </message>
    <message>
        <source>{0} begins with an empty row; {1}</source>
        <translation>{0} começa com uma linha vazia; {1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its decoder crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} não pode ser aberto: o decodificador falhou ({1}); o arquivo pode estar danificado, salve-o de novo.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the system ended its process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} não pode ser aberto: o sistema encerrou o processo (SIGKILL), talvez por falta de memória; reduza o arquivo antes.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} não pode ser lido ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} não pode ser gravado ({1}).</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} colunas</translation>
    </message>
    <message>
        <source>{0} could not be read: each worker that tried it was lost.</source>
        <translation>{0} não pôde ser lido: cada worker que tentou foi perdido.</translation>
    </message>
    <message>
        <source>{0} could not be read: the process crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} não pôde ser lido: o processo falhou ({1}); o arquivo pode estar danificado, salve-o de novo.</translation>
    </message>
    <message>
        <source>{0} could not be read: the system ended the process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} não pôde ser lido: o sistema encerrou o processo (SIGKILL), talvez por falta de memória; reduza o arquivo antes.</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} épocas</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another folder, or move that one away.</source>
        <translation>{0} já existe. Escolha outra pasta, ou mova essa.</translation>
    </message>
    <message>
        <source>{0} fields have the name {1}{2}; each needs its own.</source>
        <translation>{0} campos têm o nome {1}{2}; cada um precisa do seu.</translation>
    </message>
    <message>
        <source>{0} files are read</source>
        <translation>{0} arquivos estão lidos</translation>
    </message>
    <message>
        <source>{0} has a box that is smaller than {1} mm</source>
        <translation>{0} tem uma caixa menor que {1} mm</translation>
    </message>
    <message>
        <source>{0} has a fixed length, but no rule says which</source>
        <translation>{0} tem comprimento fixo, mas nenhuma regra diz qual</translation>
    </message>
    <message>
        <source>{0} has a second array of {1} for the same part; there should be one.</source>
        <translation>{0} tem um segundo array de {1} para a mesma parte; deveria haver um só.</translation>
    </message>
    <message>
        <source>{0} has far too many pixels; make it smaller first.</source>
        <translation>{0} tem pixels demais; reduza a imagem antes.</translation>
    </message>
    <message>
        <source>{0} has more decimals than {1}: {2}.</source>
        <translation>{0} tem mais decimais que {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB; a list of numbers as CSV is expected.</source>
        <translation>{0} tem mais de {1} MiB; espera-se uma lista de números em CSV.</translation>
    </message>
    <message>
        <source>{0} has more than {1} different labels; {2}</source>
        <translation>{0} tem mais de {1} rótulos diferentes; {2}</translation>
    </message>
    <message>
        <source>{0} has no arrays called x_train and y_train, or images and labels; there are: {1}.</source>
        <translation>{0} não tem arrays chamados x_train e y_train, ou images e labels; há: {1}.</translation>
    </message>
    <message>
        <source>{0} has no column {1}; its columns are {2}.</source>
        <translation>{0} não tem coluna {1}; as colunas são {2}.</translation>
    </message>
    <message>
        <source>{0} has no name of 1 to {1} characters</source>
        <translation>{0} não tem um nome de 1 a {1} caracteres</translation>
    </message>
    <message>
        <source>{0} has no number in column {1}.</source>
        <translation>{0} não tem número na coluna {1}.</translation>
    </message>
    <message>
        <source>{0} has no page {1}, only {2}.</source>
        <translation>{0} não tem página {1}, só {2}.</translation>
    </message>
    <message>
        <source>{0} has no rows; {1}</source>
        <translation>{0} não tem linhas; {1}</translation>
    </message>
    <message>
        <source>{0} has no {1} of its {2} part.</source>
        <translation>{0} não tem {1} na parte de {2}.</translation>
    </message>
    <message>
        <source>{0} has the number {1} twice, {2}; each may be there once.</source>
        <translation>{0} tem o número {1} duas vezes, {2}; cada um pode aparecer uma vez.</translation>
    </message>
    <message>
        <source>{0} has {1} boxes; 1 to {2} are possible</source>
        <translation>{0} tem {1} caixas; são possíveis de 1 a {2}</translation>
    </message>
    <message>
        <source>{0} has {1} columns, so no labels; {2}</source>
        <translation>{0} tem {1} colunas, portanto não há rótulos; {2}</translation>
    </message>
    <message>
        <source>{0} has {1} images; {2} are the most.</source>
        <translation>{0} tem {1} imagens; o máximo é {2}.</translation>
    </message>
    <message>
        <source>{0} has {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} tem {1} x {2} pixels, mais do que os {3} milhões que o digitpad aceita; reduza a imagem antes.</translation>
    </message>
    <message>
        <source>{0} has {1}; signs are only possible in a field of one rectangle</source>
        <translation>{0} tem {1}; sinais só são possíveis em um campo de um único retângulo</translation>
    </message>
    <message>
        <source>{0} has {1}; {2}</source>
        <translation>{0} tem {1}; {2}</translation>
    </message>
    <message>
        <source>{0} holds a network of too many layers; it is not imported.</source>
        <translation>{0} contém uma rede de camadas demais; não é importado.</translation>
    </message>
    <message>
        <source>{0} holds a picture of {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} contém uma imagem de {1} x {2} pixels, mais do que os {3} milhões que o digitpad aceita; reduza-a antes.</translation>
    </message>
    <message>
        <source>{0} holds more than a network («{1}»); it is not imported.</source>
        <translation>{0} contém mais do que uma rede (“{1}”); não é importado.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} pictures, which are the most.</source>
        <translation>{0} contém mais de {1} imagens, que é o máximo.</translation>
    </message>
    <message>
        <source>{0} holds no arrays of numbers and text as NumPy&apos;s savez writes them; it is damaged, or holds Python objects, which are not read.</source>
        <translation>{0} não contém arrays de números e texto como o savez do NumPy os grava; está danificado ou contém objetos do Python, que não são lidos.</translation>
    </message>
    <message>
        <source>{0} holds numbers of several digits only; samples are single digits.</source>
        <translation>{0} contém só números de vários dígitos; amostras são dígitos isolados.</translation>
    </message>
    <message>
        <source>{0} holds other things, but no study to go on with. Name the study&apos;s folder.</source>
        <translation>{0} contém outras coisas, mas nenhum estudo para continuar. Indique a pasta do estudo.</translation>
    </message>
    <message>
        <source>{0} holds pictures by class; name it alone, without other files and folders.</source>
        <translation>{0} contém imagens por classe; indique só essa pasta, sem outros arquivos e pastas.</translation>
    </message>
    <message>
        <source>{0} holds {1}. Add --resume {2}, or choose another folder.</source>
        <translation>{0} contém {1}. Acrescente --resume {2}, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} imagens</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} é um arquivo. Escolha uma pasta para onde exportar.</translation>
    </message>
    <message>
        <source>{0} is a folder without a .keras file; name such a file, as Keras&apos; model.save writes it.</source>
        <translation>{0} é uma pasta sem arquivo .keras; indique um arquivo assim, como o model.save do Keras grava.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a picture in it.</source>
        <translation>{0} é uma pasta; escolha uma imagem nela.</translation>
    </message>
    <message>
        <source>{0} is a folder; name the file in it, {1}.</source>
        <translation>{0} é uma pasta; indique o arquivo que está nela, {1}.</translation>
    </message>
    <message>
        <source>{0} is a link that leads nowhere. Choose a folder that does not exist yet.</source>
        <translation>{0} é um link que não leva a lugar nenhum. Escolha uma pasta que ainda não exista.</translation>
    </message>
    <message>
        <source>{0} is a picture and no data set; name the folder that has a folder of them for each class.</source>
        <translation>{0} é uma imagem e não um conjunto de dados; indique a pasta que tem uma pasta de imagens para cada classe.</translation>
    </message>
    <message>
        <source>{0} is a workbook or an archive; save the list of numbers as CSV.</source>
        <translation>{0} é uma pasta de trabalho ou um arquivo compactado; salve a lista de números em CSV.</translation>
    </message>
    <message>
        <source>{0} is a {1} and has no decimals</source>
        <translation>{0} é do tipo {1} e não tem decimais</translation>
    </message>
    <message>
        <source>{0} is a {1} and has {2} boxes; it has one</source>
        <translation>{0} é do tipo {1} e tem {2} caixas; deve ter uma</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete; copy it again or save it anew.</source>
        <translation>{0} está danificado ou incompleto; copie-o outra vez ou salve-o de novo.</translation>
    </message>
    <message>
        <source>{0} is damaged: its header tells of {1} bytes, but it has {2}.</source>
        <translation>{0} está danificado: o cabeçalho indica {1} bytes, mas ele tem {2}.</translation>
    </message>
    <message>
        <source>{0} is empty; a column of numbers is expected.</source>
        <translation>{0} está vazio; espera-se uma coluna de números.</translation>
    </message>
    <message>
        <source>{0} is empty; copy it again.</source>
        <translation>{0} está vazio; copie-o de novo.</translation>
    </message>
    <message>
        <source>{0} is empty; {1}</source>
        <translation>{0} está vazio; {1}</translation>
    </message>
    <message>
        <source>{0} is full</source>
        <translation>{0} está cheio</translation>
    </message>
    <message>
        <source>{0} is in the old HDF5 format, which can run any program when it is loaded. Save the network as .keras and import that.</source>
        <translation>{0} está no antigo formato HDF5, que pode executar qualquer programa ao ser carregado. Salve a rede como .keras e importe-a assim.</translation>
    </message>
    <message>
        <source>{0} is in use already. Choose a folder that does not exist yet.</source>
        <translation>{0} já está em uso. Escolha uma pasta que ainda não exista.</translation>
    </message>
    <message>
        <source>{0} is incomplete: the end of the PDF file is missing; copy it again.</source>
        <translation>{0} está incompleto: falta o fim do arquivo PDF; copie-o de novo.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB; make it smaller first.</source>
        <translation>{0} tem mais de {1} GiB; reduza o arquivo antes.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, which no network for digits needs.</source>
        <translation>{0} tem mais de {1} MB, de que nenhuma rede para dígitos precisa.</translation>
    </message>
    <message>
        <source>{0} is larger than {1}; split it.</source>
        <translation>{0} é maior que {1}; divida-o.</translation>
    </message>
    <message>
        <source>{0} is locked with a password; save a copy of it without one.</source>
        <translation>{0} está protegido por senha; salve uma cópia sem senha.</translation>
    </message>
    <message>
        <source>{0} is needed for a while, but there already. Move it away, or choose another folder.</source>
        <translation>{0} é necessário por um tempo, mas já existe. Mova-o ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} is needed for what was read, but holds something else. Move it away.</source>
        <translation>{0} é necessário para o que foi lido, mas contém outra coisa. Mova-o.</translation>
    </message>
    <message>
        <source>{0} is no .keras file, or a damaged one.</source>
        <translation>{0} não é um arquivo .keras, ou está danificado.</translation>
    </message>
    <message>
        <source>{0} is no CSV file but a picture, a program or the like; a list of numbers is expected.</source>
        <translation>{0} não é um arquivo CSV, mas uma imagem, um programa ou algo assim; espera-se uma lista de números.</translation>
    </message>
    <message>
        <source>{0} is no CSV file; its line {1} cannot be told into cells.</source>
        <translation>{0} não é um arquivo CSV; a linha {1} não pode ser dividida em células.</translation>
    </message>
    <message>
        <source>{0} is no IDX file, such as train-images-idx3-ubyte.gz.</source>
        <translation>{0} não é um arquivo IDX, como train-images-idx3-ubyte.gz.</translation>
    </message>
    <message>
        <source>{0} is no TOML: a whole number in it has too many digits.</source>
        <translation>{0} não é TOML: contém um número inteiro com dígitos demais.</translation>
    </message>
    <message>
        <source>{0} is no TOML: it is nested too deeply.</source>
        <translation>{0} não é TOML: está aninhado fundo demais.</translation>
    </message>
    <message>
        <source>{0} is no array</source>
        <translation>{0} não é um array</translation>
    </message>
    <message>
        <source>{0} is no check digit; there are {1}</source>
        <translation>{0} não é um dígito verificador; há {1}</translation>
    </message>
    <message>
        <source>{0} is no digit</source>
        <translation>{0} não é um dígito</translation>
    </message>
    <message>
        <source>{0} is no drawing that digitpad saved: {1}.</source>
        <translation>{0} não é um desenho salvo pelo digitpad: {1}.</translation>
    </message>
    <message>
        <source>{0} is no file; choose a picture.</source>
        <translation>{0} não é um arquivo; escolha uma imagem.</translation>
    </message>
    <message>
        <source>{0} is no folder. Choose one that does not exist yet.</source>
        <translation>{0} não é uma pasta. Escolha uma que ainda não exista.</translation>
    </message>
    <message>
        <source>{0} is no form that digitpad can use: {1}.</source>
        <translation>{0} não é um formulário que o digitpad possa usar: {1}.</translation>
    </message>
    <message>
        <source>{0} is no label</source>
        <translation>{0} não é um rótulo</translation>
    </message>
    <message>
        <source>{0} is no picture that digitpad reads; it is left alone.</source>
        <translation>{0} não é uma imagem que o digitpad leia; fica como está.</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s address; it has a host and a port, such as tcp://10.0.0.5:8786.</source>
        <translation>{0} não é o endereço de um agendador; ele tem um host e uma porta, como tcp://10.0.0.5:8786.</translation>
    </message>
    <message>
        <source>{0} is no text</source>
        <translation>{0} não é texto</translation>
    </message>
    <message>
        <source>{0} is no time that this computer knows</source>
        <translation>{0} não é uma data que este computador conheça</translation>
    </message>
    <message>
        <source>{0} is not packed</source>
        <translation>{0} não está compactado</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; {1}</source>
        <translation>{0} não é texto em UTF-8; {1}</translation>
    </message>
    <message>
        <source>{0} is of the unknown kind {1}; the kinds are {2}</source>
        <translation>{0} é do tipo desconhecido {1}; os tipos são {2}</translation>
    </message>
    <message>
        <source>{0} is to have {1} digits, but has {2} boxes</source>
        <translation>{0} deve ter {1} dígitos, mas tem {2} caixas</translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} has them.</source>
        <translation>{0} é {1}, como os que há em {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}; --watch needs the folder into which the pictures come.</source>
        <translation>{0} é {1}; --watch precisa da pasta em que as imagens chegam.</translation>
    </message>
    <message>
        <source>{0} is {1}; digitpad reads {2}.</source>
        <translation>{0} é {1}; o digitpad lê {2}.</translation>
    </message>
    <message>
        <source>{0} layers</source>
        <translation>{0} camadas</translation>
    </message>
    <message>
        <source>{0} lies outside the page, or a box of it has no size</source>
        <translation>{0} fica fora da página, ou uma de suas caixas não tem tamanho</translation>
    </message>
    <message>
        <source>{0} met an error in digitpad ({1}: {2}); please report it.</source>
        <translation>{0} encontrou um erro no digitpad ({1}: {2}); por favor, relate-o.</translation>
    </message>
    <message>
        <source>{0} needs a model that reads digits, but «{1}» tells {2} apart.</source>
        <translation>{0} exige um modelo que leia dígitos, mas “{1}” distingue {2}.</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} páginas</translation>
    </message>
    <message>
        <source>{0} pictures of 28x28 pixels were taken as they are.</source>
        <translation>{0} imagens de 28x28 pixels foram usadas como estão.</translation>
    </message>
    <message>
        <source>{0} pictures were normalised to 28x28 as drawings are.</source>
        <translation>{0} imagens foram normalizadas para 28x28 como os desenhos.</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} execuções</translation>
    </message>
    <message>
        <source>{0} says that it has {1}, but {2}; save it anew.</source>
        <translation>{0} diz que tem {1}, mas {2}; salve o arquivo de novo.</translation>
    </message>
    <message>
        <source>{0} should have a label and the number of its character in each line.</source>
        <translation>{0} deveria ter em cada linha um rótulo e o número do caractere dele.</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to open; save it anew or make it smaller.</source>
        <translation>Abrir {0} leva mais de {1} segundos; salve o arquivo de novo ou reduza-o.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, which no network for digits needs.</source>
        <translation>{0} descompactado tem mais de {1} MB, de que nenhuma rede para dígitos precisa.</translation>
    </message>
    <message>
        <source>{0} unpacks to {1}; {2} are the most.</source>
        <translation>{0} descompactado tem {1}; o máximo é {2}.</translation>
    </message>
    <message>
        <source>{0} uses «{1}». Only networks of Keras&apos; own layers, without functions, custom or file-reading layers, are imported; save it without that layer.</source>
        <translation>{0} usa “{1}”. Só se importam redes de camadas próprias do Keras, sem funções, nem camadas personalizadas ou que leiam arquivos; salve-a sem essa camada.</translation>
    </message>
    <message>
        <source>{0} was exported for other programs and cannot be taken back. Import the .keras file of the model that it was made of.</source>
        <translation>{0} foi exportado para outros programas e não pode ser trazido de volta. Importe o arquivo .keras do modelo de que foi feito.</translation>
    </message>
    <message>
        <source>{0} was not opened, as the program is being closed.</source>
        <translation>{0} não foi aberto, pois o programa está sendo fechado.</translation>
    </message>
    <message>
        <source>{0} was read {1} times as {2}, first in {3}.</source>
        <translation>{0} foi lido {1} vezes como {2}, primeiro em {3}.</translation>
    </message>
    <message>
        <source>{0} was read {1} times, first in {2}.</source>
        <translation>{0} foi lido {1} vezes, primeiro em {2}.</translation>
    </message>
    <message>
        <source>{0}, but another one.</source>
        <translation>{0}, mas outra.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no TOML; it wants key = value, with texts in quotes.</source>
        <translation>{0}, linha {1}: {2} não é TOML; espera-se chave = valor, com os textos entre aspas.</translation>
    </message>
    <message>
        <source>«answer.text» is too long</source>
        <translation>“answer.text” é longo demais</translation>
    </message>
    <message>
        <source>«reference.filled» should be true or false</source>
        <translation>“reference.filled” deveria ser true ou false</translation>
    </message>
    <message>
        <source>«{0}» has {1} layers, and there can be at most {2}</source>
        <translation>“{0}” tem {1} camadas, e pode haver no máximo {2}</translation>
    </message>
    <message>
        <source>«{0}» in a terminal shows more.</source>
        <translation>“{0}” em um terminal mostra mais.</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the architecture.</source>
        <translation>“{0}” é o nome de um dispositivo no Windows; escolha outro nome para a arquitetura.</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the model.</source>
        <translation>“{0}” é o nome de um dispositivo no Windows; escolha outro nome para o modelo.</translation>
    </message>
    <message>
        <source>«{0}» is an architecture that comes with digitpad; choose another name.</source>
        <translation>“{0}” é uma arquitetura que vem com o digitpad; escolha outro nome.</translation>
    </message>
    <message>
        <source>«{0}» is unknown; there can be {1}</source>
        <translation>“{0}” é desconhecido; pode haver {1}</translation>
    </message>
    <message>
        <source>«{0}» is {1}</source>
        <translation>“{0}” é {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close all the same</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>Fechar o digitpad</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>The drawing is saved again.</source>
        <translation>O desenho voltou a ser salvo.</translation>
    </message>
    <message>
        <source>There is no folder to keep the drawing in; it will be gone when you close.</source>
        <translation>Não há pasta onde guardar o desenho; ele será perdido ao fechar.</translation>
    </message>
    <message>
        <source>{0} What you drew will be gone.</source>
        <translation>{0} O que você desenhou será perdido.</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>&amp;Copy plot</source>
        <translation>&amp;Copiar gráfico</translation>
    </message>
    <message>
        <source>&amp;Save plot …</source>
        <translation>&amp;Salvar gráfico …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Salvo como {0}.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>&amp;Aceitar o que se vê (Enter)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>Cancelar lei&amp;tura</translation>
    </message>
    <message>
        <source>&amp;Choose a form file …</source>
        <translation>&amp;Escolher um arquivo de formulário …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;Continuar a leitura</translation>
    </message>
    <message>
        <source>&amp;Next field in doubt</source>
        <translation>Próximo ca&amp;mpo duvidoso</translation>
    </message>
    <message>
        <source>&amp;Previous field in doubt</source>
        <translation>Campo du&amp;vidoso anterior</translation>
    </message>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>&amp;Ler folhas …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Save the table …</source>
        <translation>&amp;Salvar a tabela …</translation>
    </message>
    <message>
        <source>&amp;Sheets that digitpad printed</source>
        <translation>&amp;Folhas impressas pelo digitpad</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>As it was &amp;read</source>
        <translation>Como foi l&amp;ido</translation>
    </message>
    <message>
        <source>Begin a &amp;new table</source>
        <translation>Começar uma tabela &amp;nova</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fecha&amp;r</translation>
    </message>
    <message>
        <source>Nothing stands &amp;there (Delete)</source>
        <translation>&amp;Não há nada ali (Delete)</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>Reg&amp;ras para números …</translation>
    </message>
    <message>
        <source>Read a &amp;folder …</source>
        <translation>Ler uma &amp;pasta …</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>&amp;Digits of a number</source>
        <translation>&amp;Dígitos por número</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>Ca&amp;beçalhos</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Rows on a page</source>
        <translation>&amp;Linhas por página</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message>
        <source>A sheet for each writer; «digitpad samples sheets SHEETS --out FOLDER» makes samples of them.</source>
        <translation>Uma folha para cada autor; “digitpad samples sheets SHEETS --out FOLDER” faz amostras delas.</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>Each digit ten times</source>
        <translation>Cada dígito dez vezes</translation>
    </message>
    <message>
        <source>File &gt; Read sheets, or «digitpad read SHEETS --form auto --xlsx FILE», makes a table of photos or scans of it.</source>
        <translation>Arquivo &gt; Ler folhas, ou “digitpad read SHEETS --form auto --xlsx FILE”, faz uma tabela de fotos ou digitalizações dela.</translation>
    </message>
    <message>
        <source>List: a box a number</source>
        <translation>Lista: uma caixa por número</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>Print a sheet, fill it in, read it</source>
        <translation>Imprima uma folha, preencha, leia</translation>
    </message>
    <message>
        <source>Scores: a box a digit</source>
        <translation>Pontuações: uma caixa por dígito</translation>
    </message>
    <message>
        <source>What stands above the columns, with commas between them.</source>
        <translation>O que fica acima das colunas, separado por vírgulas.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>Impri&amp;mir …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Salvar como PDF …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Arquivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Imprimir uma folha</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>Imprimindo {0}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} salvo.</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet with its fields</source>
        <translation>A folha com seus campos</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Visualização da folha</translation>
    </message>
</context>
<context>
    <name>SheetRules</name>
    <message>
        <source>&amp;Apply to all sheets</source>
        <translation>&amp;Aplicar a todas as folhas</translation>
    </message>
    <message>
        <source>These rules hold for all fields that have none of their own. A number that breaks them becomes the most probable one that they allow, if that is probable enough. The sheets are read once more.</source>
        <translation>Estas regras valem para todos os campos que não têm regras próprias. Um número que as viola se torna o mais provável que elas permitem, se ele for provável o bastante. As folhas são lidas mais uma vez.</translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>It could not be read</source>
        <translation>Não pôde ser lida</translation>
    </message>
    <message>
        <source>Row {0} · {1}</source>
        <translation>Linha {0} · {1}</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source> · {0} left</source>
        <translation> · faltam {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Lendo {0} de {1}</translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
</context>
<context>
    <name>SheetTableView</name>
    <message>
        <source>What was read</source>
        <translation>O que foi lido</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>1 field in doubt</source>
        <translation>1 campo duvidoso</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 folha</translation>
    </message>
    <message>
        <source>A box between two digits is empty: type what stands there</source>
        <translation>Uma caixa entre dois dígitos está vazia: digite o que está ali</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>No digit for certain: type what stands there, or press Delete if that is nothing</source>
        <translation>Nenhum dígito com certeza: digite o que está ali, ou pressione Delete se não for nada</translation>
    </message>
    <message>
        <source>Read with a confidence of {0}</source>
        <translation>Lido com uma confiança de {0}</translation>
    </message>
    <message>
        <source>Said by a person; read: {0}</source>
        <translation>Dito por uma pessoa; lido: {0}</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Riscado</translation>
    </message>
    <message>
        <source>a digit is in doubt</source>
        <translation>um dígito é duvidoso</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacuna</translation>
    </message>
    <message>
        <source>it stands on {0}, too</source>
        <translation>também está em {0}</translation>
    </message>
    <message>
        <source>most probable by itself: {0}</source>
        <translation>o mais provável por si só: {0}</translation>
    </message>
    <message>
        <source>no decimal point was seen</source>
        <translation>nenhuma vírgula decimal foi vista</translation>
    </message>
    <message>
        <source>no field in doubt</source>
        <translation>nenhum campo duvidoso</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>riscado</translation>
    </message>
    <message>
        <source>the rules forbid it</source>
        <translation>as regras o proíbem</translation>
    </message>
    <message>
        <source>there is something else in the field</source>
        <translation>há outra coisa no campo</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>{0} fields in doubt</source>
        <translation>{0} campos duvidosos</translation>
    </message>
    <message>
        <source>{0} looked at</source>
        <translation>{0} revisados</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} folhas</translation>
    </message>
    <message>
        <source>{0} with a problem</source>
        <translation>{0} com problema</translation>
    </message>
</context>
<context>
    <name>SheetsFeature</name>
    <message>
        <source>Read sheets</source>
        <translation>Ler folhas</translation>
    </message>
    <message>
        <source>Reading sheets</source>
        <translation>Ler folhas</translation>
    </message>
</context>
<context>
    <name>SheetsLayout</name>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>&amp;Ler folhas …</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Aceitar (Enter)</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or a folder of filled-in sheets here. Each becomes rows of a table, and what is in doubt is shown with its picture.</source>
        <translation>Solte aqui imagens, PDFs ou uma pasta de folhas preenchidas. Cada uma vira linhas de uma tabela, e o que for duvidoso é mostrado com a imagem.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
</context>
<context>
    <name>SheetsSession</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, página {1}</translation>
    </message>
</context>
<context>
    <name>SheetsWindow</name>
    <message>
        <source>1 field was looked at before, and is as it was left.</source>
        <translation>1 campo já estava revisado e continua como ficou.</translation>
    </message>
    <message>
        <source>No model of digits answers yet; choose one in the menu Model, and read then.</source>
        <translation>Nenhum modelo de dígitos responde ainda; escolha um no menu Modelo e leia depois.</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>Ler uma pasta</translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation>Ler folhas</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} salvo.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Pasta de trabalho (*.xlsx)</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table first?</source>
        <translation>Você corrigiu o que foi lido. Salvar a tabela antes?</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table?</source>
        <translation>Você corrigiu o que foi lido. Salvar a tabela?</translation>
    </message>
    <message>
        <source>sheets.csv</source>
        <translation>folhas.csv</translation>
    </message>
    <message>
        <source>{0} fields were looked at before, and are as they were left.</source>
        <translation>{0} campos já estavam revisados e continuam como ficaram.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Nenhum atalho tem essas palavras.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search for what you want to do, or for a key</source>
        <translation>Procure o que você quer fazer ou uma tecla</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>SliderPanel</name>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>&amp;Normalizar de novo, como o digitpad faz</translation>
    </message>
    <message>
        <source>&amp;Other noise</source>
        <translation>&amp;Outro ruído</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>R&amp;edefinir tudo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Noise, salt and pepper fall elsewhere.</source>
        <translation>O ruído, o sal e a pimenta caem em outros lugares.</translation>
    </message>
    <message>
        <source>Put back (Delete, or a double click on the slider)</source>
        <translation>Repor (Delete, ou um clique duplo no controle)</translation>
    </message>
    <message>
        <source>Put back: {0}</source>
        <translation>Repor: {0}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>What is distorted is brought to 20 pixels and into the middle before the network sees it. Without, the network sees it as it is.</source>
        <translation>O que foi distorcido é levado a 20 pixels e ao centro antes que a rede o veja. Sem isso, a rede o vê como está.</translation>
    </message>
</context>
<context>
    <name>SnapshotWords</name>
    <message>
        <source>After epoch {0}</source>
        <translation>Após a época {0}</translation>
    </message>
    <message>
        <source>After {0} of {1} batches of the first epoch</source>
        <translation>Após {0} de {1} lotes da primeira época</translation>
    </message>
    <message>
        <source>Before the first batch</source>
        <translation>Antes do primeiro lote</translation>
    </message>
    <message>
        <source>Labelled {0}, read as {1} ({2})</source>
        <translation>Rótulo: {0}, lido como {1} ({2})</translation>
    </message>
    <message>
        <source>Labelled {0}, read so ({1})</source>
        <translation>Rótulo: {0}, lido assim ({1})</translation>
    </message>
    <message>
        <source>Too few images are held out to show how it reads them</source>
        <translation>Há poucas imagens reservadas para mostrar como ela as lê</translation>
    </message>
    <message>
        <source>Yours, read as {0} ({1})</source>
        <translation>Seu, lido como {0} ({1})</translation>
    </message>
    <message>
        <source>{0} of {1} held-out digits read right (95 % interval {2}–{3} %)</source>
        <translation>{0} de {1} dígitos reservados com leitura certa (intervalo de 95% {2}–{3}%)</translation>
    </message>
    <message>
        <source>{0} of {1} held-out images read right (95 % interval {2}–{3} %)</source>
        <translation>{0} de {1} imagens reservadas com leitura certa (intervalo de 95% {2}–{3}%)</translation>
    </message>
</context>
<context>
    <name>SnapshotsFeature</name>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Setas, Home, End</translation>
    </message>
    <message>
        <source>Back and forth, to the first snapshot, to the newest one</source>
        <translation>Para a frente e para trás, ao primeiro instantâneo, ao mais novo</translation>
    </message>
    <message>
        <source>How «{0}» learned</source>
        <translation>Como “{0}” aprendeu</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Barra de espaço</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training. Those of a new one are kept where «Keep how it learns» is ticked (Model &gt; Train a network).</source>
        <translation>O modelo “{0}” não tem instantâneos do treinamento. Os de um modelo novo são guardados quando “Guardar como aprende” está marcado (Modelo &gt; Treinar uma rede).</translation>
    </message>
    <message>
        <source>The training has ended early; this is what had come of it.</source>
        <translation>O treinamento terminou antes do tempo; este foi o resultado até então.</translation>
    </message>
    <message>
        <source>The training is done.</source>
        <translation>O treinamento está concluído.</translation>
    </message>
    <message>
        <source>The training is under way; the newest snapshot is shown as long as you do not go back.</source>
        <translation>O treinamento está em andamento; o instantâneo mais novo é mostrado enquanto você não voltar.</translation>
    </message>
    <message>
        <source>The training was stopped; this is what had come of it.</source>
        <translation>O treinamento foi interrompido; este foi o resultado até então.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Ver a rede aprender</translation>
    </message>
    <message>
        <source>Watch «{0}» learn</source>
        <translation>Ver “{0}” aprender</translation>
    </message>
</context>
<context>
    <name>SnapshotsWindow</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The first snapshot comes before the first batch</source>
        <translation>O primeiro instantâneo vem antes do primeiro lote</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>O que se mostra da rede</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Digits to look at</source>
        <translation>Dígitos a examinar</translation>
    </message>
    <message>
        <source>MNIST: held-out digits</source>
        <translation>MNIST: dígitos reservados</translation>
    </message>
    <message>
        <source>MNIST: test digits</source>
        <translation>MNIST: dígitos de teste</translation>
    </message>
    <message>
        <source>MNIST: training digits</source>
        <translation>MNIST: dígitos de treinamento</translation>
    </message>
    <message>
        <source>Test digits: no network has learned from them. Held-out: training digits that this network has not learned from.</source>
        <translation>Dígitos de teste: nenhuma rede aprendeu com eles. Reservados: dígitos de treinamento com os quais esta rede não aprendeu.</translation>
    </message>
    <message>
        <source>Test images of its own data</source>
        <translation>Imagens de teste dos próprios dados</translation>
    </message>
    <message>
        <source>Your own digits</source>
        <translation>Seus próprios dígitos</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>&amp;Train it now</source>
        <translation>T&amp;reiná-la agora</translation>
    </message>
    <message>
        <source>&amp;Your result:</source>
        <translation>&amp;Seu resultado:</translation>
    </message>
    <message>
        <source>For your worksheet</source>
        <translation>Para a sua folha de atividades</translation>
    </message>
    <message>
        <source>Menu: {0}</source>
        <translation>Menu: {0}</translation>
    </message>
    <message>
        <source>Not yet: compare it with the numbers that are shown.</source>
        <translation>Ainda não: compare com os números mostrados.</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>por exemplo {0}</translation>
    </message>
    <message>
        <source>○ Your turn.</source>
        <translation>○ Sua vez.</translation>
    </message>
    <message>
        <source>✓ Done. Go on when you like.</source>
        <translation>✓ Feito. Continue quando quiser.</translation>
    </message>
</context>
<context>
    <name>StudyButtons</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;New comparison …</source>
        <translation>&amp;Nova comparação …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Finished runs stay; unfinished ones go on from their last epoch</source>
        <translation>As execuções concluídas ficam; as demais continuam da última época</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>R&amp;elatório</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Para&amp;r</translation>
    </message>
    <message>
        <source>Which network of the case</source>
        <translation>Qual rede do caso</translation>
    </message>
    <message>
        <source>Write a page with tables, plots and comparisons, and open it</source>
        <translation>Escrever uma página com tabelas, gráficos e comparações, e abri-la</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>nenhuma rede ainda</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>semente {0}</translation>
    </message>
    <message>
        <source>the best of its seeds</source>
        <translation>a melhor de suas sementes</translation>
    </message>
</context>
<context>
    <name>StudyCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>Acurácia (%)</translation>
    </message>
    <message>
        <source>Curves of accuracy and loss of each case over epochs</source>
        <translation>Curvas de acurácia e perda de cada caso ao longo das épocas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>1 case</source>
        <translation>1 caso</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 semente</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>Comparar arquiteturas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>Excluir comparação</translation>
    </message>
    <message>
        <source>Delete this comparison with all its runs and models for good?</source>
        <translation>Excluir de vez esta comparação com todas as suas execuções e modelos?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Iniciando o TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>The report is {0}</source>
        <translation>O relatório é {0}</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Escrevendo o relatório …</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} casos</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} épocas</translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation>{0} sementes</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>&amp;Batch sizes</source>
        <translation>Tamanhos de &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Casos</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>É&amp;pocas</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>E&amp;xecuções</translation>
    </message>
    <message>
        <source>&amp;Training share</source>
        <translation>Parcela de &amp;treinamento</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>Batch sizes are whole numbers with commas between them.</source>
        <translation>Tamanhos de lote são números inteiros separados por vírgulas.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>Comparar arquiteturas</translation>
    </message>
    <message>
        <source>Fewer are for a quick try. All test images are always used.</source>
        <translation>Menos são para um teste rápido. Sempre se usam todas as imagens de teste.</translation>
    </message>
    <message>
        <source>Of the training images; the curves are drawn from the rest.</source>
        <translation>Das imagens de treinamento; as curvas são traçadas com o resto.</translation>
    </message>
    <message>
        <source>Ot&amp;her cases</source>
        <translation>Outros ca&amp;sos</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>Se&amp;mentes</translation>
    </message>
    <message>
        <source>So often each case is trained, from other first weights each time.</source>
        <translation>Cada caso é treinado esse número de vezes, cada vez com outros pesos iniciais.</translation>
    </message>
    <message>
        <source>Tr&amp;ain on</source>
        <translation>Treinar c&amp;om</translation>
    </message>
    <message>
        <source>Training &amp;images</source>
        <translation>Ima&amp;gens de treinamento</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>uma após a outra</translation>
    </message>
    <message>
        <source>such as 32, 100, 256</source>
        <translation>como 32, 100, 256</translation>
    </message>
    <message>
        <source>such as conv3-dropout2, conv2-dense200</source>
        <translation>como conv3-dropout2, conv2-dense200</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>duas de cada vez</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} parâmetros</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} execuções</translation>
    </message>
    <message>
        <source>{0}, about {1} if nothing else keeps this computer busy.</source>
        <translation>{0}, cerca de {1} se nada mais ocupar este computador.</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>E&amp;xcluir …</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Comparações anteriores</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>finished, {0}</source>
        <translation>concluída, {0}</translation>
    </message>
    <message>
        <source>unfinished, {0} of {1}</source>
        <translation>inacabada, {0} de {1}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} épocas</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} execuções</translation>
    </message>
</context>
<context>
    <name>StudyResults</name>
    <message>
        <source>&amp;Mistakes</source>
        <translation>&amp;Erros</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>Choose a case in the table to see what its networks took for what.</source>
        <translation>Escolha um caso na tabela para ver o que as redes dele tomaram por quê.</translation>
    </message>
    <message>
        <source>Cu&amp;rves</source>
        <translation>C&amp;urvas</translation>
    </message>
    <message>
        <source>Curves and mistakes</source>
        <translation>Curvas e erros</translation>
    </message>
    <message>
        <source>No run of {0} is finished yet.</source>
        <translation>Nenhuma execução de {0} foi concluída ainda.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progresso da comparação</translation>
    </message>
    <message>
        <source>You may close this window, or digitpad: it goes on where it was.</source>
        <translation>Você pode fechar esta janela, ou o digitpad: ela continua de onde estava.</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>faltam cerca de {0}</translation>
    </message>
    <message>
        <source>at least one of {0} networks</source>
        <translation>pelo menos uma de {0} redes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>iniciando …</translation>
    </message>
    <message>
        <source>stopped; it can go on where it was</source>
        <translation>parada; pode continuar de onde estava</translation>
    </message>
    <message>
        <source>the one network</source>
        <translation>a única rede</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>Concluído: {0} de {1}</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} execuções</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} test images were misread by {3}. Choose a cell to see its images; double-click one to put it onto the canvas.</source>
        <translation>{0}: {1} das {2} imagens de teste foram mal lidas por {3}. Escolha uma célula para ver as imagens dela; clique duas vezes em uma para pô-la na área de desenho.</translation>
    </message>
</context>
<context>
    <name>StudyStatus</name>
    <message>
        <source>An unfinished comparison can go on: click here</source>
        <translation>Uma comparação inacabada pode continuar: clique aqui</translation>
    </message>
    <message>
        <source>Comparing: done, click to see</source>
        <translation>Comparação: concluída, clique para ver</translation>
    </message>
    <message>
        <source>Comparing: failed, click to see why</source>
        <translation>Comparação: falhou, clique para ver por quê</translation>
    </message>
    <message>
        <source>Comparing: paused</source>
        <translation>Comparação: em pausa</translation>
    </message>
    <message>
        <source>Comparing: starting …</source>
        <translation>Comparação: iniciando …</translation>
    </message>
    <message>
        <source>Comparing: {0} left</source>
        <translation>Comparação: faltam {0}</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progresso da comparação</translation>
    </message>
    <message>
        <source>Show the comparison of architectures</source>
        <translation>Mostrar a comparação de arquiteturas</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>95 % over images</source>
        <translation>95% sobre imagens</translation>
    </message>
    <message>
        <source>95 % over seeds</source>
        <translation>95% sobre sementes</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases and their figures</source>
        <translation>Os casos e seus números</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Acurácia de teste</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>época {0} de {1}</translation>
    </message>
    <message>
        <source>ms an image</source>
        <translation>ms por imagem</translation>
    </message>
    <message>
        <source>s an epoch</source>
        <translation>s por época</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} a {1}%</translation>
    </message>
    <message>
        <source>{0}, batch {1}</source>
        <translation>{0}, lote {1}</translation>
    </message>
</context>
<context>
    <name>TabFrame</name>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Checking what it still knows of others&apos; digits</source>
        <translation>Verificando o que ainda sabe dos dígitos de outras pessoas</translation>
    </message>
    <message>
        <source>Drawing your samples again, a little different each time</source>
        <translation>Desenhando suas amostras de novo, cada vez um pouco diferentes</translation>
    </message>
    <message>
        <source>It goes {0}&#xa0;% of the way to what was learned: that is enough, and spares others&apos; digits.</source>
        <translation>Ele percorre {0}% do caminho até o que foi aprendido: isso basta e poupa os dígitos de outras pessoas.</translation>
    </message>
    <message>
        <source>Learning your samples beside digits of others</source>
        <translation>Aprendendo suas amostras ao lado de dígitos de outras pessoas</translation>
    </message>
    <message>
        <source>Nothing is kept: it would read your own digits worse, {0} instead of {1} of {2}. More samples help.</source>
        <translation>Nada é guardado: ele leria pior os seus próprios dígitos, {0} em vez de {1} de {2}. Mais amostras ajudam.</translation>
    </message>
    <message>
        <source>Nothing is kept: whatever it learns of your digits, it would lose more than {0} of others&apos; digits. More samples of yours help.</source>
        <translation>Nada é guardado: o que quer que aprenda dos seus dígitos, perderia mais de {0} dos dígitos de outras pessoas. Mais amostras suas ajudam.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Testing it on samples of yours that it has not learned</source>
        <translation>Testando com amostras suas que não aprendeu</translation>
    </message>
    <message>
        <source>There are {0} labelled digits of yours</source>
        <translation>Há {0} dígitos seus com rótulo</translation>
    </message>
    <message>
        <source>There is one labelled digit of yours</source>
        <translation>Há um dígito seu com rótulo</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · faltam {1}</translation>
    </message>
    <message>
        <source>{0}; at least {1} are needed before a model can learn your hand. Write {2} more.</source>
        <translation>{0}; são necessários pelo menos {1} para um modelo poder aprender sua letra. Escreva mais {2}.</translation>
    </message>
    <message>
        <source>{0}&#xa0;% ({1}–{2})</source>
        <translation>{0}% ({1}–{2})</translation>
    </message>
    <message>
        <source>«{0}» learns your {1} digits, and digits of others beside them, so that it forgets nothing. You then see how well it reads before and after; nothing changes until you decide.</source>
        <translation>“{0}” aprende seus {1} dígitos e, ao lado deles, dígitos de outras pessoas, para não esquecer nada. Depois você vê como ele lê antes e depois; nada muda até você decidir.</translation>
    </message>
    <message>
        <source>«{0}» reads as many of your {1} digits as before, {2}, and doubts fewer.</source>
        <translation>“{0}” lê tantos dos seus {1} dígitos quanto antes, {2}, e duvida de menos.</translation>
    </message>
    <message>
        <source>«{0}» reads {1} of your {2} digits; before, it was {3}.</source>
        <translation>“{0}” lê {1} dos seus {2} dígitos; antes, eram {3}.</translation>
    </message>
</context>
<context>
    <name>TeachingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Write digits …</source>
        <translation>&amp;Escrever dígitos …</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>Aprender minhas amostras</translation>
    </message>
    <message>
        <source>Learning cannot start: {0}</source>
        <translation>O aprendizado não pode começar: {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>Your samples cannot be read</source>
        <translation>Suas amostras não podem ser lidas</translation>
    </message>
</context>
<context>
    <name>TeachingFeature</name>
    <message>
        <source>A model is learning your samples. Closing stops it; your samples stay.</source>
        <translation>Um modelo está aprendendo suas amostras. Fechar o interrompe; suas amostras ficam.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>Fechar o digitpad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Learning samples</source>
        <translation>Aprender amostras</translation>
    </message>
    <message>
        <source>Stop learning and close</source>
        <translation>Parar o aprendizado e fechar</translation>
    </message>
</context>
<context>
    <name>TeachingPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>Aprender minhas amostras</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>O aprendizado falhou</translation>
    </message>
    <message>
        <source>Learning was stopped; nothing was changed.</source>
        <translation>O aprendizado foi interrompido; nada mudou.</translation>
    </message>
    <message>
        <source>Learning your samples</source>
        <translation>Aprendendo suas amostras</translation>
    </message>
    <message>
        <source>Looking at your samples …</source>
        <translation>Examinando suas amostras …</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nada é guardado</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>Progresso do aprendizado das minhas amostras</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Iniciando o TensorFlow …</translation>
    </message>
    <message>
        <source>There is no model that could learn.</source>
        <translation>Não há modelo que possa aprender.</translation>
    </message>
</context>
<context>
    <name>TeachingStatus</name>
    <message>
        <source>Learning: done, click to decide</source>
        <translation>Aprendizado: concluído, clique para decidir</translation>
    </message>
    <message>
        <source>Learning: done, nothing kept</source>
        <translation>Aprendizado: concluído, nada guardado</translation>
    </message>
    <message>
        <source>Learning: failed, click to see why</source>
        <translation>Aprendizado: falhou, clique para ver por quê</translation>
    </message>
    <message>
        <source>Learning: starting …</source>
        <translation>Aprendizado: iniciando …</translation>
    </message>
    <message>
        <source>Learning: {0} left</source>
        <translation>Aprendizado: faltam {0}</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>Progresso do aprendizado das minhas amostras</translation>
    </message>
    <message>
        <source>Show how my samples are learned</source>
        <translation>Mostrar como minhas amostras são aprendidas</translation>
    </message>
</context>
<context>
    <name>TeachingTable</name>
    <message>
        <source>A first result, on {0} of your digits. The others are still being tested.</source>
        <translation>Um primeiro resultado, com {0} dos seus dígitos. Os outros ainda estão sendo testados.</translation>
    </message>
    <message>
        <source>Each is read by a network that has not learned it.</source>
        <translation>Cada um é lido por uma rede que não o aprendeu.</translation>
    </message>
    <message>
        <source>Images of MNIST that were held out.</source>
        <translation>Imagens do MNIST que foram reservadas.</translation>
    </message>
    <message>
        <source>In brackets: 95&#xa0;% intervals. Your digits were read by networks that had not learned them.</source>
        <translation>Entre parênteses: intervalos de 95%. Seus dígitos foram lidos por redes que não os tinham aprendido.</translation>
    </message>
    <message>
        <source>Other forms, and what is no digit</source>
        <translation>Outras formas, e o que não é um dígito</translation>
    </message>
    <message>
        <source>Others&apos; scanned digits</source>
        <translation>Dígitos digitalizados de outras pessoas</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Leitura certa</translation>
    </message>
    <message>
        <source>The guard set: drawn digits as other countries form them, letters and scribbles.</source>
        <translation>O conjunto de controle: dígitos desenhados como se formam em outros países, letras e rabiscos.</translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>Seus dígitos</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Back and forth with the arrow keys, Home and End</source>
        <translation>Para a frente e para trás com as setas, Home e End</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Show one snapshot after the other (space bar)</source>
        <translation>Mostrar um instantâneo após o outro (barra de espaço)</translation>
    </message>
    <message>
        <source>Snapshots of the training</source>
        <translation>Instantâneos do treinamento</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <source>Boxes</source>
        <translation>Caixas</translation>
    </message>
    <message>
        <source>Boxes a cell</source>
        <translation>Caixas por célula</translation>
    </message>
    <message>
        <source>Click or drag to select fields; drag them to move them.</source>
        <translation>Clique ou arraste para selecionar campos; arraste-os para movê-los.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Drag over a box, or click into a printed one.</source>
        <translation>Arraste sobre uma caixa ou clique em uma impressa.</translation>
    </message>
    <message>
        <source>Drag over a row of boxes.</source>
        <translation>Arraste sobre uma fileira de caixas.</translation>
    </message>
    <message>
        <source>Drag over the cells of a table.</source>
        <translation>Arraste sobre as células de uma tabela.</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primeira linha</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>The number of the first row in the table</source>
        <translation>O número da primeira linha da tabela</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>auto: as printed</source>
        <translation>auto: como impresso</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Brush width</source>
        <translation>Largura do pincel</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>Acurácia (%)</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy over epochs</source>
        <translation>Curvas de perda e acurácia ao longo das épocas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinamento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>&amp;Cancel training</source>
        <translation>&amp;Cancelar treinamento</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Iniciar treinamento</translation>
    </message>
    <message>
        <source>Cancel training</source>
        <translation>Cancelar treinamento</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Continuar treinando</translation>
    </message>
    <message>
        <source>Keep best epoch</source>
        <translation>Guardar a melhor época</translation>
    </message>
    <message>
        <source>Keep the best epoch so far as a model?</source>
        <translation>Guardar a melhor época até agora como modelo?</translation>
    </message>
    <message>
        <source>Saving the best epoch so far …</source>
        <translation>Salvando a melhor época até agora …</translation>
    </message>
    <message>
        <source>Show &amp;the code …</source>
        <translation>Mostrar o &amp;código …</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Parar e descartar</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>The 95 % interval goes from {0} to {1} %.</source>
        <translation>O intervalo de 95% vai de {0} a {1}%.</translation>
    </message>
    <message>
        <source>The active model «{0}» reads {1} %.</source>
        <translation>O modelo ativo “{0}” lê {1}%.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of MNIST&apos;s 10,000 test images.</source>
        <translation>O novo modelo lê {0}% das 10.000 imagens de teste do MNIST.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of the test part, which it has never seen, right.</source>
        <translation>O novo modelo lê corretamente {0}% da parte de teste, que nunca viu.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>Já existe um modelo “{0}”.</translation>
    </message>
    <message>
        <source>Train &amp;again …</source>
        <translation>&amp;Treinar de novo …</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Treinar uma rede</translation>
    </message>
    <message>
        <source>Training cannot start: {0}</source>
        <translation>O treinamento não pode começar: {0}</translation>
    </message>
    <message>
        <source>my {0}</source>
        <translation>meu {0}</translation>
    </message>
</context>
<context>
    <name>TrainingFeature</name>
    <message>
        <source>A training had finished when digitpad was closed last; its model is among yours as «{0}».</source>
        <translation>Um treinamento havia terminado quando o digitpad foi fechado pela última vez; o modelo está entre os seus como “{0}”.</translation>
    </message>
    <message>
        <source>A training is under way. Closing stops it, and its model is lost.</source>
        <translation>Há um treinamento em andamento. Fechar o interrompe, e o modelo se perde.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>Fechar o digitpad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>Parar o treinamento e fechar</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>&amp;Augmentation</source>
        <translation>&amp;Aumento de dados</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Tamanho de &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>É&amp;pocas</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Taxa de aprendizado</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation>Parcela de &amp;validação</translation>
    </message>
    <message>
        <source>At most 5 MB in the model&apos;s folder, your digit on the canvas included. Exports leave it out.</source>
        <translation>No máximo 5 MB na pasta do modelo, incluindo o seu dígito na área de desenho. As exportações não o incluem.</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epoch.</source>
        <translation>Quanto tempo leva aparece depois da primeira época.</translation>
    </message>
    <message>
        <source>Keep how it learns with the model, to see it again</source>
        <translation>Guardar como aprende junto com o modelo, para ver de novo</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Rede</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Semente</translation>
    </message>
    <message>
        <source>Sna&amp;pshots</source>
        <translation>I&amp;nstantâneos</translation>
    </message>
    <message>
        <source>T&amp;rain on</source>
        <translation>Treinar c&amp;om</translation>
    </message>
    <message>
        <source>The highest rate: it rises to this, then falls along a cosine to 0.</source>
        <translation>A taxa máxima: ela sobe até esse valor e depois cai até 0 seguindo um cosseno.</translation>
    </message>
    <message>
        <source>The same seed and values repeat a training.</source>
        <translation>A mesma semente e os mesmos valores repetem um treinamento.</translation>
    </message>
    <message>
        <source>This will take about {0}.</source>
        <translation>Isso levará cerca de {0}.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Treinar uma rede</translation>
    </message>
    <message>
        <source>Training images that are held out to measure the network on.</source>
        <translation>Imagens de treinamento reservadas para medir a rede.</translation>
    </message>
    <message>
        <source>Turn, slant, stretch and shift the images, vary the strokes</source>
        <translation>Girar, inclinar, esticar e deslocar as imagens, variar os traços</translation>
    </message>
    <message>
        <source>digitpad – batch-normalised convolutions, 391,082 parameters</source>
        <translation>digitpad – convoluções com normalização em lote, 391.082 parâmetros</translation>
    </message>
    <message>
        <source>digitpad-small – the same with fewer filters, 157,954 parameters</source>
        <translation>digitpad-small – a mesma com menos filtros, 157.954 parâmetros</translation>
    </message>
    <message>
        <source>paper – the student paper&apos;s network, 159,254 parameters</source>
        <translation>paper – a rede do trabalho de estudantes, 159.254 parâmetros</translation>
    </message>
    <message>
        <source>{0} – your own, {1} parameters</source>
        <translation>{0} – sua própria, {1} parâmetros</translation>
    </message>
</context>
<context>
    <name>TrainingProgressPanel</name>
    <message>
        <source>&amp;Watch it learn</source>
        <translation>&amp;Ver a rede aprender</translation>
    </message>
    <message>
        <source>After epoch {0}: training loss {1}, accuracy {2} %</source>
        <translation>Após a época {0}: perda de treinamento {1}, acurácia {2}%</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}</source>
        <translation>Época {0} de {1}</translation>
    </message>
    <message>
        <source>Kernels, maps, classes and digits, snapshot by snapshot</source>
        <translation>Kernels, mapas, classes e dígitos, instantâneo por instantâneo</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progresso do treinamento</translation>
    </message>
    <message>
        <source>Saving, and testing on 10,000 images that it has never seen …</source>
        <translation>Salvando e testando com 10.000 imagens que nunca viu …</translation>
    </message>
    <message>
        <source>Saving, and testing on images that it has never seen …</source>
        <translation>Salvando e testando com imagens que nunca viu …</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Iniciando o TensorFlow …</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>O treinamento falhou</translation>
    </message>
    <message>
        <source>The training was stopped; nothing was kept.</source>
        <translation>O treinamento foi interrompido; nada foi guardado.</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>Training «{0}»</source>
        <translation>Treinando “{0}”</translation>
    </message>
    <message>
        <source>batch {0} of {1} for {2}</source>
        <translation>lote {0} de {1} há {2}</translation>
    </message>
    <message>
        <source>the first batch builds the network&apos;s program, for {0}</source>
        <translation>o primeiro lote constrói o programa da rede, há {0}</translation>
    </message>
    <message>
        <source>validating for {0}</source>
        <translation>validando há {0}</translation>
    </message>
    <message>
        <source>validation loss {0}, accuracy {1} %</source>
        <translation>perda de validação {0}, acurácia {1}%</translation>
    </message>
    <message>
        <source>{0} images/s · {1} left</source>
        <translation>{0} imagens/s · faltam {1}</translation>
    </message>
    <message>
        <source>{0} training and {1} validation images, {2} parameters</source>
        <translation>{0} imagens de treinamento e {1} de validação, {2} parâmetros</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>Progresso do treinamento</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Mostrar o treinamento</translation>
    </message>
    <message>
        <source>Training: done, click to decide</source>
        <translation>Treinamento: concluído, clique para decidir</translation>
    </message>
    <message>
        <source>Training: failed, click to see why</source>
        <translation>Treinamento: falhou, clique para ver por quê</translation>
    </message>
    <message>
        <source>Training: saving …</source>
        <translation>Treinamento: salvando …</translation>
    </message>
    <message>
        <source>Training: starting …</source>
        <translation>Treinamento: iniciando …</translation>
    </message>
    <message>
        <source>Training: {0} left</source>
        <translation>Treinamento: faltam {0}</translation>
    </message>
</context>
<context>
    <name>TransferFeature</name>
    <message>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>Keras networks (*.keras);;All files (*)</source>
        <translation>Redes do Keras (*.keras);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>TrialPictures</name>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>Rótulo: {0}</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less.</source>
        <translation>Laranja: mais tinta; azul: menos.</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>A rede vê</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>O que a rede vê</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>All {0} products</source>
        <translation>Todos os {0} produtos</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>Clique para ir a este mapa</translation>
    </message>
    <message>
        <source>The map before it</source>
        <translation>O mapa anterior</translation>
    </message>
    <message>
        <source>The mean of the {0} pixels of map {1}: &lt;b&gt;{2}&lt;/b&gt;.</source>
        <translation>A média dos {0} pixels do mapa {1}: &lt;b&gt;{2}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>Depois: {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>Este número: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>e to the power of the score {0}, divided by the sum of that over all classes: &lt;b&gt;{1}&lt;/b&gt;, or {2} %.</source>
        <translation>e elevado à pontuação {0}, dividido pela soma disso em todas as classes: &lt;b&gt;{1}&lt;/b&gt;, ou {2}%.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>mapa {0}</translation>
    </message>
    <message>
        <source>map {0}, row {1}, column {2}</source>
        <translation>mapa {0}, linha {1}, coluna {2}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>número {0}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>{0} times its scale {1}, plus its offset {2}: &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>{0} vezes sua escala {1}, mais seu deslocamento {2}: &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>The arrow keys move from cell to cell.</source>
        <translation>As setas vão de célula em célula.</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Cover with</source>
        <translation>Cobrir com</translation>
    </message>
    <message>
        <source>A small square is moved over the image, and the network is asked again each time. Where covering makes a class less probable, what was there speaks for it (orange); where it makes it more probable, against it (blue). Choose another class to see why it was not that one.</source>
        <translation>Um pequeno quadrado é movido sobre a imagem, e a rede é consultada de novo a cada vez. Onde cobrir torna uma classe menos provável, o que estava ali fala a favor dela (laranja); onde a torna mais provável, contra ela (azul). Escolha outra classe para ver por que não era aquela.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what speaks for and against each class.</source>
        <translation>Desenhe algo: aqui se mostra o que fala a favor e contra cada classe.</translation>
    </message>
    <message>
        <source>Method: occlusion, M. D. Zeiler and R. Fergus, «Visualizing and Understanding Convolutional Networks», 2014 ({0}), with a square of {1} × {1} pixels. The numbers are differences of log-odds: 2.3 means ten times the odds.</source>
        <translation>Método: oclusão, M. D. Zeiler e R. Fergus, “Visualizing and Understanding Convolutional Networks”, 2014 ({0}), com um quadrado de {1} × {1} pixels. Os números são diferenças de log-odds: 2,3 significa chances dez vezes maiores.</translation>
    </message>
    <message>
        <source>Point at a pixel for its number.</source>
        <translation>Aponte para um pixel para ver o número.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;. With this square covered, the probability of {3} would be {4} instead of {5}.</source>
        <translation>Linha {0}, coluna {1}: &lt;b&gt;{2}&lt;/b&gt;. Com este quadrado coberto, a probabilidade de {3} seria {4} em vez de {5}.</translation>
    </message>
    <message>
        <source>The network gives &lt;b&gt;{0}&lt;/b&gt; a probability of {1}.</source>
        <translation>A rede dá a &lt;b&gt;{0}&lt;/b&gt; uma probabilidade de {1}.</translation>
    </message>
    <message>
        <source>What speaks for and against the class</source>
        <translation>O que fala a favor e contra a classe</translation>
    </message>
    <message>
        <source>Why this, why not that?</source>
        <translation>Por que este e não aquele?</translation>
    </message>
    <message>
        <source>grey: the emptiness around counts too</source>
        <translation>cinza: o vazio em volta também conta</translation>
    </message>
    <message>
        <source>less than 0.01&#xa0;%</source>
        <translation>menos de 0,01&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99.99&#xa0;%</source>
        <translation>mais de 99,99&#xa0;%</translation>
    </message>
    <message>
        <source>paper: ink is taken away</source>
        <translation>papel: a tinta é retirada</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>fala contra</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>fala a favor</translation>
    </message>
    <message>
        <source>«none of them»</source>
        <translation>“nenhuma delas”</translation>
    </message>
    <message>
        <source>«not a digit»</source>
        <translation>“não é um dígito”</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>WorkStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progresso da leitura</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> · about {0} left</source>
        <translation> · faltam cerca de {0}</translation>
    </message>
    <message>
        <source>All done, thank you</source>
        <translation>Tudo pronto, obrigado</translation>
    </message>
    <message>
        <source>Back (Ctrl+Z)</source>
        <translation>Voltar (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Digits written</source>
        <translation>Dígitos escritos</translation>
    </message>
    <message>
        <source>Goes on after</source>
        <translation>Continua após</translation>
    </message>
    <message>
        <source>Next (Space)</source>
        <translation>Próximo (Espaço)</translation>
    </message>
    <message>
        <source>So long after the pen went up, the next digit comes</source>
        <translation>Este tempo depois de levantar a caneta, vem o próximo dígito</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Write a</source>
        <translation>Escreva um</translation>
    </message>
    <message>
        <source>Write a {0}</source>
        <translation>Escreva um {0}</translation>
    </message>
    <message>
        <source>Write each digit ten times</source>
        <translation>Escrever cada dígito dez vezes</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>com uma tecla</translation>
    </message>
    <message>
        <source>then {0}</source>
        <translation>depois {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
</TS>
