<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About digitpad</source>
        <translation>Acerca de digitpad</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Acerca de este modelo</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Draw digits, see what a convolutional network sees, and retrain it.</source>
        <translation>Dibuje dígitos, vea lo que ve una red convolucional y vuelva a entrenarla.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Held out of its data</source>
        <translation>Parte reservada de sus datos</translation>
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
        <translation>Aprendido después</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>Prueba de MNIST</translation>
    </message>
    <message>
        <source>MNIST, held out</source>
        <translation>MNIST, reservado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Trazos de lápiz</translation>
    </message>
    <message>
        <source>Test part of its data</source>
        <translation>Parte de prueba de sus datos</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Entrenado el</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Trained on MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0). Nothing you draw leaves this computer.</source>
        <translation>Entrenado con MNIST de Y. LeCun y C. Cortes (CC BY-SA 3.0). Nada de lo que dibuja sale de este equipo.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variaciones</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>duda</translation>
    </message>
    <message>
        <source>refused when {0} &gt; {1}</source>
        <translation>rechazado si {0} &gt; {1}</translation>
    </message>
    <message>
        <source>{0} own samples, from «{1}» on</source>
        <translation>{0} muestras propias, a partir de «{1}»</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About digitpad</source>
        <translation>&amp;Acerca de digitpad</translation>
    </message>
    <message>
        <source>&amp;Compare architectures …</source>
        <translation>&amp;Comparar arquitecturas …</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <translation>&amp;Copiar dibujo</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Delete this model …</source>
        <translation>E&amp;liminar este modelo …</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Borrador</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Go back to the model before</source>
        <translation>&amp;Volver al modelo anterior</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste alto</translation>
    </message>
    <message>
        <source>&amp;How well does it read?</source>
        <translation>¿&amp;Qué tal lee?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>A&amp;tajos de teclado …</translation>
    </message>
    <message>
        <source>&amp;Learn my samples …</source>
        <translation>&amp;Aprender mis muestras …</translation>
    </message>
    <message>
        <source>&amp;Lessons …</source>
        <translation>&amp;Lecciones …</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Open drawing …</source>
        <translation>&amp;Abrir dibujo …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Print a sheet …</source>
        <translation>Im&amp;primir una hoja …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Read pictures …</source>
        <translation>&amp;Leer imágenes …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Save drawing as …</source>
        <translation>&amp;Guardar dibujo como …</translation>
    </message>
    <message>
        <source>&amp;Stylus pressure changes the width</source>
        <translation>La presión del l&amp;ápiz cambia el grosor</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>Pincel más &amp;grueso</translation>
    </message>
    <message>
        <source>&amp;Train a network …</source>
        <translation>&amp;Entrenar una red …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>0 – 9 on the canvas, click on a digit&apos;s label</source>
        <translation>0 – 9 en el lienzo, clic en la etiqueta de un dígito</translation>
    </message>
    <message>
        <source>About this &amp;model …</source>
        <translation>Acerca de este &amp;modelo …</translation>
    </message>
    <message>
        <source>Arrow keys on the network&apos;s image</source>
        <translation>Flechas en la imagen de la red</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the canvas</source>
        <translation>Flechas, Inicio, Fin en el lienzo</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <source>C&amp;lear canvas</source>
        <translation>&amp;Vaciar el lienzo</translation>
    </message>
    <message>
        <source>Cancel the stroke under way</source>
        <translation>Cancelar el trazo en curso</translation>
    </message>
    <message>
        <source>Choose what the selected digit is, or that it is none</source>
        <translation>Elegir qué es el dígito seleccionado, o que no es ninguno</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copiar co&amp;mo imagen</translation>
    </message>
    <message>
        <source>Correct the selected digit</source>
        <translation>Corregir el dígito seleccionado</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw a &amp;form …</source>
        <translation>Dibujar un &amp;formulario …</translation>
    </message>
    <message>
        <source>E&amp;xhibit …</source>
        <translation>E&amp;xposición …</translation>
    </message>
    <message>
        <source>E&amp;xport this model …</source>
        <translation>E&amp;xportar este modelo …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Enter on the canvas</source>
        <translation>F2, Intro en el lienzo</translation>
    </message>
    <message>
        <source>How it lear&amp;ned …</source>
        <translation>Cómo a&amp;prendió …</translation>
    </message>
    <message>
        <source>Im&amp;port a model …</source>
        <translation>&amp;Importar un modelo …</translation>
    </message>
    <message>
        <source>Keep the digit as a sample, even if read right</source>
        <translation>Conservar el dígito como muestra, aunque esté bien leído</translation>
    </message>
    <message>
        <source>Left button, pen, finger</source>
        <translation>Botón izquierdo, lápiz, dedo</translation>
    </message>
    <message>
        <source>Look &amp;inside …</source>
        <translation>Mirar &amp;dentro …</translation>
    </message>
    <message>
        <source>My &amp;samples …</source>
        <translation>Mis muest&amp;ras …</translation>
    </message>
    <message>
        <source>Own la&amp;yers …</source>
        <translation>Capas pr&amp;opias …</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation>&amp;Lápiz</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>Prefere&amp;ncias …</translation>
    </message>
    <message>
        <source>Read numbers of se&amp;veral digits</source>
        <translation>Leer &amp;números de varios dígitos</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>Leer puntos, comas &amp;y signos menos</translation>
    </message>
    <message>
        <source>Read s&amp;heets …</source>
        <translation>Leer &amp;hojas …</translation>
    </message>
    <message>
        <source>Right button, eraser end of the pen</source>
        <translation>Botón derecho, extremo borrador del lápiz</translation>
    </message>
    <message>
        <source>Say when a drawing is &amp;no digit</source>
        <translation>A&amp;visar cuando un dibujo no es un dígito</translation>
    </message>
    <message>
        <source>Select a digit of the number</source>
        <translation>Seleccionar un dígito del número</translation>
    </message>
    <message>
        <source>Show &amp;boxes around the digits</source>
        <translation>Mostrar &amp;recuadros alrededor de los dígitos</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>Pincel más &amp;fino</translation>
    </message>
    <message>
        <source>The same, and the buttons below the answer</source>
        <translation>Lo mismo, y los botones debajo de la respuesta</translation>
    </message>
    <message>
        <source>Walk from pixel to pixel</source>
        <translation>Ir de píxel en píxel</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy the &amp;28&#xa0;×&#xa0;28 pixels</source>
        <translation>Copiar los 28 × 28 &amp;píxeles</translation>
    </message>
    <message>
        <source>Drag it to another program, or copy it with a right click</source>
        <translation>Arrástrelo a otro programa o cópielo con un clic derecho</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
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
        <translation>No se ha corregido nada: el dibujo cambió antes de que se leyera. Indíquelo otra vez.</translation>
    </message>
    <message>
        <source>Numbers are read less well than usual. {0}</source>
        <translation>Los números se leen peor que de costumbre. {0}</translation>
    </message>
    <message>
        <source>Only digits can be corrected, and this model tells other things apart.</source>
        <translation>Solo se pueden corregir dígitos, y este modelo distingue otras cosas.</translation>
    </message>
    <message>
        <source>This drawing could not be read. {0}</source>
        <translation>Este dibujo no se ha podido leer. {0}</translation>
    </message>
</context>
<context>
    <name>ArchitecturesFeature</name>
    <message>
        <source>Own layers</source>
        <translation>Capas propias</translation>
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
        <translation>Dígito de prueba {0}</translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation>Imagen de prueba {0}</translation>
    </message>
    <message>
        <source>Training digit {0}</source>
        <translation>Dígito de entrenamiento {0}</translation>
    </message>
    <message>
        <source>Your digit {0}</source>
        <translation>Su dígito {0}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ningún dígito</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>ninguna de ellas</translation>
    </message>
</context>
<context>
    <name>AtlasStatus</name>
    <message>
        <source>&amp;Look at them</source>
        <translation>&amp;Mirarlos</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Digits that the network has looked at</source>
        <translation>Dígitos que la red ha mirado</translation>
    </message>
    <message>
        <source>The network has not looked at all of MNIST&apos;s 70,000 digits.</source>
        <translation>La red no ha mirado todos los 70&#xa0;000 dígitos de MNIST.</translation>
    </message>
    <message>
        <source>The network has not looked at the test images of its own data.</source>
        <translation>La red no ha mirado las imágenes de prueba de sus propios datos.</translation>
    </message>
    <message>
        <source>The network looks at MNIST&apos;s 70,000 digits. It does so once; then it is remembered.</source>
        <translation>La red mira los 70&#xa0;000 dígitos de MNIST. Lo hace una vez; después queda guardado.</translation>
    </message>
    <message>
        <source>The network looks at the test images of its own data.</source>
        <translation>La red mira las imágenes de prueba de sus propios datos.</translation>
    </message>
</context>
<context>
    <name>AttackOutcome</name>
    <message>
        <source>Attack {0}: probabilities by {1}</source>
        <translation>Ataque {0}: probabilidades según {1}</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>épsilon</translation>
    </message>
    <message>
        <source>first misled at {0}</source>
        <translation>engañada a partir de {0}</translation>
    </message>
    <message>
        <source>never misled</source>
        <translation>nunca engañada</translation>
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
        <translation>Un ataque necesita los gradientes de la red; tarda unos segundos.</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>Atacado</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Al lado:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>Dibuje algo o elija una imagen.</translation>
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
        <translation>Siguiendo los gradientes</translation>
    </message>
    <message>
        <source>It is a {0} already: choose another one to read it as.</source>
        <translation>Ya es {0}: elija otra clase como objetivo.</translation>
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
        <translation>Leer como</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Who knows a network&apos;s weights can ask in which direction each pixel should change to mislead it. No pixel changes by more than epsilon: often so little that people hardly see it. The image is that of «Fool it», distorted as it is there.</source>
        <translation>Quien conoce los pesos de una red puede preguntar en qué dirección debería cambiar cada píxel para engañarla. Ningún píxel cambia más que épsilon: a menudo tan poco que apenas se ve. La imagen es la de «Engañar», distorsionada como lo está allí.</translation>
    </message>
    <message>
        <source>What it is to be read as</source>
        <translation>Como qué debe leerse</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Lo que se añadió</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>cualquier otra clase</translation>
    </message>
    <message>
        <source>any other digit</source>
        <translation>cualquier otro dígito</translation>
    </message>
    <message>
        <source>in many steps (PGD)</source>
        <translation>en muchos pasos (PGD)</translation>
    </message>
    <message>
        <source>in one step (FGSM)</source>
        <translation>en un paso (FGSM)</translation>
    </message>
    <message>
        <source>{0} of ink, {1} of {2} greys</source>
        <translation>{0} de la tinta, {1} de {2} niveles de gris</translation>
    </message>
</context>
<context>
    <name>BrowserDetails</name>
    <message>
        <source>&amp;Fool it</source>
        <translation>&amp;Engañar</translation>
    </message>
    <message>
        <source>, and read so ({0} sure).</source>
        <translation>, y leído así (seguro al {0}).</translation>
    </message>
    <message>
        <source>, and rightly taken for none.</source>
        <translation>, y con razón no tomado por ninguno.</translation>
    </message>
    <message>
        <source>, but taken for {0} ({1} sure).</source>
        <translation>, pero tomado por {0} (seguro al {1}).</translation>
    </message>
    <message>
        <source>, taken for no digit; the nearest is {0} ({1}).</source>
        <translation>, no tomado por un dígito; el más parecido es {0} ({1}).</translation>
    </message>
    <message>
        <source>, taken for none of the classes; the nearest is {0} ({1}).</source>
        <translation>, no tomada por ninguna de las clases; la más parecida es {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose one to see what the network says of it.</source>
        <translation>Elija uno para ver qué dice de él la red.</translation>
    </message>
    <message>
        <source>Distort this image until it is read as another class</source>
        <translation>Distorsionar esta imagen hasta que se lea como otra clase</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>Etiqueta: {0}</translation>
    </message>
    <message>
        <source>Put onto the &amp;canvas</source>
        <translation>Poner en el &amp;lienzo</translation>
    </message>
    <message>
        <source>The chosen digit</source>
        <translation>El dígito elegido</translation>
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
        <translation>&amp;Imágenes:</translation>
    </message>
    <message>
        <source>&amp;Labelled:</source>
        <translation>&amp;Etiqueta:</translation>
    </message>
    <message>
        <source>&amp;Misread only</source>
        <translation>Solo los &amp;mal leídos</translation>
    </message>
    <message>
        <source>At least so sure</source>
        <translation>Seguro al menos al</translation>
    </message>
    <message>
        <source>At most so sure</source>
        <translation>Seguro como mucho al</translation>
    </message>
    <message>
        <source>Orde&amp;r:</source>
        <translation>O&amp;rden:</translation>
    </message>
    <message>
        <source>S&amp;ure:</source>
        <translation>&amp;Seguro:</translation>
    </message>
    <message>
        <source>Taken &amp;for:</source>
        <translation>Tomado &amp;por:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>como vienen</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>los menos seguros primero</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ningún dígito</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>ninguna de ellas</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>los más seguros primero</translation>
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
        <translation>Los {1} dígitos</translation>
    </message>
    <message>
        <source>All {1} images</source>
        <translation>Las {1} imágenes</translation>
    </message>
    <message>
        <source>A network is as good as the images that it has seen. Here are some whose labels are known, with what this network says of each. Sort by how sure it is, look at what it misreads, and put any of them onto the canvas to see why.</source>
        <translation>Una red es tan buena como las imágenes que ha visto. Aquí hay algunas cuyas etiquetas se conocen, con lo que esta red dice de cada una. Ordénelas por lo segura que está, mire lo que lee mal y ponga cualquiera de ellas en el lienzo para ver por qué.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Aún sin mirar.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>No hay ninguna red a la que preguntar.</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>La ficha de esta red no dice de qué dígitos de entrenamiento no ha aprendido.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>Todavía no ha conservado ningún dígito propio.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>{0} de {1} imágenes</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Draw digits here with mouse, stylus or finger.</source>
        <translation>Dibuje dígitos aquí con el ratón, el lápiz o el dedo.</translation>
    </message>
    <message>
        <source>It reads {0}.</source>
        <translation>Se lee {0}.</translation>
    </message>
</context>
<context>
    <name>CellPicture</name>
    <message>
        <source>The selected field on paper</source>
        <translation>El campo seleccionado en el papel</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Clase {0}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>The answer, whatever it is</source>
        <translation>La respuesta, sea cual sea</translation>
    </message>
</context>
<context>
    <name>ClassMapView</name>
    <message>
        <source>Map of the ten classes</source>
        <translation>Mapa de las diez clases</translation>
    </message>
</context>
<context>
    <name>ClassPoints</name>
    <message>
        <source>Map of the classes</source>
        <translation>Mapa de las clases</translation>
    </message>
    <message>
        <source>Map of the ten classes</source>
        <translation>Mapa de las diez clases</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Each point is a digit that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its digits.</source>
        <translation>Cada punto es un dígito del que la red no aprende, donde lo sitúa su última capa, visto en un plano. Señale uno; elija una celda de la tabla para encontrar sus dígitos.</translation>
    </message>
    <message>
        <source>Each point is an image that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its images.</source>
        <translation>Cada punto es una imagen de la que la red no aprende, donde la sitúa su última capa, vista en un plano. Señale una; elija una celda de la tabla para encontrar sus imágenes.</translation>
    </message>
    <message>
        <source>The ring is your drawing.</source>
        <translation>El anillo es su dibujo.</translation>
    </message>
    <message>
        <source>Too few images are held out for a map of the classes.</source>
        <translation>Hay muy pocas imágenes reservadas para un mapa de las clases.</translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Rows: what an image is; columns: what it was taken for. The arrows choose a cell.</source>
        <translation>Filas: lo que es una imagen; columnas: por lo que se tomó. Las flechas eligen una celda.</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Qué se tomó por qué</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} veces</translation>
    </message>
    <message>
        <source>{0}, a {1} was taken for {2}</source>
        <translation>{0}, un {1} se tomó por {2}</translation>
    </message>
    <message>
        <source>{0}, «{1}» was taken for «{2}»</source>
        <translation>{0}, «{1}» se tomó por «{2}»</translation>
    </message>
    <message>
        <source>↓ is</source>
        <translation>↓ es</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>&amp;Not a digit</source>
        <translation>&amp;No es un dígito</translation>
    </message>
    <message>
        <source>As the network &amp;reads it</source>
        <translation>Como lo &amp;lee la red</translation>
    </message>
    <message>
        <source>What this digit is</source>
        <translation>Qué es este dígito</translation>
    </message>
</context>
<context>
    <name>CorrectionRecorder</name>
    <message>
        <source>1 sample</source>
        <translation>1 muestra</translation>
    </message>
    <message>
        <source>Kept as a sample of what is no digit</source>
        <translation>Conservado como muestra de lo que no es un dígito</translation>
    </message>
    <message>
        <source>Kept as a sample of {0}</source>
        <translation>Conservado como muestra de {0}</translation>
    </message>
    <message>
        <source>No sample any more</source>
        <translation>Ya no es una muestra</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} muestras</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It is a {0} (key {0})</source>
        <translation>Es un {0} (tecla {0})</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>It is right as it is read (its digit&apos;s key)</source>
        <translation>La lectura es correcta (tecla del dígito)</translation>
    </message>
    <message>
        <source>That is a …</source>
        <translation>Es un …</translation>
    </message>
    <message>
        <source>What the digit is</source>
        <translation>Qué es el dígito</translation>
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
        <translation>No se ha enviado nada a nadie. Si informa del error, envíe por favor el texto de abajo; puede leerlo entero.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>Lo que se hizo antes:</translation>
    </message>
    <message>
        <source>digitpad ended in the middle of its work the last time. What you drew is there again, except perhaps for the last seconds; your models and samples are safe.</source>
        <translation>La última vez, digitpad terminó en mitad de su trabajo. Lo que dibujó está aquí de nuevo, salvo quizá los últimos segundos; sus modelos y muestras están a salvo.</translation>
    </message>
    <message>
        <source>digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on.</source>
        <translation>digitpad ha encontrado un error inesperado. Su dibujo y sus modelos están a salvo; puede continuar.</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>Data to learn from</source>
        <translation>Datos de los que aprender</translation>
    </message>
    <message>
        <source>Loo&amp;k at them …</source>
        <translation>&amp;Mirarlos …</translation>
    </message>
    <message>
        <source>MNIST&apos;s 60,000 digits</source>
        <translation>Los 60&#xa0;000 dígitos de MNIST</translation>
    </message>
    <message>
        <source>Own data …</source>
        <translation>Datos propios …</translation>
    </message>
    <message>
        <source>Own data: {0}</source>
        <translation>Datos propios: {0}</translation>
    </message>
