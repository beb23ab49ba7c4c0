<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About digitpad</source>
        <translation>Über digitpad</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Über dieses Modell</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Draw digits, see what a convolutional network sees, and retrain it.</source>
        <translation>Ziffern zeichnen, sehen, was ein Faltungsnetz sieht, und es neu trainieren.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Held out of its data</source>
        <translation>Seine Daten, zurückgehalten</translation>
    </message>
    <message>
        <source>Held-out writers of {0}</source>
        <translation>Zurückgehaltene Schreiber von {0}</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>Learned then</source>
        <translation>Danach gelernt</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST-Test</translation>
    </message>
    <message>
        <source>MNIST, held out</source>
        <translation>MNIST, zurückgehalten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Stiftstriche</translation>
    </message>
    <message>
        <source>Test part of its data</source>
        <translation>Seine Daten, Testteil</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Trainiert am</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert auf</translation>
    </message>
    <message>
        <source>Trained on MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0). Nothing you draw leaves this computer.</source>
        <translation>Trainiert auf MNIST von Y. LeCun und C. Cortes (CC BY-SA 3.0). Nichts, was Sie zeichnen, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variationen</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>refused when {0} &gt; {1}</source>
        <translation>zurückgewiesen, wenn {0} &gt; {1}</translation>
    </message>
    <message>
        <source>{0} own samples, from «{1}» on</source>
        <translation>{0} eigene Schriftproben, ausgehend von „{1}“</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About digitpad</source>
        <translation>Ü&amp;ber digitpad</translation>
    </message>
    <message>
        <source>&amp;Compare architectures …</source>
        <translation>&amp;Architekturen vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <translation>Zeichnung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete this model …</source>
        <translation>Dieses Modell lös&amp;chen …</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>Ra&amp;dierer</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go back to the model before</source>
        <translation>&amp;Zurück zum vorigen Modell</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;How well does it read?</source>
        <translation>&amp;Wie gut liest es?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;Learn my samples …</source>
        <translation>Meine Schriftproben &amp;lernen …</translation>
    </message>
    <message>
        <source>&amp;Lessons …</source>
        <translation>&amp;Lektionen …</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Open drawing …</source>
        <translation>Zeichnung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Print a sheet …</source>
        <translation>Bogen &amp;drucken …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Read pictures …</source>
        <translation>&amp;Bilder lesen …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Save drawing as …</source>
        <translation>Zeichnung &amp;speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Stylus pressure changes the width</source>
        <translation>Sti&amp;ftdruck ändert die Breite</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>Di&amp;ckerer Pinsel</translation>
    </message>
    <message>
        <source>&amp;Train a network …</source>
        <translation>Netz &amp;trainieren …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>0 – 9 on the canvas, click on a digit&apos;s label</source>
        <translation>0 – 9 auf der Zeichenfläche, Klick auf das Schild einer Ziffer</translation>
    </message>
    <message>
        <source>About this &amp;model …</source>
        <translation>&amp;Über dieses Modell …</translation>
    </message>
    <message>
        <source>Arrow keys on the network&apos;s image</source>
        <translation>Pfeiltasten auf dem Bild des Netzes</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the canvas</source>
        <translation>Pfeiltasten, Pos1, Ende auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>C&amp;lear canvas</source>
        <translation>Zeichenfläche &amp;leeren</translation>
    </message>
    <message>
        <source>Cancel the stroke under way</source>
        <translation>Den begonnenen Strich abbrechen</translation>
    </message>
    <message>
        <source>Choose what the selected digit is, or that it is none</source>
        <translation>Angeben, was die ausgewählte Ziffer ist, oder dass sie keine ist</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Correct the selected digit</source>
        <translation>Die ausgewählte Ziffer korrigieren</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw a &amp;form …</source>
        <translation>Formular &amp;zeichnen …</translation>
    </message>
    <message>
        <source>E&amp;xhibit …</source>
        <translation>Ausstellun&amp;g …</translation>
    </message>
    <message>
        <source>E&amp;xport this model …</source>
        <translation>Dieses Modell &amp;exportieren …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Enter on the canvas</source>
        <translation>F2, Eingabetaste auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>How it lear&amp;ned …</source>
        <translation>Wie es &amp;gelernt hat …</translation>
    </message>
    <message>
        <source>Im&amp;port a model …</source>
        <translation>Modell &amp;importieren …</translation>
    </message>
    <message>
        <source>Keep the digit as a sample, even if read right</source>
        <translation>Die Ziffer als Schriftprobe behalten, auch wenn sie richtig gelesen ist</translation>
    </message>
    <message>
        <source>Left button, pen, finger</source>
        <translation>Linke Taste, Stift, Finger</translation>
    </message>
    <message>
        <source>Look &amp;inside …</source>
        <translation>&amp;Hineinsehen …</translation>
    </message>
    <message>
        <source>My &amp;samples …</source>
        <translation>Meine Schrift&amp;proben …</translation>
    </message>
    <message>
        <source>Own la&amp;yers …</source>
        <translation>Eigene &amp;Schichten …</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation>&amp;Stift</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>Read numbers of se&amp;veral digits</source>
        <translation>&amp;Zahlen mit mehreren Ziffern lesen</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>&amp;Punkte, Kommas und Minuszeichen lesen</translation>
    </message>
    <message>
        <source>Read s&amp;heets …</source>
        <translation>Bö&amp;gen lesen …</translation>
    </message>
    <message>
        <source>Right button, eraser end of the pen</source>
        <translation>Rechte Taste, Radierende des Stifts</translation>
    </message>
    <message>
        <source>Say when a drawing is &amp;no digit</source>
        <translation>&amp;Melden, wenn eine Zeichnung keine Ziffer ist</translation>
    </message>
    <message>
        <source>Select a digit of the number</source>
        <translation>Eine Ziffer der Zahl auswählen</translation>
    </message>
    <message>
        <source>Show &amp;boxes around the digits</source>
        <translation>&amp;Rahmen um die Ziffern zeigen</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>Dü&amp;nnerer Pinsel</translation>
    </message>
    <message>
        <source>The same, and the buttons below the answer</source>
        <translation>Dasselbe, und die Schaltflächen unter der Antwort</translation>
    </message>
    <message>
        <source>Walk from pixel to pixel</source>
        <translation>Von Pixel zu Pixel gehen</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;28&#xa0;×&#xa0;28 pixels</source>
        <translation>Die 28 × 28 &amp;Pixel kopieren</translation>
    </message>
    <message>
        <source>Drag it to another program, or copy it with a right click</source>
        <translation>In ein anderes Programm ziehen oder mit einem Rechtsklick kopieren</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwort</translation>
    </message>
    <message>
        <source>digit 28x28</source>
        <translation>ziffer 28x28</translation>
    </message>
</context>
<context>
    <name>AnswerViews</name>
    <message>
        <source>Nothing was corrected: the drawing had changed before it was read. Say it again.</source>
        <translation>Es wurde nichts korrigiert: Die Zeichnung hatte sich geändert, bevor sie gelesen war. Geben Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>Numbers are read less well than usual. {0}</source>
        <translation>Zahlen werden weniger gut gelesen als sonst. {0}</translation>
    </message>
    <message>
        <source>Only digits can be corrected, and this model tells other things apart.</source>
        <translation>Nur Ziffern lassen sich korrigieren, und dieses Modell unterscheidet anderes.</translation>
    </message>
    <message>
        <source>This drawing could not be read. {0}</source>
        <translation>Diese Zeichnung ließ sich nicht lesen. {0}</translation>
    </message>
</context>
<context>
    <name>ArchitecturesFeature</name>
    <message>
        <source>Own layers</source>
        <translation>Eigene Schichten</translation>
    </message>
</context>
<context>
    <name>AtlasSources</name>
    <message>
        <source>Held-out digit {0}</source>
        <translation>Zurückgehaltene Ziffer {0}</translation>
    </message>
    <message>
        <source>Test digit {0}</source>
        <translation>Testziffer {0}</translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation>Testbild {0}</translation>
    </message>
    <message>
        <source>Training digit {0}</source>
        <translation>Trainingsziffer {0}</translation>
    </message>
    <message>
        <source>Your digit {0}</source>
        <translation>Ihre Ziffer {0}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keine davon</translation>
    </message>
</context>
<context>
    <name>AtlasStatus</name>
    <message>
        <source>&amp;Look at them</source>
        <translation>Sie &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Digits that the network has looked at</source>
        <translation>Ziffern, die das Netz angesehen hat</translation>
    </message>
    <message>
        <source>The network has not looked at all of MNIST&apos;s 70,000 digits.</source>
        <translation>Das Netz hat nicht alle 70.000 Ziffern von MNIST angesehen.</translation>
    </message>
    <message>
        <source>The network has not looked at the test images of its own data.</source>
        <translation>Das Netz hat die Testbilder seiner eigenen Daten nicht angesehen.</translation>
    </message>
    <message>
        <source>The network looks at MNIST&apos;s 70,000 digits. It does so once; then it is remembered.</source>
        <translation>Das Netz sieht sich die 70.000 Ziffern von MNIST an. Das tut es einmal; danach bleibt es gemerkt.</translation>
    </message>
    <message>
        <source>The network looks at the test images of its own data.</source>
        <translation>Das Netz sieht sich die Testbilder seiner eigenen Daten an.</translation>
    </message>
</context>
<context>
    <name>AttackOutcome</name>
    <message>
        <source>Attack {0}: probabilities by {1}</source>
        <translation>Angriff {0}: Wahrscheinlichkeiten je nach {1}</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>first misled at {0}</source>
        <translation>zuerst getäuscht bei {0}</translation>
    </message>
    <message>
        <source>never misled</source>
        <translation>nie getäuscht</translation>
    </message>
</context>
<context>
    <name>AttackTab</name>
    <message>
        <source>A&amp;ttack</source>
        <translation>An&amp;greifen</translation>
    </message>
    <message>
        <source>An attack needs the network&apos;s gradients; it takes some seconds.</source>
        <translation>Ein Angriff braucht die Gradienten des Netzes; er dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>Angegriffen</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Daneben:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>Zeichnen Sie etwas, oder wählen Sie ein Bild aus.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Epsilon:</source>
        <translation>Epsilon:</translation>
    </message>
    <message>
        <source>Following gradients</source>
        <translation>Gradienten folgen</translation>
    </message>
    <message>
        <source>It is a {0} already: choose another one to read it as.</source>
        <translation>Es ist schon „{0}“: Wählen Sie etwas anderes, als das es gelesen werden soll.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Verfahren:</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Who knows a network&apos;s weights can ask in which direction each pixel should change to mislead it. No pixel changes by more than epsilon: often so little that people hardly see it. The image is that of «Fool it», distorted as it is there.</source>
        <translation>Wer die Gewichte eines Netzes kennt, kann fragen, in welche Richtung sich jedes Pixel ändern müsste, um es zu täuschen. Kein Pixel ändert sich um mehr als Epsilon: oft so wenig, dass Menschen es kaum sehen. Das Bild ist das von „Täuschen“, verzerrt wie dort.</translation>
    </message>
    <message>
        <source>What it is to be read as</source>
        <translation>Als was sie gelesen werden soll</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Was hinzukam</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>irgendeine andere Klasse</translation>
    </message>
    <message>
        <source>any other digit</source>
        <translation>irgendeine andere Ziffer</translation>
    </message>
    <message>
        <source>in many steps (PGD)</source>
        <translation>in vielen Schritten (PGD)</translation>
    </message>
    <message>
        <source>in one step (FGSM)</source>
        <translation>in einem Schritt (FGSM)</translation>
    </message>
    <message>
        <source>{0} of ink, {1} of {2} greys</source>
        <translation>{0} der Tinte, {1} von {2} Graustufen</translation>
    </message>
</context>
<context>
    <name>BrowserDetails</name>
    <message>
        <source>&amp;Fool it</source>
        <translation>&amp;Täuschen</translation>
    </message>
    <message>
        <source>, and read so ({0} sure).</source>
        <translation>, und so gelesen ({0} sicher).</translation>
    </message>
    <message>
        <source>, and rightly taken for none.</source>
        <translation>, und zu Recht für keine gehalten.</translation>
    </message>
    <message>
        <source>, but taken for {0} ({1} sure).</source>
        <translation>, aber für {0} gehalten ({1} sicher).</translation>
    </message>
    <message>
        <source>, taken for no digit; the nearest is {0} ({1}).</source>
        <translation>, für keine Ziffer gehalten; am ähnlichsten ist {0} ({1}).</translation>
    </message>
    <message>
        <source>, taken for none of the classes; the nearest is {0} ({1}).</source>
        <translation>, für keine der Klassen gehalten; am ähnlichsten ist {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose one to see what the network says of it.</source>
        <translation>Wählen Sie eine aus, um zu sehen, was das Netz dazu sagt.</translation>
    </message>
    <message>
        <source>Distort this image until it is read as another class</source>
        <translation>Dieses Bild verzerren, bis es als eine andere Klasse gelesen wird</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>Label: {0}</translation>
    </message>
    <message>
        <source>Put onto the &amp;canvas</source>
        <translation>Auf die &amp;Zeichenfläche legen</translation>
    </message>
    <message>
        <source>The chosen digit</source>
        <translation>Die ausgewählte Ziffer</translation>
    </message>
</context>
<context>
    <name>BrowserFilters</name>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Images:</source>
        <translation>&amp;Bilder:</translation>
    </message>
    <message>
        <source>&amp;Labelled:</source>
        <translation>&amp;Label:</translation>
    </message>
    <message>
        <source>&amp;Misread only</source>
        <translation>&amp;Nur falsch gelesene</translation>
    </message>
    <message>
        <source>At least so sure</source>
        <translation>Mindestens so sicher</translation>
    </message>
    <message>
        <source>At most so sure</source>
        <translation>Höchstens so sicher</translation>
    </message>
    <message>
        <source>Orde&amp;r:</source>
        <translation>&amp;Reihenfolge:</translation>
    </message>
    <message>
        <source>S&amp;ure:</source>
        <translation>&amp;Sicher:</translation>
    </message>
    <message>
        <source>Taken &amp;for:</source>
        <translation>&amp;Gehalten für:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>wie sie kommen</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>die unsichersten zuerst</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keine davon</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>die sichersten zuerst</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>BrowserTab</name>
    <message>
        <source>All {1} digits</source>
        <translation>Alle {1} Ziffern</translation>
    </message>
    <message>
        <source>All {1} images</source>
        <translation>Alle {1} Bilder</translation>
    </message>
    <message>
        <source>A network is as good as the images that it has seen. Here are some whose labels are known, with what this network says of each. Sort by how sure it is, look at what it misreads, and put any of them onto the canvas to see why.</source>
        <translation>Ein Netz ist so gut wie die Bilder, die es gesehen hat. Hier sind einige, deren Labels bekannt sind, jedes mit dem, was dieses Netz zu ihm sagt. Sortieren Sie danach, wie sicher es ist, sehen Sie sich an, was es falsch liest, und legen Sie jedes beliebige auf die Zeichenfläche, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht angesehen.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>Es gibt kein Netz, das antworten könnte.</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>Die Modellkarte dieses Netzes sagt nicht, aus welchen Trainingsziffern es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>Sie haben noch keine eigenen Ziffern behalten.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} of 1 digit</source>
        <translation>{0} von 1 Ziffer</translation>
    </message>
    <message>
        <source>{0} of {1} digits</source>
        <translation>{0} von {1} Ziffern</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{0} von {1} Bildern</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw digits here with mouse, stylus or finger.</source>
        <translation>Zeichnen Sie hier Ziffern mit Maus, Stift oder Finger.</translation>
    </message>
    <message>
        <source>It reads {0}.</source>
        <translation>Gelesen wird {0}.</translation>
    </message>
</context>
<context>
    <name>CellPicture</name>
    <message>
        <source>The selected field on paper</source>
        <translation>Das ausgewählte Feld auf dem Papier</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Klasse {0}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>The answer, whatever it is</source>
        <translation>Die Antwort, was immer sie ist</translation>
    </message>
</context>
<context>
    <name>ClassMapView</name>
    <message>
        <source>Map of the ten classes</source>
        <translation>Karte der zehn Klassen</translation>
    </message>
</context>
<context>
    <name>ClassPoints</name>
    <message>
        <source>Map of the classes</source>
        <translation>Karte der Klassen</translation>
    </message>
    <message>
        <source>Map of the ten classes</source>
        <translation>Karte der zehn Klassen</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Each point is a digit that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its digits.</source>
        <translation>Jeder Punkt ist eine Ziffer, aus der das Netz nicht lernt, dort, wo seine letzte Schicht sie hinlegt, in einer Ebene gesehen. Zeigen Sie auf einen Punkt; wählen Sie eine Zelle der Tabelle aus, um ihre Ziffern zu finden.</translation>
    </message>
    <message>
        <source>Each point is an image that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its images.</source>
        <translation>Jeder Punkt ist ein Bild, aus dem das Netz nicht lernt, dort, wo seine letzte Schicht es hinlegt, in einer Ebene gesehen. Zeigen Sie auf einen Punkt; wählen Sie eine Zelle der Tabelle aus, um ihre Bilder zu finden.</translation>
    </message>
    <message>
        <source>The ring is your drawing.</source>
        <translation>Der Ring ist Ihre Zeichnung.</translation>
    </message>
    <message>
        <source>Too few images are held out for a map of the classes.</source>
        <translation>Für eine Karte der Klassen sind zu wenige Bilder zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Rows: what an image is; columns: what it was taken for. The arrows choose a cell.</source>
        <translation>Zeilen: was ein Bild ist; Spalten: wofür es gehalten wurde. Die Pfeiltasten wählen eine Zelle aus.</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Was wofür gehalten wurde</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>{0}, a {1} was taken for {2}</source>
        <translation>{0} wurde eine {1} für {2} gehalten</translation>
    </message>
    <message>
        <source>{0}, «{1}» was taken for «{2}»</source>
        <translation>{0} wurde „{1}“ für „{2}“ gehalten</translation>
    </message>
    <message>
        <source>↓ is</source>
        <translation>↓ ist</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>&amp;Not a digit</source>
        <translation>&amp;Keine Ziffer</translation>
    </message>
    <message>
        <source>As the network &amp;reads it</source>
        <translation>So, wie das Netz sie &amp;liest</translation>
    </message>
    <message>
        <source>What this digit is</source>
        <translation>Was diese Ziffer ist</translation>
    </message>
</context>
<context>
    <name>CorrectionRecorder</name>
    <message>
        <source>1 sample</source>
        <translation>1 Schriftprobe</translation>
    </message>
    <message>
        <source>Kept as a sample of what is no digit</source>
        <translation>Als Schriftprobe dafür behalten, was keine Ziffer ist</translation>
    </message>
    <message>
        <source>Kept as a sample of {0}</source>
        <translation>Als Schriftprobe für {0} behalten</translation>
    </message>
    <message>
        <source>No sample any more</source>
        <translation>Keine Schriftprobe mehr</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} Schriftproben</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It is a {0} (key {0})</source>
        <translation>Es ist eine {0} (Taste {0})</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>Das ist keine Ziffer</translation>
    </message>
    <message>
        <source>It is right as it is read (its digit&apos;s key)</source>
        <translation>Sie ist richtig gelesen (Taste der Ziffer)</translation>
    </message>
    <message>
        <source>That is a …</source>
        <translation>Das ist eine …</translation>
    </message>
    <message>
        <source>What the digit is</source>
        <translation>Was die Ziffer ist</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it, please send the text below; you can read all of it.</source>
        <translation>Es wurde niemandem etwas gesendet. Wenn Sie den Fehler melden, senden Sie bitte den Text unten mit; Sie können ihn ganz lesen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>Was vorher getan wurde:</translation>
    </message>
    <message>
        <source>digitpad ended in the middle of its work the last time. What you drew is there again, except perhaps for the last seconds; your models and samples are safe.</source>
        <translation>digitpad endete das letzte Mal mitten in der Arbeit. Was Sie gezeichnet haben, ist wieder da, außer vielleicht die letzten Sekunden; Ihre Modelle und Schriftproben sind sicher.</translation>
    </message>
    <message>
        <source>digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on.</source>
        <translation>digitpad ist auf einen unerwarteten Fehler gestoßen. Ihre Zeichnung und Ihre Modelle sind sicher; Sie können weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>Data to learn from</source>
        <translation>Daten zum Lernen</translation>
    </message>
    <message>
        <source>Loo&amp;k at them …</source>
        <translation>Anse&amp;hen …</translation>
    </message>
    <message>
        <source>MNIST&apos;s 60,000 digits</source>
        <translation>Die 60.000 Ziffern von MNIST</translation>
    </message>
    <message>
        <source>Own data …</source>
        <translation>Eigene Daten …</translation>
    </message>
    <message>
        <source>Own data: {0}</source>
        <translation>Eigene Daten: {0}</translation>
    </message>
