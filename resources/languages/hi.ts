<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw digits, see what a convolutional network sees, and retrain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out writers of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST, held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0). Nothing you draw leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused when {0} &gt; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} own samples, from «{1}» on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare architectures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete this model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to the model before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How well does it read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn my samples …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print a sheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read pictures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save drawing as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stylus pressure changes the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train a network …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 – 9 on the canvas, click on a digit&apos;s label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this &amp;model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys on the network&apos;s image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the stroke under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the selected digit is, or that it is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the selected digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a &amp;form …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport this model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2, Enter on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im&amp;port a model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the digit as a sample, even if read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left button, pen, finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;inside …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;samples …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read numbers of se&amp;veral digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read s&amp;heets …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right button, eraser end of the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when a drawing is &amp;no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a digit of the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;boxes around the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, and the buttons below the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from pixel to pixel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;28&#xa0;×&#xa0;28 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to another program, or copy it with a right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit 28x28</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerViews</name>
    <message>
        <source>Nothing was corrected: the drawing had changed before it was read. Say it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are read less well than usual. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing could not be read. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtlasSources</name>
    <message>
        <source>Held-out digit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training digit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your digit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtlasStatus</name>
    <message>
        <source>&amp;Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits that the network has looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has not looked at all of MNIST&apos;s 70,000 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network looks at MNIST&apos;s 70,000 digits. It does so once; then it is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserDetails</name>
    <message>
        <source>, and read so ({0} sure).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and rightly taken for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, but taken for {0} ({1} sure).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, taken for no digit; the nearest is {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see what the network says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put onto the &amp;canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserFilters</name>
    <message>
        <source>&amp;All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labelled:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Misread only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orde&amp;r:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ure:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken &amp;for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserTab</name>
    <message>
        <source>A network is as good as the digits that it has seen. Here are all of them, and those it is tested on, with what this network says of each. Sort by how sure it is, look at what it misreads, and put any digit onto the canvas to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {1} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 1 digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw digits here with mouse, stylus or finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellPicture</name>
    <message>
        <source>The selected field on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <source>Class {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer, whatever it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassMapView</name>
    <message>
        <source>Map of the ten classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: what the digit is; columns: what it was taken for. The arrows choose a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, a {1} was taken for {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>&amp;Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the network &amp;reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this digit is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionRecorder</name>
    <message>
        <source>1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a sample of what is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a sample of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It is a {0} (key {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right as it is read (its digit&apos;s key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the digit is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it, please send the text below; you can read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitpad ended in the middle of its work the last time. What you drew is there again, except perhaps for the last seconds; your models and samples are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by you: {0}. The network said: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit, you said. The network said: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps no digit, so not in the text. Nearest: {0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a digit to see what the network saw of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (printed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by rule. The network said: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} digits selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitInput</name>
    <message>
        <source>Click to correct this digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by you: no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by you: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {0} of {1}: no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {0} of {1}: perhaps no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {1} of {2}: confirmed as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {1} of {2}: corrected to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {1} of {2}: {0} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {2} of {3}: unsure, {0} or {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: {0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure this is a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second guess: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network said: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Close the review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>Drawing with strokes and answer (*.digitpad)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.digitpad *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing in {0} is opened without its answer, which cannot be used: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model, a format and a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each folder holds the network, its card, where it comes from and, but for a web page, an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported «{0}» to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For TensorFlow, its servers and its tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For most other engines and languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For phones and small computers, without TensorFlow. digitpad itself runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {0}: pip install &apos;digitpad[onnx]&apos;; not in the packaged program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One HTML file that reads what is drawn on it, offline and on phones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a model along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network itself, to run and to train on with Keras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers only, a quarter of the size: for microcontrollers and accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers as Keras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats and their figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldDrawing</name>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a row of boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits after a point that is printed or understood; 0: as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a field, or select one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the column «{0}» in all {1} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {0} fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of the table to which it belongs; none: a field of the whole sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the number may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>&amp;Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well does it read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {0}. Each row ends with the command that repeats it. What the words mean is said below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of answers that are 90 % sure, nine in ten should be right. The calibration error is how far the answers are off from that on average: at 1 %, 89 or 91 in a hundred are right instead of 90. An answer that is less than {0} % sure is shown as unsure, with both guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of digits that are read right: the most probable digit is the one that was meant, whether or not the window would call it one. Other digits of the same kind would give a slightly different share. The interval says how different: of a hundred intervals made in this way, 95 hold the true share. Handwriting differs more than that, so go by the row whose writers are most like you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks too little like any digit is refused: the window says that it is not sure this is one. «Digits refused» are digits for which this was wrong, so less is better. «Others refused» are letters, scribbles and the like for which it was right, so more is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What «accuracy» means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What «not a digit» means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What «sure» means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderLink</name>
    <message>
        <source>Samples stay on this computer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} comes with the first sample.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a field in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Box: one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New form from a sheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a form …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row of boxes: one field, a box a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select and move fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table: a field in each cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try on this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nap to printed lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole c&amp;olumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another &amp;sheet of this form …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the sheet to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the sheet to the r&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Choose a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form that the sheets have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Draw a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New form from a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another sheet of this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has changes that are not saved. Save them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>This form was not saved when digitpad ended; here it is as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>Reading the sheet …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Page of the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source> in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, something is wrong with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a form[*]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sheet of this form (Ctrl+Shift+O) to see what is printed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, drop or paste a sheet: a scan, a photo or a PDF file, filled in or empty.
Draw its fields once, and digitpad reads all others like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}[*] – Draw a form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of fixed length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One box a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsFeature</name>
    <message>
        <source>Draw a form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Digits of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Arrows or pointer move  ·  0 to 9 correct  ·  Delete: no digit  ·  Enter accepts  ·  N next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to look at, least sure first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reads {1} % of MNIST&apos;s 10,000 test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InkLimit</name>
    <message>
        <source>How faint ink may be, on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, fainter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual ink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside: no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be shown. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>&lt;b&gt;Image&lt;/b&gt; · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A convolutional network looks at the image through small windows. Each map of the first layers answers one question everywhere in the image, such as «is there an edge like this?»: the brighter, the more yes. Later layers ask about the answers of earlier ones, until only one number for each class is left. Click a map to see how its numbers come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit: here is shown what the network makes of it, layer by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepared image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LittleInkQuestion</name>
    <message>
        <source>Do not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is next to no ink. Keep it as a sample all the same?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveSamples</name>
    <message>
        <source>Your samples are read and written again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · {0} % on MNIST&apos;s test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a picture of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {0} and the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit or a number here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model «{0}» is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window changes its language when digitpad starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>All products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {0} adds {1} (number {2} of {3} by strength)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {0} of {1}, before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch × kernel = products, which add up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest of these: &lt;b&gt;{0}&lt;/b&gt;. The others are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map before it that counts less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map before it that counts more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map before it, with what the pixel looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map, enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products of all {0} maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pixel looks at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapGrid</name>
    <message>
        <source>The arrow keys choose one of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>1 digit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell: with the mouse, or with Tab and the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a {1} was read as {2}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One figure says how often a network is right; this table says how it is wrong. Each row is what the digits are, each column what the network takes them for, so mistakes lie beside the diagonal. Choose a cell to see its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these digits the network would call {0} no digit; that does not count as a mistake here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} digits are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} read right (95 % interval {2}–{3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times a {1} was read as {2}, surest first:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MisreadList</name>
    <message>
        <source>1 network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digit {0}: a {1} that {2} of {3} took for {4}. Double-click: onto the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} networks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the model «{0}» for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model can be used. Install digitpad again to get its models back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the model «{0}» is gone ({1}); a bundled model answers from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model «{0}» is gone, or its card is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitpad did not come up the last times, maybe because of the model «{0}»; so «{1}» answers now. You can choose the other one again in the menu Model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source> – {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – its card is damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeighboursTab</name>
    <message>
        <source>Before its last step the network has turned an image into a list of numbers, and digits that it takes for alike have similar ones. The map squeezes these lists into the plane; the dot is your drawing. Beside it are the training digits whose numbers are nearest to yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below each: its label, and how far its numbers are from yours. Double-click: onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its nearest neighbours appear here while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Distance {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the held-out digits lie nearest to the middle of their own class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} nearest digits are labelled {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} training digits. Point at one to see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Number in doubt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersGrid</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source> · looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9 overwrite  ·  Delete: no digit  ·  ← → digit  ·  ↑ ↓ number  ·  J joins  ·  B begins here  ·  </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} that are not in doubt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pasted picture {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageListView</name>
    <message>
        <source>1 digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digits found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read; F5 reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading, {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source> of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the sheet is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has written on it: what stands in its fields is none of the form&apos;s own print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the sheets, by which sizes of digits are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this step below the boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit, line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}, number {2} of {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PenTrial</name>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas to try the pen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the stylus to see what its pressure does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pen&apos;s pressure counts as {0:.0%}: the ink is {1:.0%} as wide as the brush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep corrected digits as samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More, fainter ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next digit in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open pictures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous digit in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split into two digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the number back to what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;network reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, Ctrl+click, drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as tab&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a digit, or say that it is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a &amp;box around a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End drawing a box, select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next digit, line, or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;right as it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ess ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view what was read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a re&amp;gion by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;all pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space and drag, middle button and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected digits are a {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>A page that has not been read is missing in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a table: {0} × {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, with boxes and confidences (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture with boxes and answers (*.png *.jpg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as on the page (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the digits (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook as on the pages (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook of the numbers (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook with pictures of numbers in doubt (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} pages that have not been read are missing in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureLayout</name>
    <message>
        <source>No digits found in this picture.
Turn it (R), let fainter ink count (F), or draw a box around a digit (B).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, drop or paste a picture of handwritten digits:
a photo, a scan or a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled. F5 reads this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureSamples</name>
    <message>
        <source>Kept again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the page as it is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for rows and columns …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did last is not finished yet. It will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – Read pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesFeature</name>
    <message>
        <source>Read pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PixelGrid</name>
    <message>
        <source>28 by 28 pixels. The arrow keys move from pixel to pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much to read here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source> Default </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it back to what it was at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;all back to their defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>1. Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Cut, thinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {0}, row {1}: {2} of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its centre of mass moves to the middle of 28&#xa0;×&#xa0;28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its longest side becomes 20 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a pixel for its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box around the ink is cut out of the canvas; strokes that are thick for it get thinner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Sheets with a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingStatus</name>
    <message>
        <source>Applying the rules …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading page {0} of {1} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0} any more; it was taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 digit read as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing taken for no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1 of {0} numbers is wrong ({1} to {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {3} of {0} numbers are wrong ({1} to {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong (0 to {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} digits read as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} digits looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things taken for no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · 1 number corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} numbers corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All numbers by screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin a number with this digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with the next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 – 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, PgUp, PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a number of a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del, Backspace, X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to another digit or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the digit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>1 digit was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review of {0} was begun: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} digits were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTiles</name>
    <message>
        <source>Taken for no digit; else it might be a {0} or a {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} sure, next is {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>1 in {0} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All digits were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers in doubt were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the numbers in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digits were found on the pages that were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review ends as soon as the errors left, at their upper end, are that few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review goes on: 1 digit was looked at before. Undo begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review goes on: {0} digits were looked at before. Undo begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the review ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. With 97.5 % certainty, at most 1 in {1} is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>The rules for numbers do not hold. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Apply to all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules hold for every number on every page. One that breaks them becomes the most probable number that they allow, if that is probable enough. It is marked, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a number may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} numbers, such as {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Col&amp;umn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column&apos;s name in the first line, or its place: 1, 2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSV file with all numbers that there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 5, from the least value on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros in front included</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>1 digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAN or GTIN, 8 to 14 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISBN of 10 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISBN of 13 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luhn, as bank cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {0}; {1} is the most probable number that the rules allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in steps of {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mod 97, as in an IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} to {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} breaks the rules, and no number that they allow is probable enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} breaks the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands here, too: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands on this page more than once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleActions</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play the strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write each digit ten times …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;pixels (CSV) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;strokes (JSON) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are &amp;not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are a &amp;{0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>0–9 and X change the label, Del deletes, Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCounts</name>
    <message>
        <source>Samples that are no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>; left out: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {0}; Ctrl+Z brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which no strokes are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which are no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are numbers of several digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} were there already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>Export samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes and pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples.{0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleFilters</name>
    <message>
        <source>1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePlayer</name>
    <message>
        <source>Selected sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleTiles</name>
    <message>
        <source>A {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplesFeature</name>
    <message>
        <source>Changes to your samples cannot be written in {1}: {0}. They will be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Copied the strokes as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your samples …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples yet.

Say what a digit on the canvas is, write each digit ten times,
or drop a file of strokes (JSON) or pixels (CSV) here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your samples is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These samples have no strokes to copy; export their pixels instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} labelled {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» is not finished; nothing of it will be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>When it was saved, «{0}» read {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreensView</name>
    <message>
        <source>All numbers, those in doubt first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows or pointer move  ·  any digit, or F2, corrects  ·  Enter accepts the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> and another </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster needs dask.distributed. Install it with: pip install &apos;digitpad[cluster]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form has at most {0} fields; this one has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form that was not saved cannot be read again ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer of the file has a size of {0}, which no network for digits needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model can learn from them what your digits look like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has 1 to {0} digits, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number on a sheet has 1 to {0} boxes, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with the check digit {0} has {1} digits, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to draw; save it as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to read; the rest of it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture shows one page; save all pages as text (.txt) or as a table (.csv, .xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process for opening pictures cannot be started ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process for reading cannot be started ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process for reading {0}; try again with one process (--processes 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample has no ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has 1 to {0} pages, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stylus that is pressed harder draws wider ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 12, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above each view of the network&apos;s inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exponent: below 1 a light touch already draws wide ink, above 1 only a firm one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted command left its work in {0}: {1}. Add --resume to go on, or remove that file to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another digitpad is at work in {0}. Wait until it has finished, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another digitpad writes the table that {0} belongs to. Wait until it has finished, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {0} labelled digits are needed to learn from; there are {1}. Write and label some more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below a page in the picture window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button that erases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted to LiteRT, the network in {0} gives other answers (up to {1} apart); it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop the grey image to the digit&apos;s ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged in {0}, and left out: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of different sheets cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the stylus only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over {1}{2}{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each number is a weighted sum of all numbers before it{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with its answer; a click on that corrects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {0} of the first sheets could be aligned: too few to tell what is printed in the form&apos;s fields, whose picture was filled in; only rules are taken out there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingers press buttons and draw nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore the palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In percent of the canvas; the slider above the canvas is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install digitpad again, or restore the file with «git checkout resources/mnist».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be aligned: a part of the form with fields is not in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks do not lie as those of one flat page do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks have no code between them that says which sheet it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be aligned: there are several sheets in the picture; each needs one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be aligned: what is printed on this form was not found on it; it may be another form, an empty page, bent, or not sharp enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be aligned: {0} found; all of them must be in the picture, and nothing on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives scores; they are divided by {0} and made into probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0} and {1} parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a sheet of digits, which has no numbers; take it in with «digitpad samples sheets».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a sheet of {0} with {1} columns, and the first one is of {2} with {3}; read it into a table of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a sheet with numbers, not one on which each digit is written ten times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learned from pen strokes too: {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It overlaps the field {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes images of {0} numbers, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took longer than {0} s and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made elsewhere and imported into digitpad, which knows neither its maker nor what it learned from. Ask whoever gave it to you for its terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was trained with digitpad on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep corrected digits as samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest of each {0}, map by map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras cannot load {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, with high contrast, or as the system is at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} of {1} has {2} where a number is expected, in column {3}; another column is named as in {4}:2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST: Y. LeCun and C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes probabilities of the scores: all are above zero, and together they are 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digits were found in this region; draw it around digits, or let fainter ink count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ink is 0, full ink is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number from {0} to {1} that the rules allow has the check digit {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number lies between {0} and {1}; name the smaller one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of {0} digits is {1} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number on paper has more than {0} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is opened any more, as the program is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are read without signs; the least one is 0 or more, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of drawn numbers with several digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cannot look inside the model «{0}» ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each map: its mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only several pictures, or several files of samples, can be opened together; name one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two digits or more can be joined; choose those that are parts of one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise all that is drawn is taken for one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the most similar digit is the answer, to letters and scribbles too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFium cannot draw the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into a field of 28x28 pixels so that its centre of mass lies in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read numbers of several digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read points, commas and minus signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} brought its process down {1}; nothing came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1 of {0} does not tell which column has the labels: {1}; {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1 of {0} has the column {1} after {2}; pixels should stand line by line from the top left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} of {1} has the label {2}; {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} of {1} is longer than {2} characters; {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {0} of {1} has the label {2}; it should be 0 to 9 or «{3}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when a drawing is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale it, keeping its proportions, so that its longest side has 20 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show boxes around the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the steps from the picture to the ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs are some of {0} without spaces between them, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes begin with it, for a stylus that draws when it hardly touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stylus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stylus pressure changes the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} columns, not {1}; more do not fit on {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} rows a page, not {1}; print several pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MNIST file {0} cannot be read ({1}). {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MNIST file {0} is damaged (its checksum is wrong). {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MNIST file {0} is missing. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of {0} are damaged. Do the run again with --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas is on the right, so that no hand covers the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card {0} is damaged ({1}); the model is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no drawing: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster cannot read {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the cluster was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the cluster was lost. Add --resume to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit in digit.png and the example are part of digitpad (MIT licence).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing cannot be saved in {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing {0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export ended unexpectedly {0}; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file kept digitpad busy for more than {0} s; it was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} of the model «{1}» is not the one that its card describes (wrong checksum); it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); digitpad looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} holds no model ({1} is missing).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} holds no picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} holds no pictures, no model and no study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form cannot be kept in {0} ({1}); save it now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form cannot be kept in {0}; save it now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form cannot be saved in {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form {0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {0} needs {1}, which a digitpad from pip gets with «pip install &apos;digitpad[onnx]&apos;»; the packaged program does not have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard set {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink follows mouse, stylus or finger a moment later, without their tremor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink network in {0} cannot be run ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer «{0}» is set up in a way that ONNX export does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer «{0}» is used in a way that ONNX export does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit must lie between 1 and 10000, but is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line network in {0} cannot be run ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be written ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} is none of yours in {1}; remove it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model «{0}» cannot be removed ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model «{0}» cannot be saved in {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model «{0}» cannot learn: its network cannot be loaded ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model «{0}» comes with digitpad and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model «{0}» has lost its file {1}; it cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model «{0}» is not used, as its network cannot be run safely: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has a layer «{0}», which ONNX export does not know; export it in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has an activation «{0}», which ONNX export does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has weights of the type {0}, which web pages cannot take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in the format {0} gives other answers than the Keras file (up to {1} apart); it is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in {0} cannot be run ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in {0} does not find ink: it gives {1} numbers a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in {0} does not read lines: it gives {1} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in {0} gives no numbers; it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in {0} has a layer that LiteRT cannot run; it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of MNIST&apos;s training digits right, however its images are scaled; it is no reader of digits, or counts them in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is run by {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). The page itself is part of digitpad (MIT licence).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s {0} needs the operation «{1}», which web pages cannot run; export it in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next digit comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is part of digitpad (MIT licence), and holds TensorFlow.js (Google LLC, Apache License 2.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be saved in {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the form has {0} x {1} pixels, which are not the proportions of a page of {2} x {3} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be kept: there is no room for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the study, {0}, is missing or damaged{1}. Begin in another folder, or remove this file: what is finished is then found again by the same command with --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process of the run {0} {1}, {2} times. Maybe memory ran out; close other programs and resume the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process of the run {0} {1}; the run goes on from its last epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of {0} belongs to another study; the run is done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of {0} is damaged; the run is done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written to {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {0} failed on the cluster ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same numbers in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples cannot be saved in {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples in {0} cannot be put into {1} beside it ({2}); they are used as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}). The file is kept as {2}; {3} saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples in {0} were not taken over as they are: {1} differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler at {0} has no workers; start one with «dask worker {1}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler at {0} needs certificates: add --tls-ca, --tls-cert and --tls-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {0}, but is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet cannot be saved in {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets&apos; pictures cannot be kept in {0} ({1}); make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step between two numbers is 1 or more, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stroke file {0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stroke file {0} holds more than {1} numbers; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stroke file {0} holds no samples; it should be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stroke file {0} is empty; it should be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stroke file {0} is larger than {1} MiB; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stroke file {0} is not text in UTF-8; it should be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stroke file {0} is not {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stroke file {0} needs digits of at least two writers; one of them is held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be written ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study could not go on ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study in {0} cannot be removed ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study in {0} has {1}, not {2}. Leave these options out to go on with it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table cannot be saved in {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be saved in {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be started ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training stopped answering and was ended; no model was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was killed by the system ({0}), maybe because memory ran out; no model was saved. Close other programs and train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished run {0} is damaged or of another study; it begins again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page holds no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {0} claim {1} MB, which no network for digits needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {0} point somewhere else; it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {0} point to other files; it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} must lie between {1}, but is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} of a study must be at least one, each named once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many strokes to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} headings, but only {1} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model «{0}» already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no augmentation «{0}». There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check digit {0}; there are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format «{0}». There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ink in this box; draw it around a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ink left where this digit was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to ask; choose one in the main window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model «{0}». There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper {0}; there is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stroke file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the study. Close other programs and resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs and train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open {0}; make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read {0}; make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little printed on this form to align sheets by it; words are needed, in several places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too much ink to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no prediction within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This digit cannot be cut in two; it is too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has neither corner marks nor a picture; without them, digitpad cannot tell where its fields are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed; install digitpad again with pip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs TensorFlow, which the light package of digitpad does not have. The full package, digitpad without «light» in its name, lies where this one came from; it uses the same models, drawings and samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has a layer that cannot do with eight bits; export it in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page was closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of the samples have no ink; {0} more digits are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches while a stylus is near draw nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of its boxes overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in {0} ({1}) was read with another {2}. Give the same options to go on, or remove that file to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have looked at cannot be kept in {0} ({1}); it has to be looked at again should digitpad end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} says of {1} is damaged ({2}). Remove that file to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you write digits in a session: so long after the pen went up. 0.2 s: by key only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is held; the other end of a stylus erases, too, if it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the digit at the left ten times, once in each box, with a dark pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0}, with a dark pen. Strike out what is not to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your samples cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your samples cannot be written in {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a box is not given by four numbers: left, top, right and bottom as shares of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a corner mark lies outside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a corner mark&apos;s centre is not given by two numbers, x and y as shares of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field of it lies nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that cannot be opened has no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map of the classes needs some of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer digitpad has written it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page has sides of {0} to {1} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample has either strokes or an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample&apos;s image is 28x28 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke lacks its points or width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke lies far outside the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke needs finite points and a positive width, none beyond a million canvases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke needs points of shape (n, 4), n &gt;= 1; got {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke&apos;s points are no finite numbers, four to a point, or its width is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a study is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worker has digitpad {0}, and this is {1}; they need the same one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes of the fields {0} overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout with bytes needs a rate in steps of 1/256 and a multiple of four values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not end with a dense layer and softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has an unknown activation, number {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has neither corner marks nor a picture, so nothing tells where its fields are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has neither strokes nor an image, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no .PEN_DOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0} corner marks; there are four, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0} fields, more than {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has «{0}», which this version of digitpad does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a pipe or device, not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is another program&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON from line {0}, character {1} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no plain chain of known layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is not ten probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its corner marks are larger than {0} of the page&apos;s width, or have no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its corner marks are not in the order upper left, upper right, lower right, lower left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ids are no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its image cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its image is not 28x28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its page has no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture lies elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture {0} is no file&apos;s name; it has to lie beside the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture {0} leads out of the form&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its strokes are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights are no plain numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names never end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has written enough digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers never end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only 1 of its four corner marks was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {0} of its four corner marks were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0} has a point that is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0} has a stroke that is no list of [x, y]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0} has no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0} has no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0} has no strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0} has the label {1}, which is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment {0} has a point that is no pair of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment {0} has an x without a y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment {0} has no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the box of a digit has four numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digit is not in this reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field {0} lies on a corner mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field {0}, of which there is none beside or above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {0} is there {1} times{2}; each field needs its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network does not give ten or eleven probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pen has left no sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pictures were forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the study&apos;s step knows no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} They are kept while digitpad is open, and written as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} allows the number {1}, which the other rules forbid; correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} begins with an empty row; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: its decoder crashed ({1}); the file may be damaged, save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: the system ended its process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read: each worker that tried it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read: the process crashed ({1}); the file may be damaged, save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read: the system ended the process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not tell which column has the labels: row {1} has {2} in its first and {3} in its last column. Put a row with names above the others, «label» for the labels (0 to 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already. Choose another folder, or move that one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fields have the name {1}{2}; each needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a box that is smaller than {1} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a fixed length, but no rule says which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has far too many pixels; make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more decimals than {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB; a list of numbers as CSV is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no column {1}; its columns are {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no name of 1 to {1} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no number in column {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no page {1}, only {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no rows; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the number {1} twice, {2}; each may be there once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} boxes; 1 to {2} are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} columns, so no labels; {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1}; signs are only possible in a field of one rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1}; {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds a network from {1} to {2}. It should take one image of 28x28, 28x28x1 or 784 numbers and give ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds a network of too many layers; it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds a picture of {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds more than a network («{1}»); it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds numbers of several digits only; samples are single digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds other things, but no study to go on with. Name the study&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1}. Add --resume {2}, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder; choose a picture in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a link that leads nowhere. Choose a folder that does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a workbook or an archive; save the list of numbers as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a {1} and has no decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a {1} and has {2} boxes; it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete; copy it again or save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty; a column of numbers is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in the old HDF5 format, which can run any program when it is loaded. Save the network as .keras and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use already. Choose a folder that does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is incomplete: the end of the PDF file is missing; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB; make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, which no network for digits needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than {1}; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is locked with a password; save a copy of it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is needed for a while, but there already. Move it away, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is needed for what was read, but holds something else. Move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no .keras file, or a damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no CSV file but a picture, a program or the like; a list of numbers is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no CSV file; its line {1} cannot be told into cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no check digit; there are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no drawing that digitpad saved: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no file; choose a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no folder. Choose one that does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no form that digitpad can use: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no picture that digitpad reads; it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s address; it has a host and a port, such as tcp://10.0.0.5:8786.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no time that this computer knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is nothing that digitpad opens: a drawing (.digitpad), a form or samples (.json, .csv), pictures or PDF files, a .keras file, or the folder of a model or a study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of the unknown kind {1}; the kinds are {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is to have {1} digits, but has {2} boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}; --watch needs the folder into which the pictures come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}; digitpad reads {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies outside the page, or a box of it has no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} met an error in digitpad ({1}: {2}); please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says that it has {1}, but {2}; save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to open; save it anew or make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, which no network for digits needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} uses «{1}». Only networks of Keras&apos; own layers, without functions, custom or file-reading layers, are imported; save it without that layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was exported for other programs and cannot be taken back. Import the .keras file of the model that it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not opened, as the program is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was read {1} times as {2}, first in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was read {1} times, first in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, but another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«answer.text» is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«reference.filled» should be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» in a terminal shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» is unknown; there can be {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» is {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder to keep the drawing in; it will be gone when you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} What you drew will be gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a form file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next field in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous field in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read sheets …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the table …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheets that digitpad printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a &amp;new table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands &amp;there (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>&amp;Digits of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet for each writer; «digitpad samples sheets SHEETS --out FOLDER» makes samples of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each digit ten times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &gt; Read sheets, or «digitpad read SHEETS --form auto --xlsx FILE», makes a table of photos or scans of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: a box a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a sheet, fill it in, read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores: a box a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands above the columns, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet with its fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetRules</name>
    <message>
        <source>&amp;Apply to all sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules hold for all fields that have none of their own. A number that breaks them becomes the most probable one that they allow, if that is probable enough. The sheets are read once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>It could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source> · {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTableView</name>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>1 field in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box between two digits is empty: type what stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit for certain: type what stands there, or press Delete if that is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with a confidence of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by a person; read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands on {0}, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most probable by itself: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decimal point was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules forbid it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is something else in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fields in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsFeature</name>
    <message>
        <source>Read sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsLayout</name>
    <message>
        <source>&amp;Read sheets …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or a folder of filled-in sheets here. Each becomes rows of a table, and what is in doubt is shown with its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsSession</name>
    <message>
        <source>{0}, page {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsWindow</name>
    <message>
        <source>1 field was looked at before, and is as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model answers yet; choose one in the menu Model, and read then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fields were looked at before, and are as they were left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for what you want to do, or for a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Digits to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST: held-out digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST: test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST: training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits: no network has learned from them. Held-out: training digits that this network has not learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyButtons</name>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New comparison …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished runs stay; unfinished ones go on from their last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a page with tables, plots and comparisons, and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best of its seeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of accuracy and loss of each case over epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this comparison with all its runs and models for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>&amp;Batch sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch sizes are whole numbers with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare architectures on MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer are for a quick try. All 10,000 test images are always used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the training images; the curves are drawn from the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ot&amp;her cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So often each case is trained, from other first weights each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training &amp;images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 32, 100, 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as conv3-dropout2, conv2-dense200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, about {1} if nothing else keeps this computer busy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished, {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyResults</name>
    <message>
        <source>&amp;Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case in the table to see what its networks took for what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;rves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves and mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of {0} is finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may close this window, or digitpad: it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one of {0} networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped; it can go on where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of 10,000 test digits were misread by {2}. Choose a cell to see its digits; double-click a digit to put it onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyStatus</name>
    <message>
        <source>An unfinished comparison can go on: click here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: done, click to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: failed, click to see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the comparison of architectures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases and their figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, batch {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabFrame</name>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Checking what it still knows of others&apos; digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing your samples again, a little different each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes {0}&#xa0;% of the way to what was learned: that is enough, and spares others&apos; digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning your samples beside digits of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept: it would read your own digits worse, {0} instead of {1} of {2}. More samples help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept: whatever it learns of your digits, it would lose more than {0} of others&apos; digits. More samples of yours help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing it on samples of yours that it has not learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} labelled digits of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one labelled digit of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; at least {1} are needed before a model can learn your hand. Write {2} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;% ({1}–{2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» learns your {1} digits, and digits of others beside them, so that it forgets nothing. You then see how well it reads before and after; nothing changes until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» reads as many of your {1} digits as before, {2}, and doubts fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» reads {1} of your {2} digits; before, it was {3}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write digits …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning cannot start: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your samples cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachingFeature</name>
    <message>
        <source>A model is learning your samples. Closing stops it; your samples stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop learning and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachingPanel</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning your samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at your samples …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model that could learn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachingStatus</name>
    <message>
        <source>Learning: done, click to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: done, nothing kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: failed, click to see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how my samples are learned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachingTable</name>
    <message>
        <source>Each is read by a network that has not learned it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of MNIST that were held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: 95&#xa0;% intervals. Your digits were read by networks that had not learned them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms, and what is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others&apos; scanned digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard set: drawn digits as other countries form them, letters and scribbles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to select fields; drag them to move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over a box, or click into a printed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over a row of boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over the cells of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the first row in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: as printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Brush width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of loss and accuracy over epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>&amp;Cancel training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the best epoch so far as a model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the best epoch so far …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active model «{0}» reads {1} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model reads {0} % of MNIST&apos;s 10,000 test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train &amp;again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cannot start: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingFeature</name>
    <message>
        <source>A training had finished when digitpad was closed last; its model is among yours as «{0}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is under way. Closing stops it, and its model is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>&amp;Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes shows after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest rate: it rises to this, then falls along a cosine to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and values repeat a training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will take about {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network on MNIST&apos;s 60,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images that are held out to measure the network on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn, slant, stretch and shift the images, vary the strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitpad – batch-normalised convolutions, 391,082 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitpad-small – the same with fewer filters, 157,954 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper – the student paper&apos;s network, 159,254 parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingProgressPanel</name>
    <message>
        <source>After epoch {0}: training loss {1}, accuracy {2} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving, and testing on 10,000 images that it has never seen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was stopped; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch {0} of {1} for {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first batch builds the network&apos;s program, for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validating for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss {0}, accuracy {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images/s · {1} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} training and {1} validation images, {2} parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: done, click to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: failed, click to see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: {0} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferFeature</name>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras networks (*.keras);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>All {0} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the {0} pixels of map {1}: &lt;b&gt;{2}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e to the power of the score {0}, divided by the sum of that over all classes: &lt;b&gt;{1}&lt;/b&gt;, or {2} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {0}, row {1}, column {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>The arrow keys move from cell to cell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>A small square is moved over the image, and the network is asked again each time. Where covering makes a class less probable, what was there speaks for it (orange); where it makes it more probable, against it (blue). Choose another digit to see why it was not that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit: here is shown what speaks for and against each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: occlusion, M. D. Zeiler and R. Fergus, «Visualizing and Understanding Convolutional Networks», 2014 ({0}), with a square of {1} × {1} pixels. The numbers are differences of log-odds: 2.3 means ten times the odds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a pixel for its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;. With this square covered, the probability of {3} would be {4} instead of {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives &lt;b&gt;{0}&lt;/b&gt; a probability of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for and against the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this, why not that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey: the emptiness around counts too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper: ink is taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkStatus</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · about {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done, thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long after the pen went up, the next digit comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each digit ten times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
