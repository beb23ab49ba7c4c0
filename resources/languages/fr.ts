<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About digitpad</source>
        <translation>À propos de digitpad</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>À propos de ce modèle</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Draw digits, see what a convolutional network sees, and retrain it.</source>
        <translation>Dessinez des chiffres, voyez ce que voit un réseau convolutif et réentraînez-le.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Held out of its data</source>
        <translation>Ses données, mises de côté</translation>
    </message>
    <message>
        <source>Held-out writers of {0}</source>
        <translation>Scripteurs mis de côté de {0}</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importé de</translation>
    </message>
    <message>
        <source>Learned then</source>
        <translation>Appris ensuite</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>Test MNIST</translation>
    </message>
    <message>
        <source>MNIST, held out</source>
        <translation>MNIST, mis de côté</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Traits de stylet</translation>
    </message>
    <message>
        <source>Test part of its data</source>
        <translation>Ses données, partie de test</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Entraîné le</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Trained on MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0). Nothing you draw leaves this computer.</source>
        <translation>Entraîné sur MNIST de Y. LeCun et C. Cortes (CC BY-SA 3.0). Rien de ce que vous dessinez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>doute</translation>
    </message>
    <message>
        <source>refused when {0} &gt; {1}</source>
        <translation>rejeté si {0} &gt; {1}</translation>
    </message>
    <message>
        <source>{0} own samples, from «{1}» on</source>
        <translation>{0} échantillons personnels, à partir de «&#xa0;{1}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About digitpad</source>
        <translation>À &amp;propos de digitpad</translation>
    </message>
    <message>
        <source>&amp;Compare architectures …</source>
        <translation>&amp;Comparer des architectures …</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <translation>&amp;Copier le dessin</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Delete this model …</source>
        <translation>&amp;Supprimer ce modèle …</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Go back to the model before</source>
        <translation>&amp;Revenir au modèle précédent</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;How well does it read?</source>
        <translation>&amp;Lit-il bien&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Raccourcis clavier …</translation>
    </message>
    <message>
        <source>&amp;Learn my samples …</source>
        <translation>&amp;Apprendre mes échantillons …</translation>
    </message>
    <message>
        <source>&amp;Lessons …</source>
        <translation>L&amp;eçons …</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Open drawing …</source>
        <translation>&amp;Ouvrir un dessin …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Print a sheet …</source>
        <translation>&amp;Imprimer une feuille …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Read pictures …</source>
        <translation>&amp;Lire des images …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Save drawing as …</source>
        <translation>&amp;Enregistrer le dessin sous …</translation>
    </message>
    <message>
        <source>&amp;Stylus pressure changes the width</source>
        <translation>La pression du &amp;stylet change la largeur</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>Pinceau plus &amp;épais</translation>
    </message>
    <message>
        <source>&amp;Train a network …</source>
        <translation>&amp;Entraîner un réseau …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>0 – 9 on the canvas, click on a digit&apos;s label</source>
        <translation>0 – 9 dans la zone de dessin, clic sur l’étiquette d’un chiffre</translation>
    </message>
    <message>
        <source>About this &amp;model …</source>
        <translation>À &amp;propos de ce modèle …</translation>
    </message>
    <message>
        <source>Arrow keys on the network&apos;s image</source>
        <translation>Flèches sur l’image du réseau</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the canvas</source>
        <translation>Flèches, Début, Fin dans la zone de dessin</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>C&amp;lear canvas</source>
        <translation>E&amp;ffacer la zone de dessin</translation>
    </message>
    <message>
        <source>Cancel the stroke under way</source>
        <translation>Annuler le trait en cours</translation>
    </message>
    <message>
        <source>Choose what the selected digit is, or that it is none</source>
        <translation>Choisir ce qu’est le chiffre sélectionné, ou dire que ce n’en est pas un</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Correct the selected digit</source>
        <translation>Corriger le chiffre sélectionné</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Draw a &amp;form …</source>
        <translation>&amp;Dessiner un formulaire …</translation>
    </message>
    <message>
        <source>E&amp;xhibit …</source>
        <translation>E&amp;xposition …</translation>
    </message>
    <message>
        <source>E&amp;xport this model …</source>
        <translation>E&amp;xporter ce modèle …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Enter on the canvas</source>
        <translation>F2, Entrée dans la zone de dessin</translation>
    </message>
    <message>
        <source>How it lear&amp;ned …</source>
        <translation>Comment i&amp;l a appris …</translation>
    </message>
    <message>
        <source>Im&amp;port a model …</source>
        <translation>&amp;Importer un modèle …</translation>
    </message>
    <message>
        <source>Keep the digit as a sample, even if read right</source>
        <translation>Garder le chiffre comme échantillon, même bien lu</translation>
    </message>
    <message>
        <source>Left button, pen, finger</source>
        <translation>Bouton gauche, stylet, doigt</translation>
    </message>
    <message>
        <source>Look &amp;inside …</source>
        <translation>Re&amp;garder à l’intérieur …</translation>
    </message>
    <message>
        <source>My &amp;samples …</source>
        <translation>&amp;Mes échantillons …</translation>
    </message>
    <message>
        <source>Own la&amp;yers …</source>
        <translation>Couches perso&amp;nnelles …</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation>Sty&amp;lo</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>Préfére&amp;nces …</translation>
    </message>
    <message>
        <source>Read numbers of se&amp;veral digits</source>
        <translation>Lire les &amp;nombres à plusieurs chiffres</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>Lire les points, &amp;virgules et signes moins</translation>
    </message>
    <message>
        <source>Read s&amp;heets …</source>
        <translation>Lire des &amp;feuilles …</translation>
    </message>
    <message>
        <source>Right button, eraser end of the pen</source>
        <translation>Bouton droit, bout gomme du stylet</translation>
    </message>
    <message>
        <source>Say when a drawing is &amp;no digit</source>
        <translation>Si&amp;gnaler quand un dessin n’est pas un chiffre</translation>
    </message>
    <message>
        <source>Select a digit of the number</source>
        <translation>Sélectionner un chiffre du nombre</translation>
    </message>
    <message>
        <source>Show &amp;boxes around the digits</source>
        <translation>Afficher les ca&amp;dres autour des chiffres</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>Pinceau &amp;plus fin</translation>
    </message>
    <message>
        <source>The same, and the buttons below the answer</source>
        <translation>La même chose, et les boutons sous la réponse</translation>
    </message>
    <message>
        <source>Walk from pixel to pixel</source>
        <translation>Aller de pixel en pixel</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copier comme image</translation>
    </message>
    <message>
        <source>Copy the &amp;28&#xa0;×&#xa0;28 pixels</source>
        <translation>Copier les 28 × 28 &amp;pixels</translation>
    </message>
    <message>
        <source>Drag it to another program, or copy it with a right click</source>
        <translation>Faites-la glisser vers un autre programme, ou copiez-la d’un clic droit</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>digit 28x28</source>
        <translation>chiffre 28x28</translation>
    </message>
</context>
<context>
    <name>AnswerViews</name>
    <message>
        <source>Nothing was corrected: the drawing had changed before it was read. Say it again.</source>
        <translation>Rien n’a été corrigé&#xa0;: le dessin avait changé avant d’être lu. Dites-le encore une fois.</translation>
    </message>
    <message>
        <source>Numbers are read less well than usual. {0}</source>
        <translation>Les nombres sont moins bien lus que d’habitude. {0}</translation>
    </message>
    <message>
        <source>Only digits can be corrected, and this model tells other things apart.</source>
        <translation>Seuls des chiffres peuvent être corrigés, et ce modèle distingue autre chose.</translation>
    </message>
    <message>
        <source>This drawing could not be read. {0}</source>
        <translation>Ce dessin n’a pas pu être lu. {0}</translation>
    </message>
</context>
<context>
    <name>ArchitecturesFeature</name>
    <message>
        <source>Own layers</source>
        <translation>Couches personnelles</translation>
    </message>
</context>
<context>
    <name>AtlasSources</name>
    <message>
        <source>Held-out digit {0}</source>
        <translation>Chiffre mis de côté {0}</translation>
    </message>
    <message>
        <source>Test digit {0}</source>
        <translation>Chiffre de test {0}</translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation>Image de test {0}</translation>
    </message>
    <message>
        <source>Training digit {0}</source>
        <translation>Chiffre d’entraînement {0}</translation>
    </message>
    <message>
        <source>Your digit {0}</source>
        <translation>Votre chiffre {0}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>aucune d’elles</translation>
    </message>
</context>
<context>
    <name>AtlasStatus</name>
    <message>
        <source>&amp;Look at them</source>
        <translation>Les &amp;examiner</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Digits that the network has looked at</source>
        <translation>Chiffres que le réseau a examinés</translation>
    </message>
    <message>
        <source>The network has not looked at all of MNIST&apos;s 70,000 digits.</source>
        <translation>Le réseau n’a pas examiné tous les 70&#xa0;000 chiffres de MNIST.</translation>
    </message>
    <message>
        <source>The network has not looked at the test images of its own data.</source>
        <translation>Le réseau n’a pas examiné les images de test de ses propres données.</translation>
    </message>
    <message>
        <source>The network looks at MNIST&apos;s 70,000 digits. It does so once; then it is remembered.</source>
        <translation>Le réseau examine les 70&#xa0;000 chiffres de MNIST. Il ne le fait qu’une fois&#xa0;; ensuite, le résultat est conservé.</translation>
    </message>
    <message>
        <source>The network looks at the test images of its own data.</source>
        <translation>Le réseau examine les images de test de ses propres données.</translation>
    </message>
</context>
<context>
    <name>AttackOutcome</name>
    <message>
        <source>Attack {0}: probabilities by {1}</source>
        <translation>Attaque {0}&#xa0;: probabilités selon {1}</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>first misled at {0}</source>
        <translation>trompé à partir de {0}</translation>
    </message>
    <message>
        <source>never misled</source>
        <translation>jamais trompé</translation>
    </message>
</context>
<context>
    <name>AttackTab</name>
    <message>
        <source>A&amp;ttack</source>
        <translation>A&amp;ttaquer</translation>
    </message>
    <message>
        <source>An attack needs the network&apos;s gradients; it takes some seconds.</source>
        <translation>Une attaque a besoin des gradients du réseau&#xa0;; elle prend quelques secondes.</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>Attaqué</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>À côté&#xa0;:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>Dessinez quelque chose, ou choisissez une image.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Epsilon:</source>
        <translation>Epsilon&#xa0;:</translation>
    </message>
    <message>
        <source>Following gradients</source>
        <translation>Suivi des gradients</translation>
    </message>
    <message>
        <source>It is a {0} already: choose another one to read it as.</source>
        <translation>C’est déjà «&#xa0;{0}&#xa0;»&#xa0;: choisissez autre chose à y faire lire.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Méthode&#xa0;:</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Le lire comme</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Who knows a network&apos;s weights can ask in which direction each pixel should change to mislead it. No pixel changes by more than epsilon: often so little that people hardly see it. The image is that of «Fool it», distorted as it is there.</source>
        <translation>Qui connaît les poids d’un réseau peut demander dans quel sens chaque pixel devrait changer pour le tromper. Aucun pixel ne change de plus d’epsilon&#xa0;: souvent si peu qu’on le voit à peine. L’image est celle de «&#xa0;Tromper&#xa0;», déformée comme elle l’est là.</translation>
    </message>
    <message>
        <source>What it is to be read as</source>
        <translation>Comme quoi il doit être lu</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Ce qui a été ajouté</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>n’importe quelle autre classe</translation>
    </message>
    <message>
        <source>any other digit</source>
        <translation>n’importe quel autre chiffre</translation>
    </message>
    <message>
        <source>in many steps (PGD)</source>
        <translation>en plusieurs étapes (PGD)</translation>
    </message>
    <message>
        <source>in one step (FGSM)</source>
        <translation>en une étape (FGSM)</translation>
    </message>
    <message>
        <source>{0} of ink, {1} of {2} greys</source>
        <translation>{0} de l’encre, {1} sur {2} niveaux de gris</translation>
    </message>
</context>
<context>
    <name>BrowserDetails</name>
    <message>
        <source>&amp;Fool it</source>
        <translation>&amp;Tromper</translation>
    </message>
    <message>
        <source>, and read so ({0} sure).</source>
        <translation>, et lu ainsi (sûr à {0}).</translation>
    </message>
    <message>
        <source>, and rightly taken for none.</source>
        <translation>, et à raison pris pour aucun chiffre.</translation>
    </message>
    <message>
        <source>, but taken for {0} ({1} sure).</source>
        <translation>, mais pris pour {0} (sûr à {1}).</translation>
    </message>
    <message>
        <source>, taken for no digit; the nearest is {0} ({1}).</source>
        <translation>, pris pour aucun chiffre&#xa0;; le plus proche est {0} ({1}).</translation>
    </message>
    <message>
        <source>, taken for none of the classes; the nearest is {0} ({1}).</source>
        <translation>, pris pour aucune des classes&#xa0;; la plus proche est {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose one to see what the network says of it.</source>
        <translation>Choisissez-en un pour voir ce qu’en dit le réseau.</translation>
    </message>
    <message>
        <source>Distort this image until it is read as another class</source>
        <translation>Déformer cette image jusqu’à ce qu’elle soit lue comme une autre classe</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>Étiquette&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Put onto the &amp;canvas</source>
        <translation>Mettre dans la &amp;zone de dessin</translation>
    </message>
    <message>
        <source>The chosen digit</source>
        <translation>Le chiffre choisi</translation>
    </message>
</context>
<context>
    <name>BrowserFilters</name>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;Images:</source>
        <translation>&amp;Images&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Labelled:</source>
        <translation>&amp;Étiquette&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Misread only</source>
        <translation>Seulement les &amp;mal lus</translation>
    </message>
    <message>
        <source>At least so sure</source>
        <translation>Sûr au moins à</translation>
    </message>
    <message>
        <source>At most so sure</source>
        <translation>Sûr au plus à</translation>
    </message>
    <message>
        <source>Orde&amp;r:</source>
        <translation>&amp;Ordre&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ure:</source>
        <translation>&amp;Sûr&#xa0;:</translation>
    </message>
    <message>
        <source>Taken &amp;for:</source>
        <translation>&amp;Pris pour&#xa0;:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>n’importe quoi</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>dans l’ordre</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>les moins sûrs d’abord</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>aucune d’elles</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>les plus sûrs d’abord</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>BrowserTab</name>
    <message>
        <source>All {1} digits</source>
        <translation>Tous les {1} chiffres</translation>
    </message>
    <message>
        <source>All {1} images</source>
        <translation>Toutes les {1} images</translation>
    </message>
    <message>
        <source>A network is as good as the images that it has seen. Here are some whose labels are known, with what this network says of each. Sort by how sure it is, look at what it misreads, and put any of them onto the canvas to see why.</source>
        <translation>Un réseau vaut ce que valent les images qu’il a vues. En voici dont les étiquettes sont connues, avec ce que ce réseau dit de chacune. Triez selon son assurance, regardez ce qu’il lit mal, et mettez n’importe laquelle dans la zone de dessin pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Pas encore examinés.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>Il n’y a aucun réseau à interroger.</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>La fiche de ce réseau ne dit pas de quels chiffres d’entraînement il n’a pas appris.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>Vous n’avez encore gardé aucun chiffre à vous.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{0} of 1 digit</source>
        <translation>{0} sur 1 chiffre</translation>
    </message>
    <message>
        <source>{0} of {1} digits</source>
        <translation>{0} sur {1} chiffres</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{0} sur {1} images</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Zone de dessin</translation>
    </message>
    <message>
        <source>Draw digits here with mouse, stylus or finger.</source>
        <translation>Dessinez ici des chiffres à la souris, au stylet ou au doigt.</translation>
    </message>
    <message>
        <source>It reads {0}.</source>
        <translation>On y lit {0}.</translation>
    </message>
</context>
<context>
    <name>CellPicture</name>
    <message>
        <source>The selected field on paper</source>
        <translation>Le champ sélectionné sur le papier</translation>
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
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>The answer, whatever it is</source>
        <translation>La réponse, quelle qu’elle soit</translation>
    </message>
</context>
<context>
    <name>ClassMapView</name>
    <message>
        <source>Map of the ten classes</source>
        <translation>Carte des dix classes</translation>
    </message>
</context>
<context>
    <name>ClassPoints</name>
    <message>
        <source>Map of the classes</source>
        <translation>Carte des classes</translation>
    </message>
    <message>
        <source>Map of the ten classes</source>
        <translation>Carte des dix classes</translation>
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
        <translation>Chaque point est un chiffre dont le réseau n’apprend pas, là où sa dernière couche le place, vu dans un plan. Pointez-en un&#xa0;; choisissez une cellule du tableau pour trouver ses chiffres.</translation>
    </message>
    <message>
        <source>Each point is an image that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its images.</source>
        <translation>Chaque point est une image dont le réseau n’apprend pas, là où sa dernière couche la place, vue dans un plan. Pointez-en un&#xa0;; choisissez une cellule du tableau pour trouver ses images.</translation>
    </message>
    <message>
        <source>The ring is your drawing.</source>
        <translation>L’anneau est votre dessin.</translation>
    </message>
    <message>
        <source>Too few images are held out for a map of the classes.</source>
        <translation>Trop peu d’images sont mises de côté pour une carte des classes.</translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Rows: what an image is; columns: what it was taken for. The arrows choose a cell.</source>
        <translation>Lignes&#xa0;: ce qu’est une image&#xa0;; colonnes&#xa0;: ce pour quoi elle a été prise. Les flèches choisissent une cellule.</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Ce qui a été pris pour quoi</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} fois</translation>
    </message>
    <message>
        <source>{0}, a {1} was taken for {2}</source>
        <translation>{0}, un {1} a été pris pour {2}</translation>
    </message>
    <message>
        <source>{0}, «{1}» was taken for «{2}»</source>
        <translation>{0}, «&#xa0;{1}&#xa0;» a été pris pour «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>↓ is</source>
        <translation>↓ est</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>&amp;Not a digit</source>
        <translation>&amp;Pas un chiffre</translation>
    </message>
    <message>
        <source>As the network &amp;reads it</source>
        <translation>Comme le réseau le &amp;lit</translation>
    </message>
    <message>
        <source>What this digit is</source>
        <translation>Ce qu’est ce chiffre</translation>
    </message>
</context>
<context>
    <name>CorrectionRecorder</name>
    <message>
        <source>1 sample</source>
        <translation>1 échantillon</translation>
    </message>
    <message>
        <source>Kept as a sample of what is no digit</source>
        <translation>Gardé comme échantillon de ce qui n’est pas un chiffre</translation>
    </message>
    <message>
        <source>Kept as a sample of {0}</source>
        <translation>Gardé comme échantillon de {0}</translation>
    </message>
    <message>
        <source>No sample any more</source>
        <translation>N’est plus un échantillon</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} échantillons</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It is a {0} (key {0})</source>
        <translation>C’est un {0} (touche {0})</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>Ce n’est pas un chiffre</translation>
    </message>
    <message>
        <source>It is right as it is read (its digit&apos;s key)</source>
        <translation>La lecture est juste (touche de ce chiffre)</translation>
    </message>
    <message>
        <source>That is a …</source>
        <translation>C’est un …</translation>
    </message>
    <message>
        <source>What the digit is</source>
        <translation>Ce qu’est le chiffre</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it, please send the text below; you can read all of it.</source>
        <translation>Rien n’a été envoyé à qui que ce soit. Si vous signalez l’erreur, joignez le texte ci-dessous&#xa0;; vous pouvez le lire en entier.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>Ce qui a été fait avant&#xa0;:</translation>
    </message>
    <message>
        <source>digitpad ended in the middle of its work the last time. What you drew is there again, except perhaps for the last seconds; your models and samples are safe.</source>
        <translation>La dernière fois, digitpad s’est arrêté en plein travail. Ce que vous aviez dessiné est de retour, sauf peut-être les dernières secondes&#xa0;; vos modèles et vos échantillons sont intacts.</translation>
    </message>
    <message>
        <source>digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on.</source>
        <translation>digitpad a rencontré une erreur imprévue. Votre dessin et vos modèles sont intacts&#xa0;; vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>Data to learn from</source>
        <translation>Données d’apprentissage</translation>
    </message>
    <message>
        <source>Loo&amp;k at them …</source>
        <translation>Les e&amp;xaminer …</translation>
    </message>
    <message>
        <source>MNIST&apos;s 60,000 digits</source>
        <translation>Les 60&#xa0;000 chiffres de MNIST</translation>
    </message>
    <message>
        <source>Own data …</source>
        <translation>Vos données …</translation>
    </message>
    <message>
        <source>Own data: {0}</source>
        <translation>Vos données&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>DigitBar</name>
    <message>
        <source>&amp;Any</source>
        <translation>&amp;N’importe lequel</translation>
    </message>
    <message>
        <source>A digit of these at random</source>
        <translation>Un de ces chiffres au hasard</translation>
    </message>
    <message>
        <source>Choosing one of MNIST&apos;s digits</source>
        <translation>Le choix d’un chiffre de MNIST</translation>
    </message>
    <message>
        <source>MNIST: held-out digit</source>
        <translation>MNIST&#xa0;: chiffre mis de côté</translation>
    </message>
    <message>
        <source>MNIST: test digit</source>
        <translation>MNIST&#xa0;: chiffre de test</translation>
    </message>
    <message>
        <source>MNIST: training digit</source>
        <translation>MNIST&#xa0;: chiffre d’entraînement</translation>
    </message>
    <message>
        <source>Number of the digit</source>
        <translation>Numéro du chiffre</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>Le dessin</translation>
    </message>
    <message>
        <source>Which digit</source>
        <translation>Quel chiffre</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>Confirmé par vous&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: {0}. The network said: {1}</source>
        <translation>Corrigé par vous&#xa0;: {0}. Le réseau a dit&#xa0;: {1}</translation>
    </message>
    <message>
        <source>No digit, you said. The network said: {0}</source>
        <translation>Pas un chiffre, avez-vous dit. Le réseau a dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Perhaps no digit, so not in the text. Nearest: {0} or {1}</source>
        <translation>Peut-être pas un chiffre, donc pas dans le texte. Les plus proches&#xa0;: {0} ou {1}</translation>
    </message>
    <message>
        <source>Select a digit to see what the network saw of it.</source>
        <translation>Sélectionnez un chiffre pour voir ce que le réseau en a vu.</translation>
    </message>
    <message>
        <source>Selected digit</source>
        <translation>Chiffre sélectionné</translation>
    </message>
    <message>
        <source>Take &amp;back: {0}</source>
        <translation>&amp;Revenir à&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>Incertain&#xa0;: {0} ou {1}&#xa0;?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>{0} (printed)</source>
        <translation>{0} (imprimé)</translation>
    </message>
    <message>
        <source>{0} by rule. The network said: {1}</source>
        <translation>{0} d’après les règles. Le réseau a dit&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} digits selected</source>
        <translation>{0} chiffres sélectionnés</translation>
    </message>
    <message>
        <source>{0}: {1} sure</source>
        <translation>{0}&#xa0;: sûr à {1}</translation>
    </message>