</context>
<context>
    <name>DigitBar</name>
    <message>
        <source>&amp;Any</source>
        <translation>&amp;Beliebige</translation>
    </message>
    <message>
        <source>A digit of these at random</source>
        <translation>Eine zufällige von diesen Ziffern</translation>
    </message>
    <message>
        <source>Choosing one of MNIST&apos;s digits</source>
        <translation>Das Auswählen einer Ziffer von MNIST</translation>
    </message>
    <message>
        <source>MNIST: held-out digit</source>
        <translation>MNIST: zurückgehaltene Ziffer</translation>
    </message>
    <message>
        <source>MNIST: test digit</source>
        <translation>MNIST: Testziffer</translation>
    </message>
    <message>
        <source>MNIST: training digit</source>
        <translation>MNIST: Trainingsziffer</translation>
    </message>
    <message>
        <source>Number of the digit</source>
        <translation>Nummer der Ziffer</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>Die Zeichnung</translation>
    </message>
    <message>
        <source>Which digit</source>
        <translation>Welche Ziffer</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>Von Ihnen bestätigt: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: {0}. The network said: {1}</source>
        <translation>Von Ihnen korrigiert: {0}. Das Netz sagte: {1}</translation>
    </message>
    <message>
        <source>No digit, you said. The network said: {0}</source>
        <translation>Keine Ziffer, sagten Sie. Das Netz sagte: {0}</translation>
    </message>
    <message>
        <source>Perhaps no digit, so not in the text. Nearest: {0} or {1}</source>
        <translation>Vielleicht keine Ziffer, daher nicht im Text. Am ähnlichsten: {0} oder {1}</translation>
    </message>
    <message>
        <source>Select a digit to see what the network saw of it.</source>
        <translation>Wählen Sie eine Ziffer aus, um zu sehen, was das Netz von ihr gesehen hat.</translation>
    </message>
    <message>
        <source>Selected digit</source>
        <translation>Ausgewählte Ziffer</translation>
    </message>
    <message>
        <source>Take &amp;back: {0}</source>
        <translation>&amp;Zurücksetzen: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>Unsicher: {0} oder {1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>{0} (printed)</source>
        <translation>{0} (gedruckt)</translation>
    </message>
    <message>
        <source>{0} by rule. The network said: {1}</source>
        <translation>{0} nach Regel. Das Netz sagte: {1}</translation>
    </message>
    <message>
        <source>{0} digits selected</source>
        <translation>{0} Ziffern ausgewählt</translation>
    </message>
    <message>
        <source>{0}: {1} sure</source>
        <translation>{0}: {1} sicher</translation>
    </message>
</context>
<context>
    <name>DigitInput</name>
    <message>
        <source>Click to correct this digit</source>
        <translation>Klicken, um diese Ziffer zu korrigieren</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>Von Ihnen bestätigt: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: no digit</source>
        <translation>Von Ihnen korrigiert: keine Ziffer</translation>
    </message>
    <message>
        <source>Corrected by you: {0}</source>
        <translation>Von Ihnen korrigiert: {0}</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: no digit</source>
        <translation>Ziffer {0} von {1}: keine Ziffer</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: perhaps no digit</source>
        <translation>Ziffer {0} von {1}: vielleicht keine Ziffer</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: confirmed as {0}</source>
        <translation>Ziffer {1} von {2}: als {0} bestätigt</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: corrected to {0}</source>
        <translation>Ziffer {1} von {2}: zu {0} korrigiert</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: {0} sure</source>
        <translation>Ziffer {1} von {2}: {0} sicher</translation>
    </message>
    <message>
        <source>Digit {2} of {3}: unsure, {0} or {1}?</source>
        <translation>Ziffer {2} von {3}: unsicher, {0} oder {1}?</translation>
    </message>
    <message>
        <source>Nearest: {0} or {1}</source>
        <translation>Am ähnlichsten: {0} oder {1}</translation>
    </message>
    <message>
        <source>Not sure this is a digit.</source>
        <translation>Unsicher, ob das eine Ziffer ist.</translation>
    </message>
    <message>
        <source>Not sure this is one of its classes.</source>
        <translation>Unsicher, ob das eine seiner Klassen ist.</translation>
    </message>
    <message>
        <source>Second guess: {0}</source>
        <translation>Zweite Vermutung: {0}</translation>
    </message>
    <message>
        <source>The network said: {0}</source>
        <translation>Das Netz sagte: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>Unsicher: {0} oder {1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} sicher</translation>
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
        <translation>Zurückgehaltene Bilder, die nach der ersten Epoche falsch gelesen wurden, von Anfang bis Ende verfolgt: Balken sind die jetzigen Wahrscheinlichkeiten, die Kurve ist die der richtigen Klasse, die gestrichelte die der wahrscheinlichsten anderen.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Too few images are held out to follow some of them.</source>
        <translation>Es sind zu wenige Bilder zurückgehalten, um einige davon zu verfolgen.</translation>
    </message>
    <message>
        <source>What is on the canvas when a training begins is followed, too.</source>
        <translation>Auch was beim Beginn eines Trainings auf der Zeichenfläche ist, wird verfolgt.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Close the review</source>
        <translation>Durchsicht schließen</translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>Drawing with strokes and answer (*.digitpad)</source>
        <translation>Zeichnung mit Strichen und Antwort (*.digitpad)</translation>
    </message>
    <message>
        <source>Drawings (*.digitpad *.json);;All files (*)</source>
        <translation>Zeichnungen (*.digitpad *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>Zeichnung öffnen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>The drawing in {0} is opened without its answer, which cannot be used: {1}.</source>
        <translation>Die Zeichnung in {0} ist ohne ihre Antwort geöffnet, da diese nicht zu verwenden ist: {1}.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>zeichnung</translation>
    </message>
</context>
<context>
    <name>EndBody</name>
    <message>
        <source>&amp;Delete them …</source>
        <translation>Sie &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>Arbeits&amp;blatt …</translation>
    </message>
    <message>
        <source>Trained in this lesson, and among your models: {0}.</source>
        <translation>In dieser Lektion trainiert, und bei Ihren Modellen: {0}.</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Gut gemacht.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer for your worksheet, and for nothing else.</source>
        <translation>Was geschrieben wurde, bleibt auf diesem Computer, für das Arbeitsblatt und für sonst nichts.</translation>
    </message>
</context>
<context>
    <name>ExhibitDialog</name>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>A file that ends in .toml</source>
        <translation>Eine Datei, die auf .toml endet</translation>
    </message>
    <message>
        <source>An exhibit takes the whole screen, for visitors who draw and see what the network reads. It clears itself, and only a corner that is held and a PIN lead out of it. A file says how it looks, what is counted and kept, and which PIN that is; change it with any editor for text. Your windows close first.</source>
        <translation>Eine Ausstellung nimmt den ganzen Bildschirm ein: Besucher zeichnen und sehen, was das Netz liest. Sie löscht sich selbst, und nur eine gehaltene Ecke und eine PIN führen hinaus. Eine Datei sagt, wie sie aussieht, was gezählt und aufbewahrt wird und wie die PIN lautet; ändern Sie sie mit einem beliebigen Texteditor. Ihre Fenster schließen sich vorher.</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose a file, or write a new one with every setting explained.</source>
        <translation>Wählen Sie eine Datei, oder schreiben Sie eine neue, in der jede Einstellung erklärt ist.</translation>
    </message>
    <message>
        <source>Drawings are kept as samples.</source>
        <translation>Zeichnungen werden als Beispiele aufbewahrt.</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Ausstellung</translation>
    </message>
    <message>
        <source>Exhibit ({0})</source>
        <translation>Ausstellung ({0})</translation>
    </message>
    <message>
        <source>Exhibits ({0})</source>
        <translation>Ausstellungen ({0})</translation>
    </message>
    <message>
        <source>File of the exhibit</source>
        <translation>Datei der Ausstellung</translation>
    </message>
    <message>
        <source>In {0}. A drawing goes {1:g} s after its answer.</source>
        <translation>Auf {0}. Eine Zeichnung verschwindet {1:g} s nach ihrer Antwort.</translation>
    </message>
    <message>
        <source>New file of an exhibit</source>
        <translation>Neue Datei einer Ausstellung</translation>
    </message>
    <message>
        <source>No drawing is kept.</source>
        <translation>Keine Zeichnung wird aufbewahrt.</translation>
    </message>
    <message>
        <source>To leave: hold the corner {0} for {1:g} s, then enter the PIN of the file.</source>
        <translation>Zum Verlassen: die Ecke {0} {1:g} s lang halten, dann die PIN der Datei eingeben.</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>oben rechts</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Adds a random number to each pixel: its standard deviation, of full ink.</source>
        <translation>Addiert zu jedem Pixel eine Zufallszahl: ihre Standardabweichung, gemessen an voller Tinte.</translation>
    </message>
    <message>
        <source>Adds ink to both sides of its strokes, or takes some away.</source>
        <translation>Fügt auf beiden Seiten der Striche Tinte hinzu oder nimmt welche weg.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Blurred by {0}</source>
        <translation>Um {0} unscharf gemacht</translation>
    </message>
    <message>
        <source>Blurs it: the standard deviation of a Gaussian.</source>
        <translation>Macht sie unscharf: die Standardabweichung einer Gauß-Funktion.</translation>
    </message>
    <message>
        <source>Brings each pixel nearer to middle grey, or away from it.</source>
        <translation>Bringt jedes Pixel näher an mittleres Grau oder weiter davon weg.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Leaning to the left by {0}</source>
        <translation>Um {0} nach links geneigt</translation>
    </message>
    <message>
        <source>Leaning to the right by {0}</source>
        <translation>Um {0} nach rechts geneigt</translation>
    </message>
    <message>
        <source>Leans it to the right or left.</source>
        <translation>Neigt sie nach rechts oder links.</translation>
    </message>
    <message>
        <source>Made larger, {0}</source>
        <translation>Vergrößert, {0}</translation>
    </message>
    <message>
        <source>Made smaller, {0}</source>
        <translation>Verkleinert, {0}</translation>
    </message>
    <message>
        <source>Makes it larger or smaller.</source>
        <translation>Macht sie größer oder kleiner.</translation>
    </message>
    <message>
        <source>Moved down by {0}</source>
        <translation>Um {0} nach unten verschoben</translation>
    </message>
    <message>
        <source>Moved to the left by {0}</source>
        <translation>Um {0} nach links verschoben</translation>
    </message>
    <message>
        <source>Moved to the right by {0}</source>
        <translation>Um {0} nach rechts verschoben</translation>
    </message>
    <message>
        <source>Moved up by {0}</source>
        <translation>Um {0} nach oben verschoben</translation>
    </message>
    <message>
        <source>Moves it down or up.</source>
        <translation>Verschiebt sie nach unten oder oben.</translation>
    </message>
    <message>
        <source>Moves it to the right or left.</source>
        <translation>Verschiebt sie nach rechts oder links.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Of {0}.</source>
        <translation>Von {0}.</translation>
    </message>
    <message>
        <source>Probabilities by {0}</source>
        <translation>Wahrscheinlichkeiten je nach {0}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation>Radiergummi</translation>
    </message>
    <message>
        <source>Rubs a round hole; click in the picture to say where.</source>
        <translation>Radiert ein rundes Loch; klicken Sie ins Bild, um zu sagen, wo.</translation>
    </message>
    <message>
        <source>Salt, pepper</source>
        <translation>Salz, Pfeffer</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>So many of the pixels become ink or paper at random.</source>
        <translation>Dieser Anteil der Pixel wird zufällig zu Tinte oder Papier.</translation>
    </message>
    <message>
        <source>Solid: {0}. Dashed: {1}.</source>
        <translation>Durchgezogen: {0}. Gestrichelt: {1}.</translation>
    </message>
    <message>
        <source>Thicker by {0} on each side</source>
        <translation>Auf jeder Seite um {0} dicker</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Strichdicke</translation>
    </message>
    <message>
        <source>Thinner by {0} on each side</source>
        <translation>Auf jeder Seite um {0} dünner</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Turned by {0} anticlockwise</source>
        <translation>Um {0} gegen den Uhrzeigersinn gedreht</translation>
    </message>
    <message>
        <source>Turned by {0} clockwise</source>
        <translation>Um {0} im Uhrzeigersinn gedreht</translation>
    </message>
    <message>
        <source>Turns the image about the middle; to the right, clockwise.</source>
        <translation>Dreht das Bild um die Mitte; nach rechts: im Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>With a contrast of {0}</source>
        <translation>Mit einem Kontrast von {0} versehen</translation>
    </message>
    <message>
        <source>With a hole of {0}</source>
        <translation>Mit einem Loch von {0} versehen</translation>
    </message>
    <message>
        <source>With noise of {0}</source>
        <translation>Mit Rauschen von {0} versehen</translation>
    </message>
    <message>
        <source>With {0} of salt and pepper</source>
        <translation>Mit {0} Salz und Pfeffer versehen</translation>
    </message>
    <message>
        <source>it is read as {0}.</source>
        <translation>wird sie als {0} gelesen.</translation>
    </message>
    <message>
        <source>it is taken for no digit.</source>
        <translation>wird sie für keine Ziffer gehalten.</translation>
    </message>
    <message>
        <source>it is taken for none of the classes.</source>
        <translation>wird sie für keine der Klassen gehalten.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>no digit; if it were one: {0}</source>
        <translation>keine Ziffer; wenn es eine wäre: {0}</translation>
    </message>
    <message>
        <source>none of its classes; if it were one: {0}</source>
        <translation>keine seiner Klassen; wenn es eine wäre: {0}</translation>
    </message>
    <message>
        <source>none of the classes</source>
        <translation>keine der Klassen</translation>
    </message>
    <message>
        <source>read right of {0} digits, with 95 % intervals</source>
        <translation>von {0} Ziffern richtig gelesen, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>{0}, {1} sure</source>
        <translation>{0}, {1} sicher</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>Ordner zei&amp;gen</translation>
    </message>
    <message>
        <source>Choose a model, a format and a folder.</source>
        <translation>Wählen Sie ein Modell, ein Format und einen Ordner aus.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Each folder holds the network, its card, where it comes from and, but for a web page, an example.</source>
        <translation>Jeder Ordner enthält das Netz, seine Modellkarte, seine Herkunft und, außer bei einer Webseite, ein Beispiel.</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Exported «{0}» to {1}</source>
        <translation>„{0}“ nach {1} exportiert</translation>
    </message>
    <message>
        <source>Exporting «{0}»</source>
        <translation>„{0}“ wird exportiert</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow startet …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist gescheitert</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For TensorFlow, its servers and its tools.</source>
        <translation>Für TensorFlow, seine Server und seine Werkzeuge.</translation>
    </message>
    <message>
        <source>For most other engines and languages.</source>
        <translation>Für die meisten anderen Programme und Sprachen.</translation>
    </message>
    <message>
        <source>For phones and small computers, without TensorFlow. digitpad itself runs it.</source>
        <translation>Für Telefone und kleine Computer, ohne TensorFlow. digitpad selbst verwendet es.</translation>
    </message>
    <message>
        <source>Needs {0}: pip install &apos;digitpad[onnx]&apos;; not in the packaged program.</source>
        <translation>Braucht {0}: pip install &apos;digitpad[onnx]&apos;; nicht im gepackten Programm.</translation>
    </message>
    <message>
        <source>One HTML file that reads what is drawn on it, offline and on phones too.</source>
        <translation>Eine HTML-Datei, die liest, was man auf ihr zeichnet, auch offline und auf Telefonen.</translation>
    </message>
    <message>
        <source>Take a model along</source>
        <translation>Ein Modell mitnehmen</translation>
    </message>
    <message>
        <source>The network itself, to run and to train on with Keras.</source>
        <translation>Das Netz selbst, um es mit Keras laufen zu lassen und weiter zu trainieren.</translation>
    </message>
    <message>
        <source>Whole numbers only, a quarter of the size: for microcontrollers and accelerators.</source>
        <translation>Nur ganze Zahlen, ein Viertel der Größe: für Mikrocontroller und Beschleuniger.</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Answers as Keras</source>
        <translation>Antwortet wie Keras</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats and their figures</source>
        <translation>Formate und ihre Zahlen</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST-Test</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>FieldDrawing</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Change the boxes</source>
        <translation>Kästchen ändern</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Draw a field</source>
        <translation>Feld zeichnen</translation>
    </message>
    <message>
        <source>Draw a row of boxes</source>
        <translation>Reihe von Kästchen zeichnen</translation>
    </message>
    <message>
        <source>Draw a table</source>
        <translation>Tabelle zeichnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lage</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Zeile</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>&amp;Kästchen</translation>
    </message>
    <message>
        <source>Change the decimals</source>
        <translation>Dezimalstellen ändern</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>Zeile ändern</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <translation>Dezi&amp;malstellen</translation>
    </message>
    <message>
        <source>Digits after a point that is printed or understood; 0: as written</source>
        <translation>Ziffern nach einem Komma, das gedruckt ist oder gedacht wird; 0: wie geschrieben</translation>
    </message>
    <message>
        <source>Draw a field, or select one.</source>
        <translation>Zeichnen Sie ein Feld, oder wählen Sie eines aus.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>For the column «{0}» in all {1} rows.</source>
        <translation>Für die Spalte „{0}“ in allen {1} Zeilen.</translation>
    </message>
    <message>
        <source>For {0} fields.</source>
        <translation>Für {0} Felder.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Place exactly</source>
        <translation>Genau platzieren</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Gelesen: {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>The row of the table to which it belongs; none: a field of the whole sheet</source>
        <translation>Die Zeile der Tabelle, zu der es gehört; keine: ein Feld des ganzen Bogens</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>What the number may be</source>
        <translation>Was die Zahl sein darf</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Digits refused</source>
        <translation>Zurückgewiesene Ziffern</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How well does it read?</source>
        <translation>Wie gut liest es?</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Measured on {0}. Each row ends with the command that repeats it. What the words mean is said below.</source>
        <translation>Gemessen am {0}. Jede Zeile endet mit dem Befehl, der sie wiederholt. Was die Wörter bedeuten, steht darunter.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Of answers that are 90 % sure, nine in ten should be right. The calibration error is how far the answers are off from that on average: at 1 %, 89 or 91 in a hundred are right instead of 90. An answer that is less than {0} % sure is shown as unsure, with both guesses.</source>
        <translation>Von Antworten, die zu 90&#xa0;% sicher sind, sollten neun von zehn richtig sein. Der Kalibrierungsfehler ist, wie weit die Antworten im Mittel davon abweichen: Bei 1&#xa0;% sind von hundert 89 oder 91 richtig statt 90. Eine Antwort, die weniger als {0}&#xa0;% sicher ist, wird als unsicher gezeigt, mit beiden Vermutungen.</translation>
    </message>
    <message>
        <source>Others refused</source>
        <translation>Anderes zurückgewiesen</translation>
    </message>
    <message>
        <source>The share of digits that are read right: the most probable digit is the one that was meant, whether or not the window would call it one. Other digits of the same kind would give a slightly different share. The interval says how different: of a hundred intervals made in this way, 95 hold the true share. Handwriting differs more than that, so go by the row whose writers are most like you.</source>
        <translation>Der Anteil der Ziffern, die richtig gelesen werden: Die wahrscheinlichste Ziffer ist die, die gemeint war, ob das Fenster sie nun eine Ziffer nennen würde oder nicht. Andere Ziffern derselben Art ergäben einen etwas anderen Anteil. Das Intervall sagt, wie anders: Von hundert Intervallen, die so bestimmt werden, enthalten 95 den wahren Anteil. Handschriften unterscheiden sich stärker, also richten Sie sich nach der Zeile, deren Schreiber Ihnen am ähnlichsten sind.</translation>
    </message>
    <message>
        <source>Time per digit</source>
        <translation>Zeit je Ziffer</translation>
    </message>
    <message>
        <source>What looks too little like any digit is refused: the window says that it is not sure this is one. «Digits refused» are digits for which this was wrong, so less is better. «Others refused» are letters, scribbles and the like for which it was right, so more is better.</source>
        <translation>Was keiner Ziffer genug ähnelt, wird zurückgewiesen: Das Fenster sagt, es sei nicht sicher, ob das eine ist. „Zurückgewiesene Ziffern“ sind Ziffern, bei denen das falsch war, weniger ist also besser. „Anderes zurückgewiesen“ sind Buchstaben, Kritzeleien und Ähnliches, bei denen es richtig war, mehr ist also besser.</translation>
    </message>
    <message>
        <source>What «accuracy» means</source>
        <translation>Was „Genauigkeit“ bedeutet</translation>
    </message>
    <message>
        <source>What «not a digit» means</source>
        <translation>Was „keine Ziffer“ bedeutet</translation>
    </message>
    <message>
        <source>What «sure» means</source>
        <translation>Was „sicher“ bedeutet</translation>
    </message>
</context>
<context>
    <name>FlipList</name>
    <message>
        <source>&amp;Find the smallest changes</source>
        <translation>Kleinste Änderungen &amp;suchen</translation>
    </message>
    <message>
        <source>By how little they change the image, the smallest first.</source>
        <translation>Danach, wie wenig sie das Bild ändern; die kleinste zuerst.</translation>
    </message>
    <message>
        <source>Each slider by itself, outwards from the image as it is, until the answer is another one.</source>
        <translation>Jeder Regler für sich, vom Bild, wie es ist, nach außen, bis die Antwort eine andere ist.</translation>
    </message>
    <message>
        <source>How little is enough to have this image read as another class?</source>
        <translation>Wie wenig genügt, damit dieses Bild als eine andere Klasse gelesen wird?</translation>
    </message>
    <message>
        <source>Nowhere on their range do these change the answer: {0}.</source>
        <translation>In ihrem ganzen Bereich ändern diese die Antwort nicht: {0}.</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less. Click to see it.</source>
        <translation>Orange: mehr Tinte; Blau: weniger. Klicken Sie, um es zu sehen.</translation>
    </message>
    <message>
        <source>Searching: {0} of {1} sliders.</source>
        <translation>Suche: {0} von {1} Reglern.</translation>
    </message>
    <message>
        <source>Smallest changes</source>
        <translation>Kleinste Änderungen</translation>
    </message>
    <message>
        <source>«no digit» &amp;is an answer, too</source>
        <translation>„keine Ziffer“ &amp;ist auch eine Antwort</translation>
    </message>
    <message>
        <source>«none of them» &amp;is an answer, too</source>
        <translation>„keine davon“ &amp;ist auch eine Antwort</translation>
    </message>
</context>
<context>
    <name>FolderLink</name>
    <message>
        <source>Samples stay on this computer: {0}</source>
        <translation>Schriftproben bleiben auf diesem Computer: {0}</translation>
    </message>
    <message>
        <source>The folder {0} comes with the first sample.</source>
        <translation>Der Ordner {0} entsteht mit der ersten Schriftprobe.</translation>
    </message>
</context>
<context>
    <name>FoolKeys</name>
    <message>
        <source>Any digit of these</source>
        <translation>Eine beliebige von diesen Ziffern</translation>
    </message>
    <message>
        <source>Arrow keys,  Page Up, Page Down</source>
        <translation>Pfeiltasten,  Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Copy the plot</source>
        <translation>Das Diagramm kopieren</translation>
    </message>
    <message>
        <source>Delete,  double click</source>
        <translation>Entf,  Doppelklick</translation>
    </message>
    <message>
        <source>Find the smallest changes</source>
        <translation>Die kleinsten Änderungen suchen</translation>
    </message>
    <message>
        <source>Look inside: Fool it</source>
        <translation>Hineinsehen: Täuschen</translation>
    </message>
    <message>
        <source>Move a slider, little or much</source>
        <translation>Einen Regler bewegen, wenig oder viel</translation>
    </message>
    <message>
        <source>Put a slider back</source>
        <translation>Einen Regler zurückstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reset all sliders</source>
        <translation>Alle Regler zurückstellen</translation>
    </message>
    <message>
        <source>Rub a hole into the digit</source>
        <translation>Ein Loch in die Ziffer radieren</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Das Diagramm speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>click in the picture,  or Return at a pixel</source>
        <translation>Klick ins Bild,  oder Eingabetaste auf einem Pixel</translation>
    </message>
</context>
<context>
    <name>FoolTab</name>
    <message>
        <source>Beside it:</source>
        <translation>Daneben:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>Zeichnen Sie etwas, oder wählen Sie ein Bild aus.</translation>
    </message>
    <message>
        <source>How little does it take until the network is wrong? Turn the image, blur it, rub a hole in it: the curves show what the network says over the whole range of the slider that was touched last.</source>
        <translation>Wie wenig genügt, bis das Netz sich irrt? Drehen Sie das Bild, machen Sie es unscharf, radieren Sie ein Loch hinein: Die Kurven zeigen, was das Netz im ganzen Bereich des zuletzt berührten Reglers sagt.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>Es gibt kein Netz, das antworten könnte.</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>Die Modellkarte dieses Netzes sagt nicht, aus welchen Trainingsziffern es nicht gelernt hat.</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Add a field in the middle</source>
        <translation>Feld in der Mitte &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Box: one field</source>
        <translation>&amp;Kästchen: ein Feld</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>An das &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;New form from a sheet …</source>
        <translation>&amp;Neues Formular aus einem Bogen …</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>&amp;Nächstes Feld</translation>
    </message>
    <message>
        <source>&amp;Open a form …</source>
        <translation>Formular ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Row of boxes: one field, a box a digit</source>
        <translation>&amp;Reihe von Kästchen: ein Feld, ein Kästchen je Ziffer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Select and move fields</source>
        <translation>Felder auswählen und ver&amp;schieben</translation>
    </message>
    <message>
        <source>&amp;Table: a field in each cell</source>
        <translation>&amp;Tabelle: ein Feld in jeder Zelle</translation>
    </message>
    <message>
        <source>&amp;Try on this sheet</source>
        <translation>An diesem Bogen &amp;ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Pre&amp;vious field</source>
        <translation>&amp;Voriges Feld</translation>
    </message>
    <message>
        <source>S&amp;nap to printed lines</source>
        <translation>An gedruckten &amp;Linien einrasten</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Select &amp;all fields</source>
        <translation>Alle &amp;Felder auswählen</translation>
    </message>
    <message>
        <source>Select the whole c&amp;olumn</source>
        <translation>Die &amp;ganze Spalte auswählen</translation>
    </message>
    <message>
        <source>Show another &amp;sheet of this form …</source>
        <translation>Weiteren &amp;Bogen dieses Formulars zeigen …</translation>
    </message>
    <message>
        <source>Turn the sheet to the &amp;left</source>
        <translation>Bogen nach l&amp;inks drehen</translation>
    </message>
    <message>
        <source>Turn the sheet to the r&amp;ight</source>
        <translation>Bogen nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Choose a form</source>
        <translation>Formular auswählen</translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation>Formulare (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The form that the sheets have</source>
        <translation>Das Formular, das die Bögen haben</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Draw a form</source>
        <translation>Formular zeichnen</translation>
    </message>
    <message>
        <source>Form (*.json)</source>
        <translation>Formular (*.json)</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>Formulare (*.json)</translation>
    </message>
    <message>
        <source>New form from a sheet</source>
        <translation>Neues Formular aus einem Bogen</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Formular öffnen</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} wird geöffnet …</translation>
    </message>
    <message>
        <source>Pasted picture {0}</source>
        <translation>Eingefügtes Bild {0}</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>Bilder ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formular speichern</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} gespeichert</translation>
    </message>
    <message>
        <source>Saving {0} …</source>
        <translation>{0} wird gespeichert …</translation>
    </message>
    <message>
        <source>Show another sheet of this form</source>
        <translation>Weiteren Bogen dieses Formulars zeigen</translation>
    </message>
    <message>
        <source>The form has changes that are not saved. Save them?</source>
        <translation>Das Formular hat Änderungen, die nicht gespeichert sind. Speichern?</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formular</translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>This form was not saved when digitpad ended; here it is as it was left.</source>
        <translation>Dieses Formular war nicht gespeichert, als digitpad endete; hier ist es, wie es zuletzt war.</translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>Reading the sheet …</source>
        <translation>Der Bogen wird gelesen …</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Page of the form</source>
        <translation>Seite des Formulars</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source> in {0}</source>
        <translation> in {0}</translation>
    </message>
    <message>
        <source>, something is wrong with {0}</source>
        <translation>, mit {0} stimmt etwas nicht</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Draw a form[*]</source>
        <translation>Formular zeichnen[*]</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Neues Formular</translation>
    </message>
    <message>
        <source>Open a sheet of this form (Ctrl+Shift+O) to see what is printed on it.</source>
        <translation>Öffnen Sie einen Bogen dieses Formulars (Ctrl+Shift+O), um zu sehen, was darauf gedruckt ist.</translation>
    </message>
    <message>
        <source>Open, drop or paste a sheet: a scan, a photo or a PDF file, filled in or empty.
Draw its fields once, and digitpad reads all others like it.</source>
        <translation>Öffnen Sie einen Bogen, ziehen Sie ihn hierher oder fügen Sie ihn ein: einen Scan, ein Foto oder eine PDF-Datei, ausgefüllt oder leer.
Zeichnen Sie seine Felder einmal, und digitpad liest alle anderen wie diesen.</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} Felder</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0}[*] – Draw a form</source>
        <translation>{0}[*] – Formular zeichnen</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Number of fixed length</source>
        <translation>Nummer fester Länge</translation>
    </message>
    <message>
        <source>One box a digit</source>
        <translation>Ein Kästchen je Ziffer</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>durchgestrichen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unleserlich</translation>
    </message>
</context>
<context>
    <name>FormsFeature</name>
    <message>
        <source>Draw a form</source>
        <translation>Formular zeichnen</translation>
    </message>
</context>
<context>
    <name>GradientRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Digits of the group</source>
        <translation>Ziffern der Gruppe</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>Keine Ziffer</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Arrows or pointer move  ·  0 to 9 correct  ·  Delete: no digit  ·  Enter accepts  ·  N next group</source>
        <translation>Pfeile oder Zeiger bewegen  ·  0 bis 9 korrigiert  ·  Entf: keine Ziffer  ·  Eingabe nimmt an  ·  N nächste Gruppe</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>Gelesen als {0}</translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation>alles angesehen</translation>
    </message>
    <message>
        <source>{0} to look at, least sure first</source>
        <translation>{0} anzusehen, die unsichersten zuerst</translation>
    </message>
</context>
<context>
    <name>IdealTab</name>
    <message>
        <source>&amp;Make the images</source>
        <translation>&amp;Bilder erzeugen</translation>
    </message>
    <message>
        <source>Climbing to ideal images</source>
        <translation>Aufstieg zu Idealbildern</translation>
    </message>
    <message>
        <source>For map {0}</source>
        <translation>Für Karte {0}</translation>
    </message>
    <message>
        <source>For number {0}</source>
        <translation>Für Zahl {0}</translation>
    </message>
    <message>
        <source>For the class {0}</source>
        <translation>Für die Klasse {0}</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>Idealbilder</translation>
    </message>
    <message>
        <source>Its score is {0}.</source>
        <translation>Ihr Score ist {0}.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>Schicht:</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>The classes</source>
        <translation>Die Klassen</translation>
    </message>
    <message>
        <source>The ideal image</source>
        <translation>Das Idealbild</translation>
    </message>
    <message>
        <source>The map&apos;s mean over all its places is {0}.</source>
        <translation>Der Mittelwert der Karte über alle ihre Stellen ist {0}.</translation>
    </message>
    <message>
        <source>The number is {0}.</source>
        <translation>Die Zahl ist {0}.</translation>
    </message>
    <message>
        <source>They are made for all maps of a layer at once; that takes some seconds.</source>
        <translation>Sie entstehen für alle Karten einer Schicht zugleich; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>To your drawing: {0}.</source>
        <translation>Auf Ihre Zeichnung: {0}.</translation>
    </message>
    <message>
        <source>What does a map want to see? From noise, an image is changed step by step so that one map answers ever stronger to it. First layers want edges and strokes, later ones larger pieces; what a class wants to see need not look like it at all, and that is why networks can be fooled.</source>
        <translation>Was will eine Karte sehen? Aus Rauschen wird ein Bild Schritt für Schritt so geändert, dass eine Karte immer stärker darauf antwortet. Die ersten Schichten wollen Kanten und Striche, spätere größere Stücke; was eine Klasse sehen will, muss ihr gar nicht ähnlich sehen, und deshalb lassen sich Netze täuschen.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>Für &amp;später behalten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Choose &amp;images of its classes …</source>
        <translation>&amp;Bilder seiner Klassen wählen …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>{0} wird importiert</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow startet …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>Es gibt schon ein Modell „{0}“.</translation>
    </message>
    <message>
        <source>{0} reads {1} % of MNIST&apos;s 10,000 test images</source>
        <translation>{0} liest {1}&#xa0;% der 10.000 Testbilder von MNIST</translation>
    </message>
    <message>
        <source>{0} reads {1} % of {2} test images</source>
        <translation>{0} liest {1}&#xa0;% von {2} Testbildern</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} wurde nicht importiert</translation>
    </message>
</context>
<context>
    <name>InkLimit</name>
    <message>
        <source>How faint ink may be, on this page</source>
        <translation>Wie blass Tinte sein darf, auf dieser Seite</translation>
    </message>
    <message>
        <source>Least ink</source>
        <translation>Wenigste Tinte</translation>
    </message>
    <message>
        <source>Less ink</source>
        <translation>Weniger Tinte</translation>
    </message>
    <message>
        <source>More, fainter</source>
        <translation>Mehr, blassere</translation>
    </message>
    <message>
        <source>Usual ink</source>
        <translation>Übliche Tinte</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>Fool it</source>
        <translation>Täuschen</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>Idealbilder</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Inside «{0}»</source>
        <translation>In „{0}“ hineinsehen</translation>
    </message>
    <message>
        <source>Look inside: no model</source>
        <translation>Hineinsehen: kein Modell</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>This could not be shown. {0}</source>
        <translation>Das ließ sich nicht zeigen. {0}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>Für &amp;später behalten</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Compare it with others …</source>
        <translation>Mit anderen &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Copy the layer</source>
        <translation>Schicht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete this architecture …</source>
        <translation>Diese Architektur &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the layer</source>
        <translation>Schicht &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;New, with outputs only</source>
        <translation>&amp;Neu, nur mit Ausgaben</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste layers</source>
        <translation>Schichten &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Save a copy as …</source>
        <translation>&amp;Kopie speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Show the code …</source>
        <translation>Code &amp;zeigen …</translation>
    </message>
    <message>
        <source>&amp;Train this network …</source>
        <translation>Dieses Netz &amp;trainieren …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Copy &amp;all layers</source>
        <translation>A&amp;lle Schichten kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t the layer</source>
        <translation>Schicht &amp;ausschneiden</translation>
    </message>
    <message>
        <source>De&amp;lete the layer</source>
        <translation>Schic&amp;ht löschen</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>New from &amp;this one</source>
        <translation>Neu aus &amp;dieser</translation>
    </message>
</context>
<context>
    <name>LayerDocument</name>
    <message>
        <source>A network can have at most {0} layers.</source>
        <translation>Ein Netz kann höchstens {0} Schichten haben.</translation>
    </message>
</context>
<context>
    <name>LayerPalette</name>
    <message>
        <source>Add, or drag in</source>
        <translation>Hinzufügen, oder hineinziehen</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>&amp;Activation</source>
        <translation>A&amp;ktivierung</translation>
    </message>
    <message>
        <source>&amp;Border</source>
        <translation>&amp;Rand</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Weggelassen</translation>
    </message>
    <message>
        <source>&amp;Steps of</source>
        <translation>&amp;Schritte von</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nster</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>Schicht ändern</translation>
    </message>
    <message>
        <source>Choose a layer to change it, or add one. Layers can be dragged to other places.</source>
        <translation>Wählen Sie eine Schicht aus, um sie zu ändern, oder fügen Sie eine hinzu. Schichten lassen sich an andere Stellen ziehen.</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>Keine Schicht ausgewählt</translation>
    </message>
    <message>
        <source>With a &amp;bias</source>
        <translation>Mit &amp;Bias</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>reaches over it</source>
        <translation>reicht darüber hinaus</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>bleibt innen</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
</context>
<context>
    <name>LayerTableModel</name>
    <message>
        <source>Add a layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Image of a digit</source>
        <translation>Bild einer Ziffer</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Schicht verschieben</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplikations-Additionen</translation>
    </message>
    <message>
        <source>Numbers that the layer learns or counts</source>
        <translation>Zahlen, die die Schicht lernt oder zählt</translation>
    </message>
    <message>
        <source>Outputs: dense 10 softmax</source>
        <translation>Ausgaben: dicht 10 Softmax</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Products that are summed up for one image: how long it takes, roughly</source>
        <translation>Produkte, die für ein Bild aufsummiert werden: ungefähr, wie lange es dauert</translation>
    </message>
    <message>
        <source>Rows × columns × channels of what the layer gives, or how many values in a row</source>
        <translation>Zeilen × Spalten × Kanäle dessen, was die Schicht ergibt, oder wie viele Werte in einer Reihe</translation>
    </message>
    <message>
        <source>What the network does with the image, from the top to the bottom</source>
        <translation>Was das Netz mit dem Bild tut, von oben nach unten</translation>
    </message>
</context>
<context>
    <name>LayerWindow</name>
    <message>
        <source>Add a layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Architecture (*.json)</source>
        <translation>Architektur (*.json)</translation>
    </message>
    <message>
        <source>Architectures (*.json)</source>
        <translation>Architekturen (*.json)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Cut a layer</source>
        <translation>Schicht ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a layer</source>
        <translation>Schicht löschen</translation>
    </message>
    <message>
        <source>Delete architecture</source>
        <translation>Architektur löschen</translation>
    </message>
    <message>
        <source>Delete the architecture «{0}» for good? Models that were trained with it, and comparisons, stay.</source>
        <translation>Die Architektur „{0}“ endgültig löschen? Modelle, die mit ihr trainiert wurden, und Vergleiche bleiben.</translation>
    </message>
    <message>
        <source>Duplicate a layer</source>
        <translation>Schicht duplizieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Schicht verschieben</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Open an architecture</source>
        <translation>Architektur öffnen</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Eigene Schichten</translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation>Schichten einfügen</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>„{0}“ umbenennen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>my network</source>
        <translation>mein Netz</translation>
    </message>
    <message>
        <source>{0} Closing loses what was changed.</source>
        <translation>{0} Beim Schließen geht verloren, was geändert wurde.</translation>
    </message>
    <message>
        <source>{0} – comes with digitpad; a change makes a copy</source>
        <translation>{0} – gehört zu digitpad; eine Änderung legt eine Kopie an</translation>
    </message>
    <message>
        <source>«{0}» is among your architectures.</source>
        <translation>„{0}“ ist unter Ihren Architekturen.</translation>
    </message>
    <message>
        <source>«{0}» was changed elsewhere meanwhile, and what lies there stays; yours goes on as «{1}».</source>
        <translation>„{0}“ wurde inzwischen anderswo geändert, und was dort liegt, bleibt; Ihre geht als „{1}“ weiter.</translation>
    </message>
</context>
<context>
    <name>LayerWindowLayout</name>
    <message>
        <source>1 layer and the outputs</source>
        <translation>1 Schicht und die Ausgaben</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see layer {0}.</source>
        <translation>So lässt es sich nicht bauen: siehe Schicht {0}.</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see the outputs.</source>
        <translation>So lässt es sich nicht bauen: siehe Ausgaben.</translation>
    </message>
    <message>
        <source>{0} layers and the outputs</source>
        <translation>{0} Schichten und die Ausgaben</translation>
    </message>
    <message>
        <source>{0} · {1} parameters · {2} multiply-adds for an image</source>
        <translation>{0} · {1} Parameter · {2} Multiplikations-Additionen für ein Bild</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Mittelwert-Pooling</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it in steps of {2}.</source>
        <translation>Jede Karte hat ihren eigenen Kernel von {0} und schiebt ihn in Schritten von {2} über alle {1} Karten davor.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it.</source>
        <translation>Jede Karte hat ihren eigenen Kernel von {0} und schiebt ihn über alle {1} Karten davor.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image in steps of {2}.</source>
        <translation>Jede Karte hat ihren eigenen Kernel von {0} und schiebt ihn in Schritten von {2} über das Bild.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image.</source>
        <translation>Jede Karte hat ihren eigenen Kernel von {0} und schiebt ihn über das Bild.</translation>
    </message>
    <message>
        <source>Each number by itself.</source>
        <translation>Jede Zahl für sich.</translation>
    </message>
    <message>
        <source>Each number is a weighted sum of all numbers before it.</source>
        <translation>Jede Zahl ist eine gewichtete Summe aller Zahlen davor.</translation>
    </message>
    <message>
        <source>Each number times a scale, plus an offset, both learned (batch normalisation).</source>
        <translation>Jede Zahl mal einen Faktor, plus einen Versatz; beide werden gelernt (Batch-Normalisierung).</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Abflachen</translation>
    </message>
    <message>
        <source>Keeps the largest of each {0}, map by map.</source>
        <translation>Behält Karte für Karte die größte Zahl aus je {0}.</translation>
    </message>
    <message>
        <source>Makes probabilities of the scores: all are above zero, and together they are 1.</source>
        <translation>Macht aus den Scores Wahrscheinlichkeiten: Alle sind größer als null, und zusammen ergeben sie 1.</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>One number for each map: its mean.</source>
        <translation>Eine Zahl je Karte: ihr Mittelwert.</translation>
    </message>
    <message>
        <source>ReLU keeps it</source>
        <translation>ReLU behält sie</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Takes the mean of each {0}, map by map.</source>
        <translation>Nimmt Karte für Karte den Mittelwert aus je {0}.</translation>
    </message>
    <message>
        <source>The same numbers in one row.</source>
        <translation>Dieselben Zahlen in einer Reihe.</translation>
    </message>
    <message>
        <source>Then tanh brings it between −1 and 1.</source>
        <translation>Dann bringt tanh sie zwischen −1 und 1.</translation>
    </message>
    <message>
        <source>Then the sigmoid function brings it between 0 and 1.</source>
        <translation>Dann bringt die Sigmoidfunktion sie zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Then what is below zero becomes zero (ReLU).</source>
        <translation>Dann wird zu null, was unter null ist (ReLU).</translation>
    </message>
    <message>
        <source>below zero, so ReLU makes &lt;b&gt;0&lt;/b&gt; of it</source>
        <translation>unter null, also macht ReLU &lt;b&gt;0&lt;/b&gt; daraus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} makes &lt;b&gt;{1}&lt;/b&gt; of it</source>
        <translation>{0} macht &lt;b&gt;{1}&lt;/b&gt; daraus</translation>
    </message>
    <message>
        <source>{0}, bias {1}: together &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>{0}, Bias {1}: zusammen &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>Convolution {0}: {1} maps</source>
        <translation>Faltung {0}: {1} Karten</translation>
    </message>
    <message>
        <source>Kernels and maps</source>
        <translation>Kernel und Karten</translation>
    </message>
    <message>
        <source>Kernels are orange above zero and blue below it; maps, of one held-out image, are white at a layer&apos;s largest number and black at zero. What is noise at first becomes edges, lines and bows.</source>
        <translation>Kernel sind über null orange und darunter blau; Karten, die eines zurückgehaltenen Bildes, sind bei der größten Zahl einer Schicht weiß und bei null schwarz. Was anfangs Rauschen ist, wird zu Kanten, Linien und Bögen.</translation>
    </message>
    <message>
        <source>Kernels of the first convolution</source>
        <translation>Kernel der ersten Faltung</translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation>Dieses Netz hat keine Faltung.</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>&lt;b&gt;Image&lt;/b&gt; · {0}</source>
        <translation>&lt;b&gt;Bild&lt;/b&gt; · {0}</translation>
    </message>
    <message>
        <source>A convolutional network looks at the image through small windows. Each map of the first layers answers one question everywhere in the image, such as «is there an edge like this?»: the brighter, the more yes. Later layers ask about the answers of earlier ones, until only one number for each class is left. Click a map to see how its numbers come about.</source>
        <translation>Ein Faltungsnetz sieht das Bild durch kleine Fenster an. Jede Merkmalskarte der ersten Schichten beantwortet überall im Bild eine Frage, etwa „Ist hier eine solche Kante?“: je heller, desto mehr ja. Spätere Schichten fragen nach den Antworten der früheren, bis nur noch eine Zahl für jede Klasse übrig ist. Klicken Sie auf eine Karte, um zu sehen, wie ihre Zahlen zustande kommen.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what the network makes of it, layer by layer.</source>
        <translation>Zeichnen Sie etwas: Hier wird Schicht für Schicht gezeigt, was das Netz daraus macht.</translation>
    </message>
    <message>
        <source>The prepared image</source>
        <translation>Das vorbereitete Bild</translation>
    </message>
    <message>
        <source>class «{0}»</source>
        <translation>Klasse „{0}“</translation>
    </message>
    <message>
        <source>map {0} of {1}</source>
        <translation>Karte {0} von {1}</translation>
    </message>
    <message>
        <source>number {0} of {1}</source>
        <translation>Zahl {0} von {1}</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Each writer left out</source>
        <translation>Jeder Schreiber einmal ausgelassen</translation>
    </message>
    <message>
        <source>For each writer a network is trained on all others&apos; images, with the settings of the training dialog, and reads the images of the one it has never seen. That is what a new writer can expect.</source>
        <translation>Für jeden Schreiber wird ein Netz auf den Bildern aller anderen trainiert, mit den Einstellungen des Trainingsdialogs, und liest die Bilder dessen, den es nie gesehen hat. So viel kann ein neuer Schreiber erwarten.</translation>
    </message>
    <message>
        <source>How well each writer is read</source>
        <translation>Wie gut jeder Schreiber gelesen wird</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Mean of {0} writers: {1} %.</source>
        <translation>Mittel über {0} Schreiber: {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Richtig gelesen</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>Stopped: not all writers were left out.</source>
        <translation>Angehalten: Nicht alle Schreiber wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The first figures come after the first training.</source>
        <translation>Die ersten Zahlen kommen nach dem ersten Training.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>writers left out.csv</source>
        <translation>ausgelassene schreiber.csv</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>blue</source>
        <translation>blau</translation>
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
        <translation>Datum</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Networks that are trained in this lesson</source>
        <translation>Netze, die in dieser Lektion trainiert werden</translation>
    </message>
    <message>
        <source>Of the digits {0} only {1} % are learned from.</source>
        <translation>Von den Ziffern {0} wird nur aus {1}&#xa0;% gelernt.</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>Zeigt auf</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>To write down</source>
        <translation>Aufzuschreiben</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0} · page {1} of {2}</source>
        <translation>{0} · Seite {1} von {2}</translation>
    </message>
    <message>
        <source>«{0}»: network {1}, {2} images of MNIST, of which {3} % are held out, {4} epochs.</source>
        <translation>„{0}“: Netz {1}, {2} Bilder von MNIST, davon {3}&#xa0;% zurückgehalten, {4} Epochen.</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>&amp;Begin</source>
        <translation>Be&amp;ginnen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Own lessons …</source>
        <translation>&amp;Eigene Lektionen …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>Arbeits&amp;blatt …</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>Von &amp;vorn</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Short tours in the program itself. You do each step in the real windows; leave whenever you like.</source>
        <translation>Kurze Rundgänge im Programm selbst. Jeden Schritt machen Sie in den echten Fenstern; aufhören können Sie jederzeit.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>auf {0}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihr eigenes</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} more files are no lessons.</source>
        <translation>{0} weitere Dateien sind keine Lektionen.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Fer&amp;tig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Übers&amp;pringen</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>Das Ende der Lektion</translation>
    </message>