</context>
<context>
    <name>DigitBar</name>
    <message>
        <source>&amp;Any</source>
        <translation>&amp;Cualquiera</translation>
    </message>
    <message>
        <source>A digit of these at random</source>
        <translation>Uno de estos dígitos al azar</translation>
    </message>
    <message>
        <source>Choosing one of MNIST&apos;s digits</source>
        <translation>Elegir un dígito de MNIST</translation>
    </message>
    <message>
        <source>MNIST: held-out digit</source>
        <translation>MNIST: dígito reservado</translation>
    </message>
    <message>
        <source>MNIST: test digit</source>
        <translation>MNIST: dígito de prueba</translation>
    </message>
    <message>
        <source>MNIST: training digit</source>
        <translation>MNIST: dígito de entrenamiento</translation>
    </message>
    <message>
        <source>Number of the digit</source>
        <translation>Número del dígito</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>El dibujo</translation>
    </message>
    <message>
        <source>Which digit</source>
        <translation>Qué dígito</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>Confirmado por usted: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: {0}. The network said: {1}</source>
        <translation>Corregido por usted: {0}. La red dijo: {1}</translation>
    </message>
    <message>
        <source>No digit, you said. The network said: {0}</source>
        <translation>No es un dígito, indicó usted. La red dijo: {0}</translation>
    </message>
    <message>
        <source>Perhaps no digit, so not in the text. Nearest: {0} or {1}</source>
        <translation>Quizá no sea un dígito, así que no está en el texto. Lo más parecido: {0} o {1}</translation>
    </message>
    <message>
        <source>Select a digit to see what the network saw of it.</source>
        <translation>Seleccione un dígito para ver lo que la red vio de él.</translation>
    </message>
    <message>
        <source>Selected digit</source>
        <translation>Dígito seleccionado</translation>
    </message>
    <message>
        <source>Take &amp;back: {0}</source>
        <translation>De&amp;volver a: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>Dudoso: ¿{0} o {1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ningún dígito</translation>
    </message>
    <message>
        <source>{0} (printed)</source>
        <translation>{0} (impreso)</translation>
    </message>
    <message>
        <source>{0} by rule. The network said: {1}</source>
        <translation>{0} según las reglas. La red dijo: {1}</translation>
    </message>
    <message>
        <source>{0} digits selected</source>
        <translation>{0} dígitos seleccionados</translation>
    </message>
    <message>
        <source>{0}: {1} sure</source>
        <translation>{0}: seguro al {1}</translation>
    </message>
</context>
<context>
    <name>DigitInput</name>
    <message>
        <source>Click to correct this digit</source>
        <translation>Haga clic para corregir este dígito</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>Confirmado por usted: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: no digit</source>
        <translation>Corregido por usted: no es un dígito</translation>
    </message>
    <message>
        <source>Corrected by you: {0}</source>
        <translation>Corregido por usted: {0}</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: no digit</source>
        <translation>Dígito {0} de {1}: no es un dígito</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: perhaps no digit</source>
        <translation>Dígito {0} de {1}: quizá no sea un dígito</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: confirmed as {0}</source>
        <translation>Dígito {1} de {2}: confirmado como {0}</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: corrected to {0}</source>
        <translation>Dígito {1} de {2}: corregido a {0}</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: {0} sure</source>
        <translation>Dígito {1} de {2}: seguro al {0}</translation>
    </message>
    <message>
        <source>Digit {2} of {3}: unsure, {0} or {1}?</source>
        <translation>Dígito {2} de {3}: dudoso, ¿{0} o {1}?</translation>
    </message>
    <message>
        <source>Nearest: {0} or {1}</source>
        <translation>Lo más parecido: {0} o {1}</translation>
    </message>
    <message>
        <source>Not sure this is a digit.</source>
        <translation>No es seguro que sea un dígito.</translation>
    </message>
    <message>
        <source>Not sure this is one of its classes.</source>
        <translation>No es seguro que sea una de sus clases.</translation>
    </message>
    <message>
        <source>Second guess: {0}</source>
        <translation>Segunda opción: {0}</translation>
    </message>
    <message>
        <source>The network said: {0}</source>
        <translation>La red dijo: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>Dudoso: ¿{0} o {1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ningún dígito</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>seguro al {0}</translation>
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
        <translation>Imágenes reservadas que se leyeron mal tras la primera época, seguidas de principio a fin: las barras son las probabilidades de ahora, la curva es la de la clase correcta, la discontinua la de la otra más probable.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Too few images are held out to follow some of them.</source>
        <translation>Hay muy pocas imágenes reservadas para seguir algunas.</translation>
    </message>
    <message>
        <source>What is on the canvas when a training begins is followed, too.</source>
        <translation>Lo que esté en el lienzo cuando empieza un entrenamiento también se sigue.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Close the review</source>
        <translation>Cerrar la revisión</translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>Drawing with strokes and answer (*.digitpad)</source>
        <translation>Dibujo con trazos y respuesta (*.digitpad)</translation>
    </message>
    <message>
        <source>Drawings (*.digitpad *.json);;All files (*)</source>
        <translation>Dibujos (*.digitpad *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>Abrir dibujo</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Guardar dibujo</translation>
    </message>
    <message>
        <source>The drawing in {0} is opened without its answer, which cannot be used: {1}.</source>
        <translation>El dibujo de {0} se ha abierto sin su respuesta, que no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
</context>
<context>
    <name>EndBody</name>
    <message>
        <source>&amp;Delete them …</source>
        <translation>E&amp;liminarlos …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>&amp;Hoja de trabajo …</translation>
    </message>
    <message>
        <source>Trained in this lesson, and among your models: {0}.</source>
        <translation>Entrenados en esta lección y ya entre sus modelos: {0}.</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Bien hecho.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer for your worksheet, and for nothing else.</source>
        <translation>Lo que escribió se conserva en este equipo para su hoja de trabajo y para nada más.</translation>
    </message>
</context>
<context>
    <name>ExhibitDialog</name>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Nuevo …</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>A file that ends in .toml</source>
        <translation>Un archivo que termina en .toml</translation>
    </message>
    <message>
        <source>An exhibit takes the whole screen, for visitors who draw and see what the network reads. It clears itself, and only a corner that is held and a PIN lead out of it. A file says how it looks, what is counted and kept, and which PIN that is; change it with any editor for text. Your windows close first.</source>
        <translation>Una exposición ocupa toda la pantalla: los visitantes dibujan y ven lo que lee la red. Se borra sola, y solo se sale de ella manteniendo pulsada una esquina y con un PIN. Un archivo dice qué aspecto tiene, qué se cuenta y se guarda y cuál es el PIN; cámbielo con cualquier editor de texto. Antes se cierran sus ventanas.</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Elegir …</translation>
    </message>
    <message>
        <source>Choose a file, or write a new one with every setting explained.</source>
        <translation>Elija un archivo o escriba uno nuevo con cada ajuste explicado.</translation>
    </message>
    <message>
        <source>Drawings are kept as samples.</source>
        <translation>Los dibujos se guardan como muestras.</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Exhibit ({0})</source>
        <translation>Exposición ({0})</translation>
    </message>
    <message>
        <source>Exhibits ({0})</source>
        <translation>Exposiciones ({0})</translation>
    </message>
    <message>
        <source>File of the exhibit</source>
        <translation>Archivo de la exposición</translation>
    </message>
    <message>
        <source>In {0}. A drawing goes {1:g} s after its answer.</source>
        <translation>En {0}. Un dibujo desaparece {1:g} s después de su respuesta.</translation>
    </message>
    <message>
        <source>New file of an exhibit</source>
        <translation>Nuevo archivo de exposición</translation>
    </message>
    <message>
        <source>No drawing is kept.</source>
        <translation>No se guarda ningún dibujo.</translation>
    </message>
    <message>
        <source>To leave: hold the corner {0} for {1:g} s, then enter the PIN of the file.</source>
        <translation>Para salir: mantenga pulsada la esquina {0} durante {1:g} s e introduzca el PIN del archivo.</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>inferior izquierda</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>inferior derecha</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>superior izquierda</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>superior derecha</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Adds a random number to each pixel: its standard deviation, of full ink.</source>
        <translation>Suma a cada píxel un número aleatorio: su desviación típica, respecto a la tinta plena.</translation>
    </message>
    <message>
        <source>Adds ink to both sides of its strokes, or takes some away.</source>
        <translation>Añade tinta a ambos lados de sus trazos o la quita.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Blurred by {0}</source>
        <translation>Desenfocado {0}</translation>
    </message>
    <message>
        <source>Blurs it: the standard deviation of a Gaussian.</source>
        <translation>Lo desenfoca: la desviación típica de una gaussiana.</translation>
    </message>
    <message>
        <source>Brings each pixel nearer to middle grey, or away from it.</source>
        <translation>Acerca cada píxel al gris medio o lo aleja de él.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hacia abajo</translation>
    </message>
    <message>
        <source>Leaning to the left by {0}</source>
        <translation>Inclinado a la izquierda {0}</translation>
    </message>
    <message>
        <source>Leaning to the right by {0}</source>
        <translation>Inclinado a la derecha {0}</translation>
    </message>
    <message>
        <source>Leans it to the right or left.</source>
        <translation>Lo inclina a la derecha o a la izquierda.</translation>
    </message>
    <message>
        <source>Made larger, {0}</source>
        <translation>Ampliado, {0}</translation>
    </message>
    <message>
        <source>Made smaller, {0}</source>
        <translation>Reducido, {0}</translation>
    </message>
    <message>
        <source>Makes it larger or smaller.</source>
        <translation>Lo amplía o lo reduce.</translation>
    </message>
    <message>
        <source>Moved down by {0}</source>
        <translation>Desplazado hacia abajo {0}</translation>
    </message>
    <message>
        <source>Moved to the left by {0}</source>
        <translation>Desplazado a la izquierda {0}</translation>
    </message>
    <message>
        <source>Moved to the right by {0}</source>
        <translation>Desplazado a la derecha {0}</translation>
    </message>
    <message>
        <source>Moved up by {0}</source>
        <translation>Desplazado hacia arriba {0}</translation>
    </message>
    <message>
        <source>Moves it down or up.</source>
        <translation>Lo desplaza hacia abajo o hacia arriba.</translation>
    </message>
    <message>
        <source>Moves it to the right or left.</source>
        <translation>Lo desplaza a la derecha o a la izquierda.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Of {0}.</source>
        <translation>De {0}.</translation>
    </message>
    <message>
        <source>Probabilities by {0}</source>
        <translation>Probabilidades según {0}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Hacia la derecha</translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Rubs a round hole; click in the picture to say where.</source>
        <translation>Borra un agujero redondo; haga clic en la imagen para decir dónde.</translation>
    </message>
    <message>
        <source>Salt, pepper</source>
        <translation>Sal, pimienta</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>So many of the pixels become ink or paper at random.</source>
        <translation>Esta parte de los píxeles se convierte al azar en tinta o en papel.</translation>
    </message>
    <message>
        <source>Solid: {0}. Dashed: {1}.</source>
        <translation>Línea continua: {0}. Discontinua: {1}.</translation>
    </message>
    <message>
        <source>Thicker by {0} on each side</source>
        <translation>Más grueso {0} a cada lado</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Thinner by {0} on each side</source>
        <translation>Más fino {0} a cada lado</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Turned by {0} anticlockwise</source>
        <translation>Girado {0} en sentido antihorario</translation>
    </message>
    <message>
        <source>Turned by {0} clockwise</source>
        <translation>Girado {0} en sentido horario</translation>
    </message>
    <message>
        <source>Turns the image about the middle; to the right, clockwise.</source>
        <translation>Gira la imagen alrededor del centro; a la derecha, en sentido horario.</translation>
    </message>
    <message>
        <source>With a contrast of {0}</source>
        <translation>Con un contraste de {0}</translation>
    </message>
    <message>
        <source>With a hole of {0}</source>
        <translation>Con un agujero de {0}</translation>
    </message>
    <message>
        <source>With noise of {0}</source>
        <translation>Con un ruido de {0}</translation>
    </message>
    <message>
        <source>With {0} of salt and pepper</source>
        <translation>Con {0} de sal y pimienta</translation>
    </message>
    <message>
        <source>it is read as {0}.</source>
        <translation>se lee como {0}.</translation>
    </message>
    <message>
        <source>it is taken for no digit.</source>
        <translation>no se toma por ningún dígito.</translation>
    </message>
    <message>
        <source>it is taken for none of the classes.</source>
        <translation>no se toma por ninguna de las clases.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ningún dígito</translation>
    </message>
    <message>
        <source>no digit; if it were one: {0}</source>
        <translation>ningún dígito; si fuera uno: {0}</translation>
    </message>
    <message>
        <source>none of its classes; if it were one: {0}</source>
        <translation>ninguna de sus clases; si fuera una: {0}</translation>
    </message>
    <message>
        <source>none of the classes</source>
        <translation>ninguna de las clases</translation>
    </message>
    <message>
        <source>read right of {0} digits, with 95 % intervals</source>
        <translation>de {0} dígitos, lectura correcta, con intervalos del 95&#xa0;%</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>{0}, {1} sure</source>
        <translation>{0}, seguro al {1}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>Mostra&amp;r carpeta</translation>
    </message>
    <message>
        <source>Choose a model, a format and a folder.</source>
        <translation>Elija un modelo, un formato y una carpeta.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Each folder holds the network, its card, where it comes from and, but for a web page, an example.</source>
        <translation>Cada carpeta contiene la red, su ficha, su procedencia y, salvo para una página web, un ejemplo.</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Exportar un modelo</translation>
    </message>
    <message>
        <source>Exported «{0}» to {1}</source>
        <translation>«{0}» exportado a {1}</translation>
    </message>
    <message>
        <source>Exporting «{0}»</source>
        <translation>Exportando «{0}»</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Iniciando TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>Ele&amp;gir …</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For TensorFlow, its servers and its tools.</source>
        <translation>Para TensorFlow, sus servidores y sus herramientas.</translation>
    </message>
    <message>
        <source>For most other engines and languages.</source>
        <translation>Para la mayoría de los demás motores y lenguajes.</translation>
    </message>
    <message>
        <source>For phones and small computers, without TensorFlow. digitpad itself runs it.</source>
        <translation>Para teléfonos y equipos pequeños, sin TensorFlow. El propio digitpad la ejecuta.</translation>
    </message>
    <message>
        <source>Needs {0}: pip install &apos;digitpad[onnx]&apos;; not in the packaged program.</source>
        <translation>Necesita {0}: pip install &apos;digitpad[onnx]&apos;; no está en el programa empaquetado.</translation>
    </message>
    <message>
        <source>One HTML file that reads what is drawn on it, offline and on phones too.</source>
        <translation>Un archivo HTML que lee lo que se dibuja en él, sin conexión y también en teléfonos.</translation>
    </message>
    <message>
        <source>Take a model along</source>
        <translation>Llevarse un modelo</translation>
    </message>
    <message>
        <source>The network itself, to run and to train on with Keras.</source>
        <translation>La red misma, para ejecutarla y seguir entrenándola con Keras.</translation>
    </message>
    <message>
        <source>Whole numbers only, a quarter of the size: for microcontrollers and accelerators.</source>
        <translation>Solo números enteros, una cuarta parte del tamaño: para microcontroladores y aceleradores.</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Answers as Keras</source>
        <translation>Responde como Keras</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Formats and their figures</source>
        <translation>Los formatos y sus cifras</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>Prueba de MNIST</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>FieldDrawing</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Change the boxes</source>
        <translation>Cambiar las casillas</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Draw a field</source>
        <translation>Dibujar un campo</translation>
    </message>
    <message>
        <source>Draw a row of boxes</source>
        <translation>Dibujar una fila de casillas</translation>
    </message>
    <message>
        <source>Draw a table</source>
        <translation>Dibujar una tabla</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
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
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Posición</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>&amp;Casillas</translation>
    </message>
    <message>
        <source>Change the decimals</source>
        <translation>Cambiar los decimales</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Cambiar el tipo</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>Cambiar la fila</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Cambiar las reglas</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <translation>Deci&amp;males</translation>
    </message>
    <message>
        <source>Digits after a point that is printed or understood; 0: as written</source>
        <translation>Dígitos tras una coma impresa o sobreentendida; 0: como está escrito</translation>
    </message>
    <message>
        <source>Draw a field, or select one.</source>
        <translation>Dibuje un campo o seleccione uno.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>For the column «{0}» in all {1} rows.</source>
        <translation>Para la columna «{0}» en todas las {1} filas.</translation>
    </message>
    <message>
        <source>For {0} fields.</source>
        <translation>Para {0} campos.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Place exactly</source>
        <translation>Colocar con exactitud</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Leído: {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tamañ&amp;o</translation>
    </message>
    <message>
        <source>The row of the table to which it belongs; none: a field of the whole sheet</source>
        <translation>La fila de la tabla a la que pertenece; ninguna: un campo de toda la hoja</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>What the number may be</source>
        <translation>Lo que puede ser el número</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Digits refused</source>
        <translation>Dígitos rechazados</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>How well does it read?</source>
        <translation>¿Qué tal lee?</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido con</translation>
    </message>
    <message>
        <source>Measured on {0}. Each row ends with the command that repeats it. What the words mean is said below.</source>
        <translation>Medido el {0}. Cada fila termina con el comando que la repite. Abajo se explica qué significan las palabras.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Of answers that are 90 % sure, nine in ten should be right. The calibration error is how far the answers are off from that on average: at 1 %, 89 or 91 in a hundred are right instead of 90. An answer that is less than {0} % sure is shown as unsure, with both guesses.</source>
        <translation>De las respuestas seguras al 90&#xa0;%, nueve de cada diez deberían ser correctas. El error de calibración es cuánto se apartan de eso las respuestas por término medio: con un 1&#xa0;%, de cien son correctas 89 o 91 en vez de 90. Una respuesta segura a menos del {0}&#xa0;% se muestra como dudosa, con las dos opciones.</translation>
    </message>
    <message>
        <source>Others refused</source>
        <translation>Otros rechazados</translation>
    </message>
    <message>
        <source>The share of digits that are read right: the most probable digit is the one that was meant, whether or not the window would call it one. Other digits of the same kind would give a slightly different share. The interval says how different: of a hundred intervals made in this way, 95 hold the true share. Handwriting differs more than that, so go by the row whose writers are most like you.</source>
        <translation>La proporción de dígitos que se leen bien: el dígito más probable es el que se quiso escribir, lo llame dígito la ventana o no. Otros dígitos de la misma clase darían una proporción algo distinta. El intervalo dice cuánto: de cien intervalos calculados así, 95 contienen la proporción verdadera. La letra de cada persona varía más que eso; guíese por la fila cuyos autores más se parezcan a usted.</translation>
    </message>
    <message>
        <source>Time per digit</source>
        <translation>Tiempo por dígito</translation>
    </message>
    <message>
        <source>What looks too little like any digit is refused: the window says that it is not sure this is one. «Digits refused» are digits for which this was wrong, so less is better. «Others refused» are letters, scribbles and the like for which it was right, so more is better.</source>
        <translation>Lo que se parece demasiado poco a un dígito se rechaza: la ventana dice que no está segura de que lo sea. «Dígitos rechazados» son dígitos en los que eso fue un error, así que menos es mejor. «Otros rechazados» son letras, garabatos y similares en los que fue un acierto, así que más es mejor.</translation>
    </message>
    <message>
        <source>What «accuracy» means</source>
        <translation>Qué significa «exactitud»</translation>
    </message>
    <message>
        <source>What «not a digit» means</source>
        <translation>Qué significa «no es un dígito»</translation>
    </message>
    <message>
        <source>What «sure» means</source>
        <translation>Qué significa «seguro»</translation>
    </message>
</context>
<context>
    <name>FlipList</name>
    <message>
        <source>&amp;Find the smallest changes</source>
        <translation>&amp;Buscar los cambios más pequeños</translation>
    </message>
    <message>
        <source>By how little they change the image, the smallest first.</source>
        <translation>Según lo poco que cambian la imagen, primero el más pequeño.</translation>
    </message>
    <message>
        <source>Each slider by itself, outwards from the image as it is, until the answer is another one.</source>
        <translation>Cada control por sí solo, hacia fuera desde la imagen tal como está, hasta que la respuesta sea otra.</translation>
    </message>
    <message>
        <source>How little is enough to have this image read as another class?</source>
        <translation>¿Qué cambio mínimo basta para que esta imagen se lea como otra clase?</translation>
    </message>
    <message>
        <source>Nowhere on their range do these change the answer: {0}.</source>
        <translation>En todo su rango, estos no cambian la respuesta: {0}.</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less. Click to see it.</source>
        <translation>Naranja: más tinta; azul: menos. Haga clic para verlo.</translation>
    </message>
    <message>
        <source>Searching: {0} of {1} sliders.</source>
        <translation>Buscando: {0} de {1} controles.</translation>
    </message>
    <message>
        <source>Smallest changes</source>
        <translation>Cambios más pequeños</translation>
    </message>
    <message>
        <source>«no digit» &amp;is an answer, too</source>
        <translation>«ningún dígito» &amp;también es una respuesta</translation>
    </message>
    <message>
        <source>«none of them» &amp;is an answer, too</source>
        <translation>«ninguna de ellas» &amp;también es una respuesta</translation>
    </message>
</context>
<context>
    <name>FolderLink</name>
    <message>
        <source>Samples stay on this computer: {0}</source>
        <translation>Las muestras se quedan en este equipo: {0}</translation>
    </message>
    <message>
        <source>The folder {0} comes with the first sample.</source>
        <translation>La carpeta {0} se crea con la primera muestra.</translation>
    </message>
</context>
<context>
    <name>FoolKeys</name>
    <message>
        <source>Any digit of these</source>
        <translation>Cualquiera de estos dígitos</translation>
    </message>
    <message>
        <source>Arrow keys,  Page Up, Page Down</source>
        <translation>Flechas,  Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Copy the plot</source>
        <translation>Copiar el gráfico</translation>
    </message>
    <message>
        <source>Delete,  double click</source>
        <translation>Supr,  doble clic</translation>
    </message>
    <message>
        <source>Find the smallest changes</source>
        <translation>Buscar los cambios más pequeños</translation>
    </message>
    <message>
        <source>Look inside: Fool it</source>
        <translation>Mirar dentro: Engañar</translation>
    </message>
    <message>
        <source>Move a slider, little or much</source>
        <translation>Mover un control, poco o mucho</translation>
    </message>
    <message>
        <source>Put a slider back</source>
        <translation>Restablecer un control</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reset all sliders</source>
        <translation>Restablecer todos los controles</translation>
    </message>
    <message>
        <source>Rub a hole into the digit</source>
        <translation>Borrar un agujero en el dígito</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>click in the picture,  or Return at a pixel</source>
        <translation>clic en la imagen,  o Intro en un píxel</translation>
    </message>
</context>
<context>
    <name>FoolTab</name>
    <message>
        <source>Beside it:</source>
        <translation>Al lado:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>Dibuje algo o elija una imagen.</translation>
    </message>
    <message>
        <source>How little does it take until the network is wrong? Turn the image, blur it, rub a hole in it: the curves show what the network says over the whole range of the slider that was touched last.</source>
        <translation>¿Qué cambio mínimo basta para que la red se equivoque? Gire la imagen, desenfóquela, bórrele un agujero: las curvas muestran lo que dice la red en todo el rango del último control tocado.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>No hay ninguna red a la que preguntar.</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>La ficha de esta red no dice de qué dígitos de entrenamiento no ha aprendido.</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Add a field in the middle</source>
        <translation>&amp;Añadir un campo en el centro</translation>
    </message>
    <message>
        <source>&amp;Box: one field</source>
        <translation>&amp;Casilla: un campo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
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
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;New form from a sheet …</source>
        <translation>&amp;Nuevo formulario a partir de una hoja …</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>Campo sigu&amp;iente</translation>
    </message>
    <message>
        <source>&amp;Open a form …</source>
        <translation>&amp;Abrir un formulario …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ca&amp;mbiar el nombre</translation>
    </message>
    <message>
        <source>&amp;Row of boxes: one field, a box a digit</source>
        <translation>&amp;Fila de casillas: un campo, una casilla por dígito</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Select and move fields</source>
        <translation>&amp;Seleccionar y mover campos</translation>
    </message>
    <message>
        <source>&amp;Table: a field in each cell</source>
        <translation>&amp;Tabla: un campo en cada celda</translation>
    </message>
    <message>
        <source>&amp;Try on this sheet</source>
        <translation>&amp;Probar con esta hoja</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Pre&amp;vious field</source>
        <translation>Campo a&amp;nterior</translation>
    </message>
    <message>
        <source>S&amp;nap to printed lines</source>
        <translation>A&amp;justar a las líneas impresas</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Guardar c&amp;omo …</translation>
    </message>
    <message>
        <source>Select &amp;all fields</source>
        <translation>Seleccionar todos los c&amp;ampos</translation>
    </message>
    <message>
        <source>Select the whole c&amp;olumn</source>
        <translation>Seleccionar toda la c&amp;olumna</translation>
    </message>
    <message>
        <source>Show another &amp;sheet of this form …</source>
        <translation>Mostrar otra &amp;hoja de este formulario …</translation>
    </message>
    <message>
        <source>Turn the sheet to the &amp;left</source>
        <translation>Girar la hoja a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Turn the sheet to the r&amp;ight</source>
        <translation>Girar la hoja a la &amp;derecha</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Choose a form</source>
        <translation>Elegir un formulario</translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation>Formularios (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The form that the sheets have</source>
        <translation>El formulario que tienen las hojas</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Draw a form</source>
        <translation>Dibujar un formulario</translation>
    </message>
    <message>
        <source>Form (*.json)</source>
        <translation>Formulario (*.json)</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>Formularios (*.json)</translation>
    </message>
    <message>
        <source>New form from a sheet</source>
        <translation>Nuevo formulario a partir de una hoja</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Abrir un formulario</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Abriendo {0} …</translation>
    </message>
    <message>
        <source>Pasted picture {0}</source>
        <translation>Imagen pegada {0}</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>Imágenes ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Guardar el formulario</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Se ha guardado {0}</translation>
    </message>
    <message>
        <source>Saving {0} …</source>
        <translation>Guardando {0} …</translation>
    </message>
    <message>
        <source>Show another sheet of this form</source>
        <translation>Mostrar otra hoja de este formulario</translation>
    </message>
    <message>
        <source>The form has changes that are not saved. Save them?</source>
        <translation>El formulario tiene cambios sin guardar. ¿Guardarlos?</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
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
        <translation>Cambiar el tamaño</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>This form was not saved when digitpad ended; here it is as it was left.</source>
        <translation>Este formulario no estaba guardado cuando digitpad terminó; aquí está tal como quedó.</translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>Reading the sheet …</source>
        <translation>Leyendo la hoja …</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Page of the form</source>
        <translation>Página del formulario</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source> in {0}</source>
        <translation> en {0}</translation>
    </message>
    <message>
        <source>, something is wrong with {0}</source>
        <translation>, {0} con algún problema</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Draw a form[*]</source>
        <translation>Dibujar un formulario[*]</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Nuevo formulario</translation>
    </message>
    <message>
        <source>Open a sheet of this form (Ctrl+Shift+O) to see what is printed on it.</source>
        <translation>Abra una hoja de este formulario (Ctrl+Shift+O) para ver lo que lleva impreso.</translation>
    </message>
    <message>
        <source>Open, drop or paste a sheet: a scan, a photo or a PDF file, filled in or empty.
Draw its fields once, and digitpad reads all others like it.</source>
        <translation>Abra, suelte o pegue una hoja: un escaneo, una foto o un archivo PDF, rellenada o vacía.
Dibuje sus campos una vez y digitpad leerá todas las demás que sean iguales.</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} campos</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} filas</translation>
    </message>
    <message>
        <source>{0}[*] – Draw a form</source>
        <translation>{0}[*] – Dibujar un formulario</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Número decimal</translation>
    </message>
    <message>
        <source>Number of fixed length</source>
        <translation>Número de longitud fija</translation>
    </message>
    <message>
        <source>One box a digit</source>
        <translation>Una casilla por dígito</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>tachado</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>FormsFeature</name>
    <message>
        <source>Draw a form</source>
        <translation>Dibujar un formulario</translation>
    </message>
</context>
<context>
    <name>GradientRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Digits of the group</source>
        <translation>Dígitos del grupo</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>No es un dígito</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Arrows or pointer move  ·  0 to 9 correct  ·  Delete: no digit  ·  Enter accepts  ·  N next group</source>
        <translation>Flechas o puntero mueven  ·  0 a 9 corrigen  ·  Supr: no es un dígito  ·  Intro acepta  ·  N siguiente grupo</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>Leído como {0}</translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation>todo revisado</translation>
    </message>
    <message>
        <source>{0} to look at, least sure first</source>
        <translation>{0} por revisar, los menos seguros primero</translation>
    </message>
</context>
<context>
    <name>IdealTab</name>
    <message>
        <source>&amp;Make the images</source>
        <translation>Crear las i&amp;mágenes</translation>
    </message>
    <message>
        <source>Climbing to ideal images</source>
        <translation>Subiendo hacia imágenes ideales</translation>
    </message>
    <message>
        <source>For map {0}</source>
        <translation>Para el mapa {0}</translation>
    </message>
    <message>
        <source>For number {0}</source>
        <translation>Para el número {0}</translation>
    </message>
    <message>
        <source>For the class {0}</source>
        <translation>Para la clase {0}</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>Imágenes ideales</translation>
    </message>
    <message>
        <source>Its score is {0}.</source>
        <translation>Su puntuación es {0}.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>Capa:</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>The classes</source>
        <translation>Las clases</translation>
    </message>
    <message>
        <source>The ideal image</source>
        <translation>La imagen ideal</translation>
    </message>
    <message>
        <source>The map&apos;s mean over all its places is {0}.</source>
        <translation>La media del mapa en todos sus lugares es {0}.</translation>
    </message>
    <message>
        <source>The number is {0}.</source>
        <translation>El número es {0}.</translation>
    </message>
    <message>
        <source>They are made for all maps of a layer at once; that takes some seconds.</source>
        <translation>Se crean para todos los mapas de una capa a la vez; tarda unos segundos.</translation>
    </message>
    <message>
        <source>To your drawing: {0}.</source>
        <translation>Para su dibujo: {0}.</translation>
    </message>
    <message>
        <source>What does a map want to see? From noise, an image is changed step by step so that one map answers ever stronger to it. First layers want edges and strokes, later ones larger pieces; what a class wants to see need not look like it at all, and that is why networks can be fooled.</source>
        <translation>¿Qué quiere ver un mapa? A partir de ruido se cambia una imagen paso a paso para que un mapa responda a ella cada vez con más fuerza. Las primeras capas quieren bordes y trazos; las siguientes, trozos más grandes; lo que una clase quiere ver no tiene por qué parecérsele en absoluto, y por eso se puede engañar a las redes.</translation>
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
        <translation>&amp;Guardar para después</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Choose &amp;images of its classes …</source>
        <translation>Elegir &amp;imágenes de sus clases …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>Importando {0}</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Iniciando TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>Ya hay un modelo «{0}».</translation>
    </message>
    <message>
        <source>{0} reads {1} % of MNIST&apos;s 10,000 test images</source>
        <translation>{0} lee el {1}&#xa0;% de las 10&#xa0;000 imágenes de prueba de MNIST</translation>
    </message>
    <message>
        <source>{0} reads {1} % of {2} test images</source>
        <translation>{0} lee el {1}&#xa0;% de {2} imágenes de prueba</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} no se ha importado</translation>
    </message>
</context>
<context>
    <name>InkLimit</name>
    <message>
        <source>How faint ink may be, on this page</source>
        <translation>Lo pálida que puede ser la tinta en esta página</translation>
    </message>
    <message>
        <source>Least ink</source>
        <translation>La mínima tinta</translation>
    </message>
    <message>
        <source>Less ink</source>
        <translation>Menos tinta</translation>
    </message>
    <message>
        <source>More, fainter</source>
        <translation>Más, también pálida</translation>
    </message>
    <message>
        <source>Usual ink</source>
        <translation>Tinta habitual</translation>
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
        <translation>Engañar</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>Imágenes ideales</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Inside «{0}»</source>
        <translation>Dentro de «{0}»</translation>
    </message>
    <message>
        <source>Look inside: no model</source>
        <translation>Mirar dentro: ningún modelo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>This could not be shown. {0}</source>
        <translation>Esto no se ha podido mostrar. {0}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>ningún modelo</translation>
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
        <translation>Progreso</translation>
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
        <translation>&amp;Guardar para después</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Compare it with others …</source>
        <translation>C&amp;omparar con otras …</translation>
    </message>
    <message>
        <source>&amp;Copy the layer</source>
        <translation>&amp;Copiar la capa</translation>
    </message>
    <message>
        <source>&amp;Delete this architecture …</source>
        <translation>E&amp;liminar esta arquitectura …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the layer</source>
        <translation>D&amp;uplicar la capa</translation>
    </message>
    <message>
        <source>&amp;New, with outputs only</source>
        <translation>&amp;Nueva, solo con salidas</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Abrir un archivo …</translation>
    </message>
    <message>
        <source>&amp;Paste layers</source>
        <translation>&amp;Pegar capas</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>Cam&amp;biar nombre …</translation>
    </message>
    <message>
        <source>&amp;Save a copy as …</source>
        <translation>&amp;Guardar una copia como …</translation>
    </message>
    <message>
        <source>&amp;Show the code …</source>
        <translation>&amp;Mostrar el código …</translation>
    </message>
    <message>
        <source>&amp;Train this network …</source>
        <translation>En&amp;trenar esta red …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Copy &amp;all layers</source>
        <translation>Copiar toda&amp;s las capas</translation>
    </message>
    <message>
        <source>Cu&amp;t the layer</source>
        <translation>Cor&amp;tar la capa</translation>
    </message>
    <message>
        <source>De&amp;lete the layer</source>
        <translation>&amp;Eliminar la capa</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover hacia &amp;arriba</translation>
    </message>
    <message>
        <source>New from &amp;this one</source>
        <translation>Nueva a partir de &amp;esta</translation>
    </message>
</context>
<context>
    <name>LayerDocument</name>
    <message>
        <source>A network can have at most {0} layers.</source>
        <translation>Una red puede tener como máximo {0} capas.</translation>
    </message>
</context>
<context>
    <name>LayerPalette</name>
    <message>
        <source>Add, or drag in</source>
        <translation>Añadir o arrastrar aquí</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Activación</translation>
    </message>
    <message>
        <source>&amp;Border</source>
        <translation>&amp;Borde</translation>
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
        <translation>&amp;Pasos de</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>Cambiar una capa</translation>
    </message>
    <message>
        <source>Choose a layer to change it, or add one. Layers can be dragged to other places.</source>
        <translation>Elija una capa para cambiarla o añada una. Las capas se pueden arrastrar a otros lugares.</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>Ninguna capa seleccionada</translation>
    </message>
    <message>
        <source>With a &amp;bias</source>
        <translation>Con &amp;sesgo</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>valor máximo</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>reaches over it</source>
        <translation>sobresale</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>queda dentro</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
</context>
<context>
    <name>LayerTableModel</name>
    <message>
        <source>Add a layer</source>
        <translation>Añadir una capa</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Image of a digit</source>
        <translation>Imagen de un dígito</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Mover una capa</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplicaciones-sumas</translation>
    </message>
    <message>
        <source>Numbers that the layer learns or counts</source>
        <translation>Números que la capa aprende o cuenta</translation>
    </message>
    <message>
        <source>Outputs: dense 10 softmax</source>
        <translation>Salidas: densa 10 softmax</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Products that are summed up for one image: how long it takes, roughly</source>
        <translation>Productos que se suman para una imagen: cuánto tarda, aproximadamente</translation>
    </message>
    <message>
        <source>Rows × columns × channels of what the layer gives, or how many values in a row</source>
        <translation>Filas × columnas × canales de lo que da la capa, o cuántos valores en una fila</translation>
    </message>
    <message>
        <source>What the network does with the image, from the top to the bottom</source>
        <translation>Lo que la red hace con la imagen, de arriba abajo</translation>
    </message>
</context>
<context>
    <name>LayerWindow</name>
    <message>
        <source>Add a layer</source>
        <translation>Añadir una capa</translation>
    </message>
    <message>
        <source>Architecture (*.json)</source>
        <translation>Arquitectura (*.json)</translation>
    </message>
    <message>
        <source>Architectures (*.json)</source>
        <translation>Arquitecturas (*.json)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderla</translation>
    </message>
    <message>
        <source>Cut a layer</source>
        <translation>Cortar una capa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete a layer</source>
        <translation>Eliminar una capa</translation>
    </message>
    <message>
        <source>Delete architecture</source>
        <translation>Eliminar arquitectura</translation>
    </message>
    <message>
        <source>Delete the architecture «{0}» for good? Models that were trained with it, and comparisons, stay.</source>
        <translation>¿Eliminar definitivamente la arquitectura «{0}»? Los modelos entrenados con ella y las comparaciones permanecen.</translation>
    </message>
    <message>
        <source>Duplicate a layer</source>
        <translation>Duplicar una capa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Mover una capa</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Open an architecture</source>
        <translation>Abrir una arquitectura</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Capas propias</translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation>Pegar capas</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>Cambiar el nombre de «{0}»</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>my network</source>
        <translation>mi red</translation>
    </message>
    <message>
        <source>{0} Closing loses what was changed.</source>
        <translation>{0} Al cerrar se pierde lo que se ha cambiado.</translation>
    </message>
    <message>
        <source>{0} – comes with digitpad; a change makes a copy</source>
        <translation>{0} – viene con digitpad; un cambio crea una copia</translation>
    </message>
    <message>
        <source>«{0}» is among your architectures.</source>
        <translation>«{0}» está entre sus arquitecturas.</translation>
    </message>
    <message>
        <source>«{0}» was changed elsewhere meanwhile, and what lies there stays; yours goes on as «{1}».</source>
        <translation>«{0}» se cambió entretanto en otro lugar, y lo que hay allí permanece; la suya sigue como «{1}».</translation>
    </message>
</context>
<context>
    <name>LayerWindowLayout</name>
    <message>
        <source>1 layer and the outputs</source>
        <translation>1 capa y las salidas</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;ñadir</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see layer {0}.</source>
        <translation>Tal como está no se puede construir: véase la capa {0}.</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see the outputs.</source>
        <translation>Tal como está no se puede construir: véanse las salidas.</translation>
    </message>
    <message>
        <source>{0} layers and the outputs</source>
        <translation>{0} capas y las salidas</translation>
    </message>
    <message>
        <source>{0} · {1} parameters · {2} multiply-adds for an image</source>
        <translation>{0} · {1} parámetros · {2} multiplicaciones-sumas para una imagen</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Agrupación media</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densa</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it in steps of {2}.</source>
        <translation>Cada mapa tiene su propio kernel de {0} y lo desliza en pasos de {2} sobre los {1} mapas anteriores.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it.</source>
        <translation>Cada mapa tiene su propio kernel de {0} y lo desliza sobre los {1} mapas anteriores.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image in steps of {2}.</source>
        <translation>Cada mapa tiene su propio kernel de {0} y lo desliza en pasos de {2} sobre la imagen.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image.</source>
        <translation>Cada mapa tiene su propio kernel de {0} y lo desliza sobre la imagen.</translation>
    </message>
    <message>
        <source>Each number by itself.</source>
        <translation>Cada número por sí solo.</translation>
    </message>
    <message>
        <source>Each number is a weighted sum of all numbers before it.</source>
        <translation>Cada número es una suma ponderada de todos los números anteriores.</translation>
    </message>
    <message>
        <source>Each number times a scale, plus an offset, both learned (batch normalisation).</source>
        <translation>Cada número por una escala, más un desplazamiento, ambos aprendidos (normalización por lotes).</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplanado</translation>
    </message>
    <message>
        <source>Keeps the largest of each {0}, map by map.</source>
        <translation>Conserva el mayor de cada {0}, mapa por mapa.</translation>
    </message>
    <message>
        <source>Makes probabilities of the scores: all are above zero, and together they are 1.</source>
        <translation>Convierte las puntuaciones en probabilidades: todas son mayores que cero y juntas suman 1.</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Agrupación máxima</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <source>One number for each map: its mean.</source>
        <translation>Un número por mapa: su media.</translation>
    </message>
    <message>
        <source>ReLU keeps it</source>
        <translation>ReLU lo conserva</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Takes the mean of each {0}, map by map.</source>
        <translation>Toma la media de cada {0}, mapa por mapa.</translation>
    </message>
    <message>
        <source>The same numbers in one row.</source>
        <translation>Los mismos números en una fila.</translation>
    </message>
    <message>
        <source>Then tanh brings it between −1 and 1.</source>
        <translation>Después, tanh lo lleva entre −1 y 1.</translation>
    </message>
    <message>
        <source>Then the sigmoid function brings it between 0 and 1.</source>
        <translation>Después, la función sigmoide lo lleva entre 0 y 1.</translation>
    </message>
    <message>
        <source>Then what is below zero becomes zero (ReLU).</source>
        <translation>Después, lo que es menor que cero pasa a ser cero (ReLU).</translation>
    </message>
    <message>
        <source>below zero, so ReLU makes &lt;b&gt;0&lt;/b&gt; of it</source>
        <translation>menor que cero, así que ReLU lo convierte en &lt;b&gt;0&lt;/b&gt;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{0} makes &lt;b&gt;{1}&lt;/b&gt; of it</source>
        <translation>{0} lo convierte en &lt;b&gt;{1}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{0}, bias {1}: together &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>{0}, sesgo {1}: en total &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>Convolution {0}: {1} maps</source>
        <translation>Convolución {0}: {1} mapas</translation>
    </message>
    <message>
        <source>Kernels and maps</source>
        <translation>Kernels y mapas</translation>
    </message>
    <message>
        <source>Kernels are orange above zero and blue below it; maps, of one held-out image, are white at a layer&apos;s largest number and black at zero. What is noise at first becomes edges, lines and bows.</source>
        <translation>Los kernels son naranjas por encima de cero y azules por debajo; los mapas, de una imagen reservada, son blancos en el mayor número de una capa y negros en cero. Lo que al principio es ruido se convierte en bordes, líneas y arcos.</translation>
    </message>
    <message>
        <source>Kernels of the first convolution</source>
        <translation>Kernels de la primera convolución</translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation>Esta red no tiene ninguna convolución.</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>&lt;b&gt;Image&lt;/b&gt; · {0}</source>
        <translation>&lt;b&gt;Imagen&lt;/b&gt; · {0}</translation>
    </message>
    <message>
        <source>A convolutional network looks at the image through small windows. Each map of the first layers answers one question everywhere in the image, such as «is there an edge like this?»: the brighter, the more yes. Later layers ask about the answers of earlier ones, until only one number for each class is left. Click a map to see how its numbers come about.</source>
        <translation>Una red convolucional mira la imagen a través de ventanas pequeñas. Cada mapa de características de las primeras capas responde a una pregunta en toda la imagen, como «¿hay aquí un borde así?»: cuanto más claro, más sí. Las capas posteriores preguntan por las respuestas de las anteriores, hasta que solo queda un número por clase. Haga clic en un mapa para ver de dónde salen sus números.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what the network makes of it, layer by layer.</source>
        <translation>Dibuje algo: aquí se muestra, capa por capa, lo que la red hace con ello.</translation>
    </message>
    <message>
        <source>The prepared image</source>
        <translation>La imagen preparada</translation>
    </message>
    <message>
        <source>class «{0}»</source>
        <translation>clase «{0}»</translation>
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
        <translation>&amp;Guardar como CSV …</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Each writer left out</source>
        <translation>Cada autor dejado fuera</translation>
    </message>
    <message>
        <source>For each writer a network is trained on all others&apos; images, with the settings of the training dialog, and reads the images of the one it has never seen. That is what a new writer can expect.</source>
        <translation>Para cada autor se entrena una red con las imágenes de todos los demás, con los ajustes del diálogo de entrenamiento, y esta lee las imágenes del que nunca ha visto. Eso es lo que puede esperar un autor nuevo.</translation>
    </message>
    <message>
        <source>How well each writer is read</source>
        <translation>Qué tal se lee a cada autor</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
    </message>
    <message>
        <source>Mean of {0} writers: {1} %.</source>
        <translation>Media de {0} autores: {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Lectura correcta</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>Stopped: not all writers were left out.</source>
        <translation>Detenido: no se dejó fuera a todos los autores.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The first figures come after the first training.</source>
        <translation>Las primeras cifras llegan tras el primer entrenamiento.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>writers left out.csv</source>
        <translation>autores dejados fuera.csv</translation>
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
        <translation>naranja</translation>
    </message>
</context>
<context>
    <name>LessonDocuments</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Networks that are trained in this lesson</source>
        <translation>Redes que se entrenan en esta lección</translation>
    </message>
    <message>
        <source>Of the digits {0} only {1} % are learned from.</source>
        <translation>De los dígitos {0} solo se aprende del {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>Señala</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>To write down</source>
        <translation>Para anotar</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
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
        <translation>«{0}»: red {1}, {2} imágenes de MNIST, de las que se reserva el {3}&#xa0;%, {4} épocas.</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Own lessons …</source>
        <translation>Lecciones &amp;propias …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>&amp;Hoja de trabajo …</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>&amp;Desde el principio</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Short tours in the program itself. You do each step in the real windows; leave whenever you like.</source>
        <translation>Recorridos breves por el propio programa. Cada paso se hace en las ventanas reales; salga cuando quiera.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>paso {0} de {1}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>suya</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} more files are no lessons.</source>
        <translation>Otros {0} archivos no son lecciones.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>Fin de la lección</translation>
    </message>
</context>
<context>
    <name>LessonSession</name>
    <message>
        <source>The model that answers now reads no digits. Choose one that does in the menu Model.</source>
        <translation>El modelo que responde ahora no lee dígitos. Elija en el menú Modelo uno que lo haga.</translation>
    </message>
</context>
<context>
    <name>LessonSheetsDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>Imp&amp;rimir …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Guardar como PDF …</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes, with the answers</source>
        <translation>&amp;Notas para el profesor, con las respuestas</translation>
    </message>
    <message>
        <source>&amp;Worksheet, to be filled in by hand</source>
        <translation>&amp;Hoja de trabajo, para rellenar a mano</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>Imprimiendo {0}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se ha guardado {0}.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de trabajo</translation>
    </message>
    <message>
        <source>Worksheet with what I &amp;wrote</source>
        <translation>Hoja de trabajo con lo &amp;que escribí</translation>
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
        <translation>En la ventana «Mirar dentro», elija «{0}».</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the models that were trained in the lesson? These are: {0}.</source>
        <translation>¿Eliminar los modelos entrenados en la lección? Son: {0}.</translation>
    </message>
    <message>
        <source>Delete what was written and answered in this lesson before?</source>
        <translation>¿Eliminar lo que se escribió y respondió antes en esta lección?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
</context>
<context>
    <name>LittleInkQuestion</name>
    <message>
        <source>Do not keep it</source>
        <translation>No conservarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Mis muestras</translation>
    </message>
    <message>
        <source>There is next to no ink. Keep it as a sample all the same?</source>
        <translation>Casi no hay tinta. ¿Conservarlo como muestra de todos modos?</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>No figures yet</source>
        <translation>Todavía no hay cifras</translation>
    </message>
</context>
<context>
    <name>LiveSamples</name>
    <message>
        <source>Your samples are read and written again.</source>
        <translation>Sus muestras vuelven a leerse y escribirse.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · {0} % on MNIST&apos;s test images</source>
        <translation> · {0}&#xa0;% en las imágenes de prueba de MNIST</translation>
    </message>
    <message>
        <source> · {0} % on the test part of its data</source>
        <translation> · {0}&#xa0;% en la parte de prueba de sus datos</translation>
    </message>
    <message>
        <source>Copied a picture of the drawing</source>
        <translation>Copiada una imagen del dibujo</translation>
    </message>
    <message>
        <source>Copied the drawing</source>
        <translation>Copiado el dibujo</translation>
    </message>
    <message>
        <source>Copied {0} and the drawing</source>
        <translation>Copiado {0} y el dibujo</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dibuje aquí un dígito</translation>
    </message>
    <message>
        <source>Draw a digit or a number here</source>
        <translation>Dibuje aquí un dígito o un número</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dibuje aquí</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>How does it read? Help &gt; Lessons shows it.</source>
        <translation>¿Cómo lee? Lo muestra Ayuda &gt; Lecciones.</translation>
    </message>
    <message>
        <source>Model «{0}»</source>
        <translation>Modelo «{0}»</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>Reading numbers</source>
        <translation>Leer números</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Se ha guardado {0}</translation>
    </message>
    <message>
        <source>The model «{0}» is kept.</source>
        <translation>El modelo «{0}» queda guardado.</translation>
    </message>
    <message>
        <source>The window changes its language when digitpad starts the next time.</source>
        <translation>La ventana cambia de idioma la próxima vez que se inicie digitpad.</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>Haga clic para ir a este mapa</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Map {0} adds {1} (number {2} of {3} by strength)</source>
        <translation>El mapa {0} aporta {1} (número {2} de {3} por fuerza)</translation>
    </message>
    <message>
        <source>Map {0} of {1}, before it</source>
        <translation>Mapa {0} de {1}, el anterior</translation>
    </message>
    <message>
        <source>Patch × kernel = products, which add up to {0}</source>
        <translation>Recorte × kernel = productos, que suman {0}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>Fila {0}, columna {1}: &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The image before it</source>
        <translation>La imagen anterior</translation>
    </message>
    <message>
        <source>The largest of these: &lt;b&gt;{0}&lt;/b&gt;. The others are forgotten.</source>
        <translation>El mayor de estos: &lt;b&gt;{0}&lt;/b&gt;. Los demás se olvidan.</translation>
    </message>
    <message>
        <source>The map before it that counts less</source>
        <translation>El mapa anterior que cuenta menos</translation>
    </message>
    <message>
        <source>The map before it that counts more</source>
        <translation>El mapa anterior que cuenta más</translation>
    </message>
    <message>
        <source>The map before it, with what the pixel looks at</source>
        <translation>El mapa anterior, con lo que mira el píxel</translation>
    </message>
    <message>
        <source>The map, enlarged</source>
        <translation>El mapa, ampliado</translation>
    </message>
    <message>
        <source>The mean of these: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>La media de estos: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The number × its scale</source>
        <translation>El número × su escala</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>El producto</translation>
    </message>
    <message>
        <source>The products of all {0} maps</source>
        <translation>Los productos de los {0} mapas</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>Después, {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>Este número: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>What the pixel looks at</source>
        <translation>Lo que mira el píxel</translation>
    </message>
</context>
<context>
    <name>MapGrid</name>
    <message>
        <source>The arrow keys choose one of {0}.</source>
        <translation>Las flechas eligen uno de {0}.</translation>
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
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>Choose a cell: with the mouse, or with Tab and the arrows.</source>
        <translation>Elija una celda: con el ratón, o con Tab y las flechas.</translation>
    </message>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>Dígitos de la celda elegida</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>Ningún dígito</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Once a {1} was read as {2}:</source>
        <translation>Una vez se leyó un {1} como {2}:</translation>
    </message>
    <message>
        <source>One figure says how often a network is right; this table says how it is wrong. Each row is what the images are, each column what the network takes them for, so mistakes lie beside the diagonal. Choose a cell to see its images.</source>
        <translation>Una sola cifra dice cuántas veces acierta una red; esta tabla dice cómo se equivoca. Cada fila es lo que son las imágenes y cada columna, por qué las toma la red, así que los errores quedan fuera de la diagonal. Elija una celda para ver sus imágenes.</translation>
    </message>
    <message>
        <source>Show them in the &amp;browser</source>
        <translation>Mostrarlos entre los &amp;dígitos</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these digits the network would call {0} no digit; that does not count as a mistake here.</source>
        <translation>El intervalo (Wilson) dice cuánto puede haber movido el azar la cifra. De estos dígitos, la red diría que {0} no son dígitos; eso no cuenta aquí como error.</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these images the network would call {0} none of its classes; that does not count as a mistake here.</source>
        <translation>El intervalo (Wilson) dice cuánto puede haber movido el azar la cifra. De estas imágenes, la red diría que {0} no son de ninguna de sus clases; eso no cuenta aquí como error.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>No hay ninguna red</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>La ficha de esta red no dice de qué dígitos de entrenamiento no ha aprendido.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>Todavía no ha conservado ningún dígito propio.</translation>
    </message>
    <message>
        <source>{0:,} digits are</source>
        <translation>{0:,} dígitos</translation>
    </message>
    <message>
        <source>{0:,} images are</source>
        <translation>{0:,} imágenes</translation>
    </message>
    <message>
        <source>{0} of {1} read right (95 % interval {2}–{3})</source>
        <translation>{0} de {1} con lectura correcta (intervalo del 95&#xa0;% {2}–{3})</translation>
    </message>
    <message>
        <source>{0} times a {1} was read as {2}, surest first:</source>
        <translation>{0} veces se leyó un {1} como {2}, los más seguros primero:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MisreadList</name>
    <message>
        <source>1 network</source>
        <translation>1 red</translation>
    </message>
    <message>
        <source>Misread images</source>
        <translation>Imágenes mal leídas</translation>
    </message>
    <message>
        <source>Test image {0}: {1}; {2} of {3} took it for {4}. Double-click: onto the canvas</source>
        <translation>Imagen de prueba {0}: {1}; {2} de {3} la tomaron por {4}. Doble clic: al lienzo</translation>
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
        <translation>Un segundo modelo, con la misma pregunta: sus líneas son discontinuas.</translation>
    </message>
    <message>
        <source>Model beside the active one</source>
        <translation>Modelo junto al activo</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>ningún otro modelo</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>An exhibit</source>
        <translation>Una exposición</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Eliminar modelo</translation>
    </message>
    <message>
        <source>Delete the model «{0}» for good?</source>
        <translation>¿Eliminar definitivamente el modelo «{0}»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>No model can be used. Install digitpad again to get its models back.</source>
        <translation>No se puede usar ningún modelo. Vuelva a instalar digitpad para recuperar sus modelos.</translation>
    </message>
    <message>
        <source>The folder of the model «{0}» is gone ({1}); a bundled model answers from now on.</source>
        <translation>La carpeta del modelo «{0}» ha desaparecido ({1}); a partir de ahora responde un modelo incluido.</translation>
    </message>
    <message>
        <source>The model «{0}» is gone, or its card is damaged.</source>
        <translation>El modelo «{0}» ha desaparecido o su ficha está dañada.</translation>
    </message>
    <message>
        <source>digitpad did not come up the last times, maybe because of the model «{0}»; so «{1}» answers now. You can choose the other one again in the menu Model.</source>
        <translation>digitpad no arrancó las últimas veces, quizá por el modelo «{0}»; por eso ahora responde «{1}». Puede volver a elegir el otro en el menú Modelo.</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source> – {0} %</source>
        <translation> – {0}&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Go back to «{0}»</source>
        <translation>&amp;Volver a «{0}»</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>; it tells {0} classes apart</source>
        <translation>; distingue {0} clases</translation>
    </message>
    <message>
        <source>comes with digitpad</source>
        <translation>viene con digitpad</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>{0} – its card is damaged</source>
        <translation>{0} – su ficha está dañada</translation>
    </message>
</context>
<context>
    <name>NeighboursTab</name>
    <message>
        <source>Below each: its label, and how far its numbers are from yours. Double-click: onto the canvas.</source>
        <translation>Debajo de cada uno: su etiqueta y lo lejos que están sus números de los suyos. Doble clic: al lienzo.</translation>
    </message>
    <message>
        <source>Before its last step the network has turned an image into a list of numbers, and images that it takes for alike have similar ones. The map squeezes these lists into the plane; the dot is your drawing. Beside it are the images whose numbers are nearest to yours.</source>
        <translation>Antes de su último paso, la red ha convertido una imagen en una lista de números, y las imágenes que le parecen semejantes tienen listas semejantes. El mapa comprime estas listas en el plano; el punto es su dibujo. Al lado están las imágenes cuyos números están más cerca de los suyos.</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Dibuje algo</translation>
    </message>
    <message>
        <source>Its nearest neighbours appear here while you write.</source>
        <translation>Sus vecinos más cercanos aparecen aquí mientras escribe.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>The nearest training digits</source>
        <translation>Los dígitos de entrenamiento más cercanos</translation>
    </message>
    <message>
        <source>{0} Distance {1}.</source>
        <translation>{0} Distancia {1}.</translation>
    </message>
    <message>
        <source>{0} of the held-out images lie nearest to the middle of their own class.</source>
        <translation>{0} de las imágenes reservadas están más cerca del centro de su propia clase.</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest digits are labelled {2}</source>
        <translation>{0} de los {1} dígitos más cercanos tienen la etiqueta {2}</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest images are labelled {2}</source>
        <translation>{0} de las {1} imágenes más cercanas tienen la etiqueta {2}</translation>
    </message>
    <message>
        <source>{0} of {1} test images of its own data. Point at one to see it.</source>
        <translation>{0} de {1} imágenes de prueba de sus propios datos. Señale una para verla.</translation>
    </message>
    <message>
        <source>{0} of {1} training digits. Point at one to see it.</source>
        <translation>{0} de {1} dígitos de entrenamiento. Señale uno para verlo.</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Number in doubt</source>
        <translation>Número dudoso</translation>
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
        <translation>0 a 9 sobrescriben  ·  Supr: no es un dígito  ·  ← → dígito  ·  ↑ ↓ número  ·  J une  ·  B empieza aquí  ·  </translation>
    </message>
    <message>
        <source>Enter accepts</source>
        <translation>Intro acepta</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Todavía no hay números</translation>
    </message>
    <message>
        <source>{0} of {1} in doubt</source>
        <translation>{0} de {1} dudosos</translation>
    </message>
    <message>
        <source>{0} of {1} that are not in doubt</source>
        <translation>{0} de {1} que no son dudosos</translation>
    </message>
</context>
<context>
    <name>OfferedLayers</name>
    <message>
        <source>A function of each value. Without one between them, two layers that learn are no more than one.</source>
        <translation>Una función de cada valor. Sin una entre ellas, dos capas que aprenden no valen más que una.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Average pooling {0}</source>
        <translation>Agrupación media {0}</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, so that higher learning rates work.</source>
        <translation>Lleva cada canal a media 0 y varianza 1 en el lote, para que funcionen tasas de aprendizaje más altas.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Convolution {0} of {1}</source>
        <translation>Convolución {0} de {1}</translation>
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
        <translation>Dropout {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Each unit looks at all values before it. The outputs are such a layer, too.</source>
        <translation>Cada unidad mira todos los valores anteriores. Las salidas son también una capa así.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplanado</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>Media global</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window, or its mean: the image gets smaller, and where exactly something is counts less.</source>
        <translation>Conserva el valor máximo de cada ventana, o su media: la imagen se hace más pequeña, e importa menos dónde está algo exactamente.</translation>
    </message>
    <message>
        <source>Leaves values out at random while it learns, so that the network relies on no single one.</source>
        <translation>Omite valores al azar mientras aprende, para que la red no dependa de ninguno en particular.</translation>
    </message>
    <message>
        <source>Max pooling {0}</source>
        <translation>Agrupación máxima {0}</translation>
    </message>
    <message>
        <source>One number for each channel, its mean: a short row, and where something is does not count any more.</source>
        <translation>Un número por canal, su media: una fila corta, y ya no importa dónde está algo.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Puts all values of the image into one row, as dense layers need them.</source>
        <translation>Pone todos los valores de la imagen en una fila, como los necesitan las capas densas.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Small windows slide over the image; each filter answers where it finds its pattern. Most of what a network sees is learned here.</source>
        <translation>Ventanas pequeñas se deslizan sobre la imagen; cada filtro responde donde encuentra su patrón. La mayor parte de lo que ve una red se aprende aquí.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>over the border</source>
        <translation>más allá del borde</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>steps of {0}</source>
        <translation>pasos de {0}</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>without bias</source>
        <translation>sin sesgo</translation>
    </message>
</context>
<context>
    <name>OwnArchitectures</name>
    <message>
        <source>There is an architecture «{0}» already.</source>
        <translation>Ya existe una arquitectura «{0}».</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A folder with own data</source>
        <translation>Una carpeta con datos propios</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>By chance, a fifth of each class, as seed {0} has it.</source>
        <translation>Al azar, una quinta parte de cada clase, según la semilla {0}.</translation>
    </message>
    <message>
        <source>By writer: {0} of {1} are in the test part and nowhere else.</source>
        <translation>Por autor: {0} de {1} están en la parte de prueba y en ninguna otra.</translation>
    </message>
    <message>
        <source>Data sets ({0})</source>
        <translation>Conjuntos de datos ({0})</translation>
    </message>
    <message>
        <source>Files with own data</source>
        <translation>Archivos con datos propios</translation>
    </message>
    <message>
        <source>The test part is the one that the files name.</source>
        <translation>La parte de prueba es la que indican los archivos.</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>para aprender</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>para probar</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>para validar</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>{0} images are learned from, {1} are held out to validate on, {2} to test with.</source>
        <translation>De {0} imágenes se aprende, {1} se reservan para validar y {2} para probar.</translation>
    </message>
    <message>
        <source>{0} images of {1} classes</source>
        <translation>{0} imágenes de {1} clases</translation>
    </message>
    <message>
        <source>«{0}», by {1}; {2}</source>
        <translation>«{0}», de {1}; {2}</translation>
    </message>
    <message>
        <source>«{0}»; {1}</source>
        <translation>«{0}»; {1}</translation>
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
        <translation>&amp;Aprender de estos</translation>
    </message>
    <message>
        <source>&amp;Normalise images of 28 × 28 as drawings are</source>
        <translation>&amp;Normalizar las imágenes de 28 × 28 como los dibujos</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>&amp;Tomar estos</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, or files: .npz, IDX, CSV with 784 pixels a row, or samples. Several files of samples may be opened together: each is a writer. They can be dropped here, too.</source>
        <translation>Una carpeta con una carpeta de imágenes para cada clase, o archivos: .npz, IDX, CSV con 784 píxeles por fila o muestras. Se pueden abrir juntos varios archivos de muestras: cada uno es un autor. También se pueden soltar aquí.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>Elegir una car&amp;peta …</translation>
    </message>
    <message>
        <source>Choose f&amp;iles …</source>
        <translation>Elegir arc&amp;hivos …</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Nombres de las clases</translation>
    </message>
    <message>
        <source>For handwriting, so that what is drawn on the canvas looks the same; not for clothes or maps.</source>
        <translation>Para escritura a mano, de modo que lo dibujado en el lienzo tenga el mismo aspecto; no para ropa o mapas.</translation>
    </message>
    <message>
        <source>Leave &amp;each writer out …</source>
        <translation>Dejar &amp;fuera a cada autor …</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>class names, where the files have only numbers: apple, pear, …</source>
        <translation>nombres de las clases, si los archivos solo tienen números: manzana, pera, …</translation>
    </message>
</context>
<context>
    <name>OwnDataPanel</name>
    <message>
        <source>1 was left out</source>
        <translation>Se omitió 1</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Todas ({0})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>Imágenes de la clase</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>para probar</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>para validar</translation>
    </message>
    <message>
        <source>{0} were left out</source>
        <translation>Se omitieron {0}</translation>
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
        <translation>Imagen pegada {0}</translation>
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
        <translation>ningún dígito encontrado</translation>
    </message>
    <message>
        <source>not read; F5 reads it</source>
        <translation>sin leer; F5 la lee</translation>
    </message>
    <message>
        <source>reading, {0} %</source>
        <translation>leyendo, {0}&#xa0;%</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>{0} by rule</source>
        <translation>{0} según las reglas</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} dígitos</translation>
    </message>
    <message>
        <source>{0} invalid</source>
        <translation>{0} no válidos</translation>
    </message>
    <message>
        <source>{0} more than once</source>
        <translation>{0} más de una vez</translation>
    </message>
    <message>
        <source>{0}, {1} printed</source>
        <translation>{0}, {1} impresos</translation>
    </message>
    <message>
        <source>{0}, {1} unsure</source>
        <translation>{0}, {1} dudosos</translation>
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
        <translation>Cambiar el papel</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
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
        <translation>Cambiar el nombre del formulario</translation>
    </message>
    <message>
        <source>Say whether the sheet is filled in</source>
        <translation>Indicar si la hoja está rellenada</translation>
    </message>
    <message>
        <source>Somebody has written on it: what stands in its fields is none of the form&apos;s own print</source>
        <translation>Alguien ha escrito en ella: lo que hay en sus campos no está impreso en el formulario</translation>
    </message>
    <message>
        <source>The sheet is filled in</source>
        <translation>La hoja está rellenada</translation>
    </message>
    <message>
        <source>The size of the sheets, by which sizes of digits are known</source>
        <translation>El formato de las hojas, por el que se conoce el tamaño de los dígitos</translation>
    </message>
    <message>
        <source>as its file</source>
        <translation>como su archivo</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Show this step below the boxes</source>
        <translation>Mostrar este paso debajo de los recuadros</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>no digit, line {1}</source>
        <translation>ningún dígito, línea {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}, number {2} of {3}</source>
        <translation>{0}, línea {1}, número {2} de {3}</translation>
    </message>
    <message>
        <source>{0}, printed</source>
        <translation>{0}, impreso</translation>
    </message>
</context>
<context>
    <name>PenTrial</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Canvas to try the pen on</source>
        <translation>Lienzo para probar el lápiz</translation>
    </message>
    <message>
        <source>Draw with the stylus to see what its pressure does.</source>
        <translation>Dibuje con el lápiz para ver qué efecto tiene su presión.</translation>
    </message>
    <message>
        <source>The pen&apos;s pressure counts as {0:.0%}: the ink is {1:.0%} as wide as the brush.</source>
        <translation>La presión del lápiz cuenta un {0:.0%}: la tinta tiene un {1:.0%} del grosor del pincel.</translation>
    </message>
    <message>
        <source>Try it here.</source>
        <translation>Pruébelo aquí.</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>Cancelar la lec&amp;tura</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Keep corrected digits as samples</source>
        <translation>&amp;Conservar los dígitos corregidos como muestras</translation>
    </message>
    <message>
        <source>&amp;Merge into one digit</source>
        <translation>&amp;Unir en un dígito</translation>
    </message>
    <message>
        <source>&amp;More, fainter ink</source>
        <translation>&amp;Más tinta, también pálida</translation>
    </message>
    <message>
        <source>&amp;Next digit in doubt</source>
        <translation>&amp;Siguiente dígito dudoso</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open pictures …</source>
        <translation>&amp;Abrir imágenes …</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>Pe&amp;gar imagen</translation>
    </message>
    <message>
        <source>&amp;Previous digit in doubt</source>
        <translation>Dígito dudoso a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Save this page …</source>
        <translation>&amp;Guardar esta página …</translation>
    </message>
    <message>
        <source>&amp;Split into two digits</source>
        <translation>Se&amp;parar en dos dígitos</translation>
    </message>
    <message>
        <source>&amp;Take the number back to what was read</source>
        <translation>Devo&amp;lver el número a lo leído</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Usual ink</source>
        <translation>Tinta &amp;habitual</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the page</source>
        <translation>Flechas, Inicio, Fin en la página</translation>
    </message>
    <message>
        <source>As the &amp;network reads it</source>
        <translation>Como lo l&amp;ee la red</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, drag</source>
        <translation>Clic, Ctrl+clic, arrastrar</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copiar co&amp;mo imagen</translation>
    </message>
    <message>
        <source>Copy as tab&amp;le</source>
        <translation>Copiar como ta&amp;bla</translation>
    </message>
    <message>
        <source>Correct a digit, or say that it is none</source>
        <translation>Corregir un dígito o indicar que no lo es</translation>
    </message>
    <message>
        <source>Draw a &amp;box around a digit</source>
        <translation>Dibu&amp;jar un recuadro alrededor de un dígito</translation>
    </message>
    <message>
        <source>End drawing a box, select nothing</source>
        <translation>Dejar de dibujar un recuadro, no seleccionar nada</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to the next digit, line, or end</source>
        <translation>Ir al siguiente dígito, línea o al final</translation>
    </message>
    <message>
        <source>It is &amp;right as it is read</source>
        <translation>Está b&amp;ien leído</translation>
    </message>
    <message>
        <source>L&amp;ess ink</source>
        <translation>M&amp;enos tinta</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>Mover la página</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>Re&amp;glas para los números …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Re&amp;view what was read …</source>
        <translation>Re&amp;visar lo leído …</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Leer &amp;otra vez</translation>
    </message>
    <message>
        <source>Read a re&amp;gion by itself</source>
        <translation>Leer una &amp;zona aparte</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>Leer puntos, comas &amp;y signos menos</translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation>Clic derecho, tecla Menú</translation>
    </message>
    <message>
        <source>Save &amp;all pages …</source>
        <translation>Guardar &amp;todas las páginas …</translation>
    </message>
    <message>
        <source>Select &amp;all digits</source>
        <translation>Seleccionar &amp;todos los dígitos</translation>
    </message>
    <message>
        <source>Select digits</source>
        <translation>Seleccionar dígitos</translation>
    </message>
    <message>
        <source>Show &amp;boxes</source>
        <translation>Mostrar los &amp;recuadros</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>Mostrar los &amp;pasos</translation>
    </message>
    <message>
        <source>Space and drag, middle button and drag</source>
        <translation>Espacio y arrastrar, botón central y arrastrar</translation>
    </message>
    <message>
        <source>The selected digits are a {0}</source>
        <translation>Los dígitos seleccionados son un {0}</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>A page that has not been read is missing in {0}.</source>
        <translation>Falta en {0} una página que no se ha leído.</translation>
    </message>
    <message>
        <source>Copied a table: {0} × {1}</source>
        <translation>Copiada una tabla: {0} × {1}</translation>
    </message>
    <message>
        <source>JSON, with boxes and confidences (*.json)</source>
        <translation>JSON, con recuadros y confianzas (*.json)</translation>
    </message>
    <message>
        <source>Picture with boxes and answers (*.png *.jpg)</source>
        <translation>Imagen con recuadros y respuestas (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>Imágenes ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>Leer imágenes</translation>
    </message>
    <message>
        <source>Save all pages</source>
        <translation>Guardar todas las páginas</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Guardar esta página</translation>
    </message>
    <message>
        <source>Table as on the page (*.csv)</source>
        <translation>Tabla como en la página (*.csv)</translation>
    </message>
    <message>
        <source>Table of the digits (*.csv)</source>
        <translation>Tabla de los dígitos (*.csv)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <translation>Tabla de los números (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Workbook as on the pages (*.xlsx)</source>
        <translation>Libro como en las páginas (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook of the numbers (*.xlsx)</source>
        <translation>Libro de los números (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook with pictures of numbers in doubt (*.xlsx)</source>
        <translation>Libro con imágenes de los números dudosos (*.xlsx)</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>{1} pages that have not been read are missing in {0}.</source>
        <translation>Faltan en {0} {1} páginas que no se han leído.</translation>
    </message>
</context>
<context>
    <name>PictureLayout</name>
    <message>
        <source>No digits found in this picture.
Turn it (R), let fainter ink count (F), or draw a box around a digit (B).</source>
        <translation>No se han encontrado dígitos en esta imagen.
Gírela (R), deje que cuente la tinta más pálida (F) o dibuje un recuadro alrededor de un dígito (B).</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture of handwritten digits:
a photo, a scan or a PDF file.</source>
        <translation>Abra, suelte o pegue una imagen de dígitos manuscritos:
una foto, un escaneo o un archivo PDF.</translation>
    </message>
    <message>
        <source>Reading was cancelled. F5 reads this page.</source>
        <translation>Se canceló la lectura. F5 lee esta página.</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>Reglas: {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Esta imagen no se puede leer.</translation>
    </message>
</context>
<context>
    <name>PictureSamples</name>
    <message>
        <source>Kept again</source>
        <translation>Conservado de nuevo</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>Conservado: {0}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>{0} · {1} in all</source>
        <translation>{0} · {1} en total</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copiar como imagen</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Copied the page as it is seen</source>
        <translation>Copiada la página tal como se ve</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>Copiado: {0}</translation>
    </message>
    <message>
        <source>Looking for rows and columns …</source>
        <translation>Buscando filas y columnas …</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>Leer imágenes</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Se ha guardado {0}</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>What you did last is not finished yet. It will be lost.</source>
        <translation>Lo último que hizo aún no ha terminado. Se perderá.</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the text?</source>
        <translation>Ha corregido lo leído. ¿Guardar el texto?</translation>
    </message>
    <message>
        <source>{0} – Read pictures</source>
        <translation>{0} – Leer imágenes</translation>
    </message>
</context>
<context>
    <name>PicturesFeature</name>
    <message>
        <source>Read pictures</source>
        <translation>Leer imágenes</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Leer imágenes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>PixelGrid</name>
    <message>
        <source>28 by 28 pixels. The arrow keys move from pixel to pixel.</source>
        <translation>28 por 28 píxeles. Las flechas van de píxel en píxel.</translation>
    </message>
    <message>
        <source>The network&apos;s image</source>
        <translation>La imagen de la red</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>Cargando la red …</translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation>Todavía no hay nada dibujado.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>There is no model to ask.</source>
        <translation>No hay ningún modelo al que preguntar.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Esto no se puede leer.</translation>
    </message>
    <message>
        <source>Too much to read here.</source>
        <translation>Hay demasiado que leer aquí.</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source> Default </source>
        <translation> Predeterminado </translation>
    </message>
    <message>
        <source>Default of {0}</source>
        <translation>Valor predeterminado de {0}</translation>
    </message>
    <message>
        <source>Set it back to what it was at first</source>
        <translation>Devolver al valor inicial</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>Ninguna preferencia contiene estas palabras.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Set &amp;all back to their defaults</source>
        <translation>Devolver &amp;todo a los valores predeterminados</translation>
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
        <translation>1. Recortar, más fino</translation>
    </message>
    <message>
        <source>2. Scale</source>
        <translation>2. Escalar</translation>
    </message>
    <message>
        <source>3. Centre</source>
        <translation>3. Centrar</translation>
    </message>
    <message>
        <source>Column {0}, row {1}: {2} of 255</source>
        <translation>Columna {0}, fila {1}: {2} de 255</translation>
    </message>
    <message>
        <source>Its centre of mass moves to the middle of 28&#xa0;×&#xa0;28.</source>
        <translation>Su centro de masa se lleva al centro de 28 × 28.</translation>
    </message>
    <message>
        <source>Its longest side becomes 20 pixels.</source>
        <translation>Su lado más largo pasa a medir 20 píxeles.</translation>
    </message>
    <message>
        <source>Point at a pixel for its value.</source>
        <translation>Señale un píxel para ver su valor.</translation>
    </message>
    <message>
        <source>The box around the ink is cut out of the canvas; strokes that are thick for it get thinner.</source>
        <translation>El rectángulo que rodea la tinta se recorta del lienzo; los trazos demasiado gruesos para él se afinan.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation>Probabilidades de las clases</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation>Probabilidades de los diez dígitos</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Sheets with a problem</source>
        <translation>Hojas con algún problema</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ñadir</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dibujar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>&amp;Muestra</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.</source>
        <translation>Se conservan dibujos de otras ventanas: {0}. Inicie digitpad otra vez para ver el siguiente.</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormulario</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Id&amp;ioma</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not quite. Right is: {0}</source>
        <translation>No del todo. Lo correcto es: {0}</translation>
    </message>
    <message>
        <source>One could say:</source>
        <translation>Se podría decir:</translation>
    </message>
    <message>
        <source>Show an answer</source>
        <translation>Mostrar una respuesta</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Correcto.</translation>
    </message>
</context>
<context>
    <name>ReadingStatus</name>
    <message>
        <source>Applying the rules …</source>
        <translation>Aplicando las reglas …</translation>
    </message>
    <message>
        <source>Reading page {0} of {1} …</source>
        <translation>Leyendo la página {0} de {1} …</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Leyendo {0} …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Trabajando …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Abrir r&amp;eciente</translation>
    </message>
    <message>
        <source>There is no file {0} any more; it was taken off the list.</source>
        <translation>El archivo {0} ya no existe; se ha quitado de la lista.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 digit read as {1}</source>
        <translation>1 dígito leído como {1}</translation>
    </message>
    <message>
        <source>1 thing taken for no digit</source>
        <translation>1 signo no tomado por dígito</translation>
    </message>
    <message>
        <source>About 1 of {0} numbers is wrong ({1} to {2})</source>
        <translation>Cerca de 1 de {0} números está mal ({1} a {2})</translation>
    </message>
    <message>
        <source>About {3} of {0} numbers are wrong ({1} to {2})</source>
        <translation>Cerca de {3} de {0} números están mal ({1} a {2})</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong</source>
        <translation>Muy probablemente ninguno de {0} números está mal</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong (0 to {1})</source>
        <translation>Muy probablemente ninguno de {0} números está mal (0 a {1})</translation>
    </message>
    <message>
        <source>{0} digits read as {1}</source>
        <translation>{0} dígitos leídos como {1}</translation>
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
        <translation>{0} signos no tomados por dígitos</translation>
    </message>
    <message>
        <source>{0} · 1 number corrected</source>
        <translation>{0} · 1 número corregido</translation>
    </message>
    <message>
        <source>{0} · {1} numbers corrected</source>
        <translation>{0} · {1} números corregidos</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>&amp;Aceptar lo que se ve (Intro)</translation>
    </message>
    <message>
        <source>&amp;All numbers by screens</source>
        <translation>&amp;Todos los números por pantallas</translation>
    </message>
    <message>
        <source>&amp;Begin a number with this digit</source>
        <translation>&amp;Empezar un número con este dígito</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Groups of digits</source>
        <translation>&amp;Grupos de dígitos</translation>
    </message>
    <message>
        <source>&amp;Join with the next number</source>
        <translation>&amp;Unir con el número siguiente</translation>
    </message>
    <message>
        <source>&amp;Numbers in doubt</source>
        <translation>&amp;Números dudosos</translation>
    </message>
    <message>
        <source>&amp;Previous group</source>
        <translation>Grupo ante&amp;rior</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>Mostrar en la &amp;página</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>0 – 9</source>
        <translation>0 – 9</translation>
    </message>
    <message>
        <source>Accept what is seen</source>
        <translation>Aceptar lo que se ve</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, PgUp, PgDown</source>
        <translation>Flechas, Inicio, Fin, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Correct a number of a screen</source>
        <translation>Corregir un número de una pantalla</translation>
    </message>
    <message>
        <source>Del, Backspace, X</source>
        <translation>Supr, Retroceso, X</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Go to another digit or number</source>
        <translation>Ir a otro dígito o número</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation>Grupo &amp;siguiente</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Say that it is no digit</source>
        <translation>Indicar que no es un dígito</translation>
    </message>
    <message>
        <source>Say what the digit is</source>
        <translation>Indicar qué es el dígito</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>1 digit was looked at.</source>
        <translation>Se revisó 1 dígito.</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>Cerrar esta propuesta</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Continuar con la revisión</translation>
    </message>
    <message>
        <source>The review of {0} was begun: {1}</source>
        <translation>La revisión de {0} estaba empezada: {1}</translation>
    </message>
    <message>
        <source>{0} digits were looked at.</source>
        <translation>Se revisaron {0} dígitos.</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} imágenes</translation>
    </message>
</context>
<context>
    <name>ReviewTiles</name>
    <message>
        <source>Taken for no digit; else it might be a {0} or a {1}</source>
        <translation>No tomado por un dígito; si no, podría ser un {0} o un {1}</translation>
    </message>
    <message>
        <source>{0}: {1} sure, next is {2}</source>
        <translation>{0}: seguro al {1}, después {2}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>1 in {0} wrong</source>
        <translation>1 de cada {0} mal</translation>
    </message>
    <message>
        <source>A number counts as looked at once it was seen as a whole: groups do not show whether a digit is missing or a number was cut wrongly.</source>
        <translation>Un número cuenta como revisado cuando se ha visto entero: los grupos no muestran si falta un dígito o si un número se separó mal.</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Aceptar (Intro)</translation>
    </message>
    <message>
        <source>All digits were looked at</source>
        <translation>Se han revisado todos los dígitos</translation>
    </message>
    <message>
        <source>All numbers in doubt were looked at</source>
        <translation>Se han revisado todos los números dudosos</translation>
    </message>
    <message>
        <source>All numbers were looked at</source>
        <translation>Se han revisado todos los números</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuar de todos modos</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Continuar con los demás</translation>
    </message>
    <message>
        <source>Look at the numbers in doubt</source>
        <translation>Revisar los números dudosos</translation>
    </message>
    <message>
        <source>No digits were found on the pages that were read.</source>
        <translation>No se encontraron dígitos en las páginas leídas.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Es suficiente</translation>
    </message>
    <message>
        <source>The review ends as soon as the errors left, at their upper end, are that few</source>
        <translation>La revisión termina en cuanto los errores restantes, en su límite superior, son así de pocos</translation>
    </message>
    <message>
        <source>The review goes on: 1 digit was looked at before. Undo begins anew.</source>
        <translation>La revisión continúa: 1 dígito ya estaba revisado. Deshacer empieza de nuevo.</translation>
    </message>
    <message>
        <source>The review goes on: {0} digits were looked at before. Undo begins anew.</source>
        <translation>La revisión continúa: {0} dígitos ya estaban revisados. Deshacer empieza de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>No hay nada que revisar</translation>
    </message>
    <message>
        <source>Until at most</source>
        <translation>Hasta como mucho</translation>
    </message>
    <message>
        <source>When the review ends</source>
        <translation>Cuándo termina la revisión</translation>
    </message>
    <message>
        <source>none unseen</source>
        <translation>nada sin ver</translation>
    </message>
    <message>
        <source>{0}. With 97.5 % certainty, at most 1 in {1} is wrong.</source>
        <translation>{0}. Con un 97,5&#xa0;% de certeza, como mucho 1 de cada {1} está mal.</translation>
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
        <translation>&amp;Normalizar otra vez, como digitpad</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Al lado:</translation>
    </message>
    <message>
        <source>Each was normalised again.</source>
        <translation>Cada uno se normalizó de nuevo.</translation>
    </message>
    <message>
        <source>None was normalised again.</source>
        <translation>Ninguno se normalizó de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s training digits, {0} that were held out from learning.</source>
        <translation>De los dígitos de entrenamiento de MNIST, {0} que se reservaron y no se usaron para aprender.</translation>
    </message>
    <message>
        <source>One digit that fools a network says little about it. Here {0} digits that it has not learned from are distorted by each slider, from one end to the other, and what is still read right is counted, with the interval that holds 95 %.</source>
        <translation>Un dígito que engaña a una red dice poco de ella. Aquí, {0} dígitos de los que no ha aprendido se distorsionan con cada control, de un extremo al otro, y se cuenta lo que aún se lee bien, con el intervalo que contiene el 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Reading distorted digits</source>
        <translation>Leer dígitos distorsionados</translation>
    </message>
    <message>
        <source>Robustness on MNIST&apos;s digits</source>
        <translation>La robustez con los dígitos de MNIST</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Stopped: only a part of the sliders was measured.</source>
        <translation>Detenido: solo se midió una parte de los controles.</translation>
    </message>
    <message>
        <source>Undistorted: {0}.</source>
        <translation>Sin distorsión: {0}.</translation>
    </message>
    <message>
        <source>{0} of MNIST&apos;s test digits, as not all cards tell which training digits were held out.</source>
        <translation>{0} de los dígitos de prueba de MNIST, pues no todas las fichas dicen qué dígitos de entrenamiento se reservaron.</translation>
    </message>
    <message>
        <source>{0}: down to {1}</source>
        <translation>{0}: baja hasta {1}</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>The rules for numbers do not hold. {0}</source>
        <translation>Las reglas para los números no se aplican. {0}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Apply to all pages</source>
        <translation>&amp;Aplicar a todas las páginas</translation>
    </message>
    <message>
        <source>&amp;No rules</source>
        <translation>&amp;Sin reglas</translation>
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
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Rules for numbers</source>
        <translation>Reglas para los números</translation>
    </message>
    <message>
        <source>These rules hold for every number on every page. One that breaks them becomes the most probable number that they allow, if that is probable enough. It is marked, and can be taken back.</source>
        <translation>Estas reglas valen para cada número de cada página. El que las incumple pasa a ser el número más probable que permiten, si es bastante probable. Queda marcado y se puede devolver.</translation>
    </message>
    <message>
        <source>What a number may be</source>
        <translation>Lo que puede ser un número</translation>
    </message>
    <message>
        <source>{0:,} numbers, such as {1}</source>
        <translation>{0:,} números, por ejemplo {1}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>Ele&amp;gir …</translation>
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
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Chec&amp;k digit</source>
        <translation>Dígito de con&amp;trol</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Dígito de control</translation>
    </message>
    <message>
        <source>Col&amp;umn</source>
        <translation>Col&amp;umna</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Columna de la lista</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>How many digits</source>
        <translation>Cuántos dígitos</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Lista de números</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The column&apos;s name in the first line, or its place: 1, 2 …</source>
        <translation>El nombre de la columna en la primera línea o su lugar: 1, 2 …</translation>
    </message>
    <message>
        <source>a CSV file with all numbers that there are</source>
        <translation>un archivo CSV con todos los números que existen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>such as 5, from the least value on</source>
        <translation>por ejemplo 5, a partir del valor mínimo</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>zeros in front included</source>
        <translation>ceros iniciales incluidos</translation>
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
        <translation>EAN o GTIN, de 8 a 14 dígitos</translation>
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
        <translation>Luhn, como las tarjetas bancarias</translation>
    </message>
    <message>
        <source>Read as {0}; {1} is the most probable number that the rules allow.</source>
        <translation>Leído como {0}; {1} es el número más probable que permiten las reglas.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>in steps of {0:,}</source>
        <translation>en pasos de {0:,}</translation>
    </message>
    <message>
        <source>mod 97, as in an IBAN</source>
        <translation>módulo 97, como en un IBAN</translation>
    </message>
    <message>
        <source>{0:,} or more</source>
        <translation>{0:,} o más</translation>
    </message>
    <message>
        <source>{0:,} to {1:,}</source>
        <translation>{0:,} a {1:,}</translation>
    </message>
    <message>
        <source>{0} breaks the rules, and no number that they allow is probable enough.</source>
        <translation>{0} incumple las reglas, y ningún número que permiten es bastante probable.</translation>
    </message>
    <message>
        <source>{0} breaks the rules.</source>
        <translation>{0} incumple las reglas.</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} dígitos</translation>
    </message>
    <message>
        <source>{0} stands here, too: {1}.</source>
        <translation>{0} está también aquí: {1}.</translation>
    </message>
    <message>
        <source>{0} stands on this page more than once.</source>
        <translation>{0} está más de una vez en esta página.</translation>
    </message>
</context>
<context>
    <name>SampleActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importar …</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>&amp;Abrir en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Play the strokes</source>
        <translation>&amp;Reproducir los trazos</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Write each digit ten times …</source>
        <translation>&amp;Escribir cada dígito diez veces …</translation>
    </message>
    <message>
        <source>Export &amp;pixels (CSV) …</source>
        <translation>Exportar pí&amp;xeles (CSV) …</translation>
    </message>
    <message>
        <source>Export &amp;strokes (JSON) …</source>
        <translation>Exportar &amp;trazos (JSON) …</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>They are &amp;not a digit</source>
        <translation>&amp;No son un dígito</translation>
    </message>
    <message>
        <source>They are a &amp;{0}</source>
        <translation>Son un &amp;{0}</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>0–9 and X change the label, Del deletes, Ctrl+Z takes it back.</source>
        <translation>0–9 y X cambian la etiqueta, Supr elimina, Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>Ninguna seleccionada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Selected sample</source>
        <translation>Muestra seleccionada</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} seleccionadas</translation>
    </message>
</context>
<context>
    <name>SampleCounts</name>
    <message>
        <source>Samples that are no digit</source>
        <translation>Muestras que no son dígitos</translation>
    </message>
    <message>
        <source>Samples: {0}</source>
        <translation>Muestras: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>; omitidas: {0}, {1}</translation>
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
        <translation>Eliminado: {0}; Ctrl+Z lo recupera</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dibujando …</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>Exportado: {0}, a {1}</translation>
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
        <translation>de las que no se conocen los trazos</translation>
    </message>
    <message>
        <source>which are no digit</source>
        <translation>que no son dígitos</translation>
    </message>
    <message>
        <source>{0} are numbers of several digits</source>
        <translation>números de varios dígitos: {0}</translation>
    </message>
    <message>
        <source>{0} were there already</source>
        <translation>ya estaban: {0}</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>Export samples</source>
        <translation>Exportar muestras</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importar muestras</translation>
    </message>
    <message>
        <source>Pixels (*.csv)</source>
        <translation>Píxeles (*.csv)</translation>
    </message>
    <message>
        <source>Strokes (*.json)</source>
        <translation>Trazos (*.json)</translation>
    </message>
    <message>
        <source>Strokes and pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;All files (*)</source>
        <translation>Trazos y píxeles (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>samples.{0}</source>
        <translation>muestras.{0}</translation>
    </message>
</context>
<context>
    <name>SampleFilters</name>
    <message>
        <source>1 sample</source>
        <translation>1 muestra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Cualquier respuesta</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>De cualquier origen</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Cómo se leyeron</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Lectura errónea</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>De cualquier momento</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>De los últimos 30 días</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>De los últimos 7 días</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>De hoy</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Lectura correcta</translation>
    </message>
    <message>
        <source>Show {0}: {1}</source>
        <translation>Mostrar {0}: {1}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Lectura dudosa</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Cuándo se hicieron</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde vienen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>no es un dígito</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} muestras</translation>
    </message>
</context>
<context>
    <name>SamplePlayer</name>
    <message>
        <source>Selected sample</source>
        <translation>Muestra seleccionada</translation>
    </message>
</context>
<context>
    <name>SampleTiles</name>
    <message>
        <source>A {0}</source>
        <translation>Un {0}</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>De una imagen</translation>
    </message>
    <message>
        <source>From a session</source>
        <translation>De una sesión</translation>
    </message>
    <message>
        <source>From the canvas</source>
        <translation>Del lienzo</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ningún dígito</translation>
    </message>
    <message>
        <source>«{0}» read: {1}</source>
        <translation>«{0}» leyó: {1}</translation>
    </message>
</context>
<context>
    <name>SamplesFeature</name>
    <message>
        <source>Changes to your samples cannot be written in {1}: {0}. They will be gone.</source>
        <translation>Los cambios en sus muestras no se pueden escribir en {1}: {0}. Se perderán.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Mis muestras</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Copied the strokes as JSON</source>
        <translation>Copiados los trazos como JSON</translation>
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
        <translation>Buscando sus muestras …</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Mis muestras</translation>
    </message>
    <message>
        <source>No samples yet.

Say what a digit on the canvas is, write each digit ten times,
or drop a file of strokes (JSON) or pixels (CSV) here.</source>
        <translation>Todavía no hay muestras.

Indique qué es un dígito del lienzo, escriba cada dígito diez veces
o suelte aquí un archivo de trazos (JSON) o píxeles (CSV).</translation>
    </message>
    <message>
        <source>None of your samples is like that.</source>
        <translation>Ninguna de sus muestras es así.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>These samples have no strokes to copy; export their pixels instead.</source>
        <translation>Estas muestras no tienen trazos que copiar; exporte en su lugar sus píxeles.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Write digits …</source>
        <translation>Escribir dígitos …</translation>
    </message>
    <message>
        <source>{0} labelled {1}</source>
        <translation>{0} con la etiqueta {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} · {1} selected</source>
        <translation>{0} · {1} seleccionadas</translation>
    </message>
    <message>
        <source>«{0}» is not finished; nothing of it will be kept.</source>
        <translation>«{0}» no ha terminado; no se conservará nada.</translation>
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
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>When it was saved, «{0}» read {1}.</source>
        <translation>Al guardarlo, «{0}» leyó {1}.</translation>
    </message>
</context>
<context>
    <name>ScreensView</name>
    <message>
        <source>All numbers, those in doubt first</source>
        <translation>Todos los números, los dudosos primero</translation>
    </message>
    <message>
        <source>Arrows or pointer move  ·  any digit, or F2, corrects  ·  Enter accepts the screen</source>
        <translation>Flechas o puntero mueven  ·  cualquier dígito, o F2, corrige  ·  Intro acepta la pantalla</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} por revisar</translation>
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
        <translation>&amp;Guardar …</translation>
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
        <translation>Script de Python</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Guardar el código</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>«{0}» and its training in Keras, as the dialog «Train a network» is set now. It runs without digitpad.</source>
        <translation>«{0}» y su entrenamiento en Keras, tal como está configurado ahora el diálogo «Entrenar una red». Funciona sin digitpad.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> and another </source>
        <translation> y otro </translation>
    </message>
    <message>
        <source>, line {0}</source>
        <translation>, línea {0}</translation>
    </message>
    <message>
        <source>1 class name</source>
        <translation>1 nombre de clase</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>1 file is read</source>
        <translation>1 archivo está leído</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 capa</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>A cluster needs dask.distributed. Install it with: pip install &apos;digitpad[cluster]&apos;.</source>
        <translation>Un clúster necesita dask.distributed. Instálelo con: pip install &apos;digitpad[cluster]&apos;.</translation>
    </message>
    <message>
        <source>A dense layer needs a row of values, but what comes to it is an image of {0}. Put flatten or global average before it.</source>
        <translation>Una capa densa necesita una fila de valores, pero lo que le llega es una imagen de {0}. Ponga antes un aplanado o una media global.</translation>
    </message>
    <message>
        <source>A form has at most {0} fields; this one has {1}.</source>
        <translation>Un formulario tiene como mucho {0} campos; este tiene {1}.</translation>
    </message>
    <message>
        <source>A form that was not saved cannot be read again ({0}).</source>
        <translation>Un formulario que no se guardó no se puede volver a leer ({0}).</translation>
    </message>
    <message>
        <source>A layer of the file has a size of {0}, which no network for digits needs.</source>
        <translation>Una capa del archivo tiene un tamaño de {0}, algo que ninguna red para dígitos necesita.</translation>
    </message>
    <message>
        <source>A model can learn from them what your digits look like.</source>
        <translation>Un modelo puede aprender de ellos cómo son sus dígitos.</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>El nombre de un modelo tiene de 1 a {0} letras, dígitos, espacios y signos, pero ninguno de {1}, empieza por una letra o un dígito y no termina en punto ni espacio; «{2}» no lo cumple.</translation>
    </message>
    <message>
        <source>A number has 1 to {0} digits, not {1}.</source>
        <translation>Un número tiene de 1 a {0} dígitos, no {1}.</translation>
    </message>
    <message>
        <source>A number on a sheet has 1 to {0} boxes, not {1}.</source>
        <translation>Un número de una hoja tiene de 1 a {0} casillas, no {1}.</translation>
    </message>
    <message>
        <source>A number with the check digit {0} has {1} digits, not {2}.</source>
        <translation>Un número con el dígito de control {0} tiene {1} dígitos, no {2}.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to draw; save it as a picture.</source>
        <translation>Dibujar una página de {0} tarda más de {1} segundos; guárdela como imagen.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to read; the rest of it is left out.</source>
        <translation>Leer una página de {0} tarda más de {1} segundos; se omite el resto.</translation>
    </message>
    <message>
        <source>A picture shows one page; save all pages as text (.txt) or as a table (.csv, .xlsx).</source>
        <translation>Una imagen muestra una página; guarde todas las páginas como texto (.txt) o como tabla (.csv, .xlsx).</translation>
    </message>
    <message>
        <source>A process for opening pictures cannot be started ({0}).</source>
        <translation>No se puede iniciar un proceso para abrir imágenes ({0}).</translation>
    </message>
    <message>
        <source>A process for reading cannot be started ({0}).</source>
        <translation>No se puede iniciar un proceso de lectura ({0}).</translation>
    </message>
    <message>
        <source>A process for reading {0}; try again with one process (--processes 1).</source>
        <translation>Un proceso de lectura {0}; inténtelo de nuevo con un solo proceso (--processes 1).</translation>
    </message>
    <message>
        <source>A sample has no ink.</source>
        <translation>Una muestra no tiene tinta.</translation>
    </message>
    <message>
        <source>A sheet has 1 to {0} pages, not {1}.</source>
        <translation>Una hoja tiene de 1 a {0} páginas, no {1}.</translation>
    </message>
    <message>
        <source>A stylus that is pressed harder draws wider ink.</source>
        <translation>Un lápiz que se aprieta más dibuja tinta más gruesa.</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 12, not {0}.</source>
        <translation>Aquí se espera un número entero, por ejemplo 12, no {0}.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Choose a smaller window, or pool less before.</source>
        <translation>Una ventana de {0}x{1} no cabe en una imagen de {2}x{3}. Elija una ventana más pequeña o agrupe menos antes.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Let it reach over the border, choose a smaller one, or pool less before.</source>
        <translation>Una ventana de {0}x{1} no cabe en una imagen de {2}x{3}. Deje que sobresalga del borde, elija una más pequeña o agrupe menos antes.</translation>
    </message>
    <message>
        <source>Above each view of the network&apos;s inside.</source>
        <translation>Encima de cada vista del interior de la red.</translation>
    </message>
    <message>
        <source>All images were normalised as drawings are.</source>
        <translation>Todas las imágenes se normalizaron como los dibujos.</translation>
    </message>
    <message>
        <source>An architecture&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>El nombre de una arquitectura tiene de 1 a {0} letras, dígitos, espacios y signos, pero ninguno de {1}, empieza por una letra o un dígito y no acaba en punto ni espacio; «{2}» no cumple esto.</translation>
    </message>
    <message>
        <source>An exponent: below 1 a light touch already draws wide ink, above 1 only a firm one.</source>
        <translation>Un exponente: por debajo de 1 basta un toque ligero para dibujar tinta gruesa; por encima de 1, hace falta uno firme.</translation>
    </message>
    <message>
        <source>An interrupted command left its work in {0}: {1}. Add --resume to go on, or remove that file to begin anew.</source>
        <translation>Un comando interrumpido dejó su trabajo en {0}: {1}. Añada --resume para continuar o quite ese archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Another digitpad is at work in {0}. Wait until it has finished, or stop it.</source>
        <translation>Otro digitpad está trabajando en {0}. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>Another digitpad writes the table that {0} belongs to. Wait until it has finished, or stop it.</source>
        <translation>Otro digitpad escribe la tabla a la que pertenece {0}. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>At least {0} labelled digits are needed to learn from; there are {1}. Write and label some more.</source>
        <translation>Se necesitan al menos {0} dígitos con etiqueta para aprender; hay {1}. Escriba y etiquete algunos más.</translation>
    </message>
    <message>
        <source>Below a page in the picture window.</source>
        <translation>Debajo de una página, en la ventana de imágenes.</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>Grosor del pincel</translation>
    </message>
    <message>
        <source>Button that erases</source>
        <translation>Botón que borra</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Converted to LiteRT, the network in {0} gives other answers (up to {1} apart); it is not imported.</source>
        <translation>Convertida a LiteRT, la red de {0} da otras respuestas (hasta {1} de diferencia); no se importa.</translation>
    </message>
    <message>
        <source>Damaged in {0}, and left out: {1}.</source>
        <translation>Dañado en {0} y omitido: {1}.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Digits of different sheets cannot be joined.</source>
        <translation>No se pueden unir dígitos de hojas distintas.</translation>
    </message>
    <message>
        <source>Draw with the stylus only</source>
        <translation>Dibujar solo con el lápiz</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side in its IDX files; they were turned upright.</source>
        <translation>Las imágenes de EMNIST están tumbadas en sus archivos IDX; se enderezaron.</translation>
    </message>
    <message>
        <source>Each with its answer; a click on that corrects it.</source>
        <translation>Cada uno con su respuesta; un clic en ella la corrige.</translation>
    </message>
    <message>
        <source>Fewer than {0} of the first sheets could be aligned: too few to tell what is printed in the form&apos;s fields, whose picture was filled in; only rules are taken out there.</source>
        <translation>Se pudieron alinear menos de {0} de las primeras hojas: demasiado pocas para saber qué está impreso en los campos del formulario, cuya imagen estaba rellenada; allí solo se quitan las líneas.</translation>
    </message>
    <message>
        <source>Fingers press buttons and draw nothing.</source>
        <translation>Los dedos pulsan botones y no dibujan nada.</translation>
    </message>
    <message>
        <source>Folders of pictures name their classes themselves; class names are for files.</source>
        <translation>Las carpetas de imágenes ya dan nombre a sus clases; los nombres de clases son para archivos.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Help &gt; How well does it read?</source>
        <translation>Ayuda &gt; ¿Qué tal lee?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be kept in {0} ({1}).</source>
        <translation>Su avance en las lecciones no se puede conservar en {0} ({1}).</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be read from {0} ({1}).</source>
        <translation>Su avance en las lecciones no se puede leer de {0} ({1}).</translation>
    </message>
    <message>
        <source>Ignore the palm</source>
        <translation>Ignorar la palma</translation>
    </message>
    <message>
        <source>In percent of the canvas; the slider above the canvas is the same.</source>
        <translation>En porcentaje del lienzo; el control deslizante sobre el lienzo es el mismo.</translation>
    </message>
    <message>
        <source>Install digitpad again, or restore the file with «git checkout resources/mnist».</source>
        <translation>Vuelva a instalar digitpad o restaure el archivo con «git checkout resources/mnist».</translation>
    </message>
    <message>
        <source>It could not be aligned: a part of the form with fields is not in the picture.</source>
        <translation>No se pudo alinear: una parte del formulario con campos no está en la imagen.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks do not lie as those of one flat page do.</source>
        <translation>No se pudo alinear: sus marcas de esquina no están como las de una sola página plana.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks have no code between them that says which sheet it is.</source>
        <translation>No se pudo alinear: entre sus marcas de esquina no hay ningún código que diga qué hoja es.</translation>
    </message>
    <message>
        <source>It could not be aligned: there are several sheets in the picture; each needs one of its own.</source>
        <translation>No se pudo alinear: hay varias hojas en la imagen; cada una necesita la suya.</translation>
    </message>
    <message>
        <source>It could not be aligned: what is printed on this form was not found on it; it may be another form, an empty page, bent, or not sharp enough.</source>
        <translation>No se pudo alinear: no se encontró en ella lo que lleva impreso este formulario; puede ser otro formulario, una página vacía, doblada o poco nítida.</translation>
    </message>
    <message>
        <source>It could not be aligned: {0} found; all of them must be in the picture, and nothing on them.</source>
        <translation>No se pudo alinear: {0} encontradas; todas deben estar en la imagen, y sin nada encima.</translation>
    </message>
    <message>
        <source>It gives probabilities.</source>
        <translation>Da probabilidades.</translation>
    </message>
    <message>
        <source>It gives scores; they are divided by {0} and made into probabilities.</source>
        <translation>Da puntuaciones; se dividen por {0} y se convierten en probabilidades.</translation>
    </message>
    <message>
        <source>It has {0} and {1} parameters.</source>
        <translation>Tiene {0} y {1} parámetros.</translation>
    </message>
    <message>
        <source>It is a sheet of digits, which has no numbers; take it in with «digitpad samples sheets».</source>
        <translation>Es una hoja de dígitos, que no tiene números; recójala con «digitpad samples sheets».</translation>
    </message>
    <message>
        <source>It is a sheet of {0} with {1} columns, and the first one is of {2} with {3}; read it into a table of its own.</source>
        <translation>Es una hoja del tipo {0} con {1} columnas, y la primera es del tipo {2} con {3}; léala en una tabla aparte.</translation>
    </message>
    <message>
        <source>It is a sheet with numbers, not one on which each digit is written ten times.</source>
        <translation>Es una hoja con números, no una en la que cada dígito se escribe diez veces.</translation>
    </message>
    <message>
        <source>It is kept as {0}.</source>
        <translation>Se conserva como {0}.</translation>
    </message>
    <message>
        <source>It learned from pen strokes too: {0}, {1}.</source>
        <translation>Aprendió también de trazos de lápiz: {0}, {1}.</translation>
    </message>
    <message>
        <source>It overlaps the field {0}.</source>
        <translation>Se solapa con el campo {0}.</translation>
    </message>
    <message>
        <source>It reads one digit at a time.</source>
        <translation>Lee los dígitos de uno en uno.</translation>
    </message>
    <message>
        <source>It stays as {0}.</source>
        <translation>Sigue siendo {0}.</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Se queda donde está.</translation>
    </message>
    <message>
        <source>It takes images of {0} numbers, {1}.</source>
        <translation>Toma imágenes de {0} números, {1}.</translation>
    </message>
    <message>
        <source>It tells {0} classes apart: {1}.</source>
        <translation>Distingue {0} clases: {1}.</translation>
    </message>
    <message>
        <source>It took longer than {0} s and was given up.</source>
        <translation>Tardó más de {0} s y se abandonó.</translation>
    </message>
    <message>
        <source>It was made elsewhere and imported into digitpad, which knows neither its maker nor what it learned from. Ask whoever gave it to you for its terms.</source>
        <translation>Se hizo en otro lugar y se importó a digitpad, que no conoce ni a su autor ni aquello de lo que aprendió. Pregunte por sus condiciones a quien se lo dio.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on data of somebody&apos;s own ({0}). Ask whoever gave it to you for their terms.</source>
        <translation>Se entrenó con digitpad con datos propios de alguien ({0}). Pregunte por las condiciones de estos a quien se lo dio.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on {0}.</source>
        <translation>Se entrenó con digitpad con {0}.</translation>
    </message>
    <message>
        <source>Keep corrected digits as samples</source>
        <translation>Conservar los dígitos corregidos como muestras</translation>
    </message>
    <message>
        <source>Keras cannot load {0} ({1}).</source>
        <translation>Keras no puede cargar {0} ({1}).</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Least pressure</source>
        <translation>Presión mínima</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Zurdo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, with high contrast, or as the system is at the moment.</source>
        <translation>Claro, oscuro, con contraste alto o como esté el sistema en cada momento.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has {2} where a number is expected, in column {3}; another column is named as in {4}:2.</source>
        <translation>La línea {0} de {1} tiene {2} donde se espera un número, en la columna {3}; otra columna se indica como en {4}:2.</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>MNIST: Y. LeCun and C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</source>
        <translation>MNIST: Y. LeCun y C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</translation>
    </message>
    <message>
        <source>Name a folder of pictures by class, or files with images.</source>
        <translation>Indique una carpeta de imágenes por clase, o archivos con imágenes.</translation>
    </message>
    <message>
        <source>Name images of its classes to import it.</source>
        <translation>Indique imágenes de sus clases para importarla.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {0} ({1}).</source>
        <translation>Ningún planificador de Dask responde en {0} ({1}).</translation>
    </message>
    <message>
        <source>No digits were found in this region; draw it around digits, or let fainter ink count.</source>
        <translation>No se encontraron dígitos en esta zona; dibújela alrededor de dígitos o deje que cuente la tinta más pálida.</translation>
    </message>
    <message>
        <source>No ink is 0, full ink is 1.</source>
        <translation>Sin tinta es 0, tinta plena es 1.</translation>
    </message>
    <message>
        <source>No number from {0} to {1} that the rules allow has the check digit {2}.</source>
        <translation>Ningún número de {0} a {1} que permiten las reglas tiene el dígito de control {2}.</translation>
    </message>
    <message>
        <source>No number lies between {0} and {1}; name the smaller one first.</source>
        <translation>No hay ningún número entre {0} y {1}; indique primero el menor.</translation>
    </message>
    <message>
        <source>No number of {0} digits is {1} or more.</source>
        <translation>Ningún número de {0} dígitos es {1} o más.</translation>
    </message>
    <message>
        <source>No number on paper has more than {0} digits.</source>
        <translation>Ningún número en papel tiene más de {0} dígitos.</translation>
    </message>
    <message>
        <source>No picture of {0} can be learned from{1}.</source>
        <translation>No se puede aprender de ninguna imagen de {0}{1}.</translation>
    </message>
    <message>
        <source>No sample of {0} can be learned from.</source>
        <translation>No se puede aprender de ninguna muestra de {0}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing is opened any more, as the program is being closed.</source>
        <translation>Ya no se abre nada porque el programa se está cerrando.</translation>
    </message>
    <message>
        <source>NumPy met {0}</source>
        <translation>NumPy encontró {0}</translation>
    </message>
    <message>
        <source>Numbers are read without signs; the least one is 0 or more, not {0}.</source>
        <translation>Los números se leen sin signo; el menor es 0 o más, no {0}.</translation>
    </message>
    <message>
        <source>Of drawn numbers with several digits.</source>
        <translation>De números dibujados con varios dígitos.</translation>
    </message>
    <message>
        <source>Of the class «{0}» {1} in {2}; at least {3} are needed of each class.</source>
        <translation>De la clase «{0}» {1} en {2}; se necesitan al menos {3} de cada clase.</translation>
    </message>
    <message>
        <source>One cannot look inside the model «{0}» ({1}).</source>
        <translation>No se puede mirar dentro del modelo «{0}» ({1}).</translation>
    </message>
    <message>
        <source>One of its images is in this folder, as {0}.</source>
        <translation>Una de sus imágenes está en esta carpeta, como {0}.</translation>
    </message>
    <message>
        <source>Only several pictures, or several files of samples, can be opened together; name one file.</source>
        <translation>Solo se pueden abrir juntas varias imágenes o varios archivos de muestras; indique un solo archivo.</translation>
    </message>
    <message>
        <source>Only the first {0} lessons in {1} are listed.</source>
        <translation>Solo se muestran las primeras {0} lecciones de {1}.</translation>
    </message>
    <message>
        <source>Only two digits or more can be joined; choose those that are parts of one digit.</source>
        <translation>Solo se pueden unir dos dígitos o más; elija los que son partes de un mismo dígito.</translation>
    </message>
    <message>
        <source>Only {0} of the images lie in their field as drawings do (20 pixels along the longest side); if they are handwriting, normalise them, so that what is drawn on the canvas looks the same.</source>
        <translation>Solo el {0} de las imágenes ocupa su campo como los dibujos (20 píxeles en el lado más largo); si son escritura a mano, normalícelas, de modo que lo dibujado en el lienzo tenga el mismo aspecto.</translation>
    </message>
    <message>
        <source>Otherwise all that is drawn is taken for one digit.</source>
        <translation>Si no, todo lo dibujado se toma por un solo dígito.</translation>
    </message>
    <message>
        <source>Otherwise the most similar digit is the answer, to letters and scribbles too.</source>
        <translation>Si no, la respuesta es el dígito más parecido, también para letras y garabatos.</translation>
    </message>
    <message>
        <source>PDFium cannot draw the page</source>
        <translation>PDFium no puede dibujar la página</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>Curva de presión</translation>
    </message>
    <message>
        <source>Put it into a field of 28x28 pixels so that its centre of mass lies in the middle.</source>
        <translation>Ponerla en un campo de 28x28 píxeles con su centro de masa en el medio.</translation>
    </message>
    <message>
        <source>Read numbers of several digits</source>
        <translation>Leer números de varios dígitos</translation>
    </message>
    <message>
        <source>Read points, commas and minus signs</source>
        <translation>Leer puntos, comas y signos menos</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading {0} brought its process down {1}; nothing came in.</source>
        <translation>La lectura de {0} hizo caer su proceso {1}; no se tomó nada.</translation>
    </message>
    <message>
        <source>Row 1 of {0} does not tell which column has the labels: {1}; {2}</source>
        <translation>La fila 1 de {0} no dice qué columna tiene las etiquetas: {1}; {2}</translation>
    </message>
    <message>
        <source>Row 1 of {0} has the column {1} after {2}; pixels should stand line by line from the top left.</source>
        <translation>La fila 1 de {0} tiene la columna {1} después de {2}; los píxeles deberían ir línea por línea desde arriba a la izquierda.</translation>
    </message>
    <message>
        <source>Row {0} of {1} has no label; {2}</source>
        <translation>La fila {0} de {1} no tiene etiqueta; {2}</translation>
    </message>
    <message>
        <source>Row {0} of {1} has the label {2}; {3}</source>
        <translation>La fila {0} de {1} tiene la etiqueta {2}; {3}</translation>
    </message>
    <message>
        <source>Row {0} of {1} is longer than {2} characters; {3}</source>
        <translation>La fila {0} de {1} tiene más de {2} caracteres; {3}</translation>
    </message>
    <message>
        <source>Sample {0} of {1} has the label {2}; it should be 0 to 9 or «{3}».</source>
        <translation>La muestra {0} de {1} tiene la etiqueta {2}; debería ser de 0 a 9 o «{3}».</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Say when a drawing is no digit</source>
        <translation>Avisar cuando un dibujo no es un dígito</translation>
    </message>
    <message>
        <source>Scale it, keeping its proportions, so that its longest side has 20 pixels.</source>
        <translation>Escalarla conservando sus proporciones para que su lado más largo tenga 20 píxeles.</translation>
    </message>
    <message>
        <source>Shares of digits are of MNIST&apos;s; they do not go with data of one&apos;s own.</source>
        <translation>Las proporciones de dígitos son de los de MNIST; no son compatibles con datos propios.</translation>
    </message>
    <message>
        <source>Show boxes around the digits</source>
        <translation>Mostrar recuadros alrededor de los dígitos</translation>
    </message>
    <message>
        <source>Show the explanations</source>
        <translation>Mostrar las explicaciones</translation>
    </message>
    <message>
        <source>Show the steps from the picture to the ink</source>
        <translation>Mostrar los pasos de la imagen a la tinta</translation>
    </message>
    <message>
        <source>Signs are some of {0} without spaces between them, not {1}.</source>
        <translation>Los signos son algunos de {0} sin espacios entre ellos, no {1}.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Estabilizador</translation>
    </message>
    <message>
        <source>Strokes begin with it, for a stylus that draws when it hardly touches.</source>
        <translation>Los trazos empiezan con ella, para un lápiz que dibuja cuando apenas toca.</translation>
    </message>
    <message>
        <source>Stylus</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Stylus pressure changes the width</source>
        <translation>La presión del lápiz cambia el grosor</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} columns, not {1}; more do not fit on {2}.</source>
        <translation>Una hoja así tiene de 1 a {0} columnas, no {1}; no caben más en {2}.</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} rows a page, not {1}; print several pages.</source>
        <translation>Una hoja así tiene de 1 a {0} filas por página, no {1}; imprima varias páginas.</translation>
    </message>
    <message>
        <source>The MNIST file {0} cannot be read ({1}). {2}</source>
        <translation>El archivo de MNIST {0} no se puede leer ({1}). {2}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is damaged (its checksum is wrong). {1}</source>
        <translation>El archivo de MNIST {0} está dañado (su suma de comprobación es incorrecta). {1}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is missing. {1}</source>
        <translation>Falta el archivo de MNIST {0}. {1}</translation>
    </message>
    <message>
        <source>The answers of {0} are damaged. Do the run again with --resume.</source>
        <translation>Las respuestas de {0} están dañadas. Repita la ejecución con --resume.</translation>
    </message>
    <message>
        <source>The architecture in {0} cannot be used ({1}).</source>
        <translation>La arquitectura de {0} no se puede usar ({1}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be built. {1}</source>
        <translation>La arquitectura «{0}» no se puede construir. {1}</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be changed in {1} ({2}).</source>
        <translation>La arquitectura «{0}» no se puede cambiar en {1} ({2}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» has changed since this study began. Give what it is now another name to compare both.</source>
        <translation>La arquitectura «{0}» ha cambiado desde que empezó este estudio. Dé otro nombre a lo que es ahora para comparar ambas.</translation>
    </message>
    <message>
        <source>The canvas is on the right, so that no hand covers the answer.</source>
        <translation>El lienzo está a la derecha, para que ninguna mano tape la respuesta.</translation>
    </message>
    <message>
        <source>The card {0} is damaged ({1}); the model is not used.</source>
        <translation>La ficha {0} está dañada ({1}); el modelo no se usa.</translation>
    </message>
    <message>
        <source>The class names in {0} cannot be read ({1}).</source>
        <translation>Los nombres de las clases de {0} no se pueden leer ({1}).</translation>
    </message>
    <message>
        <source>The class «{0}» of {1} is in its test part only; there is nothing to learn it from.</source>
        <translation>La clase «{0}» de {1} está solo en su parte de prueba; no hay nada de lo que aprenderla.</translation>
    </message>
    <message>
        <source>The clipboard holds no drawing: {0}.</source>
        <translation>El portapapeles no contiene ningún dibujo: {0}.</translation>
    </message>
    <message>
        <source>The clipboard holds no layers ({0}).</source>
        <translation>El portapapeles no contiene capas ({0}).</translation>
    </message>
    <message>
        <source>The cluster cannot read {0} ({1}).</source>
        <translation>El clúster no puede leer {0} ({1}).</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost.</source>
        <translation>Se perdió la conexión con el clúster.</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost. Add --resume to go on.</source>
        <translation>Se perdió la conexión con el clúster. Añada --resume para continuar.</translation>
    </message>
    <message>
        <source>The data in {0} are others than when this study began; put back what they were, or compare on the new ones in another study.</source>
        <translation>Los datos de {0} no son los mismos que cuando empezó este estudio; restaure los que había o compare con los nuevos en otro estudio.</translation>
    </message>
    <message>
        <source>The data of this study cannot be read again: {0}</source>
        <translation>Los datos de este estudio no se pueden volver a leer: {0}</translation>
    </message>
    <message>
        <source>The drawing cannot be saved in {0} ({1}).</source>
        <translation>El dibujo no se puede guardar en {0} ({1}).</translation>
    </message>
    <message>
        <source>The drawing {0} cannot be read ({1}).</source>
        <translation>El dibujo {0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>The example images of the model «{0}» are damaged.</source>
        <translation>Las imágenes de ejemplo del modelo «{0}» están dañadas.</translation>
    </message>
    <message>
        <source>The experiment&apos;s process ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>El proceso del experimento terminó de forma inesperada ({0}), quizá porque se acabó la memoria.</translation>
    </message>
    <message>
        <source>The export ended unexpectedly {0}; nothing was written.</source>
        <translation>La exportación terminó de forma inesperada {0}; no se escribió nada.</translation>
    </message>
    <message>
        <source>The file kept digitpad busy for more than {0} s; it was given up.</source>
        <translation>El archivo tuvo ocupado a digitpad más de {0} s; se abandonó.</translation>
    </message>
    <message>
        <source>The file {0} cannot be read ({1}).</source>
        <translation>El archivo {0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>The file {0} of the model «{1}» is not the one that its card describes (wrong checksum); it is not used.</source>
        <translation>El archivo {0} del modelo «{1}» no es el que describe su ficha (suma de comprobación incorrecta); no se usa.</translation>
    </message>
    <message>
        <source>The files of a data set are of one kind, but {0} is {1} and {2} is {3}.</source>
        <translation>Los archivos de un conjunto de datos son de un solo tipo, pero {0} es {1} y {2} es {3}.</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation>La carpeta {0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); digitpad looks again.</source>
        <translation>La carpeta {0} no se puede leer ({1}); digitpad volverá a mirar.</translation>
    </message>
    <message>
        <source>The folder {0} holds no model ({1} is missing).</source>
        <translation>La carpeta {0} no contiene ningún modelo (falta {1}).</translation>
    </message>
    <message>
        <source>The folder {0} holds no picture that can be read.</source>
        <translation>La carpeta {0} no contiene ninguna imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>The folder {0} holds no pictures, no model and no study.</source>
        <translation>La carpeta {0} no contiene imágenes, ni modelo, ni estudio.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0} ({1}); save it now and then.</source>
        <translation>El formulario no se puede conservar en {0} ({1}); guárdelo de vez en cuando.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0}; save it now and then.</source>
        <translation>El formulario no se puede conservar en {0}; guárdelo de vez en cuando.</translation>
    </message>
    <message>
        <source>The form cannot be saved in {0} ({1}).</source>
        <translation>El formulario no se puede guardar en {0} ({1}).</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}</source>
        <translation>El formulario aún no está guardado: {0}</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}.</source>
        <translation>El formulario aún no está guardado: {0}.</translation>
    </message>
    <message>
        <source>The form {0} cannot be read ({1}).</source>
        <translation>El formulario {0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>The format {0} needs {1}, which a digitpad from pip gets with «pip install &apos;digitpad[onnx]&apos;»; the packaged program does not have them.</source>
        <translation>El formato {0} necesita {1}, que un digitpad de pip obtiene con «pip install &apos;digitpad[onnx]&apos;»; el programa empaquetado no los tiene.</translation>
    </message>
    <message>
        <source>The guard set {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>El conjunto de control {0} falta o está dañado. Vuelva a instalar digitpad para recuperarlo.</translation>
    </message>
    <message>
        <source>The images were dark on light; they were inverted.</source>
        <translation>Las imágenes eran oscuras sobre fondo claro; se invirtieron.</translation>
    </message>
    <message>
        <source>The ink follows mouse, stylus or finger a moment later, without their tremor.</source>
        <translation>La tinta sigue al ratón, al lápiz o al dedo un instante después, sin su temblor.</translation>
    </message>
    <message>
        <source>The layer «{0}» is set up in a way that ONNX export does not know.</source>
        <translation>La capa «{0}» está configurada de un modo que la exportación a ONNX no conoce.</translation>
    </message>
    <message>
        <source>The layer «{0}» is used in a way that ONNX export does not know.</source>
        <translation>La capa «{0}» se usa de un modo que la exportación a ONNX no conoce.</translation>
    </message>
    <message>
        <source>The line network in {0} cannot be run ({1}).</source>
        <translation>La red de líneas de {0} no se puede ejecutar ({1}).</translation>
    </message>
    <message>
        <source>The model could not be written ({0}).</source>
        <translation>El modelo no se pudo escribir ({0}).</translation>
    </message>
    <message>
        <source>The model in {0} is none of yours in {1}; remove it by hand.</source>
        <translation>El modelo de {0} no es ninguno de los suyos de {1}; quítelo a mano.</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be removed ({1}).</source>
        <translation>El modelo «{0}» no se puede quitar ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be saved in {1} ({2}).</source>
        <translation>El modelo «{0}» no se puede guardar en {1} ({2}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot learn: its network cannot be loaded ({1}).</source>
        <translation>El modelo «{0}» no puede aprender: su red no se puede cargar ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» comes with digitpad and cannot be removed.</source>
        <translation>El modelo «{0}» viene con digitpad y no se puede quitar.</translation>
    </message>
    <message>
        <source>The model «{0}» does not know {1}; it tells {2} apart.</source>
        <translation>El modelo «{0}» no conoce {1}; distingue {2}.</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its example images ({1}).</source>
        <translation>El modelo «{0}» ha perdido sus imágenes de ejemplo ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its file {1}; it cannot be used.</source>
        <translation>El modelo «{0}» ha perdido su archivo {1}; no se puede usar.</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training.</source>
        <translation>El modelo «{0}» no tiene instantáneas de su entrenamiento.</translation>
    </message>
    <message>
        <source>The model «{0}» is not used, as its network cannot be run safely: {1}.</source>
        <translation>El modelo «{0}» no se usa porque su red no se puede ejecutar con seguridad: {1}.</translation>
    </message>
    <message>
        <source>The network for decimal points {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>La red para puntos decimales {0} falta o está dañada. Vuelva a instalar digitpad para recuperarla.</translation>
    </message>
    <message>
        <source>The network for handwriting {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>La red para la escritura a mano {0} falta o está dañada. Vuelva a instalar digitpad para recuperarla.</translation>
    </message>
    <message>
        <source>The network for struck digits {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>La red para dígitos tachados {0} falta o está dañada. Vuelva a instalar digitpad para recuperarla.</translation>
    </message>
    <message>
        <source>The network has a layer «{0}», which ONNX export does not know; export it in another format.</source>
        <translation>La red tiene una capa «{0}», que la exportación a ONNX no conoce; expórtela en otro formato.</translation>
    </message>
    <message>
        <source>The network has an activation «{0}», which ONNX export does not know.</source>
        <translation>La red tiene una activación «{0}», que la exportación a ONNX no conoce.</translation>
    </message>
    <message>
        <source>The network has weights of the type {0}, which web pages cannot take.</source>
        <translation>La red tiene pesos del tipo {0}, que las páginas web no pueden tomar.</translation>
    </message>
    <message>
        <source>The network has {0} parameters; at most {1} can be trained here.</source>
        <translation>La red tiene {0} parámetros; aquí se pueden entrenar como máximo {1}.</translation>
    </message>
    <message>
        <source>The network in the format {0} gives other answers than the Keras file (up to {1} apart); it is not written.</source>
        <translation>La red en el formato {0} da otras respuestas que el archivo de Keras (hasta {1} de diferencia); no se escribe.</translation>
    </message>
    <message>
        <source>The network in {0} cannot be run ({1}).</source>
        <translation>La red de {0} no se puede ejecutar ({1}).</translation>
    </message>
    <message>
        <source>The network in {0} does not read lines: it gives {1} numbers.</source>
        <translation>La red de {0} no lee líneas: da {1} números.</translation>
    </message>
    <message>
        <source>The network in {0} gives no numbers; it is not imported.</source>
        <translation>La red de {0} no da números; no se importa.</translation>
    </message>
    <message>
        <source>The network in {0} has a layer that LiteRT cannot run; it is not imported.</source>
        <translation>La red de {0} tiene una capa que LiteRT no puede ejecutar; no se importa.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of MNIST&apos;s training digits right, however its images are scaled; it is no reader of digits, or counts them in another order.</source>
        <translation>La red de {0} lee bien solo {1} de los dígitos de entrenamiento de MNIST, se escalen como se escalen sus imágenes; no lee dígitos, o los cuenta en otro orden.</translation>
    </message>
    <message>
        <source>The network is run by {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). The page itself is part of digitpad (MIT licence).</source>
        <translation>La red la ejecuta {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). La página misma es parte de digitpad (licencia MIT).</translation>
    </message>
    <message>
        <source>The network takes {0} multiply-adds for each image; at most {1} can be trained here.</source>
        <translation>La red necesita {0} multiplicaciones-sumas por imagen; aquí se pueden entrenar como máximo {1}.</translation>
    </message>
    <message>
        <source>The network&apos;s {0} needs the operation «{1}», which web pages cannot run; export it in another format.</source>
        <translation>En la red, {0} necesita la operación «{1}», que las páginas web no pueden ejecutar; expórtela en otro formato.</translation>
    </message>
    <message>
        <source>The next digit comes after</source>
        <translation>El siguiente dígito llega tras</translation>
    </message>
    <message>
        <source>The outputs need a row of values, but what comes to them is an image of {0}. End with flatten or global average.</source>
        <translation>Las salidas necesitan una fila de valores, pero lo que les llega es una imagen de {0}. Termine con un aplanado o una media global.</translation>
    </message>
    <message>
        <source>The page is part of digitpad (MIT licence), and holds TensorFlow.js (Google LLC, Apache License 2.0).</source>
        <translation>La página es parte de digitpad (licencia MIT) y contiene TensorFlow.js (Google LLC, Apache License 2.0).</translation>
    </message>
    <message>
        <source>The picture cannot be saved in {0} ({1}).</source>
        <translation>La imagen no se puede guardar en {0} ({1}).</translation>
    </message>
    <message>
        <source>The picture of the form has {0} x {1} pixels, which are not the proportions of a page of {2} x {3} mm.</source>
        <translation>La imagen del formulario tiene {0} x {1} píxeles, que no son las proporciones de una página de {2} x {3} mm.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be kept: there is no room for temporary files.</source>
        <translation>La imagen del portapapeles no se puede conservar: no hay espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read ({1}).</source>
        <translation>La imagen {0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>The pictures of {0} lie beside each other; put those of each class into a folder that is called as the class.</source>
        <translation>Las imágenes de {0} están todas juntas; ponga las de cada clase en una carpeta que se llame como la clase.</translation>
    </message>
    <message>
        <source>The plan of the study, {0}, is missing or damaged{1}. Begin in another folder, or remove this file: what is finished is then found again by the same command with --resume.</source>
        <translation>El plan del estudio, {0}, falta o está dañado{1}. Empiece en otra carpeta o quite este archivo: el mismo comando con --resume vuelve a encontrar entonces lo terminado.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}, {2} times. Maybe memory ran out; close other programs and resume the study.</source>
        <translation>El proceso de la ejecución {0} {1}, {2} veces. Quizá faltó memoria; cierre otros programas y reanude el estudio.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}; the run goes on from its last epoch.</source>
        <translation>El proceso de la ejecución {0} {1}; la ejecución sigue desde su última época.</translation>
    </message>
    <message>
        <source>The recipe «pens» learns strokes of digits beside MNIST; it does not go with data of one&apos;s own.</source>
        <translation>La receta «pens» aprende trazos de dígitos junto a MNIST; no es compatible con datos propios.</translation>
    </message>
    <message>
        <source>The record of {0} belongs to another study; the run is done again.</source>
        <translation>El registro de {0} es de otro estudio; la ejecución se repite.</translation>
    </message>
    <message>
        <source>The record of {0} is damaged; the run is done again.</source>
        <translation>El registro de {0} está dañado; la ejecución se repite.</translation>
    </message>
    <message>
        <source>The report cannot be written to {0} ({1}).</source>
        <translation>El informe no se puede escribir en {0} ({1}).</translation>
    </message>
    <message>
        <source>The run {0} failed on the cluster ({1}).</source>
        <translation>La ejecución {0} falló en el clúster ({1}).</translation>
    </message>
    <message>
        <source>The samples cannot be saved in {0} ({1}).</source>
        <translation>Las muestras no se pueden guardar en {0} ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be put into {1} beside it ({2}); they are used as they are.</source>
        <translation>Las muestras de {0} no se pueden pasar a {1}, que está al lado ({2}); se usan como están.</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}).</source>
        <translation>Las muestras de {0} no se pueden leer ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}). The file is kept as {2}; {3} saved.</source>
        <translation>Las muestras de {0} no se pueden leer ({1}). El archivo se conserva como {2}; {3} recuperadas.</translation>
    </message>
    <message>
        <source>The samples in {0} were not taken over as they are: {1} differs.</source>
        <translation>Las muestras de {0} no se han pasado tal como están: {1} es distinto.</translation>
    </message>
    <message>
        <source>The scheduler at {0} has no workers; start one with «dask worker {1}».</source>
        <translation>El planificador en {0} no tiene trabajadores; inicie uno con «dask worker {1}».</translation>
    </message>
    <message>
        <source>The scheduler at {0} needs certificates: add --tls-ca, --tls-cert and --tls-key.</source>
        <translation>El planificador en {0} necesita certificados: añada --tls-ca, --tls-cert y --tls-key.</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>El segundo</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>La configuración no se puede guardar en {0} ({1}).</translation>
    </message>
    <message>
        <source>The sheet cannot be saved in {0} ({1}).</source>
        <translation>La hoja no se puede guardar en {0} ({1}).</translation>
    </message>
    <message>
        <source>The sheets&apos; pictures cannot be kept in {0} ({1}); make room there.</source>
        <translation>Las imágenes de las hojas no se pueden conservar en {0} ({1}); haga sitio allí.</translation>
    </message>
    <message>
        <source>The snapshots {0} are damaged; the model itself can be used without them.</source>
        <translation>Las instantáneas {0} están dañadas; el modelo mismo se puede usar sin ellas.</translation>
    </message>
    <message>
        <source>The snapshots {0} cannot be read ({1}).</source>
        <translation>Las instantáneas {0} no se pueden leer ({1}).</translation>
    </message>
    <message>
        <source>The step between two numbers is 1 or more, not {0}.</source>
        <translation>El paso entre dos números es 1 o más, no {0}.</translation>
    </message>
    <message>
        <source>The stroke file {0} cannot be read ({1}).</source>
        <translation>El archivo de trazos {0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>The stroke file {0} holds more than {1} numbers; split it.</source>
        <translation>El archivo de trazos {0} contiene más de {1} números; divídalo.</translation>
    </message>
    <message>
        <source>The stroke file {0} holds no samples; it should be {1}.</source>
        <translation>El archivo de trazos {0} no contiene muestras; debería ser {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is empty; it should be {1}.</source>
        <translation>El archivo de trazos {0} está vacío; debería ser {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is larger than {1} MiB; split it.</source>
        <translation>El archivo de trazos {0} ocupa más de {1} MiB; divídalo.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not text in UTF-8; it should be {1}.</source>
        <translation>El archivo de trazos {0} no es texto en UTF-8; debería ser {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not {1} ({2}).</source>
        <translation>El archivo de trazos {0} no es {1} ({2}).</translation>
    </message>
    <message>
        <source>The stroke file {0} needs digits of at least two writers; one of them is held out.</source>
        <translation>El archivo de trazos {0} necesita dígitos de al menos dos autores; uno de ellos se reserva.</translation>
    </message>
    <message>
        <source>The study cannot be written ({0}).</source>
        <translation>El estudio no se puede escribir ({0}).</translation>
    </message>
    <message>
        <source>The study could not go on ({0}).</source>
        <translation>El estudio no pudo continuar ({0}).</translation>
    </message>
    <message>
        <source>The study in {0} cannot be removed ({1}).</source>
        <translation>El estudio de {0} no se puede quitar ({1}).</translation>
    </message>
    <message>
        <source>The study in {0} compares on {1}, not on {2} as they are now. Leave --data out to go on with it, or choose another folder.</source>
        <translation>El estudio de {0} compara con {1}, no con {2} tal como está ahora. Omita --data para continuarlo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The study in {0} has {1}, not {2}. Leave these options out to go on with it, or choose another folder.</source>
        <translation>El estudio de {0} tiene {1}, no {2}. Omita estas opciones para continuarlo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The study was stopped.</source>
        <translation>El estudio se detuvo.</translation>
    </message>
    <message>
        <source>The table cannot be saved in {0} ({1}).</source>
        <translation>La tabla no se puede guardar en {0} ({1}).</translation>
    </message>
    <message>
        <source>The text cannot be saved in {0} ({1}).</source>
        <translation>El texto no se puede guardar en {0} ({1}).</translation>
    </message>
    <message>
        <source>The training could not be started ({0}).</source>
        <translation>El entrenamiento no se pudo iniciar ({0}).</translation>
    </message>
    <message>
        <source>The training stopped answering and was ended; no model was saved.</source>
        <translation>El entrenamiento dejó de responder y se terminó; no se guardó ningún modelo.</translation>
    </message>
    <message>
        <source>The training was killed by the system ({0}), maybe because memory ran out; no model was saved. Close other programs and train again.</source>
        <translation>El sistema mató el entrenamiento ({0}), quizá por falta de memoria; no se guardó ningún modelo. Cierre otros programas y entrene de nuevo.</translation>
    </message>
    <message>
        <source>The trainings ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>Los entrenamientos terminaron de forma inesperada ({0}), quizá porque se acabó la memoria.</translation>
    </message>
    <message>
        <source>The unfinished run {0} is damaged or of another study; it begins again.</source>
        <translation>La ejecución sin terminar {0} está dañada o es de otro estudio; empieza de nuevo.</translation>
    </message>
    <message>
        <source>The values lie in a row already. Remove this layer.</source>
        <translation>Los valores ya están en una fila. Quite esta capa.</translation>
    </message>
    <message>
        <source>The web page holds no network.</source>
        <translation>La página web no contiene ninguna red.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>Los pesos de {0} están dañados.</translation>
    </message>
    <message>
        <source>The weights in {0} claim {1} MB, which no network for digits needs.</source>
        <translation>Los pesos de {0} declaran {1} MB, algo que ninguna red para dígitos necesita.</translation>
    </message>
    <message>
        <source>The weights in {0} point somewhere else; it is not imported.</source>
        <translation>Los pesos de {0} apuntan a otro lugar; no se importa.</translation>
    </message>
    <message>
        <source>The weights in {0} point to other files; it is not imported.</source>
        <translation>Los pesos de {0} apuntan a otros archivos; no se importa.</translation>
    </message>
    <message>
        <source>The {0} of a study must be at least one, each named once.</source>
        <translation>«{0}» de un estudio: al menos un valor, cada uno indicado una sola vez.</translation>
    </message>
    <message>
        <source>The {0} part of digitpad (MIT licence).</source>
        <translation>Parte de digitpad (licencia MIT): {0}.</translation>
    </message>
    <message>
        <source>There are no digits among the samples in {0}.</source>
        <translation>No hay dígitos entre las muestras de {0}.</translation>
    </message>
    <message>
        <source>There are no images in {0}; it should hold a folder of pictures for each class, or files.</source>
        <translation>No hay imágenes en {0}; debería contener una carpeta de imágenes para cada clase, o archivos.</translation>
    </message>
    <message>
        <source>There are no images of «{0}»; the class is left out.</source>
        <translation>No hay imágenes de «{0}»; se omite la clase.</translation>
    </message>
    <message>
        <source>There are no pictures in folders of {0}; each class has a folder with its pictures.</source>
        <translation>No hay imágenes en carpetas de {0}; cada clase tiene una carpeta con sus imágenes.</translation>
    </message>
    <message>
        <source>There are no pictures in {0}.</source>
        <translation>No hay imágenes en {0}.</translation>
    </message>
    <message>
        <source>There are too many strokes to read.</source>
        <translation>Hay demasiados trazos que leer.</translation>
    </message>
    <message>
        <source>There are {0} headings, but only {1} columns.</source>
        <translation>Hay {0} encabezados, pero solo {1} columnas.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already. Choose another name.</source>
        <translation>Ya hay un modelo «{0}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a script for folders of pictures and for single .npz files; all else is read with too much of digitpad&apos;s own code. Save images, labels and names as .npz to have one.</source>
        <translation>Hay script para carpetas de imágenes y para archivos .npz sueltos; todo lo demás se lee con demasiado código propio de digitpad. Guarde imágenes, etiquetas y nombres como .npz para obtener uno.</translation>
    </message>
    <message>
        <source>There is an architecture «{0}» already. Choose another name.</source>
        <translation>Ya existe una arquitectura «{0}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}.</source>
        <translation>No hay ninguna arquitectura «{0}». Hay: {1}.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}; or name its file.</source>
        <translation>No hay ninguna arquitectura «{0}». Hay: {1}; o indique su archivo.</translation>
    </message>
    <message>
        <source>There is no augmentation «{0}». There are: {1}.</source>
        <translation>No hay ningún aumento de datos «{0}». Hay: {1}.</translation>
    </message>
    <message>
        <source>There is no check digit {0}; there are {1}.</source>
        <translation>No hay ningún dígito de control {0}; hay {1}.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>No existe ningún archivo ni carpeta {0}.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>No hay ningún archivo {0}.</translation>
    </message>
    <message>
        <source>There is no format «{0}». There are: {1}.</source>
        <translation>No hay ningún formato «{0}». Hay: {1}.</translation>
    </message>
    <message>
        <source>There is no ink in this box; draw it around a digit.</source>
        <translation>No hay tinta en este recuadro; dibújelo alrededor de un dígito.</translation>
    </message>
    <message>
        <source>There is no ink left where this digit was.</source>
        <translation>Ya no queda tinta donde estaba este dígito.</translation>
    </message>
    <message>
        <source>There is no model «{0}». There are: {1}.</source>
        <translation>No hay ningún modelo «{0}». Hay: {1}.</translation>
    </message>
    <message>
        <source>There is no paper {0}; there is {1}.</source>
        <translation>No hay papel {0}; hay {1}.</translation>
    </message>
    <message>
        <source>There is no stroke file {0}.</source>
        <translation>No hay ningún archivo de trazos {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory for the study. Close other programs and resume it.</source>
        <translation>No hay memoria suficiente para el estudio. Cierre otros programas y reanúdelo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this experiment. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para este experimento. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>No hay memoria suficiente para esta red.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs and train again.</source>
        <translation>No hay memoria suficiente para este entrenamiento. Cierre otros programas y entrene de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>No hay memoria suficiente para esto; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {0}; make it smaller first.</source>
        <translation>No hay memoria suficiente para abrir {0}; reduzca antes el archivo.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {0}; make it smaller first.</source>
        <translation>No hay memoria suficiente para leer {0}; reduzca antes el archivo.</translation>
    </message>
    <message>
        <source>There is too little printed on this form to align sheets by it; words are needed, in several places.</source>
        <translation>Hay demasiado poco impreso en este formulario para alinear hojas con él; hacen falta palabras, en varios lugares.</translation>
    </message>
    <message>
        <source>There is too much ink to read.</source>
        <translation>Hay demasiada tinta que leer.</translation>
    </message>
    <message>
        <source>There was no prediction within a minute.</source>
        <translation>No hubo ninguna predicción en un minuto.</translation>
    </message>
    <message>
        <source>This digit cannot be cut in two; it is too narrow.</source>
        <translation>Este dígito no se puede cortar en dos; es demasiado estrecho.</translation>
    </message>
    <message>
        <source>This form has neither corner marks nor a picture; without them, digitpad cannot tell where its fields are.</source>
        <translation>Este formulario no tiene marcas de esquina ni imagen; sin ellas, digitpad no puede saber dónde están sus campos.</translation>
    </message>
    <message>
        <source>This layer needs an image, but before it the values were put into a row. Move it further up.</source>
        <translation>Esta capa necesita una imagen, pero antes de ella los valores se pusieron en una fila. Muévala más arriba.</translation>
    </message>
    <message>
        <source>This layer would give {0} values for each image; at most {1} find room here.</source>
        <translation>Esta capa daría {0} valores por imagen; aquí caben como máximo {1}.</translation>
    </message>
    <message>
        <source>This layer would have {0} parameters; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>Esta capa tendría {0} parámetros; aquí se pueden entrenar como máximo {1}. Agrupe más antes o hágala más pequeña.</translation>
    </message>
    <message>
        <source>This layer would take {0} multiply-adds for each image; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>Esta capa necesitaría {0} multiplicaciones-sumas por imagen; aquí se pueden entrenar como máximo {1}. Agrupe más antes o hágala más pequeña.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed; install digitpad again with pip.</source>
        <translation>Esto necesita TensorFlow, que no está instalado; vuelva a instalar digitpad con pip.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which the light package of digitpad does not have. The full package, digitpad without «light» in its name, lies where this one came from; it uses the same models, drawings and samples.</source>
        <translation>Esto necesita TensorFlow, que el paquete ligero de digitpad no tiene. El paquete completo, digitpad sin «light» en el nombre, está en el mismo lugar del que vino este; usa los mismos modelos, dibujos y muestras.</translation>
    </message>
    <message>
        <source>This network has a layer that cannot do with eight bits; export it in another format.</source>
        <translation>Esta red tiene una capa a la que no le bastan ocho bits; expórtela en otro formato.</translation>
    </message>
    <message>
        <source>This network has no such layer of a kind that digitpad knows.</source>
        <translation>Esta red no tiene ninguna capa así de un tipo que digitpad conozca.</translation>
    </message>
    <message>
        <source>This page was closed meanwhile.</source>
        <translation>Esta página se cerró entretanto.</translation>
    </message>
    <message>
        <source>Too many of the samples have no ink; {0} more digits are needed.</source>
        <translation>Demasiadas muestras no tienen tinta; hacen falta {0} dígitos más.</translation>
    </message>
    <message>
        <source>Touches while a stylus is near draw nothing.</source>
        <translation>Los toques no dibujan nada mientras hay un lápiz cerca.</translation>
    </message>
    <message>
        <source>Two of its boxes overlap.</source>
        <translation>Dos de sus casillas se solapan.</translation>
    </message>
    <message>
        <source>What lies in {0} ({1}) was read with another {2}. Give the same options to go on, or remove that file to begin anew.</source>
        <translation>Lo que hay en {0} ({1}) se leyó con otro {2}. Dé las mismas opciones para continuar o quite ese archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>What you have looked at cannot be kept in {0} ({1}); it has to be looked at again should digitpad end.</source>
        <translation>Lo que ha mirado no se puede conservar en {0} ({1}); habrá que mirarlo otra vez si digitpad se cierra.</translation>
    </message>
    <message>
        <source>What {0} says of {1} is damaged ({2}). Remove that file to begin anew.</source>
        <translation>Lo que {0} dice de {1} está dañado ({2}). Quite ese archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>When you write digits in a session: so long after the pen went up. 0.2 s: by key only.</source>
        <translation>Al escribir dígitos en una sesión: este tiempo después de levantar el lápiz. 0,2 s: solo con una tecla.</translation>
    </message>
    <message>
        <source>While it is held; the other end of a stylus erases, too, if it has one.</source>
        <translation>Mientras está pulsado; el otro extremo del lápiz también borra, si lo tiene.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Write the digit at the left ten times, once in each box, with a dark pen.</source>
        <translation>Escriba el dígito de la izquierda diez veces, una en cada casilla, con un bolígrafo oscuro.</translation>
    </message>
    <message>
        <source>Write {0}, with a dark pen. Strike out what is not to count.</source>
        <translation>Escriba {0}, con un bolígrafo oscuro. Tache lo que no deba contar.</translation>
    </message>
    <message>
        <source>Your samples cannot be read ({0}).</source>
        <translation>Sus muestras no se pueden leer ({0}).</translation>
    </message>
    <message>
        <source>Your samples cannot be written in {0} ({1}).</source>
        <translation>Sus muestras no se pueden escribir en {0} ({1}).</translation>
    </message>
    <message>
        <source>a box is not given by four numbers: left, top, right and bottom as shares of the page</source>
        <translation>una casilla no se da con cuatro números: izquierda, arriba, derecha y abajo como fracciones de la página</translation>
    </message>
    <message>
        <source>a corner mark lies outside the page</source>
        <translation>una marca de esquina queda fuera de la página</translation>
    </message>
    <message>
        <source>a corner mark&apos;s centre is not given by two numbers, x and y as shares of the page</source>
        <translation>el centro de una marca de esquina no se da con dos números, x e y como fracciones de la página</translation>
    </message>
    <message>
        <source>a field of it lies nowhere</source>
        <translation>uno de sus campos no está en ningún sitio</translation>
    </message>
    <message>
        <source>a file that cannot be opened has no pages</source>
        <translation>un archivo que no se puede abrir no tiene páginas</translation>
    </message>
    <message>
        <source>a job is under way</source>
        <translation>hay una tarea en curso</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a map of the classes needs some of each</source>
        <translation>un mapa de las clases necesita algunos ejemplos de cada una</translation>
    </message>
    <message>
        <source>a newer digitpad has written it</source>
        <translation>lo ha escrito un digitpad más reciente</translation>
    </message>
    <message>
        <source>a newer version of digitpad has written it</source>
        <translation>lo escribió una versión más reciente de digitpad</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>un número de {0} a {1}</translation>
    </message>
    <message>
        <source>a page has sides of {0} to {1} mm</source>
        <translation>los lados de una página miden de {0} a {1} mm</translation>
    </message>
    <message>
        <source>a sample has either strokes or an image</source>
        <translation>una muestra tiene o bien trazos o bien una imagen</translation>
    </message>
    <message>
        <source>a sample&apos;s image is 28x28 bytes</source>
        <translation>la imagen de una muestra son 28x28 bytes</translation>
    </message>
    <message>
        <source>a stroke lacks its points or width</source>
        <translation>a un trazo le faltan los puntos o el grosor</translation>
    </message>
    <message>
        <source>a stroke lies far outside the canvas</source>
        <translation>un trazo queda muy fuera del lienzo</translation>
    </message>
    <message>
        <source>a stroke needs finite points and a positive width, none beyond a million canvases</source>
        <translation>un trazo necesita puntos finitos y un grosor positivo, nada más allá de un millón de lienzos</translation>
    </message>
    <message>
        <source>a stroke needs points of shape (n, 4), n &gt;= 1; got {0}</source>
        <translation>un trazo necesita puntos de forma (n, 4), n &gt;= 1; recibido: {0}</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are no finite numbers, four to a point, or its width is none</source>
        <translation>los puntos de un trazo no son números finitos, cuatro por punto, o su grosor no lo es</translation>
    </message>
    <message>
        <source>a study is under way</source>
        <translation>hay un estudio en curso</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>un número entero de {0} a {1}</translation>
    </message>
    <message>
        <source>a worker has digitpad {0}, and this is {1}; they need the same one</source>
        <translation>un trabajador tiene digitpad {0}, y este es {1}; necesitan el mismo</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>un objeto con nombres y valores</translation>
    </message>
    <message>
        <source>boxes of the fields {0} overlap</source>
        <translation>casillas de los campos {0} se solapan</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has characters that are not seen, or a space at an end</source>
        <translation>el nombre «{0}» de la clase {1} tiene caracteres que no se ven o un espacio en un extremo</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has {2} characters, and {3} are the most</source>
        <translation>el nombre «{0}» de la clase {1} tiene {2} caracteres, y el máximo es {3}</translation>
    </message>
    <message>
        <source>the network does not give {0} probabilities</source>
        <translation>la red no da {0} probabilidades</translation>
    </message>
    <message>
        <source>the pixels are of the kind {0}; they should be numbers from 0 to 255 or 0 to 1</source>
        <translation>los píxeles son del tipo {0}; deberían ser números de 0 a 255 o de 0 a 1</translation>
    </message>
    <message>
        <source>the pixels go from {0} to {1}; they should be 0 to 255, or 0 to 1</source>
        <translation>los píxeles van de {0} a {1}; deberían ir de 0 a 255 o de 0 a 1</translation>
    </message>
    <message>
        <source>there are {0} images</source>
        <translation>hay {0} imágenes</translation>
    </message>
    <message>
        <source>there are {0} images and {1} labels</source>
        <translation>hay {0} imágenes y {1} etiquetas</translation>
    </message>
    <message>
        <source>there are {0} images and {1} writers</source>
        <translation>hay {0} imágenes y {1} autores</translation>
    </message>
    <message>
        <source>there is 1 image</source>
        <translation>hay 1 imagen</translation>
    </message>
    <message>
        <source>there is no layer {0}; there are {1}</source>
        <translation>no hay capa {0}; hay {1}</translation>
    </message>
    <message>
        <source>there is the label {0}, but {1}, for 0 to {2}</source>
        <translation>está la etiqueta {0}, pero hay {1}, de 0 a {2}</translation>
    </message>
    <message>
        <source>there is the label {0}; labels are whole numbers from 0 on</source>
        <translation>está la etiqueta {0}; las etiquetas son números enteros a partir de 0</translation>
    </message>
    <message>
        <source>two classes are called «{0}»</source>
        <translation>dos clases se llaman «{0}»</translation>
    </message>
    <message>
        <source>{0} are no list of text or whole numbers</source>
        <translation>{0} no son una lista de textos ni de números enteros</translation>
    </message>
    <message>
        <source>{0} cannot be learned from: {1}.</source>
        <translation>No se puede aprender de {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} class names</source>
        <translation>{0} nombres de clases</translation>
    </message>
    <message>
        <source>{0} does not tell which column has the labels: row {1} has {2} in its first and {3} in its last column. Put a row with names above the others, «label» for the labels.</source>
        <translation>{0} no dice qué columna tiene las etiquetas: la fila {1} tiene {2} en la primera columna y {3} en la última. Ponga sobre las demás una fila con nombres, «label» para las etiquetas.</translation>
    </message>
    <message>
        <source>{0} holds a network from {1} to {2}. It should take one image of 28x28, 28x28x1 or 784 numbers and give {3}.</source>
        <translation>{0} contiene una red de {1} a {2}. Debería tomar una imagen de 28x28, 28x28x1 o 784 números y dar {3}.</translation>
    </message>
    <message>
        <source>{0} is nothing that digitpad opens: a drawing (.digitpad), a form, an architecture or samples (.json, .csv), pictures or PDF files, a .keras file, or the folder of a model or a study.</source>
        <translation>{0} no es nada que digitpad abra: un dibujo (.digitpad), un formulario, una arquitectura o muestras (.json, .csv), imágenes o archivos PDF, un archivo .keras, o la carpeta de un modelo o de un estudio.</translation>
    </message>
    <message>
        <source>«{0}» should be one of {1}, but is {2}</source>
        <translation>«{0}» debería ser uno de {1}, pero es {2}</translation>
    </message>
    <message>
        <source>it does not end with a dense layer and softmax</source>
        <translation>no termina con una capa densa y softmax</translation>
    </message>
    <message>
        <source>Black (no ink) is 0, white (full ink) is 1.</source>
        <translation>Negro (sin tinta) es 0, blanco (tinta plena) es 1.</translation>
    </message>
    <message>
        <source>Crop the grey image to its ink.</source>
        <translation>Recortar la imagen gris a su tinta.</translation>
    </message>
    <message>
        <source>Make it 28x28 grey pixels.</source>
        <translation>Convertirla en 28x28 píxeles grises.</translation>
    </message>
    <message>
        <source>The damaged file is now {0}.</source>
        <translation>El archivo dañado es ahora {0}.</translation>
    </message>
    <message>
        <source>The digits&apos; shares leave no image to learn from; take larger ones, or more images.</source>
        <translation>Las proporciones de los dígitos no dejan ninguna imagen de la que aprender; elija unas mayores o más imágenes.</translation>
    </message>
    <message>
        <source>The digits&apos; shares must be ten numbers from 0 to 1, but are {0}.</source>
        <translation>Las proporciones de los dígitos deben ser diez números de 0 a 1, pero son {0}.</translation>
    </message>
    <message>
        <source>The limit must lie between 1 and 10000; {0} does not.</source>
        <translation>El límite debe estar entre 1 y 10000, pero es {0}.</translation>
    </message>
    <message>
        <source>The network in {0} is another one: it gives {1} numbers a pixel.</source>
        <translation>La red de {0} es otra: da {1} números por píxel.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of these images right, however they are scaled; it is no reader of them, counts its classes in another order, or learned from images that lie otherwise in their field.</source>
        <translation>La red de {0} lee bien solo {1} de estas imágenes, se escalen como se escalen; no las sabe leer, cuenta sus clases en otro orden o aprendió de imágenes situadas de otra forma en su campo.</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {0}; {1} does not.</source>
        <translation>La semilla debe estar entre 0 y {0}, pero es {1}.</translation>
    </message>
    <message>
        <source>The {0} must lie between {1}; {2} does not.</source>
        <translation>El valor «{0}» debe estar entre {1}, pero es {2}.</translation>
    </message>
    <message>
        <source>There are {0} writers in these data; at most {1} can be left out one after the other.</source>
        <translation>En estos datos hay {0} autores; se pueden dejar fuera, uno tras otro, {1} como máximo.</translation>
    </message>
    <message>
        <source>There is no model of digits to ask; choose one in the main window.</source>
        <translation>No hay ningún modelo de dígitos al que preguntar; elija uno en la ventana principal.</translation>
    </message>
    <message>
        <source>There is no writer «{0}»; there are: {1}.</source>
        <translation>No hay ningún autor «{0}»; hay: {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory for these trainings. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para estos entrenamientos. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>These are {0} files; {1} are the most of a data set.</source>
        <translation>Son {0} archivos; un conjunto de datos tiene como máximo {1}.</translation>
    </message>
    <message>
        <source>These class names cannot be used ({0}).</source>
        <translation>Estos nombres de clases no se pueden usar ({0}).</translation>
    </message>
    <message>
        <source>These data do not say who wrote what, so no writer can be left out; name a file for each writer, or put the pictures of each one into folders in those of the classes.</source>
        <translation>Estos datos no dicen quién escribió qué, así que no se puede dejar fuera a ningún autor; indique un archivo por autor, o ponga las imágenes de cada uno en carpetas dentro de las de las clases.</translation>
    </message>
    <message>
        <source>What it shows should be as large, and lie where it lies, in the images that the network learned from: they were taken as they are.</source>
        <translation>Lo que muestra debe tener el tamaño y la posición que tiene en las imágenes de las que aprendió la red: se tomaron tal como son.</translation>
    </message>
    <message>
        <source>Whether it has learned from these images is not known here; if so, it reads others less well.</source>
        <translation>Aquí no se sabe si aprendió de estas imágenes; si es así, lee otras peor.</translation>
    </message>
    <message>
        <source>Without «{0}» there is nothing to learn the class «{1}» from; nobody else wrote it.</source>
        <translation>Sin «{0}» no hay nada de lo que aprender la clase «{1}»; nadie más la escribió.</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>una condición</translation>
    </message>
    <message>
        <source>a control</source>
        <translation>un control</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <source>a model tells {0} to {1} classes apart, not {2}</source>
        <translation>un modelo distingue de {0} a {1} clases, no {2}</translation>
    </message>
    <message>
        <source>a training of this lesson</source>
        <translation>un entrenamiento de esta lección</translation>
    </message>
    <message>
        <source>an architecture</source>
        <translation>una arquitectura</translation>
    </message>
    <message>
        <source>cannot be a model&apos;s name: {0}</source>
        <translation>no puede ser el nombre de un modelo: {0}</translation>
    </message>
    <message>
        <source>class {0} has no name</source>
        <translation>la clase {0} no tiene nombre</translation>
    </message>
    <message>
        <source>has more than {0} trainings</source>
        <translation>tiene más de {0} entrenamientos</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing; it is a whole number from {0} to {1}</source>
        <translation>falta; es un número entero de {0} a {1}</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>no dice qué es</translation>
    </message>
    <message>
        <source>it does not say «{0}»</source>
        <translation>no dice «{0}»</translation>
    </message>
    <message>
        <source>it has an unknown activation, number {0}</source>
        <translation>tiene una activación desconocida, número {0}</translation>
    </message>
    <message>
        <source>it has another number of classes than its card names</source>
        <translation>tiene un número de clases distinto del que indica su ficha</translation>
    </message>
    <message>
        <source>it has neither corner marks nor a picture, so nothing tells where its fields are</source>
        <translation>no tiene marcas de esquina ni imagen, así que nada dice dónde están sus campos</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image, or both</source>
        <translation>no tiene ni trazos ni imagen, o tiene ambos</translation>
    </message>
    <message>
        <source>it has no .PEN_DOWN</source>
        <translation>no tiene .PEN_DOWN</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>no tiene campos</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <translation>no tiene trazos</translation>
    </message>
    <message>
        <source>it has {0} corner marks; there are four, or none</source>
        <translation>tiene {0} marcas de esquina; hay cuatro o ninguna</translation>
    </message>
    <message>
        <source>it has {0} fields, more than {1}</source>
        <translation>tiene {0} campos, más de {1}</translation>
    </message>
    <message>
        <source>it has {0} images; {1} are the most</source>
        <translation>tiene {0} imágenes; el máximo es {1}</translation>
    </message>
    <message>
        <source>it has «{0}», which this version of digitpad does not know</source>
        <translation>tiene «{0}», que esta versión de digitpad no conoce</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a pipe or device, not a regular file</source>
        <translation>es una tubería o un dispositivo, no un archivo normal</translation>
    </message>
    <message>
        <source>it is another program&apos;s</source>
        <translation>es de otro programa</translation>
    </message>
    <message>
        <source>it is another text, or none</source>
        <translation>es otro texto, o ninguno</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>ocupa más de 64 MiB</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>ocupa más de {0}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>it is no JSON from line {0}, character {1} on</source>
        <translation>no es JSON a partir de la línea {0}, carácter {1}</translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation>no es una lista de textos</translation>
    </message>
    <message>
        <source>it is no plain chain of known layers</source>
        <translation>no es una cadena simple de capas conocidas</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>no es un registro</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it is no {0}</source>
        <translation>no es un {0}</translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation>es de otro formulario</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>está comprimido</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>es {0}</translation>
    </message>
    <message>
        <source>it names a place that there is not</source>
        <translation>nombra un lugar que no existe</translation>
    </message>
    <message>
        <source>it names half a character</source>
        <translation>nombra medio carácter</translation>
    </message>
    <message>
        <source>it was written by a newer digitpad</source>
        <translation>lo escribió un digitpad más reciente</translation>
    </message>
    <message>
        <source>its answer is not ten probabilities</source>
        <translation>su respuesta no son diez probabilidades</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>su suma de comprobación es incorrecta</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>su contenido está dañado</translation>
    </message>
    <message>
        <source>its corner marks are larger than {0} of the page&apos;s width, or have no size</source>
        <translation>sus marcas de esquina miden más de {0} del ancho de la página o no tienen tamaño</translation>
    </message>
    <message>
        <source>its corner marks are not in the order upper left, upper right, lower right, lower left</source>
        <translation>sus marcas de esquina no están en el orden arriba a la izquierda, arriba a la derecha, abajo a la derecha, abajo a la izquierda</translation>
    </message>
    <message>
        <source>its ids are no list</source>
        <translation>sus identificadores no son una lista</translation>
    </message>
    <message>
        <source>its image cannot be unpacked</source>
        <translation>su imagen no se puede descomprimir</translation>
    </message>
    <message>
        <source>its image is not 28x28</source>
        <translation>su imagen no es de 28x28</translation>
    </message>
    <message>
        <source>its page has no size</source>
        <translation>su página no tiene tamaño</translation>
    </message>
    <message>
        <source>its picture lies elsewhere</source>
        <translation>su imagen está en otro sitio</translation>
    </message>
    <message>
        <source>its picture {0} is no file&apos;s name; it has to lie beside the form</source>
        <translation>su imagen {0} no es un nombre de archivo; tiene que estar junto al formulario</translation>
    </message>
    <message>
        <source>its picture {0} leads out of the form&apos;s folder</source>
        <translation>su imagen {0} lleva fuera de la carpeta del formulario</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>su estado está dañado</translation>
    </message>
    <message>
        <source>its strokes are cut off</source>
        <translation>sus trazos están cortados</translation>
    </message>
    <message>
        <source>its texts have up to {0} characters; {1} are the most</source>
        <translation>sus textos tienen hasta {0} caracteres; el máximo es {1}</translation>
    </message>
    <message>
        <source>its texts hold what is no character</source>
        <translation>sus textos contienen algo que no es un carácter</translation>
    </message>
    <message>
        <source>its weights are no plain numbers</source>
        <translation>sus pesos no son números simples</translation>
    </message>
    <message>
        <source>its «kind» is not «{0}»</source>
        <translation>su «kind» no es «{0}»</translation>
    </message>
    <message>
        <source>names never end</source>
        <translation>los nombres nunca se acaban</translation>
    </message>
    <message>
        <source>no picture was kept</source>
        <translation>no se conservó ninguna imagen</translation>
    </message>
    <message>
        <source>nobody has written enough digits</source>
        <translation>nadie ha escrito suficientes dígitos</translation>
    </message>
    <message>
        <source>numbers never end</source>
        <translation>los números nunca se acaban</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>of no folder</source>
        <translation>de ninguna carpeta</translation>
    </message>
    <message>
        <source>only 1 of its four corner marks was</source>
        <translation>solo 1 de sus cuatro marcas de esquina fue</translation>
    </message>
    <message>
        <source>only {0} of its four corner marks were</source>
        <translation>solo {0} de sus cuatro marcas de esquina fueron</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>le faltan partes</translation>
    </message>
    <message>
        <source>sample {0} has a point that is not finite</source>
        <translation>la muestra {0} tiene un punto que no es finito</translation>
    </message>
    <message>
        <source>sample {0} has a stroke that is no list of [x, y]</source>
        <translation>la muestra {0} tiene un trazo que no es una lista de [x, y]</translation>
    </message>
    <message>
        <source>sample {0} has no label</source>
        <translation>la muestra {0} no tiene etiqueta</translation>
    </message>
    <message>
        <source>sample {0} has no points</source>
        <translation>la muestra {0} no tiene puntos</translation>
    </message>
    <message>
        <source>sample {0} has no strokes</source>
        <translation>la muestra {0} no tiene trazos</translation>
    </message>
    <message>
        <source>sample {0} has the label {1}, which is no digit</source>
        <translation>la muestra {0} tiene la etiqueta {1}, que no es un dígito</translation>
    </message>
    <message>
        <source>segment {0} has a point that is no pair of numbers</source>
        <translation>el segmento {0} tiene un punto que no es un par de números</translation>
    </message>
    <message>
        <source>segment {0} has an x without a y</source>
        <translation>el segmento {0} tiene una x sin una y</translation>
    </message>
    <message>
        <source>segment {0} has no label</source>
        <translation>el segmento {0} no tiene etiqueta</translation>
    </message>
    <message>
        <source>should be a list of 2 to {0} texts</source>
        <translation>debería ser una lista de 2 a {0} textos</translation>
    </message>
    <message>
        <source>should be a list of digits from 0 to 9, such as [7]</source>
        <translation>debería ser una lista de dígitos de 0 a 9, por ejemplo [7]</translation>
    </message>
    <message>
        <source>should be a number from {0} to {1}, but is {2}</source>
        <translation>debería ser un número de {0} a {1}, pero es {2}</translation>
    </message>
    <message>
        <source>should be a text in quotes, but is {0}</source>
        <translation>debería ser un texto entre comillas, pero es {0}</translation>
    </message>
    <message>
        <source>should be a whole number from {0} to {1}, but is {2}</source>
        <translation>debería ser un número entero de {0} a {1}, pero es {2}</translation>
    </message>
    <message>
        <source>should be tables, each below [[{0}]]</source>
        <translation>deberían ser tablas, cada una bajo [[{0}]]</translation>
    </message>
    <message>
        <source>should be true or false, but is {0}</source>
        <translation>debería ser true o false, pero es {0}</translation>
    </message>
    <message>
        <source>should be {0} of at most {1} characters that can be shown</source>
        <translation>debería ser {0} de como máximo {1} caracteres que se puedan mostrar</translation>
    </message>
    <message>
        <source>should be {0} to {1} tables [[{2}]], but there are {3}</source>
        <translation>deberían ser de {0} a {1} tablas [[{2}]], pero hay {3}</translation>
    </message>
    <message>
        <source>should hold tables such as [{0}.name]</source>
        <translation>debería contener tablas como [{0}.name]</translation>
    </message>
    <message>
        <source>should hold texts on one line, but holds {0}</source>
        <translation>debería contener textos de una línea, pero contiene {0}</translation>
    </message>
    <message>
        <source>the box of a digit has four numbers</source>
        <translation>el recuadro de un dígito tiene cuatro números</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>los colores no se pueden convertir</translation>
    </message>
    <message>
        <source>the digit is not in this reading</source>
        <translation>el dígito no está en esta lectura</translation>
    </message>
    <message>
        <source>the document is no list</source>
        <translation>el documento no es una lista</translation>
    </message>
    <message>
        <source>the field {0} lies on a corner mark</source>
        <translation>el campo {0} está sobre una marca de esquina</translation>
    </message>
    <message>
        <source>the field {0}, of which there is none beside or above it</source>
        <translation>el campo {0}, del que no hay ninguno al lado ni encima</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the images have the shape {0}; it should be n x 28 x 28 or n x 784</source>
        <translation>las imágenes tienen la forma {0}; debería ser n x 28 x 28 o n x 784</translation>
    </message>
    <message>
        <source>the labels are of the kind {0}; they should be whole numbers or text</source>
        <translation>las etiquetas son del tipo {0}; deberían ser números enteros o texto</translation>
    </message>
    <message>
        <source>the labels have the shape {0}; it should be one for each image</source>
        <translation>las etiquetas tienen la forma {0}; debería haber una por imagen</translation>
    </message>
    <message>
        <source>the name {0} is there {1} times{2}; each field needs its own</source>
        <translation>el nombre {0} está {1} veces{2}; cada campo necesita el suyo</translation>
    </message>
    <message>
        <source>the pen has left no sample</source>
        <translation>el lápiz no ha dejado ninguna muestra</translation>
    </message>
    <message>
        <source>the pictures were forgotten</source>
        <translation>las imágenes se olvidaron</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>forma incorrecta</translation>
    </message>
    <message>
        <source>{0} They are kept while digitpad is open, and written as soon as that is possible.</source>
        <translation>{0} Se conservan mientras digitpad está abierto y se escriben en cuanto es posible.</translation>
    </message>
    <message>
        <source>{0} allows the number {1}, which the other rules forbid; correct one of them.</source>
        <translation>{0} permite el número {1}, que las demás reglas prohíben; corrija una de las dos cosas.</translation>
    </message>
    <message>
        <source>{0} and {1} both hold pictures by class; name one folder, with all classes in it.</source>
        <translation>{0} y {1} contienen imágenes por clases; indique una sola carpeta con todas las clases.</translation>
    </message>
    <message>
        <source>{0} begins with an empty row; {1}</source>
        <translation>{0} empieza con una fila vacía; {1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its decoder crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} no se puede abrir: su decodificador falló ({1}); quizá el archivo esté dañado, guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the system ended its process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} no se puede abrir: el sistema terminó su proceso (SIGKILL), quizá por falta de memoria; reduzca antes el archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} no se puede escribir ({1}).</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} columnas</translation>
    </message>
    <message>
        <source>{0} could not be read: each worker that tried it was lost.</source>
        <translation>{0} no se pudo leer: se perdieron todos los trabajadores que lo intentaron.</translation>
    </message>
    <message>
        <source>{0} could not be read: the process crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} no se pudo leer: el proceso falló ({1}); quizá el archivo esté dañado, guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} could not be read: the system ended the process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} no se pudo leer: el sistema terminó el proceso (SIGKILL), quizá por falta de memoria; reduzca antes el archivo.</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} épocas</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another folder, or move that one away.</source>
        <translation>{0} ya existe. Elija otra carpeta o mueva esa.</translation>
    </message>
    <message>
        <source>{0} fields have the name {1}{2}; each needs its own.</source>
        <translation>{0} campos tienen el nombre {1}{2}; cada uno necesita el suyo.</translation>
    </message>
    <message>
        <source>{0} files are read</source>
        <translation>{0} archivos están leídos</translation>
    </message>
    <message>
        <source>{0} has a box that is smaller than {1} mm</source>
        <translation>{0} tiene una casilla menor de {1} mm</translation>
    </message>
    <message>
        <source>{0} has a fixed length, but no rule says which</source>
        <translation>{0} tiene longitud fija, pero ninguna regla dice cuál</translation>
    </message>
    <message>
        <source>{0} has a second array of {1} for the same part; there should be one.</source>
        <translation>{0} tiene una segunda matriz de {1} para la misma parte; debería haber una sola.</translation>
    </message>
    <message>
        <source>{0} has far too many pixels; make it smaller first.</source>
        <translation>{0} tiene demasiados píxeles; reduzca antes la imagen.</translation>
    </message>
    <message>
        <source>{0} has more decimals than {1}: {2}.</source>
        <translation>{0} tiene más decimales que {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB; a list of numbers as CSV is expected.</source>
        <translation>{0} ocupa más de {1} MiB; se espera una lista de números en CSV.</translation>
    </message>
    <message>
        <source>{0} has more than {1} different labels; {2}</source>
        <translation>{0} tiene más de {1} etiquetas distintas; {2}</translation>
    </message>
    <message>
        <source>{0} has no arrays called x_train and y_train, or images and labels; there are: {1}.</source>
        <translation>{0} no tiene matrices llamadas x_train e y_train, o images y labels; hay: {1}.</translation>
    </message>
    <message>
        <source>{0} has no column {1}; its columns are {2}.</source>
        <translation>{0} no tiene columna {1}; sus columnas son {2}.</translation>
    </message>
    <message>
        <source>{0} has no name of 1 to {1} characters</source>
        <translation>{0} no tiene un nombre de 1 a {1} caracteres</translation>
    </message>
    <message>
        <source>{0} has no number in column {1}.</source>
        <translation>{0} no tiene ningún número en la columna {1}.</translation>
    </message>
    <message>
        <source>{0} has no page {1}, only {2}.</source>
        <translation>{0} no tiene página {1}, solo {2}.</translation>
    </message>
    <message>
        <source>{0} has no rows; {1}</source>
        <translation>{0} no tiene filas; {1}</translation>
    </message>
    <message>
        <source>{0} has no {1} of its {2} part.</source>
        <translation>{0} no tiene {1} en su parte de {2}.</translation>
    </message>
    <message>
        <source>{0} has the number {1} twice, {2}; each may be there once.</source>
        <translation>{0} tiene el número {1} dos veces, {2}; cada uno puede estar una sola vez.</translation>
    </message>
    <message>
        <source>{0} has {1} boxes; 1 to {2} are possible</source>
        <translation>{0} tiene {1} casillas; puede haber de 1 a {2}</translation>
    </message>
    <message>
        <source>{0} has {1} columns, so no labels; {2}</source>
        <translation>{0} tiene {1} columnas, así que no hay etiquetas; {2}</translation>
    </message>
    <message>
        <source>{0} has {1} images; {2} are the most.</source>
        <translation>{0} tiene {1} imágenes; el máximo es {2}.</translation>
    </message>
    <message>
        <source>{0} has {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} tiene {1} x {2} píxeles, más de los {3} millones que admite digitpad; reduzca antes la imagen.</translation>
    </message>
    <message>
        <source>{0} has {1}; signs are only possible in a field of one rectangle</source>
        <translation>{0} tiene {1}; los signos solo son posibles en un campo de un único rectángulo</translation>
    </message>
    <message>
        <source>{0} has {1}; {2}</source>
        <translation>{0} tiene {1}; {2}</translation>
    </message>
    <message>
        <source>{0} holds a network of too many layers; it is not imported.</source>
        <translation>{0} contiene una red de demasiadas capas; no se importa.</translation>
    </message>
    <message>
        <source>{0} holds a picture of {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} contiene una imagen de {1} x {2} píxeles, más de los {3} millones que admite digitpad; redúzcala antes.</translation>
    </message>
    <message>
        <source>{0} holds more than a network («{1}»); it is not imported.</source>
        <translation>{0} contiene más que una red («{1}»); no se importa.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} pictures, which are the most.</source>
        <translation>{0} contiene más de {1} imágenes, que es el máximo.</translation>
    </message>
    <message>
        <source>{0} holds no arrays of numbers and text as NumPy&apos;s savez writes them; it is damaged, or holds Python objects, which are not read.</source>
        <translation>{0} no contiene matrices de números y texto como las escribe savez de NumPy; está dañado o contiene objetos de Python, que no se leen.</translation>
    </message>
    <message>
        <source>{0} holds numbers of several digits only; samples are single digits.</source>
        <translation>{0} contiene solo números de varios dígitos; las muestras son dígitos sueltos.</translation>
    </message>
    <message>
        <source>{0} holds other things, but no study to go on with. Name the study&apos;s folder.</source>
        <translation>{0} contiene otras cosas, pero ningún estudio que continuar. Indique la carpeta del estudio.</translation>
    </message>
    <message>
        <source>{0} holds pictures by class; name it alone, without other files and folders.</source>
        <translation>{0} contiene imágenes por clases; indique solo esa carpeta, sin otros archivos ni carpetas.</translation>
    </message>
    <message>
        <source>{0} holds {1}. Add --resume {2}, or choose another folder.</source>
        <translation>{0} contiene {1}. Añada --resume {2} o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} imágenes</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} es un archivo. Elija una carpeta a la que exportar.</translation>
    </message>
    <message>
        <source>{0} is a folder without a .keras file; name such a file, as Keras&apos; model.save writes it.</source>
        <translation>{0} es una carpeta sin archivo .keras; indique un archivo así, como lo escribe model.save de Keras.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a picture in it.</source>
        <translation>{0} es una carpeta; elija una imagen de ella.</translation>
    </message>
    <message>
        <source>{0} is a folder; name the file in it, {1}.</source>
        <translation>{0} es una carpeta; indique el archivo que hay en ella, {1}.</translation>
    </message>
    <message>
        <source>{0} is a link that leads nowhere. Choose a folder that does not exist yet.</source>
        <translation>{0} es un enlace que no lleva a ninguna parte. Elija una carpeta que aún no exista.</translation>
    </message>
    <message>
        <source>{0} is a picture and no data set; name the folder that has a folder of them for each class.</source>
        <translation>{0} es una imagen y no un conjunto de datos; indique la carpeta que tiene una carpeta de imágenes por cada clase.</translation>
    </message>
    <message>
        <source>{0} is a workbook or an archive; save the list of numbers as CSV.</source>
        <translation>{0} es un libro de cálculo o un archivo comprimido; guarde la lista de números en CSV.</translation>
    </message>
    <message>
        <source>{0} is a {1} and has no decimals</source>
        <translation>{0} es del tipo {1} y no tiene decimales</translation>
    </message>
    <message>
        <source>{0} is a {1} and has {2} boxes; it has one</source>
        <translation>{0} es del tipo {1} y tiene {2} casillas; debe tener una</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete; copy it again or save it anew.</source>
        <translation>{0} está dañado o incompleto; cópielo otra vez o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: its header tells of {1} bytes, but it has {2}.</source>
        <translation>{0} está dañado: su encabezado indica {1} bytes, pero tiene {2}.</translation>
    </message>
    <message>
        <source>{0} is empty; a column of numbers is expected.</source>
        <translation>{0} está vacío; se espera una columna de números.</translation>
    </message>
    <message>
        <source>{0} is empty; copy it again.</source>
        <translation>{0} está vacío; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is empty; {1}</source>
        <translation>{0} está vacío; {1}</translation>
    </message>
    <message>
        <source>{0} is full</source>
        <translation>{0} está lleno</translation>
    </message>
    <message>
        <source>{0} is in the old HDF5 format, which can run any program when it is loaded. Save the network as .keras and import that.</source>
        <translation>{0} está en el antiguo formato HDF5, que puede ejecutar cualquier programa al cargarse. Guarde la red como .keras e impórtela así.</translation>
    </message>
    <message>
        <source>{0} is in use already. Choose a folder that does not exist yet.</source>
        <translation>{0} ya está en uso. Elija una carpeta que aún no exista.</translation>
    </message>
    <message>
        <source>{0} is incomplete: the end of the PDF file is missing; copy it again.</source>
        <translation>{0} está incompleto: falta el final del archivo PDF; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB; make it smaller first.</source>
        <translation>{0} ocupa más de {1} GiB; reduzca antes el archivo.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, which no network for digits needs.</source>
        <translation>{0} ocupa más de {1} MB, algo que ninguna red para dígitos necesita.</translation>
    </message>
    <message>
        <source>{0} is larger than {1}; split it.</source>
        <translation>{0} ocupa más de {1}; divídalo.</translation>
    </message>
    <message>
        <source>{0} is locked with a password; save a copy of it without one.</source>
        <translation>{0} está bloqueado con una contraseña; guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>{0} is needed for a while, but there already. Move it away, or choose another folder.</source>
        <translation>{0} se necesita por un tiempo, pero ya existe. Muévalo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} is needed for what was read, but holds something else. Move it away.</source>
        <translation>{0} se necesita para lo leído, pero contiene otra cosa. Muévalo.</translation>
    </message>
    <message>
        <source>{0} is no .keras file, or a damaged one.</source>
        <translation>{0} no es un archivo .keras, o está dañado.</translation>
    </message>
    <message>
        <source>{0} is no CSV file but a picture, a program or the like; a list of numbers is expected.</source>
        <translation>{0} no es un archivo CSV, sino una imagen, un programa o algo así; se espera una lista de números.</translation>
    </message>
    <message>
        <source>{0} is no CSV file; its line {1} cannot be told into cells.</source>
        <translation>{0} no es un archivo CSV; su línea {1} no se puede dividir en celdas.</translation>
    </message>
    <message>
        <source>{0} is no IDX file, such as train-images-idx3-ubyte.gz.</source>
        <translation>{0} no es un archivo IDX, como train-images-idx3-ubyte.gz.</translation>
    </message>
    <message>
        <source>{0} is no TOML: a whole number in it has too many digits.</source>
        <translation>{0} no es TOML: contiene un número entero con demasiados dígitos.</translation>
    </message>
    <message>
        <source>{0} is no TOML: it is nested too deeply.</source>
        <translation>{0} no es TOML: está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>{0} is no array</source>
        <translation>{0} no es una matriz</translation>
    </message>
    <message>
        <source>{0} is no check digit; there are {1}</source>
        <translation>{0} no es un dígito de control; hay {1}</translation>
    </message>
    <message>
        <source>{0} is no digit</source>
        <translation>{0} no es un dígito</translation>
    </message>
    <message>
        <source>{0} is no drawing that digitpad saved: {1}.</source>
        <translation>{0} no es un dibujo guardado por digitpad: {1}.</translation>
    </message>
    <message>
        <source>{0} is no file; choose a picture.</source>
        <translation>{0} no es un archivo; elija una imagen.</translation>
    </message>
    <message>
        <source>{0} is no folder. Choose one that does not exist yet.</source>
        <translation>{0} no es una carpeta. Elija una que aún no exista.</translation>
    </message>
    <message>
        <source>{0} is no form that digitpad can use: {1}.</source>
        <translation>{0} no es un formulario que digitpad pueda usar: {1}.</translation>
    </message>
    <message>
        <source>{0} is no label</source>
        <translation>{0} no es una etiqueta</translation>
    </message>
    <message>
        <source>{0} is no picture that digitpad reads; it is left alone.</source>
        <translation>{0} no es una imagen que digitpad lea; se deja como está.</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s address; it has a host and a port, such as tcp://10.0.0.5:8786.</source>
        <translation>{0} no es la dirección de un planificador; tiene un host y un puerto, por ejemplo tcp://10.0.0.5:8786.</translation>
    </message>
    <message>
        <source>{0} is no text</source>
        <translation>{0} no es texto</translation>
    </message>
    <message>
        <source>{0} is no time that this computer knows</source>
        <translation>{0} no es una fecha que conozca este equipo</translation>
    </message>
    <message>
        <source>{0} is not packed</source>
        <translation>{0} no está comprimido</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; {1}</source>
        <translation>{0} no es texto en UTF-8; {1}</translation>
    </message>
    <message>
        <source>{0} is of the unknown kind {1}; the kinds are {2}</source>
        <translation>{0} es del tipo desconocido {1}; los tipos son {2}</translation>
    </message>
    <message>
        <source>{0} is to have {1} digits, but has {2} boxes</source>
        <translation>{0} debe tener {1} dígitos, pero tiene {2} casillas</translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} has them.</source>
        <translation>{0} es {1}, como los que hay en {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}; --watch needs the folder into which the pictures come.</source>
        <translation>{0} es {1}; --watch necesita la carpeta a la que llegan las imágenes.</translation>
    </message>
    <message>
        <source>{0} is {1}; digitpad reads {2}.</source>
        <translation>{0} es {1}; digitpad lee {2}.</translation>
    </message>
    <message>
        <source>{0} layers</source>
        <translation>{0} capas</translation>
    </message>
    <message>
        <source>{0} lies outside the page, or a box of it has no size</source>
        <translation>{0} queda fuera de la página, o una de sus casillas no tiene tamaño</translation>
    </message>
    <message>
        <source>{0} met an error in digitpad ({1}: {2}); please report it.</source>
        <translation>{0} encontró un error en digitpad ({1}: {2}); informe de él, por favor.</translation>
    </message>
    <message>
        <source>{0} needs a model that reads digits, but «{1}» tells {2} apart.</source>
        <translation>{0} requiere un modelo que lea dígitos, pero «{1}» distingue {2}.</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} páginas</translation>
    </message>
    <message>
        <source>{0} pictures of 28x28 pixels were taken as they are.</source>
        <translation>{0} imágenes de 28x28 píxeles se tomaron tal como están.</translation>
    </message>
    <message>
        <source>{0} pictures were normalised to 28x28 as drawings are.</source>
        <translation>{0} imágenes se normalizaron a 28x28 como los dibujos.</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} ejecuciones</translation>
    </message>
    <message>
        <source>{0} says that it has {1}, but {2}; save it anew.</source>
        <translation>{0} dice que tiene {1}, pero {2}; guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{0} should have a label and the number of its character in each line.</source>
        <translation>{0} debería tener en cada línea una etiqueta y el número de su carácter.</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to open; save it anew or make it smaller.</source>
        <translation>Abrir {0} tarda más de {1} segundos; guarde el archivo de nuevo o redúzcalo.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, which no network for digits needs.</source>
        <translation>{0} ocupa descomprimido más de {1} MB, algo que ninguna red para dígitos necesita.</translation>
    </message>
    <message>
        <source>{0} unpacks to {1}; {2} are the most.</source>
        <translation>{0} ocupa descomprimido {1}; el máximo es {2}.</translation>
    </message>
    <message>
        <source>{0} uses «{1}». Only networks of Keras&apos; own layers, without functions, custom or file-reading layers, are imported; save it without that layer.</source>
        <translation>{0} usa «{1}». Solo se importan redes de capas propias de Keras, sin funciones ni capas personalizadas o que lean archivos; guárdela sin esa capa.</translation>
    </message>
    <message>
        <source>{0} was exported for other programs and cannot be taken back. Import the .keras file of the model that it was made of.</source>
        <translation>{0} se exportó para otros programas y no se puede volver a tomar. Importe el archivo .keras del modelo del que se hizo.</translation>
    </message>
    <message>
        <source>{0} was not opened, as the program is being closed.</source>
        <translation>{0} no se abrió porque el programa se está cerrando.</translation>
    </message>
    <message>
        <source>{0} was read {1} times as {2}, first in {3}.</source>
        <translation>{0} se leyó {1} veces como {2}, primero en {3}.</translation>
    </message>
    <message>
        <source>{0} was read {1} times, first in {2}.</source>
        <translation>{0} se leyó {1} veces, primero en {2}.</translation>
    </message>
    <message>
        <source>{0}, but another one.</source>
        <translation>{0}, sino otra.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no TOML; it wants key = value, with texts in quotes.</source>
        <translation>{0}, línea {1}: {2} no es TOML; se espera clave = valor, con los textos entre comillas.</translation>
    </message>
    <message>
        <source>«answer.text» is too long</source>
        <translation>«answer.text» es demasiado largo</translation>
    </message>
    <message>
        <source>«reference.filled» should be true or false</source>
        <translation>«reference.filled» debería ser true o false</translation>
    </message>
    <message>
        <source>«{0}» has {1} layers, and there can be at most {2}</source>
        <translation>«{0}» tiene {1} capas, y puede haber como máximo {2}</translation>
    </message>
    <message>
        <source>«{0}» in a terminal shows more.</source>
        <translation>«{0}» en un terminal muestra más.</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the architecture.</source>
        <translation>«{0}» es el nombre de un dispositivo en Windows; elija otro nombre para la arquitectura.</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the model.</source>
        <translation>«{0}» es el nombre de un dispositivo en Windows; elija otro nombre para el modelo.</translation>
    </message>
    <message>
        <source>«{0}» is an architecture that comes with digitpad; choose another name.</source>
        <translation>«{0}» es una arquitectura que viene con digitpad; elija otro nombre.</translation>
    </message>
    <message>
        <source>«{0}» is unknown; there can be {1}</source>
        <translation>«{0}» es desconocido; puede haber {1}</translation>
    </message>
    <message>
        <source>«{0}» is {1}</source>
        <translation>«{0}» es {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>Cerrar digitpad</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The drawing is saved again.</source>
        <translation>El dibujo vuelve a estar guardado.</translation>
    </message>
    <message>
        <source>There is no folder to keep the drawing in; it will be gone when you close.</source>
        <translation>No hay ninguna carpeta donde conservar el dibujo; se perderá al cerrar.</translation>
    </message>
    <message>
        <source>{0} What you drew will be gone.</source>
        <translation>{0} Se perderá lo que ha dibujado.</translation>
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
        <translation>&amp;Guardar gráfico …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>&amp;Aceptar lo que se ve (Intro)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>Cancelar la lec&amp;tura</translation>
    </message>
    <message>
        <source>&amp;Choose a form file …</source>
        <translation>&amp;Elegir un archivo de formulario …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;Seguir leyendo</translation>
    </message>
    <message>
        <source>&amp;Next field in doubt</source>
        <translation>Campo dudoso siguien&amp;te</translation>
    </message>
    <message>
        <source>&amp;Previous field in doubt</source>
        <translation>Campo d&amp;udoso anterior</translation>
    </message>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>&amp;Leer hojas …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Save the table …</source>
        <translation>&amp;Guardar la tabla …</translation>
    </message>
    <message>
        <source>&amp;Sheets that digitpad printed</source>
        <translation>&amp;Hojas que imprimió digitpad</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>As it was &amp;read</source>
        <translation>Como se &amp;leyó</translation>
    </message>
    <message>
        <source>Begin a &amp;new table</source>
        <translation>Empezar una tabla &amp;nueva</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nothing stands &amp;there (Delete)</source>
        <translation>Ahí &amp;no hay nada (Supr)</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>Re&amp;glas para los números …</translation>
    </message>
    <message>
        <source>Read a &amp;folder …</source>
        <translation>Leer una car&amp;peta …</translation>
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
        <translation>Enca&amp;bezados</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Rows on a page</source>
        <translation>&amp;Filas por página</translation>
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
        <translation>Una hoja para cada autor; «digitpad samples sheets SHEETS --out FOLDER» hace muestras con ellas.</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Each digit ten times</source>
        <translation>Cada dígito diez veces</translation>
    </message>
    <message>
        <source>File &gt; Read sheets, or «digitpad read SHEETS --form auto --xlsx FILE», makes a table of photos or scans of it.</source>
        <translation>Archivo &gt; Leer hojas, o «digitpad read SHEETS --form auto --xlsx FILE», hace una tabla con fotos o escaneos de ella.</translation>
    </message>
    <message>
        <source>List: a box a number</source>
        <translation>Lista: una casilla por número</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Página&amp;s</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>Print a sheet, fill it in, read it</source>
        <translation>Imprimir una hoja, rellenarla, leerla</translation>
    </message>
    <message>
        <source>Scores: a box a digit</source>
        <translation>Puntuaciones: una casilla por dígito</translation>
    </message>
    <message>
        <source>What stands above the columns, with commas between them.</source>
        <translation>Lo que va encima de las columnas, separado por comas.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>Imp&amp;rimir …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Guardar como PDF …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Imprimir una hoja</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>Imprimiendo {0}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se ha guardado {0}.</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet with its fields</source>
        <translation>La hoja con sus campos</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vista previa de la hoja</translation>
    </message>
</context>
<context>
    <name>SheetRules</name>
    <message>
        <source>&amp;Apply to all sheets</source>
        <translation>&amp;Aplicar a todas las hojas</translation>
    </message>
    <message>
        <source>These rules hold for all fields that have none of their own. A number that breaks them becomes the most probable one that they allow, if that is probable enough. The sheets are read once more.</source>
        <translation>Estas reglas valen para todos los campos que no tienen reglas propias. Un número que las incumple pasa a ser el más probable que permiten, si es bastante probable. Las hojas se leen otra vez.</translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>It could not be read</source>
        <translation>No se ha podido leer</translation>
    </message>
    <message>
        <source>Row {0} · {1}</source>
        <translation>Fila {0} · {1}</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source> · {0} left</source>
        <translation> · quedan {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Leyendo {0} de {1}</translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>SheetTableView</name>
    <message>
        <source>What was read</source>
        <translation>Lo que se leyó</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>1 field in doubt</source>
        <translation>1 campo dudoso</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 hoja</translation>
    </message>
    <message>
        <source>A box between two digits is empty: type what stands there</source>
        <translation>Una casilla entre dos dígitos está vacía: escriba lo que hay ahí</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>No digit for certain: type what stands there, or press Delete if that is nothing</source>
        <translation>Ningún dígito seguro: escriba lo que hay ahí o pulse Supr si no hay nada</translation>
    </message>
    <message>
        <source>Read with a confidence of {0}</source>
        <translation>Leído con una confianza de {0}</translation>
    </message>
    <message>
        <source>Said by a person; read: {0}</source>
        <translation>Indicado por una persona; leído: {0}</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>a digit is in doubt</source>
        <translation>un dígito es dudoso</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>it stands on {0}, too</source>
        <translation>está también en {0}</translation>
    </message>
    <message>
        <source>most probable by itself: {0}</source>
        <translation>lo más probable por sí solo: {0}</translation>
    </message>
    <message>
        <source>no decimal point was seen</source>
        <translation>no se vio ninguna coma decimal</translation>
    </message>
    <message>
        <source>no field in doubt</source>
        <translation>ningún campo dudoso</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>tachado</translation>
    </message>
    <message>
        <source>the rules forbid it</source>
        <translation>las reglas lo prohíben</translation>
    </message>
    <message>
        <source>there is something else in the field</source>
        <translation>hay algo más en el campo</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>{0} fields in doubt</source>
        <translation>{0} campos dudosos</translation>
    </message>
    <message>
        <source>{0} looked at</source>
        <translation>{0} revisados</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} hojas</translation>
    </message>
    <message>
        <source>{0} with a problem</source>
        <translation>{0} con algún problema</translation>
    </message>
</context>
<context>
    <name>SheetsFeature</name>
    <message>
        <source>Read sheets</source>
        <translation>Leer hojas</translation>
    </message>
    <message>
        <source>Reading sheets</source>
        <translation>Leer hojas</translation>
    </message>
</context>
<context>
    <name>SheetsLayout</name>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>&amp;Leer hojas …</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Aceptar (Intro)</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or a folder of filled-in sheets here. Each becomes rows of a table, and what is in doubt is shown with its picture.</source>
        <translation>Suelte aquí imágenes, PDF o una carpeta de hojas rellenadas. Cada una se convierte en filas de una tabla, y lo dudoso se muestra con su imagen.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
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
        <translation>1 campo ya estaba revisado y sigue como quedó.</translation>
    </message>
    <message>
        <source>No model of digits answers yet; choose one in the menu Model, and read then.</source>
        <translation>Aún no responde ningún modelo de dígitos; elija uno en el menú Modelo y lea después.</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>Leer una carpeta</translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation>Leer hojas</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se ha guardado {0}.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table first?</source>
        <translation>Ha corregido lo leído. ¿Guardar antes la tabla?</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table?</source>
        <translation>Ha corregido lo leído. ¿Guardar la tabla?</translation>
    </message>
    <message>
        <source>sheets.csv</source>
        <translation>hojas.csv</translation>
    </message>
    <message>
        <source>{0} fields were looked at before, and are as they were left.</source>
        <translation>{0} campos ya estaban revisados y siguen como quedaron.</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Ningún atajo contiene estas palabras.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for what you want to do, or for a key</source>
        <translation>Busque lo que quiere hacer o una tecla</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>SliderPanel</name>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>&amp;Normalizar otra vez, como digitpad</translation>
    </message>
    <message>
        <source>&amp;Other noise</source>
        <translation>&amp;Otro ruido</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Noise, salt and pepper fall elsewhere.</source>
        <translation>El ruido, la sal y la pimienta caen en otro sitio.</translation>
    </message>
    <message>
        <source>Put back (Delete, or a double click on the slider)</source>
        <translation>Restablecer (Supr, o doble clic en el control)</translation>
    </message>
    <message>
        <source>Put back: {0}</source>
        <translation>Restablecer: {0}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>What is distorted is brought to 20 pixels and into the middle before the network sees it. Without, the network sees it as it is.</source>
        <translation>Lo distorsionado se lleva a 20 píxeles y al centro antes de que la red lo vea. Sin esto, la red lo ve tal como está.</translation>
    </message>
</context>
<context>
    <name>SnapshotWords</name>
    <message>
        <source>After epoch {0}</source>
        <translation>Tras la época {0}</translation>
    </message>
    <message>
        <source>After {0} of {1} batches of the first epoch</source>
        <translation>Tras {0} de {1} lotes de la primera época</translation>
    </message>
    <message>
        <source>Before the first batch</source>
        <translation>Antes del primer lote</translation>
    </message>
    <message>
        <source>Labelled {0}, read as {1} ({2})</source>
        <translation>Etiqueta {0}, leído como {1} ({2})</translation>
    </message>
    <message>
        <source>Labelled {0}, read so ({1})</source>
        <translation>Etiqueta {0}, leído así ({1})</translation>
    </message>
    <message>
        <source>Too few images are held out to show how it reads them</source>
        <translation>Hay muy pocas imágenes reservadas para mostrar cómo las lee</translation>
    </message>
    <message>
        <source>Yours, read as {0} ({1})</source>
        <translation>El suyo, leído como {0} ({1})</translation>
    </message>
    <message>
        <source>{0} of {1} held-out digits read right (95 % interval {2}–{3} %)</source>
        <translation>{0} de {1} dígitos reservados con lectura correcta (intervalo del 95&#xa0;% {2}–{3}&#xa0;%)</translation>
    </message>
    <message>
        <source>{0} of {1} held-out images read right (95 % interval {2}–{3} %)</source>
        <translation>{0} de {1} imágenes reservadas con lectura correcta (intervalo del 95&#xa0;% {2}–{3}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>SnapshotsFeature</name>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>Back and forth, to the first snapshot, to the newest one</source>
        <translation>Atrás y adelante, a la primera instantánea, a la más reciente</translation>
    </message>
    <message>
        <source>How «{0}» learned</source>
        <translation>Cómo aprendió «{0}»</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Barra espaciadora</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training. Those of a new one are kept where «Keep how it learns» is ticked (Model &gt; Train a network).</source>
        <translation>El modelo «{0}» no tiene instantáneas de su entrenamiento. Las de uno nuevo se conservan si está marcado «Conservar cómo aprende» (Modelo &gt; Entrenar una red).</translation>
    </message>
    <message>
        <source>The training has ended early; this is what had come of it.</source>
        <translation>El entrenamiento terminó antes de tiempo; esto es lo que resultó.</translation>
    </message>
    <message>
        <source>The training is done.</source>
        <translation>El entrenamiento ha terminado.</translation>
    </message>
    <message>
        <source>The training is under way; the newest snapshot is shown as long as you do not go back.</source>
        <translation>El entrenamiento está en curso; se muestra la instantánea más reciente mientras no vuelva atrás.</translation>
    </message>
    <message>
        <source>The training was stopped; this is what had come of it.</source>
        <translation>El entrenamiento se detuvo; esto es lo que resultó.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Ver cómo aprende</translation>
    </message>
    <message>
        <source>Watch «{0}» learn</source>
        <translation>Ver cómo aprende «{0}»</translation>
    </message>
</context>
<context>
    <name>SnapshotsWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The first snapshot comes before the first batch</source>
        <translation>La primera instantánea viene antes del primer lote</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>Lo que se muestra de la red</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Digits to look at</source>
        <translation>Dígitos que mirar</translation>
    </message>
    <message>
        <source>MNIST: held-out digits</source>
        <translation>MNIST: dígitos reservados</translation>
    </message>
    <message>
        <source>MNIST: test digits</source>
        <translation>MNIST: dígitos de prueba</translation>
    </message>
    <message>
        <source>MNIST: training digits</source>
        <translation>MNIST: dígitos de entrenamiento</translation>
    </message>
    <message>
        <source>Test digits: no network has learned from them. Held-out: training digits that this network has not learned from.</source>
        <translation>Dígitos de prueba: ninguna red ha aprendido de ellos. Reservados: dígitos de entrenamiento de los que esta red no ha aprendido.</translation>
    </message>
    <message>
        <source>Test images of its own data</source>
        <translation>Imágenes de prueba de sus propios datos</translation>
    </message>
    <message>
        <source>Your own digits</source>
        <translation>Sus propios dígitos</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>&amp;Train it now</source>
        <translation>&amp;Entrenarla ahora</translation>
    </message>
    <message>
        <source>&amp;Your result:</source>
        <translation>Su &amp;resultado:</translation>
    </message>
    <message>
        <source>For your worksheet</source>
        <translation>Para su hoja de trabajo</translation>
    </message>
    <message>
        <source>Menu: {0}</source>
        <translation>Menú: {0}</translation>
    </message>
    <message>
        <source>Not yet: compare it with the numbers that are shown.</source>
        <translation>Todavía no: compárelo con los números que se muestran.</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>por ejemplo {0}</translation>
    </message>
    <message>
        <source>○ Your turn.</source>
        <translation>○ Su turno.</translation>
    </message>
    <message>
        <source>✓ Done. Go on when you like.</source>
        <translation>✓ Hecho. Continúe cuando quiera.</translation>
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
        <translation>&amp;Nueva comparación …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Finished runs stay; unfinished ones go on from their last epoch</source>
        <translation>Las ejecuciones terminadas quedan; las demás siguen desde su última época</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Which network of the case</source>
        <translation>Qué red del caso</translation>
    </message>
    <message>
        <source>Write a page with tables, plots and comparisons, and open it</source>
        <translation>Escribir una página con tablas, gráficos y comparaciones, y abrirla</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>aún no hay red</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>semilla {0}</translation>
    </message>
    <message>
        <source>the best of its seeds</source>
        <translation>la mejor de sus semillas</translation>
    </message>
</context>
<context>
    <name>StudyCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitud (%)</translation>
    </message>
    <message>
        <source>Curves of accuracy and loss of each case over epochs</source>
        <translation>Curvas de exactitud y pérdida de cada caso a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
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
        <translation>1 semilla</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>Comparar arquitecturas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>Eliminar comparación</translation>
    </message>
    <message>
        <source>Delete this comparison with all its runs and models for good?</source>
        <translation>¿Eliminar definitivamente esta comparación con todas sus ejecuciones y modelos?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Iniciando TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>The report is {0}</source>
        <translation>El informe es {0}</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Escribiendo el informe …</translation>
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
        <translation>{0} semillas</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>&amp;Batch sizes</source>
        <translation>Tamaños de &amp;lote</translation>
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
        <translation>Ejec&amp;uciones</translation>
    </message>
    <message>
        <source>&amp;Training share</source>
        <translation>Parte de e&amp;ntrenamiento</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>Batch sizes are whole numbers with commas between them.</source>
        <translation>Los tamaños de lote son números enteros separados por comas.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>Comparar arquitecturas</translation>
    </message>
    <message>
        <source>Fewer are for a quick try. All test images are always used.</source>
        <translation>Menos son para una prueba rápida. Siempre se usan todas las imágenes de prueba.</translation>
    </message>
    <message>
        <source>Of the training images; the curves are drawn from the rest.</source>
        <translation>De las imágenes de entrenamiento; con el resto se trazan las curvas.</translation>
    </message>
    <message>
        <source>Ot&amp;her cases</source>
        <translation>Otros ca&amp;sos</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>Se&amp;millas</translation>
    </message>
    <message>
        <source>So often each case is trained, from other first weights each time.</source>
        <translation>Cada caso se entrena este número de veces, cada vez con otros pesos iniciales.</translation>
    </message>
    <message>
        <source>Tr&amp;ain on</source>
        <translation>Entren&amp;ar con</translation>
    </message>
    <message>
        <source>Training &amp;images</source>
        <translation>&amp;Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>una tras otra</translation>
    </message>
    <message>
        <source>such as 32, 100, 256</source>
        <translation>por ejemplo 32, 100, 256</translation>
    </message>
    <message>
        <source>such as conv3-dropout2, conv2-dense200</source>
        <translation>por ejemplo conv3-dropout2, conv2-dense200</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>dos a la vez</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} parámetros</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} ejecuciones</translation>
    </message>
    <message>
        <source>{0}, about {1} if nothing else keeps this computer busy.</source>
        <translation>{0}, unos {1} si nada más ocupa este equipo.</translation>
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
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>Elimina&amp;r …</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Comparaciones anteriores</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>finished, {0}</source>
        <translation>terminada, {0}</translation>
    </message>
    <message>
        <source>unfinished, {0} of {1}</source>
        <translation>sin terminar, {0} de {1}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} épocas</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} ejecuciones</translation>
    </message>
