<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About digitpad</source>
        <translation>digitpad के बारे में</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>इस मॉडल के बारे में</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Draw digits, see what a convolutional network sees, and retrain it.</source>
        <translation>अंक लिखें, देखें कि कन्वोल्यूशनल नेटवर्क क्या देखता है, और उसे फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>एपॉक</translation>
    </message>
    <message>
        <source>Held out of its data</source>
        <translation>इसके डेटा से अलग रखे गए</translation>
    </message>
    <message>
        <source>Held-out writers of {0}</source>
        <translation>{0} के अलग रखे गए लेखक</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>कहाँ से आयात किया गया</translation>
    </message>
    <message>
        <source>Learned then</source>
        <translation>उसके बाद सीखा</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST परीक्षण</translation>
    </message>
    <message>
        <source>MNIST, held out</source>
        <translation>MNIST, अलग रखे गए</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>कलम के स्ट्रोक</translation>
    </message>
    <message>
        <source>Test part of its data</source>
        <translation>इसके डेटा का परीक्षण भाग</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>प्रशिक्षण का समय</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>प्रशिक्षण डेटा</translation>
    </message>
    <message>
        <source>Trained on MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0). Nothing you draw leaves this computer.</source>
        <translation>Y. LeCun और C. Cortes के MNIST (CC BY-SA 3.0) पर प्रशिक्षित। आपका लिखा हुआ कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>विविधताएँ</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>संदेह</translation>
    </message>
    <message>
        <source>refused when {0} &gt; {1}</source>
        <translation>अस्वीकृत, यदि {0} &gt; {1}</translation>
    </message>
    <message>
        <source>{0} own samples, from «{1}» on</source>
        <translation>अपने {0} नमूने, “{1}” से शुरू करके</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About digitpad</source>
        <translation>digitpad के बारे में(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare architectures …</source>
        <translation>आर्किटेक्चर की तुलना करें(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <translation>ड्रॉइंग कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete this model …</source>
        <translation>यह मॉडल हटाएँ(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>रबर(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>पूर्ण स्क्रीन(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go back to the model before</source>
        <translation>पिछले मॉडल पर लौटें(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>उच्च कंट्रास्ट(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How well does it read?</source>
        <translation>यह कितना अच्छा पढ़ता है?(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>कीबोर्ड शॉर्टकट(&amp;K) …</translation>
    </message>
    <message>
        <source>&amp;Learn my samples …</source>
        <translation>मेरे नमूने सीखें(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Lessons …</source>
        <translation>पाठ(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open drawing …</source>
        <translation>ड्रॉइंग खोलें(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print a sheet …</source>
        <translation>शीट प्रिंट करें(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read pictures …</source>
        <translation>चित्र पढ़ें(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save drawing as …</source>
        <translation>ड्रॉइंग इस रूप में सहेजें(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Stylus pressure changes the width</source>
        <translation>स्टाइलस का दबाव चौड़ाई बदलता है(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>मोटा ब्रश(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Train a network …</source>
        <translation>नेटवर्क को प्रशिक्षित करें(&amp;T) …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>0 – 9 on the canvas, click on a digit&apos;s label</source>
        <translation>कैनवास पर 0 – 9, अंक के लेबल पर क्लिक</translation>
    </message>
    <message>
        <source>About this &amp;model …</source>
        <translation>इस मॉडल के बारे में(&amp;M) …</translation>
    </message>
    <message>
        <source>Arrow keys on the network&apos;s image</source>
        <translation>नेटवर्क की छवि पर तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the canvas</source>
        <translation>कैनवास पर तीर कुंजियाँ, Home, End</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम जैसा(&amp;S)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>सिस्टम जैसा(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;lear canvas</source>
        <translation>कैनवास साफ़ करें(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel the stroke under way</source>
        <translation>चल रहा स्ट्रोक रद्द करना</translation>
    </message>
    <message>
        <source>Choose what the selected digit is, or that it is none</source>
        <translation>चुनना कि चुना गया अंक क्या है, या वह अंक नहीं है</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>चित्र के रूप में कॉपी करें(&amp;I)</translation>
    </message>
    <message>
        <source>Correct the selected digit</source>
        <translation>चुना गया अंक सुधारना</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>Draw a &amp;form …</source>
        <translation>फ़ॉर्म बनाएँ(&amp;F) …</translation>
    </message>
    <message>
        <source>E&amp;xhibit …</source>
        <translation>प्रदर्शनी (&amp;X) …</translation>
    </message>
    <message>
        <source>E&amp;xport this model …</source>
        <translation>यह मॉडल निर्यात करें(&amp;X) …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाना</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Enter on the canvas</source>
        <translation>कैनवास पर F2, Enter</translation>
    </message>
    <message>
        <source>How it lear&amp;ned …</source>
        <translation>इसने कैसे सीखा(&amp;N) …</translation>
    </message>
    <message>
        <source>Im&amp;port a model …</source>
        <translation>मॉडल आयात करें(&amp;P) …</translation>
    </message>
    <message>
        <source>Keep the digit as a sample, even if read right</source>
        <translation>अंक को नमूने के रूप में रखना, सही पढ़े जाने पर भी</translation>
    </message>
    <message>
        <source>Left button, pen, finger</source>
        <translation>बायाँ बटन, कलम, उँगली</translation>
    </message>
    <message>
        <source>Look &amp;inside …</source>
        <translation>भीतर देखें(&amp;I) …</translation>
    </message>
    <message>
        <source>My &amp;samples …</source>
        <translation>मेरे नमूने(&amp;S) …</translation>
    </message>
    <message>
        <source>Own la&amp;yers …</source>
        <translation>अपनी परतें(&amp;Y) …</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation>कलम(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>प्राथमिकताएँ(&amp;F) …</translation>
    </message>
    <message>
        <source>Read numbers of se&amp;veral digits</source>
        <translation>कई अंकों की संख्याएँ पढ़ना(&amp;V)</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>बिंदु, अल्पविराम और ऋण चिह्न पढ़ना(&amp;M)</translation>
    </message>
    <message>
        <source>Read s&amp;heets …</source>
        <translation>शीट पढ़ें(&amp;H) …</translation>
    </message>
    <message>
        <source>Right button, eraser end of the pen</source>
        <translation>दायाँ बटन, कलम का रबर वाला सिरा</translation>
    </message>
    <message>
        <source>Say when a drawing is &amp;no digit</source>
        <translation>बताना कि ड्रॉइंग कब अंक नहीं है(&amp;N)</translation>
    </message>
    <message>
        <source>Select a digit of the number</source>
        <translation>संख्या का कोई अंक चुनना</translation>
    </message>
    <message>
        <source>Show &amp;boxes around the digits</source>
        <translation>अंकों के चारों ओर बॉक्स दिखाना(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>पतला ब्रश(&amp;H)</translation>
    </message>
    <message>
        <source>The same, and the buttons below the answer</source>
        <translation>वही, और उत्तर के नीचे के बटन</translation>
    </message>
    <message>
        <source>Walk from pixel to pixel</source>
        <translation>एक पिक्सेल से दूसरे पर जाना</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>चित्र के रूप में कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;28&#xa0;×&#xa0;28 pixels</source>
        <translation>28&#xa0;×&#xa0;28 पिक्सेल कॉपी करें(&amp;2)</translation>
    </message>
    <message>
        <source>Drag it to another program, or copy it with a right click</source>
        <translation>इसे दूसरे प्रोग्राम में खींचें, या दायाँ क्लिक करके कॉपी करें</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>digit 28x28</source>
        <translation>अंक 28x28</translation>
    </message>
</context>
<context>
    <name>AnswerViews</name>
    <message>
        <source>Nothing was corrected: the drawing had changed before it was read. Say it again.</source>
        <translation>कुछ भी सुधारा नहीं गया: पढ़े जाने से पहले ड्रॉइंग बदल गई थी। फिर से बताएँ।</translation>
    </message>
    <message>
        <source>Numbers are read less well than usual. {0}</source>
        <translation>संख्याएँ सामान्य से कम अच्छी पढ़ी जा रही हैं। {0}</translation>
    </message>
    <message>
        <source>Only digits can be corrected, and this model tells other things apart.</source>
        <translation>केवल अंक सुधारे जा सकते हैं, और यह मॉडल दूसरी चीज़ों में अंतर करता है।</translation>
    </message>
    <message>
        <source>This drawing could not be read. {0}</source>
        <translation>यह ड्रॉइंग पढ़ी नहीं जा सकी। {0}</translation>
    </message>
</context>
<context>
    <name>ArchitecturesFeature</name>
    <message>
        <source>Own layers</source>
        <translation>अपनी परतें</translation>
    </message>
</context>
<context>
    <name>AtlasSources</name>
    <message>
        <source>Held-out digit {0}</source>
        <translation>अलग रखा गया अंक {0}</translation>
    </message>
    <message>
        <source>Test digit {0}</source>
        <translation>परीक्षण अंक {0}</translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation>परीक्षण छवि {0}</translation>
    </message>
    <message>
        <source>Training digit {0}</source>
        <translation>प्रशिक्षण अंक {0}</translation>
    </message>
    <message>
        <source>Your digit {0}</source>
        <translation>आपका अंक {0}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
</context>
<context>
    <name>AtlasStatus</name>
    <message>
        <source>&amp;Look at them</source>
        <translation>उन्हें देखें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर कोशिश करें(&amp;T)</translation>
    </message>
    <message>
        <source>Digits that the network has looked at</source>
        <translation>नेटवर्क द्वारा देखे गए अंक</translation>
    </message>
    <message>
        <source>The network has not looked at all of MNIST&apos;s 70,000 digits.</source>
        <translation>नेटवर्क ने MNIST के सभी 70,000 अंक नहीं देखे हैं।</translation>
    </message>
    <message>
        <source>The network has not looked at the test images of its own data.</source>
        <translation>नेटवर्क ने अपने ही डेटा की परीक्षण छवियाँ नहीं देखी हैं।</translation>
    </message>
    <message>
        <source>The network looks at MNIST&apos;s 70,000 digits. It does so once; then it is remembered.</source>
        <translation>नेटवर्क MNIST के 70,000 अंक देख रहा है। वह ऐसा एक बार करता है; फिर यह याद रहता है।</translation>
    </message>
    <message>
        <source>The network looks at the test images of its own data.</source>
        <translation>नेटवर्क अपने ही डेटा की परीक्षण छवियाँ देख रहा है।</translation>
    </message>
</context>
<context>
    <name>AttackOutcome</name>
    <message>
        <source>Attack {0}: probabilities by {1}</source>
        <translation>हमला {0}: {1} के अनुसार प्रायिकताएँ</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>एप्सिलॉन</translation>
    </message>
    <message>
        <source>first misled at {0}</source>
        <translation>पहली बार {0} पर भ्रमित</translation>
    </message>
    <message>
        <source>never misled</source>
        <translation>कभी भ्रमित नहीं</translation>
    </message>
</context>
<context>
    <name>AttackTab</name>
    <message>
        <source>A&amp;ttack</source>
        <translation>हमला(&amp;T)</translation>
    </message>
    <message>
        <source>An attack needs the network&apos;s gradients; it takes some seconds.</source>
        <translation>हमले के लिए नेटवर्क के ग्रेडिएंट चाहिए; इसमें कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>हमले के बाद</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>इसके साथ:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>कुछ बनाएँ, या कोई छवि चुनें।</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>एप्सिलॉन</translation>
    </message>
    <message>
        <source>Epsilon:</source>
        <translation>एप्सिलॉन:</translation>
    </message>
    <message>
        <source>Following gradients</source>
        <translation>ग्रेडिएंट का अनुसरण हो रहा है</translation>
    </message>
    <message>
        <source>It is a {0} already: choose another one to read it as.</source>
        <translation>यह पहले से ही {0} है: कोई दूसरा चुनें जो इसे पढ़ा जाए।</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>विधि:</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>इस रूप में पढ़ा जाए</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>छवि</translation>
    </message>
    <message>
        <source>Who knows a network&apos;s weights can ask in which direction each pixel should change to mislead it. No pixel changes by more than epsilon: often so little that people hardly see it. The image is that of «Fool it», distorted as it is there.</source>
        <translation>जो किसी नेटवर्क के भार जानता है, वह पूछ सकता है कि उसे भ्रमित करने के लिए हर पिक्सेल किस दिशा में बदले। कोई पिक्सेल एप्सिलॉन से अधिक नहीं बदलता: अक्सर इतना कम कि लोगों को मुश्किल से दिखता है। छवि “नेटवर्क को छलें” वाली ही है, वहाँ जैसी विकृत है वैसी ही।</translation>
    </message>
    <message>
        <source>What it is to be read as</source>
        <translation>इसे क्या पढ़ा जाना है</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>क्या जोड़ा गया</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>कोई भी दूसरा वर्ग</translation>
    </message>
    <message>
        <source>any other digit</source>
        <translation>कोई भी दूसरा अंक</translation>
    </message>
    <message>
        <source>in many steps (PGD)</source>
        <translation>कई चरणों में (PGD)</translation>
    </message>
    <message>
        <source>in one step (FGSM)</source>
        <translation>एक चरण में (FGSM)</translation>
    </message>
    <message>
        <source>{0} of ink, {1} of {2} greys</source>
        <translation>स्याही का {0}, {2} धूसर स्तरों में से {1}</translation>
    </message>
</context>
<context>
    <name>BrowserDetails</name>
    <message>
        <source>&amp;Fool it</source>
        <translation>नेटवर्क को छलें(&amp;F)</translation>
    </message>
    <message>
        <source>, and read so ({0} sure).</source>
        <translation>, और यही पढ़ा गया ({0} निश्चित)।</translation>
    </message>
    <message>
        <source>, and rightly taken for none.</source>
        <translation>, और ठीक ही अंक नहीं माना गया।</translation>
    </message>
    <message>
        <source>, but taken for {0} ({1} sure).</source>
        <translation>, पर {0} समझा गया ({1} निश्चित)।</translation>
    </message>
    <message>
        <source>, taken for no digit; the nearest is {0} ({1}).</source>
        <translation>, अंक नहीं माना गया; निकटतम {0} है ({1})।</translation>
    </message>
    <message>
        <source>, taken for none of the classes; the nearest is {0} ({1}).</source>
        <translation>, किसी भी वर्ग का नहीं माना गया; निकटतम {0} है ({1})।</translation>
    </message>
    <message>
        <source>Choose one to see what the network says of it.</source>
        <translation>किसी अंक को चुनकर देखें कि नेटवर्क उसके बारे में क्या कहता है।</translation>
    </message>
    <message>
        <source>Distort this image until it is read as another class</source>
        <translation>इस छवि को तब तक विकृत करें जब तक वह दूसरा वर्ग न पढ़ी जाए</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>कुछ नहीं चुना गया</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>लेबल {0}</translation>
    </message>
    <message>
        <source>Put onto the &amp;canvas</source>
        <translation>कैनवास पर रखें(&amp;C)</translation>
    </message>
    <message>
        <source>The chosen digit</source>
        <translation>चुना गया अंक</translation>
    </message>
</context>
<context>
    <name>BrowserFilters</name>
    <message>
        <source>&amp;All of them</source>
        <translation>सभी(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Images:</source>
        <translation>छवियाँ:(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Labelled:</source>
        <translation>लेबल:(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Misread only</source>
        <translation>केवल ग़लत पढ़े गए(&amp;M)</translation>
    </message>
    <message>
        <source>At least so sure</source>
        <translation>कम से कम इतना निश्चित</translation>
    </message>
    <message>
        <source>At most so sure</source>
        <translation>अधिक से अधिक इतना निश्चित</translation>
    </message>
    <message>
        <source>Orde&amp;r:</source>
        <translation>क्रम:(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ure:</source>
        <translation>निश्चित:(&amp;U)</translation>
    </message>
    <message>
        <source>Taken &amp;for:</source>
        <translation>क्या समझा गया:(&amp;F)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>कुछ भी</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>जिस क्रम में हैं</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>सबसे कम निश्चित पहले</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>सबसे निश्चित पहले</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
</context>
<context>
    <name>BrowserTab</name>
    <message>
        <source>All {1} digits</source>
        <translation>सभी {1} अंक</translation>
    </message>
    <message>
        <source>All {1} images</source>
        <translation>सभी {1} छवियाँ</translation>
    </message>
    <message>
        <source>A network is as good as the images that it has seen. Here are some whose labels are known, with what this network says of each. Sort by how sure it is, look at what it misreads, and put any of them onto the canvas to see why.</source>
        <translation>नेटवर्क उतना ही अच्छा होता है जितनी अच्छी छवियाँ उसने देखी हैं। यहाँ कुछ ऐसी छवियाँ हैं जिनके लेबल ज्ञात हैं; हर एक के साथ यह भी कि यह नेटवर्क उसे क्या कहता है। निश्चितता के क्रम में लगाएँ, देखें कि वह क्या ग़लत पढ़ता है, और कारण जानने के लिए इनमें से किसी को भी कैनवास पर रखें।</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>छवियाँ</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>अभी तक देखा नहीं गया।</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>पूछने के लिए कोई नेटवर्क नहीं है।</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>इस नेटवर्क का कार्ड नहीं बताता कि इसने किन प्रशिक्षण अंकों से नहीं सीखा है।</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>आपने अभी तक अपने कोई अंक नहीं रखे हैं।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{0} of 1 digit</source>
        <translation>1 अंक में से {0}</translation>
    </message>
    <message>
        <source>{0} of {1} digits</source>
        <translation>{1} अंकों में से {0}</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{1} छवियों में से {0}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>कैनवास</translation>
    </message>
    <message>
        <source>Draw digits here with mouse, stylus or finger.</source>
        <translation>यहाँ माउस, स्टाइलस या उँगली से अंक लिखें।</translation>
    </message>
    <message>
        <source>It reads {0}.</source>
        <translation>पढ़ा गया: {0}।</translation>
    </message>
</context>
<context>
    <name>CellPicture</name>
    <message>
        <source>The selected field on paper</source>
        <translation>काग़ज़ पर चुना गया फ़ील्ड</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <source>Class</source>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>वर्ग {0}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>The answer, whatever it is</source>
        <translation>उत्तर, चाहे जो हो</translation>
    </message>
</context>
<context>
    <name>ClassMapView</name>
    <message>
        <source>Map of the ten classes</source>
        <translation>दस वर्गों का मानचित्र</translation>
    </message>
</context>
<context>
    <name>ClassPoints</name>
    <message>
        <source>Map of the classes</source>
        <translation>वर्गों का मानचित्र</translation>
    </message>
    <message>
        <source>Map of the ten classes</source>
        <translation>दस वर्गों का मानचित्र</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>Each point is a digit that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its digits.</source>
        <translation>हर बिंदु एक ऐसा अंक है जिससे नेटवर्क नहीं सीखता, उस जगह जहाँ उसकी आख़िरी परत उसे रखती है, एक समतल में देखा हुआ। किसी बिंदु पर जाएँ; तालिका का कोई सेल चुनकर उसके अंक खोजें।</translation>
    </message>
    <message>
        <source>Each point is an image that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its images.</source>
        <translation>हर बिंदु एक ऐसी छवि है जिससे नेटवर्क नहीं सीखता, उस जगह जहाँ उसकी आख़िरी परत उसे रखती है, एक समतल में देखी हुई। किसी बिंदु पर जाएँ; तालिका का कोई सेल चुनकर उसकी छवियाँ खोजें।</translation>
    </message>
    <message>
        <source>The ring is your drawing.</source>
        <translation>छल्ला आपकी ड्रॉइंग है।</translation>
    </message>
    <message>
        <source>Too few images are held out for a map of the classes.</source>
        <translation>वर्गों के मानचित्र के लिए अलग रखी गई छवियाँ बहुत कम हैं।</translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Once</source>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>Rows: what an image is; columns: what it was taken for. The arrows choose a cell.</source>
        <translation>पंक्तियाँ: छवि क्या है; स्तंभ: उसे क्या समझा गया। तीर कुंजियाँ सेल चुनती हैं।</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>किसे क्या समझा गया</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} बार</translation>
    </message>
    <message>
        <source>{0}, a {1} was taken for {2}</source>
        <translation>{0} {1} को {2} समझा गया</translation>
    </message>
    <message>
        <source>{0}, «{1}» was taken for «{2}»</source>
        <translation>{0} “{1}” को “{2}” समझा गया</translation>
    </message>
    <message>
        <source>↓ is</source>
        <translation>↓ असल में</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>&amp;Not a digit</source>
        <translation>अंक नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>As the network &amp;reads it</source>
        <translation>जैसा नेटवर्क पढ़ता है(&amp;R)</translation>
    </message>
    <message>
        <source>What this digit is</source>
        <translation>यह अंक क्या है</translation>
    </message>
</context>
<context>
    <name>CorrectionRecorder</name>
    <message>
        <source>1 sample</source>
        <translation>1 नमूना</translation>
    </message>
    <message>
        <source>Kept as a sample of what is no digit</source>
        <translation>ऐसे नमूने के रूप में रखा गया जो अंक नहीं है</translation>
    </message>
    <message>
        <source>Kept as a sample of {0}</source>
        <translation>{0} के नमूने के रूप में रखा गया</translation>
    </message>
    <message>
        <source>No sample any more</source>
        <translation>अब नमूना नहीं रहा</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} नमूने</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It is a {0} (key {0})</source>
        <translation>यह {0} है (कुंजी {0})</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>यह अंक नहीं है</translation>
    </message>
    <message>
        <source>It is right as it is read (its digit&apos;s key)</source>
        <translation>जैसा पढ़ा गया, सही है (इस अंक की कुंजी)</translation>
    </message>
    <message>
        <source>That is a …</source>
        <translation>यह है …</translation>
    </message>
    <message>
        <source>What the digit is</source>
        <translation>अंक क्या है</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it, please send the text below; you can read all of it.</source>
        <translation>किसी को कुछ भी नहीं भेजा गया। यदि आप इसकी सूचना दें, तो कृपया नीचे का पाठ भेजें; आप उसे पूरा पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>इससे पहले क्या किया गया:</translation>
    </message>
    <message>
        <source>digitpad ended in the middle of its work the last time. What you drew is there again, except perhaps for the last seconds; your models and samples are safe.</source>
        <translation>पिछली बार digitpad काम के बीच में ही बंद हो गया था। आपने जो लिखा था वह फिर यहाँ है, शायद आख़िरी कुछ सेकंड को छोड़कर; आपके मॉडल और नमूने सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on.</source>
        <translation>digitpad में एक अप्रत्याशित त्रुटि हुई। आपकी ड्रॉइंग और आपके मॉडल सुरक्षित हैं; आप काम जारी रख सकते हैं।</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>Data to learn from</source>
        <translation>सीखने के लिए डेटा</translation>
    </message>
    <message>
        <source>Loo&amp;k at them …</source>
        <translation>उन्हें देखें(&amp;K) …</translation>
    </message>
    <message>
        <source>MNIST&apos;s 60,000 digits</source>
        <translation>MNIST के 60,000 अंक</translation>
    </message>
    <message>
        <source>Own data …</source>
        <translation>अपना डेटा …</translation>
    </message>
    <message>
        <source>Own data: {0}</source>
        <translation>अपना डेटा: {0}</translation>
    </message>
</context>
<context>
    <name>DigitBar</name>
    <message>
        <source>&amp;Any</source>
        <translation>कोई भी(&amp;A)</translation>
    </message>
    <message>
        <source>A digit of these at random</source>
        <translation>इनमें से यादृच्छिक कोई अंक</translation>
    </message>
    <message>
        <source>Choosing one of MNIST&apos;s digits</source>
        <translation>MNIST का कोई अंक चुनना</translation>
    </message>
    <message>
        <source>MNIST: held-out digit</source>
        <translation>MNIST: अलग रखा गया अंक</translation>
    </message>
    <message>
        <source>MNIST: test digit</source>
        <translation>MNIST: परीक्षण अंक</translation>
    </message>
    <message>
        <source>MNIST: training digit</source>
        <translation>MNIST: प्रशिक्षण अंक</translation>
    </message>
    <message>
        <source>Number of the digit</source>
        <translation>अंक का क्रमांक</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>ड्रॉइंग</translation>
    </message>
    <message>
        <source>Which digit</source>
        <translation>कौन-सा अंक</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>आपने पुष्टि की: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: {0}. The network said: {1}</source>
        <translation>आपने सुधारा: {0}। नेटवर्क ने कहा: {1}</translation>
    </message>
    <message>
        <source>No digit, you said. The network said: {0}</source>
        <translation>आपने कहा: अंक नहीं। नेटवर्क ने कहा: {0}</translation>
    </message>
    <message>
        <source>Perhaps no digit, so not in the text. Nearest: {0} or {1}</source>
        <translation>शायद अंक नहीं, इसलिए पाठ में नहीं है। निकटतम: {0} या {1}</translation>
    </message>
    <message>
        <source>Select a digit to see what the network saw of it.</source>
        <translation>कोई अंक चुनें और देखें कि नेटवर्क ने उसमें क्या देखा।</translation>
    </message>
    <message>
        <source>Selected digit</source>
        <translation>चुना गया अंक</translation>
    </message>
    <message>
        <source>Take &amp;back: {0}</source>
        <translation>वापस लें: {0}(&amp;B)</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>अनिश्चित: {0} या {1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>{0} (printed)</source>
        <translation>{0} (छपा हुआ)</translation>
    </message>
    <message>
        <source>{0} by rule. The network said: {1}</source>
        <translation>नियम से {0}। नेटवर्क ने कहा: {1}</translation>
    </message>
    <message>
        <source>{0} digits selected</source>
        <translation>{0} अंक चुने गए</translation>
    </message>
    <message>
        <source>{0}: {1} sure</source>
        <translation>{0}: {1} निश्चित</translation>
    </message>
</context>
<context>
    <name>DigitInput</name>
    <message>
        <source>Click to correct this digit</source>
        <translation>इस अंक को सुधारने के लिए क्लिक करें</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>आपने पुष्टि की: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: no digit</source>
        <translation>आपने सुधारा: अंक नहीं</translation>
    </message>
    <message>
        <source>Corrected by you: {0}</source>
        <translation>आपने सुधारा: {0}</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: no digit</source>
        <translation>अंक {0}, कुल {1}: अंक नहीं</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: perhaps no digit</source>
        <translation>अंक {0}, कुल {1}: शायद अंक नहीं</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: confirmed as {0}</source>
        <translation>अंक {1}, कुल {2}: {0} के रूप में पुष्टि</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: corrected to {0}</source>
        <translation>अंक {1}, कुल {2}: सुधारकर {0} किया गया</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: {0} sure</source>
        <translation>अंक {1}, कुल {2}: {0} निश्चित</translation>
    </message>
    <message>
        <source>Digit {2} of {3}: unsure, {0} or {1}?</source>
        <translation>अंक {2}, कुल {3}: अनिश्चित, {0} या {1}?</translation>
    </message>
    <message>
        <source>Nearest: {0} or {1}</source>
        <translation>निकटतम: {0} या {1}</translation>
    </message>
    <message>
        <source>Not sure this is a digit.</source>
        <translation>निश्चित नहीं कि यह अंक है।</translation>
    </message>
    <message>
        <source>Not sure this is one of its classes.</source>
        <translation>निश्चित नहीं कि यह इसके वर्गों में से है।</translation>
    </message>
    <message>
        <source>Second guess: {0}</source>
        <translation>दूसरा अनुमान: {0}</translation>
    </message>
    <message>
        <source>The network said: {0}</source>
        <translation>नेटवर्क ने कहा: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>अनिश्चित: {0} या {1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} निश्चित</translation>
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
        <translation>अलग रखी गई वे छवियाँ जो पहले एपॉक के बाद ग़लत पढ़ी गईं, शुरू से अंत तक: पट्टियाँ अभी की प्रायिकताएँ हैं, वक्र सही वर्ग की प्रायिकता, और टूटी रेखा वाला वक्र सबसे संभावित दूसरे वर्ग की।</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>छवियाँ</translation>
    </message>
    <message>
        <source>Too few images are held out to follow some of them.</source>
        <translation>अलग रखी गई छवियाँ इतनी कम हैं कि उनमें से कुछ पर नज़र नहीं रखी जा सकती।</translation>
    </message>
    <message>
        <source>What is on the canvas when a training begins is followed, too.</source>
        <translation>प्रशिक्षण शुरू होते समय कैनवास पर जो कुछ हो, उस पर भी नज़र रखी जाती है।</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Close the review</source>
        <translation>समीक्षा बंद करें</translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>Drawing with strokes and answer (*.digitpad)</source>
        <translation>स्ट्रोक और उत्तर सहित ड्रॉइंग (*.digitpad)</translation>
    </message>
    <message>
        <source>Drawings (*.digitpad *.json);;All files (*)</source>
        <translation>ड्रॉइंग (*.digitpad *.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>ड्रॉइंग खोलें</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>ड्रॉइंग सहेजें</translation>
    </message>
    <message>
        <source>The drawing in {0} is opened without its answer, which cannot be used: {1}.</source>
        <translation>{0} की ड्रॉइंग उसके उत्तर के बिना खोली गई, जिसका उपयोग नहीं हो सकता: {1}।</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>ड्रॉइंग</translation>
    </message>
</context>
<context>
    <name>EndBody</name>
    <message>
        <source>&amp;Delete them …</source>
        <translation>उन्हें हटाएँ(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>कार्यपत्रक(&amp;W) …</translation>
    </message>
    <message>
        <source>Trained in this lesson, and among your models: {0}.</source>
        <translation>इस पाठ में प्रशिक्षित, और आपके मॉडलों में शामिल: {0}।</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>शाबाश।</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer for your worksheet, and for nothing else.</source>
        <translation>आपने जो लिखा, वह आपके कार्यपत्रक के लिए इसी कंप्यूटर पर रखा जाता है, और किसी काम के लिए नहीं।</translation>
    </message>
</context>
<context>
    <name>ExhibitDialog</name>
    <message>
        <source>&amp;New …</source>
        <translation>नया (&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>शुरू करें (&amp;S)</translation>
    </message>
    <message>
        <source>A file that ends in .toml</source>
        <translation>.toml पर समाप्त होने वाली फ़ाइल</translation>
    </message>
    <message>
        <source>An exhibit takes the whole screen, for visitors who draw and see what the network reads. It clears itself, and only a corner that is held and a PIN lead out of it. A file says how it looks, what is counted and kept, and which PIN that is; change it with any editor for text. Your windows close first.</source>
        <translation>प्रदर्शनी पूरी स्क्रीन पर चलती है: आगंतुक अंक बनाते हैं और देखते हैं कि नेटवर्क क्या पढ़ता है। वह अपने आप साफ़ हो जाती है, और उससे बाहर केवल एक कोना दबाए रखकर और PIN से निकला जा सकता है। एक फ़ाइल बताती है कि वह कैसी दिखती है, क्या गिना और रखा जाता है और PIN क्या है; उसे किसी भी टेक्स्ट एडिटर से बदलें। पहले आपकी विंडो बंद होंगी।</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>चुनें (&amp;H) …</translation>
    </message>
    <message>
        <source>Choose a file, or write a new one with every setting explained.</source>
        <translation>कोई फ़ाइल चुनें, या नई फ़ाइल लिखें जिसमें हर सेटिंग समझाई गई है।</translation>
    </message>
    <message>
        <source>Drawings are kept as samples.</source>
        <translation>चित्र नमूनों के रूप में रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>प्रदर्शनी</translation>
    </message>
    <message>
        <source>Exhibit ({0})</source>
        <translation>प्रदर्शनी ({0})</translation>
    </message>
    <message>
        <source>Exhibits ({0})</source>
        <translation>प्रदर्शनियाँ ({0})</translation>
    </message>
    <message>
        <source>File of the exhibit</source>
        <translation>प्रदर्शनी की फ़ाइल</translation>
    </message>
    <message>
        <source>In {0}. A drawing goes {1:g} s after its answer.</source>
        <translation>{0} में। चित्र अपने उत्तर के {1:g} s बाद हट जाता है।</translation>
    </message>
    <message>
        <source>New file of an exhibit</source>
        <translation>प्रदर्शनी की नई फ़ाइल</translation>
    </message>
    <message>
        <source>No drawing is kept.</source>
        <translation>कोई चित्र नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>To leave: hold the corner {0} for {1:g} s, then enter the PIN of the file.</source>
        <translation>बाहर निकलने के लिए: {0} कोना {1:g} s तक दबाए रखें, फिर फ़ाइल का PIN डालें।</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>नीचे बायाँ</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>नीचे दायाँ</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>ऊपर बायाँ</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>ऊपर दायाँ</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Adds a random number to each pixel: its standard deviation, of full ink.</source>
        <translation>हर पिक्सेल में एक यादृच्छिक संख्या जोड़ता है: उसका मानक विचलन, पूरी स्याही के अनुपात में।</translation>
    </message>
    <message>
        <source>Adds ink to both sides of its strokes, or takes some away.</source>
        <translation>इसके स्ट्रोक के दोनों ओर स्याही जोड़ता है, या कुछ घटाता है।</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>धुंधलापन</translation>
    </message>
    <message>
        <source>Blurred by {0}</source>
        <translation>{0} धुंधला किया हुआ</translation>
    </message>
    <message>
        <source>Blurs it: the standard deviation of a Gaussian.</source>
        <translation>इसे धुंधला करता है: गाउसीय का मानक विचलन।</translation>
    </message>
    <message>
        <source>Brings each pixel nearer to middle grey, or away from it.</source>
        <translation>हर पिक्सेल को मध्यम धूसर के पास लाता है, या उससे दूर ले जाता है।</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>कंट्रास्ट</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Leaning to the left by {0}</source>
        <translation>बाईं ओर {0} झुका हुआ</translation>
    </message>
    <message>
        <source>Leaning to the right by {0}</source>
        <translation>दाईं ओर {0} झुका हुआ</translation>
    </message>
    <message>
        <source>Leans it to the right or left.</source>
        <translation>इसे दाईं या बाईं ओर झुकाता है।</translation>
    </message>
    <message>
        <source>Made larger, {0}</source>
        <translation>बड़ा किया हुआ, {0}</translation>
    </message>
    <message>
        <source>Made smaller, {0}</source>
        <translation>छोटा किया हुआ, {0}</translation>
    </message>
    <message>
        <source>Makes it larger or smaller.</source>
        <translation>इसे बड़ा या छोटा करता है।</translation>
    </message>
    <message>
        <source>Moved down by {0}</source>
        <translation>{0} नीचे खिसकाया हुआ</translation>
    </message>
    <message>
        <source>Moved to the left by {0}</source>
        <translation>{0} बाईं ओर खिसकाया हुआ</translation>
    </message>
    <message>
        <source>Moved to the right by {0}</source>
        <translation>{0} दाईं ओर खिसकाया हुआ</translation>
    </message>
    <message>
        <source>Moved up by {0}</source>
        <translation>{0} ऊपर खिसकाया हुआ</translation>
    </message>
    <message>
        <source>Moves it down or up.</source>
        <translation>इसे नीचे या ऊपर खिसकाता है।</translation>
    </message>
    <message>
        <source>Moves it to the right or left.</source>
        <translation>इसे दाईं या बाईं ओर खिसकाता है।</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>शोर</translation>
    </message>
    <message>
        <source>Of {0}.</source>
        <translation>{0} में से।</translation>
    </message>
    <message>
        <source>Probabilities by {0}</source>
        <translation>{0} के अनुसार प्रायिकताएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation>रबर</translation>
    </message>
    <message>
        <source>Rubs a round hole; click in the picture to say where.</source>
        <translation>एक गोल छेद मिटाता है; कहाँ, यह बताने के लिए चित्र में क्लिक करें।</translation>
    </message>
    <message>
        <source>Salt, pepper</source>
        <translation>नमक-मिर्च</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>तिरछापन</translation>
    </message>
    <message>
        <source>So many of the pixels become ink or paper at random.</source>
        <translation>इतने पिक्सेल यादृच्छिक रूप से स्याही या काग़ज़ बन जाते हैं।</translation>
    </message>
    <message>
        <source>Solid: {0}. Dashed: {1}.</source>
        <translation>सतत: {0}। टूटी रेखा: {1}।</translation>
    </message>
    <message>
        <source>Thicker by {0} on each side</source>
        <translation>हर ओर {0} मोटा</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>मोटाई</translation>
    </message>
    <message>
        <source>Thinner by {0} on each side</source>
        <translation>हर ओर {0} पतला</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>घुमाव</translation>
    </message>
    <message>
        <source>Turned by {0} anticlockwise</source>
        <translation>{0} वामावर्त घुमाया हुआ</translation>
    </message>
    <message>
        <source>Turned by {0} clockwise</source>
        <translation>{0} दक्षिणावर्त घुमाया हुआ</translation>
    </message>
    <message>
        <source>Turns the image about the middle; to the right, clockwise.</source>
        <translation>छवि को उसके मध्य के चारों ओर घुमाता है; दाईं ओर दक्षिणावर्त।</translation>
    </message>
    <message>
        <source>With a contrast of {0}</source>
        <translation>कंट्रास्ट {0} के साथ</translation>
    </message>
    <message>
        <source>With a hole of {0}</source>
        <translation>{0} के छेद के साथ</translation>
    </message>
    <message>
        <source>With noise of {0}</source>
        <translation>{0} के शोर के साथ</translation>
    </message>
    <message>
        <source>With {0} of salt and pepper</source>
        <translation>{0} नमक-मिर्च के साथ</translation>
    </message>
    <message>
        <source>it is read as {0}.</source>
        <translation>इसे {0} पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>it is taken for no digit.</source>
        <translation>इसे अंक नहीं माना जाता।</translation>
    </message>
    <message>
        <source>it is taken for none of the classes.</source>
        <translation>इसे किसी भी वर्ग का नहीं माना जाता।</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>no digit; if it were one: {0}</source>
        <translation>अंक नहीं; यदि होता तो: {0}</translation>
    </message>
    <message>
        <source>none of its classes; if it were one: {0}</source>
        <translation>इसके वर्गों में से कोई नहीं; यदि होता तो: {0}</translation>
    </message>
    <message>
        <source>none of the classes</source>
        <translation>वर्गों में से कोई नहीं</translation>
    </message>
    <message>
        <source>read right of {0} digits, with 95 % intervals</source>
        <translation>{0} अंकों में से सही पढ़े गए, 95 % अंतरालों के साथ</translation>
    </message>
    <message>
        <source>times</source>
        <translation>गुना</translation>
    </message>
    <message>
        <source>{0}, {1} sure</source>
        <translation>{0}, {1} निश्चित</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>निर्यात करें(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>फ़ोल्डर दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a model, a format and a folder.</source>
        <translation>मॉडल, फ़ॉर्मैट और फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>बंद करें(&amp;O)</translation>
    </message>
    <message>
        <source>Each folder holds the network, its card, where it comes from and, but for a web page, an example.</source>
        <translation>हर फ़ोल्डर में नेटवर्क, उसका कार्ड, उसका स्रोत और, वेब पृष्ठ को छोड़कर, एक उदाहरण होता है।</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>मॉडल निर्यात करें</translation>
    </message>
    <message>
        <source>Exported «{0}» to {1}</source>
        <translation>“{0}” को {1} में निर्यात किया गया</translation>
    </message>
    <message>
        <source>Exporting «{0}»</source>
        <translation>“{0}” निर्यात किया जा रहा है</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>निर्यात की प्रगति</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow शुरू हो रहा है …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है …</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>निर्यात विफल रहा</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>चुनें(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>मॉडल(&amp;M)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>यहाँ निर्यात करें</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>फ़ोल्डर(&amp;O)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>For TensorFlow, its servers and its tools.</source>
        <translation>TensorFlow, उसके सर्वर और उसके टूल के लिए।</translation>
    </message>
    <message>
        <source>For most other engines and languages.</source>
        <translation>अधिकतर दूसरे इंजनों और भाषाओं के लिए।</translation>
    </message>
    <message>
        <source>For phones and small computers, without TensorFlow. digitpad itself runs it.</source>
        <translation>फ़ोन और छोटे कंप्यूटरों के लिए, TensorFlow के बिना। digitpad ख़ुद इसे चलाता है।</translation>
    </message>
    <message>
        <source>Needs {0}: pip install &apos;digitpad[onnx]&apos;; not in the packaged program.</source>
        <translation>{0} चाहिए: pip install &apos;digitpad[onnx]&apos;; पैकेज वाले प्रोग्राम में नहीं है।</translation>
    </message>
    <message>
        <source>One HTML file that reads what is drawn on it, offline and on phones too.</source>
        <translation>एक HTML फ़ाइल जो अपने ऊपर लिखा हुआ पढ़ती है, ऑफ़लाइन और फ़ोन पर भी।</translation>
    </message>
    <message>
        <source>Take a model along</source>
        <translation>मॉडल साथ ले जाएँ</translation>
    </message>
    <message>
        <source>The network itself, to run and to train on with Keras.</source>
        <translation>ख़ुद नेटवर्क, जिसे Keras से चलाया और आगे प्रशिक्षित किया जा सकता है।</translation>
    </message>
    <message>
        <source>Whole numbers only, a quarter of the size: for microcontrollers and accelerators.</source>
        <translation>केवल पूर्णांक, आकार एक चौथाई: माइक्रोकंट्रोलर और ऐक्सेलरेटर के लिए।</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>95 % interval</source>
        <translation>95 % अंतराल</translation>
    </message>
    <message>
        <source>Answers as Keras</source>
        <translation>Keras जैसे उत्तर</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Formats and their figures</source>
        <translation>फ़ॉर्मैट और उनके आँकड़े</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST परीक्षण</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
</context>
<context>
    <name>FieldDrawing</name>
    <message>
        <source>Add a field</source>
        <translation>फ़ील्ड जोड़ना</translation>
    </message>
    <message>
        <source>Change the boxes</source>
        <translation>खाने बदलना</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>काटना</translation>
    </message>
    <message>
        <source>Draw a field</source>
        <translation>फ़ील्ड बनाना</translation>
    </message>
    <message>
        <source>Draw a row of boxes</source>
        <translation>खानों की पंक्ति बनाना</translation>
    </message>
    <message>
        <source>Draw a table</source>
        <translation>तालिका बनाना</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लिकेट बनाना</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाना</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>प्रकार(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>स्थान(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>पंक्ति(&amp;R)</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>खाने(&amp;O)</translation>
    </message>
    <message>
        <source>Change the decimals</source>
        <translation>दशमलव स्थान बदलना</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>प्रकार बदलना</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>पंक्ति बदलना</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>नियम बदलना</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <translation>दशमलव स्थान(&amp;M)</translation>
    </message>
    <message>
        <source>Digits after a point that is printed or understood; 0: as written</source>
        <translation>छपे या मान लिए गए दशमलव बिंदु के बाद के अंक; 0: जैसा लिखा है</translation>
    </message>
    <message>
        <source>Draw a field, or select one.</source>
        <translation>फ़ील्ड बनाएँ या कोई चुनें।</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>For the column «{0}» in all {1} rows.</source>
        <translation>स्तंभ “{0}” की सभी {1} पंक्तियों के लिए।</translation>
    </message>
    <message>
        <source>For {0} fields.</source>
        <translation>{0} फ़ील्ड के लिए।</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ऊँचाई</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Place exactly</source>
        <translation>ठीक जगह पर रखना</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>पढ़ा गया: {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलना</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>आकार(&amp;Z)</translation>
    </message>
    <message>
        <source>The row of the table to which it belongs; none: a field of the whole sheet</source>
        <translation>तालिका की वह पंक्ति जिसका यह फ़ील्ड है; कोई नहीं: पूरी शीट का फ़ील्ड</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>What the number may be</source>
        <translation>संख्या क्या हो सकती है</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>several</source>
        <translation>कई</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields</source>
        <translation>फ़ील्ड</translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>तालिका कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % अंतराल</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>कैलिब्रेशन त्रुटि</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>बंद करें(&amp;O)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Digits refused</source>
        <translation>अस्वीकृत अंक</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>How well does it read?</source>
        <translation>यह कितना अच्छा पढ़ता है?</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>किस पर मापा गया</translation>
    </message>
    <message>
        <source>Measured on {0}. Each row ends with the command that repeats it. What the words mean is said below.</source>
        <translation>{0} पर मापा गया। हर पंक्ति के अंत में वह कमांड है जो माप को दोहराता है। शब्दों का अर्थ नीचे बताया गया है।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Of answers that are 90 % sure, nine in ten should be right. The calibration error is how far the answers are off from that on average: at 1 %, 89 or 91 in a hundred are right instead of 90. An answer that is less than {0} % sure is shown as unsure, with both guesses.</source>
        <translation>जो उत्तर 90 % निश्चित हैं, उनमें से दस में नौ सही होने चाहिए। कैलिब्रेशन त्रुटि बताती है कि उत्तर औसतन इससे कितने दूर हैं: 1 % पर, सौ में 90 के बजाय 89 या 91 सही होते हैं। जो उत्तर {0} % से कम निश्चित हो, उसे दोनों अनुमानों के साथ अनिश्चित दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Others refused</source>
        <translation>अस्वीकृत अन्य</translation>
    </message>
    <message>
        <source>The share of digits that are read right: the most probable digit is the one that was meant, whether or not the window would call it one. Other digits of the same kind would give a slightly different share. The interval says how different: of a hundred intervals made in this way, 95 hold the true share. Handwriting differs more than that, so go by the row whose writers are most like you.</source>
        <translation>सही पढ़े गए अंकों का हिस्सा: सबसे अधिक प्रायिकता वाला अंक वही है जो लिखा जाना था, चाहे विंडो उसे अंक कहे या नहीं। इसी तरह के दूसरे अंकों से यह हिस्सा थोड़ा अलग आता। अंतराल बताता है कि कितना अलग: इस तरह बने सौ अंतरालों में से 95 में सही हिस्सा होता है। लिखावटों में इससे ज़्यादा अंतर होता है, इसलिए वह पंक्ति देखें जिसके लेखक आप जैसे हों।</translation>
    </message>
    <message>
        <source>Time per digit</source>
        <translation>प्रति अंक समय</translation>
    </message>
    <message>
        <source>What looks too little like any digit is refused: the window says that it is not sure this is one. «Digits refused» are digits for which this was wrong, so less is better. «Others refused» are letters, scribbles and the like for which it was right, so more is better.</source>
        <translation>जो किसी भी अंक जैसा बहुत कम दिखता है, उसे अस्वीकार किया जाता है: विंडो कहती है कि निश्चित नहीं कि यह अंक है। “अस्वीकृत अंक” वे अंक हैं जिनके लिए यह ग़लत था, इसलिए कम होना बेहतर है। “अस्वीकृत अन्य” वे अक्षर, घसीटे हुए निशान आदि हैं जिनके लिए यह सही था, इसलिए ज़्यादा होना बेहतर है।</translation>
    </message>
    <message>
        <source>What «accuracy» means</source>
        <translation>“सटीकता” का अर्थ</translation>
    </message>
    <message>
        <source>What «not a digit» means</source>
        <translation>“अंक नहीं” का अर्थ</translation>
    </message>
    <message>
        <source>What «sure» means</source>
        <translation>“निश्चित” का अर्थ</translation>
    </message>
</context>
<context>
    <name>FlipList</name>
    <message>
        <source>&amp;Find the smallest changes</source>
        <translation>सबसे छोटे बदलाव खोजें(&amp;F)</translation>
    </message>
    <message>
        <source>By how little they change the image, the smallest first.</source>
        <translation>छवि को कितना कम बदलते हैं, इसके अनुसार, सबसे छोटा पहले।</translation>
    </message>
    <message>
        <source>Each slider by itself, outwards from the image as it is, until the answer is another one.</source>
        <translation>हर स्लाइडर अलग से, छवि की मौजूदा स्थिति से बाहर की ओर, जब तक उत्तर दूसरा न हो।</translation>
    </message>
    <message>
        <source>How little is enough to have this image read as another class?</source>
        <translation>इस छवि को दूसरा वर्ग पढ़वाने के लिए कितना कम काफ़ी है?</translation>
    </message>
    <message>
        <source>Nowhere on their range do these change the answer: {0}.</source>
        <translation>ये अपनी सीमा में कहीं भी उत्तर नहीं बदलते: {0}।</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less. Click to see it.</source>
        <translation>नारंगी: अधिक स्याही; नीला: कम। देखने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>Searching: {0} of {1} sliders.</source>
        <translation>खोज जारी: {1} में से {0} स्लाइडर।</translation>
    </message>
    <message>
        <source>Smallest changes</source>
        <translation>सबसे छोटे बदलाव</translation>
    </message>
    <message>
        <source>«no digit» &amp;is an answer, too</source>
        <translation>“अंक नहीं” भी एक उत्तर है(&amp;I)</translation>
    </message>
    <message>
        <source>«none of them» &amp;is an answer, too</source>
        <translation>“इनमें से कोई नहीं” भी एक उत्तर है(&amp;I)</translation>
    </message>
</context>
<context>
    <name>FolderLink</name>
    <message>
        <source>Samples stay on this computer: {0}</source>
        <translation>नमूने इसी कंप्यूटर पर रहते हैं: {0}</translation>
    </message>
    <message>
        <source>The folder {0} comes with the first sample.</source>
        <translation>फ़ोल्डर {0} पहले नमूने के साथ बनेगा।</translation>
    </message>
</context>
<context>
    <name>FoolKeys</name>
    <message>
        <source>Any digit of these</source>
        <translation>इनमें से कोई भी अंक</translation>
    </message>
    <message>
        <source>Arrow keys,  Page Up, Page Down</source>
        <translation>तीर कुंजियाँ,  Page Up, Page Down</translation>
    </message>
    <message>
        <source>Copy the plot</source>
        <translation>आलेख कॉपी करें</translation>
    </message>
    <message>
        <source>Delete,  double click</source>
        <translation>Delete,  डबल-क्लिक</translation>
    </message>
    <message>
        <source>Find the smallest changes</source>
        <translation>सबसे छोटे बदलाव खोजें</translation>
    </message>
    <message>
        <source>Look inside: Fool it</source>
        <translation>भीतर देखें: नेटवर्क को छलें</translation>
    </message>
    <message>
        <source>Move a slider, little or much</source>
        <translation>स्लाइडर खिसकाना, थोड़ा या ज़्यादा</translation>
    </message>
    <message>
        <source>Put a slider back</source>
        <translation>स्लाइडर वापस रखना</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Reset all sliders</source>
        <translation>सभी स्लाइडर रीसेट करें</translation>
    </message>
    <message>
        <source>Rub a hole into the digit</source>
        <translation>अंक में छेद मिटाना</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>आलेख सहेजें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>click in the picture,  or Return at a pixel</source>
        <translation>चित्र में क्लिक,  या किसी पिक्सेल पर Return</translation>
    </message>
</context>
<context>
    <name>FoolTab</name>
    <message>
        <source>Beside it:</source>
        <translation>इसके साथ:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>कुछ बनाएँ, या कोई छवि चुनें।</translation>
    </message>
    <message>
        <source>How little does it take until the network is wrong? Turn the image, blur it, rub a hole in it: the curves show what the network says over the whole range of the slider that was touched last.</source>
        <translation>नेटवर्क के ग़लत होने के लिए कितना कम काफ़ी है? छवि को घुमाएँ, धुंधला करें, उसमें छेद मिटाएँ: वक्र दिखाते हैं कि आख़िर में छुए गए स्लाइडर की पूरी सीमा पर नेटवर्क क्या कहता है।</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>पूछने के लिए कोई नेटवर्क नहीं है।</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>इस नेटवर्क का कार्ड नहीं बताता कि इसने किन प्रशिक्षण अंकों से नहीं सीखा है।</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>वास्तविक आकार(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a field in the middle</source>
        <translation>बीच में फ़ील्ड जोड़ें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Box: one field</source>
        <translation>खाना: एक फ़ील्ड(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>डुप्लिकेट बनाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>विंडो में समाएँ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New form from a sheet …</source>
        <translation>शीट से नया फ़ॉर्म(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>अगला फ़ील्ड(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a form …</source>
        <translation>फ़ॉर्म खोलें(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Row of boxes: one field, a box a digit</source>
        <translation>खानों की पंक्ति: एक फ़ील्ड, हर अंक का एक खाना(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select and move fields</source>
        <translation>फ़ील्ड चुनें और खिसकाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table: a field in each cell</source>
        <translation>तालिका: हर सेल में एक फ़ील्ड(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try on this sheet</source>
        <translation>इस शीट पर आज़माएँ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>हटाएँ(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;vious field</source>
        <translation>पिछला फ़ील्ड(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;nap to printed lines</source>
        <translation>छपी रेखाओं से सटाएँ(&amp;N)</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>इस रूप में सहेजें(&amp;A) …</translation>
    </message>
    <message>
        <source>Select &amp;all fields</source>
        <translation>सभी फ़ील्ड चुनें(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole c&amp;olumn</source>
        <translation>पूरा स्तंभ चुनें(&amp;O)</translation>
    </message>
    <message>
        <source>Show another &amp;sheet of this form …</source>
        <translation>इस फ़ॉर्म की दूसरी शीट दिखाएँ(&amp;S) …</translation>
    </message>
    <message>
        <source>Turn the sheet to the &amp;left</source>
        <translation>शीट बाएँ घुमाएँ(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the sheet to the r&amp;ight</source>
        <translation>शीट दाएँ घुमाएँ(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>बड़ा करें(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>छोटा करें(&amp;O)</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Choose a form</source>
        <translation>फ़ॉर्म चुनें</translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation>फ़ॉर्म (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The form that the sheets have</source>
        <translation>शीट जिस फ़ॉर्म की हैं</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Draw a form</source>
        <translation>फ़ॉर्म बनाएँ</translation>
    </message>
    <message>
        <source>Form (*.json)</source>
        <translation>फ़ॉर्म (*.json)</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>फ़ॉर्म (*.json)</translation>
    </message>
    <message>
        <source>New form from a sheet</source>
        <translation>शीट से नया फ़ॉर्म</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>फ़ॉर्म खोलें</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} खोला जा रहा है …</translation>
    </message>
    <message>
        <source>Pasted picture {0}</source>
        <translation>चिपकाया गया चित्र {0}</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>चित्र ({0});;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>फ़ॉर्म सहेजें</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} सहेजा गया</translation>
    </message>
    <message>
        <source>Saving {0} …</source>
        <translation>{0} सहेजा जा रहा है …</translation>
    </message>
    <message>
        <source>Show another sheet of this form</source>
        <translation>इस फ़ॉर्म की दूसरी शीट दिखाएँ</translation>
    </message>
    <message>
        <source>The form has changes that are not saved. Save them?</source>
        <translation>फ़ॉर्म में ऐसे बदलाव हैं जो सहेजे नहीं गए। उन्हें सहेजें?</translation>
    </message>
    <message>
        <source>form</source>
        <translation>फ़ॉर्म</translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>Move</source>
        <translation>खिसकाना</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>आकार बदलना</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>This form was not saved when digitpad ended; here it is as it was left.</source>
        <translation>digitpad बंद होते समय यह फ़ॉर्म सहेजा नहीं गया था; यह वैसा ही है जैसा छोड़ा गया था।</translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>Reading the sheet …</source>
        <translation>शीट पढ़ी जा रही है …</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Page of the form</source>
        <translation>फ़ॉर्म का पृष्ठ</translation>
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
        <translation>, {0} में कुछ गड़बड़ है</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 फ़ील्ड</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 पंक्ति</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Draw a form[*]</source>
        <translation>फ़ॉर्म बनाएँ[*]</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>नया फ़ॉर्म</translation>
    </message>
    <message>
        <source>Open a sheet of this form (Ctrl+Shift+O) to see what is printed on it.</source>
        <translation>इस पर क्या छपा है, यह देखने के लिए इस फ़ॉर्म की शीट खोलें (Ctrl+Shift+O)।</translation>
    </message>
    <message>
        <source>Open, drop or paste a sheet: a scan, a photo or a PDF file, filled in or empty.
Draw its fields once, and digitpad reads all others like it.</source>
        <translation>शीट खोलें, यहाँ छोड़ें या चिपकाएँ: स्कैन, फ़ोटो या PDF फ़ाइल, भरी हुई या ख़ाली।
इसके फ़ील्ड एक बार बना दें, फिर digitpad इस जैसी बाक़ी सब शीट पढ़ लेगा।</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} फ़ील्ड</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} पंक्तियाँ</translation>
    </message>
    <message>
        <source>{0}[*] – Draw a form</source>
        <translation>{0}[*] – फ़ॉर्म बनाएँ</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>(no name)</source>
        <translation>(बिना नाम)</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>दशमलव संख्या</translation>
    </message>
    <message>
        <source>Number of fixed length</source>
        <translation>निश्चित लंबाई की संख्या</translation>
    </message>
    <message>
        <source>One box a digit</source>
        <translation>हर अंक का एक खाना</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>पूर्णांक</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>ख़ाली जगह</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>काटा हुआ</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>अपठनीय</translation>
    </message>
</context>
<context>
    <name>FormsFeature</name>
    <message>
        <source>Draw a form</source>
        <translation>फ़ॉर्म बनाएँ</translation>
    </message>
</context>
<context>
    <name>GradientRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Digits of the group</source>
        <translation>समूह के अंक</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>अंक नहीं</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Arrows or pointer move  ·  0 to 9 correct  ·  Delete: no digit  ·  Enter accepts  ·  N next group</source>
        <translation>तीर या पॉइंटर से चलें  ·  0 से 9 सुधारें  ·  Delete: अंक नहीं  ·  Enter स्वीकारे  ·  N अगला समूह</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>{0} पढ़ा गया</translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation>सब देख लिए गए</translation>
    </message>
    <message>
        <source>{0} to look at, least sure first</source>
        <translation>{0} देखने हैं, सबसे कम निश्चित पहले</translation>
    </message>
</context>
<context>
    <name>IdealTab</name>
    <message>
        <source>&amp;Make the images</source>
        <translation>छवियाँ बनाएँ(&amp;M)</translation>
    </message>
    <message>
        <source>Climbing to ideal images</source>
        <translation>आदर्श छवियों की ओर बढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>For map {0}</source>
        <translation>मैप {0} के लिए</translation>
    </message>
    <message>
        <source>For number {0}</source>
        <translation>संख्या {0} के लिए</translation>
    </message>
    <message>
        <source>For the class {0}</source>
        <translation>वर्ग {0} के लिए</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>आदर्श छवियाँ</translation>
    </message>
    <message>
        <source>Its score is {0}.</source>
        <translation>इसका स्कोर {0} है।</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>परत</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>परत:</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>अभी कोई छवि नहीं</translation>
    </message>
    <message>
        <source>The classes</source>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>The ideal image</source>
        <translation>आदर्श छवि</translation>
    </message>
    <message>
        <source>The map&apos;s mean over all its places is {0}.</source>
        <translation>सभी स्थानों पर मैप का माध्य {0} है।</translation>
    </message>
    <message>
        <source>The number is {0}.</source>
        <translation>संख्या {0} है।</translation>
    </message>
    <message>
        <source>They are made for all maps of a layer at once; that takes some seconds.</source>
        <translation>ये एक परत के सभी मैप के लिए एक साथ बनती हैं; इसमें कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>To your drawing: {0}.</source>
        <translation>आपकी ड्रॉइंग के लिए: {0}।</translation>
    </message>
    <message>
        <source>What does a map want to see? From noise, an image is changed step by step so that one map answers ever stronger to it. First layers want edges and strokes, later ones larger pieces; what a class wants to see need not look like it at all, and that is why networks can be fooled.</source>
        <translation>मैप क्या देखना चाहता है? शोर से शुरू करके, एक छवि को क़दम-दर-क़दम बदला जाता है ताकि एक मैप उस पर और प्रबल प्रतिक्रिया दे। पहली परतें किनारे और स्ट्रोक चाहती हैं, बाद वाली उनसे बड़े टुकड़े; वर्ग जो देखना चाहता है, वह उस वर्ग जैसा बिलकुल न दिखे यह संभव है, और इसीलिए नेटवर्क छले जा सकते हैं।</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>त्यागें(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>बाद के लिए रखें(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>उपयोग करें(&amp;U)</translation>
    </message>
    <message>
        <source>Choose &amp;images of its classes …</source>
        <translation>इसके वर्गों की छवियाँ चुनें(&amp;I) …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>बंद करें(&amp;O)</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>मॉडल आयात करें</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>{0} आयात किया जा रहा है</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>आयात की प्रगति</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow शुरू हो रहा है …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है …</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>“{0}” नाम का मॉडल पहले से है।</translation>
    </message>
    <message>
        <source>{0} reads {1} % of MNIST&apos;s 10,000 test images</source>
        <translation>{0} MNIST की 10,000 परीक्षण छवियों में से {1} % सही पढ़ता है</translation>
    </message>
    <message>
        <source>{0} reads {1} % of {2} test images</source>
        <translation>{0} {2} परीक्षण छवियों में से {1} % सही पढ़ता है</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} आयात नहीं किया गया</translation>
    </message>
</context>
<context>
    <name>InkLimit</name>
    <message>
        <source>How faint ink may be, on this page</source>
        <translation>इस पृष्ठ पर स्याही कितनी हल्की हो सकती है</translation>
    </message>
    <message>
        <source>Least ink</source>
        <translation>न्यूनतम स्याही</translation>
    </message>
    <message>
        <source>Less ink</source>
        <translation>कम स्याही</translation>
    </message>
    <message>
        <source>More, fainter</source>
        <translation>ज़्यादा, हल्की भी</translation>
    </message>
    <message>
        <source>Usual ink</source>
        <translation>सामान्य स्याही</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Attack</source>
        <translation>हमला</translation>
    </message>
    <message>
        <source>Fool it</source>
        <translation>नेटवर्क को छलें</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>आदर्श छवियाँ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>छवियाँ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>परतें</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>ग़लतियाँ</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>पड़ोसी</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>मज़बूती</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Inside «{0}»</source>
        <translation>“{0}” के भीतर</translation>
    </message>
    <message>
        <source>Look inside: no model</source>
        <translation>भीतर देखें: कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>This could not be shown. {0}</source>
        <translation>इसे दिखाया नहीं जा सका। {0}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>कोई मॉडल नहीं</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>&amp;Discard</source>
        <translation>त्यागें(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>छिपाएँ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>बाद के लिए रखें(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>उपयोग करें(&amp;U)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>बंद करें(&amp;O)</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare it with others …</source>
        <translation>दूसरों से तुलना करें(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy the layer</source>
        <translation>परत कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete this architecture …</source>
        <translation>यह आर्किटेक्चर हटाएँ(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the layer</source>
        <translation>परत की डुप्लिकेट बनाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New, with outputs only</source>
        <translation>नया, केवल आउटपुट के साथ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>फ़ाइल खोलें(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste layers</source>
        <translation>परतें चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>नाम बदलें(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Save a copy as …</source>
        <translation>प्रति इस रूप में सहेजें(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Show the code …</source>
        <translation>कोड दिखाएँ(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Train this network …</source>
        <translation>यह नेटवर्क प्रशिक्षित करें(&amp;T) …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;all layers</source>
        <translation>सभी परतें कॉपी करें(&amp;A)</translation>
    </message>
    <message>
        <source>Cu&amp;t the layer</source>
        <translation>परत काटें(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete the layer</source>
        <translation>परत हटाएँ(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>नीचे खिसकाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ऊपर खिसकाएँ(&amp;U)</translation>
    </message>
    <message>
        <source>New from &amp;this one</source>
        <translation>इससे नया(&amp;T)</translation>
    </message>
</context>
<context>
    <name>LayerDocument</name>
    <message>
        <source>A network can have at most {0} layers.</source>
        <translation>नेटवर्क में अधिक से अधिक {0} परतें हो सकती हैं।</translation>
    </message>
</context>
<context>
    <name>LayerPalette</name>
    <message>
        <source>Add, or drag in</source>
        <translation>जोड़ें, या खींचकर लाएँ</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>&amp;Activation</source>
        <translation>एक्टिवेशन(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Border</source>
        <translation>किनारा(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>फ़िल्टर(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>प्रकार(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>छोड़े गए(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Steps of</source>
        <translation>क़दम(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>इकाइयाँ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>विंडो(&amp;W)</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>परत बदलना</translation>
    </message>
    <message>
        <source>Choose a layer to change it, or add one. Layers can be dragged to other places.</source>
        <translation>बदलने के लिए कोई परत चुनें, या नई जोड़ें। परतें खींचकर दूसरी जगह ले जाई जा सकती हैं।</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>कोई परत नहीं चुनी गई</translation>
    </message>
    <message>
        <source>With a &amp;bias</source>
        <translation>बायस के साथ(&amp;B)</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>सबसे बड़ा मान</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>माध्य</translation>
    </message>
    <message>
        <source>reaches over it</source>
        <translation>उसके पार जाती है</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>भीतर रहती है</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>परतें</translation>
    </message>
</context>
<context>
    <name>LayerTableModel</name>
    <message>
        <source>Add a layer</source>
        <translation>परत जोड़ना</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>देती है</translation>
    </message>
    <message>
        <source>Image of a digit</source>
        <translation>अंक की छवि</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>परत</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>परत खिसकाना</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>गुणा-जोड़</translation>
    </message>
    <message>
        <source>Numbers that the layer learns or counts</source>
        <translation>वे संख्याएँ जिन्हें परत सीखती या गिनती है</translation>
    </message>
    <message>
        <source>Outputs: dense 10 softmax</source>
        <translation>आउटपुट: डेंस 10 softmax</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>Products that are summed up for one image: how long it takes, roughly</source>
        <translation>एक छवि के लिए जोड़े जाने वाले गुणनफल: मोटे तौर पर कितना समय लगता है</translation>
    </message>
    <message>
        <source>Rows × columns × channels of what the layer gives, or how many values in a row</source>
        <translation>परत जो देती है उसकी पंक्तियाँ × स्तंभ × चैनल, या एक पंक्ति में कितने मान</translation>
    </message>
    <message>
        <source>What the network does with the image, from the top to the bottom</source>
        <translation>नेटवर्क छवि के साथ क्या करता है, ऊपर से नीचे तक</translation>
    </message>
</context>
<context>
    <name>LayerWindow</name>
    <message>
        <source>Add a layer</source>
        <translation>परत जोड़ना</translation>
    </message>
    <message>
        <source>Architecture (*.json)</source>
        <translation>आर्किटेक्चर (*.json)</translation>
    </message>
    <message>
        <source>Architectures (*.json)</source>
        <translation>आर्किटेक्चर (*.json)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>बंद करके खो दें</translation>
    </message>
    <message>
        <source>Cut a layer</source>
        <translation>परत काटना</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete a layer</source>
        <translation>परत हटाना</translation>
    </message>
    <message>
        <source>Delete architecture</source>
        <translation>आर्किटेक्चर हटाएँ</translation>
    </message>
    <message>
        <source>Delete the architecture «{0}» for good? Models that were trained with it, and comparisons, stay.</source>
        <translation>आर्किटेक्चर “{0}” हमेशा के लिए हटाएँ? इससे प्रशिक्षित मॉडल और तुलनाएँ बनी रहेंगी।</translation>
    </message>
    <message>
        <source>Duplicate a layer</source>
        <translation>परत की डुप्लिकेट बनाना</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>परत खिसकाना</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>नया नाम</translation>
    </message>
    <message>
        <source>Open an architecture</source>
        <translation>आर्किटेक्चर खोलें</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>अपनी परतें</translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation>परतें चिपकाना</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>“{0}” का नाम बदलें</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>my network</source>
        <translation>मेरा नेटवर्क</translation>
    </message>
    <message>
        <source>{0} Closing loses what was changed.</source>
        <translation>{0} बंद करने पर बदलाव खो जाएँगे।</translation>
    </message>
    <message>
        <source>{0} – comes with digitpad; a change makes a copy</source>
        <translation>{0} – digitpad के साथ आता है; बदलने पर प्रति बनती है</translation>
    </message>
    <message>
        <source>«{0}» is among your architectures.</source>
        <translation>“{0}” आपके आर्किटेक्चर में है।</translation>
    </message>
    <message>
        <source>«{0}» was changed elsewhere meanwhile, and what lies there stays; yours goes on as «{1}».</source>
        <translation>“{0}” इस बीच कहीं और बदला गया, और वहाँ जो है वह बना रहता है; आपका “{1}” के नाम से आगे चलता है।</translation>
    </message>
</context>
<context>
    <name>LayerWindowLayout</name>
    <message>
        <source>1 layer and the outputs</source>
        <translation>1 परत और आउटपुट</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>जोड़ें(&amp;D)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>आर्किटेक्चर</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see layer {0}.</source>
        <translation>इस रूप में इसे बनाया नहीं जा सकता: परत {0} देखें।</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see the outputs.</source>
        <translation>इस रूप में इसे बनाया नहीं जा सकता: आउटपुट देखें।</translation>
    </message>
    <message>
        <source>{0} layers and the outputs</source>
        <translation>{0} परतें और आउटपुट</translation>
    </message>
    <message>
        <source>{0} · {1} parameters · {2} multiply-adds for an image</source>
        <translation>{0} · {1} पैरामीटर · प्रति छवि {2} गुणा-जोड़</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Activation</source>
        <translation>एक्टिवेशन</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>औसत पूलिंग</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>कन्वोल्यूशन</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>डेंस</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it in steps of {2}.</source>
        <translation>हर मैप का अपना {0} का कर्नेल होता है, जिसे वह अपने से पहले के सभी {1} मैप पर {2} के क़दमों में खिसकाता है।</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it.</source>
        <translation>हर मैप का अपना {0} का कर्नेल होता है, जिसे वह अपने से पहले के सभी {1} मैप पर खिसकाता है।</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image in steps of {2}.</source>
        <translation>हर मैप का अपना {0} का कर्नेल होता है, जिसे वह छवि पर {2} के क़दमों में खिसकाता है।</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image.</source>
        <translation>हर मैप का अपना {0} का कर्नेल होता है, जिसे वह छवि पर खिसकाता है।</translation>
    </message>
    <message>
        <source>Each number by itself.</source>
        <translation>हर संख्या अपने-आप में।</translation>
    </message>
    <message>
        <source>Each number is a weighted sum of all numbers before it.</source>
        <translation>हर संख्या अपने से पहले की सभी संख्याओं का भारित योग है।</translation>
    </message>
    <message>
        <source>Each number times a scale, plus an offset, both learned (batch normalisation).</source>
        <translation>हर संख्या गुणा एक स्केल, जमा एक ऑफ़सेट, दोनों सीखे हुए (बैच नॉर्मलाइज़ेशन)।</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>समतलीकरण</translation>
    </message>
    <message>
        <source>Keeps the largest of each {0}, map by map.</source>
        <translation>हर {0} में से सबसे बड़ा रखता है, मैप-दर-मैप।</translation>
    </message>
    <message>
        <source>Makes probabilities of the scores: all are above zero, and together they are 1.</source>
        <translation>स्कोर से प्रायिकताएँ बनाता है: सभी शून्य से ऊपर, और कुल मिलाकर 1।</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>मैक्स पूलिंग</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>नॉर्मलाइज़ेशन</translation>
    </message>
    <message>
        <source>One number for each map: its mean.</source>
        <translation>हर मैप के लिए एक संख्या: उसका माध्य।</translation>
    </message>
    <message>
        <source>ReLU keeps it</source>
        <translation>ReLU इसे बनाए रखता है</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Takes the mean of each {0}, map by map.</source>
        <translation>हर {0} का माध्य लेता है, मैप-दर-मैप।</translation>
    </message>
    <message>
        <source>The same numbers in one row.</source>
        <translation>वही संख्याएँ एक पंक्ति में।</translation>
    </message>
    <message>
        <source>Then tanh brings it between −1 and 1.</source>
        <translation>फिर tanh इसे −1 और 1 के बीच लाता है।</translation>
    </message>
    <message>
        <source>Then the sigmoid function brings it between 0 and 1.</source>
        <translation>फिर सिग्मॉइड फलन इसे 0 और 1 के बीच लाता है।</translation>
    </message>
    <message>
        <source>Then what is below zero becomes zero (ReLU).</source>
        <translation>फिर जो शून्य से नीचे है वह शून्य हो जाता है (ReLU)।</translation>
    </message>
    <message>
        <source>below zero, so ReLU makes &lt;b&gt;0&lt;/b&gt; of it</source>
        <translation>शून्य से नीचे, इसलिए ReLU इसे &lt;b&gt;0&lt;/b&gt; बनाता है</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{0} makes &lt;b&gt;{1}&lt;/b&gt; of it</source>
        <translation>{0} इसे &lt;b&gt;{1}&lt;/b&gt; बनाता है</translation>
    </message>
    <message>
        <source>{0}, bias {1}: together &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>{0}, बायस {1}: कुल &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>Convolution {0}: {1} maps</source>
        <translation>कन्वोल्यूशन {0}: {1} मैप</translation>
    </message>
    <message>
        <source>Kernels and maps</source>
        <translation>कर्नेल और मैप</translation>
    </message>
    <message>
        <source>Kernels are orange above zero and blue below it; maps, of one held-out image, are white at a layer&apos;s largest number and black at zero. What is noise at first becomes edges, lines and bows.</source>
        <translation>कर्नेल शून्य से ऊपर नारंगी और नीचे नीले हैं; मैप, अलग रखी गई एक छवि के, परत की सबसे बड़ी संख्या पर सफ़ेद और शून्य पर काले हैं। शुरू में जो शोर है, वह किनारे, रेखाएँ और चाप बन जाता है।</translation>
    </message>
    <message>
        <source>Kernels of the first convolution</source>
        <translation>पहले कन्वोल्यूशन के कर्नेल</translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation>इस नेटवर्क में कन्वोल्यूशन नहीं है।</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>&lt;b&gt;Image&lt;/b&gt; · {0}</source>
        <translation>&lt;b&gt;छवि&lt;/b&gt; · {0}</translation>
    </message>
    <message>
        <source>A convolutional network looks at the image through small windows. Each map of the first layers answers one question everywhere in the image, such as «is there an edge like this?»: the brighter, the more yes. Later layers ask about the answers of earlier ones, until only one number for each class is left. Click a map to see how its numbers come about.</source>
        <translation>कन्वोल्यूशनल नेटवर्क छवि को छोटी-छोटी खिड़कियों से देखता है। पहली परतों का हर मैप छवि में हर जगह एक ही प्रश्न का उत्तर देता है, जैसे “क्या यहाँ ऐसा किनारा है?”: जितना चमकीला, उतना ही हाँ। बाद की परतें पहले की परतों के उत्तरों के बारे में पूछती हैं, जब तक कि हर वर्ग के लिए केवल एक संख्या न बचे। किसी मैप की संख्याएँ कैसे बनती हैं, यह देखने के लिए उस पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Draw something: here is shown what the network makes of it, layer by layer.</source>
        <translation>कुछ बनाएँ: यहाँ परत-दर-परत दिखाया जाता है कि नेटवर्क उसका क्या बनाता है।</translation>
    </message>
    <message>
        <source>The prepared image</source>
        <translation>तैयार की गई छवि</translation>
    </message>
    <message>
        <source>class «{0}»</source>
        <translation>वर्ग “{0}”</translation>
    </message>
    <message>
        <source>map {0} of {1}</source>
        <translation>मैप {0}, कुल {1}</translation>
    </message>
    <message>
        <source>number {0} of {1}</source>
        <translation>संख्या {0}, कुल {1}</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>CSV के रूप में सहेजें(&amp;S) …</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % अंतराल</translation>
    </message>
    <message>
        <source>Each writer left out</source>
        <translation>हर लेखक को बारी-बारी छोड़कर</translation>
    </message>
    <message>
        <source>For each writer a network is trained on all others&apos; images, with the settings of the training dialog, and reads the images of the one it has never seen. That is what a new writer can expect.</source>
        <translation>हर लेखक के लिए एक नेटवर्क, प्रशिक्षण संवाद की सेटिंग के साथ, बाक़ी सबकी छवियों पर प्रशिक्षित होता है और उस लेखक की छवियाँ पढ़ता है जिसे उसने कभी नहीं देखा। कोई नया लेखक यही अपेक्षा कर सकता है।</translation>
    </message>
    <message>
        <source>How well each writer is read</source>
        <translation>हर लेखक की लिखावट कितनी अच्छी पढ़ी जाती है</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>छवियाँ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Mean of {0} writers: {1} %.</source>
        <translation>{0} लेखकों का माध्य: {1} %।</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>सही पढ़ा गया</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>तालिका सहेजें</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Stopped: not all writers were left out.</source>
        <translation>रोका गया: सभी लेखकों को नहीं छोड़ा गया।</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>The first figures come after the first training.</source>
        <translation>पहले आँकड़े पहले प्रशिक्षण के बाद आते हैं।</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>writers left out.csv</source>
        <translation>छोड़े गए लेखक.csv</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>नारंगी</translation>
    </message>
</context>
<context>
    <name>LessonDocuments</name>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Networks that are trained in this lesson</source>
        <translation>इस पाठ में प्रशिक्षित होने वाले नेटवर्क</translation>
    </message>
    <message>
        <source>Of the digits {0} only {1} % are learned from.</source>
        <translation>अंक {0}: इनमें से केवल {1} % से सीखा जाता है।</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>यह दिखाता है</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>प्रश्न और उत्तर</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>To write down</source>
        <translation>लिखने के लिए</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>इसकी प्रतीक्षा करता है</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करना है</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} मिनट</translation>
    </message>
    <message>
        <source>{0} · page {1} of {2}</source>
        <translation>{0} · पृष्ठ {1}, कुल {2}</translation>
    </message>
    <message>
        <source>«{0}»: network {1}, {2} images of MNIST, of which {3} % are held out, {4} epochs.</source>
        <translation>“{0}”: नेटवर्क {1}, MNIST की {2} छवियाँ, जिनमें से {3} % अलग रखी जाती हैं, {4} एपॉक।</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>&amp;Begin</source>
        <translation>शुरू करें(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>जारी रखें(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Own lessons …</source>
        <translation>अपने पाठ(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>कार्यपत्रक(&amp;W) …</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>शुरुआत से(&amp;S)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Short tours in the program itself. You do each step in the real windows; leave whenever you like.</source>
        <translation>सीधे प्रोग्राम में ही छोटे-छोटे परिचय। हर चरण आप असली विंडो में करते हैं; जब चाहें छोड़ दें।</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>{0} में</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>चरण {0}, कुल {1}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>आपका अपना</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} मि॰</translation>
    </message>
    <message>
        <source>{0} more files are no lessons.</source>
        <translation>{0} और फ़ाइलें पाठ नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>&amp;All lessons</source>
        <translation>पाठ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>समाप्त करें(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>आगे(&amp;N)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>छोड़ें(&amp;K)</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>चरण {0}, कुल {1}</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>पाठ का अंत</translation>
    </message>
</context>
<context>
    <name>LessonSession</name>
    <message>
        <source>The model that answers now reads no digits. Choose one that does in the menu Model.</source>
        <translation>अभी उत्तर देने वाला मॉडल अंक नहीं पढ़ता। मॉडल मेनू में ऐसा मॉडल चुनें जो पढ़ता हो।</translation>
    </message>
</context>
<context>
    <name>LessonSheetsDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>प्रिंट करें(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDF के रूप में सहेजें(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes, with the answers</source>
        <translation>शिक्षक के लिए टिप्पणियाँ, उत्तरों सहित(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Worksheet, to be filled in by hand</source>
        <translation>कार्यपत्रक, हाथ से भरने के लिए(&amp;W)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>बंद करें(&amp;O)</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF फ़ाइल (*.pdf)</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>{0} प्रिंट हो रहा है।</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} सहेजा गया।</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>कार्यपत्रक</translation>
    </message>
    <message>
        <source>Worksheet with what I &amp;wrote</source>
        <translation>मेरे लिखे हुए के साथ कार्यपत्रक(&amp;W)</translation>
    </message>
    <message>
        <source>{0}, notes</source>
        <translation>{0}, टिप्पणियाँ</translation>
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
        <translation>विंडो “भीतर देखें” में “{0}” चुनें।</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete the models that were trained in the lesson? These are: {0}.</source>
        <translation>पाठ में प्रशिक्षित मॉडल हटाएँ? ये हैं: {0}।</translation>
    </message>
    <message>
        <source>Delete what was written and answered in this lesson before?</source>
        <translation>इस पाठ में पहले जो लिखा और उत्तर दिया गया, उसे हटाएँ?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
</context>
<context>
    <name>LittleInkQuestion</name>
    <message>
        <source>Do not keep it</source>
        <translation>न रखें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>मेरे नमूने</translation>
    </message>
    <message>
        <source>There is next to no ink. Keep it as a sample all the same?</source>
        <translation>इसमें स्याही लगभग नहीं है। फिर भी नमूने के रूप में रखें?</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>No figures yet</source>
        <translation>अभी कोई आँकड़े नहीं</translation>
    </message>
</context>
<context>
    <name>LiveSamples</name>
    <message>
        <source>Your samples are read and written again.</source>
        <translation>आपके नमूने फिर से पढ़े और लिखे जा रहे हैं।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · {0} % on MNIST&apos;s test images</source>
        <translation> · MNIST की परीक्षण छवियों पर {0} %</translation>
    </message>
    <message>
        <source> · {0} % on the test part of its data</source>
        <translation> · इसके डेटा के परीक्षण भाग पर {0} %</translation>
    </message>
    <message>
        <source>Copied a picture of the drawing</source>
        <translation>ड्रॉइंग का चित्र कॉपी किया गया</translation>
    </message>
    <message>
        <source>Copied the drawing</source>
        <translation>ड्रॉइंग कॉपी की गई</translation>
    </message>
    <message>
        <source>Copied {0} and the drawing</source>
        <translation>{0} और ड्रॉइंग कॉपी किए गए</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>यहाँ कोई अंक लिखें</translation>
    </message>
    <message>
        <source>Draw a digit or a number here</source>
        <translation>यहाँ कोई अंक या संख्या लिखें</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>यहाँ लिखें</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>ड्रॉइंग</translation>
    </message>
    <message>
        <source>How does it read? Help &gt; Lessons shows it.</source>
        <translation>यह कैसे पढ़ता है? सहायता &gt; पाठ में देखें।</translation>
    </message>
    <message>
        <source>Model «{0}»</source>
        <translation>मॉडल “{0}”</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>Reading numbers</source>
        <translation>संख्याएँ पढ़ना</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} सहेजा गया</translation>
    </message>
    <message>
        <source>The model «{0}» is kept.</source>
        <translation>मॉडल “{0}” रख लिया गया।</translation>
    </message>
    <message>
        <source>The window changes its language when digitpad starts the next time.</source>
        <translation>digitpad के अगली बार शुरू होने पर विंडो की भाषा बदलेगी।</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>All products</source>
        <translation>सभी गुणनफल</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>इस मैप पर जाने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>कर्नेल</translation>
    </message>
    <message>
        <source>Map {0} adds {1} (number {2} of {3} by strength)</source>
        <translation>मैप {0} का योगदान {1} है (प्रबलता में {2}वाँ, कुल {3})</translation>
    </message>
    <message>
        <source>Map {0} of {1}, before it</source>
        <translation>इससे पहले का मैप {0}, कुल {1}</translation>
    </message>
    <message>
        <source>Patch × kernel = products, which add up to {0}</source>
        <translation>पैच × कर्नेल = गुणनफल, जिनका योग {0} है</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>गुणनफल</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>पंक्ति {0}, स्तंभ {1}: &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The image before it</source>
        <translation>इससे पहले की छवि</translation>
    </message>
    <message>
        <source>The largest of these: &lt;b&gt;{0}&lt;/b&gt;. The others are forgotten.</source>
        <translation>इनमें सबसे बड़ा: &lt;b&gt;{0}&lt;/b&gt;। बाक़ी भुला दिए जाते हैं।</translation>
    </message>
    <message>
        <source>The map before it that counts less</source>
        <translation>इससे पहले का वह मैप जो कम मायने रखता है</translation>
    </message>
    <message>
        <source>The map before it that counts more</source>
        <translation>इससे पहले का वह मैप जो अधिक मायने रखता है</translation>
    </message>
    <message>
        <source>The map before it, with what the pixel looks at</source>
        <translation>इससे पहले का मैप, और पिक्सेल जिस भाग को देखता है</translation>
    </message>
    <message>
        <source>The map, enlarged</source>
        <translation>मैप, बड़ा किया हुआ</translation>
    </message>
    <message>
        <source>The mean of these: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>इनका माध्य: &lt;b&gt;{0}&lt;/b&gt;।</translation>
    </message>
    <message>
        <source>The number × its scale</source>
        <translation>संख्या × उसका स्केल</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>गुणनफल</translation>
    </message>
    <message>
        <source>The products of all {0} maps</source>
        <translation>सभी {0} मैप के गुणनफल</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>फिर {0}।</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>यह संख्या: &lt;b&gt;{0}&lt;/b&gt;।</translation>
    </message>
    <message>
        <source>What the pixel looks at</source>
        <translation>पिक्सेल किसे देखता है</translation>
    </message>
</context>
<context>
    <name>MapGrid</name>
    <message>
        <source>The arrow keys choose one of {0}.</source>
        <translation>तीर कुंजियाँ {0} में से एक चुनती हैं।</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>1 digit is</source>
        <translation>1 अंक</translation>
    </message>
    <message>
        <source>1 image is</source>
        <translation>1 छवि</translation>
    </message>
    <message>
        <source>Choose a cell: with the mouse, or with Tab and the arrows.</source>
        <translation>सेल चुनें: माउस से, या Tab और तीर कुंजियों से।</translation>
    </message>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>चुने गए सेल के अंक</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>कोई अंक नहीं</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>Once a {1} was read as {2}:</source>
        <translation>एक बार {1} को {2} पढ़ा गया:</translation>
    </message>
    <message>
        <source>One figure says how often a network is right; this table says how it is wrong. Each row is what the images are, each column what the network takes them for, so mistakes lie beside the diagonal. Choose a cell to see its images.</source>
        <translation>एक आँकड़ा बताता है कि नेटवर्क कितनी बार सही होता है; यह तालिका बताती है कि वह किस तरह ग़लत होता है। हर पंक्ति बताती है कि छवियाँ क्या हैं, हर स्तंभ कि नेटवर्क उन्हें क्या समझता है; इसलिए ग़लतियाँ विकर्ण से हटकर होती हैं। किसी सेल की छवियाँ देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>Show them in the &amp;browser</source>
        <translation>उन्हें ब्राउज़र में दिखाएँ(&amp;B)</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these digits the network would call {0} no digit; that does not count as a mistake here.</source>
        <translation>अंतराल (विल्सन) बताता है कि संयोग ने आँकड़े को कितना खिसकाया हो सकता है। इन अंकों में से {0} को नेटवर्क अंक नहीं कहेगा; यहाँ उसे ग़लती नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these images the network would call {0} none of its classes; that does not count as a mistake here.</source>
        <translation>अंतराल (विल्सन) बताता है कि संयोग ने आँकड़े को कितना खिसकाया हो सकता है। इन छवियों में से {0} को नेटवर्क अपने किसी भी वर्ग का नहीं कहेगा; यहाँ उसे ग़लती नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>कोई नेटवर्क नहीं है</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>इस नेटवर्क का कार्ड नहीं बताता कि इसने किन प्रशिक्षण अंकों से नहीं सीखा है।</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>आपने अभी तक अपने कोई अंक नहीं रखे हैं।</translation>
    </message>
    <message>
        <source>{0:,} digits are</source>
        <translation>{0:,} अंक</translation>
    </message>
    <message>
        <source>{0:,} images are</source>
        <translation>{0:,} छवियाँ</translation>
    </message>
    <message>
        <source>{0} of {1} read right (95 % interval {2}–{3})</source>
        <translation>{1} में से {0} सही पढ़े गए (95 % अंतराल {2}–{3})</translation>
    </message>
    <message>
        <source>{0} times a {1} was read as {2}, surest first:</source>
        <translation>{0} बार {1} को {2} पढ़ा गया, सबसे निश्चित पहले:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>MisreadList</name>
    <message>
        <source>1 network</source>
        <translation>1 नेटवर्क</translation>
    </message>
    <message>
        <source>Misread images</source>
        <translation>ग़लत पढ़ी गई छवियाँ</translation>
    </message>
    <message>
        <source>Test image {0}: {1}; {2} of {3} took it for {4}. Double-click: onto the canvas</source>
        <translation>परीक्षण छवि {0}: {1}; {3} में से {2} ने इसे {4} समझा। डबल-क्लिक: कैनवास पर</translation>
    </message>
    <message>
        <source>{0} networks</source>
        <translation>{0} नेटवर्क</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>A second model, asked the same: its lines are dashed.</source>
        <translation>दूसरा मॉडल, जिससे वही पूछा जाता है: उसकी रेखाएँ टूटी हुई हैं।</translation>
    </message>
    <message>
        <source>Model beside the active one</source>
        <translation>सक्रिय मॉडल के साथ का मॉडल</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>कोई दूसरा मॉडल नहीं</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>An exhibit</source>
        <translation>प्रदर्शनी</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>मॉडल हटाएँ</translation>
    </message>
    <message>
        <source>Delete the model «{0}» for good?</source>
        <translation>मॉडल “{0}” को हमेशा के लिए हटाएँ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>No model can be used. Install digitpad again to get its models back.</source>
        <translation>कोई मॉडल उपयोग नहीं हो सकता। मॉडल वापस पाने के लिए digitpad फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The folder of the model «{0}» is gone ({1}); a bundled model answers from now on.</source>
        <translation>मॉडल “{0}” का फ़ोल्डर अब नहीं है ({1}); अब से साथ आया मॉडल उत्तर देगा।</translation>
    </message>
    <message>
        <source>The model «{0}» is gone, or its card is damaged.</source>
        <translation>मॉडल “{0}” अब नहीं है, या उसका कार्ड ख़राब है।</translation>
    </message>
    <message>
        <source>digitpad did not come up the last times, maybe because of the model «{0}»; so «{1}» answers now. You can choose the other one again in the menu Model.</source>
        <translation>पिछली कई बार digitpad शुरू नहीं हुआ, शायद मॉडल “{0}” के कारण; इसलिए अब “{1}” उत्तर दे रहा है। दूसरा मॉडल आप “मॉडल” मेनू में फिर चुन सकते हैं।</translation>
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
        <translation>“{0}” पर लौटें(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>मॉडल(&amp;M)</translation>
    </message>
    <message>
        <source>; it tells {0} classes apart</source>
        <translation>; यह {0} वर्गों में अंतर करता है</translation>
    </message>
    <message>
        <source>comes with digitpad</source>
        <translation>digitpad के साथ आया</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>आपका अपना</translation>
    </message>
    <message>
        <source>{0} – its card is damaged</source>
        <translation>{0} – इसका कार्ड ख़राब है</translation>
    </message>
</context>
<context>
    <name>NeighboursTab</name>
    <message>
        <source>Below each: its label, and how far its numbers are from yours. Double-click: onto the canvas.</source>
        <translation>हर एक के नीचे: उसका लेबल, और उसकी संख्याएँ आपकी संख्याओं से कितनी दूर हैं। डबल-क्लिक: कैनवास पर।</translation>
    </message>
    <message>
        <source>Before its last step the network has turned an image into a list of numbers, and images that it takes for alike have similar ones. The map squeezes these lists into the plane; the dot is your drawing. Beside it are the images whose numbers are nearest to yours.</source>
        <translation>आख़िरी चरण से पहले नेटवर्क छवि को संख्याओं की एक सूची में बदल चुका होता है, और जिन छवियों को वह एक जैसा मानता है, उनकी सूचियाँ मिलती-जुलती होती हैं। मानचित्र इन सूचियों को समतल में समेट देता है; बिंदु आपकी ड्रॉइंग है। उसके बग़ल में वे छवियाँ हैं जिनकी संख्याएँ आपकी संख्याओं के सबसे निकट हैं।</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>कुछ बनाएँ</translation>
    </message>
    <message>
        <source>Its nearest neighbours appear here while you write.</source>
        <translation>लिखते समय उसके निकटतम पड़ोसी यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>The nearest training digits</source>
        <translation>निकटतम प्रशिक्षण अंक</translation>
    </message>
    <message>
        <source>{0} Distance {1}.</source>
        <translation>{0} दूरी {1}।</translation>
    </message>
    <message>
        <source>{0} of the held-out images lie nearest to the middle of their own class.</source>
        <translation>अलग रखी गई छवियों में से {0} अपने ही वर्ग के मध्य के सबसे निकट हैं।</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest digits are labelled {2}</source>
        <translation>निकटतम {1} अंकों में से {0} का लेबल {2} है</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest images are labelled {2}</source>
        <translation>निकटतम {1} छवियों में से {0} का लेबल {2} है</translation>
    </message>
    <message>
        <source>{0} of {1} test images of its own data. Point at one to see it.</source>
        <translation>इसके अपने डेटा की {1} परीक्षण छवियों में से {0}। देखने के लिए किसी एक पर जाएँ।</translation>
    </message>
    <message>
        <source>{0} of {1} training digits. Point at one to see it.</source>
        <translation>{1} में से {0} प्रशिक्षण अंक। देखने के लिए किसी एक पर जाएँ।</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Number in doubt</source>
        <translation>संदिग्ध संख्या</translation>
    </message>
</context>
<context>
    <name>NumbersGrid</name>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source> · looked at</source>
        <translation> · देख ली गई</translation>
    </message>
    <message>
        <source>0 to 9 overwrite  ·  Delete: no digit  ·  ← → digit  ·  ↑ ↓ number  ·  J joins  ·  B begins here  ·  </source>
        <translation>0 से 9 बदलें  ·  Delete: अंक नहीं  ·  ← → अंक  ·  ↑ ↓ संख्या  ·  J जोड़े  ·  B यहाँ से शुरू  ·  </translation>
    </message>
    <message>
        <source>Enter accepts</source>
        <translation>Enter स्वीकारे</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>अभी कोई संख्या नहीं</translation>
    </message>
    <message>
        <source>{0} of {1} in doubt</source>
        <translation>{1} में से {0} संदिग्ध</translation>
    </message>
    <message>
        <source>{0} of {1} that are not in doubt</source>
        <translation>{1} असंदिग्ध में से {0}</translation>
    </message>
</context>
<context>
    <name>OfferedLayers</name>
    <message>
        <source>A function of each value. Without one between them, two layers that learn are no more than one.</source>
        <translation>हर मान का एक फलन। बीच में इसके बिना, सीखने वाली दो परतें एक से अधिक कुछ नहीं हैं।</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>एक्टिवेशन</translation>
    </message>
    <message>
        <source>Average pooling {0}</source>
        <translation>औसत पूलिंग {0}</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>बैच नॉर्मलाइज़ेशन</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, so that higher learning rates work.</source>
        <translation>बैच पर हर चैनल का माध्य 0 और प्रसरण 1 कर देता है, ताकि ऊँची लर्निंग रेट काम करें।</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>कन्वोल्यूशन</translation>
    </message>
    <message>
        <source>Convolution {0} of {1}</source>
        <translation>कन्वोल्यूशन {0}, {1} का</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>डेंस</translation>
    </message>
    <message>
        <source>Dense {0}</source>
        <translation>डेंस {0}</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ड्रॉपआउट</translation>
    </message>
    <message>
        <source>Dropout {0} %</source>
        <translation>ड्रॉपआउट {0} %</translation>
    </message>
    <message>
        <source>Each unit looks at all values before it. The outputs are such a layer, too.</source>
        <translation>हर इकाई अपने से पहले के सभी मानों को देखती है। आउटपुट भी ऐसी ही परत है।</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>समतलीकरण</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>वैश्विक औसत</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window, or its mean: the image gets smaller, and where exactly something is counts less.</source>
        <translation>हर विंडो का सबसे बड़ा मान, या उसका माध्य रखता है: छवि छोटी होती है, और कोई चीज़ ठीक कहाँ है, यह कम मायने रखता है।</translation>
    </message>
    <message>
        <source>Leaves values out at random while it learns, so that the network relies on no single one.</source>
        <translation>सीखते समय मानों को यादृच्छिक रूप से छोड़ता है, ताकि नेटवर्क किसी एक पर निर्भर न रहे।</translation>
    </message>
    <message>
        <source>Max pooling {0}</source>
        <translation>मैक्स पूलिंग {0}</translation>
    </message>
    <message>
        <source>One number for each channel, its mean: a short row, and where something is does not count any more.</source>
        <translation>हर चैनल के लिए एक संख्या, उसका माध्य: छोटी पंक्ति, और कोई चीज़ कहाँ है यह अब मायने नहीं रखता।</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>पूलिंग</translation>
    </message>
    <message>
        <source>Puts all values of the image into one row, as dense layers need them.</source>
        <translation>छवि के सभी मान एक पंक्ति में रखता है, जैसा डेंस परतों को चाहिए।</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Small windows slide over the image; each filter answers where it finds its pattern. Most of what a network sees is learned here.</source>
        <translation>छोटी विंडो छवि पर खिसकती हैं; हर फ़िल्टर वहाँ प्रतिक्रिया देता है जहाँ उसे अपना पैटर्न मिलता है। नेटवर्क जो देखता है, उसका अधिकांश यहीं सीखा जाता है।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>over the border</source>
        <translation>किनारे के पार</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>सिग्मॉइड</translation>
    </message>
    <message>
        <source>steps of {0}</source>
        <translation>{0} के क़दम</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>without bias</source>
        <translation>बायस के बिना</translation>
    </message>
</context>
<context>
    <name>OwnArchitectures</name>
    <message>
        <source>There is an architecture «{0}» already.</source>
        <translation>आर्किटेक्चर “{0}” पहले से है।</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A folder with own data</source>
        <translation>अपने डेटा वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>By chance, a fifth of each class, as seed {0} has it.</source>
        <translation>यादृच्छिक रूप से, हर वर्ग का पाँचवाँ हिस्सा, जैसा सीड {0} से निकलता है।</translation>
    </message>
    <message>
        <source>By writer: {0} of {1} are in the test part and nowhere else.</source>
        <translation>लेखक के अनुसार: {1} में से {0} परीक्षण भाग में हैं, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>Data sets ({0})</source>
        <translation>डेटासेट ({0})</translation>
    </message>
    <message>
        <source>Files with own data</source>
        <translation>अपने डेटा वाली फ़ाइलें</translation>
    </message>
    <message>
        <source>The test part is the one that the files name.</source>
        <translation>परीक्षण भाग वही है जो फ़ाइलें बताती हैं।</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>सीखने के लिए</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>परीक्षण के लिए</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>सत्यापन के लिए</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} फ़ाइलें</translation>
    </message>
    <message>
        <source>{0} images are learned from, {1} are held out to validate on, {2} to test with.</source>
        <translation>{0} छवियों से सीखा जाता है, {1} सत्यापन के लिए और {2} परीक्षण के लिए अलग रखी जाती हैं।</translation>
    </message>
    <message>
        <source>{0} images of {1} classes</source>
        <translation>{1} वर्गों की {0} छवियाँ</translation>
    </message>
    <message>
        <source>«{0}», by {1}; {2}</source>
        <translation>“{0}”, लेखक {1}; {2}</translation>
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
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Learn from these</source>
        <translation>इनसे सीखें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Normalise images of 28 × 28 as drawings are</source>
        <translation>28 × 28 की छवियों को ड्रॉइंग की तरह नॉर्मलाइज़ करें(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>इन्हें लें(&amp;T)</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, or files: .npz, IDX, CSV with 784 pixels a row, or samples. Several files of samples may be opened together: each is a writer. They can be dropped here, too.</source>
        <translation>ऐसा फ़ोल्डर जिसमें हर वर्ग के चित्रों का एक फ़ोल्डर हो, या फ़ाइलें: .npz, IDX, हर पंक्ति में 784 पिक्सेल वाली CSV, या नमूने। नमूनों की कई फ़ाइलें एक साथ खोली जा सकती हैं: हर एक एक लेखक है। इन्हें यहाँ छोड़ा भी जा सकता है।</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>फ़ोल्डर चुनें(&amp;F) …</translation>
    </message>
    <message>
        <source>Choose f&amp;iles …</source>
        <translation>फ़ाइलें चुनें(&amp;I) …</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>वर्गों के नाम</translation>
    </message>
    <message>
        <source>For handwriting, so that what is drawn on the canvas looks the same; not for clothes or maps.</source>
        <translation>लिखावट के लिए, ताकि कैनवास पर लिखा हुआ वैसा ही दिखे; कपड़ों या नक़्शों के लिए नहीं।</translation>
    </message>
    <message>
        <source>Leave &amp;each writer out …</source>
        <translation>हर लेखक को बारी-बारी छोड़ें(&amp;E) …</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>अपना डेटा</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>class names, where the files have only numbers: apple, pear, …</source>
        <translation>वर्गों के नाम, जहाँ फ़ाइलों में केवल संख्याएँ हों: सेब, नाशपाती, …</translation>
    </message>
</context>
<context>
    <name>OwnDataPanel</name>
    <message>
        <source>1 was left out</source>
        <translation>1 छोड़ दिया गया</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>सभी ({0})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>वर्ग की छवियाँ</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>परीक्षण के लिए</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>सत्यापन के लिए</translation>
    </message>
    <message>
        <source>{0} were left out</source>
        <translation>{0} छोड़ दिए गए</translation>
    </message>
    <message>
        <source>{0} writers: {1}</source>
        <translation>{0} लेखक: {1}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pasted picture {0}</source>
        <translation>चिपकाया गया चित्र {0}</translation>
    </message>
</context>
<context>
    <name>PageListView</name>
    <message>
        <source>1 digit</source>
        <translation>1 अंक</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>no digits found</source>
        <translation>कोई अंक नहीं मिला</translation>
    </message>
    <message>
        <source>not read; F5 reads it</source>
        <translation>पढ़ा नहीं गया; F5 पढ़ता है</translation>
    </message>
    <message>
        <source>reading, {0} %</source>
        <translation>पढ़ा जा रहा है, {0} %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{0} by rule</source>
        <translation>नियम से {0}</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} अंक</translation>
    </message>
    <message>
        <source>{0} invalid</source>
        <translation>{0} अमान्य</translation>
    </message>
    <message>
        <source>{0} more than once</source>
        <translation>{0} एक से अधिक बार</translation>
    </message>
    <message>
        <source>{0}, {1} printed</source>
        <translation>{0}, {1} छपे हुए</translation>
    </message>
    <message>
        <source>{0}, {1} unsure</source>
        <translation>{0}, {1} अनिश्चित</translation>
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
        <translation>काग़ज़ बदलना</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>नाम(&amp;M)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>पृष्ठ(&amp;G)</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>काग़ज़(&amp;E)</translation>
    </message>
    <message>
        <source>Rename the form</source>
        <translation>फ़ॉर्म का नाम बदलना</translation>
    </message>
    <message>
        <source>Say whether the sheet is filled in</source>
        <translation>बताना कि शीट भरी है या नहीं</translation>
    </message>
    <message>
        <source>Somebody has written on it: what stands in its fields is none of the form&apos;s own print</source>
        <translation>इस पर किसी ने लिखा है: इसके फ़ील्ड में जो है, वह फ़ॉर्म की अपनी छपाई नहीं है</translation>
    </message>
    <message>
        <source>The sheet is filled in</source>
        <translation>शीट भरी हुई है</translation>
    </message>
    <message>
        <source>The size of the sheets, by which sizes of digits are known</source>
        <translation>शीट का आकार, जिससे अंकों के आकार पता चलते हैं</translation>
    </message>
    <message>
        <source>as its file</source>
        <translation>उसकी फ़ाइल जैसा</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Show this step below the boxes</source>
        <translation>बॉक्स के नीचे यह चरण दिखाएँ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of the page</source>
        <translation>पृष्ठ का पाठ</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>no digit, line {1}</source>
        <translation>अंक नहीं, पंक्ति {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}, number {2} of {3}</source>
        <translation>{0}, पंक्ति {1}, संख्या {2}, कुल {3}</translation>
    </message>
    <message>
        <source>{0}, printed</source>
        <translation>{0}, छपा हुआ</translation>
    </message>
</context>
<context>
    <name>PenTrial</name>
    <message>
        <source>C&amp;lear</source>
        <translation>साफ़ करें(&amp;L)</translation>
    </message>
    <message>
        <source>Canvas to try the pen on</source>
        <translation>कलम आज़माने का कैनवास</translation>
    </message>
    <message>
        <source>Draw with the stylus to see what its pressure does.</source>
        <translation>स्टाइलस से लिखकर देखें कि उसका दबाव क्या करता है।</translation>
    </message>
    <message>
        <source>The pen&apos;s pressure counts as {0:.0%}: the ink is {1:.0%} as wide as the brush.</source>
        <translation>कलम का दबाव {0:.0%} गिना जाता है: स्याही की चौड़ाई ब्रश की {1:.0%} है।</translation>
    </message>
    <message>
        <source>Try it here.</source>
        <translation>यहाँ आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>वास्तविक आकार(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>पढ़ना रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>पाठ कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>विंडो में समाएँ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep corrected digits as samples</source>
        <translation>सुधारे गए अंक नमूनों के रूप में रखें(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Merge into one digit</source>
        <translation>एक अंक में जोड़ें(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;More, fainter ink</source>
        <translation>ज़्यादा, हल्की स्याही भी(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next digit in doubt</source>
        <translation>अगला संदिग्ध अंक(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>अगला पृष्ठ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open pictures …</source>
        <translation>चित्र खोलें(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>चित्र चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous digit in doubt</source>
        <translation>पिछला संदिग्ध अंक(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>पिछला पृष्ठ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save this page …</source>
        <translation>यह पृष्ठ सहेजें(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Split into two digits</source>
        <translation>दो अंकों में बाँटें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take the number back to what was read</source>
        <translation>संख्या को जैसी पढ़ी गई थी, वैसी लौटाएँ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usual ink</source>
        <translation>सामान्य स्याही(&amp;U)</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the page</source>
        <translation>पृष्ठ पर तीर कुंजियाँ, Home, End</translation>
    </message>
    <message>
        <source>As the &amp;network reads it</source>
        <translation>जैसा नेटवर्क पढ़ता है(&amp;N)</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, drag</source>
        <translation>क्लिक, Ctrl+क्लिक, खींचना</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>चित्र के रूप में कॉपी करें(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as tab&amp;le</source>
        <translation>तालिका के रूप में कॉपी करें(&amp;L)</translation>
    </message>
    <message>
        <source>Correct a digit, or say that it is none</source>
        <translation>अंक सुधारना, या बताना कि वह अंक नहीं है</translation>
    </message>
    <message>
        <source>Draw a &amp;box around a digit</source>
        <translation>अंक के चारों ओर बॉक्स बनाएँ(&amp;B)</translation>
    </message>
    <message>
        <source>End drawing a box, select nothing</source>
        <translation>बॉक्स बनाना समाप्त करना, चयन हटाना</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to the next digit, line, or end</source>
        <translation>अगले अंक, पंक्ति या अंत पर जाना</translation>
    </message>
    <message>
        <source>It is &amp;right as it is read</source>
        <translation>जैसा पढ़ा गया, सही है(&amp;R)</translation>
    </message>
    <message>
        <source>L&amp;ess ink</source>
        <translation>कम स्याही(&amp;E)</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>पृष्ठ खिसकाना</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>संख्याओं के नियम(&amp;U) …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>हटाएँ(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;view what was read …</source>
        <translation>पढ़े गए की समीक्षा करें(&amp;V) …</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>फिर से पढ़ें(&amp;A)</translation>
    </message>
    <message>
        <source>Read a re&amp;gion by itself</source>
        <translation>किसी क्षेत्र को अलग से पढ़ें(&amp;G)</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>बिंदु, अल्पविराम और ऋण चिह्न पढ़ना(&amp;M)</translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation>दायाँ क्लिक, मेनू कुंजी</translation>
    </message>
    <message>
        <source>Save &amp;all pages …</source>
        <translation>सभी पृष्ठ सहेजें(&amp;A) …</translation>
    </message>
    <message>
        <source>Select &amp;all digits</source>
        <translation>सभी अंक चुनें(&amp;A)</translation>
    </message>
    <message>
        <source>Select digits</source>
        <translation>अंक चुनना</translation>
    </message>
    <message>
        <source>Show &amp;boxes</source>
        <translation>बॉक्स दिखाएँ(&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>चरण दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Space and drag, middle button and drag</source>
        <translation>Space दबाकर खींचना, बीच का बटन दबाकर खींचना</translation>
    </message>
    <message>
        <source>The selected digits are a {0}</source>
        <translation>चुने गए अंक {0} हैं</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>बाएँ घुमाएँ(&amp;L)</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>दाएँ घुमाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>बड़ा करें(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>छोटा करें(&amp;O)</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>A page that has not been read is missing in {0}.</source>
        <translation>{0} में एक पृष्ठ नहीं है, क्योंकि वह पढ़ा नहीं गया।</translation>
    </message>
    <message>
        <source>Copied a table: {0} × {1}</source>
        <translation>तालिका कॉपी की गई: {0} × {1}</translation>
    </message>
    <message>
        <source>JSON, with boxes and confidences (*.json)</source>
        <translation>JSON, बॉक्स और विश्वास-स्तरों सहित (*.json)</translation>
    </message>
    <message>
        <source>Picture with boxes and answers (*.png *.jpg)</source>
        <translation>बॉक्स और उत्तरों सहित चित्र (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>चित्र ({0});;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>चित्र पढ़ें</translation>
    </message>
    <message>
        <source>Save all pages</source>
        <translation>सभी पृष्ठ सहेजें</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>यह पृष्ठ सहेजें</translation>
    </message>
    <message>
        <source>Table as on the page (*.csv)</source>
        <translation>पृष्ठ जैसी तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Table of the digits (*.csv)</source>
        <translation>अंकों की तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <translation>संख्याओं की तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>पाठ (*.txt)</translation>
    </message>
    <message>
        <source>Workbook as on the pages (*.xlsx)</source>
        <translation>पृष्ठों जैसी वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook of the numbers (*.xlsx)</source>
        <translation>संख्याओं की वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook with pictures of numbers in doubt (*.xlsx)</source>
        <translation>संदिग्ध संख्याओं के चित्रों सहित वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>{1} pages that have not been read are missing in {0}.</source>
        <translation>{0} में {1} पृष्ठ नहीं हैं, क्योंकि वे पढ़े नहीं गए।</translation>
    </message>
</context>
<context>
    <name>PictureLayout</name>
    <message>
        <source>No digits found in this picture.
Turn it (R), let fainter ink count (F), or draw a box around a digit (B).</source>
        <translation>इस चित्र में कोई अंक नहीं मिला।
इसे घुमाएँ (R), हल्की स्याही भी गिनें (F), या किसी अंक के चारों ओर बॉक्स बनाएँ (B)।</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture of handwritten digits:
a photo, a scan or a PDF file.</source>
        <translation>हाथ से लिखे अंकों का चित्र खोलें, यहाँ छोड़ें या चिपकाएँ:
फ़ोटो, स्कैन या PDF फ़ाइल।</translation>
    </message>
    <message>
        <source>Reading was cancelled. F5 reads this page.</source>
        <translation>पढ़ना रद्द किया गया। F5 इस पृष्ठ को पढ़ता है।</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>नियम: {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>यह चित्र पढ़ा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>PictureSamples</name>
    <message>
        <source>Kept again</source>
        <translation>फिर से रखा गया</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>{0} रखा गया</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>{0} · {1} in all</source>
        <translation>{0} · कुल {1}</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>चित्र के रूप में कॉपी करें(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>फिर भी बंद करें</translation>
    </message>
    <message>
        <source>Copied the page as it is seen</source>
        <translation>पृष्ठ जैसा दिखता है, वैसा कॉपी किया गया</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>{0} कॉपी किए गए</translation>
    </message>
    <message>
        <source>Looking for rows and columns …</source>
        <translation>पंक्तियाँ और स्तंभ खोजे जा रहे हैं …</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>चित्र पढ़ें</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} सहेजा गया</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>What you did last is not finished yet. It will be lost.</source>
        <translation>आपने आख़िर में जो किया, वह अभी पूरा नहीं हुआ। वह खो जाएगा।</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the text?</source>
        <translation>आपने पढ़े गए को सुधारा है। पाठ सहेजें?</translation>
    </message>
    <message>
        <source>{0} – Read pictures</source>
        <translation>{0} – चित्र पढ़ें</translation>
    </message>
</context>
<context>
    <name>PicturesFeature</name>
    <message>
        <source>Read pictures</source>
        <translation>चित्र पढ़ें</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>चित्र पढ़ना</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
</context>
<context>
    <name>PixelGrid</name>
    <message>
        <source>28 by 28 pixels. The arrow keys move from pixel to pixel.</source>
        <translation>28 गुणा 28 पिक्सेल। तीर कुंजियाँ एक पिक्सेल से दूसरे पर ले जाती हैं।</translation>
    </message>
    <message>
        <source>The network&apos;s image</source>
        <translation>नेटवर्क की छवि</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>नेटवर्क लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation>अभी कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>There is no model to ask.</source>
        <translation>पूछने के लिए कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>इसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Too much to read here.</source>
        <translation>यहाँ पढ़ने के लिए बहुत ज़्यादा है।</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source> Default </source>
        <translation> डिफ़ॉल्ट </translation>
    </message>
    <message>
        <source>Default of {0}</source>
        <translation>{0} का डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Set it back to what it was at first</source>
        <translation>इसे वापस वैसा करें जैसा शुरू में था</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>इन शब्दों वाली कोई प्राथमिकता नहीं है।</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Set &amp;all back to their defaults</source>
        <translation>सब को डिफ़ॉल्ट पर लौटाएँ(&amp;A)</translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>1. Cut</source>
        <translation>1. काटना</translation>
    </message>
    <message>
        <source>1. Cut, thinner</source>
        <translation>1. काटना, पतला करना</translation>
    </message>
    <message>
        <source>2. Scale</source>
        <translation>2. आकार बदलना</translation>
    </message>
    <message>
        <source>3. Centre</source>
        <translation>3. केंद्र में लाना</translation>
    </message>
    <message>
        <source>Column {0}, row {1}: {2} of 255</source>
        <translation>स्तंभ {0}, पंक्ति {1}: 255 में से {2}</translation>
    </message>
    <message>
        <source>Its centre of mass moves to the middle of 28&#xa0;×&#xa0;28.</source>
        <translation>इसका द्रव्यमान केंद्र 28&#xa0;×&#xa0;28 के बीच में आ जाता है।</translation>
    </message>
    <message>
        <source>Its longest side becomes 20 pixels.</source>
        <translation>इसकी सबसे लंबी भुजा 20 पिक्सेल हो जाती है।</translation>
    </message>
    <message>
        <source>Point at a pixel for its value.</source>
        <translation>किसी पिक्सेल का मान जानने के लिए उस पर जाएँ।</translation>
    </message>
    <message>
        <source>The box around the ink is cut out of the canvas; strokes that are thick for it get thinner.</source>
        <translation>स्याही के चारों ओर का बॉक्स कैनवास से काटा जाता है; उसके लिए मोटे स्ट्रोक पतले किए जाते हैं।</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>नेटवर्क क्या देखता है</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation>वर्गों की प्रायिकताएँ</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation>दसों अंकों की प्रायिकताएँ</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Sheets with a problem</source>
        <translation>समस्या वाली शीट</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Add</source>
        <translation>जोड़ें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>लिखना(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>नेटवर्क(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>पृष्ठ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>समीक्षा(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>नमूना(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>शीट(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.</source>
        <translation>दूसरी विंडो की ड्रॉइंग रखी हुई हैं: {0}। अगली देखने के लिए digitpad एक बार और शुरू करें।</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>फ़ॉर्म(&amp;O)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>भाषा(&amp;G)</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not quite. Right is: {0}</source>
        <translation>पूरी तरह सही नहीं। सही है: {0}</translation>
    </message>
    <message>
        <source>One could say:</source>
        <translation>ऐसा कहा जा सकता है:</translation>
    </message>
    <message>
        <source>Show an answer</source>
        <translation>एक उत्तर दिखाएँ</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ सही।</translation>
    </message>
</context>
<context>
    <name>ReadingStatus</name>
    <message>
        <source>Applying the rules …</source>
        <translation>नियम लागू किए जा रहे हैं …</translation>
    </message>
    <message>
        <source>Reading page {0} of {1} …</source>
        <translation>पृष्ठ {0}, कुल {1} पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>काम चल रहा है …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>यह सूची साफ़ करें(&amp;C)</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>हाल के खोलें(&amp;E)</translation>
    </message>
    <message>
        <source>There is no file {0} any more; it was taken off the list.</source>
        <translation>फ़ाइल {0} अब नहीं है; उसे सूची से हटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 digit read as {1}</source>
        <translation>1 अंक {1} पढ़ा गया</translation>
    </message>
    <message>
        <source>1 thing taken for no digit</source>
        <translation>1 चीज़ अंक नहीं मानी गई</translation>
    </message>
    <message>
        <source>About 1 of {0} numbers is wrong ({1} to {2})</source>
        <translation>{0} संख्याओं में से लगभग 1 ग़लत ({1} से {2})</translation>
    </message>
    <message>
        <source>About {3} of {0} numbers are wrong ({1} to {2})</source>
        <translation>{0} संख्याओं में से लगभग {3} ग़लत ({1} से {2})</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong</source>
        <translation>संभवतः {0} संख्याओं में से कोई ग़लत नहीं</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong (0 to {1})</source>
        <translation>संभवतः {0} संख्याओं में से कोई ग़लत नहीं (0 से {1})</translation>
    </message>
    <message>
        <source>{0} digits read as {1}</source>
        <translation>{0} अंक {1} पढ़े गए</translation>
    </message>
    <message>
        <source>{0} of {1} digits looked at</source>
        <translation>{1} अंकों में से {0} देखे गए</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at</source>
        <translation>{1} संख्याओं में से {0} देखी गईं</translation>
    </message>
    <message>
        <source>{0} things taken for no digit</source>
        <translation>{0} चीज़ें अंक नहीं मानी गईं</translation>
    </message>
    <message>
        <source>{0} · 1 number corrected</source>
        <translation>{0} · 1 संख्या सुधारी गई</translation>
    </message>
    <message>
        <source>{0} · {1} numbers corrected</source>
        <translation>{0} · {1} संख्याएँ सुधारी गईं</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>जो दिख रहा है उसे स्वीकारें (Enter)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All numbers by screens</source>
        <translation>सभी संख्याएँ, स्क्रीन-दर-स्क्रीन(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Begin a number with this digit</source>
        <translation>इस अंक से संख्या शुरू करें(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Groups of digits</source>
        <translation>अंकों के समूह(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Join with the next number</source>
        <translation>अगली संख्या से जोड़ें(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Numbers in doubt</source>
        <translation>संदिग्ध संख्याएँ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous group</source>
        <translation>पिछला समूह(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>पृष्ठ पर दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>0 – 9</source>
        <translation>0 – 9</translation>
    </message>
    <message>
        <source>Accept what is seen</source>
        <translation>जो दिख रहा है उसे स्वीकारना</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, PgUp, PgDown</source>
        <translation>तीर कुंजियाँ, Home, End, PgUp, PgDown</translation>
    </message>
    <message>
        <source>Correct a number of a screen</source>
        <translation>स्क्रीन की किसी संख्या को सुधारना</translation>
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
        <translation>दूसरे अंक या संख्या पर जाना</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation>अगला समूह(&amp;X)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>Say that it is no digit</source>
        <translation>बताना कि यह अंक नहीं है</translation>
    </message>
    <message>
        <source>Say what the digit is</source>
        <translation>बताना कि अंक क्या है</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>स्क्रीन</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>1 digit was looked at.</source>
        <translation>1 अंक देखा गया।</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>यह प्रस्ताव बंद करें</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>समीक्षा जारी रखें</translation>
    </message>
    <message>
        <source>The review of {0} was begun: {1}</source>
        <translation>{0} की समीक्षा शुरू हुई थी: {1}</translation>
    </message>
    <message>
        <source>{0} digits were looked at.</source>
        <translation>{0} अंक देखे गए।</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} चित्र</translation>
    </message>
</context>
<context>
    <name>ReviewTiles</name>
    <message>
        <source>Taken for no digit; else it might be a {0} or a {1}</source>
        <translation>अंक नहीं माना गया; अन्यथा {0} या {1} हो सकता है</translation>
    </message>
    <message>
        <source>{0}: {1} sure, next is {2}</source>
        <translation>{0}: {1} निश्चित, अगला {2}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>1 in {0} wrong</source>
        <translation>{0} में 1 ग़लत</translation>
    </message>
    <message>
        <source>A number counts as looked at once it was seen as a whole: groups do not show whether a digit is missing or a number was cut wrongly.</source>
        <translation>कोई संख्या तभी देखी हुई मानी जाती है जब वह पूरी दिखाई गई हो: समूहों में यह नहीं दिखता कि कोई अंक छूट गया है या संख्या गलत जगह से बाँटी गई है।</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>स्वीकारें (Enter)</translation>
    </message>
    <message>
        <source>All digits were looked at</source>
        <translation>सभी अंक देख लिए गए</translation>
    </message>
    <message>
        <source>All numbers in doubt were looked at</source>
        <translation>सभी संदिग्ध संख्याएँ देख ली गईं</translation>
    </message>
    <message>
        <source>All numbers were looked at</source>
        <translation>सभी संख्याएँ देख ली गईं</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>फिर भी जारी रखें</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>बाक़ी के साथ जारी रखें</translation>
    </message>
    <message>
        <source>Look at the numbers in doubt</source>
        <translation>संदिग्ध संख्याएँ देखें</translation>
    </message>
    <message>
        <source>No digits were found on the pages that were read.</source>
        <translation>पढ़े गए पृष्ठों पर कोई अंक नहीं मिला।</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>इतना काफ़ी है</translation>
    </message>
    <message>
        <source>The review ends as soon as the errors left, at their upper end, are that few</source>
        <translation>जैसे ही बची हुई त्रुटियाँ, उनकी ऊपरी सीमा पर, इतनी कम हों, समीक्षा समाप्त हो जाती है</translation>
    </message>
    <message>
        <source>The review goes on: 1 digit was looked at before. Undo begins anew.</source>
        <translation>समीक्षा जारी है: पहले 1 अंक देखा गया था। “पूर्ववत करें” से नए सिरे से शुरू होती है।</translation>
    </message>
    <message>
        <source>The review goes on: {0} digits were looked at before. Undo begins anew.</source>
        <translation>समीक्षा जारी है: पहले {0} अंक देखे गए थे। “पूर्ववत करें” से नए सिरे से शुरू होती है।</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>समीक्षा के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>Until at most</source>
        <translation>जब तक अधिक से अधिक</translation>
    </message>
    <message>
        <source>When the review ends</source>
        <translation>समीक्षा कब समाप्त हो</translation>
    </message>
    <message>
        <source>none unseen</source>
        <translation>कोई अनदेखा नहीं</translation>
    </message>
    <message>
        <source>{0}. With 97.5 % certainty, at most 1 in {1} is wrong.</source>
        <translation>{0}। 97.5 % निश्चितता के साथ, {1} में अधिक से अधिक 1 ग़लत है।</translation>
    </message>
</context>
<context>
    <name>RobustnessTab</name>
    <message>
        <source>&amp;Measure</source>
        <translation>मापें(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>फिर से नॉर्मलाइज़ करें, जैसे digitpad करता है(&amp;N)</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>इसके साथ:</translation>
    </message>
    <message>
        <source>Each was normalised again.</source>
        <translation>हर एक को फिर से नॉर्मलाइज़ किया गया।</translation>
    </message>
    <message>
        <source>None was normalised again.</source>
        <translation>किसी को फिर से नॉर्मलाइज़ नहीं किया गया।</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>अभी कुछ नहीं मापा गया।</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s training digits, {0} that were held out from learning.</source>
        <translation>MNIST के प्रशिक्षण अंकों में से {0}, जो सीखने से अलग रखे गए।</translation>
    </message>
    <message>
        <source>One digit that fools a network says little about it. Here {0} digits that it has not learned from are distorted by each slider, from one end to the other, and what is still read right is counted, with the interval that holds 95 %.</source>
        <translation>नेटवर्क को छलने वाला एक अंक उसके बारे में कम बताता है। यहाँ {0} अंक, जिनसे उसने नहीं सीखा है, हर स्लाइडर से एक छोर से दूसरे छोर तक विकृत किए जाते हैं, और जो फिर भी सही पढ़े जाते हैं वे गिने जाते हैं, उस अंतराल के साथ जिसमें 95 % आते हैं।</translation>
    </message>
    <message>
        <source>Reading distorted digits</source>
        <translation>विकृत अंकों को पढ़ना</translation>
    </message>
    <message>
        <source>Robustness on MNIST&apos;s digits</source>
        <translation>MNIST के अंकों पर मज़बूती</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>स्लाइडर</translation>
    </message>
    <message>
        <source>Stopped: only a part of the sliders was measured.</source>
        <translation>रोका गया: स्लाइडरों का केवल एक हिस्सा मापा गया।</translation>
    </message>
    <message>
        <source>Undistorted: {0}.</source>
        <translation>बिना विकृति: {0}।</translation>
    </message>
    <message>
        <source>{0} of MNIST&apos;s test digits, as not all cards tell which training digits were held out.</source>
        <translation>MNIST के परीक्षण अंकों में से {0}, क्योंकि सभी कार्ड नहीं बताते कि कौन-से प्रशिक्षण अंक अलग रखे गए थे।</translation>
    </message>
    <message>
        <source>{0}: down to {1}</source>
        <translation>{0}: घटकर {1} तक</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>The rules for numbers do not hold. {0}</source>
        <translation>संख्याओं के नियम लागू नहीं हो सकते। {0}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Apply to all pages</source>
        <translation>सभी पृष्ठों पर लागू करें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No rules</source>
        <translation>कोई नियम नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>1 number: {0}</source>
        <translation>1 संख्या: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>Rules for numbers</source>
        <translation>संख्याओं के नियम</translation>
    </message>
    <message>
        <source>These rules hold for every number on every page. One that breaks them becomes the most probable number that they allow, if that is probable enough. It is marked, and can be taken back.</source>
        <translation>ये नियम हर पृष्ठ की हर संख्या पर लागू होते हैं। जो संख्या इन्हें तोड़ती है, वह नियमों द्वारा मान्य सबसे अधिक प्रायिकता वाली संख्या बन जाती है, यदि उसकी प्रायिकता पर्याप्त हो। वह चिह्नित रहती है, और उसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>What a number may be</source>
        <translation>संख्या क्या हो सकती है</translation>
    </message>
    <message>
        <source>{0:,} numbers, such as {1}</source>
        <translation>{0:,} संख्याएँ, जैसे {1}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>चुनें(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>अंक(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>सूची(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>चरण(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>मान(&amp;V)</translation>
    </message>
    <message>
        <source>Chec&amp;k digit</source>
        <translation>जाँच अंक(&amp;K)</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>जाँच अंक</translation>
    </message>
    <message>
        <source>Col&amp;umn</source>
        <translation>स्तंभ(&amp;U)</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>सूची का स्तंभ</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>अधिकतम मान</translation>
    </message>
    <message>
        <source>How many digits</source>
        <translation>कितने अंक</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>न्यूनतम मान</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>संख्याओं की सूची</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>तालिकाएँ (*.csv *.tsv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The column&apos;s name in the first line, or its place: 1, 2 …</source>
        <translation>पहली पंक्ति में स्तंभ का नाम, या उसका स्थान: 1, 2 …</translation>
    </message>
    <message>
        <source>a CSV file with all numbers that there are</source>
        <translation>CSV फ़ाइल, जिसमें सभी संभव संख्याएँ हों</translation>
    </message>
    <message>
        <source>any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>such as 5, from the least value on</source>
        <translation>जैसे 5, न्यूनतम मान से शुरू करके</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>zeros in front included</source>
        <translation>आगे के शून्य सहित</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>1 digit</source>
        <translation>1 अंक</translation>
    </message>
    <message>
        <source>EAN or GTIN, 8 to 14 digits</source>
        <translation>EAN या GTIN, 8 से 14 अंक</translation>
    </message>
    <message>
        <source>ISBN of 10 digits</source>
        <translation>10 अंकों का ISBN</translation>
    </message>
    <message>
        <source>ISBN of 13 digits</source>
        <translation>13 अंकों का ISBN</translation>
    </message>
    <message>
        <source>Luhn, as bank cards</source>
        <translation>लून (Luhn), जैसे बैंक कार्ड में</translation>
    </message>
    <message>
        <source>Read as {0}; {1} is the most probable number that the rules allow.</source>
        <translation>{0} पढ़ा गया; नियमों के अनुसार {1} सबसे अधिक प्रायिकता वाली संख्या है।</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>{0} से</translation>
    </message>
    <message>
        <source>in steps of {0:,}</source>
        <translation>{0:,} के चरणों में</translation>
    </message>
    <message>
        <source>mod 97, as in an IBAN</source>
        <translation>mod 97, जैसे IBAN में</translation>
    </message>
    <message>
        <source>{0:,} or more</source>
        <translation>{0:,} या अधिक</translation>
    </message>
    <message>
        <source>{0:,} to {1:,}</source>
        <translation>{0:,} से {1:,}</translation>
    </message>
    <message>
        <source>{0} breaks the rules, and no number that they allow is probable enough.</source>
        <translation>{0} नियम तोड़ती है, और नियमों द्वारा मान्य किसी संख्या की प्रायिकता पर्याप्त नहीं है।</translation>
    </message>
    <message>
        <source>{0} breaks the rules.</source>
        <translation>{0} नियम तोड़ती है।</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} अंक</translation>
    </message>
    <message>
        <source>{0} stands here, too: {1}.</source>
        <translation>{0} यहाँ भी है: {1}।</translation>
    </message>
    <message>
        <source>{0} stands on this page more than once.</source>
        <translation>{0} इस पृष्ठ पर एक से अधिक बार है।</translation>
    </message>
</context>
<context>
    <name>SampleActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>हटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>आयात करें(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>कैनवास पर खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Play the strokes</source>
        <translation>स्ट्रोक चलाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Write each digit ten times …</source>
        <translation>हर अंक दस बार लिखें(&amp;W) …</translation>
    </message>
    <message>
        <source>Export &amp;pixels (CSV) …</source>
        <translation>पिक्सेल निर्यात करें (CSV)(&amp;P) …</translation>
    </message>
    <message>
        <source>Export &amp;strokes (JSON) …</source>
        <translation>स्ट्रोक निर्यात करें (JSON)(&amp;S) …</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सभी चुनें(&amp;A)</translation>
    </message>
    <message>
        <source>They are &amp;not a digit</source>
        <translation>ये अंक नहीं हैं(&amp;N)</translation>
    </message>
    <message>
        <source>They are a &amp;{0}</source>
        <translation>ये &amp;{0} हैं</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>0–9 and X change the label, Del deletes, Ctrl+Z takes it back.</source>
        <translation>0–9 और X लेबल बदलते हैं, Del हटाता है, Ctrl+Z उसे वापस लेता है।</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>कोई नहीं चुना गया</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Selected sample</source>
        <translation>चुना गया नमूना</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} चुने गए</translation>
    </message>
</context>
<context>
    <name>SampleCounts</name>
    <message>
        <source>Samples that are no digit</source>
        <translation>नमूने जो अंक नहीं हैं</translation>
    </message>
    <message>
        <source>Samples: {0}</source>
        <translation>नमूने: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>; left out: {0}, {1}</source>
        <translation>; छोड़ दिए गए: {0}, {1}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>कॉपी किया जा रहा है …</translation>
    </message>
    <message>
        <source>Deleted {0}; Ctrl+Z brings them back</source>
        <translation>{0} हटाए गए; Ctrl+Z उन्हें वापस लाता है</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>बनाया जा रहा है …</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>{0}, {1} में निर्यात किए गए</translation>
    </message>
    <message>
        <source>Exporting {0} …</source>
        <translation>{0} निर्यात किए जा रहे हैं …</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>{0} आयात किए गए</translation>
    </message>
    <message>
        <source>Importing {0} …</source>
        <translation>{0} आयात किया जा रहा है …</translation>
    </message>
    <message>
        <source>of which no strokes are known</source>
        <translation>जिनके स्ट्रोक ज्ञात नहीं हैं</translation>
    </message>
    <message>
        <source>which are no digit</source>
        <translation>जो अंक नहीं हैं</translation>
    </message>
    <message>
        <source>{0} are numbers of several digits</source>
        <translation>{0} कई अंकों की संख्याएँ हैं</translation>
    </message>
    <message>
        <source>{0} were there already</source>
        <translation>{0} पहले से थे</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>Export samples</source>
        <translation>नमूने निर्यात करें</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>नमूने आयात करें</translation>
    </message>
    <message>
        <source>Pixels (*.csv)</source>
        <translation>पिक्सेल (*.csv)</translation>
    </message>
    <message>
        <source>Strokes (*.json)</source>
        <translation>स्ट्रोक (*.json)</translation>
    </message>
    <message>
        <source>Strokes and pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;All files (*)</source>
        <translation>स्ट्रोक और पिक्सेल (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>samples.{0}</source>
        <translation>नमूने.{0}</translation>
    </message>
</context>
<context>
    <name>SampleFilters</name>
    <message>
        <source>1 sample</source>
        <translation>1 नमूना</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>कोई भी उत्तर</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>कहीं से भी</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>कैसे पढ़ा गया</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>ग़लत पढ़ा गया</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>पढ़ा नहीं गया</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>किसी भी समय के</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>पिछले 30 दिनों के</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>पिछले 7 दिनों के</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>आज के</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>सही पढ़ा गया</translation>
    </message>
    <message>
        <source>Show {0}: {1}</source>
        <translation>{0} दिखाएँ: {1}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>कब बनाया गया</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>कहाँ से आया</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} नमूने</translation>
    </message>
</context>
<context>
    <name>SamplePlayer</name>
    <message>
        <source>Selected sample</source>
        <translation>चुना गया नमूना</translation>
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
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>चित्र से</translation>
    </message>
    <message>
        <source>From a session</source>
        <translation>सत्र से</translation>
    </message>
    <message>
        <source>From the canvas</source>
        <translation>कैनवास से</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>«{0}» read: {1}</source>
        <translation>“{0}” ने पढ़ा: {1}</translation>
    </message>
</context>
<context>
    <name>SamplesFeature</name>
    <message>
        <source>Changes to your samples cannot be written in {1}: {0}. They will be gone.</source>
        <translation>आपके नमूनों के बदलाव {1} में लिखे नहीं जा सकते: {0}। वे खो जाएँगे।</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>फिर भी बंद करें</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>मेरे नमूने</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>यहीं रहें</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Copied the strokes as JSON</source>
        <translation>स्ट्रोक JSON के रूप में कॉपी किए गए</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>{0} कॉपी किए गए</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>आयात करें …</translation>
    </message>
    <message>
        <source>Looking for your samples …</source>
        <translation>आपके नमूने खोजे जा रहे हैं …</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>मेरे नमूने</translation>
    </message>
    <message>
        <source>No samples yet.

Say what a digit on the canvas is, write each digit ten times,
or drop a file of strokes (JSON) or pixels (CSV) here.</source>
        <translation>अभी कोई नमूना नहीं।

बताएँ कि कैनवास पर अंक क्या है, हर अंक दस बार लिखें,
या स्ट्रोक (JSON) अथवा पिक्सेल (CSV) की फ़ाइल यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>None of your samples is like that.</source>
        <translation>आपका कोई नमूना ऐसा नहीं है।</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>रोक दें</translation>
    </message>
    <message>
        <source>These samples have no strokes to copy; export their pixels instead.</source>
        <translation>इन नमूनों में कॉपी करने के लिए स्ट्रोक नहीं हैं; उनके पिक्सेल निर्यात करें।</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>Write digits …</source>
        <translation>अंक लिखें …</translation>
    </message>
    <message>
        <source>{0} labelled {1}</source>
        <translation>{0} पर लेबल {1} लगाया गया</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
    <message>
        <source>{0} · {1} selected</source>
        <translation>{0} · {1} चुने गए</translation>
    </message>
    <message>
        <source>«{0}» is not finished; nothing of it will be kept.</source>
        <translation>“{0}” पूरा नहीं हुआ; उसका कुछ भी नहीं रखा जाएगा।</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} पहले से है। उसे बदलें?</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>When it was saved, «{0}» read {1}.</source>
        <translation>सहेजते समय “{0}” ने पढ़ा था: {1}।</translation>
    </message>
</context>
<context>
    <name>ScreensView</name>
    <message>
        <source>All numbers, those in doubt first</source>
        <translation>सभी संख्याएँ, संदिग्ध पहले</translation>
    </message>
    <message>
        <source>Arrows or pointer move  ·  any digit, or F2, corrects  ·  Enter accepts the screen</source>
        <translation>तीर या पॉइंटर से चलें  ·  कोई भी अंक, या F2, सुधारे  ·  Enter स्क्रीन स्वीकारे</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} देखने हैं</translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>सहेजें(&amp;S) …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python स्क्रिप्ट</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>कोड सहेजें</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>«{0}» and its training in Keras, as the dialog «Train a network» is set now. It runs without digitpad.</source>
        <translation>“{0}” और उसका प्रशिक्षण Keras में, जैसा संवाद “नेटवर्क को प्रशिक्षित करें” अभी सेट है। यह digitpad के बिना चलता है।</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> and another </source>
        <translation> और </translation>
    </message>
    <message>
        <source>, line {0}</source>
        <translation>, पंक्ति {0}</translation>
    </message>
    <message>
        <source>1 class name</source>
        <translation>1 वर्ग-नाम</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 स्तंभ</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 एपॉक</translation>
    </message>
    <message>
        <source>1 file is read</source>
        <translation>1 फ़ाइल पढ़ी गई</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 छवि</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 परत</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 पृष्ठ</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 रन</translation>
    </message>
    <message>
        <source>A cluster needs dask.distributed. Install it with: pip install &apos;digitpad[cluster]&apos;.</source>
        <translation>क्लस्टर के लिए dask.distributed चाहिए। इसे इससे इंस्टॉल करें: pip install &apos;digitpad[cluster]&apos;।</translation>
    </message>
    <message>
        <source>A dense layer needs a row of values, but what comes to it is an image of {0}. Put flatten or global average before it.</source>
        <translation>डेंस परत को मानों की पंक्ति चाहिए, पर उस तक {0} की छवि पहुँचती है। उससे पहले समतलीकरण या वैश्विक औसत रखें।</translation>
    </message>
    <message>
        <source>A form has at most {0} fields; this one has {1}.</source>
        <translation>फ़ॉर्म में अधिक से अधिक {0} फ़ील्ड होते हैं; इसमें {1} हैं।</translation>
    </message>
    <message>
        <source>A form that was not saved cannot be read again ({0}).</source>
        <translation>बिना सहेजा गया एक फ़ॉर्म फिर से पढ़ा नहीं जा सकता ({0})।</translation>
    </message>
    <message>
        <source>A layer of the file has a size of {0}, which no network for digits needs.</source>
        <translation>फ़ाइल की एक परत का आकार {0} है, जितने की अंकों के किसी नेटवर्क को ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>A model can learn from them what your digits look like.</source>
        <translation>इनसे मॉडल सीख सकता है कि आपके अंक कैसे दिखते हैं।</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>मॉडल के नाम में 1 से {0} अक्षर, अंक, ख़ाली जगह और चिह्न होते हैं, पर {1} में से कोई नहीं; वह अक्षर या अंक से शुरू होता है और बिंदु या ख़ाली जगह पर समाप्त नहीं होता; “{2}” ऐसा नहीं है।</translation>
    </message>
    <message>
        <source>A number has 1 to {0} digits, not {1}.</source>
        <translation>संख्या में 1 से {0} अंक होते हैं, {1} नहीं।</translation>
    </message>
    <message>
        <source>A number on a sheet has 1 to {0} boxes, not {1}.</source>
        <translation>शीट की संख्या में 1 से {0} खाने होते हैं, {1} नहीं।</translation>
    </message>
    <message>
        <source>A number with the check digit {0} has {1} digits, not {2}.</source>
        <translation>{0} जाँच अंक वाली संख्या में {1} अंक होते हैं, {2} नहीं।</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to draw; save it as a picture.</source>
        <translation>{0} का एक पृष्ठ बनाने में {1} सेकंड से अधिक लगते हैं; उसे चित्र के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to read; the rest of it is left out.</source>
        <translation>{0} का एक पृष्ठ पढ़ने में {1} सेकंड से अधिक लगते हैं; उसका बाक़ी हिस्सा छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>A picture shows one page; save all pages as text (.txt) or as a table (.csv, .xlsx).</source>
        <translation>चित्र एक पृष्ठ दिखाता है; सभी पृष्ठ टेक्स्ट (.txt) या तालिका (.csv, .xlsx) के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>A process for opening pictures cannot be started ({0}).</source>
        <translation>चित्र खोलने के लिए प्रोसेस शुरू नहीं हो सकता ({0})।</translation>
    </message>
    <message>
        <source>A process for reading cannot be started ({0}).</source>
        <translation>पढ़ने के लिए प्रोसेस शुरू नहीं हो सकता ({0})।</translation>
    </message>
    <message>
        <source>A process for reading {0}; try again with one process (--processes 1).</source>
        <translation>पढ़ने के लिए प्रोसेस: {0}; एक प्रोसेस के साथ फिर कोशिश करें (--processes 1)।</translation>
    </message>
    <message>
        <source>A sample has no ink.</source>
        <translation>एक नमूने में स्याही नहीं है।</translation>
    </message>
    <message>
        <source>A sheet has 1 to {0} pages, not {1}.</source>
        <translation>शीट में 1 से {0} पृष्ठ होते हैं, {1} नहीं।</translation>
    </message>
    <message>
        <source>A stylus that is pressed harder draws wider ink.</source>
        <translation>ज़ोर से दबाया गया स्टाइलस चौड़ी स्याही से लिखता है।</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 12, not {0}.</source>
        <translation>यहाँ पूर्णांक अपेक्षित है, जैसे 12; {0} नहीं।</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Choose a smaller window, or pool less before.</source>
        <translation>{0}x{1} की विंडो {2}x{3} की छवि में नहीं समाती। छोटी विंडो चुनें, या पहले कम पूलिंग करें।</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Let it reach over the border, choose a smaller one, or pool less before.</source>
        <translation>{0}x{1} की विंडो {2}x{3} की छवि में नहीं समाती। उसे किनारे के पार जाने दें, छोटी चुनें, या पहले कम पूलिंग करें।</translation>
    </message>
    <message>
        <source>Above each view of the network&apos;s inside.</source>
        <translation>नेटवर्क के भीतर के हर दृश्य के ऊपर।</translation>
    </message>
    <message>
        <source>All images were normalised as drawings are.</source>
        <translation>सभी छवियों को ड्रॉइंग की तरह नॉर्मलाइज़ किया गया।</translation>
    </message>
    <message>
        <source>An architecture&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>आर्किटेक्चर के नाम में 1 से {0} अक्षर, अंक, रिक्त स्थान और चिह्न होते हैं, पर {1} में से कोई नहीं; वह अक्षर या अंक से शुरू होता है और बिंदु या रिक्त स्थान पर समाप्त नहीं होता; “{2}” ऐसा नहीं है।</translation>
    </message>
    <message>
        <source>An exponent: below 1 a light touch already draws wide ink, above 1 only a firm one.</source>
        <translation>एक घातांक: 1 से कम हो तो हल्का स्पर्श भी चौड़ी स्याही देता है, 1 से अधिक हो तो केवल दृढ़ दबाव।</translation>
    </message>
    <message>
        <source>An interrupted command left its work in {0}: {1}. Add --resume to go on, or remove that file to begin anew.</source>
        <translation>बीच में रुका एक कमांड अपना काम {0} में छोड़ गया: {1}। जारी रखने के लिए --resume जोड़ें, या नए सिरे से शुरू करने के लिए वह फ़ाइल हटाएँ।</translation>
    </message>
    <message>
        <source>Another digitpad is at work in {0}. Wait until it has finished, or stop it.</source>
        <translation>{0} में दूसरा digitpad काम कर रहा है। उसके पूरा होने तक प्रतीक्षा करें, या उसे रोकें।</translation>
    </message>
    <message>
        <source>Another digitpad writes the table that {0} belongs to. Wait until it has finished, or stop it.</source>
        <translation>दूसरा digitpad वह तालिका लिख रहा है जिसकी फ़ाइल {0} है। उसके पूरा होने तक प्रतीक्षा करें, या उसे रोकें।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>At least {0} labelled digits are needed to learn from; there are {1}. Write and label some more.</source>
        <translation>सीखने के लिए कम से कम {0} लेबल लगे अंक चाहिए; अभी {1} हैं। कुछ और लिखकर लेबल लगाएँ।</translation>
    </message>
    <message>
        <source>Below a page in the picture window.</source>
        <translation>चित्र विंडो में पृष्ठ के नीचे।</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>ब्रश की चौड़ाई</translation>
    </message>
    <message>
        <source>Button that erases</source>
        <translation>मिटाने वाला बटन</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>कम से कम एक फ़ॉर्मैट चुनें।</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Converted to LiteRT, the network in {0} gives other answers (up to {1} apart); it is not imported.</source>
        <translation>LiteRT में बदलने पर {0} का नेटवर्क अलग उत्तर देता है (अंतर {1} तक); उसे आयात नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Damaged in {0}, and left out: {1}.</source>
        <translation>{0} में ख़राब, और छोड़ दिए गए: {1}।</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Digits of different sheets cannot be joined.</source>
        <translation>अलग-अलग शीट के अंक जोड़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Draw with the stylus only</source>
        <translation>केवल स्टाइलस से लिखें</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>ड्रॉइंग</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side in its IDX files; they were turned upright.</source>
        <translation>EMNIST की छवियाँ उसकी IDX फ़ाइलों में आड़ी पड़ी होती हैं; उन्हें सीधा किया गया।</translation>
    </message>
    <message>
        <source>Each with its answer; a click on that corrects it.</source>
        <translation>हर एक अपने उत्तर के साथ; उस पर क्लिक करने से वह सुधरता है।</translation>
    </message>
    <message>
        <source>Fewer than {0} of the first sheets could be aligned: too few to tell what is printed in the form&apos;s fields, whose picture was filled in; only rules are taken out there.</source>
        <translation>पहली शीटों में से {0} से कम संरेखित हो सकीं: यह जानने के लिए बहुत कम कि फ़ॉर्म के फ़ील्ड में क्या छपा है, जिसका चित्र भरा हुआ था; वहाँ केवल रेखाएँ हटाई जाती हैं।</translation>
    </message>
    <message>
        <source>Fingers press buttons and draw nothing.</source>
        <translation>उँगलियाँ बटन दबाती हैं और कुछ नहीं लिखतीं।</translation>
    </message>
    <message>
        <source>Folders of pictures name their classes themselves; class names are for files.</source>
        <translation>चित्रों के फ़ोल्डर अपने वर्गों के नाम ख़ुद बताते हैं; वर्ग-नाम फ़ाइलों के लिए हैं।</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>अगली बार शुरू होने से।</translation>
    </message>
    <message>
        <source>Help &gt; How well does it read?</source>
        <translation>सहायता &gt; यह कितना अच्छा पढ़ता है?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be kept in {0} ({1}).</source>
        <translation>पाठों में आप कहाँ तक पहुँचे हैं, यह {0} में नहीं रखा जा सकता ({1})।</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be read from {0} ({1}).</source>
        <translation>पाठों में आप कहाँ तक पहुँचे हैं, यह {0} से पढ़ा नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>Ignore the palm</source>
        <translation>हथेली को अनदेखा करें</translation>
    </message>
    <message>
        <source>In percent of the canvas; the slider above the canvas is the same.</source>
        <translation>कैनवास के प्रतिशत में; कैनवास के ऊपर का स्लाइडर भी यही है।</translation>
    </message>
    <message>
        <source>Install digitpad again, or restore the file with «git checkout resources/mnist».</source>
        <translation>digitpad फिर से इंस्टॉल करें, या फ़ाइल को “git checkout resources/mnist” से वापस लाएँ।</translation>
    </message>
    <message>
        <source>It could not be aligned: a part of the form with fields is not in the picture.</source>
        <translation>इसे संरेखित नहीं किया जा सका: फ़ॉर्म का फ़ील्ड वाला एक हिस्सा चित्र में नहीं है।</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks do not lie as those of one flat page do.</source>
        <translation>इसे संरेखित नहीं किया जा सका: इसके कोना-चिह्न वैसे नहीं हैं जैसे एक सपाट पृष्ठ पर होते हैं।</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks have no code between them that says which sheet it is.</source>
        <translation>इसे संरेखित नहीं किया जा सका: इसके कोना-चिह्नों के बीच वह कोड नहीं है जो बताए कि यह कौन-सी शीट है।</translation>
    </message>
    <message>
        <source>It could not be aligned: there are several sheets in the picture; each needs one of its own.</source>
        <translation>इसे संरेखित नहीं किया जा सका: चित्र में कई शीट हैं; हर शीट का अपना चित्र चाहिए।</translation>
    </message>
    <message>
        <source>It could not be aligned: what is printed on this form was not found on it; it may be another form, an empty page, bent, or not sharp enough.</source>
        <translation>इसे संरेखित नहीं किया जा सका: इस फ़ॉर्म पर जो छपा है वह इस पर नहीं मिला; यह दूसरा फ़ॉर्म, ख़ाली पृष्ठ, मुड़ा हुआ या धुँधला हो सकता है।</translation>
    </message>
    <message>
        <source>It could not be aligned: {0} found; all of them must be in the picture, and nothing on them.</source>
        <translation>इसे संरेखित नहीं किया जा सका: {0}; चारों चित्र में होने चाहिए, और उन पर कुछ नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>It gives probabilities.</source>
        <translation>यह प्रायिकताएँ देता है।</translation>
    </message>
    <message>
        <source>It gives scores; they are divided by {0} and made into probabilities.</source>
        <translation>यह स्कोर देता है; उन्हें {0} से विभाजित करके प्रायिकताएँ बनाया जाता है।</translation>
    </message>
    <message>
        <source>It has {0} and {1} parameters.</source>
        <translation>इसमें {0} और {1} पैरामीटर हैं।</translation>
    </message>
    <message>
        <source>It is a sheet of digits, which has no numbers; take it in with «digitpad samples sheets».</source>
        <translation>यह अंकों की शीट है, जिसमें संख्याएँ नहीं हैं; इसे “digitpad samples sheets” से लें।</translation>
    </message>
    <message>
        <source>It is a sheet of {0} with {1} columns, and the first one is of {2} with {3}; read it into a table of its own.</source>
        <translation>यह {0} की शीट है, {1} स्तंभों वाली, जबकि पहली {2} की है, {3} वाली; इसे अपनी अलग तालिका में पढ़ें।</translation>
    </message>
    <message>
        <source>It is a sheet with numbers, not one on which each digit is written ten times.</source>
        <translation>यह संख्याओं वाली शीट है, वह नहीं जिस पर हर अंक दस बार लिखा जाता है।</translation>
    </message>
    <message>
        <source>It is kept as {0}.</source>
        <translation>इसे {0} के रूप में रखा गया है।</translation>
    </message>
    <message>
        <source>It learned from pen strokes too: {0}, {1}.</source>
        <translation>इसने कलम के स्ट्रोक से भी सीखा: {0}, {1}।</translation>
    </message>
    <message>
        <source>It overlaps the field {0}.</source>
        <translation>यह फ़ील्ड {0} पर चढ़ा हुआ है।</translation>
    </message>
    <message>
        <source>It reads one digit at a time.</source>
        <translation>यह एक बार में एक अंक पढ़ता है।</translation>
    </message>
    <message>
        <source>It stays as {0}.</source>
        <translation>यह {0} के रूप में बना रहता है।</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>यह जहाँ है वहीं रहता है।</translation>
    </message>
    <message>
        <source>It takes images of {0} numbers, {1}.</source>
        <translation>यह {0} संख्याओं की छवियाँ लेता है, {1}।</translation>
    </message>
    <message>
        <source>It tells {0} classes apart: {1}.</source>
        <translation>यह {0} वर्गों में अंतर करता है: {1}।</translation>
    </message>
    <message>
        <source>It took longer than {0} s and was given up.</source>
        <translation>इसमें {0} से॰ से अधिक समय लगा, इसलिए इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>It was made elsewhere and imported into digitpad, which knows neither its maker nor what it learned from. Ask whoever gave it to you for its terms.</source>
        <translation>इसे कहीं और बनाया गया और digitpad में आयात किया गया, जो न इसके निर्माता को जानता है, न यह कि इसने किससे सीखा। इसकी शर्तें उससे पूछें जिसने इसे आपको दिया।</translation>
    </message>
    <message>
        <source>It was trained with digitpad on data of somebody&apos;s own ({0}). Ask whoever gave it to you for their terms.</source>
        <translation>इसे digitpad से किसी के अपने डेटा ({0}) पर प्रशिक्षित किया गया। उसकी शर्तें उससे पूछें जिसने यह आपको दिया।</translation>
    </message>
    <message>
        <source>It was trained with digitpad on {0}.</source>
        <translation>इसे digitpad से {0} पर प्रशिक्षित किया गया।</translation>
    </message>
    <message>
        <source>Keep corrected digits as samples</source>
        <translation>सुधारे गए अंक नमूनों के रूप में रखें</translation>
    </message>
    <message>
        <source>Keras cannot load {0} ({1}).</source>
        <translation>Keras {0} को लोड नहीं कर सकता ({1})।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Least pressure</source>
        <translation>न्यूनतम दबाव</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>बाएँ हाथ से</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Light, dark, with high contrast, or as the system is at the moment.</source>
        <translation>हल्का, गहरा, उच्च कंट्रास्ट वाला, या जैसा इस समय सिस्टम हो।</translation>
    </message>
    <message>
        <source>Line {0} of {1} has {2} where a number is expected, in column {3}; another column is named as in {4}:2.</source>
        <translation>{1} की पंक्ति {0} में {2} है, जबकि स्तंभ {3} में संख्या अपेक्षित है; दूसरा स्तंभ {4}:2 की तरह बताया जाता है।</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>भीतर देखना</translation>
    </message>
    <message>
        <source>MNIST: Y. LeCun and C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</source>
        <translation>MNIST: Y. LeCun और C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/)।</translation>
    </message>
    <message>
        <source>Name a folder of pictures by class, or files with images.</source>
        <translation>वर्गों के अनुसार चित्रों का फ़ोल्डर, या छवियों वाली फ़ाइलें बताएँ।</translation>
    </message>
    <message>
        <source>Name images of its classes to import it.</source>
        <translation>इसे आयात करने के लिए इसके वर्गों की छवियाँ बताएँ।</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {0} ({1}).</source>
        <translation>{0} पर कोई Dask शेड्यूलर उत्तर नहीं देता ({1})।</translation>
    </message>
    <message>
        <source>No digits were found in this region; draw it around digits, or let fainter ink count.</source>
        <translation>इस क्षेत्र में कोई अंक नहीं मिला; इसे अंकों के चारों ओर बनाएँ, या हल्की स्याही भी गिनें।</translation>
    </message>
    <message>
        <source>No ink is 0, full ink is 1.</source>
        <translation>बिना स्याही 0, पूरी स्याही 1 है।</translation>
    </message>
    <message>
        <source>No number from {0} to {1} that the rules allow has the check digit {2}.</source>
        <translation>{0} से {1} तक नियमों द्वारा मान्य किसी संख्या में जाँच अंक {2} नहीं है।</translation>
    </message>
    <message>
        <source>No number lies between {0} and {1}; name the smaller one first.</source>
        <translation>{0} और {1} के बीच कोई संख्या नहीं है; छोटी संख्या पहले लिखें।</translation>
    </message>
    <message>
        <source>No number of {0} digits is {1} or more.</source>
        <translation>{0} अंकों की कोई संख्या {1} या अधिक नहीं है।</translation>
    </message>
    <message>
        <source>No number on paper has more than {0} digits.</source>
        <translation>काग़ज़ पर किसी संख्या में {0} से अधिक अंक नहीं होते।</translation>
    </message>
    <message>
        <source>No picture of {0} can be learned from{1}.</source>
        <translation>{0} के किसी चित्र से सीखा नहीं जा सकता{1}।</translation>
    </message>
    <message>
        <source>No sample of {0} can be learned from.</source>
        <translation>{0} के किसी नमूने से सीखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing is opened any more, as the program is being closed.</source>
        <translation>अब कुछ नहीं खोला जाता, क्योंकि प्रोग्राम बंद हो रहा है।</translation>
    </message>
    <message>
        <source>NumPy met {0}</source>
        <translation>NumPy में हुआ: {0}</translation>
    </message>
    <message>
        <source>Numbers are read without signs; the least one is 0 or more, not {0}.</source>
        <translation>संख्याएँ बिना चिह्न के पढ़ी जाती हैं; सबसे छोटी 0 या अधिक होती है, {0} नहीं।</translation>
    </message>
    <message>
        <source>Of drawn numbers with several digits.</source>
        <translation>कई अंकों की लिखी हुई संख्याओं में।</translation>
    </message>
    <message>
        <source>Of the class «{0}» {1} in {2}; at least {3} are needed of each class.</source>
        <translation>वर्ग “{0}”: {2} में {1}; हर वर्ग की कम से कम {3} चाहिए।</translation>
    </message>
    <message>
        <source>One cannot look inside the model «{0}» ({1}).</source>
        <translation>मॉडल “{0}” के भीतर नहीं देखा जा सकता ({1})।</translation>
    </message>
    <message>
        <source>One of its images is in this folder, as {0}.</source>
        <translation>उसकी एक छवि इस फ़ोल्डर में {0} के नाम से है।</translation>
    </message>
    <message>
        <source>Only several pictures, or several files of samples, can be opened together; name one file.</source>
        <translation>केवल कई चित्र, या नमूनों की कई फ़ाइलें एक साथ खोली जा सकती हैं; एक फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>Only the first {0} lessons in {1} are listed.</source>
        <translation>{1} के केवल पहले {0} पाठ सूची में हैं।</translation>
    </message>
    <message>
        <source>Only two digits or more can be joined; choose those that are parts of one digit.</source>
        <translation>केवल दो या अधिक अंक जोड़े जा सकते हैं; वे चुनें जो एक ही अंक के हिस्से हैं।</translation>
    </message>
    <message>
        <source>Only {0} of the images lie in their field as drawings do (20 pixels along the longest side); if they are handwriting, normalise them, so that what is drawn on the canvas looks the same.</source>
        <translation>केवल {0} छवियाँ अपने क्षेत्र में वैसी ही हैं जैसी ड्रॉइंग होती हैं (सबसे लंबी भुजा पर 20 पिक्सेल); यदि ये लिखावट हैं, तो इन्हें नॉर्मलाइज़ करें, ताकि कैनवास पर लिखा हुआ वैसा ही दिखे।</translation>
    </message>
    <message>
        <source>Otherwise all that is drawn is taken for one digit.</source>
        <translation>अन्यथा जो कुछ लिखा जाता है, वह एक ही अंक माना जाता है।</translation>
    </message>
    <message>
        <source>Otherwise the most similar digit is the answer, to letters and scribbles too.</source>
        <translation>अन्यथा उत्तर सबसे मिलता-जुलता अंक होता है, अक्षरों और घसीटे हुए निशानों पर भी।</translation>
    </message>
    <message>
        <source>PDFium cannot draw the page</source>
        <translation>PDFium पृष्ठ नहीं बना सकता</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>दबाव वक्र</translation>
    </message>
    <message>
        <source>Put it into a field of 28x28 pixels so that its centre of mass lies in the middle.</source>
        <translation>उसे 28x28 पिक्सेल के क्षेत्र में ऐसे रखें कि उसका द्रव्यमान केंद्र बीच में हो।</translation>
    </message>
    <message>
        <source>Read numbers of several digits</source>
        <translation>कई अंकों की संख्याएँ पढ़ें</translation>
    </message>
    <message>
        <source>Read points, commas and minus signs</source>
        <translation>बिंदु, अल्पविराम और ऋण चिह्न पढ़ें</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Reading {0} brought its process down {1}; nothing came in.</source>
        <translation>{0} पढ़ने से उसका प्रोसेस बंद हो गया {1}; कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>Row 1 of {0} does not tell which column has the labels: {1}; {2}</source>
        <translation>{0} की पंक्ति 1 यह नहीं बताती कि लेबल किस स्तंभ में हैं: {1}; {2}</translation>
    </message>
    <message>
        <source>Row 1 of {0} has the column {1} after {2}; pixels should stand line by line from the top left.</source>
        <translation>{0} की पंक्ति 1 में {2} के बाद स्तंभ {1} है; पिक्सेल ऊपर बाएँ से पंक्ति-दर-पंक्ति होने चाहिए।</translation>
    </message>
    <message>
        <source>Row {0} of {1} has no label; {2}</source>
        <translation>{1} की पंक्ति {0} में लेबल नहीं है; {2}</translation>
    </message>
    <message>
        <source>Row {0} of {1} has the label {2}; {3}</source>
        <translation>{1} की पंक्ति {0} का लेबल {2} है; {3}</translation>
    </message>
    <message>
        <source>Row {0} of {1} is longer than {2} characters; {3}</source>
        <translation>{1} की पंक्ति {0} {2} वर्णों से लंबी है; {3}</translation>
    </message>
    <message>
        <source>Sample {0} of {1} has the label {2}; it should be 0 to 9 or «{3}».</source>
        <translation>{1} के नमूने {0} का लेबल {2} है; वह 0 से 9 या “{3}” होना चाहिए।</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>Say when a drawing is no digit</source>
        <translation>बताएँ कि ड्रॉइंग कब अंक नहीं है</translation>
    </message>
    <message>
        <source>Scale it, keeping its proportions, so that its longest side has 20 pixels.</source>
        <translation>अनुपात बनाए रखते हुए उसका आकार ऐसे बदलें कि सबसे लंबी भुजा 20 पिक्सेल की हो।</translation>
    </message>
    <message>
        <source>Shares of digits are of MNIST&apos;s; they do not go with data of one&apos;s own.</source>
        <translation>अंकों के हिस्से MNIST के लिए हैं; वे अपने डेटा के साथ नहीं चलते।</translation>
    </message>
    <message>
        <source>Show boxes around the digits</source>
        <translation>अंकों के चारों ओर बॉक्स दिखाएँ</translation>
    </message>
    <message>
        <source>Show the explanations</source>
        <translation>व्याख्याएँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show the steps from the picture to the ink</source>
        <translation>चित्र से स्याही तक के चरण दिखाएँ</translation>
    </message>
    <message>
        <source>Signs are some of {0} without spaces between them, not {1}.</source>
        <translation>चिह्न {0} में से कुछ होते हैं, बीच में ख़ाली जगह के बिना; {1} नहीं।</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>स्थिरक</translation>
    </message>
    <message>
        <source>Strokes begin with it, for a stylus that draws when it hardly touches.</source>
        <translation>स्ट्रोक इसी से शुरू होते हैं, ऐसे स्टाइलस के लिए जो छूते ही लिखने लगता है।</translation>
    </message>
    <message>
        <source>Stylus</source>
        <translation>स्टाइलस</translation>
    </message>
    <message>
        <source>Stylus pressure changes the width</source>
        <translation>स्टाइलस का दबाव चौड़ाई बदलता है</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} columns, not {1}; more do not fit on {2}.</source>
        <translation>ऐसी शीट में 1 से {0} स्तंभ होते हैं, {1} नहीं; {2} पर इससे अधिक नहीं समाते।</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} rows a page, not {1}; print several pages.</source>
        <translation>ऐसी शीट में हर पृष्ठ पर 1 से {0} पंक्तियाँ होती हैं, {1} नहीं; कई पृष्ठ प्रिंट करें।</translation>
    </message>
    <message>
        <source>The MNIST file {0} cannot be read ({1}). {2}</source>
        <translation>MNIST फ़ाइल {0} पढ़ी नहीं जा सकती ({1})। {2}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is damaged (its checksum is wrong). {1}</source>
        <translation>MNIST फ़ाइल {0} ख़राब है (उसका चेकसम ग़लत है)। {1}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is missing. {1}</source>
        <translation>MNIST फ़ाइल {0} नहीं मिली। {1}</translation>
    </message>
    <message>
        <source>The answers of {0} are damaged. Do the run again with --resume.</source>
        <translation>{0} के उत्तर ख़राब हैं। --resume के साथ रन फिर से करें।</translation>
    </message>
    <message>
        <source>The architecture in {0} cannot be used ({1}).</source>
        <translation>{0} के आर्किटेक्चर का उपयोग नहीं हो सकता ({1})।</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be built. {1}</source>
        <translation>आर्किटेक्चर “{0}” बनाया नहीं जा सकता। {1}</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be changed in {1} ({2}).</source>
        <translation>आर्किटेक्चर “{0}” को {1} में बदला नहीं जा सकता ({2})।</translation>
    </message>
    <message>
        <source>The architecture «{0}» has changed since this study began. Give what it is now another name to compare both.</source>
        <translation>यह अध्ययन शुरू होने के बाद आर्किटेक्चर “{0}” बदल गया है। दोनों की तुलना के लिए, अब जो है उसे दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>The canvas is on the right, so that no hand covers the answer.</source>
        <translation>कैनवास दाईं ओर होता है, ताकि कोई हाथ उत्तर को न ढके।</translation>
    </message>
    <message>
        <source>The card {0} is damaged ({1}); the model is not used.</source>
        <translation>कार्ड {0} ख़राब है ({1}); मॉडल का उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>The class names in {0} cannot be read ({1}).</source>
        <translation>{0} के वर्ग-नाम पढ़े नहीं जा सकते ({1})।</translation>
    </message>
    <message>
        <source>The class «{0}» of {1} is in its test part only; there is nothing to learn it from.</source>
        <translation>{1} का वर्ग “{0}” केवल उसके परीक्षण भाग में है; उसे सीखने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The clipboard holds no drawing: {0}.</source>
        <translation>क्लिपबोर्ड में कोई ड्रॉइंग नहीं है: {0}।</translation>
    </message>
    <message>
        <source>The clipboard holds no layers ({0}).</source>
        <translation>क्लिपबोर्ड में परतें नहीं हैं ({0})।</translation>
    </message>
    <message>
        <source>The cluster cannot read {0} ({1}).</source>
        <translation>क्लस्टर {0} नहीं पढ़ सकता ({1})।</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost.</source>
        <translation>क्लस्टर से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost. Add --resume to go on.</source>
        <translation>क्लस्टर से कनेक्शन टूट गया। जारी रखने के लिए --resume जोड़ें।</translation>
    </message>
    <message>
        <source>The data in {0} are others than when this study began; put back what they were, or compare on the new ones in another study.</source>
        <translation>{0} का डेटा अब वह नहीं है जो यह अध्ययन शुरू होते समय था; पहले वाला डेटा वापस रखें, या नए डेटा पर दूसरे अध्ययन में तुलना करें।</translation>
    </message>
    <message>
        <source>The data of this study cannot be read again: {0}</source>
        <translation>इस अध्ययन का डेटा फिर से पढ़ा नहीं जा सकता: {0}</translation>
    </message>
    <message>
        <source>The drawing cannot be saved in {0} ({1}).</source>
        <translation>ड्रॉइंग {0} में सहेजी नहीं जा सकती ({1})।</translation>
    </message>
    <message>
        <source>The drawing {0} cannot be read ({1}).</source>
        <translation>ड्रॉइंग {0} पढ़ी नहीं जा सकती ({1})।</translation>
    </message>
    <message>
        <source>The example images of the model «{0}» are damaged.</source>
        <translation>मॉडल “{0}” की उदाहरण छवियाँ ख़राब हैं।</translation>
    </message>
    <message>
        <source>The experiment&apos;s process ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>प्रयोग का प्रोसेस अचानक समाप्त हो गया ({0}), शायद मेमोरी कम पड़ी।</translation>
    </message>
    <message>
        <source>The export ended unexpectedly {0}; nothing was written.</source>
        <translation>निर्यात अचानक समाप्त हो गया {0}; कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The file kept digitpad busy for more than {0} s; it was given up.</source>
        <translation>फ़ाइल ने digitpad को {0} से॰ से अधिक व्यस्त रखा; उसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The file {0} cannot be read ({1}).</source>
        <translation>फ़ाइल {0} पढ़ी नहीं जा सकती ({1})।</translation>
    </message>
    <message>
        <source>The file {0} of the model «{1}» is not the one that its card describes (wrong checksum); it is not used.</source>
        <translation>मॉडल “{1}” की फ़ाइल {0} वह नहीं है जिसका वर्णन उसके कार्ड में है (ग़लत चेकसम); उसका उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>The files of a data set are of one kind, but {0} is {1} and {2} is {3}.</source>
        <translation>किसी डेटासेट की फ़ाइलें एक ही प्रकार की होती हैं, पर {0} {1} है और {2} {3} है।</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation>फ़ोल्डर {0} पढ़ा नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); digitpad looks again.</source>
        <translation>फ़ोल्डर {0} पढ़ा नहीं जा सकता ({1}); digitpad फिर देखेगा।</translation>
    </message>
    <message>
        <source>The folder {0} holds no model ({1} is missing).</source>
        <translation>फ़ोल्डर {0} में कोई मॉडल नहीं है ({1} नहीं मिला)।</translation>
    </message>
    <message>
        <source>The folder {0} holds no picture that can be read.</source>
        <translation>फ़ोल्डर {0} में पढ़ने योग्य कोई चित्र नहीं है।</translation>
    </message>
    <message>
        <source>The folder {0} holds no pictures, no model and no study.</source>
        <translation>फ़ोल्डर {0} में न चित्र हैं, न मॉडल, न अध्ययन।</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0} ({1}); save it now and then.</source>
        <translation>फ़ॉर्म {0} में रखा नहीं जा सकता ({1}); उसे बीच-बीच में सहेजते रहें।</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0}; save it now and then.</source>
        <translation>फ़ॉर्म {0} में नहीं रखा जा सकता; उसे बीच-बीच में सहेजें।</translation>
    </message>
    <message>
        <source>The form cannot be saved in {0} ({1}).</source>
        <translation>फ़ॉर्म {0} में सहेजा नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}</source>
        <translation>फ़ॉर्म अभी सहेजा नहीं गया: {0}</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}.</source>
        <translation>फ़ॉर्म अभी सहेजा नहीं गया: {0}।</translation>
    </message>
    <message>
        <source>The form {0} cannot be read ({1}).</source>
        <translation>फ़ॉर्म {0} पढ़ा नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>The format {0} needs {1}, which a digitpad from pip gets with «pip install &apos;digitpad[onnx]&apos;»; the packaged program does not have them.</source>
        <translation>फ़ॉर्मैट {0} के लिए {1} चाहिए, जो pip वाले digitpad को “pip install &apos;digitpad[onnx]&apos;” से मिलता है; पैकेज वाले प्रोग्राम में यह नहीं है।</translation>
    </message>
    <message>
        <source>The guard set {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>गार्ड सेट {0} नहीं मिला या ख़राब है। उसे वापस पाने के लिए digitpad फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The images were dark on light; they were inverted.</source>
        <translation>छवियाँ हल्के पर गहरी थीं; उन्हें उलट दिया गया।</translation>
    </message>
    <message>
        <source>The ink follows mouse, stylus or finger a moment later, without their tremor.</source>
        <translation>स्याही माउस, स्टाइलस या उँगली के पीछे ज़रा देर से चलती है, उनकी कँपकँपी के बिना।</translation>
    </message>
    <message>
        <source>The layer «{0}» is set up in a way that ONNX export does not know.</source>
        <translation>परत “{0}” ऐसे ढंग से सेट की गई है जिसे ONNX निर्यात नहीं जानता।</translation>
    </message>
    <message>
        <source>The layer «{0}» is used in a way that ONNX export does not know.</source>
        <translation>परत “{0}” का उपयोग ऐसे ढंग से हुआ है जिसे ONNX निर्यात नहीं जानता।</translation>
    </message>
    <message>
        <source>The line network in {0} cannot be run ({1}).</source>
        <translation>{0} का पंक्ति नेटवर्क चलाया नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>The model could not be written ({0}).</source>
        <translation>मॉडल लिखा नहीं जा सका ({0})।</translation>
    </message>
    <message>
        <source>The model in {0} is none of yours in {1}; remove it by hand.</source>
        <translation>{0} का मॉडल {1} में रखे आपके मॉडलों में से नहीं है; उसे स्वयं हटाएँ।</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be removed ({1}).</source>
        <translation>मॉडल “{0}” हटाया नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be saved in {1} ({2}).</source>
        <translation>मॉडल “{0}” {1} में सहेजा नहीं जा सकता ({2})।</translation>
    </message>
    <message>
        <source>The model «{0}» cannot learn: its network cannot be loaded ({1}).</source>
        <translation>मॉडल “{0}” सीख नहीं सकता: उसका नेटवर्क लोड नहीं हो सकता ({1})।</translation>
    </message>
    <message>
        <source>The model «{0}» comes with digitpad and cannot be removed.</source>
        <translation>मॉडल “{0}” digitpad के साथ आता है और हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The model «{0}» does not know {1}; it tells {2} apart.</source>
        <translation>मॉडल “{0}” {1} को नहीं जानता; वह {2} में अंतर करता है।</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its example images ({1}).</source>
        <translation>मॉडल “{0}” की उदाहरण छवियाँ खो गई हैं ({1})।</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its file {1}; it cannot be used.</source>
        <translation>मॉडल “{0}” की फ़ाइल {1} खो गई है; उसका उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training.</source>
        <translation>मॉडल “{0}” के प्रशिक्षण के स्नैपशॉट नहीं हैं।</translation>
    </message>
    <message>
        <source>The model «{0}» is not used, as its network cannot be run safely: {1}.</source>
        <translation>मॉडल “{0}” का उपयोग नहीं होता, क्योंकि उसका नेटवर्क सुरक्षित रूप से नहीं चलाया जा सकता: {1}।</translation>
    </message>
    <message>
        <source>The network for decimal points {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>दशमलव बिंदुओं का नेटवर्क {0} नहीं मिला या ख़राब है। उसे वापस पाने के लिए digitpad फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The network for handwriting {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>हस्तलेखन का नेटवर्क {0} नहीं मिला या ख़राब है। उसे वापस पाने के लिए digitpad फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The network for struck digits {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>काटे गए अंकों का नेटवर्क {0} नहीं मिला या ख़राब है। उसे वापस पाने के लिए digitpad फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The network has a layer «{0}», which ONNX export does not know; export it in another format.</source>
        <translation>नेटवर्क में परत “{0}” है, जिसे ONNX निर्यात नहीं जानता; उसे दूसरे फ़ॉर्मैट में निर्यात करें।</translation>
    </message>
    <message>
        <source>The network has an activation «{0}», which ONNX export does not know.</source>
        <translation>नेटवर्क में एक्टिवेशन “{0}” है, जिसे ONNX निर्यात नहीं जानता।</translation>
    </message>
    <message>
        <source>The network has weights of the type {0}, which web pages cannot take.</source>
        <translation>नेटवर्क में {0} प्रकार के भार हैं, जिन्हें वेब पृष्ठ नहीं ले सकते।</translation>
    </message>
    <message>
        <source>The network has {0} parameters; at most {1} can be trained here.</source>
        <translation>नेटवर्क में {0} पैरामीटर हैं; यहाँ अधिक से अधिक {1} प्रशिक्षित हो सकते हैं।</translation>
    </message>
    <message>
        <source>The network in the format {0} gives other answers than the Keras file (up to {1} apart); it is not written.</source>
        <translation>फ़ॉर्मैट {0} में नेटवर्क Keras फ़ाइल से अलग उत्तर देता है (अंतर {1} तक); उसे नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>The network in {0} cannot be run ({1}).</source>
        <translation>{0} का नेटवर्क चलाया नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>The network in {0} does not read lines: it gives {1} numbers.</source>
        <translation>{0} का नेटवर्क पंक्तियाँ नहीं पढ़ता: वह {1} संख्याएँ देता है।</translation>
    </message>
    <message>
        <source>The network in {0} gives no numbers; it is not imported.</source>
        <translation>{0} का नेटवर्क संख्याएँ नहीं देता; उसे आयात नहीं किया जाता।</translation>
    </message>
    <message>
        <source>The network in {0} has a layer that LiteRT cannot run; it is not imported.</source>
        <translation>{0} के नेटवर्क में ऐसी परत है जिसे LiteRT नहीं चला सकता; उसे आयात नहीं किया जाता।</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of MNIST&apos;s training digits right, however its images are scaled; it is no reader of digits, or counts them in another order.</source>
        <translation>{0} का नेटवर्क MNIST के प्रशिक्षण अंकों में से केवल {1} सही पढ़ता है, उसकी छवियाँ चाहे जैसे मापी जाएँ; वह अंक पढ़ने वाला नेटवर्क नहीं है, या उन्हें दूसरे क्रम में गिनता है।</translation>
    </message>
    <message>
        <source>The network is run by {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). The page itself is part of digitpad (MIT licence).</source>
        <translation>नेटवर्क को {0} {1} चलाता है, कॉपीराइट Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0)। यह पृष्ठ स्वयं digitpad का हिस्सा है (MIT लाइसेंस)।</translation>
    </message>
    <message>
        <source>The network takes {0} multiply-adds for each image; at most {1} can be trained here.</source>
        <translation>नेटवर्क को हर छवि के लिए {0} गुणा-जोड़ चाहिए; यहाँ अधिक से अधिक {1} प्रशिक्षित हो सकते हैं।</translation>
    </message>
    <message>
        <source>The network&apos;s {0} needs the operation «{1}», which web pages cannot run; export it in another format.</source>
        <translation>नेटवर्क में {0} को संक्रिया “{1}” चाहिए, जिसे वेब पृष्ठ नहीं चला सकते; उसे दूसरे फ़ॉर्मैट में निर्यात करें।</translation>
    </message>
    <message>
        <source>The next digit comes after</source>
        <translation>अगला अंक इतनी देर बाद</translation>
    </message>
    <message>
        <source>The outputs need a row of values, but what comes to them is an image of {0}. End with flatten or global average.</source>
        <translation>आउटपुट को मानों की पंक्ति चाहिए, पर उस तक {0} की छवि पहुँचती है। अंत में समतलीकरण या वैश्विक औसत रखें।</translation>
    </message>
    <message>
        <source>The page is part of digitpad (MIT licence), and holds TensorFlow.js (Google LLC, Apache License 2.0).</source>
        <translation>यह पृष्ठ digitpad का हिस्सा है (MIT लाइसेंस), और इसमें TensorFlow.js है (Google LLC, Apache License 2.0)।</translation>
    </message>
    <message>
        <source>The picture cannot be saved in {0} ({1}).</source>
        <translation>चित्र {0} में सहेजा नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>The picture of the form has {0} x {1} pixels, which are not the proportions of a page of {2} x {3} mm.</source>
        <translation>फ़ॉर्म के चित्र में {0} x {1} पिक्सेल हैं, जो {2} x {3} मि॰मी॰ के पृष्ठ का अनुपात नहीं है।</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be kept: there is no room for temporary files.</source>
        <translation>क्लिपबोर्ड का चित्र रखा नहीं जा सकता: अस्थायी फ़ाइलों के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read ({1}).</source>
        <translation>चित्र {0} पढ़ा नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>The pictures of {0} lie beside each other; put those of each class into a folder that is called as the class.</source>
        <translation>{0} के चित्र साथ-साथ पड़े हैं; हर वर्ग के चित्रों को उस वर्ग के नाम वाले फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>The plan of the study, {0}, is missing or damaged{1}. Begin in another folder, or remove this file: what is finished is then found again by the same command with --resume.</source>
        <translation>अध्ययन की योजना, {0}, नहीं मिली या ख़राब है{1}। दूसरे फ़ोल्डर में शुरू करें, या यह फ़ाइल हटाएँ: जो पूरा हो चुका है, वह --resume के साथ उसी कमांड से फिर मिल जाता है।</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}, {2} times. Maybe memory ran out; close other programs and resume the study.</source>
        <translation>रन {0} का प्रोसेस: {1}, {2} बार। शायद मेमोरी कम पड़ी; दूसरे प्रोग्राम बंद करें और अध्ययन जारी रखें।</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}; the run goes on from its last epoch.</source>
        <translation>रन {0} का प्रोसेस: {1}; रन अपने आख़िरी एपॉक से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>The recipe «pens» learns strokes of digits beside MNIST; it does not go with data of one&apos;s own.</source>
        <translation>विधि “pens” MNIST के साथ अंकों के स्ट्रोक सीखती है; वह अपने डेटा के साथ नहीं चलती।</translation>
    </message>
    <message>
        <source>The record of {0} belongs to another study; the run is done again.</source>
        <translation>{0} का रिकॉर्ड दूसरे अध्ययन का है; रन फिर से किया जाता है।</translation>
    </message>
    <message>
        <source>The record of {0} is damaged; the run is done again.</source>
        <translation>{0} का रिकॉर्ड ख़राब है; रन फिर से किया जाता है।</translation>
    </message>
    <message>
        <source>The report cannot be written to {0} ({1}).</source>
        <translation>रिपोर्ट {0} में लिखी नहीं जा सकती ({1})।</translation>
    </message>
    <message>
        <source>The run {0} failed on the cluster ({1}).</source>
        <translation>रन {0} क्लस्टर पर विफल रहा ({1})।</translation>
    </message>
    <message>
        <source>The samples cannot be saved in {0} ({1}).</source>
        <translation>नमूने {0} में सहेजे नहीं जा सकते ({1})।</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be put into {1} beside it ({2}); they are used as they are.</source>
        <translation>{0} के नमूने उसके साथ की {1} में नहीं डाले जा सकते ({2}); वे जैसे हैं वैसे ही उपयोग होते हैं।</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}).</source>
        <translation>{0} के नमूने पढ़े नहीं जा सकते ({1})।</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}). The file is kept as {2}; {3} saved.</source>
        <translation>{0} के नमूने पढ़े नहीं जा सकते ({1})। फ़ाइल {2} के नाम से रखी गई है; बचाए गए: {3}।</translation>
    </message>
    <message>
        <source>The samples in {0} were not taken over as they are: {1} differs.</source>
        <translation>{0} के नमूने ज्यों के त्यों नहीं लिए गए: {1} अलग है।</translation>
    </message>
    <message>
        <source>The scheduler at {0} has no workers; start one with «dask worker {1}».</source>
        <translation>{0} के शेड्यूलर के पास कोई वर्कर नहीं है; “dask worker {1}” से एक शुरू करें।</translation>
    </message>
    <message>
        <source>The scheduler at {0} needs certificates: add --tls-ca, --tls-cert and --tls-key.</source>
        <translation>{0} के शेड्यूलर को प्रमाणपत्र चाहिए: --tls-ca, --tls-cert और --tls-key जोड़ें।</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>दूसरा</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>सेटिंग {0} में सहेजी नहीं जा सकतीं ({1})।</translation>
    </message>
    <message>
        <source>The sheet cannot be saved in {0} ({1}).</source>
        <translation>शीट {0} में सहेजी नहीं जा सकती ({1})।</translation>
    </message>
    <message>
        <source>The sheets&apos; pictures cannot be kept in {0} ({1}); make room there.</source>
        <translation>शीटों के चित्र {0} में नहीं रखे जा सकते ({1}); वहाँ जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The snapshots {0} are damaged; the model itself can be used without them.</source>
        <translation>स्नैपशॉट {0} ख़राब हैं; मॉडल का उपयोग उनके बिना हो सकता है।</translation>
    </message>
    <message>
        <source>The snapshots {0} cannot be read ({1}).</source>
        <translation>स्नैपशॉट {0} पढ़े नहीं जा सकते ({1})।</translation>
    </message>
    <message>
        <source>The step between two numbers is 1 or more, not {0}.</source>
        <translation>दो संख्याओं के बीच का चरण 1 या अधिक होता है, {0} नहीं।</translation>
    </message>
    <message>
        <source>The stroke file {0} cannot be read ({1}).</source>
        <translation>स्ट्रोक फ़ाइल {0} पढ़ी नहीं जा सकती ({1})।</translation>
    </message>
    <message>
        <source>The stroke file {0} holds more than {1} numbers; split it.</source>
        <translation>स्ट्रोक फ़ाइल {0} में {1} से अधिक संख्याएँ हैं; उसे बाँटें।</translation>
    </message>
    <message>
        <source>The stroke file {0} holds no samples; it should be {1}.</source>
        <translation>स्ट्रोक फ़ाइल {0} में कोई नमूना नहीं है; वह ऐसी होनी चाहिए: {1}।</translation>
    </message>
    <message>
        <source>The stroke file {0} is empty; it should be {1}.</source>
        <translation>स्ट्रोक फ़ाइल {0} ख़ाली है; वह ऐसी होनी चाहिए: {1}।</translation>
    </message>
    <message>
        <source>The stroke file {0} is larger than {1} MiB; split it.</source>
        <translation>स्ट्रोक फ़ाइल {0} {1} MiB से बड़ी है; उसे बाँटें।</translation>
    </message>
    <message>
        <source>The stroke file {0} is not text in UTF-8; it should be {1}.</source>
        <translation>स्ट्रोक फ़ाइल {0} UTF-8 पाठ नहीं है; वह ऐसी होनी चाहिए: {1}।</translation>
    </message>
    <message>
        <source>The stroke file {0} is not {1} ({2}).</source>
        <translation>स्ट्रोक फ़ाइल {0} ऐसी नहीं है: {1} ({2})।</translation>
    </message>
    <message>
        <source>The stroke file {0} needs digits of at least two writers; one of them is held out.</source>
        <translation>स्ट्रोक फ़ाइल {0} में कम से कम दो लेखकों के अंक चाहिए; उनमें से एक को अलग रखा जाता है।</translation>
    </message>
    <message>
        <source>The study cannot be written ({0}).</source>
        <translation>अध्ययन लिखा नहीं जा सकता ({0})।</translation>
    </message>
    <message>
        <source>The study could not go on ({0}).</source>
        <translation>अध्ययन आगे नहीं बढ़ सका ({0})।</translation>
    </message>
    <message>
        <source>The study in {0} cannot be removed ({1}).</source>
        <translation>{0} का अध्ययन हटाया नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>The study in {0} compares on {1}, not on {2} as they are now. Leave --data out to go on with it, or choose another folder.</source>
        <translation>{0} का अध्ययन {1} पर तुलना करता है, {2} के अभी के रूप पर नहीं। इसे जारी रखने के लिए --data छोड़ दें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The study in {0} has {1}, not {2}. Leave these options out to go on with it, or choose another folder.</source>
        <translation>{0} के अध्ययन में {1} है, {2} नहीं। इसे जारी रखने के लिए ये विकल्प छोड़ दें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The study was stopped.</source>
        <translation>अध्ययन रोक दिया गया।</translation>
    </message>
    <message>
        <source>The table cannot be saved in {0} ({1}).</source>
        <translation>तालिका {0} में सहेजी नहीं जा सकती ({1})।</translation>
    </message>
    <message>
        <source>The text cannot be saved in {0} ({1}).</source>
        <translation>टेक्स्ट {0} में सहेजा नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>The training could not be started ({0}).</source>
        <translation>प्रशिक्षण शुरू नहीं हो सका ({0})।</translation>
    </message>
    <message>
        <source>The training stopped answering and was ended; no model was saved.</source>
        <translation>प्रशिक्षण ने उत्तर देना बंद कर दिया और समाप्त किया गया; कोई मॉडल नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>The training was killed by the system ({0}), maybe because memory ran out; no model was saved. Close other programs and train again.</source>
        <translation>सिस्टम ने प्रशिक्षण समाप्त कर दिया ({0}), शायद मेमोरी कम पड़ने से; कोई मॉडल नहीं सहेजा गया। दूसरे प्रोग्राम बंद करें और फिर प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>The trainings ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>प्रशिक्षण अचानक समाप्त हो गए ({0}), शायद मेमोरी कम पड़ी।</translation>
    </message>
    <message>
        <source>The unfinished run {0} is damaged or of another study; it begins again.</source>
        <translation>अधूरा रन {0} ख़राब है या दूसरे अध्ययन का है; वह फिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>The values lie in a row already. Remove this layer.</source>
        <translation>मान पहले से ही एक पंक्ति में हैं। यह परत हटाएँ।</translation>
    </message>
    <message>
        <source>The web page holds no network.</source>
        <translation>वेब पृष्ठ में कोई नेटवर्क नहीं है।</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>{0} के भार ख़राब हैं।</translation>
    </message>
    <message>
        <source>The weights in {0} claim {1} MB, which no network for digits needs.</source>
        <translation>{0} के भार {1} MB बताते हैं, जितने की अंकों के किसी नेटवर्क को ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>The weights in {0} point somewhere else; it is not imported.</source>
        <translation>{0} के भार कहीं और संकेत करते हैं; उसे आयात नहीं किया जाता।</translation>
    </message>
    <message>
        <source>The weights in {0} point to other files; it is not imported.</source>
        <translation>{0} के भार दूसरी फ़ाइलों की ओर संकेत करते हैं; उसे आयात नहीं किया जाता।</translation>
    </message>
    <message>
        <source>The {0} of a study must be at least one, each named once.</source>
        <translation>अध्ययन में {0} कम से कम एक होने चाहिए, हर एक केवल एक बार।</translation>
    </message>
    <message>
        <source>The {0} part of digitpad (MIT licence).</source>
        <translation>{0} digitpad का हिस्सा (MIT लाइसेंस)।</translation>
    </message>
    <message>
        <source>There are no digits among the samples in {0}.</source>
        <translation>{0} के नमूनों में कोई अंक नहीं है।</translation>
    </message>
    <message>
        <source>There are no images in {0}; it should hold a folder of pictures for each class, or files.</source>
        <translation>{0} में कोई छवि नहीं है; उसमें हर वर्ग के चित्रों का एक फ़ोल्डर, या फ़ाइलें होनी चाहिए।</translation>
    </message>
    <message>
        <source>There are no images of «{0}»; the class is left out.</source>
        <translation>“{0}” की कोई छवि नहीं है; यह वर्ग छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>There are no pictures in folders of {0}; each class has a folder with its pictures.</source>
        <translation>{0} के फ़ोल्डरों में कोई चित्र नहीं है; हर वर्ग का अपने चित्रों वाला एक फ़ोल्डर होता है।</translation>
    </message>
    <message>
        <source>There are no pictures in {0}.</source>
        <translation>{0} में कोई चित्र नहीं है।</translation>
    </message>
    <message>
        <source>There are too many strokes to read.</source>
        <translation>पढ़ने के लिए स्ट्रोक बहुत ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>There are {0} headings, but only {1} columns.</source>
        <translation>{0} शीर्षक हैं, पर स्तंभ केवल {1}।</translation>
    </message>
    <message>
        <source>There is a model «{0}» already. Choose another name.</source>
        <translation>मॉडल “{0}” पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is a script for folders of pictures and for single .npz files; all else is read with too much of digitpad&apos;s own code. Save images, labels and names as .npz to have one.</source>
        <translation>स्क्रिप्ट चित्रों के फ़ोल्डरों और अकेली .npz फ़ाइलों के लिए है; बाक़ी सब पढ़ने में digitpad का अपना कोड बहुत ज़्यादा लगता है। स्क्रिप्ट पाने के लिए छवियाँ, लेबल और नाम .npz के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>There is an architecture «{0}» already. Choose another name.</source>
        <translation>आर्किटेक्चर “{0}” पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}.</source>
        <translation>आर्किटेक्चर “{0}” उपलब्ध नहीं है। उपलब्ध हैं: {1}।</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}; or name its file.</source>
        <translation>आर्किटेक्चर “{0}” उपलब्ध नहीं है। उपलब्ध हैं: {1}; या उसकी फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>There is no augmentation «{0}». There are: {1}.</source>
        <translation>ऑग्मेंटेशन “{0}” उपलब्ध नहीं है। उपलब्ध हैं: {1}।</translation>
    </message>
    <message>
        <source>There is no check digit {0}; there are {1}.</source>
        <translation>जाँच अंक {0} उपलब्ध नहीं है; उपलब्ध हैं: {1}।</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>{0} नाम की कोई फ़ाइल या फ़ोल्डर मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>फ़ाइल {0} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>There is no format «{0}». There are: {1}.</source>
        <translation>फ़ॉर्मैट “{0}” उपलब्ध नहीं है। उपलब्ध हैं: {1}।</translation>
    </message>
    <message>
        <source>There is no ink in this box; draw it around a digit.</source>
        <translation>इस बॉक्स में स्याही नहीं है; इसे किसी अंक के चारों ओर बनाएँ।</translation>
    </message>
    <message>
        <source>There is no ink left where this digit was.</source>
        <translation>जहाँ यह अंक था, वहाँ अब स्याही नहीं बची।</translation>
    </message>
    <message>
        <source>There is no model «{0}». There are: {1}.</source>
        <translation>मॉडल “{0}” मौजूद नहीं है। मौजूद हैं: {1}।</translation>
    </message>
    <message>
        <source>There is no paper {0}; there is {1}.</source>
        <translation>काग़ज़ {0} उपलब्ध नहीं है; उपलब्ध है: {1}।</translation>
    </message>
    <message>
        <source>There is no stroke file {0}.</source>
        <translation>स्ट्रोक फ़ाइल {0} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough memory for the study. Close other programs and resume it.</source>
        <translation>अध्ययन के लिए पर्याप्त मेमोरी नहीं है। दूसरे प्रोग्राम बंद करें और उसे जारी रखें।</translation>
    </message>
    <message>
        <source>There is not enough memory for this experiment. Close other programs and try again.</source>
        <translation>इस प्रयोग के लिए पर्याप्त मेमोरी नहीं है। दूसरे प्रोग्राम बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>इस नेटवर्क के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs and train again.</source>
        <translation>इस प्रशिक्षण के लिए पर्याप्त मेमोरी नहीं है। दूसरे प्रोग्राम बंद करें और फिर प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>इसके लिए पर्याप्त मेमोरी नहीं है; दूसरे प्रोग्राम बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is not enough memory to open {0}; make it smaller first.</source>
        <translation>{0} खोलने के लिए पर्याप्त मेमोरी नहीं है; पहले उसे छोटा करें।</translation>
    </message>
    <message>
        <source>There is not enough memory to read {0}; make it smaller first.</source>
        <translation>{0} पढ़ने के लिए पर्याप्त मेमोरी नहीं है; पहले उसे छोटा करें।</translation>
    </message>
    <message>
        <source>There is too little printed on this form to align sheets by it; words are needed, in several places.</source>
        <translation>इस फ़ॉर्म पर इतना कम छपा है कि उससे शीट संरेखित नहीं हो सकतीं; कई जगहों पर शब्द चाहिए।</translation>
    </message>
    <message>
        <source>There is too much ink to read.</source>
        <translation>पढ़ने के लिए स्याही बहुत ज़्यादा है।</translation>
    </message>
    <message>
        <source>There was no prediction within a minute.</source>
        <translation>एक मिनट के भीतर कोई पूर्वानुमान नहीं आया।</translation>
    </message>
    <message>
        <source>This digit cannot be cut in two; it is too narrow.</source>
        <translation>यह अंक दो में नहीं बाँटा जा सकता; यह बहुत संकरा है।</translation>
    </message>
    <message>
        <source>This form has neither corner marks nor a picture; without them, digitpad cannot tell where its fields are.</source>
        <translation>इस फ़ॉर्म में न कोना-चिह्न हैं, न चित्र; इनके बिना digitpad नहीं जान सकता कि इसके फ़ील्ड कहाँ हैं।</translation>
    </message>
    <message>
        <source>This layer needs an image, but before it the values were put into a row. Move it further up.</source>
        <translation>इस परत को छवि चाहिए, पर इससे पहले मान एक पंक्ति में रख दिए गए। इसे और ऊपर ले जाएँ।</translation>
    </message>
    <message>
        <source>This layer would give {0} values for each image; at most {1} find room here.</source>
        <translation>यह परत हर छवि के लिए {0} मान देगी; यहाँ अधिक से अधिक {1} की जगह है।</translation>
    </message>
    <message>
        <source>This layer would have {0} parameters; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>इस परत में {0} पैरामीटर होंगे; यहाँ अधिक से अधिक {1} प्रशिक्षित हो सकते हैं। इससे पहले अधिक पूलिंग करें, या इसे छोटा करें।</translation>
    </message>
    <message>
        <source>This layer would take {0} multiply-adds for each image; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>इस परत को हर छवि के लिए {0} गुणा-जोड़ चाहिए होंगे; यहाँ अधिक से अधिक {1} प्रशिक्षित हो सकते हैं। इससे पहले अधिक पूलिंग करें, या इसे छोटा करें।</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed; install digitpad again with pip.</source>
        <translation>इसके लिए TensorFlow चाहिए, जो इंस्टॉल नहीं है; digitpad को pip से फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which the light package of digitpad does not have. The full package, digitpad without «light» in its name, lies where this one came from; it uses the same models, drawings and samples.</source>
        <translation>इसके लिए TensorFlow चाहिए, जो digitpad के हल्के पैकेज में नहीं है। पूरा पैकेज, यानी नाम में “light” के बिना वाला digitpad, वहीं है जहाँ से यह आया; वह वही मॉडल, ड्रॉइंग और नमूने उपयोग करता है।</translation>
    </message>
    <message>
        <source>This network has a layer that cannot do with eight bits; export it in another format.</source>
        <translation>इस नेटवर्क में ऐसी परत है जो आठ बिट से काम नहीं चला सकती; उसे दूसरे फ़ॉर्मैट में निर्यात करें।</translation>
    </message>
    <message>
        <source>This network has no such layer of a kind that digitpad knows.</source>
        <translation>इस नेटवर्क में ऐसी कोई परत नहीं है जिसका प्रकार digitpad जानता हो।</translation>
    </message>
    <message>
        <source>This page was closed meanwhile.</source>
        <translation>यह पृष्ठ इस बीच बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>Too many of the samples have no ink; {0} more digits are needed.</source>
        <translation>बहुत सारे नमूनों में स्याही नहीं है; {0} और अंक चाहिए।</translation>
    </message>
    <message>
        <source>Touches while a stylus is near draw nothing.</source>
        <translation>स्टाइलस पास होने पर स्पर्श से कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Two of its boxes overlap.</source>
        <translation>इसके दो खाने एक-दूसरे पर चढ़े हुए हैं।</translation>
    </message>
    <message>
        <source>What lies in {0} ({1}) was read with another {2}. Give the same options to go on, or remove that file to begin anew.</source>
        <translation>{0} में जो है ({1}), वह किसी दूसरे मान के साथ पढ़ा गया था: {2}। जारी रखने के लिए वही विकल्प दें, या नए सिरे से शुरू करने के लिए वह फ़ाइल हटाएँ।</translation>
    </message>
    <message>
        <source>What you have looked at cannot be kept in {0} ({1}); it has to be looked at again should digitpad end.</source>
        <translation>आपने जो देख लिया है, वह {0} में नहीं रखा जा सकता ({1}); digitpad बंद हो जाए तो उसे फिर से देखना होगा।</translation>
    </message>
    <message>
        <source>What {0} says of {1} is damaged ({2}). Remove that file to begin anew.</source>
        <translation>{0} में {1} के बारे में जो लिखा है, वह ख़राब है ({2})। नए सिरे से शुरू करने के लिए वह फ़ाइल हटाएँ।</translation>
    </message>
    <message>
        <source>When you write digits in a session: so long after the pen went up. 0.2 s: by key only.</source>
        <translation>जब आप सत्र में अंक लिखते हैं: कलम उठने के इतनी देर बाद। 0.2 से॰: केवल कुंजी से।</translation>
    </message>
    <message>
        <source>While it is held; the other end of a stylus erases, too, if it has one.</source>
        <translation>जब तक दबा रहे; स्टाइलस का दूसरा सिरा, यदि हो, तो वह भी मिटाता है।</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Write the digit at the left ten times, once in each box, with a dark pen.</source>
        <translation>बाईं ओर का अंक गहरे रंग की कलम से दस बार लिखें, हर खाने में एक बार।</translation>
    </message>
    <message>
        <source>Write {0}, with a dark pen. Strike out what is not to count.</source>
        <translation>गहरे रंग की कलम से {0} लिखें। जो नहीं गिना जाना है, उसे काट दें।</translation>
    </message>
    <message>
        <source>Your samples cannot be read ({0}).</source>
        <translation>आपके नमूने पढ़े नहीं जा सकते ({0})।</translation>
    </message>
    <message>
        <source>Your samples cannot be written in {0} ({1}).</source>
        <translation>आपके नमूने {0} में लिखे नहीं जा सकते ({1})।</translation>
    </message>
    <message>
        <source>a box is not given by four numbers: left, top, right and bottom as shares of the page</source>
        <translation>खाना चार संख्याओं से नहीं दिया गया है: बाएँ, ऊपर, दाएँ और नीचे, पृष्ठ के अंश के रूप में</translation>
    </message>
    <message>
        <source>a corner mark lies outside the page</source>
        <translation>एक कोना-चिह्न पृष्ठ के बाहर है</translation>
    </message>
    <message>
        <source>a corner mark&apos;s centre is not given by two numbers, x and y as shares of the page</source>
        <translation>कोना-चिह्न का केंद्र दो संख्याओं से नहीं दिया गया है: x और y, पृष्ठ के अंश के रूप में</translation>
    </message>
    <message>
        <source>a field of it lies nowhere</source>
        <translation>इसके एक फ़ील्ड का कोई स्थान नहीं है</translation>
    </message>
    <message>
        <source>a file that cannot be opened has no pages</source>
        <translation>जो फ़ाइल खुल नहीं सकती, उसमें पृष्ठ नहीं होते</translation>
    </message>
    <message>
        <source>a job is under way</source>
        <translation>एक काम चल रहा है</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>a map of the classes needs some of each</source>
        <translation>वर्गों के मानचित्र के लिए हर वर्ग के कुछ अंक चाहिए</translation>
    </message>
    <message>
        <source>a newer digitpad has written it</source>
        <translation>इसे digitpad के नए संस्करण ने लिखा है</translation>
    </message>
    <message>
        <source>a newer version of digitpad has written it</source>
        <translation>इसे digitpad के नए संस्करण ने लिखा है</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>{0} से {1} तक की संख्या</translation>
    </message>
    <message>
        <source>a page has sides of {0} to {1} mm</source>
        <translation>पृष्ठ की भुजाएँ {0} से {1} मि॰मी॰ की होती हैं</translation>
    </message>
    <message>
        <source>a sample has either strokes or an image</source>
        <translation>नमूने में या तो स्ट्रोक होते हैं या छवि</translation>
    </message>
    <message>
        <source>a sample&apos;s image is 28x28 bytes</source>
        <translation>नमूने की छवि 28x28 बाइट की होती है</translation>
    </message>
    <message>
        <source>a stroke lacks its points or width</source>
        <translation>एक स्ट्रोक में बिंदु या चौड़ाई नहीं है</translation>
    </message>
    <message>
        <source>a stroke lies far outside the canvas</source>
        <translation>एक स्ट्रोक कैनवास से बहुत बाहर है</translation>
    </message>
    <message>
        <source>a stroke needs finite points and a positive width, none beyond a million canvases</source>
        <translation>स्ट्रोक में परिमित बिंदु और धनात्मक चौड़ाई होनी चाहिए, कोई भी दस लाख कैनवास से परे नहीं</translation>
    </message>
    <message>
        <source>a stroke needs points of shape (n, 4), n &gt;= 1; got {0}</source>
        <translation>स्ट्रोक में (n, 4), n &gt;= 1 आकृति के बिंदु होने चाहिए; मिला: {0}</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are no finite numbers, four to a point, or its width is none</source>
        <translation>एक स्ट्रोक के बिंदु प्रति बिंदु चार परिमित संख्याएँ नहीं हैं, या उसकी चौड़ाई मान्य नहीं है</translation>
    </message>
    <message>
        <source>a study is under way</source>
        <translation>एक अध्ययन चल रहा है</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>{0} से {1} तक का पूर्णांक</translation>
    </message>
    <message>
        <source>a worker has digitpad {0}, and this is {1}; they need the same one</source>
        <translation>एक वर्कर में digitpad {0} है, और यह {1} है; दोनों एक ही होने चाहिए</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>नामों और मानों वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>boxes of the fields {0} overlap</source>
        <translation>फ़ील्ड {0} के खाने एक-दूसरे पर चढ़े हुए हैं</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has characters that are not seen, or a space at an end</source>
        <translation>वर्ग {1} के नाम “{0}” में न दिखने वाले वर्ण हैं, या किसी छोर पर ख़ाली जगह है</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has {2} characters, and {3} are the most</source>
        <translation>वर्ग {1} के नाम “{0}” में {2} वर्ण हैं, और अधिक से अधिक {3} हो सकते हैं</translation>
    </message>
    <message>
        <source>the network does not give {0} probabilities</source>
        <translation>नेटवर्क {0} प्रायिकताएँ नहीं देता</translation>
    </message>
    <message>
        <source>the pixels are of the kind {0}; they should be numbers from 0 to 255 or 0 to 1</source>
        <translation>पिक्सेल का प्रकार {0} है; वे 0 से 255 या 0 से 1 तक की संख्याएँ होने चाहिए</translation>
    </message>
    <message>
        <source>the pixels go from {0} to {1}; they should be 0 to 255, or 0 to 1</source>
        <translation>पिक्सेल {0} से {1} तक हैं; वे 0 से 255, या 0 से 1 होने चाहिए</translation>
    </message>
    <message>
        <source>there are {0} images</source>
        <translation>{0} छवियाँ हैं</translation>
    </message>
    <message>
        <source>there are {0} images and {1} labels</source>
        <translation>{0} छवियाँ और {1} लेबल हैं</translation>
    </message>
    <message>
        <source>there are {0} images and {1} writers</source>
        <translation>{0} छवियाँ और {1} लेखक हैं</translation>
    </message>
    <message>
        <source>there is 1 image</source>
        <translation>1 छवि है</translation>
    </message>
    <message>
        <source>there is no layer {0}; there are {1}</source>
        <translation>परत {0} नहीं है; कुल {1} हैं</translation>
    </message>
    <message>
        <source>there is the label {0}, but {1}, for 0 to {2}</source>
        <translation>लेबल {0} है, पर 0 से {2} के लिए केवल {1}</translation>
    </message>
    <message>
        <source>there is the label {0}; labels are whole numbers from 0 on</source>
        <translation>लेबल {0} है; लेबल 0 से शुरू होने वाले पूर्णांक होते हैं</translation>
    </message>
    <message>
        <source>two classes are called «{0}»</source>
        <translation>दो वर्गों का नाम “{0}” है</translation>
    </message>
    <message>
        <source>{0} are no list of text or whole numbers</source>
        <translation>{0} टेक्स्ट या पूर्णांकों की सूची नहीं हैं</translation>
    </message>
    <message>
        <source>{0} cannot be learned from: {1}.</source>
        <translation>{0} से सीखा नहीं जा सकता: {1}।</translation>
    </message>
    <message>
        <source>{0} class names</source>
        <translation>{0} वर्ग-नाम</translation>
    </message>
    <message>
        <source>{0} does not tell which column has the labels: row {1} has {2} in its first and {3} in its last column. Put a row with names above the others, «label» for the labels.</source>
        <translation>{0} यह नहीं बताता कि लेबल किस स्तंभ में हैं: पंक्ति {1} के पहले स्तंभ में {2} और आख़िरी में {3} है। बाक़ी के ऊपर नामों वाली एक पंक्ति रखें, लेबल के लिए “label”।</translation>
    </message>
    <message>
        <source>{0} holds a network from {1} to {2}. It should take one image of 28x28, 28x28x1 or 784 numbers and give {3}.</source>
        <translation>{0} में {1} से {2} तक का नेटवर्क है। उसे 28x28, 28x28x1 या 784 संख्याओं की एक छवि लेकर {3} संख्याएँ देनी चाहिए।</translation>
    </message>
    <message>
        <source>{0} is nothing that digitpad opens: a drawing (.digitpad), a form, an architecture or samples (.json, .csv), pictures or PDF files, a .keras file, or the folder of a model or a study.</source>
        <translation>{0} ऐसा कुछ नहीं जिसे digitpad खोलता हो: ड्रॉइंग (.digitpad), फ़ॉर्म, आर्किटेक्चर या नमूने (.json, .csv), चित्र या PDF फ़ाइलें, .keras फ़ाइल, या किसी मॉडल या अध्ययन का फ़ोल्डर।</translation>
    </message>
    <message>
        <source>«{0}» should be one of {1}, but is {2}</source>
        <translation>“{0}” को {1} में से एक होना चाहिए, पर {2} है</translation>
    </message>
    <message>
        <source>it does not end with a dense layer and softmax</source>
        <translation>यह घनी (डेंस) परत और softmax पर समाप्त नहीं होता</translation>
    </message>
    <message>
        <source>Black (no ink) is 0, white (full ink) is 1.</source>
        <translation>काला (बिना स्याही) 0 है, सफ़ेद (पूरी स्याही) 1 है।</translation>
    </message>
    <message>
        <source>Crop the grey image to its ink.</source>
        <translation>धूसर छवि को उसकी स्याही तक काटें।</translation>
    </message>
    <message>
        <source>Make it 28x28 grey pixels.</source>
        <translation>इसे 28x28 धूसर पिक्सेल का बनाएँ।</translation>
    </message>
    <message>
        <source>The damaged file is now {0}.</source>
        <translation>ख़राब फ़ाइल अब {0} है।</translation>
    </message>
    <message>
        <source>The digits&apos; shares leave no image to learn from; take larger ones, or more images.</source>
        <translation>अंकों के हिस्सों से सीखने के लिए कोई छवि नहीं बचती; बड़े हिस्से लें, या अधिक छवियाँ।</translation>
    </message>
    <message>
        <source>The digits&apos; shares must be ten numbers from 0 to 1, but are {0}.</source>
        <translation>अंकों के हिस्से 0 से 1 तक की दस संख्याएँ होने चाहिए, पर {0} हैं।</translation>
    </message>
    <message>
        <source>The limit must lie between 1 and 10000; {0} does not.</source>
        <translation>सीमा 1 और 10000 के बीच होनी चाहिए, पर {0} है।</translation>
    </message>
    <message>
        <source>The network in {0} is another one: it gives {1} numbers a pixel.</source>
        <translation>{0} का नेटवर्क कोई दूसरा है: वह प्रति पिक्सेल {1} संख्याएँ देता है।</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of these images right, however they are scaled; it is no reader of them, counts its classes in another order, or learned from images that lie otherwise in their field.</source>
        <translation>{0} का नेटवर्क इन छवियों में से केवल {1} सही पढ़ता है, वे चाहे जैसे मापी जाएँ; वह इन्हें पढ़ने वाला नेटवर्क नहीं है, अपने वर्गों को दूसरे क्रम में गिनता है, या उसने ऐसी छवियों से सीखा है जो अपने क्षेत्र में अलग तरह से रखी हैं।</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {0}; {1} does not.</source>
        <translation>सीड 0 और {0} के बीच होना चाहिए, पर {1} है।</translation>
    </message>
    <message>
        <source>The {0} must lie between {1}; {2} does not.</source>
        <translation>{0} का मान {1} के बीच होना चाहिए, पर {2} है।</translation>
    </message>
    <message>
        <source>There are {0} writers in these data; at most {1} can be left out one after the other.</source>
        <translation>इस डेटा में {0} लेखक हैं; एक-एक करके अधिक से अधिक {1} छोड़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>There is no model of digits to ask; choose one in the main window.</source>
        <translation>पूछने के लिए अंकों का कोई मॉडल नहीं है; मुख्य विंडो में कोई चुनें।</translation>
    </message>
    <message>
        <source>There is no writer «{0}»; there are: {1}.</source>
        <translation>लेखक “{0}” मौजूद नहीं है; मौजूद हैं: {1}।</translation>
    </message>
    <message>
        <source>There is not enough memory for these trainings. Close other programs and try again.</source>
        <translation>इन प्रशिक्षणों के लिए पर्याप्त मेमोरी नहीं है। दूसरे प्रोग्राम बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>These are {0} files; {1} are the most of a data set.</source>
        <translation>ये {0} फ़ाइलें हैं; किसी डेटासेट में अधिक से अधिक {1} हो सकती हैं।</translation>
    </message>
    <message>
        <source>These class names cannot be used ({0}).</source>
        <translation>इन वर्ग-नामों का उपयोग नहीं हो सकता ({0})।</translation>
    </message>
    <message>
        <source>These data do not say who wrote what, so no writer can be left out; name a file for each writer, or put the pictures of each one into folders in those of the classes.</source>
        <translation>यह डेटा नहीं बताता कि किसने क्या लिखा, इसलिए किसी लेखक को छोड़ा नहीं जा सकता; हर लेखक के लिए एक फ़ाइल बताएँ, या हर एक के चित्र वर्गों के फ़ोल्डरों के भीतर अलग फ़ोल्डरों में रखें।</translation>
    </message>
    <message>
        <source>What it shows should be as large, and lie where it lies, in the images that the network learned from: they were taken as they are.</source>
        <translation>इसमें जो दिखता है वह उतना ही बड़ा और उसी जगह होना चाहिए जैसा उन छवियों में है जिनसे नेटवर्क ने सीखा: वे जैसी थीं वैसी ही ली गईं।</translation>
    </message>
    <message>
        <source>Whether it has learned from these images is not known here; if so, it reads others less well.</source>
        <translation>यहाँ यह ज्ञात नहीं कि उसने इन छवियों से सीखा है या नहीं; यदि हाँ, तो वह दूसरी छवियाँ कम अच्छी तरह पढ़ता है।</translation>
    </message>
    <message>
        <source>Without «{0}» there is nothing to learn the class «{1}» from; nobody else wrote it.</source>
        <translation>“{0}” के बिना वर्ग “{1}” सीखने के लिए कुछ नहीं है; उसे किसी और ने नहीं लिखा।</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>कोई शर्त</translation>
    </message>
    <message>
        <source>a control</source>
        <translation>कोई नियंत्रण</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>कोई कुंजी</translation>
    </message>
    <message>
        <source>a model tells {0} to {1} classes apart, not {2}</source>
        <translation>मॉडल {0} से {1} वर्गों में अंतर करता है, {2} में नहीं</translation>
    </message>
    <message>
        <source>a training of this lesson</source>
        <translation>इस पाठ का कोई प्रशिक्षण</translation>
    </message>
    <message>
        <source>an architecture</source>
        <translation>कोई आर्किटेक्चर</translation>
    </message>
    <message>
        <source>cannot be a model&apos;s name: {0}</source>
        <translation>मॉडल का नाम नहीं हो सकता: {0}</translation>
    </message>
    <message>
        <source>class {0} has no name</source>
        <translation>वर्ग {0} का कोई नाम नहीं है</translation>
    </message>
    <message>
        <source>has more than {0} trainings</source>
        <translation>में {0} से अधिक प्रशिक्षण हैं</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>मौजूद नहीं है</translation>
    </message>
    <message>
        <source>is missing; it is a whole number from {0} to {1}</source>
        <translation>मौजूद नहीं है; यह {0} से {1} तक का पूर्णांक होता है</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>यह नहीं बताता कि यह क्या है</translation>
    </message>
    <message>
        <source>it does not say «{0}»</source>
        <translation>इसमें “{0}” नहीं लिखा है</translation>
    </message>
    <message>
        <source>it has an unknown activation, number {0}</source>
        <translation>इसमें अज्ञात एक्टिवेशन है, संख्या {0}</translation>
    </message>
    <message>
        <source>it has another number of classes than its card names</source>
        <translation>इसमें वर्गों की संख्या इसके कार्ड में बताई गई संख्या से अलग है</translation>
    </message>
    <message>
        <source>it has neither corner marks nor a picture, so nothing tells where its fields are</source>
        <translation>इसमें न कोना-चिह्न हैं, न चित्र, इसलिए कुछ नहीं बताता कि इसके फ़ील्ड कहाँ हैं</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image, or both</source>
        <translation>इसमें न स्ट्रोक हैं, न छवि, या दोनों हैं</translation>
    </message>
    <message>
        <source>it has no .PEN_DOWN</source>
        <translation>इसमें .PEN_DOWN नहीं है</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>इसमें कोई फ़ील्ड नहीं है</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <translation>इसमें स्ट्रोक नहीं हैं</translation>
    </message>
    <message>
        <source>it has {0} corner marks; there are four, or none</source>
        <translation>इसमें {0} कोना-चिह्न हैं; वे चार होते हैं, या एक भी नहीं</translation>
    </message>
    <message>
        <source>it has {0} fields, more than {1}</source>
        <translation>इसमें {0} फ़ील्ड हैं, {1} से अधिक</translation>
    </message>
    <message>
        <source>it has {0} images; {1} are the most</source>
        <translation>इसमें {0} छवियाँ हैं; अधिक से अधिक {1} हो सकती हैं</translation>
    </message>
    <message>
        <source>it has «{0}», which this version of digitpad does not know</source>
        <translation>इसमें “{0}” है, जिसे digitpad का यह संस्करण नहीं जानता</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>it is a pipe or device, not a regular file</source>
        <translation>यह पाइप या डिवाइस है, सामान्य फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>it is another program&apos;s</source>
        <translation>यह दूसरे प्रोग्राम की है</translation>
    </message>
    <message>
        <source>it is another text, or none</source>
        <translation>यह दूसरा टेक्स्ट है, या कोई नहीं</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>यह ख़राब है</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>यह ख़ाली है</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>यह 64 MiB से बड़ी है</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>यह {0} से बड़ी है</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>इसमें बहुत गहरी नेस्टिंग है</translation>
    </message>
    <message>
        <source>it is no JSON from line {0}, character {1} on</source>
        <translation>यह पंक्ति {0}, वर्ण {1} से आगे JSON नहीं है</translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation>यह टेक्स्ट की सूची नहीं है</translation>
    </message>
    <message>
        <source>it is no plain chain of known layers</source>
        <translation>यह ज्ञात परतों की सीधी शृंखला नहीं है</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>यह रिकॉर्ड नहीं है</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>यह UTF-8 पाठ नहीं है</translation>
    </message>
    <message>
        <source>it is no {0}</source>
        <translation>यह {0} नहीं है</translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation>यह दूसरे फ़ॉर्म की है</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>यह पैक किया गया है</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>यह {0} है</translation>
    </message>
    <message>
        <source>it names a place that there is not</source>
        <translation>इसमें ऐसे स्थान का नाम है जो है ही नहीं</translation>
    </message>
    <message>
        <source>it names half a character</source>
        <translation>इसमें आधे वर्ण का नाम है</translation>
    </message>
    <message>
        <source>it was written by a newer digitpad</source>
        <translation>इसे digitpad के नए संस्करण ने लिखा है</translation>
    </message>
    <message>
        <source>its answer is not ten probabilities</source>
        <translation>इसका उत्तर दस प्रायिकताएँ नहीं है</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>इसका चेकसम ग़लत है</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>इसकी सामग्री ख़राब है</translation>
    </message>
    <message>
        <source>its corner marks are larger than {0} of the page&apos;s width, or have no size</source>
        <translation>इसके कोना-चिह्न पृष्ठ की चौड़ाई के {0} से बड़े हैं, या उनका कोई आकार नहीं है</translation>
    </message>
    <message>
        <source>its corner marks are not in the order upper left, upper right, lower right, lower left</source>
        <translation>इसके कोना-चिह्न इस क्रम में नहीं हैं: ऊपर बाएँ, ऊपर दाएँ, नीचे दाएँ, नीचे बाएँ</translation>
    </message>
    <message>
        <source>its ids are no list</source>
        <translation>इसके आईडी सूची नहीं हैं</translation>
    </message>
    <message>
        <source>its image cannot be unpacked</source>
        <translation>इसकी छवि अनपैक नहीं की जा सकती</translation>
    </message>
    <message>
        <source>its image is not 28x28</source>
        <translation>इसकी छवि 28x28 नहीं है</translation>
    </message>
    <message>
        <source>its page has no size</source>
        <translation>इसके पृष्ठ का कोई आकार नहीं है</translation>
    </message>
    <message>
        <source>its picture lies elsewhere</source>
        <translation>इसका चित्र कहीं और है</translation>
    </message>
    <message>
        <source>its picture {0} is no file&apos;s name; it has to lie beside the form</source>
        <translation>इसका चित्र {0} किसी फ़ाइल का नाम नहीं है; वह फ़ॉर्म के साथ ही होना चाहिए</translation>
    </message>
    <message>
        <source>its picture {0} leads out of the form&apos;s folder</source>
        <translation>इसका चित्र {0} फ़ॉर्म के फ़ोल्डर से बाहर ले जाता है</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>इसकी स्थिति ख़राब है</translation>
    </message>
    <message>
        <source>its strokes are cut off</source>
        <translation>इसके स्ट्रोक कटे हुए हैं</translation>
    </message>
    <message>
        <source>its texts have up to {0} characters; {1} are the most</source>
        <translation>इसके टेक्स्ट {0} वर्णों तक के हैं; अधिक से अधिक {1} हो सकते हैं</translation>
    </message>
    <message>
        <source>its texts hold what is no character</source>
        <translation>इसके टेक्स्ट में ऐसा कुछ है जो वर्ण नहीं है</translation>
    </message>
    <message>
        <source>its weights are no plain numbers</source>
        <translation>इसके भार सामान्य संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>its «kind» is not «{0}»</source>
        <translation>इसका “kind” “{0}” नहीं है</translation>
    </message>
    <message>
        <source>names never end</source>
        <translation>नाम कभी समाप्त नहीं होते</translation>
    </message>
    <message>
        <source>no picture was kept</source>
        <translation>कोई चित्र नहीं रखा गया</translation>
    </message>
    <message>
        <source>nobody has written enough digits</source>
        <translation>किसी ने पर्याप्त अंक नहीं लिखे हैं</translation>
    </message>
    <message>
        <source>numbers never end</source>
        <translation>संख्याएँ कभी समाप्त नहीं होतीं</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>दूसरे प्रकार का</translation>
    </message>
    <message>
        <source>of no folder</source>
        <translation>किसी फ़ोल्डर का नहीं</translation>
    </message>
    <message>
        <source>only 1 of its four corner marks was</source>
        <translation>चार में से केवल 1 कोना-चिह्न मिला</translation>
    </message>
    <message>
        <source>only {0} of its four corner marks were</source>
        <translation>चार में से केवल {0} कोना-चिह्न मिले</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>इसके कुछ हिस्से नहीं हैं</translation>
    </message>
    <message>
        <source>sample {0} has a point that is not finite</source>
        <translation>नमूना {0} में एक बिंदु परिमित नहीं है</translation>
    </message>
    <message>
        <source>sample {0} has a stroke that is no list of [x, y]</source>
        <translation>नमूना {0} का एक स्ट्रोक [x, y] की सूची नहीं है</translation>
    </message>
    <message>
        <source>sample {0} has no label</source>
        <translation>नमूना {0} पर लेबल नहीं है</translation>
    </message>
    <message>
        <source>sample {0} has no points</source>
        <translation>नमूना {0} में कोई बिंदु नहीं है</translation>
    </message>
    <message>
        <source>sample {0} has no strokes</source>
        <translation>नमूना {0} में स्ट्रोक नहीं हैं</translation>
    </message>
    <message>
        <source>sample {0} has the label {1}, which is no digit</source>
        <translation>नमूना {0} का लेबल {1} है, जो अंक नहीं है</translation>
    </message>
    <message>
        <source>segment {0} has a point that is no pair of numbers</source>
        <translation>खंड {0} का एक बिंदु संख्याओं का जोड़ा नहीं है</translation>
    </message>
    <message>
        <source>segment {0} has an x without a y</source>
        <translation>खंड {0} में x है, पर y नहीं</translation>
    </message>
    <message>
        <source>segment {0} has no label</source>
        <translation>खंड {0} पर लेबल नहीं है</translation>
    </message>
    <message>
        <source>should be a list of 2 to {0} texts</source>
        <translation>2 से {0} टेक्स्ट की सूची होनी चाहिए</translation>
    </message>
    <message>
        <source>should be a list of digits from 0 to 9, such as [7]</source>
        <translation>0 से 9 तक के अंकों की सूची होनी चाहिए, जैसे [7]</translation>
    </message>
    <message>
        <source>should be a number from {0} to {1}, but is {2}</source>
        <translation>{0} से {1} तक की संख्या होनी चाहिए, पर {2} है</translation>
    </message>
    <message>
        <source>should be a text in quotes, but is {0}</source>
        <translation>उद्धरण चिह्नों में टेक्स्ट होना चाहिए, पर {0} है</translation>
    </message>
    <message>
        <source>should be a whole number from {0} to {1}, but is {2}</source>
        <translation>{0} से {1} तक का पूर्णांक होना चाहिए, पर {2} है</translation>
    </message>
    <message>
        <source>should be tables, each below [[{0}]]</source>
        <translation>तालिकाएँ होनी चाहिए, हर एक [[{0}]] के नीचे</translation>
    </message>
    <message>
        <source>should be true or false, but is {0}</source>
        <translation>true या false होना चाहिए, पर {0} है</translation>
    </message>
    <message>
        <source>should be {0} of at most {1} characters that can be shown</source>
        <translation>अधिक से अधिक {1} दिखाए जा सकने वाले वर्णों का {0} होना चाहिए</translation>
    </message>
    <message>
        <source>should be {0} to {1} tables [[{2}]], but there are {3}</source>
        <translation>{0} से {1} तालिकाएँ [[{2}]] होनी चाहिए, पर {3} हैं</translation>
    </message>
    <message>
        <source>should hold tables such as [{0}.name]</source>
        <translation>में [{0}.name] जैसी तालिकाएँ होनी चाहिए</translation>
    </message>
    <message>
        <source>should hold texts on one line, but holds {0}</source>
        <translation>में एक पंक्ति के टेक्स्ट होने चाहिए, पर {0} है</translation>
    </message>
    <message>
        <source>the box of a digit has four numbers</source>
        <translation>अंक के बॉक्स में चार संख्याएँ होती हैं</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>रंग बदले नहीं जा सकते</translation>
    </message>
    <message>
        <source>the digit is not in this reading</source>
        <translation>अंक इस पढ़े गए परिणाम में नहीं है</translation>
    </message>
    <message>
        <source>the document is no list</source>
        <translation>दस्तावेज़ सूची नहीं है</translation>
    </message>
    <message>
        <source>the field {0} lies on a corner mark</source>
        <translation>फ़ील्ड {0} कोना-चिह्न पर है</translation>
    </message>
    <message>
        <source>the field {0}, of which there is none beside or above it</source>
        <translation>फ़ील्ड {0}, जिसके बग़ल में या ऊपर कोई नहीं है</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>फ़ाइल ख़राब है</translation>
    </message>
    <message>
        <source>the images have the shape {0}; it should be n x 28 x 28 or n x 784</source>
        <translation>छवियों की आकृति {0} है; वह n x 28 x 28 या n x 784 होनी चाहिए</translation>
    </message>
    <message>
        <source>the labels are of the kind {0}; they should be whole numbers or text</source>
        <translation>लेबल का प्रकार {0} है; वे पूर्णांक या टेक्स्ट होने चाहिए</translation>
    </message>
    <message>
        <source>the labels have the shape {0}; it should be one for each image</source>
        <translation>लेबल की आकृति {0} है; हर छवि के लिए एक लेबल होना चाहिए</translation>
    </message>
    <message>
        <source>the name {0} is there {1} times{2}; each field needs its own</source>
        <translation>नाम {0} {1} बार है{2}; हर फ़ील्ड का अपना नाम होना चाहिए</translation>
    </message>
    <message>
        <source>the pen has left no sample</source>
        <translation>कलम ने कोई नमूना नहीं छोड़ा</translation>
    </message>
    <message>
        <source>the pictures were forgotten</source>
        <translation>चित्र भुला दिए गए</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>डेटाबेस फ़ाइल खोली नहीं जा सकी</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>ग़लत आकृति</translation>
    </message>
    <message>
        <source>{0} They are kept while digitpad is open, and written as soon as that is possible.</source>
        <translation>{0} digitpad खुला रहने तक वे रखे जाते हैं, और जैसे ही संभव हो, लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>{0} allows the number {1}, which the other rules forbid; correct one of them.</source>
        <translation>{0} संख्या {1} की अनुमति देता है, जिसे दूसरे नियम रोकते हैं; उनमें से एक को ठीक करें।</translation>
    </message>
    <message>
        <source>{0} and {1} both hold pictures by class; name one folder, with all classes in it.</source>
        <translation>{0} और {1} दोनों में वर्गों के अनुसार चित्र हैं; सभी वर्गों वाला एक ही फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>{0} begins with an empty row; {1}</source>
        <translation>{0} ख़ाली पंक्ति से शुरू होती है; {1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its decoder crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} खोला नहीं जा सकता: उसका डिकोडर क्रैश हो गया ({1}); फ़ाइल ख़राब हो सकती है, उसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the system ended its process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} खोला नहीं जा सकता: सिस्टम ने उसका प्रोसेस समाप्त कर दिया (SIGKILL), शायद मेमोरी कम पड़ने से; पहले उसे छोटा करें।</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} पढ़ा नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} लिखा नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} स्तंभ</translation>
    </message>
    <message>
        <source>{0} could not be read: each worker that tried it was lost.</source>
        <translation>{0} पढ़ा नहीं जा सका: जिस-जिस वर्कर ने कोशिश की, वह खो गया।</translation>
    </message>
    <message>
        <source>{0} could not be read: the process crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} पढ़ा नहीं जा सका: प्रोसेस क्रैश हो गया ({1}); फ़ाइल ख़राब हो सकती है, उसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{0} could not be read: the system ended the process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} पढ़ा नहीं जा सका: सिस्टम ने प्रोसेस समाप्त कर दिया (SIGKILL), शायद मेमोरी कम पड़ने से; पहले उसे छोटा करें।</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} एपॉक</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another folder, or move that one away.</source>
        <translation>{0} पहले से मौजूद है। दूसरा फ़ोल्डर चुनें, या उसे कहीं और ले जाएँ।</translation>
    </message>
    <message>
        <source>{0} fields have the name {1}{2}; each needs its own.</source>
        <translation>{0} फ़ील्ड का नाम {1} है{2}; हर एक का अपना नाम होना चाहिए।</translation>
    </message>
    <message>
        <source>{0} files are read</source>
        <translation>{0} फ़ाइलें पढ़ी गईं</translation>
    </message>
    <message>
        <source>{0} has a box that is smaller than {1} mm</source>
        <translation>{0} का एक खाना {1} मि॰मी॰ से छोटा है</translation>
    </message>
    <message>
        <source>{0} has a fixed length, but no rule says which</source>
        <translation>{0} की लंबाई निश्चित है, पर कोई नियम नहीं बताता कि कितनी</translation>
    </message>
    <message>
        <source>{0} has a second array of {1} for the same part; there should be one.</source>
        <translation>{0} में एक ही भाग के लिए {1} का दूसरा ऐरे है; एक ही होना चाहिए।</translation>
    </message>
    <message>
        <source>{0} has far too many pixels; make it smaller first.</source>
        <translation>{0} में बहुत ही ज़्यादा पिक्सेल हैं; पहले उसे छोटा करें।</translation>
    </message>
    <message>
        <source>{0} has more decimals than {1}: {2}.</source>
        <translation>{0} में {1} से अधिक दशमलव स्थान हैं: {2}।</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB; a list of numbers as CSV is expected.</source>
        <translation>{0} {1} MiB से बड़ी है; CSV के रूप में संख्याओं की सूची अपेक्षित है।</translation>
    </message>
    <message>
        <source>{0} has more than {1} different labels; {2}</source>
        <translation>{0} में {1} से अधिक अलग-अलग लेबल हैं; {2}</translation>
    </message>
    <message>
        <source>{0} has no arrays called x_train and y_train, or images and labels; there are: {1}.</source>
        <translation>{0} में x_train और y_train, या images और labels नाम के ऐरे नहीं हैं; उसमें हैं: {1}।</translation>
    </message>
    <message>
        <source>{0} has no column {1}; its columns are {2}.</source>
        <translation>{0} में स्तंभ {1} नहीं है; उसके स्तंभ हैं: {2}।</translation>
    </message>
    <message>
        <source>{0} has no name of 1 to {1} characters</source>
        <translation>{0} का 1 से {1} वर्णों का नाम नहीं है</translation>
    </message>
    <message>
        <source>{0} has no number in column {1}.</source>
        <translation>{0} के स्तंभ {1} में कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <source>{0} has no page {1}, only {2}.</source>
        <translation>{0} में पृष्ठ {1} नहीं है, केवल {2} हैं।</translation>
    </message>
    <message>
        <source>{0} has no rows; {1}</source>
        <translation>{0} में कोई पंक्ति नहीं है; {1}</translation>
    </message>
    <message>
        <source>{0} has no {1} of its {2} part.</source>
        <translation>{0} में उसके {2} भाग के {1} नहीं हैं।</translation>
    </message>
    <message>
        <source>{0} has the number {1} twice, {2}; each may be there once.</source>
        <translation>{0} में संख्या {1} दो बार है, {2}; हर संख्या एक ही बार हो सकती है।</translation>
    </message>
    <message>
        <source>{0} has {1} boxes; 1 to {2} are possible</source>
        <translation>{0} में {1} खाने हैं; 1 से {2} संभव हैं</translation>
    </message>
    <message>
        <source>{0} has {1} columns, so no labels; {2}</source>
        <translation>{0} में {1} स्तंभ हैं, इसलिए लेबल नहीं हैं; {2}</translation>
    </message>
    <message>
        <source>{0} has {1} images; {2} are the most.</source>
        <translation>{0} में {1} छवियाँ हैं; अधिक से अधिक {2} हो सकती हैं।</translation>
    </message>
    <message>
        <source>{0} has {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} में {1} x {2} पिक्सेल हैं, digitpad की सीमा {3} मिलियन से अधिक; पहले उसे छोटा करें।</translation>
    </message>
    <message>
        <source>{0} has {1}; signs are only possible in a field of one rectangle</source>
        <translation>{0} में {1} है; चिह्न केवल एक आयत वाले फ़ील्ड में संभव हैं</translation>
    </message>
    <message>
        <source>{0} has {1}; {2}</source>
        <translation>{0} में {1} है; {2}</translation>
    </message>
    <message>
        <source>{0} holds a network of too many layers; it is not imported.</source>
        <translation>{0} में बहुत अधिक परतों वाला नेटवर्क है; उसे आयात नहीं किया जाता।</translation>
    </message>
    <message>
        <source>{0} holds a picture of {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} में {1} x {2} पिक्सेल का चित्र है, digitpad की सीमा {3} मिलियन से अधिक; पहले उसे छोटा करें।</translation>
    </message>
    <message>
        <source>{0} holds more than a network («{1}»); it is not imported.</source>
        <translation>{0} में नेटवर्क के अलावा भी कुछ है (“{1}”); उसे आयात नहीं किया जाता।</translation>
    </message>
    <message>
        <source>{0} holds more than {1} pictures, which are the most.</source>
        <translation>{0} में {1} से अधिक चित्र हैं, जो अधिकतम सीमा है।</translation>
    </message>
    <message>
        <source>{0} holds no arrays of numbers and text as NumPy&apos;s savez writes them; it is damaged, or holds Python objects, which are not read.</source>
        <translation>{0} में संख्याओं और टेक्स्ट के वैसे ऐरे नहीं हैं जैसे NumPy का savez लिखता है; वह ख़राब है, या उसमें Python ऑब्जेक्ट हैं, जो पढ़े नहीं जाते।</translation>
    </message>
    <message>
        <source>{0} holds numbers of several digits only; samples are single digits.</source>
        <translation>{0} में केवल कई अंकों की संख्याएँ हैं; नमूने अकेले अंक होते हैं।</translation>
    </message>
    <message>
        <source>{0} holds other things, but no study to go on with. Name the study&apos;s folder.</source>
        <translation>{0} में दूसरी चीज़ें हैं, पर आगे बढ़ाने के लिए कोई अध्ययन नहीं। अध्ययन का फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>{0} holds pictures by class; name it alone, without other files and folders.</source>
        <translation>{0} में वर्गों के अनुसार चित्र हैं; केवल यही फ़ोल्डर दें, अन्य फ़ाइलों और फ़ोल्डरों के बिना।</translation>
    </message>
    <message>
        <source>{0} holds {1}. Add --resume {2}, or choose another folder.</source>
        <translation>{0} में {1} है। --resume जोड़ें ({2}), या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} छवियाँ</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} फ़ाइल है। निर्यात के लिए फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{0} is a folder without a .keras file; name such a file, as Keras&apos; model.save writes it.</source>
        <translation>{0} बिना .keras फ़ाइल का फ़ोल्डर है; ऐसी फ़ाइल बताएँ जैसी Keras का model.save लिखता है।</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a picture in it.</source>
        <translation>{0} फ़ोल्डर है; उसमें से कोई चित्र चुनें।</translation>
    </message>
    <message>
        <source>{0} is a folder; name the file in it, {1}.</source>
        <translation>{0} एक फ़ोल्डर है; उसमें रखी फ़ाइल बताएँ, {1}।</translation>
    </message>
    <message>
        <source>{0} is a link that leads nowhere. Choose a folder that does not exist yet.</source>
        <translation>{0} ऐसा लिंक है जो कहीं नहीं ले जाता। ऐसा फ़ोल्डर चुनें जो अभी मौजूद न हो।</translation>
    </message>
    <message>
        <source>{0} is a picture and no data set; name the folder that has a folder of them for each class.</source>
        <translation>{0} एक चित्र है, डेटा सेट नहीं; वह फ़ोल्डर बताएँ जिसमें हर वर्ग के चित्रों का एक फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>{0} is a workbook or an archive; save the list of numbers as CSV.</source>
        <translation>{0} वर्कबुक या आर्काइव है; संख्याओं की सूची CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>{0} is a {1} and has no decimals</source>
        <translation>{0} का प्रकार “{1}” है और इसमें दशमलव स्थान नहीं होते</translation>
    </message>
    <message>
        <source>{0} is a {1} and has {2} boxes; it has one</source>
        <translation>{0} का प्रकार “{1}” है और इसमें {2} खाने हैं; इसमें एक होना चाहिए</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete; copy it again or save it anew.</source>
        <translation>{0} ख़राब या अधूरा है; उसे फिर से कॉपी करें या सहेजें।</translation>
    </message>
    <message>
        <source>{0} is damaged: its header tells of {1} bytes, but it has {2}.</source>
        <translation>{0} ख़राब है: उसका हेडर {1} बाइट बताता है, पर उसमें {2} हैं।</translation>
    </message>
    <message>
        <source>{0} is empty; a column of numbers is expected.</source>
        <translation>{0} ख़ाली है; संख्याओं का एक स्तंभ अपेक्षित है।</translation>
    </message>
    <message>
        <source>{0} is empty; copy it again.</source>
        <translation>{0} ख़ाली है; उसे फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>{0} is empty; {1}</source>
        <translation>{0} ख़ाली है; {1}</translation>
    </message>
    <message>
        <source>{0} is full</source>
        <translation>{0} भरा हुआ है</translation>
    </message>
    <message>
        <source>{0} is in the old HDF5 format, which can run any program when it is loaded. Save the network as .keras and import that.</source>
        <translation>{0} पुराने HDF5 फ़ॉर्मैट में है, जो लोड होने पर कोई भी प्रोग्राम चला सकता है। नेटवर्क को .keras के रूप में सहेजें और उसे आयात करें।</translation>
    </message>
    <message>
        <source>{0} is in use already. Choose a folder that does not exist yet.</source>
        <translation>{0} पहले से उपयोग में है। ऐसा फ़ोल्डर चुनें जो अभी मौजूद न हो।</translation>
    </message>
    <message>
        <source>{0} is incomplete: the end of the PDF file is missing; copy it again.</source>
        <translation>{0} अधूरा है: PDF फ़ाइल का अंत नहीं है; उसे फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB; make it smaller first.</source>
        <translation>{0} {1} GiB से बड़ा है; पहले उसे छोटा करें।</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, which no network for digits needs.</source>
        <translation>{0} {1} MB से बड़ी है, जितने की अंकों के किसी नेटवर्क को ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>{0} is larger than {1}; split it.</source>
        <translation>{0} {1} से बड़ी है; उसे बाँटें।</translation>
    </message>
    <message>
        <source>{0} is locked with a password; save a copy of it without one.</source>
        <translation>{0} पासवर्ड से बंद है; बिना पासवर्ड की एक प्रति सहेजें।</translation>
    </message>
    <message>
        <source>{0} is needed for a while, but there already. Move it away, or choose another folder.</source>
        <translation>{0} की कुछ देर के लिए ज़रूरत है, पर वह पहले से मौजूद है। उसे कहीं और ले जाएँ, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{0} is needed for what was read, but holds something else. Move it away.</source>
        <translation>पढ़े गए के लिए {0} चाहिए, पर उसमें कुछ और है। उसे कहीं और ले जाएँ।</translation>
    </message>
    <message>
        <source>{0} is no .keras file, or a damaged one.</source>
        <translation>{0} .keras फ़ाइल नहीं है, या ख़राब है।</translation>
    </message>
    <message>
        <source>{0} is no CSV file but a picture, a program or the like; a list of numbers is expected.</source>
        <translation>{0} CSV फ़ाइल नहीं, बल्कि चित्र, प्रोग्राम या ऐसा ही कुछ है; संख्याओं की सूची अपेक्षित है।</translation>
    </message>
    <message>
        <source>{0} is no CSV file; its line {1} cannot be told into cells.</source>
        <translation>{0} CSV फ़ाइल नहीं है; उसकी पंक्ति {1} सेलों में नहीं बाँटी जा सकती।</translation>
    </message>
    <message>
        <source>{0} is no IDX file, such as train-images-idx3-ubyte.gz.</source>
        <translation>{0} IDX फ़ाइल नहीं है, जैसे train-images-idx3-ubyte.gz।</translation>
    </message>
    <message>
        <source>{0} is no TOML: a whole number in it has too many digits.</source>
        <translation>{0} TOML नहीं है: उसके एक पूर्णांक में बहुत ज़्यादा अंक हैं।</translation>
    </message>
    <message>
        <source>{0} is no TOML: it is nested too deeply.</source>
        <translation>{0} TOML नहीं है: उसमें बहुत गहरी नेस्टिंग है।</translation>
    </message>
    <message>
        <source>{0} is no array</source>
        <translation>{0} ऐरे नहीं है</translation>
    </message>
    <message>
        <source>{0} is no check digit; there are {1}</source>
        <translation>{0} कोई जाँच अंक नहीं है; उपलब्ध हैं: {1}</translation>
    </message>
    <message>
        <source>{0} is no digit</source>
        <translation>{0} अंक नहीं है</translation>
    </message>
    <message>
        <source>{0} is no drawing that digitpad saved: {1}.</source>
        <translation>{0} digitpad की सहेजी हुई ड्रॉइंग नहीं है: {1}।</translation>
    </message>
    <message>
        <source>{0} is no file; choose a picture.</source>
        <translation>{0} फ़ाइल नहीं है; कोई चित्र चुनें।</translation>
    </message>
    <message>
        <source>{0} is no folder. Choose one that does not exist yet.</source>
        <translation>{0} फ़ोल्डर नहीं है। ऐसा चुनें जो अभी मौजूद न हो।</translation>
    </message>
    <message>
        <source>{0} is no form that digitpad can use: {1}.</source>
        <translation>{0} ऐसा फ़ॉर्म नहीं है जिसे digitpad उपयोग कर सके: {1}।</translation>
    </message>
    <message>
        <source>{0} is no label</source>
        <translation>{0} लेबल नहीं है</translation>
    </message>
    <message>
        <source>{0} is no picture that digitpad reads; it is left alone.</source>
        <translation>{0} ऐसा चित्र नहीं है जिसे digitpad पढ़ता हो; उसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s address; it has a host and a port, such as tcp://10.0.0.5:8786.</source>
        <translation>{0} शेड्यूलर का पता नहीं है; उसमें होस्ट और पोर्ट होते हैं, जैसे tcp://10.0.0.5:8786।</translation>
    </message>
    <message>
        <source>{0} is no text</source>
        <translation>{0} पाठ नहीं है</translation>
    </message>
    <message>
        <source>{0} is no time that this computer knows</source>
        <translation>{0} ऐसा समय नहीं है जिसे यह कंप्यूटर जानता हो</translation>
    </message>
    <message>
        <source>{0} is not packed</source>
        <translation>{0} पैक नहीं किया गया है</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; {1}</source>
        <translation>{0} UTF-8 पाठ नहीं है; {1}</translation>
    </message>
    <message>
        <source>{0} is of the unknown kind {1}; the kinds are {2}</source>
        <translation>{0} का प्रकार {1} अज्ञात है; प्रकार हैं: {2}</translation>
    </message>
    <message>
        <source>{0} is to have {1} digits, but has {2} boxes</source>
        <translation>{0} में {1} अंक होने चाहिए, पर {2} खाने हैं</translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} has them.</source>
        <translation>{0} {1} है, जैसा {2} में होता है।</translation>
    </message>
    <message>
        <source>{0} is {1}; --watch needs the folder into which the pictures come.</source>
        <translation>{0} {1} है; --watch को वह फ़ोल्डर चाहिए जिसमें चित्र आते हैं।</translation>
    </message>
    <message>
        <source>{0} is {1}; digitpad reads {2}.</source>
        <translation>{0} का प्रकार है: {1}; digitpad ये पढ़ता है: {2}।</translation>
    </message>
    <message>
        <source>{0} layers</source>
        <translation>{0} परतें</translation>
    </message>
    <message>
        <source>{0} lies outside the page, or a box of it has no size</source>
        <translation>{0} पृष्ठ के बाहर है, या उसके एक खाने का कोई आकार नहीं है</translation>
    </message>
    <message>
        <source>{0} met an error in digitpad ({1}: {2}); please report it.</source>
        <translation>{0} पर digitpad में त्रुटि हुई ({1}: {2}); कृपया इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>{0} needs a model that reads digits, but «{1}» tells {2} apart.</source>
        <translation>{0}: इसके लिए अंक पढ़ने वाला मॉडल चाहिए, पर “{1}” {2} में अंतर करता है।</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} पृष्ठ</translation>
    </message>
    <message>
        <source>{0} pictures of 28x28 pixels were taken as they are.</source>
        <translation>28x28 पिक्सेल के {0} चित्र ज्यों के त्यों लिए गए।</translation>
    </message>
    <message>
        <source>{0} pictures were normalised to 28x28 as drawings are.</source>
        <translation>{0} चित्र ड्रॉइंग की तरह 28x28 पर नॉर्मलाइज़ किए गए।</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} रन</translation>
    </message>
    <message>
        <source>{0} says that it has {1}, but {2}; save it anew.</source>
        <translation>{0} के अनुसार उसमें {1} हैं, पर {2}; उसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{0} should have a label and the number of its character in each line.</source>
        <translation>{0} की हर पंक्ति में एक लेबल और उसके वर्ण की संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to open; save it anew or make it smaller.</source>
        <translation>{0} खोलने में {1} सेकंड से अधिक लगते हैं; उसे फिर से सहेजें या छोटा करें।</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, which no network for digits needs.</source>
        <translation>{0} खुलने पर {1} MB से अधिक हो जाता है, जितने की अंकों के किसी नेटवर्क को ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>{0} unpacks to {1}; {2} are the most.</source>
        <translation>{0} खुलने पर {1} हो जाता है; अधिक से अधिक {2} हो सकता है।</translation>
    </message>
    <message>
        <source>{0} uses «{1}». Only networks of Keras&apos; own layers, without functions, custom or file-reading layers, are imported; save it without that layer.</source>
        <translation>{0} में “{1}” का उपयोग है। केवल Keras की अपनी परतों के नेटवर्क आयात होते हैं, जिनमें फ़ंक्शन, कस्टम या फ़ाइल पढ़ने वाली परतें न हों; उसे उस परत के बिना सहेजें।</translation>
    </message>
    <message>
        <source>{0} was exported for other programs and cannot be taken back. Import the .keras file of the model that it was made of.</source>
        <translation>{0} दूसरे प्रोग्रामों के लिए निर्यात किया गया था और वापस नहीं लिया जा सकता। जिस मॉडल से वह बना, उसकी .keras फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>{0} was not opened, as the program is being closed.</source>
        <translation>{0} नहीं खोला गया, क्योंकि प्रोग्राम बंद हो रहा है।</translation>
    </message>
    <message>
        <source>{0} was read {1} times as {2}, first in {3}.</source>
        <translation>{0} को {1} बार {2} पढ़ा गया, पहली बार {3} में।</translation>
    </message>
    <message>
        <source>{0} was read {1} times, first in {2}.</source>
        <translation>{0} को {1} बार पढ़ा गया, पहली बार {2} में।</translation>
    </message>
    <message>
        <source>{0}, but another one.</source>
        <translation>{0}, पर वह दूसरा है।</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no TOML; it wants key = value, with texts in quotes.</source>
        <translation>{0}, पंक्ति {1}: {2} TOML नहीं है; वहाँ key = value चाहिए, टेक्स्ट उद्धरण चिह्नों में।</translation>
    </message>
    <message>
        <source>«answer.text» is too long</source>
        <translation>“answer.text” बहुत लंबा है</translation>
    </message>
    <message>
        <source>«reference.filled» should be true or false</source>
        <translation>“reference.filled” true या false होना चाहिए</translation>
    </message>
    <message>
        <source>«{0}» has {1} layers, and there can be at most {2}</source>
        <translation>“{0}” में {1} परतें हैं, और अधिक से अधिक {2} हो सकती हैं</translation>
    </message>
    <message>
        <source>«{0}» in a terminal shows more.</source>
        <translation>टर्मिनल में “{0}” और दिखाता है।</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the architecture.</source>
        <translation>“{0}” Windows पर एक डिवाइस का नाम है; आर्किटेक्चर के लिए दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the model.</source>
        <translation>“{0}” Windows पर एक डिवाइस का नाम है; मॉडल के लिए दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>«{0}» is an architecture that comes with digitpad; choose another name.</source>
        <translation>“{0}” digitpad के साथ आने वाला आर्किटेक्चर है; दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>«{0}» is unknown; there can be {1}</source>
        <translation>“{0}” अज्ञात है; ये हो सकते हैं: {1}</translation>
    </message>
    <message>
        <source>«{0}» is {1}</source>
        <translation>“{0}” {1} है</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close all the same</source>
        <translation>फिर भी बंद करें</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpad बंद करें</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>यहीं रहें</translation>
    </message>
    <message>
        <source>The drawing is saved again.</source>
        <translation>ड्रॉइंग फिर से सहेजी जा रही है।</translation>
    </message>
    <message>
        <source>There is no folder to keep the drawing in; it will be gone when you close.</source>
        <translation>ड्रॉइंग रखने के लिए कोई फ़ोल्डर नहीं है; बंद करने पर वह मिट जाएगी।</translation>
    </message>
    <message>
        <source>{0} What you drew will be gone.</source>
        <translation>{0} आपने जो लिखा है, वह मिट जाएगा।</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>&amp;Copy plot</source>
        <translation>आलेख कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save plot …</source>
        <translation>आलेख सहेजें(&amp;S) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>ड्रॉइंग (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>आलेख सहेजें</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>जो दिख रहा है उसे स्वीकारें (Enter)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>पढ़ना रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose a form file …</source>
        <translation>फ़ॉर्म की फ़ाइल चुनें(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>पढ़ना जारी रखें(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next field in doubt</source>
        <translation>अगला संदिग्ध फ़ील्ड(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous field in doubt</source>
        <translation>पिछला संदिग्ध फ़ील्ड(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>शीट पढ़ें(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the table …</source>
        <translation>तालिका सहेजें(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Sheets that digitpad printed</source>
        <translation>digitpad की छापी हुई शीट(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>As it was &amp;read</source>
        <translation>जैसा पढ़ा गया था(&amp;R)</translation>
    </message>
    <message>
        <source>Begin a &amp;new table</source>
        <translation>नई तालिका शुरू करें(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing stands &amp;there (Delete)</source>
        <translation>यहाँ कुछ नहीं है (Delete)(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>संख्याओं के नियम(&amp;U) …</translation>
    </message>
    <message>
        <source>Read a &amp;folder …</source>
        <translation>फ़ोल्डर पढ़ें(&amp;F) …</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>&amp;Digits of a number</source>
        <translation>संख्या के अंक(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>स्तंभों के नाम(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>प्रकार(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Rows on a page</source>
        <translation>हर पृष्ठ पर पंक्तियाँ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>शीर्षक(&amp;T)</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message>
        <source>A sheet for each writer; «digitpad samples sheets SHEETS --out FOLDER» makes samples of them.</source>
        <translation>हर लेखक के लिए एक शीट; “digitpad samples sheets SHEETS --out FOLDER” उनसे नमूने बनाता है।</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>स्तंभ(&amp;O)</translation>
    </message>
    <message>
        <source>Each digit ten times</source>
        <translation>हर अंक दस बार</translation>
    </message>
    <message>
        <source>File &gt; Read sheets, or «digitpad read SHEETS --form auto --xlsx FILE», makes a table of photos or scans of it.</source>
        <translation>फ़ाइल &gt; शीट पढ़ें, या “digitpad read SHEETS --form auto --xlsx FILE”, इसकी फ़ोटो या स्कैन से तालिका बनाता है।</translation>
    </message>
    <message>
        <source>List: a box a number</source>
        <translation>सूची: हर संख्या का एक खाना</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>पृष्ठ(&amp;G)</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>काग़ज़(&amp;R)</translation>
    </message>
    <message>
        <source>Print a sheet, fill it in, read it</source>
        <translation>शीट प्रिंट करें, भरें, पढ़ें</translation>
    </message>
    <message>
        <source>Scores: a box a digit</source>
        <translation>प्राप्तांक: हर अंक का एक खाना</translation>
    </message>
    <message>
        <source>What stands above the columns, with commas between them.</source>
        <translation>स्तंभों के ऊपर जो लिखा हो, बीच में अल्पविराम के साथ।</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>प्रिंट करें(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDF के रूप में सहेजें(&amp;S) …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>बंद करें(&amp;O)</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF फ़ाइल (*.pdf)</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>शीट प्रिंट करें</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>{0} प्रिंट हो रहा है।</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet with its fields</source>
        <translation>शीट, अपने फ़ील्ड के साथ</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>शीट का पूर्वावलोकन</translation>
    </message>
</context>
<context>
    <name>SheetRules</name>
    <message>
        <source>&amp;Apply to all sheets</source>
        <translation>सभी शीट पर लागू करें(&amp;A)</translation>
    </message>
    <message>
        <source>These rules hold for all fields that have none of their own. A number that breaks them becomes the most probable one that they allow, if that is probable enough. The sheets are read once more.</source>
        <translation>ये नियम उन सभी फ़ील्ड पर लागू होते हैं जिनके अपने नियम नहीं हैं। जो संख्या इन्हें तोड़ती है, वह नियमों द्वारा मान्य सबसे अधिक प्रायिकता वाली संख्या बन जाती है, यदि उसकी प्रायिकता पर्याप्त हो। शीट एक बार फिर पढ़ी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>It could not be read</source>
        <translation>इसे पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Row {0} · {1}</source>
        <translation>पंक्ति {0} · {1}</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source> · {0} left</source>
        <translation> · {0} शेष</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>{1} में से {0} पढ़ा जा रहा है</translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Confidence</source>
        <translation>विश्वास-स्तर</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
</context>
<context>
    <name>SheetTableView</name>
    <message>
        <source>What was read</source>
        <translation>क्या पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>1 field in doubt</source>
        <translation>1 संदिग्ध फ़ील्ड</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 शीट</translation>
    </message>
    <message>
        <source>A box between two digits is empty: type what stands there</source>
        <translation>दो अंकों के बीच का खाना ख़ाली है: जो वहाँ है वह टाइप करें</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>No digit for certain: type what stands there, or press Delete if that is nothing</source>
        <translation>कोई अंक पक्का नहीं: जो लिखा है वह टाइप करें, या कुछ न हो तो Delete दबाएँ</translation>
    </message>
    <message>
        <source>Read with a confidence of {0}</source>
        <translation>{0} विश्वास-स्तर के साथ पढ़ा गया</translation>
    </message>
    <message>
        <source>Said by a person; read: {0}</source>
        <translation>किसी व्यक्ति ने बताया; पढ़ा गया: {0}</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>काटा हुआ</translation>
    </message>
    <message>
        <source>a digit is in doubt</source>
        <translation>एक अंक संदिग्ध है</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>ख़ाली जगह</translation>
    </message>
    <message>
        <source>it stands on {0}, too</source>
        <translation>यह {0} पर भी है</translation>
    </message>
    <message>
        <source>most probable by itself: {0}</source>
        <translation>अपने आप में सबसे अधिक प्रायिकता: {0}</translation>
    </message>
    <message>
        <source>no decimal point was seen</source>
        <translation>दशमलव बिंदु नहीं दिखा</translation>
    </message>
    <message>
        <source>no field in doubt</source>
        <translation>कोई संदिग्ध फ़ील्ड नहीं</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>काटा हुआ</translation>
    </message>
    <message>
        <source>the rules forbid it</source>
        <translation>नियम इसकी अनुमति नहीं देते</translation>
    </message>
    <message>
        <source>there is something else in the field</source>
        <translation>फ़ील्ड में कुछ और भी है</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>अपठनीय</translation>
    </message>
    <message>
        <source>{0} fields in doubt</source>
        <translation>{0} संदिग्ध फ़ील्ड</translation>
    </message>
    <message>
        <source>{0} looked at</source>
        <translation>{0} देखे गए</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} शीट</translation>
    </message>
    <message>
        <source>{0} with a problem</source>
        <translation>{0} में समस्या</translation>
    </message>
</context>
<context>
    <name>SheetsFeature</name>
    <message>
        <source>Read sheets</source>
        <translation>शीट पढ़ें</translation>
    </message>
    <message>
        <source>Reading sheets</source>
        <translation>शीट पढ़ना</translation>
    </message>
</context>
<context>
    <name>SheetsLayout</name>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>शीट पढ़ें(&amp;R) …</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>स्वीकारें (Enter)</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or a folder of filled-in sheets here. Each becomes rows of a table, and what is in doubt is shown with its picture.</source>
        <translation>भरी हुई शीट के चित्र, PDF या फ़ोल्डर यहाँ छोड़ें। हर शीट तालिका की पंक्तियाँ बन जाती है, और जो संदिग्ध है वह अपने चित्र के साथ दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
</context>
<context>
    <name>SheetsSession</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, पृष्ठ {1}</translation>
    </message>
</context>
<context>
    <name>SheetsWindow</name>
    <message>
        <source>1 field was looked at before, and is as it was left.</source>
        <translation>1 फ़ील्ड पहले देखा गया था, और वैसा ही है जैसा छोड़ा गया था।</translation>
    </message>
    <message>
        <source>No model of digits answers yet; choose one in the menu Model, and read then.</source>
        <translation>अभी अंकों का कोई मॉडल उत्तर नहीं देता; “मॉडल” मेनू में कोई चुनें, फिर पढ़ें।</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>फ़ोल्डर पढ़ें</translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation>शीट पढ़ें</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>तालिका सहेजें</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} सहेजा गया।</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table first?</source>
        <translation>आपने पढ़े गए को सुधारा है। पहले तालिका सहेजें?</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table?</source>
        <translation>आपने पढ़े गए को सुधारा है। तालिका सहेजें?</translation>
    </message>
    <message>
        <source>sheets.csv</source>
        <translation>शीट.csv</translation>
    </message>
    <message>
        <source>{0} fields were looked at before, and are as they were left.</source>
        <translation>{0} फ़ील्ड पहले देखे गए थे, और वैसे ही हैं जैसे छोड़े गए थे।</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>इन शब्दों वाला कोई शॉर्टकट नहीं है।</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search for what you want to do, or for a key</source>
        <translation>आप जो करना चाहते हैं उसे, या कोई कुंजी खोजें</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
</context>
<context>
    <name>SliderPanel</name>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>फिर से नॉर्मलाइज़ करें, जैसे digitpad करता है(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Other noise</source>
        <translation>दूसरा शोर(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>सब रीसेट करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>Noise, salt and pepper fall elsewhere.</source>
        <translation>शोर और नमक-मिर्च दूसरी जगह पड़ते हैं।</translation>
    </message>
    <message>
        <source>Put back (Delete, or a double click on the slider)</source>
        <translation>वापस रखें (Delete, या स्लाइडर पर डबल-क्लिक)</translation>
    </message>
    <message>
        <source>Put back: {0}</source>
        <translation>वापस रखें: {0}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>फिर से करें(&amp;D)</translation>
    </message>
    <message>
        <source>What is distorted is brought to 20 pixels and into the middle before the network sees it. Without, the network sees it as it is.</source>
        <translation>नेटवर्क के देखने से पहले विकृत अंक को 20 पिक्सेल का करके बीच में लाया जाता है। इसके बिना नेटवर्क उसे वैसा ही देखता है जैसा वह है।</translation>
    </message>
</context>
<context>
    <name>SnapshotWords</name>
    <message>
        <source>After epoch {0}</source>
        <translation>एपॉक {0} के बाद</translation>
    </message>
    <message>
        <source>After {0} of {1} batches of the first epoch</source>
        <translation>पहले एपॉक के {1} में से {0} बैच के बाद</translation>
    </message>
    <message>
        <source>Before the first batch</source>
        <translation>पहले बैच से पहले</translation>
    </message>
    <message>
        <source>Labelled {0}, read as {1} ({2})</source>
        <translation>लेबल {0}, {1} पढ़ा गया ({2})</translation>
    </message>
    <message>
        <source>Labelled {0}, read so ({1})</source>
        <translation>लेबल {0}, यही पढ़ा गया ({1})</translation>
    </message>
    <message>
        <source>Too few images are held out to show how it reads them</source>
        <translation>अलग रखी गई छवियाँ इतनी कम हैं कि यह नहीं दिखाया जा सकता कि वह उन्हें कैसे पढ़ता है</translation>
    </message>
    <message>
        <source>Yours, read as {0} ({1})</source>
        <translation>आपका, {0} पढ़ा गया ({1})</translation>
    </message>
    <message>
        <source>{0} of {1} held-out digits read right (95 % interval {2}–{3} %)</source>
        <translation>अलग रखे गए {1} अंकों में से {0} सही पढ़े गए (95 % अंतराल {2}–{3} %)</translation>
    </message>
    <message>
        <source>{0} of {1} held-out images read right (95 % interval {2}–{3} %)</source>
        <translation>अलग रखी गई {1} छवियों में से {0} सही पढ़ी गईं (95 % अंतराल {2}–{3} %)</translation>
    </message>
</context>
<context>
    <name>SnapshotsFeature</name>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>तीर कुंजियाँ, Home, End</translation>
    </message>
    <message>
        <source>Back and forth, to the first snapshot, to the newest one</source>
        <translation>आगे-पीछे, पहले स्नैपशॉट पर, सबसे नए पर</translation>
    </message>
    <message>
        <source>How «{0}» learned</source>
        <translation>“{0}” ने कैसे सीखा</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>चलाएँ, या विराम दें</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>स्पेस बार</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training. Those of a new one are kept where «Keep how it learns» is ticked (Model &gt; Train a network).</source>
        <translation>मॉडल “{0}” के प्रशिक्षण के स्नैपशॉट नहीं हैं। नए मॉडल के स्नैपशॉट तब रखे जाते हैं जब “वह कैसे सीखता है, यह रखें” पर निशान लगा हो (मॉडल &gt; नेटवर्क को प्रशिक्षित करें)।</translation>
    </message>
    <message>
        <source>The training has ended early; this is what had come of it.</source>
        <translation>प्रशिक्षण समय से पहले समाप्त हो गया; तब तक यही बना था।</translation>
    </message>
    <message>
        <source>The training is done.</source>
        <translation>प्रशिक्षण पूरा हुआ।</translation>
    </message>
    <message>
        <source>The training is under way; the newest snapshot is shown as long as you do not go back.</source>
        <translation>प्रशिक्षण चल रहा है; जब तक आप पीछे नहीं जाते, सबसे नया स्नैपशॉट दिखता है।</translation>
    </message>
    <message>
        <source>The training was stopped; this is what had come of it.</source>
        <translation>प्रशिक्षण रोक दिया गया; तब तक यही बना था।</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>इसे सीखते देखें</translation>
    </message>
    <message>
        <source>Watch «{0}» learn</source>
        <translation>“{0}” को सीखते देखें</translation>
    </message>
</context>
<context>
    <name>SnapshotsWindow</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The first snapshot comes before the first batch</source>
        <translation>पहला स्नैपशॉट पहले बैच से पहले का है</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>नेटवर्क का क्या दिखाया जाए</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Digits to look at</source>
        <translation>देखने के लिए अंक</translation>
    </message>
    <message>
        <source>MNIST: held-out digits</source>
        <translation>MNIST: अलग रखे गए अंक</translation>
    </message>
    <message>
        <source>MNIST: test digits</source>
        <translation>MNIST: परीक्षण अंक</translation>
    </message>
    <message>
        <source>MNIST: training digits</source>
        <translation>MNIST: प्रशिक्षण अंक</translation>
    </message>
    <message>
        <source>Test digits: no network has learned from them. Held-out: training digits that this network has not learned from.</source>
        <translation>परीक्षण अंक: किसी नेटवर्क ने इनसे नहीं सीखा है। अलग रखे गए: वे प्रशिक्षण अंक जिनसे इस नेटवर्क ने नहीं सीखा है।</translation>
    </message>
    <message>
        <source>Test images of its own data</source>
        <translation>इसके अपने डेटा की परीक्षण छवियाँ</translation>
    </message>
    <message>
        <source>Your own digits</source>
        <translation>आपके अपने अंक</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>&amp;Train it now</source>
        <translation>अभी प्रशिक्षित करें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Your result:</source>
        <translation>आपका परिणाम:(&amp;Y)</translation>
    </message>
    <message>
        <source>For your worksheet</source>
        <translation>आपके कार्यपत्रक के लिए</translation>
    </message>
    <message>
        <source>Menu: {0}</source>
        <translation>मेनू: {0}</translation>
    </message>
    <message>
        <source>Not yet: compare it with the numbers that are shown.</source>
        <translation>अभी नहीं: इसकी तुलना दिखाई गई संख्याओं से करें।</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>जैसे {0}</translation>
    </message>
    <message>
        <source>○ Your turn.</source>
        <translation>○ आपकी बारी।</translation>
    </message>
    <message>
        <source>✓ Done. Go on when you like.</source>
        <translation>✓ हो गया। जब चाहें आगे बढ़ें।</translation>
    </message>
</context>
<context>
    <name>StudyButtons</name>
    <message>
        <source>&amp;Go on</source>
        <translation>जारी रखें(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New comparison …</source>
        <translation>नई तुलना(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>विराम दें(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>यह मॉडल उपयोग करें(&amp;U)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>बंद करें(&amp;O)</translation>
    </message>
    <message>
        <source>Finished runs stay; unfinished ones go on from their last epoch</source>
        <translation>पूरे हुए रन बने रहते हैं; अधूरे अपने आख़िरी एपॉक से आगे बढ़ते हैं</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>रिपोर्ट(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>रोकें(&amp;T)</translation>
    </message>
    <message>
        <source>Which network of the case</source>
        <translation>इस केस का कौन-सा नेटवर्क</translation>
    </message>
    <message>
        <source>Write a page with tables, plots and comparisons, and open it</source>
        <translation>तालिकाओं, आलेखों और तुलनाओं वाला पृष्ठ लिखें और उसे खोलें</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>अभी कोई नेटवर्क नहीं</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>सीड {0}</translation>
    </message>
    <message>
        <source>the best of its seeds</source>
        <translation>इसके सीड में से सबसे अच्छा</translation>
    </message>
</context>
<context>
    <name>StudyCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>सटीकता (%)</translation>
    </message>
    <message>
        <source>Curves of accuracy and loss of each case over epochs</source>
        <translation>एपॉक के अनुसार हर केस की सटीकता और लॉस के वक्र</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>लॉस</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>एपॉक</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>1 case</source>
        <translation>1 केस</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 एपॉक</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 सीड</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>आर्किटेक्चर की तुलना करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>तुलना हटाएँ</translation>
    </message>
    <message>
        <source>Delete this comparison with all its runs and models for good?</source>
        <translation>यह तुलना अपने सभी रन और मॉडल सहित हमेशा के लिए हटाएँ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow शुरू हो रहा है …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है …</translation>
    </message>
    <message>
        <source>The report is {0}</source>
        <translation>रिपोर्ट यहाँ है: {0}</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>रिपोर्ट लिखी जा रही है …</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} केस</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} एपॉक</translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation>{0} सीड</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>&amp;Batch sizes</source>
        <translation>बैच आकार(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>केस(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>एपॉक(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>रन(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Training share</source>
        <translation>प्रशिक्षण का हिस्सा(&amp;T)</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 रन</translation>
    </message>
    <message>
        <source>Batch sizes are whole numbers with commas between them.</source>
        <translation>बैच आकार पूर्णांक होते हैं, जिनके बीच अल्पविराम हो।</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>आर्किटेक्चर की तुलना करें</translation>
    </message>
    <message>
        <source>Fewer are for a quick try. All test images are always used.</source>
        <translation>झटपट परीक्षण के लिए कम। सभी परीक्षण छवियाँ हमेशा इस्तेमाल होती हैं।</translation>
    </message>
    <message>
        <source>Of the training images; the curves are drawn from the rest.</source>
        <translation>प्रशिक्षण छवियों में से; वक्र बाक़ी से बनाए जाते हैं।</translation>
    </message>
    <message>
        <source>Ot&amp;her cases</source>
        <translation>दूसरे केस(&amp;H)</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>सीड(&amp;D)</translation>
    </message>
    <message>
        <source>So often each case is trained, from other first weights each time.</source>
        <translation>हर केस इतनी बार प्रशिक्षित होता है, हर बार दूसरे प्रारंभिक भारों से।</translation>
    </message>
    <message>
        <source>Tr&amp;ain on</source>
        <translation>प्रशिक्षण का डेटा(&amp;A)</translation>
    </message>
    <message>
        <source>Training &amp;images</source>
        <translation>प्रशिक्षण छवियाँ(&amp;I)</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>एक के बाद एक</translation>
    </message>
    <message>
        <source>such as 32, 100, 256</source>
        <translation>जैसे 32, 100, 256</translation>
    </message>
    <message>
        <source>such as conv3-dropout2, conv2-dense200</source>
        <translation>जैसे conv3-dropout2, conv2-dense200</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>एक साथ दो</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} पैरामीटर</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} रन</translation>
    </message>
    <message>
        <source>{0}, about {1} if nothing else keeps this computer busy.</source>
        <translation>{0}, लगभग {1}, यदि यह कंप्यूटर किसी और काम में व्यस्त न हो।</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>&amp;Go on</source>
        <translation>जारी रखें(&amp;G)</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 एपॉक</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 रन</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>हटाएँ(&amp;L) …</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>पिछली तुलनाएँ</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>दिखाएँ(&amp;W)</translation>
    </message>
    <message>
        <source>finished, {0}</source>
        <translation>पूरी हुई, {0}</translation>
    </message>
    <message>
        <source>unfinished, {0} of {1}</source>
        <translation>अधूरी, {1} में से {0}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} एपॉक</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} रन</translation>
    </message>
</context>
<context>
    <name>StudyResults</name>
    <message>
        <source>&amp;Mistakes</source>
        <translation>ग़लतियाँ(&amp;M)</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 रन</translation>
    </message>
    <message>
        <source>Choose a case in the table to see what its networks took for what.</source>
        <translation>तालिका में कोई केस चुनकर देखें कि उसके नेटवर्कों ने किसे क्या समझा।</translation>
    </message>
    <message>
        <source>Cu&amp;rves</source>
        <translation>वक्र(&amp;R)</translation>
    </message>
    <message>
        <source>Curves and mistakes</source>
        <translation>वक्र और ग़लतियाँ</translation>
    </message>
    <message>
        <source>No run of {0} is finished yet.</source>
        <translation>{0} का कोई रन अभी पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>तुलना की प्रगति</translation>
    </message>
    <message>
        <source>You may close this window, or digitpad: it goes on where it was.</source>
        <translation>आप यह विंडो या digitpad बंद कर सकते हैं: काम वहीं से आगे बढ़ेगा जहाँ था।</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>लगभग {0} शेष</translation>
    </message>
    <message>
        <source>at least one of {0} networks</source>
        <translation>{0} नेटवर्कों में से कम से कम एक</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>शुरू हो रहा है …</translation>
    </message>
    <message>
        <source>stopped; it can go on where it was</source>
        <translation>रुका हुआ; जहाँ था वहीं से आगे बढ़ सकता है</translation>
    </message>
    <message>
        <source>the one network</source>
        <translation>एकमात्र नेटवर्क</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>{1} में से {0} पूरे</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} रन</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} test images were misread by {3}. Choose a cell to see its images; double-click one to put it onto the canvas.</source>
        <translation>{0}: {2} परीक्षण छवियों में से {1} को {3} ने ग़लत पढ़ा। किसी सेल की छवियाँ देखने के लिए उसे चुनें; छवि को कैनवास पर रखने के लिए उस पर डबल-क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>StudyStatus</name>
    <message>
        <source>An unfinished comparison can go on: click here</source>
        <translation>एक अधूरी तुलना आगे बढ़ सकती है: यहाँ क्लिक करें</translation>
    </message>
    <message>
        <source>Comparing: done, click to see</source>
        <translation>तुलना: पूरी हुई, देखने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Comparing: failed, click to see why</source>
        <translation>तुलना: विफल, कारण देखने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Comparing: paused</source>
        <translation>तुलना: विराम पर</translation>
    </message>
    <message>
        <source>Comparing: starting …</source>
        <translation>तुलना: शुरू हो रही है …</translation>
    </message>
    <message>
        <source>Comparing: {0} left</source>
        <translation>तुलना: {0} शेष</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>तुलना की प्रगति</translation>
    </message>
    <message>
        <source>Show the comparison of architectures</source>
        <translation>आर्किटेक्चर की तुलना दिखाएँ</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>95 % over images</source>
        <translation>95 % छवियों पर</translation>
    </message>
    <message>
        <source>95 % over seeds</source>
        <translation>95 % सीडों पर</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Cases and their figures</source>
        <translation>केस और उनके आँकड़े</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>लॉस</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>परीक्षण सटीकता</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>एपॉक {0}, कुल {1}</translation>
    </message>
    <message>
        <source>ms an image</source>
        <translation>मि॰से॰ प्रति छवि</translation>
    </message>
    <message>
        <source>s an epoch</source>
        <translation>से॰ प्रति एपॉक</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} से {1} %</translation>
    </message>
    <message>
        <source>{0}, batch {1}</source>
        <translation>{0}, बैच {1}</translation>
    </message>
</context>
<context>
    <name>TabFrame</name>
    <message>
        <source>What is this?</source>
        <translation>यह क्या है?</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Checking what it still knows of others&apos; digits</source>
        <translation>जाँच हो रही है कि दूसरों के अंकों के बारे में इसे अब भी क्या पता है</translation>
    </message>
    <message>
        <source>Drawing your samples again, a little different each time</source>
        <translation>आपके नमूने फिर से बनाए जा रहे हैं, हर बार थोड़े अलग</translation>
    </message>
    <message>
        <source>It goes {0}&#xa0;% of the way to what was learned: that is enough, and spares others&apos; digits.</source>
        <translation>सीखे हुए की ओर यह {0}&#xa0;% रास्ता तय करता है: इतना काफ़ी है, और दूसरों के अंक बचे रहते हैं।</translation>
    </message>
    <message>
        <source>Learning your samples beside digits of others</source>
        <translation>दूसरों के अंकों के साथ आपके नमूने सीखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Nothing is kept: it would read your own digits worse, {0} instead of {1} of {2}. More samples help.</source>
        <translation>कुछ नहीं रखा गया: यह आपके अपने अंक और ख़राब पढ़ता, {2} में से {1} के बजाय {0}। और नमूनों से मदद मिलेगी।</translation>
    </message>
    <message>
        <source>Nothing is kept: whatever it learns of your digits, it would lose more than {0} of others&apos; digits. More samples of yours help.</source>
        <translation>कुछ नहीं रखा गया: आपके अंकों से यह जो भी सीखता, दूसरों के अंकों में {0} से अधिक खो देता। आपके और नमूनों से मदद मिलेगी।</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Testing it on samples of yours that it has not learned</source>
        <translation>आपके उन नमूनों पर परीक्षण हो रहा है जिन्हें इसने नहीं सीखा</translation>
    </message>
    <message>
        <source>There are {0} labelled digits of yours</source>
        <translation>आपके लेबल लगे {0} अंक हैं</translation>
    </message>
    <message>
        <source>There is one labelled digit of yours</source>
        <translation>आपका लेबल लगा एक अंक है</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · {1} शेष</translation>
    </message>
    <message>
        <source>{0}; at least {1} are needed before a model can learn your hand. Write {2} more.</source>
        <translation>{0}; मॉडल आपकी लिखावट सीख सके, इसके लिए कम से कम {1} चाहिए। {2} और लिखें।</translation>
    </message>
    <message>
        <source>{0}&#xa0;% ({1}–{2})</source>
        <translation>{0}&#xa0;% ({1}–{2})</translation>
    </message>
    <message>
        <source>«{0}» learns your {1} digits, and digits of others beside them, so that it forgets nothing. You then see how well it reads before and after; nothing changes until you decide.</source>
        <translation>“{0}” आपके {1} अंक सीखता है, और साथ में दूसरों के अंक भी, ताकि वह कुछ न भूले। फिर आप देखते हैं कि वह पहले और बाद में कितना अच्छा पढ़ता है; जब तक आप निर्णय न लें, कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>«{0}» reads as many of your {1} digits as before, {2}, and doubts fewer.</source>
        <translation>“{0}” आपके {1} अंकों में से उतने ही पढ़ता है जितने पहले, {2}, और कम पर संदेह करता है।</translation>
    </message>
    <message>
        <source>«{0}» reads {1} of your {2} digits; before, it was {3}.</source>
        <translation>“{0}” आपके {2} अंकों में से {1} पढ़ता है; पहले यह संख्या {3} थी।</translation>
    </message>
</context>
<context>
    <name>TeachingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write digits …</source>
        <translation>अंक लिखें(&amp;W) …</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>मेरे नमूने सीखें</translation>
    </message>
    <message>
        <source>Learning cannot start: {0}</source>
        <translation>सीखना शुरू नहीं हो सकता: {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है …</translation>
    </message>
    <message>
        <source>Your samples cannot be read</source>
        <translation>आपके नमूने पढ़े नहीं जा सकते</translation>
    </message>
</context>
<context>
    <name>TeachingFeature</name>
    <message>
        <source>A model is learning your samples. Closing stops it; your samples stay.</source>
        <translation>एक मॉडल आपके नमूने सीख रहा है। बंद करने से वह रुक जाएगा; आपके नमूने बने रहेंगे।</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpad बंद करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Learning samples</source>
        <translation>नमूने सीखना</translation>
    </message>
    <message>
        <source>Stop learning and close</source>
        <translation>सीखना रोकें और बंद करें</translation>
    </message>
</context>
<context>
    <name>TeachingPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>मेरे नमूने सीखें</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>सीख लिया</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>सीखना विफल रहा</translation>
    </message>
    <message>
        <source>Learning was stopped; nothing was changed.</source>
        <translation>सीखना रोक दिया गया; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Learning your samples</source>
        <translation>आपके नमूने सीखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Looking at your samples …</source>
        <translation>आपके नमूने देखे जा रहे हैं …</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>कुछ नहीं रखा गया</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>मेरे नमूने सीखने की प्रगति</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow शुरू हो रहा है …</translation>
    </message>
    <message>
        <source>There is no model that could learn.</source>
        <translation>ऐसा कोई मॉडल नहीं है जो सीख सके।</translation>
    </message>
</context>
<context>
    <name>TeachingStatus</name>
    <message>
        <source>Learning: done, click to decide</source>
        <translation>सीखना: पूरा हुआ, निर्णय के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Learning: done, nothing kept</source>
        <translation>सीखना: पूरा हुआ, कुछ नहीं रखा गया</translation>
    </message>
    <message>
        <source>Learning: failed, click to see why</source>
        <translation>सीखना: विफल, कारण देखने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Learning: starting …</source>
        <translation>सीखना: शुरू हो रहा है …</translation>
    </message>
    <message>
        <source>Learning: {0} left</source>
        <translation>सीखना: {0} शेष</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>मेरे नमूने सीखने की प्रगति</translation>
    </message>
    <message>
        <source>Show how my samples are learned</source>
        <translation>दिखाएँ कि मेरे नमूने कैसे सीखे जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>TeachingTable</name>
    <message>
        <source>A first result, on {0} of your digits. The others are still being tested.</source>
        <translation>पहला परिणाम, आपके {0} अंकों पर। बाक़ी का परीक्षण अभी चल रहा है।</translation>
    </message>
    <message>
        <source>Each is read by a network that has not learned it.</source>
        <translation>हर एक को ऐसा नेटवर्क पढ़ता है जिसने उसे नहीं सीखा है।</translation>
    </message>
    <message>
        <source>Images of MNIST that were held out.</source>
        <translation>MNIST की अलग रखी गई छवियाँ।</translation>
    </message>
    <message>
        <source>In brackets: 95&#xa0;% intervals. Your digits were read by networks that had not learned them.</source>
        <translation>कोष्ठकों में: 95&#xa0;% अंतराल। आपके अंक ऐसे नेटवर्कों ने पढ़े जिन्होंने उन्हें नहीं सीखा था।</translation>
    </message>
    <message>
        <source>Other forms, and what is no digit</source>
        <translation>दूसरे रूप, और जो अंक नहीं हैं</translation>
    </message>
    <message>
        <source>Others&apos; scanned digits</source>
        <translation>दूसरों के स्कैन किए गए अंक</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>सही पढ़ा गया</translation>
    </message>
    <message>
        <source>The guard set: drawn digits as other countries form them, letters and scribbles.</source>
        <translation>गार्ड सेट: लिखे हुए अंक जैसे दूसरे देशों में बनाए जाते हैं, अक्षर और घसीटे हुए निशान।</translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>आपके अंक</translation>
    </message>
    <message>
        <source>after</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>before</source>
        <translation>पहले</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Back and forth with the arrow keys, Home and End</source>
        <translation>तीर कुंजियों, Home और End से आगे-पीछे</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Show one snapshot after the other (space bar)</source>
        <translation>एक के बाद एक स्नैपशॉट दिखाएँ (स्पेस बार)</translation>
    </message>
    <message>
        <source>Snapshots of the training</source>
        <translation>प्रशिक्षण के स्नैपशॉट</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <source>Boxes</source>
        <translation>खाने</translation>
    </message>
    <message>
        <source>Boxes a cell</source>
        <translation>हर सेल में खाने</translation>
    </message>
    <message>
        <source>Click or drag to select fields; drag them to move them.</source>
        <translation>फ़ील्ड चुनने के लिए क्लिक करें या खींचें; खिसकाने के लिए उन्हें खींचें।</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Drag over a box, or click into a printed one.</source>
        <translation>किसी खाने के ऊपर से खींचें, या छपे हुए खाने में क्लिक करें।</translation>
    </message>
    <message>
        <source>Drag over a row of boxes.</source>
        <translation>खानों की पंक्ति के ऊपर से खींचें।</translation>
    </message>
    <message>
        <source>Drag over the cells of a table.</source>
        <translation>तालिका के सेलों के ऊपर से खींचें।</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>पहली पंक्ति</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>The number of the first row in the table</source>
        <translation>तालिका की पहली पंक्ति की संख्या</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>auto: as printed</source>
        <translation>स्वतः: जैसा छपा है</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Brush width</source>
        <translation>ब्रश की चौड़ाई</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>सटीकता (%)</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy over epochs</source>
        <translation>एपॉक के अनुसार लॉस और सटीकता के वक्र</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>लॉस</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>एपॉक</translation>
    </message>
    <message>
        <source>training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>सत्यापन</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>&amp;Cancel training</source>
        <translation>प्रशिक्षण रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>प्रशिक्षण शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel training</source>
        <translation>प्रशिक्षण रद्द करें</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>प्रशिक्षण जारी रखें</translation>
    </message>
    <message>
        <source>Keep best epoch</source>
        <translation>सबसे अच्छा एपॉक रखें</translation>
    </message>
    <message>
        <source>Keep the best epoch so far as a model?</source>
        <translation>अब तक के सबसे अच्छे एपॉक को मॉडल के रूप में रखें?</translation>
    </message>
    <message>
        <source>Saving the best epoch so far …</source>
        <translation>अब तक का सबसे अच्छा एपॉक सहेजा जा रहा है …</translation>
    </message>
    <message>
        <source>Show &amp;the code …</source>
        <translation>कोड दिखाएँ(&amp;T) …</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>रोकें और त्यागें</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है …</translation>
    </message>
    <message>
        <source>The 95 % interval goes from {0} to {1} %.</source>
        <translation>95 % अंतराल {0} से {1} % तक है।</translation>
    </message>
    <message>
        <source>The active model «{0}» reads {1} %.</source>
        <translation>सक्रिय मॉडल “{0}” {1} % पढ़ता है।</translation>
    </message>
    <message>
        <source>The new model reads {0} % of MNIST&apos;s 10,000 test images.</source>
        <translation>नया मॉडल MNIST की 10,000 परीक्षण छवियों में से {0} % सही पढ़ता है।</translation>
    </message>
    <message>
        <source>The new model reads {0} % of the test part, which it has never seen, right.</source>
        <translation>नया मॉडल परीक्षण भाग का, जिसे उसने कभी नहीं देखा, {0} % सही पढ़ता है।</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>“{0}” नाम का मॉडल पहले से है।</translation>
    </message>
    <message>
        <source>Train &amp;again …</source>
        <translation>फिर से प्रशिक्षित करें(&amp;A) …</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>नेटवर्क को प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Training cannot start: {0}</source>
        <translation>प्रशिक्षण शुरू नहीं हो सकता: {0}</translation>
    </message>
    <message>
        <source>my {0}</source>
        <translation>मेरा {0}</translation>
    </message>
</context>
<context>
    <name>TrainingFeature</name>
    <message>
        <source>A training had finished when digitpad was closed last; its model is among yours as «{0}».</source>
        <translation>पिछली बार digitpad बंद होने पर एक प्रशिक्षण पूरा हो चुका था; उसका मॉडल “{0}” नाम से आपके मॉडलों में है।</translation>
    </message>
    <message>
        <source>A training is under way. Closing stops it, and its model is lost.</source>
        <translation>प्रशिक्षण चल रहा है। बंद करने से वह रुक जाएगा, और उसका मॉडल खो जाएगा।</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpad बंद करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>प्रशिक्षण रोकें और बंद करें</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>&amp;Augmentation</source>
        <translation>ऑग्मेंटेशन(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>बैच आकार(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>एपॉक(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>लर्निंग रेट(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation>सत्यापन का हिस्सा(&amp;V)</translation>
    </message>
    <message>
        <source>At most 5 MB in the model&apos;s folder, your digit on the canvas included. Exports leave it out.</source>
        <translation>मॉडल के फ़ोल्डर में अधिक से अधिक 5 MB, कैनवास पर आपके अंक सहित। निर्यात में ये शामिल नहीं होते।</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epoch.</source>
        <translation>कितना समय लगेगा, यह पहले एपॉक के बाद दिखता है।</translation>
    </message>
    <message>
        <source>Keep how it learns with the model, to see it again</source>
        <translation>वह कैसे सीखता है, यह मॉडल के साथ रखें, ताकि फिर देखा जा सके</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>नेटवर्क(&amp;W)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>सीड(&amp;D)</translation>
    </message>
    <message>
        <source>Sna&amp;pshots</source>
        <translation>स्नैपशॉट(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;rain on</source>
        <translation>प्रशिक्षण का डेटा(&amp;R)</translation>
    </message>
    <message>
        <source>The highest rate: it rises to this, then falls along a cosine to 0.</source>
        <translation>अधिकतम दर: यह यहाँ तक बढ़ती है, फिर कोसाइन के अनुसार 0 तक घटती है।</translation>
    </message>
    <message>
        <source>The same seed and values repeat a training.</source>
        <translation>वही सीड और मान प्रशिक्षण को दोहराते हैं।</translation>
    </message>
    <message>
        <source>This will take about {0}.</source>
        <translation>इसमें लगभग {0} लगेंगे।</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>नेटवर्क को प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Training images that are held out to measure the network on.</source>
        <translation>प्रशिक्षण की वे छवियाँ जो नेटवर्क को मापने के लिए अलग रखी जाती हैं।</translation>
    </message>
    <message>
        <source>Turn, slant, stretch and shift the images, vary the strokes</source>
        <translation>छवियों को घुमाना, तिरछा करना, खींचना और खिसकाना, स्ट्रोक बदलना</translation>
    </message>
    <message>
        <source>digitpad – batch-normalised convolutions, 391,082 parameters</source>
        <translation>digitpad – बैच-नॉर्मलाइज़्ड कन्वोल्यूशन, 391,082 पैरामीटर</translation>
    </message>
    <message>
        <source>digitpad-small – the same with fewer filters, 157,954 parameters</source>
        <translation>digitpad-small – वही, कम फ़िल्टरों के साथ, 157,954 पैरामीटर</translation>
    </message>
    <message>
        <source>paper – the student paper&apos;s network, 159,254 parameters</source>
        <translation>paper – छात्र-शोधपत्र का नेटवर्क, 159,254 पैरामीटर</translation>
    </message>
    <message>
        <source>{0} – your own, {1} parameters</source>
        <translation>{0} – आपका अपना, {1} पैरामीटर</translation>
    </message>
</context>
<context>
    <name>TrainingProgressPanel</name>
    <message>
        <source>&amp;Watch it learn</source>
        <translation>इसे सीखते देखें(&amp;W)</translation>
    </message>
    <message>
        <source>After epoch {0}: training loss {1}, accuracy {2} %</source>
        <translation>एपॉक {0} के बाद: प्रशिक्षण लॉस {1}, सटीकता {2} %</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}</source>
        <translation>एपॉक {0}, कुल {1}</translation>
    </message>
    <message>
        <source>Kernels, maps, classes and digits, snapshot by snapshot</source>
        <translation>कर्नेल, मैप, वर्ग और अंक, स्नैपशॉट-दर-स्नैपशॉट</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>प्रशिक्षण की प्रगति</translation>
    </message>
    <message>
        <source>Saving, and testing on 10,000 images that it has never seen …</source>
        <translation>सहेजा जा रहा है, और ऐसी 10,000 छवियों पर परीक्षण हो रहा है जिन्हें इसने कभी नहीं देखा …</translation>
    </message>
    <message>
        <source>Saving, and testing on images that it has never seen …</source>
        <translation>सहेजा जा रहा है, और ऐसी छवियों पर परीक्षण हो रहा है जिन्हें इसने कभी नहीं देखा …</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlow शुरू हो रहा है …</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>प्रशिक्षण विफल रहा</translation>
    </message>
    <message>
        <source>The training was stopped; nothing was kept.</source>
        <translation>प्रशिक्षण रोक दिया गया; कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>प्रशिक्षित</translation>
    </message>
    <message>
        <source>Training «{0}»</source>
        <translation>“{0}” का प्रशिक्षण हो रहा है</translation>
    </message>
    <message>
        <source>batch {0} of {1} for {2}</source>
        <translation>बैच {0}, कुल {1}, {2} से</translation>
    </message>
    <message>
        <source>the first batch builds the network&apos;s program, for {0}</source>
        <translation>पहला बैच {0} से नेटवर्क का प्रोग्राम बना रहा है</translation>
    </message>
    <message>
        <source>validating for {0}</source>
        <translation>{0} से सत्यापन चल रहा है</translation>
    </message>
    <message>
        <source>validation loss {0}, accuracy {1} %</source>
        <translation>सत्यापन लॉस {0}, सटीकता {1} %</translation>
    </message>
    <message>
        <source>{0} images/s · {1} left</source>
        <translation>{0} छवियाँ/से॰ · {1} शेष</translation>
    </message>
    <message>
        <source>{0} training and {1} validation images, {2} parameters</source>
        <translation>{0} प्रशिक्षण और {1} सत्यापन छवियाँ, {2} पैरामीटर</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>प्रशिक्षण की प्रगति</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>प्रशिक्षण दिखाएँ</translation>
    </message>
    <message>
        <source>Training: done, click to decide</source>
        <translation>प्रशिक्षण: पूरा हुआ, निर्णय के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Training: failed, click to see why</source>
        <translation>प्रशिक्षण: विफल, कारण देखने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Training: saving …</source>
        <translation>प्रशिक्षण: सहेजा जा रहा है …</translation>
    </message>
    <message>
        <source>Training: starting …</source>
        <translation>प्रशिक्षण: शुरू हो रहा है …</translation>
    </message>
    <message>
        <source>Training: {0} left</source>
        <translation>प्रशिक्षण: {0} शेष</translation>
    </message>
</context>
<context>
    <name>TransferFeature</name>
    <message>
        <source>Import a model</source>
        <translation>मॉडल आयात करें</translation>
    </message>
    <message>
        <source>Keras networks (*.keras);;All files (*)</source>
        <translation>Keras नेटवर्क (*.keras);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>TrialPictures</name>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>लेबल {0}</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less.</source>
        <translation>नारंगी: अधिक स्याही; नीला: कम।</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>नेटवर्क देखता है</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>क्या बदला है</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>नेटवर्क क्या देखता है</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>All {0} products</source>
        <translation>सभी {0} गुणनफल</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>इस मैप पर जाने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>The map before it</source>
        <translation>इससे पहले का मैप</translation>
    </message>
    <message>
        <source>The mean of the {0} pixels of map {1}: &lt;b&gt;{2}&lt;/b&gt;.</source>
        <translation>मैप {1} के {0} पिक्सेल का माध्य: &lt;b&gt;{2}&lt;/b&gt;।</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>फिर {0}।</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>यह संख्या: &lt;b&gt;{0}&lt;/b&gt;।</translation>
    </message>
    <message>
        <source>class</source>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>e to the power of the score {0}, divided by the sum of that over all classes: &lt;b&gt;{1}&lt;/b&gt;, or {2} %.</source>
        <translation>e की घात स्कोर {0}, सभी वर्गों पर इसके योग से विभाजित: &lt;b&gt;{1}&lt;/b&gt;, यानी {2} %।</translation>
    </message>
    <message>
        <source>input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>मैप {0}</translation>
    </message>
    <message>
        <source>map {0}, row {1}, column {2}</source>
        <translation>मैप {0}, पंक्ति {1}, स्तंभ {2}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>संख्या {0}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>गुणनफल</translation>
    </message>
    <message>
        <source>score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>{0} times its scale {1}, plus its offset {2}: &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>{0} गुणा उसका स्केल {1}, जमा उसका ऑफ़सेट {2}: &lt;b&gt;{3}&lt;/b&gt;।</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>The arrow keys move from cell to cell.</source>
        <translation>तीर कुंजियाँ एक सेल से दूसरे पर ले जाती हैं।</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Cover with</source>
        <translation>किससे ढकें</translation>
    </message>
    <message>
        <source>A small square is moved over the image, and the network is asked again each time. Where covering makes a class less probable, what was there speaks for it (orange); where it makes it more probable, against it (blue). Choose another class to see why it was not that one.</source>
        <translation>एक छोटा वर्गाकार टुकड़ा छवि पर घुमाया जाता है, और हर बार नेटवर्क से फिर पूछा जाता है। जहाँ ढकने से किसी वर्ग की प्रायिकता घटती है, वहाँ जो था वह उसके पक्ष में है (नारंगी); जहाँ बढ़ती है, वहाँ उसके विरुद्ध (नीला)। कोई दूसरा वर्ग चुनकर देखें कि वह क्यों नहीं था।</translation>
    </message>
    <message>
        <source>Draw something: here is shown what speaks for and against each class.</source>
        <translation>कुछ बनाएँ: यहाँ दिखाया जाता है कि हर वर्ग के पक्ष और विपक्ष में क्या है।</translation>
    </message>
    <message>
        <source>Method: occlusion, M. D. Zeiler and R. Fergus, «Visualizing and Understanding Convolutional Networks», 2014 ({0}), with a square of {1} × {1} pixels. The numbers are differences of log-odds: 2.3 means ten times the odds.</source>
        <translation>विधि: ऑक्लूज़न, M. D. Zeiler और R. Fergus, “Visualizing and Understanding Convolutional Networks”, 2014 ({0}), {1} × {1} पिक्सेल के वर्ग के साथ। संख्याएँ लॉग-ऑड्स के अंतर हैं: 2.3 का अर्थ है दस गुना संभावना।</translation>
    </message>
    <message>
        <source>Point at a pixel for its number.</source>
        <translation>किसी पिक्सेल की संख्या जानने के लिए उस पर जाएँ।</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;. With this square covered, the probability of {3} would be {4} instead of {5}.</source>
        <translation>पंक्ति {0}, स्तंभ {1}: &lt;b&gt;{2}&lt;/b&gt;। यह वर्ग ढकने पर {3} की प्रायिकता {5} के बजाय {4} होती।</translation>
    </message>
    <message>
        <source>The network gives &lt;b&gt;{0}&lt;/b&gt; a probability of {1}.</source>
        <translation>नेटवर्क &lt;b&gt;{0}&lt;/b&gt; को {1} प्रायिकता देता है।</translation>
    </message>
    <message>
        <source>What speaks for and against the class</source>
        <translation>वर्ग के पक्ष और विपक्ष में क्या है</translation>
    </message>
    <message>
        <source>Why this, why not that?</source>
        <translation>यह क्यों, वह क्यों नहीं?</translation>
    </message>
    <message>
        <source>grey: the emptiness around counts too</source>
        <translation>धूसर: आसपास का ख़ालीपन भी गिना जाता है</translation>
    </message>
    <message>
        <source>less than 0.01&#xa0;%</source>
        <translation>0.01&#xa0;% से कम</translation>
    </message>
    <message>
        <source>more than 99.99&#xa0;%</source>
        <translation>99.99&#xa0;% से अधिक</translation>
    </message>
    <message>
        <source>paper: ink is taken away</source>
        <translation>काग़ज़: स्याही हटा दी जाती है</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>विरुद्ध</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>पक्ष में</translation>
    </message>
    <message>
        <source>«none of them»</source>
        <translation>“इनमें से कोई नहीं”</translation>
    </message>
    <message>
        <source>«not a digit»</source>
        <translation>“अंक नहीं”</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} घं॰ {1} मि॰</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} मि॰</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} मि॰ {1} से॰</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} से॰</translation>
    </message>
</context>
<context>
    <name>WorkStatus</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>पढ़ने की प्रगति</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source> s</source>
        <translation> से॰</translation>
    </message>
    <message>
        <source> · about {0} left</source>
        <translation> · लगभग {0} शेष</translation>
    </message>
    <message>
        <source>All done, thank you</source>
        <translation>सब पूरा हुआ, धन्यवाद</translation>
    </message>
    <message>
        <source>Back (Ctrl+Z)</source>
        <translation>पीछे (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Digits written</source>
        <translation>लिखे गए अंक</translation>
    </message>
    <message>
        <source>Goes on after</source>
        <translation>इतनी देर बाद आगे</translation>
    </message>
    <message>
        <source>Next (Space)</source>
        <translation>आगे (Space)</translation>
    </message>
    <message>
        <source>So long after the pen went up, the next digit comes</source>
        <translation>कलम उठने के इतनी देर बाद अगला अंक आता है</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>यहाँ रोकें</translation>
    </message>
    <message>
        <source>Write a</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>Write a {0}</source>
        <translation>{0} लिखें</translation>
    </message>
    <message>
        <source>Write each digit ten times</source>
        <translation>हर अंक दस बार लिखें</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>कुंजी से</translation>
    </message>
    <message>
        <source>then {0}</source>
        <translation>फिर {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
</context>
</TS>