</context>
<context>
    <name>LessonSession</name>
    <message>
        <source>The model that answers now reads no digits. Choose one that does in the menu Model.</source>
        <translation>Das Modell, das gerade antwortet, liest keine Ziffern. Wählen Sie im Menü Modell eines, das es tut.</translation>
    </message>
</context>
<context>
    <name>LessonSheetsDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als PDF speiche&amp;rn …</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes, with the answers</source>
        <translation>&amp;Hinweise für Lehrkräfte, mit den Antworten</translation>
    </message>
    <message>
        <source>&amp;Worksheet, to be filled in by hand</source>
        <translation>Arbeits&amp;blatt, von Hand auszufüllen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>{0} wird gedruckt.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Worksheet with what I &amp;wrote</source>
        <translation>Arbeitsblatt mit dem, was ich &amp;geschrieben habe</translation>
    </message>
    <message>
        <source>{0}, notes</source>
        <translation>{0}, Hinweise</translation>
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
        <translation>Im Fenster „Hineinsehen“ die Seite „{0}“ wählen.</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the models that were trained in the lesson? These are: {0}.</source>
        <translation>Die Modelle löschen, die in der Lektion trainiert wurden? Es sind: {0}.</translation>
    </message>
    <message>
        <source>Delete what was written and answered in this lesson before?</source>
        <translation>Löschen, was in dieser Lektion bisher geschrieben und beantwortet wurde?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
</context>
<context>
    <name>LittleInkQuestion</name>
    <message>
        <source>Do not keep it</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Meine Schriftproben</translation>
    </message>
    <message>
        <source>There is next to no ink. Keep it as a sample all the same?</source>
        <translation>Es ist fast keine Tinte da. Trotzdem als Schriftprobe behalten?</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
</context>
<context>
    <name>LiveSamples</name>
    <message>
        <source>Your samples are read and written again.</source>
        <translation>Ihre Schriftproben werden wieder gelesen und geschrieben.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · {0} % on MNIST&apos;s test images</source>
        <translation> · {0}&#xa0;% auf den Testbildern von MNIST</translation>
    </message>
    <message>
        <source> · {0} % on the test part of its data</source>
        <translation> · {0}&#xa0;% auf dem Testteil seiner Daten</translation>
    </message>
    <message>
        <source>Copied a picture of the drawing</source>
        <translation>Ein Bild der Zeichnung kopiert</translation>
    </message>
    <message>
        <source>Copied the drawing</source>
        <translation>Die Zeichnung kopiert</translation>
    </message>
    <message>
        <source>Copied {0} and the drawing</source>
        <translation>{0} und die Zeichnung kopiert</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Zeichnen Sie hier eine Ziffer</translation>
    </message>
    <message>
        <source>Draw a digit or a number here</source>
        <translation>Zeichnen Sie hier eine Ziffer oder eine Zahl</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Zeichnen Sie hier</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>How does it read? Help &gt; Lessons shows it.</source>
        <translation>Wie liest es? Hilfe &gt; Lektionen zeigt es.</translation>
    </message>
    <message>
        <source>Model «{0}»</source>
        <translation>Modell „{0}“</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Reading numbers</source>
        <translation>Das Lesen von Zahlen</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} gespeichert</translation>
    </message>
    <message>
        <source>The model «{0}» is kept.</source>
        <translation>Das Modell „{0}“ ist gesichert.</translation>
    </message>
    <message>
        <source>The window changes its language when digitpad starts the next time.</source>
        <translation>Das Fenster wechselt seine Sprache, wenn digitpad das nächste Mal startet.</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>Klicken, um zu dieser Karte zu gehen</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Map {0} adds {1} (number {2} of {3} by strength)</source>
        <translation>Karte {0} trägt {1} bei (Nummer {2} von {3} nach Stärke)</translation>
    </message>
    <message>
        <source>Map {0} of {1}, before it</source>
        <translation>Karte {0} von {1}, davor</translation>
    </message>
    <message>
        <source>Patch × kernel = products, which add up to {0}</source>
        <translation>Ausschnitt × Kernel = Produkte, zusammen {0}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>Zeile {0}, Spalte {1}: &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The image before it</source>
        <translation>Das Bild davor</translation>
    </message>
    <message>
        <source>The largest of these: &lt;b&gt;{0}&lt;/b&gt;. The others are forgotten.</source>
        <translation>Der größte von diesen: &lt;b&gt;{0}&lt;/b&gt;. Die anderen werden vergessen.</translation>
    </message>
    <message>
        <source>The map before it that counts less</source>
        <translation>Die Karte davor, die weniger zählt</translation>
    </message>
    <message>
        <source>The map before it that counts more</source>
        <translation>Die Karte davor, die mehr zählt</translation>
    </message>
    <message>
        <source>The map before it, with what the pixel looks at</source>
        <translation>Die Karte davor, mit dem, was das Pixel ansieht</translation>
    </message>
    <message>
        <source>The map, enlarged</source>
        <translation>Die Karte, vergrößert</translation>
    </message>
    <message>
        <source>The mean of these: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>Der Mittelwert davon: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The number × its scale</source>
        <translation>Die Zahl × ihr Faktor</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Das Produkt</translation>
    </message>
    <message>
        <source>The products of all {0} maps</source>
        <translation>Die Produkte aller {0} Karten</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>Dann {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>Diese Zahl: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>What the pixel looks at</source>
        <translation>Was das Pixel ansieht</translation>
    </message>
</context>
<context>
    <name>MapGrid</name>
    <message>
        <source>The arrow keys choose one of {0}.</source>
        <translation>Die Pfeiltasten wählen eine von {0} aus.</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>1 digit is</source>
        <translation>1 Ziffer</translation>
    </message>
    <message>
        <source>1 image is</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>Choose a cell: with the mouse, or with Tab and the arrows.</source>
        <translation>Wählen Sie eine Zelle aus: mit der Maus oder mit Tab und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>Ziffern der ausgewählten Zelle</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>Keine Ziffern</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Once a {1} was read as {2}:</source>
        <translation>Einmal wurde eine {1} als {2} gelesen:</translation>
    </message>
    <message>
        <source>One figure says how often a network is right; this table says how it is wrong. Each row is what the images are, each column what the network takes them for, so mistakes lie beside the diagonal. Choose a cell to see its images.</source>
        <translation>Eine einzelne Zahl sagt, wie oft ein Netz recht hat; diese Tabelle sagt, wie es sich irrt. Jede Zeile ist, was die Bilder sind, jede Spalte, wofür das Netz sie hält; Fehler liegen also neben der Diagonalen. Wählen Sie eine Zelle aus, um ihre Bilder zu sehen.</translation>
    </message>
    <message>
        <source>Show them in the &amp;browser</source>
        <translation>Bei den &amp;Ziffern zeigen</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these digits the network would call {0} no digit; that does not count as a mistake here.</source>
        <translation>Das Intervall (Wilson) sagt, wie weit der Zufall die Zahl verschoben haben kann. Von diesen Ziffern würde das Netz {0} als keine Ziffer bezeichnen; das zählt hier nicht als Fehler.</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these images the network would call {0} none of its classes; that does not count as a mistake here.</source>
        <translation>Das Intervall (Wilson) sagt, wie weit der Zufall die Zahl verschoben haben kann. Von diesen Bildern würde das Netz {0} keiner seiner Klassen zuordnen; das zählt hier nicht als Fehler.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Es gibt kein Netz</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>Die Modellkarte dieses Netzes sagt nicht, aus welchen Trainingsziffern es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>Sie haben noch keine eigenen Ziffern behalten.</translation>
    </message>
    <message>
        <source>{0:,} digits are</source>
        <translation>{0:,} Ziffern</translation>
    </message>
    <message>
        <source>{0:,} images are</source>
        <translation>{0:,} Bilder</translation>
    </message>
    <message>
        <source>{0} of {1} read right (95 % interval {2}–{3})</source>
        <translation>{0} von {1} richtig gelesen (95-%-Intervall {2}–{3})</translation>
    </message>
    <message>
        <source>{0} times a {1} was read as {2}, surest first:</source>
        <translation>{0}-mal wurde eine {1} als {2} gelesen, die sichersten zuerst:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MisreadList</name>
    <message>
        <source>1 network</source>
        <translation>1 Netz</translation>
    </message>
    <message>
        <source>Misread images</source>
        <translation>Falsch gelesene Bilder</translation>
    </message>
    <message>
        <source>Test image {0}: {1}; {2} of {3} took it for {4}. Double-click: onto the canvas</source>
        <translation>Testbild {0}: {1}; {2} von {3} hielten es für {4}. Doppelklick: auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>{0} networks</source>
        <translation>{0} Netzen</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>A second model, asked the same: its lines are dashed.</source>
        <translation>Ein zweites Modell, dasselbe gefragt: Seine Linien sind gestrichelt.</translation>
    </message>
    <message>
        <source>Model beside the active one</source>
        <translation>Modell neben dem aktiven</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>kein anderes Modell</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>An exhibit</source>
        <translation>Eine Ausstellung</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Delete the model «{0}» for good?</source>
        <translation>Das Modell „{0}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No model can be used. Install digitpad again to get its models back.</source>
        <translation>Kein Modell ist verwendbar. Installieren Sie digitpad neu, um seine Modelle zurückzubekommen.</translation>
    </message>
    <message>
        <source>The folder of the model «{0}» is gone ({1}); a bundled model answers from now on.</source>
        <translation>Der Ordner des Modells „{0}“ ist verschwunden ({1}); von jetzt an antwortet ein mitgeliefertes Modell.</translation>
    </message>
    <message>
        <source>The model «{0}» is gone, or its card is damaged.</source>
        <translation>Das Modell „{0}“ ist verschwunden, oder seine Modellkarte ist beschädigt.</translation>
    </message>
    <message>
        <source>digitpad did not come up the last times, maybe because of the model «{0}»; so «{1}» answers now. You can choose the other one again in the menu Model.</source>
        <translation>digitpad kam die letzten Male nicht hoch, vielleicht wegen des Modells „{0}“; daher antwortet jetzt „{1}“. Sie können das andere im Menü Modell wieder auswählen.</translation>
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
        <translation>&amp;Zurück zu „{0}“</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>; it tells {0} classes apart</source>
        <translation>; es unterscheidet {0} Klassen</translation>
    </message>
    <message>
        <source>comes with digitpad</source>
        <translation>kommt mit digitpad</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihr eigenes</translation>
    </message>
    <message>
        <source>{0} – its card is damaged</source>
        <translation>{0} – seine Modellkarte ist beschädigt</translation>
    </message>
</context>
<context>
    <name>NeighboursTab</name>
    <message>
        <source>Below each: its label, and how far its numbers are from yours. Double-click: onto the canvas.</source>
        <translation>Unter jeder: ihr Label, und wie weit ihre Zahlen von den Ihren entfernt sind. Doppelklick: auf die Zeichenfläche.</translation>
    </message>
    <message>
        <source>Before its last step the network has turned an image into a list of numbers, and images that it takes for alike have similar ones. The map squeezes these lists into the plane; the dot is your drawing. Beside it are the images whose numbers are nearest to yours.</source>
        <translation>Vor seinem letzten Schritt hat das Netz ein Bild in eine Liste von Zahlen verwandelt, und Bilder, die es für ähnlich hält, haben ähnliche Listen. Die Karte presst diese Listen in die Ebene; der Punkt ist Ihre Zeichnung. Daneben stehen die Bilder, deren Zahlen den Ihren am nächsten sind.</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Zeichnen Sie etwas</translation>
    </message>
    <message>
        <source>Its nearest neighbours appear here while you write.</source>
        <translation>Ihre nächsten Nachbarn erscheinen hier, während Sie schreiben.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>The nearest training digits</source>
        <translation>Die nächsten Trainingsziffern</translation>
    </message>
    <message>
        <source>{0} Distance {1}.</source>
        <translation>{0} Abstand {1}.</translation>
    </message>
    <message>
        <source>{0} of the held-out images lie nearest to the middle of their own class.</source>
        <translation>{0} der zurückgehaltenen Bilder liegen der Mitte ihrer eigenen Klasse am nächsten.</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest digits are labelled {2}</source>
        <translation>{0} der {1} nächsten Ziffern haben das Label {2}</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest images are labelled {2}</source>
        <translation>{0} der {1} nächsten Bilder haben das Label {2}</translation>
    </message>
    <message>
        <source>{0} of {1} test images of its own data. Point at one to see it.</source>
        <translation>{0} von {1} Testbildern seiner eigenen Daten. Zeigen Sie auf eines, um es zu sehen.</translation>
    </message>
    <message>
        <source>{0} of {1} training digits. Point at one to see it.</source>
        <translation>{0} von {1} Trainingsziffern. Zeigen Sie auf eine, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Number in doubt</source>
        <translation>Zweifelhafte Zahl</translation>
    </message>
</context>
<context>
    <name>NumbersGrid</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source> · looked at</source>
        <translation> · angesehen</translation>
    </message>
    <message>
        <source>0 to 9 overwrite  ·  Delete: no digit  ·  ← → digit  ·  ↑ ↓ number  ·  J joins  ·  B begins here  ·  </source>
        <translation>0 bis 9 überschreibt  ·  Entf: keine Ziffer  ·  ← → Ziffer  ·  ↑ ↓ Zahl  ·  J verbindet  ·  B beginnt hier  ·  </translation>
    </message>
    <message>
        <source>Enter accepts</source>
        <translation>Eingabe nimmt an</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>{0} of {1} in doubt</source>
        <translation>{0} von {1} zweifelhaften</translation>
    </message>
    <message>
        <source>{0} of {1} that are not in doubt</source>
        <translation>{0} von {1}, die nicht zweifelhaft sind</translation>
    </message>
</context>
<context>
    <name>OfferedLayers</name>
    <message>
        <source>A function of each value. Without one between them, two layers that learn are no more than one.</source>
        <translation>Eine Funktion jedes Werts. Ohne eine dazwischen sind zwei lernende Schichten nicht mehr als eine.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Average pooling {0}</source>
        <translation>Mittelwert-Pooling {0}</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, so that higher learning rates work.</source>
        <translation>Bringt jeden Kanal über den Batch auf Mittelwert 0 und Varianz 1, sodass höhere Lernraten gehen.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Convolution {0} of {1}</source>
        <translation>Faltung {0} von {1}</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Dense {0}</source>
        <translation>Dicht {0}</translation>
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
        <translation>Jede Einheit sieht alle Werte davor an. Auch die Ausgaben sind eine solche Schicht.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Abflachen</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>Globaler Mittelwert</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window, or its mean: the image gets smaller, and where exactly something is counts less.</source>
        <translation>Behält den größten Wert jedes Fensters oder seinen Mittelwert: Das Bild wird kleiner, und wo genau etwas ist, zählt weniger.</translation>
    </message>
    <message>
        <source>Leaves values out at random while it learns, so that the network relies on no single one.</source>
        <translation>Lässt beim Lernen zufällig Werte weg, sodass sich das Netz auf keinen einzelnen verlässt.</translation>
    </message>
    <message>
        <source>Max pooling {0}</source>
        <translation>Max-Pooling {0}</translation>
    </message>
    <message>
        <source>One number for each channel, its mean: a short row, and where something is does not count any more.</source>
        <translation>Eine Zahl je Kanal, ihr Mittelwert: eine kurze Reihe, und wo etwas ist, zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Puts all values of the image into one row, as dense layers need them.</source>
        <translation>Legt alle Werte des Bildes in eine Reihe, wie dichte Schichten sie brauchen.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Small windows slide over the image; each filter answers where it finds its pattern. Most of what a network sees is learned here.</source>
        <translation>Kleine Fenster gleiten über das Bild; jeder Filter antwortet, wo er sein Muster findet. Das meiste von dem, was ein Netz sieht, wird hier gelernt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>over the border</source>
        <translation>über den Rand hinaus</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>steps of {0}</source>
        <translation>Schritte von {0}</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>without bias</source>
        <translation>ohne Bias</translation>
    </message>
</context>
<context>
    <name>OwnArchitectures</name>
    <message>
        <source>There is an architecture «{0}» already.</source>
        <translation>Es gibt schon eine Architektur „{0}“.</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A folder with own data</source>
        <translation>Ein Ordner mit eigenen Daten</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>By chance, a fifth of each class, as seed {0} has it.</source>
        <translation>Zufällig, ein Fünftel jeder Klasse, nach dem Startwert {0}.</translation>
    </message>
    <message>
        <source>By writer: {0} of {1} are in the test part and nowhere else.</source>
        <translation>Nach Schreibern: {0} von {1} sind im Testteil und nirgends sonst.</translation>
    </message>
    <message>
        <source>Data sets ({0})</source>
        <translation>Datensätze ({0})</translation>
    </message>
    <message>
        <source>Files with own data</source>
        <translation>Dateien mit eigenen Daten</translation>
    </message>
    <message>
        <source>The test part is the one that the files name.</source>
        <translation>Der Testteil ist der, den die Dateien nennen.</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} images are learned from, {1} are held out to validate on, {2} to test with.</source>
        <translation>Aus {0} Bildern wird gelernt, {1} sind zum Validieren zurückgehalten, {2} zum Testen.</translation>
    </message>
    <message>
        <source>{0} images of {1} classes</source>
        <translation>{0} Bilder von {1} Klassen</translation>
    </message>
    <message>
        <source>«{0}», by {1}; {2}</source>
        <translation>„{0}“, von {1}; {2}</translation>
    </message>
    <message>
        <source>«{0}»; {1}</source>
        <translation>„{0}“; {1}</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Learn from these</source>
        <translation>Daraus &amp;lernen</translation>
    </message>
    <message>
        <source>&amp;Normalise images of 28 × 28 as drawings are</source>
        <translation>Bilder von 28 × 28 wie Zeichnungen &amp;normalisieren</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>Diese &amp;verwenden</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, or files: .npz, IDX, CSV with 784 pixels a row, or samples. Several files of samples may be opened together: each is a writer. They can be dropped here, too.</source>
        <translation>Ein Ordner mit einem Ordner von Bildern für jede Klasse, oder Dateien: .npz, IDX, CSV mit 784 Pixeln je Zeile, oder Schriftproben. Mehrere Dateien mit Schriftproben lassen sich zusammen öffnen: Jede ist ein Schreiber. Sie lassen sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose f&amp;iles …</source>
        <translation>&amp;Dateien wählen …</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Klassennamen</translation>
    </message>
    <message>
        <source>For handwriting, so that what is drawn on the canvas looks the same; not for clothes or maps.</source>
        <translation>Für Handschrift, damit gleich aussieht, was auf die Zeichenfläche gezeichnet wird; nicht für Kleidung oder Landkarten.</translation>
    </message>
    <message>
        <source>Leave &amp;each writer out …</source>
        <translation>&amp;Jeden Schreiber auslassen …</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Liest …</translation>
    </message>
    <message>
        <source>class names, where the files have only numbers: apple, pear, …</source>
        <translation>Klassennamen, falls die Dateien nur Zahlen haben: Apfel, Birne, …</translation>
    </message>
</context>
<context>
    <name>OwnDataPanel</name>
    <message>
        <source>1 was left out</source>
        <translation>1 wurde ausgelassen</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Alle ({0})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>Bilder der Klasse</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{0} were left out</source>
        <translation>{0} wurden ausgelassen</translation>
    </message>
    <message>
        <source>{0} writers: {1}</source>
        <translation>{0} Schreiber: {1}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pasted picture {0}</source>
        <translation>Eingefügtes Bild {0}</translation>
    </message>
</context>
<context>
    <name>PageListView</name>
    <message>
        <source>1 digit</source>
        <translation>1 Ziffer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>no digits found</source>
        <translation>keine Ziffern gefunden</translation>
    </message>
    <message>
        <source>not read; F5 reads it</source>
        <translation>nicht gelesen; F5 liest sie</translation>
    </message>
    <message>
        <source>reading, {0} %</source>
        <translation>wird gelesen, {0}&#xa0;%</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{0} by rule</source>
        <translation>{0} nach Regel</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} Ziffern</translation>
    </message>
    <message>
        <source>{0} invalid</source>
        <translation>{0} ungültig</translation>
    </message>
    <message>
        <source>{0} more than once</source>
        <translation>{0} mehrmals</translation>
    </message>
    <message>
        <source>{0}, {1} printed</source>
        <translation>{0}, {1} gedruckt</translation>
    </message>
    <message>
        <source>{0}, {1} unsure</source>
        <translation>{0}, {1} unsicher</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source> of {0}</source>
        <translation> von {0}</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Papier ändern</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Rename the form</source>
        <translation>Formular umbenennen</translation>
    </message>
    <message>
        <source>Say whether the sheet is filled in</source>
        <translation>Angeben, ob der Bogen ausgefüllt ist</translation>
    </message>
    <message>
        <source>Somebody has written on it: what stands in its fields is none of the form&apos;s own print</source>
        <translation>Jemand hat darauf geschrieben: Was in seinen Feldern steht, ist nicht auf das Formular gedruckt</translation>
    </message>
    <message>
        <source>The sheet is filled in</source>
        <translation>Der Bogen ist ausgefüllt</translation>
    </message>
    <message>
        <source>The size of the sheets, by which sizes of digits are known</source>
        <translation>Das Format der Bögen, an dem sich die Größe der Ziffern erkennen lässt</translation>
    </message>
    <message>
        <source>as its file</source>
        <translation>wie seine Datei</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Show this step below the boxes</source>
        <translation>Diesen Schritt unter den Rahmen zeigen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>no digit, line {1}</source>
        <translation>keine Ziffer, Zeile {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}, number {2} of {3}</source>
        <translation>{0}, Zeile {1}, Zahl {2} von {3}</translation>
    </message>
    <message>
        <source>{0}, printed</source>
        <translation>{0}, gedruckt</translation>
    </message>