</context>
<context>
    <name>DigitInput</name>
    <message>
        <source>Click to correct this digit</source>
        <translation>Cliquez pour corriger ce chiffre</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>Confirmé par vous&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: no digit</source>
        <translation>Corrigé par vous&#xa0;: pas un chiffre</translation>
    </message>
    <message>
        <source>Corrected by you: {0}</source>
        <translation>Corrigé par vous&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: no digit</source>
        <translation>Chiffre {0} sur {1}&#xa0;: pas un chiffre</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: perhaps no digit</source>
        <translation>Chiffre {0} sur {1}&#xa0;: peut-être pas un chiffre</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: confirmed as {0}</source>
        <translation>Chiffre {1} sur {2}&#xa0;: confirmé comme {0}</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: corrected to {0}</source>
        <translation>Chiffre {1} sur {2}&#xa0;: corrigé en {0}</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: {0} sure</source>
        <translation>Chiffre {1} sur {2}&#xa0;: sûr à {0}</translation>
    </message>
    <message>
        <source>Digit {2} of {3}: unsure, {0} or {1}?</source>
        <translation>Chiffre {2} sur {3}&#xa0;: incertain, {0} ou {1}&#xa0;?</translation>
    </message>
    <message>
        <source>Nearest: {0} or {1}</source>
        <translation>Les plus proches&#xa0;: {0} ou {1}</translation>
    </message>
    <message>
        <source>Not sure this is a digit.</source>
        <translation>Pas sûr que ce soit un chiffre.</translation>
    </message>
    <message>
        <source>Not sure this is one of its classes.</source>
        <translation>Pas sûr que ce soit une de ses classes.</translation>
    </message>
    <message>
        <source>Second guess: {0}</source>
        <translation>Deuxième hypothèse&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The network said: {0}</source>
        <translation>Le réseau a dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>Incertain&#xa0;: {0} ou {1}&#xa0;?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>sûr à {0}</translation>
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
        <translation>Images mises de côté, mal lues après la première époque, suivies du début à la fin&#xa0;: les barres sont les probabilités actuelles, la courbe est celle de la bonne classe, celle en tirets celle de l’autre classe la plus probable.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Too few images are held out to follow some of them.</source>
        <translation>Trop peu d’images sont mises de côté pour en suivre quelques-unes.</translation>
    </message>
    <message>
        <source>What is on the canvas when a training begins is followed, too.</source>
        <translation>Ce qui est dans la zone de dessin au début d’un entraînement est suivi aussi.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Close the review</source>
        <translation>Fermer la vérification</translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>Drawing with strokes and answer (*.digitpad)</source>
        <translation>Dessin avec traits et réponse (*.digitpad)</translation>
    </message>
    <message>
        <source>Drawings (*.digitpad *.json);;All files (*)</source>
        <translation>Dessins (*.digitpad *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>Ouvrir un dessin</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>The drawing in {0} is opened without its answer, which cannot be used: {1}.</source>
        <translation>Le dessin de {0} est ouvert sans sa réponse, qui est inutilisable&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
</context>
<context>
    <name>EndBody</name>
    <message>
        <source>&amp;Delete them …</source>
        <translation>Les suppri&amp;mer …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>&amp;Fiche de travail …</translation>
    </message>
    <message>
        <source>Trained in this lesson, and among your models: {0}.</source>
        <translation>Entraînés dans cette leçon, et parmi vos modèles&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Bravo.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer for your worksheet, and for nothing else.</source>
        <translation>Ce que vous avez écrit est gardé sur cet ordinateur pour votre fiche de travail, et pour rien d’autre.</translation>
    </message>
</context>
<context>
    <name>ExhibitDialog</name>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Nouveau …</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>A file that ends in .toml</source>
        <translation>Un fichier qui se termine par .toml</translation>
    </message>
    <message>
        <source>An exhibit takes the whole screen, for visitors who draw and see what the network reads. It clears itself, and only a corner that is held and a PIN lead out of it. A file says how it looks, what is counted and kept, and which PIN that is; change it with any editor for text. Your windows close first.</source>
        <translation>Une exposition occupe tout l’écran : les visiteurs dessinent et voient ce que le réseau lit. Elle s’efface d’elle-même, et seuls un coin maintenu et un code PIN permettent d’en sortir. Un fichier dit à quoi elle ressemble, ce qui est compté et conservé, et quel est le code ; modifiez-le avec n’importe quel éditeur de texte. Vos fenêtres se ferment d’abord.</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Choisir …</translation>
    </message>
    <message>
        <source>Choose a file, or write a new one with every setting explained.</source>
        <translation>Choisissez un fichier, ou écrivez-en un nouveau où chaque réglage est expliqué.</translation>
    </message>
    <message>
        <source>Drawings are kept as samples.</source>
        <translation>Les dessins sont conservés comme échantillons.</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Exhibit ({0})</source>
        <translation>Exposition ({0})</translation>
    </message>
    <message>
        <source>Exhibits ({0})</source>
        <translation>Expositions ({0})</translation>
    </message>
    <message>
        <source>File of the exhibit</source>
        <translation>Fichier de l’exposition</translation>
    </message>
    <message>
        <source>In {0}. A drawing goes {1:g} s after its answer.</source>
        <translation>En {0}. Un dessin disparaît {1:g} s après sa réponse.</translation>
    </message>
    <message>
        <source>New file of an exhibit</source>
        <translation>Nouveau fichier d’exposition</translation>
    </message>
    <message>
        <source>No drawing is kept.</source>
        <translation>Aucun dessin n’est conservé.</translation>
    </message>
    <message>
        <source>To leave: hold the corner {0} for {1:g} s, then enter the PIN of the file.</source>
        <translation>Pour quitter : maintenez le coin {0} pendant {1:g} s, puis entrez le code PIN du fichier.</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>en haut à droite</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Adds a random number to each pixel: its standard deviation, of full ink.</source>
        <translation>Ajoute un nombre aléatoire à chaque pixel&#xa0;: son écart type, par rapport à l’encre pleine.</translation>
    </message>
    <message>
        <source>Adds ink to both sides of its strokes, or takes some away.</source>
        <translation>Ajoute de l’encre des deux côtés de ses traits, ou en retire.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Blurred by {0}</source>
        <translation>Rendu flou de {0}</translation>
    </message>
    <message>
        <source>Blurs it: the standard deviation of a Gaussian.</source>
        <translation>Le rend flou&#xa0;: l’écart type d’une gaussienne.</translation>
    </message>
    <message>
        <source>Brings each pixel nearer to middle grey, or away from it.</source>
        <translation>Rapproche chaque pixel du gris moyen, ou l’en éloigne.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Leaning to the left by {0}</source>
        <translation>Incliné vers la gauche de {0}</translation>
    </message>
    <message>
        <source>Leaning to the right by {0}</source>
        <translation>Incliné vers la droite de {0}</translation>
    </message>
    <message>
        <source>Leans it to the right or left.</source>
        <translation>L’incline vers la droite ou la gauche.</translation>
    </message>
    <message>
        <source>Made larger, {0}</source>
        <translation>Agrandi, {0}</translation>
    </message>
    <message>
        <source>Made smaller, {0}</source>
        <translation>Réduit, {0}</translation>
    </message>
    <message>
        <source>Makes it larger or smaller.</source>
        <translation>L’agrandit ou le réduit.</translation>
    </message>
    <message>
        <source>Moved down by {0}</source>
        <translation>Déplacé vers le bas de {0}</translation>
    </message>
    <message>
        <source>Moved to the left by {0}</source>
        <translation>Déplacé vers la gauche de {0}</translation>
    </message>
    <message>
        <source>Moved to the right by {0}</source>
        <translation>Déplacé vers la droite de {0}</translation>
    </message>
    <message>
        <source>Moved up by {0}</source>
        <translation>Déplacé vers le haut de {0}</translation>
    </message>
    <message>
        <source>Moves it down or up.</source>
        <translation>Le déplace vers le bas ou le haut.</translation>
    </message>
    <message>
        <source>Moves it to the right or left.</source>
        <translation>Le déplace vers la droite ou la gauche.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Of {0}.</source>
        <translation>De {0}.</translation>
    </message>
    <message>
        <source>Probabilities by {0}</source>
        <translation>Probabilités selon {0}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Rubs a round hole; click in the picture to say where.</source>
        <translation>Gomme un trou rond&#xa0;; cliquez dans l’image pour dire où.</translation>
    </message>
    <message>
        <source>Salt, pepper</source>
        <translation>Sel, poivre</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinaison</translation>
    </message>
    <message>
        <source>So many of the pixels become ink or paper at random.</source>
        <translation>Cette part des pixels devient de l’encre ou du papier, au hasard.</translation>
    </message>
    <message>
        <source>Solid: {0}. Dashed: {1}.</source>
        <translation>Trait plein&#xa0;: {0}. Tirets&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Thicker by {0} on each side</source>
        <translation>Plus épais de {0} de chaque côté</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Thinner by {0} on each side</source>
        <translation>Plus fin de {0} de chaque côté</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Turned by {0} anticlockwise</source>
        <translation>Tourné de {0} dans le sens antihoraire</translation>
    </message>
    <message>
        <source>Turned by {0} clockwise</source>
        <translation>Tourné de {0} dans le sens horaire</translation>
    </message>
    <message>
        <source>Turns the image about the middle; to the right, clockwise.</source>
        <translation>Tourne l’image autour du milieu&#xa0;; vers la droite, dans le sens horaire.</translation>
    </message>
    <message>
        <source>With a contrast of {0}</source>
        <translation>Avec un contraste de {0}</translation>
    </message>
    <message>
        <source>With a hole of {0}</source>
        <translation>Avec un trou de {0}</translation>
    </message>
    <message>
        <source>With noise of {0}</source>
        <translation>Avec un bruit de {0}</translation>
    </message>
    <message>
        <source>With {0} of salt and pepper</source>
        <translation>Avec {0} de sel et poivre</translation>
    </message>
    <message>
        <source>it is read as {0}.</source>
        <translation>il est lu {0}.</translation>
    </message>
    <message>
        <source>it is taken for no digit.</source>
        <translation>il n’est pas pris pour un chiffre.</translation>
    </message>
    <message>
        <source>it is taken for none of the classes.</source>
        <translation>il n’est pris pour aucune des classes.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>no digit; if it were one: {0}</source>
        <translation>aucun chiffre&#xa0;; si c’en était un&#xa0;: {0}</translation>
    </message>
    <message>
        <source>none of its classes; if it were one: {0}</source>
        <translation>aucune de ses classes&#xa0;; si c’en était une&#xa0;: {0}</translation>
    </message>
    <message>
        <source>none of the classes</source>
        <translation>aucune des classes</translation>
    </message>
    <message>
        <source>read right of {0} digits, with 95 % intervals</source>
        <translation>part lue correctement de {0} chiffres, avec intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>{0}, {1} sure</source>
        <translation>{0}, sûr à {1}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>Choose a model, a format and a folder.</source>
        <translation>Choisissez un modèle, un format et un dossier.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Each folder holds the network, its card, where it comes from and, but for a web page, an example.</source>
        <translation>Chaque dossier contient le réseau, sa fiche, sa provenance et, sauf pour une page web, un exemple.</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Exporter un modèle</translation>
    </message>
    <message>
        <source>Exported «{0}» to {1}</source>
        <translation>«&#xa0;{0}&#xa0;» exporté vers {1}</translation>
    </message>
    <message>
        <source>Exporting «{0}»</source>
        <translation>Exportation de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Démarrage de TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’exportation a échoué</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>C&amp;hoisir …</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For TensorFlow, its servers and its tools.</source>
        <translation>Pour TensorFlow, ses serveurs et ses outils.</translation>
    </message>
    <message>
        <source>For most other engines and languages.</source>
        <translation>Pour la plupart des autres moteurs et langages.</translation>
    </message>
    <message>
        <source>For phones and small computers, without TensorFlow. digitpad itself runs it.</source>
        <translation>Pour téléphones et petits ordinateurs, sans TensorFlow. digitpad l’utilise lui-même.</translation>
    </message>
    <message>
        <source>Needs {0}: pip install &apos;digitpad[onnx]&apos;; not in the packaged program.</source>
        <translation>Nécessite {0}&#xa0;: pip install &apos;digitpad[onnx]&apos;&#xa0;; absent du programme empaqueté.</translation>
    </message>
    <message>
        <source>One HTML file that reads what is drawn on it, offline and on phones too.</source>
        <translation>Un fichier HTML qui lit ce qu’on y dessine, hors ligne et aussi sur téléphone.</translation>
    </message>
    <message>
        <source>Take a model along</source>
        <translation>Emporter un modèle</translation>
    </message>
    <message>
        <source>The network itself, to run and to train on with Keras.</source>
        <translation>Le réseau lui-même, à exécuter et à entraîner encore avec Keras.</translation>
    </message>
    <message>
        <source>Whole numbers only, a quarter of the size: for microcontrollers and accelerators.</source>
        <translation>Des nombres entiers seulement, un quart de la taille&#xa0;: pour microcontrôleurs et accélérateurs.</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Answers as Keras</source>
        <translation>Répond comme Keras</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats and their figures</source>
        <translation>Les formats et leurs résultats</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>Test MNIST</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>FieldDrawing</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Change the boxes</source>
        <translation>Modifier les cases</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Draw a field</source>
        <translation>Dessiner un champ</translation>
    </message>
    <message>
        <source>Draw a row of boxes</source>
        <translation>Dessiner une rangée de cases</translation>
    </message>
    <message>
        <source>Draw a table</source>
        <translation>Dessiner un tableau</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Ligne</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>&amp;Cases</translation>
    </message>
    <message>
        <source>Change the decimals</source>
        <translation>Changer les décimales</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>Changer la ligne</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Changer les règles</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <translation>&amp;Décimales</translation>
    </message>
    <message>
        <source>Digits after a point that is printed or understood; 0: as written</source>
        <translation>Chiffres après une virgule imprimée ou sous-entendue&#xa0;; 0&#xa0;: comme c’est écrit</translation>
    </message>
    <message>
        <source>Draw a field, or select one.</source>
        <translation>Dessinez un champ, ou sélectionnez-en un.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>For the column «{0}» in all {1} rows.</source>
        <translation>Pour la colonne «&#xa0;{0}&#xa0;» dans toutes les {1} lignes.</translation>
    </message>
    <message>
        <source>For {0} fields.</source>
        <translation>Pour {0} champs.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Place exactly</source>
        <translation>Placer exactement</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Lu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;ille</translation>
    </message>
    <message>
        <source>The row of the table to which it belongs; none: a field of the whole sheet</source>
        <translation>La ligne du tableau à laquelle il appartient&#xa0;; aucune&#xa0;: un champ de toute la feuille</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>What the number may be</source>
        <translation>Ce que le nombre peut être</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Digits refused</source>
        <translation>Chiffres rejetés</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How well does it read?</source>
        <translation>Lit-il bien&#xa0;?</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>Measured on {0}. Each row ends with the command that repeats it. What the words mean is said below.</source>
        <translation>Mesuré le {0}. Chaque ligne se termine par la commande qui la reproduit. Le sens des mots est expliqué dessous.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Of answers that are 90 % sure, nine in ten should be right. The calibration error is how far the answers are off from that on average: at 1 %, 89 or 91 in a hundred are right instead of 90. An answer that is less than {0} % sure is shown as unsure, with both guesses.</source>
        <translation>Parmi les réponses sûres à 90&#xa0;%, neuf sur dix devraient être justes. L’erreur de calibration dit de combien les réponses s’en écartent en moyenne&#xa0;: à 1&#xa0;%, 89 ou 91 sur cent sont justes au lieu de 90. Une réponse sûre à moins de {0}&#xa0;% est affichée comme incertaine, avec les deux hypothèses.</translation>
    </message>
    <message>
        <source>Others refused</source>
        <translation>Autres rejetés</translation>
    </message>
    <message>
        <source>The share of digits that are read right: the most probable digit is the one that was meant, whether or not the window would call it one. Other digits of the same kind would give a slightly different share. The interval says how different: of a hundred intervals made in this way, 95 hold the true share. Handwriting differs more than that, so go by the row whose writers are most like you.</source>
        <translation>La part des chiffres lus correctement&#xa0;: le chiffre le plus probable est celui que l’on voulait écrire, que la fenêtre le tienne pour un chiffre ou non. D’autres chiffres du même genre donneraient une part un peu différente. L’intervalle dit de combien&#xa0;: sur cent intervalles établis ainsi, 95 contiennent la vraie part. Les écritures diffèrent davantage&#xa0;; fiez-vous donc à la ligne dont les scripteurs vous ressemblent le plus.</translation>
    </message>
    <message>
        <source>Time per digit</source>
        <translation>Temps par chiffre</translation>
    </message>
    <message>
        <source>What looks too little like any digit is refused: the window says that it is not sure this is one. «Digits refused» are digits for which this was wrong, so less is better. «Others refused» are letters, scribbles and the like for which it was right, so more is better.</source>
        <translation>Ce qui ressemble trop peu à un chiffre est rejeté&#xa0;: la fenêtre dit ne pas être sûre que c’en soit un. Les «&#xa0;Chiffres rejetés&#xa0;» sont des chiffres pour lesquels c’était faux, donc moins il y en a, mieux c’est. Les «&#xa0;Autres rejetés&#xa0;» sont des lettres, des gribouillis et autres pour lesquels c’était juste, donc plus il y en a, mieux c’est.</translation>
    </message>
    <message>
        <source>What «accuracy» means</source>
        <translation>Ce que veut dire «&#xa0;exactitude&#xa0;»</translation>
    </message>
    <message>
        <source>What «not a digit» means</source>
        <translation>Ce que veut dire «&#xa0;pas un chiffre&#xa0;»</translation>
    </message>
    <message>
        <source>What «sure» means</source>
        <translation>Ce que veut dire «&#xa0;sûr&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FlipList</name>
    <message>
        <source>&amp;Find the smallest changes</source>
        <translation>&amp;Chercher les plus petits changements</translation>
    </message>
    <message>
        <source>By how little they change the image, the smallest first.</source>
        <translation>Selon l’ampleur du changement de l’image, la plus petite d’abord.</translation>
    </message>
    <message>
        <source>Each slider by itself, outwards from the image as it is, until the answer is another one.</source>
        <translation>Chaque curseur seul, en partant de l’image telle qu’elle est, jusqu’à ce que la réponse en soit une autre.</translation>
    </message>
    <message>
        <source>How little is enough to have this image read as another class?</source>
        <translation>Quel petit changement suffit pour que cette image soit lue comme une autre classe&#xa0;?</translation>
    </message>
    <message>
        <source>Nowhere on their range do these change the answer: {0}.</source>
        <translation>Sur toute leur plage, ceux-ci ne changent pas la réponse&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less. Click to see it.</source>
        <translation>Orange&#xa0;: plus d’encre&#xa0;; bleu&#xa0;: moins. Cliquez pour le voir.</translation>
    </message>
    <message>
        <source>Searching: {0} of {1} sliders.</source>
        <translation>Recherche&#xa0;: {0} sur {1} curseurs.</translation>
    </message>
    <message>
        <source>Smallest changes</source>
        <translation>Plus petits changements</translation>
    </message>
    <message>
        <source>«no digit» &amp;is an answer, too</source>
        <translation>«&#xa0;aucun chiffre&#xa0;» est au&amp;ssi une réponse</translation>
    </message>
    <message>
        <source>«none of them» &amp;is an answer, too</source>
        <translation>«&#xa0;aucune d’elles&#xa0;» est au&amp;ssi une réponse</translation>
    </message>
</context>
<context>
    <name>FolderLink</name>
    <message>
        <source>Samples stay on this computer: {0}</source>
        <translation>Les échantillons restent sur cet ordinateur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The folder {0} comes with the first sample.</source>
        <translation>Le dossier {0} est créé avec le premier échantillon.</translation>
    </message>
</context>
<context>
    <name>FoolKeys</name>
    <message>
        <source>Any digit of these</source>
        <translation>N’importe lequel de ces chiffres</translation>
    </message>
    <message>
        <source>Arrow keys,  Page Up, Page Down</source>
        <translation>Flèches,  Page précédente, Page suivante</translation>
    </message>
    <message>
        <source>Copy the plot</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Delete,  double click</source>
        <translation>Suppr,  double clic</translation>
    </message>
    <message>
        <source>Find the smallest changes</source>
        <translation>Chercher les plus petits changements</translation>
    </message>
    <message>
        <source>Look inside: Fool it</source>
        <translation>Regarder à l’intérieur&#xa0;: Tromper</translation>
    </message>
    <message>
        <source>Move a slider, little or much</source>
        <translation>Déplacer un curseur, un peu ou beaucoup</translation>
    </message>
    <message>
        <source>Put a slider back</source>
        <translation>Remettre un curseur à sa place</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all sliders</source>
        <translation>Remettre tous les curseurs à zéro</translation>
    </message>
    <message>
        <source>Rub a hole into the digit</source>
        <translation>Gommer un trou dans le chiffre</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>click in the picture,  or Return at a pixel</source>
        <translation>clic dans l’image,  ou Entrée sur un pixel</translation>
    </message>
</context>
<context>
    <name>FoolTab</name>
    <message>
        <source>Beside it:</source>
        <translation>À côté&#xa0;:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>Dessinez quelque chose, ou choisissez une image.</translation>
    </message>
    <message>
        <source>How little does it take until the network is wrong? Turn the image, blur it, rub a hole in it: the curves show what the network says over the whole range of the slider that was touched last.</source>
        <translation>Quel petit changement suffit pour que le réseau se trompe&#xa0;? Tournez l’image, rendez-la floue, gommez-y un trou&#xa0;: les courbes montrent ce que dit le réseau sur toute la plage du dernier curseur touché.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>Il n’y a aucun réseau à interroger.</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>La fiche de ce réseau ne dit pas de quels chiffres d’entraînement il n’a pas appris.</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille réell&amp;e</translation>
    </message>
    <message>
        <source>&amp;Add a field in the middle</source>
        <translation>&amp;Ajouter un champ au milieu</translation>
    </message>
    <message>
        <source>&amp;Box: one field</source>
        <translation>&amp;Case&#xa0;: un champ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;New form from a sheet …</source>
        <translation>&amp;Nouveau formulaire à partir d’une feuille …</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>Champ sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Open a form …</source>
        <translation>&amp;Ouvrir un formulaire …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Row of boxes: one field, a box a digit</source>
        <translation>&amp;Rangée de cases&#xa0;: un champ, une case par chiffre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Select and move fields</source>
        <translation>&amp;Sélectionner et déplacer des champs</translation>
    </message>
    <message>
        <source>&amp;Table: a field in each cell</source>
        <translation>&amp;Tableau&#xa0;: un champ dans chaque cellule</translation>
    </message>
    <message>
        <source>&amp;Try on this sheet</source>
        <translation>&amp;Essayer sur cette feuille</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Pre&amp;vious field</source>
        <translation>Champ &amp;précédent</translation>
    </message>
    <message>
        <source>S&amp;nap to printed lines</source>
        <translation>A&amp;ligner sur les traits imprimés</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Enregistrer &amp;sous …</translation>
    </message>
    <message>
        <source>Select &amp;all fields</source>
        <translation>Sélectionner &amp;tous les champs</translation>
    </message>
    <message>
        <source>Select the whole c&amp;olumn</source>
        <translation>Sélectionner toute la co&amp;lonne</translation>
    </message>
    <message>
        <source>Show another &amp;sheet of this form …</source>
        <translation>Afficher une autre &amp;feuille de ce formulaire …</translation>
    </message>
    <message>
        <source>Turn the sheet to the &amp;left</source>
        <translation>Tourner la feuille vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Turn the sheet to the r&amp;ight</source>
        <translation>Tourner la feuille vers la &amp;droite</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Choose a form</source>
        <translation>Choisir un formulaire</translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation>Formulaires (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The form that the sheets have</source>
        <translation>Le formulaire des feuilles</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Draw a form</source>
        <translation>Dessiner un formulaire</translation>
    </message>
    <message>
        <source>Form (*.json)</source>
        <translation>Formulaire (*.json)</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>Formulaires (*.json)</translation>
    </message>
    <message>
        <source>New form from a sheet</source>
        <translation>Nouveau formulaire à partir d’une feuille</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Ouvrir un formulaire</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Ouverture de {0} …</translation>
    </message>
    <message>
        <source>Pasted picture {0}</source>
        <translation>Image collée {0}</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>Images ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} enregistré</translation>
    </message>
    <message>
        <source>Saving {0} …</source>
        <translation>Enregistrement de {0} …</translation>
    </message>
    <message>
        <source>Show another sheet of this form</source>
        <translation>Afficher une autre feuille de ce formulaire</translation>
    </message>
    <message>
        <source>The form has changes that are not saved. Save them?</source>
        <translation>Le formulaire contient des modifications non enregistrées. Les enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>This form was not saved when digitpad ended; here it is as it was left.</source>
        <translation>Ce formulaire n’était pas enregistré quand digitpad s’est arrêté&#xa0;; le voici tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>Reading the sheet …</source>
        <translation>Lecture de la feuille …</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Page of the form</source>
        <translation>Page du formulaire</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source> in {0}</source>
        <translation> sur {0}</translation>
    </message>
    <message>
        <source>, something is wrong with {0}</source>
        <translation>, dont {0} avec un problème</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 champ</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Draw a form[*]</source>
        <translation>Dessiner un formulaire[*]</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Nouveau formulaire</translation>
    </message>
    <message>
        <source>Open a sheet of this form (Ctrl+Shift+O) to see what is printed on it.</source>
        <translation>Ouvrez une feuille de ce formulaire (Ctrl+Shift+O) pour voir ce qui y est imprimé.</translation>
    </message>
    <message>
        <source>Open, drop or paste a sheet: a scan, a photo or a PDF file, filled in or empty.
Draw its fields once, and digitpad reads all others like it.</source>
        <translation>Ouvrez, déposez ou collez une feuille&#xa0;: un scan, une photo ou un fichier PDF, remplie ou vide.
Dessinez ses champs une seule fois, et digitpad lira toutes les autres feuilles semblables.</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} champs</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} lignes</translation>
    </message>
    <message>
        <source>{0}[*] – Draw a form</source>
        <translation>{0}[*] – Dessiner un formulaire</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Nombre décimal</translation>
    </message>
    <message>
        <source>Number of fixed length</source>
        <translation>Numéro de longueur fixe</translation>
    </message>
    <message>
        <source>One box a digit</source>
        <translation>Une case par chiffre</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>case sautée</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>barré</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>FormsFeature</name>
    <message>
        <source>Draw a form</source>
        <translation>Dessiner un formulaire</translation>
    </message>
</context>
<context>
    <name>GradientRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Digits of the group</source>
        <translation>Chiffres du groupe</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>Pas un chiffre</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Arrows or pointer move  ·  0 to 9 correct  ·  Delete: no digit  ·  Enter accepts  ·  N next group</source>
        <translation>Flèches ou pointeur pour se déplacer  ·  0 à 9 corrige  ·  Suppr&#xa0;: pas un chiffre  ·  Entrée accepte  ·  N groupe suivant</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>Lu {0}</translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation>tout est vérifié</translation>
    </message>
    <message>
        <source>{0} to look at, least sure first</source>
        <translation>{0} à vérifier, les moins sûrs d’abord</translation>
    </message>
</context>
<context>
    <name>IdealTab</name>
    <message>
        <source>&amp;Make the images</source>
        <translation>Créer les &amp;images</translation>
    </message>
    <message>
        <source>Climbing to ideal images</source>
        <translation>Montée vers les images idéales</translation>
    </message>
    <message>
        <source>For map {0}</source>
        <translation>Pour la carte {0}</translation>
    </message>
    <message>
        <source>For number {0}</source>
        <translation>Pour le nombre {0}</translation>
    </message>
    <message>
        <source>For the class {0}</source>
        <translation>Pour la classe {0}</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>Images idéales</translation>
    </message>
    <message>
        <source>Its score is {0}.</source>
        <translation>Son score est {0}.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>Couche&#xa0;:</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>The classes</source>
        <translation>Les classes</translation>
    </message>
    <message>
        <source>The ideal image</source>
        <translation>L’image idéale</translation>
    </message>
    <message>
        <source>The map&apos;s mean over all its places is {0}.</source>
        <translation>La moyenne de la carte sur tous ses emplacements est {0}.</translation>
    </message>
    <message>
        <source>The number is {0}.</source>
        <translation>Le nombre est {0}.</translation>
    </message>
    <message>
        <source>They are made for all maps of a layer at once; that takes some seconds.</source>
        <translation>Elles sont créées pour toutes les cartes d’une couche à la fois&#xa0;; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>To your drawing: {0}.</source>
        <translation>Pour votre dessin&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>What does a map want to see? From noise, an image is changed step by step so that one map answers ever stronger to it. First layers want edges and strokes, later ones larger pieces; what a class wants to see need not look like it at all, and that is why networks can be fooled.</source>
        <translation>Que veut voir une carte&#xa0;? À partir de bruit, une image est modifiée pas à pas pour qu’une carte y réponde de plus en plus fort. Les premières couches veulent des bords et des traits, les suivantes des morceaux plus grands&#xa0;; ce qu’une classe veut voir n’a pas à lui ressembler, et c’est pour cela que les réseaux peuvent être trompés.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Garder pour plus tard</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Choose &amp;images of its classes …</source>
        <translation>Choisir des &amp;images de ses classes …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>Importation de {0}</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Démarrage de TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>Il y a déjà un modèle «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} reads {1} % of MNIST&apos;s 10,000 test images</source>
        <translation>{0} lit {1}&#xa0;% des 10&#xa0;000 images de test de MNIST</translation>
    </message>
    <message>
        <source>{0} reads {1} % of {2} test images</source>
        <translation>{0} lit {1}&#xa0;% de {2} images de test</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} n’a pas été importé</translation>
    </message>
</context>
<context>
    <name>InkLimit</name>
    <message>
        <source>How faint ink may be, on this page</source>
        <translation>Jusqu’où l’encre peut être pâle, sur cette page</translation>
    </message>
    <message>
        <source>Least ink</source>
        <translation>Le moins d’encre</translation>
    </message>
    <message>
        <source>Less ink</source>
        <translation>Moins d’encre</translation>
    </message>
    <message>
        <source>More, fainter</source>
        <translation>Plus, même pâle</translation>
    </message>
    <message>
        <source>Usual ink</source>
        <translation>Encre habituelle</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>Fool it</source>
        <translation>Tromper</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>Images idéales</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Inside «{0}»</source>
        <translation>À l’intérieur de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Look inside: no model</source>
        <translation>Regarder à l’intérieur&#xa0;: aucun modèle</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>This could not be shown. {0}</source>
        <translation>Cela n’a pas pu être affiché. {0}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Garder pour plus tard</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Compare it with others …</source>
        <translation>Comp&amp;arer à d’autres …</translation>
    </message>
    <message>
        <source>&amp;Copy the layer</source>
        <translation>&amp;Copier la couche</translation>
    </message>
    <message>
        <source>&amp;Delete this architecture …</source>
        <translation>&amp;Supprimer cette architecture …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the layer</source>
        <translation>&amp;Dupliquer la couche</translation>
    </message>
    <message>
        <source>&amp;New, with outputs only</source>
        <translation>&amp;Nouvelle, sorties seules</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Ouvrir un fichier …</translation>
    </message>
    <message>
        <source>&amp;Paste layers</source>
        <translation>C&amp;oller des couches</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renommer …</translation>
    </message>
    <message>
        <source>&amp;Save a copy as …</source>
        <translation>Enregistrer une co&amp;pie sous …</translation>
    </message>
    <message>
        <source>&amp;Show the code …</source>
        <translation>A&amp;fficher le code …</translation>
    </message>
    <message>
        <source>&amp;Train this network …</source>
        <translation>&amp;Entraîner ce réseau …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Copy &amp;all layers</source>
        <translation>Copier &amp;toutes les couches</translation>
    </message>
    <message>
        <source>Cu&amp;t the layer</source>
        <translation>Co&amp;uper la couche</translation>
    </message>
    <message>
        <source>De&amp;lete the layer</source>
        <translation>&amp;Supprimer la couche</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>New from &amp;this one</source>
        <translation>Nouvelle à partir de &amp;celle-ci</translation>
    </message>
</context>
<context>
    <name>LayerDocument</name>
    <message>
        <source>A network can have at most {0} layers.</source>
        <translation>Un réseau peut avoir au plus {0} couches.</translation>
    </message>
</context>
<context>
    <name>LayerPalette</name>
    <message>
        <source>Add, or drag in</source>
        <translation>Ajouter, ou faire glisser ici</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Activation</translation>
    </message>
    <message>
        <source>&amp;Border</source>
        <translation>&amp;Bord</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Omis</translation>
    </message>
    <message>
        <source>&amp;Steps of</source>
        <translation>&amp;Pas de</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unités</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>Modifier une couche</translation>
    </message>
    <message>
        <source>Choose a layer to change it, or add one. Layers can be dragged to other places.</source>
        <translation>Choisissez une couche pour la modifier, ou ajoutez-en une. Les couches peuvent être glissées à d’autres places.</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>Aucune couche sélectionnée</translation>
    </message>
    <message>
        <source>With a &amp;bias</source>
        <translation>Avec b&amp;iais</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>la plus grande valeur</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>reaches over it</source>
        <translation>déborde</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>reste à l’intérieur</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
</context>
<context>
    <name>LayerTableModel</name>
    <message>
        <source>Add a layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Image of a digit</source>
        <translation>Image d’un chiffre</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Déplacer une couche</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplications-additions</translation>
    </message>
    <message>
        <source>Numbers that the layer learns or counts</source>
        <translation>Nombres que la couche apprend ou compte</translation>
    </message>
    <message>
        <source>Outputs: dense 10 softmax</source>
        <translation>Sorties&#xa0;: dense 10 softmax</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Products that are summed up for one image: how long it takes, roughly</source>
        <translation>Produits additionnés pour une image&#xa0;: à peu près le temps que cela prend</translation>
    </message>
    <message>
        <source>Rows × columns × channels of what the layer gives, or how many values in a row</source>
        <translation>Lignes × colonnes × canaux de ce que donne la couche, ou combien de valeurs en une suite</translation>
    </message>
    <message>
        <source>What the network does with the image, from the top to the bottom</source>
        <translation>Ce que le réseau fait de l’image, du haut vers le bas</translation>
    </message>
</context>
<context>
    <name>LayerWindow</name>
    <message>
        <source>Add a layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>Architecture (*.json)</source>
        <translation>Architecture (*.json)</translation>
    </message>
    <message>
        <source>Architectures (*.json)</source>
        <translation>Architectures (*.json)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et la perdre</translation>
    </message>
    <message>
        <source>Cut a layer</source>
        <translation>Couper une couche</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete a layer</source>
        <translation>Supprimer une couche</translation>
    </message>
    <message>
        <source>Delete architecture</source>
        <translation>Supprimer l’architecture</translation>
    </message>
    <message>
        <source>Delete the architecture «{0}» for good? Models that were trained with it, and comparisons, stay.</source>
        <translation>Supprimer définitivement l’architecture «&#xa0;{0}&#xa0;»&#xa0;? Les modèles entraînés avec elle, et les comparaisons, restent.</translation>
    </message>
    <message>
        <source>Duplicate a layer</source>
        <translation>Dupliquer une couche</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Déplacer une couche</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Open an architecture</source>
        <translation>Ouvrir une architecture</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Couches personnelles</translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation>Coller des couches</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>Renommer «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>my network</source>
        <translation>mon réseau</translation>
    </message>
    <message>
        <source>{0} Closing loses what was changed.</source>
        <translation>{0} La fermeture perd ce qui a été changé.</translation>
    </message>
    <message>
        <source>{0} – comes with digitpad; a change makes a copy</source>
        <translation>{0} – fournie avec digitpad&#xa0;; une modification crée une copie</translation>
    </message>
    <message>
        <source>«{0}» is among your architectures.</source>
        <translation>«&#xa0;{0}&#xa0;» est parmi vos architectures.</translation>
    </message>
    <message>
        <source>«{0}» was changed elsewhere meanwhile, and what lies there stays; yours goes on as «{1}».</source>
        <translation>«&#xa0;{0}&#xa0;» a été modifiée ailleurs entre-temps, et ce qui s’y trouve reste&#xa0;; la vôtre continue sous «&#xa0;{1}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>LayerWindowLayout</name>
    <message>
        <source>1 layer and the outputs</source>
        <translation>1 couche et les sorties</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see layer {0}.</source>
        <translation>Il ne peut pas être construit ainsi&#xa0;: voir la couche {0}.</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see the outputs.</source>
        <translation>Il ne peut pas être construit ainsi&#xa0;: voir les sorties.</translation>
    </message>
    <message>
        <source>{0} layers and the outputs</source>
        <translation>{0} couches et les sorties</translation>
    </message>
    <message>
        <source>{0} · {1} parameters · {2} multiply-adds for an image</source>
        <translation>{0} · {1} paramètres · {2} multiplications-additions pour une image</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Pooling moyen</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it in steps of {2}.</source>
        <translation>Chaque carte a son propre noyau de {0} et le fait glisser sur toutes les {1} cartes qui précèdent par pas de {2}.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it.</source>
        <translation>Chaque carte a son propre noyau de {0} et le fait glisser sur toutes les {1} cartes qui précèdent.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image in steps of {2}.</source>
        <translation>Chaque carte a son propre noyau de {0} et le fait glisser sur l’image par pas de {2}.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image.</source>
        <translation>Chaque carte a son propre noyau de {0} et le fait glisser sur l’image.</translation>
    </message>
    <message>
        <source>Each number by itself.</source>
        <translation>Chaque nombre pour lui-même.</translation>
    </message>
    <message>
        <source>Each number is a weighted sum of all numbers before it.</source>
        <translation>Chaque nombre est une somme pondérée de tous les nombres qui précèdent.</translation>
    </message>
    <message>
        <source>Each number times a scale, plus an offset, both learned (batch normalisation).</source>
        <translation>Chaque nombre multiplié par une échelle, plus un décalage, tous deux appris (normalisation par batch).</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplatissement</translation>
    </message>
    <message>
        <source>Keeps the largest of each {0}, map by map.</source>
        <translation>Garde le plus grand de chaque {0}, carte par carte.</translation>
    </message>
    <message>
        <source>Makes probabilities of the scores: all are above zero, and together they are 1.</source>
        <translation>Fait des probabilités à partir des scores&#xa0;: toutes sont supérieures à zéro, et ensemble elles font 1.</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Pooling maximal</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>One number for each map: its mean.</source>
        <translation>Un nombre pour chaque carte&#xa0;: sa moyenne.</translation>
    </message>
    <message>
        <source>ReLU keeps it</source>
        <translation>ReLU le garde</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Takes the mean of each {0}, map by map.</source>
        <translation>Prend la moyenne de chaque {0}, carte par carte.</translation>
    </message>
    <message>
        <source>The same numbers in one row.</source>
        <translation>Les mêmes nombres à la suite.</translation>
    </message>
    <message>
        <source>Then tanh brings it between −1 and 1.</source>
        <translation>Ensuite tanh l’amène entre −1 et 1.</translation>
    </message>
    <message>
        <source>Then the sigmoid function brings it between 0 and 1.</source>
        <translation>Ensuite la fonction sigmoïde l’amène entre 0 et 1.</translation>
    </message>
    <message>
        <source>Then what is below zero becomes zero (ReLU).</source>
        <translation>Ensuite, ce qui est inférieur à zéro devient zéro (ReLU).</translation>
    </message>
    <message>
        <source>below zero, so ReLU makes &lt;b&gt;0&lt;/b&gt; of it</source>
        <translation>inférieur à zéro, donc ReLU en fait &lt;b&gt;0&lt;/b&gt;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{0} makes &lt;b&gt;{1}&lt;/b&gt; of it</source>
        <translation>{0} en fait &lt;b&gt;{1}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{0}, bias {1}: together &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>{0}, biais {1}&#xa0;: ensemble &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>Convolution {0}: {1} maps</source>
        <translation>Convolution {0}&#xa0;: {1} cartes</translation>
    </message>
    <message>
        <source>Kernels and maps</source>
        <translation>Noyaux et cartes</translation>
    </message>
    <message>
        <source>Kernels are orange above zero and blue below it; maps, of one held-out image, are white at a layer&apos;s largest number and black at zero. What is noise at first becomes edges, lines and bows.</source>
        <translation>Les noyaux sont orange au-dessus de zéro et bleus au-dessous&#xa0;; les cartes, d’une image mise de côté, sont blanches au plus grand nombre d’une couche et noires à zéro. Ce qui est d’abord du bruit devient des bords, des lignes et des arcs.</translation>
    </message>
    <message>
        <source>Kernels of the first convolution</source>
        <translation>Noyaux de la première convolution</translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation>Ce réseau n’a pas de convolution.</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>&lt;b&gt;Image&lt;/b&gt; · {0}</source>
        <translation>&lt;b&gt;Image&lt;/b&gt; · {0}</translation>
    </message>
    <message>
        <source>A convolutional network looks at the image through small windows. Each map of the first layers answers one question everywhere in the image, such as «is there an edge like this?»: the brighter, the more yes. Later layers ask about the answers of earlier ones, until only one number for each class is left. Click a map to see how its numbers come about.</source>
        <translation>Un réseau convolutif regarde l’image à travers de petites fenêtres. Chaque carte de caractéristiques des premières couches répond partout dans l’image à une question, comme «&#xa0;y a-t-il un bord de ce genre&#xa0;?&#xa0;»&#xa0;: plus c’est clair, plus c’est oui. Les couches suivantes interrogent les réponses des précédentes, jusqu’à ce qu’il ne reste qu’un nombre par classe. Cliquez sur une carte pour voir d’où viennent ses nombres.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what the network makes of it, layer by layer.</source>
        <translation>Dessinez quelque chose&#xa0;: on voit ici, couche par couche, ce que le réseau en fait.</translation>
    </message>
    <message>
        <source>The prepared image</source>
        <translation>L’image préparée</translation>
    </message>
    <message>
        <source>class «{0}»</source>
        <translation>classe «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>map {0} of {1}</source>
        <translation>carte {0} sur {1}</translation>
    </message>
    <message>
        <source>number {0} of {1}</source>
        <translation>nombre {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>Enregistrer en &amp;CSV …</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Each writer left out</source>
        <translation>Chaque scripteur exclu à son tour</translation>
    </message>
    <message>
        <source>For each writer a network is trained on all others&apos; images, with the settings of the training dialog, and reads the images of the one it has never seen. That is what a new writer can expect.</source>
        <translation>Pour chaque scripteur, un réseau est entraîné sur les images de tous les autres, avec les réglages du dialogue d’entraînement, et lit les images de celui qu’il n’a jamais vu. C’est ce à quoi un nouveau scripteur peut s’attendre.</translation>
    </message>
    <message>
        <source>How well each writer is read</source>
        <translation>Lecture de chaque scripteur</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Mean of {0} writers: {1} %.</source>
        <translation>Moyenne de {0} scripteurs&#xa0;: {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Bien lu</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>Stopped: not all writers were left out.</source>
        <translation>Arrêté&#xa0;: les scripteurs n’ont pas tous été exclus.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The first figures come after the first training.</source>
        <translation>Les premiers résultats arrivent après le premier entraînement.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>writers left out.csv</source>
        <translation>scripteurs exclus.csv</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
</context>
<context>
    <name>LessonDocuments</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Networks that are trained in this lesson</source>
        <translation>Réseaux entraînés dans cette leçon</translation>
    </message>
    <message>
        <source>Of the digits {0} only {1} % are learned from.</source>
        <translation>Des chiffres {0}, seuls {1}&#xa0;% servent à l’apprentissage.</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>Pointe</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>To write down</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>{0} · page {1} of {2}</source>
        <translation>{0} · page {1} sur {2}</translation>
    </message>
    <message>
        <source>«{0}»: network {1}, {2} images of MNIST, of which {3} % are held out, {4} epochs.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: réseau {1}, {2} images de MNIST, dont {3}&#xa0;% mises de côté, {4} époques.</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Own lessons …</source>
        <translation>Vos &amp;leçons …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>&amp;Fiche de travail …</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>Depuis le &amp;début</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Short tours in the program itself. You do each step in the real windows; leave whenever you like.</source>
        <translation>De courtes visites guidées dans le programme même. Chaque étape se fait dans les vraies fenêtres&#xa0;; arrêtez quand vous voulez.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>étape {0} sur {1}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} more files are no lessons.</source>
        <translation>{0} autres fichiers ne sont pas des leçons.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>Fin de la leçon</translation>
    </message>
</context>
<context>
    <name>LessonSession</name>
    <message>
        <source>The model that answers now reads no digits. Choose one that does in the menu Model.</source>
        <translation>Le modèle qui répond en ce moment ne lit pas de chiffres. Choisissez-en un qui le fait dans le menu Modèle.</translation>
    </message>
</context>
<context>
    <name>LessonSheetsDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>Impri&amp;mer …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Enregistrer en PD&amp;F …</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes, with the answers</source>
        <translation>&amp;Notes pour l’enseignant, avec les réponses</translation>
    </message>
    <message>
        <source>&amp;Worksheet, to be filled in by hand</source>
        <translation>Fiche de travail, à remplir à la m&amp;ain</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>Impression de {0}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} enregistré.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Fiche de travail</translation>
    </message>
    <message>
        <source>Worksheet with what I &amp;wrote</source>
        <translation>Fiche de travail avec ce que j’ai é&amp;crit</translation>
    </message>
    <message>
        <source>{0}, notes</source>
        <translation>{0}, notes</translation>
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
        <translation>Dans la fenêtre «&#xa0;Regarder à l’intérieur&#xa0;», choisissez «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the models that were trained in the lesson? These are: {0}.</source>
        <translation>Supprimer les modèles entraînés dans la leçon&#xa0;? Ce sont&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Delete what was written and answered in this lesson before?</source>
        <translation>Supprimer ce qui a été écrit et répondu auparavant dans cette leçon&#xa0;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