</context>
<context>
    <name>StudyResults</name>
    <message>
        <source>&amp;Mistakes</source>
        <translation>&amp;Errores</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>Choose a case in the table to see what its networks took for what.</source>
        <translation>Elija un caso en la tabla para ver qué tomaron sus redes por qué.</translation>
    </message>
    <message>
        <source>Cu&amp;rves</source>
        <translation>C&amp;urvas</translation>
    </message>
    <message>
        <source>Curves and mistakes</source>
        <translation>Curvas y errores</translation>
    </message>
    <message>
        <source>No run of {0} is finished yet.</source>
        <translation>Aún no ha terminado ninguna ejecución de {0}.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>You may close this window, or digitpad: it goes on where it was.</source>
        <translation>Puede cerrar esta ventana, o digitpad: sigue donde estaba.</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>quedan unos {0}</translation>
    </message>
    <message>
        <source>at least one of {0} networks</source>
        <translation>al menos una de {0} redes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>iniciando …</translation>
    </message>
    <message>
        <source>stopped; it can go on where it was</source>
        <translation>detenida; puede seguir donde estaba</translation>
    </message>
    <message>
        <source>the one network</source>
        <translation>la única red</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>Terminado: {0} de {1}</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} ejecuciones</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} test images were misread by {3}. Choose a cell to see its images; double-click one to put it onto the canvas.</source>
        <translation>{0}: {3} leyó mal {1} de las {2} imágenes de prueba. Elija una celda para ver sus imágenes; haga doble clic en una para ponerla en el lienzo.</translation>
    </message>