</context>
<context>
    <name>PenTrial</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Canvas to try the pen on</source>
        <translation>Zeichenfläche zum Ausprobieren des Stifts</translation>
    </message>
    <message>
        <source>Draw with the stylus to see what its pressure does.</source>
        <translation>Zeichnen Sie mit dem Stift, um zu sehen, was sein Druck bewirkt.</translation>
    </message>
    <message>
        <source>The pen&apos;s pressure counts as {0:.0%}: the ink is {1:.0%} as wide as the brush.</source>
        <translation>Der Stiftdruck zählt {0:.0%}: Die Tinte ist {1:.0%} so breit wie der Pinsel.</translation>
    </message>
    <message>
        <source>Try it here.</source>
        <translation>Probieren Sie es hier.</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>Lesen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>An das &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Keep corrected digits as samples</source>
        <translation>&amp;Korrigierte Ziffern als Schriftproben behalten</translation>
    </message>
    <message>
        <source>&amp;Merge into one digit</source>
        <translation>&amp;Zu einer Ziffer verbinden</translation>
    </message>
    <message>
        <source>&amp;More, fainter ink</source>
        <translation>&amp;Mehr, blassere Tinte</translation>
    </message>
    <message>
        <source>&amp;Next digit in doubt</source>
        <translation>&amp;Nächste zweifelhafte Ziffer</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Nä&amp;chste Seite</translation>
    </message>
    <message>
        <source>&amp;Open pictures …</source>
        <translation>Bilder ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Previous digit in doubt</source>
        <translation>&amp;Vorige zweifelhafte Ziffer</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Vor&amp;ige Seite</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Save this page …</source>
        <translation>Diese Seite &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Split into two digits</source>
        <translation>In z&amp;wei Ziffern teilen</translation>
    </message>
    <message>
        <source>&amp;Take the number back to what was read</source>
        <translation>Die Zahl auf das &amp;Gelesene zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Usual ink</source>
        <translation>&amp;Übliche Tinte</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the page</source>
        <translation>Pfeiltasten, Pos1, Ende auf der Seite</translation>
    </message>
    <message>
        <source>As the &amp;network reads it</source>
        <translation>So, wie das &amp;Netz sie liest</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, drag</source>
        <translation>Klicken, Ctrl+Klicken, Ziehen</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Copy as tab&amp;le</source>
        <translation>Als Tabe&amp;lle kopieren</translation>
    </message>
    <message>
        <source>Correct a digit, or say that it is none</source>
        <translation>Eine Ziffer korrigieren oder angeben, dass es keine ist</translation>
    </message>
    <message>
        <source>Draw a &amp;box around a digit</source>
        <translation>&amp;Rahmen um eine Ziffer ziehen</translation>
    </message>
    <message>
        <source>End drawing a box, select nothing</source>
        <translation>Rahmenziehen beenden, nichts auswählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to the next digit, line, or end</source>
        <translation>Zur nächsten Ziffer, Zeile oder zum Ende gehen</translation>
    </message>
    <message>
        <source>It is &amp;right as it is read</source>
        <translation>Ist &amp;richtig gelesen</translation>
    </message>
    <message>
        <source>L&amp;ess ink</source>
        <translation>&amp;Weniger Tinte</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>Die Seite verschieben</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>Re&amp;geln für Zahlen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Re&amp;view what was read …</source>
        <translation>Gelesenes &amp;durchsehen …</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>N&amp;och einmal lesen</translation>
    </message>
    <message>
        <source>Read a re&amp;gion by itself</source>
        <translation>Einen &amp;Bereich für sich lesen</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>&amp;Punkte, Kommas und Minuszeichen lesen</translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation>Rechtsklick, Menütaste</translation>
    </message>
    <message>
        <source>Save &amp;all pages …</source>
        <translation>&amp;Alle Seiten speichern …</translation>
    </message>
    <message>
        <source>Select &amp;all digits</source>
        <translation>Alle &amp;Ziffern auswählen</translation>
    </message>
    <message>
        <source>Select digits</source>
        <translation>Ziffern auswählen</translation>
    </message>
    <message>
        <source>Show &amp;boxes</source>
        <translation>&amp;Rahmen zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>&amp;Schritte zeigen</translation>
    </message>
    <message>
        <source>Space and drag, middle button and drag</source>
        <translation>Leertaste und Ziehen, mittlere Taste und Ziehen</translation>
    </message>
    <message>
        <source>The selected digits are a {0}</source>
        <translation>Die ausgewählten Ziffern sind eine {0}</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>A page that has not been read is missing in {0}.</source>
        <translation>Eine Seite, die nicht gelesen ist, fehlt in {0}.</translation>
    </message>
    <message>
        <source>Copied a table: {0} × {1}</source>
        <translation>Tabelle kopiert: {0} × {1}</translation>
    </message>
    <message>
        <source>JSON, with boxes and confidences (*.json)</source>
        <translation>JSON, mit Rahmen und Konfidenzen (*.json)</translation>
    </message>
    <message>
        <source>Picture with boxes and answers (*.png *.jpg)</source>
        <translation>Bild mit Rahmen und Antworten (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>Bilder ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>Bilder lesen</translation>
    </message>
    <message>
        <source>Save all pages</source>
        <translation>Alle Seiten speichern</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Diese Seite speichern</translation>
    </message>
    <message>
        <source>Table as on the page (*.csv)</source>
        <translation>Tabelle wie auf der Seite (*.csv)</translation>
    </message>
    <message>
        <source>Table of the digits (*.csv)</source>
        <translation>Tabelle der Ziffern (*.csv)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <translation>Tabelle der Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Workbook as on the pages (*.xlsx)</source>
        <translation>Arbeitsmappe wie auf den Seiten (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook of the numbers (*.xlsx)</source>
        <translation>Arbeitsmappe der Zahlen (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook with pictures of numbers in doubt (*.xlsx)</source>
        <translation>Arbeitsmappe mit Bildern zweifelhafter Zahlen (*.xlsx)</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>ziffern</translation>
    </message>
    <message>
        <source>{1} pages that have not been read are missing in {0}.</source>
        <translation>{1} Seiten, die nicht gelesen sind, fehlen in {0}.</translation>
    </message>
</context>
<context>
    <name>PictureLayout</name>
    <message>
        <source>No digits found in this picture.
Turn it (R), let fainter ink count (F), or draw a box around a digit (B).</source>
        <translation>In diesem Bild wurden keine Ziffern gefunden.
Drehen Sie es (R), lassen Sie blassere Tinte zählen (F), oder ziehen Sie einen Rahmen um eine Ziffer (B).</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture of handwritten digits:
a photo, a scan or a PDF file.</source>
        <translation>Öffnen Sie ein Bild mit handgeschriebenen Ziffern, ziehen Sie es hierher oder fügen Sie es ein:
ein Foto, einen Scan oder eine PDF-Datei.</translation>
    </message>
    <message>
        <source>Reading was cancelled. F5 reads this page.</source>
        <translation>Das Lesen wurde abgebrochen. F5 liest diese Seite.</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>Regeln: {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Dieses Bild lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>PictureSamples</name>
    <message>
        <source>Kept again</source>
        <translation>Wieder behalten</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>Behalten: {0}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>{0} · {1} in all</source>
        <translation>{0} · {1} insgesamt</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Copied the page as it is seen</source>
        <translation>Die Seite kopiert, wie sie zu sehen ist</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>Kopiert: {0}</translation>
    </message>
    <message>
        <source>Looking for rows and columns …</source>
        <translation>Zeilen und Spalten werden gesucht …</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>Bilder lesen</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} gespeichert</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>What you did last is not finished yet. It will be lost.</source>
        <translation>Was Sie zuletzt getan haben, ist noch nicht fertig. Es geht verloren.</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the text?</source>
        <translation>Sie haben Gelesenes korrigiert. Den Text speichern?</translation>
    </message>
    <message>
        <source>{0} – Read pictures</source>
        <translation>{0} – Bilder lesen</translation>
    </message>
</context>
<context>
    <name>PicturesFeature</name>
    <message>
        <source>Read pictures</source>
        <translation>Bilder lesen</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Das Lesen von Bildern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
</context>
<context>
    <name>PixelGrid</name>
    <message>
        <source>28 by 28 pixels. The arrow keys move from pixel to pixel.</source>
        <translation>28 mal 28 Pixel. Die Pfeiltasten gehen von Pixel zu Pixel.</translation>
    </message>
    <message>
        <source>The network&apos;s image</source>
        <translation>Das Bild, das das Netz bekommt</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>Das Netz wird geladen …</translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation>Noch nichts gezeichnet.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Liest …</translation>
    </message>
    <message>
        <source>There is no model to ask.</source>
        <translation>Es gibt kein Modell, das antworten könnte.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Das lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Too much to read here.</source>
        <translation>Hier ist zu viel zu lesen.</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source> Default </source>
        <translation> Standard </translation>
    </message>
    <message>
        <source>Default of {0}</source>
        <translation>Standard von {0}</translation>
    </message>
    <message>
        <source>Set it back to what it was at first</source>
        <translation>Auf den ursprünglichen Wert zurücksetzen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Set &amp;all back to their defaults</source>
        <translation>&amp;Alle auf den Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>1. Cut</source>
        <translation>1. Zuschnitt</translation>
    </message>
    <message>
        <source>1. Cut, thinner</source>
        <translation>1. Zuschnitt, dünner</translation>
    </message>
    <message>
        <source>2. Scale</source>
        <translation>2. Skalieren</translation>
    </message>
    <message>
        <source>3. Centre</source>
        <translation>3. Zentrieren</translation>
    </message>
    <message>
        <source>Column {0}, row {1}: {2} of 255</source>
        <translation>Spalte {0}, Zeile {1}: {2} von 255</translation>
    </message>
    <message>
        <source>Its centre of mass moves to the middle of 28&#xa0;×&#xa0;28.</source>
        <translation>Sein Schwerpunkt rückt in die Mitte von 28 × 28.</translation>
    </message>
    <message>
        <source>Its longest side becomes 20 pixels.</source>
        <translation>Seine längste Seite wird 20 Pixel lang.</translation>
    </message>
    <message>
        <source>Point at a pixel for its value.</source>
        <translation>Zeigen Sie auf ein Pixel, um seinen Wert zu sehen.</translation>
    </message>
    <message>
        <source>The box around the ink is cut out of the canvas; strokes that are thick for it get thinner.</source>
        <translation>Das Rechteck um die Tinte wird aus der Zeichenfläche ausgeschnitten; Striche, die dafür zu dick sind, werden dünner.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation>Wahrscheinlichkeiten der Klassen</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation>Wahrscheinlichkeiten der zehn Ziffern</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Sheets with a problem</source>
        <translation>Bögen mit einem Problem</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>&amp;Schriftprobe</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Bo&amp;gen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.</source>
        <translation>Zeichnungen anderer Fenster sind aufgehoben: {0}. Starten Sie digitpad noch einmal, um die nächste zu sehen.</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormular</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not quite. Right is: {0}</source>
        <translation>Nicht ganz. Richtig ist: {0}</translation>
    </message>
    <message>
        <source>One could say:</source>
        <translation>Man könnte sagen:</translation>
    </message>
    <message>
        <source>Show an answer</source>
        <translation>Eine Antwort zeigen</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Richtig.</translation>
    </message>
</context>
<context>
    <name>ReadingStatus</name>
    <message>
        <source>Applying the rules …</source>
        <translation>Die Regeln werden angewendet …</translation>
    </message>
    <message>
        <source>Reading page {0} of {1} …</source>
        <translation>Seite {0} von {1} wird gelesen …</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>In Arbeit …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Zule&amp;tzt geöffnet</translation>
    </message>
    <message>
        <source>There is no file {0} any more; it was taken off the list.</source>
        <translation>Die Datei {0} gibt es nicht mehr; sie wurde aus der Liste genommen.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 digit read as {1}</source>
        <translation>1 Ziffer als {1} gelesen</translation>
    </message>
    <message>
        <source>1 thing taken for no digit</source>
        <translation>1 Zeichen für keine Ziffer gehalten</translation>
    </message>
    <message>
        <source>About 1 of {0} numbers is wrong ({1} to {2})</source>
        <translation>Von {0} Zahlen ist ungefähr 1 falsch ({1} bis {2})</translation>
    </message>
    <message>
        <source>About {3} of {0} numbers are wrong ({1} to {2})</source>
        <translation>Von {0} Zahlen sind ungefähr {3} falsch ({1} bis {2})</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong</source>
        <translation>Von {0} Zahlen ist höchstwahrscheinlich keine falsch</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong (0 to {1})</source>
        <translation>Von {0} Zahlen ist höchstwahrscheinlich keine falsch (0 bis {1})</translation>
    </message>
    <message>
        <source>{0} digits read as {1}</source>
        <translation>{0} Ziffern als {1} gelesen</translation>
    </message>
    <message>
        <source>{0} of {1} digits looked at</source>
        <translation>{0} von {1} Ziffern angesehen</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at</source>
        <translation>{0} von {1} Zahlen angesehen</translation>
    </message>
    <message>
        <source>{0} things taken for no digit</source>
        <translation>{0} Zeichen für keine Ziffer gehalten</translation>
    </message>
    <message>
        <source>{0} · 1 number corrected</source>
        <translation>{0} · 1 Zahl korrigiert</translation>
    </message>
    <message>
        <source>{0} · {1} numbers corrected</source>
        <translation>{0} · {1} Zahlen korrigiert</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>Gesehenes &amp;annehmen (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;All numbers by screens</source>
        <translation>Alle Zahlen in &amp;Tafeln</translation>
    </message>
    <message>
        <source>&amp;Begin a number with this digit</source>
        <translation>Mit dieser Ziffer eine Zahl &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Groups of digits</source>
        <translation>&amp;Gruppen von Ziffern</translation>
    </message>
    <message>
        <source>&amp;Join with the next number</source>
        <translation>Mit der nächsten Zahl &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Numbers in doubt</source>
        <translation>Zweifelhafte &amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Previous group</source>
        <translation>Vo&amp;rige Gruppe</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>Auf der &amp;Seite zeigen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>0 – 9</source>
        <translation>0 – 9</translation>
    </message>
    <message>
        <source>Accept what is seen</source>
        <translation>Gesehenes annehmen</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, PgUp, PgDown</source>
        <translation>Pfeiltasten, Pos1, Ende, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Correct a number of a screen</source>
        <translation>Eine Zahl einer Tafel korrigieren</translation>
    </message>
    <message>
        <source>Del, Backspace, X</source>
        <translation>Entf, Rücktaste, X</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Eingabetaste, Leertaste</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Go to another digit or number</source>
        <translation>Zu einer anderen Ziffer oder Zahl gehen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation>&amp;Nächste Gruppe</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Say that it is no digit</source>
        <translation>Angeben, dass es keine Ziffer ist</translation>
    </message>
    <message>
        <source>Say what the digit is</source>
        <translation>Angeben, was die Ziffer ist</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Tafeln</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>1 digit was looked at.</source>
        <translation>1 Ziffer wurde angesehen.</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>Dieses Angebot schließen</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Mit der Durchsicht fortfahren</translation>
    </message>
    <message>
        <source>The review of {0} was begun: {1}</source>
        <translation>Die Durchsicht von {0} war begonnen: {1}</translation>
    </message>
    <message>
        <source>{0} digits were looked at.</source>
        <translation>{0} Ziffern wurden angesehen.</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} Bildern</translation>
    </message>
</context>
<context>
    <name>ReviewTiles</name>
    <message>
        <source>Taken for no digit; else it might be a {0} or a {1}</source>
        <translation>Für keine Ziffer gehalten; sonst könnte es eine {0} oder eine {1} sein</translation>
    </message>
    <message>
        <source>{0}: {1} sure, next is {2}</source>
        <translation>{0}: {1} sicher, als Nächstes {2}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>1 in {0} wrong</source>
        <translation>1 von {0} falsch</translation>
    </message>
    <message>
        <source>A number counts as looked at once it was seen as a whole: groups do not show whether a digit is missing or a number was cut wrongly.</source>
        <translation>Eine Zahl gilt erst als angesehen, wenn sie als Ganzes gezeigt wurde: Gruppen zeigen nicht, ob eine Ziffer fehlt oder eine Zahl falsch getrennt wurde.</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Annehmen (Eingabe)</translation>
    </message>
    <message>
        <source>All digits were looked at</source>
        <translation>Alle Ziffern wurden angesehen</translation>
    </message>
    <message>
        <source>All numbers in doubt were looked at</source>
        <translation>Alle zweifelhaften Zahlen wurden angesehen</translation>
    </message>
    <message>
        <source>All numbers were looked at</source>
        <translation>Alle Zahlen wurden angesehen</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Mit den anderen fortfahren</translation>
    </message>
    <message>
        <source>Look at the numbers in doubt</source>
        <translation>Die zweifelhaften Zahlen ansehen</translation>
    </message>
    <message>
        <source>No digits were found on the pages that were read.</source>
        <translation>Auf den gelesenen Seiten wurden keine Ziffern gefunden.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Das genügt</translation>
    </message>
    <message>
        <source>The review ends as soon as the errors left, at their upper end, are that few</source>
        <translation>Die Durchsicht endet, sobald die verbliebenen Fehler, an ihrer oberen Grenze, so wenige sind</translation>
    </message>
    <message>
        <source>The review goes on: 1 digit was looked at before. Undo begins anew.</source>
        <translation>Die Durchsicht geht weiter: 1 Ziffer war schon angesehen. Rückgängig beginnt von vorn.</translation>
    </message>
    <message>
        <source>The review goes on: {0} digits were looked at before. Undo begins anew.</source>
        <translation>Die Durchsicht geht weiter: {0} Ziffern waren schon angesehen. Rückgängig beginnt von vorn.</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>Es gibt nichts durchzusehen</translation>
    </message>
    <message>
        <source>Until at most</source>
        <translation>Bis höchstens</translation>
    </message>
    <message>
        <source>When the review ends</source>
        <translation>Wann die Durchsicht endet</translation>
    </message>
    <message>
        <source>none unseen</source>
        <translation>nichts ungesehen</translation>
    </message>
    <message>
        <source>{0}. With 97.5 % certainty, at most 1 in {1} is wrong.</source>
        <translation>{0}. Mit 97,5&#xa0;% Sicherheit ist höchstens 1 von {1} falsch.</translation>
    </message>
</context>
<context>
    <name>RobustnessTab</name>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>&amp;Neu normalisieren, wie digitpad es tut</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Daneben:</translation>
    </message>
    <message>
        <source>Each was normalised again.</source>
        <translation>Jede wurde neu normalisiert.</translation>
    </message>
    <message>
        <source>None was normalised again.</source>
        <translation>Keine wurde neu normalisiert.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s training digits, {0} that were held out from learning.</source>
        <translation>Von den Trainingsziffern von MNIST {0}, die beim Lernen zurückgehalten wurden.</translation>
    </message>
    <message>
        <source>One digit that fools a network says little about it. Here {0} digits that it has not learned from are distorted by each slider, from one end to the other, and what is still read right is counted, with the interval that holds 95 %.</source>
        <translation>Eine Ziffer, die ein Netz täuscht, sagt wenig darüber. Hier werden {0} Ziffern, aus denen es nicht gelernt hat, von jedem Regler von einem Ende zum anderen verzerrt, und es wird gezählt, was noch richtig gelesen wird, mit dem Intervall, das 95&#xa0;% enthält.</translation>
    </message>
    <message>
        <source>Reading distorted digits</source>
        <translation>Verzerrte Ziffern lesen</translation>
    </message>
    <message>
        <source>Robustness on MNIST&apos;s digits</source>
        <translation>Robustheit auf den Ziffern von MNIST</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Stopped: only a part of the sliders was measured.</source>
        <translation>Angehalten: Nur ein Teil der Regler wurde gemessen.</translation>
    </message>
    <message>
        <source>Undistorted: {0}.</source>
        <translation>Unverzerrt: {0}.</translation>
    </message>
    <message>
        <source>{0} of MNIST&apos;s test digits, as not all cards tell which training digits were held out.</source>
        <translation>{0} der Testziffern von MNIST, da nicht alle Modellkarten sagen, welche Trainingsziffern zurückgehalten wurden.</translation>
    </message>
    <message>
        <source>{0}: down to {1}</source>
        <translation>{0}: bis hinunter auf {1}</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>The rules for numbers do not hold. {0}</source>
        <translation>Die Regeln für Zahlen gelten nicht. {0}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Apply to all pages</source>
        <translation>Auf alle Seiten &amp;anwenden</translation>
    </message>
    <message>
        <source>&amp;No rules</source>
        <translation>&amp;Keine Regeln</translation>
    </message>
    <message>
        <source>1 number: {0}</source>
        <translation>1 Zahl: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Liest …</translation>
    </message>
    <message>
        <source>Rules for numbers</source>
        <translation>Regeln für Zahlen</translation>
    </message>
    <message>
        <source>These rules hold for every number on every page. One that breaks them becomes the most probable number that they allow, if that is probable enough. It is marked, and can be taken back.</source>
        <translation>Diese Regeln gelten für jede Zahl auf jeder Seite. Eine, die sie verletzt, wird zur wahrscheinlichsten Zahl, die sie erlauben, wenn diese wahrscheinlich genug ist. Sie wird markiert und lässt sich zurücksetzen.</translation>
    </message>
    <message>
        <source>What a number may be</source>
        <translation>Was eine Zahl sein darf</translation>
    </message>
    <message>
        <source>{0:,} numbers, such as {1}</source>
        <translation>{0:,} Zahlen, etwa {1}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Ziffern</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Chec&amp;k digit</source>
        <translation>&amp;Prüfziffer</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Prüfziffer</translation>
    </message>
    <message>
        <source>Col&amp;umn</source>
        <translation>Spal&amp;te</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Spalte der Liste</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>How many digits</source>
        <translation>Wie viele Ziffern</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Liste von Zahlen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The column&apos;s name in the first line, or its place: 1, 2 …</source>
        <translation>Der Name der Spalte in der ersten Zeile oder ihre Stelle: 1, 2 …</translation>
    </message>
    <message>
        <source>a CSV file with all numbers that there are</source>
        <translation>eine CSV-Datei mit allen Zahlen, die es gibt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>such as 5, from the least value on</source>
        <translation>etwa 5, vom kleinsten Wert an</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>die erste</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>zeros in front included</source>
        <translation>führende Nullen mitgezählt</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>1 digit</source>
        <translation>1 Ziffer</translation>
    </message>
    <message>
        <source>EAN or GTIN, 8 to 14 digits</source>
        <translation>EAN oder GTIN, 8 bis 14 Ziffern</translation>
    </message>
    <message>
        <source>ISBN of 10 digits</source>
        <translation>ISBN mit 10 Ziffern</translation>
    </message>
    <message>
        <source>ISBN of 13 digits</source>
        <translation>ISBN mit 13 Ziffern</translation>
    </message>
    <message>
        <source>Luhn, as bank cards</source>
        <translation>Luhn, wie bei Bankkarten</translation>
    </message>
    <message>
        <source>Read as {0}; {1} is the most probable number that the rules allow.</source>
        <translation>Gelesen als {0}; {1} ist die wahrscheinlichste Zahl, die die Regeln erlauben.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>aus {0}</translation>
    </message>
    <message>
        <source>in steps of {0:,}</source>
        <translation>in Schritten von {0:,}</translation>
    </message>
    <message>
        <source>mod 97, as in an IBAN</source>
        <translation>Modulo 97, wie bei einer IBAN</translation>
    </message>
    <message>
        <source>{0:,} or more</source>
        <translation>{0:,} oder mehr</translation>
    </message>
    <message>
        <source>{0:,} to {1:,}</source>
        <translation>{0:,} bis {1:,}</translation>
    </message>
    <message>
        <source>{0} breaks the rules, and no number that they allow is probable enough.</source>
        <translation>{0} verletzt die Regeln, und keine Zahl, die sie erlauben, ist wahrscheinlich genug.</translation>
    </message>
    <message>
        <source>{0} breaks the rules.</source>
        <translation>{0} verletzt die Regeln.</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} Ziffern</translation>
    </message>
    <message>
        <source>{0} stands here, too: {1}.</source>
        <translation>{0} steht auch hier: {1}.</translation>
    </message>
    <message>
        <source>{0} stands on this page more than once.</source>
        <translation>{0} steht mehr als einmal auf dieser Seite.</translation>
    </message>
</context>
<context>
    <name>SampleActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>Auf der &amp;Zeichenfläche öffnen</translation>
    </message>
    <message>
        <source>&amp;Play the strokes</source>
        <translation>Striche &amp;abspielen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Write each digit ten times …</source>
        <translation>Jede Ziffer zehnmal &amp;schreiben …</translation>
    </message>
    <message>
        <source>Export &amp;pixels (CSV) …</source>
        <translation>&amp;Pixel exportieren (CSV) …</translation>
    </message>
    <message>
        <source>Export &amp;strokes (JSON) …</source>
        <translation>Striche e&amp;xportieren (JSON) …</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>They are &amp;not a digit</source>
        <translation>Sie sind &amp;keine Ziffer</translation>
    </message>
    <message>
        <source>They are a &amp;{0}</source>
        <translation>Sie sind eine &amp;{0}</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>0–9 and X change the label, Del deletes, Ctrl+Z takes it back.</source>
        <translation>0–9 und X ändern das Label, Entf löscht, Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>Keine ausgewählt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Selected sample</source>
        <translation>Ausgewählte Schriftprobe</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} ausgewählt</translation>
    </message>
</context>
<context>
    <name>SampleCounts</name>
    <message>
        <source>Samples that are no digit</source>
        <translation>Schriftproben, die keine Ziffer sind</translation>
    </message>
    <message>
        <source>Samples: {0}</source>
        <translation>Schriftproben: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>; left out: {0}, {1}</source>
        <translation>; ausgelassen: {0}, {1}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>Deleted {0}; Ctrl+Z brings them back</source>
        <translation>{0} gelöscht; Ctrl+Z bringt sie zurück</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>{0} nach {1} exportiert</translation>
    </message>
    <message>
        <source>Exporting {0} …</source>
        <translation>{0} wird exportiert …</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>{0} importiert</translation>
    </message>
    <message>
        <source>Importing {0} …</source>
        <translation>{0} wird importiert …</translation>
    </message>
    <message>
        <source>of which no strokes are known</source>
        <translation>von denen keine Striche bekannt sind</translation>
    </message>
    <message>
        <source>which are no digit</source>
        <translation>die keine Ziffer sind</translation>
    </message>
    <message>
        <source>{0} are numbers of several digits</source>
        <translation>Zahlen mit mehreren Ziffern: {0}</translation>
    </message>
    <message>
        <source>{0} were there already</source>
        <translation>schon vorhanden: {0}</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>Export samples</source>
        <translation>Schriftproben exportieren</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Schriftproben importieren</translation>
    </message>
    <message>
        <source>Pixels (*.csv)</source>
        <translation>Pixel (*.csv)</translation>
    </message>
    <message>
        <source>Strokes (*.json)</source>
        <translation>Striche (*.json)</translation>
    </message>
    <message>
        <source>Strokes and pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;All files (*)</source>
        <translation>Striche und Pixel (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>samples.{0}</source>
        <translation>schriftproben.{0}</translation>
    </message>
</context>
<context>
    <name>SampleFilters</name>
    <message>
        <source>1 sample</source>
        <translation>1 Schriftprobe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Jede Antwort</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>Jede Herkunft</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Falsch gelesen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>Jede Zeit</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>Der letzten 7 Tage</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>Von heute</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Richtig gelesen</translation>
    </message>
    <message>
        <source>Show {0}: {1}</source>
        <translation>{0} zeigen: {1}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Wann sie entstanden</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} Schriftproben</translation>
    </message>
</context>
<context>
    <name>SamplePlayer</name>
    <message>
        <source>Selected sample</source>
        <translation>Ausgewählte Schriftprobe</translation>
    </message>
</context>
<context>
    <name>SampleTiles</name>
    <message>
        <source>A {0}</source>
        <translation>Eine {0}</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Aus einem Bild</translation>
    </message>
    <message>
        <source>From a session</source>
        <translation>Aus einer Sitzung</translation>
    </message>
    <message>
        <source>From the canvas</source>
        <translation>Von der Zeichenfläche</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>«{0}» read: {1}</source>
        <translation>„{0}“ las: {1}</translation>
    </message>
</context>
<context>
    <name>SamplesFeature</name>
    <message>
        <source>Changes to your samples cannot be written in {1}: {0}. They will be gone.</source>
        <translation>Änderungen an Ihren Schriftproben lassen sich nicht in {1} schreiben: {0}. Sie gehen verloren.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Meine Schriftproben</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Copied the strokes as JSON</source>
        <translation>Striche als JSON kopiert</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>Kopiert: {0}</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Looking for your samples …</source>
        <translation>Ihre Schriftproben werden gesucht …</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Meine Schriftproben</translation>
    </message>
    <message>
        <source>No samples yet.

Say what a digit on the canvas is, write each digit ten times,
or drop a file of strokes (JSON) or pixels (CSV) here.</source>
        <translation>Noch keine Schriftproben.

Geben Sie an, was eine Ziffer auf der Zeichenfläche ist, schreiben Sie jede Ziffer zehnmal,
oder ziehen Sie eine Datei mit Strichen (JSON) oder Pixeln (CSV) hierher.</translation>
    </message>
    <message>
        <source>None of your samples is like that.</source>
        <translation>Keine Ihrer Schriftproben ist so.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>These samples have no strokes to copy; export their pixels instead.</source>
        <translation>Diese Schriftproben haben keine Striche zum Kopieren; exportieren Sie stattdessen ihre Pixel.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Write digits …</source>
        <translation>Ziffern schreiben …</translation>
    </message>
    <message>
        <source>{0} labelled {1}</source>
        <translation>{0} mit Label {1} versehen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} · {1} selected</source>
        <translation>{0} · {1} ausgewählt</translation>
    </message>
    <message>
        <source>«{0}» is not finished; nothing of it will be kept.</source>
        <translation>„{0}“ ist nicht fertig; davon bleibt nichts erhalten.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>When it was saved, «{0}» read {1}.</source>
        <translation>Beim Speichern las „{0}“ {1}.</translation>
    </message>