</context>
<context>
    <name>LittleInkQuestion</name>
    <message>
        <source>Do not keep it</source>
        <translation>Ne pas le garder</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Mes échantillons</translation>
    </message>
    <message>
        <source>There is next to no ink. Keep it as a sample all the same?</source>
        <translation>Il n’y a presque pas d’encre. Le garder quand même comme échantillon&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
</context>
<context>
    <name>LiveSamples</name>
    <message>
        <source>Your samples are read and written again.</source>
        <translation>Vos échantillons sont de nouveau lus et écrits.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · {0} % on MNIST&apos;s test images</source>
        <translation> · {0}&#xa0;% sur les images de test de MNIST</translation>
    </message>
    <message>
        <source> · {0} % on the test part of its data</source>
        <translation> · {0}&#xa0;% sur la partie de test de ses données</translation>
    </message>
    <message>
        <source>Copied a picture of the drawing</source>
        <translation>Image du dessin copiée</translation>
    </message>
    <message>
        <source>Copied the drawing</source>
        <translation>Dessin copié</translation>
    </message>
    <message>
        <source>Copied {0} and the drawing</source>
        <translation>{0} et le dessin copiés</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dessinez ici un chiffre</translation>
    </message>
    <message>
        <source>Draw a digit or a number here</source>
        <translation>Dessinez ici un chiffre ou un nombre</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dessinez ici</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>How does it read? Help &gt; Lessons shows it.</source>
        <translation>Comment lit-il&#xa0;? Aide &gt; Leçons le montre.</translation>
    </message>
    <message>
        <source>Model «{0}»</source>
        <translation>Modèle «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Reading numbers</source>
        <translation>La lecture de nombres</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} enregistré</translation>
    </message>
    <message>
        <source>The model «{0}» is kept.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» est conservé.</translation>
    </message>
    <message>
        <source>The window changes its language when digitpad starts the next time.</source>
        <translation>La fenêtre change de langue au prochain démarrage de digitpad.</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>All products</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>Cliquez pour aller à cette carte</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Map {0} adds {1} (number {2} of {3} by strength)</source>
        <translation>La carte {0} ajoute {1} (numéro {2} sur {3} par importance)</translation>
    </message>
    <message>
        <source>Map {0} of {1}, before it</source>
        <translation>Carte {0} sur {1}, précédente</translation>
    </message>
    <message>
        <source>Patch × kernel = products, which add up to {0}</source>
        <translation>Portion × noyau = produits, dont la somme est {0}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>Ligne {0}, colonne {1}&#xa0;: &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The image before it</source>
        <translation>L’image précédente</translation>
    </message>
    <message>
        <source>The largest of these: &lt;b&gt;{0}&lt;/b&gt;. The others are forgotten.</source>
        <translation>Le plus grand d’entre eux&#xa0;: &lt;b&gt;{0}&lt;/b&gt;. Les autres sont oubliés.</translation>
    </message>
    <message>
        <source>The map before it that counts less</source>
        <translation>La carte précédente qui compte moins</translation>
    </message>
    <message>
        <source>The map before it that counts more</source>
        <translation>La carte précédente qui compte plus</translation>
    </message>
    <message>
        <source>The map before it, with what the pixel looks at</source>
        <translation>La carte précédente, avec ce que regarde le pixel</translation>
    </message>
    <message>
        <source>The map, enlarged</source>
        <translation>La carte, agrandie</translation>
    </message>
    <message>
        <source>The mean of these: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>La moyenne de ceux-ci&#xa0;: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The number × its scale</source>
        <translation>Le nombre × son échelle</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Le produit</translation>
    </message>
    <message>
        <source>The products of all {0} maps</source>
        <translation>Les produits de toutes les {0} cartes</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>Ensuite {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>Ce nombre&#xa0;: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>What the pixel looks at</source>
        <translation>Ce que regarde le pixel</translation>
    </message>
</context>
<context>
    <name>MapGrid</name>
    <message>
        <source>The arrow keys choose one of {0}.</source>
        <translation>Les flèches en choisissent une parmi {0}.</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>1 digit is</source>
        <translation>1 chiffre</translation>
    </message>
    <message>
        <source>1 image is</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>Choose a cell: with the mouse, or with Tab and the arrows.</source>
        <translation>Choisissez une cellule&#xa0;: à la souris, ou avec Tab et les flèches.</translation>
    </message>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>Chiffres de la cellule choisie</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>Aucun chiffre</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Once a {1} was read as {2}:</source>
        <translation>Une fois, un {1} a été lu {2}&#xa0;:</translation>
    </message>
    <message>
        <source>One figure says how often a network is right; this table says how it is wrong. Each row is what the images are, each column what the network takes them for, so mistakes lie beside the diagonal. Choose a cell to see its images.</source>
        <translation>Un seul nombre dit combien de fois un réseau a raison&#xa0;; ce tableau dit comment il se trompe. Chaque ligne est ce que sont les images, chaque colonne ce pour quoi le réseau les prend&#xa0;: les erreurs se trouvent donc hors de la diagonale. Choisissez une cellule pour voir ses images.</translation>
    </message>
    <message>
        <source>Show them in the &amp;browser</source>
        <translation>Les afficher parmi les &amp;chiffres</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these digits the network would call {0} no digit; that does not count as a mistake here.</source>
        <translation>L’intervalle (Wilson) dit de combien le hasard a pu déplacer ce nombre. Parmi ces chiffres, le réseau en déclarerait {0} «&#xa0;pas un chiffre&#xa0;»&#xa0;; cela ne compte pas ici comme une erreur.</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these images the network would call {0} none of its classes; that does not count as a mistake here.</source>
        <translation>L’intervalle (Wilson) dit de combien le hasard a pu déplacer ce nombre. Parmi ces images, le réseau en déclarerait {0} «&#xa0;d’aucune de ses classes&#xa0;»&#xa0;; cela ne compte pas ici comme une erreur.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>La fiche de ce réseau ne dit pas de quels chiffres d’entraînement il n’a pas appris.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>Vous n’avez encore gardé aucun chiffre à vous.</translation>
    </message>
    <message>
        <source>{0:,} digits are</source>
        <translation>{0:,} chiffres</translation>
    </message>
    <message>
        <source>{0:,} images are</source>
        <translation>{0:,} images</translation>
    </message>
    <message>
        <source>{0} of {1} read right (95 % interval {2}–{3})</source>
        <translation>{0} de {1}&#xa0;: lecture juste (intervalle à 95&#xa0;% {2}–{3})</translation>
    </message>
    <message>
        <source>{0} times a {1} was read as {2}, surest first:</source>
        <translation>{0} fois, un {1} a été lu {2}, les plus sûrs d’abord&#xa0;:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MisreadList</name>
    <message>
        <source>1 network</source>
        <translation>1 réseau</translation>
    </message>
    <message>
        <source>Misread images</source>
        <translation>Images mal lues</translation>
    </message>
    <message>
        <source>Test image {0}: {1}; {2} of {3} took it for {4}. Double-click: onto the canvas</source>
        <translation>Image de test {0}&#xa0;: {1}&#xa0;; prise pour {4} par {2} sur {3}. Double-clic&#xa0;: vers la zone de dessin</translation>
    </message>
    <message>
        <source>{0} networks</source>
        <translation>{0} réseaux</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>A second model, asked the same: its lines are dashed.</source>
        <translation>Un deuxième modèle, interrogé de même&#xa0;: ses lignes sont en tirets.</translation>
    </message>
    <message>
        <source>Model beside the active one</source>
        <translation>Modèle à côté de l’actif</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>aucun autre modèle</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>An exhibit</source>
        <translation>Une exposition</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete the model «{0}» for good?</source>
        <translation>Supprimer définitivement le modèle «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>No model can be used. Install digitpad again to get its models back.</source>
        <translation>Aucun modèle n’est utilisable. Réinstallez digitpad pour retrouver ses modèles.</translation>
    </message>
    <message>
        <source>The folder of the model «{0}» is gone ({1}); a bundled model answers from now on.</source>
        <translation>Le dossier du modèle «&#xa0;{0}&#xa0;» a disparu ({1})&#xa0;; un modèle fourni répond désormais.</translation>
    </message>
    <message>
        <source>The model «{0}» is gone, or its card is damaged.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» a disparu, ou sa fiche est endommagée.</translation>
    </message>
    <message>
        <source>digitpad did not come up the last times, maybe because of the model «{0}»; so «{1}» answers now. You can choose the other one again in the menu Model.</source>
        <translation>digitpad n’a pas réussi à démarrer les dernières fois, peut-être à cause du modèle «&#xa0;{0}&#xa0;»&#xa0;; c’est donc «&#xa0;{1}&#xa0;» qui répond maintenant. Vous pouvez choisir de nouveau l’autre dans le menu Modèle.</translation>
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
        <translation>&amp;Revenir à «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>; it tells {0} classes apart</source>
        <translation>&#xa0;; il distingue {0} classes</translation>
    </message>
    <message>
        <source>comes with digitpad</source>
        <translation>fourni avec digitpad</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>{0} – its card is damaged</source>
        <translation>{0} – sa fiche est endommagée</translation>
    </message>
</context>
<context>
    <name>NeighboursTab</name>
    <message>
        <source>Below each: its label, and how far its numbers are from yours. Double-click: onto the canvas.</source>
        <translation>Sous chacun&#xa0;: son étiquette, et la distance de ses nombres aux vôtres. Double-clic&#xa0;: vers la zone de dessin.</translation>
    </message>
    <message>
        <source>Before its last step the network has turned an image into a list of numbers, and images that it takes for alike have similar ones. The map squeezes these lists into the plane; the dot is your drawing. Beside it are the images whose numbers are nearest to yours.</source>
        <translation>Avant sa dernière étape, le réseau a transformé une image en une liste de nombres, et les images qu’il juge semblables ont des listes semblables. La carte projette ces listes sur le plan&#xa0;; le point est votre dessin. À côté se trouvent les images dont les nombres sont les plus proches des vôtres.</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Dessinez quelque chose</translation>
    </message>
    <message>
        <source>Its nearest neighbours appear here while you write.</source>
        <translation>Ses plus proches voisins apparaissent ici pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>The nearest training digits</source>
        <translation>Les chiffres d’entraînement les plus proches</translation>
    </message>
    <message>
        <source>{0} Distance {1}.</source>
        <translation>{0} Distance {1}.</translation>
    </message>
    <message>
        <source>{0} of the held-out images lie nearest to the middle of their own class.</source>
        <translation>{0} des images mises de côté sont au plus près du centre de leur propre classe.</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest digits are labelled {2}</source>
        <translation>{0} des {1} chiffres les plus proches ont l’étiquette {2}</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest images are labelled {2}</source>
        <translation>{0} des {1} images les plus proches ont l’étiquette {2}</translation>
    </message>
    <message>
        <source>{0} of {1} test images of its own data. Point at one to see it.</source>
        <translation>{0} des {1} images de test de ses propres données. Pointez-en une pour la voir.</translation>
    </message>
    <message>
        <source>{0} of {1} training digits. Point at one to see it.</source>
        <translation>{0} des {1} chiffres d’entraînement. Pointez-en un pour le voir.</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Number in doubt</source>
        <translation>Nombre douteux</translation>
    </message>
</context>
<context>
    <name>NumbersGrid</name>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source> · looked at</source>
        <translation> · vérifié</translation>
    </message>
    <message>
        <source>0 to 9 overwrite  ·  Delete: no digit  ·  ← → digit  ·  ↑ ↓ number  ·  J joins  ·  B begins here  ·  </source>
        <translation>0 à 9 remplace  ·  Suppr&#xa0;: pas un chiffre  ·  ← → chiffre  ·  ↑ ↓ nombre  ·  J joint  ·  B commence ici  ·  </translation>
    </message>
    <message>
        <source>Enter accepts</source>
        <translation>Entrée accepte</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Pas encore de nombres</translation>
    </message>
    <message>
        <source>{0} of {1} in doubt</source>
        <translation>{0} sur {1} douteux</translation>
    </message>
    <message>
        <source>{0} of {1} that are not in doubt</source>
        <translation>{0} sur {1} non douteux</translation>
    </message>
</context>
<context>
    <name>OfferedLayers</name>
    <message>
        <source>A function of each value. Without one between them, two layers that learn are no more than one.</source>
        <translation>Une fonction de chaque valeur. Sans elle entre elles, deux couches qui apprennent n’en valent pas plus d’une.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Average pooling {0}</source>
        <translation>Pooling moyen {0}</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalisation par batch</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, so that higher learning rates work.</source>
        <translation>Amène chaque canal à une moyenne de 0 et une variance de 1 sur le batch, si bien que des taux d’apprentissage plus élevés fonctionnent.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Convolution {0} of {1}</source>
        <translation>Convolution {0} de {1}</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Dense {0}</source>
        <translation>Dense {0}</translation>
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
        <translation>Chaque unité regarde toutes les valeurs qui précèdent. Les sorties sont aussi une telle couche.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplatissement</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>Moyenne globale</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window, or its mean: the image gets smaller, and where exactly something is counts less.</source>
        <translation>Garde la plus grande valeur de chaque fenêtre, ou sa moyenne&#xa0;: l’image devient plus petite, et l’endroit exact compte moins.</translation>
    </message>
    <message>
        <source>Leaves values out at random while it learns, so that the network relies on no single one.</source>
        <translation>Omet des valeurs au hasard pendant l’apprentissage, pour que le réseau ne s’appuie sur aucune en particulier.</translation>
    </message>
    <message>
        <source>Max pooling {0}</source>
        <translation>Pooling maximal {0}</translation>
    </message>
    <message>
        <source>One number for each channel, its mean: a short row, and where something is does not count any more.</source>
        <translation>Un nombre pour chaque canal, sa moyenne&#xa0;: une suite courte, et l’endroit où se trouve quelque chose ne compte plus.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Puts all values of the image into one row, as dense layers need them.</source>
        <translation>Met toutes les valeurs de l’image à la suite, comme les couches denses en ont besoin.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Small windows slide over the image; each filter answers where it finds its pattern. Most of what a network sees is learned here.</source>
        <translation>De petites fenêtres glissent sur l’image&#xa0;; chaque filtre répond là où il trouve son motif. L’essentiel de ce que voit un réseau s’apprend ici.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>over the border</source>
        <translation>au-delà du bord</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoïde</translation>
    </message>
    <message>
        <source>steps of {0}</source>
        <translation>pas de {0}</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>without bias</source>
        <translation>sans biais</translation>
    </message>
</context>
<context>
    <name>OwnArchitectures</name>
    <message>
        <source>There is an architecture «{0}» already.</source>
        <translation>Il y a déjà une architecture «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A folder with own data</source>
        <translation>Un dossier de vos données</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>By chance, a fifth of each class, as seed {0} has it.</source>
        <translation>Au hasard, un cinquième de chaque classe, selon la graine {0}.</translation>
    </message>
    <message>
        <source>By writer: {0} of {1} are in the test part and nowhere else.</source>
        <translation>Par scripteur&#xa0;: {0} sur {1} sont dans la partie de test et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Data sets ({0})</source>
        <translation>Jeux de données ({0})</translation>
    </message>
    <message>
        <source>Files with own data</source>
        <translation>Fichiers de vos données</translation>
    </message>
    <message>
        <source>The test part is the one that the files name.</source>
        <translation>La partie de test est celle que les fichiers indiquent.</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>test</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} images are learned from, {1} are held out to validate on, {2} to test with.</source>
        <translation>{0} images servent à l’apprentissage, {1} sont mises de côté pour valider, {2} pour tester.</translation>
    </message>
    <message>
        <source>{0} images of {1} classes</source>
        <translation>{0} images de {1} classes</translation>
    </message>
    <message>
        <source>«{0}», by {1}; {2}</source>
        <translation>«&#xa0;{0}&#xa0;», de {1}&#xa0;; {2}</translation>
    </message>
    <message>
        <source>«{0}»; {1}</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;; {1}</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Learn from these</source>
        <translation>A&amp;pprendre de celles-ci</translation>
    </message>
    <message>
        <source>&amp;Normalise images of 28 × 28 as drawings are</source>
        <translation>&amp;Normaliser les images de 28 × 28 comme les dessins</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>&amp;Prendre celles-ci</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, or files: .npz, IDX, CSV with 784 pixels a row, or samples. Several files of samples may be opened together: each is a writer. They can be dropped here, too.</source>
        <translation>Un dossier avec un dossier d’images par classe, ou des fichiers&#xa0;: .npz, IDX, CSV à 784 pixels par ligne, ou des échantillons. Plusieurs fichiers d’échantillons peuvent être ouverts ensemble&#xa0;: chacun est un scripteur. On peut aussi les déposer ici.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>Choisir un &amp;dossier …</translation>
    </message>
    <message>
        <source>Choose f&amp;iles …</source>
        <translation>Choisir des &amp;fichiers …</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Noms des classes</translation>
    </message>
    <message>
        <source>For handwriting, so that what is drawn on the canvas looks the same; not for clothes or maps.</source>
        <translation>Pour l’écriture manuscrite, afin que ce qu’on dessine dans la zone de dessin ait le même aspect&#xa0;; pas pour des vêtements ou des cartes.</translation>
    </message>
    <message>
        <source>Leave &amp;each writer out …</source>
        <translation>&amp;Exclure chaque scripteur …</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>class names, where the files have only numbers: apple, pear, …</source>
        <translation>noms des classes, si les fichiers n’ont que des nombres&#xa0;: pomme, poire, …</translation>
    </message>
</context>
<context>
    <name>OwnDataPanel</name>
    <message>
        <source>1 was left out</source>
        <translation>1 a été laissée de côté</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Toutes ({0})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>Images de la classe</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>test</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{0} were left out</source>
        <translation>{0} ont été laissées de côté</translation>
    </message>
    <message>
        <source>{0} writers: {1}</source>
        <translation>{0} scripteurs&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pasted picture {0}</source>
        <translation>Image collée {0}</translation>
    </message>
</context>
<context>
    <name>PageListView</name>
    <message>
        <source>1 digit</source>
        <translation>1 chiffre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>no digits found</source>
        <translation>aucun chiffre trouvé</translation>
    </message>
    <message>
        <source>not read; F5 reads it</source>
        <translation>pas lue&#xa0;; F5 la lit</translation>
    </message>
    <message>
        <source>reading, {0} %</source>
        <translation>lecture, {0}&#xa0;%</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{0} by rule</source>
        <translation>{0} d’après les règles</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} chiffres</translation>
    </message>
    <message>
        <source>{0} invalid</source>
        <translation>{0} non valides</translation>
    </message>
    <message>
        <source>{0} more than once</source>
        <translation>{0} plus d’une fois</translation>
    </message>
    <message>
        <source>{0}, {1} printed</source>
        <translation>{0}, {1} imprimés</translation>
    </message>
    <message>
        <source>{0}, {1} unsure</source>
        <translation>{0}, {1} incertains</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source> of {0}</source>
        <translation> sur {0}</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Changer le papier</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Papi&amp;er</translation>
    </message>
    <message>
        <source>Rename the form</source>
        <translation>Renommer le formulaire</translation>
    </message>
    <message>
        <source>Say whether the sheet is filled in</source>
        <translation>Indiquer si la feuille est remplie</translation>
    </message>
    <message>
        <source>Somebody has written on it: what stands in its fields is none of the form&apos;s own print</source>
        <translation>Quelqu’un a écrit dessus&#xa0;: ce qui se trouve dans ses champs n’est pas imprimé sur le formulaire</translation>
    </message>
    <message>
        <source>The sheet is filled in</source>
        <translation>La feuille est remplie</translation>
    </message>
    <message>
        <source>The size of the sheets, by which sizes of digits are known</source>
        <translation>Le format des feuilles, d’après lequel on connaît la taille des chiffres</translation>
    </message>
    <message>
        <source>as its file</source>
        <translation>comme son fichier</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Show this step below the boxes</source>
        <translation>Afficher cette étape sous les cadres</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>no digit, line {1}</source>
        <translation>pas un chiffre, ligne {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}, number {2} of {3}</source>
        <translation>{0}, ligne {1}, nombre {2} sur {3}</translation>
    </message>
    <message>
        <source>{0}, printed</source>
        <translation>{0}, imprimé</translation>
    </message>
