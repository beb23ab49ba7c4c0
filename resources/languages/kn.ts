<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About digitpad</source>
        <translation>digitpad ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>ಈ ಮಾಡೆಲ್ ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>ವರ್ಗಗಳು</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>ಆದೇಶ</translation>
    </message>
    <message>
        <source>Draw digits, see what a convolutional network sees, and retrain it.</source>
        <translation>ಅಂಕಿಗಳನ್ನು ಬರೆಯಿರಿ, ಕನ್ವಲ್ಯೂಷನಲ್ ನೆಟ್‌ವರ್ಕ್ ಏನನ್ನು ನೋಡುತ್ತದೆ ಎಂದು ನೋಡಿ, ಅದಕ್ಕೆ ಮತ್ತೆ ತರಬೇತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>ಎಪಾಕ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Held out of its data</source>
        <translation>ಇದರ ಡೇಟಾದಿಂದ ಮೀಸಲಿಟ್ಟವು</translation>
    </message>
    <message>
        <source>Held-out writers of {0}</source>
        <translation>{0} ನ ಮೀಸಲಿಟ್ಟ ಬರಹಗಾರರು</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>ಆಮದು ಮಾಡಿದ ಮೂಲ</translation>
    </message>
    <message>
        <source>Learned then</source>
        <translation>ನಂತರ ಕಲಿತದ್ದು</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST ಪರೀಕ್ಷೆ</translation>
    </message>
    <message>
        <source>MNIST, held out</source>
        <translation>MNIST, ಮೀಸಲಿಟ್ಟವು</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ನೆಟ್‌ವರ್ಕ್</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>ಪೆನ್ ಸ್ಟ್ರೋಕ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Test part of its data</source>
        <translation>ಇದರ ಡೇಟಾದ ಪರೀಕ್ಷಾ ಭಾಗ</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>ತರಬೇತಿಯ ಸಮಯ</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>ತರಬೇತಿ ದತ್ತಾಂಶ</translation>
    </message>
    <message>
        <source>Trained on MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0). Nothing you draw leaves this computer.</source>
        <translation>Y. LeCun ಮತ್ತು C. Cortes ಅವರ MNIST (CC BY-SA 3.0) ನಿಂದ ತರಬೇತಿ ಪಡೆದಿದೆ. ನೀವು ಬರೆದ ಯಾವುದೂ ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಹೊರಹೋಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>ವೈವಿಧ್ಯಗಳು</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>ಸಂದೇಹ</translation>
    </message>
    <message>
        <source>refused when {0} &gt; {1}</source>
        <translation>{0} &gt; {1} ಆದರೆ ನಿರಾಕರಣೆ</translation>
    </message>
    <message>
        <source>{0} own samples, from «{1}» on</source>
        <translation>{0} ಸ್ವಂತ ಮಾದರಿಗಳು, “{1}” ನಿಂದ ಮುಂದಕ್ಕೆ</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About digitpad</source>
        <translation>digitpad ಬಗ್ಗೆ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare architectures …</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್‌ಗಳನ್ನು ಹೋಲಿಸಿ(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <translation>ಡ್ರಾಯಿಂಗ್ ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ಗಾಢ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete this model …</source>
        <translation>ಈ ಮಾಡೆಲ್ ಅಳಿಸಿ(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>ರಬ್ಬರ್(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ಪೂರ್ಣ ಪರದೆ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go back to the model before</source>
        <translation>ಹಿಂದಿನ ಮಾಡೆಲ್‌ಗೆ ಮರಳಿ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ಹೆಚ್ಚಿನ ಕಾಂಟ್ರಾಸ್ಟ್(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How well does it read?</source>
        <translation>ಇದು ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಓದುತ್ತದೆ?(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>ಕೀಬೋರ್ಡ್ ಶಾರ್ಟ್‌ಕಟ್‌ಗಳು(&amp;K) …</translation>
    </message>
    <message>
        <source>&amp;Learn my samples …</source>
        <translation>ನನ್ನ ಮಾದರಿಗಳನ್ನು ಕಲಿಸಿ(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Lessons …</source>
        <translation>ಪಾಠಗಳು(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ತಿಳಿ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open drawing …</source>
        <translation>ಡ್ರಾಯಿಂಗ್ ತೆರೆಯಿರಿ(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಅಂಟಿಸಿ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print a sheet …</source>
        <translation>ಹಾಳೆ ಮುದ್ರಿಸಿ(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ನಿರ್ಗಮಿಸಿ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read pictures …</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ಓದಿ(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save drawing as …</source>
        <translation>ಡ್ರಾಯಿಂಗ್ ಅನ್ನು ಹೀಗೆ ಉಳಿಸಿ(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Stylus pressure changes the width</source>
        <translation>ಸ್ಟೈಲಸ್ ಒತ್ತಡ ಅಗಲವನ್ನು ಬದಲಿಸುತ್ತದೆ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>ದಪ್ಪ ಬ್ರಷ್(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Train a network …</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ಗೆ ತರಬೇತಿ ನೀಡಿ(&amp;T) …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ರದ್ದುಗೊಳಿಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>0 – 9 on the canvas, click on a digit&apos;s label</source>
        <translation>ಕ್ಯಾನ್ವಾಸ್ ಮೇಲೆ 0 – 9, ಅಂಕಿಯ ಲೇಬಲ್ ಮೇಲೆ ಕ್ಲಿಕ್</translation>
    </message>
    <message>
        <source>About this &amp;model …</source>
        <translation>ಈ ಮಾಡೆಲ್ ಬಗ್ಗೆ(&amp;M) …</translation>
    </message>
    <message>
        <source>Arrow keys on the network&apos;s image</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನ ಇಮೇಜ್ ಮೇಲೆ ಬಾಣದ ಕೀಲಿಗಳು</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the canvas</source>
        <translation>ಕ್ಯಾನ್ವಾಸ್ ಮೇಲೆ ಬಾಣದ ಕೀಲಿಗಳು, Home, End</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>ಸಿಸ್ಟಂನಂತೆ(&amp;S)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>ಸಿಸ್ಟಂನಂತೆ(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;lear canvas</source>
        <translation>ಕ್ಯಾನ್ವಾಸ್ ತೆರವುಗೊಳಿಸಿ(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel the stroke under way</source>
        <translation>ನಡೆಯುತ್ತಿರುವ ಸ್ಟ್ರೋಕ್ ರದ್ದುಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Choose what the selected digit is, or that it is none</source>
        <translation>ಆಯ್ದ ಅಂಕಿ ಯಾವುದು, ಅಥವಾ ಅಂಕಿ ಅಲ್ಲ ಎಂದು ಆರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>ಚಿತ್ರವಾಗಿ ನಕಲಿಸಿ(&amp;I)</translation>
    </message>
    <message>
        <source>Correct the selected digit</source>
        <translation>ಆಯ್ದ ಅಂಕಿಯನ್ನು ತಿದ್ದುವುದು</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>ಬರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Draw a &amp;form …</source>
        <translation>ಫಾರ್ಮ್ ರಚಿಸಿ(&amp;F) …</translation>
    </message>
    <message>
        <source>E&amp;xhibit …</source>
        <translation>ಪ್ರದರ್ಶನ (&amp;X) …</translation>
    </message>
    <message>
        <source>E&amp;xport this model …</source>
        <translation>ಈ ಮಾಡೆಲ್ ರಫ್ತು ಮಾಡಿ(&amp;X) …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ಅಳಿಸುವುದು</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Enter on the canvas</source>
        <translation>ಕ್ಯಾನ್ವಾಸ್ ಮೇಲೆ F2, Enter</translation>
    </message>
    <message>
        <source>How it lear&amp;ned …</source>
        <translation>ಇದು ಹೇಗೆ ಕಲಿತಿತು(&amp;N) …</translation>
    </message>
    <message>
        <source>Im&amp;port a model …</source>
        <translation>ಮಾಡೆಲ್ ಆಮದು ಮಾಡಿ(&amp;P) …</translation>
    </message>
    <message>
        <source>Keep the digit as a sample, even if read right</source>
        <translation>ಸರಿಯಾಗಿ ಓದಿದ್ದರೂ ಅಂಕಿಯನ್ನು ಮಾದರಿಯಾಗಿ ಇಟ್ಟುಕೊಳ್ಳುವುದು</translation>
    </message>
    <message>
        <source>Left button, pen, finger</source>
        <translation>ಎಡ ಬಟನ್, ಪೆನ್, ಬೆರಳು</translation>
    </message>
    <message>
        <source>Look &amp;inside …</source>
        <translation>ಒಳಗೆ ನೋಡಿ(&amp;I) …</translation>
    </message>
    <message>
        <source>My &amp;samples …</source>
        <translation>ನನ್ನ ಮಾದರಿಗಳು(&amp;S) …</translation>
    </message>
    <message>
        <source>Own la&amp;yers …</source>
        <translation>ಸ್ವಂತ ಪದರಗಳು(&amp;Y) …</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation>ಪೆನ್(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>ಆದ್ಯತೆಗಳು(&amp;F) …</translation>
    </message>
    <message>
        <source>Read numbers of se&amp;veral digits</source>
        <translation>ಹಲವು ಅಂಕಿಗಳ ಸಂಖ್ಯೆಗಳನ್ನು ಓದುವುದು(&amp;V)</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>ಬಿಂದು, ಅಲ್ಪವಿರಾಮ ಮತ್ತು ಋಣ ಚಿಹ್ನೆಗಳನ್ನು ಓದುವುದು(&amp;M)</translation>
    </message>
    <message>
        <source>Read s&amp;heets …</source>
        <translation>ಹಾಳೆಗಳನ್ನು ಓದಿ(&amp;H) …</translation>
    </message>
    <message>
        <source>Right button, eraser end of the pen</source>
        <translation>ಬಲ ಬಟನ್, ಪೆನ್ನಿನ ರಬ್ಬರ್ ತುದಿ</translation>
    </message>
    <message>
        <source>Say when a drawing is &amp;no digit</source>
        <translation>ಡ್ರಾಯಿಂಗ್ ಅಂಕಿ ಅಲ್ಲದಿದ್ದಾಗ ಹೇಳುವುದು(&amp;N)</translation>
    </message>
    <message>
        <source>Select a digit of the number</source>
        <translation>ಸಂಖ್ಯೆಯ ಅಂಕಿಯೊಂದನ್ನು ಆಯ್ಕೆಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Show &amp;boxes around the digits</source>
        <translation>ಅಂಕಿಗಳ ಸುತ್ತ ಚೌಕಟ್ಟುಗಳನ್ನು ತೋರಿಸುವುದು(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>ತೆಳು ಬ್ರಷ್(&amp;H)</translation>
    </message>
    <message>
        <source>The same, and the buttons below the answer</source>
        <translation>ಅದೇ, ಮತ್ತು ಉತ್ತರದ ಕೆಳಗಿನ ಬಟನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Walk from pixel to pixel</source>
        <translation>ಪಿಕ್ಸೆಲ್‌ನಿಂದ ಪಿಕ್ಸೆಲ್‌ಗೆ ಸಾಗುವುದು</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>ಚಿತ್ರವಾಗಿ ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;28&#xa0;×&#xa0;28 pixels</source>
        <translation>28&#xa0;×&#xa0;28 ಪಿಕ್ಸೆಲ್‌ಗಳನ್ನು ನಕಲಿಸಿ(&amp;2)</translation>
    </message>
    <message>
        <source>Drag it to another program, or copy it with a right click</source>
        <translation>ಇದನ್ನು ಬೇರೊಂದು ಪ್ರೋಗ್ರಾಮ್‌ಗೆ ಎಳೆಯಿರಿ, ಅಥವಾ ಬಲ ಕ್ಲಿಕ್ ಮಾಡಿ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ಉತ್ತರ</translation>
    </message>
    <message>
        <source>digit 28x28</source>
        <translation>ಅಂಕಿ 28x28</translation>
    </message>
</context>
<context>
    <name>AnswerViews</name>
    <message>
        <source>Nothing was corrected: the drawing had changed before it was read. Say it again.</source>
        <translation>ಏನನ್ನೂ ತಿದ್ದಿಲ್ಲ: ಓದುವ ಮುನ್ನವೇ ಡ್ರಾಯಿಂಗ್ ಬದಲಾಗಿತ್ತು. ಮತ್ತೆ ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Numbers are read less well than usual. {0}</source>
        <translation>ಸಂಖ್ಯೆಗಳನ್ನು ಎಂದಿಗಿಂತ ಕಡಿಮೆ ಚೆನ್ನಾಗಿ ಓದಲಾಗುತ್ತಿದೆ. {0}</translation>
    </message>
    <message>
        <source>Only digits can be corrected, and this model tells other things apart.</source>
        <translation>ಅಂಕಿಗಳನ್ನು ಮಾತ್ರ ತಿದ್ದಬಹುದು, ಆದರೆ ಈ ಮಾಡೆಲ್ ಬೇರೆ ವಸ್ತುಗಳನ್ನು ಪ್ರತ್ಯೇಕಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This drawing could not be read. {0}</source>
        <translation>ಈ ಡ್ರಾಯಿಂಗ್ ಅನ್ನು ಓದಲಾಗಲಿಲ್ಲ. {0}</translation>
    </message>
</context>
<context>
    <name>ArchitecturesFeature</name>
    <message>
        <source>Own layers</source>
        <translation>ಸ್ವಂತ ಪದರಗಳು</translation>
    </message>
</context>
<context>
    <name>AtlasSources</name>
    <message>
        <source>Held-out digit {0}</source>
        <translation>ಮೀಸಲಿಟ್ಟ ಅಂಕಿ {0}</translation>
    </message>
    <message>
        <source>Test digit {0}</source>
        <translation>ಪರೀಕ್ಷಾ ಅಂಕಿ {0}</translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation>ಪರೀಕ್ಷಾ ಇಮೇಜ್ {0}</translation>
    </message>
    <message>
        <source>Training digit {0}</source>
        <translation>ತರಬೇತಿ ಅಂಕಿ {0}</translation>
    </message>
    <message>
        <source>Your digit {0}</source>
        <translation>ನಿಮ್ಮ ಅಂಕಿ {0}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಯಾವುದೂ ಅಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>AtlasStatus</name>
    <message>
        <source>&amp;Look at them</source>
        <translation>ಅವುಗಳನ್ನು ನೋಡಿ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ(&amp;T)</translation>
    </message>
    <message>
        <source>Digits that the network has looked at</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ನೋಡಿರುವ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>The network has not looked at all of MNIST&apos;s 70,000 digits.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ MNIST ನ ಎಲ್ಲ 70,000 ಅಂಕಿಗಳನ್ನು ನೋಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The network has not looked at the test images of its own data.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ತನ್ನದೇ ಡೇಟಾದ ಪರೀಕ್ಷಾ ಇಮೇಜ್‌ಗಳನ್ನು ನೋಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The network looks at MNIST&apos;s 70,000 digits. It does so once; then it is remembered.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ MNIST ನ 70,000 ಅಂಕಿಗಳನ್ನು ನೋಡುತ್ತಿದೆ. ಇದನ್ನು ಒಮ್ಮೆ ಮಾತ್ರ ಮಾಡುತ್ತದೆ; ನಂತರ ಅದು ನೆನಪಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The network looks at the test images of its own data.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ತನ್ನದೇ ಡೇಟಾದ ಪರೀಕ್ಷಾ ಇಮೇಜ್‌ಗಳನ್ನು ನೋಡುತ್ತಿದೆ.</translation>
    </message>
</context>
<context>
    <name>AttackOutcome</name>
    <message>
        <source>Attack {0}: probabilities by {1}</source>
        <translation>ದಾಳಿ {0}: {1} ಪ್ರಕಾರ ಸಂಭವನೀಯತೆಗಳು</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>ಎಪ್ಸಿಲಾನ್</translation>
    </message>
    <message>
        <source>first misled at {0}</source>
        <translation>ಮೊದಲು {0} ರಲ್ಲಿ ದಾರಿತಪ್ಪಿತು</translation>
    </message>
    <message>
        <source>never misled</source>
        <translation>ಎಂದೂ ದಾರಿತಪ್ಪುವುದಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>AttackTab</name>
    <message>
        <source>A&amp;ttack</source>
        <translation>ದಾಳಿ(&amp;T)</translation>
    </message>
    <message>
        <source>An attack needs the network&apos;s gradients; it takes some seconds.</source>
        <translation>ದಾಳಿಗೆ ನೆಟ್‌ವರ್ಕ್‌ನ ಗ್ರೇಡಿಯಂಟ್‌ಗಳು ಬೇಕು; ಇದಕ್ಕೆ ಕೆಲವು ಸೆಕೆಂಡುಗಳು ಬೇಕು.</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>ದಾಳಿಯ ನಂತರ</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>ಇದರ ಪಕ್ಕದಲ್ಲಿ:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>ಏನಾದರೂ ಬರೆಯಿರಿ, ಅಥವಾ ಇಮೇಜ್ ಒಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>ಎಪ್ಸಿಲಾನ್</translation>
    </message>
    <message>
        <source>Epsilon:</source>
        <translation>ಎಪ್ಸಿಲಾನ್:</translation>
    </message>
    <message>
        <source>Following gradients</source>
        <translation>ಗ್ರೇಡಿಯಂಟ್‌ಗಳನ್ನು ಅನುಸರಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>It is a {0} already: choose another one to read it as.</source>
        <translation>ಇದು ಈಗಾಗಲೇ {0}: ಇದನ್ನು ಏನೆಂದು ಓದಿಸಬೇಕೋ ಆ ಬೇರೊಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>ವಿಧಾನ</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>ವಿಧಾನ:</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>ಹೀಗೆ ಓದಬೇಕು</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>ಇಮೇಜ್</translation>
    </message>
    <message>
        <source>Who knows a network&apos;s weights can ask in which direction each pixel should change to mislead it. No pixel changes by more than epsilon: often so little that people hardly see it. The image is that of «Fool it», distorted as it is there.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನ ತೂಕಗಳು ಗೊತ್ತಿರುವವರು, ಅದನ್ನು ದಾರಿತಪ್ಪಿಸಲು ಪ್ರತಿ ಪಿಕ್ಸೆಲ್ ಯಾವ ದಿಕ್ಕಿನಲ್ಲಿ ಬದಲಾಗಬೇಕು ಎಂದು ಕೇಳಬಹುದು. ಯಾವ ಪಿಕ್ಸೆಲ್ ಕೂಡ ಎಪ್ಸಿಲಾನ್‌ಗಿಂತ ಹೆಚ್ಚು ಬದಲಾಗುವುದಿಲ್ಲ: ಹಲವು ಬಾರಿ ಜನರಿಗೆ ಕಾಣಿಸದಷ್ಟು ಕಡಿಮೆ. ಇಮೇಜ್ “ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು ಮೋಸಗೊಳಿಸಿ” ಯಲ್ಲಿರುವುದೇ, ಅಲ್ಲಿ ವಿರೂಪಗೊಂಡಂತೆಯೇ.</translation>
    </message>
    <message>
        <source>What it is to be read as</source>
        <translation>ಇದನ್ನು ಏನೆಂದು ಓದಬೇಕು</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>ಏನನ್ನು ಸೇರಿಸಲಾಯಿತು</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>ಬೇರೆ ಯಾವುದೇ ವರ್ಗ</translation>
    </message>
    <message>
        <source>any other digit</source>
        <translation>ಬೇರೆ ಯಾವುದೇ ಅಂಕಿ</translation>
    </message>
    <message>
        <source>in many steps (PGD)</source>
        <translation>ಹಲವು ಹೆಜ್ಜೆಗಳಲ್ಲಿ (PGD)</translation>
    </message>
    <message>
        <source>in one step (FGSM)</source>
        <translation>ಒಂದೇ ಹೆಜ್ಜೆಯಲ್ಲಿ (FGSM)</translation>
    </message>
    <message>
        <source>{0} of ink, {1} of {2} greys</source>
        <translation>ಶಾಯಿಯ {0}, {2} ಬೂದು ಮಟ್ಟಗಳಲ್ಲಿ {1}</translation>
    </message>
</context>
<context>
    <name>BrowserDetails</name>
    <message>
        <source>&amp;Fool it</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು ಮೋಸಗೊಳಿಸಿ(&amp;F)</translation>
    </message>
    <message>
        <source>, and read so ({0} sure).</source>
        <translation>, ಮತ್ತು ಹಾಗೆಯೇ ಓದಲಾಗಿದೆ ({0} ಖಚಿತ).</translation>
    </message>
    <message>
        <source>, and rightly taken for none.</source>
        <translation>, ಮತ್ತು ಅಂಕಿ ಅಲ್ಲ ಎಂದು ಸರಿಯಾಗಿಯೇ ಪರಿಗಣಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>, but taken for {0} ({1} sure).</source>
        <translation>, ಆದರೆ {0} ಎಂದು ಪರಿಗಣಿಸಲಾಗಿದೆ ({1} ಖಚಿತ).</translation>
    </message>
    <message>
        <source>, taken for no digit; the nearest is {0} ({1}).</source>
        <translation>, ಅಂಕಿ ಅಲ್ಲ ಎಂದು ಪರಿಗಣಿಸಲಾಗಿದೆ; ಹತ್ತಿರದ್ದು {0} ({1}).</translation>
    </message>
    <message>
        <source>, taken for none of the classes; the nearest is {0} ({1}).</source>
        <translation>, ಯಾವ ವರ್ಗವೂ ಅಲ್ಲ ಎಂದು ಪರಿಗಣಿಸಲಾಗಿದೆ; ಹತ್ತಿರದ್ದು {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose one to see what the network says of it.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಅದರ ಬಗ್ಗೆ ಏನು ಹೇಳುತ್ತದೆ ಎಂದು ನೋಡಲು ಒಂದನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Distort this image until it is read as another class</source>
        <translation>ಈ ಇಮೇಜ್ ಅನ್ನು ಬೇರೊಂದು ವರ್ಗವಾಗಿ ಓದುವವರೆಗೆ ವಿರೂಪಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>ಏನನ್ನೂ ಆಯ್ಕೆಮಾಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>ಲೇಬಲ್ {0}</translation>
    </message>
    <message>
        <source>Put onto the &amp;canvas</source>
        <translation>ಕ್ಯಾನ್ವಾಸ್ ಮೇಲೆ ಇಡಿ(&amp;C)</translation>
    </message>
    <message>
        <source>The chosen digit</source>
        <translation>ಆಯ್ದ ಅಂಕಿ</translation>
    </message>
</context>
<context>
    <name>BrowserFilters</name>
    <message>
        <source>&amp;All of them</source>
        <translation>ಎಲ್ಲವೂ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Images:</source>
        <translation>ಇಮೇಜ್‌ಗಳು:(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Labelled:</source>
        <translation>ಲೇಬಲ್:(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Misread only</source>
        <translation>ತಪ್ಪಾಗಿ ಓದಿದವು ಮಾತ್ರ(&amp;M)</translation>
    </message>
    <message>
        <source>At least so sure</source>
        <translation>ಕನಿಷ್ಠ ಇಷ್ಟು ಖಚಿತ</translation>
    </message>
    <message>
        <source>At most so sure</source>
        <translation>ಗರಿಷ್ಠ ಇಷ್ಟು ಖಚಿತ</translation>
    </message>
    <message>
        <source>Orde&amp;r:</source>
        <translation>ಕ್ರಮ:(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ure:</source>
        <translation>ಖಚಿತತೆ:(&amp;U)</translation>
    </message>
    <message>
        <source>Taken &amp;for:</source>
        <translation>ಪರಿಗಣಿಸಿದ್ದು:(&amp;F)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>ಯಾವುದಾದರೂ</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>ಏನಾದರೂ</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>ಇರುವ ಕ್ರಮದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>ಅತಿ ಕಡಿಮೆ ಖಚಿತವಾದದ್ದು ಮೊದಲು</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಯಾವುದೂ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>ಅತಿ ಖಚಿತವಾದದ್ದು ಮೊದಲು</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ರಿಂದ</translation>
    </message>
</context>
<context>
    <name>BrowserTab</name>
    <message>
        <source>All {1} digits</source>
        <translation>ಎಲ್ಲ {1} ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>All {1} images</source>
        <translation>ಎಲ್ಲ {1} ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>A network is as good as the images that it has seen. Here are some whose labels are known, with what this network says of each. Sort by how sure it is, look at what it misreads, and put any of them onto the canvas to see why.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ತಾನು ನೋಡಿದ ಇಮೇಜ್‌ಗಳಷ್ಟೇ ಒಳ್ಳೆಯದಾಗಿರುತ್ತದೆ. ಲೇಬಲ್‌ಗಳು ಗೊತ್ತಿರುವ ಕೆಲವು ಇಲ್ಲಿವೆ; ಪ್ರತಿಯೊಂದರ ಬಗ್ಗೆ ಈ ನೆಟ್‌ವರ್ಕ್ ಏನು ಹೇಳುತ್ತದೆ ಎಂಬುದೂ ಇದೆ. ಅದು ಎಷ್ಟು ಖಚಿತವಾಗಿದೆ ಎಂಬ ಕ್ರಮದಲ್ಲಿ ಜೋಡಿಸಿ, ಅದು ತಪ್ಪಾಗಿ ಓದಿದ್ದನ್ನು ನೋಡಿ, ಏಕೆಂದು ತಿಳಿಯಲು ಅವುಗಳಲ್ಲಿ ಯಾವುದನ್ನಾದರೂ ಕ್ಯಾನ್ವಾಸ್ ಮೇಲೆ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>ಇನ್ನೂ ನೋಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>ಕೇಳಲು ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>ಯಾವ ತರಬೇತಿ ಅಂಕಿಗಳಿಂದ ಕಲಿತಿಲ್ಲ ಎಂಬುದನ್ನು ಈ ನೆಟ್‌ವರ್ಕ್‌ನ ಕಾರ್ಡ್ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>ನೀವು ಇನ್ನೂ ನಿಮ್ಮದೇ ಅಂಕಿಗಳನ್ನು ಇಟ್ಟುಕೊಂಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} of 1 digit</source>
        <translation>1 ಅಂಕಿಯಲ್ಲಿ {0}</translation>
    </message>
    <message>
        <source>{0} of {1} digits</source>
        <translation>{1} ಅಂಕಿಗಳಲ್ಲಿ {0}</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{1} ಇಮೇಜ್‌ಗಳಲ್ಲಿ {0}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>ಕ್ಯಾನ್ವಾಸ್</translation>
    </message>
    <message>
        <source>Draw digits here with mouse, stylus or finger.</source>
        <translation>ಇಲ್ಲಿ ಮೌಸ್, ಸ್ಟೈಲಸ್ ಅಥವಾ ಬೆರಳಿನಿಂದ ಅಂಕಿಗಳನ್ನು ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>It reads {0}.</source>
        <translation>ಓದಿದ್ದು: {0}.</translation>
    </message>
</context>
<context>
    <name>CellPicture</name>
    <message>
        <source>The selected field on paper</source>
        <translation>ಕಾಗದದ ಮೇಲೆ ಆಯ್ದ ಕ್ಷೇತ್ರ</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <source>Class</source>
        <translation>ವರ್ಗ</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>ವರ್ಗ {0}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>The answer, whatever it is</source>
        <translation>ಉತ್ತರ, ಅದು ಏನೇ ಇರಲಿ</translation>
    </message>
</context>
<context>
    <name>ClassMapView</name>
    <message>
        <source>Map of the ten classes</source>
        <translation>ಹತ್ತು ವರ್ಗಗಳ ನಕ್ಷೆ</translation>
    </message>
</context>
<context>
    <name>ClassPoints</name>
    <message>
        <source>Map of the classes</source>
        <translation>ವರ್ಗಗಳ ನಕ್ಷೆ</translation>
    </message>
    <message>
        <source>Map of the ten classes</source>
        <translation>ಹತ್ತು ವರ್ಗಗಳ ನಕ್ಷೆ</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation>ವರ್ಗಗಳು</translation>
    </message>
    <message>
        <source>Each point is a digit that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its digits.</source>
        <translation>ಪ್ರತಿ ಬಿಂದುವೂ ನೆಟ್‌ವರ್ಕ್ ಕಲಿಯದ ಒಂದು ಅಂಕಿ; ಅದರ ಕೊನೆಯ ಪದರ ಅದನ್ನು ಇಡುವ ಸ್ಥಳ, ಒಂದು ಸಮತಲದಲ್ಲಿ ಕಂಡಂತೆ. ಬಿಂದುವೊಂದರ ಮೇಲೆ ತೋರಿ; ಕೋಷ್ಟಕದ ಕೋಶವೊಂದನ್ನು ಆರಿಸಿ ಅದರ ಅಂಕಿಗಳನ್ನು ಹುಡುಕಿ.</translation>
    </message>
    <message>
        <source>Each point is an image that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its images.</source>
        <translation>ಪ್ರತಿ ಬಿಂದುವೂ ನೆಟ್‌ವರ್ಕ್ ಕಲಿಯದ ಒಂದು ಇಮೇಜ್; ಅದರ ಕೊನೆಯ ಪದರ ಅದನ್ನು ಇಡುವ ಸ್ಥಳ, ಒಂದು ಸಮತಲದಲ್ಲಿ ಕಂಡಂತೆ. ಬಿಂದುವೊಂದರ ಮೇಲೆ ತೋರಿ; ಕೋಷ್ಟಕದ ಕೋಶವೊಂದನ್ನು ಆರಿಸಿ ಅದರ ಇಮೇಜ್‌ಗಳನ್ನು ಹುಡುಕಿ.</translation>
    </message>
    <message>
        <source>The ring is your drawing.</source>
        <translation>ಉಂಗುರವು ನಿಮ್ಮ ಡ್ರಾಯಿಂಗ್.</translation>
    </message>
    <message>
        <source>Too few images are held out for a map of the classes.</source>
        <translation>ವರ್ಗಗಳ ನಕ್ಷೆಗೆ ಮೀಸಲಿಟ್ಟ ಇಮೇಜ್‌ಗಳು ತೀರಾ ಕಡಿಮೆ.</translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Once</source>
        <translation>ಒಮ್ಮೆ</translation>
    </message>
    <message>
        <source>Rows: what an image is; columns: what it was taken for. The arrows choose a cell.</source>
        <translation>ಸಾಲುಗಳು: ಇಮೇಜ್ ಯಾವುದರದು; ಕಾಲಮ್‌ಗಳು: ಅದನ್ನು ಏನೆಂದು ಪರಿಗಣಿಸಲಾಯಿತು. ಬಾಣಗಳು ಕೋಶವನ್ನು ಆರಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>ಯಾವುದನ್ನು ಏನೆಂದು ಪರಿಗಣಿಸಲಾಯಿತು</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} ಬಾರಿ</translation>
    </message>
    <message>
        <source>{0}, a {1} was taken for {2}</source>
        <translation>{0}, {1} ಅನ್ನು {2} ಎಂದು ಪರಿಗಣಿಸಲಾಯಿತು</translation>
    </message>
    <message>
        <source>{0}, «{1}» was taken for «{2}»</source>
        <translation>{0}, “{1}” ಅನ್ನು “{2}” ಎಂದು ಪರಿಗಣಿಸಲಾಯಿತು</translation>
    </message>
    <message>
        <source>↓ is</source>
        <translation>↓ ನಿಜ</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>&amp;Not a digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ(&amp;N)</translation>
    </message>
    <message>
        <source>As the network &amp;reads it</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಓದಿದಂತೆ(&amp;R)</translation>
    </message>
    <message>
        <source>What this digit is</source>
        <translation>ಈ ಅಂಕಿ ಯಾವುದು</translation>
    </message>
</context>
<context>
    <name>CorrectionRecorder</name>
    <message>
        <source>1 sample</source>
        <translation>1 ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Kept as a sample of what is no digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲದ್ದರ ಮಾದರಿಯಾಗಿ ಇಟ್ಟುಕೊಳ್ಳಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Kept as a sample of {0}</source>
        <translation>{0} ರ ಮಾದರಿಯಾಗಿ ಇಟ್ಟುಕೊಳ್ಳಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>No sample any more</source>
        <translation>ಇನ್ನು ಮಾದರಿಯಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} ಮಾದರಿಗಳು</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It is a {0} (key {0})</source>
        <translation>ಇದು {0} (ಕೀಲಿ {0})</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>ಇದು ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>It is right as it is read (its digit&apos;s key)</source>
        <translation>ಓದಿದಂತೆಯೇ ಸರಿಯಾಗಿದೆ (ಆ ಅಂಕಿಯ ಕೀಲಿ)</translation>
    </message>
    <message>
        <source>That is a …</source>
        <translation>ಅದು …</translation>
    </message>
    <message>
        <source>What the digit is</source>
        <translation>ಅಂಕಿ ಯಾವುದು</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it, please send the text below; you can read all of it.</source>
        <translation>ಯಾರಿಗೂ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. ನೀವು ಇದನ್ನು ವರದಿ ಮಾಡುವುದಾದರೆ, ದಯವಿಟ್ಟು ಕೆಳಗಿನ ಪಠ್ಯವನ್ನು ಕಳುಹಿಸಿ; ಅದನ್ನು ನೀವು ಪೂರ್ತಿ ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ವರದಿ</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>ಏನೋ ತಪ್ಪಾಯಿತು</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>ಇದಕ್ಕೂ ಮುನ್ನ ಮಾಡಿದ್ದು:</translation>
    </message>
    <message>
        <source>digitpad ended in the middle of its work the last time. What you drew is there again, except perhaps for the last seconds; your models and samples are safe.</source>
        <translation>ಕಳೆದ ಬಾರಿ digitpad ಕೆಲಸದ ಮಧ್ಯದಲ್ಲೇ ಕೊನೆಗೊಂಡಿತು. ನೀವು ಬರೆದದ್ದು ಮತ್ತೆ ಇಲ್ಲಿದೆ, ಬಹುಶಃ ಕೊನೆಯ ಕೆಲವು ಸೆಕೆಂಡುಗಳದ್ದನ್ನು ಬಿಟ್ಟು; ನಿಮ್ಮ ಮಾಡೆಲ್‌ಗಳು ಮತ್ತು ಮಾದರಿಗಳು ಸುರಕ್ಷಿತವಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on.</source>
        <translation>digitpad ನಲ್ಲಿ ಅನಿರೀಕ್ಷಿತ ದೋಷ ಉಂಟಾಯಿತು. ನಿಮ್ಮ ಡ್ರಾಯಿಂಗ್ ಮತ್ತು ಮಾಡೆಲ್‌ಗಳು ಸುರಕ್ಷಿತವಾಗಿವೆ; ನೀವು ಮುಂದುವರಿಯಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>Data to learn from</source>
        <translation>ಕಲಿಯಲು ಡೇಟಾ</translation>
    </message>
    <message>
        <source>Loo&amp;k at them …</source>
        <translation>ಅವುಗಳನ್ನು ನೋಡಿ(&amp;K) …</translation>
    </message>
    <message>
        <source>MNIST&apos;s 60,000 digits</source>
        <translation>MNIST ನ 60,000 ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>Own data …</source>
        <translation>ಸ್ವಂತ ಡೇಟಾ …</translation>
    </message>
    <message>
        <source>Own data: {0}</source>
        <translation>ಸ್ವಂತ ಡೇಟಾ: {0}</translation>
    </message>
</context>
<context>
    <name>DigitBar</name>
    <message>
        <source>&amp;Any</source>
        <translation>ಯಾವುದಾದರೂ(&amp;A)</translation>
    </message>
    <message>
        <source>A digit of these at random</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಯಾದೃಚ್ಛಿಕವಾಗಿ ಒಂದು ಅಂಕಿ</translation>
    </message>
    <message>
        <source>Choosing one of MNIST&apos;s digits</source>
        <translation>MNIST ನ ಅಂಕಿಯೊಂದನ್ನು ಆರಿಸುವುದು</translation>
    </message>
    <message>
        <source>MNIST: held-out digit</source>
        <translation>MNIST: ಮೀಸಲಿಟ್ಟ ಅಂಕಿ</translation>
    </message>
    <message>
        <source>MNIST: test digit</source>
        <translation>MNIST: ಪರೀಕ್ಷಾ ಅಂಕಿ</translation>
    </message>
    <message>
        <source>MNIST: training digit</source>
        <translation>MNIST: ತರಬೇತಿ ಅಂಕಿ</translation>
    </message>
    <message>
        <source>Number of the digit</source>
        <translation>ಅಂಕಿಯ ಕ್ರಮಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>ಡ್ರಾಯಿಂಗ್</translation>
    </message>
    <message>
        <source>Which digit</source>
        <translation>ಯಾವ ಅಂಕಿ</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>ನೀವು ದೃಢಪಡಿಸಿದ್ದು: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: {0}. The network said: {1}</source>
        <translation>ನೀವು ತಿದ್ದಿದ್ದು: {0}. ನೆಟ್‌ವರ್ಕ್ ಹೇಳಿದ್ದು: {1}</translation>
    </message>
    <message>
        <source>No digit, you said. The network said: {0}</source>
        <translation>ನೀವು ಹೇಳಿದ್ದು: ಅಂಕಿ ಅಲ್ಲ. ನೆಟ್‌ವರ್ಕ್ ಹೇಳಿದ್ದು: {0}</translation>
    </message>
    <message>
        <source>Perhaps no digit, so not in the text. Nearest: {0} or {1}</source>
        <translation>ಬಹುಶಃ ಅಂಕಿ ಅಲ್ಲ, ಆದ್ದರಿಂದ ಪಠ್ಯದಲ್ಲಿಲ್ಲ. ಹತ್ತಿರದ್ದು: {0} ಅಥವಾ {1}</translation>
    </message>
    <message>
        <source>Select a digit to see what the network saw of it.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಅದರಲ್ಲಿ ಏನನ್ನು ನೋಡಿತು ಎಂದು ತಿಳಿಯಲು ಅಂಕಿಯೊಂದನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Selected digit</source>
        <translation>ಆಯ್ದ ಅಂಕಿ</translation>
    </message>
    <message>
        <source>Take &amp;back: {0}</source>
        <translation>ಹಿಂತೆಗೆಯಿರಿ: {0}(&amp;B)</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>ಅನಿಶ್ಚಿತ: {0} ಅಥವಾ {1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} (printed)</source>
        <translation>{0} (ಮುದ್ರಿತ)</translation>
    </message>
    <message>
        <source>{0} by rule. The network said: {1}</source>
        <translation>ನಿಯಮದಿಂದ {0}. ನೆಟ್‌ವರ್ಕ್ ಹೇಳಿದ್ದು: {1}</translation>
    </message>
    <message>
        <source>{0} digits selected</source>
        <translation>{0} ಅಂಕಿಗಳನ್ನು ಆಯ್ಕೆಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{0}: {1} sure</source>
        <translation>{0}: {1} ಖಚಿತ</translation>
    </message>
</context>
<context>
    <name>DigitInput</name>
    <message>
        <source>Click to correct this digit</source>
        <translation>ಈ ಅಂಕಿಯನ್ನು ತಿದ್ದಲು ಕ್ಲಿಕ್ ಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>ನೀವು ದೃಢಪಡಿಸಿದ್ದು: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: no digit</source>
        <translation>ನೀವು ತಿದ್ದಿದ್ದು: ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>Corrected by you: {0}</source>
        <translation>ನೀವು ತಿದ್ದಿದ್ದು: {0}</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: no digit</source>
        <translation>ಅಂಕಿ {0}, ಒಟ್ಟು {1}: ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: perhaps no digit</source>
        <translation>ಅಂಕಿ {0}, ಒಟ್ಟು {1}: ಬಹುಶಃ ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: confirmed as {0}</source>
        <translation>ಅಂಕಿ {1}, ಒಟ್ಟು {2}: {0} ಎಂದು ದೃಢಪಡಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: corrected to {0}</source>
        <translation>ಅಂಕಿ {1}, ಒಟ್ಟು {2}: {0} ಎಂದು ತಿದ್ದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: {0} sure</source>
        <translation>ಅಂಕಿ {1}, ಒಟ್ಟು {2}: {0} ಖಚಿತ</translation>
    </message>
    <message>
        <source>Digit {2} of {3}: unsure, {0} or {1}?</source>
        <translation>ಅಂಕಿ {2}, ಒಟ್ಟು {3}: ಅನಿಶ್ಚಿತ, {0} ಅಥವಾ {1}?</translation>
    </message>
    <message>
        <source>Nearest: {0} or {1}</source>
        <translation>ಹತ್ತಿರದ್ದು: {0} ಅಥವಾ {1}</translation>
    </message>
    <message>
        <source>Not sure this is a digit.</source>
        <translation>ಇದು ಅಂಕಿಯೇ ಎಂಬುದು ಖಚಿತವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not sure this is one of its classes.</source>
        <translation>ಇದು ಇದರ ವರ್ಗಗಳಲ್ಲೊಂದೇ ಎಂಬುದು ಖಚಿತವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Second guess: {0}</source>
        <translation>ಎರಡನೇ ಊಹೆ: {0}</translation>
    </message>
    <message>
        <source>The network said: {0}</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಹೇಳಿದ್ದು: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>ಅನಿಶ್ಚಿತ: {0} ಅಥವಾ {1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} ಖಚಿತ</translation>
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
        <translation>ಮೊದಲ ಎಪಾಕ್ ನಂತರ ತಪ್ಪಾಗಿ ಓದಲಾದ ಮೀಸಲಿಟ್ಟ ಇಮೇಜ್‌ಗಳು, ಆರಂಭದಿಂದ ಕೊನೆಯವರೆಗೆ ಗಮನಿಸಿದಂತೆ: ಪಟ್ಟಿಗಳು ಈಗಿನ ಸಂಭವನೀಯತೆಗಳು, ವಕ್ರರೇಖೆ ಸರಿಯಾದ ವರ್ಗದ ಸಂಭವನೀಯತೆ, ತುಂಡು ಗೆರೆಯದು ಅತಿ ಸಂಭವನೀಯವಾದ ಬೇರೆ ವರ್ಗದ್ದು.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Too few images are held out to follow some of them.</source>
        <translation>ಕೆಲವನ್ನು ಗಮನಿಸಲು ಮೀಸಲಿಟ್ಟ ಇಮೇಜ್‌ಗಳು ತೀರಾ ಕಡಿಮೆ.</translation>
    </message>
    <message>
        <source>What is on the canvas when a training begins is followed, too.</source>
        <translation>ತರಬೇತಿ ಆರಂಭವಾಗುವಾಗ ಕ್ಯಾನ್ವಾಸ್ ಮೇಲಿರುವುದನ್ನೂ ಗಮನಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Close the review</source>
        <translation>ಪರಿಶೀಲನೆಯನ್ನು ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>Drawing with strokes and answer (*.digitpad)</source>
        <translation>ಸ್ಟ್ರೋಕ್‌ಗಳು ಮತ್ತು ಉತ್ತರವಿರುವ ಡ್ರಾಯಿಂಗ್ (*.digitpad)</translation>
    </message>
    <message>
        <source>Drawings (*.digitpad *.json);;All files (*)</source>
        <translation>ಡ್ರಾಯಿಂಗ್‌ಗಳು (*.digitpad *.json);;ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>ಡ್ರಾಯಿಂಗ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>ಚಿತ್ರ (*.png)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>ಡ್ರಾಯಿಂಗ್ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>The drawing in {0} is opened without its answer, which cannot be used: {1}.</source>
        <translation>{0} ನಲ್ಲಿರುವ ಡ್ರಾಯಿಂಗ್ ಅನ್ನು ಅದರ ಉತ್ತರವಿಲ್ಲದೆ ತೆರೆಯಲಾಗಿದೆ; ಆ ಉತ್ತರವನ್ನು ಬಳಸಲಾಗದು: {1}.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>ಡ್ರಾಯಿಂಗ್</translation>
    </message>
</context>
<context>
    <name>EndBody</name>
    <message>
        <source>&amp;Delete them …</source>
        <translation>ಅವುಗಳನ್ನು ಅಳಿಸಿ(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>ಅಭ್ಯಾಸ ಹಾಳೆ(&amp;W) …</translation>
    </message>
    <message>
        <source>Trained in this lesson, and among your models: {0}.</source>
        <translation>ಈ ಪಾಠದಲ್ಲಿ ತರಬೇತಿ ಪಡೆದಿವೆ, ಮತ್ತು ನಿಮ್ಮ ಮಾಡೆಲ್‌ಗಳಲ್ಲಿವೆ: {0}.</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>ಚೆನ್ನಾಗಿ ಮಾಡಿದಿರಿ.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer for your worksheet, and for nothing else.</source>
        <translation>ನೀವು ಬರೆದದ್ದನ್ನು ನಿಮ್ಮ ಅಭ್ಯಾಸ ಹಾಳೆಗಾಗಿ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಇಡಲಾಗುತ್ತದೆ, ಬೇರೆ ಯಾವುದಕ್ಕೂ ಅಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ExhibitDialog</name>
    <message>
        <source>&amp;New …</source>
        <translation>ಹೊಸದು (&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ಪ್ರಾರಂಭಿಸಿ (&amp;S)</translation>
    </message>
    <message>
        <source>A file that ends in .toml</source>
        <translation>.toml ಎಂದು ಕೊನೆಗೊಳ್ಳುವ ಫೈಲ್</translation>
    </message>
    <message>
        <source>An exhibit takes the whole screen, for visitors who draw and see what the network reads. It clears itself, and only a corner that is held and a PIN lead out of it. A file says how it looks, what is counted and kept, and which PIN that is; change it with any editor for text. Your windows close first.</source>
        <translation>ಪ್ರದರ್ಶನವು ಇಡೀ ಪರದೆಯನ್ನು ಬಳಸುತ್ತದೆ: ಸಂದರ್ಶಕರು ಅಂಕಿಗಳನ್ನು ಬರೆದು, ನೆಟ್‌ವರ್ಕ್ ಏನು ಓದುತ್ತದೆ ಎಂದು ನೋಡುತ್ತಾರೆ. ಅದು ತಾನಾಗಿಯೇ ತೆರವಾಗುತ್ತದೆ; ಒಂದು ಮೂಲೆಯನ್ನು ಒತ್ತಿ ಹಿಡಿದು PIN ನೀಡಿದರೆ ಮಾತ್ರ ಹೊರಬರಬಹುದು. ಅದು ಹೇಗೆ ಕಾಣುತ್ತದೆ, ಏನನ್ನು ಎಣಿಸಿ ಇಡಲಾಗುತ್ತದೆ ಮತ್ತು PIN ಯಾವುದು ಎಂದು ಒಂದು ಫೈಲ್ ಹೇಳುತ್ತದೆ; ಅದನ್ನು ಯಾವುದೇ ಪಠ್ಯ ಸಂಪಾದಕದಿಂದ ಬದಲಿಸಿ. ಮೊದಲು ನಿಮ್ಮ ವಿಂಡೋಗಳು ಮುಚ್ಚುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>ಆಯ್ಕೆಮಾಡಿ (&amp;H) …</translation>
    </message>
    <message>
        <source>Choose a file, or write a new one with every setting explained.</source>
        <translation>ಒಂದು ಫೈಲ್ ಆಯ್ಕೆಮಾಡಿ, ಅಥವಾ ಪ್ರತಿ ಸೆಟ್ಟಿಂಗ್ ವಿವರಿಸಿದ ಹೊಸ ಫೈಲ್ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Drawings are kept as samples.</source>
        <translation>ರೇಖಾಚಿತ್ರಗಳನ್ನು ಮಾದರಿಗಳಾಗಿ ಇಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>ಪ್ರದರ್ಶನ</translation>
    </message>
    <message>
        <source>Exhibit ({0})</source>
        <translation>ಪ್ರದರ್ಶನ ({0})</translation>
    </message>
    <message>
        <source>Exhibits ({0})</source>
        <translation>ಪ್ರದರ್ಶನಗಳು ({0})</translation>
    </message>
    <message>
        <source>File of the exhibit</source>
        <translation>ಪ್ರದರ್ಶನದ ಫೈಲ್</translation>
    </message>
    <message>
        <source>In {0}. A drawing goes {1:g} s after its answer.</source>
        <translation>{0} ಭಾಷೆಯಲ್ಲಿ. ಉತ್ತರದ {1:g} s ನಂತರ ರೇಖಾಚಿತ್ರ ಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>New file of an exhibit</source>
        <translation>ಪ್ರದರ್ಶನದ ಹೊಸ ಫೈಲ್</translation>
    </message>
    <message>
        <source>No drawing is kept.</source>
        <translation>ಯಾವ ರೇಖಾಚಿತ್ರವನ್ನೂ ಇಡಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>To leave: hold the corner {0} for {1:g} s, then enter the PIN of the file.</source>
        <translation>ಹೊರಬರಲು: {0} ಮೂಲೆಯನ್ನು {1:g} s ಒತ್ತಿ ಹಿಡಿದು, ಫೈಲ್‌ನ PIN ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>ಕೆಳಗಿನ ಎಡ</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>ಕೆಳಗಿನ ಬಲ</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>ಮೇಲಿನ ಎಡ</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>ಮೇಲಿನ ಬಲ</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Adds a random number to each pixel: its standard deviation, of full ink.</source>
        <translation>ಪ್ರತಿ ಪಿಕ್ಸೆಲ್‌ಗೆ ಯಾದೃಚ್ಛಿಕ ಸಂಖ್ಯೆಯನ್ನು ಸೇರಿಸುತ್ತದೆ: ಅದರ ಪ್ರಮಾಣಿತ ವಿಚಲನೆ, ಪೂರ್ಣ ಶಾಯಿಗೆ ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Adds ink to both sides of its strokes, or takes some away.</source>
        <translation>ಇದರ ಸ್ಟ್ರೋಕ್‌ಗಳ ಎರಡೂ ಬದಿಗಳಿಗೆ ಶಾಯಿ ಸೇರಿಸುತ್ತದೆ, ಅಥವಾ ಸ್ವಲ್ಪ ತೆಗೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ಮಸುಕು</translation>
    </message>
    <message>
        <source>Blurred by {0}</source>
        <translation>{0} ರಷ್ಟು ಮಸುಕುಗೊಳಿಸಿದಾಗ</translation>
    </message>
    <message>
        <source>Blurs it: the standard deviation of a Gaussian.</source>
        <translation>ಇದನ್ನು ಮಸುಕುಗೊಳಿಸುತ್ತದೆ: ಗಾಸಿಯನ್‌ನ ಪ್ರಮಾಣಿತ ವಿಚಲನೆ.</translation>
    </message>
    <message>
        <source>Brings each pixel nearer to middle grey, or away from it.</source>
        <translation>ಪ್ರತಿ ಪಿಕ್ಸೆಲ್ ಅನ್ನು ನಡು ಬೂದುಬಣ್ಣಕ್ಕೆ ಹತ್ತಿರ ತರುತ್ತದೆ, ಅಥವಾ ಅದರಿಂದ ದೂರ ಒಯ್ಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>ಕಾಂಟ್ರಾಸ್ಟ್</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ಕೆಳಗೆ</translation>
    </message>
    <message>
        <source>Leaning to the left by {0}</source>
        <translation>ಎಡಕ್ಕೆ {0} ರಷ್ಟು ವಾಲಿದಾಗ</translation>
    </message>
    <message>
        <source>Leaning to the right by {0}</source>
        <translation>ಬಲಕ್ಕೆ {0} ರಷ್ಟು ವಾಲಿದಾಗ</translation>
    </message>
    <message>
        <source>Leans it to the right or left.</source>
        <translation>ಇದನ್ನು ಬಲಕ್ಕೆ ಅಥವಾ ಎಡಕ್ಕೆ ವಾಲಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Made larger, {0}</source>
        <translation>ದೊಡ್ಡದು ಮಾಡಿದಾಗ, {0}</translation>
    </message>
    <message>
        <source>Made smaller, {0}</source>
        <translation>ಚಿಕ್ಕದು ಮಾಡಿದಾಗ, {0}</translation>
    </message>
    <message>
        <source>Makes it larger or smaller.</source>
        <translation>ಇದನ್ನು ದೊಡ್ಡದು ಅಥವಾ ಚಿಕ್ಕದು ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Moved down by {0}</source>
        <translation>ಕೆಳಗೆ {0} ರಷ್ಟು ಸರಿಸಿದಾಗ</translation>
    </message>
    <message>
        <source>Moved to the left by {0}</source>
        <translation>ಎಡಕ್ಕೆ {0} ರಷ್ಟು ಸರಿಸಿದಾಗ</translation>
    </message>
    <message>
        <source>Moved to the right by {0}</source>
        <translation>ಬಲಕ್ಕೆ {0} ರಷ್ಟು ಸರಿಸಿದಾಗ</translation>
    </message>
    <message>
        <source>Moved up by {0}</source>
        <translation>ಮೇಲೆ {0} ರಷ್ಟು ಸರಿಸಿದಾಗ</translation>
    </message>
    <message>
        <source>Moves it down or up.</source>
        <translation>ಇದನ್ನು ಕೆಳಗೆ ಅಥವಾ ಮೇಲೆ ಸರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Moves it to the right or left.</source>
        <translation>ಇದನ್ನು ಬಲಕ್ಕೆ ಅಥವಾ ಎಡಕ್ಕೆ ಸರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ಗದ್ದಲ</translation>
    </message>
    <message>
        <source>Of {0}.</source>
        <translation>{0} ರಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>Probabilities by {0}</source>
        <translation>{0} ಪ್ರಕಾರ ಸಂಭವನೀಯತೆಗಳು</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ಬಲಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation>ರಬ್ಬರ್</translation>
    </message>
    <message>
        <source>Rubs a round hole; click in the picture to say where.</source>
        <translation>ದುಂಡಗಿನ ರಂಧ್ರವನ್ನು ಅಳಿಸುತ್ತದೆ; ಎಲ್ಲಿ ಎಂದು ಹೇಳಲು ಚಿತ್ರದಲ್ಲಿ ಕ್ಲಿಕ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Salt, pepper</source>
        <translation>ಉಪ್ಪು, ಮೆಣಸು</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>ಅಳತೆ</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>ಓರೆ</translation>
    </message>
    <message>
        <source>So many of the pixels become ink or paper at random.</source>
        <translation>ಇಷ್ಟು ಪಿಕ್ಸೆಲ್‌ಗಳು ಯಾದೃಚ್ಛಿಕವಾಗಿ ಶಾಯಿ ಅಥವಾ ಕಾಗದ ಆಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Solid: {0}. Dashed: {1}.</source>
        <translation>ಅಖಂಡ ಗೆರೆ: {0}. ತುಂಡು ಗೆರೆ: {1}.</translation>
    </message>
    <message>
        <source>Thicker by {0} on each side</source>
        <translation>ಪ್ರತಿ ಬದಿಯಲ್ಲಿ {0} ರಷ್ಟು ದಪ್ಪವಾದಾಗ</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>ದಪ್ಪ</translation>
    </message>
    <message>
        <source>Thinner by {0} on each side</source>
        <translation>ಪ್ರತಿ ಬದಿಯಲ್ಲಿ {0} ರಷ್ಟು ತೆಳುವಾದಾಗ</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>ತಿರುಗಿಸು</translation>
    </message>
    <message>
        <source>Turned by {0} anticlockwise</source>
        <translation>ಅಪ್ರದಕ್ಷಿಣವಾಗಿ {0} ತಿರುಗಿಸಿದಾಗ</translation>
    </message>
    <message>
        <source>Turned by {0} clockwise</source>
        <translation>ಪ್ರದಕ್ಷಿಣವಾಗಿ {0} ತಿರುಗಿಸಿದಾಗ</translation>
    </message>
    <message>
        <source>Turns the image about the middle; to the right, clockwise.</source>
        <translation>ಇಮೇಜ್ ಅನ್ನು ಅದರ ಮಧ್ಯದ ಸುತ್ತ ತಿರುಗಿಸುತ್ತದೆ; ಬಲಕ್ಕೆ, ಪ್ರದಕ್ಷಿಣವಾಗಿ.</translation>
    </message>
    <message>
        <source>With a contrast of {0}</source>
        <translation>{0} ಕಾಂಟ್ರಾಸ್ಟ್‌ನೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>With a hole of {0}</source>
        <translation>{0} ರಂಧ್ರದೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>With noise of {0}</source>
        <translation>{0} ಗದ್ದಲದೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>With {0} of salt and pepper</source>
        <translation>{0} ಉಪ್ಪು, ಮೆಣಸಿನೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>it is read as {0}.</source>
        <translation>ಇದನ್ನು {0} ಎಂದು ಓದಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>it is taken for no digit.</source>
        <translation>ಇದನ್ನು ಅಂಕಿಯೆಂದು ಪರಿಗಣಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>it is taken for none of the classes.</source>
        <translation>ಇದನ್ನು ಯಾವ ವರ್ಗವೆಂದೂ ಪರಿಗಣಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>no digit; if it were one: {0}</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ; ಆಗಿದ್ದರೆ: {0}</translation>
    </message>
    <message>
        <source>none of its classes; if it were one: {0}</source>
        <translation>ಇದರ ಯಾವ ವರ್ಗವೂ ಅಲ್ಲ; ಆಗಿದ್ದರೆ: {0}</translation>
    </message>
    <message>
        <source>none of the classes</source>
        <translation>ಯಾವ ವರ್ಗವೂ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>read right of {0} digits, with 95 % intervals</source>
        <translation>{0} ಅಂಕಿಗಳಲ್ಲಿ ಸರಿಯಾಗಿ ಓದಿದವು, 95 % ಅಂತರಗಳೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>times</source>
        <translation>ಪಟ್ಟು</translation>
    </message>
    <message>
        <source>{0}, {1} sure</source>
        <translation>{0}, {1} ಖಚಿತ</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>ಹಿಂದೆ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ರಫ್ತು ಮಾಡಿ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>ಫೋಲ್ಡರ್ ತೋರಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a model, a format and a folder.</source>
        <translation>ಮಾಡೆಲ್, ಸ್ವರೂಪ ಮತ್ತು ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>ಮುಚ್ಚಿ(&amp;O)</translation>
    </message>
    <message>
        <source>Each folder holds the network, its card, where it comes from and, but for a web page, an example.</source>
        <translation>ಪ್ರತಿ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ನೆಟ್‌ವರ್ಕ್, ಅದರ ಕಾರ್ಡ್, ಅದರ ಮೂಲ ಮತ್ತು, ವೆಬ್ ಪುಟದ ಹೊರತು, ಒಂದು ಉದಾಹರಣೆ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>ಮಾಡೆಲ್ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Exported «{0}» to {1}</source>
        <translation>“{0}” ಅನ್ನು {1} ಗೆ ರಫ್ತು ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Exporting «{0}»</source>
        <translation>“{0}” ರಫ್ತು ಮಾಡಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>ರಫ್ತಿನ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow ಆರಂಭವಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>ರಫ್ತು ವಿಫಲವಾಯಿತು</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>ಆರಿಸಿ(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ಮಾಡೆಲ್(&amp;M)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>ಇಲ್ಲಿಗೆ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>ಫೋಲ್ಡರ್(&amp;O)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>For TensorFlow, its servers and its tools.</source>
        <translation>TensorFlow, ಅದರ ಸರ್ವರ್‌ಗಳು ಮತ್ತು ಉಪಕರಣಗಳಿಗೆ.</translation>
    </message>
    <message>
        <source>For most other engines and languages.</source>
        <translation>ಹೆಚ್ಚಿನ ಇತರ ಎಂಜಿನ್‌ಗಳು ಮತ್ತು ಭಾಷೆಗಳಿಗೆ.</translation>
    </message>
    <message>
        <source>For phones and small computers, without TensorFlow. digitpad itself runs it.</source>
        <translation>ಫೋನ್ ಮತ್ತು ಸಣ್ಣ ಕಂಪ್ಯೂಟರ್‌ಗಳಿಗೆ, TensorFlow ಇಲ್ಲದೆ. digitpad ಕೂಡ ಇದನ್ನೇ ನಡೆಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Needs {0}: pip install &apos;digitpad[onnx]&apos;; not in the packaged program.</source>
        <translation>{0} ಬೇಕು: pip install &apos;digitpad[onnx]&apos;; ಪ್ಯಾಕೇಜ್ ಮಾಡಿದ ಪ್ರೋಗ್ರಾಮ್‌ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>One HTML file that reads what is drawn on it, offline and on phones too.</source>
        <translation>ಅದರ ಮೇಲೆ ಬರೆದದ್ದನ್ನು ಓದುವ ಒಂದೇ HTML ಫೈಲ್, ಆಫ್‌ಲೈನ್ ಮತ್ತು ಫೋನ್‌ಗಳಲ್ಲೂ.</translation>
    </message>
    <message>
        <source>Take a model along</source>
        <translation>ಮಾಡೆಲ್ ಅನ್ನು ಜೊತೆಗೆ ಕೊಂಡೊಯ್ಯಿರಿ</translation>
    </message>
    <message>
        <source>The network itself, to run and to train on with Keras.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ತಾನೇ, Keras ನೊಂದಿಗೆ ನಡೆಸಲು ಮತ್ತು ಮುಂದಕ್ಕೆ ತರಬೇತಿ ನೀಡಲು.</translation>
    </message>
    <message>
        <source>Whole numbers only, a quarter of the size: for microcontrollers and accelerators.</source>
        <translation>ಪೂರ್ಣಾಂಕಗಳು ಮಾತ್ರ, ಗಾತ್ರ ಕಾಲುಭಾಗ: ಮೈಕ್ರೋಕಂಟ್ರೋಲರ್ ಮತ್ತು ಆಕ್ಸಿಲರೇಟರ್‌ಗಳಿಗೆ.</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>95 % interval</source>
        <translation>95 % ಅಂತರ</translation>
    </message>
    <message>
        <source>Answers as Keras</source>
        <translation>Keras ನಂತೆಯೇ ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ಸ್ವರೂಪ</translation>
    </message>
    <message>
        <source>Formats and their figures</source>
        <translation>ಸ್ವರೂಪಗಳು ಮತ್ತು ಅವುಗಳ ಅಂಕಿಅಂಶಗಳು</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST ಪರೀಕ್ಷೆ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
</context>
<context>
    <name>FieldDrawing</name>
    <message>
        <source>Add a field</source>
        <translation>ಕ್ಷೇತ್ರ ಸೇರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Change the boxes</source>
        <translation>ಚೌಕಗಳನ್ನು ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>ಕತ್ತರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Draw a field</source>
        <translation>ಕ್ಷೇತ್ರ ಬರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Draw a row of boxes</source>
        <translation>ಚೌಕಗಳ ಸಾಲು ಬರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Draw a table</source>
        <translation>ಕೋಷ್ಟಕ ಬರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ಪ್ರತಿ ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ಅಂಟಿಸುವುದು</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>ಬಗೆ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ಹೆಸರು(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>ಸ್ಥಾನ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>ಸಾಲು(&amp;R)</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>ಚೌಕಗಳು(&amp;O)</translation>
    </message>
    <message>
        <source>Change the decimals</source>
        <translation>ದಶಮಾಂಶ ಸ್ಥಾನಗಳನ್ನು ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>ಬಗೆ ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>ಸಾಲು ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>ನಿಯಮಗಳನ್ನು ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <translation>ದಶಮಾಂಶ ಸ್ಥಾನಗಳು(&amp;M)</translation>
    </message>
    <message>
        <source>Digits after a point that is printed or understood; 0: as written</source>
        <translation>ಮುದ್ರಿತ ಅಥವಾ ಊಹಿತ ದಶಮಾಂಶ ಬಿಂದುವಿನ ನಂತರದ ಅಂಕಿಗಳು; 0: ಬರೆದಂತೆ</translation>
    </message>
    <message>
        <source>Draw a field, or select one.</source>
        <translation>ಕ್ಷೇತ್ರವನ್ನು ಬರೆಯಿರಿ, ಅಥವಾ ಒಂದನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ಕ್ಷೇತ್ರ</translation>
    </message>
    <message>
        <source>For the column «{0}» in all {1} rows.</source>
        <translation>“{0}” ಕಾಲಮ್‌ನ ಎಲ್ಲ {1} ಸಾಲುಗಳಿಗೆ.</translation>
    </message>
    <message>
        <source>For {0} fields.</source>
        <translation>{0} ಕ್ಷೇತ್ರಗಳಿಗೆ.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ಎತ್ತರ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ಎಡ</translation>
    </message>
    <message>
        <source>Place exactly</source>
        <translation>ನಿಖರವಾಗಿ ಇರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>ಓದಿದ್ದು: {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ಹೆಸರು ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>ಗಾತ್ರ(&amp;Z)</translation>
    </message>
    <message>
        <source>The row of the table to which it belongs; none: a field of the whole sheet</source>
        <translation>ಇದು ಸೇರಿರುವ ಕೋಷ್ಟಕದ ಸಾಲು; ಯಾವುದೂ ಇಲ್ಲ: ಇಡೀ ಹಾಳೆಯ ಕ್ಷೇತ್ರ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>ಮೇಲೆ</translation>
    </message>
    <message>
        <source>What the number may be</source>
        <translation>ಸಂಖ್ಯೆ ಏನಾಗಿರಬಹುದು</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>ಅಗಲ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>several</source>
        <translation>ಹಲವು</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields</source>
        <translation>ಕ್ಷೇತ್ರಗಳು</translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>Kind</source>
        <translation>ಬಗೆ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>ಓದಿದ್ದು</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ಸಾಲು</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>ಕೋಷ್ಟಕವನ್ನು ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % ಅಂತರ</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>ನಿಖರತೆ</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>ಕ್ಯಾಲಿಬ್ರೇಷನ್ ದೋಷ</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>ಮುಚ್ಚಿ(&amp;O)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>ಆದೇಶ</translation>
    </message>
    <message>
        <source>Digits refused</source>
        <translation>ನಿರಾಕರಿಸಿದ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ಎಷ್ಟು</translation>
    </message>
    <message>
        <source>How well does it read?</source>
        <translation>ಇದು ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಓದುತ್ತದೆ?</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>ಯಾವುದರ ಮೇಲೆ ಅಳೆದದ್ದು</translation>
    </message>
    <message>
        <source>Measured on {0}. Each row ends with the command that repeats it. What the words mean is said below.</source>
        <translation>{0} ನಲ್ಲಿ ಅಳೆಯಲಾಗಿದೆ. ಪ್ರತಿ ಸಾಲಿನ ಕೊನೆಯಲ್ಲಿ ಆ ಅಳತೆಯನ್ನು ಪುನರಾವರ್ತಿಸುವ ಆದೇಶವಿದೆ. ಪದಗಳ ಅರ್ಥ ಕೆಳಗಿದೆ.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾಡೆಲ್</translation>
    </message>
    <message>
        <source>Of answers that are 90 % sure, nine in ten should be right. The calibration error is how far the answers are off from that on average: at 1 %, 89 or 91 in a hundred are right instead of 90. An answer that is less than {0} % sure is shown as unsure, with both guesses.</source>
        <translation>90 % ಖಚಿತವಾಗಿರುವ ಉತ್ತರಗಳಲ್ಲಿ ಹತ್ತರಲ್ಲಿ ಒಂಬತ್ತು ಸರಿಯಾಗಿರಬೇಕು. ಉತ್ತರಗಳು ಸರಾಸರಿ ಇದರಿಂದ ಎಷ್ಟು ದೂರವಿವೆ ಎಂಬುದೇ ಕ್ಯಾಲಿಬ್ರೇಷನ್ ದೋಷ: ಅದು 1 % ಆದರೆ, ನೂರರಲ್ಲಿ 90 ರ ಬದಲು 89 ಅಥವಾ 91 ಸರಿ. {0} % ಗಿಂತ ಕಡಿಮೆ ಖಚಿತವಾದ ಉತ್ತರವನ್ನು ಎರಡೂ ಊಹೆಗಳೊಂದಿಗೆ ಅನಿಶ್ಚಿತ ಎಂದು ತೋರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Others refused</source>
        <translation>ನಿರಾಕರಿಸಿದ ಇತರೆ</translation>
    </message>
    <message>
        <source>The share of digits that are read right: the most probable digit is the one that was meant, whether or not the window would call it one. Other digits of the same kind would give a slightly different share. The interval says how different: of a hundred intervals made in this way, 95 hold the true share. Handwriting differs more than that, so go by the row whose writers are most like you.</source>
        <translation>ಸರಿಯಾಗಿ ಓದಿದ ಅಂಕಿಗಳ ಪಾಲು: ಅತಿ ಹೆಚ್ಚು ಸಂಭವನೀಯ ಅಂಕಿಯೇ ಉದ್ದೇಶಿತ ಅಂಕಿ, ವಿಂಡೋ ಅದನ್ನು ಅಂಕಿ ಎಂದು ಕರೆದರೂ ಕರೆಯದಿದ್ದರೂ. ಇದೇ ಬಗೆಯ ಬೇರೆ ಅಂಕಿಗಳು ತುಸು ಬೇರೆ ಪಾಲನ್ನು ಕೊಡುತ್ತಿದ್ದವು. ಎಷ್ಟು ಬೇರೆ ಎಂಬುದನ್ನು ಅಂತರ ಹೇಳುತ್ತದೆ: ಹೀಗೆ ಮಾಡಿದ ನೂರು ಅಂತರಗಳಲ್ಲಿ 95 ನಿಜವಾದ ಪಾಲನ್ನು ಒಳಗೊಂಡಿರುತ್ತವೆ. ಕೈಬರಹಗಳ ವ್ಯತ್ಯಾಸ ಇದಕ್ಕಿಂತ ಹೆಚ್ಚು; ಆದ್ದರಿಂದ ಯಾವ ಸಾಲಿನ ಬರಹಗಾರರು ನಿಮ್ಮನ್ನು ಹೆಚ್ಚು ಹೋಲುತ್ತಾರೋ ಆ ಸಾಲನ್ನು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Time per digit</source>
        <translation>ಪ್ರತಿ ಅಂಕಿಗೆ ಸಮಯ</translation>
    </message>
    <message>
        <source>What looks too little like any digit is refused: the window says that it is not sure this is one. «Digits refused» are digits for which this was wrong, so less is better. «Others refused» are letters, scribbles and the like for which it was right, so more is better.</source>
        <translation>ಯಾವ ಅಂಕಿಯನ್ನೂ ಅಷ್ಟಾಗಿ ಹೋಲದ್ದನ್ನು ನಿರಾಕರಿಸಲಾಗುತ್ತದೆ: ಇದು ಅಂಕಿಯೇ ಎಂಬುದು ಖಚಿತವಿಲ್ಲ ಎಂದು ವಿಂಡೋ ಹೇಳುತ್ತದೆ. “ನಿರಾಕರಿಸಿದ ಅಂಕಿಗಳು” ಎಂದರೆ ಹಾಗೆ ಹೇಳಿದ್ದು ತಪ್ಪಾದ ಅಂಕಿಗಳು, ಆದ್ದರಿಂದ ಕಡಿಮೆಯಾದಷ್ಟೂ ಒಳ್ಳೆಯದು. “ನಿರಾಕರಿಸಿದ ಇತರೆ” ಎಂದರೆ ಹಾಗೆ ಹೇಳಿದ್ದು ಸರಿಯಾದ ಅಕ್ಷರಗಳು, ಗೀಚುಗಳು ಮುಂತಾದವು, ಆದ್ದರಿಂದ ಹೆಚ್ಚಾದಷ್ಟೂ ಒಳ್ಳೆಯದು.</translation>
    </message>
    <message>
        <source>What «accuracy» means</source>
        <translation>“ನಿಖರತೆ” ಎಂದರೇನು</translation>
    </message>
    <message>
        <source>What «not a digit» means</source>
        <translation>“ಅಂಕಿ ಅಲ್ಲ” ಎಂದರೇನು</translation>
    </message>
    <message>
        <source>What «sure» means</source>
        <translation>“ಖಚಿತ” ಎಂದರೇನು</translation>
    </message>
</context>
<context>
    <name>FlipList</name>
    <message>
        <source>&amp;Find the smallest changes</source>
        <translation>ಅತಿ ಚಿಕ್ಕ ಬದಲಾವಣೆಗಳನ್ನು ಹುಡುಕಿ(&amp;F)</translation>
    </message>
    <message>
        <source>By how little they change the image, the smallest first.</source>
        <translation>ಇಮೇಜ್ ಅನ್ನು ಎಷ್ಟು ಕಡಿಮೆ ಬದಲಿಸುತ್ತವೆ ಎಂಬ ಕ್ರಮದಲ್ಲಿ, ಅತಿ ಚಿಕ್ಕದ್ದು ಮೊದಲು.</translation>
    </message>
    <message>
        <source>Each slider by itself, outwards from the image as it is, until the answer is another one.</source>
        <translation>ಪ್ರತಿ ಸ್ಲೈಡರ್ ಪ್ರತ್ಯೇಕವಾಗಿ, ಇಮೇಜ್ ಈಗಿರುವಲ್ಲಿಂದ ಹೊರಕ್ಕೆ, ಉತ್ತರ ಬೇರೊಂದು ಆಗುವವರೆಗೆ.</translation>
    </message>
    <message>
        <source>How little is enough to have this image read as another class?</source>
        <translation>ಈ ಇಮೇಜ್ ಅನ್ನು ಬೇರೊಂದು ವರ್ಗವಾಗಿ ಓದಿಸಲು ಎಷ್ಟು ಕಡಿಮೆ ಸಾಕು?</translation>
    </message>
    <message>
        <source>Nowhere on their range do these change the answer: {0}.</source>
        <translation>ಇವು ತಮ್ಮ ವ್ಯಾಪ್ತಿಯಲ್ಲಿ ಎಲ್ಲೂ ಉತ್ತರವನ್ನು ಬದಲಿಸುವುದಿಲ್ಲ: {0}.</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less. Click to see it.</source>
        <translation>ಕಿತ್ತಳೆ: ಹೆಚ್ಚು ಶಾಯಿ; ನೀಲಿ: ಕಡಿಮೆ. ನೋಡಲು ಕ್ಲಿಕ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Searching: {0} of {1} sliders.</source>
        <translation>ಹುಡುಕಲಾಗುತ್ತಿದೆ: {1} ಸ್ಲೈಡರ್‌ಗಳಲ್ಲಿ {0}.</translation>
    </message>
    <message>
        <source>Smallest changes</source>
        <translation>ಅತಿ ಚಿಕ್ಕ ಬದಲಾವಣೆಗಳು</translation>
    </message>
    <message>
        <source>«no digit» &amp;is an answer, too</source>
        <translation>“ಅಂಕಿ ಅಲ್ಲ” ಎಂಬುದೂ ಒಂದು ಉತ್ತರ(&amp;I)</translation>
    </message>
    <message>
        <source>«none of them» &amp;is an answer, too</source>
        <translation>“ಇವುಗಳಲ್ಲಿ ಯಾವುದೂ ಅಲ್ಲ” ಎಂಬುದೂ ಒಂದು ಉತ್ತರ(&amp;I)</translation>
    </message>
</context>
<context>
    <name>FolderLink</name>
    <message>
        <source>Samples stay on this computer: {0}</source>
        <translation>ಮಾದರಿಗಳು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ ಉಳಿಯುತ್ತವೆ: {0}</translation>
    </message>
    <message>
        <source>The folder {0} comes with the first sample.</source>
        <translation>ಫೋಲ್ಡರ್ {0} ಮೊದಲ ಮಾದರಿಯೊಂದಿಗೆ ಬರುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>FoolKeys</name>
    <message>
        <source>Any digit of these</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಯಾವುದಾದರೂ ಅಂಕಿ</translation>
    </message>
    <message>
        <source>Arrow keys,  Page Up, Page Down</source>
        <translation>ಬಾಣದ ಕೀಲಿಗಳು,  Page Up, Page Down</translation>
    </message>
    <message>
        <source>Copy the plot</source>
        <translation>ನಕ್ಷೆ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Delete,  double click</source>
        <translation>Delete,  ಡಬಲ್-ಕ್ಲಿಕ್</translation>
    </message>
    <message>
        <source>Find the smallest changes</source>
        <translation>ಅತಿ ಚಿಕ್ಕ ಬದಲಾವಣೆಗಳನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Look inside: Fool it</source>
        <translation>ಒಳಗೆ ನೋಡಿ: ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು ಮೋಸಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>Move a slider, little or much</source>
        <translation>ಸ್ಲೈಡರ್ ಸರಿಸುವುದು, ಸ್ವಲ್ಪ ಅಥವಾ ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>Put a slider back</source>
        <translation>ಸ್ಲೈಡರ್ ಅನ್ನು ಮೊದಲಿನ ಸ್ಥಾನಕ್ಕೆ ತರುವುದು</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Reset all sliders</source>
        <translation>ಎಲ್ಲ ಸ್ಲೈಡರ್‌ಗಳನ್ನು ಮರುಹೊಂದಿಸಿ</translation>
    </message>
    <message>
        <source>Rub a hole into the digit</source>
        <translation>ಅಂಕಿಯಲ್ಲಿ ರಂಧ್ರ ಅಳಿಸುವುದು</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>ನಕ್ಷೆ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ರದ್ದುಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>click in the picture,  or Return at a pixel</source>
        <translation>ಚಿತ್ರದಲ್ಲಿ ಕ್ಲಿಕ್,  ಅಥವಾ ಪಿಕ್ಸೆಲ್‌ನಲ್ಲಿ Return</translation>
    </message>
</context>
<context>
    <name>FoolTab</name>
    <message>
        <source>Beside it:</source>
        <translation>ಇದರ ಪಕ್ಕದಲ್ಲಿ:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>ಏನಾದರೂ ಬರೆಯಿರಿ, ಅಥವಾ ಇಮೇಜ್ ಒಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>How little does it take until the network is wrong? Turn the image, blur it, rub a hole in it: the curves show what the network says over the whole range of the slider that was touched last.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ತಪ್ಪಾಗಲು ಎಷ್ಟು ಕಡಿಮೆ ಸಾಕು? ಇಮೇಜ್ ಅನ್ನು ತಿರುಗಿಸಿ, ಮಸುಕುಗೊಳಿಸಿ, ಅದರಲ್ಲಿ ರಂಧ್ರ ಅಳಿಸಿ: ಕೊನೆಯದಾಗಿ ಮುಟ್ಟಿದ ಸ್ಲೈಡರ್‌ನ ಇಡೀ ವ್ಯಾಪ್ತಿಯಲ್ಲಿ ನೆಟ್‌ವರ್ಕ್ ಏನು ಹೇಳುತ್ತದೆ ಎಂದು ವಕ್ರರೇಖೆಗಳು ತೋರಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>ಕೇಳಲು ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>ಯಾವ ತರಬೇತಿ ಅಂಕಿಗಳಿಂದ ಕಲಿತಿಲ್ಲ ಎಂಬುದನ್ನು ಈ ನೆಟ್‌ವರ್ಕ್‌ನ ಕಾರ್ಡ್ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>ನಿಜ ಗಾತ್ರ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a field in the middle</source>
        <translation>ಮಧ್ಯದಲ್ಲಿ ಕ್ಷೇತ್ರ ಸೇರಿಸಿ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Box: one field</source>
        <translation>ಚೌಕ: ಒಂದು ಕ್ಷೇತ್ರ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ಮುಚ್ಚಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ಪ್ರತಿ ಮಾಡಿ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>ವಿಂಡೋಗೆ ಹೊಂದಿಸಿ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New form from a sheet …</source>
        <translation>ಹಾಳೆಯಿಂದ ಹೊಸ ಫಾರ್ಮ್(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>ಮುಂದಿನ ಕ್ಷೇತ್ರ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a form …</source>
        <translation>ಫಾರ್ಮ್ ತೆರೆಯಿರಿ(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಅಂಟಿಸಿ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ಹೆಸರು ಬದಲಿಸಿ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Row of boxes: one field, a box a digit</source>
        <translation>ಚೌಕಗಳ ಸಾಲು: ಒಂದು ಕ್ಷೇತ್ರ, ಪ್ರತಿ ಅಂಕಿಗೆ ಒಂದು ಚೌಕ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ಉಳಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select and move fields</source>
        <translation>ಕ್ಷೇತ್ರಗಳನ್ನು ಆಯ್ಕೆಮಾಡಿ, ಸರಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table: a field in each cell</source>
        <translation>ಕೋಷ್ಟಕ: ಪ್ರತಿ ಕೋಶದಲ್ಲಿ ಒಂದು ಕ್ಷೇತ್ರ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try on this sheet</source>
        <translation>ಈ ಹಾಳೆಯಲ್ಲಿ ಪ್ರಯತ್ನಿಸಿ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ರದ್ದುಗೊಳಿಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ಕತ್ತರಿಸಿ(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>ಅಳಿಸಿ(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;vious field</source>
        <translation>ಹಿಂದಿನ ಕ್ಷೇತ್ರ(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;nap to printed lines</source>
        <translation>ಮುದ್ರಿತ ಗೆರೆಗಳಿಗೆ ಅಂಟಿಸಿ(&amp;N)</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>ಹೀಗೆ ಉಳಿಸಿ(&amp;A) …</translation>
    </message>
    <message>
        <source>Select &amp;all fields</source>
        <translation>ಎಲ್ಲ ಕ್ಷೇತ್ರಗಳನ್ನು ಆಯ್ಕೆಮಾಡಿ(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole c&amp;olumn</source>
        <translation>ಇಡೀ ಕಾಲಮ್ ಆಯ್ಕೆಮಾಡಿ(&amp;O)</translation>
    </message>
    <message>
        <source>Show another &amp;sheet of this form …</source>
        <translation>ಈ ಫಾರ್ಮ್‌ನ ಬೇರೊಂದು ಹಾಳೆ ತೋರಿಸಿ(&amp;S) …</translation>
    </message>
    <message>
        <source>Turn the sheet to the &amp;left</source>
        <translation>ಹಾಳೆಯನ್ನು ಎಡಕ್ಕೆ ತಿರುಗಿಸಿ(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the sheet to the r&amp;ight</source>
        <translation>ಹಾಳೆಯನ್ನು ಬಲಕ್ಕೆ ತಿರುಗಿಸಿ(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ಹಿಗ್ಗಿಸಿ(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ಕುಗ್ಗಿಸಿ(&amp;O)</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Choose a form</source>
        <translation>ಫಾರ್ಮ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation>ಫಾರ್ಮ್‌ಗಳು (*.json);;ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>The form that the sheets have</source>
        <translation>ಹಾಳೆಗಳ ಫಾರ್ಮ್</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Draw a form</source>
        <translation>ಫಾರ್ಮ್ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Form (*.json)</source>
        <translation>ಫಾರ್ಮ್ (*.json)</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>ಫಾರ್ಮ್‌ಗಳು (*.json)</translation>
    </message>
    <message>
        <source>New form from a sheet</source>
        <translation>ಹಾಳೆಯಿಂದ ಹೊಸ ಫಾರ್ಮ್</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>ಫಾರ್ಮ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} ತೆರೆಯಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Pasted picture {0}</source>
        <translation>ಅಂಟಿಸಿದ ಚಿತ್ರ {0}</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>ಚಿತ್ರಗಳು ({0});;ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>ಫಾರ್ಮ್ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} ಉಳಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Saving {0} …</source>
        <translation>{0} ಉಳಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Show another sheet of this form</source>
        <translation>ಈ ಫಾರ್ಮ್‌ನ ಬೇರೊಂದು ಹಾಳೆ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>The form has changes that are not saved. Save them?</source>
        <translation>ಫಾರ್ಮ್‌ನಲ್ಲಿ ಉಳಿಸದ ಬದಲಾವಣೆಗಳಿವೆ. ಅವುಗಳನ್ನು ಉಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>form</source>
        <translation>ಫಾರ್ಮ್</translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>Move</source>
        <translation>ಸರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>ಗಾತ್ರ ಬದಲಿಸುವುದು</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>This form was not saved when digitpad ended; here it is as it was left.</source>
        <translation>digitpad ಕೊನೆಗೊಂಡಾಗ ಈ ಫಾರ್ಮ್ ಉಳಿಸಿರಲಿಲ್ಲ; ಬಿಟ್ಟಿದ್ದ ಸ್ಥಿತಿಯಲ್ಲೇ ಇಲ್ಲಿದೆ.</translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>Reading the sheet …</source>
        <translation>ಹಾಳೆಯನ್ನು ಓದಲಾಗುತ್ತಿದೆ …</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Page of the form</source>
        <translation>ಫಾರ್ಮ್‌ನ ಪುಟ</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source> in {0}</source>
        <translation> – {0}</translation>
    </message>
    <message>
        <source>, something is wrong with {0}</source>
        <translation>, {0} ರಲ್ಲಿ ಏನೋ ತಪ್ಪಿದೆ</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 ಕ್ಷೇತ್ರ</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ಸಾಲು</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Draw a form[*]</source>
        <translation>ಫಾರ್ಮ್ ರಚಿಸಿ[*]</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>ಹೊಸ ಫಾರ್ಮ್</translation>
    </message>
    <message>
        <source>Open a sheet of this form (Ctrl+Shift+O) to see what is printed on it.</source>
        <translation>ಇದರ ಮೇಲೆ ಏನು ಮುದ್ರಿತವಾಗಿದೆ ಎಂದು ನೋಡಲು ಈ ಫಾರ್ಮ್‌ನ ಹಾಳೆಯನ್ನು ತೆರೆಯಿರಿ (Ctrl+Shift+O).</translation>
    </message>
    <message>
        <source>Open, drop or paste a sheet: a scan, a photo or a PDF file, filled in or empty.
Draw its fields once, and digitpad reads all others like it.</source>
        <translation>ಹಾಳೆಯೊಂದನ್ನು ತೆರೆಯಿರಿ, ಇಲ್ಲಿ ಬಿಡಿ ಅಥವಾ ಅಂಟಿಸಿ: ಸ್ಕ್ಯಾನ್, ಫೋಟೋ ಅಥವಾ PDF ಫೈಲ್, ಭರ್ತಿಯಾದದ್ದು ಅಥವಾ ಖಾಲಿ.
ಅದರ ಕ್ಷೇತ್ರಗಳನ್ನು ಒಮ್ಮೆ ಬರೆಯಿರಿ; ಅಂಥ ಉಳಿದೆಲ್ಲವನ್ನೂ digitpad ಓದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} ಕ್ಷೇತ್ರಗಳು</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>{0}[*] – Draw a form</source>
        <translation>{0}[*] – ಫಾರ್ಮ್ ರಚಿಸಿ</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>(no name)</source>
        <translation>(ಹೆಸರಿಲ್ಲ)</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>ದಶಮಾಂಶ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Number of fixed length</source>
        <translation>ನಿಗದಿತ ಉದ್ದದ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>One box a digit</source>
        <translation>ಪ್ರತಿ ಅಂಕಿಗೆ ಒಂದು ಚೌಕ</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>ಪೂರ್ಣಾಂಕ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ಖಾಲಿ</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>ತೆರಪು</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>ಹೊಡೆದುಹಾಕಿದ್ದು</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ಓದಲಾಗದ್ದು</translation>
    </message>
</context>
<context>
    <name>FormsFeature</name>
    <message>
        <source>Draw a form</source>
        <translation>ಫಾರ್ಮ್ ರಚಿಸಿ</translation>
    </message>
</context>
<context>
    <name>GradientRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Digits of the group</source>
        <translation>ಗುಂಪಿನ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Arrows or pointer move  ·  0 to 9 correct  ·  Delete: no digit  ·  Enter accepts  ·  N next group</source>
        <translation>ಬಾಣ ಅಥವಾ ಪಾಯಿಂಟರ್‌ನಿಂದ ಸಾಗಿ  ·  0 ರಿಂದ 9 ತಿದ್ದುತ್ತವೆ  ·  Delete: ಅಂಕಿ ಅಲ್ಲ  ·  Enter ಒಪ್ಪುತ್ತದೆ  ·  N ಮುಂದಿನ ಗುಂಪು</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>{0} ಎಂದು ಓದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation>ಎಲ್ಲವನ್ನೂ ನೋಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{0} to look at, least sure first</source>
        <translation>{0} ನೋಡಬೇಕಿವೆ, ಅತಿ ಕಡಿಮೆ ಖಚಿತವಾದದ್ದು ಮೊದಲು</translation>
    </message>
</context>
<context>
    <name>IdealTab</name>
    <message>
        <source>&amp;Make the images</source>
        <translation>ಇಮೇಜ್‌ಗಳನ್ನು ರಚಿಸಿ(&amp;M)</translation>
    </message>
    <message>
        <source>Climbing to ideal images</source>
        <translation>ಆದರ್ಶ ಇಮೇಜ್‌ಗಳತ್ತ ಏರಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>For map {0}</source>
        <translation>ಮ್ಯಾಪ್ {0} ಗೆ</translation>
    </message>
    <message>
        <source>For number {0}</source>
        <translation>ಸಂಖ್ಯೆ {0} ಗೆ</translation>
    </message>
    <message>
        <source>For the class {0}</source>
        <translation>ವರ್ಗ {0} ಗೆ</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>ಆದರ್ಶ ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Its score is {0}.</source>
        <translation>ಇದರ ಸ್ಕೋರ್ {0}.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>ಪದರ</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>ಪದರ:</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>ಇನ್ನೂ ಇಮೇಜ್‌ಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The classes</source>
        <translation>ವರ್ಗಗಳು</translation>
    </message>
    <message>
        <source>The ideal image</source>
        <translation>ಆದರ್ಶ ಇಮೇಜ್</translation>
    </message>
    <message>
        <source>The map&apos;s mean over all its places is {0}.</source>
        <translation>ಎಲ್ಲ ಸ್ಥಾನಗಳಲ್ಲಿ ಮ್ಯಾಪ್‌ನ ಸರಾಸರಿ {0}.</translation>
    </message>
    <message>
        <source>The number is {0}.</source>
        <translation>ಸಂಖ್ಯೆ {0}.</translation>
    </message>
    <message>
        <source>They are made for all maps of a layer at once; that takes some seconds.</source>
        <translation>ಇವನ್ನು ಪದರವೊಂದರ ಎಲ್ಲ ಮ್ಯಾಪ್‌ಗಳಿಗೆ ಒಟ್ಟಿಗೇ ರಚಿಸಲಾಗುತ್ತದೆ; ಇದಕ್ಕೆ ಕೆಲವು ಸೆಕೆಂಡುಗಳು ಬೇಕು.</translation>
    </message>
    <message>
        <source>To your drawing: {0}.</source>
        <translation>ನಿಮ್ಮ ಡ್ರಾಯಿಂಗ್‌ಗೆ: {0}.</translation>
    </message>
    <message>
        <source>What does a map want to see? From noise, an image is changed step by step so that one map answers ever stronger to it. First layers want edges and strokes, later ones larger pieces; what a class wants to see need not look like it at all, and that is why networks can be fooled.</source>
        <translation>ಮ್ಯಾಪ್ ಏನನ್ನು ನೋಡಬಯಸುತ್ತದೆ? ಗದ್ದಲದಿಂದ ಆರಂಭಿಸಿ, ಒಂದು ಮ್ಯಾಪ್ ಇನ್ನಷ್ಟು ಪ್ರಬಲವಾಗಿ ಸ್ಪಂದಿಸುವಂತೆ ಇಮೇಜ್ ಅನ್ನು ಹೆಜ್ಜೆ ಹೆಜ್ಜೆಯಾಗಿ ಬದಲಿಸಲಾಗುತ್ತದೆ. ಮೊದಲ ಪದರಗಳು ಅಂಚುಗಳನ್ನು, ಸ್ಟ್ರೋಕ್‌ಗಳನ್ನು ಬಯಸುತ್ತವೆ, ನಂತರದವು ಇನ್ನೂ ದೊಡ್ಡ ತುಣುಕುಗಳನ್ನು; ವರ್ಗವೊಂದು ನೋಡಬಯಸುವುದು ಆ ವರ್ಗದಂತೆ ಕಾಣಲೇಬೇಕೆಂದಿಲ್ಲ, ಅದಕ್ಕೇ ನೆಟ್‌ವರ್ಕ್‌ಗಳನ್ನು ಮೋಸಗೊಳಿಸಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ತ್ಯಜಿಸಿ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>ನಂತರಕ್ಕೆ ಇಟ್ಟುಕೊಳ್ಳಿ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ಹೆಸರು(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>ಬಳಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>Choose &amp;images of its classes …</source>
        <translation>ಇದರ ವರ್ಗಗಳ ಇಮೇಜ್‌ಗಳನ್ನು ಆರಿಸಿ(&amp;I) …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>ಮುಚ್ಚಿ(&amp;O)</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>ಮಾಡೆಲ್ ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>{0} ಆಮದು ಮಾಡಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>ಆಮದಿನ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow ಆರಂಭವಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>“{0}” ಹೆಸರಿನ ಮಾಡೆಲ್ ಆಗಲೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>{0} reads {1} % of MNIST&apos;s 10,000 test images</source>
        <translation>{0} MNIST ನ 10,000 ಪರೀಕ್ಷಾ ಇಮೇಜ್‌ಗಳಲ್ಲಿ {1} % ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{0} reads {1} % of {2} test images</source>
        <translation>{0} {2} ಪರೀಕ್ಷಾ ಇಮೇಜ್‌ಗಳಲ್ಲಿ {1} % ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} ಆಮದು ಆಗಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>InkLimit</name>
    <message>
        <source>How faint ink may be, on this page</source>
        <translation>ಈ ಪುಟದಲ್ಲಿ ಶಾಯಿ ಎಷ್ಟು ಮಸುಕಾಗಿರಬಹುದು</translation>
    </message>
    <message>
        <source>Least ink</source>
        <translation>ಕನಿಷ್ಠ ಶಾಯಿ</translation>
    </message>
    <message>
        <source>Less ink</source>
        <translation>ಕಡಿಮೆ ಶಾಯಿ</translation>
    </message>
    <message>
        <source>More, fainter</source>
        <translation>ಹೆಚ್ಚು, ಮಸುಕಾದದ್ದೂ</translation>
    </message>
    <message>
        <source>Usual ink</source>
        <translation>ಸಾಮಾನ್ಯ ಶಾಯಿ</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Attack</source>
        <translation>ದಾಳಿ</translation>
    </message>
    <message>
        <source>Fool it</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು ಮೋಸಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>ಆದರ್ಶ ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>ಪದರಗಳು</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>ತಪ್ಪುಗಳು</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>ನೆರೆಹೊರೆ</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>ದೃಢತೆ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ಏಕೆ</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Inside «{0}»</source>
        <translation>“{0}” ಒಳಗೆ</translation>
    </message>
    <message>
        <source>Look inside: no model</source>
        <translation>ಒಳಗೆ ನೋಡಿ: ಮಾಡೆಲ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ಪುಟಗಳು</translation>
    </message>
    <message>
        <source>This could not be shown. {0}</source>
        <translation>ಇದನ್ನು ತೋರಿಸಲಾಗಲಿಲ್ಲ. {0}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>ಮಾಡೆಲ್ ಇಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ಪ್ರಗತಿ</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>&amp;Discard</source>
        <translation>ತ್ಯಜಿಸಿ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>ಮರೆಮಾಡಿ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>ನಂತರಕ್ಕೆ ಇಟ್ಟುಕೊಳ್ಳಿ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>ಬಳಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>ಮುಚ್ಚಿ(&amp;O)</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>ಮುಚ್ಚಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare it with others …</source>
        <translation>ಇತರವುಗಳೊಂದಿಗೆ ಹೋಲಿಸಿ(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy the layer</source>
        <translation>ಪದರ ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete this architecture …</source>
        <translation>ಈ ಆರ್ಕಿಟೆಕ್ಚರ್ ಅಳಿಸಿ(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the layer</source>
        <translation>ಪದರದ ಪ್ರತಿ ಮಾಡಿ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New, with outputs only</source>
        <translation>ಹೊಸದು, ಔಟ್‌ಪುಟ್‌ಗಳು ಮಾತ್ರ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>ಫೈಲ್ ತೆರೆಯಿರಿ(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste layers</source>
        <translation>ಪದರಗಳನ್ನು ಅಂಟಿಸಿ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>ಹೆಸರು ಬದಲಿಸಿ(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Save a copy as …</source>
        <translation>ಪ್ರತಿಯನ್ನು ಹೀಗೆ ಉಳಿಸಿ(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Show the code …</source>
        <translation>ಕೋಡ್ ತೋರಿಸಿ(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Train this network …</source>
        <translation>ಈ ನೆಟ್‌ವರ್ಕ್‌ಗೆ ತರಬೇತಿ ನೀಡಿ(&amp;T) …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ರದ್ದುಗೊಳಿಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;all layers</source>
        <translation>ಎಲ್ಲ ಪದರಗಳನ್ನು ನಕಲಿಸಿ(&amp;A)</translation>
    </message>
    <message>
        <source>Cu&amp;t the layer</source>
        <translation>ಪದರ ಕತ್ತರಿಸಿ(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete the layer</source>
        <translation>ಪದರ ಅಳಿಸಿ(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>ಕೆಳಗೆ ಸರಿಸಿ(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ಮೇಲೆ ಸರಿಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>New from &amp;this one</source>
        <translation>ಇದರಿಂದ ಹೊಸದು(&amp;T)</translation>
    </message>
</context>
<context>
    <name>LayerDocument</name>
    <message>
        <source>A network can have at most {0} layers.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿ ಗರಿಷ್ಠ {0} ಪದರಗಳಿರಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>LayerPalette</name>
    <message>
        <source>Add, or drag in</source>
        <translation>ಸೇರಿಸಿ, ಅಥವಾ ಎಳೆದು ತನ್ನಿ</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>&amp;Activation</source>
        <translation>ಆಕ್ಟಿವೇಷನ್(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Border</source>
        <translation>ಅಂಚು(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>ಫಿಲ್ಟರ್‌ಗಳು(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ಬಗೆ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>ಬಿಟ್ಟದ್ದು(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Steps of</source>
        <translation>ಹೆಜ್ಜೆ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>ಘಟಕಗಳು(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ವಿಂಡೋ(&amp;W)</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>ಪದರ ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Choose a layer to change it, or add one. Layers can be dragged to other places.</source>
        <translation>ಬದಲಿಸಲು ಪದರವೊಂದನ್ನು ಆರಿಸಿ, ಅಥವಾ ಹೊಸದನ್ನು ಸೇರಿಸಿ. ಪದರಗಳನ್ನು ಬೇರೆ ಸ್ಥಾನಗಳಿಗೆ ಎಳೆಯಬಹುದು.</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>ಯಾವ ಪದರವೂ ಆಯ್ಕೆಯಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>With a &amp;bias</source>
        <translation>ಬಯಾಸ್‌ನೊಂದಿಗೆ(&amp;B)</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>ಅತಿ ದೊಡ್ಡ ಮೌಲ್ಯ</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>ಸರಾಸರಿ</translation>
    </message>
    <message>
        <source>reaches over it</source>
        <translation>ಅದನ್ನು ದಾಟುತ್ತದೆ</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>ಒಳಗೇ ಇರುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>ಪದರಗಳು</translation>
    </message>
</context>
<context>
    <name>LayerTableModel</name>
    <message>
        <source>Add a layer</source>
        <translation>ಪದರ ಸೇರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>ಕೊಡುವುದು</translation>
    </message>
    <message>
        <source>Image of a digit</source>
        <translation>ಅಂಕಿಯ ಇಮೇಜ್</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>ಪದರ</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>ಪದರ ಸರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>ಗುಣಾಕಾರ-ಸಂಕಲನಗಳು</translation>
    </message>
    <message>
        <source>Numbers that the layer learns or counts</source>
        <translation>ಪದರ ಕಲಿಯುವ ಅಥವಾ ಎಣಿಸುವ ಸಂಖ್ಯೆಗಳು</translation>
    </message>
    <message>
        <source>Outputs: dense 10 softmax</source>
        <translation>ಔಟ್‌ಪುಟ್‌ಗಳು: ಡೆನ್ಸ್ 10 softmax</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Products that are summed up for one image: how long it takes, roughly</source>
        <translation>ಒಂದು ಇಮೇಜ್‌ಗೆ ಕೂಡಿಸುವ ಗುಣಲಬ್ಧಗಳು: ಎಷ್ಟು ಸಮಯ ಬೇಕು, ಅಂದಾಜು</translation>
    </message>
    <message>
        <source>Rows × columns × channels of what the layer gives, or how many values in a row</source>
        <translation>ಪದರ ಕೊಡುವುದರ ಸಾಲುಗಳು × ಕಾಲಮ್‌ಗಳು × ಚಾನೆಲ್‌ಗಳು, ಅಥವಾ ಒಂದು ಸಾಲಿನಲ್ಲಿ ಎಷ್ಟು ಮೌಲ್ಯಗಳು</translation>
    </message>
    <message>
        <source>What the network does with the image, from the top to the bottom</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಇಮೇಜ್ ಅನ್ನು ಏನು ಮಾಡುತ್ತದೆ, ಮೇಲಿನಿಂದ ಕೆಳಗೆ</translation>
    </message>
</context>
<context>
    <name>LayerWindow</name>
    <message>
        <source>Add a layer</source>
        <translation>ಪದರ ಸೇರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Architecture (*.json)</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್ (*.json)</translation>
    </message>
    <message>
        <source>Architectures (*.json)</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್‌ಗಳು (*.json)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>ಮುಚ್ಚಿ, ಕಳೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Cut a layer</source>
        <translation>ಪದರ ಕತ್ತರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete a layer</source>
        <translation>ಪದರ ಅಳಿಸುವುದು</translation>
    </message>
    <message>
        <source>Delete architecture</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete the architecture «{0}» for good? Models that were trained with it, and comparisons, stay.</source>
        <translation>“{0}” ಆರ್ಕಿಟೆಕ್ಚರ್ ಅನ್ನು ಶಾಶ್ವತವಾಗಿ ಅಳಿಸಬೇಕೇ? ಅದರಿಂದ ತರಬೇತಿ ಪಡೆದ ಮಾಡೆಲ್‌ಗಳು ಮತ್ತು ಹೋಲಿಕೆಗಳು ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Duplicate a layer</source>
        <translation>ಪದರದ ಪ್ರತಿ ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>ಪದರ ಸರಿಸುವುದು</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>ಹೊಸ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Open an architecture</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>ಸ್ವಂತ ಪದರಗಳು</translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation>ಪದರಗಳನ್ನು ಅಂಟಿಸುವುದು</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>“{0}” ನ ಹೆಸರು ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ಪ್ರತಿಯನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} ಎಂದು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>my network</source>
        <translation>ನನ್ನ ನೆಟ್‌ವರ್ಕ್</translation>
    </message>
    <message>
        <source>{0} Closing loses what was changed.</source>
        <translation>{0} ಮುಚ್ಚಿದರೆ ಬದಲಾವಣೆಗಳು ಕಳೆದುಹೋಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>{0} – comes with digitpad; a change makes a copy</source>
        <translation>{0} – digitpad ನೊಂದಿಗೆ ಬರುತ್ತದೆ; ಬದಲಿಸಿದರೆ ಪ್ರತಿ ಆಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>«{0}» is among your architectures.</source>
        <translation>“{0}” ನಿಮ್ಮ ಆರ್ಕಿಟೆಕ್ಚರ್‌ಗಳಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>«{0}» was changed elsewhere meanwhile, and what lies there stays; yours goes on as «{1}».</source>
        <translation>“{0}” ಈ ನಡುವೆ ಬೇರೆಡೆ ಬದಲಾಗಿದೆ, ಅಲ್ಲಿರುವುದು ಹಾಗೇ ಉಳಿಯುತ್ತದೆ; ನಿಮ್ಮದು “{1}” ಎಂದು ಮುಂದುವರಿಯುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>LayerWindowLayout</name>
    <message>
        <source>1 layer and the outputs</source>
        <translation>1 ಪದರ ಮತ್ತು ಔಟ್‌ಪುಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>ಸೇರಿಸಿ(&amp;D)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see layer {0}.</source>
        <translation>ಇದ್ದಂತೆ ಇದನ್ನು ನಿರ್ಮಿಸಲಾಗದು: ಪದರ {0} ನೋಡಿ.</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see the outputs.</source>
        <translation>ಇದ್ದಂತೆ ಇದನ್ನು ನಿರ್ಮಿಸಲಾಗದು: ಔಟ್‌ಪುಟ್‌ಗಳನ್ನು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>{0} layers and the outputs</source>
        <translation>{0} ಪದರಗಳು ಮತ್ತು ಔಟ್‌ಪುಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0} · {1} parameters · {2} multiply-adds for an image</source>
        <translation>{0} · {1} ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು · ಒಂದು ಇಮೇಜ್‌ಗೆ {2} ಗುಣಾಕಾರ-ಸಂಕಲನಗಳು</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Activation</source>
        <translation>ಆಕ್ಟಿವೇಷನ್</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>ಸರಾಸರಿ</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>ಸರಾಸರಿ ಪೂಲಿಂಗ್</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>ಕನ್ವಲ್ಯೂಷನ್</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>ಡೆನ್ಸ್</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it in steps of {2}.</source>
        <translation>ಪ್ರತಿ ಮ್ಯಾಪ್‌ಗೆ {0} ರ ತನ್ನದೇ ಕರ್ನಲ್ ಇದೆ, ಅದನ್ನು ತನ್ನ ಹಿಂದಿನ ಎಲ್ಲ {1} ಮ್ಯಾಪ್‌ಗಳ ಮೇಲೆ {2} ರ ಹೆಜ್ಜೆಗಳಲ್ಲಿ ಜಾರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it.</source>
        <translation>ಪ್ರತಿ ಮ್ಯಾಪ್‌ಗೆ {0} ರ ತನ್ನದೇ ಕರ್ನಲ್ ಇದೆ, ಅದನ್ನು ತನ್ನ ಹಿಂದಿನ ಎಲ್ಲ {1} ಮ್ಯಾಪ್‌ಗಳ ಮೇಲೆ ಜಾರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image in steps of {2}.</source>
        <translation>ಪ್ರತಿ ಮ್ಯಾಪ್‌ಗೆ {0} ರ ತನ್ನದೇ ಕರ್ನಲ್ ಇದೆ, ಅದನ್ನು ಇಮೇಜ್ ಮೇಲೆ {2} ರ ಹೆಜ್ಜೆಗಳಲ್ಲಿ ಜಾರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image.</source>
        <translation>ಪ್ರತಿ ಮ್ಯಾಪ್‌ಗೆ {0} ರ ತನ್ನದೇ ಕರ್ನಲ್ ಇದೆ, ಅದನ್ನು ಇಮೇಜ್ ಮೇಲೆ ಜಾರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Each number by itself.</source>
        <translation>ಪ್ರತಿ ಸಂಖ್ಯೆ ಪ್ರತ್ಯೇಕವಾಗಿ.</translation>
    </message>
    <message>
        <source>Each number is a weighted sum of all numbers before it.</source>
        <translation>ಪ್ರತಿ ಸಂಖ್ಯೆಯೂ ಅದರ ಹಿಂದಿನ ಎಲ್ಲ ಸಂಖ್ಯೆಗಳ ತೂಕಸಹಿತ ಮೊತ್ತ.</translation>
    </message>
    <message>
        <source>Each number times a scale, plus an offset, both learned (batch normalisation).</source>
        <translation>ಪ್ರತಿ ಸಂಖ್ಯೆ ಗುಣಿಸು ಒಂದು ಸ್ಕೇಲ್, ಕೂಡಿಸು ಒಂದು ಆಫ್‌ಸೆಟ್, ಎರಡೂ ಕಲಿತವು (ಬ್ಯಾಚ್ ನಾರ್ಮಲೈಸೇಷನ್).</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>ಚಪ್ಪಟೆಗೊಳಿಸುವಿಕೆ</translation>
    </message>
    <message>
        <source>Keeps the largest of each {0}, map by map.</source>
        <translation>ಪ್ರತಿ {0} ರಲ್ಲಿ ಅತಿ ದೊಡ್ಡದನ್ನು ಇಟ್ಟುಕೊಳ್ಳುತ್ತದೆ, ಮ್ಯಾಪ್‌ನಿಂದ ಮ್ಯಾಪ್‌ಗೆ.</translation>
    </message>
    <message>
        <source>Makes probabilities of the scores: all are above zero, and together they are 1.</source>
        <translation>ಸ್ಕೋರ್‌ಗಳನ್ನು ಸಂಭವನೀಯತೆಗಳಾಗಿ ಮಾಡುತ್ತದೆ: ಎಲ್ಲವೂ ಸೊನ್ನೆಗಿಂತ ಹೆಚ್ಚು, ಒಟ್ಟು 1.</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>ಮ್ಯಾಕ್ಸ್ ಪೂಲಿಂಗ್</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>ನಾರ್ಮಲೈಸೇಷನ್</translation>
    </message>
    <message>
        <source>One number for each map: its mean.</source>
        <translation>ಪ್ರತಿ ಮ್ಯಾಪ್‌ಗೆ ಒಂದು ಸಂಖ್ಯೆ: ಅದರ ಸರಾಸರಿ.</translation>
    </message>
    <message>
        <source>ReLU keeps it</source>
        <translation>ReLU ಇದನ್ನು ಹಾಗೇ ಇಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Takes the mean of each {0}, map by map.</source>
        <translation>ಪ್ರತಿ {0} ರ ಸರಾಸರಿ ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ, ಮ್ಯಾಪ್‌ನಿಂದ ಮ್ಯಾಪ್‌ಗೆ.</translation>
    </message>
    <message>
        <source>The same numbers in one row.</source>
        <translation>ಅದೇ ಸಂಖ್ಯೆಗಳು ಒಂದು ಸಾಲಿನಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>Then tanh brings it between −1 and 1.</source>
        <translation>ನಂತರ tanh ಇದನ್ನು −1 ಮತ್ತು 1 ರ ನಡುವೆ ತರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Then the sigmoid function brings it between 0 and 1.</source>
        <translation>ನಂತರ ಸಿಗ್ಮಾಯ್ಡ್ ಫಲನ ಇದನ್ನು 0 ಮತ್ತು 1 ರ ನಡುವೆ ತರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Then what is below zero becomes zero (ReLU).</source>
        <translation>ನಂತರ ಸೊನ್ನೆಗಿಂತ ಕಡಿಮೆಯಿರುವುದು ಸೊನ್ನೆಯಾಗುತ್ತದೆ (ReLU).</translation>
    </message>
    <message>
        <source>below zero, so ReLU makes &lt;b&gt;0&lt;/b&gt; of it</source>
        <translation>ಸೊನ್ನೆಗಿಂತ ಕಡಿಮೆ, ಆದ್ದರಿಂದ ReLU ಇದನ್ನು &lt;b&gt;0&lt;/b&gt; ಮಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} makes &lt;b&gt;{1}&lt;/b&gt; of it</source>
        <translation>{0} ಇದನ್ನು &lt;b&gt;{1}&lt;/b&gt; ಮಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{0}, bias {1}: together &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>{0}, ಬಯಾಸ್ {1}: ಒಟ್ಟು &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>Convolution {0}: {1} maps</source>
        <translation>ಕನ್ವಲ್ಯೂಷನ್ {0}: {1} ಮ್ಯಾಪ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Kernels and maps</source>
        <translation>ಕರ್ನಲ್‌ಗಳು ಮತ್ತು ಮ್ಯಾಪ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Kernels are orange above zero and blue below it; maps, of one held-out image, are white at a layer&apos;s largest number and black at zero. What is noise at first becomes edges, lines and bows.</source>
        <translation>ಕರ್ನಲ್‌ಗಳು ಸೊನ್ನೆಗಿಂತ ಮೇಲೆ ಕಿತ್ತಳೆ, ಕೆಳಗೆ ನೀಲಿ; ಮೀಸಲಿಟ್ಟ ಒಂದು ಇಮೇಜ್‌ನ ಮ್ಯಾಪ್‌ಗಳು ಪದರದ ಅತಿ ದೊಡ್ಡ ಸಂಖ್ಯೆಯಲ್ಲಿ ಬಿಳಿ, ಸೊನ್ನೆಯಲ್ಲಿ ಕಪ್ಪು. ಮೊದಲು ಗದ್ದಲವಾಗಿದ್ದದ್ದು ಅಂಚುಗಳು, ಗೆರೆಗಳು ಮತ್ತು ಬಾಗುಗಳಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Kernels of the first convolution</source>
        <translation>ಮೊದಲ ಕನ್ವಲ್ಯೂಷನ್‌ನ ಕರ್ನಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation>ಈ ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿ ಕನ್ವಲ್ಯೂಷನ್ ಇಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>&lt;b&gt;Image&lt;/b&gt; · {0}</source>
        <translation>&lt;b&gt;ಇಮೇಜ್&lt;/b&gt; · {0}</translation>
    </message>
    <message>
        <source>A convolutional network looks at the image through small windows. Each map of the first layers answers one question everywhere in the image, such as «is there an edge like this?»: the brighter, the more yes. Later layers ask about the answers of earlier ones, until only one number for each class is left. Click a map to see how its numbers come about.</source>
        <translation>ಕನ್ವಲ್ಯೂಷನಲ್ ನೆಟ್‌ವರ್ಕ್ ಇಮೇಜ್ ಅನ್ನು ಸಣ್ಣ ಕಿಟಕಿಗಳ ಮೂಲಕ ನೋಡುತ್ತದೆ. ಮೊದಲ ಪದರಗಳ ಪ್ರತಿ ಮ್ಯಾಪ್ ಇಮೇಜ್‌ನ ಎಲ್ಲೆಡೆ ಒಂದೇ ಪ್ರಶ್ನೆಗೆ ಉತ್ತರಿಸುತ್ತದೆ, ಉದಾಹರಣೆಗೆ “ಇಲ್ಲಿ ಇಂಥ ಅಂಚು ಇದೆಯೇ?”: ಹೊಳಪು ಹೆಚ್ಚಿದಷ್ಟೂ ಹೌದು. ನಂತರದ ಪದರಗಳು ಹಿಂದಿನವುಗಳ ಉತ್ತರಗಳ ಬಗ್ಗೆ ಕೇಳುತ್ತವೆ, ಕೊನೆಗೆ ಪ್ರತಿ ವರ್ಗಕ್ಕೆ ಒಂದೇ ಸಂಖ್ಯೆ ಉಳಿಯುವವರೆಗೆ. ಮ್ಯಾಪ್‌ನ ಸಂಖ್ಯೆಗಳು ಹೇಗೆ ಬರುತ್ತವೆ ಎಂದು ನೋಡಲು ಅದರ ಮೇಲೆ ಕ್ಲಿಕ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what the network makes of it, layer by layer.</source>
        <translation>ಏನಾದರೂ ಬರೆಯಿರಿ: ನೆಟ್‌ವರ್ಕ್ ಅದನ್ನು ಏನು ಮಾಡುತ್ತದೆ ಎಂದು ಪದರ ಪದರವಾಗಿ ಇಲ್ಲಿ ತೋರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The prepared image</source>
        <translation>ಸಿದ್ಧಪಡಿಸಿದ ಇಮೇಜ್</translation>
    </message>
    <message>
        <source>class «{0}»</source>
        <translation>ವರ್ಗ “{0}”</translation>
    </message>
    <message>
        <source>map {0} of {1}</source>
        <translation>ಮ್ಯಾಪ್ {0}, ಒಟ್ಟು {1}</translation>
    </message>
    <message>
        <source>number {0} of {1}</source>
        <translation>ಸಂಖ್ಯೆ {0}, ಒಟ್ಟು {1}</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>CSV ಆಗಿ ಉಳಿಸಿ(&amp;S) …</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % ಅಂತರ</translation>
    </message>
    <message>
        <source>Each writer left out</source>
        <translation>ಪ್ರತಿ ಬರಹಗಾರರನ್ನು ಬಿಟ್ಟು</translation>
    </message>
    <message>
        <source>For each writer a network is trained on all others&apos; images, with the settings of the training dialog, and reads the images of the one it has never seen. That is what a new writer can expect.</source>
        <translation>ಪ್ರತಿ ಬರಹಗಾರರಿಗೆ ಒಂದು ನೆಟ್‌ವರ್ಕ್, ತರಬೇತಿ ಸಂವಾದದ ಸೆಟ್ಟಿಂಗ್‌ಗಳೊಂದಿಗೆ, ಉಳಿದ ಎಲ್ಲರ ಇಮೇಜ್‌ಗಳಿಂದ ತರಬೇತಿ ಪಡೆದು, ತಾನು ಎಂದೂ ನೋಡಿರದ ಆ ಬರಹಗಾರರ ಇಮೇಜ್‌ಗಳನ್ನು ಓದುತ್ತದೆ. ಹೊಸ ಬರಹಗಾರರು ನಿರೀಕ್ಷಿಸಬಹುದಾದದ್ದು ಇದೇ.</translation>
    </message>
    <message>
        <source>How well each writer is read</source>
        <translation>ಪ್ರತಿ ಬರಹಗಾರರ ಕೈಬರಹವನ್ನು ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಓದಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ಬಿಟ್ಟವರು</translation>
    </message>
    <message>
        <source>Mean of {0} writers: {1} %.</source>
        <translation>{0} ಬರಹಗಾರರ ಸರಾಸರಿ: {1} %.</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>ಸರಿಯಾಗಿ ಓದಿದ್ದು</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>ಕೋಷ್ಟಕ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} ಎಂದು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Stopped: not all writers were left out.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ: ಎಲ್ಲ ಬರಹಗಾರರನ್ನೂ ಬಿಟ್ಟು ನೋಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>ಕೋಷ್ಟಕ (*.csv)</translation>
    </message>
    <message>
        <source>The first figures come after the first training.</source>
        <translation>ಮೊದಲ ಅಂಕಿಅಂಶಗಳು ಮೊದಲ ತರಬೇತಿಯ ನಂತರ ಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>writers left out.csv</source>
        <translation>ಬಿಟ್ಟ ಬರಹಗಾರರು.csv</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>blue</source>
        <translation>ನೀಲಿ</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>ಕಿತ್ತಳೆ</translation>
    </message>
</context>
<context>
    <name>LessonDocuments</name>
    <message>
        <source>Date</source>
        <translation>ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ಗುರಿ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Networks that are trained in this lesson</source>
        <translation>ಈ ಪಾಠದಲ್ಲಿ ತರಬೇತಿ ಪಡೆಯುವ ನೆಟ್‌ವರ್ಕ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Of the digits {0} only {1} % are learned from.</source>
        <translation>ಅಂಕಿಗಳು {0}: ಇವುಗಳಲ್ಲಿ {1} % ರಿಂದ ಮಾತ್ರ ಕಲಿಯಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>ಇದನ್ನು ತೋರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ಹಂತಗಳು</translation>
    </message>
    <message>
        <source>To write down</source>
        <translation>ಬರೆದುಕೊಳ್ಳಲು</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>ಇದಕ್ಕಾಗಿ ಕಾಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ಏನು ಮಾಡಬೇಕು</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} ನಿಮಿಷಗಳು</translation>
    </message>
    <message>
        <source>{0} · page {1} of {2}</source>
        <translation>{0} · ಪುಟ {1}, ಒಟ್ಟು {2}</translation>
    </message>
    <message>
        <source>«{0}»: network {1}, {2} images of MNIST, of which {3} % are held out, {4} epochs.</source>
        <translation>“{0}”: ನೆಟ್‌ವರ್ಕ್ {1}, MNIST ನ {2} ಇಮೇಜ್‌ಗಳು, ಅವುಗಳಲ್ಲಿ {3} % ಮೀಸಲು, {4} ಎಪಾಕ್‌ಗಳು.</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>&amp;Begin</source>
        <translation>ಆರಂಭಿಸಿ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ಮುಂದುವರಿಸಿ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Own lessons …</source>
        <translation>ಸ್ವಂತ ಪಾಠಗಳು(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>ಅಭ್ಯಾಸ ಹಾಳೆ(&amp;W) …</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>ಮೊದಲಿನಿಂದ(&amp;S)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>ಪಾಠಗಳು</translation>
    </message>
    <message>
        <source>Short tours in the program itself. You do each step in the real windows; leave whenever you like.</source>
        <translation>ಪ್ರೋಗ್ರಾಮ್‌ನಲ್ಲೇ ಕಿರು ಪರಿಚಯಗಳು. ಪ್ರತಿ ಹಂತವನ್ನೂ ನಿಜವಾದ ವಿಂಡೋಗಳಲ್ಲೇ ಮಾಡುತ್ತೀರಿ; ಬೇಕಾದಾಗ ಬಿಡಬಹುದು.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>{0} ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>ಹಂತ {0}, ಒಟ್ಟು {1}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ನಿಮ್ಮದೇ</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} ನಿ.</translation>
    </message>
    <message>
        <source>{0} more files are no lessons.</source>
        <translation>ಇನ್ನೂ {0} ಫೈಲ್‌ಗಳು ಪಾಠಗಳಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>&amp;All lessons</source>
        <translation>ಪಾಠಗಳು(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ಹಿಂದೆ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>ಮುಗಿಸಿ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ಮುಂದೆ(&amp;N)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>ಬಿಟ್ಟು ಮುಂದೆ(&amp;K)</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>ಹಂತ {0}, ಒಟ್ಟು {1}</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>ಪಾಠದ ಅಂತ್ಯ</translation>
    </message>
</context>
<context>
    <name>LessonSession</name>
    <message>
        <source>The model that answers now reads no digits. Choose one that does in the menu Model.</source>
        <translation>ಈಗ ಉತ್ತರಿಸುವ ಮಾಡೆಲ್ ಅಂಕಿಗಳನ್ನು ಓದುವುದಿಲ್ಲ. ಮಾಡೆಲ್ ಮೆನುವಿನಲ್ಲಿ ಓದುವಂತಹದನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>LessonSheetsDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>ಮುದ್ರಿಸಿ(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDF ಆಗಿ ಉಳಿಸಿ(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes, with the answers</source>
        <translation>ಶಿಕ್ಷಕರ ಟಿಪ್ಪಣಿಗಳು, ಉತ್ತರಗಳೊಂದಿಗೆ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Worksheet, to be filled in by hand</source>
        <translation>ಅಭ್ಯಾಸ ಹಾಳೆ, ಕೈಯಿಂದ ತುಂಬಲು(&amp;W)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>ಮುಚ್ಚಿ(&amp;O)</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ಫೈಲ್ (*.pdf)</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>{0} ಮುದ್ರಿಸಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ಅಭ್ಯಾಸ ಹಾಳೆ</translation>
    </message>
    <message>
        <source>Worksheet with what I &amp;wrote</source>
        <translation>ನಾನು ಬರೆದದ್ದರೊಂದಿಗೆ ಅಭ್ಯಾಸ ಹಾಳೆ(&amp;W)</translation>
    </message>
    <message>
        <source>{0}, notes</source>
        <translation>{0}, ಟಿಪ್ಪಣಿಗಳು</translation>
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
        <translation>“ಒಳಗೆ ನೋಡಿ” ವಿಂಡೋದಲ್ಲಿ “{0}” ಆರಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete the models that were trained in the lesson? These are: {0}.</source>
        <translation>ಪಾಠದಲ್ಲಿ ತರಬೇತಿ ಪಡೆದ ಮಾಡೆಲ್‌ಗಳನ್ನು ಅಳಿಸಬೇಕೇ? ಅವು: {0}.</translation>
    </message>
    <message>
        <source>Delete what was written and answered in this lesson before?</source>
        <translation>ಈ ಪಾಠದಲ್ಲಿ ಈ ಹಿಂದೆ ಬರೆದದ್ದನ್ನು ಮತ್ತು ಉತ್ತರಿಸಿದ್ದನ್ನು ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>ಪಾಠಗಳು</translation>
    </message>
</context>
<context>
    <name>LittleInkQuestion</name>
    <message>
        <source>Do not keep it</source>
        <translation>ಇಟ್ಟುಕೊಳ್ಳಬೇಡಿ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>ನನ್ನ ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>There is next to no ink. Keep it as a sample all the same?</source>
        <translation>ಶಾಯಿ ಬಹುತೇಕ ಇಲ್ಲ. ಆದರೂ ಮಾದರಿಯಾಗಿ ಇಟ್ಟುಕೊಳ್ಳಬೇಕೇ?</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>No figures yet</source>
        <translation>ಇನ್ನೂ ಅಂಕಿಅಂಶಗಳಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>LiveSamples</name>
    <message>
        <source>Your samples are read and written again.</source>
        <translation>ನಿಮ್ಮ ಮಾದರಿಗಳನ್ನು ಮತ್ತೆ ಓದಿ ಬರೆಯಲಾಗುತ್ತಿದೆ.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · {0} % on MNIST&apos;s test images</source>
        <translation> · MNIST ನ ಪರೀಕ್ಷಾ ಇಮೇಜ್‌ಗಳಲ್ಲಿ {0} %</translation>
    </message>
    <message>
        <source> · {0} % on the test part of its data</source>
        <translation> · ಇದರ ಡೇಟಾದ ಪರೀಕ್ಷಾ ಭಾಗದಲ್ಲಿ {0} %</translation>
    </message>
    <message>
        <source>Copied a picture of the drawing</source>
        <translation>ಡ್ರಾಯಿಂಗ್‌ನ ಚಿತ್ರವನ್ನು ನಕಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Copied the drawing</source>
        <translation>ಡ್ರಾಯಿಂಗ್ ನಕಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Copied {0} and the drawing</source>
        <translation>{0} ಮತ್ತು ಡ್ರಾಯಿಂಗ್ ಅನ್ನು ನಕಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>ಇಲ್ಲಿ ಅಂಕಿಯೊಂದನ್ನು ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Draw a digit or a number here</source>
        <translation>ಇಲ್ಲಿ ಅಂಕಿ ಅಥವಾ ಸಂಖ್ಯೆ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>ಇಲ್ಲಿ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>ಡ್ರಾಯಿಂಗ್</translation>
    </message>
    <message>
        <source>How does it read? Help &gt; Lessons shows it.</source>
        <translation>ಇದು ಹೇಗೆ ಓದುತ್ತದೆ? ಸಹಾಯ &gt; ಪಾಠಗಳು ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Model «{0}»</source>
        <translation>ಮಾಡೆಲ್ “{0}”</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>ಮಾಡೆಲ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Reading numbers</source>
        <translation>ಸಂಖ್ಯೆಗಳನ್ನು ಓದುವುದು</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} ಉಳಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>The model «{0}» is kept.</source>
        <translation>ಮಾಡೆಲ್ “{0}” ಅನ್ನು ಇಟ್ಟುಕೊಳ್ಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The window changes its language when digitpad starts the next time.</source>
        <translation>digitpad ಮುಂದಿನ ಬಾರಿ ಆರಂಭವಾದಾಗ ವಿಂಡೋದ ಭಾಷೆ ಬದಲಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>All products</source>
        <translation>ಎಲ್ಲ ಗುಣಲಬ್ಧಗಳು</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>ಈ ಮ್ಯಾಪ್‌ಗೆ ಹೋಗಲು ಕ್ಲಿಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>ಕರ್ನಲ್</translation>
    </message>
    <message>
        <source>Map {0} adds {1} (number {2} of {3} by strength)</source>
        <translation>ಮ್ಯಾಪ್ {0} ಸೇರಿಸುವುದು {1} (ಪ್ರಬಲತೆಯಲ್ಲಿ {2} ನೇದು, ಒಟ್ಟು {3})</translation>
    </message>
    <message>
        <source>Map {0} of {1}, before it</source>
        <translation>ಇದರ ಹಿಂದಿನ ಮ್ಯಾಪ್ {0}, ಒಟ್ಟು {1}</translation>
    </message>
    <message>
        <source>Patch × kernel = products, which add up to {0}</source>
        <translation>ತುಣುಕು × ಕರ್ನಲ್ = ಗುಣಲಬ್ಧಗಳು, ಅವುಗಳ ಮೊತ್ತ {0}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>ಗುಣಲಬ್ಧಗಳು</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>ಸಾಲು {0}, ಕಾಲಮ್ {1}: &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The image before it</source>
        <translation>ಇದರ ಹಿಂದಿನ ಇಮೇಜ್</translation>
    </message>
    <message>
        <source>The largest of these: &lt;b&gt;{0}&lt;/b&gt;. The others are forgotten.</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಅತಿ ದೊಡ್ಡದು: &lt;b&gt;{0}&lt;/b&gt;. ಉಳಿದವು ಮರೆತುಹೋಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The map before it that counts less</source>
        <translation>ಕಡಿಮೆ ಪರಿಣಾಮ ಬೀರುವ ಹಿಂದಿನ ಮ್ಯಾಪ್</translation>
    </message>
    <message>
        <source>The map before it that counts more</source>
        <translation>ಹೆಚ್ಚು ಪರಿಣಾಮ ಬೀರುವ ಹಿಂದಿನ ಮ್ಯಾಪ್</translation>
    </message>
    <message>
        <source>The map before it, with what the pixel looks at</source>
        <translation>ಇದರ ಹಿಂದಿನ ಮ್ಯಾಪ್, ಪಿಕ್ಸೆಲ್ ನೋಡುವ ಭಾಗದೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>The map, enlarged</source>
        <translation>ಮ್ಯಾಪ್, ಹಿಗ್ಗಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>The mean of these: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>ಇವುಗಳ ಸರಾಸರಿ: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The number × its scale</source>
        <translation>ಸಂಖ್ಯೆ × ಅದರ ಸ್ಕೇಲ್</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>ಗುಣಲಬ್ಧ</translation>
    </message>
    <message>
        <source>The products of all {0} maps</source>
        <translation>ಎಲ್ಲ {0} ಮ್ಯಾಪ್‌ಗಳ ಗುಣಲಬ್ಧಗಳು</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>ನಂತರ {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>ಈ ಸಂಖ್ಯೆ: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>What the pixel looks at</source>
        <translation>ಪಿಕ್ಸೆಲ್ ಏನನ್ನು ನೋಡುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>MapGrid</name>
    <message>
        <source>The arrow keys choose one of {0}.</source>
        <translation>ಬಾಣದ ಕೀಲಿಗಳು {0} ರಲ್ಲಿ ಒಂದನ್ನು ಆಯ್ಕೆಮಾಡುತ್ತವೆ.</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>1 digit is</source>
        <translation>1 ಅಂಕಿ</translation>
    </message>
    <message>
        <source>1 image is</source>
        <translation>1 ಇಮೇಜ್</translation>
    </message>
    <message>
        <source>Choose a cell: with the mouse, or with Tab and the arrows.</source>
        <translation>ಕೋಶವೊಂದನ್ನು ಆಯ್ಕೆಮಾಡಿ: ಮೌಸ್‌ನಿಂದ, ಅಥವಾ Tab ಮತ್ತು ಬಾಣದ ಕೀಲಿಗಳಿಂದ.</translation>
    </message>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>ಆಯ್ದ ಕೋಶದ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>ಅಂಕಿಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Once a {1} was read as {2}:</source>
        <translation>ಒಮ್ಮೆ {1} ಅನ್ನು {2} ಎಂದು ಓದಲಾಗಿದೆ:</translation>
    </message>
    <message>
        <source>One figure says how often a network is right; this table says how it is wrong. Each row is what the images are, each column what the network takes them for, so mistakes lie beside the diagonal. Choose a cell to see its images.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಎಷ್ಟು ಬಾರಿ ಸರಿ ಎಂದು ಒಂದು ಅಂಕಿಅಂಶ ಹೇಳುತ್ತದೆ; ಅದು ಹೇಗೆ ತಪ್ಪು ಎಂದು ಈ ಕೋಷ್ಟಕ ಹೇಳುತ್ತದೆ. ಪ್ರತಿ ಸಾಲು ಇಮೇಜ್‌ಗಳು ನಿಜವಾಗಿ ಏನು ಎಂಬುದು, ಪ್ರತಿ ಕಾಲಮ್ ನೆಟ್‌ವರ್ಕ್ ಅವುಗಳನ್ನು ಏನೆಂದು ಪರಿಗಣಿಸುತ್ತದೆ ಎಂಬುದು; ಆದ್ದರಿಂದ ತಪ್ಪುಗಳು ಕರ್ಣದ ಪಕ್ಕದಲ್ಲಿರುತ್ತವೆ. ಕೋಶವೊಂದರ ಇಮೇಜ್‌ಗಳನ್ನು ನೋಡಲು ಅದನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Show them in the &amp;browser</source>
        <translation>ಅವುಗಳನ್ನು ಬ್ರೌಸರ್‌ನಲ್ಲಿ ತೋರಿಸಿ(&amp;B)</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these digits the network would call {0} no digit; that does not count as a mistake here.</source>
        <translation>ಆಕಸ್ಮಿಕತೆಯು ಅಂಕಿಅಂಶವನ್ನು ಎಷ್ಟು ಸರಿಸಿರಬಹುದು ಎಂದು ಅಂತರ (ವಿಲ್ಸನ್) ಹೇಳುತ್ತದೆ. ಈ ಅಂಕಿಗಳಲ್ಲಿ {0} ಅನ್ನು ನೆಟ್‌ವರ್ಕ್ ಅಂಕಿ ಅಲ್ಲ ಎನ್ನುತ್ತದೆ; ಅದನ್ನು ಇಲ್ಲಿ ತಪ್ಪೆಂದು ಎಣಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these images the network would call {0} none of its classes; that does not count as a mistake here.</source>
        <translation>ಆಕಸ್ಮಿಕತೆಯು ಅಂಕಿಅಂಶವನ್ನು ಎಷ್ಟು ಸರಿಸಿರಬಹುದು ಎಂದು ಅಂತರ (ವಿಲ್ಸನ್) ಹೇಳುತ್ತದೆ. ಈ ಇಮೇಜ್‌ಗಳಲ್ಲಿ {0} ಅನ್ನು ನೆಟ್‌ವರ್ಕ್ ತನ್ನ ಯಾವ ವರ್ಗವೂ ಅಲ್ಲ ಎನ್ನುತ್ತದೆ; ಅದನ್ನು ಇಲ್ಲಿ ತಪ್ಪೆಂದು ಎಣಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>ಯಾವ ತರಬೇತಿ ಅಂಕಿಗಳಿಂದ ಕಲಿತಿಲ್ಲ ಎಂಬುದನ್ನು ಈ ನೆಟ್‌ವರ್ಕ್‌ನ ಕಾರ್ಡ್ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>ನೀವು ಇನ್ನೂ ನಿಮ್ಮದೇ ಅಂಕಿಗಳನ್ನು ಇಟ್ಟುಕೊಂಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{0:,} digits are</source>
        <translation>{0:,} ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>{0:,} images are</source>
        <translation>{0:,} ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0} of {1} read right (95 % interval {2}–{3})</source>
        <translation>{1}, ಅವುಗಳಲ್ಲಿ {0} ಸರಿಯಾಗಿ ಓದಲಾಗಿದೆ (95 % ಅಂತರ {2}–{3})</translation>
    </message>
    <message>
        <source>{0} times a {1} was read as {2}, surest first:</source>
        <translation>{0} ಬಾರಿ {1} ಅನ್ನು {2} ಎಂದು ಓದಲಾಗಿದೆ, ಅತಿ ಖಚಿತವಾದದ್ದು ಮೊದಲು:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>ಈ ಸಂದೇಶವನ್ನು ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>MisreadList</name>
    <message>
        <source>1 network</source>
        <translation>1 ನೆಟ್‌ವರ್ಕ್</translation>
    </message>
    <message>
        <source>Misread images</source>
        <translation>ತಪ್ಪಾಗಿ ಓದಿದ ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Test image {0}: {1}; {2} of {3} took it for {4}. Double-click: onto the canvas</source>
        <translation>ಪರೀಕ್ಷಾ ಇಮೇಜ್ {0}: {1}; {3} ರಲ್ಲಿ {2} ಇದನ್ನು {4} ಎಂದು ಪರಿಗಣಿಸಿವೆ. ಡಬಲ್-ಕ್ಲಿಕ್: ಕ್ಯಾನ್ವಾಸ್ ಮೇಲೆ</translation>
    </message>
    <message>
        <source>{0} networks</source>
        <translation>{0} ನೆಟ್‌ವರ್ಕ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>A second model, asked the same: its lines are dashed.</source>
        <translation>ಅದನ್ನೇ ಕೇಳುವ ಎರಡನೇ ಮಾಡೆಲ್: ಅದರ ಗೆರೆಗಳು ತುಂಡು ಗೆರೆಗಳು.</translation>
    </message>
    <message>
        <source>Model beside the active one</source>
        <translation>ಸಕ್ರಿಯ ಮಾಡೆಲ್‌ನ ಪಕ್ಕದ ಮಾಡೆಲ್</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>ಬೇರೆ ಮಾಡೆಲ್ ಇಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>An exhibit</source>
        <translation>ಪ್ರದರ್ಶನ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>ಮಾಡೆಲ್ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete the model «{0}» for good?</source>
        <translation>ಮಾಡೆಲ್ “{0}” ಅನ್ನು ಶಾಶ್ವತವಾಗಿ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>No model can be used. Install digitpad again to get its models back.</source>
        <translation>ಯಾವ ಮಾಡೆಲ್ ಅನ್ನೂ ಬಳಸಲಾಗದು. ಮಾಡೆಲ್‌ಗಳನ್ನು ಮರಳಿ ಪಡೆಯಲು digitpad ಅನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The folder of the model «{0}» is gone ({1}); a bundled model answers from now on.</source>
        <translation>ಮಾಡೆಲ್ “{0}” ನ ಫೋಲ್ಡರ್ ಇಲ್ಲವಾಗಿದೆ ({1}); ಇನ್ನು ಮುಂದೆ ಜೊತೆಗೆ ಬಂದ ಮಾಡೆಲ್ ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model «{0}» is gone, or its card is damaged.</source>
        <translation>ಮಾಡೆಲ್ “{0}” ಇಲ್ಲವಾಗಿದೆ, ಅಥವಾ ಅದರ ಕಾರ್ಡ್ ಹಾಳಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>digitpad did not come up the last times, maybe because of the model «{0}»; so «{1}» answers now. You can choose the other one again in the menu Model.</source>
        <translation>ಕಳೆದ ಕೆಲವು ಬಾರಿ digitpad ಶುರುವಾಗಲಿಲ್ಲ, ಬಹುಶಃ ಮಾಡೆಲ್ “{0}” ಕಾರಣದಿಂದ; ಆದ್ದರಿಂದ ಈಗ “{1}” ಉತ್ತರಿಸುತ್ತದೆ. ಇನ್ನೊಂದನ್ನು “ಮಾಡೆಲ್” ಮೆನುವಿನಲ್ಲಿ ಮತ್ತೆ ಆರಿಸಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source> – {0} %</source>
        <translation> – {0} %</translation>
    </message>
    <message>
        <source>&amp;Go back to «{0}»</source>
        <translation>“{0}” ಗೆ ಮರಳಿ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ಮಾಡೆಲ್(&amp;M)</translation>
    </message>
    <message>
        <source>; it tells {0} classes apart</source>
        <translation>; ಇದು {0} ವರ್ಗಗಳನ್ನು ಪ್ರತ್ಯೇಕಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>comes with digitpad</source>
        <translation>digitpad ಜೊತೆ ಬಂದದ್ದು</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ನಿಮ್ಮದೇ</translation>
    </message>
    <message>
        <source>{0} – its card is damaged</source>
        <translation>{0} – ಇದರ ಕಾರ್ಡ್ ಹಾಳಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>NeighboursTab</name>
    <message>
        <source>Below each: its label, and how far its numbers are from yours. Double-click: onto the canvas.</source>
        <translation>ಪ್ರತಿಯೊಂದರ ಕೆಳಗೆ: ಅದರ ಲೇಬಲ್, ಮತ್ತು ಅದರ ಸಂಖ್ಯೆಗಳು ನಿಮ್ಮವುಗಳಿಂದ ಎಷ್ಟು ದೂರ. ಡಬಲ್-ಕ್ಲಿಕ್: ಕ್ಯಾನ್ವಾಸ್ ಮೇಲೆ.</translation>
    </message>
    <message>
        <source>Before its last step the network has turned an image into a list of numbers, and images that it takes for alike have similar ones. The map squeezes these lists into the plane; the dot is your drawing. Beside it are the images whose numbers are nearest to yours.</source>
        <translation>ಕೊನೆಯ ಹಂತಕ್ಕೆ ಮುನ್ನ ನೆಟ್‌ವರ್ಕ್ ಇಮೇಜ್ ಅನ್ನು ಸಂಖ್ಯೆಗಳ ಪಟ್ಟಿಯಾಗಿ ಮಾರ್ಪಡಿಸಿರುತ್ತದೆ; ಅದು ಒಂದೇ ಬಗೆ ಎಂದು ಪರಿಗಣಿಸುವ ಇಮೇಜ್‌ಗಳ ಪಟ್ಟಿಗಳು ಹೋಲುತ್ತವೆ. ನಕ್ಷೆಯು ಈ ಪಟ್ಟಿಗಳನ್ನು ಸಮತಲಕ್ಕೆ ಇಳಿಸುತ್ತದೆ; ಚುಕ್ಕೆಯೇ ನಿಮ್ಮ ಡ್ರಾಯಿಂಗ್. ಅದರ ಪಕ್ಕದಲ್ಲಿ ನಿಮ್ಮ ಸಂಖ್ಯೆಗಳಿಗೆ ಅತಿ ಹತ್ತಿರದ ಸಂಖ್ಯೆಗಳಿರುವ ಇಮೇಜ್‌ಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>ಏನಾದರೂ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Its nearest neighbours appear here while you write.</source>
        <translation>ನೀವು ಬರೆಯುತ್ತಿರುವಾಗ ಅದರ ಅತಿ ಹತ್ತಿರದ ನೆರೆಹೊರೆ ಇಲ್ಲಿ ಕಾಣಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The nearest training digits</source>
        <translation>ಅತಿ ಹತ್ತಿರದ ತರಬೇತಿ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>{0} Distance {1}.</source>
        <translation>{0} ದೂರ {1}.</translation>
    </message>
    <message>
        <source>{0} of the held-out images lie nearest to the middle of their own class.</source>
        <translation>ಮೀಸಲಿಟ್ಟ ಇಮೇಜ್‌ಗಳಲ್ಲಿ {0} ತಮ್ಮದೇ ವರ್ಗದ ಮಧ್ಯಕ್ಕೆ ಅತಿ ಹತ್ತಿರವಿವೆ.</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest digits are labelled {2}</source>
        <translation>ಅತಿ ಹತ್ತಿರದ {1} ಅಂಕಿಗಳಲ್ಲಿ {0} ರ ಲೇಬಲ್ {2}</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest images are labelled {2}</source>
        <translation>ಅತಿ ಹತ್ತಿರದ {1} ಇಮೇಜ್‌ಗಳಲ್ಲಿ {0} ರ ಲೇಬಲ್ {2}</translation>
    </message>
    <message>
        <source>{0} of {1} test images of its own data. Point at one to see it.</source>
        <translation>ಇದರದೇ ಡೇಟಾದ {1} ಪರೀಕ್ಷಾ ಇಮೇಜ್‌ಗಳಲ್ಲಿ {0}. ನೋಡಲು ಒಂದರ ಮೇಲೆ ತೋರಿ.</translation>
    </message>
    <message>
        <source>{0} of {1} training digits. Point at one to see it.</source>
        <translation>{1} ತರಬೇತಿ ಅಂಕಿಗಳಲ್ಲಿ {0}. ನೋಡಲು ಒಂದರ ಮೇಲೆ ತೋರಿ.</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Number in doubt</source>
        <translation>ಸಂದೇಹದ ಸಂಖ್ಯೆ</translation>
    </message>
</context>
<context>
    <name>NumbersGrid</name>
    <message>
        <source>Numbers</source>
        <translation>ಸಂಖ್ಯೆಗಳು</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source> · looked at</source>
        <translation> · ನೋಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>0 to 9 overwrite  ·  Delete: no digit  ·  ← → digit  ·  ↑ ↓ number  ·  J joins  ·  B begins here  ·  </source>
        <translation>0 ರಿಂದ 9 ಬದಲಿಸುತ್ತವೆ  ·  Delete: ಅಂಕಿ ಅಲ್ಲ  ·  ← → ಅಂಕಿ  ·  ↑ ↓ ಸಂಖ್ಯೆ  ·  J ಸೇರಿಸುತ್ತದೆ  ·  B ಇಲ್ಲಿಂದ ಆರಂಭ  ·  </translation>
    </message>
    <message>
        <source>Enter accepts</source>
        <translation>Enter ಒಪ್ಪುತ್ತದೆ</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>ಇನ್ನೂ ಸಂಖ್ಯೆಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} of {1} in doubt</source>
        <translation>{1} ರಲ್ಲಿ {0} ಸಂದೇಹದಲ್ಲಿವೆ</translation>
    </message>
    <message>
        <source>{0} of {1} that are not in doubt</source>
        <translation>ಸಂದೇಹವಿಲ್ಲದ {1} ರಲ್ಲಿ {0}</translation>
    </message>
</context>
<context>
    <name>OfferedLayers</name>
    <message>
        <source>A function of each value. Without one between them, two layers that learn are no more than one.</source>
        <translation>ಪ್ರತಿ ಮೌಲ್ಯದ ಒಂದು ಫಲನ. ನಡುವೆ ಇದು ಇಲ್ಲದಿದ್ದರೆ, ಕಲಿಯುವ ಎರಡು ಪದರಗಳು ಒಂದಕ್ಕಿಂತ ಹೆಚ್ಚೇನಲ್ಲ.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>ಆಕ್ಟಿವೇಷನ್</translation>
    </message>
    <message>
        <source>Average pooling {0}</source>
        <translation>ಸರಾಸರಿ ಪೂಲಿಂಗ್ {0}</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>ಬ್ಯಾಚ್ ನಾರ್ಮಲೈಸೇಷನ್</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, so that higher learning rates work.</source>
        <translation>ಬ್ಯಾಚ್‌ನಲ್ಲಿ ಪ್ರತಿ ಚಾನೆಲ್‌ನ ಸರಾಸರಿಯನ್ನು 0 ಮತ್ತು ವೇರಿಯನ್ಸ್ ಅನ್ನು 1 ಮಾಡುತ್ತದೆ, ಇದರಿಂದ ಹೆಚ್ಚಿನ ಕಲಿಕೆಯ ದರಗಳು ಕೆಲಸ ಮಾಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>ಕನ್ವಲ್ಯೂಷನ್</translation>
    </message>
    <message>
        <source>Convolution {0} of {1}</source>
        <translation>ಕನ್ವಲ್ಯೂಷನ್ {0}, {1} ರದು</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>ಡೆನ್ಸ್</translation>
    </message>
    <message>
        <source>Dense {0}</source>
        <translation>ಡೆನ್ಸ್ {0}</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ಡ್ರಾಪ್‌ಔಟ್</translation>
    </message>
    <message>
        <source>Dropout {0} %</source>
        <translation>ಡ್ರಾಪ್‌ಔಟ್ {0} %</translation>
    </message>
    <message>
        <source>Each unit looks at all values before it. The outputs are such a layer, too.</source>
        <translation>ಪ್ರತಿ ಘಟಕವೂ ಅದರ ಹಿಂದಿನ ಎಲ್ಲ ಮೌಲ್ಯಗಳನ್ನು ನೋಡುತ್ತದೆ. ಔಟ್‌ಪುಟ್‌ಗಳೂ ಇಂಥದೇ ಪದರ.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>ಚಪ್ಪಟೆಗೊಳಿಸುವಿಕೆ</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>ಒಟ್ಟಾರೆ ಸರಾಸರಿ</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window, or its mean: the image gets smaller, and where exactly something is counts less.</source>
        <translation>ಪ್ರತಿ ವಿಂಡೋದ ಅತಿ ದೊಡ್ಡ ಮೌಲ್ಯವನ್ನು, ಅಥವಾ ಅದರ ಸರಾಸರಿಯನ್ನು ಇಟ್ಟುಕೊಳ್ಳುತ್ತದೆ: ಇಮೇಜ್ ಚಿಕ್ಕದಾಗುತ್ತದೆ, ಮತ್ತು ಏನು ನಿಖರವಾಗಿ ಎಲ್ಲಿದೆ ಎಂಬುದಕ್ಕೆ ಮಹತ್ವ ಕಡಿಮೆಯಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Leaves values out at random while it learns, so that the network relies on no single one.</source>
        <translation>ಕಲಿಯುವಾಗ ಮೌಲ್ಯಗಳನ್ನು ಯಾದೃಚ್ಛಿಕವಾಗಿ ಬಿಡುತ್ತದೆ, ಇದರಿಂದ ನೆಟ್‌ವರ್ಕ್ ಯಾವ ಒಂದನ್ನೂ ಅವಲಂಬಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Max pooling {0}</source>
        <translation>ಮ್ಯಾಕ್ಸ್ ಪೂಲಿಂಗ್ {0}</translation>
    </message>
    <message>
        <source>One number for each channel, its mean: a short row, and where something is does not count any more.</source>
        <translation>ಪ್ರತಿ ಚಾನೆಲ್‌ಗೆ ಒಂದು ಸಂಖ್ಯೆ, ಅದರ ಸರಾಸರಿ: ಚಿಕ್ಕ ಸಾಲು, ಮತ್ತು ಏನು ಎಲ್ಲಿದೆ ಎಂಬುದು ಇನ್ನು ಲೆಕ್ಕಕ್ಕೆ ಬರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>ಪೂಲಿಂಗ್</translation>
    </message>
    <message>
        <source>Puts all values of the image into one row, as dense layers need them.</source>
        <translation>ಡೆನ್ಸ್ ಪದರಗಳಿಗೆ ಬೇಕಾದಂತೆ ಇಮೇಜ್‌ನ ಎಲ್ಲ ಮೌಲ್ಯಗಳನ್ನು ಒಂದು ಸಾಲಿನಲ್ಲಿ ಇಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Small windows slide over the image; each filter answers where it finds its pattern. Most of what a network sees is learned here.</source>
        <translation>ಚಿಕ್ಕ ವಿಂಡೋಗಳು ಇಮೇಜ್ ಮೇಲೆ ಜಾರುತ್ತವೆ; ಪ್ರತಿ ಫಿಲ್ಟರ್ ತನ್ನ ವಿನ್ಯಾಸ ಕಂಡಲ್ಲಿ ಸ್ಪಂದಿಸುತ್ತದೆ. ನೆಟ್‌ವರ್ಕ್ ನೋಡುವುದರಲ್ಲಿ ಹೆಚ್ಚಿನದು ಇಲ್ಲೇ ಕಲಿತದ್ದು.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>over the border</source>
        <translation>ಅಂಚನ್ನು ದಾಟಿ</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>ಸಿಗ್ಮಾಯ್ಡ್</translation>
    </message>
    <message>
        <source>steps of {0}</source>
        <translation>{0} ರ ಹೆಜ್ಜೆಗಳು</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>without bias</source>
        <translation>ಬಯಾಸ್ ಇಲ್ಲದೆ</translation>
    </message>
</context>
<context>
    <name>OwnArchitectures</name>
    <message>
        <source>There is an architecture «{0}» already.</source>
        <translation>“{0}” ಆರ್ಕಿಟೆಕ್ಚರ್ ಈಗಾಗಲೇ ಇದೆ.</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A folder with own data</source>
        <translation>ಸ್ವಂತ ಡೇಟಾ ಇರುವ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>By chance, a fifth of each class, as seed {0} has it.</source>
        <translation>ಯಾದೃಚ್ಛಿಕವಾಗಿ, ಪ್ರತಿ ವರ್ಗದ ಐದನೇ ಒಂದು ಭಾಗ, ಸೀಡ್ {0} ಕೊಡುವಂತೆ.</translation>
    </message>
    <message>
        <source>By writer: {0} of {1} are in the test part and nowhere else.</source>
        <translation>ಬರಹಗಾರರ ಪ್ರಕಾರ: {1} ರಲ್ಲಿ {0} ಪರೀಕ್ಷಾ ಭಾಗದಲ್ಲಿ ಮಾತ್ರ ಇದ್ದಾರೆ, ಬೇರೆಲ್ಲೂ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Data sets ({0})</source>
        <translation>ಡೇಟಾಸೆಟ್‌ಗಳು ({0})</translation>
    </message>
    <message>
        <source>Files with own data</source>
        <translation>ಸ್ವಂತ ಡೇಟಾ ಇರುವ ಫೈಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>The test part is the one that the files name.</source>
        <translation>ಪರೀಕ್ಷಾ ಭಾಗವು ಫೈಲ್‌ಗಳು ಹೆಸರಿಸುವುದೇ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>ಕಲಿಯಲು</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>ಪರೀಕ್ಷೆಗೆ</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>ಮೌಲ್ಯೀಕರಣಕ್ಕೆ</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} ಫೈಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0} images are learned from, {1} are held out to validate on, {2} to test with.</source>
        <translation>{0} ಇಮೇಜ್‌ಗಳಿಂದ ಕಲಿಯಲಾಗುತ್ತದೆ, {1} ಮೌಲ್ಯೀಕರಣಕ್ಕೆ ಮತ್ತು {2} ಪರೀಕ್ಷೆಗೆ ಮೀಸಲು.</translation>
    </message>
    <message>
        <source>{0} images of {1} classes</source>
        <translation>{1} ವರ್ಗಗಳ {0} ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>«{0}», by {1}; {2}</source>
        <translation>“{0}”, ಬರೆದವರು {1}; {2}</translation>
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
        <translation>ರದ್ದುಮಾಡಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Learn from these</source>
        <translation>ಇವುಗಳಿಂದ ಕಲಿಯಿರಿ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Normalise images of 28 × 28 as drawings are</source>
        <translation>28 × 28 ಇಮೇಜ್‌ಗಳನ್ನು ಡ್ರಾಯಿಂಗ್‌ಗಳಂತೆ ನಾರ್ಮಲೈಸ್ ಮಾಡಿ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>ಇವುಗಳನ್ನು ಬಳಸಿ(&amp;T)</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, or files: .npz, IDX, CSV with 784 pixels a row, or samples. Several files of samples may be opened together: each is a writer. They can be dropped here, too.</source>
        <translation>ಪ್ರತಿ ವರ್ಗಕ್ಕೆ ಚಿತ್ರಗಳ ಫೋಲ್ಡರ್ ಇರುವ ಫೋಲ್ಡರ್, ಅಥವಾ ಫೈಲ್‌ಗಳು: .npz, IDX, ಪ್ರತಿ ಸಾಲಿಗೆ 784 ಪಿಕ್ಸೆಲ್‌ಗಳಿರುವ CSV, ಅಥವಾ ಮಾದರಿಗಳು. ಮಾದರಿಗಳ ಹಲವು ಫೈಲ್‌ಗಳನ್ನು ಒಟ್ಟಿಗೆ ತೆರೆಯಬಹುದು: ಪ್ರತಿಯೊಂದೂ ಒಬ್ಬ ಬರಹಗಾರ. ಅವುಗಳನ್ನು ಇಲ್ಲಿ ಬಿಡಲೂಬಹುದು.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>ಫೋಲ್ಡರ್ ಆರಿಸಿ(&amp;F) …</translation>
    </message>
    <message>
        <source>Choose f&amp;iles …</source>
        <translation>ಫೈಲ್‌ಗಳನ್ನು ಆರಿಸಿ(&amp;I) …</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>ವರ್ಗಗಳ ಹೆಸರುಗಳು</translation>
    </message>
    <message>
        <source>For handwriting, so that what is drawn on the canvas looks the same; not for clothes or maps.</source>
        <translation>ಕೈಬರಹಕ್ಕೆ, ಕ್ಯಾನ್ವಾಸ್ ಮೇಲೆ ಬರೆದದ್ದೂ ಹಾಗೆಯೇ ಕಾಣುವಂತೆ; ಬಟ್ಟೆಗಳಿಗೆ ಅಥವಾ ನಕ್ಷೆಗಳಿಗೆ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Leave &amp;each writer out …</source>
        <translation>ಪ್ರತಿ ಬರಹಗಾರರನ್ನು ಬಿಟ್ಟು ನೋಡಿ(&amp;E) …</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>ಸ್ವಂತ ಡೇಟಾ</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>ಓದಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>class names, where the files have only numbers: apple, pear, …</source>
        <translation>ವರ್ಗಗಳ ಹೆಸರುಗಳು, ಫೈಲ್‌ಗಳಲ್ಲಿ ಸಂಖ್ಯೆಗಳು ಮಾತ್ರ ಇದ್ದಾಗ: ಸೇಬು, ಮಾವು, …</translation>
    </message>
</context>
<context>
    <name>OwnDataPanel</name>
    <message>
        <source>1 was left out</source>
        <translation>1 ಬಿಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>ಎಲ್ಲ ({0})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>ವರ್ಗಗಳು</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>ವರ್ಗದ ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>ಪರೀಕ್ಷೆಗೆ</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>ಮೌಲ್ಯೀಕರಣಕ್ಕೆ</translation>
    </message>
    <message>
        <source>{0} were left out</source>
        <translation>{0} ಬಿಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{0} writers: {1}</source>
        <translation>{0} ಬರಹಗಾರರು: {1}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pasted picture {0}</source>
        <translation>ಅಂಟಿಸಿದ ಚಿತ್ರ {0}</translation>
    </message>
</context>
<context>
    <name>PageListView</name>
    <message>
        <source>1 digit</source>
        <translation>1 ಅಂಕಿ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ಪುಟಗಳು</translation>
    </message>
    <message>
        <source>no digits found</source>
        <translation>ಅಂಕಿಗಳು ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>not read; F5 reads it</source>
        <translation>ಓದಿಲ್ಲ; F5 ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>reading, {0} %</source>
        <translation>ಓದಲಾಗುತ್ತಿದೆ, {0} %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>{0} by rule</source>
        <translation>ನಿಯಮದಿಂದ {0}</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>{0} invalid</source>
        <translation>{0} ಅಮಾನ್ಯ</translation>
    </message>
    <message>
        <source>{0} more than once</source>
        <translation>{0} ಒಂದಕ್ಕಿಂತ ಹೆಚ್ಚು ಬಾರಿ</translation>
    </message>
    <message>
        <source>{0}, {1} printed</source>
        <translation>{0}, {1} ಮುದ್ರಿತ</translation>
    </message>
    <message>
        <source>{0}, {1} unsure</source>
        <translation>{0}, {1} ಅನಿಶ್ಚಿತ</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source> of {0}</source>
        <translation> / {0}</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>ಕಾಗದ ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ಫಾರ್ಮ್</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>ಹೆಸರು(&amp;M)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ಪುಟ(&amp;G)</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>ಕಾಗದ(&amp;E)</translation>
    </message>
    <message>
        <source>Rename the form</source>
        <translation>ಫಾರ್ಮ್‌ನ ಹೆಸರು ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>Say whether the sheet is filled in</source>
        <translation>ಹಾಳೆ ಭರ್ತಿಯಾಗಿದೆಯೇ ಎಂದು ಹೇಳುವುದು</translation>
    </message>
    <message>
        <source>Somebody has written on it: what stands in its fields is none of the form&apos;s own print</source>
        <translation>ಇದರ ಮೇಲೆ ಯಾರೋ ಬರೆದಿದ್ದಾರೆ: ಇದರ ಕ್ಷೇತ್ರಗಳಲ್ಲಿರುವುದು ಫಾರ್ಮ್‌ನ ಸ್ವಂತ ಮುದ್ರಣವಲ್ಲ</translation>
    </message>
    <message>
        <source>The sheet is filled in</source>
        <translation>ಹಾಳೆ ಭರ್ತಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>The size of the sheets, by which sizes of digits are known</source>
        <translation>ಹಾಳೆಗಳ ಗಾತ್ರ; ಇದರಿಂದ ಅಂಕಿಗಳ ಗಾತ್ರಗಳು ತಿಳಿಯುತ್ತವೆ</translation>
    </message>
    <message>
        <source>as its file</source>
        <translation>ಅದರ ಫೈಲ್‌ನಂತೆ</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Picture</source>
        <translation>ಚಿತ್ರ</translation>
    </message>
    <message>
        <source>Show this step below the boxes</source>
        <translation>ಚೌಕಟ್ಟುಗಳ ಕೆಳಗೆ ಈ ಹಂತವನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ಹಂತಗಳು</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of the page</source>
        <translation>ಪುಟದ ಪಠ್ಯ</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture</source>
        <translation>ಚಿತ್ರ</translation>
    </message>
    <message>
        <source>no digit, line {1}</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ, ಸಾಲು {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}, number {2} of {3}</source>
        <translation>{0}, ಸಾಲು {1}, ಸಂಖ್ಯೆ {2}, ಒಟ್ಟು {3}</translation>
    </message>
    <message>
        <source>{0}, printed</source>
        <translation>{0}, ಮುದ್ರಿತ</translation>
    </message>
</context>
<context>
    <name>PenTrial</name>
    <message>
        <source>C&amp;lear</source>
        <translation>ತೆರವುಗೊಳಿಸಿ(&amp;L)</translation>
    </message>
    <message>
        <source>Canvas to try the pen on</source>
        <translation>ಪೆನ್ ಪ್ರಯತ್ನಿಸಲು ಕ್ಯಾನ್ವಾಸ್</translation>
    </message>
    <message>
        <source>Draw with the stylus to see what its pressure does.</source>
        <translation>ಅದರ ಒತ್ತಡ ಏನು ಮಾಡುತ್ತದೆ ಎಂದು ನೋಡಲು ಸ್ಟೈಲಸ್‌ನಿಂದ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The pen&apos;s pressure counts as {0:.0%}: the ink is {1:.0%} as wide as the brush.</source>
        <translation>ಪೆನ್ನಿನ ಒತ್ತಡವನ್ನು {0:.0%} ಎಂದು ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ: ಶಾಯಿಯ ಅಗಲ ಬ್ರಷ್‌ನ {1:.0%}.</translation>
    </message>
    <message>
        <source>Try it here.</source>
        <translation>ಇಲ್ಲಿ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>ನಿಜ ಗಾತ್ರ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>ಓದುವುದನ್ನು ರದ್ದುಮಾಡಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ಮುಚ್ಚಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>ಪಠ್ಯ ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>ವಿಂಡೋಗೆ ಹೊಂದಿಸಿ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep corrected digits as samples</source>
        <translation>ತಿದ್ದಿದ ಅಂಕಿಗಳನ್ನು ಮಾದರಿಗಳಾಗಿ ಇಟ್ಟುಕೊಳ್ಳಿ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Merge into one digit</source>
        <translation>ಒಂದೇ ಅಂಕಿಯಾಗಿ ಸೇರಿಸಿ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;More, fainter ink</source>
        <translation>ಹೆಚ್ಚು, ಮಸುಕಾದ ಶಾಯಿಯೂ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next digit in doubt</source>
        <translation>ಮುಂದಿನ ಸಂದೇಹದ ಅಂಕಿ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>ಮುಂದಿನ ಪುಟ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open pictures …</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ತೆರೆಯಿರಿ(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>ಚಿತ್ರ ಅಂಟಿಸಿ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous digit in doubt</source>
        <translation>ಹಿಂದಿನ ಸಂದೇಹದ ಅಂಕಿ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>ಹಿಂದಿನ ಪುಟ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save this page …</source>
        <translation>ಈ ಪುಟ ಉಳಿಸಿ(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Split into two digits</source>
        <translation>ಎರಡು ಅಂಕಿಗಳಾಗಿ ಒಡೆಯಿರಿ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take the number back to what was read</source>
        <translation>ಸಂಖ್ಯೆಯನ್ನು ಮೊದಲು ಓದಿದ್ದಕ್ಕೆ ಮರಳಿಸಿ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ರದ್ದುಗೊಳಿಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usual ink</source>
        <translation>ಸಾಮಾನ್ಯ ಶಾಯಿ(&amp;U)</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the page</source>
        <translation>ಪುಟದ ಮೇಲೆ ಬಾಣದ ಕೀಲಿಗಳು, Home, End</translation>
    </message>
    <message>
        <source>As the &amp;network reads it</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಓದಿದಂತೆ(&amp;N)</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, drag</source>
        <translation>ಕ್ಲಿಕ್, Ctrl+ಕ್ಲಿಕ್, ಎಳೆಯುವುದು</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>ಚಿತ್ರವಾಗಿ ನಕಲಿಸಿ(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as tab&amp;le</source>
        <translation>ಕೋಷ್ಟಕವಾಗಿ ನಕಲಿಸಿ(&amp;L)</translation>
    </message>
    <message>
        <source>Correct a digit, or say that it is none</source>
        <translation>ಅಂಕಿಯನ್ನು ತಿದ್ದುವುದು, ಅಥವಾ ಅದು ಅಂಕಿ ಅಲ್ಲ ಎನ್ನುವುದು</translation>
    </message>
    <message>
        <source>Draw a &amp;box around a digit</source>
        <translation>ಅಂಕಿಯ ಸುತ್ತ ಚೌಕಟ್ಟು ಬರೆಯಿರಿ(&amp;B)</translation>
    </message>
    <message>
        <source>End drawing a box, select nothing</source>
        <translation>ಚೌಕಟ್ಟು ಬರೆಯುವುದನ್ನು ಮುಗಿಸುವುದು, ಆಯ್ಕೆ ತೆಗೆಯುವುದು</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to the next digit, line, or end</source>
        <translation>ಮುಂದಿನ ಅಂಕಿ, ಸಾಲು ಅಥವಾ ಕೊನೆಗೆ ಹೋಗುವುದು</translation>
    </message>
    <message>
        <source>It is &amp;right as it is read</source>
        <translation>ಓದಿದಂತೆಯೇ ಸರಿಯಾಗಿದೆ(&amp;R)</translation>
    </message>
    <message>
        <source>L&amp;ess ink</source>
        <translation>ಕಡಿಮೆ ಶಾಯಿ(&amp;E)</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>ಪುಟವನ್ನು ಸರಿಸುವುದು</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>ಸಂಖ್ಯೆಗಳ ನಿಯಮಗಳು(&amp;U) …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>ತೆಗೆದುಹಾಕಿ(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;view what was read …</source>
        <translation>ಓದಿದ್ದನ್ನು ಪರಿಶೀಲಿಸಿ(&amp;V) …</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>ಮತ್ತೆ ಓದಿ(&amp;A)</translation>
    </message>
    <message>
        <source>Read a re&amp;gion by itself</source>
        <translation>ಒಂದು ಭಾಗವನ್ನು ಪ್ರತ್ಯೇಕವಾಗಿ ಓದಿ(&amp;G)</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>ಬಿಂದು, ಅಲ್ಪವಿರಾಮ ಮತ್ತು ಋಣ ಚಿಹ್ನೆಗಳನ್ನು ಓದುವುದು(&amp;M)</translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation>ಬಲ ಕ್ಲಿಕ್, ಮೆನು ಕೀಲಿ</translation>
    </message>
    <message>
        <source>Save &amp;all pages …</source>
        <translation>ಎಲ್ಲ ಪುಟಗಳನ್ನು ಉಳಿಸಿ(&amp;A) …</translation>
    </message>
    <message>
        <source>Select &amp;all digits</source>
        <translation>ಎಲ್ಲ ಅಂಕಿಗಳನ್ನು ಆಯ್ಕೆಮಾಡಿ(&amp;A)</translation>
    </message>
    <message>
        <source>Select digits</source>
        <translation>ಅಂಕಿಗಳನ್ನು ಆಯ್ಕೆಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Show &amp;boxes</source>
        <translation>ಚೌಕಟ್ಟುಗಳನ್ನು ತೋರಿಸಿ(&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>ಹಂತಗಳನ್ನು ತೋರಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>Space and drag, middle button and drag</source>
        <translation>Space ಒತ್ತಿ ಎಳೆಯುವುದು, ಮಧ್ಯದ ಬಟನ್ ಒತ್ತಿ ಎಳೆಯುವುದು</translation>
    </message>
    <message>
        <source>The selected digits are a {0}</source>
        <translation>ಆಯ್ದ ಅಂಕಿಗಳು {0} ಆಗಿವೆ</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>ಎಡಕ್ಕೆ ತಿರುಗಿಸಿ(&amp;L)</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>ಬಲಕ್ಕೆ ತಿರುಗಿಸಿ(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ಹಿಗ್ಗಿಸಿ(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ಕುಗ್ಗಿಸಿ(&amp;O)</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>A page that has not been read is missing in {0}.</source>
        <translation>ಓದದ ಒಂದು ಪುಟ {0} ನಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Copied a table: {0} × {1}</source>
        <translation>ಕೋಷ್ಟಕ ನಕಲಿಸಲಾಗಿದೆ: {0} × {1}</translation>
    </message>
    <message>
        <source>JSON, with boxes and confidences (*.json)</source>
        <translation>JSON, ಚೌಕಟ್ಟು ಮತ್ತು ವಿಶ್ವಾಸ ಮಟ್ಟಗಳೊಂದಿಗೆ (*.json)</translation>
    </message>
    <message>
        <source>Picture with boxes and answers (*.png *.jpg)</source>
        <translation>ಚೌಕಟ್ಟು ಮತ್ತು ಉತ್ತರಗಳಿರುವ ಚಿತ್ರ (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>ಚಿತ್ರಗಳು ({0});;ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ಓದಿ</translation>
    </message>
    <message>
        <source>Save all pages</source>
        <translation>ಎಲ್ಲ ಪುಟಗಳನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>ಈ ಪುಟ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Table as on the page (*.csv)</source>
        <translation>ಪುಟದಲ್ಲಿರುವಂತೆ ಕೋಷ್ಟಕ (*.csv)</translation>
    </message>
    <message>
        <source>Table of the digits (*.csv)</source>
        <translation>ಅಂಕಿಗಳ ಕೋಷ್ಟಕ (*.csv)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <translation>ಸಂಖ್ಯೆಗಳ ಕೋಷ್ಟಕ (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>ಪಠ್ಯ (*.txt)</translation>
    </message>
    <message>
        <source>Workbook as on the pages (*.xlsx)</source>
        <translation>ಪುಟಗಳಲ್ಲಿರುವಂತೆ ವರ್ಕ್‌ಬುಕ್ (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook of the numbers (*.xlsx)</source>
        <translation>ಸಂಖ್ಯೆಗಳ ವರ್ಕ್‌ಬುಕ್ (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook with pictures of numbers in doubt (*.xlsx)</source>
        <translation>ಸಂದೇಹದ ಸಂಖ್ಯೆಗಳ ಚಿತ್ರಗಳಿರುವ ವರ್ಕ್‌ಬುಕ್ (*.xlsx)</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>{1} pages that have not been read are missing in {0}.</source>
        <translation>ಓದದ {1} ಪುಟಗಳು {0} ನಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>PictureLayout</name>
    <message>
        <source>No digits found in this picture.
Turn it (R), let fainter ink count (F), or draw a box around a digit (B).</source>
        <translation>ಈ ಚಿತ್ರದಲ್ಲಿ ಅಂಕಿಗಳು ಸಿಗಲಿಲ್ಲ.
ಅದನ್ನು ತಿರುಗಿಸಿ (R), ಮಸುಕಾದ ಶಾಯಿಯನ್ನೂ ಪರಿಗಣಿಸಿ (F), ಅಥವಾ ಅಂಕಿಯ ಸುತ್ತ ಚೌಕಟ್ಟು ಬರೆಯಿರಿ (B).</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture of handwritten digits:
a photo, a scan or a PDF file.</source>
        <translation>ಕೈಬರಹದ ಅಂಕಿಗಳ ಚಿತ್ರವನ್ನು ತೆರೆಯಿರಿ, ಇಲ್ಲಿ ಬಿಡಿ ಅಥವಾ ಅಂಟಿಸಿ:
ಫೋಟೋ, ಸ್ಕ್ಯಾನ್ ಅಥವಾ PDF ಫೈಲ್.</translation>
    </message>
    <message>
        <source>Reading was cancelled. F5 reads this page.</source>
        <translation>ಓದುವುದನ್ನು ರದ್ದುಮಾಡಲಾಗಿದೆ. F5 ಈ ಪುಟವನ್ನು ಓದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>ನಿಯಮಗಳು: {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>ಈ ಚಿತ್ರವನ್ನು ಓದಲಾಗದು.</translation>
    </message>
</context>
<context>
    <name>PictureSamples</name>
    <message>
        <source>Kept again</source>
        <translation>ಮತ್ತೆ ಇಟ್ಟುಕೊಳ್ಳಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>{0} ಇಟ್ಟುಕೊಳ್ಳಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ಹಿಂತೆಗೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{0} · {1} in all</source>
        <translation>{0} · ಒಟ್ಟು {1}</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>ಚಿತ್ರವಾಗಿ ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>ಹೇಗೂ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Copied the page as it is seen</source>
        <translation>ಪುಟವನ್ನು ಕಾಣುವಂತೆಯೇ ನಕಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>{0} ನಕಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Looking for rows and columns …</source>
        <translation>ಸಾಲುಗಳು ಮತ್ತು ಕಾಲಮ್‌ಗಳನ್ನು ಹುಡುಕಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ಓದಿ</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} ಉಳಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>ಕಾಯಿರಿ</translation>
    </message>
    <message>
        <source>What you did last is not finished yet. It will be lost.</source>
        <translation>ನೀವು ಕೊನೆಯದಾಗಿ ಮಾಡಿದ್ದು ಇನ್ನೂ ಮುಗಿದಿಲ್ಲ. ಅದು ಕಳೆದುಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the text?</source>
        <translation>ಓದಿದ್ದನ್ನು ನೀವು ತಿದ್ದಿದ್ದೀರಿ. ಪಠ್ಯವನ್ನು ಉಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>{0} – Read pictures</source>
        <translation>{0} – ಚಿತ್ರಗಳನ್ನು ಓದಿ</translation>
    </message>
</context>
<context>
    <name>PicturesFeature</name>
    <message>
        <source>Read pictures</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ಓದಿ</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ಓದುವುದು</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ಪರಿಶೀಲನೆ</translation>
    </message>
</context>
<context>
    <name>PixelGrid</name>
    <message>
        <source>28 by 28 pixels. The arrow keys move from pixel to pixel.</source>
        <translation>28 ಗುಣಿಸು 28 ಪಿಕ್ಸೆಲ್‌ಗಳು. ಬಾಣದ ಕೀಲಿಗಳು ಪಿಕ್ಸೆಲ್‌ನಿಂದ ಪಿಕ್ಸೆಲ್‌ಗೆ ಒಯ್ಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The network&apos;s image</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನ ಇಮೇಜ್</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>Answer</source>
        <translation>ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಲೋಡ್ ಆಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation>ಇನ್ನೂ ಏನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>ಓದಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>There is no model to ask.</source>
        <translation>ಕೇಳಲು ಯಾವುದೇ ಮಾಡೆಲ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>ಇದನ್ನು ಓದಲಾಗದು.</translation>
    </message>
    <message>
        <source>Too much to read here.</source>
        <translation>ಇಲ್ಲಿ ಓದಲು ತುಂಬಾ ಹೆಚ್ಚಿದೆ.</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source> Default </source>
        <translation> ಡೀಫಾಲ್ಟ್ </translation>
    </message>
    <message>
        <source>Default of {0}</source>
        <translation>{0} ನ ಡೀಫಾಲ್ಟ್</translation>
    </message>
    <message>
        <source>Set it back to what it was at first</source>
        <translation>ಇದನ್ನು ಮೊದಲಿದ್ದಂತೆ ಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>ಈ ಪದಗಳಿರುವ ಆದ್ಯತೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>ಆದ್ಯತೆಗಳು</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Set &amp;all back to their defaults</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಡೀಫಾಲ್ಟ್‌ಗೆ ಮರಳಿಸಿ(&amp;A)</translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>1. Cut</source>
        <translation>1. ಕತ್ತರಿಸುವುದು</translation>
    </message>
    <message>
        <source>1. Cut, thinner</source>
        <translation>1. ಕತ್ತರಿಸುವುದು, ತೆಳುಗೊಳಿಸುವುದು</translation>
    </message>
    <message>
        <source>2. Scale</source>
        <translation>2. ಅಳತೆ ಹೊಂದಿಸುವುದು</translation>
    </message>
    <message>
        <source>3. Centre</source>
        <translation>3. ಮಧ್ಯಕ್ಕೆ ತರುವುದು</translation>
    </message>
    <message>
        <source>Column {0}, row {1}: {2} of 255</source>
        <translation>ಕಾಲಮ್ {0}, ಸಾಲು {1}: 255 ರಲ್ಲಿ {2}</translation>
    </message>
    <message>
        <source>Its centre of mass moves to the middle of 28&#xa0;×&#xa0;28.</source>
        <translation>ಇದರ ದ್ರವ್ಯರಾಶಿ ಕೇಂದ್ರ 28&#xa0;×&#xa0;28 ರ ಮಧ್ಯಕ್ಕೆ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Its longest side becomes 20 pixels.</source>
        <translation>ಇದರ ಅತಿ ಉದ್ದದ ಬದಿ 20 ಪಿಕ್ಸೆಲ್ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Point at a pixel for its value.</source>
        <translation>ಪಿಕ್ಸೆಲ್‌ನ ಮೌಲ್ಯಕ್ಕಾಗಿ ಅದರ ಮೇಲೆ ತೋರಿ.</translation>
    </message>
    <message>
        <source>The box around the ink is cut out of the canvas; strokes that are thick for it get thinner.</source>
        <translation>ಶಾಯಿಯ ಸುತ್ತಲಿನ ಚೌಕಟ್ಟನ್ನು ಕ್ಯಾನ್ವಾಸ್‌ನಿಂದ ಕತ್ತರಿಸಲಾಗುತ್ತದೆ; ಅದಕ್ಕೆ ದಪ್ಪವಾದ ಸ್ಟ್ರೋಕ್‌ಗಳು ತೆಳುವಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಏನನ್ನು ನೋಡುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation>ವರ್ಗಗಳ ಸಂಭವನೀಯತೆಗಳು</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation>ಹತ್ತು ಅಂಕಿಗಳ ಸಂಭವನೀಯತೆಗಳು</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Sheets with a problem</source>
        <translation>ಸಮಸ್ಯೆಯಿರುವ ಹಾಳೆಗಳು</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Add</source>
        <translation>ಸೇರಿಸಿ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>ಬರವಣಿಗೆ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ಸಂಪಾದನೆ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ಫೈಲ್(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ಸಹಾಯ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ನೆಟ್‌ವರ್ಕ್(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ಪುಟ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>ಪರಿಶೀಲನೆ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>ಮಾದರಿ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>ಹಾಳೆ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ನೋಟ(&amp;V)</translation>
    </message>
    <message>
        <source>Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.</source>
        <translation>ಇತರ ವಿಂಡೋಗಳ ಡ್ರಾಯಿಂಗ್‌ಗಳನ್ನು ಇಡಲಾಗಿದೆ: {0}. ಮುಂದಿನದನ್ನು ನೋಡಲು digitpad ಅನ್ನು ಮತ್ತೊಮ್ಮೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>ಫಾರ್ಮ್(&amp;O)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ಭಾಷೆ(&amp;G)</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not quite. Right is: {0}</source>
        <translation>ಪೂರ್ತಿ ಸರಿಯಲ್ಲ. ಸರಿಯಾದದ್ದು: {0}</translation>
    </message>
    <message>
        <source>One could say:</source>
        <translation>ಹೀಗೆ ಹೇಳಬಹುದು:</translation>
    </message>
    <message>
        <source>Show an answer</source>
        <translation>ಒಂದು ಉತ್ತರ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ ಸರಿ.</translation>
    </message>
</context>
<context>
    <name>ReadingStatus</name>
    <message>
        <source>Applying the rules …</source>
        <translation>ನಿಯಮಗಳನ್ನು ಅನ್ವಯಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Reading page {0} of {1} …</source>
        <translation>ಪುಟ {0}, ಒಟ್ಟು {1} ಓದಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} ಓದಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>ಕೆಲಸ ನಡೆಯುತ್ತಿದೆ …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>ಈ ಪಟ್ಟಿಯನ್ನು ತೆರವುಗೊಳಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>ಇತ್ತೀಚಿನದನ್ನು ತೆರೆಯಿರಿ(&amp;E)</translation>
    </message>
    <message>
        <source>There is no file {0} any more; it was taken off the list.</source>
        <translation>ಫೈಲ್ {0} ಈಗ ಇಲ್ಲ; ಅದನ್ನು ಪಟ್ಟಿಯಿಂದ ತೆಗೆಯಲಾಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 digit read as {1}</source>
        <translation>{1} ಎಂದು ಓದಿದ 1 ಅಂಕಿ</translation>
    </message>
    <message>
        <source>1 thing taken for no digit</source>
        <translation>1 ಅನ್ನು ಅಂಕಿ ಅಲ್ಲ ಎಂದು ಪರಿಗಣಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>About 1 of {0} numbers is wrong ({1} to {2})</source>
        <translation>{0} ಸಂಖ್ಯೆಗಳಲ್ಲಿ ಸುಮಾರು 1 ತಪ್ಪು ({1} ರಿಂದ {2})</translation>
    </message>
    <message>
        <source>About {3} of {0} numbers are wrong ({1} to {2})</source>
        <translation>{0} ಸಂಖ್ಯೆಗಳಲ್ಲಿ ಸುಮಾರು {3} ತಪ್ಪು ({1} ರಿಂದ {2})</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong</source>
        <translation>ಬಹುಪಾಲು {0} ಸಂಖ್ಯೆಗಳಲ್ಲಿ ಯಾವುದೂ ತಪ್ಪಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong (0 to {1})</source>
        <translation>ಬಹುಪಾಲು {0} ಸಂಖ್ಯೆಗಳಲ್ಲಿ ಯಾವುದೂ ತಪ್ಪಿಲ್ಲ (0 ರಿಂದ {1})</translation>
    </message>
    <message>
        <source>{0} digits read as {1}</source>
        <translation>{1} ಎಂದು ಓದಿದ {0} ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>{0} of {1} digits looked at</source>
        <translation>{1} ಅಂಕಿಗಳಲ್ಲಿ {0} ನೋಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at</source>
        <translation>{1} ಸಂಖ್ಯೆಗಳಲ್ಲಿ {0} ನೋಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{0} things taken for no digit</source>
        <translation>{0} ಅನ್ನು ಅಂಕಿ ಅಲ್ಲ ಎಂದು ಪರಿಗಣಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{0} · 1 number corrected</source>
        <translation>{0} · 1 ಸಂಖ್ಯೆಯನ್ನು ತಿದ್ದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{0} · {1} numbers corrected</source>
        <translation>{0} · {1} ಸಂಖ್ಯೆಗಳನ್ನು ತಿದ್ದಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>ಕಾಣುತ್ತಿರುವುದನ್ನು ಒಪ್ಪಿಕೊಳ್ಳಿ (Enter)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All numbers by screens</source>
        <translation>ಎಲ್ಲ ಸಂಖ್ಯೆಗಳು, ಪರದೆ ಪರದೆಯಾಗಿ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Begin a number with this digit</source>
        <translation>ಈ ಅಂಕಿಯಿಂದ ಸಂಖ್ಯೆ ಆರಂಭಿಸಿ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ಮುಚ್ಚಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Groups of digits</source>
        <translation>ಅಂಕಿಗಳ ಗುಂಪುಗಳು(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Join with the next number</source>
        <translation>ಮುಂದಿನ ಸಂಖ್ಯೆಯೊಂದಿಗೆ ಸೇರಿಸಿ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Numbers in doubt</source>
        <translation>ಸಂದೇಹದ ಸಂಖ್ಯೆಗಳು(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous group</source>
        <translation>ಹಿಂದಿನ ಗುಂಪು(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>ಪುಟದ ಮೇಲೆ ತೋರಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ರದ್ದುಗೊಳಿಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>0 – 9</source>
        <translation>0 – 9</translation>
    </message>
    <message>
        <source>Accept what is seen</source>
        <translation>ಕಾಣುತ್ತಿರುವುದನ್ನು ಒಪ್ಪಿಕೊಳ್ಳುವುದು</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, PgUp, PgDown</source>
        <translation>ಬಾಣದ ಕೀಲಿಗಳು, Home, End, PgUp, PgDown</translation>
    </message>
    <message>
        <source>Correct a number of a screen</source>
        <translation>ಪರದೆಯ ಸಂಖ್ಯೆಯನ್ನು ತಿದ್ದುವುದು</translation>
    </message>
    <message>
        <source>Del, Backspace, X</source>
        <translation>Del, Backspace, X</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter, Space</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Go to another digit or number</source>
        <translation>ಬೇರೆ ಅಂಕಿ ಅಥವಾ ಸಂಖ್ಯೆಗೆ ಹೋಗುವುದು</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>ಗುಂಪುಗಳು</translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation>ಮುಂದಿನ ಗುಂಪು(&amp;X)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ಸಂಖ್ಯೆಗಳು</translation>
    </message>
    <message>
        <source>Say that it is no digit</source>
        <translation>ಅದು ಅಂಕಿ ಅಲ್ಲ ಎನ್ನುವುದು</translation>
    </message>
    <message>
        <source>Say what the digit is</source>
        <translation>ಅಂಕಿ ಯಾವುದೆಂದು ಹೇಳುವುದು</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>ಪರದೆಗಳು</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>1 digit was looked at.</source>
        <translation>1 ಅಂಕಿಯನ್ನು ನೋಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>ಈ ಸೂಚನೆಯನ್ನು ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>ಪರಿಶೀಲನೆ ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>The review of {0} was begun: {1}</source>
        <translation>{0} ರ ಪರಿಶೀಲನೆ ಆರಂಭವಾಗಿತ್ತು: {1}</translation>
    </message>
    <message>
        <source>{0} digits were looked at.</source>
        <translation>{0} ಅಂಕಿಗಳನ್ನು ನೋಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} ಚಿತ್ರಗಳು</translation>
    </message>
</context>
<context>
    <name>ReviewTiles</name>
    <message>
        <source>Taken for no digit; else it might be a {0} or a {1}</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ ಎಂದು ಪರಿಗಣಿಸಲಾಗಿದೆ; ಇಲ್ಲದಿದ್ದರೆ {0} ಅಥವಾ {1} ಆಗಿರಬಹುದು</translation>
    </message>
    <message>
        <source>{0}: {1} sure, next is {2}</source>
        <translation>{0}: {1} ಖಚಿತ, ನಂತರದ್ದು {2}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>1 in {0} wrong</source>
        <translation>{0} ರಲ್ಲಿ 1 ತಪ್ಪು</translation>
    </message>
    <message>
        <source>A number counts as looked at once it was seen as a whole: groups do not show whether a digit is missing or a number was cut wrongly.</source>
        <translation>ಸಂಖ್ಯೆಯನ್ನು ಪೂರ್ತಿಯಾಗಿ ನೋಡಿದಾಗ ಮಾತ್ರ ಅದು ನೋಡಿದ್ದಾಗಿ ಎಣಿಕೆಯಾಗುತ್ತದೆ: ಒಂದು ಅಂಕಿ ಬಿಟ್ಟುಹೋಗಿದೆಯೇ ಅಥವಾ ಸಂಖ್ಯೆ ತಪ್ಪಾಗಿ ಬೇರ್ಪಟ್ಟಿದೆಯೇ ಎಂಬುದು ಗುಂಪುಗಳಲ್ಲಿ ಕಾಣುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>ಒಪ್ಪಿಕೊಳ್ಳಿ (Enter)</translation>
    </message>
    <message>
        <source>All digits were looked at</source>
        <translation>ಎಲ್ಲ ಅಂಕಿಗಳನ್ನು ನೋಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>All numbers in doubt were looked at</source>
        <translation>ಸಂದೇಹದ ಎಲ್ಲ ಸಂಖ್ಯೆಗಳನ್ನು ನೋಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>All numbers were looked at</source>
        <translation>ಎಲ್ಲ ಸಂಖ್ಯೆಗಳನ್ನು ನೋಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>ಹೇಗೂ ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>ಉಳಿದವುಗಳೊಂದಿಗೆ ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Look at the numbers in doubt</source>
        <translation>ಸಂದೇಹದ ಸಂಖ್ಯೆಗಳನ್ನು ನೋಡಿ</translation>
    </message>
    <message>
        <source>No digits were found on the pages that were read.</source>
        <translation>ಓದಿದ ಪುಟಗಳಲ್ಲಿ ಅಂಕಿಗಳು ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ಪರಿಶೀಲನೆ</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>ಇಷ್ಟು ಸಾಕು</translation>
    </message>
    <message>
        <source>The review ends as soon as the errors left, at their upper end, are that few</source>
        <translation>ಉಳಿದ ತಪ್ಪುಗಳು, ಅವುಗಳ ಮೇಲಿನ ಮಿತಿಯಲ್ಲಿ, ಇಷ್ಟು ಕಡಿಮೆಯಾದ ಕೂಡಲೇ ಪರಿಶೀಲನೆ ಮುಗಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>The review goes on: 1 digit was looked at before. Undo begins anew.</source>
        <translation>ಪರಿಶೀಲನೆ ಮುಂದುವರಿಯುತ್ತದೆ: ಮೊದಲು 1 ಅಂಕಿಯನ್ನು ನೋಡಲಾಗಿತ್ತು. “ರದ್ದುಗೊಳಿಸಿ” ಹೊಸದಾಗಿ ಆರಂಭಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The review goes on: {0} digits were looked at before. Undo begins anew.</source>
        <translation>ಪರಿಶೀಲನೆ ಮುಂದುವರಿಯುತ್ತದೆ: ಮೊದಲು {0} ಅಂಕಿಗಳನ್ನು ನೋಡಲಾಗಿತ್ತು. “ರದ್ದುಗೊಳಿಸಿ” ಹೊಸದಾಗಿ ಆರಂಭಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>ಪರಿಶೀಲಿಸಲು ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Until at most</source>
        <translation>ಗರಿಷ್ಠ ಇಷ್ಟಾಗುವವರೆಗೆ</translation>
    </message>
    <message>
        <source>When the review ends</source>
        <translation>ಪರಿಶೀಲನೆ ಯಾವಾಗ ಮುಗಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>none unseen</source>
        <translation>ನೋಡದ್ದು ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>{0}. With 97.5 % certainty, at most 1 in {1} is wrong.</source>
        <translation>{0}. 97.5 % ಖಚಿತತೆಯೊಂದಿಗೆ, {1} ರಲ್ಲಿ ಗರಿಷ್ಠ 1 ತಪ್ಪು.</translation>
    </message>
</context>
<context>
    <name>RobustnessTab</name>
    <message>
        <source>&amp;Measure</source>
        <translation>ಅಳೆಯಿರಿ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>digitpad ಮಾಡುವಂತೆ ಮತ್ತೆ ನಾರ್ಮಲೈಸ್ ಮಾಡಿ(&amp;N)</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>ಇದರ ಪಕ್ಕದಲ್ಲಿ:</translation>
    </message>
    <message>
        <source>Each was normalised again.</source>
        <translation>ಪ್ರತಿಯೊಂದನ್ನೂ ಮತ್ತೆ ನಾರ್ಮಲೈಸ್ ಮಾಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>None was normalised again.</source>
        <translation>ಯಾವುದನ್ನೂ ಮತ್ತೆ ನಾರ್ಮಲೈಸ್ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>ಇನ್ನೂ ಏನನ್ನೂ ಅಳೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s training digits, {0} that were held out from learning.</source>
        <translation>MNIST ನ ತರಬೇತಿ ಅಂಕಿಗಳಲ್ಲಿ, ಕಲಿಕೆಯಿಂದ ಹೊರಗೆ ಮೀಸಲಿಟ್ಟ {0}.</translation>
    </message>
    <message>
        <source>One digit that fools a network says little about it. Here {0} digits that it has not learned from are distorted by each slider, from one end to the other, and what is still read right is counted, with the interval that holds 95 %.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು ಮೋಸಗೊಳಿಸುವ ಒಂದು ಅಂಕಿ ಅದರ ಬಗ್ಗೆ ಕಡಿಮೆ ಹೇಳುತ್ತದೆ. ಇಲ್ಲಿ ಅದು ಕಲಿಯದ {0} ಅಂಕಿಗಳನ್ನು ಪ್ರತಿ ಸ್ಲೈಡರ್‌ನಿಂದ ಒಂದು ತುದಿಯಿಂದ ಇನ್ನೊಂದು ತುದಿಯವರೆಗೆ ವಿರೂಪಗೊಳಿಸಿ, ಇನ್ನೂ ಸರಿಯಾಗಿ ಓದಿದವನ್ನು ಎಣಿಸಲಾಗುತ್ತದೆ, 95 % ಒಳಗೊಳ್ಳುವ ಅಂತರದೊಂದಿಗೆ.</translation>
    </message>
    <message>
        <source>Reading distorted digits</source>
        <translation>ವಿರೂಪಗೊಂಡ ಅಂಕಿಗಳನ್ನು ಓದುವುದು</translation>
    </message>
    <message>
        <source>Robustness on MNIST&apos;s digits</source>
        <translation>MNIST ನ ಅಂಕಿಗಳಲ್ಲಿ ದೃಢತೆ</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>ಸ್ಲೈಡರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Stopped: only a part of the sliders was measured.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ: ಸ್ಲೈಡರ್‌ಗಳ ಒಂದು ಭಾಗವನ್ನು ಮಾತ್ರ ಅಳೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Undistorted: {0}.</source>
        <translation>ವಿರೂಪವಿಲ್ಲದೆ: {0}.</translation>
    </message>
    <message>
        <source>{0} of MNIST&apos;s test digits, as not all cards tell which training digits were held out.</source>
        <translation>MNIST ನ ಪರೀಕ್ಷಾ ಅಂಕಿಗಳಲ್ಲಿ {0}, ಏಕೆಂದರೆ ಯಾವ ತರಬೇತಿ ಅಂಕಿಗಳನ್ನು ಮೀಸಲಿಡಲಾಗಿತ್ತು ಎಂದು ಎಲ್ಲ ಕಾರ್ಡ್‌ಗಳೂ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{0}: down to {1}</source>
        <translation>{0}: {1} ರವರೆಗೆ ಇಳಿಕೆ</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>The rules for numbers do not hold. {0}</source>
        <translation>ಸಂಖ್ಯೆಗಳ ನಿಯಮಗಳು ಅನ್ವಯಿಸುವುದಿಲ್ಲ. {0}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Apply to all pages</source>
        <translation>ಎಲ್ಲ ಪುಟಗಳಿಗೆ ಅನ್ವಯಿಸಿ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No rules</source>
        <translation>ನಿಯಮಗಳಿಲ್ಲ(&amp;N)</translation>
    </message>
    <message>
        <source>1 number: {0}</source>
        <translation>1 ಸಂಖ್ಯೆ: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>ಓದಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Rules for numbers</source>
        <translation>ಸಂಖ್ಯೆಗಳ ನಿಯಮಗಳು</translation>
    </message>
    <message>
        <source>These rules hold for every number on every page. One that breaks them becomes the most probable number that they allow, if that is probable enough. It is marked, and can be taken back.</source>
        <translation>ಈ ನಿಯಮಗಳು ಪ್ರತಿ ಪುಟದ ಪ್ರತಿ ಸಂಖ್ಯೆಗೂ ಅನ್ವಯಿಸುತ್ತವೆ. ಅವುಗಳನ್ನು ಮೀರುವ ಸಂಖ್ಯೆಯು, ಅವು ಒಪ್ಪುವ ಅತಿ ಸಂಭವನೀಯ ಸಂಖ್ಯೆಯಾಗುತ್ತದೆ, ಅದು ಸಾಕಷ್ಟು ಸಂಭವನೀಯವಾಗಿದ್ದರೆ. ಅದಕ್ಕೆ ಗುರುತು ಹಾಕಲಾಗುತ್ತದೆ, ಮತ್ತು ಹಿಂತೆಗೆಯಬಹುದು.</translation>
    </message>
    <message>
        <source>What a number may be</source>
        <translation>ಸಂಖ್ಯೆ ಏನಾಗಿರಬಹುದು</translation>
    </message>
    <message>
        <source>{0:,} numbers, such as {1}</source>
        <translation>{0:,} ಸಂಖ್ಯೆಗಳು, ಉದಾಹರಣೆಗೆ {1}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>ಆರಿಸಿ(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>ಅಂಕಿಗಳು(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ಪಟ್ಟಿ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>ಹೆಜ್ಜೆ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>ಮೌಲ್ಯ(&amp;V)</translation>
    </message>
    <message>
        <source>Chec&amp;k digit</source>
        <translation>ತಪಾಸಣಾ ಅಂಕಿ(&amp;K)</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>ತಪಾಸಣಾ ಅಂಕಿ</translation>
    </message>
    <message>
        <source>Col&amp;umn</source>
        <translation>ಕಾಲಮ್(&amp;U)</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>ಪಟ್ಟಿಯ ಕಾಲಮ್</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>ಗರಿಷ್ಠ ಮೌಲ್ಯ</translation>
    </message>
    <message>
        <source>How many digits</source>
        <translation>ಎಷ್ಟು ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>ಕನಿಷ್ಠ ಮೌಲ್ಯ</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>ಸಂಖ್ಯೆಗಳ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ಹೆಜ್ಜೆ</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>ಕೋಷ್ಟಕಗಳು (*.csv *.tsv *.txt);;ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>The column&apos;s name in the first line, or its place: 1, 2 …</source>
        <translation>ಮೊದಲ ಸಾಲಿನಲ್ಲಿರುವ ಕಾಲಮ್‌ನ ಹೆಸರು, ಅಥವಾ ಅದರ ಸ್ಥಾನ: 1, 2 …</translation>
    </message>
    <message>
        <source>a CSV file with all numbers that there are</source>
        <translation>ಇರುವ ಎಲ್ಲ ಸಂಖ್ಯೆಗಳ CSV ಫೈಲ್</translation>
    </message>
    <message>
        <source>any</source>
        <translation>ಯಾವುದಾದರೂ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ಮಿತಿಯಿಲ್ಲ</translation>
    </message>
    <message>
        <source>such as 5, from the least value on</source>
        <translation>ಉದಾಹರಣೆಗೆ 5, ಕನಿಷ್ಠ ಮೌಲ್ಯದಿಂದ ಮುಂದಕ್ಕೆ</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>ಮೊದಲನೆಯದು</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ರಿಂದ</translation>
    </message>
    <message>
        <source>zeros in front included</source>
        <translation>ಮುಂದಿನ ಸೊನ್ನೆಗಳೂ ಸೇರಿ</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>1 digit</source>
        <translation>1 ಅಂಕಿ</translation>
    </message>
    <message>
        <source>EAN or GTIN, 8 to 14 digits</source>
        <translation>EAN ಅಥವಾ GTIN, 8 ರಿಂದ 14 ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>ISBN of 10 digits</source>
        <translation>10 ಅಂಕಿಗಳ ISBN</translation>
    </message>
    <message>
        <source>ISBN of 13 digits</source>
        <translation>13 ಅಂಕಿಗಳ ISBN</translation>
    </message>
    <message>
        <source>Luhn, as bank cards</source>
        <translation>ಲೂನ್ (Luhn), ಬ್ಯಾಂಕ್ ಕಾರ್ಡ್‌ಗಳಂತೆ</translation>
    </message>
    <message>
        <source>Read as {0}; {1} is the most probable number that the rules allow.</source>
        <translation>{0} ಎಂದು ಓದಲಾಗಿದೆ; ನಿಯಮಗಳು ಒಪ್ಪುವ ಅತಿ ಸಂಭವನೀಯ ಸಂಖ್ಯೆ {1}.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>{0} ನಿಂದ</translation>
    </message>
    <message>
        <source>in steps of {0:,}</source>
        <translation>{0:,} ರ ಹೆಜ್ಜೆಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>mod 97, as in an IBAN</source>
        <translation>mod 97, IBAN ನಲ್ಲಿರುವಂತೆ</translation>
    </message>
    <message>
        <source>{0:,} or more</source>
        <translation>{0:,} ಅಥವಾ ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>{0:,} to {1:,}</source>
        <translation>{0:,} ರಿಂದ {1:,}</translation>
    </message>
    <message>
        <source>{0} breaks the rules, and no number that they allow is probable enough.</source>
        <translation>{0} ನಿಯಮಗಳನ್ನು ಮೀರುತ್ತದೆ, ಮತ್ತು ಅವು ಒಪ್ಪುವ ಯಾವ ಸಂಖ್ಯೆಯೂ ಸಾಕಷ್ಟು ಸಂಭವನೀಯವಲ್ಲ.</translation>
    </message>
    <message>
        <source>{0} breaks the rules.</source>
        <translation>{0} ನಿಯಮಗಳನ್ನು ಮೀರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>{0} stands here, too: {1}.</source>
        <translation>{0} ಇಲ್ಲಿಯೂ ಇದೆ: {1}.</translation>
    </message>
    <message>
        <source>{0} stands on this page more than once.</source>
        <translation>{0} ಈ ಪುಟದಲ್ಲಿ ಒಂದಕ್ಕಿಂತ ಹೆಚ್ಚು ಬಾರಿ ಇದೆ.</translation>
    </message>
</context>
<context>
    <name>SampleActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>ಮುಚ್ಚಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ಅಳಿಸಿ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>ಆಮದು ಮಾಡಿ(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>ಕ್ಯಾನ್ವಾಸ್ ಮೇಲೆ ತೆರೆಯಿರಿ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Play the strokes</source>
        <translation>ಸ್ಟ್ರೋಕ್‌ಗಳನ್ನು ನಡೆಸಿ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ರದ್ದುಗೊಳಿಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Write each digit ten times …</source>
        <translation>ಪ್ರತಿ ಅಂಕಿಯನ್ನು ಹತ್ತು ಬಾರಿ ಬರೆಯಿರಿ(&amp;W) …</translation>
    </message>
    <message>
        <source>Export &amp;pixels (CSV) …</source>
        <translation>ಪಿಕ್ಸೆಲ್‌ಗಳನ್ನು ರಫ್ತು ಮಾಡಿ (CSV)(&amp;P) …</translation>
    </message>
    <message>
        <source>Export &amp;strokes (JSON) …</source>
        <translation>ಸ್ಟ್ರೋಕ್‌ಗಳನ್ನು ರಫ್ತು ಮಾಡಿ (JSON)(&amp;S) …</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ಎಲ್ಲ ಆಯ್ಕೆಮಾಡಿ(&amp;A)</translation>
    </message>
    <message>
        <source>They are &amp;not a digit</source>
        <translation>ಇವು ಅಂಕಿ ಅಲ್ಲ(&amp;N)</translation>
    </message>
    <message>
        <source>They are a &amp;{0}</source>
        <translation>ಇವು &amp;{0}</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>0–9 and X change the label, Del deletes, Ctrl+Z takes it back.</source>
        <translation>0–9 ಮತ್ತು X ಲೇಬಲ್ ಬದಲಿಸುತ್ತವೆ, Del ಅಳಿಸುತ್ತದೆ, Ctrl+Z ಅದನ್ನು ಹಿಂತೆಗೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>ಯಾವುದನ್ನೂ ಆಯ್ಕೆಮಾಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>ನಡೆಸಿ</translation>
    </message>
    <message>
        <source>Selected sample</source>
        <translation>ಆಯ್ದ ಮಾದರಿ</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} ಆಯ್ಕೆಮಾಡಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>SampleCounts</name>
    <message>
        <source>Samples that are no digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲದ ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>Samples: {0}</source>
        <translation>ಮಾದರಿಗಳು: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} ರಲ್ಲಿ {0}</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>; left out: {0}, {1}</source>
        <translation>; ಬಿಟ್ಟದ್ದು: {0}, {1}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದುಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>ನಕಲಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Deleted {0}; Ctrl+Z brings them back</source>
        <translation>{0} ಅಳಿಸಲಾಗಿದೆ; Ctrl+Z ಅವುಗಳನ್ನು ಮರಳಿ ತರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>ಬರೆಯಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>{0} ಅನ್ನು {1} ಗೆ ರಫ್ತು ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Exporting {0} …</source>
        <translation>{0} ರಫ್ತು ಮಾಡಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>{0} ಆಮದು ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Importing {0} …</source>
        <translation>{0} ಆಮದು ಮಾಡಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>of which no strokes are known</source>
        <translation>ಸ್ಟ್ರೋಕ್‌ಗಳು ತಿಳಿದಿಲ್ಲದವು</translation>
    </message>
    <message>
        <source>which are no digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲದವು</translation>
    </message>
    <message>
        <source>{0} are numbers of several digits</source>
        <translation>{0} ಹಲವು ಅಂಕಿಗಳ ಸಂಖ್ಯೆಗಳು</translation>
    </message>
    <message>
        <source>{0} were there already</source>
        <translation>{0} ಆಗಲೇ ಇದ್ದವು</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>Export samples</source>
        <translation>ಮಾದರಿಗಳನ್ನು ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>ಮಾದರಿಗಳನ್ನು ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Pixels (*.csv)</source>
        <translation>ಪಿಕ್ಸೆಲ್‌ಗಳು (*.csv)</translation>
    </message>
    <message>
        <source>Strokes (*.json)</source>
        <translation>ಸ್ಟ್ರೋಕ್‌ಗಳು (*.json)</translation>
    </message>
    <message>
        <source>Strokes and pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;All files (*)</source>
        <translation>ಸ್ಟ್ರೋಕ್ ಮತ್ತು ಪಿಕ್ಸೆಲ್‌ಗಳು (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>samples.{0}</source>
        <translation>ಮಾದರಿಗಳು.{0}</translation>
    </message>
</context>
<context>
    <name>SampleFilters</name>
    <message>
        <source>1 sample</source>
        <translation>1 ಮಾದರಿ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ಎಲ್ಲ</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>ಯಾವುದೇ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>ಎಲ್ಲಿಂದಲಾದರೂ</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>ಹೇಗೆ ಓದಲಾಯಿತು</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>ತಪ್ಪಾಗಿ ಓದಿದ್ದು</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>ಓದದ್ದು</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>ಯಾವುದೇ ಸಮಯದ</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>ಕಳೆದ 30 ದಿನಗಳ</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>ಕಳೆದ 7 ದಿನಗಳ</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>ಇಂದಿನ</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>ಸರಿಯಾಗಿ ಓದಿದ್ದು</translation>
    </message>
    <message>
        <source>Show {0}: {1}</source>
        <translation>{0} ತೋರಿಸಿ: {1}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>ಅನಿಶ್ಚಿತ</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>ಯಾವಾಗ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>ಎಲ್ಲಿಂದ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ಎಲ್ಲ</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} ಮಾದರಿಗಳು</translation>
    </message>
</context>
<context>
    <name>SamplePlayer</name>
    <message>
        <source>Selected sample</source>
        <translation>ಆಯ್ದ ಮಾದರಿ</translation>
    </message>
</context>
<context>
    <name>SampleTiles</name>
    <message>
        <source>A {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ಫೈಲ್‌ನಿಂದ</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>ಚಿತ್ರದಿಂದ</translation>
    </message>
    <message>
        <source>From a session</source>
        <translation>ಸೆಷನ್‌ನಿಂದ</translation>
    </message>
    <message>
        <source>From the canvas</source>
        <translation>ಕ್ಯಾನ್ವಾಸ್‌ನಿಂದ</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>«{0}» read: {1}</source>
        <translation>“{0}” ಓದಿದ್ದು: {1}</translation>
    </message>
</context>
<context>
    <name>SamplesFeature</name>
    <message>
        <source>Changes to your samples cannot be written in {1}: {0}. They will be gone.</source>
        <translation>ನಿಮ್ಮ ಮಾದರಿಗಳ ಬದಲಾವಣೆಗಳನ್ನು {1} ನಲ್ಲಿ ಬರೆಯಲಾಗದು: {0}. ಅವು ಇಲ್ಲವಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>ಹೇಗೂ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>ನನ್ನ ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ಇಲ್ಲೇ ಇರಿ</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Copied the strokes as JSON</source>
        <translation>ಸ್ಟ್ರೋಕ್‌ಗಳನ್ನು JSON ಆಗಿ ನಕಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>{0} ನಕಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>ಆಮದು ಮಾಡಿ …</translation>
    </message>
    <message>
        <source>Looking for your samples …</source>
        <translation>ನಿಮ್ಮ ಮಾದರಿಗಳನ್ನು ಹುಡುಕಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>ನನ್ನ ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>No samples yet.

Say what a digit on the canvas is, write each digit ten times,
or drop a file of strokes (JSON) or pixels (CSV) here.</source>
        <translation>ಇನ್ನೂ ಮಾದರಿಗಳಿಲ್ಲ.

ಕ್ಯಾನ್ವಾಸ್ ಮೇಲಿನ ಅಂಕಿ ಯಾವುದೆಂದು ಹೇಳಿ, ಪ್ರತಿ ಅಂಕಿಯನ್ನು ಹತ್ತು ಬಾರಿ ಬರೆಯಿರಿ,
ಅಥವಾ ಸ್ಟ್ರೋಕ್‌ಗಳ (JSON) ಇಲ್ಲವೇ ಪಿಕ್ಸೆಲ್‌ಗಳ (CSV) ಫೈಲ್ ಅನ್ನು ಇಲ್ಲಿ ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>None of your samples is like that.</source>
        <translation>ನಿಮ್ಮ ಯಾವ ಮಾದರಿಯೂ ಹಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>These samples have no strokes to copy; export their pixels instead.</source>
        <translation>ಈ ಮಾದರಿಗಳಲ್ಲಿ ನಕಲಿಸಲು ಸ್ಟ್ರೋಕ್‌ಗಳಿಲ್ಲ; ಬದಲಿಗೆ ಅವುಗಳ ಪಿಕ್ಸೆಲ್‌ಗಳನ್ನು ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>ಕಾಯಿರಿ</translation>
    </message>
    <message>
        <source>Write digits …</source>
        <translation>ಅಂಕಿಗಳನ್ನು ಬರೆಯಿರಿ …</translation>
    </message>
    <message>
        <source>{0} labelled {1}</source>
        <translation>{0}: ಲೇಬಲ್ {1} ಹಾಕಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} ರಲ್ಲಿ {0}</translation>
    </message>
    <message>
        <source>{0} · {1} selected</source>
        <translation>{0} · {1} ಆಯ್ಕೆಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>«{0}» is not finished; nothing of it will be kept.</source>
        <translation>“{0}” ಮುಗಿದಿಲ್ಲ; ಅದರ ಯಾವುದನ್ನೂ ಇಟ್ಟುಕೊಳ್ಳುವುದಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} ಆಗಲೇ ಇದೆ. ಅದನ್ನು ಬದಲಾಯಿಸಬೇಕೇ?</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>When it was saved, «{0}» read {1}.</source>
        <translation>ಉಳಿಸಿದಾಗ “{0}” ಓದಿದ್ದು: {1}.</translation>
    </message>
</context>
<context>
    <name>ScreensView</name>
    <message>
        <source>All numbers, those in doubt first</source>
        <translation>ಎಲ್ಲ ಸಂಖ್ಯೆಗಳು, ಸಂದೇಹದವು ಮೊದಲು</translation>
    </message>
    <message>
        <source>Arrows or pointer move  ·  any digit, or F2, corrects  ·  Enter accepts the screen</source>
        <translation>ಬಾಣ ಅಥವಾ ಪಾಯಿಂಟರ್‌ನಿಂದ ಸಾಗಿ  ·  ಯಾವುದೇ ಅಂಕಿ, ಅಥವಾ F2, ತಿದ್ದುತ್ತದೆ  ·  Enter ಪರದೆಯನ್ನು ಒಪ್ಪುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} ನೋಡಬೇಕಿವೆ</translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>ಉಳಿಸಿ(&amp;S) …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>ನಕಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python ಸ್ಕ್ರಿಪ್ಟ್</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>ಕೋಡ್ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} ಎಂದು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>ಕೋಡ್</translation>
    </message>
    <message>
        <source>«{0}» and its training in Keras, as the dialog «Train a network» is set now. It runs without digitpad.</source>
        <translation>“{0}” ಮತ್ತು ಅದರ ತರಬೇತಿ Keras ನಲ್ಲಿ, “ನೆಟ್‌ವರ್ಕ್‌ಗೆ ತರಬೇತಿ ನೀಡಿ” ಸಂವಾದ ಈಗ ಹೊಂದಿಸಿರುವಂತೆ. ಇದು digitpad ಇಲ್ಲದೆ ನಡೆಯುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> and another </source>
        <translation> ಮತ್ತು </translation>
    </message>
    <message>
        <source>, line {0}</source>
        <translation>, ಸಾಲು {0}</translation>
    </message>
    <message>
        <source>1 class name</source>
        <translation>1 ವರ್ಗದ ಹೆಸರು</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 ಕಾಲಮ್</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 ಎಪಾಕ್</translation>
    </message>
    <message>
        <source>1 file is read</source>
        <translation>1 ಫೈಲ್ ಓದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 ಇಮೇಜ್</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 ಪದರ</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 ಪುಟ</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 ರನ್</translation>
    </message>
    <message>
        <source>A cluster needs dask.distributed. Install it with: pip install &apos;digitpad[cluster]&apos;.</source>
        <translation>ಕ್ಲಸ್ಟರ್‌ಗೆ dask.distributed ಬೇಕು. ಹೀಗೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ: pip install &apos;digitpad[cluster]&apos;.</translation>
    </message>
    <message>
        <source>A dense layer needs a row of values, but what comes to it is an image of {0}. Put flatten or global average before it.</source>
        <translation>ಡೆನ್ಸ್ ಪದರಕ್ಕೆ ಮೌಲ್ಯಗಳ ಸಾಲು ಬೇಕು, ಆದರೆ ಅದಕ್ಕೆ ಬರುವುದು {0} ರ ಇಮೇಜ್. ಅದರ ಮೊದಲು ಚಪ್ಪಟೆಗೊಳಿಸುವಿಕೆ ಅಥವಾ ಒಟ್ಟಾರೆ ಸರಾಸರಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>A form has at most {0} fields; this one has {1}.</source>
        <translation>ಫಾರ್ಮ್‌ನಲ್ಲಿ ಗರಿಷ್ಠ {0} ಕ್ಷೇತ್ರಗಳಿರುತ್ತವೆ; ಇದರಲ್ಲಿ {1} ಇವೆ.</translation>
    </message>
    <message>
        <source>A form that was not saved cannot be read again ({0}).</source>
        <translation>ಉಳಿಸದ ಫಾರ್ಮ್ ಒಂದನ್ನು ಮತ್ತೆ ಓದಲಾಗದು ({0}).</translation>
    </message>
    <message>
        <source>A layer of the file has a size of {0}, which no network for digits needs.</source>
        <translation>ಫೈಲ್‌ನ ಒಂದು ಪದರದ ಗಾತ್ರ {0}, ಅಂಕಿಗಳ ಯಾವ ನೆಟ್‌ವರ್ಕ್‌ಗೂ ಅಷ್ಟು ಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A model can learn from them what your digits look like.</source>
        <translation>ನಿಮ್ಮ ಅಂಕಿಗಳು ಹೇಗೆ ಕಾಣುತ್ತವೆ ಎಂದು ಮಾಡೆಲ್ ಅವುಗಳಿಂದ ಕಲಿಯಬಲ್ಲದು.</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>ಮಾಡೆಲ್‌ನ ಹೆಸರಿನಲ್ಲಿ 1 ರಿಂದ {0} ಅಕ್ಷರಗಳು, ಅಂಕಿಗಳು, ಖಾಲಿಜಾಗಗಳು ಮತ್ತು ಚಿಹ್ನೆಗಳಿರುತ್ತವೆ, ಆದರೆ {1} ರಲ್ಲಿ ಯಾವುದೂ ಇರದು; ಅದು ಅಕ್ಷರ ಅಥವಾ ಅಂಕಿಯಿಂದ ಆರಂಭವಾಗುತ್ತದೆ, ಚುಕ್ಕೆ ಅಥವಾ ಖಾಲಿಜಾಗದಿಂದ ಕೊನೆಯಾಗದು; “{2}” ಹಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A number has 1 to {0} digits, not {1}.</source>
        <translation>ಸಂಖ್ಯೆಯಲ್ಲಿ 1 ರಿಂದ {0} ಅಂಕಿಗಳಿರುತ್ತವೆ, {1} ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>A number on a sheet has 1 to {0} boxes, not {1}.</source>
        <translation>ಹಾಳೆಯ ಸಂಖ್ಯೆಗೆ 1 ರಿಂದ {0} ಚೌಕಗಳಿರುತ್ತವೆ, {1} ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>A number with the check digit {0} has {1} digits, not {2}.</source>
        <translation>{0} ತಪಾಸಣಾ ಅಂಕಿ ಇರುವ ಸಂಖ್ಯೆಗೆ {1} ಅಂಕಿಗಳಿರುತ್ತವೆ, {2} ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to draw; save it as a picture.</source>
        <translation>{0} ನ ಒಂದು ಪುಟವನ್ನು ಬರೆಯಲು {1} ಸೆಕೆಂಡುಗಳಿಗಿಂತ ಹೆಚ್ಚು ಬೇಕು; ಅದನ್ನು ಚಿತ್ರವಾಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to read; the rest of it is left out.</source>
        <translation>{0} ನ ಒಂದು ಪುಟವನ್ನು ಓದಲು {1} ಸೆಕೆಂಡುಗಳಿಗಿಂತ ಹೆಚ್ಚು ಬೇಕು; ಅದರ ಉಳಿದ ಭಾಗವನ್ನು ಬಿಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>A picture shows one page; save all pages as text (.txt) or as a table (.csv, .xlsx).</source>
        <translation>ಚಿತ್ರವು ಒಂದು ಪುಟವನ್ನು ತೋರಿಸುತ್ತದೆ; ಎಲ್ಲ ಪುಟಗಳನ್ನು ಪಠ್ಯವಾಗಿ (.txt) ಅಥವಾ ಕೋಷ್ಟಕವಾಗಿ (.csv, .xlsx) ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>A process for opening pictures cannot be started ({0}).</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ತೆರೆಯುವ ಪ್ರಕ್ರಿಯೆಯನ್ನು ಆರಂಭಿಸಲಾಗದು ({0}).</translation>
    </message>
    <message>
        <source>A process for reading cannot be started ({0}).</source>
        <translation>ಓದುವ ಪ್ರಕ್ರಿಯೆಯನ್ನು ಆರಂಭಿಸಲಾಗದು ({0}).</translation>
    </message>
    <message>
        <source>A process for reading {0}; try again with one process (--processes 1).</source>
        <translation>ಓದುವ ಪ್ರಕ್ರಿಯೆ: {0}; ಒಂದೇ ಪ್ರಕ್ರಿಯೆಯೊಂದಿಗೆ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ (--processes 1).</translation>
    </message>
    <message>
        <source>A sample has no ink.</source>
        <translation>ಮಾದರಿಯೊಂದರಲ್ಲಿ ಶಾಯಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>A sheet has 1 to {0} pages, not {1}.</source>
        <translation>ಹಾಳೆಗೆ 1 ರಿಂದ {0} ಪುಟಗಳಿರುತ್ತವೆ, {1} ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>A stylus that is pressed harder draws wider ink.</source>
        <translation>ಹೆಚ್ಚು ಒತ್ತಿದ ಸ್ಟೈಲಸ್ ಅಗಲವಾದ ಶಾಯಿಯಲ್ಲಿ ಬರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 12, not {0}.</source>
        <translation>ಇಲ್ಲಿ ಪೂರ್ಣಾಂಕ ಬೇಕಾಗಿದೆ, ಉದಾಹರಣೆಗೆ 12, {0} ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Choose a smaller window, or pool less before.</source>
        <translation>{0}x{1} ರ ವಿಂಡೋ {2}x{3} ರ ಇಮೇಜ್‌ನಲ್ಲಿ ಹಿಡಿಸುವುದಿಲ್ಲ. ಚಿಕ್ಕ ವಿಂಡೋ ಆರಿಸಿ, ಅಥವಾ ಮೊದಲು ಕಡಿಮೆ ಪೂಲಿಂಗ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Let it reach over the border, choose a smaller one, or pool less before.</source>
        <translation>{0}x{1} ರ ವಿಂಡೋ {2}x{3} ರ ಇಮೇಜ್‌ನಲ್ಲಿ ಹಿಡಿಸುವುದಿಲ್ಲ. ಅದು ಅಂಚನ್ನು ದಾಟಲು ಬಿಡಿ, ಚಿಕ್ಕದನ್ನು ಆರಿಸಿ, ಅಥವಾ ಮೊದಲು ಕಡಿಮೆ ಪೂಲಿಂಗ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Above each view of the network&apos;s inside.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನ ಒಳಗಿನ ಪ್ರತಿ ನೋಟದ ಮೇಲೆ.</translation>
    </message>
    <message>
        <source>All images were normalised as drawings are.</source>
        <translation>ಎಲ್ಲ ಇಮೇಜ್‌ಗಳನ್ನು ಡ್ರಾಯಿಂಗ್‌ಗಳಂತೆ ನಾರ್ಮಲೈಸ್ ಮಾಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>An architecture&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್‌ನ ಹೆಸರಿನಲ್ಲಿ 1 ರಿಂದ {0} ಅಕ್ಷರಗಳು, ಅಂಕಿಗಳು, ಖಾಲಿ ಜಾಗಗಳು ಮತ್ತು ಚಿಹ್ನೆಗಳಿರುತ್ತವೆ, ಆದರೆ {1} ರಲ್ಲಿ ಯಾವುದೂ ಇಲ್ಲ; ಅದು ಅಕ್ಷರ ಅಥವಾ ಅಂಕಿಯಿಂದ ಆರಂಭವಾಗುತ್ತದೆ, ಚುಕ್ಕಿ ಅಥವಾ ಖಾಲಿ ಜಾಗದಿಂದ ಕೊನೆಗೊಳ್ಳುವುದಿಲ್ಲ; “{2}” ಹಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>An exponent: below 1 a light touch already draws wide ink, above 1 only a firm one.</source>
        <translation>ಒಂದು ಘಾತಾಂಕ: 1 ಕ್ಕಿಂತ ಕಡಿಮೆಯಾದರೆ ಹಗುರ ಸ್ಪರ್ಶವೂ ಅಗಲವಾದ ಶಾಯಿ ಕೊಡುತ್ತದೆ, 1 ಕ್ಕಿಂತ ಹೆಚ್ಚಾದರೆ ಗಟ್ಟಿ ಸ್ಪರ್ಶ ಮಾತ್ರ.</translation>
    </message>
    <message>
        <source>An interrupted command left its work in {0}: {1}. Add --resume to go on, or remove that file to begin anew.</source>
        <translation>ಅಡ್ಡಿಯಾದ ಆದೇಶವೊಂದು ತನ್ನ ಕೆಲಸವನ್ನು {0} ನಲ್ಲಿ ಬಿಟ್ಟಿದೆ: {1}. ಮುಂದುವರಿಸಲು --resume ಸೇರಿಸಿ, ಅಥವಾ ಹೊಸದಾಗಿ ಆರಂಭಿಸಲು ಆ ಫೈಲ್ ಅನ್ನು ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Another digitpad is at work in {0}. Wait until it has finished, or stop it.</source>
        <translation>ಮತ್ತೊಂದು digitpad {0} ನಲ್ಲಿ ಕೆಲಸ ಮಾಡುತ್ತಿದೆ. ಅದು ಮುಗಿಯುವವರೆಗೆ ಕಾಯಿರಿ, ಅಥವಾ ಅದನ್ನು ನಿಲ್ಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Another digitpad writes the table that {0} belongs to. Wait until it has finished, or stop it.</source>
        <translation>{0} ಸೇರಿರುವ ಕೋಷ್ಟಕವನ್ನು ಮತ್ತೊಂದು digitpad ಬರೆಯುತ್ತಿದೆ. ಅದು ಮುಗಿಯುವವರೆಗೆ ಕಾಯಿರಿ, ಅಥವಾ ಅದನ್ನು ನಿಲ್ಲಿಸಿ.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ಸಿಸ್ಟಂನಂತೆ</translation>
    </message>
    <message>
        <source>At least {0} labelled digits are needed to learn from; there are {1}. Write and label some more.</source>
        <translation>ಕಲಿಯಲು ಲೇಬಲ್ ಇರುವ ಕನಿಷ್ಠ {0} ಅಂಕಿಗಳು ಬೇಕು; ಈಗ {1} ಇವೆ. ಇನ್ನೂ ಕೆಲವನ್ನು ಬರೆದು ಲೇಬಲ್ ಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Below a page in the picture window.</source>
        <translation>ಚಿತ್ರ ವಿಂಡೋದಲ್ಲಿ ಪುಟದ ಕೆಳಗೆ.</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>ಬ್ರಷ್ ಅಗಲ</translation>
    </message>
    <message>
        <source>Button that erases</source>
        <translation>ಅಳಿಸುವ ಬಟನ್</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>ಕನಿಷ್ಠ ಒಂದು ಸ್ವರೂಪ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ಬಣ್ಣಗಳು</translation>
    </message>
    <message>
        <source>Converted to LiteRT, the network in {0} gives other answers (up to {1} apart); it is not imported.</source>
        <translation>LiteRT ಗೆ ಪರಿವರ್ತಿಸಿದಾಗ {0} ನಲ್ಲಿರುವ ನೆಟ್‌ವರ್ಕ್ ಬೇರೆ ಉತ್ತರಗಳನ್ನು ಕೊಡುತ್ತದೆ (ವ್ಯತ್ಯಾಸ {1} ರವರೆಗೆ); ಅದನ್ನು ಆಮದು ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Damaged in {0}, and left out: {1}.</source>
        <translation>{0} ನಲ್ಲಿ ಹಾಳಾಗಿ ಬಿಟ್ಟದ್ದು: {1}.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ಗಾಢ</translation>
    </message>
    <message>
        <source>Digits of different sheets cannot be joined.</source>
        <translation>ಬೇರೆ ಬೇರೆ ಹಾಳೆಗಳ ಅಂಕಿಗಳನ್ನು ಸೇರಿಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>Draw with the stylus only</source>
        <translation>ಸ್ಟೈಲಸ್‌ನಿಂದ ಮಾತ್ರ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>ಡ್ರಾಯಿಂಗ್</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side in its IDX files; they were turned upright.</source>
        <translation>EMNIST ನ ಇಮೇಜ್‌ಗಳು ಅದರ IDX ಫೈಲ್‌ಗಳಲ್ಲಿ ಅಡ್ಡಲಾಗಿವೆ; ಅವುಗಳನ್ನು ನೆಟ್ಟಗೆ ತಿರುಗಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Each with its answer; a click on that corrects it.</source>
        <translation>ಪ್ರತಿಯೊಂದೂ ತನ್ನ ಉತ್ತರದೊಂದಿಗೆ; ಅದರ ಮೇಲೆ ಕ್ಲಿಕ್ ಮಾಡಿದರೆ ತಿದ್ದಬಹುದು.</translation>
    </message>
    <message>
        <source>Fewer than {0} of the first sheets could be aligned: too few to tell what is printed in the form&apos;s fields, whose picture was filled in; only rules are taken out there.</source>
        <translation>ಮೊದಲ ಹಾಳೆಗಳಲ್ಲಿ {0} ಕ್ಕಿಂತ ಕಡಿಮೆ ಹಾಳೆಗಳನ್ನು ಮಾತ್ರ ಹೊಂದಿಸಲಾಯಿತು: ಚಿತ್ರವು ಭರ್ತಿಯಾಗಿದ್ದ ಈ ಫಾರ್ಮ್‌ನ ಕ್ಷೇತ್ರಗಳಲ್ಲಿ ಏನು ಮುದ್ರಿತವಾಗಿದೆ ಎಂದು ತಿಳಿಯಲು ಅವು ತೀರಾ ಕಡಿಮೆ; ಅಲ್ಲಿ ಗೆರೆಗಳನ್ನು ಮಾತ್ರ ತೆಗೆಯಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Fingers press buttons and draw nothing.</source>
        <translation>ಬೆರಳುಗಳು ಬಟನ್‌ಗಳನ್ನು ಒತ್ತುತ್ತವೆ, ಏನನ್ನೂ ಬರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Folders of pictures name their classes themselves; class names are for files.</source>
        <translation>ಚಿತ್ರಗಳ ಫೋಲ್ಡರ್‌ಗಳೇ ತಮ್ಮ ವರ್ಗಗಳನ್ನು ಹೆಸರಿಸುತ್ತವೆ; ವರ್ಗದ ಹೆಸರುಗಳು ಫೈಲ್‌ಗಳಿಗೆ.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>ಮುಂದಿನ ಆರಂಭದಿಂದ.</translation>
    </message>
    <message>
        <source>Help &gt; How well does it read?</source>
        <translation>ಸಹಾಯ &gt; ಇದು ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಓದುತ್ತದೆ?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ಹೆಚ್ಚಿನ ಕಾಂಟ್ರಾಸ್ಟ್</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be kept in {0} ({1}).</source>
        <translation>ಪಾಠಗಳಲ್ಲಿ ನೀವು ಎಲ್ಲಿಯವರೆಗೆ ಬಂದಿದ್ದೀರಿ ಎಂಬುದನ್ನು {0} ನಲ್ಲಿ ಇಡಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be read from {0} ({1}).</source>
        <translation>ಪಾಠಗಳಲ್ಲಿ ನೀವು ಎಲ್ಲಿಯವರೆಗೆ ಬಂದಿದ್ದೀರಿ ಎಂಬುದನ್ನು {0} ನಿಂದ ಓದಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>Ignore the palm</source>
        <translation>ಅಂಗೈಯನ್ನು ಕಡೆಗಣಿಸಿ</translation>
    </message>
    <message>
        <source>In percent of the canvas; the slider above the canvas is the same.</source>
        <translation>ಕ್ಯಾನ್ವಾಸ್‌ನ ಶೇಕಡಾವಾರು; ಕ್ಯಾನ್ವಾಸ್ ಮೇಲಿನ ಸ್ಲೈಡರ್ ಕೂಡ ಇದೇ.</translation>
    </message>
    <message>
        <source>Install digitpad again, or restore the file with «git checkout resources/mnist».</source>
        <translation>digitpad ಅನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ, ಅಥವಾ ಫೈಲ್ ಅನ್ನು “git checkout resources/mnist” ಮೂಲಕ ಮರಳಿಸಿ.</translation>
    </message>
    <message>
        <source>It could not be aligned: a part of the form with fields is not in the picture.</source>
        <translation>ಇದನ್ನು ಹೊಂದಿಸಲಾಗಲಿಲ್ಲ: ಕ್ಷೇತ್ರಗಳಿರುವ ಫಾರ್ಮ್‌ನ ಒಂದು ಭಾಗ ಚಿತ್ರದಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks do not lie as those of one flat page do.</source>
        <translation>ಇದನ್ನು ಹೊಂದಿಸಲಾಗಲಿಲ್ಲ: ಇದರ ಮೂಲೆ ಗುರುತುಗಳು ಒಂದೇ ಸಮತಟ್ಟಾದ ಪುಟದಲ್ಲಿರುವಂತೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks have no code between them that says which sheet it is.</source>
        <translation>ಇದನ್ನು ಹೊಂದಿಸಲಾಗಲಿಲ್ಲ: ಇದು ಯಾವ ಹಾಳೆ ಎಂದು ಹೇಳುವ ಕೋಡ್ ಇದರ ಮೂಲೆ ಗುರುತುಗಳ ನಡುವೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>It could not be aligned: there are several sheets in the picture; each needs one of its own.</source>
        <translation>ಇದನ್ನು ಹೊಂದಿಸಲಾಗಲಿಲ್ಲ: ಚಿತ್ರದಲ್ಲಿ ಹಲವು ಹಾಳೆಗಳಿವೆ; ಪ್ರತಿಯೊಂದಕ್ಕೂ ತನ್ನದೇ ಚಿತ್ರ ಬೇಕು.</translation>
    </message>
    <message>
        <source>It could not be aligned: what is printed on this form was not found on it; it may be another form, an empty page, bent, or not sharp enough.</source>
        <translation>ಇದನ್ನು ಹೊಂದಿಸಲಾಗಲಿಲ್ಲ: ಈ ಫಾರ್ಮ್‌ನಲ್ಲಿ ಮುದ್ರಿತವಾದದ್ದು ಇದರ ಮೇಲೆ ಸಿಗಲಿಲ್ಲ; ಇದು ಬೇರೆ ಫಾರ್ಮ್, ಖಾಲಿ ಪುಟ, ಬಾಗಿದ್ದು ಅಥವಾ ಅಸ್ಪಷ್ಟವಾಗಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>It could not be aligned: {0} found; all of them must be in the picture, and nothing on them.</source>
        <translation>ಇದನ್ನು ಹೊಂದಿಸಲಾಗಲಿಲ್ಲ: {0}; ಎಲ್ಲವೂ ಚಿತ್ರದಲ್ಲಿರಬೇಕು, ಅವುಗಳ ಮೇಲೆ ಏನೂ ಇರಬಾರದು.</translation>
    </message>
    <message>
        <source>It gives probabilities.</source>
        <translation>ಇದು ಸಂಭವನೀಯತೆಗಳನ್ನು ಕೊಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It gives scores; they are divided by {0} and made into probabilities.</source>
        <translation>ಇದು ಸ್ಕೋರ್‌ಗಳನ್ನು ಕೊಡುತ್ತದೆ; ಅವುಗಳನ್ನು {0} ರಿಂದ ಭಾಗಿಸಿ ಸಂಭವನೀಯತೆಗಳಾಗಿ ಮಾಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It has {0} and {1} parameters.</source>
        <translation>ಇದರಲ್ಲಿ {0} ಮತ್ತು {1} ಪ್ಯಾರಾಮೀಟರ್‌ಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>It is a sheet of digits, which has no numbers; take it in with «digitpad samples sheets».</source>
        <translation>ಇದು ಅಂಕಿಗಳ ಹಾಳೆ, ಇದರಲ್ಲಿ ಸಂಖ್ಯೆಗಳಿಲ್ಲ; ಇದನ್ನು “digitpad samples sheets” ಮೂಲಕ ತೆಗೆದುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>It is a sheet of {0} with {1} columns, and the first one is of {2} with {3}; read it into a table of its own.</source>
        <translation>ಇದು {0} ರ ಹಾಳೆ, {1} ಕಾಲಮ್‌ಗಳೊಂದಿಗೆ; ಮೊದಲನೆಯದು {2} ರದ್ದು, {3} ರೊಂದಿಗೆ; ಇದನ್ನು ಪ್ರತ್ಯೇಕ ಕೋಷ್ಟಕಕ್ಕೆ ಓದಿ.</translation>
    </message>
    <message>
        <source>It is a sheet with numbers, not one on which each digit is written ten times.</source>
        <translation>ಇದು ಸಂಖ್ಯೆಗಳ ಹಾಳೆ, ಪ್ರತಿ ಅಂಕಿಯನ್ನು ಹತ್ತು ಬಾರಿ ಬರೆಯುವ ಹಾಳೆಯಲ್ಲ.</translation>
    </message>
    <message>
        <source>It is kept as {0}.</source>
        <translation>ಇದನ್ನು {0} ಎಂದು ಇಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>It learned from pen strokes too: {0}, {1}.</source>
        <translation>ಇದು ಪೆನ್ ಸ್ಟ್ರೋಕ್‌ಗಳಿಂದಲೂ ಕಲಿತಿದೆ: {0}, {1}.</translation>
    </message>
    <message>
        <source>It overlaps the field {0}.</source>
        <translation>ಅದು ಕ್ಷೇತ್ರ {0} ಮೇಲೆ ಅತಿಕ್ರಮಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>It reads one digit at a time.</source>
        <translation>ಇದು ಒಂದು ಬಾರಿಗೆ ಒಂದು ಅಂಕಿಯನ್ನು ಓದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It stays as {0}.</source>
        <translation>ಇದು {0} ಎಂದೇ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>ಇದು ಇದ್ದಲ್ಲೇ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It takes images of {0} numbers, {1}.</source>
        <translation>ಇದು {0} ಸಂಖ್ಯೆಗಳ ಇಮೇಜ್‌ಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ, {1}.</translation>
    </message>
    <message>
        <source>It tells {0} classes apart: {1}.</source>
        <translation>ಇದು {0} ವರ್ಗಗಳನ್ನು ಪ್ರತ್ಯೇಕಿಸುತ್ತದೆ: {1}.</translation>
    </message>
    <message>
        <source>It took longer than {0} s and was given up.</source>
        <translation>ಅದಕ್ಕೆ {0} ಸೆ. ಗಿಂತ ಹೆಚ್ಚು ಸಮಯ ಹಿಡಿಯಿತು, ಆದ್ದರಿಂದ ಕೈಬಿಡಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>It was made elsewhere and imported into digitpad, which knows neither its maker nor what it learned from. Ask whoever gave it to you for its terms.</source>
        <translation>ಇದನ್ನು ಬೇರೆಡೆ ಮಾಡಿ digitpad ಗೆ ಆಮದು ಮಾಡಲಾಗಿದೆ; ಇದನ್ನು ಮಾಡಿದವರು ಯಾರು, ಇದು ಯಾವುದರಿಂದ ಕಲಿತಿತು ಎಂದು digitpad ಗೆ ಗೊತ್ತಿಲ್ಲ. ಇದರ ನಿಬಂಧನೆಗಳನ್ನು ನಿಮಗೆ ಕೊಟ್ಟವರನ್ನು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on data of somebody&apos;s own ({0}). Ask whoever gave it to you for their terms.</source>
        <translation>ಇದಕ್ಕೆ digitpad ನಲ್ಲಿ ಯಾರದೋ ಸ್ವಂತ ಡೇಟಾದಿಂದ ({0}) ತರಬೇತಿ ನೀಡಲಾಗಿದೆ. ಅದರ ನಿಬಂಧನೆಗಳನ್ನು ಇದನ್ನು ನಿಮಗೆ ಕೊಟ್ಟವರನ್ನು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on {0}.</source>
        <translation>ಇದಕ್ಕೆ digitpad ನಲ್ಲಿ {0} ನಿಂದ ತರಬೇತಿ ನೀಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Keep corrected digits as samples</source>
        <translation>ತಿದ್ದಿದ ಅಂಕಿಗಳನ್ನು ಮಾದರಿಗಳಾಗಿ ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Keras cannot load {0} ({1}).</source>
        <translation>Keras {0} ಅನ್ನು ಲೋಡ್ ಮಾಡಲಾರದು ({1}).</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Least pressure</source>
        <translation>ಕನಿಷ್ಠ ಒತ್ತಡ</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>ಎಡಗೈಗೆ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ತಿಳಿ</translation>
    </message>
    <message>
        <source>Light, dark, with high contrast, or as the system is at the moment.</source>
        <translation>ತಿಳಿ, ಗಾಢ, ಹೆಚ್ಚಿನ ಕಾಂಟ್ರಾಸ್ಟ್, ಅಥವಾ ಸಿಸ್ಟಂ ಈಗ ಇರುವಂತೆ.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has {2} where a number is expected, in column {3}; another column is named as in {4}:2.</source>
        <translation>{1} ನ ಸಾಲು {0} ರಲ್ಲಿ {2} ಇದೆ, ಆದರೆ ಕಾಲಮ್ {3} ರಲ್ಲಿ ಸಂಖ್ಯೆ ಬೇಕಾಗಿದೆ; ಬೇರೊಂದು ಕಾಲಮ್ ಅನ್ನು {4}:2 ರಂತೆ ಹೆಸರಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>ಒಳಗೆ ನೋಡುವುದು</translation>
    </message>
    <message>
        <source>MNIST: Y. LeCun and C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</source>
        <translation>MNIST: Y. LeCun ಮತ್ತು C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</translation>
    </message>
    <message>
        <source>Name a folder of pictures by class, or files with images.</source>
        <translation>ವರ್ಗಗಳ ಪ್ರಕಾರ ಚಿತ್ರಗಳಿರುವ ಫೋಲ್ಡರ್, ಅಥವಾ ಇಮೇಜ್‌ಗಳಿರುವ ಫೈಲ್‌ಗಳನ್ನು ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>Name images of its classes to import it.</source>
        <translation>ಇದನ್ನು ಆಮದು ಮಾಡಲು ಇದರ ವರ್ಗಗಳ ಇಮೇಜ್‌ಗಳನ್ನು ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {0} ({1}).</source>
        <translation>{0} ನಲ್ಲಿ ಯಾವ Dask ಶೆಡ್ಯೂಲರ್ ಕೂಡ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ ({1}).</translation>
    </message>
    <message>
        <source>No digits were found in this region; draw it around digits, or let fainter ink count.</source>
        <translation>ಈ ಭಾಗದಲ್ಲಿ ಅಂಕಿಗಳು ಸಿಗಲಿಲ್ಲ; ಅದನ್ನು ಅಂಕಿಗಳ ಸುತ್ತ ಬರೆಯಿರಿ, ಅಥವಾ ಮಸುಕಾದ ಶಾಯಿಯನ್ನೂ ಪರಿಗಣಿಸಿ.</translation>
    </message>
    <message>
        <source>No ink is 0, full ink is 1.</source>
        <translation>ಶಾಯಿ ಇಲ್ಲದ್ದು 0, ಪೂರ್ಣ ಶಾಯಿ 1.</translation>
    </message>
    <message>
        <source>No number from {0} to {1} that the rules allow has the check digit {2}.</source>
        <translation>ನಿಯಮಗಳು ಒಪ್ಪುವ {0} ರಿಂದ {1} ರವರೆಗಿನ ಯಾವ ಸಂಖ್ಯೆಗೂ ತಪಾಸಣಾ ಅಂಕಿ {2} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>No number lies between {0} and {1}; name the smaller one first.</source>
        <translation>{0} ಮತ್ತು {1} ರ ನಡುವೆ ಸಂಖ್ಯೆ ಇಲ್ಲ; ಚಿಕ್ಕದನ್ನು ಮೊದಲು ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>No number of {0} digits is {1} or more.</source>
        <translation>{0} ಅಂಕಿಗಳ ಯಾವ ಸಂಖ್ಯೆಯೂ {1} ಅಥವಾ ಹೆಚ್ಚಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No number on paper has more than {0} digits.</source>
        <translation>ಕಾಗದದ ಮೇಲಿನ ಯಾವ ಸಂಖ್ಯೆಗೂ {0} ಕ್ಕಿಂತ ಹೆಚ್ಚು ಅಂಕಿಗಳಿರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No picture of {0} can be learned from{1}.</source>
        <translation>{0} ನ ಯಾವ ಚಿತ್ರದಿಂದಲೂ ಕಲಿಯಲಾಗದು{1}.</translation>
    </message>
    <message>
        <source>No sample of {0} can be learned from.</source>
        <translation>{0} ನ ಯಾವ ಮಾದರಿಯಿಂದಲೂ ಕಲಿಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Nothing is opened any more, as the program is being closed.</source>
        <translation>ಪ್ರೋಗ್ರಾಮ್ ಮುಚ್ಚುತ್ತಿರುವುದರಿಂದ ಇನ್ನು ಏನನ್ನೂ ತೆರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>NumPy met {0}</source>
        <translation>NumPy ಎದುರಿಸಿದ್ದು: {0}</translation>
    </message>
    <message>
        <source>Numbers are read without signs; the least one is 0 or more, not {0}.</source>
        <translation>ಸಂಖ್ಯೆಗಳನ್ನು ಚಿಹ್ನೆಗಳಿಲ್ಲದೆ ಓದಲಾಗುತ್ತದೆ; ಅತಿ ಚಿಕ್ಕದು 0 ಅಥವಾ ಹೆಚ್ಚು, {0} ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Of drawn numbers with several digits.</source>
        <translation>ಹಲವು ಅಂಕಿಗಳಿರುವ ಬರೆದ ಸಂಖ್ಯೆಗಳಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>Of the class «{0}» {1} in {2}; at least {3} are needed of each class.</source>
        <translation>“{0}” ವರ್ಗ: {2} ನಲ್ಲಿ {1}; ಪ್ರತಿ ವರ್ಗಕ್ಕೂ ಕನಿಷ್ಠ {3} ಬೇಕು.</translation>
    </message>
    <message>
        <source>One cannot look inside the model «{0}» ({1}).</source>
        <translation>ಮಾಡೆಲ್ “{0}” ಒಳಗೆ ನೋಡಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>One of its images is in this folder, as {0}.</source>
        <translation>ಅದರ ಇಮೇಜ್‌ಗಳಲ್ಲಿ ಒಂದು ಈ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ {0} ಎಂದು ಇದೆ.</translation>
    </message>
    <message>
        <source>Only several pictures, or several files of samples, can be opened together; name one file.</source>
        <translation>ಹಲವು ಚಿತ್ರಗಳನ್ನು, ಅಥವಾ ಮಾದರಿಗಳ ಹಲವು ಫೈಲ್‌ಗಳನ್ನು ಮಾತ್ರ ಒಟ್ಟಿಗೆ ತೆರೆಯಬಹುದು; ಒಂದು ಫೈಲ್ ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>Only the first {0} lessons in {1} are listed.</source>
        <translation>{1} ನಲ್ಲಿರುವ ಮೊದಲ {0} ಪಾಠಗಳನ್ನು ಮಾತ್ರ ಪಟ್ಟಿ ಮಾಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Only two digits or more can be joined; choose those that are parts of one digit.</source>
        <translation>ಎರಡು ಅಥವಾ ಹೆಚ್ಚು ಅಂಕಿಗಳನ್ನು ಮಾತ್ರ ಸೇರಿಸಬಹುದು; ಒಂದೇ ಅಂಕಿಯ ಭಾಗಗಳಾದವುಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Only {0} of the images lie in their field as drawings do (20 pixels along the longest side); if they are handwriting, normalise them, so that what is drawn on the canvas looks the same.</source>
        <translation>ಇಮೇಜ್‌ಗಳಲ್ಲಿ {0} ಮಾತ್ರ ತಮ್ಮ ಕ್ಷೇತ್ರದಲ್ಲಿ ಡ್ರಾಯಿಂಗ್‌ಗಳಂತೆ ಇವೆ (ಅತಿ ಉದ್ದದ ಬದಿ 20 ಪಿಕ್ಸೆಲ್); ಅವು ಕೈಬರಹವಾಗಿದ್ದರೆ, ಕ್ಯಾನ್ವಾಸ್ ಮೇಲೆ ಬರೆದದ್ದೂ ಹಾಗೆಯೇ ಕಾಣುವಂತೆ ಅವುಗಳನ್ನು ನಾರ್ಮಲೈಸ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Otherwise all that is drawn is taken for one digit.</source>
        <translation>ಇಲ್ಲದಿದ್ದರೆ ಬರೆದದ್ದೆಲ್ಲವನ್ನೂ ಒಂದೇ ಅಂಕಿ ಎಂದು ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Otherwise the most similar digit is the answer, to letters and scribbles too.</source>
        <translation>ಇಲ್ಲದಿದ್ದರೆ ಅತಿ ಹೆಚ್ಚು ಹೋಲುವ ಅಂಕಿಯೇ ಉತ್ತರ, ಅಕ್ಷರಗಳು ಮತ್ತು ಗೀಚುಗಳಿಗೂ.</translation>
    </message>
    <message>
        <source>PDFium cannot draw the page</source>
        <translation>PDFium ಪುಟವನ್ನು ಬರೆಯಲಾರದು</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ಚಿತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>ಒತ್ತಡದ ವಕ್ರರೇಖೆ</translation>
    </message>
    <message>
        <source>Put it into a field of 28x28 pixels so that its centre of mass lies in the middle.</source>
        <translation>ಅದರ ದ್ರವ್ಯರಾಶಿ ಕೇಂದ್ರ ಮಧ್ಯದಲ್ಲಿರುವಂತೆ 28x28 ಪಿಕ್ಸೆಲ್‌ಗಳ ಜಾಗದಲ್ಲಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Read numbers of several digits</source>
        <translation>ಹಲವು ಅಂಕಿಗಳ ಸಂಖ್ಯೆಗಳನ್ನು ಓದಿ</translation>
    </message>
    <message>
        <source>Read points, commas and minus signs</source>
        <translation>ಬಿಂದು, ಅಲ್ಪವಿರಾಮ ಮತ್ತು ಋಣ ಚಿಹ್ನೆಗಳನ್ನು ಓದಿ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ಓದುವಿಕೆ</translation>
    </message>
    <message>
        <source>Reading {0} brought its process down {1}; nothing came in.</source>
        <translation>{0} ಓದುವಾಗ ಅದರ ಪ್ರಕ್ರಿಯೆ ಕುಸಿಯಿತು {1}; ಏನೂ ಒಳಬರಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Row 1 of {0} does not tell which column has the labels: {1}; {2}</source>
        <translation>ಯಾವ ಕಾಲಮ್‌ನಲ್ಲಿ ಲೇಬಲ್‌ಗಳಿವೆ ಎಂದು {0} ನ ಸಾಲು 1 ಹೇಳುವುದಿಲ್ಲ: {1}; {2}</translation>
    </message>
    <message>
        <source>Row 1 of {0} has the column {1} after {2}; pixels should stand line by line from the top left.</source>
        <translation>{0} ನ ಸಾಲು 1 ರಲ್ಲಿ {2} ನಂತರ ಕಾಲಮ್ {1} ಇದೆ; ಪಿಕ್ಸೆಲ್‌ಗಳು ಮೇಲಿನ ಎಡದಿಂದ ಸಾಲು ಸಾಲಾಗಿ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>Row {0} of {1} has no label; {2}</source>
        <translation>{1} ನ {0} ನೇ ಸಾಲಿನಲ್ಲಿ ಲೇಬಲ್ ಇಲ್ಲ; {2}</translation>
    </message>
    <message>
        <source>Row {0} of {1} has the label {2}; {3}</source>
        <translation>{1} ನ ಸಾಲು {0} ರ ಲೇಬಲ್ {2}; {3}</translation>
    </message>
    <message>
        <source>Row {0} of {1} is longer than {2} characters; {3}</source>
        <translation>{1} ನ ಸಾಲು {0} {2} ಅಕ್ಷರಗಳಿಗಿಂತ ಉದ್ದವಿದೆ; {3}</translation>
    </message>
    <message>
        <source>Sample {0} of {1} has the label {2}; it should be 0 to 9 or «{3}».</source>
        <translation>{1} ನ ಮಾದರಿ {0} ರ ಲೇಬಲ್ {2}; ಅದು 0 ರಿಂದ 9 ಅಥವಾ “{3}” ಆಗಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>Say when a drawing is no digit</source>
        <translation>ಡ್ರಾಯಿಂಗ್ ಅಂಕಿ ಅಲ್ಲದಿದ್ದಾಗ ಹೇಳಿ</translation>
    </message>
    <message>
        <source>Scale it, keeping its proportions, so that its longest side has 20 pixels.</source>
        <translation>ಅದರ ಪ್ರಮಾಣ ಉಳಿಸಿ, ಅತಿ ಉದ್ದದ ಬದಿ 20 ಪಿಕ್ಸೆಲ್ ಆಗುವಂತೆ ಅಳತೆ ಹೊಂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Shares of digits are of MNIST&apos;s; they do not go with data of one&apos;s own.</source>
        <translation>ಅಂಕಿಗಳ ಪಾಲುಗಳು MNIST ಗೆ ಮಾತ್ರ; ಸ್ವಂತ ಡೇಟಾದೊಂದಿಗೆ ಅವು ಹೊಂದುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Show boxes around the digits</source>
        <translation>ಅಂಕಿಗಳ ಸುತ್ತ ಚೌಕಟ್ಟುಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show the explanations</source>
        <translation>ವಿವರಣೆಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show the steps from the picture to the ink</source>
        <translation>ಚಿತ್ರದಿಂದ ಶಾಯಿಯವರೆಗಿನ ಹಂತಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Signs are some of {0} without spaces between them, not {1}.</source>
        <translation>ಚಿಹ್ನೆಗಳು {0} ರಲ್ಲಿ ಕೆಲವು, ನಡುವೆ ಖಾಲಿಜಾಗವಿಲ್ಲದೆ; {1} ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>ಸ್ಥಿರಕಾರಿ</translation>
    </message>
    <message>
        <source>Strokes begin with it, for a stylus that draws when it hardly touches.</source>
        <translation>ಸ್ಟ್ರೋಕ್‌ಗಳು ಇದರಿಂದ ಆರಂಭವಾಗುತ್ತವೆ, ಸೋಕಿದ ಕೂಡಲೇ ಬರೆಯುವ ಸ್ಟೈಲಸ್‌ಗಾಗಿ.</translation>
    </message>
    <message>
        <source>Stylus</source>
        <translation>ಸ್ಟೈಲಸ್</translation>
    </message>
    <message>
        <source>Stylus pressure changes the width</source>
        <translation>ಸ್ಟೈಲಸ್ ಒತ್ತಡ ಅಗಲವನ್ನು ಬದಲಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} columns, not {1}; more do not fit on {2}.</source>
        <translation>ಇಂಥ ಹಾಳೆಗೆ 1 ರಿಂದ {0} ಕಾಲಮ್‌ಗಳಿರುತ್ತವೆ, {1} ಅಲ್ಲ; {2} ಮೇಲೆ ಹೆಚ್ಚು ಹಿಡಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} rows a page, not {1}; print several pages.</source>
        <translation>ಇಂಥ ಹಾಳೆಯ ಪ್ರತಿ ಪುಟಕ್ಕೆ 1 ರಿಂದ {0} ಸಾಲುಗಳಿರುತ್ತವೆ, {1} ಅಲ್ಲ; ಹಲವು ಪುಟಗಳನ್ನು ಮುದ್ರಿಸಿ.</translation>
    </message>
    <message>
        <source>The MNIST file {0} cannot be read ({1}). {2}</source>
        <translation>MNIST ಫೈಲ್ {0} ಅನ್ನು ಓದಲಾಗದು ({1}). {2}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is damaged (its checksum is wrong). {1}</source>
        <translation>MNIST ಫೈಲ್ {0} ಹಾಳಾಗಿದೆ (ಅದರ ಚೆಕ್‌ಸಮ್ ತಪ್ಪಾಗಿದೆ). {1}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is missing. {1}</source>
        <translation>MNIST ಫೈಲ್ {0} ಕಾಣೆಯಾಗಿದೆ. {1}</translation>
    </message>
    <message>
        <source>The answers of {0} are damaged. Do the run again with --resume.</source>
        <translation>{0} ರ ಉತ್ತರಗಳು ಹಾಳಾಗಿವೆ. --resume ಜೊತೆ ರನ್ ಅನ್ನು ಮತ್ತೆ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The architecture in {0} cannot be used ({1}).</source>
        <translation>{0} ನಲ್ಲಿರುವ ಆರ್ಕಿಟೆಕ್ಚರ್ ಅನ್ನು ಬಳಸಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be built. {1}</source>
        <translation>“{0}” ಆರ್ಕಿಟೆಕ್ಚರ್ ಅನ್ನು ನಿರ್ಮಿಸಲಾಗದು. {1}</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be changed in {1} ({2}).</source>
        <translation>“{0}” ಆರ್ಕಿಟೆಕ್ಚರ್ ಅನ್ನು {1} ನಲ್ಲಿ ಬದಲಿಸಲಾಗದು ({2}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» has changed since this study began. Give what it is now another name to compare both.</source>
        <translation>ಈ ಅಧ್ಯಯನ ಆರಂಭವಾದ ನಂತರ “{0}” ಆರ್ಕಿಟೆಕ್ಚರ್ ಬದಲಾಗಿದೆ. ಎರಡನ್ನೂ ಹೋಲಿಸಲು ಈಗಿರುವುದಕ್ಕೆ ಬೇರೆ ಹೆಸರು ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>The canvas is on the right, so that no hand covers the answer.</source>
        <translation>ಯಾವ ಕೈಯೂ ಉತ್ತರವನ್ನು ಮುಚ್ಚದಂತೆ ಕ್ಯಾನ್ವಾಸ್ ಬಲಗಡೆ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The card {0} is damaged ({1}); the model is not used.</source>
        <translation>ಕಾರ್ಡ್ {0} ಹಾಳಾಗಿದೆ ({1}); ಮಾಡೆಲ್ ಅನ್ನು ಬಳಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The class names in {0} cannot be read ({1}).</source>
        <translation>{0} ನಲ್ಲಿರುವ ವರ್ಗದ ಹೆಸರುಗಳನ್ನು ಓದಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The class «{0}» of {1} is in its test part only; there is nothing to learn it from.</source>
        <translation>{1} ನ “{0}” ವರ್ಗ ಅದರ ಪರೀಕ್ಷಾ ಭಾಗದಲ್ಲಿ ಮಾತ್ರ ಇದೆ; ಅದನ್ನು ಕಲಿಯಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The clipboard holds no drawing: {0}.</source>
        <translation>ಕ್ಲಿಪ್‌ಬೋರ್ಡ್‌ನಲ್ಲಿ ಡ್ರಾಯಿಂಗ್ ಇಲ್ಲ: {0}.</translation>
    </message>
    <message>
        <source>The clipboard holds no layers ({0}).</source>
        <translation>ಕ್ಲಿಪ್‌ಬೋರ್ಡ್‌ನಲ್ಲಿ ಪದರಗಳಿಲ್ಲ ({0}).</translation>
    </message>
    <message>
        <source>The cluster cannot read {0} ({1}).</source>
        <translation>ಕ್ಲಸ್ಟರ್ {0} ಅನ್ನು ಓದಲಾರದು ({1}).</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost.</source>
        <translation>ಕ್ಲಸ್ಟರ್‌ನ ಸಂಪರ್ಕ ಕಡಿದುಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost. Add --resume to go on.</source>
        <translation>ಕ್ಲಸ್ಟರ್‌ನ ಸಂಪರ್ಕ ಕಡಿದುಹೋಯಿತು. ಮುಂದುವರಿಸಲು --resume ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>The data in {0} are others than when this study began; put back what they were, or compare on the new ones in another study.</source>
        <translation>{0} ನಲ್ಲಿರುವ ಡೇಟಾ ಈ ಅಧ್ಯಯನ ಆರಂಭವಾದಾಗ ಇದ್ದದ್ದಲ್ಲ; ಹಿಂದಿನ ಡೇಟಾವನ್ನು ಮರಳಿ ಇಡಿ, ಅಥವಾ ಹೊಸ ಡೇಟಾದಲ್ಲಿ ಬೇರೊಂದು ಅಧ್ಯಯನದಲ್ಲಿ ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>The data of this study cannot be read again: {0}</source>
        <translation>ಈ ಅಧ್ಯಯನದ ಡೇಟಾವನ್ನು ಮತ್ತೆ ಓದಲಾಗದು: {0}</translation>
    </message>
    <message>
        <source>The drawing cannot be saved in {0} ({1}).</source>
        <translation>ಡ್ರಾಯಿಂಗ್ ಅನ್ನು {0} ನಲ್ಲಿ ಉಳಿಸಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The drawing {0} cannot be read ({1}).</source>
        <translation>ಡ್ರಾಯಿಂಗ್ {0} ಅನ್ನು ಓದಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The example images of the model «{0}» are damaged.</source>
        <translation>ಮಾಡೆಲ್ “{0}” ನ ಉದಾಹರಣೆ ಇಮೇಜ್‌ಗಳು ಹಾಳಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>The experiment&apos;s process ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>ಪ್ರಯೋಗದ ಪ್ರಕ್ರಿಯೆ ಅನಿರೀಕ್ಷಿತವಾಗಿ ಕೊನೆಗೊಂಡಿತು ({0}), ಬಹುಶಃ ಮೆಮೊರಿ ಸಾಲಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The export ended unexpectedly {0}; nothing was written.</source>
        <translation>ರಫ್ತು ಅನಿರೀಕ್ಷಿತವಾಗಿ ಕೊನೆಗೊಂಡಿತು {0}; ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file kept digitpad busy for more than {0} s; it was given up.</source>
        <translation>ಫೈಲ್ digitpad ಅನ್ನು {0} ಸೆ. ಗಿಂತ ಹೆಚ್ಚು ಹೊತ್ತು ಹಿಡಿದಿಟ್ಟಿತು; ಅದನ್ನು ಕೈಬಿಡಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>The file {0} cannot be read ({1}).</source>
        <translation>ಫೈಲ್ {0} ಅನ್ನು ಓದಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The file {0} of the model «{1}» is not the one that its card describes (wrong checksum); it is not used.</source>
        <translation>ಮಾಡೆಲ್ “{1}” ನ ಫೈಲ್ {0} ಅದರ ಕಾರ್ಡ್ ವಿವರಿಸುವಂಥದ್ದಲ್ಲ (ತಪ್ಪು ಚೆಕ್‌ಸಮ್); ಅದನ್ನು ಬಳಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The files of a data set are of one kind, but {0} is {1} and {2} is {3}.</source>
        <translation>ಡೇಟಾಸೆಟ್‌ನ ಫೈಲ್‌ಗಳು ಒಂದೇ ಬಗೆಯವಾಗಿರುತ್ತವೆ, ಆದರೆ {0} {1} ಆಗಿದೆ ಮತ್ತು {2} {3} ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>ಮೊದಲನೆಯದು</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation>ಫೋಲ್ಡರ್ {0} ಅನ್ನು ಓದಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); digitpad looks again.</source>
        <translation>ಫೋಲ್ಡರ್ {0} ಅನ್ನು ಓದಲಾಗದು ({1}); digitpad ಮತ್ತೆ ನೋಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The folder {0} holds no model ({1} is missing).</source>
        <translation>ಫೋಲ್ಡರ್ {0} ನಲ್ಲಿ ಮಾಡೆಲ್ ಇಲ್ಲ ({1} ಕಾಣೆಯಾಗಿದೆ).</translation>
    </message>
    <message>
        <source>The folder {0} holds no picture that can be read.</source>
        <translation>ಫೋಲ್ಡರ್ {0} ನಲ್ಲಿ ಓದಬಹುದಾದ ಚಿತ್ರವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The folder {0} holds no pictures, no model and no study.</source>
        <translation>ಫೋಲ್ಡರ್ {0} ನಲ್ಲಿ ಚಿತ್ರಗಳಾಗಲಿ, ಮಾಡೆಲ್ ಆಗಲಿ, ಅಧ್ಯಯನವಾಗಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0} ({1}); save it now and then.</source>
        <translation>ಫಾರ್ಮ್ ಅನ್ನು {0} ನಲ್ಲಿ ಇಟ್ಟುಕೊಳ್ಳಲಾಗದು ({1}); ಆಗಾಗ ಉಳಿಸುತ್ತಿರಿ.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0}; save it now and then.</source>
        <translation>ಫಾರ್ಮ್ ಅನ್ನು {0} ನಲ್ಲಿ ಇಡಲಾಗದು; ಆಗಾಗ ಅದನ್ನು ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The form cannot be saved in {0} ({1}).</source>
        <translation>ಫಾರ್ಮ್ ಅನ್ನು {0} ನಲ್ಲಿ ಉಳಿಸಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}</source>
        <translation>ಫಾರ್ಮ್ ಇನ್ನೂ ಉಳಿಸಿಲ್ಲ: {0}</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}.</source>
        <translation>ಫಾರ್ಮ್ ಇನ್ನೂ ಉಳಿಸಿಲ್ಲ: {0}.</translation>
    </message>
    <message>
        <source>The form {0} cannot be read ({1}).</source>
        <translation>ಫಾರ್ಮ್ {0} ಅನ್ನು ಓದಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The format {0} needs {1}, which a digitpad from pip gets with «pip install &apos;digitpad[onnx]&apos;»; the packaged program does not have them.</source>
        <translation>ಸ್ವರೂಪ {0} ಕ್ಕೆ {1} ಬೇಕು, pip ನಿಂದ ಬಂದ digitpad ಅದನ್ನು “pip install &apos;digitpad[onnx]&apos;” ಮೂಲಕ ಪಡೆಯುತ್ತದೆ; ಪ್ಯಾಕೇಜ್ ಮಾಡಿದ ಪ್ರೋಗ್ರಾಮ್‌ನಲ್ಲಿ ಅದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The guard set {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>ಗಾರ್ಡ್ ಸೆಟ್ {0} ಕಾಣೆಯಾಗಿದೆ ಅಥವಾ ಹಾಳಾಗಿದೆ. ಅದನ್ನು ಮರಳಿ ಪಡೆಯಲು digitpad ಅನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The images were dark on light; they were inverted.</source>
        <translation>ಇಮೇಜ್‌ಗಳು ತಿಳಿ ಹಿನ್ನೆಲೆಯಲ್ಲಿ ಗಾಢವಾಗಿದ್ದವು; ಅವುಗಳ ಬಣ್ಣಗಳನ್ನು ತಿರುಗಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The ink follows mouse, stylus or finger a moment later, without their tremor.</source>
        <translation>ಶಾಯಿಯು ಮೌಸ್, ಸ್ಟೈಲಸ್ ಅಥವಾ ಬೆರಳನ್ನು ಕ್ಷಣ ತಡವಾಗಿ ಹಿಂಬಾಲಿಸುತ್ತದೆ, ಅವುಗಳ ನಡುಕವಿಲ್ಲದೆ.</translation>
    </message>
    <message>
        <source>The layer «{0}» is set up in a way that ONNX export does not know.</source>
        <translation>“{0}” ಪದರವನ್ನು ONNX ರಫ್ತಿಗೆ ಗೊತ್ತಿಲ್ಲದ ರೀತಿಯಲ್ಲಿ ಹೊಂದಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The layer «{0}» is used in a way that ONNX export does not know.</source>
        <translation>“{0}” ಪದರವನ್ನು ONNX ರಫ್ತಿಗೆ ಗೊತ್ತಿಲ್ಲದ ರೀತಿಯಲ್ಲಿ ಬಳಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The line network in {0} cannot be run ({1}).</source>
        <translation>{0} ನಲ್ಲಿರುವ ಸಾಲು ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು ನಡೆಸಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The model could not be written ({0}).</source>
        <translation>ಮಾಡೆಲ್ ಅನ್ನು ಬರೆಯಲಾಗಲಿಲ್ಲ ({0}).</translation>
    </message>
    <message>
        <source>The model in {0} is none of yours in {1}; remove it by hand.</source>
        <translation>{0} ನಲ್ಲಿರುವ ಮಾಡೆಲ್ {1} ನಲ್ಲಿರುವ ನಿಮ್ಮವುಗಳಲ್ಲೊಂದಲ್ಲ; ಅದನ್ನು ಕೈಯಾರೆ ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be removed ({1}).</source>
        <translation>ಮಾಡೆಲ್ “{0}” ಅನ್ನು ತೆಗೆಯಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be saved in {1} ({2}).</source>
        <translation>ಮಾಡೆಲ್ “{0}” ಅನ್ನು {1} ನಲ್ಲಿ ಉಳಿಸಲಾಗದು ({2}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot learn: its network cannot be loaded ({1}).</source>
        <translation>ಮಾಡೆಲ್ “{0}” ಕಲಿಯಲಾರದು: ಅದರ ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು ಲೋಡ್ ಮಾಡಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» comes with digitpad and cannot be removed.</source>
        <translation>ಮಾಡೆಲ್ “{0}” digitpad ಜೊತೆ ಬರುತ್ತದೆ, ಅದನ್ನು ತೆಗೆಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>The model «{0}» does not know {1}; it tells {2} apart.</source>
        <translation>ಮಾಡೆಲ್ “{0}” ಗೆ {1} ಗೊತ್ತಿಲ್ಲ; ಅದು {2} ಅನ್ನು ಪ್ರತ್ಯೇಕಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its example images ({1}).</source>
        <translation>ಮಾಡೆಲ್ “{0}” ತನ್ನ ಉದಾಹರಣೆ ಇಮೇಜ್‌ಗಳನ್ನು ಕಳೆದುಕೊಂಡಿದೆ ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its file {1}; it cannot be used.</source>
        <translation>ಮಾಡೆಲ್ “{0}” ತನ್ನ ಫೈಲ್ {1} ಅನ್ನು ಕಳೆದುಕೊಂಡಿದೆ; ಅದನ್ನು ಬಳಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training.</source>
        <translation>ಮಾಡೆಲ್ “{0}” ನ ತರಬೇತಿಯ ಸ್ನ್ಯಾಪ್‌ಶಾಟ್‌ಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model «{0}» is not used, as its network cannot be run safely: {1}.</source>
        <translation>ಮಾಡೆಲ್ “{0}” ನ ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು ಸುರಕ್ಷಿತವಾಗಿ ನಡೆಸಲಾಗದ ಕಾರಣ ಅದನ್ನು ಬಳಸುವುದಿಲ್ಲ: {1}.</translation>
    </message>
    <message>
        <source>The network for decimal points {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>ದಶಮಾಂಶ ಬಿಂದುಗಳ ನೆಟ್‌ವರ್ಕ್ {0} ಕಾಣೆಯಾಗಿದೆ ಅಥವಾ ಹಾಳಾಗಿದೆ. ಅದನ್ನು ಮರಳಿ ಪಡೆಯಲು digitpad ಅನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The network for handwriting {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>ಕೈಬರಹದ ನೆಟ್‌ವರ್ಕ್ {0} ಕಾಣೆಯಾಗಿದೆ ಅಥವಾ ಹಾಳಾಗಿದೆ. ಅದನ್ನು ಮರಳಿ ಪಡೆಯಲು digitpad ಅನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The network for struck digits {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>ಹೊಡೆದುಹಾಕಿದ ಅಂಕಿಗಳ ನೆಟ್‌ವರ್ಕ್ {0} ಕಾಣೆಯಾಗಿದೆ ಅಥವಾ ಹಾಳಾಗಿದೆ. ಅದನ್ನು ಮರಳಿ ಪಡೆಯಲು digitpad ಅನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The network has a layer «{0}», which ONNX export does not know; export it in another format.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿ “{0}” ಪದರವಿದೆ, ಅದು ONNX ರಫ್ತಿಗೆ ಗೊತ್ತಿಲ್ಲ; ಬೇರೊಂದು ಸ್ವರೂಪದಲ್ಲಿ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The network has an activation «{0}», which ONNX export does not know.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿ “{0}” ಆಕ್ಟಿವೇಷನ್ ಇದೆ, ಅದು ONNX ರಫ್ತಿಗೆ ಗೊತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The network has weights of the type {0}, which web pages cannot take.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿ {0} ಬಗೆಯ ತೂಕಗಳಿವೆ, ವೆಬ್ ಪುಟಗಳು ಅವುಗಳನ್ನು ಸ್ವೀಕರಿಸಲಾರವು.</translation>
    </message>
    <message>
        <source>The network has {0} parameters; at most {1} can be trained here.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿ {0} ಪ್ಯಾರಾಮೀಟರ್‌ಗಳಿವೆ; ಇಲ್ಲಿ ಗರಿಷ್ಠ {1} ಕ್ಕೆ ತರಬೇತಿ ನೀಡಬಹುದು.</translation>
    </message>
    <message>
        <source>The network in the format {0} gives other answers than the Keras file (up to {1} apart); it is not written.</source>
        <translation>ಸ್ವರೂಪ {0} ರಲ್ಲಿರುವ ನೆಟ್‌ವರ್ಕ್ Keras ಫೈಲ್‌ಗಿಂತ ಬೇರೆ ಉತ್ತರಗಳನ್ನು ಕೊಡುತ್ತದೆ (ವ್ಯತ್ಯಾಸ {1} ರವರೆಗೆ); ಅದನ್ನು ಬರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The network in {0} cannot be run ({1}).</source>
        <translation>{0} ನಲ್ಲಿರುವ ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು ನಡೆಸಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The network in {0} does not read lines: it gives {1} numbers.</source>
        <translation>{0} ನಲ್ಲಿರುವ ನೆಟ್‌ವರ್ಕ್ ಸಾಲುಗಳನ್ನು ಓದುವುದಿಲ್ಲ: ಅದು {1} ಸಂಖ್ಯೆಗಳನ್ನು ಕೊಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The network in {0} gives no numbers; it is not imported.</source>
        <translation>{0} ನಲ್ಲಿರುವ ನೆಟ್‌ವರ್ಕ್ ಸಂಖ್ಯೆಗಳನ್ನು ಕೊಡುವುದಿಲ್ಲ; ಅದನ್ನು ಆಮದು ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The network in {0} has a layer that LiteRT cannot run; it is not imported.</source>
        <translation>{0} ನಲ್ಲಿರುವ ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿ LiteRT ನಡೆಸಲಾರದ ಪದರವಿದೆ; ಅದನ್ನು ಆಮದು ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of MNIST&apos;s training digits right, however its images are scaled; it is no reader of digits, or counts them in another order.</source>
        <translation>{0} ನಲ್ಲಿರುವ ನೆಟ್‌ವರ್ಕ್ MNIST ನ ತರಬೇತಿ ಅಂಕಿಗಳಲ್ಲಿ {1} ಮಾತ್ರ ಸರಿಯಾಗಿ ಓದುತ್ತದೆ, ಅದರ ಇಮೇಜ್‌ಗಳನ್ನು ಹೇಗೇ ಅಳತೆಗೊಳಿಸಿದರೂ; ಅದು ಅಂಕಿಗಳನ್ನು ಓದುವುದಲ್ಲ, ಅಥವಾ ಅವುಗಳನ್ನು ಬೇರೆ ಕ್ರಮದಲ್ಲಿ ಎಣಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The network is run by {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). The page itself is part of digitpad (MIT licence).</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು {0} {1} ನಡೆಸುತ್ತದೆ, ಕೃತಿಸ್ವಾಮ್ಯ Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). ಪುಟವು digitpad ನ ಭಾಗ (MIT ಪರವಾನಗಿ).</translation>
    </message>
    <message>
        <source>The network takes {0} multiply-adds for each image; at most {1} can be trained here.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ಗೆ ಪ್ರತಿ ಇಮೇಜ್‌ಗೆ {0} ಗುಣಾಕಾರ-ಸಂಕಲನಗಳು ಬೇಕು; ಇಲ್ಲಿ ಗರಿಷ್ಠ {1} ಕ್ಕೆ ತರಬೇತಿ ನೀಡಬಹುದು.</translation>
    </message>
    <message>
        <source>The network&apos;s {0} needs the operation «{1}», which web pages cannot run; export it in another format.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನ {0} ಕ್ಕೆ “{1}” ಕ್ರಿಯೆ ಬೇಕು, ವೆಬ್ ಪುಟಗಳು ಅದನ್ನು ನಡೆಸಲಾರವು; ಬೇರೊಂದು ಸ್ವರೂಪದಲ್ಲಿ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The next digit comes after</source>
        <translation>ಮುಂದಿನ ಅಂಕಿ ಬರುವ ಮುನ್ನ</translation>
    </message>
    <message>
        <source>The outputs need a row of values, but what comes to them is an image of {0}. End with flatten or global average.</source>
        <translation>ಔಟ್‌ಪುಟ್‌ಗಳಿಗೆ ಮೌಲ್ಯಗಳ ಸಾಲು ಬೇಕು, ಆದರೆ ಅವಕ್ಕೆ ಬರುವುದು {0} ರ ಇಮೇಜ್. ಚಪ್ಪಟೆಗೊಳಿಸುವಿಕೆ ಅಥವಾ ಒಟ್ಟಾರೆ ಸರಾಸರಿಯಿಂದ ಮುಗಿಸಿ.</translation>
    </message>
    <message>
        <source>The page is part of digitpad (MIT licence), and holds TensorFlow.js (Google LLC, Apache License 2.0).</source>
        <translation>ಪುಟವು digitpad ನ ಭಾಗ (MIT ಪರವಾನಗಿ), ಅದರಲ್ಲಿ TensorFlow.js ಇದೆ (Google LLC, Apache License 2.0).</translation>
    </message>
    <message>
        <source>The picture cannot be saved in {0} ({1}).</source>
        <translation>ಚಿತ್ರವನ್ನು {0} ನಲ್ಲಿ ಉಳಿಸಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The picture of the form has {0} x {1} pixels, which are not the proportions of a page of {2} x {3} mm.</source>
        <translation>ಫಾರ್ಮ್‌ನ ಚಿತ್ರ {0} x {1} ಪಿಕ್ಸೆಲ್‌ಗಳದ್ದು, ಅದು {2} x {3} ಮಿ.ಮೀ. ಪುಟದ ಪ್ರಮಾಣವಲ್ಲ.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be kept: there is no room for temporary files.</source>
        <translation>ಕ್ಲಿಪ್‌ಬೋರ್ಡ್‌ನಲ್ಲಿರುವ ಚಿತ್ರವನ್ನು ಇಡಲಾಗದು: ತಾತ್ಕಾಲಿಕ ಫೈಲ್‌ಗಳಿಗೆ ಜಾಗವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read ({1}).</source>
        <translation>ಚಿತ್ರ {0} ಅನ್ನು ಓದಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The pictures of {0} lie beside each other; put those of each class into a folder that is called as the class.</source>
        <translation>{0} ನ ಚಿತ್ರಗಳು ಒಟ್ಟಿಗೇ ಇವೆ; ಪ್ರತಿ ವರ್ಗದ ಚಿತ್ರಗಳನ್ನು ಆ ವರ್ಗದ ಹೆಸರಿನ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>The plan of the study, {0}, is missing or damaged{1}. Begin in another folder, or remove this file: what is finished is then found again by the same command with --resume.</source>
        <translation>ಅಧ್ಯಯನದ ಯೋಜನೆ {0} ಕಾಣೆಯಾಗಿದೆ ಅಥವಾ ಹಾಳಾಗಿದೆ{1}. ಬೇರೊಂದು ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಆರಂಭಿಸಿ, ಅಥವಾ ಈ ಫೈಲ್ ಅನ್ನು ತೆಗೆಯಿರಿ: ಆಗ ಮುಗಿದದ್ದು --resume ಜೊತೆಗಿನ ಅದೇ ಆದೇಶದಿಂದ ಮತ್ತೆ ಸಿಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}, {2} times. Maybe memory ran out; close other programs and resume the study.</source>
        <translation>ರನ್ {0} ರ ಪ್ರಕ್ರಿಯೆ: {1}, {2} ಬಾರಿ. ಬಹುಶಃ ಮೆಮೊರಿ ಸಾಲಲಿಲ್ಲ; ಇತರ ಪ್ರೋಗ್ರಾಮ್‌ಗಳನ್ನು ಮುಚ್ಚಿ ಅಧ್ಯಯನವನ್ನು ಮುಂದುವರಿಸಿ.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}; the run goes on from its last epoch.</source>
        <translation>ರನ್ {0} ರ ಪ್ರಕ್ರಿಯೆ: {1}; ರನ್ ತನ್ನ ಕೊನೆಯ ಎಪಾಕ್‌ನಿಂದ ಮುಂದುವರಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The recipe «pens» learns strokes of digits beside MNIST; it does not go with data of one&apos;s own.</source>
        <translation>“pens” ವಿಧಾನವು MNIST ಜೊತೆಗೆ ಅಂಕಿಗಳ ಸ್ಟ್ರೋಕ್‌ಗಳನ್ನು ಕಲಿಯುತ್ತದೆ; ಸ್ವಂತ ಡೇಟಾದೊಂದಿಗೆ ಅದು ಹೊಂದುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The record of {0} belongs to another study; the run is done again.</source>
        <translation>{0} ರ ದಾಖಲೆ ಬೇರೊಂದು ಅಧ್ಯಯನದ್ದು; ರನ್ ಅನ್ನು ಮತ್ತೆ ಮಾಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The record of {0} is damaged; the run is done again.</source>
        <translation>{0} ರ ದಾಖಲೆ ಹಾಳಾಗಿದೆ; ರನ್ ಅನ್ನು ಮತ್ತೆ ಮಾಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The report cannot be written to {0} ({1}).</source>
        <translation>ವರದಿಯನ್ನು {0} ನಲ್ಲಿ ಬರೆಯಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The run {0} failed on the cluster ({1}).</source>
        <translation>ರನ್ {0} ಕ್ಲಸ್ಟರ್‌ನಲ್ಲಿ ವಿಫಲವಾಯಿತು ({1}).</translation>
    </message>
    <message>
        <source>The samples cannot be saved in {0} ({1}).</source>
        <translation>ಮಾದರಿಗಳನ್ನು {0} ನಲ್ಲಿ ಉಳಿಸಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be put into {1} beside it ({2}); they are used as they are.</source>
        <translation>{0} ನಲ್ಲಿರುವ ಮಾದರಿಗಳನ್ನು ಪಕ್ಕದ {1} ಗೆ ಹಾಕಲಾಗದು ({2}); ಅವುಗಳನ್ನು ಇರುವಂತೆಯೇ ಬಳಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}).</source>
        <translation>{0} ನಲ್ಲಿರುವ ಮಾದರಿಗಳನ್ನು ಓದಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}). The file is kept as {2}; {3} saved.</source>
        <translation>{0} ನಲ್ಲಿರುವ ಮಾದರಿಗಳನ್ನು ಓದಲಾಗದು ({1}). ಫೈಲ್ ಅನ್ನು {2} ಎಂದು ಇಡಲಾಗಿದೆ; ಉಳಿಸಿದ್ದು: {3}.</translation>
    </message>
    <message>
        <source>The samples in {0} were not taken over as they are: {1} differs.</source>
        <translation>{0} ನಲ್ಲಿರುವ ಮಾದರಿಗಳನ್ನು ಇದ್ದಂತೆ ತೆಗೆದುಕೊಂಡಿಲ್ಲ: {1} ಬೇರೆಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The scheduler at {0} has no workers; start one with «dask worker {1}».</source>
        <translation>{0} ನಲ್ಲಿರುವ ಶೆಡ್ಯೂಲರ್‌ಗೆ ವರ್ಕರ್‌ಗಳಿಲ್ಲ; “dask worker {1}” ಮೂಲಕ ಒಂದನ್ನು ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>The scheduler at {0} needs certificates: add --tls-ca, --tls-cert and --tls-key.</source>
        <translation>{0} ನಲ್ಲಿರುವ ಶೆಡ್ಯೂಲರ್‌ಗೆ ಪ್ರಮಾಣಪತ್ರಗಳು ಬೇಕು: --tls-ca, --tls-cert ಮತ್ತು --tls-key ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>ಎರಡನೆಯದು</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು {0} ನಲ್ಲಿ ಉಳಿಸಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The sheet cannot be saved in {0} ({1}).</source>
        <translation>ಹಾಳೆಯನ್ನು {0} ನಲ್ಲಿ ಉಳಿಸಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The sheets&apos; pictures cannot be kept in {0} ({1}); make room there.</source>
        <translation>ಹಾಳೆಗಳ ಚಿತ್ರಗಳನ್ನು {0} ನಲ್ಲಿ ಇಡಲಾಗದು ({1}); ಅಲ್ಲಿ ಜಾಗ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The snapshots {0} are damaged; the model itself can be used without them.</source>
        <translation>ಸ್ನ್ಯಾಪ್‌ಶಾಟ್‌ಗಳು {0} ಹಾಳಾಗಿವೆ; ಅವಿಲ್ಲದೆಯೂ ಮಾಡೆಲ್ ಅನ್ನು ಬಳಸಬಹುದು.</translation>
    </message>
    <message>
        <source>The snapshots {0} cannot be read ({1}).</source>
        <translation>ಸ್ನ್ಯಾಪ್‌ಶಾಟ್‌ಗಳು {0} ಅನ್ನು ಓದಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The step between two numbers is 1 or more, not {0}.</source>
        <translation>ಎರಡು ಸಂಖ್ಯೆಗಳ ನಡುವಿನ ಹೆಜ್ಜೆ 1 ಅಥವಾ ಹೆಚ್ಚು, {0} ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>The stroke file {0} cannot be read ({1}).</source>
        <translation>ಸ್ಟ್ರೋಕ್ ಫೈಲ್ {0} ಅನ್ನು ಓದಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The stroke file {0} holds more than {1} numbers; split it.</source>
        <translation>ಸ್ಟ್ರೋಕ್ ಫೈಲ್ {0} ನಲ್ಲಿ {1} ಕ್ಕಿಂತ ಹೆಚ್ಚು ಸಂಖ್ಯೆಗಳಿವೆ; ಅದನ್ನು ಒಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The stroke file {0} holds no samples; it should be {1}.</source>
        <translation>ಸ್ಟ್ರೋಕ್ ಫೈಲ್ {0} ನಲ್ಲಿ ಮಾದರಿಗಳಿಲ್ಲ; ಅದು ಹೀಗಿರಬೇಕು: {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is empty; it should be {1}.</source>
        <translation>ಸ್ಟ್ರೋಕ್ ಫೈಲ್ {0} ಖಾಲಿಯಿದೆ; ಅದು ಹೀಗಿರಬೇಕು: {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is larger than {1} MiB; split it.</source>
        <translation>ಸ್ಟ್ರೋಕ್ ಫೈಲ್ {0} {1} MiB ಗಿಂತ ದೊಡ್ಡದಿದೆ; ಅದನ್ನು ಒಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not text in UTF-8; it should be {1}.</source>
        <translation>ಸ್ಟ್ರೋಕ್ ಫೈಲ್ {0} UTF-8 ಪಠ್ಯವಲ್ಲ; ಅದು ಹೀಗಿರಬೇಕು: {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not {1} ({2}).</source>
        <translation>ಸ್ಟ್ರೋಕ್ ಫೈಲ್ {0} ಹೀಗಿಲ್ಲ: {1} ({2}).</translation>
    </message>
    <message>
        <source>The stroke file {0} needs digits of at least two writers; one of them is held out.</source>
        <translation>ಸ್ಟ್ರೋಕ್ ಫೈಲ್ {0} ಗೆ ಕನಿಷ್ಠ ಇಬ್ಬರು ಬರಹಗಾರರ ಅಂಕಿಗಳು ಬೇಕು; ಅವರಲ್ಲಿ ಒಬ್ಬರನ್ನು ಮೀಸಲಿಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The study cannot be written ({0}).</source>
        <translation>ಅಧ್ಯಯನವನ್ನು ಬರೆಯಲಾಗದು ({0}).</translation>
    </message>
    <message>
        <source>The study could not go on ({0}).</source>
        <translation>ಅಧ್ಯಯನ ಮುಂದುವರಿಯಲಾಗಲಿಲ್ಲ ({0}).</translation>
    </message>
    <message>
        <source>The study in {0} cannot be removed ({1}).</source>
        <translation>{0} ನಲ್ಲಿರುವ ಅಧ್ಯಯನವನ್ನು ತೆಗೆಯಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The study in {0} compares on {1}, not on {2} as they are now. Leave --data out to go on with it, or choose another folder.</source>
        <translation>{0} ನಲ್ಲಿರುವ ಅಧ್ಯಯನವು {1} ನಲ್ಲಿ ಹೋಲಿಸುತ್ತದೆ, ಈಗಿರುವ {2} ನಲ್ಲಿ ಅಲ್ಲ. ಅದನ್ನು ಮುಂದುವರಿಸಲು --data ಬಿಡಿ, ಅಥವಾ ಬೇರೊಂದು ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The study in {0} has {1}, not {2}. Leave these options out to go on with it, or choose another folder.</source>
        <translation>{0} ನಲ್ಲಿರುವ ಅಧ್ಯಯನದಲ್ಲಿ {1} ಇದೆ, {2} ಅಲ್ಲ. ಅದನ್ನು ಮುಂದುವರಿಸಲು ಈ ಆಯ್ಕೆಗಳನ್ನು ಬಿಡಿ, ಅಥವಾ ಬೇರೊಂದು ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The study was stopped.</source>
        <translation>ಅಧ್ಯಯನವನ್ನು ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The table cannot be saved in {0} ({1}).</source>
        <translation>ಕೋಷ್ಟಕವನ್ನು {0} ನಲ್ಲಿ ಉಳಿಸಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The text cannot be saved in {0} ({1}).</source>
        <translation>ಪಠ್ಯವನ್ನು {0} ನಲ್ಲಿ ಉಳಿಸಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>The training could not be started ({0}).</source>
        <translation>ತರಬೇತಿಯನ್ನು ಆರಂಭಿಸಲಾಗಲಿಲ್ಲ ({0}).</translation>
    </message>
    <message>
        <source>The training stopped answering and was ended; no model was saved.</source>
        <translation>ತರಬೇತಿಯು ಉತ್ತರಿಸುವುದನ್ನು ನಿಲ್ಲಿಸಿದ್ದರಿಂದ ಕೊನೆಗೊಳಿಸಲಾಯಿತು; ಮಾಡೆಲ್ ಉಳಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The training was killed by the system ({0}), maybe because memory ran out; no model was saved. Close other programs and train again.</source>
        <translation>ಸಿಸ್ಟಂ ತರಬೇತಿಯನ್ನು ಕೊನೆಗೊಳಿಸಿತು ({0}), ಬಹುಶಃ ಮೆಮೊರಿ ಸಾಲಲಿಲ್ಲ; ಮಾಡೆಲ್ ಉಳಿಸಿಲ್ಲ. ಇತರ ಪ್ರೋಗ್ರಾಮ್‌ಗಳನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ತರಬೇತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>The trainings ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>ತರಬೇತಿಗಳು ಅನಿರೀಕ್ಷಿತವಾಗಿ ಕೊನೆಗೊಂಡವು ({0}), ಬಹುಶಃ ಮೆಮೊರಿ ಸಾಲಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The unfinished run {0} is damaged or of another study; it begins again.</source>
        <translation>ಮುಗಿಯದ ರನ್ {0} ಹಾಳಾಗಿದೆ ಅಥವಾ ಬೇರೊಂದು ಅಧ್ಯಯನದ್ದು; ಅದು ಮತ್ತೆ ಆರಂಭವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The values lie in a row already. Remove this layer.</source>
        <translation>ಮೌಲ್ಯಗಳು ಈಗಾಗಲೇ ಒಂದು ಸಾಲಿನಲ್ಲಿವೆ. ಈ ಪದರವನ್ನು ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The web page holds no network.</source>
        <translation>ವೆಬ್ ಪುಟದಲ್ಲಿ ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>{0} ನಲ್ಲಿರುವ ತೂಕಗಳು ಹಾಳಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>The weights in {0} claim {1} MB, which no network for digits needs.</source>
        <translation>{0} ನಲ್ಲಿರುವ ತೂಕಗಳು {1} MB ಎನ್ನುತ್ತವೆ, ಅಂಕಿಗಳ ಯಾವ ನೆಟ್‌ವರ್ಕ್‌ಗೂ ಅಷ್ಟು ಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The weights in {0} point somewhere else; it is not imported.</source>
        <translation>{0} ನಲ್ಲಿರುವ ತೂಕಗಳು ಬೇರೆಡೆಗೆ ಸೂಚಿಸುತ್ತವೆ; ಅದನ್ನು ಆಮದು ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The weights in {0} point to other files; it is not imported.</source>
        <translation>{0} ನಲ್ಲಿರುವ ತೂಕಗಳು ಬೇರೆ ಫೈಲ್‌ಗಳಿಗೆ ಸೂಚಿಸುತ್ತವೆ; ಅದನ್ನು ಆಮದು ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The {0} of a study must be at least one, each named once.</source>
        <translation>ಅಧ್ಯಯನದಲ್ಲಿ {0} ಕನಿಷ್ಠ ಒಂದಿರಬೇಕು, ಪ್ರತಿಯೊಂದನ್ನೂ ಒಮ್ಮೆ ಮಾತ್ರ ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>The {0} part of digitpad (MIT licence).</source>
        <translation>{0} digitpad ನ ಭಾಗ (MIT ಪರವಾನಗಿ).</translation>
    </message>
    <message>
        <source>There are no digits among the samples in {0}.</source>
        <translation>{0} ನಲ್ಲಿರುವ ಮಾದರಿಗಳಲ್ಲಿ ಅಂಕಿಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There are no images in {0}; it should hold a folder of pictures for each class, or files.</source>
        <translation>{0} ನಲ್ಲಿ ಇಮೇಜ್‌ಗಳಿಲ್ಲ; ಅದರಲ್ಲಿ ಪ್ರತಿ ವರ್ಗಕ್ಕೆ ಚಿತ್ರಗಳ ಫೋಲ್ಡರ್, ಅಥವಾ ಫೈಲ್‌ಗಳು ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>There are no images of «{0}»; the class is left out.</source>
        <translation>“{0}” ನ ಇಮೇಜ್‌ಗಳಿಲ್ಲ; ಆ ವರ್ಗವನ್ನು ಬಿಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>There are no pictures in folders of {0}; each class has a folder with its pictures.</source>
        <translation>{0} ನ ಫೋಲ್ಡರ್‌ಗಳಲ್ಲಿ ಚಿತ್ರಗಳಿಲ್ಲ; ಪ್ರತಿ ವರ್ಗಕ್ಕೂ ಅದರ ಚಿತ್ರಗಳಿರುವ ಫೋಲ್ಡರ್ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There are no pictures in {0}.</source>
        <translation>{0} ನಲ್ಲಿ ಚಿತ್ರಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There are too many strokes to read.</source>
        <translation>ಓದಲಾಗದಷ್ಟು ಹೆಚ್ಚು ಸ್ಟ್ರೋಕ್‌ಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>There are {0} headings, but only {1} columns.</source>
        <translation>{0} ತಲೆಬರಹಗಳಿವೆ, ಆದರೆ ಕಾಲಮ್‌ಗಳು {1} ಮಾತ್ರ.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already. Choose another name.</source>
        <translation>ಮಾಡೆಲ್ “{0}” ಆಗಲೇ ಇದೆ. ಬೇರೆ ಹೆಸರು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>There is a script for folders of pictures and for single .npz files; all else is read with too much of digitpad&apos;s own code. Save images, labels and names as .npz to have one.</source>
        <translation>ಸ್ಕ್ರಿಪ್ಟ್ ಇರುವುದು ಚಿತ್ರಗಳ ಫೋಲ್ಡರ್‌ಗಳಿಗೆ ಮತ್ತು ಒಂಟಿ .npz ಫೈಲ್‌ಗಳಿಗೆ; ಉಳಿದೆಲ್ಲವನ್ನು ಓದಲು digitpad ನದೇ ಕೋಡ್ ತೀರಾ ಹೆಚ್ಚು ಬೇಕು. ಸ್ಕ್ರಿಪ್ಟ್ ಪಡೆಯಲು ಇಮೇಜ್‌ಗಳು, ಲೇಬಲ್‌ಗಳು ಮತ್ತು ಹೆಸರುಗಳನ್ನು .npz ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>There is an architecture «{0}» already. Choose another name.</source>
        <translation>“{0}” ಆರ್ಕಿಟೆಕ್ಚರ್ ಈಗಾಗಲೇ ಇದೆ. ಬೇರೆ ಹೆಸರು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}.</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್ “{0}” ಇಲ್ಲ. ಇರುವವು: {1}.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}; or name its file.</source>
        <translation>“{0}” ಆರ್ಕಿಟೆಕ್ಚರ್ ಇಲ್ಲ. ಇರುವವು: {1}; ಅಥವಾ ಅದರ ಫೈಲ್ ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>There is no augmentation «{0}». There are: {1}.</source>
        <translation>ಆಗ್ಮೆಂಟೇಷನ್ “{0}” ಇಲ್ಲ. ಇರುವವು: {1}.</translation>
    </message>
    <message>
        <source>There is no check digit {0}; there are {1}.</source>
        <translation>ತಪಾಸಣಾ ಅಂಕಿ {0} ಇಲ್ಲ; ಇರುವವು: {1}.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>{0} ಎಂಬ ಫೈಲ್ ಅಥವಾ ಫೋಲ್ಡರ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>ಫೈಲ್ {0} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no format «{0}». There are: {1}.</source>
        <translation>ಸ್ವರೂಪ “{0}” ಇಲ್ಲ. ಇರುವವು: {1}.</translation>
    </message>
    <message>
        <source>There is no ink in this box; draw it around a digit.</source>
        <translation>ಈ ಚೌಕಟ್ಟಿನಲ್ಲಿ ಶಾಯಿ ಇಲ್ಲ; ಅದನ್ನು ಅಂಕಿಯೊಂದರ ಸುತ್ತ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>There is no ink left where this digit was.</source>
        <translation>ಈ ಅಂಕಿ ಇದ್ದಲ್ಲಿ ಶಾಯಿ ಉಳಿದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no model «{0}». There are: {1}.</source>
        <translation>ಮಾಡೆಲ್ “{0}” ಇಲ್ಲ. ಇರುವವು: {1}.</translation>
    </message>
    <message>
        <source>There is no paper {0}; there is {1}.</source>
        <translation>ಕಾಗದ {0} ಇಲ್ಲ; ಇರುವುದು: {1}.</translation>
    </message>
    <message>
        <source>There is no stroke file {0}.</source>
        <translation>ಸ್ಟ್ರೋಕ್ ಫೈಲ್ {0} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is not enough memory for the study. Close other programs and resume it.</source>
        <translation>ಅಧ್ಯಯನಕ್ಕೆ ಸಾಕಷ್ಟು ಮೆಮೊರಿ ಇಲ್ಲ. ಇತರ ಪ್ರೋಗ್ರಾಮ್‌ಗಳನ್ನು ಮುಚ್ಚಿ ಅದನ್ನು ಮುಂದುವರಿಸಿ.</translation>
    </message>
    <message>
        <source>There is not enough memory for this experiment. Close other programs and try again.</source>
        <translation>ಈ ಪ್ರಯೋಗಕ್ಕೆ ಸಾಕಷ್ಟು ಮೆಮೊರಿ ಇಲ್ಲ. ಇತರ ಪ್ರೋಗ್ರಾಮ್‌ಗಳನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>ಈ ನೆಟ್‌ವರ್ಕ್‌ಗೆ ಸಾಕಷ್ಟು ಮೆಮೊರಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs and train again.</source>
        <translation>ಈ ತರಬೇತಿಗೆ ಸಾಕಷ್ಟು ಮೆಮೊರಿ ಇಲ್ಲ. ಇತರ ಪ್ರೋಗ್ರಾಮ್‌ಗಳನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ತರಬೇತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>ಇದಕ್ಕೆ ಸಾಕಷ್ಟು ಮೆಮೊರಿ ಇಲ್ಲ; ಇತರ ಪ್ರೋಗ್ರಾಮ್‌ಗಳನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {0}; make it smaller first.</source>
        <translation>{0} ಅನ್ನು ತೆರೆಯಲು ಸಾಕಷ್ಟು ಮೆಮೊರಿ ಇಲ್ಲ; ಮೊದಲು ಅದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {0}; make it smaller first.</source>
        <translation>{0} ಅನ್ನು ಓದಲು ಸಾಕಷ್ಟು ಮೆಮೊರಿ ಇಲ್ಲ; ಮೊದಲು ಅದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>There is too little printed on this form to align sheets by it; words are needed, in several places.</source>
        <translation>ಹಾಳೆಗಳನ್ನು ಹೊಂದಿಸಲು ಈ ಫಾರ್ಮ್‌ನಲ್ಲಿ ಮುದ್ರಿತವಾದದ್ದು ತೀರಾ ಕಡಿಮೆ; ಹಲವು ಕಡೆ ಪದಗಳು ಬೇಕು.</translation>
    </message>
    <message>
        <source>There is too much ink to read.</source>
        <translation>ಓದಲಾಗದಷ್ಟು ಹೆಚ್ಚು ಶಾಯಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>There was no prediction within a minute.</source>
        <translation>ಒಂದು ನಿಮಿಷದೊಳಗೆ ಮುನ್ಸೂಚನೆ ಬರಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This digit cannot be cut in two; it is too narrow.</source>
        <translation>ಈ ಅಂಕಿಯನ್ನು ಎರಡಾಗಿ ಕತ್ತರಿಸಲಾಗದು; ಅದು ತೀರಾ ಕಿರಿದಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>This form has neither corner marks nor a picture; without them, digitpad cannot tell where its fields are.</source>
        <translation>ಈ ಫಾರ್ಮ್‌ಗೆ ಮೂಲೆ ಗುರುತುಗಳಾಗಲಿ ಚಿತ್ರವಾಗಲಿ ಇಲ್ಲ; ಅವಿಲ್ಲದೆ ಇದರ ಕ್ಷೇತ್ರಗಳು ಎಲ್ಲಿವೆ ಎಂದು digitpad ತಿಳಿಯಲಾರದು.</translation>
    </message>
    <message>
        <source>This layer needs an image, but before it the values were put into a row. Move it further up.</source>
        <translation>ಈ ಪದರಕ್ಕೆ ಇಮೇಜ್ ಬೇಕು, ಆದರೆ ಅದರ ಮೊದಲೇ ಮೌಲ್ಯಗಳನ್ನು ಒಂದು ಸಾಲಿನಲ್ಲಿ ಇಡಲಾಗಿದೆ. ಇದನ್ನು ಇನ್ನೂ ಮೇಲೆ ಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>This layer would give {0} values for each image; at most {1} find room here.</source>
        <translation>ಈ ಪದರ ಪ್ರತಿ ಇಮೇಜ್‌ಗೆ {0} ಮೌಲ್ಯಗಳನ್ನು ಕೊಡುತ್ತದೆ; ಇಲ್ಲಿ ಗರಿಷ್ಠ {1} ಕ್ಕೆ ಜಾಗವಿದೆ.</translation>
    </message>
    <message>
        <source>This layer would have {0} parameters; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>ಈ ಪದರದಲ್ಲಿ {0} ಪ್ಯಾರಾಮೀಟರ್‌ಗಳಿರುತ್ತವೆ; ಇಲ್ಲಿ ಗರಿಷ್ಠ {1} ಕ್ಕೆ ತರಬೇತಿ ನೀಡಬಹುದು. ಇದರ ಮೊದಲು ಹೆಚ್ಚು ಪೂಲಿಂಗ್ ಮಾಡಿ, ಅಥವಾ ಇದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>This layer would take {0} multiply-adds for each image; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>ಈ ಪದರಕ್ಕೆ ಪ್ರತಿ ಇಮೇಜ್‌ಗೆ {0} ಗುಣಾಕಾರ-ಸಂಕಲನಗಳು ಬೇಕಾಗುತ್ತವೆ; ಇಲ್ಲಿ ಗರಿಷ್ಠ {1} ಕ್ಕೆ ತರಬೇತಿ ನೀಡಬಹುದು. ಇದರ ಮೊದಲು ಹೆಚ್ಚು ಪೂಲಿಂಗ್ ಮಾಡಿ, ಅಥವಾ ಇದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed; install digitpad again with pip.</source>
        <translation>ಇದಕ್ಕೆ TensorFlow ಬೇಕು, ಅದು ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ; digitpad ಅನ್ನು pip ಮೂಲಕ ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which the light package of digitpad does not have. The full package, digitpad without «light» in its name, lies where this one came from; it uses the same models, drawings and samples.</source>
        <translation>ಇದಕ್ಕೆ TensorFlow ಬೇಕು, ಅದು digitpad ನ ಹಗುರ ಪ್ಯಾಕೇಜ್‌ನಲ್ಲಿಲ್ಲ. ಪೂರ್ಣ ಪ್ಯಾಕೇಜ್, ಅಂದರೆ ಹೆಸರಿನಲ್ಲಿ “light” ಇಲ್ಲದ digitpad, ಇದು ಬಂದ ಕಡೆಯೇ ಇದೆ; ಅದು ಇದೇ ಮಾಡೆಲ್‌ಗಳು, ಡ್ರಾಯಿಂಗ್‌ಗಳು ಮತ್ತು ಮಾದರಿಗಳನ್ನು ಬಳಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This network has a layer that cannot do with eight bits; export it in another format.</source>
        <translation>ಈ ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿ ಎಂಟು ಬಿಟ್‌ಗಳಲ್ಲಿ ಕೆಲಸ ಮಾಡಲಾರದ ಪದರವಿದೆ; ಬೇರೊಂದು ಸ್ವರೂಪದಲ್ಲಿ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>This network has no such layer of a kind that digitpad knows.</source>
        <translation>digitpad ಗೆ ಗೊತ್ತಿರುವ ಬಗೆಯ ಇಂಥ ಪದರ ಈ ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This page was closed meanwhile.</source>
        <translation>ಈ ಪುಟವನ್ನು ಈ ನಡುವೆ ಮುಚ್ಚಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Too many of the samples have no ink; {0} more digits are needed.</source>
        <translation>ತೀರಾ ಹೆಚ್ಚು ಮಾದರಿಗಳಲ್ಲಿ ಶಾಯಿ ಇಲ್ಲ; ಇನ್ನೂ {0} ಅಂಕಿಗಳು ಬೇಕು.</translation>
    </message>
    <message>
        <source>Touches while a stylus is near draw nothing.</source>
        <translation>ಸ್ಟೈಲಸ್ ಹತ್ತಿರವಿರುವಾಗ ಸ್ಪರ್ಶಗಳು ಏನನ್ನೂ ಬರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Two of its boxes overlap.</source>
        <translation>ಅದರ ಎರಡು ಚೌಕಗಳು ಒಂದರ ಮೇಲೊಂದಿವೆ.</translation>
    </message>
    <message>
        <source>What lies in {0} ({1}) was read with another {2}. Give the same options to go on, or remove that file to begin anew.</source>
        <translation>{0} ನಲ್ಲಿರುವುದನ್ನು ({1}) ಬೇರೆ ಮೌಲ್ಯದೊಂದಿಗೆ ಓದಲಾಗಿತ್ತು: {2}. ಮುಂದುವರಿಸಲು ಅದೇ ಆಯ್ಕೆಗಳನ್ನು ಕೊಡಿ, ಅಥವಾ ಹೊಸದಾಗಿ ಆರಂಭಿಸಲು ಆ ಫೈಲ್ ಅನ್ನು ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>What you have looked at cannot be kept in {0} ({1}); it has to be looked at again should digitpad end.</source>
        <translation>ನೀವು ನೋಡಿರುವುದನ್ನು {0} ನಲ್ಲಿ ಇಡಲಾಗದು ({1}); digitpad ಕೊನೆಗೊಂಡರೆ ಅದನ್ನು ಮತ್ತೆ ನೋಡಬೇಕಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>What {0} says of {1} is damaged ({2}). Remove that file to begin anew.</source>
        <translation>{1} ಬಗ್ಗೆ {0} ಹೇಳುವುದು ಹಾಳಾಗಿದೆ ({2}). ಹೊಸದಾಗಿ ಆರಂಭಿಸಲು ಆ ಫೈಲ್ ಅನ್ನು ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>When you write digits in a session: so long after the pen went up. 0.2 s: by key only.</source>
        <translation>ಸೆಷನ್‌ನಲ್ಲಿ ಅಂಕಿಗಳನ್ನು ಬರೆಯುವಾಗ: ಪೆನ್ ಎತ್ತಿದ ಇಷ್ಟು ಹೊತ್ತಿನ ನಂತರ. 0.2 ಸೆ.: ಕೀಲಿಯಿಂದ ಮಾತ್ರ.</translation>
    </message>
    <message>
        <source>While it is held; the other end of a stylus erases, too, if it has one.</source>
        <translation>ಒತ್ತಿ ಹಿಡಿದಿರುವಾಗ; ಸ್ಟೈಲಸ್‌ಗೆ ಇನ್ನೊಂದು ತುದಿ ಇದ್ದರೆ ಅದೂ ಅಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ವಿಂಡೋ</translation>
    </message>
    <message>
        <source>Write the digit at the left ten times, once in each box, with a dark pen.</source>
        <translation>ಎಡಗಡೆಯ ಅಂಕಿಯನ್ನು ಗಾಢ ಬಣ್ಣದ ಪೆನ್ನಿನಿಂದ ಹತ್ತು ಬಾರಿ ಬರೆಯಿರಿ, ಪ್ರತಿ ಚೌಕದಲ್ಲಿ ಒಮ್ಮೆ.</translation>
    </message>
    <message>
        <source>Write {0}, with a dark pen. Strike out what is not to count.</source>
        <translation>ಗಾಢ ಬಣ್ಣದ ಪೆನ್ನಿನಿಂದ {0} ಬರೆಯಿರಿ. ಲೆಕ್ಕಕ್ಕೆ ಬರಬಾರದ್ದನ್ನು ಹೊಡೆದುಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Your samples cannot be read ({0}).</source>
        <translation>ನಿಮ್ಮ ಮಾದರಿಗಳನ್ನು ಓದಲಾಗದು ({0}).</translation>
    </message>
    <message>
        <source>Your samples cannot be written in {0} ({1}).</source>
        <translation>ನಿಮ್ಮ ಮಾದರಿಗಳನ್ನು {0} ನಲ್ಲಿ ಬರೆಯಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>a box is not given by four numbers: left, top, right and bottom as shares of the page</source>
        <translation>ಚೌಕವನ್ನು ನಾಲ್ಕು ಸಂಖ್ಯೆಗಳಿಂದ ಕೊಟ್ಟಿಲ್ಲ: ಎಡ, ಮೇಲೆ, ಬಲ ಮತ್ತು ಕೆಳಗೆ, ಪುಟದ ಪಾಲುಗಳಾಗಿ</translation>
    </message>
    <message>
        <source>a corner mark lies outside the page</source>
        <translation>ಒಂದು ಮೂಲೆ ಗುರುತು ಪುಟದ ಹೊರಗಿದೆ</translation>
    </message>
    <message>
        <source>a corner mark&apos;s centre is not given by two numbers, x and y as shares of the page</source>
        <translation>ಮೂಲೆ ಗುರುತಿನ ಕೇಂದ್ರವನ್ನು ಎರಡು ಸಂಖ್ಯೆಗಳಿಂದ ಕೊಟ್ಟಿಲ್ಲ: x ಮತ್ತು y, ಪುಟದ ಪಾಲುಗಳಾಗಿ</translation>
    </message>
    <message>
        <source>a field of it lies nowhere</source>
        <translation>ಅದರ ಒಂದು ಕ್ಷೇತ್ರಕ್ಕೆ ಸ್ಥಾನವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>a file that cannot be opened has no pages</source>
        <translation>ತೆರೆಯಲಾಗದ ಫೈಲ್‌ಗೆ ಪುಟಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>a job is under way</source>
        <translation>ಒಂದು ಕೆಲಸ ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>a map of the classes needs some of each</source>
        <translation>ವರ್ಗಗಳ ನಕ್ಷೆಗೆ ಪ್ರತಿ ವರ್ಗದ ಕೆಲವು ಬೇಕು</translation>
    </message>
    <message>
        <source>a newer digitpad has written it</source>
        <translation>ಅದನ್ನು ಹೆಚ್ಚು ಹೊಸ digitpad ಬರೆದಿದೆ</translation>
    </message>
    <message>
        <source>a newer version of digitpad has written it</source>
        <translation>ಇದನ್ನು digitpad ನ ಹೊಸ ಆವೃತ್ತಿ ಬರೆದಿದೆ</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>{0} ರಿಂದ {1} ರವರೆಗಿನ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>a page has sides of {0} to {1} mm</source>
        <translation>ಪುಟದ ಬದಿಗಳು {0} ರಿಂದ {1} ಮಿ.ಮೀ. ಇರುತ್ತವೆ</translation>
    </message>
    <message>
        <source>a sample has either strokes or an image</source>
        <translation>ಮಾದರಿಗೆ ಸ್ಟ್ರೋಕ್‌ಗಳು ಇಲ್ಲವೇ ಇಮೇಜ್ ಇರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>a sample&apos;s image is 28x28 bytes</source>
        <translation>ಮಾದರಿಯ ಇಮೇಜ್ 28x28 ಬೈಟ್‌ಗಳದ್ದು</translation>
    </message>
    <message>
        <source>a stroke lacks its points or width</source>
        <translation>ಒಂದು ಸ್ಟ್ರೋಕ್‌ಗೆ ಬಿಂದುಗಳು ಅಥವಾ ಅಗಲ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>a stroke lies far outside the canvas</source>
        <translation>ಒಂದು ಸ್ಟ್ರೋಕ್ ಕ್ಯಾನ್ವಾಸ್‌ನಿಂದ ತುಂಬಾ ಹೊರಗಿದೆ</translation>
    </message>
    <message>
        <source>a stroke needs finite points and a positive width, none beyond a million canvases</source>
        <translation>ಸ್ಟ್ರೋಕ್‌ಗೆ ಪರಿಮಿತ ಬಿಂದುಗಳು ಮತ್ತು ಧನಾತ್ಮಕ ಅಗಲ ಬೇಕು, ಯಾವುದೂ ಹತ್ತು ಲಕ್ಷ ಕ್ಯಾನ್ವಾಸ್‌ಗಳಾಚೆ ಇರಬಾರದು</translation>
    </message>
    <message>
        <source>a stroke needs points of shape (n, 4), n &gt;= 1; got {0}</source>
        <translation>ಸ್ಟ್ರೋಕ್‌ಗೆ (n, 4), n &gt;= 1 ಆಕಾರದ ಬಿಂದುಗಳು ಬೇಕು; ಸಿಕ್ಕಿದ್ದು: {0}</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are no finite numbers, four to a point, or its width is none</source>
        <translation>ಒಂದು ಸ್ಟ್ರೋಕ್‌ನ ಬಿಂದುಗಳು ಪ್ರತಿ ಬಿಂದುವಿಗೆ ನಾಲ್ಕು ಪರಿಮಿತ ಸಂಖ್ಯೆಗಳಲ್ಲ, ಅಥವಾ ಅದರ ಅಗಲ ಮಾನ್ಯವಲ್ಲ</translation>
    </message>
    <message>
        <source>a study is under way</source>
        <translation>ಒಂದು ಅಧ್ಯಯನ ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>{0} ರಿಂದ {1} ರವರೆಗಿನ ಪೂರ್ಣಾಂಕ</translation>
    </message>
    <message>
        <source>a worker has digitpad {0}, and this is {1}; they need the same one</source>
        <translation>ಒಂದು ವರ್ಕರ್‌ನಲ್ಲಿ digitpad {0} ಇದೆ, ಇದು {1}; ಎರಡೂ ಒಂದೇ ಆಗಿರಬೇಕು</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>ಹೆಸರುಗಳು ಮತ್ತು ಮೌಲ್ಯಗಳಿರುವ ಆಬ್ಜೆಕ್ಟ್</translation>
    </message>
    <message>
        <source>boxes of the fields {0} overlap</source>
        <translation>ಕ್ಷೇತ್ರಗಳು {0} ಇವುಗಳ ಚೌಕಗಳು ಒಂದರ ಮೇಲೊಂದಿವೆ</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has characters that are not seen, or a space at an end</source>
        <translation>ವರ್ಗ {1} ರ ಹೆಸರು “{0}” ನಲ್ಲಿ ಕಾಣದ ಅಕ್ಷರಗಳಿವೆ, ಅಥವಾ ಒಂದು ತುದಿಯಲ್ಲಿ ಖಾಲಿಜಾಗವಿದೆ</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has {2} characters, and {3} are the most</source>
        <translation>ವರ್ಗ {1} ರ ಹೆಸರು “{0}” ನಲ್ಲಿ {2} ಅಕ್ಷರಗಳಿವೆ, ಗರಿಷ್ಠ {3} ಇರಬಹುದು</translation>
    </message>
    <message>
        <source>the network does not give {0} probabilities</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ {0} ಸಂಭವನೀಯತೆಗಳನ್ನು ಕೊಡುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the pixels are of the kind {0}; they should be numbers from 0 to 255 or 0 to 1</source>
        <translation>ಪಿಕ್ಸೆಲ್‌ಗಳ ಬಗೆ {0}; ಅವು 0 ರಿಂದ 255 ಅಥವಾ 0 ರಿಂದ 1 ರವರೆಗಿನ ಸಂಖ್ಯೆಗಳಾಗಿರಬೇಕು</translation>
    </message>
    <message>
        <source>the pixels go from {0} to {1}; they should be 0 to 255, or 0 to 1</source>
        <translation>ಪಿಕ್ಸೆಲ್‌ಗಳು {0} ರಿಂದ {1} ರವರೆಗೆ ಇವೆ; ಅವು 0 ರಿಂದ 255, ಅಥವಾ 0 ರಿಂದ 1 ಆಗಿರಬೇಕು</translation>
    </message>
    <message>
        <source>there are {0} images</source>
        <translation>{0} ಇಮೇಜ್‌ಗಳಿವೆ</translation>
    </message>
    <message>
        <source>there are {0} images and {1} labels</source>
        <translation>{0} ಇಮೇಜ್‌ಗಳು ಮತ್ತು {1} ಲೇಬಲ್‌ಗಳಿವೆ</translation>
    </message>
    <message>
        <source>there are {0} images and {1} writers</source>
        <translation>{0} ಇಮೇಜ್‌ಗಳು ಮತ್ತು {1} ಬರಹಗಾರರಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>there is 1 image</source>
        <translation>1 ಇಮೇಜ್ ಇದೆ</translation>
    </message>
    <message>
        <source>there is no layer {0}; there are {1}</source>
        <translation>ಪದರ {0} ಇಲ್ಲ; ಒಟ್ಟು {1} ಇವೆ</translation>
    </message>
    <message>
        <source>there is the label {0}, but {1}, for 0 to {2}</source>
        <translation>ಲೇಬಲ್ {0} ಇದೆ, ಆದರೆ 0 ರಿಂದ {2} ಕ್ಕೆ ಇರುವುದು {1}</translation>
    </message>
    <message>
        <source>there is the label {0}; labels are whole numbers from 0 on</source>
        <translation>ಲೇಬಲ್ {0} ಇದೆ; ಲೇಬಲ್‌ಗಳು 0 ರಿಂದ ಆರಂಭವಾಗುವ ಪೂರ್ಣಾಂಕಗಳು</translation>
    </message>
    <message>
        <source>two classes are called «{0}»</source>
        <translation>ಎರಡು ವರ್ಗಗಳ ಹೆಸರು “{0}”</translation>
    </message>
    <message>
        <source>{0} are no list of text or whole numbers</source>
        <translation>{0} ಪಠ್ಯ ಅಥವಾ ಪೂರ್ಣಾಂಕಗಳ ಪಟ್ಟಿಯಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} cannot be learned from: {1}.</source>
        <translation>{0} ನಿಂದ ಕಲಿಯಲಾಗದು: {1}.</translation>
    </message>
    <message>
        <source>{0} class names</source>
        <translation>{0} ವರ್ಗದ ಹೆಸರುಗಳು</translation>
    </message>
    <message>
        <source>{0} does not tell which column has the labels: row {1} has {2} in its first and {3} in its last column. Put a row with names above the others, «label» for the labels.</source>
        <translation>ಯಾವ ಕಾಲಮ್‌ನಲ್ಲಿ ಲೇಬಲ್‌ಗಳಿವೆ ಎಂದು {0} ಹೇಳುವುದಿಲ್ಲ: ಸಾಲು {1} ರ ಮೊದಲ ಕಾಲಮ್‌ನಲ್ಲಿ {2} ಮತ್ತು ಕೊನೆಯದರಲ್ಲಿ {3} ಇದೆ. ಉಳಿದವುಗಳ ಮೇಲೆ ಹೆಸರುಗಳ ಸಾಲೊಂದನ್ನು ಹಾಕಿ, ಲೇಬಲ್‌ಗಳಿಗೆ “label”.</translation>
    </message>
    <message>
        <source>{0} holds a network from {1} to {2}. It should take one image of 28x28, 28x28x1 or 784 numbers and give {3}.</source>
        <translation>{0} ನಲ್ಲಿ {1} ರಿಂದ {2} ಗೆ ಹೋಗುವ ನೆಟ್‌ವರ್ಕ್ ಇದೆ. ಅದು 28x28, 28x28x1 ಅಥವಾ 784 ಸಂಖ್ಯೆಗಳ ಒಂದು ಇಮೇಜ್ ತೆಗೆದುಕೊಂಡು {3} ಸಂಖ್ಯೆಗಳನ್ನು ಕೊಡಬೇಕು.</translation>
    </message>
    <message>
        <source>{0} is nothing that digitpad opens: a drawing (.digitpad), a form, an architecture or samples (.json, .csv), pictures or PDF files, a .keras file, or the folder of a model or a study.</source>
        <translation>{0} ಎಂಬುದು digitpad ತೆರೆಯುವಂಥದಲ್ಲ: ಡ್ರಾಯಿಂಗ್ (.digitpad), ಫಾರ್ಮ್, ಆರ್ಕಿಟೆಕ್ಚರ್ ಅಥವಾ ಮಾದರಿಗಳು (.json, .csv), ಚಿತ್ರಗಳು ಅಥವಾ PDF ಫೈಲ್‌ಗಳು, .keras ಫೈಲ್, ಅಥವಾ ಮಾಡೆಲ್ ಅಥವಾ ಅಧ್ಯಯನದ ಫೋಲ್ಡರ್.</translation>
    </message>
    <message>
        <source>«{0}» should be one of {1}, but is {2}</source>
        <translation>“{0}” {1} ರಲ್ಲಿ ಒಂದಾಗಿರಬೇಕು, ಆದರೆ {2} ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>it does not end with a dense layer and softmax</source>
        <translation>ಅದು ಡೆನ್ಸ್ ಪದರ ಮತ್ತು softmax ನೊಂದಿಗೆ ಕೊನೆಗೊಳ್ಳುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Black (no ink) is 0, white (full ink) is 1.</source>
        <translation>ಕಪ್ಪು (ಶಾಯಿ ಇಲ್ಲ) 0, ಬಿಳಿ (ಪೂರ್ಣ ಶಾಯಿ) 1.</translation>
    </message>
    <message>
        <source>Crop the grey image to its ink.</source>
        <translation>ಬೂದು ಇಮೇಜ್ ಅನ್ನು ಅದರ ಶಾಯಿಯವರೆಗೆ ಕತ್ತರಿಸಿ.</translation>
    </message>
    <message>
        <source>Make it 28x28 grey pixels.</source>
        <translation>ಅದನ್ನು 28x28 ಬೂದು ಪಿಕ್ಸೆಲ್‌ಗಳಾಗಿ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The damaged file is now {0}.</source>
        <translation>ಹಾಳಾದ ಫೈಲ್ ಈಗ {0}.</translation>
    </message>
    <message>
        <source>The digits&apos; shares leave no image to learn from; take larger ones, or more images.</source>
        <translation>ಅಂಕಿಗಳ ಪಾಲುಗಳಿಂದ ಕಲಿಯಲು ಇಮೇಜ್ ಉಳಿಯುವುದಿಲ್ಲ; ದೊಡ್ಡ ಪಾಲುಗಳನ್ನು, ಅಥವಾ ಹೆಚ್ಚು ಇಮೇಜ್‌ಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>The digits&apos; shares must be ten numbers from 0 to 1, but are {0}.</source>
        <translation>ಅಂಕಿಗಳ ಪಾಲುಗಳು 0 ರಿಂದ 1 ರವರೆಗಿನ ಹತ್ತು ಸಂಖ್ಯೆಗಳಾಗಿರಬೇಕು, ಆದರೆ {0} ಇವೆ.</translation>
    </message>
    <message>
        <source>The limit must lie between 1 and 10000; {0} does not.</source>
        <translation>ಮಿತಿ 1 ಮತ್ತು 10000 ರ ನಡುವೆ ಇರಬೇಕು, ಆದರೆ {0} ಇದೆ.</translation>
    </message>
    <message>
        <source>The network in {0} is another one: it gives {1} numbers a pixel.</source>
        <translation>{0} ನಲ್ಲಿರುವ ನೆಟ್‌ವರ್ಕ್ ಬೇರೆಯದು: ಅದು ಪ್ರತಿ ಪಿಕ್ಸೆಲ್‌ಗೆ {1} ಸಂಖ್ಯೆಗಳನ್ನು ಕೊಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of these images right, however they are scaled; it is no reader of them, counts its classes in another order, or learned from images that lie otherwise in their field.</source>
        <translation>{0} ನಲ್ಲಿರುವ ನೆಟ್‌ವರ್ಕ್ ಈ ಇಮೇಜ್‌ಗಳಲ್ಲಿ {1} ಮಾತ್ರ ಸರಿಯಾಗಿ ಓದುತ್ತದೆ, ಅವುಗಳನ್ನು ಹೇಗೇ ಅಳತೆಗೊಳಿಸಿದರೂ; ಅದು ಇವುಗಳನ್ನು ಓದುವುದಲ್ಲ, ತನ್ನ ವರ್ಗಗಳನ್ನು ಬೇರೆ ಕ್ರಮದಲ್ಲಿ ಎಣಿಸುತ್ತದೆ, ಅಥವಾ ತಮ್ಮ ಕ್ಷೇತ್ರದಲ್ಲಿ ಬೇರೆ ರೀತಿ ಇರುವ ಇಮೇಜ್‌ಗಳಿಂದ ಕಲಿತಿದೆ.</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {0}; {1} does not.</source>
        <translation>ಸೀಡ್ 0 ಮತ್ತು {0} ರ ನಡುವೆ ಇರಬೇಕು, ಆದರೆ {1} ಇದೆ.</translation>
    </message>
    <message>
        <source>The {0} must lie between {1}; {2} does not.</source>
        <translation>{0} ಮೌಲ್ಯ {1} ರ ನಡುವೆ ಇರಬೇಕು, ಆದರೆ {2} ಇದೆ.</translation>
    </message>
    <message>
        <source>There are {0} writers in these data; at most {1} can be left out one after the other.</source>
        <translation>ಈ ಡೇಟಾದಲ್ಲಿ {0} ಬರಹಗಾರರಿದ್ದಾರೆ; ಒಬ್ಬರಾದ ಮೇಲೆ ಒಬ್ಬರಂತೆ ಹೆಚ್ಚೆಂದರೆ {1} ಮಂದಿಯನ್ನು ಬಿಡಬಹುದು.</translation>
    </message>
    <message>
        <source>There is no model of digits to ask; choose one in the main window.</source>
        <translation>ಕೇಳಲು ಅಂಕಿಗಳ ಮಾಡೆಲ್ ಇಲ್ಲ; ಮುಖ್ಯ ವಿಂಡೋದಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>There is no writer «{0}»; there are: {1}.</source>
        <translation>ಬರಹಗಾರ “{0}” ಇಲ್ಲ; ಇರುವವರು: {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory for these trainings. Close other programs and try again.</source>
        <translation>ಈ ತರಬೇತಿಗಳಿಗೆ ಸಾಕಷ್ಟು ಮೆಮೊರಿ ಇಲ್ಲ. ಇತರ ಪ್ರೋಗ್ರಾಮ್‌ಗಳನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>These are {0} files; {1} are the most of a data set.</source>
        <translation>ಇವು {0} ಫೈಲ್‌ಗಳು; ಒಂದು ಡೇಟಾಸೆಟ್‌ನಲ್ಲಿ ಗರಿಷ್ಠ {1} ಇರಬಹುದು.</translation>
    </message>
    <message>
        <source>These class names cannot be used ({0}).</source>
        <translation>ಈ ವರ್ಗದ ಹೆಸರುಗಳನ್ನು ಬಳಸಲಾಗದು ({0}).</translation>
    </message>
    <message>
        <source>These data do not say who wrote what, so no writer can be left out; name a file for each writer, or put the pictures of each one into folders in those of the classes.</source>
        <translation>ಯಾರು ಏನು ಬರೆದರೆಂದು ಈ ಡೇಟಾ ಹೇಳುವುದಿಲ್ಲ, ಆದ್ದರಿಂದ ಯಾವ ಬರಹಗಾರರನ್ನೂ ಬಿಡಲಾಗದು; ಪ್ರತಿ ಬರಹಗಾರರಿಗೆ ಒಂದು ಫೈಲ್ ಹೆಸರಿಸಿ, ಅಥವಾ ಪ್ರತಿಯೊಬ್ಬರ ಚಿತ್ರಗಳನ್ನು ವರ್ಗಗಳ ಫೋಲ್ಡರ್‌ಗಳ ಒಳಗಿನ ಫೋಲ್ಡರ್‌ಗಳಲ್ಲಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>What it shows should be as large, and lie where it lies, in the images that the network learned from: they were taken as they are.</source>
        <translation>ಅದು ತೋರಿಸುವುದು ನೆಟ್‌ವರ್ಕ್ ಕಲಿತ ಇಮೇಜ್‌ಗಳಲ್ಲಿರುವಷ್ಟೇ ದೊಡ್ಡದಾಗಿ, ಅದೇ ಸ್ಥಳದಲ್ಲಿರಬೇಕು: ಅವುಗಳನ್ನು ಇದ್ದಂತೆಯೇ ತೆಗೆದುಕೊಳ್ಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Whether it has learned from these images is not known here; if so, it reads others less well.</source>
        <translation>ಅದು ಈ ಇಮೇಜ್‌ಗಳಿಂದ ಕಲಿತಿದೆಯೇ ಎಂಬುದು ಇಲ್ಲಿ ತಿಳಿದಿಲ್ಲ; ಹೌದಾದರೆ, ಬೇರೆಯವುಗಳನ್ನು ಅಷ್ಟು ಚೆನ್ನಾಗಿ ಓದುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Without «{0}» there is nothing to learn the class «{1}» from; nobody else wrote it.</source>
        <translation>“{0}” ಇಲ್ಲದೆ “{1}” ವರ್ಗವನ್ನು ಕಲಿಯಲು ಏನೂ ಇಲ್ಲ; ಬೇರೆ ಯಾರೂ ಅದನ್ನು ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>ಷರತ್ತು</translation>
    </message>
    <message>
        <source>a control</source>
        <translation>ನಿಯಂತ್ರಣ</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ಕೀಲಿ</translation>
    </message>
    <message>
        <source>a model tells {0} to {1} classes apart, not {2}</source>
        <translation>ಮಾಡೆಲ್ {0} ರಿಂದ {1} ವರ್ಗಗಳನ್ನು ಪ್ರತ್ಯೇಕಿಸುತ್ತದೆ, {2} ಅನ್ನು ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>a training of this lesson</source>
        <translation>ಈ ಪಾಠದ ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>an architecture</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್</translation>
    </message>
    <message>
        <source>cannot be a model&apos;s name: {0}</source>
        <translation>ಮಾಡೆಲ್‌ನ ಹೆಸರಾಗಲಾರದು: {0}</translation>
    </message>
    <message>
        <source>class {0} has no name</source>
        <translation>ವರ್ಗ {0} ಕ್ಕೆ ಹೆಸರಿಲ್ಲ</translation>
    </message>
    <message>
        <source>has more than {0} trainings</source>
        <translation>ನಲ್ಲಿ {0} ಕ್ಕಿಂತ ಹೆಚ್ಚು ತರಬೇತಿಗಳಿವೆ</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ಕಾಣೆಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>is missing; it is a whole number from {0} to {1}</source>
        <translation>ಕಾಣೆಯಾಗಿದೆ; ಅದು {0} ರಿಂದ {1} ರವರೆಗಿನ ಪೂರ್ಣಾಂಕ</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>ಅದು ಏನೆಂದು ಅದು ಹೇಳುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it does not say «{0}»</source>
        <translation>ಅದು “{0}” ಎಂದು ಹೇಳುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it has an unknown activation, number {0}</source>
        <translation>ಅದರಲ್ಲಿ ಗೊತ್ತಿಲ್ಲದ ಆಕ್ಟಿವೇಷನ್ ಇದೆ, ಸಂಖ್ಯೆ {0}</translation>
    </message>
    <message>
        <source>it has another number of classes than its card names</source>
        <translation>ಅದರಲ್ಲಿರುವ ವರ್ಗಗಳ ಸಂಖ್ಯೆ ಅದರ ಕಾರ್ಡ್ ಹೆಸರಿಸುವುದಕ್ಕಿಂತ ಬೇರೆಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>it has neither corner marks nor a picture, so nothing tells where its fields are</source>
        <translation>ಅದಕ್ಕೆ ಮೂಲೆ ಗುರುತುಗಳಾಗಲಿ ಚಿತ್ರವಾಗಲಿ ಇಲ್ಲ, ಆದ್ದರಿಂದ ಕ್ಷೇತ್ರಗಳು ಎಲ್ಲಿವೆ ಎಂದು ಯಾವುದೂ ಹೇಳುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image, or both</source>
        <translation>ಅದಕ್ಕೆ ಸ್ಟ್ರೋಕ್‌ಗಳಾಗಲಿ ಇಮೇಜ್ ಆಗಲಿ ಇಲ್ಲ, ಅಥವಾ ಎರಡೂ ಇವೆ</translation>
    </message>
    <message>
        <source>it has no .PEN_DOWN</source>
        <translation>ಅದರಲ್ಲಿ .PEN_DOWN ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>ಅದರಲ್ಲಿ ಕ್ಷೇತ್ರಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <translation>ಅದಕ್ಕೆ ಸ್ಟ್ರೋಕ್‌ಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it has {0} corner marks; there are four, or none</source>
        <translation>ಅದರಲ್ಲಿ {0} ಮೂಲೆ ಗುರುತುಗಳಿವೆ; ನಾಲ್ಕಿರಬೇಕು, ಅಥವಾ ಒಂದೂ ಇರಬಾರದು</translation>
    </message>
    <message>
        <source>it has {0} fields, more than {1}</source>
        <translation>ಅದರಲ್ಲಿ {0} ಕ್ಷೇತ್ರಗಳಿವೆ, {1} ಕ್ಕಿಂತ ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>it has {0} images; {1} are the most</source>
        <translation>ಅದರಲ್ಲಿ {0} ಇಮೇಜ್‌ಗಳಿವೆ; ಗರಿಷ್ಠ {1} ಇರಬಹುದು</translation>
    </message>
    <message>
        <source>it has «{0}», which this version of digitpad does not know</source>
        <translation>ಅದರಲ್ಲಿ “{0}” ಇದೆ, ಅದು digitpad ನ ಈ ಆವೃತ್ತಿಗೆ ಗೊತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ಅದು ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>it is a pipe or device, not a regular file</source>
        <translation>ಅದು ಪೈಪ್ ಅಥವಾ ಸಾಧನ, ಸಾಮಾನ್ಯ ಫೈಲ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>it is another program&apos;s</source>
        <translation>ಅದು ಬೇರೊಂದು ಪ್ರೋಗ್ರಾಮ್‌ನದು</translation>
    </message>
    <message>
        <source>it is another text, or none</source>
        <translation>ಅದು ಬೇರೆ ಪಠ್ಯ, ಅಥವಾ ಪಠ್ಯವೇ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>ಅದು ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ಅದು ಖಾಲಿಯಿದೆ</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>ಅದು 64 MiB ಗಿಂತ ದೊಡ್ಡದಿದೆ</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>ಅದು {0} ಗಿಂತ ದೊಡ್ಡದಿದೆ</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>ಅದರ ಒಳಪದರಗಳು ತೀರಾ ಆಳವಾಗಿವೆ</translation>
    </message>
    <message>
        <source>it is no JSON from line {0}, character {1} on</source>
        <translation>ಅದು ಸಾಲು {0}, ಅಕ್ಷರ {1} ರಿಂದ ಮುಂದೆ JSON ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation>ಅದು ಪಠ್ಯಗಳ ಪಟ್ಟಿಯಲ್ಲ</translation>
    </message>
    <message>
        <source>it is no plain chain of known layers</source>
        <translation>ಅದು ಗೊತ್ತಿರುವ ಪದರಗಳ ನೇರ ಸರಣಿಯಲ್ಲ</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>ಅದು ದಾಖಲೆಯಲ್ಲ</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>ಅದು UTF-8 ಪಠ್ಯವಲ್ಲ</translation>
    </message>
    <message>
        <source>it is no {0}</source>
        <translation>ಅದು {0} ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation>ಅದು ಬೇರೊಂದು ಫಾರ್ಮ್‌ನದು</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>ಅದು ಪ್ಯಾಕ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>ಅದು {0} ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>it names a place that there is not</source>
        <translation>ಅದು ಇಲ್ಲದ ಸ್ಥಾನವನ್ನು ಹೆಸರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>it names half a character</source>
        <translation>ಅದು ಅರ್ಧ ಅಕ್ಷರವನ್ನು ಹೆಸರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>it was written by a newer digitpad</source>
        <translation>ಅದನ್ನು ಹೆಚ್ಚು ಹೊಸ digitpad ಬರೆದಿದೆ</translation>
    </message>
    <message>
        <source>its answer is not ten probabilities</source>
        <translation>ಅದರ ಉತ್ತರ ಹತ್ತು ಸಂಭವನೀಯತೆಗಳಲ್ಲ</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>ಅದರ ಚೆಕ್‌ಸಮ್ ತಪ್ಪಾಗಿದೆ</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>ಅದರ ವಿಷಯ ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>its corner marks are larger than {0} of the page&apos;s width, or have no size</source>
        <translation>ಅದರ ಮೂಲೆ ಗುರುತುಗಳು ಪುಟದ ಅಗಲದ {0} ಗಿಂತ ದೊಡ್ಡದಿವೆ, ಅಥವಾ ಅವುಗಳಿಗೆ ಗಾತ್ರವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>its corner marks are not in the order upper left, upper right, lower right, lower left</source>
        <translation>ಅದರ ಮೂಲೆ ಗುರುತುಗಳು ಮೇಲಿನ ಎಡ, ಮೇಲಿನ ಬಲ, ಕೆಳಗಿನ ಬಲ, ಕೆಳಗಿನ ಎಡ ಎಂಬ ಕ್ರಮದಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>its ids are no list</source>
        <translation>ಅದರ ಐಡಿಗಳು ಪಟ್ಟಿಯಲ್ಲ</translation>
    </message>
    <message>
        <source>its image cannot be unpacked</source>
        <translation>ಅದರ ಇಮೇಜ್ ಅನ್ನು ಅನ್‌ಪ್ಯಾಕ್ ಮಾಡಲಾಗದು</translation>
    </message>
    <message>
        <source>its image is not 28x28</source>
        <translation>ಅದರ ಇಮೇಜ್ 28x28 ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>its page has no size</source>
        <translation>ಅದರ ಪುಟಕ್ಕೆ ಗಾತ್ರವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>its picture lies elsewhere</source>
        <translation>ಅದರ ಚಿತ್ರ ಬೇರೆಡೆ ಇದೆ</translation>
    </message>
    <message>
        <source>its picture {0} is no file&apos;s name; it has to lie beside the form</source>
        <translation>ಅದರ ಚಿತ್ರ {0} ಫೈಲ್‌ನ ಹೆಸರಲ್ಲ; ಅದು ಫಾರ್ಮ್‌ನ ಪಕ್ಕದಲ್ಲೇ ಇರಬೇಕು</translation>
    </message>
    <message>
        <source>its picture {0} leads out of the form&apos;s folder</source>
        <translation>ಅದರ ಚಿತ್ರ {0} ಫಾರ್ಮ್‌ನ ಫೋಲ್ಡರ್‌ನಿಂದ ಹೊರಗೆ ಒಯ್ಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>ಅದರ ಸ್ಥಿತಿ ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>its strokes are cut off</source>
        <translation>ಅದರ ಸ್ಟ್ರೋಕ್‌ಗಳು ತುಂಡಾಗಿವೆ</translation>
    </message>
    <message>
        <source>its texts have up to {0} characters; {1} are the most</source>
        <translation>ಅದರ ಪಠ್ಯಗಳು {0} ಅಕ್ಷರಗಳವರೆಗೆ ಇವೆ; ಗರಿಷ್ಠ {1} ಇರಬಹುದು</translation>
    </message>
    <message>
        <source>its texts hold what is no character</source>
        <translation>ಅದರ ಪಠ್ಯಗಳಲ್ಲಿ ಅಕ್ಷರವಲ್ಲದ್ದು ಇದೆ</translation>
    </message>
    <message>
        <source>its weights are no plain numbers</source>
        <translation>ಅದರ ತೂಕಗಳು ಸಾಮಾನ್ಯ ಸಂಖ್ಯೆಗಳಲ್ಲ</translation>
    </message>
    <message>
        <source>its «kind» is not «{0}»</source>
        <translation>ಅದರ “kind” “{0}” ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>names never end</source>
        <translation>ಹೆಸರುಗಳಿಗೆ ಕೊನೆಯಿಲ್ಲ</translation>
    </message>
    <message>
        <source>no picture was kept</source>
        <translation>ಯಾವ ಚಿತ್ರವನ್ನೂ ಇಟ್ಟುಕೊಂಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>nobody has written enough digits</source>
        <translation>ಯಾರೂ ಸಾಕಷ್ಟು ಅಂಕಿಗಳನ್ನು ಬರೆದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>numbers never end</source>
        <translation>ಸಂಖ್ಯೆಗಳಿಗೆ ಕೊನೆಯಿಲ್ಲ</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>ಬೇರೆ ಬಗೆಯದು</translation>
    </message>
    <message>
        <source>of no folder</source>
        <translation>ಯಾವ ಫೋಲ್ಡರ್‌ನದೂ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>only 1 of its four corner marks was</source>
        <translation>ನಾಲ್ಕು ಮೂಲೆ ಗುರುತುಗಳಲ್ಲಿ 1 ಮಾತ್ರ ಸಿಕ್ಕಿದೆ</translation>
    </message>
    <message>
        <source>only {0} of its four corner marks were</source>
        <translation>ನಾಲ್ಕು ಮೂಲೆ ಗುರುತುಗಳಲ್ಲಿ {0} ಮಾತ್ರ ಸಿಕ್ಕಿವೆ</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>ಅದರ ಭಾಗಗಳು ಕಾಣೆಯಾಗಿವೆ</translation>
    </message>
    <message>
        <source>sample {0} has a point that is not finite</source>
        <translation>ಮಾದರಿ {0} ರ ಒಂದು ಬಿಂದು ಪರಿಮಿತವಲ್ಲ</translation>
    </message>
    <message>
        <source>sample {0} has a stroke that is no list of [x, y]</source>
        <translation>ಮಾದರಿ {0} ರ ಒಂದು ಸ್ಟ್ರೋಕ್ [x, y] ಗಳ ಪಟ್ಟಿಯಲ್ಲ</translation>
    </message>
    <message>
        <source>sample {0} has no label</source>
        <translation>ಮಾದರಿ {0} ಕ್ಕೆ ಲೇಬಲ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>sample {0} has no points</source>
        <translation>ಮಾದರಿ {0} ರಲ್ಲಿ ಬಿಂದುಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>sample {0} has no strokes</source>
        <translation>ಮಾದರಿ {0} ರಲ್ಲಿ ಸ್ಟ್ರೋಕ್‌ಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>sample {0} has the label {1}, which is no digit</source>
        <translation>ಮಾದರಿ {0} ರ ಲೇಬಲ್ {1}, ಅದು ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>segment {0} has a point that is no pair of numbers</source>
        <translation>ಭಾಗ {0} ರ ಒಂದು ಬಿಂದು ಸಂಖ್ಯೆಗಳ ಜೋಡಿಯಲ್ಲ</translation>
    </message>
    <message>
        <source>segment {0} has an x without a y</source>
        <translation>ಭಾಗ {0} ರಲ್ಲಿ y ಇಲ್ಲದ x ಇದೆ</translation>
    </message>
    <message>
        <source>segment {0} has no label</source>
        <translation>ಭಾಗ {0} ಕ್ಕೆ ಲೇಬಲ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>should be a list of 2 to {0} texts</source>
        <translation>2 ರಿಂದ {0} ಪಠ್ಯಗಳ ಪಟ್ಟಿಯಾಗಿರಬೇಕು</translation>
    </message>
    <message>
        <source>should be a list of digits from 0 to 9, such as [7]</source>
        <translation>0 ರಿಂದ 9 ರವರೆಗಿನ ಅಂಕಿಗಳ ಪಟ್ಟಿಯಾಗಿರಬೇಕು, ಉದಾಹರಣೆಗೆ [7]</translation>
    </message>
    <message>
        <source>should be a number from {0} to {1}, but is {2}</source>
        <translation>{0} ರಿಂದ {1} ರವರೆಗಿನ ಸಂಖ್ಯೆಯಾಗಿರಬೇಕು, ಆದರೆ {2} ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>should be a text in quotes, but is {0}</source>
        <translation>ಉದ್ಧರಣ ಚಿಹ್ನೆಗಳಲ್ಲಿರುವ ಪಠ್ಯವಾಗಿರಬೇಕು, ಆದರೆ {0} ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>should be a whole number from {0} to {1}, but is {2}</source>
        <translation>{0} ರಿಂದ {1} ರವರೆಗಿನ ಪೂರ್ಣಾಂಕವಾಗಿರಬೇಕು, ಆದರೆ {2} ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>should be tables, each below [[{0}]]</source>
        <translation>ಕೋಷ್ಟಕಗಳಾಗಿರಬೇಕು, ಪ್ರತಿಯೊಂದೂ [[{0}]] ಕೆಳಗೆ</translation>
    </message>
    <message>
        <source>should be true or false, but is {0}</source>
        <translation>true ಅಥವಾ false ಆಗಿರಬೇಕು, ಆದರೆ {0} ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>should be {0} of at most {1} characters that can be shown</source>
        <translation>ತೋರಿಸಬಹುದಾದ ಗರಿಷ್ಠ {1} ಅಕ್ಷರಗಳ {0} ಆಗಿರಬೇಕು</translation>
    </message>
    <message>
        <source>should be {0} to {1} tables [[{2}]], but there are {3}</source>
        <translation>{0} ರಿಂದ {1} ಕೋಷ್ಟಕಗಳು [[{2}]] ಇರಬೇಕು, ಆದರೆ {3} ಇವೆ</translation>
    </message>
    <message>
        <source>should hold tables such as [{0}.name]</source>
        <translation>ನಲ್ಲಿ [{0}.name] ನಂತಹ ಕೋಷ್ಟಕಗಳಿರಬೇಕು</translation>
    </message>
    <message>
        <source>should hold texts on one line, but holds {0}</source>
        <translation>ನಲ್ಲಿ ಒಂದೇ ಸಾಲಿನ ಪಠ್ಯಗಳಿರಬೇಕು, ಆದರೆ {0} ಇದೆ</translation>
    </message>
    <message>
        <source>the box of a digit has four numbers</source>
        <translation>ಅಂಕಿಯ ಚೌಕಟ್ಟಿಗೆ ನಾಲ್ಕು ಸಂಖ್ಯೆಗಳಿರುತ್ತವೆ</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>ಬಣ್ಣಗಳನ್ನು ಪರಿವರ್ತಿಸಲಾಗದು</translation>
    </message>
    <message>
        <source>the digit is not in this reading</source>
        <translation>ಆ ಅಂಕಿ ಈ ಓದುವಿಕೆಯಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the document is no list</source>
        <translation>ದಾಖಲೆಯು ಪಟ್ಟಿಯಲ್ಲ</translation>
    </message>
    <message>
        <source>the field {0} lies on a corner mark</source>
        <translation>ಕ್ಷೇತ್ರ {0} ಮೂಲೆ ಗುರುತಿನ ಮೇಲಿದೆ</translation>
    </message>
    <message>
        <source>the field {0}, of which there is none beside or above it</source>
        <translation>ಕ್ಷೇತ್ರ {0}, ಅದರ ಪಕ್ಕದಲ್ಲಾಗಲಿ ಮೇಲಾಗಲಿ ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ಫೈಲ್ ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>the images have the shape {0}; it should be n x 28 x 28 or n x 784</source>
        <translation>ಇಮೇಜ್‌ಗಳ ಆಕಾರ {0}; ಅದು n x 28 x 28 ಅಥವಾ n x 784 ಆಗಿರಬೇಕು</translation>
    </message>
    <message>
        <source>the labels are of the kind {0}; they should be whole numbers or text</source>
        <translation>ಲೇಬಲ್‌ಗಳ ಬಗೆ {0}; ಅವು ಪೂರ್ಣಾಂಕಗಳು ಅಥವಾ ಪಠ್ಯವಾಗಿರಬೇಕು</translation>
    </message>
    <message>
        <source>the labels have the shape {0}; it should be one for each image</source>
        <translation>ಲೇಬಲ್‌ಗಳ ಆಕಾರ {0}; ಪ್ರತಿ ಇಮೇಜ್‌ಗೆ ಒಂದು ಲೇಬಲ್ ಇರಬೇಕು</translation>
    </message>
    <message>
        <source>the name {0} is there {1} times{2}; each field needs its own</source>
        <translation>ಹೆಸರು {0} {1} ಬಾರಿ ಇದೆ{2}; ಪ್ರತಿ ಕ್ಷೇತ್ರಕ್ಕೂ ತನ್ನದೇ ಹೆಸರು ಬೇಕು</translation>
    </message>
    <message>
        <source>the pen has left no sample</source>
        <translation>ಪೆನ್ ಯಾವ ಮಾದರಿಯನ್ನೂ ಬಿಟ್ಟಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the pictures were forgotten</source>
        <translation>ಚಿತ್ರಗಳು ಮರೆತುಹೋಗಿವೆ</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ಅಥವಾ false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>ಡೇಟಾಬೇಸ್ ಫೈಲ್ ತೆರೆಯಲಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>ತಪ್ಪು ಆಕಾರ</translation>
    </message>
    <message>
        <source>{0} They are kept while digitpad is open, and written as soon as that is possible.</source>
        <translation>{0} digitpad ತೆರೆದಿರುವವರೆಗೆ ಅವು ಉಳಿಯುತ್ತವೆ, ಸಾಧ್ಯವಾದ ಕೂಡಲೇ ಬರೆಯಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{0} allows the number {1}, which the other rules forbid; correct one of them.</source>
        <translation>{0} ಸಂಖ್ಯೆ {1} ಅನ್ನು ಒಪ್ಪುತ್ತದೆ, ಇತರ ನಿಯಮಗಳು ಅದನ್ನು ಒಪ್ಪುವುದಿಲ್ಲ; ಅವುಗಳಲ್ಲಿ ಒಂದನ್ನು ತಿದ್ದಿ.</translation>
    </message>
    <message>
        <source>{0} and {1} both hold pictures by class; name one folder, with all classes in it.</source>
        <translation>{0} ಮತ್ತು {1} ಎರಡರಲ್ಲೂ ವರ್ಗಗಳ ಪ್ರಕಾರ ಚಿತ್ರಗಳಿವೆ; ಎಲ್ಲ ವರ್ಗಗಳಿರುವ ಒಂದೇ ಫೋಲ್ಡರ್ ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} begins with an empty row; {1}</source>
        <translation>{0} ಖಾಲಿ ಸಾಲಿನಿಂದ ಆರಂಭವಾಗುತ್ತದೆ; {1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its decoder crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} ಅನ್ನು ತೆರೆಯಲಾಗದು: ಅದರ ಡಿಕೋಡರ್ ಕುಸಿಯಿತು ({1}); ಫೈಲ್ ಹಾಳಾಗಿರಬಹುದು, ಅದನ್ನು ಹೊಸದಾಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the system ended its process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} ಅನ್ನು ತೆರೆಯಲಾಗದು: ಸಿಸ್ಟಂ ಅದರ ಪ್ರಕ್ರಿಯೆಯನ್ನು ಕೊನೆಗೊಳಿಸಿತು (SIGKILL), ಬಹುಶಃ ಮೆಮೊರಿ ಸಾಲಲಿಲ್ಲ; ಮೊದಲು ಅದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ಅನ್ನು ಓದಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} ಅನ್ನು ಬರೆಯಲಾಗದು ({1}).</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} ಕಾಲಮ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0} could not be read: each worker that tried it was lost.</source>
        <translation>{0} ಅನ್ನು ಓದಲಾಗಲಿಲ್ಲ: ಪ್ರಯತ್ನಿಸಿದ ಪ್ರತಿ ವರ್ಕರ್ ಕಳೆದುಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>{0} could not be read: the process crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} ಅನ್ನು ಓದಲಾಗಲಿಲ್ಲ: ಪ್ರಕ್ರಿಯೆ ಕುಸಿಯಿತು ({1}); ಫೈಲ್ ಹಾಳಾಗಿರಬಹುದು, ಅದನ್ನು ಹೊಸದಾಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} could not be read: the system ended the process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} ಅನ್ನು ಓದಲಾಗಲಿಲ್ಲ: ಸಿಸ್ಟಂ ಪ್ರಕ್ರಿಯೆಯನ್ನು ಕೊನೆಗೊಳಿಸಿತು (SIGKILL), ಬಹುಶಃ ಮೆಮೊರಿ ಸಾಲಲಿಲ್ಲ; ಮೊದಲು ಅದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} ಎಪಾಕ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another folder, or move that one away.</source>
        <translation>{0} ಆಗಲೇ ಇದೆ. ಬೇರೊಂದು ಫೋಲ್ಡರ್ ಆರಿಸಿ, ಅಥವಾ ಅದನ್ನು ಬೇರೆಡೆಗೆ ಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} fields have the name {1}{2}; each needs its own.</source>
        <translation>{0} ಕ್ಷೇತ್ರಗಳ ಹೆಸರು {1}{2}; ಪ್ರತಿಯೊಂದಕ್ಕೂ ತನ್ನದೇ ಹೆಸರು ಬೇಕು.</translation>
    </message>
    <message>
        <source>{0} files are read</source>
        <translation>{0} ಫೈಲ್‌ಗಳನ್ನು ಓದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{0} has a box that is smaller than {1} mm</source>
        <translation>{0} ರ ಒಂದು ಚೌಕ {1} ಮಿ.ಮೀ. ಗಿಂತ ಚಿಕ್ಕದಿದೆ</translation>
    </message>
    <message>
        <source>{0} has a fixed length, but no rule says which</source>
        <translation>{0} ಗೆ ನಿಗದಿತ ಉದ್ದವಿದೆ, ಆದರೆ ಎಷ್ಟೆಂದು ಯಾವ ನಿಯಮವೂ ಹೇಳುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} has a second array of {1} for the same part; there should be one.</source>
        <translation>{0} ನಲ್ಲಿ ಒಂದೇ ಭಾಗಕ್ಕೆ {1} ರ ಎರಡನೇ ಅರೇ ಇದೆ; ಒಂದೇ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>{0} has far too many pixels; make it smaller first.</source>
        <translation>{0} ನಲ್ಲಿ ವಿಪರೀತ ಪಿಕ್ಸೆಲ್‌ಗಳಿವೆ; ಮೊದಲು ಅದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} has more decimals than {1}: {2}.</source>
        <translation>{0} ರಲ್ಲಿ {1} ಕ್ಕಿಂತ ಹೆಚ್ಚು ದಶಮಾಂಶ ಸ್ಥಾನಗಳಿವೆ: {2}.</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB; a list of numbers as CSV is expected.</source>
        <translation>{0} {1} MiB ಗಿಂತ ದೊಡ್ಡದಿದೆ; CSV ರೂಪದ ಸಂಖ್ಯೆಗಳ ಪಟ್ಟಿ ಬೇಕಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{0} has more than {1} different labels; {2}</source>
        <translation>{0} ನಲ್ಲಿ {1} ಕ್ಕಿಂತ ಹೆಚ್ಚು ಬೇರೆ ಬೇರೆ ಲೇಬಲ್‌ಗಳಿವೆ; {2}</translation>
    </message>
    <message>
        <source>{0} has no arrays called x_train and y_train, or images and labels; there are: {1}.</source>
        <translation>{0} ನಲ್ಲಿ x_train ಮತ್ತು y_train, ಅಥವಾ images ಮತ್ತು labels ಎಂಬ ಅರೇಗಳಿಲ್ಲ; ಇರುವವು: {1}.</translation>
    </message>
    <message>
        <source>{0} has no column {1}; its columns are {2}.</source>
        <translation>{0} ನಲ್ಲಿ ಕಾಲಮ್ {1} ಇಲ್ಲ; ಅದರ ಕಾಲಮ್‌ಗಳು: {2}.</translation>
    </message>
    <message>
        <source>{0} has no name of 1 to {1} characters</source>
        <translation>{0} ಗೆ 1 ರಿಂದ {1} ಅಕ್ಷರಗಳ ಹೆಸರಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} has no number in column {1}.</source>
        <translation>{0} ನ ಕಾಲಮ್ {1} ರಲ್ಲಿ ಸಂಖ್ಯೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{0} has no page {1}, only {2}.</source>
        <translation>{0} ನಲ್ಲಿ ಪುಟ {1} ಇಲ್ಲ, {2} ಮಾತ್ರ ಇದೆ.</translation>
    </message>
    <message>
        <source>{0} has no rows; {1}</source>
        <translation>{0} ನಲ್ಲಿ ಸಾಲುಗಳಿಲ್ಲ; {1}</translation>
    </message>
    <message>
        <source>{0} has no {1} of its {2} part.</source>
        <translation>{0} ನಲ್ಲಿ ಅದರ {2} ಭಾಗದ {1} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{0} has the number {1} twice, {2}; each may be there once.</source>
        <translation>{0} ನಲ್ಲಿ ಸಂಖ್ಯೆ {1} ಎರಡು ಬಾರಿ ಇದೆ, {2}; ಪ್ರತಿಯೊಂದೂ ಒಮ್ಮೆ ಮಾತ್ರ ಇರಬಹುದು.</translation>
    </message>
    <message>
        <source>{0} has {1} boxes; 1 to {2} are possible</source>
        <translation>{0} ರಲ್ಲಿ {1} ಚೌಕಗಳಿವೆ; 1 ರಿಂದ {2} ಸಾಧ್ಯ</translation>
    </message>
    <message>
        <source>{0} has {1} columns, so no labels; {2}</source>
        <translation>{0} ನಲ್ಲಿ {1} ಕಾಲಮ್‌ಗಳಿವೆ, ಆದ್ದರಿಂದ ಲೇಬಲ್‌ಗಳಿಲ್ಲ; {2}</translation>
    </message>
    <message>
        <source>{0} has {1} images; {2} are the most.</source>
        <translation>{0} ನಲ್ಲಿ {1} ಇಮೇಜ್‌ಗಳಿವೆ; ಗರಿಷ್ಠ {2} ಇರಬಹುದು.</translation>
    </message>
    <message>
        <source>{0} has {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} ನಲ್ಲಿ {1} x {2} ಪಿಕ್ಸೆಲ್‌ಗಳಿವೆ, digitpad ಸ್ವೀಕರಿಸುವ {3} ಮಿಲಿಯನ್‌ಗಿಂತ ಹೆಚ್ಚು; ಮೊದಲು ಅದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} has {1}; signs are only possible in a field of one rectangle</source>
        <translation>{0} ರಲ್ಲಿ {1} ಇದೆ; ಚಿಹ್ನೆಗಳು ಒಂದೇ ಆಯತದ ಕ್ಷೇತ್ರದಲ್ಲಿ ಮಾತ್ರ ಸಾಧ್ಯ</translation>
    </message>
    <message>
        <source>{0} has {1}; {2}</source>
        <translation>{0} ನಲ್ಲಿ {1} ಇದೆ; {2}</translation>
    </message>
    <message>
        <source>{0} holds a network of too many layers; it is not imported.</source>
        <translation>{0} ನಲ್ಲಿ ತೀರಾ ಹೆಚ್ಚು ಪದರಗಳ ನೆಟ್‌ವರ್ಕ್ ಇದೆ; ಅದನ್ನು ಆಮದು ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{0} holds a picture of {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} ನಲ್ಲಿ {1} x {2} ಪಿಕ್ಸೆಲ್‌ಗಳ ಚಿತ್ರವಿದೆ, digitpad ಸ್ವೀಕರಿಸುವ {3} ಮಿಲಿಯನ್‌ಗಿಂತ ಹೆಚ್ಚು; ಮೊದಲು ಅದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} holds more than a network («{1}»); it is not imported.</source>
        <translation>{0} ನಲ್ಲಿ ನೆಟ್‌ವರ್ಕ್‌ಗಿಂತ ಹೆಚ್ಚಿನದಿದೆ (“{1}”); ಅದನ್ನು ಆಮದು ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} pictures, which are the most.</source>
        <translation>{0} ನಲ್ಲಿ ಗರಿಷ್ಠ ಮಿತಿಯಾದ {1} ಕ್ಕಿಂತ ಹೆಚ್ಚು ಚಿತ್ರಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>{0} holds no arrays of numbers and text as NumPy&apos;s savez writes them; it is damaged, or holds Python objects, which are not read.</source>
        <translation>NumPy ನ savez ಬರೆಯುವಂತಹ ಸಂಖ್ಯೆಗಳ ಮತ್ತು ಪಠ್ಯದ ಅರೇಗಳು {0} ನಲ್ಲಿಲ್ಲ; ಅದು ಹಾಳಾಗಿದೆ, ಅಥವಾ ಅದರಲ್ಲಿ ಓದಲಾಗದ Python ಆಬ್ಜೆಕ್ಟ್‌ಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>{0} holds numbers of several digits only; samples are single digits.</source>
        <translation>{0} ನಲ್ಲಿ ಹಲವು ಅಂಕಿಗಳ ಸಂಖ್ಯೆಗಳು ಮಾತ್ರ ಇವೆ; ಮಾದರಿಗಳು ಒಂಟಿ ಅಂಕಿಗಳು.</translation>
    </message>
    <message>
        <source>{0} holds other things, but no study to go on with. Name the study&apos;s folder.</source>
        <translation>{0} ನಲ್ಲಿ ಬೇರೆ ವಸ್ತುಗಳಿವೆ, ಆದರೆ ಮುಂದುವರಿಸಲು ಅಧ್ಯಯನವಿಲ್ಲ. ಅಧ್ಯಯನದ ಫೋಲ್ಡರ್ ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} holds pictures by class; name it alone, without other files and folders.</source>
        <translation>{0} ನಲ್ಲಿ ವರ್ಗಗಳ ಪ್ರಕಾರ ಚಿತ್ರಗಳಿವೆ; ಬೇರೆ ಫೈಲ್ ಮತ್ತು ಫೋಲ್ಡರ್‌ಗಳಿಲ್ಲದೆ ಈ ಫೋಲ್ಡರ್ ಒಂದನ್ನೇ ಸೂಚಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} holds {1}. Add --resume {2}, or choose another folder.</source>
        <translation>{0} ನಲ್ಲಿ {1} ಇದೆ. --resume ಸೇರಿಸಿ ({2}), ಅಥವಾ ಬೇರೊಂದು ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} ಫೈಲ್. ರಫ್ತು ಮಾಡಲು ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is a folder without a .keras file; name such a file, as Keras&apos; model.save writes it.</source>
        <translation>{0} .keras ಫೈಲ್ ಇಲ್ಲದ ಫೋಲ್ಡರ್; Keras ನ model.save ಬರೆಯುವಂತಹ ಫೈಲ್ ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a picture in it.</source>
        <translation>{0} ಫೋಲ್ಡರ್; ಅದರಲ್ಲಿರುವ ಚಿತ್ರವೊಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is a folder; name the file in it, {1}.</source>
        <translation>{0} ಒಂದು ಫೋಲ್ಡರ್; ಅದರಲ್ಲಿರುವ ಫೈಲ್ ಹೆಸರಿಸಿ, {1}.</translation>
    </message>
    <message>
        <source>{0} is a link that leads nowhere. Choose a folder that does not exist yet.</source>
        <translation>{0} ಎಲ್ಲಿಗೂ ಒಯ್ಯದ ಲಿಂಕ್. ಇನ್ನೂ ಇಲ್ಲದ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is a picture and no data set; name the folder that has a folder of them for each class.</source>
        <translation>{0} ಒಂದು ಚಿತ್ರ, ಡೇಟಾ ಸೆಟ್ ಅಲ್ಲ; ಪ್ರತಿ ವರ್ಗದ ಚಿತ್ರಗಳಿಗೆ ಒಂದು ಫೋಲ್ಡರ್ ಇರುವ ಫೋಲ್ಡರ್ ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is a workbook or an archive; save the list of numbers as CSV.</source>
        <translation>{0} ವರ್ಕ್‌ಬುಕ್ ಅಥವಾ ಆರ್ಕೈವ್; ಸಂಖ್ಯೆಗಳ ಪಟ್ಟಿಯನ್ನು CSV ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is a {1} and has no decimals</source>
        <translation>{0} ರ ಬಗೆ “{1}”, ಅದಕ್ಕೆ ದಶಮಾಂಶ ಸ್ಥಾನಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} is a {1} and has {2} boxes; it has one</source>
        <translation>{0} ರ ಬಗೆ “{1}”, ಅದರಲ್ಲಿ {2} ಚೌಕಗಳಿವೆ; ಒಂದಿರಬೇಕು</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete; copy it again or save it anew.</source>
        <translation>{0} ಹಾಳಾಗಿದೆ ಅಥವಾ ಅಪೂರ್ಣವಾಗಿದೆ; ಅದನ್ನು ಮತ್ತೆ ನಕಲಿಸಿ ಅಥವಾ ಹೊಸದಾಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is damaged: its header tells of {1} bytes, but it has {2}.</source>
        <translation>{0} ಹಾಳಾಗಿದೆ: ಅದರ ಹೆಡರ್ {1} ಬೈಟ್‌ಗಳು ಎನ್ನುತ್ತದೆ, ಆದರೆ ಅದರಲ್ಲಿ {2} ಇವೆ.</translation>
    </message>
    <message>
        <source>{0} is empty; a column of numbers is expected.</source>
        <translation>{0} ಖಾಲಿಯಿದೆ; ಸಂಖ್ಯೆಗಳ ಕಾಲಮ್ ಬೇಕಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{0} is empty; copy it again.</source>
        <translation>{0} ಖಾಲಿಯಿದೆ; ಅದನ್ನು ಮತ್ತೆ ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is empty; {1}</source>
        <translation>{0} ಖಾಲಿಯಿದೆ; {1}</translation>
    </message>
    <message>
        <source>{0} is full</source>
        <translation>{0} ತುಂಬಿದೆ</translation>
    </message>
    <message>
        <source>{0} is in the old HDF5 format, which can run any program when it is loaded. Save the network as .keras and import that.</source>
        <translation>{0} ಹಳೆಯ HDF5 ಸ್ವರೂಪದಲ್ಲಿದೆ, ಅದು ಲೋಡ್ ಆದಾಗ ಯಾವುದೇ ಪ್ರೋಗ್ರಾಮ್ ನಡೆಸಬಲ್ಲದು. ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು .keras ಆಗಿ ಉಳಿಸಿ, ಅದನ್ನು ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>{0} is in use already. Choose a folder that does not exist yet.</source>
        <translation>{0} ಆಗಲೇ ಬಳಕೆಯಲ್ಲಿದೆ. ಇನ್ನೂ ಇಲ್ಲದ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is incomplete: the end of the PDF file is missing; copy it again.</source>
        <translation>{0} ಅಪೂರ್ಣವಾಗಿದೆ: PDF ಫೈಲ್‌ನ ಕೊನೆ ಕಾಣೆಯಾಗಿದೆ; ಅದನ್ನು ಮತ್ತೆ ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB; make it smaller first.</source>
        <translation>{0} {1} GiB ಗಿಂತ ದೊಡ್ಡದಿದೆ; ಮೊದಲು ಅದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, which no network for digits needs.</source>
        <translation>{0} {1} MB ಗಿಂತ ದೊಡ್ಡದಿದೆ, ಅಂಕಿಗಳ ಯಾವ ನೆಟ್‌ವರ್ಕ್‌ಗೂ ಅಷ್ಟು ಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{0} is larger than {1}; split it.</source>
        <translation>{0} {1} ಗಿಂತ ದೊಡ್ಡದಿದೆ; ಅದನ್ನು ಒಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>{0} is locked with a password; save a copy of it without one.</source>
        <translation>{0} ಪಾಸ್‌ವರ್ಡ್‌ನಿಂದ ಲಾಕ್ ಆಗಿದೆ; ಪಾಸ್‌ವರ್ಡ್ ಇಲ್ಲದ ಪ್ರತಿಯೊಂದನ್ನು ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is needed for a while, but there already. Move it away, or choose another folder.</source>
        <translation>{0} ಸ್ವಲ್ಪ ಹೊತ್ತು ಬೇಕಾಗಿದೆ, ಆದರೆ ಆಗಲೇ ಇದೆ. ಅದನ್ನು ಬೇರೆಡೆಗೆ ಸರಿಸಿ, ಅಥವಾ ಬೇರೊಂದು ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is needed for what was read, but holds something else. Move it away.</source>
        <translation>ಓದಿದ್ದಕ್ಕಾಗಿ {0} ಬೇಕು, ಆದರೆ ಅದರಲ್ಲಿ ಬೇರೇನೋ ಇದೆ. ಅದನ್ನು ಬೇರೆಡೆಗೆ ಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is no .keras file, or a damaged one.</source>
        <translation>{0} .keras ಫೈಲ್ ಅಲ್ಲ, ಅಥವಾ ಹಾಳಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{0} is no CSV file but a picture, a program or the like; a list of numbers is expected.</source>
        <translation>{0} CSV ಫೈಲ್ ಅಲ್ಲ, ಚಿತ್ರ, ಪ್ರೋಗ್ರಾಮ್ ಅಥವಾ ಅಂಥದ್ದೇನೋ; ಸಂಖ್ಯೆಗಳ ಪಟ್ಟಿ ಬೇಕಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{0} is no CSV file; its line {1} cannot be told into cells.</source>
        <translation>{0} CSV ಫೈಲ್ ಅಲ್ಲ; ಅದರ ಸಾಲು {1} ಅನ್ನು ಕೋಶಗಳಾಗಿ ವಿಂಗಡಿಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>{0} is no IDX file, such as train-images-idx3-ubyte.gz.</source>
        <translation>{0} IDX ಫೈಲ್ ಅಲ್ಲ, ಉದಾಹರಣೆಗೆ train-images-idx3-ubyte.gz.</translation>
    </message>
    <message>
        <source>{0} is no TOML: a whole number in it has too many digits.</source>
        <translation>{0} TOML ಅಲ್ಲ: ಅದರ ಒಂದು ಪೂರ್ಣಾಂಕದಲ್ಲಿ ತೀರಾ ಹೆಚ್ಚು ಅಂಕಿಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>{0} is no TOML: it is nested too deeply.</source>
        <translation>{0} TOML ಅಲ್ಲ: ಅದರ ಒಳಪದರಗಳು ತೀರಾ ಆಳವಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>{0} is no array</source>
        <translation>{0} ಅರೇ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} is no check digit; there are {1}</source>
        <translation>{0} ತಪಾಸಣಾ ಅಂಕಿ ಅಲ್ಲ; ಇರುವವು: {1}</translation>
    </message>
    <message>
        <source>{0} is no digit</source>
        <translation>{0} ಅಂಕಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} is no drawing that digitpad saved: {1}.</source>
        <translation>{0} digitpad ಉಳಿಸಿದ ಡ್ರಾಯಿಂಗ್ ಅಲ್ಲ: {1}.</translation>
    </message>
    <message>
        <source>{0} is no file; choose a picture.</source>
        <translation>{0} ಫೈಲ್ ಅಲ್ಲ; ಚಿತ್ರವೊಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is no folder. Choose one that does not exist yet.</source>
        <translation>{0} ಫೋಲ್ಡರ್ ಅಲ್ಲ. ಇನ್ನೂ ಇಲ್ಲದ ಒಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} is no form that digitpad can use: {1}.</source>
        <translation>{0} digitpad ಬಳಸಬಲ್ಲ ಫಾರ್ಮ್ ಅಲ್ಲ: {1}.</translation>
    </message>
    <message>
        <source>{0} is no label</source>
        <translation>{0} ಲೇಬಲ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} is no picture that digitpad reads; it is left alone.</source>
        <translation>{0} digitpad ಓದುವ ಚಿತ್ರವಲ್ಲ; ಅದನ್ನು ಹಾಗೇ ಬಿಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s address; it has a host and a port, such as tcp://10.0.0.5:8786.</source>
        <translation>{0} ಶೆಡ್ಯೂಲರ್‌ನ ವಿಳಾಸವಲ್ಲ; ಅದರಲ್ಲಿ ಹೋಸ್ಟ್ ಮತ್ತು ಪೋರ್ಟ್ ಇರುತ್ತವೆ, ಉದಾಹರಣೆಗೆ tcp://10.0.0.5:8786.</translation>
    </message>
    <message>
        <source>{0} is no text</source>
        <translation>{0} ಪಠ್ಯವಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} is no time that this computer knows</source>
        <translation>{0} ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ಗೊತ್ತಿರುವ ಸಮಯವಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} is not packed</source>
        <translation>{0} ಪ್ಯಾಕ್ ಆಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; {1}</source>
        <translation>{0} UTF-8 ಪಠ್ಯವಲ್ಲ; {1}</translation>
    </message>
    <message>
        <source>{0} is of the unknown kind {1}; the kinds are {2}</source>
        <translation>{0} ರ ಬಗೆ {1} ಗೊತ್ತಿಲ್ಲದ್ದು; ಬಗೆಗಳು: {2}</translation>
    </message>
    <message>
        <source>{0} is to have {1} digits, but has {2} boxes</source>
        <translation>{0} ರಲ್ಲಿ {1} ಅಂಕಿಗಳಿರಬೇಕು, ಆದರೆ {2} ಚೌಕಗಳಿವೆ</translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} has them.</source>
        <translation>{0} {1} ಆಗಿದೆ, {2} ನಲ್ಲಿರುವಂತೆ.</translation>
    </message>
    <message>
        <source>{0} is {1}; --watch needs the folder into which the pictures come.</source>
        <translation>{0} {1} ಆಗಿದೆ; --watch ಗೆ ಚಿತ್ರಗಳು ಬರುವ ಫೋಲ್ಡರ್ ಬೇಕು.</translation>
    </message>
    <message>
        <source>{0} is {1}; digitpad reads {2}.</source>
        <translation>{0} ರ ಬಗೆ: {1}; digitpad ಓದುವುದು: {2}.</translation>
    </message>
    <message>
        <source>{0} layers</source>
        <translation>{0} ಪದರಗಳು</translation>
    </message>
    <message>
        <source>{0} lies outside the page, or a box of it has no size</source>
        <translation>{0} ಪುಟದ ಹೊರಗಿದೆ, ಅಥವಾ ಅದರ ಒಂದು ಚೌಕಕ್ಕೆ ಗಾತ್ರವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{0} met an error in digitpad ({1}: {2}); please report it.</source>
        <translation>{0} ಓದುವಾಗ digitpad ನಲ್ಲಿ ದೋಷ ಉಂಟಾಯಿತು ({1}: {2}); ದಯವಿಟ್ಟು ವರದಿ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>{0} needs a model that reads digits, but «{1}» tells {2} apart.</source>
        <translation>{0}: ಇದಕ್ಕೆ ಅಂಕಿಗಳನ್ನು ಓದುವ ಮಾಡೆಲ್ ಬೇಕು, ಆದರೆ “{1}” {2} ಅನ್ನು ಪ್ರತ್ಯೇಕಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} ಪುಟಗಳು</translation>
    </message>
    <message>
        <source>{0} pictures of 28x28 pixels were taken as they are.</source>
        <translation>28x28 ಪಿಕ್ಸೆಲ್‌ಗಳ {0} ಚಿತ್ರಗಳನ್ನು ಇದ್ದಂತೆಯೇ ತೆಗೆದುಕೊಳ್ಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{0} pictures were normalised to 28x28 as drawings are.</source>
        <translation>{0} ಚಿತ್ರಗಳನ್ನು ಡ್ರಾಯಿಂಗ್‌ಗಳಂತೆ 28x28 ಗೆ ನಾರ್ಮಲೈಸ್ ಮಾಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} ರನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0} says that it has {1}, but {2}; save it anew.</source>
        <translation>{0} ತನ್ನಲ್ಲಿ {1} ಇರುವುದಾಗಿ ಹೇಳುತ್ತದೆ, ಆದರೆ {2}; ಅದನ್ನು ಹೊಸದಾಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} should have a label and the number of its character in each line.</source>
        <translation>{0} ನ ಪ್ರತಿ ಸಾಲಿನಲ್ಲಿ ಒಂದು ಲೇಬಲ್ ಮತ್ತು ಅದರ ಅಕ್ಷರದ ಸಂಖ್ಯೆ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to open; save it anew or make it smaller.</source>
        <translation>{0} ಅನ್ನು ತೆರೆಯಲು {1} ಸೆಕೆಂಡುಗಳಿಗಿಂತ ಹೆಚ್ಚು ಬೇಕು; ಅದನ್ನು ಹೊಸದಾಗಿ ಉಳಿಸಿ ಅಥವಾ ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, which no network for digits needs.</source>
        <translation>{0} ಅನ್‌ಪ್ಯಾಕ್ ಆದಾಗ {1} MB ಗಿಂತ ಹೆಚ್ಚಾಗುತ್ತದೆ, ಅಂಕಿಗಳ ಯಾವ ನೆಟ್‌ವರ್ಕ್‌ಗೂ ಅಷ್ಟು ಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{0} unpacks to {1}; {2} are the most.</source>
        <translation>{0} ಅನ್‌ಪ್ಯಾಕ್ ಆದಾಗ {1} ಆಗುತ್ತದೆ; ಗರಿಷ್ಠ {2} ಇರಬಹುದು.</translation>
    </message>
    <message>
        <source>{0} uses «{1}». Only networks of Keras&apos; own layers, without functions, custom or file-reading layers, are imported; save it without that layer.</source>
        <translation>{0} “{1}” ಅನ್ನು ಬಳಸುತ್ತದೆ. Keras ನ ಸ್ವಂತ ಪದರಗಳ, ಫಂಕ್ಷನ್‌ಗಳು, ಕಸ್ಟಮ್ ಅಥವಾ ಫೈಲ್ ಓದುವ ಪದರಗಳಿಲ್ಲದ ನೆಟ್‌ವರ್ಕ್‌ಗಳನ್ನು ಮಾತ್ರ ಆಮದು ಮಾಡಲಾಗುತ್ತದೆ; ಆ ಪದರವಿಲ್ಲದೆ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>{0} was exported for other programs and cannot be taken back. Import the .keras file of the model that it was made of.</source>
        <translation>{0} ಅನ್ನು ಇತರ ಪ್ರೋಗ್ರಾಮ್‌ಗಳಿಗಾಗಿ ರಫ್ತು ಮಾಡಲಾಗಿತ್ತು, ಹಿಂತೆಗೆದುಕೊಳ್ಳಲಾಗದು. ಅದನ್ನು ಮಾಡಿದ ಮೂಲ ಮಾಡೆಲ್‌ನ .keras ಫೈಲ್ ಅನ್ನು ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>{0} was not opened, as the program is being closed.</source>
        <translation>ಪ್ರೋಗ್ರಾಮ್ ಮುಚ್ಚುತ್ತಿರುವುದರಿಂದ {0} ಅನ್ನು ತೆರೆಯಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{0} was read {1} times as {2}, first in {3}.</source>
        <translation>{0} ಅನ್ನು {1} ಬಾರಿ {2} ಎಂದು ಓದಲಾಗಿದೆ, ಮೊದಲು {3} ನಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>{0} was read {1} times, first in {2}.</source>
        <translation>{0} ಅನ್ನು {1} ಬಾರಿ ಓದಲಾಗಿದೆ, ಮೊದಲು {2} ನಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>{0}, but another one.</source>
        <translation>{0}, ಆದರೆ ಅದು ಬೇರೊಂದು.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no TOML; it wants key = value, with texts in quotes.</source>
        <translation>{0}, ಸಾಲು {1}: {2} TOML ಅಲ್ಲ; ಅಲ್ಲಿ key = value ಬೇಕು, ಪಠ್ಯಗಳು ಉದ್ಧರಣ ಚಿಹ್ನೆಗಳಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>«answer.text» is too long</source>
        <translation>“answer.text” ತುಂಬಾ ಉದ್ದವಿದೆ</translation>
    </message>
    <message>
        <source>«reference.filled» should be true or false</source>
        <translation>“reference.filled” true ಅಥವಾ false ಆಗಿರಬೇಕು</translation>
    </message>
    <message>
        <source>«{0}» has {1} layers, and there can be at most {2}</source>
        <translation>“{0}” ನಲ್ಲಿ {1} ಪದರಗಳಿವೆ, ಗರಿಷ್ಠ {2} ಇರಬಹುದು</translation>
    </message>
    <message>
        <source>«{0}» in a terminal shows more.</source>
        <translation>ಟರ್ಮಿನಲ್‌ನಲ್ಲಿ “{0}” ಇನ್ನಷ್ಟು ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the architecture.</source>
        <translation>“{0}” Windows ನಲ್ಲಿ ಸಾಧನವೊಂದರ ಹೆಸರು; ಆರ್ಕಿಟೆಕ್ಚರ್‌ಗೆ ಬೇರೆ ಹೆಸರು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the model.</source>
        <translation>“{0}” Windows ನಲ್ಲಿ ಸಾಧನವೊಂದರ ಹೆಸರು; ಮಾಡೆಲ್‌ಗೆ ಬೇರೆ ಹೆಸರು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>«{0}» is an architecture that comes with digitpad; choose another name.</source>
        <translation>“{0}” digitpad ನೊಂದಿಗೆ ಬರುವ ಆರ್ಕಿಟೆಕ್ಚರ್; ಬೇರೆ ಹೆಸರು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>«{0}» is unknown; there can be {1}</source>
        <translation>“{0}” ಗೊತ್ತಿಲ್ಲದ್ದು; ಇರಬಹುದಾದವು: {1}</translation>
    </message>
    <message>
        <source>«{0}» is {1}</source>
        <translation>“{0}” {1} ಆಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close all the same</source>
        <translation>ಹೇಗೂ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpad ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ಇಲ್ಲೇ ಇರಿ</translation>
    </message>
    <message>
        <source>The drawing is saved again.</source>
        <translation>ಡ್ರಾಯಿಂಗ್ ಮತ್ತೆ ಉಳಿಯುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>There is no folder to keep the drawing in; it will be gone when you close.</source>
        <translation>ಡ್ರಾಯಿಂಗ್ ಇಡಲು ಫೋಲ್ಡರ್ ಇಲ್ಲ; ಮುಚ್ಚಿದಾಗ ಅದು ಇಲ್ಲವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{0} What you drew will be gone.</source>
        <translation>{0} ನೀವು ಬರೆದದ್ದು ಇಲ್ಲವಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>&amp;Copy plot</source>
        <translation>ನಕ್ಷೆ ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save plot …</source>
        <translation>ನಕ್ಷೆ ಉಳಿಸಿ(&amp;S) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>ಡ್ರಾಯಿಂಗ್ (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>ಚಿತ್ರ (*.png)</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>ನಕ್ಷೆ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} ಎಂದು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>ಕೋಷ್ಟಕ (*.csv)</translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>ಕಾಣುತ್ತಿರುವುದನ್ನು ಒಪ್ಪಿಕೊಳ್ಳಿ (Enter)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>ಓದುವುದನ್ನು ರದ್ದುಮಾಡಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose a form file …</source>
        <translation>ಫಾರ್ಮ್ ಫೈಲ್ ಆರಿಸಿ(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>ಓದುವುದನ್ನು ಮುಂದುವರಿಸಿ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next field in doubt</source>
        <translation>ಮುಂದಿನ ಸಂದೇಹದ ಕ್ಷೇತ್ರ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous field in doubt</source>
        <translation>ಹಿಂದಿನ ಸಂದೇಹದ ಕ್ಷೇತ್ರ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>ಹಾಳೆಗಳನ್ನು ಓದಿ(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the table …</source>
        <translation>ಕೋಷ್ಟಕ ಉಳಿಸಿ(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Sheets that digitpad printed</source>
        <translation>digitpad ಮುದ್ರಿಸಿದ ಹಾಳೆಗಳು(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ರದ್ದುಗೊಳಿಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>As it was &amp;read</source>
        <translation>ಓದಿದ್ದಂತೆ(&amp;R)</translation>
    </message>
    <message>
        <source>Begin a &amp;new table</source>
        <translation>ಹೊಸ ಕೋಷ್ಟಕ ಆರಂಭಿಸಿ(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>ಮುಚ್ಚಿ(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing stands &amp;there (Delete)</source>
        <translation>ಅಲ್ಲಿ ಏನೂ ಇಲ್ಲ (Delete)(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>ಸಂಖ್ಯೆಗಳ ನಿಯಮಗಳು(&amp;U) …</translation>
    </message>
    <message>
        <source>Read a &amp;folder …</source>
        <translation>ಫೋಲ್ಡರ್ ಓದಿ(&amp;F) …</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>&amp;Digits of a number</source>
        <translation>ಸಂಖ್ಯೆಯ ಅಂಕಿಗಳು(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>ಕಾಲಮ್ ತಲೆಬರಹಗಳು(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ಬಗೆ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Rows on a page</source>
        <translation>ಪ್ರತಿ ಪುಟಕ್ಕೆ ಸಾಲುಗಳು(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ಶೀರ್ಷಿಕೆ(&amp;T)</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message>
        <source>A sheet for each writer; «digitpad samples sheets SHEETS --out FOLDER» makes samples of them.</source>
        <translation>ಪ್ರತಿ ಬರಹಗಾರರಿಗೆ ಒಂದು ಹಾಳೆ; “digitpad samples sheets SHEETS --out FOLDER” ಅವುಗಳಿಂದ ಮಾದರಿಗಳನ್ನು ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>ಕಾಲಮ್‌ಗಳು(&amp;O)</translation>
    </message>
    <message>
        <source>Each digit ten times</source>
        <translation>ಪ್ರತಿ ಅಂಕಿ ಹತ್ತು ಬಾರಿ</translation>
    </message>
    <message>
        <source>File &gt; Read sheets, or «digitpad read SHEETS --form auto --xlsx FILE», makes a table of photos or scans of it.</source>
        <translation>ಫೈಲ್ &gt; ಹಾಳೆಗಳನ್ನು ಓದಿ, ಅಥವಾ “digitpad read SHEETS --form auto --xlsx FILE”, ಇದರ ಫೋಟೋ ಅಥವಾ ಸ್ಕ್ಯಾನ್‌ಗಳಿಂದ ಕೋಷ್ಟಕ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>List: a box a number</source>
        <translation>ಪಟ್ಟಿ: ಪ್ರತಿ ಸಂಖ್ಯೆಗೆ ಒಂದು ಚೌಕ</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>ಪುಟಗಳು(&amp;G)</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>ಕಾಗದ(&amp;R)</translation>
    </message>
    <message>
        <source>Print a sheet, fill it in, read it</source>
        <translation>ಹಾಳೆ ಮುದ್ರಿಸಿ, ಭರ್ತಿಮಾಡಿ, ಓದಿ</translation>
    </message>
    <message>
        <source>Scores: a box a digit</source>
        <translation>ಅಂಕಗಳು: ಪ್ರತಿ ಅಂಕಿಗೆ ಒಂದು ಚೌಕ</translation>
    </message>
    <message>
        <source>What stands above the columns, with commas between them.</source>
        <translation>ಕಾಲಮ್‌ಗಳ ಮೇಲೆ ಇರಬೇಕಾದದ್ದು, ನಡುವೆ ಅಲ್ಪವಿರಾಮಗಳೊಂದಿಗೆ.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>ಮುದ್ರಿಸಿ(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDF ಆಗಿ ಉಳಿಸಿ(&amp;S) …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>ಮುಚ್ಚಿ(&amp;O)</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ಫೈಲ್ (*.pdf)</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>ಹಾಳೆ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>{0} ಮುದ್ರಿಸಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet with its fields</source>
        <translation>ಹಾಳೆ, ಅದರ ಕ್ಷೇತ್ರಗಳೊಂದಿಗೆ</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>ಹಾಳೆಯ ಮುನ್ನೋಟ</translation>
    </message>
</context>
<context>
    <name>SheetRules</name>
    <message>
        <source>&amp;Apply to all sheets</source>
        <translation>ಎಲ್ಲ ಹಾಳೆಗಳಿಗೆ ಅನ್ವಯಿಸಿ(&amp;A)</translation>
    </message>
    <message>
        <source>These rules hold for all fields that have none of their own. A number that breaks them becomes the most probable one that they allow, if that is probable enough. The sheets are read once more.</source>
        <translation>ಸ್ವಂತ ನಿಯಮಗಳಿಲ್ಲದ ಎಲ್ಲ ಕ್ಷೇತ್ರಗಳಿಗೆ ಈ ನಿಯಮಗಳು ಅನ್ವಯಿಸುತ್ತವೆ. ಅವುಗಳನ್ನು ಮೀರುವ ಸಂಖ್ಯೆಯು, ಅವು ಒಪ್ಪುವ ಅತಿ ಸಂಭವನೀಯ ಸಂಖ್ಯೆಯಾಗುತ್ತದೆ, ಅದು ಸಾಕಷ್ಟು ಸಂಭವನೀಯವಾಗಿದ್ದರೆ. ಹಾಳೆಗಳನ್ನು ಮತ್ತೊಮ್ಮೆ ಓದಲಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>It could not be read</source>
        <translation>ಇದನ್ನು ಓದಲಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Row {0} · {1}</source>
        <translation>ಸಾಲು {0} · {1}</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source> · {0} left</source>
        <translation> · {0} ಉಳಿದಿದೆ</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>{1} ರಲ್ಲಿ {0} ಓದಲಾಗುತ್ತಿದೆ</translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Confidence</source>
        <translation>ವಿಶ್ವಾಸ ಮಟ್ಟ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ಫೈಲ್</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>ಗುರುತುಗಳು</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ಪುಟ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>ಸಮಸ್ಯೆ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ಸಾಲು</translation>
    </message>
</context>
<context>
    <name>SheetTableView</name>
    <message>
        <source>What was read</source>
        <translation>ಏನು ಓದಲಾಯಿತು</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>1 field in doubt</source>
        <translation>1 ಕ್ಷೇತ್ರ ಸಂದೇಹದಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 ಹಾಳೆ</translation>
    </message>
    <message>
        <source>A box between two digits is empty: type what stands there</source>
        <translation>ಎರಡು ಅಂಕಿಗಳ ನಡುವಿನ ಚೌಕ ಖಾಲಿಯಿದೆ: ಅಲ್ಲಿರುವುದನ್ನು ಟೈಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ಖಾಲಿ</translation>
    </message>
    <message>
        <source>No digit for certain: type what stands there, or press Delete if that is nothing</source>
        <translation>ಯಾವ ಅಂಕಿಯೂ ನಿಶ್ಚಿತವಿಲ್ಲ: ಅಲ್ಲಿರುವುದನ್ನು ಟೈಪ್ ಮಾಡಿ, ಏನೂ ಇಲ್ಲದಿದ್ದರೆ Delete ಒತ್ತಿ</translation>
    </message>
    <message>
        <source>Read with a confidence of {0}</source>
        <translation>{0} ವಿಶ್ವಾಸ ಮಟ್ಟದಲ್ಲಿ ಓದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Said by a person; read: {0}</source>
        <translation>ವ್ಯಕ್ತಿಯೊಬ್ಬರು ಹೇಳಿದ್ದು; ಓದಿದ್ದು: {0}</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>ಹೊಡೆದುಹಾಕಿದ್ದು</translation>
    </message>
    <message>
        <source>a digit is in doubt</source>
        <translation>ಒಂದು ಅಂಕಿ ಸಂದೇಹದಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>ತೆರಪು</translation>
    </message>
    <message>
        <source>it stands on {0}, too</source>
        <translation>ಇದು {0} ನಲ್ಲಿಯೂ ಇದೆ</translation>
    </message>
    <message>
        <source>most probable by itself: {0}</source>
        <translation>ಸ್ವತಃ ಅತಿ ಸಂಭವನೀಯ: {0}</translation>
    </message>
    <message>
        <source>no decimal point was seen</source>
        <translation>ದಶಮಾಂಶ ಬಿಂದು ಕಾಣಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>no field in doubt</source>
        <translation>ಸಂದೇಹದ ಕ್ಷೇತ್ರವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>ಹೊಡೆದುಹಾಕಿದ್ದು</translation>
    </message>
    <message>
        <source>the rules forbid it</source>
        <translation>ನಿಯಮಗಳು ಅದನ್ನು ಒಪ್ಪುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>there is something else in the field</source>
        <translation>ಕ್ಷೇತ್ರದಲ್ಲಿ ಬೇರೇನೋ ಇದೆ</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ಓದಲಾಗದ್ದು</translation>
    </message>
    <message>
        <source>{0} fields in doubt</source>
        <translation>{0} ಕ್ಷೇತ್ರಗಳು ಸಂದೇಹದಲ್ಲಿವೆ</translation>
    </message>
    <message>
        <source>{0} looked at</source>
        <translation>{0} ನೋಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} ಹಾಳೆಗಳು</translation>
    </message>
    <message>
        <source>{0} with a problem</source>
        <translation>{0} ರಲ್ಲಿ ಸಮಸ್ಯೆ</translation>
    </message>
</context>
<context>
    <name>SheetsFeature</name>
    <message>
        <source>Read sheets</source>
        <translation>ಹಾಳೆಗಳನ್ನು ಓದಿ</translation>
    </message>
    <message>
        <source>Reading sheets</source>
        <translation>ಹಾಳೆಗಳನ್ನು ಓದುವುದು</translation>
    </message>
</context>
<context>
    <name>SheetsLayout</name>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>ಹಾಳೆಗಳನ್ನು ಓದಿ(&amp;R) …</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>ಒಪ್ಪಿಕೊಳ್ಳಿ (Enter)</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or a folder of filled-in sheets here. Each becomes rows of a table, and what is in doubt is shown with its picture.</source>
        <translation>ಭರ್ತಿಯಾದ ಹಾಳೆಗಳ ಚಿತ್ರಗಳು, PDF ಗಳು ಅಥವಾ ಫೋಲ್ಡರ್ ಅನ್ನು ಇಲ್ಲಿ ಬಿಡಿ. ಪ್ರತಿಯೊಂದೂ ಕೋಷ್ಟಕದ ಸಾಲುಗಳಾಗುತ್ತದೆ, ಸಂದೇಹದಲ್ಲಿರುವುದನ್ನು ಅದರ ಚಿತ್ರದೊಂದಿಗೆ ತೋರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ಫಾರ್ಮ್</translation>
    </message>
</context>
<context>
    <name>SheetsSession</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, ಪುಟ {1}</translation>
    </message>
</context>
<context>
    <name>SheetsWindow</name>
    <message>
        <source>1 field was looked at before, and is as it was left.</source>
        <translation>1 ಕ್ಷೇತ್ರವನ್ನು ಮೊದಲೇ ನೋಡಲಾಗಿತ್ತು, ಅದು ಬಿಟ್ಟಂತೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>No model of digits answers yet; choose one in the menu Model, and read then.</source>
        <translation>ಅಂಕಿಗಳ ಯಾವ ಮಾಡೆಲ್ ಕೂಡ ಇನ್ನೂ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ; “ಮಾಡೆಲ್” ಮೆನುವಿನಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ, ನಂತರ ಓದಿ.</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>ಫೋಲ್ಡರ್ ಓದಿ</translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation>ಹಾಳೆಗಳನ್ನು ಓದಿ</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>ಕೋಷ್ಟಕ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>ಕೋಷ್ಟಕ (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ವರ್ಕ್‌ಬುಕ್ (*.xlsx)</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table first?</source>
        <translation>ಓದಿದ್ದನ್ನು ನೀವು ತಿದ್ದಿದ್ದೀರಿ. ಮೊದಲು ಕೋಷ್ಟಕವನ್ನು ಉಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table?</source>
        <translation>ಓದಿದ್ದನ್ನು ನೀವು ತಿದ್ದಿದ್ದೀರಿ. ಕೋಷ್ಟಕವನ್ನು ಉಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>sheets.csv</source>
        <translation>ಹಾಳೆಗಳು.csv</translation>
    </message>
    <message>
        <source>{0} fields were looked at before, and are as they were left.</source>
        <translation>{0} ಕ್ಷೇತ್ರಗಳನ್ನು ಮೊದಲೇ ನೋಡಲಾಗಿತ್ತು, ಅವು ಬಿಟ್ಟಂತೆಯೇ ಇವೆ.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Key</source>
        <translation>ಕೀಲಿ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>ಕೀಬೋರ್ಡ್ ಶಾರ್ಟ್‌ಕಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>ಈ ಪದಗಳಿರುವ ಶಾರ್ಟ್‌ಕಟ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Search for what you want to do, or for a key</source>
        <translation>ನೀವು ಮಾಡಬಯಸುವುದನ್ನು ಅಥವಾ ಕೀಲಿಯನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ಏನು</translation>
    </message>
</context>
<context>
    <name>SliderPanel</name>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>digitpad ಮಾಡುವಂತೆ ಮತ್ತೆ ನಾರ್ಮಲೈಸ್ ಮಾಡಿ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Other noise</source>
        <translation>ಬೇರೆ ಗದ್ದಲ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>ಎಲ್ಲ ಮರುಹೊಂದಿಸಿ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ರದ್ದುಗೊಳಿಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>Noise, salt and pepper fall elsewhere.</source>
        <translation>ಗದ್ದಲ, ಉಪ್ಪು ಮತ್ತು ಮೆಣಸು ಬೇರೆಡೆ ಬೀಳುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Put back (Delete, or a double click on the slider)</source>
        <translation>ಮೊದಲಿನ ಸ್ಥಾನಕ್ಕೆ ತನ್ನಿ (Delete, ಅಥವಾ ಸ್ಲೈಡರ್ ಮೇಲೆ ಡಬಲ್-ಕ್ಲಿಕ್)</translation>
    </message>
    <message>
        <source>Put back: {0}</source>
        <translation>ಮೊದಲಿನ ಸ್ಥಾನಕ್ಕೆ ತನ್ನಿ: {0}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ(&amp;D)</translation>
    </message>
    <message>
        <source>What is distorted is brought to 20 pixels and into the middle before the network sees it. Without, the network sees it as it is.</source>
        <translation>ವಿರೂಪಗೊಂಡದ್ದನ್ನು ನೆಟ್‌ವರ್ಕ್ ನೋಡುವ ಮೊದಲು 20 ಪಿಕ್ಸೆಲ್‌ಗಳಿಗೆ ತಂದು ಮಧ್ಯದಲ್ಲಿ ಇಡಲಾಗುತ್ತದೆ. ಇದಿಲ್ಲದೆ ನೆಟ್‌ವರ್ಕ್ ಅದನ್ನು ಇದ್ದಂತೆಯೇ ನೋಡುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>SnapshotWords</name>
    <message>
        <source>After epoch {0}</source>
        <translation>ಎಪಾಕ್ {0} ನಂತರ</translation>
    </message>
    <message>
        <source>After {0} of {1} batches of the first epoch</source>
        <translation>ಮೊದಲ ಎಪಾಕ್‌ನ {1} ಬ್ಯಾಚ್‌ಗಳಲ್ಲಿ {0} ರ ನಂತರ</translation>
    </message>
    <message>
        <source>Before the first batch</source>
        <translation>ಮೊದಲ ಬ್ಯಾಚ್‌ಗೆ ಮುಂಚೆ</translation>
    </message>
    <message>
        <source>Labelled {0}, read as {1} ({2})</source>
        <translation>ಲೇಬಲ್ {0}, {1} ಎಂದು ಓದಲಾಗಿದೆ ({2})</translation>
    </message>
    <message>
        <source>Labelled {0}, read so ({1})</source>
        <translation>ಲೇಬಲ್ {0}, ಹಾಗೆಯೇ ಓದಲಾಗಿದೆ ({1})</translation>
    </message>
    <message>
        <source>Too few images are held out to show how it reads them</source>
        <translation>ಅದು ಹೇಗೆ ಓದುತ್ತದೆ ಎಂದು ತೋರಿಸಲು ಮೀಸಲಿಟ್ಟ ಇಮೇಜ್‌ಗಳು ತೀರಾ ಕಡಿಮೆ</translation>
    </message>
    <message>
        <source>Yours, read as {0} ({1})</source>
        <translation>ನಿಮ್ಮದು, {0} ಎಂದು ಓದಲಾಗಿದೆ ({1})</translation>
    </message>
    <message>
        <source>{0} of {1} held-out digits read right (95 % interval {2}–{3} %)</source>
        <translation>ಮೀಸಲಿಟ್ಟ {1} ಅಂಕಿಗಳಲ್ಲಿ {0} ಸರಿಯಾಗಿ ಓದಲಾಗಿದೆ (95 % ಅಂತರ {2}–{3} %)</translation>
    </message>
    <message>
        <source>{0} of {1} held-out images read right (95 % interval {2}–{3} %)</source>
        <translation>ಮೀಸಲಿಟ್ಟ {1} ಇಮೇಜ್‌ಗಳಲ್ಲಿ {0} ಸರಿಯಾಗಿ ಓದಲಾಗಿದೆ (95 % ಅಂತರ {2}–{3} %)</translation>
    </message>
</context>
<context>
    <name>SnapshotsFeature</name>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>ಬಾಣದ ಕೀಲಿಗಳು, Home, End</translation>
    </message>
    <message>
        <source>Back and forth, to the first snapshot, to the newest one</source>
        <translation>ಹಿಂದೆ ಮುಂದೆ, ಮೊದಲ ಸ್ನ್ಯಾಪ್‌ಶಾಟ್‌ಗೆ, ಅತಿ ಹೊಸದಕ್ಕೆ</translation>
    </message>
    <message>
        <source>How «{0}» learned</source>
        <translation>“{0}” ಹೇಗೆ ಕಲಿತಿತು</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>ನಡೆಸಿ, ಅಥವಾ ವಿರಾಮ</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>ಸ್ಪೇಸ್ ಬಾರ್</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training. Those of a new one are kept where «Keep how it learns» is ticked (Model &gt; Train a network).</source>
        <translation>ಮಾಡೆಲ್ “{0}” ನ ತರಬೇತಿಯ ಸ್ನ್ಯಾಪ್‌ಶಾಟ್‌ಗಳಿಲ್ಲ. “ಅದು ಹೇಗೆ ಕಲಿಯುತ್ತದೆ ಎಂಬುದನ್ನು ಇಟ್ಟುಕೊಳ್ಳಿ” ಎಂದು ಗುರುತು ಹಾಕಿದ್ದರೆ ಹೊಸ ಮಾಡೆಲ್‌ನವನ್ನು ಇಟ್ಟುಕೊಳ್ಳಲಾಗುತ್ತದೆ (ಮಾಡೆಲ್ &gt; ನೆಟ್‌ವರ್ಕ್‌ಗೆ ತರಬೇತಿ ನೀಡಿ).</translation>
    </message>
    <message>
        <source>The training has ended early; this is what had come of it.</source>
        <translation>ತರಬೇತಿ ಬೇಗನೆ ಕೊನೆಗೊಂಡಿದೆ; ಅಲ್ಲಿಯವರೆಗೆ ಆದದ್ದು ಇದು.</translation>
    </message>
    <message>
        <source>The training is done.</source>
        <translation>ತರಬೇತಿ ಮುಗಿದಿದೆ.</translation>
    </message>
    <message>
        <source>The training is under way; the newest snapshot is shown as long as you do not go back.</source>
        <translation>ತರಬೇತಿ ನಡೆಯುತ್ತಿದೆ; ನೀವು ಹಿಂದಕ್ಕೆ ಹೋಗದಿರುವವರೆಗೆ ಅತಿ ಹೊಸ ಸ್ನ್ಯಾಪ್‌ಶಾಟ್ ಕಾಣಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The training was stopped; this is what had come of it.</source>
        <translation>ತರಬೇತಿಯನ್ನು ನಿಲ್ಲಿಸಲಾಗಿದೆ; ಅಲ್ಲಿಯವರೆಗೆ ಆದದ್ದು ಇದು.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>ಕಲಿಯುವುದನ್ನು ನೋಡಿ</translation>
    </message>
    <message>
        <source>Watch «{0}» learn</source>
        <translation>“{0}” ಕಲಿಯುವುದನ್ನು ನೋಡಿ</translation>
    </message>
</context>
<context>
    <name>SnapshotsWindow</name>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>The first snapshot comes before the first batch</source>
        <translation>ಮೊದಲ ಸ್ನ್ಯಾಪ್‌ಶಾಟ್ ಮೊದಲ ಬ್ಯಾಚ್‌ಗೆ ಮುಂಚಿನದು</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ನ ಏನನ್ನು ತೋರಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Digits to look at</source>
        <translation>ನೋಡಬೇಕಾದ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>MNIST: held-out digits</source>
        <translation>MNIST: ಮೀಸಲಿಟ್ಟ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>MNIST: test digits</source>
        <translation>MNIST: ಪರೀಕ್ಷಾ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>MNIST: training digits</source>
        <translation>MNIST: ತರಬೇತಿ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>Test digits: no network has learned from them. Held-out: training digits that this network has not learned from.</source>
        <translation>ಪರೀಕ್ಷಾ ಅಂಕಿಗಳು: ಯಾವ ನೆಟ್‌ವರ್ಕ್ ಕೂಡ ಅವುಗಳಿಂದ ಕಲಿತಿಲ್ಲ. ಮೀಸಲಿಟ್ಟವು: ಈ ನೆಟ್‌ವರ್ಕ್ ಕಲಿತಿರದ ತರಬೇತಿ ಅಂಕಿಗಳು.</translation>
    </message>
    <message>
        <source>Test images of its own data</source>
        <translation>ಇದರದೇ ಡೇಟಾದ ಪರೀಕ್ಷಾ ಇಮೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Your own digits</source>
        <translation>ನಿಮ್ಮದೇ ಅಂಕಿಗಳು</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>&amp;Train it now</source>
        <translation>ಈಗಲೇ ತರಬೇತಿ ನೀಡಿ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Your result:</source>
        <translation>ನಿಮ್ಮ ಫಲಿತಾಂಶ:(&amp;Y)</translation>
    </message>
    <message>
        <source>For your worksheet</source>
        <translation>ನಿಮ್ಮ ಅಭ್ಯಾಸ ಹಾಳೆಗೆ</translation>
    </message>
    <message>
        <source>Menu: {0}</source>
        <translation>ಮೆನು: {0}</translation>
    </message>
    <message>
        <source>Not yet: compare it with the numbers that are shown.</source>
        <translation>ಇನ್ನೂ ಇಲ್ಲ: ತೋರಿಸಿರುವ ಸಂಖ್ಯೆಗಳೊಂದಿಗೆ ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>ಉದಾಹರಣೆಗೆ {0}</translation>
    </message>
    <message>
        <source>○ Your turn.</source>
        <translation>○ ನಿಮ್ಮ ಸರದಿ.</translation>
    </message>
    <message>
        <source>✓ Done. Go on when you like.</source>
        <translation>✓ ಆಯಿತು. ಬೇಕಾದಾಗ ಮುಂದುವರಿಯಿರಿ.</translation>
    </message>
</context>
<context>
    <name>StudyButtons</name>
    <message>
        <source>&amp;Go on</source>
        <translation>ಮುಂದುವರಿಸಿ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New comparison …</source>
        <translation>ಹೊಸ ಹೋಲಿಕೆ(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>ವಿರಾಮ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ಆರಂಭಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>ಈ ಮಾಡೆಲ್ ಬಳಸಿ(&amp;U)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>ಮುಚ್ಚಿ(&amp;O)</translation>
    </message>
    <message>
        <source>Finished runs stay; unfinished ones go on from their last epoch</source>
        <translation>ಮುಗಿದ ರನ್‌ಗಳು ಉಳಿಯುತ್ತವೆ; ಮುಗಿಯದವು ತಮ್ಮ ಕೊನೆಯ ಎಪಾಕ್‌ನಿಂದ ಮುಂದುವರಿಯುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>ವರದಿ(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>ನಿಲ್ಲಿಸಿ(&amp;T)</translation>
    </message>
    <message>
        <source>Which network of the case</source>
        <translation>ಪ್ರಕರಣದ ಯಾವ ನೆಟ್‌ವರ್ಕ್</translation>
    </message>
    <message>
        <source>Write a page with tables, plots and comparisons, and open it</source>
        <translation>ಕೋಷ್ಟಕಗಳು, ನಕ್ಷೆಗಳು ಮತ್ತು ಹೋಲಿಕೆಗಳಿರುವ ಪುಟವನ್ನು ಬರೆದು ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>ಇನ್ನೂ ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>ಸೀಡ್ {0}</translation>
    </message>
    <message>
        <source>the best of its seeds</source>
        <translation>ಅದರ ಸೀಡ್‌ಗಳಲ್ಲಿ ಅತ್ಯುತ್ತಮ</translation>
    </message>
</context>
<context>
    <name>StudyCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>ನಿಖರತೆ (%)</translation>
    </message>
    <message>
        <source>Curves of accuracy and loss of each case over epochs</source>
        <translation>ಎಪಾಕ್‌ಗಳ ಉದ್ದಕ್ಕೂ ಪ್ರತಿ ಪ್ರಕರಣದ ನಿಖರತೆ ಮತ್ತು ನಷ್ಟದ ವಕ್ರರೇಖೆಗಳು</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>ನಷ್ಟ</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>ಎಪಾಕ್</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>1 case</source>
        <translation>1 ಪ್ರಕರಣ</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 ಎಪಾಕ್</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 ಸೀಡ್</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್‌ಗಳನ್ನು ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>ಹೋಲಿಕೆ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete this comparison with all its runs and models for good?</source>
        <translation>ಈ ಹೋಲಿಕೆಯನ್ನು ಅದರ ಎಲ್ಲ ರನ್‌ಗಳು ಮತ್ತು ಮಾಡೆಲ್‌ಗಳೊಂದಿಗೆ ಶಾಶ್ವತವಾಗಿ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow ಆರಂಭವಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>The report is {0}</source>
        <translation>ವರದಿ ಇಲ್ಲಿದೆ: {0}</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>ವರದಿ ಬರೆಯಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} ಪ್ರಕರಣಗಳು</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} ಎಪಾಕ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation>{0} ಸೀಡ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>&amp;Batch sizes</source>
        <translation>ಬ್ಯಾಚ್ ಗಾತ್ರಗಳು(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>ಪ್ರಕರಣಗಳು(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>ಎಪಾಕ್‌ಗಳು(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>ರನ್‌ಗಳು(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Training share</source>
        <translation>ತರಬೇತಿ ಪಾಲು(&amp;T)</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ರನ್</translation>
    </message>
    <message>
        <source>Batch sizes are whole numbers with commas between them.</source>
        <translation>ಬ್ಯಾಚ್ ಗಾತ್ರಗಳು ಪೂರ್ಣಾಂಕಗಳು, ನಡುವೆ ಅಲ್ಪವಿರಾಮಗಳೊಂದಿಗೆ.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ಪ್ರಕರಣಗಳು</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್‌ಗಳನ್ನು ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Fewer are for a quick try. All test images are always used.</source>
        <translation>ಬೇಗನೆ ಪ್ರಯತ್ನಿಸಲು ಕಡಿಮೆ ಸಾಕು. ಎಲ್ಲ ಪರೀಕ್ಷಾ ಇಮೇಜ್‌ಗಳನ್ನು ಯಾವಾಗಲೂ ಬಳಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Of the training images; the curves are drawn from the rest.</source>
        <translation>ತರಬೇತಿ ಇಮೇಜ್‌ಗಳಲ್ಲಿ; ವಕ್ರರೇಖೆಗಳನ್ನು ಉಳಿದವುಗಳಿಂದ ಬರೆಯಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Ot&amp;her cases</source>
        <translation>ಇತರ ಪ್ರಕರಣಗಳು(&amp;H)</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>ಸೀಡ್‌ಗಳು(&amp;D)</translation>
    </message>
    <message>
        <source>So often each case is trained, from other first weights each time.</source>
        <translation>ಪ್ರತಿ ಪ್ರಕರಣಕ್ಕೆ ಇಷ್ಟು ಬಾರಿ ತರಬೇತಿ ನೀಡಲಾಗುತ್ತದೆ, ಪ್ರತಿ ಬಾರಿ ಬೇರೆ ಆರಂಭಿಕ ತೂಕಗಳಿಂದ.</translation>
    </message>
    <message>
        <source>Tr&amp;ain on</source>
        <translation>ತರಬೇತಿಯ ಡೇಟಾ(&amp;A)</translation>
    </message>
    <message>
        <source>Training &amp;images</source>
        <translation>ತರಬೇತಿ ಇಮೇಜ್‌ಗಳು(&amp;I)</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>ಒಂದಾದ ಮೇಲೊಂದು</translation>
    </message>
    <message>
        <source>such as 32, 100, 256</source>
        <translation>ಉದಾಹರಣೆಗೆ 32, 100, 256</translation>
    </message>
    <message>
        <source>such as conv3-dropout2, conv2-dense200</source>
        <translation>ಉದಾಹರಣೆಗೆ conv3-dropout2, conv2-dense200</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>ಒಟ್ಟಿಗೆ ಎರಡು</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} ರನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0}, about {1} if nothing else keeps this computer busy.</source>
        <translation>{0}, ಸುಮಾರು {1}, ಈ ಕಂಪ್ಯೂಟರ್ ಬೇರೆ ಕೆಲಸದಲ್ಲಿ ತೊಡಗಿರದಿದ್ದರೆ.</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>&amp;Go on</source>
        <translation>ಮುಂದುವರಿಸಿ(&amp;G)</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 ಎಪಾಕ್</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ರನ್</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>ಅಳಿಸಿ(&amp;L) …</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>ಹಿಂದಿನ ಹೋಲಿಕೆಗಳು</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>ತೋರಿಸಿ(&amp;W)</translation>
    </message>
    <message>
        <source>finished, {0}</source>
        <translation>ಮುಗಿದಿದೆ, {0}</translation>
    </message>
    <message>
        <source>unfinished, {0} of {1}</source>
        <translation>ಮುಗಿದಿಲ್ಲ, {1} ರಲ್ಲಿ {0}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} ಎಪಾಕ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} ರನ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>StudyResults</name>
    <message>
        <source>&amp;Mistakes</source>
        <translation>ತಪ್ಪುಗಳು(&amp;M)</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 ರನ್</translation>
    </message>
    <message>
        <source>Choose a case in the table to see what its networks took for what.</source>
        <translation>ಪ್ರಕರಣದ ನೆಟ್‌ವರ್ಕ್‌ಗಳು ಯಾವುದನ್ನು ಏನೆಂದು ಪರಿಗಣಿಸಿದವು ಎಂದು ನೋಡಲು ಕೋಷ್ಟಕದಲ್ಲಿ ಒಂದು ಪ್ರಕರಣ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Cu&amp;rves</source>
        <translation>ವಕ್ರರೇಖೆಗಳು(&amp;R)</translation>
    </message>
    <message>
        <source>Curves and mistakes</source>
        <translation>ವಕ್ರರೇಖೆಗಳು ಮತ್ತು ತಪ್ಪುಗಳು</translation>
    </message>
    <message>
        <source>No run of {0} is finished yet.</source>
        <translation>{0} ದ ಯಾವ ರನ್ ಕೂಡ ಇನ್ನೂ ಮುಗಿದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>ಹೋಲಿಕೆಯ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>You may close this window, or digitpad: it goes on where it was.</source>
        <translation>ನೀವು ಈ ವಿಂಡೋ ಅಥವಾ digitpad ಅನ್ನು ಮುಚ್ಚಬಹುದು: ಇದ್ದಲ್ಲಿಂದಲೇ ಮುಂದುವರಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>ಸುಮಾರು {0} ಉಳಿದಿದೆ</translation>
    </message>
    <message>
        <source>at least one of {0} networks</source>
        <translation>{0} ನೆಟ್‌ವರ್ಕ್‌ಗಳಲ್ಲಿ ಕನಿಷ್ಠ ಒಂದು</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ವಿರಾಮದಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>ಆರಂಭವಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>stopped; it can go on where it was</source>
        <translation>ನಿಂತಿದೆ; ಇದ್ದಲ್ಲಿಂದಲೇ ಮುಂದುವರಿಯಬಲ್ಲದು</translation>
    </message>
    <message>
        <source>the one network</source>
        <translation>ಇರುವ ಒಂದೇ ನೆಟ್‌ವರ್ಕ್</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>{1}, ಅವುಗಳಲ್ಲಿ {0} ಮುಗಿದಿವೆ</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} ರನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} test images were misread by {3}. Choose a cell to see its images; double-click one to put it onto the canvas.</source>
        <translation>{0}: {2} ಪರೀಕ್ಷಾ ಇಮೇಜ್‌ಗಳಲ್ಲಿ {1} ಅನ್ನು ತಪ್ಪಾಗಿ ಓದಿದ್ದು: {3}. ಕೋಶದ ಇಮೇಜ್‌ಗಳನ್ನು ನೋಡಲು ಅದನ್ನು ಆರಿಸಿ; ಒಂದನ್ನು ಕ್ಯಾನ್ವಾಸ್ ಮೇಲೆ ಇಡಲು ಅದರ ಮೇಲೆ ಡಬಲ್-ಕ್ಲಿಕ್ ಮಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>StudyStatus</name>
    <message>
        <source>An unfinished comparison can go on: click here</source>
        <translation>ಮುಗಿಯದ ಹೋಲಿಕೆ ಮುಂದುವರಿಯಬಲ್ಲದು: ಇಲ್ಲಿ ಕ್ಲಿಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Comparing: done, click to see</source>
        <translation>ಹೋಲಿಕೆ: ಮುಗಿದಿದೆ, ನೋಡಲು ಕ್ಲಿಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Comparing: failed, click to see why</source>
        <translation>ಹೋಲಿಕೆ: ವಿಫಲ, ಏಕೆಂದು ನೋಡಲು ಕ್ಲಿಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Comparing: paused</source>
        <translation>ಹೋಲಿಕೆ: ವಿರಾಮದಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Comparing: starting …</source>
        <translation>ಹೋಲಿಕೆ: ಆರಂಭವಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Comparing: {0} left</source>
        <translation>ಹೋಲಿಕೆ: {0} ಉಳಿದಿದೆ</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>ಹೋಲಿಕೆಯ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Show the comparison of architectures</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್‌ಗಳ ಹೋಲಿಕೆ ತೋರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>95 % over images</source>
        <translation>95 % ಇಮೇಜ್‌ಗಳ ಮೇಲೆ</translation>
    </message>
    <message>
        <source>95 % over seeds</source>
        <translation>95 % ಸೀಡ್‌ಗಳ ಮೇಲೆ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ಪ್ರಕರಣ</translation>
    </message>
    <message>
        <source>Cases and their figures</source>
        <translation>ಪ್ರಕರಣಗಳು ಮತ್ತು ಅವುಗಳ ಅಂಕಿಅಂಶಗಳು</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>ನಷ್ಟ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ರನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>ಪರೀಕ್ಷಾ ನಿಖರತೆ</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>ಎಪಾಕ್ {0}, ಒಟ್ಟು {1}</translation>
    </message>
    <message>
        <source>ms an image</source>
        <translation>ಪ್ರತಿ ಇಮೇಜ್‌ಗೆ ಮಿ.ಸೆ.</translation>
    </message>
    <message>
        <source>s an epoch</source>
        <translation>ಪ್ರತಿ ಎಪಾಕ್‌ಗೆ ಸೆ.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} ರಲ್ಲಿ {0}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} ರಿಂದ {1} %</translation>
    </message>
    <message>
        <source>{0}, batch {1}</source>
        <translation>{0}, ಬ್ಯಾಚ್ {1}</translation>
    </message>
</context>
<context>
    <name>TabFrame</name>
    <message>
        <source>What is this?</source>
        <translation>ಇದೇನು?</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Checking what it still knows of others&apos; digits</source>
        <translation>ಇತರರ ಅಂಕಿಗಳ ಬಗ್ಗೆ ಅದಕ್ಕೆ ಇನ್ನೂ ಏನು ತಿಳಿದಿದೆ ಎಂದು ಪರಿಶೀಲಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Drawing your samples again, a little different each time</source>
        <translation>ನಿಮ್ಮ ಮಾದರಿಗಳನ್ನು ಮತ್ತೆ ಬರೆಯಲಾಗುತ್ತಿದೆ, ಪ್ರತಿ ಬಾರಿ ತುಸು ಬೇರೆಯಾಗಿ</translation>
    </message>
    <message>
        <source>It goes {0}&#xa0;% of the way to what was learned: that is enough, and spares others&apos; digits.</source>
        <translation>ಕಲಿತದ್ದರ ಕಡೆಗೆ ಅದು {0}&#xa0;% ದಾರಿ ಸಾಗುತ್ತದೆ: ಅಷ್ಟು ಸಾಕು, ಮತ್ತು ಇತರರ ಅಂಕಿಗಳು ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Learning your samples beside digits of others</source>
        <translation>ಇತರರ ಅಂಕಿಗಳ ಜೊತೆ ನಿಮ್ಮ ಮಾದರಿಗಳನ್ನು ಕಲಿಯಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Nothing is kept: it would read your own digits worse, {0} instead of {1} of {2}. More samples help.</source>
        <translation>ಏನನ್ನೂ ಇಟ್ಟುಕೊಂಡಿಲ್ಲ: ನಿಮ್ಮದೇ ಅಂಕಿಗಳನ್ನು ಅದು ಇನ್ನೂ ಕೆಟ್ಟದಾಗಿ ಓದುತ್ತಿತ್ತು, {2} ರಲ್ಲಿ {1} ರ ಬದಲು {0}. ಇನ್ನಷ್ಟು ಮಾದರಿಗಳು ನೆರವಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Nothing is kept: whatever it learns of your digits, it would lose more than {0} of others&apos; digits. More samples of yours help.</source>
        <translation>ಏನನ್ನೂ ಇಟ್ಟುಕೊಂಡಿಲ್ಲ: ನಿಮ್ಮ ಅಂಕಿಗಳಿಂದ ಏನೇ ಕಲಿತರೂ, ಇತರರ ಅಂಕಿಗಳಲ್ಲಿ {0} ಕ್ಕಿಂತ ಹೆಚ್ಚನ್ನು ಅದು ಕಳೆದುಕೊಳ್ಳುತ್ತಿತ್ತು. ನಿಮ್ಮ ಇನ್ನಷ್ಟು ಮಾದರಿಗಳು ನೆರವಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ಉಳಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Testing it on samples of yours that it has not learned</source>
        <translation>ಅದು ಕಲಿತಿರದ ನಿಮ್ಮ ಮಾದರಿಗಳ ಮೇಲೆ ಪರೀಕ್ಷಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>There are {0} labelled digits of yours</source>
        <translation>ಲೇಬಲ್ ಇರುವ ನಿಮ್ಮ {0} ಅಂಕಿಗಳಿವೆ</translation>
    </message>
    <message>
        <source>There is one labelled digit of yours</source>
        <translation>ಲೇಬಲ್ ಇರುವ ನಿಮ್ಮ ಒಂದು ಅಂಕಿ ಇದೆ</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · {1} ಉಳಿದಿದೆ</translation>
    </message>
    <message>
        <source>{0}; at least {1} are needed before a model can learn your hand. Write {2} more.</source>
        <translation>{0}; ಮಾಡೆಲ್ ನಿಮ್ಮ ಕೈಬರಹವನ್ನು ಕಲಿಯಲು ಕನಿಷ್ಠ {1} ಬೇಕು. ಇನ್ನೂ {2} ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>{0}&#xa0;% ({1}–{2})</source>
        <translation>{0}&#xa0;% ({1}–{2})</translation>
    </message>
    <message>
        <source>«{0}» learns your {1} digits, and digits of others beside them, so that it forgets nothing. You then see how well it reads before and after; nothing changes until you decide.</source>
        <translation>“{0}” ನಿಮ್ಮ {1} ಅಂಕಿಗಳನ್ನು ಕಲಿಯುತ್ತದೆ, ಏನನ್ನೂ ಮರೆಯದಂತೆ ಜೊತೆಗೆ ಇತರರ ಅಂಕಿಗಳನ್ನೂ ಕಲಿಯುತ್ತದೆ. ಮೊದಲು ಮತ್ತು ನಂತರ ಅದು ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಓದುತ್ತದೆ ಎಂದು ಆಮೇಲೆ ನೋಡುತ್ತೀರಿ; ನೀವು ನಿರ್ಧರಿಸುವವರೆಗೆ ಏನೂ ಬದಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>«{0}» reads as many of your {1} digits as before, {2}, and doubts fewer.</source>
        <translation>“{0}” ನಿಮ್ಮ {1} ಅಂಕಿಗಳಲ್ಲಿ ಮೊದಲಿನಷ್ಟೇ, ಅಂದರೆ {2}, ಓದುತ್ತದೆ, ಮತ್ತು ಕಡಿಮೆ ಅಂಕಿಗಳ ಬಗ್ಗೆ ಸಂದೇಹಪಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>«{0}» reads {1} of your {2} digits; before, it was {3}.</source>
        <translation>“{0}” ನಿಮ್ಮ {2} ಅಂಕಿಗಳಲ್ಲಿ {1} ಓದುತ್ತದೆ; ಮೊದಲು ಅದು {3} ಆಗಿತ್ತು.</translation>
    </message>
</context>
<context>
    <name>TeachingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>ಹಿಂದೆ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ಆರಂಭಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write digits …</source>
        <translation>ಅಂಕಿಗಳನ್ನು ಬರೆಯಿರಿ(&amp;W) …</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>ನನ್ನ ಮಾದರಿಗಳನ್ನು ಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Learning cannot start: {0}</source>
        <translation>ಕಲಿಕೆ ಆರಂಭವಾಗದು: {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Your samples cannot be read</source>
        <translation>ನಿಮ್ಮ ಮಾದರಿಗಳನ್ನು ಓದಲಾಗದು</translation>
    </message>
</context>
<context>
    <name>TeachingFeature</name>
    <message>
        <source>A model is learning your samples. Closing stops it; your samples stay.</source>
        <translation>ಮಾಡೆಲ್ ಒಂದು ನಿಮ್ಮ ಮಾದರಿಗಳನ್ನು ಕಲಿಯುತ್ತಿದೆ. ಮುಚ್ಚಿದರೆ ಅದು ನಿಲ್ಲುತ್ತದೆ; ನಿಮ್ಮ ಮಾದರಿಗಳು ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpad ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Learning samples</source>
        <translation>ಮಾದರಿಗಳನ್ನು ಕಲಿಯುವುದು</translation>
    </message>
    <message>
        <source>Stop learning and close</source>
        <translation>ಕಲಿಕೆ ನಿಲ್ಲಿಸಿ ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>TeachingPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದುಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>ನನ್ನ ಮಾದರಿಗಳನ್ನು ಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>ಕಲಿತಾಯಿತು</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>ಕಲಿಕೆ ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>Learning was stopped; nothing was changed.</source>
        <translation>ಕಲಿಕೆಯನ್ನು ನಿಲ್ಲಿಸಲಾಗಿದೆ; ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Learning your samples</source>
        <translation>ನಿಮ್ಮ ಮಾದರಿಗಳನ್ನು ಕಲಿಯಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Looking at your samples …</source>
        <translation>ನಿಮ್ಮ ಮಾದರಿಗಳನ್ನು ನೋಡಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>ಏನನ್ನೂ ಇಟ್ಟುಕೊಂಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>ನನ್ನ ಮಾದರಿಗಳ ಕಲಿಕೆಯ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow ಆರಂಭವಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>There is no model that could learn.</source>
        <translation>ಕಲಿಯಬಲ್ಲ ಮಾಡೆಲ್ ಇಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>TeachingStatus</name>
    <message>
        <source>Learning: done, click to decide</source>
        <translation>ಕಲಿಕೆ: ಮುಗಿದಿದೆ, ನಿರ್ಧರಿಸಲು ಕ್ಲಿಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Learning: done, nothing kept</source>
        <translation>ಕಲಿಕೆ: ಮುಗಿದಿದೆ, ಏನನ್ನೂ ಇಟ್ಟುಕೊಂಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Learning: failed, click to see why</source>
        <translation>ಕಲಿಕೆ: ವಿಫಲ, ಏಕೆಂದು ನೋಡಲು ಕ್ಲಿಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Learning: starting …</source>
        <translation>ಕಲಿಕೆ: ಆರಂಭವಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Learning: {0} left</source>
        <translation>ಕಲಿಕೆ: {0} ಉಳಿದಿದೆ</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>ನನ್ನ ಮಾದರಿಗಳ ಕಲಿಕೆಯ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Show how my samples are learned</source>
        <translation>ನನ್ನ ಮಾದರಿಗಳನ್ನು ಹೇಗೆ ಕಲಿಯಲಾಗುತ್ತಿದೆ ಎಂದು ತೋರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>TeachingTable</name>
    <message>
        <source>A first result, on {0} of your digits. The others are still being tested.</source>
        <translation>ಮೊದಲ ಫಲಿತಾಂಶ, ನಿಮ್ಮ {0} ಅಂಕಿಗಳ ಮೇಲೆ. ಉಳಿದವುಗಳನ್ನು ಇನ್ನೂ ಪರೀಕ್ಷಿಸಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Each is read by a network that has not learned it.</source>
        <translation>ಪ್ರತಿಯೊಂದನ್ನೂ ಅದನ್ನು ಕಲಿತಿರದ ನೆಟ್‌ವರ್ಕ್ ಓದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Images of MNIST that were held out.</source>
        <translation>MNIST ನ ಮೀಸಲಿಟ್ಟ ಇಮೇಜ್‌ಗಳು.</translation>
    </message>
    <message>
        <source>In brackets: 95&#xa0;% intervals. Your digits were read by networks that had not learned them.</source>
        <translation>ಆವರಣಗಳಲ್ಲಿ: 95&#xa0;% ಅಂತರಗಳು. ನಿಮ್ಮ ಅಂಕಿಗಳನ್ನು ಅವುಗಳನ್ನು ಕಲಿತಿರದ ನೆಟ್‌ವರ್ಕ್‌ಗಳು ಓದಿವೆ.</translation>
    </message>
    <message>
        <source>Other forms, and what is no digit</source>
        <translation>ಬೇರೆ ರೂಪಗಳು, ಮತ್ತು ಅಂಕಿ ಅಲ್ಲದವು</translation>
    </message>
    <message>
        <source>Others&apos; scanned digits</source>
        <translation>ಇತರರ ಸ್ಕ್ಯಾನ್ ಮಾಡಿದ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>ಸರಿಯಾಗಿ ಓದಿದ್ದು</translation>
    </message>
    <message>
        <source>The guard set: drawn digits as other countries form them, letters and scribbles.</source>
        <translation>ಗಾರ್ಡ್ ಸೆಟ್: ಬೇರೆ ದೇಶಗಳಲ್ಲಿ ಬರೆಯುವ ರೂಪದ ಅಂಕಿಗಳು, ಅಕ್ಷರಗಳು ಮತ್ತು ಗೀಚುಗಳು.</translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>ನಿಮ್ಮ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>after</source>
        <translation>ನಂತರ</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ಮೊದಲು</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Back and forth with the arrow keys, Home and End</source>
        <translation>ಬಾಣದ ಕೀಲಿಗಳು, Home ಮತ್ತು End ನಿಂದ ಹಿಂದೆ ಮುಂದೆ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ವಿರಾಮ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>ನಡೆಸಿ</translation>
    </message>
    <message>
        <source>Show one snapshot after the other (space bar)</source>
        <translation>ಸ್ನ್ಯಾಪ್‌ಶಾಟ್‌ಗಳನ್ನು ಒಂದಾದ ಮೇಲೊಂದು ತೋರಿಸಿ (ಸ್ಪೇಸ್ ಬಾರ್)</translation>
    </message>
    <message>
        <source>Snapshots of the training</source>
        <translation>ತರಬೇತಿಯ ಸ್ನ್ಯಾಪ್‌ಶಾಟ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <source>Boxes</source>
        <translation>ಚೌಕಗಳು</translation>
    </message>
    <message>
        <source>Boxes a cell</source>
        <translation>ಪ್ರತಿ ಕೋಶಕ್ಕೆ ಚೌಕಗಳು</translation>
    </message>
    <message>
        <source>Click or drag to select fields; drag them to move them.</source>
        <translation>ಕ್ಷೇತ್ರಗಳನ್ನು ಆಯ್ಕೆಮಾಡಲು ಕ್ಲಿಕ್ ಮಾಡಿ ಅಥವಾ ಎಳೆಯಿರಿ; ಸರಿಸಲು ಅವುಗಳನ್ನು ಎಳೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ಕಾಲಮ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Drag over a box, or click into a printed one.</source>
        <translation>ಚೌಕದ ಮೇಲೆ ಎಳೆಯಿರಿ, ಅಥವಾ ಮುದ್ರಿತ ಚೌಕದೊಳಗೆ ಕ್ಲಿಕ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Drag over a row of boxes.</source>
        <translation>ಚೌಕಗಳ ಸಾಲಿನ ಮೇಲೆ ಎಳೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Drag over the cells of a table.</source>
        <translation>ಕೋಷ್ಟಕದ ಕೋಶಗಳ ಮೇಲೆ ಎಳೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>ಮೊದಲ ಸಾಲು</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>The number of the first row in the table</source>
        <translation>ಕೋಷ್ಟಕದ ಮೊದಲ ಸಾಲಿನ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>ಸ್ವಯಂ</translation>
    </message>
    <message>
        <source>auto: as printed</source>
        <translation>ಸ್ವಯಂ: ಮುದ್ರಿಸಿದಂತೆ</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Brush width</source>
        <translation>ಬ್ರಷ್ ಅಗಲ</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>ನಿಖರತೆ (%)</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy over epochs</source>
        <translation>ಎಪಾಕ್‌ಗಳ ಉದ್ದಕ್ಕೂ ನಷ್ಟ ಮತ್ತು ನಿಖರತೆಯ ವಕ್ರರೇಖೆಗಳು</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>ನಷ್ಟ</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>ಎಪಾಕ್</translation>
    </message>
    <message>
        <source>training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>ಮೌಲ್ಯೀಕರಣ</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>&amp;Cancel training</source>
        <translation>ತರಬೇತಿ ರದ್ದುಮಾಡಿ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>ತರಬೇತಿ ಆರಂಭಿಸಿ(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel training</source>
        <translation>ತರಬೇತಿ ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>ತರಬೇತಿ ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Keep best epoch</source>
        <translation>ಅತ್ಯುತ್ತಮ ಎಪಾಕ್ ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Keep the best epoch so far as a model?</source>
        <translation>ಈವರೆಗಿನ ಅತ್ಯುತ್ತಮ ಎಪಾಕ್ ಅನ್ನು ಮಾಡೆಲ್ ಆಗಿ ಇಟ್ಟುಕೊಳ್ಳಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Saving the best epoch so far …</source>
        <translation>ಈವರೆಗಿನ ಅತ್ಯುತ್ತಮ ಎಪಾಕ್ ಅನ್ನು ಉಳಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Show &amp;the code …</source>
        <translation>ಕೋಡ್ ತೋರಿಸಿ(&amp;T) …</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>ನಿಲ್ಲಿಸಿ ತ್ಯಜಿಸಿ</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>The 95 % interval goes from {0} to {1} %.</source>
        <translation>95 % ಅಂತರ {0} ರಿಂದ {1} % ರವರೆಗೆ ಇದೆ.</translation>
    </message>
    <message>
        <source>The active model «{0}» reads {1} %.</source>
        <translation>ಸಕ್ರಿಯ ಮಾಡೆಲ್ “{0}” {1} % ಓದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of MNIST&apos;s 10,000 test images.</source>
        <translation>ಹೊಸ ಮಾಡೆಲ್ MNIST ನ 10,000 ಪರೀಕ್ಷಾ ಇಮೇಜ್‌ಗಳಲ್ಲಿ {0} % ಓದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of the test part, which it has never seen, right.</source>
        <translation>ಹೊಸ ಮಾಡೆಲ್ ತಾನು ಎಂದೂ ನೋಡಿರದ ಪರೀಕ್ಷಾ ಭಾಗದ {0} % ಸರಿಯಾಗಿ ಓದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>“{0}” ಹೆಸರಿನ ಮಾಡೆಲ್ ಆಗಲೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>Train &amp;again …</source>
        <translation>ಮತ್ತೆ ತರಬೇತಿ ನೀಡಿ(&amp;A) …</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ಗೆ ತರಬೇತಿ ನೀಡಿ</translation>
    </message>
    <message>
        <source>Training cannot start: {0}</source>
        <translation>ತರಬೇತಿ ಆರಂಭವಾಗದು: {0}</translation>
    </message>
    <message>
        <source>my {0}</source>
        <translation>ನನ್ನ {0}</translation>
    </message>
</context>
<context>
    <name>TrainingFeature</name>
    <message>
        <source>A training had finished when digitpad was closed last; its model is among yours as «{0}».</source>
        <translation>ಕಳೆದ ಬಾರಿ digitpad ಮುಚ್ಚಿದಾಗ ತರಬೇತಿಯೊಂದು ಮುಗಿದಿತ್ತು; ಅದರ ಮಾಡೆಲ್ ನಿಮ್ಮ ಮಾಡೆಲ್‌ಗಳಲ್ಲಿ “{0}” ಎಂದಿದೆ.</translation>
    </message>
    <message>
        <source>A training is under way. Closing stops it, and its model is lost.</source>
        <translation>ತರಬೇತಿ ನಡೆಯುತ್ತಿದೆ. ಮುಚ್ಚಿದರೆ ಅದು ನಿಲ್ಲುತ್ತದೆ, ಮತ್ತು ಅದರ ಮಾಡೆಲ್ ಕಳೆದುಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpad ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>ತರಬೇತಿ ನಿಲ್ಲಿಸಿ ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>&amp;Augmentation</source>
        <translation>ಆಗ್ಮೆಂಟೇಷನ್(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>ಬ್ಯಾಚ್ ಗಾತ್ರ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>ಎಪಾಕ್‌ಗಳು(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>ಕಲಿಕಾ ದರ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ಹೆಸರು(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation>ಮೌಲ್ಯೀಕರಣ ಪಾಲು(&amp;V)</translation>
    </message>
    <message>
        <source>At most 5 MB in the model&apos;s folder, your digit on the canvas included. Exports leave it out.</source>
        <translation>ಮಾಡೆಲ್‌ನ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಗರಿಷ್ಠ 5 MB, ಕ್ಯಾನ್ವಾಸ್ ಮೇಲಿನ ನಿಮ್ಮ ಅಂಕಿ ಸೇರಿ. ರಫ್ತುಗಳಲ್ಲಿ ಇವು ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epoch.</source>
        <translation>ಎಷ್ಟು ಸಮಯ ಬೇಕು ಎಂಬುದು ಮೊದಲ ಎಪಾಕ್ ನಂತರ ಕಾಣಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Keep how it learns with the model, to see it again</source>
        <translation>ಮತ್ತೆ ನೋಡಲು, ಅದು ಹೇಗೆ ಕಲಿಯುತ್ತದೆ ಎಂಬುದನ್ನು ಮಾಡೆಲ್‌ನೊಂದಿಗೆ ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>ನೆಟ್‌ವರ್ಕ್(&amp;W)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>ಸೀಡ್(&amp;D)</translation>
    </message>
    <message>
        <source>Sna&amp;pshots</source>
        <translation>ಸ್ನ್ಯಾಪ್‌ಶಾಟ್‌ಗಳು(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;rain on</source>
        <translation>ತರಬೇತಿಯ ಡೇಟಾ(&amp;R)</translation>
    </message>
    <message>
        <source>The highest rate: it rises to this, then falls along a cosine to 0.</source>
        <translation>ಗರಿಷ್ಠ ದರ: ಇದು ಇಲ್ಲಿಯವರೆಗೆ ಏರಿ, ನಂತರ ಕೊಸೈನ್ ರೇಖೆಯಂತೆ 0 ಗೆ ಇಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The same seed and values repeat a training.</source>
        <translation>ಅದೇ ಸೀಡ್ ಮತ್ತು ಮೌಲ್ಯಗಳು ತರಬೇತಿಯನ್ನು ಪುನರಾವರ್ತಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>This will take about {0}.</source>
        <translation>ಇದಕ್ಕೆ ಸುಮಾರು {0} ಬೇಕು.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>ನೆಟ್‌ವರ್ಕ್‌ಗೆ ತರಬೇತಿ ನೀಡಿ</translation>
    </message>
    <message>
        <source>Training images that are held out to measure the network on.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು ಅಳೆಯಲು ಮೀಸಲಿಡುವ ತರಬೇತಿ ಇಮೇಜ್‌ಗಳು.</translation>
    </message>
    <message>
        <source>Turn, slant, stretch and shift the images, vary the strokes</source>
        <translation>ಇಮೇಜ್‌ಗಳನ್ನು ತಿರುಗಿಸುವುದು, ಓರೆಮಾಡುವುದು, ಹಿಗ್ಗಿಸುವುದು, ಸರಿಸುವುದು, ಸ್ಟ್ರೋಕ್‌ಗಳನ್ನು ಬದಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>digitpad – batch-normalised convolutions, 391,082 parameters</source>
        <translation>digitpad – ಬ್ಯಾಚ್-ನಾರ್ಮಲೈಸ್ ಮಾಡಿದ ಕನ್ವಲ್ಯೂಷನ್‌ಗಳು, 391,082 ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>digitpad-small – the same with fewer filters, 157,954 parameters</source>
        <translation>digitpad-small – ಅದೇ, ಕಡಿಮೆ ಫಿಲ್ಟರ್‌ಗಳೊಂದಿಗೆ, 157,954 ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>paper – the student paper&apos;s network, 159,254 parameters</source>
        <translation>paper – ವಿದ್ಯಾರ್ಥಿ ಪ್ರಬಂಧದ ನೆಟ್‌ವರ್ಕ್, 159,254 ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{0} – your own, {1} parameters</source>
        <translation>{0} – ನಿಮ್ಮದೇ, {1} ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>TrainingProgressPanel</name>
    <message>
        <source>&amp;Watch it learn</source>
        <translation>ಕಲಿಯುವುದನ್ನು ನೋಡಿ(&amp;W)</translation>
    </message>
    <message>
        <source>After epoch {0}: training loss {1}, accuracy {2} %</source>
        <translation>ಎಪಾಕ್ {0} ನಂತರ: ತರಬೇತಿ ನಷ್ಟ {1}, ನಿಖರತೆ {2} %</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದುಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}</source>
        <translation>ಎಪಾಕ್ {0}, ಒಟ್ಟು {1}</translation>
    </message>
    <message>
        <source>Kernels, maps, classes and digits, snapshot by snapshot</source>
        <translation>ಕರ್ನಲ್‌ಗಳು, ಮ್ಯಾಪ್‌ಗಳು, ವರ್ಗಗಳು ಮತ್ತು ಅಂಕಿಗಳು, ಸ್ನ್ಯಾಪ್‌ಶಾಟ್‌ನಿಂದ ಸ್ನ್ಯಾಪ್‌ಶಾಟ್‌ಗೆ</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>ತರಬೇತಿಯ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Saving, and testing on 10,000 images that it has never seen …</source>
        <translation>ಉಳಿಸಿ, ಅದು ಎಂದೂ ನೋಡಿರದ 10,000 ಇಮೇಜ್‌ಗಳ ಮೇಲೆ ಪರೀಕ್ಷಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Saving, and testing on images that it has never seen …</source>
        <translation>ಉಳಿಸಿ, ಅದು ಎಂದೂ ನೋಡಿರದ ಇಮೇಜ್‌ಗಳ ಮೇಲೆ ಪರೀಕ್ಷಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow ಆರಂಭವಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>ತರಬೇತಿ ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>The training was stopped; nothing was kept.</source>
        <translation>ತರಬೇತಿಯನ್ನು ನಿಲ್ಲಿಸಲಾಗಿದೆ; ಏನನ್ನೂ ಇಟ್ಟುಕೊಂಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>ತರಬೇತಿ ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Training «{0}»</source>
        <translation>“{0}” ಗೆ ತರಬೇತಿ ನೀಡಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>batch {0} of {1} for {2}</source>
        <translation>ಬ್ಯಾಚ್ {0}, ಒಟ್ಟು {1}, {2} ನಿಂದ</translation>
    </message>
    <message>
        <source>the first batch builds the network&apos;s program, for {0}</source>
        <translation>ಮೊದಲ ಬ್ಯಾಚ್ {0} ನಿಂದ ನೆಟ್‌ವರ್ಕ್‌ನ ಪ್ರೋಗ್ರಾಮ್ ನಿರ್ಮಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>validating for {0}</source>
        <translation>{0} ನಿಂದ ಮೌಲ್ಯೀಕರಣ ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>validation loss {0}, accuracy {1} %</source>
        <translation>ಮೌಲ್ಯೀಕರಣ ನಷ್ಟ {0}, ನಿಖರತೆ {1} %</translation>
    </message>
    <message>
        <source>{0} images/s · {1} left</source>
        <translation>{0} ಇಮೇಜ್/ಸೆ. · {1} ಉಳಿದಿದೆ</translation>
    </message>
    <message>
        <source>{0} training and {1} validation images, {2} parameters</source>
        <translation>{0} ತರಬೇತಿ ಮತ್ತು {1} ಮೌಲ್ಯೀಕರಣ ಇಮೇಜ್‌ಗಳು, {2} ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>ತರಬೇತಿಯ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>ತರಬೇತಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Training: done, click to decide</source>
        <translation>ತರಬೇತಿ: ಮುಗಿದಿದೆ, ನಿರ್ಧರಿಸಲು ಕ್ಲಿಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Training: failed, click to see why</source>
        <translation>ತರಬೇತಿ: ವಿಫಲ, ಏಕೆಂದು ನೋಡಲು ಕ್ಲಿಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Training: saving …</source>
        <translation>ತರಬೇತಿ: ಉಳಿಸಲಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Training: starting …</source>
        <translation>ತರಬೇತಿ: ಆರಂಭವಾಗುತ್ತಿದೆ …</translation>
    </message>
    <message>
        <source>Training: {0} left</source>
        <translation>ತರಬೇತಿ: {0} ಉಳಿದಿದೆ</translation>
    </message>
</context>
<context>
    <name>TransferFeature</name>
    <message>
        <source>Import a model</source>
        <translation>ಮಾಡೆಲ್ ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Keras networks (*.keras);;All files (*)</source>
        <translation>Keras ನೆಟ್‌ವರ್ಕ್‌ಗಳು (*.keras);;ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
</context>
<context>
    <name>TrialPictures</name>
    <message>
        <source>Difference</source>
        <translation>ವ್ಯತ್ಯಾಸ</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>ಲೇಬಲ್ {0}</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less.</source>
        <translation>ಕಿತ್ತಳೆ: ಹೆಚ್ಚು ಶಾಯಿ; ನೀಲಿ: ಕಡಿಮೆ.</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ನೋಡುವುದು</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>ಏನು ಬದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಏನನ್ನು ನೋಡುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>All {0} products</source>
        <translation>ಎಲ್ಲ {0} ಗುಣಲಬ್ಧಗಳು</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>ಈ ಮ್ಯಾಪ್‌ಗೆ ಹೋಗಲು ಕ್ಲಿಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>The map before it</source>
        <translation>ಇದರ ಹಿಂದಿನ ಮ್ಯಾಪ್</translation>
    </message>
    <message>
        <source>The mean of the {0} pixels of map {1}: &lt;b&gt;{2}&lt;/b&gt;.</source>
        <translation>ಮ್ಯಾಪ್ {1} ರ {0} ಪಿಕ್ಸೆಲ್‌ಗಳ ಸರಾಸರಿ: &lt;b&gt;{2}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>ನಂತರ {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>ಈ ಸಂಖ್ಯೆ: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>ವರ್ಗ</translation>
    </message>
    <message>
        <source>e to the power of the score {0}, divided by the sum of that over all classes: &lt;b&gt;{1}&lt;/b&gt;, or {2} %.</source>
        <translation>e ಯ ಘಾತ ಸ್ಕೋರ್ {0}, ಎಲ್ಲ ವರ್ಗಗಳ ಅದೇ ಮೊತ್ತದಿಂದ ಭಾಗಿಸಿದಾಗ: &lt;b&gt;{1}&lt;/b&gt;, ಅಂದರೆ {2} %.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>ಇನ್‌ಪುಟ್</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>ಮ್ಯಾಪ್ {0}</translation>
    </message>
    <message>
        <source>map {0}, row {1}, column {2}</source>
        <translation>ಮ್ಯಾಪ್ {0}, ಸಾಲು {1}, ಕಾಲಮ್ {2}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>ಸಂಖ್ಯೆ {0}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>ಗುಣಲಬ್ಧ</translation>
    </message>
    <message>
        <source>score</source>
        <translation>ಸ್ಕೋರ್</translation>
    </message>
    <message>
        <source>value</source>
        <translation>ಮೌಲ್ಯ</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>ತೂಕ</translation>
    </message>
    <message>
        <source>{0} times its scale {1}, plus its offset {2}: &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>{0} ಗುಣಿಸು ಅದರ ಸ್ಕೇಲ್ {1}, ಕೂಡಿಸು ಅದರ ಆಫ್‌ಸೆಟ್ {2}: &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>The arrow keys move from cell to cell.</source>
        <translation>ಬಾಣದ ಕೀಲಿಗಳು ಕೋಶದಿಂದ ಕೋಶಕ್ಕೆ ಒಯ್ಯುತ್ತವೆ.</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Cover with</source>
        <translation>ಯಾವುದರಿಂದ ಮುಚ್ಚುವುದು</translation>
    </message>
    <message>
        <source>A small square is moved over the image, and the network is asked again each time. Where covering makes a class less probable, what was there speaks for it (orange); where it makes it more probable, against it (blue). Choose another class to see why it was not that one.</source>
        <translation>ಸಣ್ಣ ಚೌಕವೊಂದನ್ನು ಇಮೇಜ್ ಮೇಲೆ ಸರಿಸಿ, ಪ್ರತಿ ಬಾರಿ ನೆಟ್‌ವರ್ಕ್ ಅನ್ನು ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತದೆ. ಎಲ್ಲಿ ಮುಚ್ಚಿದಾಗ ವರ್ಗದ ಸಂಭವನೀಯತೆ ಕಡಿಮೆಯಾಗುತ್ತದೋ ಅಲ್ಲಿದ್ದದ್ದು ಅದರ ಪರ (ಕಿತ್ತಳೆ); ಎಲ್ಲಿ ಹೆಚ್ಚಾಗುತ್ತದೋ ಅಲ್ಲಿದ್ದದ್ದು ಅದರ ವಿರುದ್ಧ (ನೀಲಿ). ಅದು ಏಕೆ ಅಲ್ಲ ಎಂದು ನೋಡಲು ಬೇರೊಂದು ವರ್ಗವನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what speaks for and against each class.</source>
        <translation>ಏನಾದರೂ ಬರೆಯಿರಿ: ಪ್ರತಿ ವರ್ಗದ ಪರ ಮತ್ತು ವಿರುದ್ಧ ಏನಿದೆ ಎಂದು ಇಲ್ಲಿ ತೋರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Method: occlusion, M. D. Zeiler and R. Fergus, «Visualizing and Understanding Convolutional Networks», 2014 ({0}), with a square of {1} × {1} pixels. The numbers are differences of log-odds: 2.3 means ten times the odds.</source>
        <translation>ವಿಧಾನ: ಆಕ್ಲೂಷನ್, M. D. Zeiler ಮತ್ತು R. Fergus, “Visualizing and Understanding Convolutional Networks”, 2014 ({0}), {1} × {1} ಪಿಕ್ಸೆಲ್‌ಗಳ ಚೌಕದೊಂದಿಗೆ. ಸಂಖ್ಯೆಗಳು ಲಾಗ್-ಆಡ್ಸ್‌ಗಳ ವ್ಯತ್ಯಾಸಗಳು: 2.3 ಎಂದರೆ ಹತ್ತು ಪಟ್ಟು ಸಾಧ್ಯತೆ.</translation>
    </message>
    <message>
        <source>Point at a pixel for its number.</source>
        <translation>ಪಿಕ್ಸೆಲ್‌ನ ಸಂಖ್ಯೆಗಾಗಿ ಅದರ ಮೇಲೆ ತೋರಿ.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;. With this square covered, the probability of {3} would be {4} instead of {5}.</source>
        <translation>ಸಾಲು {0}, ಕಾಲಮ್ {1}: &lt;b&gt;{2}&lt;/b&gt;. ಈ ಚೌಕವನ್ನು ಮುಚ್ಚಿದರೆ {3} ರ ಸಂಭವನೀಯತೆ {5} ರ ಬದಲು {4} ಆಗುತ್ತಿತ್ತು.</translation>
    </message>
    <message>
        <source>The network gives &lt;b&gt;{0}&lt;/b&gt; a probability of {1}.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ &lt;b&gt;{0}&lt;/b&gt; ಗೆ {1} ಸಂಭವನೀಯತೆ ನೀಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>What speaks for and against the class</source>
        <translation>ವರ್ಗದ ಪರ ಮತ್ತು ವಿರುದ್ಧ ಏನಿದೆ</translation>
    </message>
    <message>
        <source>Why this, why not that?</source>
        <translation>ಇದು ಏಕೆ, ಅದು ಏಕಲ್ಲ?</translation>
    </message>
    <message>
        <source>grey: the emptiness around counts too</source>
        <translation>ಬೂದು: ಸುತ್ತಲಿನ ಖಾಲಿತನವೂ ಲೆಕ್ಕಕ್ಕೆ ಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>less than 0.01&#xa0;%</source>
        <translation>0.01&#xa0;% ಗಿಂತ ಕಡಿಮೆ</translation>
    </message>
    <message>
        <source>more than 99.99&#xa0;%</source>
        <translation>99.99&#xa0;% ಗಿಂತ ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>paper: ink is taken away</source>
        <translation>ಕಾಗದ: ಶಾಯಿಯನ್ನು ತೆಗೆಯಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>ವಿರುದ್ಧ</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>ಪರ</translation>
    </message>
    <message>
        <source>«none of them»</source>
        <translation>“ಇವುಗಳಲ್ಲಿ ಯಾವುದೂ ಅಲ್ಲ”</translation>
    </message>
    <message>
        <source>«not a digit»</source>
        <translation>“ಅಂಕಿ ಅಲ್ಲ”</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} ಗಂ. {1} ನಿ.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} ನಿ.</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} ನಿ. {1} ಸೆ.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ಸೆ.</translation>
    </message>
</context>
<context>
    <name>WorkStatus</name>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>ಓದುವಿಕೆಯ ಪ್ರಗತಿ</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source> s</source>
        <translation> ಸೆ.</translation>
    </message>
    <message>
        <source> · about {0} left</source>
        <translation> · ಸುಮಾರು {0} ಉಳಿದಿದೆ</translation>
    </message>
    <message>
        <source>All done, thank you</source>
        <translation>ಎಲ್ಲ ಮುಗಿಯಿತು, ಧನ್ಯವಾದಗಳು</translation>
    </message>
    <message>
        <source>Back (Ctrl+Z)</source>
        <translation>ಹಿಂದೆ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Digits written</source>
        <translation>ಬರೆದ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>Goes on after</source>
        <translation>ಮುಂದುವರಿಯುವ ಮುನ್ನ</translation>
    </message>
    <message>
        <source>Next (Space)</source>
        <translation>ಮುಂದೆ (Space)</translation>
    </message>
    <message>
        <source>So long after the pen went up, the next digit comes</source>
        <translation>ಪೆನ್ ಎತ್ತಿದ ಇಷ್ಟು ಹೊತ್ತಿನ ನಂತರ ಮುಂದಿನ ಅಂಕಿ ಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ಇಲ್ಲಿ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Write a</source>
        <translation>ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Write a {0}</source>
        <translation>{0} ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Write each digit ten times</source>
        <translation>ಪ್ರತಿ ಅಂಕಿಯನ್ನು ಹತ್ತು ಬಾರಿ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>ಕೀಲಿಯಿಂದ</translation>
    </message>
    <message>
        <source>then {0}</source>
        <translation>ನಂತರ {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} ರಲ್ಲಿ {0}</translation>
    </message>
</context>
</TS>