</context>
<context>
    <name>ScreensView</name>
    <message>
        <source>All numbers, those in doubt first</source>
        <translation>Alle Zahlen, die zweifelhaften zuerst</translation>
    </message>
    <message>
        <source>Arrows or pointer move  ·  any digit, or F2, corrects  ·  Enter accepts the screen</source>
        <translation>Pfeile oder Zeiger bewegen  ·  jede Ziffer oder F2 korrigiert  ·  Eingabe nimmt die Tafel an</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} anzusehen</translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python-Skript</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>«{0}» and its training in Keras, as the dialog «Train a network» is set now. It runs without digitpad.</source>
        <translation>„{0}“ und sein Training in Keras, wie der Dialog „Netz trainieren“ jetzt eingestellt ist. Es läuft ohne digitpad.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> and another </source>
        <translation> und anderem </translation>
    </message>
    <message>
        <source>, line {0}</source>
        <translation>, Zeile {0}</translation>
    </message>
    <message>
        <source>1 class name</source>
        <translation>1 Klassenname</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>1 file is read</source>
        <translation>1 Datei ist gelesen</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 Schicht</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>A cluster needs dask.distributed. Install it with: pip install &apos;digitpad[cluster]&apos;.</source>
        <translation>Ein Cluster braucht dask.distributed. Installieren Sie es mit: pip install &apos;digitpad[cluster]&apos;.</translation>
    </message>
    <message>
        <source>A dense layer needs a row of values, but what comes to it is an image of {0}. Put flatten or global average before it.</source>
        <translation>Eine dichte Schicht braucht eine Reihe von Werten, aber was bei ihr ankommt, ist ein Bild von {0}. Setzen Sie Abflachen oder globalen Mittelwert davor.</translation>
    </message>
    <message>
        <source>A form has at most {0} fields; this one has {1}.</source>
        <translation>Ein Formular hat höchstens {0} Felder; dieses hat {1}.</translation>
    </message>
    <message>
        <source>A form that was not saved cannot be read again ({0}).</source>
        <translation>Ein Formular, das nicht gespeichert war, lässt sich nicht wieder lesen ({0}).</translation>
    </message>
    <message>
        <source>A layer of the file has a size of {0}, which no network for digits needs.</source>
        <translation>Eine Schicht der Datei hat eine Größe von {0}; das braucht kein Netz für Ziffern.</translation>
    </message>
    <message>
        <source>A model can learn from them what your digits look like.</source>
        <translation>Ein Modell kann daraus lernen, wie Ihre Ziffern aussehen.</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>Der Name eines Modells hat 1 bis {0} Buchstaben, Ziffern, Leerzeichen und Zeichen, aber keines von {1}, beginnt mit Buchstabe oder Ziffer und endet nicht mit Punkt oder Leerzeichen; bei „{2}“ ist das nicht so.</translation>
    </message>
    <message>
        <source>A number has 1 to {0} digits, not {1}.</source>
        <translation>Eine Zahl hat 1 bis {0} Ziffern, nicht {1}.</translation>
    </message>
    <message>
        <source>A number on a sheet has 1 to {0} boxes, not {1}.</source>
        <translation>Eine Zahl auf einem Bogen hat 1 bis {0} Kästchen, nicht {1}.</translation>
    </message>
    <message>
        <source>A number with the check digit {0} has {1} digits, not {2}.</source>
        <translation>Eine Zahl mit der Prüfziffer {0} hat {1} Ziffern, nicht {2}.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to draw; save it as a picture.</source>
        <translation>Eine Seite von {0} zu zeichnen dauert länger als {1} Sekunden; speichern Sie sie als Bild.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to read; the rest of it is left out.</source>
        <translation>Eine Seite von {0} zu lesen dauert länger als {1} Sekunden; der Rest davon wird ausgelassen.</translation>
    </message>
    <message>
        <source>A picture shows one page; save all pages as text (.txt) or as a table (.csv, .xlsx).</source>
        <translation>Ein Bild zeigt eine Seite; speichern Sie alle Seiten als Text (.txt) oder als Tabelle (.csv, .xlsx).</translation>
    </message>
    <message>
        <source>A process for opening pictures cannot be started ({0}).</source>
        <translation>Ein Prozess zum Öffnen von Bildern lässt sich nicht starten ({0}).</translation>
    </message>
    <message>
        <source>A process for reading cannot be started ({0}).</source>
        <translation>Ein Prozess zum Lesen lässt sich nicht starten ({0}).</translation>
    </message>
    <message>
        <source>A process for reading {0}; try again with one process (--processes 1).</source>
        <translation>Ein Prozess zum Lesen {0}; versuchen Sie es noch einmal mit einem Prozess (--processes 1).</translation>
    </message>
    <message>
        <source>A sample has no ink.</source>
        <translation>Eine Schriftprobe hat keine Tinte.</translation>
    </message>
    <message>
        <source>A sheet has 1 to {0} pages, not {1}.</source>
        <translation>Ein Bogen hat 1 bis {0} Seiten, nicht {1}.</translation>
    </message>
    <message>
        <source>A stylus that is pressed harder draws wider ink.</source>
        <translation>Ein Stift, der fester aufgedrückt wird, zeichnet breitere Tinte.</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 12, not {0}.</source>
        <translation>Hier wird eine ganze Zahl erwartet, etwa 12, nicht {0}.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Choose a smaller window, or pool less before.</source>
        <translation>Ein Fenster von {0}x{1} passt nicht in ein Bild von {2}x{3}. Wählen Sie ein kleineres Fenster, oder poolen Sie davor weniger.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Let it reach over the border, choose a smaller one, or pool less before.</source>
        <translation>Ein Fenster von {0}x{1} passt nicht in ein Bild von {2}x{3}. Lassen Sie es über den Rand reichen, wählen Sie ein kleineres, oder poolen Sie davor weniger.</translation>
    </message>
    <message>
        <source>Above each view of the network&apos;s inside.</source>
        <translation>Über jeder Ansicht des Inneren des Netzes.</translation>
    </message>
    <message>
        <source>All images were normalised as drawings are.</source>
        <translation>Alle Bilder wurden wie Zeichnungen normalisiert.</translation>
    </message>
    <message>
        <source>An architecture&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>Der Name einer Architektur hat 1 bis {0} Buchstaben, Ziffern, Leerzeichen und Zeichen, aber keines von {1}, beginnt mit einem Buchstaben oder einer Ziffer und endet nicht mit einem Punkt oder Leerzeichen; „{2}“ tut das nicht.</translation>
    </message>
    <message>
        <source>An exponent: below 1 a light touch already draws wide ink, above 1 only a firm one.</source>
        <translation>Ein Exponent: Unter 1 zeichnet schon leichter Druck breite Tinte, über 1 erst fester.</translation>
    </message>
    <message>
        <source>An interrupted command left its work in {0}: {1}. Add --resume to go on, or remove that file to begin anew.</source>
        <translation>Ein unterbrochener Befehl hat seine Arbeit in {0} hinterlassen: {1}. Geben Sie --resume an, um fortzufahren, oder entfernen Sie diese Datei, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>Another digitpad is at work in {0}. Wait until it has finished, or stop it.</source>
        <translation>In {0} arbeitet ein anderes digitpad. Warten Sie, bis es fertig ist, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>Another digitpad writes the table that {0} belongs to. Wait until it has finished, or stop it.</source>
        <translation>Ein anderes digitpad schreibt die Tabelle, zu der {0} gehört. Warten Sie, bis es fertig ist, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At least {0} labelled digits are needed to learn from; there are {1}. Write and label some more.</source>
        <translation>Zum Lernen sind mindestens {0} Ziffern mit Label nötig; es gibt {1}. Schreiben und beschriften Sie noch einige.</translation>
    </message>
    <message>
        <source>Below a page in the picture window.</source>
        <translation>Unter einer Seite im Bilderfenster.</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>Pinselbreite</translation>
    </message>
    <message>
        <source>Button that erases</source>
        <translation>Taste, die radiert</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Converted to LiteRT, the network in {0} gives other answers (up to {1} apart); it is not imported.</source>
        <translation>In LiteRT umgewandelt gibt das Netz in {0} andere Antworten (bis zu {1} auseinander); es wird nicht importiert.</translation>
    </message>
    <message>
        <source>Damaged in {0}, and left out: {1}.</source>
        <translation>In {0} beschädigt und ausgelassen: {1}.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Digits of different sheets cannot be joined.</source>
        <translation>Ziffern verschiedener Bögen lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Draw with the stylus only</source>
        <translation>Nur mit dem Stift zeichnen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side in its IDX files; they were turned upright.</source>
        <translation>Die Bilder von EMNIST liegen in seinen IDX-Dateien auf der Seite; sie wurden aufgerichtet.</translation>
    </message>
    <message>
        <source>Each with its answer; a click on that corrects it.</source>
        <translation>Jeder mit seiner Antwort; ein Klick darauf korrigiert sie.</translation>
    </message>
    <message>
        <source>Fewer than {0} of the first sheets could be aligned: too few to tell what is printed in the form&apos;s fields, whose picture was filled in; only rules are taken out there.</source>
        <translation>Weniger als {0} der ersten Bögen ließen sich ausrichten: zu wenige, um zu erkennen, was in die Felder des Formulars gedruckt ist, dessen Bild ausgefüllt war; dort werden nur Linien entfernt.</translation>
    </message>
    <message>
        <source>Fingers press buttons and draw nothing.</source>
        <translation>Finger drücken Schaltflächen und zeichnen nichts.</translation>
    </message>
    <message>
        <source>Folders of pictures name their classes themselves; class names are for files.</source>
        <translation>Ordner mit Bildern benennen ihre Klassen selbst; Klassennamen sind für Dateien.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Help &gt; How well does it read?</source>
        <translation>Hilfe &gt; Wie gut liest es?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be kept in {0} ({1}).</source>
        <translation>Wie weit Sie in den Lektionen sind, lässt sich nicht in {0} aufheben ({1}).</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be read from {0} ({1}).</source>
        <translation>Wie weit Sie in den Lektionen sind, lässt sich nicht aus {0} lesen ({1}).</translation>
    </message>
    <message>
        <source>Ignore the palm</source>
        <translation>Handballen nicht beachten</translation>
    </message>
    <message>
        <source>In percent of the canvas; the slider above the canvas is the same.</source>
        <translation>In Prozent der Zeichenfläche; der Regler über der Zeichenfläche ist derselbe.</translation>
    </message>
    <message>
        <source>Install digitpad again, or restore the file with «git checkout resources/mnist».</source>
        <translation>Installieren Sie digitpad neu, oder stellen Sie die Datei mit „git checkout resources/mnist“ wieder her.</translation>
    </message>
    <message>
        <source>It could not be aligned: a part of the form with fields is not in the picture.</source>
        <translation>Er ließ sich nicht ausrichten: Ein Teil des Formulars mit Feldern ist nicht im Bild.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks do not lie as those of one flat page do.</source>
        <translation>Er ließ sich nicht ausrichten: Seine Eckmarken liegen nicht so wie die einer einzelnen flachen Seite.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks have no code between them that says which sheet it is.</source>
        <translation>Er ließ sich nicht ausrichten: Zwischen seinen Eckmarken steht kein Code, der sagt, welcher Bogen es ist.</translation>
    </message>
    <message>
        <source>It could not be aligned: there are several sheets in the picture; each needs one of its own.</source>
        <translation>Er ließ sich nicht ausrichten: Im Bild sind mehrere Bögen; jeder braucht ein eigenes.</translation>
    </message>
    <message>
        <source>It could not be aligned: what is printed on this form was not found on it; it may be another form, an empty page, bent, or not sharp enough.</source>
        <translation>Er ließ sich nicht ausrichten: Was auf dieses Formular gedruckt ist, wurde darauf nicht gefunden; vielleicht ist es ein anderes Formular, eine leere Seite, gebogen oder nicht scharf genug.</translation>
    </message>
    <message>
        <source>It could not be aligned: {0} found; all of them must be in the picture, and nothing on them.</source>
        <translation>Er ließ sich nicht ausrichten: {0} gefunden; alle müssen im Bild sein, und nichts darf darauf liegen.</translation>
    </message>
    <message>
        <source>It gives probabilities.</source>
        <translation>Es gibt Wahrscheinlichkeiten aus.</translation>
    </message>
    <message>
        <source>It gives scores; they are divided by {0} and made into probabilities.</source>
        <translation>Es gibt Scores aus; sie werden durch {0} geteilt und in Wahrscheinlichkeiten verwandelt.</translation>
    </message>
    <message>
        <source>It has {0} and {1} parameters.</source>
        <translation>Es hat {0} und {1} Parameter.</translation>
    </message>
    <message>
        <source>It is a sheet of digits, which has no numbers; take it in with «digitpad samples sheets».</source>
        <translation>Es ist ein Bogen mit Ziffern, der keine Zahlen hat; nehmen Sie ihn mit „digitpad samples sheets“ auf.</translation>
    </message>
    <message>
        <source>It is a sheet of {0} with {1} columns, and the first one is of {2} with {3}; read it into a table of its own.</source>
        <translation>Es ist ein Bogen der Art {0} mit {1} Spalten, und der erste ist von der Art {2} mit {3}; lesen Sie ihn in eine eigene Tabelle.</translation>
    </message>
    <message>
        <source>It is a sheet with numbers, not one on which each digit is written ten times.</source>
        <translation>Es ist ein Bogen mit Zahlen, keiner, auf dem jede Ziffer zehnmal steht.</translation>
    </message>
    <message>
        <source>It is kept as {0}.</source>
        <translation>Es ist als {0} aufgehoben.</translation>
    </message>
    <message>
        <source>It learned from pen strokes too: {0}, {1}.</source>
        <translation>Es hat auch aus Stiftstrichen gelernt: {0}, {1}.</translation>
    </message>
    <message>
        <source>It overlaps the field {0}.</source>
        <translation>Es überlappt das Feld {0}.</translation>
    </message>
    <message>
        <source>It reads one digit at a time.</source>
        <translation>Es liest jeweils nur eine Ziffer.</translation>
    </message>
    <message>
        <source>It stays as {0}.</source>
        <translation>Es bleibt als {0}.</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Es bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>It takes images of {0} numbers, {1}.</source>
        <translation>Es nimmt Bilder von {0} Zahlen, {1}.</translation>
    </message>
    <message>
        <source>It tells {0} classes apart: {1}.</source>
        <translation>Es unterscheidet {0} Klassen: {1}.</translation>
    </message>
    <message>
        <source>It took longer than {0} s and was given up.</source>
        <translation>Es dauerte länger als {0} s und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>It was made elsewhere and imported into digitpad, which knows neither its maker nor what it learned from. Ask whoever gave it to you for its terms.</source>
        <translation>Es wurde anderswo gemacht und in digitpad importiert, das weder kennt, wer es gemacht hat, noch woraus es gelernt hat. Fragen Sie nach den Bedingungen, wer immer es Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on data of somebody&apos;s own ({0}). Ask whoever gave it to you for their terms.</source>
        <translation>Es wurde mit digitpad auf eigenen Daten von jemandem trainiert ({0}). Fragen Sie nach deren Bedingungen, wer immer es Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on {0}.</source>
        <translation>Es wurde mit digitpad auf {0} trainiert.</translation>
    </message>
    <message>
        <source>Keep corrected digits as samples</source>
        <translation>Korrigierte Ziffern als Schriftproben behalten</translation>
    </message>
    <message>
        <source>Keras cannot load {0} ({1}).</source>
        <translation>Keras kann {0} nicht laden ({1}).</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Least pressure</source>
        <translation>Kleinster Druck</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Linkshändig</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, with high contrast, or as the system is at the moment.</source>
        <translation>Hell, dunkel, mit hohem Kontrast, oder wie das System gerade ist.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has {2} where a number is expected, in column {3}; another column is named as in {4}:2.</source>
        <translation>Zeile {0} von {1} hat {2} in Spalte {3}, wo eine Zahl erwartet wird; eine andere Spalte gibt man an wie in {4}:2.</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>MNIST: Y. LeCun and C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</source>
        <translation>MNIST: Y. LeCun und C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</translation>
    </message>
    <message>
        <source>Name a folder of pictures by class, or files with images.</source>
        <translation>Nennen Sie einen Ordner mit Bildern nach Klassen, oder Dateien mit Bildern.</translation>
    </message>
    <message>
        <source>Name images of its classes to import it.</source>
        <translation>Nennen Sie Bilder seiner Klassen, um es zu importieren.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {0} ({1}).</source>
        <translation>Unter {0} antwortet kein Dask-Scheduler ({1}).</translation>
    </message>
    <message>
        <source>No digits were found in this region; draw it around digits, or let fainter ink count.</source>
        <translation>In diesem Bereich wurden keine Ziffern gefunden; ziehen Sie ihn um Ziffern, oder lassen Sie blassere Tinte zählen.</translation>
    </message>
    <message>
        <source>No ink is 0, full ink is 1.</source>
        <translation>Keine Tinte ist 0, volle Tinte ist 1.</translation>
    </message>
    <message>
        <source>No number from {0} to {1} that the rules allow has the check digit {2}.</source>
        <translation>Keine Zahl von {0} bis {1}, die die Regeln erlauben, hat die Prüfziffer {2}.</translation>
    </message>
    <message>
        <source>No number lies between {0} and {1}; name the smaller one first.</source>
        <translation>Keine Zahl liegt zwischen {0} und {1}; nennen Sie die kleinere zuerst.</translation>
    </message>
    <message>
        <source>No number of {0} digits is {1} or more.</source>
        <translation>Keine Zahl mit {0} Ziffern ist {1} oder mehr.</translation>
    </message>
    <message>
        <source>No number on paper has more than {0} digits.</source>
        <translation>Keine Zahl auf Papier hat mehr als {0} Ziffern.</translation>
    </message>
    <message>
        <source>No picture of {0} can be learned from{1}.</source>
        <translation>Aus keinem Bild von {0} lässt sich lernen{1}.</translation>
    </message>
    <message>
        <source>No sample of {0} can be learned from.</source>
        <translation>Aus keiner Schriftprobe von {0} lässt sich lernen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing is opened any more, as the program is being closed.</source>
        <translation>Es wird nichts mehr geöffnet, da das Programm gerade geschlossen wird.</translation>
    </message>
    <message>
        <source>NumPy met {0}</source>
        <translation>NumPy stieß auf {0}</translation>
    </message>
    <message>
        <source>Numbers are read without signs; the least one is 0 or more, not {0}.</source>
        <translation>Zahlen werden ohne Vorzeichen gelesen; die kleinste ist 0 oder mehr, nicht {0}.</translation>
    </message>
    <message>
        <source>Of drawn numbers with several digits.</source>
        <translation>Von gezeichneten Zahlen mit mehreren Ziffern.</translation>
    </message>
    <message>
        <source>Of the class «{0}» {1} in {2}; at least {3} are needed of each class.</source>
        <translation>Von der Klasse „{0}“ {1} in {2}; von jeder Klasse sind mindestens {3} nötig.</translation>
    </message>
    <message>
        <source>One cannot look inside the model «{0}» ({1}).</source>
        <translation>In das Modell „{0}“ kann man nicht hineinsehen ({1}).</translation>
    </message>
    <message>
        <source>One of its images is in this folder, as {0}.</source>
        <translation>Eines ihrer Bilder liegt in diesem Ordner, als {0}.</translation>
    </message>
    <message>
        <source>Only several pictures, or several files of samples, can be opened together; name one file.</source>
        <translation>Nur mehrere Bilder oder mehrere Dateien mit Schriftproben lassen sich zusammen öffnen; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Only the first {0} lessons in {1} are listed.</source>
        <translation>Nur die ersten {0} Lektionen in {1} sind aufgeführt.</translation>
    </message>
    <message>
        <source>Only two digits or more can be joined; choose those that are parts of one digit.</source>
        <translation>Nur zwei Ziffern oder mehr lassen sich verbinden; wählen Sie diejenigen aus, die Teile einer Ziffer sind.</translation>
    </message>
    <message>
        <source>Only {0} of the images lie in their field as drawings do (20 pixels along the longest side); if they are handwriting, normalise them, so that what is drawn on the canvas looks the same.</source>
        <translation>Nur {0} der Bilder liegen so in ihrem Feld wie Zeichnungen (20 Pixel entlang der längsten Seite); wenn sie Handschrift sind, normalisieren Sie sie, damit gleich aussieht, was auf die Zeichenfläche gezeichnet wird.</translation>
    </message>
    <message>
        <source>Otherwise all that is drawn is taken for one digit.</source>
        <translation>Sonst wird alles Gezeichnete für eine Ziffer gehalten.</translation>
    </message>
    <message>
        <source>Otherwise the most similar digit is the answer, to letters and scribbles too.</source>
        <translation>Sonst ist die ähnlichste Ziffer die Antwort, auch auf Buchstaben und Kritzeleien.</translation>
    </message>
    <message>
        <source>PDFium cannot draw the page</source>
        <translation>PDFium kann die Seite nicht zeichnen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>Druckkurve</translation>
    </message>
    <message>
        <source>Put it into a field of 28x28 pixels so that its centre of mass lies in the middle.</source>
        <translation>Es so in ein Feld von 28x28 Pixeln setzen, dass sein Schwerpunkt in der Mitte liegt.</translation>
    </message>
    <message>
        <source>Read numbers of several digits</source>
        <translation>Zahlen mit mehreren Ziffern lesen</translation>
    </message>
    <message>
        <source>Read points, commas and minus signs</source>
        <translation>Punkte, Kommas und Minuszeichen lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading {0} brought its process down {1}; nothing came in.</source>
        <translation>Das Lesen von {0} hat seinen Prozess zum Absturz gebracht {1}; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Row 1 of {0} does not tell which column has the labels: {1}; {2}</source>
        <translation>Zeile 1 von {0} sagt nicht, in welcher Spalte die Labels stehen: {1}; {2}</translation>
    </message>
    <message>
        <source>Row 1 of {0} has the column {1} after {2}; pixels should stand line by line from the top left.</source>
        <translation>Zeile 1 von {0} hat die Spalte {1} nach {2}; Pixel sollten zeilenweise von oben links an stehen.</translation>
    </message>
    <message>
        <source>Row {0} of {1} has no label; {2}</source>
        <translation>Zeile {0} von {1} hat kein Label; {2}</translation>
    </message>
    <message>
        <source>Row {0} of {1} has the label {2}; {3}</source>
        <translation>Zeile {0} von {1} hat das Label {2}; {3}</translation>
    </message>
    <message>
        <source>Row {0} of {1} is longer than {2} characters; {3}</source>
        <translation>Zeile {0} von {1} ist länger als {2} Zeichen; {3}</translation>
    </message>
    <message>
        <source>Sample {0} of {1} has the label {2}; it should be 0 to 9 or «{3}».</source>
        <translation>Schriftprobe {0} von {1} hat das Label {2}; es sollte 0 bis 9 oder „{3}“ sein.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Schriftproben</translation>
    </message>
    <message>
        <source>Say when a drawing is no digit</source>
        <translation>Melden, wenn eine Zeichnung keine Ziffer ist</translation>
    </message>
    <message>
        <source>Scale it, keeping its proportions, so that its longest side has 20 pixels.</source>
        <translation>Es unter Wahrung der Proportionen so skalieren, dass seine längste Seite 20 Pixel hat.</translation>
    </message>
    <message>
        <source>Shares of digits are of MNIST&apos;s; they do not go with data of one&apos;s own.</source>
        <translation>Anteile der Ziffern gelten für die von MNIST; zu eigenen Daten passen sie nicht.</translation>
    </message>
    <message>
        <source>Show boxes around the digits</source>
        <translation>Rahmen um die Ziffern zeigen</translation>
    </message>
    <message>
        <source>Show the explanations</source>
        <translation>Die Erklärungen zeigen</translation>
    </message>
    <message>
        <source>Show the steps from the picture to the ink</source>
        <translation>Die Schritte vom Bild zur Tinte zeigen</translation>
    </message>
    <message>
        <source>Signs are some of {0} without spaces between them, not {1}.</source>
        <translation>Zeichen sind einige aus {0} ohne Leerzeichen dazwischen, nicht {1}.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisator</translation>
    </message>
    <message>
        <source>Strokes begin with it, for a stylus that draws when it hardly touches.</source>
        <translation>Damit beginnen Striche, für einen Stift, der zeichnet, wenn er kaum berührt.</translation>
    </message>
    <message>
        <source>Stylus</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Stylus pressure changes the width</source>
        <translation>Stiftdruck ändert die Breite</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} columns, not {1}; more do not fit on {2}.</source>
        <translation>Ein solcher Bogen hat 1 bis {0} Spalten, nicht {1}; mehr passen nicht auf {2}.</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} rows a page, not {1}; print several pages.</source>
        <translation>Ein solcher Bogen hat 1 bis {0} Zeilen je Seite, nicht {1}; drucken Sie mehrere Seiten.</translation>
    </message>
    <message>
        <source>The MNIST file {0} cannot be read ({1}). {2}</source>
        <translation>Die MNIST-Datei {0} lässt sich nicht lesen ({1}). {2}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is damaged (its checksum is wrong). {1}</source>
        <translation>Die MNIST-Datei {0} ist beschädigt (ihre Prüfsumme ist falsch). {1}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is missing. {1}</source>
        <translation>Die MNIST-Datei {0} fehlt. {1}</translation>
    </message>
    <message>
        <source>The answers of {0} are damaged. Do the run again with --resume.</source>
        <translation>Die Antworten von {0} sind beschädigt. Wiederholen Sie den Lauf mit --resume.</translation>
    </message>
    <message>
        <source>The architecture in {0} cannot be used ({1}).</source>
        <translation>Die Architektur in {0} lässt sich nicht verwenden ({1}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be built. {1}</source>
        <translation>Die Architektur „{0}“ lässt sich nicht bauen. {1}</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be changed in {1} ({2}).</source>
        <translation>Die Architektur „{0}“ lässt sich in {1} nicht ändern ({2}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» has changed since this study began. Give what it is now another name to compare both.</source>
        <translation>Die Architektur „{0}“ hat sich geändert, seit diese Studie begann. Geben Sie dem, was sie jetzt ist, einen anderen Namen, um beide zu vergleichen.</translation>
    </message>
    <message>
        <source>The canvas is on the right, so that no hand covers the answer.</source>
        <translation>Die Zeichenfläche ist rechts, damit keine Hand die Antwort verdeckt.</translation>
    </message>
    <message>
        <source>The card {0} is damaged ({1}); the model is not used.</source>
        <translation>Die Modellkarte {0} ist beschädigt ({1}); das Modell wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The class names in {0} cannot be read ({1}).</source>
        <translation>Die Klassennamen in {0} lassen sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The class «{0}» of {1} is in its test part only; there is nothing to learn it from.</source>
        <translation>Die Klasse „{0}“ von {1} ist nur im Testteil; es gibt nichts, woraus sie sich lernen ließe.</translation>
    </message>
    <message>
        <source>The clipboard holds no drawing: {0}.</source>
        <translation>Die Zwischenablage enthält keine Zeichnung: {0}.</translation>
    </message>
    <message>
        <source>The clipboard holds no layers ({0}).</source>
        <translation>Die Zwischenablage enthält keine Schichten ({0}).</translation>
    </message>
    <message>
        <source>The cluster cannot read {0} ({1}).</source>
        <translation>Der Cluster kann {0} nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost.</source>
        <translation>Die Verbindung zum Cluster ging verloren.</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost. Add --resume to go on.</source>
        <translation>Die Verbindung zum Cluster ging verloren. Geben Sie --resume an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The data in {0} are others than when this study began; put back what they were, or compare on the new ones in another study.</source>
        <translation>Die Daten in {0} sind andere als zu Beginn dieser Studie; stellen Sie die früheren wieder her, oder vergleichen Sie auf den neuen in einer anderen Studie.</translation>
    </message>
    <message>
        <source>The data of this study cannot be read again: {0}</source>
        <translation>Die Daten dieser Studie lassen sich nicht wieder lesen: {0}</translation>
    </message>
    <message>
        <source>The drawing cannot be saved in {0} ({1}).</source>
        <translation>Die Zeichnung lässt sich nicht in {0} speichern ({1}).</translation>
    </message>
    <message>
        <source>The drawing {0} cannot be read ({1}).</source>
        <translation>Die Zeichnung {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The example images of the model «{0}» are damaged.</source>
        <translation>Die Beispielbilder des Modells „{0}“ sind beschädigt.</translation>
    </message>
    <message>
        <source>The experiment&apos;s process ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>Der Prozess des Experiments endete unerwartet ({0}), vielleicht weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>The export ended unexpectedly {0}; nothing was written.</source>
        <translation>Der Export endete unerwartet {0}; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file kept digitpad busy for more than {0} s; it was given up.</source>
        <translation>Die Datei hat digitpad mehr als {0} s beschäftigt; es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The file {0} cannot be read ({1}).</source>
        <translation>Die Datei {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The file {0} of the model «{1}» is not the one that its card describes (wrong checksum); it is not used.</source>
        <translation>Die Datei {0} des Modells „{1}“ ist nicht die, die seine Modellkarte beschreibt (falsche Prüfsumme); sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The files of a data set are of one kind, but {0} is {1} and {2} is {3}.</source>
        <translation>Die Dateien eines Datensatzes sind von einer Art, aber {0} ist {1} und {2} ist {3}.</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Die erste</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation>Der Ordner {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); digitpad looks again.</source>
        <translation>Der Ordner {0} lässt sich nicht lesen ({1}); digitpad sieht wieder nach.</translation>
    </message>
    <message>
        <source>The folder {0} holds no model ({1} is missing).</source>
        <translation>Der Ordner {0} enthält kein Modell ({1} fehlt).</translation>
    </message>
    <message>
        <source>The folder {0} holds no picture that can be read.</source>
        <translation>Der Ordner {0} enthält kein Bild, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>The folder {0} holds no pictures, no model and no study.</source>
        <translation>Der Ordner {0} enthält keine Bilder, kein Modell und keine Studie.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0} ({1}); save it now and then.</source>
        <translation>Das Formular lässt sich nicht in {0} aufheben ({1}); speichern Sie es ab und zu.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0}; save it now and then.</source>
        <translation>Das Formular lässt sich nicht in {0} aufheben; speichern Sie es ab und zu.</translation>
    </message>
    <message>
        <source>The form cannot be saved in {0} ({1}).</source>
        <translation>Das Formular lässt sich nicht in {0} speichern ({1}).</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}</source>
        <translation>Das Formular ist noch nicht gespeichert: {0}</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}.</source>
        <translation>Das Formular ist noch nicht gespeichert: {0}.</translation>
    </message>
    <message>
        <source>The form {0} cannot be read ({1}).</source>
        <translation>Das Formular {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The format {0} needs {1}, which a digitpad from pip gets with «pip install &apos;digitpad[onnx]&apos;»; the packaged program does not have them.</source>
        <translation>Das Format {0} braucht {1}; ein digitpad aus pip bekommt das mit „pip install &apos;digitpad[onnx]&apos;“, das gepackte Programm hat es nicht.</translation>
    </message>
    <message>
        <source>The guard set {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>Die Kontrollmenge {0} fehlt oder ist beschädigt. Installieren Sie digitpad neu, um sie zurückzubekommen.</translation>
    </message>
    <message>
        <source>The images were dark on light; they were inverted.</source>
        <translation>Die Bilder waren dunkel auf hell; sie wurden invertiert.</translation>
    </message>
    <message>
        <source>The ink follows mouse, stylus or finger a moment later, without their tremor.</source>
        <translation>Die Tinte folgt Maus, Stift oder Finger einen Augenblick später, ohne deren Zittern.</translation>
    </message>
    <message>
        <source>The layer «{0}» is set up in a way that ONNX export does not know.</source>
        <translation>Die Schicht „{0}“ ist so eingestellt, wie es der ONNX-Export nicht kennt.</translation>
    </message>
    <message>
        <source>The layer «{0}» is used in a way that ONNX export does not know.</source>
        <translation>Die Schicht „{0}“ ist so verwendet, wie es der ONNX-Export nicht kennt.</translation>
    </message>
    <message>
        <source>The line network in {0} cannot be run ({1}).</source>
        <translation>Das Zeilennetz in {0} lässt sich nicht ausführen ({1}).</translation>
    </message>
    <message>
        <source>The model could not be written ({0}).</source>
        <translation>Das Modell ließ sich nicht schreiben ({0}).</translation>
    </message>
    <message>
        <source>The model in {0} is none of yours in {1}; remove it by hand.</source>
        <translation>Das Modell in {0} ist keines der Ihren in {1}; entfernen Sie es von Hand.</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be removed ({1}).</source>
        <translation>Das Modell „{0}“ lässt sich nicht entfernen ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be saved in {1} ({2}).</source>
        <translation>Das Modell „{0}“ lässt sich nicht in {1} speichern ({2}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot learn: its network cannot be loaded ({1}).</source>
        <translation>Das Modell „{0}“ kann nicht lernen: Sein Netz lässt sich nicht laden ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» comes with digitpad and cannot be removed.</source>
        <translation>Das Modell „{0}“ kommt mit digitpad und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The model «{0}» does not know {1}; it tells {2} apart.</source>
        <translation>Das Modell „{0}“ kennt {1} nicht; es unterscheidet {2}.</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its example images ({1}).</source>
        <translation>Das Modell „{0}“ hat seine Beispielbilder verloren ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its file {1}; it cannot be used.</source>
        <translation>Das Modell „{0}“ hat seine Datei {1} verloren; es ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training.</source>
        <translation>Das Modell „{0}“ hat keine Momentaufnahmen seines Trainings.</translation>
    </message>
    <message>
        <source>The model «{0}» is not used, as its network cannot be run safely: {1}.</source>
        <translation>Das Modell „{0}“ wird nicht verwendet, da sich sein Netz nicht sicher ausführen lässt: {1}.</translation>
    </message>
    <message>
        <source>The network for decimal points {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>Das Netz für Dezimalpunkte {0} fehlt oder ist beschädigt. Installieren Sie digitpad neu, um es zurückzubekommen.</translation>
    </message>
    <message>
        <source>The network for handwriting {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>Das Netz für Handschrift {0} fehlt oder ist beschädigt. Installieren Sie digitpad neu, um es zurückzubekommen.</translation>
    </message>
    <message>
        <source>The network for struck digits {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>Das Netz für durchgestrichene Ziffern {0} fehlt oder ist beschädigt. Installieren Sie digitpad neu, um es zurückzubekommen.</translation>
    </message>
    <message>
        <source>The network has a layer «{0}», which ONNX export does not know; export it in another format.</source>
        <translation>Das Netz hat eine Schicht „{0}“, die der ONNX-Export nicht kennt; exportieren Sie es in einem anderen Format.</translation>
    </message>
    <message>
        <source>The network has an activation «{0}», which ONNX export does not know.</source>
        <translation>Das Netz hat eine Aktivierung „{0}“, die der ONNX-Export nicht kennt.</translation>
    </message>
    <message>
        <source>The network has weights of the type {0}, which web pages cannot take.</source>
        <translation>Das Netz hat Gewichte vom Typ {0}, die Webseiten nicht annehmen können.</translation>
    </message>
    <message>
        <source>The network has {0} parameters; at most {1} can be trained here.</source>
        <translation>Das Netz hat {0} Parameter; höchstens {1} lassen sich hier trainieren.</translation>
    </message>
    <message>
        <source>The network in the format {0} gives other answers than the Keras file (up to {1} apart); it is not written.</source>
        <translation>Das Netz im Format {0} gibt andere Antworten als die Keras-Datei (bis zu {1} auseinander); es wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>The network in {0} cannot be run ({1}).</source>
        <translation>Das Netz in {0} lässt sich nicht ausführen ({1}).</translation>
    </message>
    <message>
        <source>The network in {0} does not read lines: it gives {1} numbers.</source>
        <translation>Das Netz in {0} liest keine Zeilen: Es gibt {1} Zahlen aus.</translation>
    </message>
    <message>
        <source>The network in {0} gives no numbers; it is not imported.</source>
        <translation>Das Netz in {0} gibt keine Zahlen aus; es wird nicht importiert.</translation>
    </message>
    <message>
        <source>The network in {0} has a layer that LiteRT cannot run; it is not imported.</source>
        <translation>Das Netz in {0} hat eine Schicht, die LiteRT nicht ausführen kann; es wird nicht importiert.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of MNIST&apos;s training digits right, however its images are scaled; it is no reader of digits, or counts them in another order.</source>
        <translation>Das Netz in {0} liest nur {1} der Trainingsziffern von MNIST richtig, wie immer seine Bilder skaliert werden; es liest keine Ziffern oder zählt sie in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The network is run by {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). The page itself is part of digitpad (MIT licence).</source>
        <translation>Das Netz läuft mit {0} {1}, Copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). Die Seite selbst ist Teil von digitpad (MIT-Lizenz).</translation>
    </message>
    <message>
        <source>The network takes {0} multiply-adds for each image; at most {1} can be trained here.</source>
        <translation>Das Netz braucht {0} Multiplikations-Additionen für jedes Bild; höchstens {1} lassen sich hier trainieren.</translation>
    </message>
    <message>
        <source>The network&apos;s {0} needs the operation «{1}», which web pages cannot run; export it in another format.</source>
        <translation>Im Netz braucht {0} die Operation „{1}“, die Webseiten nicht ausführen können; exportieren Sie es in einem anderen Format.</translation>
    </message>
    <message>
        <source>The next digit comes after</source>
        <translation>Die nächste Ziffer kommt nach</translation>
    </message>
    <message>
        <source>The outputs need a row of values, but what comes to them is an image of {0}. End with flatten or global average.</source>
        <translation>Die Ausgaben brauchen eine Reihe von Werten, aber was bei ihnen ankommt, ist ein Bild von {0}. Enden Sie mit Abflachen oder globalem Mittelwert.</translation>
    </message>
    <message>
        <source>The page is part of digitpad (MIT licence), and holds TensorFlow.js (Google LLC, Apache License 2.0).</source>
        <translation>Die Seite ist Teil von digitpad (MIT-Lizenz) und enthält TensorFlow.js (Google LLC, Apache License 2.0).</translation>
    </message>
    <message>
        <source>The picture cannot be saved in {0} ({1}).</source>
        <translation>Das Bild lässt sich nicht in {0} speichern ({1}).</translation>
    </message>
    <message>
        <source>The picture of the form has {0} x {1} pixels, which are not the proportions of a page of {2} x {3} mm.</source>
        <translation>Das Bild des Formulars hat {0} x {1} Pixel; das sind nicht die Proportionen einer Seite von {2} x {3} mm.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be kept: there is no room for temporary files.</source>
        <translation>Das Bild in der Zwischenablage lässt sich nicht aufheben: Für temporäre Dateien ist kein Platz.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read ({1}).</source>
        <translation>Das Bild {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The pictures of {0} lie beside each other; put those of each class into a folder that is called as the class.</source>
        <translation>Die Bilder von {0} liegen nebeneinander; legen Sie die jeder Klasse in einen Ordner, der wie die Klasse heißt.</translation>
    </message>
    <message>
        <source>The plan of the study, {0}, is missing or damaged{1}. Begin in another folder, or remove this file: what is finished is then found again by the same command with --resume.</source>
        <translation>Der Plan der Studie, {0}, fehlt oder ist beschädigt{1}. Beginnen Sie in einem anderen Ordner, oder entfernen Sie diese Datei: Was fertig ist, findet derselbe Befehl mit --resume dann wieder.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}, {2} times. Maybe memory ran out; close other programs and resume the study.</source>
        <translation>Der Prozess des Laufs {0} {1}, {2}-mal. Vielleicht ging der Speicher aus; schließen Sie andere Programme, und setzen Sie die Studie fort.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}; the run goes on from its last epoch.</source>
        <translation>Der Prozess des Laufs {0} {1}; der Lauf geht ab seiner letzten Epoche weiter.</translation>
    </message>
    <message>
        <source>The recipe «pens» learns strokes of digits beside MNIST; it does not go with data of one&apos;s own.</source>
        <translation>Das Rezept „pens“ lernt neben MNIST Striche von Ziffern; zu eigenen Daten passt es nicht.</translation>
    </message>
    <message>
        <source>The record of {0} belongs to another study; the run is done again.</source>
        <translation>Die Aufzeichnung von {0} gehört zu einer anderen Studie; der Lauf wird wiederholt.</translation>
    </message>
    <message>
        <source>The record of {0} is damaged; the run is done again.</source>
        <translation>Die Aufzeichnung von {0} ist beschädigt; der Lauf wird wiederholt.</translation>
    </message>
    <message>
        <source>The report cannot be written to {0} ({1}).</source>
        <translation>Der Bericht lässt sich nicht in {0} schreiben ({1}).</translation>
    </message>
    <message>
        <source>The run {0} failed on the cluster ({1}).</source>
        <translation>Der Lauf {0} ist auf dem Cluster gescheitert ({1}).</translation>
    </message>
    <message>
        <source>The samples cannot be saved in {0} ({1}).</source>
        <translation>Die Schriftproben lassen sich nicht in {0} speichern ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be put into {1} beside it ({2}); they are used as they are.</source>
        <translation>Die Schriftproben in {0} lassen sich nicht in {1} daneben übernehmen ({2}); sie werden verwendet, wie sie sind.</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}).</source>
        <translation>Die Schriftproben in {0} lassen sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}). The file is kept as {2}; {3} saved.</source>
        <translation>Die Schriftproben in {0} lassen sich nicht lesen ({1}). Die Datei bleibt als {2} erhalten; {3} gerettet.</translation>
    </message>
    <message>
        <source>The samples in {0} were not taken over as they are: {1} differs.</source>
        <translation>Die Schriftproben in {0} wurden nicht unverändert übernommen: {1} weicht ab.</translation>
    </message>
    <message>
        <source>The scheduler at {0} has no workers; start one with «dask worker {1}».</source>
        <translation>Der Scheduler unter {0} hat keine Worker; starten Sie einen mit „dask worker {1}“.</translation>
    </message>
    <message>
        <source>The scheduler at {0} needs certificates: add --tls-ca, --tls-cert and --tls-key.</source>
        <translation>Der Scheduler unter {0} braucht Zertifikate: Geben Sie --tls-ca, --tls-cert und --tls-key an.</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>Die zweite</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>Die Einstellungen lassen sich nicht in {0} speichern ({1}).</translation>
    </message>
    <message>
        <source>The sheet cannot be saved in {0} ({1}).</source>
        <translation>Der Bogen lässt sich nicht in {0} speichern ({1}).</translation>
    </message>
    <message>
        <source>The sheets&apos; pictures cannot be kept in {0} ({1}); make room there.</source>
        <translation>Die Bilder der Bögen lassen sich nicht in {0} aufheben ({1}); schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The snapshots {0} are damaged; the model itself can be used without them.</source>
        <translation>Die Momentaufnahmen {0} sind beschädigt; das Modell selbst lässt sich ohne sie verwenden.</translation>
    </message>
    <message>
        <source>The snapshots {0} cannot be read ({1}).</source>
        <translation>Die Momentaufnahmen {0} lassen sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The step between two numbers is 1 or more, not {0}.</source>
        <translation>Der Schritt zwischen zwei Zahlen ist 1 oder mehr, nicht {0}.</translation>
    </message>
    <message>
        <source>The stroke file {0} cannot be read ({1}).</source>
        <translation>Die Strichdatei {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The stroke file {0} holds more than {1} numbers; split it.</source>
        <translation>Die Strichdatei {0} enthält mehr als {1} Zahlen; teilen Sie sie.</translation>
    </message>
    <message>
        <source>The stroke file {0} holds no samples; it should be {1}.</source>
        <translation>Die Strichdatei {0} enthält keine Schriftproben; sie sollte {1} sein.</translation>
    </message>
    <message>
        <source>The stroke file {0} is empty; it should be {1}.</source>
        <translation>Die Strichdatei {0} ist leer; sie sollte {1} sein.</translation>
    </message>
    <message>
        <source>The stroke file {0} is larger than {1} MiB; split it.</source>
        <translation>Die Strichdatei {0} ist größer als {1} MiB; teilen Sie sie.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not text in UTF-8; it should be {1}.</source>
        <translation>Die Strichdatei {0} ist kein Text in UTF-8; sie sollte {1} sein.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not {1} ({2}).</source>
        <translation>Die Strichdatei {0} ist nicht {1} ({2}).</translation>
    </message>
    <message>
        <source>The stroke file {0} needs digits of at least two writers; one of them is held out.</source>
        <translation>Die Strichdatei {0} braucht Ziffern von mindestens zwei Schreibern; einer davon wird zurückgehalten.</translation>
    </message>
    <message>
        <source>The study cannot be written ({0}).</source>
        <translation>Die Studie lässt sich nicht schreiben ({0}).</translation>
    </message>
    <message>
        <source>The study could not go on ({0}).</source>
        <translation>Die Studie konnte nicht weitergehen ({0}).</translation>
    </message>
    <message>
        <source>The study in {0} cannot be removed ({1}).</source>
        <translation>Die Studie in {0} lässt sich nicht entfernen ({1}).</translation>
    </message>
    <message>
        <source>The study in {0} compares on {1}, not on {2} as they are now. Leave --data out to go on with it, or choose another folder.</source>
        <translation>Die Studie in {0} vergleicht auf {1}, nicht auf {2} im jetzigen Stand. Lassen Sie --data weg, um sie fortzusetzen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The study in {0} has {1}, not {2}. Leave these options out to go on with it, or choose another folder.</source>
        <translation>Die Studie in {0} hat {1}, nicht {2}. Lassen Sie diese Optionen weg, um sie fortzusetzen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The study was stopped.</source>
        <translation>Die Studie wurde angehalten.</translation>
    </message>
    <message>
        <source>The table cannot be saved in {0} ({1}).</source>
        <translation>Die Tabelle lässt sich nicht in {0} speichern ({1}).</translation>
    </message>
    <message>
        <source>The text cannot be saved in {0} ({1}).</source>
        <translation>Der Text lässt sich nicht in {0} speichern ({1}).</translation>
    </message>
    <message>
        <source>The training could not be started ({0}).</source>
        <translation>Das Training ließ sich nicht starten ({0}).</translation>
    </message>
    <message>
        <source>The training stopped answering and was ended; no model was saved.</source>
        <translation>Das Training antwortete nicht mehr und wurde beendet; kein Modell wurde gespeichert.</translation>
    </message>
    <message>
        <source>The training was killed by the system ({0}), maybe because memory ran out; no model was saved. Close other programs and train again.</source>
        <translation>Das Training wurde vom System beendet ({0}), vielleicht weil der Speicher ausging; kein Modell wurde gespeichert. Schließen Sie andere Programme, und trainieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The trainings ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>Die Trainings endeten unerwartet ({0}), vielleicht weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>The unfinished run {0} is damaged or of another study; it begins again.</source>
        <translation>Der unfertige Lauf {0} ist beschädigt oder aus einer anderen Studie; er beginnt von vorn.</translation>
    </message>
    <message>
        <source>The values lie in a row already. Remove this layer.</source>
        <translation>Die Werte liegen schon in einer Reihe. Entfernen Sie diese Schicht.</translation>
    </message>
    <message>
        <source>The web page holds no network.</source>
        <translation>Die Webseite enthält kein Netz.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>Die Gewichte in {0} sind beschädigt.</translation>
    </message>
    <message>
        <source>The weights in {0} claim {1} MB, which no network for digits needs.</source>
        <translation>Die Gewichte in {0} beanspruchen {1} MB; das braucht kein Netz für Ziffern.</translation>
    </message>
    <message>
        <source>The weights in {0} point somewhere else; it is not imported.</source>
        <translation>Die Gewichte in {0} verweisen anderswohin; es wird nicht importiert.</translation>
    </message>
    <message>
        <source>The weights in {0} point to other files; it is not imported.</source>
        <translation>Die Gewichte in {0} verweisen auf andere Dateien; es wird nicht importiert.</translation>
    </message>
    <message>
        <source>The {0} of a study must be at least one, each named once.</source>
        <translation>„{0}“ einer Studie: mindestens ein Wert, jeder nur einmal genannt.</translation>
    </message>
    <message>
        <source>The {0} part of digitpad (MIT licence).</source>
        <translation>{0}: Teil von digitpad (MIT-Lizenz).</translation>
    </message>
    <message>
        <source>There are no digits among the samples in {0}.</source>
        <translation>Unter den Schriftproben in {0} sind keine Ziffern.</translation>
    </message>
    <message>
        <source>There are no images in {0}; it should hold a folder of pictures for each class, or files.</source>
        <translation>In {0} gibt es keine Bilder; dort sollte für jede Klasse ein Ordner mit Bildern sein, oder Dateien.</translation>
    </message>
    <message>
        <source>There are no images of «{0}»; the class is left out.</source>
        <translation>Es gibt keine Bilder von „{0}“; die Klasse wird ausgelassen.</translation>
    </message>
    <message>
        <source>There are no pictures in folders of {0}; each class has a folder with its pictures.</source>
        <translation>In den Ordnern von {0} gibt es keine Bilder; jede Klasse hat einen Ordner mit ihren Bildern.</translation>
    </message>
    <message>
        <source>There are no pictures in {0}.</source>
        <translation>In {0} gibt es keine Bilder.</translation>
    </message>
    <message>
        <source>There are too many strokes to read.</source>
        <translation>Es sind zu viele Striche zu lesen.</translation>
    </message>
    <message>
        <source>There are {0} headings, but only {1} columns.</source>
        <translation>Es gibt {0} Überschriften, aber nur {1} Spalten.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already. Choose another name.</source>
        <translation>Es gibt schon ein Modell „{0}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a script for folders of pictures and for single .npz files; all else is read with too much of digitpad&apos;s own code. Save images, labels and names as .npz to have one.</source>
        <translation>Ein Skript gibt es für Ordner mit Bildern und für einzelne .npz-Dateien; alles andere wird mit zu viel eigenem Code von digitpad gelesen. Speichern Sie Bilder, Labels und Namen als .npz, um eines zu bekommen.</translation>
    </message>
    <message>
        <source>There is an architecture «{0}» already. Choose another name.</source>
        <translation>Es gibt schon eine Architektur „{0}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}.</source>
        <translation>Es gibt keine Architektur „{0}“. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}; or name its file.</source>
        <translation>Es gibt keine Architektur „{0}“. Es gibt: {1}; oder nennen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>There is no augmentation «{0}». There are: {1}.</source>
        <translation>Es gibt keine Augmentierung „{0}“. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no check digit {0}; there are {1}.</source>
        <translation>Es gibt keine Prüfziffer {0}; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
        <source>There is no format «{0}». There are: {1}.</source>
        <translation>Es gibt kein Format „{0}“. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no ink in this box; draw it around a digit.</source>
        <translation>In diesem Rahmen ist keine Tinte; ziehen Sie ihn um eine Ziffer.</translation>
    </message>
    <message>
        <source>There is no ink left where this digit was.</source>
        <translation>Wo diese Ziffer war, ist keine Tinte mehr.</translation>
    </message>
    <message>
        <source>There is no model «{0}». There are: {1}.</source>
        <translation>Es gibt kein Modell „{0}“. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no paper {0}; there is {1}.</source>
        <translation>Es gibt kein Papier {0}; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no stroke file {0}.</source>
        <translation>Es gibt keine Strichdatei {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory for the study. Close other programs and resume it.</source>
        <translation>Der Speicher reicht für die Studie nicht. Schließen Sie andere Programme, und setzen Sie sie fort.</translation>
    </message>
    <message>
        <source>There is not enough memory for this experiment. Close other programs and try again.</source>
        <translation>Für dieses Experiment reicht der Speicher nicht. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>Der Speicher reicht für dieses Netz nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs and train again.</source>
        <translation>Der Speicher reicht für dieses Training nicht. Schließen Sie andere Programme, und trainieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>Dafür reicht der Speicher nicht; schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {0}; make it smaller first.</source>
        <translation>Der Speicher reicht nicht, um {0} zu öffnen; verkleinern Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {0}; make it smaller first.</source>
        <translation>Der Speicher reicht nicht, um {0} zu lesen; verkleinern Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>There is too little printed on this form to align sheets by it; words are needed, in several places.</source>
        <translation>Auf dieses Formular ist zu wenig gedruckt, um Bögen daran auszurichten; es braucht Wörter, an mehreren Stellen.</translation>
    </message>
    <message>
        <source>There is too much ink to read.</source>
        <translation>Es ist zu viel Tinte zu lesen.</translation>
    </message>
    <message>
        <source>There was no prediction within a minute.</source>
        <translation>Innerhalb einer Minute kam keine Vorhersage.</translation>
    </message>
    <message>
        <source>This digit cannot be cut in two; it is too narrow.</source>
        <translation>Diese Ziffer lässt sich nicht in zwei teilen; sie ist zu schmal.</translation>
    </message>
    <message>
        <source>This form has neither corner marks nor a picture; without them, digitpad cannot tell where its fields are.</source>
        <translation>Dieses Formular hat weder Eckmarken noch ein Bild; ohne sie kann digitpad nicht sagen, wo seine Felder sind.</translation>
    </message>
    <message>
        <source>This layer needs an image, but before it the values were put into a row. Move it further up.</source>
        <translation>Diese Schicht braucht ein Bild, aber davor wurden die Werte in eine Reihe gelegt. Schieben Sie sie weiter nach oben.</translation>
    </message>
    <message>
        <source>This layer would give {0} values for each image; at most {1} find room here.</source>
        <translation>Diese Schicht würde für jedes Bild {0} Werte ergeben; höchstens {1} haben hier Platz.</translation>
    </message>
    <message>
        <source>This layer would have {0} parameters; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>Diese Schicht hätte {0} Parameter; höchstens {1} lassen sich hier trainieren. Poolen Sie davor mehr, oder machen Sie sie kleiner.</translation>
    </message>
    <message>
        <source>This layer would take {0} multiply-adds for each image; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>Diese Schicht würde für jedes Bild {0} Multiplikations-Additionen brauchen; höchstens {1} lassen sich hier trainieren. Poolen Sie davor mehr, oder machen Sie sie kleiner.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed; install digitpad again with pip.</source>
        <translation>Das braucht TensorFlow, das nicht installiert ist; installieren Sie digitpad noch einmal mit pip.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which the light package of digitpad does not have. The full package, digitpad without «light» in its name, lies where this one came from; it uses the same models, drawings and samples.</source>
        <translation>Das braucht TensorFlow, das dem leichten Paket von digitpad fehlt. Das volle Paket, digitpad ohne „light“ im Namen, liegt dort, wo dieses herkam; es verwendet dieselben Modelle, Zeichnungen und Schriftproben.</translation>
    </message>
    <message>
        <source>This network has a layer that cannot do with eight bits; export it in another format.</source>
        <translation>Dieses Netz hat eine Schicht, die mit acht Bit nicht auskommt; exportieren Sie es in einem anderen Format.</translation>
    </message>
    <message>
        <source>This network has no such layer of a kind that digitpad knows.</source>
        <translation>Dieses Netz hat keine solche Schicht von einer Art, die digitpad kennt.</translation>
    </message>
    <message>
        <source>This page was closed meanwhile.</source>
        <translation>Diese Seite wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>Too many of the samples have no ink; {0} more digits are needed.</source>
        <translation>Zu viele der Schriftproben haben keine Tinte; es fehlen noch {0} Ziffern.</translation>
    </message>
    <message>
        <source>Touches while a stylus is near draw nothing.</source>
        <translation>Berührungen zeichnen nichts, solange ein Stift in der Nähe ist.</translation>
    </message>
    <message>
        <source>Two of its boxes overlap.</source>
        <translation>Zwei seiner Kästchen überlappen sich.</translation>
    </message>
    <message>
        <source>What lies in {0} ({1}) was read with another {2}. Give the same options to go on, or remove that file to begin anew.</source>
        <translation>Was in {0} liegt ({1}), wurde mit anderem {2} gelesen. Geben Sie dieselben Optionen an, um fortzufahren, oder entfernen Sie diese Datei, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>What you have looked at cannot be kept in {0} ({1}); it has to be looked at again should digitpad end.</source>
        <translation>Was Sie angesehen haben, lässt sich nicht in {0} aufheben ({1}); es muss noch einmal angesehen werden, falls digitpad endet.</translation>
    </message>
    <message>
        <source>What {0} says of {1} is damaged ({2}). Remove that file to begin anew.</source>
        <translation>Was {0} über {1} sagt, ist beschädigt ({2}). Entfernen Sie diese Datei, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>When you write digits in a session: so long after the pen went up. 0.2 s: by key only.</source>
        <translation>Wenn Sie in einer Sitzung Ziffern schreiben: so lange nach dem Absetzen des Stifts. 0,2 s: nur auf Tastendruck.</translation>
    </message>
    <message>
        <source>While it is held; the other end of a stylus erases, too, if it has one.</source>
        <translation>Solange sie gedrückt ist; auch das andere Ende eines Stifts radiert, wenn er eines hat.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Write the digit at the left ten times, once in each box, with a dark pen.</source>
        <translation>Schreiben Sie die Ziffer am linken Rand zehnmal, einmal in jedes Kästchen, mit einem dunklen Stift.</translation>
    </message>
    <message>
        <source>Write {0}, with a dark pen. Strike out what is not to count.</source>
        <translation>Schreiben Sie {0}, mit einem dunklen Stift. Streichen Sie durch, was nicht zählen soll.</translation>
    </message>
    <message>
        <source>Your samples cannot be read ({0}).</source>
        <translation>Ihre Schriftproben lassen sich nicht lesen ({0}).</translation>
    </message>
    <message>
        <source>Your samples cannot be written in {0} ({1}).</source>
        <translation>Ihre Schriftproben lassen sich nicht in {0} schreiben ({1}).</translation>
    </message>
    <message>
        <source>a box is not given by four numbers: left, top, right and bottom as shares of the page</source>
        <translation>ein Kästchen ist nicht durch vier Zahlen gegeben: links, oben, rechts und unten als Anteile der Seite</translation>
    </message>
    <message>
        <source>a corner mark lies outside the page</source>
        <translation>eine Eckmarke liegt außerhalb der Seite</translation>
    </message>
    <message>
        <source>a corner mark&apos;s centre is not given by two numbers, x and y as shares of the page</source>
        <translation>die Mitte einer Eckmarke ist nicht durch zwei Zahlen gegeben, x und y als Anteile der Seite</translation>
    </message>
    <message>
        <source>a field of it lies nowhere</source>
        <translation>eines seiner Felder liegt nirgends</translation>
    </message>
    <message>
        <source>a file that cannot be opened has no pages</source>
        <translation>eine Datei, die sich nicht öffnen lässt, hat keine Seiten</translation>
    </message>
    <message>
        <source>a job is under way</source>
        <translation>ein Auftrag läuft</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a map of the classes needs some of each</source>
        <translation>eine Karte der Klassen braucht einige von jeder</translation>
    </message>
    <message>
        <source>a newer digitpad has written it</source>
        <translation>ein neueres digitpad hat sie geschrieben</translation>
    </message>
    <message>
        <source>a newer version of digitpad has written it</source>
        <translation>eine neuere Version von digitpad hat sie geschrieben</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>eine Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>a page has sides of {0} to {1} mm</source>
        <translation>eine Seite hat Kanten von {0} bis {1} mm</translation>
    </message>
    <message>
        <source>a sample has either strokes or an image</source>
        <translation>eine Schriftprobe hat entweder Striche oder ein Bild</translation>
    </message>
    <message>
        <source>a sample&apos;s image is 28x28 bytes</source>
        <translation>das Bild einer Schriftprobe hat 28x28 Byte</translation>
    </message>
    <message>
        <source>a stroke lacks its points or width</source>
        <translation>einem Strich fehlen seine Punkte oder seine Breite</translation>
    </message>
    <message>
        <source>a stroke lies far outside the canvas</source>
        <translation>ein Strich liegt weit außerhalb der Zeichenfläche</translation>
    </message>
    <message>
        <source>a stroke needs finite points and a positive width, none beyond a million canvases</source>
        <translation>ein Strich braucht endliche Punkte und eine positive Breite, nichts davon über eine Million Zeichenflächen hinaus</translation>
    </message>
    <message>
        <source>a stroke needs points of shape (n, 4), n &gt;= 1; got {0}</source>
        <translation>ein Strich braucht Punkte der Form (n, 4), n &gt;= 1; bekommen: {0}</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are no finite numbers, four to a point, or its width is none</source>
        <translation>die Punkte eines Strichs sind keine endlichen Zahlen, vier je Punkt, oder seine Breite ist keine</translation>
    </message>
    <message>
        <source>a study is under way</source>
        <translation>eine Studie läuft</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>eine ganze Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>a worker has digitpad {0}, and this is {1}; they need the same one</source>
        <translation>ein Worker hat digitpad {0}, und dies ist {1}; sie brauchen dasselbe</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>ein Objekt mit Namen und Werten</translation>
    </message>
    <message>
        <source>boxes of the fields {0} overlap</source>
        <translation>Kästchen der Felder {0} überlappen sich</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has characters that are not seen, or a space at an end</source>
        <translation>der Name „{0}“ der Klasse {1} hat Zeichen, die man nicht sieht, oder ein Leerzeichen am Anfang oder Ende</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has {2} characters, and {3} are the most</source>
        <translation>der Name „{0}“ der Klasse {1} hat {2} Zeichen, und höchstens {3} sind möglich</translation>
    </message>
    <message>
        <source>the network does not give {0} probabilities</source>
        <translation>das Netz gibt nicht {0} Wahrscheinlichkeiten aus</translation>
    </message>
    <message>
        <source>the pixels are of the kind {0}; they should be numbers from 0 to 255 or 0 to 1</source>
        <translation>die Pixel sind von der Art {0}; sie sollten Zahlen von 0 bis 255 oder 0 bis 1 sein</translation>
    </message>
    <message>
        <source>the pixels go from {0} to {1}; they should be 0 to 255, or 0 to 1</source>
        <translation>die Pixel gehen von {0} bis {1}; sie sollten 0 bis 255 sein, oder 0 bis 1</translation>
    </message>
    <message>
        <source>there are {0} images</source>
        <translation>gibt es {0} Bilder</translation>
    </message>
    <message>
        <source>there are {0} images and {1} labels</source>
        <translation>es gibt {0} Bilder und {1} Labels</translation>
    </message>
    <message>
        <source>there are {0} images and {1} writers</source>
        <translation>es gibt {0} Bilder und {1} Schreiber</translation>
    </message>
    <message>
        <source>there is 1 image</source>
        <translation>gibt es 1 Bild</translation>
    </message>
    <message>
        <source>there is no layer {0}; there are {1}</source>
        <translation>es gibt keine Schicht {0}; es gibt {1}</translation>
    </message>
    <message>
        <source>there is the label {0}, but {1}, for 0 to {2}</source>
        <translation>das Label {0} kommt vor, aber Namen gibt es nur für 0 bis {2} ({1})</translation>
    </message>
    <message>
        <source>there is the label {0}; labels are whole numbers from 0 on</source>
        <translation>das Label {0} kommt vor; Labels sind ganze Zahlen ab 0</translation>
    </message>
    <message>
        <source>two classes are called «{0}»</source>
        <translation>zwei Klassen heißen „{0}“</translation>
    </message>
    <message>
        <source>{0} are no list of text or whole numbers</source>
        <translation>{0}: keine Liste von Texten oder ganzen Zahlen</translation>
    </message>
    <message>
        <source>{0} cannot be learned from: {1}.</source>
        <translation>Aus {0} lässt sich nicht lernen: {1}.</translation>
    </message>
    <message>
        <source>{0} class names</source>
        <translation>{0} Klassennamen</translation>
    </message>
    <message>
        <source>{0} does not tell which column has the labels: row {1} has {2} in its first and {3} in its last column. Put a row with names above the others, «label» for the labels.</source>
        <translation>{0} sagt nicht, in welcher Spalte die Labels stehen: Zeile {1} hat {2} in der ersten und {3} in der letzten Spalte. Setzen Sie eine Zeile mit Namen über die anderen, „label“ für die Labels.</translation>
    </message>
    <message>
        <source>{0} holds a network from {1} to {2}. It should take one image of 28x28, 28x28x1 or 784 numbers and give {3}.</source>
        <translation>{0} enthält ein Netz von {1} nach {2}. Es sollte ein Bild von 28x28, 28x28x1 oder 784 Zahlen nehmen und {3} ausgeben.</translation>
    </message>
    <message>
        <source>{0} is nothing that digitpad opens: a drawing (.digitpad), a form, an architecture or samples (.json, .csv), pictures or PDF files, a .keras file, or the folder of a model or a study.</source>
        <translation>{0} ist nichts, was digitpad öffnet: eine Zeichnung (.digitpad), ein Formular, eine Architektur oder Schriftproben (.json, .csv), Bilder oder PDF-Dateien, eine .keras-Datei oder der Ordner eines Modells oder einer Studie.</translation>
    </message>
    <message>
        <source>«{0}» should be one of {1}, but is {2}</source>
        <translation>„{0}“ sollte eines von {1} sein, ist aber {2}</translation>
    </message>
    <message>
        <source>it does not end with a dense layer and softmax</source>
        <translation>es endet nicht mit einer dichten Schicht und Softmax</translation>
    </message>
    <message>
        <source>Black (no ink) is 0, white (full ink) is 1.</source>
        <translation>Schwarz (keine Tinte) ist 0, Weiß (volle Tinte) ist 1.</translation>
    </message>
    <message>
        <source>Crop the grey image to its ink.</source>
        <translation>Das Graubild auf seine Tinte zuschneiden.</translation>
    </message>
    <message>
        <source>Make it 28x28 grey pixels.</source>
        <translation>Ein Graubild mit 28x28 Pixeln daraus machen.</translation>
    </message>
    <message>
        <source>The damaged file is now {0}.</source>
        <translation>Die beschädigte Datei heißt jetzt {0}.</translation>
    </message>
    <message>
        <source>The digits&apos; shares leave no image to learn from; take larger ones, or more images.</source>
        <translation>Die Anteile der Ziffern lassen kein Bild zum Lernen übrig; nehmen Sie größere, oder mehr Bilder.</translation>
    </message>
    <message>
        <source>The digits&apos; shares must be ten numbers from 0 to 1, but are {0}.</source>
        <translation>Die Anteile der Ziffern müssen zehn Zahlen von 0 bis 1 sein, sind aber {0}.</translation>
    </message>
    <message>
        <source>The limit must lie between 1 and 10000; {0} does not.</source>
        <translation>Die Grenze muss zwischen 1 und 10000 liegen, ist aber {0}.</translation>
    </message>
    <message>
        <source>The network in {0} is another one: it gives {1} numbers a pixel.</source>
        <translation>Das Netz in {0} ist ein anderes: Es gibt {1} Zahlen je Pixel aus.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of these images right, however they are scaled; it is no reader of them, counts its classes in another order, or learned from images that lie otherwise in their field.</source>
        <translation>Das Netz in {0} liest nur {1} dieser Bilder richtig, wie immer sie skaliert werden; es kann sie nicht lesen, zählt seine Klassen in anderer Reihenfolge oder hat von Bildern gelernt, die anders in ihrem Feld liegen.</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {0}; {1} does not.</source>
        <translation>Der Startwert muss zwischen 0 und {0} liegen, ist aber {1}.</translation>
    </message>
    <message>
        <source>The {0} must lie between {1}; {2} does not.</source>
        <translation>Der Wert „{0}“ muss zwischen {1} liegen, ist aber {2}.</translation>
    </message>
    <message>
        <source>There are {0} writers in these data; at most {1} can be left out one after the other.</source>
        <translation>In diesen Daten gibt es {0} Schreiber; höchstens {1} können nacheinander ausgelassen werden.</translation>
    </message>
    <message>
        <source>There is no model of digits to ask; choose one in the main window.</source>
        <translation>Es gibt kein Ziffernmodell, das antworten könnte; wählen Sie eines im Hauptfenster aus.</translation>
    </message>
    <message>
        <source>There is no writer «{0}»; there are: {1}.</source>
        <translation>Es gibt keinen Schreiber „{0}“; es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory for these trainings. Close other programs and try again.</source>
        <translation>Für diese Trainings reicht der Speicher nicht. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>These are {0} files; {1} are the most of a data set.</source>
        <translation>Das sind {0} Dateien; ein Datensatz hat höchstens {1}.</translation>
    </message>
    <message>
        <source>These class names cannot be used ({0}).</source>
        <translation>Diese Klassennamen lassen sich nicht verwenden ({0}).</translation>
    </message>
    <message>
        <source>These data do not say who wrote what, so no writer can be left out; name a file for each writer, or put the pictures of each one into folders in those of the classes.</source>
        <translation>Diese Daten sagen nicht, wer was geschrieben hat, also kann kein Schreiber ausgelassen werden; nennen Sie für jeden Schreiber eine Datei, oder legen Sie die Bilder jedes Schreibers in Ordner innerhalb der Klassenordner.</translation>
    </message>
    <message>
        <source>What it shows should be as large, and lie where it lies, in the images that the network learned from: they were taken as they are.</source>
        <translation>Was es zeigt, sollte so groß sein und dort liegen wie in den Bildern, von denen das Netz gelernt hat: Sie wurden genommen, wie sie sind.</translation>
    </message>
    <message>
        <source>Whether it has learned from these images is not known here; if so, it reads others less well.</source>
        <translation>Ob es von diesen Bildern gelernt hat, ist hier nicht bekannt; wenn ja, liest es andere weniger gut.</translation>
    </message>
    <message>
        <source>Without «{0}» there is nothing to learn the class «{1}» from; nobody else wrote it.</source>
        <translation>Ohne „{0}“ gibt es nichts, woraus sich die Klasse „{1}“ lernen ließe; sonst hat sie niemand geschrieben.</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>a control</source>
        <translation>ein Bedienelement</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>a model tells {0} to {1} classes apart, not {2}</source>
        <translation>ein Modell unterscheidet {0} bis {1} Klassen, nicht {2}</translation>
    </message>
    <message>
        <source>a training of this lesson</source>
        <translation>ein Training dieser Lektion</translation>
    </message>
    <message>
        <source>an architecture</source>
        <translation>eine Architektur</translation>
    </message>
    <message>
        <source>cannot be a model&apos;s name: {0}</source>
        <translation>kann nicht der Name eines Modells sein: {0}</translation>
    </message>
    <message>
        <source>class {0} has no name</source>
        <translation>Klasse {0} hat keinen Namen</translation>
    </message>
    <message>
        <source>has more than {0} trainings</source>
        <translation>hat mehr als {0} Trainings</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing; it is a whole number from {0} to {1}</source>
        <translation>fehlt; es ist eine ganze Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>es sagt nicht, was es ist</translation>
    </message>
    <message>
        <source>it does not say «{0}»</source>
        <translation>darin steht nicht „{0}“</translation>
    </message>
    <message>
        <source>it has an unknown activation, number {0}</source>
        <translation>es hat eine unbekannte Aktivierung, Nummer {0}</translation>
    </message>
    <message>
        <source>it has another number of classes than its card names</source>
        <translation>es hat eine andere Zahl von Klassen, als seine Modellkarte nennt</translation>
    </message>
    <message>
        <source>it has neither corner marks nor a picture, so nothing tells where its fields are</source>
        <translation>es hat weder Eckmarken noch ein Bild, also sagt nichts, wo seine Felder sind</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image, or both</source>
        <translation>sie hat weder Striche noch ein Bild, oder beides</translation>
    </message>
    <message>
        <source>it has no .PEN_DOWN</source>
        <translation>es hat kein .PEN_DOWN</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>es hat keine Felder</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <translation>sie hat keine Striche</translation>
    </message>
    <message>
        <source>it has {0} corner marks; there are four, or none</source>
        <translation>es hat {0} Eckmarken; es gibt vier oder keine</translation>
    </message>
    <message>
        <source>it has {0} fields, more than {1}</source>
        <translation>es hat {0} Felder, mehr als {1}</translation>
    </message>
    <message>
        <source>it has {0} images; {1} are the most</source>
        <translation>es hat {0} Bilder; höchstens {1} sind möglich</translation>
    </message>
    <message>
        <source>it has «{0}», which this version of digitpad does not know</source>
        <translation>darin steht „{0}“, was diese Version von digitpad nicht kennt</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a pipe or device, not a regular file</source>
        <translation>es ist eine Pipe oder ein Gerät, keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is another program&apos;s</source>
        <translation>sie gehört einem anderen Programm</translation>
    </message>
    <message>
        <source>it is another text, or none</source>
        <translation>es ist ein anderer Text oder keiner</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>sie ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>es ist größer als {0}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no JSON from line {0}, character {1} on</source>
        <translation>es ist ab Zeile {0}, Zeichen {1} kein JSON</translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation>es ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>it is no plain chain of known layers</source>
        <translation>es ist keine einfache Kette bekannter Schichten</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>es ist kein Datensatz</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>es ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is no {0}</source>
        <translation>es ist kein {0}</translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation>er gehört zu einem anderen Formular</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>sie ist gepackt</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>es ist {0}</translation>
    </message>
    <message>
        <source>it names a place that there is not</source>
        <translation>sie nennt eine Stelle, die es nicht gibt</translation>
    </message>
    <message>
        <source>it names half a character</source>
        <translation>es nennt ein halbes Zeichen</translation>
    </message>
    <message>
        <source>it was written by a newer digitpad</source>
        <translation>ein neueres digitpad hat sie geschrieben</translation>
    </message>
    <message>
        <source>its answer is not ten probabilities</source>
        <translation>ihre Antwort besteht nicht aus zehn Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>ihre Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>der Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>its corner marks are larger than {0} of the page&apos;s width, or have no size</source>
        <translation>seine Eckmarken sind größer als {0} der Seitenbreite oder haben keine Größe</translation>
    </message>
    <message>
        <source>its corner marks are not in the order upper left, upper right, lower right, lower left</source>
        <translation>seine Eckmarken stehen nicht in der Reihenfolge oben links, oben rechts, unten rechts, unten links</translation>
    </message>
    <message>
        <source>its ids are no list</source>
        <translation>ihre IDs sind keine Liste</translation>
    </message>
    <message>
        <source>its image cannot be unpacked</source>
        <translation>ihr Bild lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>its image is not 28x28</source>
        <translation>ihr Bild ist nicht 28x28</translation>
    </message>
    <message>
        <source>its page has no size</source>
        <translation>seine Seite hat keine Größe</translation>
    </message>
    <message>
        <source>its picture lies elsewhere</source>
        <translation>sein Bild liegt anderswo</translation>
    </message>
    <message>
        <source>its picture {0} is no file&apos;s name; it has to lie beside the form</source>
        <translation>sein Bild {0} ist kein Dateiname; es muss neben dem Formular liegen</translation>
    </message>
    <message>
        <source>its picture {0} leads out of the form&apos;s folder</source>
        <translation>sein Bild {0} führt aus dem Ordner des Formulars hinaus</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>der Zustand ist beschädigt</translation>
    </message>
    <message>
        <source>its strokes are cut off</source>
        <translation>ihre Striche sind abgeschnitten</translation>
    </message>
    <message>
        <source>its texts have up to {0} characters; {1} are the most</source>
        <translation>die Texte haben bis zu {0} Zeichen; höchstens {1} sind möglich</translation>
    </message>
    <message>
        <source>its texts hold what is no character</source>
        <translation>die Texte enthalten etwas, das kein Zeichen ist</translation>
    </message>
    <message>
        <source>its weights are no plain numbers</source>
        <translation>seine Gewichte sind keine einfachen Zahlen</translation>
    </message>
    <message>
        <source>its «kind» is not «{0}»</source>
        <translation>sein „kind“ ist nicht „{0}“</translation>
    </message>
    <message>
        <source>names never end</source>
        <translation>Namen gehen nie aus</translation>
    </message>
    <message>
        <source>no picture was kept</source>
        <translation>kein Bild wurde aufgehoben</translation>
    </message>
    <message>
        <source>nobody has written enough digits</source>
        <translation>niemand hat genug Ziffern geschrieben</translation>
    </message>
    <message>
        <source>numbers never end</source>
        <translation>Nummern gehen nie aus</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>von anderer Art</translation>
    </message>
    <message>
        <source>of no folder</source>
        <translation>zu keinem Ordner</translation>
    </message>
    <message>
        <source>only 1 of its four corner marks was</source>
        <translation>nur 1 seiner vier Eckmarken wurde</translation>
    </message>
    <message>
        <source>only {0} of its four corner marks were</source>
        <translation>nur {0} seiner vier Eckmarken wurden</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>Teile von ihr fehlen</translation>
    </message>
    <message>
        <source>sample {0} has a point that is not finite</source>
        <translation>Schriftprobe {0} hat einen Punkt, der nicht endlich ist</translation>
    </message>
    <message>
        <source>sample {0} has a stroke that is no list of [x, y]</source>
        <translation>Schriftprobe {0} hat einen Strich, der keine Liste von [x, y] ist</translation>
    </message>
    <message>
        <source>sample {0} has no label</source>
        <translation>Schriftprobe {0} hat kein Label</translation>
    </message>
    <message>
        <source>sample {0} has no points</source>
        <translation>Schriftprobe {0} hat keine Punkte</translation>
    </message>
    <message>
        <source>sample {0} has no strokes</source>
        <translation>Schriftprobe {0} hat keine Striche</translation>
    </message>
    <message>
        <source>sample {0} has the label {1}, which is no digit</source>
        <translation>Schriftprobe {0} hat das Label {1}, das keine Ziffer ist</translation>
    </message>
    <message>
        <source>segment {0} has a point that is no pair of numbers</source>
        <translation>Segment {0} hat einen Punkt, der kein Zahlenpaar ist</translation>
    </message>
    <message>
        <source>segment {0} has an x without a y</source>
        <translation>Segment {0} hat ein x ohne y</translation>
    </message>
    <message>
        <source>segment {0} has no label</source>
        <translation>Segment {0} hat kein Label</translation>
    </message>
    <message>
        <source>should be a list of 2 to {0} texts</source>
        <translation>sollte eine Liste von 2 bis {0} Texten sein</translation>
    </message>
    <message>
        <source>should be a list of digits from 0 to 9, such as [7]</source>
        <translation>sollte eine Liste von Ziffern von 0 bis 9 sein, etwa [7]</translation>
    </message>
    <message>
        <source>should be a number from {0} to {1}, but is {2}</source>
        <translation>sollte eine Zahl von {0} bis {1} sein, ist aber {2}</translation>
    </message>
    <message>
        <source>should be a text in quotes, but is {0}</source>
        <translation>sollte ein Text in Anführungszeichen sein, ist aber {0}</translation>
    </message>
    <message>
        <source>should be a whole number from {0} to {1}, but is {2}</source>
        <translation>sollte eine ganze Zahl von {0} bis {1} sein, ist aber {2}</translation>
    </message>
    <message>
        <source>should be tables, each below [[{0}]]</source>
        <translation>sollte aus Tabellen bestehen, jede unter [[{0}]]</translation>
    </message>
    <message>
        <source>should be true or false, but is {0}</source>
        <translation>sollte true oder false sein, ist aber {0}</translation>
    </message>
    <message>
        <source>should be {0} of at most {1} characters that can be shown</source>
        <translation>sollte {0} von höchstens {1} darstellbaren Zeichen sein</translation>
    </message>
    <message>
        <source>should be {0} to {1} tables [[{2}]], but there are {3}</source>
        <translation>sollte {0} bis {1} Tabellen [[{2}]] haben, es gibt aber {3}</translation>
    </message>
    <message>
        <source>should hold tables such as [{0}.name]</source>
        <translation>sollte Tabellen wie [{0}.name] enthalten</translation>
    </message>
    <message>
        <source>should hold texts on one line, but holds {0}</source>
        <translation>sollte einzeilige Texte enthalten, enthält aber {0}</translation>
    </message>
    <message>
        <source>the box of a digit has four numbers</source>
        <translation>der Rahmen einer Ziffer hat vier Zahlen</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>die Farben lassen sich nicht umwandeln</translation>
    </message>
    <message>
        <source>the digit is not in this reading</source>
        <translation>die Ziffer ist nicht in dieser Lesung</translation>
    </message>
    <message>
        <source>the document is no list</source>
        <translation>das Dokument ist keine Liste</translation>
    </message>
    <message>
        <source>the field {0} lies on a corner mark</source>
        <translation>das Feld {0} liegt auf einer Eckmarke</translation>
    </message>
    <message>
        <source>the field {0}, of which there is none beside or above it</source>
        <translation>das Feld {0}, von dem es daneben oder darüber keines gibt</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the images have the shape {0}; it should be n x 28 x 28 or n x 784</source>
        <translation>die Bilder haben die Form {0}; sie sollte n x 28 x 28 oder n x 784 sein</translation>
    </message>
    <message>
        <source>the labels are of the kind {0}; they should be whole numbers or text</source>
        <translation>die Labels sind von der Art {0}; sie sollten ganze Zahlen oder Text sein</translation>
    </message>
    <message>
        <source>the labels have the shape {0}; it should be one for each image</source>
        <translation>die Labels haben die Form {0}; es sollte eines für jedes Bild sein</translation>
    </message>
    <message>
        <source>the name {0} is there {1} times{2}; each field needs its own</source>
        <translation>den Namen {0} gibt es {1}-mal{2}; jedes Feld braucht seinen eigenen</translation>
    </message>
    <message>
        <source>the pen has left no sample</source>
        <translation>der Stift hat keine Schriftprobe hinterlassen</translation>
    </message>
    <message>
        <source>the pictures were forgotten</source>
        <translation>die Bilder wurden vergessen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbankdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>falsche Form</translation>
    </message>
    <message>
        <source>{0} They are kept while digitpad is open, and written as soon as that is possible.</source>
        <translation>{0} Sie bleiben erhalten, solange digitpad offen ist, und werden geschrieben, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>{0} allows the number {1}, which the other rules forbid; correct one of them.</source>
        <translation>{0} erlaubt die Zahl {1}, die die anderen Regeln verbieten; korrigieren Sie eines davon.</translation>
    </message>
    <message>
        <source>{0} and {1} both hold pictures by class; name one folder, with all classes in it.</source>
        <translation>{0} und {1} enthalten beide Bilder nach Klassen; nennen Sie einen Ordner, in dem alle Klassen sind.</translation>
    </message>
    <message>
        <source>{0} begins with an empty row; {1}</source>
        <translation>{0} beginnt mit einer leeren Zeile; {1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its decoder crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} lässt sich nicht öffnen: Der Decoder ist abgestürzt ({1}); die Datei ist vielleicht beschädigt, speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the system ended its process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} lässt sich nicht öffnen: Das System hat den Prozess beendet (SIGKILL), vielleicht weil der Speicher ausging; verkleinern Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} lässt sich nicht schreiben ({1}).</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} Spalten</translation>
    </message>
    <message>
        <source>{0} could not be read: each worker that tried it was lost.</source>
        <translation>{0} ließ sich nicht lesen: Jeder Worker, der es versuchte, ging verloren.</translation>
    </message>
    <message>
        <source>{0} could not be read: the process crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} ließ sich nicht lesen: Der Prozess ist abgestürzt ({1}); die Datei ist vielleicht beschädigt, speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} could not be read: the system ended the process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} ließ sich nicht lesen: Das System hat den Prozess beendet (SIGKILL), vielleicht weil der Speicher ausging; verkleinern Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} Epochen</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another folder, or move that one away.</source>
        <translation>{0} gibt es schon. Wählen Sie einen anderen Ordner, oder verschieben Sie jenen.</translation>
    </message>
    <message>
        <source>{0} fields have the name {1}{2}; each needs its own.</source>
        <translation>{0} Felder haben den Namen {1}{2}; jedes braucht seinen eigenen.</translation>
    </message>
    <message>
        <source>{0} files are read</source>
        <translation>{0} Dateien sind gelesen</translation>
    </message>
    <message>
        <source>{0} has a box that is smaller than {1} mm</source>
        <translation>{0} hat ein Kästchen, das kleiner als {1} mm ist</translation>
    </message>
    <message>
        <source>{0} has a fixed length, but no rule says which</source>
        <translation>{0} hat eine feste Länge, aber keine Regel sagt, welche</translation>
    </message>
    <message>
        <source>{0} has a second array of {1} for the same part; there should be one.</source>
        <translation>{0} hat ein zweites Array „{1}“ für denselben Teil; es sollte nur eines geben.</translation>
    </message>
    <message>
        <source>{0} has far too many pixels; make it smaller first.</source>
        <translation>{0} hat viel zu viele Pixel; verkleinern Sie das Bild zuerst.</translation>
    </message>
    <message>
        <source>{0} has more decimals than {1}: {2}.</source>
        <translation>{0} hat mehr Dezimalstellen als {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB; a list of numbers as CSV is expected.</source>
        <translation>{0} hat mehr als {1} MiB; erwartet wird eine Liste von Zahlen als CSV.</translation>
    </message>
    <message>
        <source>{0} has more than {1} different labels; {2}</source>
        <translation>{0} hat mehr als {1} verschiedene Labels; {2}</translation>
    </message>
    <message>
        <source>{0} has no arrays called x_train and y_train, or images and labels; there are: {1}.</source>
        <translation>{0} hat keine Arrays namens x_train und y_train oder images und labels; es gibt: {1}.</translation>
    </message>
    <message>
        <source>{0} has no column {1}; its columns are {2}.</source>
        <translation>{0} hat keine Spalte {1}; die Spalten sind {2}.</translation>
    </message>
    <message>
        <source>{0} has no name of 1 to {1} characters</source>
        <translation>{0} hat keinen Namen aus 1 bis {1} Zeichen</translation>
    </message>
    <message>
        <source>{0} has no number in column {1}.</source>
        <translation>{0} hat keine Zahl in Spalte {1}.</translation>
    </message>
    <message>
        <source>{0} has no page {1}, only {2}.</source>
        <translation>{0} hat keine Seite {1}, nur {2}.</translation>
    </message>
    <message>
        <source>{0} has no rows; {1}</source>
        <translation>{0} hat keine Zeilen; {1}</translation>
    </message>
    <message>
        <source>{0} has no {1} of its {2} part.</source>
        <translation>In {0} fehlt „{1}“ des Teils „{2}“.</translation>
    </message>
    <message>
        <source>{0} has the number {1} twice, {2}; each may be there once.</source>
        <translation>{0} enthält die Zahl {1} zweimal, {2}; jede darf einmal vorkommen.</translation>
    </message>
    <message>
        <source>{0} has {1} boxes; 1 to {2} are possible</source>
        <translation>{0} hat {1} Kästchen; möglich sind 1 bis {2}</translation>
    </message>
    <message>
        <source>{0} has {1} columns, so no labels; {2}</source>
        <translation>{0} hat {1} Spalten, also keine Labels; {2}</translation>
    </message>
    <message>
        <source>{0} has {1} images; {2} are the most.</source>
        <translation>{0} hat {1} Bilder; höchstens {2} sind möglich.</translation>
    </message>
    <message>
        <source>{0} has {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} hat {1} x {2} Pixel, mehr als die {3} Millionen, die digitpad annimmt; verkleinern Sie das Bild zuerst.</translation>
    </message>
    <message>
        <source>{0} has {1}; signs are only possible in a field of one rectangle</source>
        <translation>{0} hat {1}; Vorzeichen und Trennzeichen sind nur in einem Feld aus einem einzigen Rechteck möglich</translation>
    </message>
    <message>
        <source>{0} has {1}; {2}</source>
        <translation>{0} hat {1}; {2}</translation>
    </message>
    <message>
        <source>{0} holds a network of too many layers; it is not imported.</source>
        <translation>{0} enthält ein Netz aus zu vielen Schichten; es wird nicht importiert.</translation>
    </message>
    <message>
        <source>{0} holds a picture of {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} enthält ein Bild von {1} x {2} Pixeln, mehr als die {3} Millionen, die digitpad annimmt; verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>{0} holds more than a network («{1}»); it is not imported.</source>
        <translation>{0} enthält mehr als ein Netz („{1}“); es wird nicht importiert.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} pictures, which are the most.</source>
        <translation>{0} enthält mehr als {1} Bilder, und mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>{0} holds no arrays of numbers and text as NumPy&apos;s savez writes them; it is damaged, or holds Python objects, which are not read.</source>
        <translation>{0} enthält keine Arrays von Zahlen und Text, wie NumPys savez sie schreibt; die Datei ist beschädigt oder enthält Python-Objekte, die nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} holds numbers of several digits only; samples are single digits.</source>
        <translation>{0} enthält nur Zahlen mit mehreren Ziffern; Schriftproben sind einzelne Ziffern.</translation>
    </message>
    <message>
        <source>{0} holds other things, but no study to go on with. Name the study&apos;s folder.</source>
        <translation>{0} enthält anderes, aber keine Studie, die sich fortsetzen lässt. Nennen Sie den Ordner der Studie.</translation>
    </message>
    <message>
        <source>{0} holds pictures by class; name it alone, without other files and folders.</source>
        <translation>{0} enthält Bilder nach Klassen; nur diesen Ordner angeben, ohne andere Dateien und Ordner.</translation>
    </message>
    <message>
        <source>{0} holds {1}. Add --resume {2}, or choose another folder.</source>
        <translation>{0} enthält {1}. Geben Sie --resume {2} an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} Bilder</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} ist eine Datei. Wählen Sie einen Ordner für den Export.</translation>
    </message>
    <message>
        <source>{0} is a folder without a .keras file; name such a file, as Keras&apos; model.save writes it.</source>
        <translation>{0} ist ein Ordner ohne .keras-Datei; nennen Sie eine solche Datei, wie sie Keras mit model.save schreibt.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a picture in it.</source>
        <translation>{0} ist ein Ordner; wählen Sie ein Bild darin.</translation>
    </message>
    <message>
        <source>{0} is a folder; name the file in it, {1}.</source>
        <translation>{0} ist ein Ordner; nennen Sie die Datei darin, {1}.</translation>
    </message>
    <message>
        <source>{0} is a link that leads nowhere. Choose a folder that does not exist yet.</source>
        <translation>{0} ist eine Verknüpfung, die nirgends hinführt. Wählen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>{0} is a picture and no data set; name the folder that has a folder of them for each class.</source>
        <translation>{0} ist ein Bild und kein Datensatz; nennen Sie den Ordner, in dem es für jede Klasse einen Ordner mit Bildern gibt.</translation>
    </message>
    <message>
        <source>{0} is a workbook or an archive; save the list of numbers as CSV.</source>
        <translation>{0} ist eine Arbeitsmappe oder ein Archiv; speichern Sie die Liste der Zahlen als CSV.</translation>
    </message>
    <message>
        <source>{0} is a {1} and has no decimals</source>
        <translation>{0} ist von der Art {1} und hat keine Dezimalstellen</translation>
    </message>
    <message>
        <source>{0} is a {1} and has {2} boxes; it has one</source>
        <translation>{0} ist von der Art {1} und hat {2} Kästchen; es hat eines</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete; copy it again or save it anew.</source>
        <translation>{0} ist beschädigt oder unvollständig; kopieren Sie die Datei noch einmal, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} is damaged: its header tells of {1} bytes, but it has {2}.</source>
        <translation>{0} ist beschädigt: Der Kopf nennt {1} Byte, es sind aber {2}.</translation>
    </message>
    <message>
        <source>{0} is empty; a column of numbers is expected.</source>
        <translation>{0} ist leer; erwartet wird eine Spalte mit Zahlen.</translation>
    </message>
    <message>
        <source>{0} is empty; copy it again.</source>
        <translation>{0} ist leer; kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{0} is empty; {1}</source>
        <translation>{0} ist leer; {1}</translation>
    </message>
    <message>
        <source>{0} is full</source>
        <translation>{0} ist voll</translation>
    </message>
    <message>
        <source>{0} is in the old HDF5 format, which can run any program when it is loaded. Save the network as .keras and import that.</source>
        <translation>{0} hat das alte HDF5-Format, das beim Laden jedes Programm ausführen kann. Speichern Sie das Netz als .keras, und importieren Sie das.</translation>
    </message>
    <message>
        <source>{0} is in use already. Choose a folder that does not exist yet.</source>
        <translation>{0} ist schon in Gebrauch. Wählen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>{0} is incomplete: the end of the PDF file is missing; copy it again.</source>
        <translation>{0} ist unvollständig: Das Ende der PDF-Datei fehlt; kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB; make it smaller first.</source>
        <translation>{0} ist größer als {1} GiB; verkleinern Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, which no network for digits needs.</source>
        <translation>{0} ist größer als {1} MB; das braucht kein Netz für Ziffern.</translation>
    </message>
    <message>
        <source>{0} is larger than {1}; split it.</source>
        <translation>{0} ist größer als {1}; teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>{0} is locked with a password; save a copy of it without one.</source>
        <translation>{0} ist mit einem Passwort gesperrt; speichern Sie eine Kopie davon ohne Passwort.</translation>
    </message>
    <message>
        <source>{0} is needed for a while, but there already. Move it away, or choose another folder.</source>
        <translation>{0} wird eine Weile gebraucht, ist aber schon da. Verschieben Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} is needed for what was read, but holds something else. Move it away.</source>
        <translation>{0} wird für das Gelesene gebraucht, enthält aber etwas anderes. Verschieben Sie es.</translation>
    </message>
    <message>
        <source>{0} is no .keras file, or a damaged one.</source>
        <translation>{0} ist keine .keras-Datei oder eine beschädigte.</translation>
    </message>
    <message>
        <source>{0} is no CSV file but a picture, a program or the like; a list of numbers is expected.</source>
        <translation>{0} ist keine CSV-Datei, sondern ein Bild, ein Programm oder dergleichen; erwartet wird eine Liste von Zahlen.</translation>
    </message>
    <message>
        <source>{0} is no CSV file; its line {1} cannot be told into cells.</source>
        <translation>{0} ist keine CSV-Datei; ihre Zeile {1} lässt sich nicht in Zellen zerlegen.</translation>
    </message>
    <message>
        <source>{0} is no IDX file, such as train-images-idx3-ubyte.gz.</source>
        <translation>{0} ist keine IDX-Datei, wie etwa train-images-idx3-ubyte.gz.</translation>
    </message>
    <message>
        <source>{0} is no TOML: a whole number in it has too many digits.</source>
        <translation>{0} ist kein TOML: Eine ganze Zahl darin hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>{0} is no TOML: it is nested too deeply.</source>
        <translation>{0} ist kein TOML: Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{0} is no array</source>
        <translation>{0} ist kein Array</translation>
    </message>
    <message>
        <source>{0} is no check digit; there are {1}</source>
        <translation>{0} ist keine Prüfziffer; es gibt {1}</translation>
    </message>
    <message>
        <source>{0} is no digit</source>
        <translation>{0} ist keine Ziffer</translation>
    </message>
    <message>
        <source>{0} is no drawing that digitpad saved: {1}.</source>
        <translation>{0} ist keine von digitpad gespeicherte Zeichnung: {1}.</translation>
    </message>
    <message>
        <source>{0} is no file; choose a picture.</source>
        <translation>{0} ist keine Datei; wählen Sie ein Bild.</translation>
    </message>
    <message>
        <source>{0} is no folder. Choose one that does not exist yet.</source>
        <translation>{0} ist kein Ordner. Wählen Sie einen, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>{0} is no form that digitpad can use: {1}.</source>
        <translation>{0} ist kein Formular, das digitpad verwenden kann: {1}.</translation>
    </message>
    <message>
        <source>{0} is no label</source>
        <translation>{0} ist kein Label</translation>
    </message>
    <message>
        <source>{0} is no picture that digitpad reads; it is left alone.</source>
        <translation>{0} ist kein Bild, das digitpad liest; es bleibt unberührt.</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s address; it has a host and a port, such as tcp://10.0.0.5:8786.</source>
        <translation>{0} ist keine Adresse eines Schedulers; sie hat einen Host und einen Port, etwa tcp://10.0.0.5:8786.</translation>
    </message>
    <message>
        <source>{0} is no text</source>
        <translation>{0} ist kein Text</translation>
    </message>
    <message>
        <source>{0} is no time that this computer knows</source>
        <translation>{0} ist keine Zeit, die dieser Computer kennt</translation>
    </message>
    <message>
        <source>{0} is not packed</source>
        <translation>{0} ist nicht gepackt</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; {1}</source>
        <translation>{0} ist kein Text in UTF-8; {1}</translation>
    </message>
    <message>
        <source>{0} is of the unknown kind {1}; the kinds are {2}</source>
        <translation>{0} ist von der unbekannten Art {1}; die Arten sind {2}</translation>
    </message>
    <message>
        <source>{0} is to have {1} digits, but has {2} boxes</source>
        <translation>{0} soll {1} Ziffern haben, hat aber {2} Kästchen</translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} has them.</source>
        <translation>{0} ist {1}, wie sie in {2} stehen.</translation>
    </message>
    <message>
        <source>{0} is {1}; --watch needs the folder into which the pictures come.</source>
        <translation>{0} ist {1}; --watch braucht den Ordner, in den die Bilder kommen.</translation>
    </message>
    <message>
        <source>{0} is {1}; digitpad reads {2}.</source>
        <translation>{0} ist {1}; digitpad liest {2}.</translation>
    </message>
    <message>
        <source>{0} layers</source>
        <translation>{0} Schichten</translation>
    </message>
    <message>
        <source>{0} lies outside the page, or a box of it has no size</source>
        <translation>{0} liegt außerhalb der Seite, oder eines seiner Kästchen hat keine Größe</translation>
    </message>
    <message>
        <source>{0} met an error in digitpad ({1}: {2}); please report it.</source>
        <translation>{0} stieß auf einen Fehler in digitpad ({1}: {2}); bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>{0} needs a model that reads digits, but «{1}» tells {2} apart.</source>
        <translation>{0} braucht ein Modell, das Ziffern liest, aber „{1}“ unterscheidet {2}.</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} Seiten</translation>
    </message>
    <message>
        <source>{0} pictures of 28x28 pixels were taken as they are.</source>
        <translation>{0} Bilder von 28x28 Pixeln wurden genommen, wie sie sind.</translation>
    </message>
    <message>
        <source>{0} pictures were normalised to 28x28 as drawings are.</source>
        <translation>{0} Bilder wurden wie Zeichnungen auf 28x28 normalisiert.</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} Läufen</translation>
    </message>
    <message>
        <source>{0} says that it has {1}, but {2}; save it anew.</source>
        <translation>{0} gibt {1} an, aber {2}; speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{0} should have a label and the number of its character in each line.</source>
        <translation>{0} sollte in jeder Zeile ein Label und die Nummer seines Zeichens haben.</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to open; save it anew or make it smaller.</source>
        <translation>{0} zu öffnen dauert länger als {1} Sekunden; speichern Sie die Datei neu, oder verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, which no network for digits needs.</source>
        <translation>{0} ist entpackt größer als {1} MB; das braucht kein Netz für Ziffern.</translation>
    </message>
    <message>
        <source>{0} unpacks to {1}; {2} are the most.</source>
        <translation>{0} ist entpackt {1} groß; höchstens {2} sind möglich.</translation>
    </message>
    <message>
        <source>{0} uses «{1}». Only networks of Keras&apos; own layers, without functions, custom or file-reading layers, are imported; save it without that layer.</source>
        <translation>{0} verwendet „{1}“. Importiert werden nur Netze aus eigenen Schichten von Keras, ohne Funktionen und ohne selbst geschriebene oder Dateien lesende Schichten; speichern Sie es ohne diese Schicht.</translation>
    </message>
    <message>
        <source>{0} was exported for other programs and cannot be taken back. Import the .keras file of the model that it was made of.</source>
        <translation>{0} wurde für andere Programme exportiert und lässt sich nicht zurücknehmen. Importieren Sie die .keras-Datei des Modells, aus dem es entstand.</translation>
    </message>
    <message>
        <source>{0} was not opened, as the program is being closed.</source>
        <translation>{0} wurde nicht geöffnet, da das Programm gerade geschlossen wird.</translation>
    </message>
    <message>
        <source>{0} was read {1} times as {2}, first in {3}.</source>
        <translation>{0} wurde {1}-mal als {2} gelesen, zuerst in {3}.</translation>
    </message>
    <message>
        <source>{0} was read {1} times, first in {2}.</source>
        <translation>{0} wurde {1}-mal gelesen, zuerst in {2}.</translation>
    </message>
    <message>
        <source>{0}, but another one.</source>
        <translation>{0}, sondern ein anderes.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no TOML; it wants key = value, with texts in quotes.</source>
        <translation>{0}, Zeile {1}: {2} ist kein TOML; erwartet wird Schlüssel = Wert, mit Texten in Anführungszeichen.</translation>
    </message>
    <message>
        <source>«answer.text» is too long</source>
        <translation>„answer.text“ ist zu lang</translation>
    </message>
    <message>
        <source>«reference.filled» should be true or false</source>
        <translation>„reference.filled“ sollte true oder false sein</translation>
    </message>
    <message>
        <source>«{0}» has {1} layers, and there can be at most {2}</source>
        <translation>„{0}“ hat {1} Schichten, und es kann höchstens {2} geben</translation>
    </message>
    <message>
        <source>«{0}» in a terminal shows more.</source>
        <translation>„{0}“ in einem Terminal zeigt mehr.</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the architecture.</source>
        <translation>„{0}“ ist unter Windows der Name eines Geräts; wählen Sie einen anderen Namen für die Architektur.</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the model.</source>
        <translation>„{0}“ ist der Name eines Geräts unter Windows; wählen Sie einen anderen Namen für das Modell.</translation>
    </message>
    <message>
        <source>«{0}» is an architecture that comes with digitpad; choose another name.</source>
        <translation>„{0}“ ist eine Architektur, die zu digitpad gehört; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>«{0}» is unknown; there can be {1}</source>
        <translation>„{0}“ ist unbekannt; es kann {1} geben</translation>
    </message>
    <message>
        <source>«{0}» is {1}</source>
        <translation>„{0}“ ist {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpad schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The drawing is saved again.</source>
        <translation>Die Zeichnung wird wieder gespeichert.</translation>
    </message>
    <message>
        <source>There is no folder to keep the drawing in; it will be gone when you close.</source>
        <translation>Es gibt keinen Ordner, in dem die Zeichnung bleiben könnte; beim Schließen geht sie verloren.</translation>
    </message>
    <message>
        <source>{0} What you drew will be gone.</source>
        <translation>{0} Was Sie gezeichnet haben, geht verloren.</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>&amp;Copy plot</source>
        <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save plot …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Das Diagramm speichern</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>Gesehenes &amp;annehmen (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>Lesen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Choose a form file …</source>
        <translation>Formulardatei &amp;auswählen …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>&amp;Next field in doubt</source>
        <translation>&amp;Nächstes zweifelhaftes Feld</translation>
    </message>
    <message>
        <source>&amp;Previous field in doubt</source>
        <translation>&amp;Voriges zweifelhaftes Feld</translation>
    </message>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>&amp;Bögen lesen …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Save the table …</source>
        <translation>Tabelle &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Sheets that digitpad printed</source>
        <translation>&amp;Bögen, die digitpad gedruckt hat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>As it was &amp;read</source>
        <translation>Wie es &amp;gelesen wurde</translation>
    </message>
    <message>
        <source>Begin a &amp;new table</source>
        <translation>&amp;Neue Tabelle beginnen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Nothing stands &amp;there (Delete)</source>
        <translation>&amp;Da steht nichts (Entf)</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>Re&amp;geln für Zahlen …</translation>
    </message>
    <message>
        <source>Read a &amp;folder …</source>
        <translation>Einen &amp;Ordner lesen …</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>&amp;Digits of a number</source>
        <translation>&amp;Ziffern je Zahl</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Überschriften</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Rows on a page</source>
        <translation>Zeilen je Se&amp;ite</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message>
        <source>A sheet for each writer; «digitpad samples sheets SHEETS --out FOLDER» makes samples of them.</source>
        <translation>Ein Bogen für jeden Schreiber; „digitpad samples sheets SHEETS --out FOLDER“ macht Schriftproben daraus.</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Each digit ten times</source>
        <translation>Jede Ziffer zehnmal</translation>
    </message>
    <message>
        <source>File &gt; Read sheets, or «digitpad read SHEETS --form auto --xlsx FILE», makes a table of photos or scans of it.</source>
        <translation>Datei &gt; Bögen lesen, oder „digitpad read SHEETS --form auto --xlsx FILE“, macht aus Fotos oder Scans davon eine Tabelle.</translation>
    </message>
    <message>
        <source>List: a box a number</source>
        <translation>Liste: ein Kästchen je Zahl</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Seite&amp;n</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Print a sheet, fill it in, read it</source>
        <translation>Bogen drucken, ausfüllen, lesen</translation>
    </message>
    <message>
        <source>Scores: a box a digit</source>
        <translation>Punkte: ein Kästchen je Ziffer</translation>
    </message>
    <message>
        <source>What stands above the columns, with commas between them.</source>
        <translation>Was über den Spalten steht, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als PDF speiche&amp;rn …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Bogen drucken</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>{0} wird gedruckt.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet with its fields</source>
        <translation>Der Bogen mit seinen Feldern</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Bogens</translation>
    </message>
</context>
<context>
    <name>SheetRules</name>
    <message>
        <source>&amp;Apply to all sheets</source>
        <translation>Auf alle Bögen &amp;anwenden</translation>
    </message>
    <message>
        <source>These rules hold for all fields that have none of their own. A number that breaks them becomes the most probable one that they allow, if that is probable enough. The sheets are read once more.</source>
        <translation>Diese Regeln gelten für alle Felder, die keine eigenen haben. Eine Zahl, die sie verletzt, wird zur wahrscheinlichsten, die sie erlauben, wenn diese wahrscheinlich genug ist. Die Bögen werden noch einmal gelesen.</translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>It could not be read</source>
        <translation>Er ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Row {0} · {1}</source>
        <translation>Zeile {0} · {1}</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source> · {0} left</source>
        <translation> · noch {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>{0} von {1} wird gelesen</translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>SheetTableView</name>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>1 field in doubt</source>
        <translation>1 zweifelhaftes Feld</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 Bogen</translation>
    </message>
    <message>
        <source>A box between two digits is empty: type what stands there</source>
        <translation>Ein Kästchen zwischen zwei Ziffern ist leer: Tippen Sie ein, was da steht</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>No digit for certain: type what stands there, or press Delete if that is nothing</source>
        <translation>Keine Ziffer ist sicher: Tippen Sie ein, was da steht, oder drücken Sie Entf, wenn da nichts steht</translation>
    </message>
    <message>
        <source>Read with a confidence of {0}</source>
        <translation>Mit einer Konfidenz von {0} gelesen</translation>
    </message>
    <message>
        <source>Said by a person; read: {0}</source>
        <translation>Von einem Menschen angegeben; gelesen: {0}</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>a digit is in doubt</source>
        <translation>eine Ziffer ist zweifelhaft</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>it stands on {0}, too</source>
        <translation>es steht auch auf {0}</translation>
    </message>
    <message>
        <source>most probable by itself: {0}</source>
        <translation>für sich am wahrscheinlichsten: {0}</translation>
    </message>
    <message>
        <source>no decimal point was seen</source>
        <translation>es war kein Dezimalkomma zu sehen</translation>
    </message>
    <message>
        <source>no field in doubt</source>
        <translation>kein zweifelhaftes Feld</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>durchgestrichen</translation>
    </message>
    <message>
        <source>the rules forbid it</source>
        <translation>die Regeln verbieten es</translation>
    </message>
    <message>
        <source>there is something else in the field</source>
        <translation>es steht noch etwas anderes im Feld</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unleserlich</translation>
    </message>
    <message>
        <source>{0} fields in doubt</source>
        <translation>{0} zweifelhafte Felder</translation>
    </message>
    <message>
        <source>{0} looked at</source>
        <translation>{0} angesehen</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} Bögen</translation>
    </message>
    <message>
        <source>{0} with a problem</source>
        <translation>{0} mit einem Problem</translation>
    </message>
</context>
<context>
    <name>SheetsFeature</name>
    <message>
        <source>Read sheets</source>
        <translation>Bögen lesen</translation>
    </message>
    <message>
        <source>Reading sheets</source>
        <translation>Das Lesen von Bögen</translation>
    </message>
</context>
<context>
    <name>SheetsLayout</name>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>&amp;Bögen lesen …</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Annehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or a folder of filled-in sheets here. Each becomes rows of a table, and what is in doubt is shown with its picture.</source>
        <translation>Ziehen Sie Bilder, PDFs oder einen Ordner mit ausgefüllten Bögen hierher. Jeder wird zu Zeilen einer Tabelle, und Zweifelhaftes wird mit seinem Bild gezeigt.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
</context>
<context>
    <name>SheetsSession</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, Seite {1}</translation>
    </message>
</context>
<context>
    <name>SheetsWindow</name>
    <message>
        <source>1 field was looked at before, and is as it was left.</source>
        <translation>1 Feld war schon angesehen und ist, wie es war.</translation>
    </message>
    <message>
        <source>No model of digits answers yet; choose one in the menu Model, and read then.</source>
        <translation>Noch antwortet kein Ziffernmodell; wählen Sie eines im Menü Modell aus, und lesen Sie dann.</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>Ordner lesen</translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation>Bögen lesen</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table first?</source>
        <translation>Sie haben Gelesenes korrigiert. Erst die Tabelle speichern?</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table?</source>
        <translation>Sie haben Gelesenes korrigiert. Die Tabelle speichern?</translation>
    </message>
    <message>
        <source>sheets.csv</source>
        <translation>bögen.csv</translation>
    </message>
    <message>
        <source>{0} fields were looked at before, and are as they were left.</source>
        <translation>{0} Felder waren schon angesehen und sind, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Kein Tastenkürzel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for what you want to do, or for a key</source>
        <translation>Nach dem suchen, was Sie tun möchten, oder nach einer Taste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>SliderPanel</name>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>&amp;Neu normalisieren, wie digitpad es tut</translation>
    </message>
    <message>
        <source>&amp;Other noise</source>
        <translation>&amp;Anderes Rauschen</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alle &amp;zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Noise, salt and pepper fall elsewhere.</source>
        <translation>Rauschen, Salz und Pfeffer fallen anderswohin.</translation>
    </message>
    <message>
        <source>Put back (Delete, or a double click on the slider)</source>
        <translation>Zurückstellen (Entf, oder Doppelklick auf den Regler)</translation>
    </message>
    <message>
        <source>Put back: {0}</source>
        <translation>Zurückstellen: {0}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>What is distorted is brought to 20 pixels and into the middle before the network sees it. Without, the network sees it as it is.</source>
        <translation>Was verzerrt ist, wird auf 20 Pixel und in die Mitte gebracht, bevor das Netz es sieht. Ohne das sieht das Netz es, wie es ist.</translation>
    </message>
</context>
<context>
    <name>SnapshotWords</name>
    <message>
        <source>After epoch {0}</source>
        <translation>Nach Epoche {0}</translation>
    </message>
    <message>
        <source>After {0} of {1} batches of the first epoch</source>
        <translation>Nach {0} von {1} Batches der ersten Epoche</translation>
    </message>
    <message>
        <source>Before the first batch</source>
        <translation>Vor dem ersten Batch</translation>
    </message>
    <message>
        <source>Labelled {0}, read as {1} ({2})</source>
        <translation>Label {0}, als {1} gelesen ({2})</translation>
    </message>
    <message>
        <source>Labelled {0}, read so ({1})</source>
        <translation>Label {0}, so gelesen ({1})</translation>
    </message>
    <message>
        <source>Too few images are held out to show how it reads them</source>
        <translation>Es sind zu wenige Bilder zurückgehalten, um zu zeigen, wie es sie liest</translation>
    </message>
    <message>
        <source>Yours, read as {0} ({1})</source>
        <translation>Ihre, als {0} gelesen ({1})</translation>
    </message>
    <message>
        <source>{0} of {1} held-out digits read right (95 % interval {2}–{3} %)</source>
        <translation>{0} von {1} zurückgehaltenen Ziffern richtig gelesen (95-%-Intervall {2}–{3}&#xa0;%)</translation>
    </message>
    <message>
        <source>{0} of {1} held-out images read right (95 % interval {2}–{3} %)</source>
        <translation>{0} von {1} zurückgehaltenen Bildern richtig gelesen (95-%-Intervall {2}–{3}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>SnapshotsFeature</name>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Pfeiltasten, Pos1, Ende</translation>
    </message>
    <message>
        <source>Back and forth, to the first snapshot, to the newest one</source>
        <translation>Zurück und vor, zur ersten Momentaufnahme, zur neuesten</translation>
    </message>
    <message>
        <source>How «{0}» learned</source>
        <translation>Wie „{0}“ gelernt hat</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training. Those of a new one are kept where «Keep how it learns» is ticked (Model &gt; Train a network).</source>
        <translation>Das Modell „{0}“ hat keine Momentaufnahmen seines Trainings. Bei einem neuen werden sie aufgehoben, wenn „Aufheben, wie es lernt“ angekreuzt ist (Modell &gt; Netz trainieren).</translation>
    </message>
    <message>
        <source>The training has ended early; this is what had come of it.</source>
        <translation>Das Training endete vorzeitig; das ist daraus geworden.</translation>
    </message>
    <message>
        <source>The training is done.</source>
        <translation>Das Training ist fertig.</translation>
    </message>
    <message>
        <source>The training is under way; the newest snapshot is shown as long as you do not go back.</source>
        <translation>Das Training läuft; die neueste Momentaufnahme wird gezeigt, solange Sie nicht zurückgehen.</translation>
    </message>
    <message>
        <source>The training was stopped; this is what had come of it.</source>
        <translation>Das Training wurde angehalten; das ist daraus geworden.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Watch «{0}» learn</source>
        <translation>„{0}“ beim Lernen zusehen</translation>
    </message>
</context>
<context>
    <name>SnapshotsWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The first snapshot comes before the first batch</source>
        <translation>Die erste Momentaufnahme kommt vor dem ersten Batch</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>Was vom Netz gezeigt wird</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Digits to look at</source>
        <translation>Ziffern zum Ansehen</translation>
    </message>
    <message>
        <source>MNIST: held-out digits</source>
        <translation>MNIST: zurückgehaltene Ziffern</translation>
    </message>
    <message>
        <source>MNIST: test digits</source>
        <translation>MNIST: Testziffern</translation>
    </message>
    <message>
        <source>MNIST: training digits</source>
        <translation>MNIST: Trainingsziffern</translation>
    </message>
    <message>
        <source>Test digits: no network has learned from them. Held-out: training digits that this network has not learned from.</source>
        <translation>Testziffern: Kein Netz hat aus ihnen gelernt. Zurückgehaltene: Trainingsziffern, aus denen dieses Netz nicht gelernt hat.</translation>
    </message>
    <message>
        <source>Test images of its own data</source>
        <translation>Testbilder seiner eigenen Daten</translation>
    </message>
    <message>
        <source>Your own digits</source>
        <translation>Ihre eigenen Ziffern</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>&amp;Train it now</source>
        <translation>&amp;Jetzt trainieren</translation>
    </message>
    <message>
        <source>&amp;Your result:</source>
        <translation>Er&amp;gebnis:</translation>
    </message>
    <message>
        <source>For your worksheet</source>
        <translation>Für das Arbeitsblatt</translation>
    </message>
    <message>
        <source>Menu: {0}</source>
        <translation>Menü: {0}</translation>
    </message>
    <message>
        <source>Not yet: compare it with the numbers that are shown.</source>
        <translation>Noch nicht: bitte mit den gezeigten Zahlen vergleichen.</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>○ Your turn.</source>
        <translation>○ Noch zu tun.</translation>
    </message>
    <message>
        <source>✓ Done. Go on when you like.</source>
        <translation>✓ Erledigt. Es kann weitergehen.</translation>
    </message>
</context>
<context>
    <name>StudyButtons</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;New comparison …</source>
        <translation>&amp;Neuer Vergleich …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Finished runs stay; unfinished ones go on from their last epoch</source>
        <translation>Fertige Läufe bleiben; unfertige gehen ab ihrer letzten Epoche weiter</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Which network of the case</source>
        <translation>Welches Netz des Falls</translation>
    </message>
    <message>
        <source>Write a page with tables, plots and comparisons, and open it</source>
        <translation>Eine Seite mit Tabellen, Diagrammen und Vergleichen schreiben und öffnen</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>noch kein Netz</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Startwert {0}</translation>
    </message>
    <message>
        <source>the best of its seeds</source>
        <translation>das beste seiner Startwerte</translation>
    </message>
</context>
<context>
    <name>StudyCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>Curves of accuracy and loss of each case over epochs</source>
        <translation>Kurven von Genauigkeit und Verlust jedes Falls über die Epochen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>1 case</source>
        <translation>1 Fall</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 Startwert</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>Architekturen vergleichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>Vergleich löschen</translation>
    </message>
    <message>
        <source>Delete this comparison with all its runs and models for good?</source>
        <translation>Diesen Vergleich mit allen Läufen und Modellen endgültig löschen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow startet …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>The report is {0}</source>
        <translation>Der Bericht ist {0}</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} Fälle</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} Epochen</translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation>{0} Startwerte</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>&amp;Batch sizes</source>
        <translation>&amp;Batchgrößen</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Fälle</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>&amp;Training share</source>
        <translation>&amp;Trainingsanteil</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>Batch sizes are whole numbers with commas between them.</source>
        <translation>Batchgrößen sind ganze Zahlen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>Architekturen vergleichen</translation>
    </message>
    <message>
        <source>Fewer are for a quick try. All test images are always used.</source>
        <translation>Weniger sind für einen schnellen Versuch. Getestet wird immer mit allen Testbildern.</translation>
    </message>
    <message>
        <source>Of the training images; the curves are drawn from the rest.</source>
        <translation>Der Trainingsbilder; aus dem Rest entstehen die Kurven.</translation>
    </message>
    <message>
        <source>Ot&amp;her cases</source>
        <translation>&amp;Andere Fälle</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>Start&amp;werte</translation>
    </message>
    <message>
        <source>So often each case is trained, from other first weights each time.</source>
        <translation>So oft wird jeder Fall trainiert, jedes Mal von anderen Anfangsgewichten aus.</translation>
    </message>
    <message>
        <source>Tr&amp;ain on</source>
        <translation>Trainieren a&amp;uf</translation>
    </message>
    <message>
        <source>Training &amp;images</source>
        <translation>Tra&amp;iningsbilder</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>einer nach dem anderen</translation>
    </message>
    <message>
        <source>such as 32, 100, 256</source>
        <translation>etwa 32, 100, 256</translation>
    </message>
    <message>
        <source>such as conv3-dropout2, conv2-dense200</source>
        <translation>etwa conv3-dropout2, conv2-dense200</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>zwei gleichzeitig</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} Parameter</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} Läufe</translation>
    </message>
    <message>
        <source>{0}, about {1} if nothing else keeps this computer busy.</source>
        <translation>{0}, etwa {1}, wenn sonst nichts diesen Computer beschäftigt.</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Frühere Vergleiche</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>finished, {0}</source>
        <translation>fertig, {0}</translation>
    </message>
    <message>
        <source>unfinished, {0} of {1}</source>
        <translation>unfertig, {0} von {1}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} Epochen</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} Läufe</translation>
    </message>