</context>
<context>
    <name>PenTrial</name>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Canvas to try the pen on</source>
        <translation>Zone de dessin pour essayer le stylet</translation>
    </message>
    <message>
        <source>Draw with the stylus to see what its pressure does.</source>
        <translation>Dessinez au stylet pour voir l’effet de sa pression.</translation>
    </message>
    <message>
        <source>The pen&apos;s pressure counts as {0:.0%}: the ink is {1:.0%} as wide as the brush.</source>
        <translation>La pression du stylet compte pour {0:.0%}&#xa0;: l’encre a {1:.0%} de la largeur du pinceau.</translation>
    </message>
    <message>
        <source>Try it here.</source>
        <translation>Essayez-le ici.</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille réell&amp;e</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>&amp;Annuler la lecture</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Copier le te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keep corrected digits as samples</source>
        <translation>Garder les chiffres corrigés comme &amp;échantillons</translation>
    </message>
    <message>
        <source>&amp;Merge into one digit</source>
        <translation>&amp;Fusionner en un chiffre</translation>
    </message>
    <message>
        <source>&amp;More, fainter ink</source>
        <translation>Plus d’&amp;encre, même pâle</translation>
    </message>
    <message>
        <source>&amp;Next digit in doubt</source>
        <translation>&amp;Chiffre douteux suivant</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Open pictures …</source>
        <translation>&amp;Ouvrir des images …</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>C&amp;oller une image</translation>
    </message>
    <message>
        <source>&amp;Previous digit in doubt</source>
        <translation>C&amp;hiffre douteux précédent</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Save this page …</source>
        <translation>&amp;Enregistrer cette page …</translation>
    </message>
    <message>
        <source>&amp;Split into two digits</source>
        <translation>&amp;Séparer en deux chiffres</translation>
    </message>
    <message>
        <source>&amp;Take the number back to what was read</source>
        <translation>Ramener le &amp;nombre à ce qui a été lu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Usual ink</source>
        <translation>Encre &amp;habituelle</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the page</source>
        <translation>Flèches, Début, Fin sur la page</translation>
    </message>
    <message>
        <source>As the &amp;network reads it</source>
        <translation>Comme le réseau le &amp;lit</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, drag</source>
        <translation>Clic, Ctrl+clic, glisser</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Copy as tab&amp;le</source>
        <translation>Copier comme ta&amp;bleau</translation>
    </message>
    <message>
        <source>Correct a digit, or say that it is none</source>
        <translation>Corriger un chiffre, ou dire que ce n’en est pas un</translation>
    </message>
    <message>
        <source>Draw a &amp;box around a digit</source>
        <translation>Tracer un ca&amp;dre autour d’un chiffre</translation>
    </message>
    <message>
        <source>End drawing a box, select nothing</source>
        <translation>Arrêter de tracer un cadre, ne rien sélectionner</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to the next digit, line, or end</source>
        <translation>Aller au chiffre suivant, à la ligne suivante ou à la fin</translation>
    </message>
    <message>
        <source>It is &amp;right as it is read</source>
        <translation>La lecture est &amp;juste</translation>
    </message>
    <message>
        <source>L&amp;ess ink</source>
        <translation>&amp;Moins d’encre</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>Déplacer la page</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>Règles po&amp;ur les nombres …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Re&amp;view what was read …</source>
        <translation>&amp;Vérifier ce qui a été lu …</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Lire à nouveau</translation>
    </message>
    <message>
        <source>Read a re&amp;gion by itself</source>
        <translation>Lire une ré&amp;gion à part</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>Lire les points, &amp;virgules et signes moins</translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation>Clic droit, touche Menu</translation>
    </message>
    <message>
        <source>Save &amp;all pages …</source>
        <translation>Enregistrer &amp;toutes les pages …</translation>
    </message>
    <message>
        <source>Select &amp;all digits</source>
        <translation>Sélectionner &amp;tous les chiffres</translation>
    </message>
    <message>
        <source>Select digits</source>
        <translation>Sélectionner des chiffres</translation>
    </message>
    <message>
        <source>Show &amp;boxes</source>
        <translation>Afficher les &amp;cadres</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>Afficher les éta&amp;pes</translation>
    </message>
    <message>
        <source>Space and drag, middle button and drag</source>
        <translation>Espace et glisser, bouton du milieu et glisser</translation>
    </message>
    <message>
        <source>The selected digits are a {0}</source>
        <translation>Les chiffres sélectionnés sont un {0}</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>Tourner vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>Tourner vers la &amp;droite</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>A page that has not been read is missing in {0}.</source>
        <translation>Une page qui n’a pas été lue manque dans {0}.</translation>
    </message>
    <message>
        <source>Copied a table: {0} × {1}</source>
        <translation>Tableau copié&#xa0;: {0} × {1}</translation>
    </message>
    <message>
        <source>JSON, with boxes and confidences (*.json)</source>
        <translation>JSON, avec cadres et confiances (*.json)</translation>
    </message>
    <message>
        <source>Picture with boxes and answers (*.png *.jpg)</source>
        <translation>Image avec cadres et réponses (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>Images ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>Lire des images</translation>
    </message>
    <message>
        <source>Save all pages</source>
        <translation>Enregistrer toutes les pages</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Enregistrer cette page</translation>
    </message>
    <message>
        <source>Table as on the page (*.csv)</source>
        <translation>Tableau comme sur la page (*.csv)</translation>
    </message>
    <message>
        <source>Table of the digits (*.csv)</source>
        <translation>Tableau des chiffres (*.csv)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <translation>Tableau des nombres (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Workbook as on the pages (*.xlsx)</source>
        <translation>Classeur comme sur les pages (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook of the numbers (*.xlsx)</source>
        <translation>Classeur des nombres (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook with pictures of numbers in doubt (*.xlsx)</source>
        <translation>Classeur avec images des nombres douteux (*.xlsx)</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>{1} pages that have not been read are missing in {0}.</source>
        <translation>{1} pages qui n’ont pas été lues manquent dans {0}.</translation>
    </message>
</context>
<context>
    <name>PictureLayout</name>
    <message>
        <source>No digits found in this picture.
Turn it (R), let fainter ink count (F), or draw a box around a digit (B).</source>
        <translation>Aucun chiffre trouvé dans cette image.
Tournez-la (R), acceptez une encre plus pâle (F), ou tracez un cadre autour d’un chiffre (B).</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture of handwritten digits:
a photo, a scan or a PDF file.</source>
        <translation>Ouvrez, déposez ou collez une image de chiffres manuscrits&#xa0;:
une photo, un scan ou un fichier PDF.</translation>
    </message>
    <message>
        <source>Reading was cancelled. F5 reads this page.</source>
        <translation>La lecture a été annulée. F5 lit cette page.</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>Règles&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Cette image ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>PictureSamples</name>
    <message>
        <source>Kept again</source>
        <translation>De nouveau gardé</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>Gardé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>{0} · {1} in all</source>
        <translation>{0} · {1} en tout</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copier comme image</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Copied the page as it is seen</source>
        <translation>Page copiée telle qu’on la voit</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>Copié&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Looking for rows and columns …</source>
        <translation>Recherche de lignes et de colonnes …</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>Lire des images</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} enregistré</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>What you did last is not finished yet. It will be lost.</source>
        <translation>Votre dernière action n’est pas encore terminée. Elle sera perdue.</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the text?</source>
        <translation>Vous avez corrigé ce qui a été lu. Enregistrer le texte&#xa0;?</translation>
    </message>
    <message>
        <source>{0} – Read pictures</source>
        <translation>{0} – Lire des images</translation>
    </message>
</context>
<context>
    <name>PicturesFeature</name>
    <message>
        <source>Read pictures</source>
        <translation>Lire des images</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>La lecture d’images</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>PixelGrid</name>
    <message>
        <source>28 by 28 pixels. The arrow keys move from pixel to pixel.</source>
        <translation>28 pixels sur 28. Les flèches vont de pixel en pixel.</translation>
    </message>
    <message>
        <source>The network&apos;s image</source>
        <translation>L’image du réseau</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>Chargement du réseau …</translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation>Rien n’est encore dessiné.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>There is no model to ask.</source>
        <translation>Il n’y a aucun modèle à interroger.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Cela ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Too much to read here.</source>
        <translation>Il y a trop à lire ici.</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source> Default </source>
        <translation> Par défaut </translation>
    </message>
    <message>
        <source>Default of {0}</source>
        <translation>Valeur par défaut de {0}</translation>
    </message>
    <message>
        <source>Set it back to what it was at first</source>
        <translation>Revenir à la valeur d’origine</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>Aucune préférence ne contient ces mots.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Set &amp;all back to their defaults</source>
        <translation>&amp;Tout remettre aux valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>1. Cut</source>
        <translation>1. Découper</translation>
    </message>
    <message>
        <source>1. Cut, thinner</source>
        <translation>1. Découper, affiner</translation>
    </message>
    <message>
        <source>2. Scale</source>
        <translation>2. Mettre à l’échelle</translation>
    </message>
    <message>
        <source>3. Centre</source>
        <translation>3. Centrer</translation>
    </message>
    <message>
        <source>Column {0}, row {1}: {2} of 255</source>
        <translation>Colonne {0}, ligne {1}&#xa0;: {2} sur 255</translation>
    </message>
    <message>
        <source>Its centre of mass moves to the middle of 28&#xa0;×&#xa0;28.</source>
        <translation>Son centre de masse est placé au milieu de 28 × 28.</translation>
    </message>
    <message>
        <source>Its longest side becomes 20 pixels.</source>
        <translation>Son plus grand côté passe à 20 pixels.</translation>
    </message>
    <message>
        <source>Point at a pixel for its value.</source>
        <translation>Pointez un pixel pour voir sa valeur.</translation>
    </message>
    <message>
        <source>The box around the ink is cut out of the canvas; strokes that are thick for it get thinner.</source>
        <translation>Le rectangle qui entoure l’encre est découpé dans la zone de dessin&#xa0;; les traits trop épais pour lui sont affinés.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation>Probabilités des classes</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation>Probabilités des dix chiffres</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Sheets with a problem</source>
        <translation>Feuilles avec un problème</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dessin</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>É&amp;chantillon</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Feui&amp;lle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.</source>
        <translation>Des dessins d’autres fenêtres sont conservés&#xa0;: {0}. Démarrez digitpad encore une fois pour voir le suivant.</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormulaire</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not quite. Right is: {0}</source>
        <translation>Pas tout à fait. La bonne réponse est&#xa0;: {0}</translation>
    </message>
    <message>
        <source>One could say:</source>
        <translation>On pourrait dire&#xa0;:</translation>
    </message>
    <message>
        <source>Show an answer</source>
        <translation>Montrer une réponse</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Juste.</translation>
    </message>
</context>
<context>
    <name>ReadingStatus</name>
    <message>
        <source>Applying the rules …</source>
        <translation>Application des règles …</translation>
    </message>
    <message>
        <source>Reading page {0} of {1} …</source>
        <translation>Lecture de la page {0} sur {1} …</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lecture de {0} …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Traitement …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Effa&amp;cer cette liste</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Ou&amp;verts récemment</translation>
    </message>
    <message>
        <source>There is no file {0} any more; it was taken off the list.</source>
        <translation>Le fichier {0} n’existe plus&#xa0;; il a été retiré de la liste.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 digit read as {1}</source>
        <translation>1 chiffre lu {1}</translation>
    </message>
    <message>
        <source>1 thing taken for no digit</source>
        <translation>1 signe pris pour autre chose qu’un chiffre</translation>
    </message>
    <message>
        <source>About 1 of {0} numbers is wrong ({1} to {2})</source>
        <translation>Environ 1 des {0} nombres est faux ({1} à {2})</translation>
    </message>
    <message>
        <source>About {3} of {0} numbers are wrong ({1} to {2})</source>
        <translation>Environ {3} des {0} nombres sont faux ({1} à {2})</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong</source>
        <translation>Très probablement, aucun des {0} nombres n’est faux</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong (0 to {1})</source>
        <translation>Très probablement, aucun des {0} nombres n’est faux (0 à {1})</translation>
    </message>
    <message>
        <source>{0} digits read as {1}</source>
        <translation>{0} chiffres lus {1}</translation>
    </message>
    <message>
        <source>{0} of {1} digits looked at</source>
        <translation>{0} chiffres vérifiés sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at</source>
        <translation>{0} nombres vérifiés sur {1}</translation>
    </message>
    <message>
        <source>{0} things taken for no digit</source>
        <translation>{0} signes pris pour autre chose qu’un chiffre</translation>
    </message>
    <message>
        <source>{0} · 1 number corrected</source>
        <translation>{0} · 1 nombre corrigé</translation>
    </message>
    <message>
        <source>{0} · {1} numbers corrected</source>
        <translation>{0} · {1} nombres corrigés</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>Accepter ce qui est a&amp;ffiché (Entrée)</translation>
    </message>
    <message>
        <source>&amp;All numbers by screens</source>
        <translation>&amp;Tous les nombres par écrans</translation>
    </message>
    <message>
        <source>&amp;Begin a number with this digit</source>
        <translation>&amp;Commencer un nombre par ce chiffre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Groups of digits</source>
        <translation>&amp;Groupes de chiffres</translation>
    </message>
    <message>
        <source>&amp;Join with the next number</source>
        <translation>&amp;Joindre au nombre suivant</translation>
    </message>
    <message>
        <source>&amp;Numbers in doubt</source>
        <translation>Nombres &amp;douteux</translation>
    </message>
    <message>
        <source>&amp;Previous group</source>
        <translation>Groupe &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>Afficher sur la pag&amp;e</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>0 – 9</source>
        <translation>0 – 9</translation>
    </message>
    <message>
        <source>Accept what is seen</source>
        <translation>Accepter ce qui est affiché</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, PgUp, PgDown</source>
        <translation>Flèches, Début, Fin, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Correct a number of a screen</source>
        <translation>Corriger un nombre d’un écran</translation>
    </message>
    <message>
        <source>Del, Backspace, X</source>
        <translation>Suppr, Retour arrière, X</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Entrée, Espace</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Go to another digit or number</source>
        <translation>Aller à un autre chiffre ou nombre</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation>Groupe &amp;suivant</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Say that it is no digit</source>
        <translation>Dire que ce n’est pas un chiffre</translation>
    </message>
    <message>
        <source>Say what the digit is</source>
        <translation>Dire ce qu’est le chiffre</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>1 digit was looked at.</source>
        <translation>1 chiffre a été vérifié.</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>Fermer cette proposition</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Poursuivre la vérification</translation>
    </message>
    <message>
        <source>The review of {0} was begun: {1}</source>
        <translation>La vérification de {0} était commencée&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} digits were looked at.</source>
        <translation>{0} chiffres ont été vérifiés.</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} images</translation>
    </message>
</context>
<context>
    <name>ReviewTiles</name>
    <message>
        <source>Taken for no digit; else it might be a {0} or a {1}</source>
        <translation>Pris pour aucun chiffre&#xa0;; sinon ce pourrait être un {0} ou un {1}</translation>
    </message>
    <message>
        <source>{0}: {1} sure, next is {2}</source>
        <translation>{0}&#xa0;: sûr à {1}, ensuite {2}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>1 in {0} wrong</source>
        <translation>1 sur {0} de faux</translation>
    </message>
    <message>
        <source>A number counts as looked at once it was seen as a whole: groups do not show whether a digit is missing or a number was cut wrongly.</source>
        <translation>Un nombre compte comme vérifié une fois vu en entier : les groupes ne montrent pas s&apos;il manque un chiffre ou si un nombre a été mal séparé.</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Accepter (Entrée)</translation>
    </message>
    <message>
        <source>All digits were looked at</source>
        <translation>Tous les chiffres ont été vérifiés</translation>
    </message>
    <message>
        <source>All numbers in doubt were looked at</source>
        <translation>Tous les nombres douteux ont été vérifiés</translation>
    </message>
    <message>
        <source>All numbers were looked at</source>
        <translation>Tous les nombres ont été vérifiés</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Poursuivre quand même</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Continuer avec les autres</translation>
    </message>
    <message>
        <source>Look at the numbers in doubt</source>
        <translation>Vérifier les nombres douteux</translation>
    </message>
    <message>
        <source>No digits were found on the pages that were read.</source>
        <translation>Aucun chiffre n’a été trouvé sur les pages lues.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Cela suffit</translation>
    </message>
    <message>
        <source>The review ends as soon as the errors left, at their upper end, are that few</source>
        <translation>La vérification se termine dès que les erreurs restantes, à leur borne supérieure, sont aussi rares</translation>
    </message>
    <message>
        <source>The review goes on: 1 digit was looked at before. Undo begins anew.</source>
        <translation>La vérification se poursuit&#xa0;: 1 chiffre était déjà vérifié. Annuler reprend à zéro.</translation>
    </message>
    <message>
        <source>The review goes on: {0} digits were looked at before. Undo begins anew.</source>
        <translation>La vérification se poursuit&#xa0;: {0} chiffres étaient déjà vérifiés. Annuler reprend à zéro.</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>Il n’y a rien à vérifier</translation>
    </message>
    <message>
        <source>Until at most</source>
        <translation>Jusqu’à au plus</translation>
    </message>
    <message>
        <source>When the review ends</source>
        <translation>Quand la vérification se termine</translation>
    </message>
    <message>
        <source>none unseen</source>
        <translation>rien de non vu</translation>
    </message>
    <message>
        <source>{0}. With 97.5 % certainty, at most 1 in {1} is wrong.</source>
        <translation>{0}. Avec 97,5&#xa0;% de certitude, au plus 1 sur {1} est faux.</translation>
    </message>
</context>
<context>
    <name>RobustnessTab</name>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>&amp;Normaliser à nouveau, comme digitpad</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>À côté&#xa0;:</translation>
    </message>
    <message>
        <source>Each was normalised again.</source>
        <translation>Chacun a été normalisé à nouveau.</translation>
    </message>
    <message>
        <source>None was normalised again.</source>
        <translation>Aucun n’a été normalisé à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s training digits, {0} that were held out from learning.</source>
        <translation>Des chiffres d’entraînement de MNIST, {0} mis de côté, non utilisés pour l’apprentissage.</translation>
    </message>
    <message>
        <source>One digit that fools a network says little about it. Here {0} digits that it has not learned from are distorted by each slider, from one end to the other, and what is still read right is counted, with the interval that holds 95 %.</source>
        <translation>Un chiffre qui trompe un réseau en dit peu sur lui. Ici, {0} chiffres dont il n’a pas appris sont déformés par chaque curseur, d’un bout à l’autre, et on compte ce qui est encore bien lu, avec l’intervalle qui contient 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Reading distorted digits</source>
        <translation>Lecture de chiffres déformés</translation>
    </message>
    <message>
        <source>Robustness on MNIST&apos;s digits</source>
        <translation>Robustesse sur les chiffres de MNIST</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Curseurs</translation>
    </message>
    <message>
        <source>Stopped: only a part of the sliders was measured.</source>
        <translation>Arrêté&#xa0;: seule une partie des curseurs a été mesurée.</translation>
    </message>
    <message>
        <source>Undistorted: {0}.</source>
        <translation>Sans déformation&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} of MNIST&apos;s test digits, as not all cards tell which training digits were held out.</source>
        <translation>{0} des chiffres de test de MNIST, car toutes les fiches ne disent pas quels chiffres d’entraînement ont été mis de côté.</translation>
    </message>
    <message>
        <source>{0}: down to {1}</source>
        <translation>{0}&#xa0;: jusqu’à {1}</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>The rules for numbers do not hold. {0}</source>
        <translation>Les règles pour les nombres ne s’appliquent pas. {0}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Apply to all pages</source>
        <translation>&amp;Appliquer à toutes les pages</translation>
    </message>
    <message>
        <source>&amp;No rules</source>
        <translation>Aucu&amp;ne règle</translation>
    </message>
    <message>
        <source>1 number: {0}</source>
        <translation>1 nombre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Rules for numbers</source>
        <translation>Règles pour les nombres</translation>
    </message>
    <message>
        <source>These rules hold for every number on every page. One that breaks them becomes the most probable number that they allow, if that is probable enough. It is marked, and can be taken back.</source>
        <translation>Ces règles valent pour chaque nombre de chaque page. Un nombre qui les enfreint devient le nombre le plus probable qu’elles permettent, s’il est assez probable. Il est signalé, et l’on peut revenir en arrière.</translation>
    </message>
    <message>
        <source>What a number may be</source>
        <translation>Ce qu’un nombre peut être</translation>
    </message>
    <message>
        <source>{0:,} numbers, such as {1}</source>
        <translation>{0:,} nombres, par exemple {1}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>C&amp;hoisir …</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Pas</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Chec&amp;k digit</source>
        <translation>Chiffre de con&amp;trôle</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Chiffre de contrôle</translation>
    </message>
    <message>
        <source>Col&amp;umn</source>
        <translation>Col&amp;onne</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Colonne de la liste</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source>How many digits</source>
        <translation>Combien de chiffres</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Liste de nombres</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The column&apos;s name in the first line, or its place: 1, 2 …</source>
        <translation>Le nom de la colonne dans la première ligne, ou sa place&#xa0;: 1, 2 …</translation>
    </message>
    <message>
        <source>a CSV file with all numbers that there are</source>
        <translation>un fichier CSV avec tous les nombres qui existent</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>such as 5, from the least value on</source>
        <translation>par exemple 5, à partir de la plus petite valeur</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la première</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>zeros in front included</source>
        <translation>zéros de tête compris</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>1 digit</source>
        <translation>1 chiffre</translation>
    </message>
    <message>
        <source>EAN or GTIN, 8 to 14 digits</source>
        <translation>EAN ou GTIN, de 8 à 14 chiffres</translation>
    </message>
    <message>
        <source>ISBN of 10 digits</source>
        <translation>ISBN à 10 chiffres</translation>
    </message>
    <message>
        <source>ISBN of 13 digits</source>
        <translation>ISBN à 13 chiffres</translation>
    </message>
    <message>
        <source>Luhn, as bank cards</source>
        <translation>Luhn, comme les cartes bancaires</translation>
    </message>
    <message>
        <source>Read as {0}; {1} is the most probable number that the rules allow.</source>
        <translation>Lu {0}&#xa0;; {1} est le nombre le plus probable que les règles permettent.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>in steps of {0:,}</source>
        <translation>par pas de {0:,}</translation>
    </message>
    <message>
        <source>mod 97, as in an IBAN</source>
        <translation>modulo 97, comme dans un IBAN</translation>
    </message>
    <message>
        <source>{0:,} or more</source>
        <translation>{0:,} ou plus</translation>
    </message>
    <message>
        <source>{0:,} to {1:,}</source>
        <translation>{0:,} à {1:,}</translation>
    </message>
    <message>
        <source>{0} breaks the rules, and no number that they allow is probable enough.</source>
        <translation>{0} enfreint les règles, et aucun nombre qu’elles permettent n’est assez probable.</translation>
    </message>
    <message>
        <source>{0} breaks the rules.</source>
        <translation>{0} enfreint les règles.</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} chiffres</translation>
    </message>
    <message>
        <source>{0} stands here, too: {1}.</source>
        <translation>{0} se trouve ici aussi&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} stands on this page more than once.</source>
        <translation>{0} se trouve plus d’une fois sur cette page.</translation>
    </message>
</context>
<context>
    <name>SampleActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer …</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>&amp;Ouvrir dans la zone de dessin</translation>
    </message>
    <message>
        <source>&amp;Play the strokes</source>
        <translation>&amp;Rejouer les traits</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Write each digit ten times …</source>
        <translation>&amp;Écrire chaque chiffre dix fois …</translation>
    </message>
    <message>
        <source>Export &amp;pixels (CSV) …</source>
        <translation>Exporter les pi&amp;xels (CSV) …</translation>
    </message>
    <message>
        <source>Export &amp;strokes (JSON) …</source>
        <translation>Exporter les &amp;traits (JSON) …</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>They are &amp;not a digit</source>
        <translation>Ce ne sont &amp;pas des chiffres</translation>
    </message>
    <message>
        <source>They are a &amp;{0}</source>
        <translation>Ce sont des &amp;{0}</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>0–9 and X change the label, Del deletes, Ctrl+Z takes it back.</source>
        <translation>0–9 et X changent l’étiquette, Suppr supprime, Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>Aucun sélectionné</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Selected sample</source>
        <translation>Échantillon sélectionné</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} sélectionnés</translation>
    </message>
</context>
<context>
    <name>SampleCounts</name>
    <message>
        <source>Samples that are no digit</source>
        <translation>Échantillons qui ne sont pas des chiffres</translation>
    </message>
    <message>
        <source>Samples: {0}</source>
        <translation>Échantillons&#xa0;: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>; left out: {0}, {1}</source>
        <translation>&#xa0;; laissés de côté&#xa0;: {0}, {1}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copie …</translation>
    </message>
    <message>
        <source>Deleted {0}; Ctrl+Z brings them back</source>
        <translation>Supprimé&#xa0;: {0}&#xa0;; Ctrl+Z les fait revenir</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dessin …</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>{0}&#xa0;: exportation vers {1} terminée</translation>
    </message>
    <message>
        <source>Exporting {0} …</source>
        <translation>Exportation de {0} …</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>Importé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Importing {0} …</source>
        <translation>Importation de {0} …</translation>
    </message>
    <message>
        <source>of which no strokes are known</source>
        <translation>dont on ne connaît pas les traits</translation>
    </message>
    <message>
        <source>which are no digit</source>
        <translation>qui ne sont pas des chiffres</translation>
    </message>
    <message>
        <source>{0} are numbers of several digits</source>
        <translation>nombres à plusieurs chiffres&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} were there already</source>
        <translation>déjà présents&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>Export samples</source>
        <translation>Exporter des échantillons</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importer des échantillons</translation>
    </message>
    <message>
        <source>Pixels (*.csv)</source>
        <translation>Pixels (*.csv)</translation>
    </message>
    <message>
        <source>Strokes (*.json)</source>
        <translation>Traits (*.json)</translation>
    </message>
    <message>
        <source>Strokes and pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;All files (*)</source>
        <translation>Traits et pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>samples.{0}</source>
        <translation>échantillons.{0}</translation>
    </message>
</context>
<context>
    <name>SampleFilters</name>
    <message>
        <source>1 sample</source>
        <translation>1 échantillon</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Toute réponse</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>De toute origine</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Comment ils ont été lus</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Mal lu</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>De tout temps</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Des 30 derniers jours</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>Des 7 derniers jours</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>D’aujourd’hui</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Bien lu</translation>
    </message>
    <message>
        <source>Show {0}: {1}</source>
        <translation>Afficher {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Quand ils ont été faits</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où ils viennent</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>pas un chiffre</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} échantillons</translation>
    </message>
</context>
<context>
    <name>SamplePlayer</name>
    <message>
        <source>Selected sample</source>
        <translation>Échantillon sélectionné</translation>
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
        <translation>D’un fichier</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>D’une image</translation>
    </message>
    <message>
        <source>From a session</source>
        <translation>D’une séance</translation>
    </message>
    <message>
        <source>From the canvas</source>
        <translation>De la zone de dessin</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>«{0}» read: {1}</source>
        <translation>«&#xa0;{0}&#xa0;» a lu&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>SamplesFeature</name>
    <message>
        <source>Changes to your samples cannot be written in {1}: {0}. They will be gone.</source>
        <translation>Les modifications de vos échantillons ne peuvent pas être écrites dans {1}&#xa0;: {0}. Elles seront perdues.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Mes échantillons</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Copied the strokes as JSON</source>
        <translation>Traits copiés en JSON</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>Copié&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Looking for your samples …</source>
        <translation>Recherche de vos échantillons …</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Mes échantillons</translation>
    </message>
    <message>
        <source>No samples yet.

Say what a digit on the canvas is, write each digit ten times,
or drop a file of strokes (JSON) or pixels (CSV) here.</source>
        <translation>Pas encore d’échantillons.

Dites ce qu’est un chiffre de la zone de dessin, écrivez chaque chiffre dix fois,
ou déposez ici un fichier de traits (JSON) ou de pixels (CSV).</translation>
    </message>
    <message>
        <source>None of your samples is like that.</source>
        <translation>Aucun de vos échantillons n’est ainsi.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>These samples have no strokes to copy; export their pixels instead.</source>
        <translation>Ces échantillons n’ont pas de traits à copier&#xa0;; exportez plutôt leurs pixels.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Write digits …</source>
        <translation>Écrire des chiffres …</translation>
    </message>
    <message>
        <source>{0} labelled {1}</source>
        <translation>{0}&#xa0;: étiquette {1} attribuée</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} · {1} selected</source>
        <translation>{0} · {1} sélectionnés</translation>
    </message>
    <message>
        <source>«{0}» is not finished; nothing of it will be kept.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas terminé&#xa0;; rien n’en sera gardé.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} existe déjà. Le remplacer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>When it was saved, «{0}» read {1}.</source>
        <translation>Lors de l’enregistrement, «&#xa0;{0}&#xa0;» lisait {1}.</translation>
    </message>