</context>
<context>
    <name>StudyStatus</name>
    <message>
        <source>An unfinished comparison can go on: click here</source>
        <translation>Una comparación sin terminar puede continuar: haga clic aquí</translation>
    </message>
    <message>
        <source>Comparing: done, click to see</source>
        <translation>Comparación: terminada, haga clic para verla</translation>
    </message>
    <message>
        <source>Comparing: failed, click to see why</source>
        <translation>Comparación: ha fallado, haga clic para ver por qué</translation>
    </message>
    <message>
        <source>Comparing: paused</source>
        <translation>Comparación: en pausa</translation>
    </message>
    <message>
        <source>Comparing: starting …</source>
        <translation>Comparación: iniciando …</translation>
    </message>
    <message>
        <source>Comparing: {0} left</source>
        <translation>Comparación: quedan {0}</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Show the comparison of architectures</source>
        <translation>Mostrar la comparación de arquitecturas</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>95 % over images</source>
        <translation>95 % sobre imágenes</translation>
    </message>
    <message>
        <source>95 % over seeds</source>
        <translation>95 % sobre semillas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases and their figures</source>
        <translation>Los casos y sus cifras</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitud de prueba</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>época {0} de {1}</translation>
    </message>
    <message>
        <source>ms an image</source>
        <translation>ms por imagen</translation>
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
        <translation>{0} a {1}&#xa0;%</translation>
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
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Checking what it still knows of others&apos; digits</source>
        <translation>Comprobando lo que aún sabe de los dígitos de otros</translation>
    </message>
    <message>
        <source>Drawing your samples again, a little different each time</source>
        <translation>Dibujando de nuevo sus muestras, cada vez un poco distintas</translation>
    </message>
    <message>
        <source>It goes {0}&#xa0;% of the way to what was learned: that is enough, and spares others&apos; digits.</source>
        <translation>Recorre el {0}&#xa0;% del camino hacia lo aprendido: eso basta y respeta los dígitos de otros.</translation>
    </message>
    <message>
        <source>Learning your samples beside digits of others</source>
        <translation>Aprendiendo sus muestras junto a dígitos de otros</translation>
    </message>
    <message>
        <source>Nothing is kept: it would read your own digits worse, {0} instead of {1} of {2}. More samples help.</source>
        <translation>No se conserva nada: leería peor sus propios dígitos, {0} en vez de {1} de {2}. Ayudan más muestras.</translation>
    </message>
    <message>
        <source>Nothing is kept: whatever it learns of your digits, it would lose more than {0} of others&apos; digits. More samples of yours help.</source>
        <translation>No se conserva nada: aprenda lo que aprenda de sus dígitos, perdería más de {0} de los dígitos de otros. Ayudan más muestras suyas.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Testing it on samples of yours that it has not learned</source>
        <translation>Probándolo con muestras suyas que no ha aprendido</translation>
    </message>
    <message>
        <source>There are {0} labelled digits of yours</source>
        <translation>Hay {0} dígitos suyos con etiqueta</translation>
    </message>
    <message>
        <source>There is one labelled digit of yours</source>
        <translation>Hay un dígito suyo con etiqueta</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · quedan {1}</translation>
    </message>
    <message>
        <source>{0}; at least {1} are needed before a model can learn your hand. Write {2} more.</source>
        <translation>{0}; se necesitan al menos {1} para que un modelo pueda aprender su letra. Escriba {2} más.</translation>
    </message>
    <message>
        <source>{0}&#xa0;% ({1}–{2})</source>
        <translation>{0}&#xa0;% ({1}–{2})</translation>
    </message>
    <message>
        <source>«{0}» learns your {1} digits, and digits of others beside them, so that it forgets nothing. You then see how well it reads before and after; nothing changes until you decide.</source>
        <translation>«{0}» aprende sus {1} dígitos, y junto a ellos dígitos de otros, para no olvidar nada. Después verá qué tal lee antes y después; nada cambia hasta que usted decida.</translation>
    </message>
    <message>
        <source>«{0}» reads as many of your {1} digits as before, {2}, and doubts fewer.</source>
        <translation>«{0}» lee tantos de sus {1} dígitos como antes, {2}, y duda de menos.</translation>
    </message>
    <message>
        <source>«{0}» reads {1} of your {2} digits; before, it was {3}.</source>
        <translation>«{0}» lee {1} de sus {2} dígitos; antes eran {3}.</translation>
    </message>