</context>
<context>
    <name>StudyResults</name>
    <message>
        <source>&amp;Mistakes</source>
        <translation>F&amp;ehler</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>Choose a case in the table to see what its networks took for what.</source>
        <translation>Wählen Sie in der Tabelle einen Fall aus, um zu sehen, was seine Netze wofür hielten.</translation>
    </message>
    <message>
        <source>Cu&amp;rves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message>
        <source>Curves and mistakes</source>
        <translation>Kurven und Fehler</translation>
    </message>
    <message>
        <source>No run of {0} is finished yet.</source>
        <translation>Von {0} ist noch kein Lauf fertig.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>You may close this window, or digitpad: it goes on where it was.</source>
        <translation>Sie können dieses Fenster oder digitpad schließen: Es geht weiter, wo es war.</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>noch etwa {0}</translation>
    </message>
    <message>
        <source>at least one of {0} networks</source>
        <translation>mindestens einem von {0} Netzen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>startet …</translation>
    </message>
    <message>
        <source>stopped; it can go on where it was</source>
        <translation>angehalten; es kann weitergehen, wo es war</translation>
    </message>
    <message>
        <source>the one network</source>
        <translation>dem einen Netz</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>{0} von {1} fertig</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} Läufen</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} test images were misread by {3}. Choose a cell to see its images; double-click one to put it onto the canvas.</source>
        <translation>{0}: {1} von {2} Testbildern wurden von {3} falsch gelesen. Wählen Sie eine Zelle aus, um ihre Bilder zu sehen; ein Doppelklick legt eines auf die Zeichenfläche.</translation>
    </message>