</context>
<context>
    <name>ScreensView</name>
    <message>
        <source>All numbers, those in doubt first</source>
        <translation>Tous les nombres, les douteux d’abord</translation>
    </message>
    <message>
        <source>Arrows or pointer move  ·  any digit, or F2, corrects  ·  Enter accepts the screen</source>
        <translation>Flèches ou pointeur pour se déplacer  ·  un chiffre, ou F2, corrige  ·  Entrée accepte l’écran</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} à vérifier</translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
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
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>«{0}» and its training in Keras, as the dialog «Train a network» is set now. It runs without digitpad.</source>
        <translation>«&#xa0;{0}&#xa0;» et son entraînement dans Keras, comme le dialogue «&#xa0;Entraîner un réseau&#xa0;» est réglé maintenant. Il fonctionne sans digitpad.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> and another </source>
        <translation> et un autre </translation>
    </message>
    <message>
        <source>, line {0}</source>
        <translation>, ligne {0}</translation>
    </message>
    <message>
        <source>1 class name</source>
        <translation>1 nom de classe</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 colonne</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 époque</translation>
    </message>
    <message>
        <source>1 file is read</source>
        <translation>1 fichier est lu</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 couche</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>A cluster needs dask.distributed. Install it with: pip install &apos;digitpad[cluster]&apos;.</source>
        <translation>Un cluster exige dask.distributed. Installez-le avec&#xa0;: pip install &apos;digitpad[cluster]&apos;.</translation>
    </message>
    <message>
        <source>A dense layer needs a row of values, but what comes to it is an image of {0}. Put flatten or global average before it.</source>
        <translation>Une couche dense a besoin d’une suite de valeurs, mais ce qui lui arrive est une image de {0}. Mettez un aplatissement ou une moyenne globale avant elle.</translation>
    </message>
    <message>
        <source>A form has at most {0} fields; this one has {1}.</source>
        <translation>Un formulaire a au plus {0} champs&#xa0;; celui-ci en a {1}.</translation>
    </message>
    <message>
        <source>A form that was not saved cannot be read again ({0}).</source>
        <translation>Un formulaire non enregistré ne peut pas être relu ({0}).</translation>
    </message>
    <message>
        <source>A layer of the file has a size of {0}, which no network for digits needs.</source>
        <translation>Une couche du fichier a une taille de {0}, ce dont aucun réseau de chiffres n’a besoin.</translation>
    </message>
    <message>
        <source>A model can learn from them what your digits look like.</source>
        <translation>Un modèle peut apprendre d’eux à quoi ressemblent vos chiffres.</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>Le nom d’un modèle a de 1 à {0} lettres, chiffres, espaces et signes, mais aucun de {1}, commence par une lettre ou un chiffre et ne finit ni par un point ni par une espace&#xa0;; ce n’est pas le cas de «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>A number has 1 to {0} digits, not {1}.</source>
        <translation>Un nombre a de 1 à {0} chiffres, pas {1}.</translation>
    </message>
    <message>
        <source>A number on a sheet has 1 to {0} boxes, not {1}.</source>
        <translation>Un nombre sur une feuille a de 1 à {0} cases, pas {1}.</translation>
    </message>
    <message>
        <source>A number with the check digit {0} has {1} digits, not {2}.</source>
        <translation>Un nombre avec le chiffre de contrôle {0} a {1} chiffres, pas {2}.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to draw; save it as a picture.</source>
        <translation>Le dessin d’une page de {0} prend plus de {1} secondes&#xa0;; enregistrez-la comme image.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to read; the rest of it is left out.</source>
        <translation>La lecture d’une page de {0} prend plus de {1} secondes&#xa0;; le reste est laissé de côté.</translation>
    </message>
    <message>
        <source>A picture shows one page; save all pages as text (.txt) or as a table (.csv, .xlsx).</source>
        <translation>Une image montre une page&#xa0;; enregistrez toutes les pages comme texte (.txt) ou comme tableau (.csv, .xlsx).</translation>
    </message>
    <message>
        <source>A process for opening pictures cannot be started ({0}).</source>
        <translation>Un processus d’ouverture d’images ne peut pas être démarré ({0}).</translation>
    </message>
    <message>
        <source>A process for reading cannot be started ({0}).</source>
        <translation>Un processus de lecture ne peut pas être démarré ({0}).</translation>
    </message>
    <message>
        <source>A process for reading {0}; try again with one process (--processes 1).</source>
        <translation>Un processus de lecture {0}&#xa0;; réessayez avec un seul processus (--processes 1).</translation>
    </message>
    <message>
        <source>A sample has no ink.</source>
        <translation>Un échantillon n’a pas d’encre.</translation>
    </message>
    <message>
        <source>A sheet has 1 to {0} pages, not {1}.</source>
        <translation>Une feuille a de 1 à {0} pages, pas {1}.</translation>
    </message>
    <message>
        <source>A stylus that is pressed harder draws wider ink.</source>
        <translation>Un stylet appuyé plus fort trace une encre plus large.</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 12, not {0}.</source>
        <translation>Un nombre entier est attendu ici, par exemple 12, pas {0}.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Choose a smaller window, or pool less before.</source>
        <translation>Une fenêtre de {0}x{1} ne tient pas dans une image de {2}x{3}. Choisissez une fenêtre plus petite, ou réduisez le pooling avant.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Let it reach over the border, choose a smaller one, or pool less before.</source>
        <translation>Une fenêtre de {0}x{1} ne tient pas dans une image de {2}x{3}. Laissez-la dépasser le bord, choisissez-en une plus petite, ou réduisez le pooling avant.</translation>
    </message>
    <message>
        <source>Above each view of the network&apos;s inside.</source>
        <translation>Au-dessus de chaque vue de l’intérieur du réseau.</translation>
    </message>
    <message>
        <source>All images were normalised as drawings are.</source>
        <translation>Toutes les images ont été normalisées comme des dessins.</translation>
    </message>
    <message>
        <source>An architecture&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>Le nom d’une architecture a de 1 à {0} lettres, chiffres, espaces et signes, mais aucun de {1}, commence par une lettre ou un chiffre et ne finit ni par un point ni par un espace&#xa0;; «&#xa0;{2}&#xa0;» ne respecte pas cela.</translation>
    </message>
    <message>
        <source>An exponent: below 1 a light touch already draws wide ink, above 1 only a firm one.</source>
        <translation>Un exposant&#xa0;: au-dessous de 1, un léger appui trace déjà une encre large&#xa0;; au-dessus de 1, seulement un appui ferme.</translation>
    </message>
    <message>
        <source>An interrupted command left its work in {0}: {1}. Add --resume to go on, or remove that file to begin anew.</source>
        <translation>Une commande interrompue a laissé son travail dans {0}&#xa0;: {1}. Ajoutez --resume pour continuer, ou supprimez ce fichier pour recommencer à zéro.</translation>
    </message>
    <message>
        <source>Another digitpad is at work in {0}. Wait until it has finished, or stop it.</source>
        <translation>Un autre digitpad travaille dans {0}. Attendez qu’il ait terminé, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Another digitpad writes the table that {0} belongs to. Wait until it has finished, or stop it.</source>
        <translation>Un autre digitpad écrit le tableau auquel appartient {0}. Attendez qu’il ait terminé, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At least {0} labelled digits are needed to learn from; there are {1}. Write and label some more.</source>
        <translation>Il faut au moins {0} chiffres étiquetés pour apprendre&#xa0;; il y en a {1}. Écrivez et étiquetez-en d’autres.</translation>
    </message>
    <message>
        <source>Below a page in the picture window.</source>
        <translation>Sous une page, dans la fenêtre des images.</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>Largeur du pinceau</translation>
    </message>
    <message>
        <source>Button that erases</source>
        <translation>Bouton qui efface</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Converted to LiteRT, the network in {0} gives other answers (up to {1} apart); it is not imported.</source>
        <translation>Converti en LiteRT, le réseau de {0} donne d’autres réponses (jusqu’à {1} d’écart)&#xa0;; il n’est pas importé.</translation>
    </message>
    <message>
        <source>Damaged in {0}, and left out: {1}.</source>
        <translation>Endommagé dans {0}, et laissé de côté&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Digits of different sheets cannot be joined.</source>
        <translation>Des chiffres de feuilles différentes ne peuvent pas être fusionnés.</translation>
    </message>
    <message>
        <source>Draw with the stylus only</source>
        <translation>Dessiner seulement au stylet</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side in its IDX files; they were turned upright.</source>
        <translation>Les images d’EMNIST sont couchées dans ses fichiers IDX&#xa0;; elles ont été redressées.</translation>
    </message>
    <message>
        <source>Each with its answer; a click on that corrects it.</source>
        <translation>Chacun avec sa réponse&#xa0;; un clic dessus la corrige.</translation>
    </message>
    <message>
        <source>Fewer than {0} of the first sheets could be aligned: too few to tell what is printed in the form&apos;s fields, whose picture was filled in; only rules are taken out there.</source>
        <translation>Moins de {0} des premières feuilles ont pu être alignées&#xa0;: trop peu pour savoir ce qui est imprimé dans les champs du formulaire, dont l’image était remplie&#xa0;; seules les lignes y sont retirées.</translation>
    </message>
    <message>
        <source>Fingers press buttons and draw nothing.</source>
        <translation>Les doigts actionnent les boutons et ne dessinent rien.</translation>
    </message>
    <message>
        <source>Folders of pictures name their classes themselves; class names are for files.</source>
        <translation>Les dossiers d’images nomment eux-mêmes leurs classes&#xa0;; les noms de classes sont pour les fichiers.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Help &gt; How well does it read?</source>
        <translation>Aide &gt; Lit-il bien&#xa0;?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be kept in {0} ({1}).</source>
        <translation>Votre avancement dans les leçons ne peut pas être gardé dans {0} ({1}).</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be read from {0} ({1}).</source>
        <translation>Votre avancement dans les leçons ne peut pas être lu dans {0} ({1}).</translation>
    </message>
    <message>
        <source>Ignore the palm</source>
        <translation>Ignorer la paume</translation>
    </message>
    <message>
        <source>In percent of the canvas; the slider above the canvas is the same.</source>
        <translation>En pour cent de la zone de dessin&#xa0;; le curseur au-dessus de la zone de dessin est le même.</translation>
    </message>
    <message>
        <source>Install digitpad again, or restore the file with «git checkout resources/mnist».</source>
        <translation>Réinstallez digitpad, ou restaurez le fichier avec «&#xa0;git checkout resources/mnist&#xa0;».</translation>
    </message>
    <message>
        <source>It could not be aligned: a part of the form with fields is not in the picture.</source>
        <translation>Alignement impossible&#xa0;: une partie du formulaire contenant des champs n’est pas dans l’image.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks do not lie as those of one flat page do.</source>
        <translation>Alignement impossible&#xa0;: les repères de coin ne sont pas placés comme ceux d’une seule page plane.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks have no code between them that says which sheet it is.</source>
        <translation>Alignement impossible&#xa0;: entre les repères de coin, aucun code n’indique de quelle feuille il s’agit.</translation>
    </message>
    <message>
        <source>It could not be aligned: there are several sheets in the picture; each needs one of its own.</source>
        <translation>Alignement impossible&#xa0;: il y a plusieurs feuilles dans l’image&#xa0;; il faut une image pour chacune.</translation>
    </message>
    <message>
        <source>It could not be aligned: what is printed on this form was not found on it; it may be another form, an empty page, bent, or not sharp enough.</source>
        <translation>Alignement impossible&#xa0;: ce qui est imprimé sur ce formulaire n’y a pas été trouvé&#xa0;; c’est peut-être un autre formulaire, une page vide, courbée ou pas assez nette.</translation>
    </message>
    <message>
        <source>It could not be aligned: {0} found; all of them must be in the picture, and nothing on them.</source>
        <translation>Alignement impossible&#xa0;: {0} trouvés&#xa0;; tous doivent être dans l’image, sans rien dessus.</translation>
    </message>
    <message>
        <source>It gives probabilities.</source>
        <translation>Il donne des probabilités.</translation>
    </message>
    <message>
        <source>It gives scores; they are divided by {0} and made into probabilities.</source>
        <translation>Il donne des scores&#xa0;; ils sont divisés par {0} et transformés en probabilités.</translation>
    </message>
    <message>
        <source>It has {0} and {1} parameters.</source>
        <translation>Il a {0} et {1} paramètres.</translation>
    </message>
    <message>
        <source>It is a sheet of digits, which has no numbers; take it in with «digitpad samples sheets».</source>
        <translation>C’est une feuille de chiffres, sans nombres&#xa0;; reprenez-la avec «&#xa0;digitpad samples sheets&#xa0;».</translation>
    </message>
    <message>
        <source>It is a sheet of {0} with {1} columns, and the first one is of {2} with {3}; read it into a table of its own.</source>
        <translation>C’est une feuille du type {0} à {1} colonnes, et la première est du type {2} à {3}&#xa0;; lisez-la dans un tableau à part.</translation>
    </message>
    <message>
        <source>It is a sheet with numbers, not one on which each digit is written ten times.</source>
        <translation>C’est une feuille de nombres, pas une feuille où chaque chiffre est écrit dix fois.</translation>
    </message>
    <message>
        <source>It is kept as {0}.</source>
        <translation>Il est gardé sous {0}.</translation>
    </message>
    <message>
        <source>It learned from pen strokes too: {0}, {1}.</source>
        <translation>Il a aussi appris de traits de stylet&#xa0;: {0}, {1}.</translation>
    </message>
    <message>
        <source>It overlaps the field {0}.</source>
        <translation>Il chevauche le champ {0}.</translation>
    </message>
    <message>
        <source>It reads one digit at a time.</source>
        <translation>Il lit un chiffre à la fois.</translation>
    </message>
    <message>
        <source>It stays as {0}.</source>
        <translation>Il reste {0}.</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Il reste où il est.</translation>
    </message>
    <message>
        <source>It takes images of {0} numbers, {1}.</source>
        <translation>Il prend des images de {0} nombres, {1}.</translation>
    </message>
    <message>
        <source>It tells {0} classes apart: {1}.</source>
        <translation>Il distingue {0} classes&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>It took longer than {0} s and was given up.</source>
        <translation>Cela a duré plus de {0} s et a été abandonné.</translation>
    </message>
    <message>
        <source>It was made elsewhere and imported into digitpad, which knows neither its maker nor what it learned from. Ask whoever gave it to you for its terms.</source>
        <translation>Il a été fait ailleurs et importé dans digitpad, qui ne connaît ni son auteur ni ce dont il a appris. Demandez ses conditions à la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on data of somebody&apos;s own ({0}). Ask whoever gave it to you for their terms.</source>
        <translation>Il a été entraîné avec digitpad sur les données de quelqu’un ({0}). Demandez-en les conditions à qui vous l’a donné.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on {0}.</source>
        <translation>Il a été entraîné avec digitpad sur {0}.</translation>
    </message>
    <message>
        <source>Keep corrected digits as samples</source>
        <translation>Garder les chiffres corrigés comme échantillons</translation>
    </message>
    <message>
        <source>Keras cannot load {0} ({1}).</source>
        <translation>Keras ne peut pas charger {0} ({1}).</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Least pressure</source>
        <translation>Pression minimale</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Gaucher</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, with high contrast, or as the system is at the moment.</source>
        <translation>Clair, sombre, à contraste élevé, ou comme le système en ce moment.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has {2} where a number is expected, in column {3}; another column is named as in {4}:2.</source>
        <translation>La ligne {0} de {1} a {2} là où un nombre est attendu, dans la colonne {3}&#xa0;; une autre colonne s’indique comme dans {4}:2.</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Regarder à l’intérieur</translation>
    </message>
    <message>
        <source>MNIST: Y. LeCun and C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</source>
        <translation>MNIST&#xa0;: Y. LeCun et C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</translation>
    </message>
    <message>
        <source>Name a folder of pictures by class, or files with images.</source>
        <translation>Indiquez un dossier d’images rangées par classe, ou des fichiers d’images.</translation>
    </message>
    <message>
        <source>Name images of its classes to import it.</source>
        <translation>Indiquez des images de ses classes pour l’importer.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {0} ({1}).</source>
        <translation>Aucun ordonnanceur Dask ne répond à {0} ({1}).</translation>
    </message>
    <message>
        <source>No digits were found in this region; draw it around digits, or let fainter ink count.</source>
        <translation>Aucun chiffre trouvé dans cette région&#xa0;; tracez-la autour de chiffres, ou acceptez une encre plus pâle.</translation>
    </message>
    <message>
        <source>No ink is 0, full ink is 1.</source>
        <translation>Sans encre&#xa0;: 0, pleine encre&#xa0;: 1.</translation>
    </message>
    <message>
        <source>No number from {0} to {1} that the rules allow has the check digit {2}.</source>
        <translation>Aucun nombre de {0} à {1} permis par les règles n’a le chiffre de contrôle {2}.</translation>
    </message>
    <message>
        <source>No number lies between {0} and {1}; name the smaller one first.</source>
        <translation>Aucun nombre n’est compris entre {0} et {1}&#xa0;; indiquez d’abord le plus petit.</translation>
    </message>
    <message>
        <source>No number of {0} digits is {1} or more.</source>
        <translation>Aucun nombre de {0} chiffres n’atteint {1}.</translation>
    </message>
    <message>
        <source>No number on paper has more than {0} digits.</source>
        <translation>Aucun nombre sur papier n’a plus de {0} chiffres.</translation>
    </message>
    <message>
        <source>No picture of {0} can be learned from{1}.</source>
        <translation>Aucune image de {0} ne peut servir à l’apprentissage{1}.</translation>
    </message>
    <message>
        <source>No sample of {0} can be learned from.</source>
        <translation>Aucun échantillon de {0} ne peut servir à l’apprentissage.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing is opened any more, as the program is being closed.</source>
        <translation>Plus rien n’est ouvert, car le programme se ferme.</translation>
    </message>
    <message>
        <source>NumPy met {0}</source>
        <translation>NumPy a rencontré {0}</translation>
    </message>
    <message>
        <source>Numbers are read without signs; the least one is 0 or more, not {0}.</source>
        <translation>Les nombres sont lus sans signe&#xa0;; le plus petit est 0 ou plus, pas {0}.</translation>
    </message>
    <message>
        <source>Of drawn numbers with several digits.</source>
        <translation>Des nombres dessinés à plusieurs chiffres.</translation>
    </message>
    <message>
        <source>Of the class «{0}» {1} in {2}; at least {3} are needed of each class.</source>
        <translation>De la classe «&#xa0;{0}&#xa0;», {1} dans {2}&#xa0;; il en faut au moins {3} de chaque classe.</translation>
    </message>
    <message>
        <source>One cannot look inside the model «{0}» ({1}).</source>
        <translation>On ne peut pas regarder à l’intérieur du modèle «&#xa0;{0}&#xa0;» ({1}).</translation>
    </message>
    <message>
        <source>One of its images is in this folder, as {0}.</source>
        <translation>Une de leurs images est dans ce dossier, sous le nom {0}.</translation>
    </message>
    <message>
        <source>Only several pictures, or several files of samples, can be opened together; name one file.</source>
        <translation>On ne peut ouvrir ensemble que plusieurs images ou plusieurs fichiers d’échantillons&#xa0;; indiquez un seul fichier.</translation>
    </message>
    <message>
        <source>Only the first {0} lessons in {1} are listed.</source>
        <translation>Seules les {0} premières leçons de {1} sont listées.</translation>
    </message>
    <message>
        <source>Only two digits or more can be joined; choose those that are parts of one digit.</source>
        <translation>On ne peut fusionner que deux chiffres ou plus&#xa0;; choisissez ceux qui sont des parties d’un même chiffre.</translation>
    </message>
    <message>
        <source>Only {0} of the images lie in their field as drawings do (20 pixels along the longest side); if they are handwriting, normalise them, so that what is drawn on the canvas looks the same.</source>
        <translation>Seules {0} des images sont placées dans leur champ comme les dessins (20 pixels le long du plus grand côté)&#xa0;; si elles sont manuscrites, normalisez-les, afin que ce qu’on dessine dans la zone de dessin ait le même aspect.</translation>
    </message>
    <message>
        <source>Otherwise all that is drawn is taken for one digit.</source>
        <translation>Sinon, tout ce qui est dessiné est pris pour un seul chiffre.</translation>
    </message>
    <message>
        <source>Otherwise the most similar digit is the answer, to letters and scribbles too.</source>
        <translation>Sinon, le chiffre le plus semblable est la réponse, même pour des lettres et des gribouillis.</translation>
    </message>
    <message>
        <source>PDFium cannot draw the page</source>
        <translation>PDFium ne peut pas dessiner la page</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>Courbe de pression</translation>
    </message>
    <message>
        <source>Put it into a field of 28x28 pixels so that its centre of mass lies in the middle.</source>
        <translation>La placer dans un champ de 28x28 pixels, son centre de masse au milieu.</translation>
    </message>
    <message>
        <source>Read numbers of several digits</source>
        <translation>Lire les nombres à plusieurs chiffres</translation>
    </message>
    <message>
        <source>Read points, commas and minus signs</source>
        <translation>Lire les points, virgules et signes moins</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading {0} brought its process down {1}; nothing came in.</source>
        <translation>La lecture de {0} a fait planter son processus {1}&#xa0;; rien n’a été repris.</translation>
    </message>
    <message>
        <source>Row 1 of {0} does not tell which column has the labels: {1}; {2}</source>
        <translation>La ligne 1 de {0} ne dit pas quelle colonne contient les étiquettes&#xa0;: {1}&#xa0;; {2}</translation>
    </message>
    <message>
        <source>Row 1 of {0} has the column {1} after {2}; pixels should stand line by line from the top left.</source>
        <translation>La ligne 1 de {0} a la colonne {1} après {2}&#xa0;; les pixels devraient se suivre ligne par ligne à partir du coin supérieur gauche.</translation>
    </message>
    <message>
        <source>Row {0} of {1} has no label; {2}</source>
        <translation>La ligne {0} de {1} n’a pas d’étiquette ; {2}</translation>
    </message>
    <message>
        <source>Row {0} of {1} has the label {2}; {3}</source>
        <translation>La ligne {0} de {1} a l’étiquette {2}&#xa0;; {3}</translation>
    </message>
    <message>
        <source>Row {0} of {1} is longer than {2} characters; {3}</source>
        <translation>La ligne {0} de {1} dépasse {2} caractères&#xa0;; {3}</translation>
    </message>
    <message>
        <source>Sample {0} of {1} has the label {2}; it should be 0 to 9 or «{3}».</source>
        <translation>L’échantillon {0} de {1} a l’étiquette {2}&#xa0;; ce devrait être 0 à 9 ou «&#xa0;{3}&#xa0;».</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Say when a drawing is no digit</source>
        <translation>Signaler quand un dessin n’est pas un chiffre</translation>
    </message>
    <message>
        <source>Scale it, keeping its proportions, so that its longest side has 20 pixels.</source>
        <translation>La mettre à l’échelle, en gardant ses proportions, pour que son plus grand côté ait 20 pixels.</translation>
    </message>
    <message>
        <source>Shares of digits are of MNIST&apos;s; they do not go with data of one&apos;s own.</source>
        <translation>Les parts des chiffres concernent ceux de MNIST&#xa0;; elles ne vont pas avec vos propres données.</translation>
    </message>
    <message>
        <source>Show boxes around the digits</source>
        <translation>Afficher les cadres autour des chiffres</translation>
    </message>
    <message>
        <source>Show the explanations</source>
        <translation>Afficher les explications</translation>
    </message>
    <message>
        <source>Show the steps from the picture to the ink</source>
        <translation>Afficher les étapes de l’image à l’encre</translation>
    </message>
    <message>
        <source>Signs are some of {0} without spaces between them, not {1}.</source>
        <translation>Les signes sont à prendre dans {0}, sans espaces entre eux, pas {1}.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisateur</translation>
    </message>
    <message>
        <source>Strokes begin with it, for a stylus that draws when it hardly touches.</source>
        <translation>Les traits commencent à cette pression, pour un stylet qui dessine quand il touche à peine.</translation>
    </message>
    <message>
        <source>Stylus</source>
        <translation>Stylet</translation>
    </message>
    <message>
        <source>Stylus pressure changes the width</source>
        <translation>La pression du stylet change la largeur</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} columns, not {1}; more do not fit on {2}.</source>
        <translation>Une telle feuille a de 1 à {0} colonnes, pas {1}&#xa0;; il n’en tient pas plus sur {2}.</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} rows a page, not {1}; print several pages.</source>
        <translation>Une telle feuille a de 1 à {0} lignes par page, pas {1}&#xa0;; imprimez plusieurs pages.</translation>
    </message>
    <message>
        <source>The MNIST file {0} cannot be read ({1}). {2}</source>
        <translation>Le fichier MNIST {0} ne peut pas être lu ({1}). {2}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is damaged (its checksum is wrong). {1}</source>
        <translation>Le fichier MNIST {0} est endommagé (sa somme de contrôle est fausse). {1}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is missing. {1}</source>
        <translation>Le fichier MNIST {0} manque. {1}</translation>
    </message>
    <message>
        <source>The answers of {0} are damaged. Do the run again with --resume.</source>
        <translation>Les réponses de {0} sont endommagées. Refaites l’exécution avec --resume.</translation>
    </message>
    <message>
        <source>The architecture in {0} cannot be used ({1}).</source>
        <translation>L’architecture dans {0} ne peut pas être utilisée ({1}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be built. {1}</source>
        <translation>L’architecture «&#xa0;{0}&#xa0;» ne peut pas être construite. {1}</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be changed in {1} ({2}).</source>
        <translation>L’architecture «&#xa0;{0}&#xa0;» ne peut pas être modifiée dans {1} ({2}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» has changed since this study began. Give what it is now another name to compare both.</source>
        <translation>L’architecture «&#xa0;{0}&#xa0;» a changé depuis le début de cette étude. Donnez un autre nom à ce qu’elle est maintenant pour comparer les deux.</translation>
    </message>
    <message>
        <source>The canvas is on the right, so that no hand covers the answer.</source>
        <translation>La zone de dessin est à droite, pour qu’aucune main ne couvre la réponse.</translation>
    </message>
    <message>
        <source>The card {0} is damaged ({1}); the model is not used.</source>
        <translation>La fiche {0} est endommagée ({1})&#xa0;; le modèle n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The class names in {0} cannot be read ({1}).</source>
        <translation>Les noms de classes de {0} ne peuvent pas être lus ({1}).</translation>
    </message>
    <message>
        <source>The class «{0}» of {1} is in its test part only; there is nothing to learn it from.</source>
        <translation>La classe «&#xa0;{0}&#xa0;» de {1} n’est que dans sa partie de test&#xa0;; il n’y a rien pour l’apprendre.</translation>
    </message>
    <message>
        <source>The clipboard holds no drawing: {0}.</source>
        <translation>Le presse-papiers ne contient pas de dessin&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The clipboard holds no layers ({0}).</source>
        <translation>Le presse-papiers ne contient pas de couches ({0}).</translation>
    </message>
    <message>
        <source>The cluster cannot read {0} ({1}).</source>
        <translation>Le cluster ne peut pas lire {0} ({1}).</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost.</source>
        <translation>La connexion au cluster a été perdue.</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost. Add --resume to go on.</source>
        <translation>La connexion au cluster a été perdue. Ajoutez --resume pour continuer.</translation>
    </message>
    <message>
        <source>The data in {0} are others than when this study began; put back what they were, or compare on the new ones in another study.</source>
        <translation>Les données dans {0} ne sont plus celles du début de cette étude&#xa0;; remettez-les comme elles étaient, ou comparez sur les nouvelles dans une autre étude.</translation>
    </message>
    <message>
        <source>The data of this study cannot be read again: {0}</source>
        <translation>Les données de cette étude ne peuvent pas être relues&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The drawing cannot be saved in {0} ({1}).</source>
        <translation>Le dessin ne peut pas être enregistré dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The drawing {0} cannot be read ({1}).</source>
        <translation>Le dessin {0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>The example images of the model «{0}» are damaged.</source>
        <translation>Les images d’exemple du modèle «&#xa0;{0}&#xa0;» sont endommagées.</translation>
    </message>
    <message>
        <source>The experiment&apos;s process ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>Le processus de l’expérience s’est terminé de façon inattendue ({0}), peut-être faute de mémoire.</translation>
    </message>
    <message>
        <source>The export ended unexpectedly {0}; nothing was written.</source>
        <translation>L’exportation s’est arrêtée de façon inattendue {0}&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file kept digitpad busy for more than {0} s; it was given up.</source>
        <translation>Le fichier a occupé digitpad plus de {0} s&#xa0;; il a été abandonné.</translation>
    </message>
    <message>
        <source>The file {0} cannot be read ({1}).</source>
        <translation>Le fichier {0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>The file {0} of the model «{1}» is not the one that its card describes (wrong checksum); it is not used.</source>
        <translation>Le fichier {0} du modèle «&#xa0;{1}&#xa0;» n’est pas celui que décrit sa fiche (somme de contrôle fausse)&#xa0;; il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The files of a data set are of one kind, but {0} is {1} and {2} is {3}.</source>
        <translation>Les fichiers d’un jeu de données sont d’un seul type, mais {0} est {1} et {2} est {3}.</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Le premier</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation>Le dossier {0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); digitpad looks again.</source>
        <translation>Le dossier {0} ne peut pas être lu ({1})&#xa0;; digitpad regardera de nouveau.</translation>
    </message>
    <message>
        <source>The folder {0} holds no model ({1} is missing).</source>
        <translation>Le dossier {0} ne contient pas de modèle ({1} manque).</translation>
    </message>
    <message>
        <source>The folder {0} holds no picture that can be read.</source>
        <translation>Le dossier {0} ne contient aucune image lisible.</translation>
    </message>
    <message>
        <source>The folder {0} holds no pictures, no model and no study.</source>
        <translation>Le dossier {0} ne contient ni images, ni modèle, ni étude.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0} ({1}); save it now and then.</source>
        <translation>Le formulaire ne peut pas être conservé dans {0} ({1})&#xa0;; enregistrez-le de temps en temps.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0}; save it now and then.</source>
        <translation>Le formulaire ne peut pas être gardé dans {0}&#xa0;; enregistrez-le de temps en temps.</translation>
    </message>
    <message>
        <source>The form cannot be saved in {0} ({1}).</source>
        <translation>Le formulaire ne peut pas être enregistré dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}</source>
        <translation>Le formulaire n’est pas encore enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}.</source>
        <translation>Le formulaire n’est pas encore enregistré&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The form {0} cannot be read ({1}).</source>
        <translation>Le formulaire {0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>The format {0} needs {1}, which a digitpad from pip gets with «pip install &apos;digitpad[onnx]&apos;»; the packaged program does not have them.</source>
        <translation>Le format {0} exige {1}, qu’un digitpad installé par pip obtient avec «&#xa0;pip install &apos;digitpad[onnx]&apos;&#xa0;»&#xa0;; le programme empaqueté ne les a pas.</translation>
    </message>
    <message>
        <source>The guard set {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>Le jeu de contrôle {0} manque ou est endommagé. Réinstallez digitpad pour le retrouver.</translation>
    </message>
    <message>
        <source>The images were dark on light; they were inverted.</source>
        <translation>Les images étaient foncées sur fond clair&#xa0;; elles ont été inversées.</translation>
    </message>
    <message>
        <source>The ink follows mouse, stylus or finger a moment later, without their tremor.</source>
        <translation>L’encre suit la souris, le stylet ou le doigt un instant plus tard, sans leur tremblement.</translation>
    </message>
    <message>
        <source>The layer «{0}» is set up in a way that ONNX export does not know.</source>
        <translation>La couche «&#xa0;{0}&#xa0;» est réglée d’une façon que l’exportation ONNX ne connaît pas.</translation>
    </message>
    <message>
        <source>The layer «{0}» is used in a way that ONNX export does not know.</source>
        <translation>La couche «&#xa0;{0}&#xa0;» est utilisée d’une façon que l’exportation ONNX ne connaît pas.</translation>
    </message>
    <message>
        <source>The line network in {0} cannot be run ({1}).</source>
        <translation>Le réseau de lignes de {0} ne peut pas être exécuté ({1}).</translation>
    </message>
    <message>
        <source>The model could not be written ({0}).</source>
        <translation>Le modèle n’a pas pu être écrit ({0}).</translation>
    </message>
    <message>
        <source>The model in {0} is none of yours in {1}; remove it by hand.</source>
        <translation>Le modèle dans {0} n’est pas l’un des vôtres dans {1}&#xa0;; supprimez-le à la main.</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be removed ({1}).</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne peut pas être supprimé ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be saved in {1} ({2}).</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne peut pas être enregistré dans {1} ({2}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot learn: its network cannot be loaded ({1}).</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne peut pas apprendre&#xa0;: son réseau ne peut pas être chargé ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» comes with digitpad and cannot be removed.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» est fourni avec digitpad et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The model «{0}» does not know {1}; it tells {2} apart.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne connaît pas {1}&#xa0;; il distingue {2}.</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its example images ({1}).</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» a perdu ses images d’exemple ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its file {1}; it cannot be used.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» a perdu son fichier {1}&#xa0;; il est inutilisable.</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’a pas d’instantanés de son entraînement.</translation>
    </message>
    <message>
        <source>The model «{0}» is not used, as its network cannot be run safely: {1}.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’est pas utilisé, car son réseau ne peut pas être exécuté sans risque&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The network for decimal points {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>Le réseau des virgules décimales {0} manque ou est endommagé. Réinstallez digitpad pour le retrouver.</translation>
    </message>
    <message>
        <source>The network for handwriting {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>Le réseau de l’écriture manuscrite {0} manque ou est endommagé. Réinstallez digitpad pour le retrouver.</translation>
    </message>
    <message>
        <source>The network for struck digits {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>Le réseau des chiffres barrés {0} manque ou est endommagé. Réinstallez digitpad pour le retrouver.</translation>
    </message>
    <message>
        <source>The network has a layer «{0}», which ONNX export does not know; export it in another format.</source>
        <translation>Le réseau a une couche «&#xa0;{0}&#xa0;», que l’exportation ONNX ne connaît pas&#xa0;; exportez-le dans un autre format.</translation>
    </message>
    <message>
        <source>The network has an activation «{0}», which ONNX export does not know.</source>
        <translation>Le réseau a une activation «&#xa0;{0}&#xa0;», que l’exportation ONNX ne connaît pas.</translation>
    </message>
    <message>
        <source>The network has weights of the type {0}, which web pages cannot take.</source>
        <translation>Le réseau a des poids de type {0}, que les pages web ne peuvent pas accepter.</translation>
    </message>
    <message>
        <source>The network has {0} parameters; at most {1} can be trained here.</source>
        <translation>Le réseau a {0} paramètres&#xa0;; au plus {1} peuvent être entraînés ici.</translation>
    </message>
    <message>
        <source>The network in the format {0} gives other answers than the Keras file (up to {1} apart); it is not written.</source>
        <translation>Le réseau au format {0} donne d’autres réponses que le fichier Keras (jusqu’à {1} d’écart)&#xa0;; il n’est pas écrit.</translation>
    </message>
    <message>
        <source>The network in {0} cannot be run ({1}).</source>
        <translation>Le réseau de {0} ne peut pas être exécuté ({1}).</translation>
    </message>
    <message>
        <source>The network in {0} does not read lines: it gives {1} numbers.</source>
        <translation>Le réseau de {0} ne lit pas de lignes&#xa0;: il donne {1} nombres.</translation>
    </message>
    <message>
        <source>The network in {0} gives no numbers; it is not imported.</source>
        <translation>Le réseau de {0} ne donne pas de nombres&#xa0;; il n’est pas importé.</translation>
    </message>
    <message>
        <source>The network in {0} has a layer that LiteRT cannot run; it is not imported.</source>
        <translation>Le réseau de {0} a une couche que LiteRT ne peut pas exécuter&#xa0;; il n’est pas importé.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of MNIST&apos;s training digits right, however its images are scaled; it is no reader of digits, or counts them in another order.</source>
        <translation>Le réseau de {0} ne lit bien que {1} des chiffres d’entraînement de MNIST, quelle que soit l’échelle de ses images&#xa0;; il ne lit pas de chiffres, ou les compte dans un autre ordre.</translation>
    </message>
    <message>
        <source>The network is run by {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). The page itself is part of digitpad (MIT licence).</source>
        <translation>Le réseau est exécuté par {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). La page elle-même fait partie de digitpad (licence MIT).</translation>
    </message>
    <message>
        <source>The network takes {0} multiply-adds for each image; at most {1} can be trained here.</source>
        <translation>Le réseau demande {0} multiplications-additions par image&#xa0;; au plus {1} peuvent être entraînées ici.</translation>
    </message>
    <message>
        <source>The network&apos;s {0} needs the operation «{1}», which web pages cannot run; export it in another format.</source>
        <translation>Dans le réseau, {0} exige l’opération «&#xa0;{1}&#xa0;», que les pages web ne peuvent pas exécuter&#xa0;; exportez-le dans un autre format.</translation>
    </message>
    <message>
        <source>The next digit comes after</source>
        <translation>Le chiffre suivant vient après</translation>
    </message>
    <message>
        <source>The outputs need a row of values, but what comes to them is an image of {0}. End with flatten or global average.</source>
        <translation>Les sorties ont besoin d’une suite de valeurs, mais ce qui leur arrive est une image de {0}. Terminez par un aplatissement ou une moyenne globale.</translation>
    </message>
    <message>
        <source>The page is part of digitpad (MIT licence), and holds TensorFlow.js (Google LLC, Apache License 2.0).</source>
        <translation>La page fait partie de digitpad (licence MIT) et contient TensorFlow.js (Google LLC, Apache License 2.0).</translation>
    </message>
    <message>
        <source>The picture cannot be saved in {0} ({1}).</source>
        <translation>L’image ne peut pas être enregistrée dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The picture of the form has {0} x {1} pixels, which are not the proportions of a page of {2} x {3} mm.</source>
        <translation>L’image du formulaire a {0} x {1} pixels, ce qui n’est pas le format d’une page de {2} x {3} mm.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be kept: there is no room for temporary files.</source>
        <translation>L’image du presse-papiers ne peut pas être gardée&#xa0;: il n’y a pas de place pour des fichiers temporaires.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read ({1}).</source>
        <translation>L’image {0} ne peut pas être lue ({1}).</translation>
    </message>
    <message>
        <source>The pictures of {0} lie beside each other; put those of each class into a folder that is called as the class.</source>
        <translation>Les images de {0} sont côte à côte&#xa0;; mettez celles de chaque classe dans un dossier qui porte le nom de la classe.</translation>
    </message>
    <message>
        <source>The plan of the study, {0}, is missing or damaged{1}. Begin in another folder, or remove this file: what is finished is then found again by the same command with --resume.</source>
        <translation>Le plan de l’étude, {0}, manque ou est endommagé{1}. Commencez dans un autre dossier, ou supprimez ce fichier&#xa0;: ce qui est terminé est alors retrouvé par la même commande avec --resume.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}, {2} times. Maybe memory ran out; close other programs and resume the study.</source>
        <translation>Le processus de l’exécution {0} {1}, {2} fois. La mémoire a peut-être manqué&#xa0;; fermez d’autres programmes et reprenez l’étude.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}; the run goes on from its last epoch.</source>
        <translation>Le processus de l’exécution {0} {1}&#xa0;; l’exécution reprend à sa dernière époque.</translation>
    </message>
    <message>
        <source>The recipe «pens» learns strokes of digits beside MNIST; it does not go with data of one&apos;s own.</source>
        <translation>La recette «&#xa0;pens&#xa0;» apprend des traits de chiffres en plus de MNIST&#xa0;; elle ne va pas avec vos propres données.</translation>
    </message>
    <message>
        <source>The record of {0} belongs to another study; the run is done again.</source>
        <translation>L’enregistrement de {0} appartient à une autre étude&#xa0;; l’exécution est refaite.</translation>
    </message>
    <message>
        <source>The record of {0} is damaged; the run is done again.</source>
        <translation>L’enregistrement de {0} est endommagé&#xa0;; l’exécution est refaite.</translation>
    </message>
    <message>
        <source>The report cannot be written to {0} ({1}).</source>
        <translation>Le rapport ne peut pas être écrit dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The run {0} failed on the cluster ({1}).</source>
        <translation>L’exécution {0} a échoué sur le cluster ({1}).</translation>
    </message>
    <message>
        <source>The samples cannot be saved in {0} ({1}).</source>
        <translation>Les échantillons ne peuvent pas être enregistrés dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be put into {1} beside it ({2}); they are used as they are.</source>
        <translation>Les échantillons de {0} ne peuvent pas être placés dans {1} à côté ({2})&#xa0;; ils sont utilisés tels quels.</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}).</source>
        <translation>Les échantillons de {0} ne peuvent pas être lus ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}). The file is kept as {2}; {3} saved.</source>
        <translation>Les échantillons de {0} ne peuvent pas être lus ({1}). Le fichier est conservé sous le nom {2}&#xa0;; {3} récupérés.</translation>
    </message>
    <message>
        <source>The samples in {0} were not taken over as they are: {1} differs.</source>
        <translation>Les échantillons de {0} n’ont pas été repris tels quels&#xa0;: {1} diffère.</translation>
    </message>
    <message>
        <source>The scheduler at {0} has no workers; start one with «dask worker {1}».</source>
        <translation>L’ordonnanceur à {0} n’a pas de workers&#xa0;; démarrez-en un avec «&#xa0;dask worker {1}&#xa0;».</translation>
    </message>
    <message>
        <source>The scheduler at {0} needs certificates: add --tls-ca, --tls-cert and --tls-key.</source>
        <translation>L’ordonnanceur à {0} exige des certificats&#xa0;: ajoutez --tls-ca, --tls-cert et --tls-key.</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>Le deuxième</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The sheet cannot be saved in {0} ({1}).</source>
        <translation>La feuille ne peut pas être enregistrée dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The sheets&apos; pictures cannot be kept in {0} ({1}); make room there.</source>
        <translation>Les images des feuilles ne peuvent pas être gardées dans {0} ({1})&#xa0;; faites-y de la place.</translation>
    </message>
    <message>
        <source>The snapshots {0} are damaged; the model itself can be used without them.</source>
        <translation>Les instantanés {0} sont endommagés&#xa0;; le modèle lui-même peut être utilisé sans eux.</translation>
    </message>
    <message>
        <source>The snapshots {0} cannot be read ({1}).</source>
        <translation>Les instantanés {0} ne peuvent pas être lus ({1}).</translation>
    </message>
    <message>
        <source>The step between two numbers is 1 or more, not {0}.</source>
        <translation>Le pas entre deux nombres est de 1 ou plus, pas {0}.</translation>
    </message>
    <message>
        <source>The stroke file {0} cannot be read ({1}).</source>
        <translation>Le fichier de traits {0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>The stroke file {0} holds more than {1} numbers; split it.</source>
        <translation>Le fichier de traits {0} contient plus de {1} nombres&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>The stroke file {0} holds no samples; it should be {1}.</source>
        <translation>Le fichier de traits {0} ne contient aucun échantillon&#xa0;; il devrait être {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is empty; it should be {1}.</source>
        <translation>Le fichier de traits {0} est vide&#xa0;; il devrait être {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is larger than {1} MiB; split it.</source>
        <translation>Le fichier de traits {0} dépasse {1} Mio&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not text in UTF-8; it should be {1}.</source>
        <translation>Le fichier de traits {0} n’est pas du texte en UTF-8&#xa0;; il devrait être {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not {1} ({2}).</source>
        <translation>Le fichier de traits {0} n’est pas {1} ({2}).</translation>
    </message>
    <message>
        <source>The stroke file {0} needs digits of at least two writers; one of them is held out.</source>
        <translation>Le fichier de traits {0} exige des chiffres d’au moins deux scripteurs&#xa0;; l’un d’eux est mis de côté.</translation>
    </message>
    <message>
        <source>The study cannot be written ({0}).</source>
        <translation>L’étude ne peut pas être écrite ({0}).</translation>
    </message>
    <message>
        <source>The study could not go on ({0}).</source>
        <translation>L’étude n’a pas pu continuer ({0}).</translation>
    </message>
    <message>
        <source>The study in {0} cannot be removed ({1}).</source>
        <translation>L’étude dans {0} ne peut pas être supprimée ({1}).</translation>
    </message>
    <message>
        <source>The study in {0} compares on {1}, not on {2} as they are now. Leave --data out to go on with it, or choose another folder.</source>
        <translation>L’étude dans {0} compare sur {1}, pas sur {2} dans l’état actuel. Omettez --data pour la poursuivre, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The study in {0} has {1}, not {2}. Leave these options out to go on with it, or choose another folder.</source>
        <translation>L’étude dans {0} a {1}, pas {2}. Omettez ces options pour la poursuivre, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The study was stopped.</source>
        <translation>L’étude a été arrêtée.</translation>
    </message>
    <message>
        <source>The table cannot be saved in {0} ({1}).</source>
        <translation>Le tableau ne peut pas être enregistré dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The text cannot be saved in {0} ({1}).</source>
        <translation>Le texte ne peut pas être enregistré dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The training could not be started ({0}).</source>
        <translation>L’entraînement n’a pas pu être démarré ({0}).</translation>
    </message>
    <message>
        <source>The training stopped answering and was ended; no model was saved.</source>
        <translation>L’entraînement a cessé de répondre et a été arrêté&#xa0;; aucun modèle n’a été enregistré.</translation>
    </message>
    <message>
        <source>The training was killed by the system ({0}), maybe because memory ran out; no model was saved. Close other programs and train again.</source>
        <translation>L’entraînement a été tué par le système ({0}), peut-être faute de mémoire&#xa0;; aucun modèle n’a été enregistré. Fermez d’autres programmes et réentraînez.</translation>
    </message>
    <message>
        <source>The trainings ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>Les entraînements se sont arrêtés de façon inattendue ({0}), peut-être faute de mémoire.</translation>
    </message>
    <message>
        <source>The unfinished run {0} is damaged or of another study; it begins again.</source>
        <translation>L’exécution inachevée {0} est endommagée ou d’une autre étude&#xa0;; elle recommence.</translation>
    </message>
    <message>
        <source>The values lie in a row already. Remove this layer.</source>
        <translation>Les valeurs sont déjà à la suite. Retirez cette couche.</translation>
    </message>
    <message>
        <source>The web page holds no network.</source>
        <translation>La page web ne contient pas de réseau.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>Les poids de {0} sont endommagés.</translation>
    </message>
    <message>
        <source>The weights in {0} claim {1} MB, which no network for digits needs.</source>
        <translation>Les poids de {0} déclarent {1} Mo, ce dont aucun réseau de chiffres n’a besoin.</translation>
    </message>
    <message>
        <source>The weights in {0} point somewhere else; it is not imported.</source>
        <translation>Les poids de {0} renvoient ailleurs&#xa0;; il n’est pas importé.</translation>
    </message>
    <message>
        <source>The weights in {0} point to other files; it is not imported.</source>
        <translation>Les poids de {0} renvoient à d’autres fichiers&#xa0;; il n’est pas importé.</translation>
    </message>
    <message>
        <source>The {0} of a study must be at least one, each named once.</source>
        <translation>«&#xa0;{0}&#xa0;» d’une étude&#xa0;: au moins une valeur, chacune indiquée une seule fois.</translation>
    </message>
    <message>
        <source>The {0} part of digitpad (MIT licence).</source>
        <translation>{0}&#xa0;: partie de digitpad (licence MIT).</translation>
    </message>
    <message>
        <source>There are no digits among the samples in {0}.</source>
        <translation>Il n’y a pas de chiffres parmi les échantillons de {0}.</translation>
    </message>
    <message>
        <source>There are no images in {0}; it should hold a folder of pictures for each class, or files.</source>
        <translation>Il n’y a pas d’images dans {0}&#xa0;; il devrait contenir un dossier d’images par classe, ou des fichiers.</translation>
    </message>
    <message>
        <source>There are no images of «{0}»; the class is left out.</source>
        <translation>Il n’y a pas d’images de «&#xa0;{0}&#xa0;»&#xa0;; la classe est laissée de côté.</translation>
    </message>
    <message>
        <source>There are no pictures in folders of {0}; each class has a folder with its pictures.</source>
        <translation>Il n’y a pas d’images dans les dossiers de {0}&#xa0;; chaque classe a un dossier avec ses images.</translation>
    </message>
    <message>
        <source>There are no pictures in {0}.</source>
        <translation>Il n’y a pas d’images dans {0}.</translation>
    </message>
    <message>
        <source>There are too many strokes to read.</source>
        <translation>Il y a trop de traits à lire.</translation>
    </message>
    <message>
        <source>There are {0} headings, but only {1} columns.</source>
        <translation>Il y a {0} en-têtes, mais seulement {1} colonnes.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already. Choose another name.</source>
        <translation>Il y a déjà un modèle «&#xa0;{0}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a script for folders of pictures and for single .npz files; all else is read with too much of digitpad&apos;s own code. Save images, labels and names as .npz to have one.</source>
        <translation>Il y a un script pour les dossiers d’images et pour un seul fichier .npz&#xa0;; tout le reste est lu avec trop de code propre à digitpad. Enregistrez images, étiquettes et noms en .npz pour en avoir un.</translation>
    </message>
    <message>
        <source>There is an architecture «{0}» already. Choose another name.</source>
        <translation>Il y a déjà une architecture «&#xa0;{0}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}.</source>
        <translation>Il n’y a pas d’architecture «&#xa0;{0}&#xa0;». Il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}; or name its file.</source>
        <translation>Il n’y a pas d’architecture «&#xa0;{0}&#xa0;». Il y a&#xa0;: {1}&#xa0;; ou nommez son fichier.</translation>
    </message>
    <message>
        <source>There is no augmentation «{0}». There are: {1}.</source>
        <translation>Il n’y a pas d’augmentation «&#xa0;{0}&#xa0;». Il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no check digit {0}; there are {1}.</source>
        <translation>Il n’y a pas de chiffre de contrôle {0}&#xa0;; il y a {1}.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>Il n’y a pas de fichier ni de dossier {0}.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Il n’y a pas de fichier {0}.</translation>
    </message>
    <message>
        <source>There is no format «{0}». There are: {1}.</source>
        <translation>Il n’y a pas de format «&#xa0;{0}&#xa0;». Il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no ink in this box; draw it around a digit.</source>
        <translation>Il n’y a pas d’encre dans ce cadre&#xa0;; tracez-le autour d’un chiffre.</translation>
    </message>
    <message>
        <source>There is no ink left where this digit was.</source>
        <translation>Il ne reste plus d’encre là où était ce chiffre.</translation>
    </message>
    <message>
        <source>There is no model «{0}». There are: {1}.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{0}&#xa0;». Il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no paper {0}; there is {1}.</source>
        <translation>Il n’y a pas de papier {0}&#xa0;; il y a {1}.</translation>
    </message>
    <message>
        <source>There is no stroke file {0}.</source>
        <translation>Il n’y a pas de fichier de traits {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory for the study. Close other programs and resume it.</source>
        <translation>La mémoire ne suffit pas pour l’étude. Fermez d’autres programmes et reprenez-la.</translation>
    </message>
    <message>
        <source>There is not enough memory for this experiment. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour cette expérience. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>La mémoire ne suffit pas pour ce réseau.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs and train again.</source>
        <translation>La mémoire ne suffit pas pour cet entraînement. Fermez d’autres programmes et réentraînez.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour cela&#xa0;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {0}; make it smaller first.</source>
        <translation>La mémoire ne suffit pas pour ouvrir {0}&#xa0;; réduisez d’abord le fichier.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {0}; make it smaller first.</source>
        <translation>La mémoire ne suffit pas pour lire {0}&#xa0;; réduisez d’abord le fichier.</translation>
    </message>
    <message>
        <source>There is too little printed on this form to align sheets by it; words are needed, in several places.</source>
        <translation>Il y a trop peu d’impression sur ce formulaire pour aligner des feuilles&#xa0;; il faut des mots, à plusieurs endroits.</translation>
    </message>
    <message>
        <source>There is too much ink to read.</source>
        <translation>Il y a trop d’encre à lire.</translation>
    </message>
    <message>
        <source>There was no prediction within a minute.</source>
        <translation>Il n’y a pas eu de prédiction en une minute.</translation>
    </message>
    <message>
        <source>This digit cannot be cut in two; it is too narrow.</source>
        <translation>Ce chiffre ne peut pas être coupé en deux&#xa0;; il est trop étroit.</translation>
    </message>
    <message>
        <source>This form has neither corner marks nor a picture; without them, digitpad cannot tell where its fields are.</source>
        <translation>Ce formulaire n’a ni repères de coin ni image&#xa0;; sans eux, digitpad ne peut pas savoir où sont ses champs.</translation>
    </message>
    <message>
        <source>This layer needs an image, but before it the values were put into a row. Move it further up.</source>
        <translation>Cette couche a besoin d’une image, mais avant elle les valeurs ont été mises à la suite. Déplacez-la plus haut.</translation>
    </message>
    <message>
        <source>This layer would give {0} values for each image; at most {1} find room here.</source>
        <translation>Cette couche donnerait {0} valeurs pour chaque image&#xa0;; au plus {1} tiennent ici.</translation>
    </message>
    <message>
        <source>This layer would have {0} parameters; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>Cette couche aurait {0} paramètres&#xa0;; au plus {1} peuvent être entraînés ici. Ajoutez du pooling avant elle, ou rapetissez-la.</translation>
    </message>
    <message>
        <source>This layer would take {0} multiply-adds for each image; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>Cette couche demanderait {0} multiplications-additions par image&#xa0;; au plus {1} peuvent être entraînées ici. Ajoutez du pooling avant elle, ou rapetissez-la.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed; install digitpad again with pip.</source>
        <translation>Cela exige TensorFlow, qui n’est pas installé&#xa0;; réinstallez digitpad avec pip.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which the light package of digitpad does not have. The full package, digitpad without «light» in its name, lies where this one came from; it uses the same models, drawings and samples.</source>
        <translation>Cela exige TensorFlow, que le paquet léger de digitpad n’a pas. Le paquet complet, digitpad sans «&#xa0;light&#xa0;» dans son nom, se trouve là d’où vient celui-ci&#xa0;; il utilise les mêmes modèles, dessins et échantillons.</translation>
    </message>
    <message>
        <source>This network has a layer that cannot do with eight bits; export it in another format.</source>
        <translation>Ce réseau a une couche qui ne peut pas se contenter de huit bits&#xa0;; exportez-le dans un autre format.</translation>
    </message>
    <message>
        <source>This network has no such layer of a kind that digitpad knows.</source>
        <translation>Ce réseau n’a pas de telle couche d’un type que digitpad connaisse.</translation>
    </message>
    <message>
        <source>This page was closed meanwhile.</source>
        <translation>Cette page a été fermée entre-temps.</translation>
    </message>
    <message>
        <source>Too many of the samples have no ink; {0} more digits are needed.</source>
        <translation>Trop d’échantillons n’ont pas d’encre&#xa0;; il faut encore {0} chiffres.</translation>
    </message>
    <message>
        <source>Touches while a stylus is near draw nothing.</source>
        <translation>Les touchers ne dessinent rien tant qu’un stylet est proche.</translation>
    </message>
    <message>
        <source>Two of its boxes overlap.</source>
        <translation>Deux de ses cases se chevauchent.</translation>
    </message>
    <message>
        <source>What lies in {0} ({1}) was read with another {2}. Give the same options to go on, or remove that file to begin anew.</source>
        <translation>Ce qui se trouve dans {0} ({1}) a été lu avec un autre {2}. Donnez les mêmes options pour continuer, ou supprimez ce fichier pour recommencer à zéro.</translation>
    </message>
    <message>
        <source>What you have looked at cannot be kept in {0} ({1}); it has to be looked at again should digitpad end.</source>
        <translation>Ce que vous avez examiné ne peut pas être gardé dans {0} ({1})&#xa0;; il faudra le réexaminer si digitpad se ferme.</translation>
    </message>
    <message>
        <source>What {0} says of {1} is damaged ({2}). Remove that file to begin anew.</source>
        <translation>Ce que {0} dit de {1} est endommagé ({2}). Supprimez ce fichier pour recommencer à zéro.</translation>
    </message>
    <message>
        <source>When you write digits in a session: so long after the pen went up. 0.2 s: by key only.</source>
        <translation>Quand vous écrivez des chiffres en séance&#xa0;: ce temps après le lever du stylet. 0,2 s&#xa0;: par une touche seulement.</translation>
    </message>
    <message>
        <source>While it is held; the other end of a stylus erases, too, if it has one.</source>
        <translation>Tant qu’il est enfoncé&#xa0;; l’autre bout du stylet efface aussi, s’il en a un.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Write the digit at the left ten times, once in each box, with a dark pen.</source>
        <translation>Écrivez le chiffre de gauche dix fois, une fois dans chaque case, avec un stylo foncé.</translation>
    </message>
    <message>
        <source>Write {0}, with a dark pen. Strike out what is not to count.</source>
        <translation>Écrivez {0}, avec un stylo foncé. Barrez ce qui ne doit pas compter.</translation>
    </message>
    <message>
        <source>Your samples cannot be read ({0}).</source>
        <translation>Vos échantillons ne peuvent pas être lus ({0}).</translation>
    </message>
    <message>
        <source>Your samples cannot be written in {0} ({1}).</source>
        <translation>Vos échantillons ne peuvent pas être écrits dans {0} ({1}).</translation>
    </message>
    <message>
        <source>a box is not given by four numbers: left, top, right and bottom as shares of the page</source>
        <translation>une case n’est pas donnée par quatre nombres&#xa0;: gauche, haut, droite et bas en fractions de la page</translation>
    </message>
    <message>
        <source>a corner mark lies outside the page</source>
        <translation>un repère de coin est hors de la page</translation>
    </message>
    <message>
        <source>a corner mark&apos;s centre is not given by two numbers, x and y as shares of the page</source>
        <translation>le centre d’un repère de coin n’est pas donné par deux nombres, x et y en fractions de la page</translation>
    </message>
    <message>
        <source>a field of it lies nowhere</source>
        <translation>un de ses champs ne se trouve nulle part</translation>
    </message>
    <message>
        <source>a file that cannot be opened has no pages</source>
        <translation>un fichier qui ne peut pas être ouvert n’a pas de pages</translation>
    </message>
    <message>
        <source>a job is under way</source>
        <translation>une tâche est en cours</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a map of the classes needs some of each</source>
        <translation>une carte des classes a besoin de quelques exemples de chacune</translation>
    </message>
    <message>
        <source>a newer digitpad has written it</source>
        <translation>un digitpad plus récent l’a écrit</translation>
    </message>
    <message>
        <source>a newer version of digitpad has written it</source>
        <translation>une version plus récente de digitpad l’a écrit</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>un nombre de {0} à {1}</translation>
    </message>
    <message>
        <source>a page has sides of {0} to {1} mm</source>
        <translation>les côtés d’une page mesurent de {0} à {1} mm</translation>
    </message>
    <message>
        <source>a sample has either strokes or an image</source>
        <translation>un échantillon a soit des traits, soit une image</translation>
    </message>
    <message>
        <source>a sample&apos;s image is 28x28 bytes</source>
        <translation>l’image d’un échantillon fait 28x28 octets</translation>
    </message>
    <message>
        <source>a stroke lacks its points or width</source>
        <translation>il manque à un trait ses points ou sa largeur</translation>
    </message>
    <message>
        <source>a stroke lies far outside the canvas</source>
        <translation>un trait se trouve loin hors de la zone de dessin</translation>
    </message>
    <message>
        <source>a stroke needs finite points and a positive width, none beyond a million canvases</source>
        <translation>un trait exige des points finis et une largeur positive, rien au-delà d’un million de zones de dessin</translation>
    </message>
    <message>
        <source>a stroke needs points of shape (n, 4), n &gt;= 1; got {0}</source>
        <translation>un trait exige des points de forme (n, 4), n &gt;= 1&#xa0;; reçu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are no finite numbers, four to a point, or its width is none</source>
        <translation>les points d’un trait ne sont pas des nombres finis, quatre par point, ou sa largeur n’en est pas un</translation>
    </message>
    <message>
        <source>a study is under way</source>
        <translation>une étude est en cours</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>un nombre entier de {0} à {1}</translation>
    </message>
    <message>
        <source>a worker has digitpad {0}, and this is {1}; they need the same one</source>
        <translation>un worker a digitpad {0}, et celui-ci est {1}&#xa0;; il leur faut le même</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>un objet avec des noms et des valeurs</translation>
    </message>
    <message>
        <source>boxes of the fields {0} overlap</source>
        <translation>des cases des champs {0} se chevauchent</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has characters that are not seen, or a space at an end</source>
        <translation>le nom «&#xa0;{0}&#xa0;» de la classe {1} a des caractères invisibles, ou une espace au début ou à la fin</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has {2} characters, and {3} are the most</source>
        <translation>le nom «&#xa0;{0}&#xa0;» de la classe {1} a {2} caractères, et le maximum est {3}</translation>
    </message>
    <message>
        <source>the network does not give {0} probabilities</source>
        <translation>le réseau ne donne pas {0} probabilités</translation>
    </message>
    <message>
        <source>the pixels are of the kind {0}; they should be numbers from 0 to 255 or 0 to 1</source>
        <translation>les pixels sont du type {0}&#xa0;; ce devraient être des nombres de 0 à 255 ou de 0 à 1</translation>
    </message>
    <message>
        <source>the pixels go from {0} to {1}; they should be 0 to 255, or 0 to 1</source>
        <translation>les pixels vont de {0} à {1}&#xa0;; ils devraient aller de 0 à 255, ou de 0 à 1</translation>
    </message>
    <message>
        <source>there are {0} images</source>
        <translation>il y a {0} images</translation>
    </message>
    <message>
        <source>there are {0} images and {1} labels</source>
        <translation>il y a {0} images et {1} étiquettes</translation>
    </message>
    <message>
        <source>there are {0} images and {1} writers</source>
        <translation>il y a {0} images et {1} scripteurs</translation>
    </message>
    <message>
        <source>there is 1 image</source>
        <translation>il y a 1 image</translation>
    </message>
    <message>
        <source>there is no layer {0}; there are {1}</source>
        <translation>il n’y a pas de couche {0}&#xa0;; il y en a {1}</translation>
    </message>
    <message>
        <source>there is the label {0}, but {1}, for 0 to {2}</source>
        <translation>il y a l’étiquette {0}, mais seulement {1}, pour 0 à {2}</translation>
    </message>
    <message>
        <source>there is the label {0}; labels are whole numbers from 0 on</source>
        <translation>il y a l’étiquette {0}&#xa0;; les étiquettes sont des nombres entiers à partir de 0</translation>
    </message>
    <message>
        <source>two classes are called «{0}»</source>
        <translation>deux classes s’appellent «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} are no list of text or whole numbers</source>
        <translation>{0}&#xa0;: pas une liste de textes ou de nombres entiers</translation>
    </message>
    <message>
        <source>{0} cannot be learned from: {1}.</source>
        <translation>{0} ne peut pas servir à l’apprentissage&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} class names</source>
        <translation>{0} noms de classes</translation>
    </message>
    <message>
        <source>{0} does not tell which column has the labels: row {1} has {2} in its first and {3} in its last column. Put a row with names above the others, «label» for the labels.</source>
        <translation>{0} ne dit pas quelle colonne contient les étiquettes&#xa0;: la ligne {1} a {2} dans la première colonne et {3} dans la dernière. Mettez une ligne de noms au-dessus des autres, «&#xa0;label&#xa0;» pour les étiquettes.</translation>
    </message>
    <message>
        <source>{0} holds a network from {1} to {2}. It should take one image of 28x28, 28x28x1 or 784 numbers and give {3}.</source>
        <translation>{0} contient un réseau de {1} vers {2}. Il devrait prendre une image de 28x28, 28x28x1 ou 784 nombres et en donner {3}.</translation>
    </message>
    <message>
        <source>{0} is nothing that digitpad opens: a drawing (.digitpad), a form, an architecture or samples (.json, .csv), pictures or PDF files, a .keras file, or the folder of a model or a study.</source>
        <translation>{0} n’est rien que digitpad puisse ouvrir&#xa0;: un dessin (.digitpad), un formulaire, une architecture ou des échantillons (.json, .csv), des images ou des fichiers PDF, un fichier .keras, ou le dossier d’un modèle ou d’une étude.</translation>
    </message>
    <message>
        <source>«{0}» should be one of {1}, but is {2}</source>
        <translation>«&#xa0;{0}&#xa0;» devrait être l’un de {1}, mais vaut {2}</translation>
    </message>
    <message>
        <source>it does not end with a dense layer and softmax</source>
        <translation>il ne finit pas par une couche dense et un softmax</translation>
    </message>
    <message>
        <source>Black (no ink) is 0, white (full ink) is 1.</source>
        <translation>Le noir (sans encre) est 0, le blanc (pleine encre) est 1.</translation>
    </message>
    <message>
        <source>Crop the grey image to its ink.</source>
        <translation>Recadrer l’image grise sur son encre.</translation>
    </message>
    <message>
        <source>Make it 28x28 grey pixels.</source>
        <translation>En faire 28x28 pixels gris.</translation>
    </message>
    <message>
        <source>The damaged file is now {0}.</source>
        <translation>Le fichier endommagé s’appelle maintenant {0}.</translation>
    </message>
    <message>
        <source>The digits&apos; shares leave no image to learn from; take larger ones, or more images.</source>
        <translation>Les parts des chiffres ne laissent aucune image pour l’apprentissage&#xa0;; prenez-en de plus grandes, ou plus d’images.</translation>
    </message>
    <message>
        <source>The digits&apos; shares must be ten numbers from 0 to 1, but are {0}.</source>
        <translation>Les parts des chiffres doivent être dix nombres de 0 à 1, mais sont {0}.</translation>
    </message>
    <message>
        <source>The limit must lie between 1 and 10000; {0} does not.</source>
        <translation>La limite doit être comprise entre 1 et 10000, mais vaut {0}.</translation>
    </message>
    <message>
        <source>The network in {0} is another one: it gives {1} numbers a pixel.</source>
        <translation>Le réseau de {0} en est un autre&#xa0;: il donne {1} nombres par pixel.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of these images right, however they are scaled; it is no reader of them, counts its classes in another order, or learned from images that lie otherwise in their field.</source>
        <translation>Le réseau de {0} ne lit bien que {1} de ces images, quelle que soit leur échelle ; il ne sait pas les lire, compte ses classes dans un autre ordre, ou a appris d’images placées autrement dans leur champ.</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {0}; {1} does not.</source>
        <translation>La graine doit être comprise entre 0 et {0}, mais vaut {1}.</translation>
    </message>
    <message>
        <source>The {0} must lie between {1}; {2} does not.</source>
        <translation>La valeur «&#xa0;{0}&#xa0;» doit être comprise entre {1}, mais vaut {2}.</translation>
    </message>
    <message>
        <source>There are {0} writers in these data; at most {1} can be left out one after the other.</source>
        <translation>Ces données comptent {0} scripteurs ; on peut en exclure {1} au plus, l’un après l’autre.</translation>
    </message>
    <message>
        <source>There is no model of digits to ask; choose one in the main window.</source>
        <translation>Il n’y a aucun modèle de chiffres à interroger&#xa0;; choisissez-en un dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>There is no writer «{0}»; there are: {1}.</source>
        <translation>Il n’y a pas de scripteur «&#xa0;{0}&#xa0;»&#xa0;; il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory for these trainings. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour ces entraînements. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>These are {0} files; {1} are the most of a data set.</source>
        <translation>Ce sont {0} fichiers&#xa0;; un jeu de données en a au plus {1}.</translation>
    </message>
    <message>
        <source>These class names cannot be used ({0}).</source>
        <translation>Ces noms de classes ne peuvent pas être utilisés ({0}).</translation>
    </message>
    <message>
        <source>These data do not say who wrote what, so no writer can be left out; name a file for each writer, or put the pictures of each one into folders in those of the classes.</source>
        <translation>Ces données ne disent pas qui a écrit quoi, aucun scripteur ne peut donc être exclu ; indiquez un fichier par scripteur, ou placez les images de chacun dans des dossiers à l’intérieur de ceux des classes.</translation>
    </message>
    <message>
        <source>What it shows should be as large, and lie where it lies, in the images that the network learned from: they were taken as they are.</source>
        <translation>Ce qu’elle montre doit avoir la taille et la place qu’il a dans les images dont le réseau a appris : elles ont été prises telles quelles.</translation>
    </message>
    <message>
        <source>Whether it has learned from these images is not known here; if so, it reads others less well.</source>
        <translation>On ne sait pas ici s’il a appris de ces images ; si oui, il en lit d’autres moins bien.</translation>
    </message>
    <message>
        <source>Without «{0}» there is nothing to learn the class «{1}» from; nobody else wrote it.</source>
        <translation>Sans «&#xa0;{0}&#xa0;», il n’y a rien pour apprendre la classe «&#xa0;{1}&#xa0;»&#xa0;; personne d’autre ne l’a écrite.</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>une condition</translation>
    </message>
    <message>
        <source>a control</source>
        <translation>un élément de commande</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>une clé</translation>
    </message>
    <message>
        <source>a model tells {0} to {1} classes apart, not {2}</source>
        <translation>un modèle distingue de {0} à {1} classes, pas {2}</translation>
    </message>
    <message>
        <source>a training of this lesson</source>
        <translation>un entraînement de cette leçon</translation>
    </message>
    <message>
        <source>an architecture</source>
        <translation>une architecture</translation>
    </message>
    <message>
        <source>cannot be a model&apos;s name: {0}</source>
        <translation>ne peut pas être le nom d’un modèle&#xa0;: {0}</translation>
    </message>
    <message>
        <source>class {0} has no name</source>
        <translation>la classe {0} n’a pas de nom</translation>
    </message>
    <message>
        <source>has more than {0} trainings</source>
        <translation>a plus de {0} entraînements</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is missing; it is a whole number from {0} to {1}</source>
        <translation>manque&#xa0;; c’est un nombre entier de {0} à {1}</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>il ne dit pas ce qu’il est</translation>
    </message>
    <message>
        <source>it does not say «{0}»</source>
        <translation>il n’indique pas «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>it has an unknown activation, number {0}</source>
        <translation>il a une activation inconnue, numéro {0}</translation>
    </message>
    <message>
        <source>it has another number of classes than its card names</source>
        <translation>il n’a pas le nombre de classes que nomme sa fiche</translation>
    </message>
    <message>
        <source>it has neither corner marks nor a picture, so nothing tells where its fields are</source>
        <translation>il n’a ni repères de coin ni image, si bien que rien n’indique où sont ses champs</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image, or both</source>
        <translation>il n’a ni traits ni image, ou il a les deux</translation>
    </message>
    <message>
        <source>it has no .PEN_DOWN</source>
        <translation>il n’a pas de .PEN_DOWN</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>il n’a pas de champs</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <translation>il n’a pas de traits</translation>
    </message>
    <message>
        <source>it has {0} corner marks; there are four, or none</source>
        <translation>il a {0} repères de coin&#xa0;; il y en a quatre, ou aucun</translation>
    </message>
    <message>
        <source>it has {0} fields, more than {1}</source>
        <translation>il a {0} champs, plus que {1}</translation>
    </message>
    <message>
        <source>it has {0} images; {1} are the most</source>
        <translation>il a {0} images&#xa0;; le maximum est {1}</translation>
    </message>
    <message>
        <source>it has «{0}», which this version of digitpad does not know</source>
        <translation>il contient «&#xa0;{0}&#xa0;», que cette version de digitpad ne connaît pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a pipe or device, not a regular file</source>
        <translation>c’est un tube ou un périphérique, pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is another program&apos;s</source>
        <translation>il est à un autre programme</translation>
    </message>
    <message>
        <source>it is another text, or none</source>
        <translation>c’est un autre texte, ou il n’y en a pas</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>c’est vide</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>il dépasse 64 Mio</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>sa taille dépasse {0}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it is no JSON from line {0}, character {1} on</source>
        <translation>ce n’est plus du JSON à partir de la ligne {0}, caractère {1}</translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation>ce n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>it is no plain chain of known layers</source>
        <translation>ce n’est pas une simple chaîne de couches connues</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>ce n’est pas un enregistrement</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it is no {0}</source>
        <translation>ce n’est pas un {0}</translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation>elle est d’un autre formulaire</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>il est compressé</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>c’est {0}</translation>
    </message>
    <message>
        <source>it names a place that there is not</source>
        <translation>il nomme un endroit qui n’existe pas</translation>
    </message>
    <message>
        <source>it names half a character</source>
        <translation>il nomme la moitié d’un caractère</translation>
    </message>
    <message>
        <source>it was written by a newer digitpad</source>
        <translation>il a été écrit par un digitpad plus récent</translation>
    </message>
    <message>
        <source>its answer is not ten probabilities</source>
        <translation>sa réponse n’est pas dix probabilités</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>sa somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>son contenu est endommagé</translation>
    </message>
    <message>
        <source>its corner marks are larger than {0} of the page&apos;s width, or have no size</source>
        <translation>ses repères de coin dépassent {0} de la largeur de la page, ou n’ont pas de taille</translation>
    </message>
    <message>
        <source>its corner marks are not in the order upper left, upper right, lower right, lower left</source>
        <translation>ses repères de coin ne sont pas dans l’ordre&#xa0;: en haut à gauche, en haut à droite, en bas à droite, en bas à gauche</translation>
    </message>
    <message>
        <source>its ids are no list</source>
        <translation>ses identifiants ne sont pas une liste</translation>
    </message>
    <message>
        <source>its image cannot be unpacked</source>
        <translation>son image ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>its image is not 28x28</source>
        <translation>son image n’est pas de 28x28</translation>
    </message>
    <message>
        <source>its page has no size</source>
        <translation>sa page n’a pas de dimensions</translation>
    </message>
    <message>
        <source>its picture lies elsewhere</source>
        <translation>son image se trouve ailleurs</translation>
    </message>
    <message>
        <source>its picture {0} is no file&apos;s name; it has to lie beside the form</source>
        <translation>son image {0} n’est pas un nom de fichier&#xa0;; elle doit se trouver à côté du formulaire</translation>
    </message>
    <message>
        <source>its picture {0} leads out of the form&apos;s folder</source>
        <translation>son image {0} mène hors du dossier du formulaire</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>son état est endommagé</translation>
    </message>
    <message>
        <source>its strokes are cut off</source>
        <translation>ses traits sont tronqués</translation>
    </message>
    <message>
        <source>its texts have up to {0} characters; {1} are the most</source>
        <translation>ses textes ont jusqu’à {0} caractères&#xa0;; le maximum est {1}</translation>
    </message>
    <message>
        <source>its texts hold what is no character</source>
        <translation>ses textes contiennent ce qui n’est pas un caractère</translation>
    </message>
    <message>
        <source>its weights are no plain numbers</source>
        <translation>ses poids ne sont pas de simples nombres</translation>
    </message>
    <message>
        <source>its «kind» is not «{0}»</source>
        <translation>son «&#xa0;kind&#xa0;» n’est pas «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>names never end</source>
        <translation>les noms ne s’épuisent jamais</translation>
    </message>
    <message>
        <source>no picture was kept</source>
        <translation>aucune image n’a été gardée</translation>
    </message>
    <message>
        <source>nobody has written enough digits</source>
        <translation>personne n’a écrit assez de chiffres</translation>
    </message>
    <message>
        <source>numbers never end</source>
        <translation>les numéros ne s’épuisent jamais</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>d’un autre type</translation>
    </message>
    <message>
        <source>of no folder</source>
        <translation>d’aucun dossier</translation>
    </message>
    <message>
        <source>only 1 of its four corner marks was</source>
        <translation>un seul des quatre repères de coin a été</translation>
    </message>
    <message>
        <source>only {0} of its four corner marks were</source>
        <translation>seulement {0} des quatre repères de coin ont été</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>il en manque des parties</translation>
    </message>
    <message>
        <source>sample {0} has a point that is not finite</source>
        <translation>l’échantillon {0} a un point qui n’est pas fini</translation>
    </message>
    <message>
        <source>sample {0} has a stroke that is no list of [x, y]</source>
        <translation>l’échantillon {0} a un trait qui n’est pas une liste de [x, y]</translation>
    </message>
    <message>
        <source>sample {0} has no label</source>
        <translation>l’échantillon {0} n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>sample {0} has no points</source>
        <translation>l’échantillon {0} n’a pas de points</translation>
    </message>
    <message>
        <source>sample {0} has no strokes</source>
        <translation>l’échantillon {0} n’a pas de traits</translation>
    </message>
    <message>
        <source>sample {0} has the label {1}, which is no digit</source>
        <translation>l’échantillon {0} a l’étiquette {1}, qui n’est pas un chiffre</translation>
    </message>
    <message>
        <source>segment {0} has a point that is no pair of numbers</source>
        <translation>le segment {0} a un point qui n’est pas une paire de nombres</translation>
    </message>
    <message>
        <source>segment {0} has an x without a y</source>
        <translation>le segment {0} a un x sans y</translation>
    </message>
    <message>
        <source>segment {0} has no label</source>
        <translation>le segment {0} n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>should be a list of 2 to {0} texts</source>
        <translation>devrait être une liste de 2 à {0} textes</translation>
    </message>
    <message>
        <source>should be a list of digits from 0 to 9, such as [7]</source>
        <translation>devrait être une liste de chiffres de 0 à 9, comme [7]</translation>
    </message>
    <message>
        <source>should be a number from {0} to {1}, but is {2}</source>
        <translation>devrait être un nombre de {0} à {1}, mais vaut {2}</translation>
    </message>
    <message>
        <source>should be a text in quotes, but is {0}</source>
        <translation>devrait être un texte entre guillemets, mais vaut {0}</translation>
    </message>
    <message>
        <source>should be a whole number from {0} to {1}, but is {2}</source>
        <translation>devrait être un nombre entier de {0} à {1}, mais vaut {2}</translation>
    </message>
    <message>
        <source>should be tables, each below [[{0}]]</source>
        <translation>devrait être des tables, chacune sous [[{0}]]</translation>
    </message>
    <message>
        <source>should be true or false, but is {0}</source>
        <translation>devrait être true ou false, mais vaut {0}</translation>
    </message>
    <message>
        <source>should be {0} of at most {1} characters that can be shown</source>
        <translation>devrait être {0} d’au plus {1} caractères affichables</translation>
    </message>
    <message>
        <source>should be {0} to {1} tables [[{2}]], but there are {3}</source>
        <translation>devrait avoir de {0} à {1} tables [[{2}]], mais il y en a {3}</translation>
    </message>
    <message>
        <source>should hold tables such as [{0}.name]</source>
        <translation>devrait contenir des tables comme [{0}.name]</translation>
    </message>
    <message>
        <source>should hold texts on one line, but holds {0}</source>
        <translation>devrait contenir des textes d’une ligne, mais contient {0}</translation>
    </message>
    <message>
        <source>the box of a digit has four numbers</source>
        <translation>le cadre d’un chiffre a quatre nombres</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>les couleurs ne peuvent pas être converties</translation>
    </message>
    <message>
        <source>the digit is not in this reading</source>
        <translation>le chiffre n’est pas dans cette lecture</translation>
    </message>
    <message>
        <source>the document is no list</source>
        <translation>le document n’est pas une liste</translation>
    </message>
    <message>
        <source>the field {0} lies on a corner mark</source>
        <translation>le champ {0} est sur un repère de coin</translation>
    </message>
    <message>
        <source>the field {0}, of which there is none beside or above it</source>
        <translation>le champ {0}, dont il n’y en a aucun à côté ni au-dessus</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the images have the shape {0}; it should be n x 28 x 28 or n x 784</source>
        <translation>les images ont la forme {0}&#xa0;; ce devrait être n x 28 x 28 ou n x 784</translation>
    </message>
    <message>
        <source>the labels are of the kind {0}; they should be whole numbers or text</source>
        <translation>les étiquettes sont du type {0}&#xa0;; ce devraient être des nombres entiers ou du texte</translation>
    </message>
    <message>
        <source>the labels have the shape {0}; it should be one for each image</source>
        <translation>les étiquettes ont la forme {0}&#xa0;; il devrait y en avoir une par image</translation>
    </message>
    <message>
        <source>the name {0} is there {1} times{2}; each field needs its own</source>
        <translation>le nom {0} est présent {1} fois{2}&#xa0;; chaque champ doit avoir le sien</translation>
    </message>
    <message>
        <source>the pen has left no sample</source>
        <translation>le stylet n’a laissé aucun échantillon</translation>
    </message>
    <message>
        <source>the pictures were forgotten</source>
        <translation>les images ont été oubliées</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de base de données</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>mauvaise forme</translation>
    </message>
    <message>
        <source>{0} They are kept while digitpad is open, and written as soon as that is possible.</source>
        <translation>{0} Ils sont gardés tant que digitpad est ouvert, et écrits dès que possible.</translation>
    </message>
    <message>
        <source>{0} allows the number {1}, which the other rules forbid; correct one of them.</source>
        <translation>{0} permet le nombre {1}, que les autres règles interdisent&#xa0;; corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>{0} and {1} both hold pictures by class; name one folder, with all classes in it.</source>
        <translation>{0} et {1} contiennent tous deux des images par classe ; indiquez un seul dossier, avec toutes les classes.</translation>
    </message>
    <message>
        <source>{0} begins with an empty row; {1}</source>
        <translation>{0} commence par une ligne vide&#xa0;; {1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its decoder crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} ne peut pas être ouvert&#xa0;: son décodeur a planté ({1})&#xa0;; le fichier est peut-être endommagé, enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the system ended its process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} ne peut pas être ouvert&#xa0;: le système a mis fin à son processus (SIGKILL), peut-être faute de mémoire&#xa0;; réduisez d’abord le fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} ne peut pas être écrit ({1}).</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} colonnes</translation>
    </message>
    <message>
        <source>{0} could not be read: each worker that tried it was lost.</source>
        <translation>{0} n’a pas pu être lu&#xa0;: chaque worker qui a essayé a été perdu.</translation>
    </message>
    <message>
        <source>{0} could not be read: the process crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} n’a pas pu être lu&#xa0;: le processus a planté ({1})&#xa0;; le fichier est peut-être endommagé, enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} could not be read: the system ended the process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} n’a pas pu être lu&#xa0;: le système a mis fin au processus (SIGKILL), peut-être faute de mémoire&#xa0;; réduisez d’abord le fichier.</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} époques</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another folder, or move that one away.</source>
        <translation>{0} existe déjà. Choisissez un autre dossier, ou déplacez celui-là.</translation>
    </message>
    <message>
        <source>{0} fields have the name {1}{2}; each needs its own.</source>
        <translation>{0} champs portent le nom {1}{2}&#xa0;; chacun doit avoir le sien.</translation>
    </message>
    <message>
        <source>{0} files are read</source>
        <translation>{0} fichiers sont lus</translation>
    </message>
    <message>
        <source>{0} has a box that is smaller than {1} mm</source>
        <translation>{0} a une case plus petite que {1} mm</translation>
    </message>
    <message>
        <source>{0} has a fixed length, but no rule says which</source>
        <translation>{0} a une longueur fixe, mais aucune règle ne dit laquelle</translation>
    </message>
    <message>
        <source>{0} has a second array of {1} for the same part; there should be one.</source>
        <translation>{0} a un second tableau «&#xa0;{1}&#xa0;» pour la même partie&#xa0;; il ne devrait y en avoir qu’un.</translation>
    </message>
    <message>
        <source>{0} has far too many pixels; make it smaller first.</source>
        <translation>{0} a beaucoup trop de pixels&#xa0;; réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>{0} has more decimals than {1}: {2}.</source>
        <translation>{0} a plus de décimales que {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB; a list of numbers as CSV is expected.</source>
        <translation>{0} dépasse {1} Mio&#xa0;; une liste de nombres en CSV est attendue.</translation>
    </message>
    <message>
        <source>{0} has more than {1} different labels; {2}</source>
        <translation>{0} a plus de {1} étiquettes différentes ; {2}</translation>
    </message>
    <message>
        <source>{0} has no arrays called x_train and y_train, or images and labels; there are: {1}.</source>
        <translation>{0} n’a pas de tableaux nommés x_train et y_train, ou images et labels&#xa0;; il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} has no column {1}; its columns are {2}.</source>
        <translation>{0} n’a pas de colonne {1}&#xa0;; ses colonnes sont {2}.</translation>
    </message>
    <message>
        <source>{0} has no name of 1 to {1} characters</source>
        <translation>{0} n’a pas de nom de 1 à {1} caractères</translation>
    </message>
    <message>
        <source>{0} has no number in column {1}.</source>
        <translation>{0} n’a aucun nombre dans la colonne {1}.</translation>
    </message>
    <message>
        <source>{0} has no page {1}, only {2}.</source>
        <translation>{0} n’a pas de page {1}, seulement {2}.</translation>
    </message>
    <message>
        <source>{0} has no rows; {1}</source>
        <translation>{0} n’a pas de lignes&#xa0;; {1}</translation>
    </message>
    <message>
        <source>{0} has no {1} of its {2} part.</source>
        <translation>Dans {0}, il manque «&#xa0;{1}&#xa0;» pour la partie «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} has the number {1} twice, {2}; each may be there once.</source>
        <translation>{0} contient deux fois le nombre {1}, {2}&#xa0;; chacun ne peut y être qu’une fois.</translation>
    </message>
    <message>
        <source>{0} has {1} boxes; 1 to {2} are possible</source>
        <translation>{0} a {1} cases&#xa0;; il peut y en avoir de 1 à {2}</translation>
    </message>
    <message>
        <source>{0} has {1} columns, so no labels; {2}</source>
        <translation>{0} a {1} colonnes, donc pas d’étiquettes&#xa0;; {2}</translation>
    </message>
    <message>
        <source>{0} has {1} images; {2} are the most.</source>
        <translation>{0} a {1} images&#xa0;; le maximum est {2}.</translation>
    </message>
    <message>
        <source>{0} has {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} a {1} x {2} pixels, plus que les {3} millions que digitpad accepte&#xa0;; réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>{0} has {1}; signs are only possible in a field of one rectangle</source>
        <translation>{0} a {1}&#xa0;; les signes ne sont possibles que dans un champ d’un seul rectangle</translation>
    </message>
    <message>
        <source>{0} has {1}; {2}</source>
        <translation>{0} a {1}&#xa0;; {2}</translation>
    </message>
    <message>
        <source>{0} holds a network of too many layers; it is not imported.</source>
        <translation>{0} contient un réseau de trop nombreuses couches&#xa0;; il n’est pas importé.</translation>
    </message>
    <message>
        <source>{0} holds a picture of {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} contient une image de {1} x {2} pixels, plus que les {3} millions que digitpad accepte&#xa0;; réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>{0} holds more than a network («{1}»); it is not imported.</source>
        <translation>{0} contient plus qu’un réseau («&#xa0;{1}&#xa0;»)&#xa0;; il n’est pas importé.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} pictures, which are the most.</source>
        <translation>{0} contient plus de {1} images, ce qui est le maximum.</translation>
    </message>
    <message>
        <source>{0} holds no arrays of numbers and text as NumPy&apos;s savez writes them; it is damaged, or holds Python objects, which are not read.</source>
        <translation>{0} ne contient pas de tableaux de nombres et de texte tels que les écrit savez de NumPy&#xa0;; il est endommagé, ou contient des objets Python, qui ne sont pas lus.</translation>
    </message>
    <message>
        <source>{0} holds numbers of several digits only; samples are single digits.</source>
        <translation>{0} ne contient que des nombres à plusieurs chiffres&#xa0;; les échantillons sont des chiffres isolés.</translation>
    </message>
    <message>
        <source>{0} holds other things, but no study to go on with. Name the study&apos;s folder.</source>
        <translation>{0} contient autre chose, mais aucune étude à poursuivre. Indiquez le dossier de l’étude.</translation>
    </message>
    <message>
        <source>{0} holds pictures by class; name it alone, without other files and folders.</source>
        <translation>{0} contient des images par classe ; indiquer ce seul dossier, sans autres fichiers ni dossiers.</translation>
    </message>
    <message>
        <source>{0} holds {1}. Add --resume {2}, or choose another folder.</source>
        <translation>{0} contient {1}. Ajoutez --resume {2}, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} images</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} est un fichier. Choisissez un dossier où exporter.</translation>
    </message>
    <message>
        <source>{0} is a folder without a .keras file; name such a file, as Keras&apos; model.save writes it.</source>
        <translation>{0} est un dossier sans fichier .keras ; indiquez un tel fichier, tel que l’écrit model.save de Keras.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a picture in it.</source>
        <translation>{0} est un dossier&#xa0;; choisissez une image qu’il contient.</translation>
    </message>
    <message>
        <source>{0} is a folder; name the file in it, {1}.</source>
        <translation>{0} est un dossier ; indiquez le fichier qui s’y trouve, {1}.</translation>
    </message>
    <message>
        <source>{0} is a link that leads nowhere. Choose a folder that does not exist yet.</source>
        <translation>{0} est un lien qui ne mène nulle part. Choisissez un dossier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>{0} is a picture and no data set; name the folder that has a folder of them for each class.</source>
        <translation>{0} est une image et non un jeu de données ; indiquez le dossier qui contient un dossier d’images par classe.</translation>
    </message>
    <message>
        <source>{0} is a workbook or an archive; save the list of numbers as CSV.</source>
        <translation>{0} est un classeur ou une archive&#xa0;; enregistrez la liste de nombres en CSV.</translation>
    </message>
    <message>
        <source>{0} is a {1} and has no decimals</source>
        <translation>{0} est du type {1} et n’a pas de décimales</translation>
    </message>
    <message>
        <source>{0} is a {1} and has {2} boxes; it has one</source>
        <translation>{0} est du type {1} et a {2} cases&#xa0;; il en faut une</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete; copy it again or save it anew.</source>
        <translation>{0} est endommagé ou incomplet&#xa0;; copiez-le de nouveau ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged: its header tells of {1} bytes, but it has {2}.</source>
        <translation>{0} est endommagé&#xa0;: son en-tête annonce {1} octets, mais il en a {2}.</translation>
    </message>
    <message>
        <source>{0} is empty; a column of numbers is expected.</source>
        <translation>{0} est vide&#xa0;; une colonne de nombres est attendue.</translation>
    </message>
    <message>
        <source>{0} is empty; copy it again.</source>
        <translation>{0} est vide&#xa0;; copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is empty; {1}</source>
        <translation>{0} est vide&#xa0;; {1}</translation>
    </message>
    <message>
        <source>{0} is full</source>
        <translation>{0} est plein</translation>
    </message>
    <message>
        <source>{0} is in the old HDF5 format, which can run any program when it is loaded. Save the network as .keras and import that.</source>
        <translation>{0} est dans l’ancien format HDF5, qui peut exécuter n’importe quel programme au chargement. Enregistrez le réseau en .keras et importez celui-ci.</translation>
    </message>
    <message>
        <source>{0} is in use already. Choose a folder that does not exist yet.</source>
        <translation>{0} est déjà utilisé. Choisissez un dossier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>{0} is incomplete: the end of the PDF file is missing; copy it again.</source>
        <translation>{0} est incomplet&#xa0;: il manque la fin du fichier PDF&#xa0;; copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB; make it smaller first.</source>
        <translation>{0} dépasse {1} Gio&#xa0;; réduisez d’abord le fichier.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, which no network for digits needs.</source>
        <translation>{0} dépasse {1} Mo, ce dont aucun réseau de chiffres n’a besoin.</translation>
    </message>
    <message>
        <source>{0} is larger than {1}; split it.</source>
        <translation>{0} dépasse {1}&#xa0;; divisez le fichier.</translation>
    </message>
    <message>
        <source>{0} is locked with a password; save a copy of it without one.</source>
        <translation>{0} est protégé par un mot de passe&#xa0;; enregistrez-en une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>{0} is needed for a while, but there already. Move it away, or choose another folder.</source>
        <translation>{0} est nécessaire un moment, mais existe déjà. Déplacez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} is needed for what was read, but holds something else. Move it away.</source>
        <translation>{0} est nécessaire pour ce qui a été lu, mais contient autre chose. Déplacez-le.</translation>
    </message>
    <message>
        <source>{0} is no .keras file, or a damaged one.</source>
        <translation>{0} n’est pas un fichier .keras, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{0} is no CSV file but a picture, a program or the like; a list of numbers is expected.</source>
        <translation>{0} n’est pas un fichier CSV mais une image, un programme ou autre&#xa0;; une liste de nombres est attendue.</translation>
    </message>
    <message>
        <source>{0} is no CSV file; its line {1} cannot be told into cells.</source>
        <translation>{0} n’est pas un fichier CSV&#xa0;; sa ligne {1} ne peut pas être découpée en cellules.</translation>
    </message>
    <message>
        <source>{0} is no IDX file, such as train-images-idx3-ubyte.gz.</source>
        <translation>{0} n’est pas un fichier IDX, comme train-images-idx3-ubyte.gz.</translation>
    </message>
    <message>
        <source>{0} is no TOML: a whole number in it has too many digits.</source>
        <translation>{0} n’est pas du TOML&#xa0;: un nombre entier y a trop de chiffres.</translation>
    </message>
    <message>
        <source>{0} is no TOML: it is nested too deeply.</source>
        <translation>{0} n’est pas du TOML&#xa0;: l’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>{0} is no array</source>
        <translation>{0} n’est pas un tableau</translation>
    </message>
    <message>
        <source>{0} is no check digit; there are {1}</source>
        <translation>{0} n’est pas un chiffre de contrôle&#xa0;; il y a {1}</translation>
    </message>
    <message>
        <source>{0} is no digit</source>
        <translation>{0} n’est pas un chiffre</translation>
    </message>
    <message>
        <source>{0} is no drawing that digitpad saved: {1}.</source>
        <translation>{0} n’est pas un dessin enregistré par digitpad&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is no file; choose a picture.</source>
        <translation>{0} n’est pas un fichier&#xa0;; choisissez une image.</translation>
    </message>
    <message>
        <source>{0} is no folder. Choose one that does not exist yet.</source>
        <translation>{0} n’est pas un dossier. Choisissez-en un qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>{0} is no form that digitpad can use: {1}.</source>
        <translation>{0} n’est pas un formulaire utilisable par digitpad&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is no label</source>
        <translation>{0} n’est pas une étiquette</translation>
    </message>
    <message>
        <source>{0} is no picture that digitpad reads; it is left alone.</source>
        <translation>{0} n’est pas une image que digitpad lit&#xa0;; elle est laissée telle quelle.</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s address; it has a host and a port, such as tcp://10.0.0.5:8786.</source>
        <translation>{0} n’est pas l’adresse d’un ordonnanceur&#xa0;; elle a un hôte et un port, par exemple tcp://10.0.0.5:8786.</translation>
    </message>
    <message>
        <source>{0} is no text</source>
        <translation>{0} n’est pas du texte</translation>
    </message>
    <message>
        <source>{0} is no time that this computer knows</source>
        <translation>{0} n’est pas une date que cet ordinateur connaît</translation>
    </message>
    <message>
        <source>{0} is not packed</source>
        <translation>{0} n’est pas compressé</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; {1}</source>
        <translation>{0} n’est pas du texte en UTF-8&#xa0;; {1}</translation>
    </message>
    <message>
        <source>{0} is of the unknown kind {1}; the kinds are {2}</source>
        <translation>{0} est du type inconnu {1}&#xa0;; les types sont {2}</translation>
    </message>
    <message>
        <source>{0} is to have {1} digits, but has {2} boxes</source>
        <translation>{0} doit avoir {1} chiffres, mais a {2} cases</translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} has them.</source>
        <translation>{0} est {1}, comme {2} en contient.</translation>
    </message>
    <message>
        <source>{0} is {1}; --watch needs the folder into which the pictures come.</source>
        <translation>{0} est {1}&#xa0;; --watch exige le dossier où arrivent les images.</translation>
    </message>
    <message>
        <source>{0} is {1}; digitpad reads {2}.</source>
        <translation>{0} est {1}&#xa0;; digitpad lit {2}.</translation>
    </message>
    <message>
        <source>{0} layers</source>
        <translation>{0} couches</translation>
    </message>
    <message>
        <source>{0} lies outside the page, or a box of it has no size</source>
        <translation>{0} est hors de la page, ou l’une de ses cases n’a pas de taille</translation>
    </message>
    <message>
        <source>{0} met an error in digitpad ({1}: {2}); please report it.</source>
        <translation>{0} a rencontré une erreur dans digitpad ({1}&#xa0;: {2})&#xa0;; merci de la signaler.</translation>
    </message>
    <message>
        <source>{0} needs a model that reads digits, but «{1}» tells {2} apart.</source>
        <translation>{0} exige un modèle qui lit des chiffres, mais «&#xa0;{1}&#xa0;» distingue {2}.</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} pages</translation>
    </message>
    <message>
        <source>{0} pictures of 28x28 pixels were taken as they are.</source>
        <translation>{0} images de 28x28 pixels ont été prises telles quelles.</translation>
    </message>
    <message>
        <source>{0} pictures were normalised to 28x28 as drawings are.</source>
        <translation>{0} images ont été normalisées en 28x28 comme des dessins.</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} exécutions</translation>
    </message>
    <message>
        <source>{0} says that it has {1}, but {2}; save it anew.</source>
        <translation>{0} annonce {1}, mais {2}&#xa0;; enregistrez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{0} should have a label and the number of its character in each line.</source>
        <translation>{0} devrait avoir sur chaque ligne une étiquette et le numéro de son caractère.</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to open; save it anew or make it smaller.</source>
        <translation>L’ouverture de {0} prend plus de {1} secondes&#xa0;; enregistrez le fichier à nouveau ou réduisez-le.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, which no network for digits needs.</source>
        <translation>{0} dépasse {1} Mo une fois décompressé, ce dont aucun réseau de chiffres n’a besoin.</translation>
    </message>
    <message>
        <source>{0} unpacks to {1}; {2} are the most.</source>
        <translation>{0} fait {1} une fois décompressé&#xa0;; le maximum est {2}.</translation>
    </message>
    <message>
        <source>{0} uses «{1}». Only networks of Keras&apos; own layers, without functions, custom or file-reading layers, are imported; save it without that layer.</source>
        <translation>{0} utilise «&#xa0;{1}&#xa0;». Seuls sont importés les réseaux faits de couches propres à Keras, sans fonctions, ni couches personnalisées ou lisant des fichiers&#xa0;; enregistrez-le sans cette couche.</translation>
    </message>
    <message>
        <source>{0} was exported for other programs and cannot be taken back. Import the .keras file of the model that it was made of.</source>
        <translation>{0} a été exporté pour d’autres programmes et ne peut pas être repris. Importez le fichier .keras du modèle dont il provient.</translation>
    </message>
    <message>
        <source>{0} was not opened, as the program is being closed.</source>
        <translation>{0} n’a pas été ouvert, car le programme se ferme.</translation>
    </message>
    <message>
        <source>{0} was read {1} times as {2}, first in {3}.</source>
        <translation>{0} a été lu {1} fois comme {2}, d’abord dans {3}.</translation>
    </message>
    <message>
        <source>{0} was read {1} times, first in {2}.</source>
        <translation>{0} a été lu {1} fois, d’abord dans {2}.</translation>
    </message>
    <message>
        <source>{0}, but another one.</source>
        <translation>{0}, mais un autre.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no TOML; it wants key = value, with texts in quotes.</source>
        <translation>{0}, ligne {1}&#xa0;: {2} n’est pas du TOML&#xa0;; il faut clé = valeur, avec les textes entre guillemets.</translation>
    </message>
    <message>
        <source>«answer.text» is too long</source>
        <translation>«&#xa0;answer.text&#xa0;» est trop long</translation>
    </message>
    <message>
        <source>«reference.filled» should be true or false</source>
        <translation>«&#xa0;reference.filled&#xa0;» devrait être true ou false</translation>
    </message>
    <message>
        <source>«{0}» has {1} layers, and there can be at most {2}</source>
        <translation>«&#xa0;{0}&#xa0;» a {1} couches, et il peut y en avoir {2} au plus</translation>
    </message>
    <message>
        <source>«{0}» in a terminal shows more.</source>
        <translation>«&#xa0;{0}&#xa0;» dans un terminal en montre davantage.</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the architecture.</source>
        <translation>«&#xa0;{0}&#xa0;» est le nom d’un périphérique sous Windows&#xa0;; choisissez un autre nom pour l’architecture.</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the model.</source>
        <translation>«&#xa0;{0}&#xa0;» est le nom d’un périphérique sous Windows&#xa0;; choisissez un autre nom pour le modèle.</translation>
    </message>
    <message>
        <source>«{0}» is an architecture that comes with digitpad; choose another name.</source>
        <translation>«&#xa0;{0}&#xa0;» est une architecture fournie avec digitpad&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>«{0}» is unknown; there can be {1}</source>
        <translation>«&#xa0;{0}&#xa0;» est inconnu&#xa0;; il peut y avoir {1}</translation>
    </message>
    <message>
        <source>«{0}» is {1}</source>
        <translation>«&#xa0;{0}&#xa0;» est {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>Fermer digitpad</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The drawing is saved again.</source>
        <translation>Le dessin est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>There is no folder to keep the drawing in; it will be gone when you close.</source>
        <translation>Il n’y a pas de dossier où garder le dessin&#xa0;; il sera perdu à la fermeture.</translation>
    </message>
    <message>
        <source>{0} What you drew will be gone.</source>
        <translation>{0} Ce que vous avez dessiné sera perdu.</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>&amp;Copy plot</source>
        <translation>&amp;Copier le graphique</translation>
    </message>
    <message>
        <source>&amp;Save plot …</source>
        <translation>&amp;Enregistrer …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>Accepter ce qui est a&amp;ffiché (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>&amp;Annuler la lecture</translation>
    </message>
    <message>
        <source>&amp;Choose a form file …</source>
        <translation>C&amp;hoisir un fichier de formulaire …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;Poursuivre la lecture</translation>
    </message>
    <message>
        <source>&amp;Next field in doubt</source>
        <translation>Champ douteux &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous field in doubt</source>
        <translation>Champ &amp;douteux précédent</translation>
    </message>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>&amp;Lire des feuilles …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Save the table …</source>
        <translation>&amp;Enregistrer le tableau …</translation>
    </message>
    <message>
        <source>&amp;Sheets that digitpad printed</source>
        <translation>&amp;Feuilles imprimées par digitpad</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>As it was &amp;read</source>
        <translation>Comme cela a été &amp;lu</translation>
    </message>
    <message>
        <source>Begin a &amp;new table</source>
        <translation>Commencer un &amp;nouveau tableau</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Nothing stands &amp;there (Delete)</source>
        <translation>Il n’&amp;y a rien là (Suppr)</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>Règles po&amp;ur les nombres …</translation>
    </message>
    <message>
        <source>Read a &amp;folder …</source>
        <translation>Lire un dossie&amp;r …</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>&amp;Digits of a number</source>
        <translation>C&amp;hiffres par nombre</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>E&amp;n-têtes</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Rows on a page</source>
        <translation>&amp;Lignes par page</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message>
        <source>A sheet for each writer; «digitpad samples sheets SHEETS --out FOLDER» makes samples of them.</source>
        <translation>Une feuille par scripteur&#xa0;; «&#xa0;digitpad samples sheets SHEETS --out FOLDER&#xa0;» en fait des échantillons.</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Each digit ten times</source>
        <translation>Chaque chiffre dix fois</translation>
    </message>
    <message>
        <source>File &gt; Read sheets, or «digitpad read SHEETS --form auto --xlsx FILE», makes a table of photos or scans of it.</source>
        <translation>Fichier &gt; Lire des feuilles, ou «&#xa0;digitpad read SHEETS --form auto --xlsx FILE&#xa0;», en fait un tableau à partir de photos ou de scans.</translation>
    </message>
    <message>
        <source>List: a box a number</source>
        <translation>Liste&#xa0;: une case par nombre</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Papie&amp;r</translation>
    </message>
    <message>
        <source>Print a sheet, fill it in, read it</source>
        <translation>Imprimer une feuille, la remplir, la lire</translation>
    </message>
    <message>
        <source>Scores: a box a digit</source>
        <translation>Points&#xa0;: une case par chiffre</translation>
    </message>
    <message>
        <source>What stands above the columns, with commas between them.</source>
        <translation>Ce qui figure au-dessus des colonnes, séparé par des virgules.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>Impri&amp;mer …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Enregistrer en PD&amp;F …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Imprimer une feuille</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>Impression de {0}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} enregistré.</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet with its fields</source>
        <translation>La feuille avec ses champs</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Aperçu de la feuille</translation>
    </message>