</context>
<context>
    <name>TeachingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Write digits …</source>
        <translation>E&amp;scribir dígitos …</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>Aprender mis muestras</translation>
    </message>
    <message>
        <source>Learning cannot start: {0}</source>
        <translation>El aprendizaje no puede empezar: {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>Your samples cannot be read</source>
        <translation>Sus muestras no se pueden leer</translation>
    </message>
</context>
<context>
    <name>TeachingFeature</name>
    <message>
        <source>A model is learning your samples. Closing stops it; your samples stay.</source>
        <translation>Un modelo está aprendiendo sus muestras. Al cerrar se detiene; sus muestras quedan.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>Cerrar digitpad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Learning samples</source>
        <translation>Aprender muestras</translation>
    </message>
    <message>
        <source>Stop learning and close</source>
        <translation>Detener el aprendizaje y cerrar</translation>
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
        <translation>Aprender mis muestras</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>El aprendizaje ha fallado</translation>
    </message>
    <message>
        <source>Learning was stopped; nothing was changed.</source>
        <translation>El aprendizaje se detuvo; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Learning your samples</source>
        <translation>Aprendiendo sus muestras</translation>
    </message>
    <message>
        <source>Looking at your samples …</source>
        <translation>Mirando sus muestras …</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>No se conserva nada</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>Progreso del aprendizaje de mis muestras</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Iniciando TensorFlow …</translation>
    </message>
    <message>
        <source>There is no model that could learn.</source>
        <translation>No hay ningún modelo que pueda aprender.</translation>
    </message>
</context>
<context>
    <name>TeachingStatus</name>
    <message>
        <source>Learning: done, click to decide</source>
        <translation>Aprendizaje: terminado, haga clic para decidir</translation>
    </message>
    <message>
        <source>Learning: done, nothing kept</source>
        <translation>Aprendizaje: terminado, no se conserva nada</translation>
    </message>
    <message>
        <source>Learning: failed, click to see why</source>
        <translation>Aprendizaje: ha fallado, haga clic para ver por qué</translation>
    </message>
    <message>
        <source>Learning: starting …</source>
        <translation>Aprendizaje: iniciando …</translation>
    </message>
    <message>
        <source>Learning: {0} left</source>
        <translation>Aprendizaje: quedan {0}</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>Progreso del aprendizaje de mis muestras</translation>
    </message>
    <message>
        <source>Show how my samples are learned</source>
        <translation>Mostrar cómo se aprenden mis muestras</translation>
    </message>
</context>
<context>
    <name>TeachingTable</name>
    <message>
        <source>A first result, on {0} of your digits. The others are still being tested.</source>
        <translation>Un primer resultado, con {0} de sus dígitos. Los demás aún se están probando.</translation>
    </message>
    <message>
        <source>Each is read by a network that has not learned it.</source>
        <translation>Cada uno lo lee una red que no lo ha aprendido.</translation>
    </message>
    <message>
        <source>Images of MNIST that were held out.</source>
        <translation>Imágenes de MNIST que se reservaron.</translation>
    </message>
    <message>
        <source>In brackets: 95&#xa0;% intervals. Your digits were read by networks that had not learned them.</source>
        <translation>Entre paréntesis: intervalos del 95&#xa0;%. Sus dígitos los leyeron redes que no los habían aprendido.</translation>
    </message>
    <message>
        <source>Other forms, and what is no digit</source>
        <translation>Otras formas, y lo que no es un dígito</translation>
    </message>
    <message>
        <source>Others&apos; scanned digits</source>
        <translation>Dígitos escaneados de otras personas</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Lectura correcta</translation>
    </message>
    <message>
        <source>The guard set: drawn digits as other countries form them, letters and scribbles.</source>
        <translation>El conjunto de control: dígitos dibujados como se forman en otros países, letras y garabatos.</translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>Sus dígitos</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
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
        <translation>Atrás y adelante con las flechas, Inicio y Fin</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show one snapshot after the other (space bar)</source>
        <translation>Mostrar una instantánea tras otra (barra espaciadora)</translation>
    </message>
    <message>
        <source>Snapshots of the training</source>
        <translation>Instantáneas del entrenamiento</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <source>Boxes</source>
        <translation>Casillas</translation>
    </message>
    <message>
        <source>Boxes a cell</source>
        <translation>Casillas por celda</translation>
    </message>
    <message>
        <source>Click or drag to select fields; drag them to move them.</source>
        <translation>Haga clic o arrastre para seleccionar campos; arrástrelos para moverlos.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Drag over a box, or click into a printed one.</source>
        <translation>Arrastre sobre una casilla o haga clic en una impresa.</translation>
    </message>
    <message>
        <source>Drag over a row of boxes.</source>
        <translation>Arrastre sobre una fila de casillas.</translation>
    </message>
    <message>
        <source>Drag over the cells of a table.</source>
        <translation>Arrastre sobre las celdas de una tabla.</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>The number of the first row in the table</source>
        <translation>El número de la primera fila de la tabla</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>auto: as printed</source>
        <translation>auto: como está impreso</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Brush width</source>
        <translation>Grosor del pincel</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitud (%)</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy over epochs</source>
        <translation>Curvas de pérdida y exactitud a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>&amp;Cancel training</source>
        <translation>&amp;Cancelar el entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Empezar el entrenamiento</translation>
    </message>
    <message>
        <source>Cancel training</source>
        <translation>Cancelar el entrenamiento</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Keep best epoch</source>
        <translation>Conservar la mejor época</translation>
    </message>
    <message>
        <source>Keep the best epoch so far as a model?</source>
        <translation>¿Conservar la mejor época hasta ahora como modelo?</translation>
    </message>
    <message>
        <source>Saving the best epoch so far …</source>
        <translation>Guardando la mejor época hasta ahora …</translation>
    </message>
    <message>
        <source>Show &amp;the code …</source>
        <translation>Mostrar el &amp;código …</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Detener y descartar</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>The 95 % interval goes from {0} to {1} %.</source>
        <translation>El intervalo del 95&#xa0;% va de {0} a {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>The active model «{0}» reads {1} %.</source>
        <translation>El modelo activo «{0}» lee el {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of MNIST&apos;s 10,000 test images.</source>
        <translation>El modelo nuevo lee el {0}&#xa0;% de las 10&#xa0;000 imágenes de prueba de MNIST.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of the test part, which it has never seen, right.</source>
        <translation>El modelo nuevo lee bien el {0}&#xa0;% de la parte de prueba, que nunca ha visto.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>Ya hay un modelo «{0}».</translation>
    </message>
    <message>
        <source>Train &amp;again …</source>
        <translation>&amp;Volver a entrenar …</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entrenar una red</translation>
    </message>
    <message>
        <source>Training cannot start: {0}</source>
        <translation>El entrenamiento no puede empezar: {0}</translation>
    </message>
    <message>
        <source>my {0}</source>
        <translation>mi {0}</translation>
    </message>
</context>
<context>
    <name>TrainingFeature</name>
    <message>
        <source>A training had finished when digitpad was closed last; its model is among yours as «{0}».</source>
        <translation>Un entrenamiento había terminado cuando se cerró digitpad por última vez; su modelo está entre los suyos como «{0}».</translation>
    </message>
    <message>
        <source>A training is under way. Closing stops it, and its model is lost.</source>
        <translation>Hay un entrenamiento en curso. Al cerrar se detiene, y su modelo se pierde.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>Cerrar digitpad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>Detener el entrenamiento y cerrar</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>&amp;Augmentation</source>
        <translation>&amp;Aumento de datos</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Tamaño de &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>É&amp;pocas</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation>Parte de &amp;validación</translation>
    </message>
    <message>
        <source>At most 5 MB in the model&apos;s folder, your digit on the canvas included. Exports leave it out.</source>
        <translation>Como máximo 5 MB en la carpeta del modelo, incluido su dígito del lienzo. Las exportaciones las omiten.</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epoch.</source>
        <translation>Lo que tarda se ve tras la primera época.</translation>
    </message>
    <message>
        <source>Keep how it learns with the model, to see it again</source>
        <translation>Conservar cómo aprende, con el modelo, para verlo de nuevo</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>Sna&amp;pshots</source>
        <translation>Inst&amp;antáneas</translation>
    </message>
    <message>
        <source>T&amp;rain on</source>
        <translation>Entrenar c&amp;on</translation>
    </message>
    <message>
        <source>The highest rate: it rises to this, then falls along a cosine to 0.</source>
        <translation>La tasa máxima: sube hasta ella y luego baja a 0 siguiendo un coseno.</translation>
    </message>
    <message>
        <source>The same seed and values repeat a training.</source>
        <translation>La misma semilla y los mismos valores repiten un entrenamiento.</translation>
    </message>
    <message>
        <source>This will take about {0}.</source>
        <translation>Tardará unos {0}.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entrenar una red</translation>
    </message>
    <message>
        <source>Training images that are held out to measure the network on.</source>
        <translation>Imágenes de entrenamiento que se reservan para medir la red.</translation>
    </message>
    <message>
        <source>Turn, slant, stretch and shift the images, vary the strokes</source>
        <translation>Girar, inclinar, estirar y desplazar las imágenes, variar los trazos</translation>
    </message>
    <message>
        <source>digitpad – batch-normalised convolutions, 391,082 parameters</source>
        <translation>digitpad – convoluciones con normalización por lotes, 391&#xa0;082 parámetros</translation>
    </message>
    <message>
        <source>digitpad-small – the same with fewer filters, 157,954 parameters</source>
        <translation>digitpad-small – la misma con menos filtros, 157&#xa0;954 parámetros</translation>
    </message>
    <message>
        <source>paper – the student paper&apos;s network, 159,254 parameters</source>
        <translation>paper – la red del trabajo de estudiantes, 159&#xa0;254 parámetros</translation>
    </message>
    <message>
        <source>{0} – your own, {1} parameters</source>
        <translation>{0} – propia, {1} parámetros</translation>
    </message>
</context>
<context>
    <name>TrainingProgressPanel</name>
    <message>
        <source>&amp;Watch it learn</source>
        <translation>&amp;Ver cómo aprende</translation>
    </message>
    <message>
        <source>After epoch {0}: training loss {1}, accuracy {2} %</source>
        <translation>Tras la época {0}: pérdida de entrenamiento {1}, exactitud {2}&#xa0;%</translation>
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
        <translation>Kernels, mapas, clases y dígitos, instantánea por instantánea</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Saving, and testing on 10,000 images that it has never seen …</source>
        <translation>Guardando y probando con 10&#xa0;000 imágenes que nunca ha visto …</translation>
    </message>
    <message>
        <source>Saving, and testing on images that it has never seen …</source>
        <translation>Guardando y probando con imágenes que nunca ha visto …</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Iniciando TensorFlow …</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>El entrenamiento ha fallado</translation>
    </message>
    <message>
        <source>The training was stopped; nothing was kept.</source>
        <translation>El entrenamiento se detuvo; no se conservó nada.</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Training «{0}»</source>
        <translation>Entrenando «{0}»</translation>
    </message>
    <message>
        <source>batch {0} of {1} for {2}</source>
        <translation>lote {0} de {1} desde hace {2}</translation>
    </message>
    <message>
        <source>the first batch builds the network&apos;s program, for {0}</source>
        <translation>el primer lote construye el programa de la red, desde hace {0}</translation>
    </message>
    <message>
        <source>validating for {0}</source>
        <translation>validando desde hace {0}</translation>
    </message>
    <message>
        <source>validation loss {0}, accuracy {1} %</source>
        <translation>pérdida de validación {0}, exactitud {1}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} images/s · {1} left</source>
        <translation>{0} imágenes/s · quedan {1}</translation>
    </message>
    <message>
        <source>{0} training and {1} validation images, {2} parameters</source>
        <translation>{0} imágenes de entrenamiento y {1} de validación, {2} parámetros</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Mostrar el entrenamiento</translation>
    </message>
    <message>
        <source>Training: done, click to decide</source>
        <translation>Entrenamiento: terminado, haga clic para decidir</translation>
    </message>
    <message>
        <source>Training: failed, click to see why</source>
        <translation>Entrenamiento: ha fallado, haga clic para ver por qué</translation>
    </message>
    <message>
        <source>Training: saving …</source>
        <translation>Entrenamiento: guardando …</translation>
    </message>
    <message>
        <source>Training: starting …</source>
        <translation>Entrenamiento: iniciando …</translation>
    </message>
    <message>
        <source>Training: {0} left</source>
        <translation>Entrenamiento: quedan {0}</translation>
    </message>
</context>
<context>
    <name>TransferFeature</name>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Keras networks (*.keras);;All files (*)</source>
        <translation>Redes de Keras (*.keras);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>TrialPictures</name>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>Etiqueta: {0}</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less.</source>
        <translation>Naranja: más tinta; azul: menos.</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>La red ve</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Lo que ha cambiado</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>All {0} products</source>
        <translation>Los {0} productos</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>Haga clic para ir a este mapa</translation>
    </message>
    <message>
        <source>The map before it</source>
        <translation>El mapa anterior</translation>
    </message>
    <message>
        <source>The mean of the {0} pixels of map {1}: &lt;b&gt;{2}&lt;/b&gt;.</source>
        <translation>La media de los {0} píxeles del mapa {1}: &lt;b&gt;{2}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>Después, {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>Este número: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>e to the power of the score {0}, divided by the sum of that over all classes: &lt;b&gt;{1}&lt;/b&gt;, or {2} %.</source>
        <translation>e elevado a la puntuación {0}, dividido por la suma de eso en todas las clases: &lt;b&gt;{1}&lt;/b&gt;, es decir, {2}&#xa0;%.</translation>
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
        <translation>mapa {0}, fila {1}, columna {2}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>número {0}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
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
        <translation>{0} por su escala {1}, más su desplazamiento {2}: &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>The arrow keys move from cell to cell.</source>
        <translation>Las flechas van de celda en celda.</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Cover with</source>
        <translation>Tapar con</translation>
    </message>
    <message>
        <source>A small square is moved over the image, and the network is asked again each time. Where covering makes a class less probable, what was there speaks for it (orange); where it makes it more probable, against it (blue). Choose another class to see why it was not that one.</source>
        <translation>Se mueve un pequeño cuadrado sobre la imagen y cada vez se vuelve a preguntar a la red. Donde al taparlo una clase se hace menos probable, lo que había allí habla a su favor (naranja); donde se hace más probable, en su contra (azul). Elija otra clase para ver por qué no era esa.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what speaks for and against each class.</source>
        <translation>Dibuje algo: aquí se muestra lo que habla a favor y en contra de cada clase.</translation>
    </message>
    <message>
        <source>Method: occlusion, M. D. Zeiler and R. Fergus, «Visualizing and Understanding Convolutional Networks», 2014 ({0}), with a square of {1} × {1} pixels. The numbers are differences of log-odds: 2.3 means ten times the odds.</source>
        <translation>Método: oclusión, M. D. Zeiler y R. Fergus, «Visualizing and Understanding Convolutional Networks», 2014 ({0}), con un cuadrado de {1} × {1} píxeles. Los números son diferencias de log-odds: 2,3 significa una razón de probabilidades diez veces mayor.</translation>
    </message>
    <message>
        <source>Point at a pixel for its number.</source>
        <translation>Señale un píxel para ver su número.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;. With this square covered, the probability of {3} would be {4} instead of {5}.</source>
        <translation>Fila {0}, columna {1}: &lt;b&gt;{2}&lt;/b&gt;. Con este cuadrado tapado, la probabilidad de {3} sería {4} en vez de {5}.</translation>
    </message>
    <message>
        <source>The network gives &lt;b&gt;{0}&lt;/b&gt; a probability of {1}.</source>
        <translation>La red da a &lt;b&gt;{0}&lt;/b&gt; una probabilidad de {1}.</translation>
    </message>
    <message>
        <source>What speaks for and against the class</source>
        <translation>Lo que habla a favor y en contra de la clase</translation>
    </message>
    <message>
        <source>Why this, why not that?</source>
        <translation>¿Por qué este y no aquel?</translation>
    </message>
    <message>
        <source>grey: the emptiness around counts too</source>
        <translation>gris: también cuenta el vacío alrededor</translation>
    </message>
    <message>
        <source>less than 0.01&#xa0;%</source>
        <translation>menos del 0,01&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99.99&#xa0;%</source>
        <translation>más del 99,99&#xa0;%</translation>
    </message>
    <message>
        <source>paper: ink is taken away</source>
        <translation>papel: se quita la tinta</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>habla en contra</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>habla a favor</translation>
    </message>
    <message>
        <source>«none of them»</source>
        <translation>«ninguna de ellas»</translation>
    </message>
    <message>
        <source>«not a digit»</source>
        <translation>«no es un dígito»</translation>
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
        <translation>Progreso de la lectura</translation>
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
        <translation> · quedan unos {0}</translation>
    </message>
    <message>
        <source>All done, thank you</source>
        <translation>Todo hecho, gracias</translation>
    </message>
    <message>
        <source>Back (Ctrl+Z)</source>
        <translation>Atrás (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Digits written</source>
        <translation>Dígitos escritos</translation>
    </message>
    <message>
        <source>Goes on after</source>
        <translation>Sigue tras</translation>
    </message>
    <message>
        <source>Next (Space)</source>
        <translation>Siguiente (Espacio)</translation>
    </message>
    <message>
        <source>So long after the pen went up, the next digit comes</source>
        <translation>Este tiempo después de levantar el lápiz llega el siguiente dígito</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Write a</source>
        <translation>Escriba un</translation>
    </message>
    <message>
        <source>Write a {0}</source>
        <translation>Escriba un {0}</translation>
    </message>
    <message>
        <source>Write each digit ten times</source>
        <translation>Escribir cada dígito diez veces</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>con una tecla</translation>
    </message>
    <message>
        <source>then {0}</source>
        <translation>después {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
</TS>