</context>
<context>
    <name>StudyStatus</name>
    <message>
        <source>An unfinished comparison can go on: click here</source>
        <translation>Ein unfertiger Vergleich kann weitergehen: hier klicken</translation>
    </message>
    <message>
        <source>Comparing: done, click to see</source>
        <translation>Vergleich: fertig, klicken zum Ansehen</translation>
    </message>
    <message>
        <source>Comparing: failed, click to see why</source>
        <translation>Vergleich: gescheitert, klicken, um zu sehen, warum</translation>
    </message>
    <message>
        <source>Comparing: paused</source>
        <translation>Vergleich: angehalten</translation>
    </message>
    <message>
        <source>Comparing: starting …</source>
        <translation>Vergleich: startet …</translation>
    </message>
    <message>
        <source>Comparing: {0} left</source>
        <translation>Vergleich: noch {0}</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Show the comparison of architectures</source>
        <translation>Den Vergleich der Architekturen zeigen</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>95 % over images</source>
        <translation>95 % über Bilder</translation>
    </message>
    <message>
        <source>95 % over seeds</source>
        <translation>95 % über Startwerte</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Cases and their figures</source>
        <translation>Fälle und ihre Zahlen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>Epoche {0} von {1}</translation>
    </message>
    <message>
        <source>ms an image</source>
        <translation>ms je Bild</translation>
    </message>
    <message>
        <source>s an epoch</source>
        <translation>s je Epoche</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} bis {1}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}, batch {1}</source>
        <translation>{0}, Batch {1}</translation>
    </message>