</context>
<context>
    <name>SheetRules</name>
    <message>
        <source>&amp;Apply to all sheets</source>
        <translation>&amp;Appliquer à toutes les feuilles</translation>
    </message>
    <message>
        <source>These rules hold for all fields that have none of their own. A number that breaks them becomes the most probable one that they allow, if that is probable enough. The sheets are read once more.</source>
        <translation>Ces règles valent pour tous les champs qui n’en ont pas. Un nombre qui les enfreint devient le plus probable qu’elles permettent, s’il est assez probable. Les feuilles sont relues.</translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>It could not be read</source>
        <translation>Elle n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Row {0} · {1}</source>
        <translation>Ligne {0} · {1}</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source> · {0} left</source>
        <translation> · encore {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Lecture de {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>SheetTableView</name>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>1 field in doubt</source>
        <translation>1 champ douteux</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 feuille</translation>
    </message>
    <message>
        <source>A box between two digits is empty: type what stands there</source>
        <translation>Une case entre deux chiffres est vide&#xa0;: tapez ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>No digit for certain: type what stands there, or press Delete if that is nothing</source>
        <translation>Aucun chiffre certain&#xa0;: tapez ce qui s’y trouve, ou appuyez sur Suppr si ce n’est rien</translation>
    </message>
    <message>
        <source>Read with a confidence of {0}</source>
        <translation>Lu avec une confiance de {0}</translation>
    </message>
    <message>
        <source>Said by a person; read: {0}</source>
        <translation>Indiqué par une personne&#xa0;; lu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>a digit is in doubt</source>
        <translation>un chiffre est douteux</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>case sautée</translation>
    </message>
    <message>
        <source>it stands on {0}, too</source>
        <translation>cela se trouve aussi sur {0}</translation>
    </message>
    <message>
        <source>most probable by itself: {0}</source>
        <translation>le plus probable en soi&#xa0;: {0}</translation>
    </message>
    <message>
        <source>no decimal point was seen</source>
        <translation>aucune virgule décimale n’a été vue</translation>
    </message>
    <message>
        <source>no field in doubt</source>
        <translation>aucun champ douteux</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>barré</translation>
    </message>
    <message>
        <source>the rules forbid it</source>
        <translation>les règles l’interdisent</translation>
    </message>
    <message>
        <source>there is something else in the field</source>
        <translation>il y a autre chose dans le champ</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>{0} fields in doubt</source>
        <translation>{0} champs douteux</translation>
    </message>
    <message>
        <source>{0} looked at</source>
        <translation>{0} vérifiés</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} feuilles</translation>
    </message>
    <message>
        <source>{0} with a problem</source>
        <translation>{0} avec un problème</translation>
    </message>
</context>
<context>
    <name>SheetsFeature</name>
    <message>
        <source>Read sheets</source>
        <translation>Lire des feuilles</translation>
    </message>
    <message>
        <source>Reading sheets</source>
        <translation>La lecture de feuilles</translation>
    </message>
</context>
<context>
    <name>SheetsLayout</name>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>&amp;Lire des feuilles …</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Accepter (Entrée)</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or a folder of filled-in sheets here. Each becomes rows of a table, and what is in doubt is shown with its picture.</source>
        <translation>Déposez ici des images, des PDF ou un dossier de feuilles remplies. Chacune devient des lignes d’un tableau, et ce qui est douteux est affiché avec son image.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
</context>
<context>
    <name>SheetsSession</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, page {1}</translation>
    </message>
</context>
<context>
    <name>SheetsWindow</name>
    <message>
        <source>1 field was looked at before, and is as it was left.</source>
        <translation>1 champ était déjà vérifié et reste tel qu’il était.</translation>
    </message>
    <message>
        <source>No model of digits answers yet; choose one in the menu Model, and read then.</source>
        <translation>Aucun modèle de chiffres ne répond encore&#xa0;; choisissez-en un dans le menu Modèle, puis lisez.</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>Lire un dossier</translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation>Lire des feuilles</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} enregistré.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table first?</source>
        <translation>Vous avez corrigé ce qui a été lu. Enregistrer d’abord le tableau&#xa0;?</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table?</source>
        <translation>Vous avez corrigé ce qui a été lu. Enregistrer le tableau&#xa0;?</translation>
    </message>
    <message>
        <source>sheets.csv</source>
        <translation>feuilles.csv</translation>
    </message>
    <message>
        <source>{0} fields were looked at before, and are as they were left.</source>
        <translation>{0} champs étaient déjà vérifiés et restent tels qu’ils étaient.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Aucun raccourci ne contient ces mots.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search for what you want to do, or for a key</source>
        <translation>Cherchez ce que vous voulez faire, ou une touche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>SliderPanel</name>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>&amp;Normaliser à nouveau, comme digitpad</translation>
    </message>
    <message>
        <source>&amp;Other noise</source>
        <translation>A&amp;utre bruit</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Tout remettre à zéro</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Noise, salt and pepper fall elsewhere.</source>
        <translation>Le bruit, le sel et le poivre tombent ailleurs.</translation>
    </message>
    <message>
        <source>Put back (Delete, or a double click on the slider)</source>
        <translation>Remettre à sa place (Suppr, ou double clic sur le curseur)</translation>
    </message>
    <message>
        <source>Put back: {0}</source>
        <translation>Remis à sa place&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>What is distorted is brought to 20 pixels and into the middle before the network sees it. Without, the network sees it as it is.</source>
        <translation>Ce qui est déformé est ramené à 20 pixels et au milieu avant que le réseau le voie. Sans cela, le réseau le voit tel quel.</translation>
    </message>
</context>
<context>
    <name>SnapshotWords</name>
    <message>
        <source>After epoch {0}</source>
        <translation>Après l’époque {0}</translation>
    </message>
    <message>
        <source>After {0} of {1} batches of the first epoch</source>
        <translation>Après {0} batchs sur {1} de la première époque</translation>
    </message>
    <message>
        <source>Before the first batch</source>
        <translation>Avant le premier batch</translation>
    </message>
    <message>
        <source>Labelled {0}, read as {1} ({2})</source>
        <translation>Étiquette {0}, lu {1} ({2})</translation>
    </message>
    <message>
        <source>Labelled {0}, read so ({1})</source>
        <translation>Étiquette {0}, lu ainsi ({1})</translation>
    </message>
    <message>
        <source>Too few images are held out to show how it reads them</source>
        <translation>Trop peu d’images sont mises de côté pour montrer comment il les lit</translation>
    </message>
    <message>
        <source>Yours, read as {0} ({1})</source>
        <translation>Le vôtre, lu {0} ({1})</translation>
    </message>
    <message>
        <source>{0} of {1} held-out digits read right (95 % interval {2}–{3} %)</source>
        <translation>{0} de {1} chiffres mis de côté lus correctement (intervalle à 95&#xa0;% {2}–{3}&#xa0;%)</translation>
    </message>
    <message>
        <source>{0} of {1} held-out images read right (95 % interval {2}–{3} %)</source>
        <translation>{0} de {1} images mises de côté lues correctement (intervalle à 95&#xa0;% {2}–{3}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>SnapshotsFeature</name>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Flèches, Début, Fin</translation>
    </message>
    <message>
        <source>Back and forth, to the first snapshot, to the newest one</source>
        <translation>En arrière et en avant, au premier instantané, au plus récent</translation>
    </message>
    <message>
        <source>How «{0}» learned</source>
        <translation>Comment «&#xa0;{0}&#xa0;» a appris</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Rejouer, ou mettre en pause</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Barre d’espace</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training. Those of a new one are kept where «Keep how it learns» is ticked (Model &gt; Train a network).</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’a pas d’instantanés de son entraînement. Ceux d’un nouveau modèle sont gardés si «&#xa0;Garder comment il apprend&#xa0;» est coché (Modèle &gt; Entraîner un réseau).</translation>
    </message>
    <message>
        <source>The training has ended early; this is what had come of it.</source>
        <translation>L’entraînement s’est terminé tôt&#xa0;; voici ce que cela a donné.</translation>
    </message>
    <message>
        <source>The training is done.</source>
        <translation>L’entraînement est terminé.</translation>
    </message>
    <message>
        <source>The training is under way; the newest snapshot is shown as long as you do not go back.</source>
        <translation>L’entraînement est en cours&#xa0;; l’instantané le plus récent est affiché tant que vous ne revenez pas en arrière.</translation>
    </message>
    <message>
        <source>The training was stopped; this is what had come of it.</source>
        <translation>L’entraînement a été arrêté&#xa0;; voici ce que cela a donné.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Le regarder apprendre</translation>
    </message>
    <message>
        <source>Watch «{0}» learn</source>
        <translation>Regarder «&#xa0;{0}&#xa0;» apprendre</translation>
    </message>
</context>
<context>
    <name>SnapshotsWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The first snapshot comes before the first batch</source>
        <translation>Le premier instantané vient avant le premier batch</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>Ce qui est montré du réseau</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Digits to look at</source>
        <translation>Chiffres à examiner</translation>
    </message>
    <message>
        <source>MNIST: held-out digits</source>
        <translation>MNIST&#xa0;: chiffres mis de côté</translation>
    </message>
    <message>
        <source>MNIST: test digits</source>
        <translation>MNIST&#xa0;: chiffres de test</translation>
    </message>
    <message>
        <source>MNIST: training digits</source>
        <translation>MNIST&#xa0;: chiffres d’entraînement</translation>
    </message>
    <message>
        <source>Test digits: no network has learned from them. Held-out: training digits that this network has not learned from.</source>
        <translation>Chiffres de test&#xa0;: aucun réseau n’a appris d’eux. Mis de côté&#xa0;: chiffres d’entraînement dont ce réseau n’a pas appris.</translation>
    </message>
    <message>
        <source>Test images of its own data</source>
        <translation>Images de test de ses propres données</translation>
    </message>
    <message>
        <source>Your own digits</source>
        <translation>Vos propres chiffres</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>&amp;Train it now</source>
        <translation>L’&amp;entraîner maintenant</translation>
    </message>
    <message>
        <source>&amp;Your result:</source>
        <translation>&amp;Votre résultat&#xa0;:</translation>
    </message>
    <message>
        <source>For your worksheet</source>
        <translation>Pour votre fiche de travail</translation>
    </message>
    <message>
        <source>Menu: {0}</source>
        <translation>Menu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not yet: compare it with the numbers that are shown.</source>
        <translation>Pas encore&#xa0;: comparez-le aux nombres affichés.</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>par exemple {0}</translation>
    </message>
    <message>
        <source>○ Your turn.</source>
        <translation>○ À vous.</translation>
    </message>
    <message>
        <source>✓ Done. Go on when you like.</source>
        <translation>✓ C’est fait. Continuez quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>StudyButtons</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;New comparison …</source>
        <translation>&amp;Nouvelle comparaison …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Finished runs stay; unfinished ones go on from their last epoch</source>
        <translation>Les exécutions terminées restent&#xa0;; les autres reprennent à leur dernière époque</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Which network of the case</source>
        <translation>Quel réseau du cas</translation>
    </message>
    <message>
        <source>Write a page with tables, plots and comparisons, and open it</source>
        <translation>Écrire une page avec tableaux, courbes et comparaisons, et l’ouvrir</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>pas encore de réseau</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>graine {0}</translation>
    </message>
    <message>
        <source>the best of its seeds</source>
        <translation>la meilleure de ses graines</translation>
    </message>
</context>
<context>
    <name>StudyCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitude (%)</translation>
    </message>
    <message>
        <source>Curves of accuracy and loss of each case over epochs</source>
        <translation>Courbes d’exactitude et de perte de chaque cas au fil des époques</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>1 case</source>
        <translation>1 cas</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 époque</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 graine</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>Comparer des architectures</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>Supprimer la comparaison</translation>
    </message>
    <message>
        <source>Delete this comparison with all its runs and models for good?</source>
        <translation>Supprimer définitivement cette comparaison avec toutes ses exécutions et tous ses modèles&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Démarrage de TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>The report is {0}</source>
        <translation>Le rapport est {0}</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Rédaction du rapport …</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} cas</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} époques</translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation>{0} graines</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>&amp;Batch sizes</source>
        <translation>Tailles de &amp;batch</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Cas</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Époques</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>E&amp;xécutions</translation>
    </message>
    <message>
        <source>&amp;Training share</source>
        <translation>&amp;Part d’entraînement</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>Batch sizes are whole numbers with commas between them.</source>
        <translation>Les tailles de batch sont des nombres entiers séparés par des virgules.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>Comparer des architectures</translation>
    </message>
    <message>
        <source>Fewer are for a quick try. All test images are always used.</source>
        <translation>Moins, c’est pour un essai rapide. Les images de test servent toujours toutes.</translation>
    </message>
    <message>
        <source>Of the training images; the curves are drawn from the rest.</source>
        <translation>Des images d’entraînement&#xa0;; les courbes sont tracées sur le reste.</translation>
    </message>
    <message>
        <source>Ot&amp;her cases</source>
        <translation>Autre&amp;s cas</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>&amp;Graines</translation>
    </message>
    <message>
        <source>So often each case is trained, from other first weights each time.</source>
        <translation>Chaque cas est entraîné autant de fois, chaque fois avec d’autres poids initiaux.</translation>
    </message>
    <message>
        <source>Tr&amp;ain on</source>
        <translation>En&amp;traîner sur</translation>
    </message>
    <message>
        <source>Training &amp;images</source>
        <translation>&amp;Images d’entraînement</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>l’une après l’autre</translation>
    </message>
    <message>
        <source>such as 32, 100, 256</source>
        <translation>par exemple 32, 100, 256</translation>
    </message>
    <message>
        <source>such as conv3-dropout2, conv2-dense200</source>
        <translation>par exemple conv3-dropout2, conv2-dense200</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>deux à la fois</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} paramètres</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} exécutions</translation>
    </message>
    <message>
        <source>{0}, about {1} if nothing else keeps this computer busy.</source>
        <translation>{0}, environ {1} si rien d’autre n’occupe cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 époque</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>&amp;Supprimer …</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Comparaisons précédentes</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>finished, {0}</source>
        <translation>terminée, {0}</translation>
    </message>
    <message>
        <source>unfinished, {0} of {1}</source>
        <translation>inachevée, {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} époques</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} exécutions</translation>
    </message>