</context>
<context>
    <name>TabFrame</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Checking what it still knows of others&apos; digits</source>
        <translation>Es wird geprüft, was es von Ziffern anderer noch weiß</translation>
    </message>
    <message>
        <source>Drawing your samples again, a little different each time</source>
        <translation>Ihre Schriftproben werden neu gezeichnet, jedes Mal ein wenig anders</translation>
    </message>
    <message>
        <source>It goes {0}&#xa0;% of the way to what was learned: that is enough, and spares others&apos; digits.</source>
        <translation>Es geht {0}&#xa0;% des Weges zu dem, was gelernt wurde: Das genügt und schont die Ziffern anderer.</translation>
    </message>
    <message>
        <source>Learning your samples beside digits of others</source>
        <translation>Ihre Schriftproben werden neben Ziffern anderer gelernt</translation>
    </message>
    <message>
        <source>Nothing is kept: it would read your own digits worse, {0} instead of {1} of {2}. More samples help.</source>
        <translation>Nichts wird behalten: Es würde Ihre eigenen Ziffern schlechter lesen, {0} statt {1} von {2}. Mehr Schriftproben helfen.</translation>
    </message>
    <message>
        <source>Nothing is kept: whatever it learns of your digits, it would lose more than {0} of others&apos; digits. More samples of yours help.</source>
        <translation>Nichts wird behalten: Was immer es von Ihren Ziffern lernt, es würde mehr als {0} der Ziffern anderer verlieren. Mehr Schriftproben von Ihnen helfen.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Testing it on samples of yours that it has not learned</source>
        <translation>Es wird an Schriftproben von Ihnen getestet, die es nicht gelernt hat</translation>
    </message>
    <message>
        <source>There are {0} labelled digits of yours</source>
        <translation>Es gibt {0} Ziffern von Ihnen mit Label</translation>
    </message>
    <message>
        <source>There is one labelled digit of yours</source>
        <translation>Es gibt eine Ziffer von Ihnen mit Label</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · noch {1}</translation>
    </message>
    <message>
        <source>{0}; at least {1} are needed before a model can learn your hand. Write {2} more.</source>
        <translation>{0}; mindestens {1} sind nötig, bevor ein Modell Ihre Handschrift lernen kann. Schreiben Sie noch {2}.</translation>
    </message>
    <message>
        <source>{0}&#xa0;% ({1}–{2})</source>
        <translation>{0}&#xa0;% ({1}–{2})</translation>
    </message>
    <message>
        <source>«{0}» learns your {1} digits, and digits of others beside them, so that it forgets nothing. You then see how well it reads before and after; nothing changes until you decide.</source>
        <translation>„{0}“ lernt Ihre {1} Ziffern und daneben Ziffern anderer, damit es nichts vergisst. Danach sehen Sie, wie gut es vorher und nachher liest; nichts ändert sich, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>«{0}» reads as many of your {1} digits as before, {2}, and doubts fewer.</source>
        <translation>„{0}“ liest so viele Ihrer {1} Ziffern wie vorher, {2}, und zweifelt an weniger.</translation>
    </message>
    <message>
        <source>«{0}» reads {1} of your {2} digits; before, it was {3}.</source>
        <translation>„{0}“ liest {1} Ihrer {2} Ziffern; vorher waren es {3}.</translation>
    </message>
</context>
<context>
    <name>TeachingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Write digits …</source>
        <translation>Ziffern s&amp;chreiben …</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>Meine Schriftproben lernen</translation>
    </message>
    <message>
        <source>Learning cannot start: {0}</source>
        <translation>Das Lernen kann nicht beginnen: {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Your samples cannot be read</source>
        <translation>Ihre Schriftproben lassen sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>TeachingFeature</name>
    <message>
        <source>A model is learning your samples. Closing stops it; your samples stay.</source>
        <translation>Ein Modell lernt gerade Ihre Schriftproben. Schließen hält es an; Ihre Schriftproben bleiben.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpad schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Learning samples</source>
        <translation>Das Lernen von Schriftproben</translation>
    </message>
    <message>
        <source>Stop learning and close</source>
        <translation>Lernen anhalten und schließen</translation>
    </message>
</context>
<context>
    <name>TeachingPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>Meine Schriftproben lernen</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>Das Lernen ist gescheitert</translation>
    </message>
    <message>
        <source>Learning was stopped; nothing was changed.</source>
        <translation>Das Lernen wurde angehalten; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Learning your samples</source>
        <translation>Ihre Schriftproben werden gelernt</translation>
    </message>
    <message>
        <source>Looking at your samples …</source>
        <translation>Ihre Schriftproben werden angesehen …</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts wird behalten</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>Fortschritt beim Lernen meiner Schriftproben</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow startet …</translation>
    </message>
    <message>
        <source>There is no model that could learn.</source>
        <translation>Es gibt kein Modell, das lernen könnte.</translation>
    </message>
</context>
<context>
    <name>TeachingStatus</name>
    <message>
        <source>Learning: done, click to decide</source>
        <translation>Lernen: fertig, klicken zum Entscheiden</translation>
    </message>
    <message>
        <source>Learning: done, nothing kept</source>
        <translation>Lernen: fertig, nichts behalten</translation>
    </message>
    <message>
        <source>Learning: failed, click to see why</source>
        <translation>Lernen: gescheitert, klicken, um zu sehen, warum</translation>
    </message>
    <message>
        <source>Learning: starting …</source>
        <translation>Lernen: startet …</translation>
    </message>
    <message>
        <source>Learning: {0} left</source>
        <translation>Lernen: noch {0}</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>Fortschritt beim Lernen meiner Schriftproben</translation>
    </message>
    <message>
        <source>Show how my samples are learned</source>
        <translation>Zeigen, wie meine Schriftproben gelernt werden</translation>
    </message>
</context>
<context>
    <name>TeachingTable</name>
    <message>
        <source>A first result, on {0} of your digits. The others are still being tested.</source>
        <translation>Ein erstes Ergebnis, an {0} Ihrer Ziffern. Die anderen werden noch getestet.</translation>
    </message>
    <message>
        <source>Each is read by a network that has not learned it.</source>
        <translation>Jede liest ein Netz, das sie nicht gelernt hat.</translation>
    </message>
    <message>
        <source>Images of MNIST that were held out.</source>
        <translation>Bilder von MNIST, die zurückgehalten wurden.</translation>
    </message>
    <message>
        <source>In brackets: 95&#xa0;% intervals. Your digits were read by networks that had not learned them.</source>
        <translation>In Klammern: 95-%-Intervalle. Ihre Ziffern wurden von Netzen gelesen, die sie nicht gelernt hatten.</translation>
    </message>
    <message>
        <source>Other forms, and what is no digit</source>
        <translation>Andere Formen, und was keine Ziffer ist</translation>
    </message>
    <message>
        <source>Others&apos; scanned digits</source>
        <translation>Gescannte Ziffern anderer</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Richtig gelesen</translation>
    </message>
    <message>
        <source>The guard set: drawn digits as other countries form them, letters and scribbles.</source>
        <translation>Die Kontrollmenge: gezeichnete Ziffern, wie sie in anderen Ländern geformt werden, Buchstaben und Kritzeleien.</translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>Ihre Ziffern</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Back and forth with the arrow keys, Home and End</source>
        <translation>Zurück und vor mit den Pfeiltasten, Pos1 und Ende</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show one snapshot after the other (space bar)</source>
        <translation>Eine Momentaufnahme nach der anderen zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>Snapshots of the training</source>
        <translation>Momentaufnahmen des Trainings</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <source>Boxes</source>
        <translation>Kästchen</translation>
    </message>
    <message>
        <source>Boxes a cell</source>
        <translation>Kästchen je Zelle</translation>
    </message>
    <message>
        <source>Click or drag to select fields; drag them to move them.</source>
        <translation>Klicken oder ziehen Sie, um Felder auszuwählen; ziehen Sie sie, um sie zu verschieben.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Drag over a box, or click into a printed one.</source>
        <translation>Ziehen Sie über ein Kästchen, oder klicken Sie in ein gedrucktes.</translation>
    </message>
    <message>
        <source>Drag over a row of boxes.</source>
        <translation>Ziehen Sie über eine Reihe von Kästchen.</translation>
    </message>
    <message>
        <source>Drag over the cells of a table.</source>
        <translation>Ziehen Sie über die Zellen einer Tabelle.</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The number of the first row in the table</source>
        <translation>Die Nummer der ersten Zeile der Tabelle</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>auto: as printed</source>
        <translation>auto: wie gedruckt</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Brush width</source>
        <translation>Pinselbreite</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy over epochs</source>
        <translation>Kurven von Verlust und Genauigkeit über die Epochen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>&amp;Cancel training</source>
        <translation>Training &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>Cancel training</source>
        <translation>Training abbrechen</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Keep best epoch</source>
        <translation>Beste Epoche behalten</translation>
    </message>
    <message>
        <source>Keep the best epoch so far as a model?</source>
        <translation>Die bisher beste Epoche als Modell behalten?</translation>
    </message>
    <message>
        <source>Saving the best epoch so far …</source>
        <translation>Die bisher beste Epoche wird gespeichert …</translation>
    </message>
    <message>
        <source>Show &amp;the code …</source>
        <translation>&amp;Code zeigen …</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Anhalten und verwerfen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>The 95 % interval goes from {0} to {1} %.</source>
        <translation>Das 95-%-Intervall reicht von {0} bis {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>The active model «{0}» reads {1} %.</source>
        <translation>Das aktive Modell „{0}“ liest {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of MNIST&apos;s 10,000 test images.</source>
        <translation>Das neue Modell liest {0}&#xa0;% der 10.000 Testbilder von MNIST.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of the test part, which it has never seen, right.</source>
        <translation>Das neue Modell liest {0}&#xa0;% des Testteils, den es nie gesehen hat, richtig.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>Es gibt schon ein Modell „{0}“.</translation>
    </message>
    <message>
        <source>Train &amp;again …</source>
        <translation>&amp;Erneut trainieren …</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Netz trainieren</translation>
    </message>
    <message>
        <source>Training cannot start: {0}</source>
        <translation>Das Training kann nicht beginnen: {0}</translation>
    </message>
    <message>
        <source>my {0}</source>
        <translation>mein {0}</translation>
    </message>
</context>
<context>
    <name>TrainingFeature</name>
    <message>
        <source>A training had finished when digitpad was closed last; its model is among yours as «{0}».</source>
        <translation>Ein Training war fertig, als digitpad zuletzt geschlossen wurde; sein Modell ist als „{0}“ bei den Ihren.</translation>
    </message>
    <message>
        <source>A training is under way. Closing stops it, and its model is lost.</source>
        <translation>Ein Training läuft. Schließen hält es an, und sein Modell geht verloren.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpad schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>Training anhalten und schließen</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>&amp;Augmentation</source>
        <translation>&amp;Augmentierung</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>&amp;Batchgröße</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Lernrate</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation>&amp;Validierungsanteil</translation>
    </message>
    <message>
        <source>At most 5 MB in the model&apos;s folder, your digit on the canvas included. Exports leave it out.</source>
        <translation>Höchstens 5 MB im Ordner des Modells, mit Ihrer Ziffer auf der Zeichenfläche. Exporte lassen sie weg.</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epoch.</source>
        <translation>Wie lange es dauert, zeigt sich nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>Keep how it learns with the model, to see it again</source>
        <translation>Aufheben, wie es lernt, beim Modell, um es wieder anzusehen</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;z</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>Sna&amp;pshots</source>
        <translation>&amp;Momentaufnahmen</translation>
    </message>
    <message>
        <source>T&amp;rain on</source>
        <translation>&amp;Trainieren auf</translation>
    </message>
    <message>
        <source>The highest rate: it rises to this, then falls along a cosine to 0.</source>
        <translation>Die höchste Rate: Sie steigt bis dahin und fällt dann entlang eines Kosinus auf 0.</translation>
    </message>
    <message>
        <source>The same seed and values repeat a training.</source>
        <translation>Derselbe Startwert und dieselben Werte wiederholen ein Training.</translation>
    </message>
    <message>
        <source>This will take about {0}.</source>
        <translation>Das dauert etwa {0}.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Netz trainieren</translation>
    </message>
    <message>
        <source>Training images that are held out to measure the network on.</source>
        <translation>Trainingsbilder, die zurückgehalten werden, um das Netz daran zu messen.</translation>
    </message>
    <message>
        <source>Turn, slant, stretch and shift the images, vary the strokes</source>
        <translation>Die Bilder drehen, neigen, strecken und verschieben, die Striche variieren</translation>
    </message>
    <message>
        <source>digitpad – batch-normalised convolutions, 391,082 parameters</source>
        <translation>digitpad – Faltungen mit Batch-Normalisierung, 391.082 Parameter</translation>
    </message>
    <message>
        <source>digitpad-small – the same with fewer filters, 157,954 parameters</source>
        <translation>digitpad-small – dasselbe mit weniger Filtern, 157.954 Parameter</translation>
    </message>
    <message>
        <source>paper – the student paper&apos;s network, 159,254 parameters</source>
        <translation>paper – das Netz der Studienarbeit, 159.254 Parameter</translation>
    </message>
    <message>
        <source>{0} – your own, {1} parameters</source>
        <translation>{0} – Ihre eigene, {1} Parameter</translation>
    </message>
</context>
<context>
    <name>TrainingProgressPanel</name>
    <message>
        <source>&amp;Watch it learn</source>
        <translation>&amp;Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>After epoch {0}: training loss {1}, accuracy {2} %</source>
        <translation>Nach Epoche {0}: Trainingsverlust {1}, Genauigkeit {2}&#xa0;%</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}</source>
        <translation>Epoche {0} von {1}</translation>
    </message>
    <message>
        <source>Kernels, maps, classes and digits, snapshot by snapshot</source>
        <translation>Kernel, Karten, Klassen und Ziffern, Momentaufnahme für Momentaufnahme</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Saving, and testing on 10,000 images that it has never seen …</source>
        <translation>Wird gespeichert und an 10.000 Bildern getestet, die es nie gesehen hat …</translation>
    </message>
    <message>
        <source>Saving, and testing on images that it has never seen …</source>
        <translation>Wird gespeichert und an Bildern getestet, die es nie gesehen hat …</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow startet …</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Das Training ist gescheitert</translation>
    </message>
    <message>
        <source>The training was stopped; nothing was kept.</source>
        <translation>Das Training wurde angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Training «{0}»</source>
        <translation>„{0}“ wird trainiert</translation>
    </message>
    <message>
        <source>batch {0} of {1} for {2}</source>
        <translation>Batch {0} von {1} seit {2}</translation>
    </message>
    <message>
        <source>the first batch builds the network&apos;s program, for {0}</source>
        <translation>der erste Batch baut das Programm des Netzes, seit {0}</translation>
    </message>
    <message>
        <source>validating for {0}</source>
        <translation>Validierung seit {0}</translation>
    </message>
    <message>
        <source>validation loss {0}, accuracy {1} %</source>
        <translation>Validierungsverlust {0}, Genauigkeit {1}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} images/s · {1} left</source>
        <translation>{0} Bilder/s · noch {1}</translation>
    </message>
    <message>
        <source>{0} training and {1} validation images, {2} parameters</source>
        <translation>{0} Trainings- und {1} Validierungsbilder, {2} Parameter</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Das Training zeigen</translation>
    </message>
    <message>
        <source>Training: done, click to decide</source>
        <translation>Training: fertig, klicken zum Entscheiden</translation>
    </message>
    <message>
        <source>Training: failed, click to see why</source>
        <translation>Training: gescheitert, klicken, um zu sehen, warum</translation>
    </message>
    <message>
        <source>Training: saving …</source>
        <translation>Training: wird gespeichert …</translation>
    </message>
    <message>
        <source>Training: starting …</source>
        <translation>Training: startet …</translation>
    </message>
    <message>
        <source>Training: {0} left</source>
        <translation>Training: noch {0}</translation>
    </message>
</context>
<context>
    <name>TransferFeature</name>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Keras networks (*.keras);;All files (*)</source>
        <translation>Keras-Netze (*.keras);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>TrialPictures</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>Label: {0}</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less.</source>
        <translation>Orange: mehr Tinte; Blau: weniger.</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>Das Netz sieht</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>All {0} products</source>
        <translation>Alle {0} Produkte</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>Klicken, um zu dieser Karte zu gehen</translation>
    </message>
    <message>
        <source>The map before it</source>
        <translation>Die Karte davor</translation>
    </message>
    <message>
        <source>The mean of the {0} pixels of map {1}: &lt;b&gt;{2}&lt;/b&gt;.</source>
        <translation>Der Mittelwert der {0} Pixel von Karte {1}: &lt;b&gt;{2}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>Dann {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>Diese Zahl: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>e to the power of the score {0}, divided by the sum of that over all classes: &lt;b&gt;{1}&lt;/b&gt;, or {2} %.</source>
        <translation>e hoch den Score {0}, geteilt durch die Summe davon über alle Klassen: &lt;b&gt;{1}&lt;/b&gt;, also {2}&#xa0;%.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>Karte {0}</translation>
    </message>
    <message>
        <source>map {0}, row {1}, column {2}</source>
        <translation>Karte {0}, Zeile {1}, Spalte {2}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>Zahl {0}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>{0} times its scale {1}, plus its offset {2}: &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>{0} mal ihr Faktor {1}, plus ihr Versatz {2}: &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>The arrow keys move from cell to cell.</source>
        <translation>Die Pfeiltasten gehen von Zelle zu Zelle.</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Cover with</source>
        <translation>Abdecken mit</translation>
    </message>
    <message>
        <source>A small square is moved over the image, and the network is asked again each time. Where covering makes a class less probable, what was there speaks for it (orange); where it makes it more probable, against it (blue). Choose another class to see why it was not that one.</source>
        <translation>Ein kleines Quadrat wird über das Bild geschoben, und das Netz wird jedes Mal neu gefragt. Wo das Abdecken eine Klasse unwahrscheinlicher macht, sprach das, was dort war, für sie (orange); wo es sie wahrscheinlicher macht, gegen sie (blau). Wählen Sie eine andere Klasse, um zu sehen, warum es nicht diese war.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what speaks for and against each class.</source>
        <translation>Zeichnen Sie etwas: Hier wird gezeigt, was für und gegen jede Klasse spricht.</translation>
    </message>
    <message>
        <source>Method: occlusion, M. D. Zeiler and R. Fergus, «Visualizing and Understanding Convolutional Networks», 2014 ({0}), with a square of {1} × {1} pixels. The numbers are differences of log-odds: 2.3 means ten times the odds.</source>
        <translation>Methode: Okklusion, M. D. Zeiler und R. Fergus, „Visualizing and Understanding Convolutional Networks“, 2014 ({0}), mit einem Quadrat von {1} × {1} Pixeln. Die Zahlen sind Differenzen der Log-Odds: 2,3 bedeutet zehnfache Chancen.</translation>
    </message>
    <message>
        <source>Point at a pixel for its number.</source>
        <translation>Zeigen Sie auf ein Pixel, um seine Zahl zu sehen.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;. With this square covered, the probability of {3} would be {4} instead of {5}.</source>
        <translation>Zeile {0}, Spalte {1}: &lt;b&gt;{2}&lt;/b&gt;. Wäre dieses Quadrat abgedeckt, wäre die Wahrscheinlichkeit von {3} {4} statt {5}.</translation>
    </message>
    <message>
        <source>The network gives &lt;b&gt;{0}&lt;/b&gt; a probability of {1}.</source>
        <translation>Das Netz gibt &lt;b&gt;{0}&lt;/b&gt; eine Wahrscheinlichkeit von {1}.</translation>
    </message>
    <message>
        <source>What speaks for and against the class</source>
        <translation>Was für und gegen die Klasse spricht</translation>
    </message>
    <message>
        <source>Why this, why not that?</source>
        <translation>Warum diese, warum nicht jene?</translation>
    </message>
    <message>
        <source>grey: the emptiness around counts too</source>
        <translation>Grau: auch die Leere ringsum zählt</translation>
    </message>
    <message>
        <source>less than 0.01&#xa0;%</source>
        <translation>weniger als 0,01&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99.99&#xa0;%</source>
        <translation>mehr als 99,99&#xa0;%</translation>
    </message>
    <message>
        <source>paper: ink is taken away</source>
        <translation>Papier: Tinte wird weggenommen</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>«none of them»</source>
        <translation>„keine davon“</translation>
    </message>
    <message>
        <source>«not a digit»</source>
        <translation>„keine Ziffer“</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
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
        <translation> · noch etwa {0}</translation>
    </message>
    <message>
        <source>All done, thank you</source>
        <translation>Fertig, vielen Dank</translation>
    </message>
    <message>
        <source>Back (Ctrl+Z)</source>
        <translation>Zurück (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Digits written</source>
        <translation>Geschriebene Ziffern</translation>
    </message>
    <message>
        <source>Goes on after</source>
        <translation>Weiter nach</translation>
    </message>
    <message>
        <source>Next (Space)</source>
        <translation>Weiter (Leertaste)</translation>
    </message>
    <message>
        <source>So long after the pen went up, the next digit comes</source>
        <translation>So lange nach dem Absetzen des Stifts kommt die nächste Ziffer</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Write a</source>
        <translation>Schreiben Sie eine</translation>
    </message>
    <message>
        <source>Write a {0}</source>
        <translation>Schreiben Sie eine {0}</translation>
    </message>
    <message>
        <source>Write each digit ten times</source>
        <translation>Jede Ziffer zehnmal schreiben</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>auf Tastendruck</translation>
    </message>
    <message>
        <source>then {0}</source>
        <translation>dann {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
</TS>