</context>
<context>
    <name>StudyResults</name>
    <message>
        <source>&amp;Mistakes</source>
        <translation>&amp;Erreurs</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>Choose a case in the table to see what its networks took for what.</source>
        <translation>Choisissez un cas dans le tableau pour voir ce que ses réseaux ont pris pour quoi.</translation>
    </message>
    <message>
        <source>Cu&amp;rves</source>
        <translation>Co&amp;urbes</translation>
    </message>
    <message>
        <source>Curves and mistakes</source>
        <translation>Courbes et erreurs</translation>
    </message>
    <message>
        <source>No run of {0} is finished yet.</source>
        <translation>Aucune exécution de {0} n’est encore terminée.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>You may close this window, or digitpad: it goes on where it was.</source>
        <translation>Vous pouvez fermer cette fenêtre, ou digitpad&#xa0;: elle reprend là où elle en était.</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>encore {0} environ</translation>
    </message>
    <message>
        <source>at least one of {0} networks</source>
        <translation>au moins un des {0} réseaux</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>démarrage …</translation>
    </message>
    <message>
        <source>stopped; it can go on where it was</source>
        <translation>arrêtée&#xa0;; elle peut reprendre là où elle en était</translation>
    </message>
    <message>
        <source>the one network</source>
        <translation>le seul réseau</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>Terminé&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} exécutions</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} test images were misread by {3}. Choose a cell to see its images; double-click one to put it onto the canvas.</source>
        <translation>{0}&#xa0;: {1} des {2} images de test ont été mal lues par {3}. Choisissez une cellule pour voir ses images&#xa0;; double-cliquez sur l’une d’elles pour la mettre dans la zone de dessin.</translation>
    </message>
</context>
<context>
    <name>StudyStatus</name>
    <message>
        <source>An unfinished comparison can go on: click here</source>
        <translation>Une comparaison inachevée peut reprendre&#xa0;: cliquez ici</translation>
    </message>
    <message>
        <source>Comparing: done, click to see</source>
        <translation>Comparaison&#xa0;: terminée, cliquez pour voir</translation>
    </message>
    <message>
        <source>Comparing: failed, click to see why</source>
        <translation>Comparaison&#xa0;: échec, cliquez pour voir pourquoi</translation>
    </message>
    <message>
        <source>Comparing: paused</source>
        <translation>Comparaison&#xa0;: en pause</translation>
    </message>
    <message>
        <source>Comparing: starting …</source>
        <translation>Comparaison&#xa0;: démarrage …</translation>
    </message>
    <message>
        <source>Comparing: {0} left</source>
        <translation>Comparaison&#xa0;: encore {0}</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Show the comparison of architectures</source>
        <translation>Afficher la comparaison d’architectures</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>95 % over images</source>
        <translation>95 % sur les images</translation>
    </message>
    <message>
        <source>95 % over seeds</source>
        <translation>95 % sur les graines</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Cases and their figures</source>
        <translation>Les cas et leurs résultats</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>époque {0} sur {1}</translation>
    </message>
    <message>
        <source>ms an image</source>
        <translation>ms par image</translation>
    </message>
    <message>
        <source>s an epoch</source>
        <translation>s par époque</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} à {1}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}, batch {1}</source>
        <translation>{0}, batch {1}</translation>
    </message>
</context>
<context>
    <name>TabFrame</name>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Checking what it still knows of others&apos; digits</source>
        <translation>Vérification de ce qu’il sait encore des chiffres des autres</translation>
    </message>
    <message>
        <source>Drawing your samples again, a little different each time</source>
        <translation>Vos échantillons sont redessinés, un peu différents chaque fois</translation>
    </message>
    <message>
        <source>It goes {0}&#xa0;% of the way to what was learned: that is enough, and spares others&apos; digits.</source>
        <translation>Il parcourt {0}&#xa0;% du chemin vers ce qui a été appris&#xa0;: cela suffit, et ménage les chiffres des autres.</translation>
    </message>
    <message>
        <source>Learning your samples beside digits of others</source>
        <translation>Apprentissage de vos échantillons à côté de chiffres d’autres personnes</translation>
    </message>
    <message>
        <source>Nothing is kept: it would read your own digits worse, {0} instead of {1} of {2}. More samples help.</source>
        <translation>Rien n’est gardé&#xa0;: il lirait moins bien vos propres chiffres, {0} au lieu de {1} sur {2}. Davantage d’échantillons aideraient.</translation>
    </message>
    <message>
        <source>Nothing is kept: whatever it learns of your digits, it would lose more than {0} of others&apos; digits. More samples of yours help.</source>
        <translation>Rien n’est gardé&#xa0;: quoi qu’il apprenne de vos chiffres, il perdrait plus de {0} des chiffres des autres. Davantage d’échantillons de vous aideraient.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Testing it on samples of yours that it has not learned</source>
        <translation>Test sur des échantillons à vous qu’il n’a pas appris</translation>
    </message>
    <message>
        <source>There are {0} labelled digits of yours</source>
        <translation>Il y a {0} chiffres étiquetés de vous</translation>
    </message>
    <message>
        <source>There is one labelled digit of yours</source>
        <translation>Il y a un chiffre étiqueté de vous</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · encore {1}</translation>
    </message>
    <message>
        <source>{0}; at least {1} are needed before a model can learn your hand. Write {2} more.</source>
        <translation>{0}&#xa0;; il en faut au moins {1} pour qu’un modèle puisse apprendre votre écriture. Écrivez-en encore {2}.</translation>
    </message>
    <message>
        <source>{0}&#xa0;% ({1}–{2})</source>
        <translation>{0}&#xa0;% ({1}–{2})</translation>
    </message>
    <message>
        <source>«{0}» learns your {1} digits, and digits of others beside them, so that it forgets nothing. You then see how well it reads before and after; nothing changes until you decide.</source>
        <translation>«&#xa0;{0}&#xa0;» apprend vos {1} chiffres, et à côté des chiffres d’autres personnes, pour ne rien oublier. Vous voyez ensuite comment il lit avant et après&#xa0;; rien ne change tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>«{0}» reads as many of your {1} digits as before, {2}, and doubts fewer.</source>
        <translation>«&#xa0;{0}&#xa0;» lit autant de vos {1} chiffres qu’avant, {2}, et doute moins souvent.</translation>
    </message>
    <message>
        <source>«{0}» reads {1} of your {2} digits; before, it was {3}.</source>
        <translation>«&#xa0;{0}&#xa0;» lit {1} de vos {2} chiffres&#xa0;; avant, c’était {3}.</translation>
    </message>
</context>
<context>
    <name>TeachingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Write digits …</source>
        <translation>É&amp;crire des chiffres …</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>Apprendre mes échantillons</translation>
    </message>
    <message>
        <source>Learning cannot start: {0}</source>
        <translation>L’apprentissage ne peut pas commencer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>Your samples cannot be read</source>
        <translation>Vos échantillons ne peuvent pas être lus</translation>
    </message>
</context>
<context>
    <name>TeachingFeature</name>
    <message>
        <source>A model is learning your samples. Closing stops it; your samples stay.</source>
        <translation>Un modèle apprend vos échantillons. La fermeture l’arrête&#xa0;; vos échantillons restent.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>Fermer digitpad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Learning samples</source>
        <translation>L’apprentissage d’échantillons</translation>
    </message>
    <message>
        <source>Stop learning and close</source>
        <translation>Arrêter l’apprentissage et fermer</translation>
    </message>
</context>
<context>
    <name>TeachingPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>Apprendre mes échantillons</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>L’apprentissage a échoué</translation>
    </message>
    <message>
        <source>Learning was stopped; nothing was changed.</source>
        <translation>L’apprentissage a été arrêté&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Learning your samples</source>
        <translation>Apprentissage de vos échantillons</translation>
    </message>
    <message>
        <source>Looking at your samples …</source>
        <translation>Examen de vos échantillons …</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n’est gardé</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>Progression de l’apprentissage de mes échantillons</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Démarrage de TensorFlow …</translation>
    </message>
    <message>
        <source>There is no model that could learn.</source>
        <translation>Il n’y a aucun modèle qui puisse apprendre.</translation>
    </message>
</context>
<context>
    <name>TeachingStatus</name>
    <message>
        <source>Learning: done, click to decide</source>
        <translation>Apprentissage&#xa0;: terminé, cliquez pour décider</translation>
    </message>
    <message>
        <source>Learning: done, nothing kept</source>
        <translation>Apprentissage&#xa0;: terminé, rien n’est gardé</translation>
    </message>
    <message>
        <source>Learning: failed, click to see why</source>
        <translation>Apprentissage&#xa0;: échec, cliquez pour voir pourquoi</translation>
    </message>
    <message>
        <source>Learning: starting …</source>
        <translation>Apprentissage&#xa0;: démarrage …</translation>
    </message>
    <message>
        <source>Learning: {0} left</source>
        <translation>Apprentissage&#xa0;: encore {0}</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>Progression de l’apprentissage de mes échantillons</translation>
    </message>
    <message>
        <source>Show how my samples are learned</source>
        <translation>Montrer comment mes échantillons sont appris</translation>
    </message>
</context>
<context>
    <name>TeachingTable</name>
    <message>
        <source>A first result, on {0} of your digits. The others are still being tested.</source>
        <translation>Un premier résultat, sur {0} de vos chiffres. Les autres sont encore en cours de test.</translation>
    </message>
    <message>
        <source>Each is read by a network that has not learned it.</source>
        <translation>Chacun est lu par un réseau qui ne l’a pas appris.</translation>
    </message>
    <message>
        <source>Images of MNIST that were held out.</source>
        <translation>Images de MNIST qui ont été mises de côté.</translation>
    </message>
    <message>
        <source>In brackets: 95&#xa0;% intervals. Your digits were read by networks that had not learned them.</source>
        <translation>Entre parenthèses&#xa0;: intervalles à 95&#xa0;%. Vos chiffres ont été lus par des réseaux qui ne les avaient pas appris.</translation>
    </message>
    <message>
        <source>Other forms, and what is no digit</source>
        <translation>Autres formes, et ce qui n’est pas un chiffre</translation>
    </message>
    <message>
        <source>Others&apos; scanned digits</source>
        <translation>Chiffres scannés d’autres personnes</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Bien lu</translation>
    </message>
    <message>
        <source>The guard set: drawn digits as other countries form them, letters and scribbles.</source>
        <translation>Le jeu de contrôle&#xa0;: des chiffres dessinés comme on les forme dans d’autres pays, des lettres et des gribouillis.</translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>Vos chiffres</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Back and forth with the arrow keys, Home and End</source>
        <translation>En arrière et en avant avec les flèches, Début et Fin</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Show one snapshot after the other (space bar)</source>
        <translation>Montrer un instantané après l’autre (barre d’espace)</translation>
    </message>
    <message>
        <source>Snapshots of the training</source>
        <translation>Instantanés de l’entraînement</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <source>Boxes</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Boxes a cell</source>
        <translation>Cases par cellule</translation>
    </message>
    <message>
        <source>Click or drag to select fields; drag them to move them.</source>
        <translation>Cliquez ou faites glisser pour sélectionner des champs&#xa0;; faites-les glisser pour les déplacer.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Drag over a box, or click into a printed one.</source>
        <translation>Faites glisser sur une case, ou cliquez dans une case imprimée.</translation>
    </message>
    <message>
        <source>Drag over a row of boxes.</source>
        <translation>Faites glisser sur une rangée de cases.</translation>
    </message>
    <message>
        <source>Drag over the cells of a table.</source>
        <translation>Faites glisser sur les cellules d’un tableau.</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The number of the first row in the table</source>
        <translation>Le numéro de la première ligne du tableau</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>auto: as printed</source>
        <translation>auto&#xa0;: comme imprimé</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Brush width</source>
        <translation>Largeur du pinceau</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitude (%)</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy over epochs</source>
        <translation>Courbes de perte et d’exactitude au fil des époques</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>&amp;Cancel training</source>
        <translation>&amp;Annuler l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>Cancel training</source>
        <translation>Annuler l’entraînement</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message>
        <source>Keep best epoch</source>
        <translation>Garder la meilleure époque</translation>
    </message>
    <message>
        <source>Keep the best epoch so far as a model?</source>
        <translation>Garder la meilleure époque jusqu’ici comme modèle&#xa0;?</translation>
    </message>
    <message>
        <source>Saving the best epoch so far …</source>
        <translation>Enregistrement de la meilleure époque jusqu’ici …</translation>
    </message>
    <message>
        <source>Show &amp;the code …</source>
        <translation>Afficher le &amp;code …</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Arrêter et abandonner</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>The 95 % interval goes from {0} to {1} %.</source>
        <translation>L’intervalle à 95&#xa0;% va de {0} à {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>The active model «{0}» reads {1} %.</source>
        <translation>Le modèle actif «&#xa0;{0}&#xa0;» lit {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of MNIST&apos;s 10,000 test images.</source>
        <translation>Le nouveau modèle lit {0}&#xa0;% des 10&#xa0;000 images de test de MNIST.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of the test part, which it has never seen, right.</source>
        <translation>Le nouveau modèle lit correctement {0}&#xa0;% de la partie de test, qu’il n’a jamais vue.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>Il y a déjà un modèle «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Train &amp;again …</source>
        <translation>&amp;Réentraîner …</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entraîner un réseau</translation>
    </message>
    <message>
        <source>Training cannot start: {0}</source>
        <translation>L’entraînement ne peut pas commencer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>my {0}</source>
        <translation>mon {0}</translation>
    </message>
</context>
<context>
    <name>TrainingFeature</name>
    <message>
        <source>A training had finished when digitpad was closed last; its model is among yours as «{0}».</source>
        <translation>Un entraînement était terminé à la dernière fermeture de digitpad&#xa0;; son modèle est parmi les vôtres sous le nom «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>A training is under way. Closing stops it, and its model is lost.</source>
        <translation>Un entraînement est en cours. La fermeture l’arrête, et son modèle est perdu.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>Fermer digitpad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>Arrêter l’entraînement et fermer</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>&amp;Augmentation</source>
        <translation>&amp;Augmentation</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Taille de &amp;batch</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Époques</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Ta&amp;ux d’apprentissage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation>Part de &amp;validation</translation>
    </message>
    <message>
        <source>At most 5 MB in the model&apos;s folder, your digit on the canvas included. Exports leave it out.</source>
        <translation>Au plus 5 Mo dans le dossier du modèle, votre chiffre de la zone de dessin compris. Les exportations les omettent.</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epoch.</source>
        <translation>La durée s’affiche après la première époque.</translation>
    </message>
    <message>
        <source>Keep how it learns with the model, to see it again</source>
        <translation>Garder comment il apprend, avec le modèle, pour le revoir</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Sna&amp;pshots</source>
        <translation>Insta&amp;ntanés</translation>
    </message>
    <message>
        <source>T&amp;rain on</source>
        <translation>&amp;Entraîner sur</translation>
    </message>
    <message>
        <source>The highest rate: it rises to this, then falls along a cosine to 0.</source>
        <translation>Le taux maximal&#xa0;: il monte jusque-là, puis redescend à 0 selon un cosinus.</translation>
    </message>
    <message>
        <source>The same seed and values repeat a training.</source>
        <translation>La même graine et les mêmes valeurs reproduisent un entraînement.</translation>
    </message>
    <message>
        <source>This will take about {0}.</source>
        <translation>Cela prendra environ {0}.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entraîner un réseau</translation>
    </message>
    <message>
        <source>Training images that are held out to measure the network on.</source>
        <translation>Images d’entraînement mises de côté pour mesurer le réseau.</translation>
    </message>
    <message>
        <source>Turn, slant, stretch and shift the images, vary the strokes</source>
        <translation>Tourner, incliner, étirer et décaler les images, varier les traits</translation>
    </message>
    <message>
        <source>digitpad – batch-normalised convolutions, 391,082 parameters</source>
        <translation>digitpad – convolutions normalisées par batch, 391&#xa0;082 paramètres</translation>
    </message>
    <message>
        <source>digitpad-small – the same with fewer filters, 157,954 parameters</source>
        <translation>digitpad-small – le même avec moins de filtres, 157&#xa0;954 paramètres</translation>
    </message>
    <message>
        <source>paper – the student paper&apos;s network, 159,254 parameters</source>
        <translation>paper – le réseau du mémoire d’étudiants, 159&#xa0;254 paramètres</translation>
    </message>
    <message>
        <source>{0} – your own, {1} parameters</source>
        <translation>{0} – la vôtre, {1} paramètres</translation>
    </message>
</context>
<context>
    <name>TrainingProgressPanel</name>
    <message>
        <source>&amp;Watch it learn</source>
        <translation>&amp;Regarder apprendre</translation>
    </message>
    <message>
        <source>After epoch {0}: training loss {1}, accuracy {2} %</source>
        <translation>Après l’époque {0}&#xa0;: perte d’entraînement {1}, exactitude {2}&#xa0;%</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}</source>
        <translation>Époque {0} sur {1}</translation>
    </message>
    <message>
        <source>Kernels, maps, classes and digits, snapshot by snapshot</source>
        <translation>Noyaux, cartes, classes et chiffres, instantané par instantané</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Saving, and testing on 10,000 images that it has never seen …</source>
        <translation>Enregistrement, et test sur 10&#xa0;000 images qu’il n’a jamais vues …</translation>
    </message>
    <message>
        <source>Saving, and testing on images that it has never seen …</source>
        <translation>Enregistrement, et test sur des images qu’il n’a jamais vues …</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>Démarrage de TensorFlow …</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>L’entraînement a échoué</translation>
    </message>
    <message>
        <source>The training was stopped; nothing was kept.</source>
        <translation>L’entraînement a été arrêté&#xa0;; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>Training «{0}»</source>
        <translation>Entraînement de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>batch {0} of {1} for {2}</source>
        <translation>batch {0} sur {1} depuis {2}</translation>
    </message>
    <message>
        <source>the first batch builds the network&apos;s program, for {0}</source>
        <translation>le premier batch construit le programme du réseau, depuis {0}</translation>
    </message>
    <message>
        <source>validating for {0}</source>
        <translation>validation depuis {0}</translation>
    </message>
    <message>
        <source>validation loss {0}, accuracy {1} %</source>
        <translation>perte de validation {0}, exactitude {1}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} images/s · {1} left</source>
        <translation>{0} images/s · encore {1}</translation>
    </message>
    <message>
        <source>{0} training and {1} validation images, {2} parameters</source>
        <translation>{0} images d’entraînement et {1} de validation, {2} paramètres</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Afficher l’entraînement</translation>
    </message>
    <message>
        <source>Training: done, click to decide</source>
        <translation>Entraînement&#xa0;: terminé, cliquez pour décider</translation>
    </message>
    <message>
        <source>Training: failed, click to see why</source>
        <translation>Entraînement&#xa0;: échec, cliquez pour voir pourquoi</translation>
    </message>
    <message>
        <source>Training: saving …</source>
        <translation>Entraînement&#xa0;: enregistrement …</translation>
    </message>
    <message>
        <source>Training: starting …</source>
        <translation>Entraînement&#xa0;: démarrage …</translation>
    </message>
    <message>
        <source>Training: {0} left</source>
        <translation>Entraînement&#xa0;: encore {0}</translation>
    </message>
</context>
<context>
    <name>TransferFeature</name>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Keras networks (*.keras);;All files (*)</source>
        <translation>Réseaux Keras (*.keras);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>TrialPictures</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>Étiquette&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less.</source>
        <translation>Orange&#xa0;: plus d’encre&#xa0;; bleu&#xa0;: moins.</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>Le réseau voit</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>All {0} products</source>
        <translation>Tous les {0} produits</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>Cliquez pour aller à cette carte</translation>
    </message>
    <message>
        <source>The map before it</source>
        <translation>La carte précédente</translation>
    </message>
    <message>
        <source>The mean of the {0} pixels of map {1}: &lt;b&gt;{2}&lt;/b&gt;.</source>
        <translation>La moyenne des {0} pixels de la carte {1}&#xa0;: &lt;b&gt;{2}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>Ensuite {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>Ce nombre&#xa0;: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>e to the power of the score {0}, divided by the sum of that over all classes: &lt;b&gt;{1}&lt;/b&gt;, or {2} %.</source>
        <translation>e à la puissance du score {0}, divisé par la somme de ces valeurs sur toutes les classes&#xa0;: &lt;b&gt;{1}&lt;/b&gt;, soit {2}&#xa0;%.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>carte {0}</translation>
    </message>
    <message>
        <source>map {0}, row {1}, column {2}</source>
        <translation>carte {0}, ligne {1}, colonne {2}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>nombre {0}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>{0} times its scale {1}, plus its offset {2}: &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>{0} fois son échelle {1}, plus son décalage {2}&#xa0;: &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>The arrow keys move from cell to cell.</source>
        <translation>Les flèches vont de cellule en cellule.</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Cover with</source>
        <translation>Masquer avec</translation>
    </message>
    <message>
        <source>A small square is moved over the image, and the network is asked again each time. Where covering makes a class less probable, what was there speaks for it (orange); where it makes it more probable, against it (blue). Choose another class to see why it was not that one.</source>
        <translation>Un petit carré est déplacé sur l’image, et le réseau est interrogé à chaque fois. Là où le masquer rend une classe moins probable, ce qui s’y trouvait parle pour elle (orange)&#xa0;; là où cela la rend plus probable, contre elle (bleu). Choisissez une autre classe pour voir pourquoi ce n’était pas celle-là.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what speaks for and against each class.</source>
        <translation>Dessinez quelque chose&#xa0;: on voit ici ce qui parle pour et contre chaque classe.</translation>
    </message>
    <message>
        <source>Method: occlusion, M. D. Zeiler and R. Fergus, «Visualizing and Understanding Convolutional Networks», 2014 ({0}), with a square of {1} × {1} pixels. The numbers are differences of log-odds: 2.3 means ten times the odds.</source>
        <translation>Méthode&#xa0;: occlusion, M. D. Zeiler et R. Fergus, «&#xa0;Visualizing and Understanding Convolutional Networks&#xa0;», 2014 ({0}), avec un carré de {1} × {1} pixels. Les nombres sont des différences de log-cotes&#xa0;: 2,3 veut dire une cote dix fois plus grande.</translation>
    </message>
    <message>
        <source>Point at a pixel for its number.</source>
        <translation>Pointez un pixel pour voir son nombre.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;. With this square covered, the probability of {3} would be {4} instead of {5}.</source>
        <translation>Ligne {0}, colonne {1}&#xa0;: &lt;b&gt;{2}&lt;/b&gt;. Ce carré masqué, la probabilité de {3} serait {4} au lieu de {5}.</translation>
    </message>
    <message>
        <source>The network gives &lt;b&gt;{0}&lt;/b&gt; a probability of {1}.</source>
        <translation>Le réseau donne à &lt;b&gt;{0}&lt;/b&gt; une probabilité de {1}.</translation>
    </message>
    <message>
        <source>What speaks for and against the class</source>
        <translation>Ce qui parle pour et contre la classe</translation>
    </message>
    <message>
        <source>Why this, why not that?</source>
        <translation>Pourquoi celui-ci, pourquoi pas celui-là&#xa0;?</translation>
    </message>
    <message>
        <source>grey: the emptiness around counts too</source>
        <translation>gris&#xa0;: le vide alentour compte aussi</translation>
    </message>
    <message>
        <source>less than 0.01&#xa0;%</source>
        <translation>moins de 0,01&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99.99&#xa0;%</source>
        <translation>plus de 99,99&#xa0;%</translation>
    </message>
    <message>
        <source>paper: ink is taken away</source>
        <translation>papier&#xa0;: l’encre est enlevée</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>parle contre</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>parle pour</translation>
    </message>
    <message>
        <source>«none of them»</source>
        <translation>«&#xa0;aucune d’elles&#xa0;»</translation>
    </message>
    <message>
        <source>«not a digit»</source>
        <translation>«&#xa0;pas un chiffre&#xa0;»</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progression de la lecture</translation>
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
        <translation> · encore {0} environ</translation>
    </message>
    <message>
        <source>All done, thank you</source>
        <translation>C’est fini, merci</translation>
    </message>
    <message>
        <source>Back (Ctrl+Z)</source>
        <translation>Retour (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Digits written</source>
        <translation>Chiffres écrits</translation>
    </message>
    <message>
        <source>Goes on after</source>
        <translation>Continue après</translation>
    </message>
    <message>
        <source>Next (Space)</source>
        <translation>Suivant (Espace)</translation>
    </message>
    <message>
        <source>So long after the pen went up, the next digit comes</source>
        <translation>Le chiffre suivant vient ce temps après le lever du stylet</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter là</translation>
    </message>
    <message>
        <source>Write a</source>
        <translation>Écrivez un</translation>
    </message>
    <message>
        <source>Write a {0}</source>
        <translation>Écrivez un {0}</translation>
    </message>
    <message>
        <source>Write each digit ten times</source>
        <translation>Écrire chaque chiffre dix fois</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>par une touche</translation>
    </message>
    <message>
        <source>then {0}</source>
        <translation>puis {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
</TS>
