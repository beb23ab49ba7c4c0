<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About digitpad</source>
        <translation>حول digitpad</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>حول هذا النموذج</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Draw digits, see what a convolutional network sees, and retrain it.</source>
        <translation>ارسم أرقامًا، وشاهد ما تراه شبكة التفافية، وأعد تدريبها.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>Held out of its data</source>
        <translation>المحتجزة من بياناتها</translation>
    </message>
    <message>
        <source>Held-out writers of {0}</source>
        <translation>الكتّاب المحتجزون من {0}</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>مستورد من</translation>
    </message>
    <message>
        <source>Learned then</source>
        <translation>تعلّم بعد ذلك</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>اختبار MNIST</translation>
    </message>
    <message>
        <source>MNIST, held out</source>
        <translation>MNIST، المحتجزة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>ضربات القلم</translation>
    </message>
    <message>
        <source>Test part of its data</source>
        <translation>جزء الاختبار من بياناتها</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>وقت التدريب</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>دُرّبت على</translation>
    </message>
    <message>
        <source>Trained on MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0). Nothing you draw leaves this computer.</source>
        <translation>دُرّبت على MNIST من إعداد Y. LeCun وC. Cortes ‏(CC BY-SA 3.0). لا يغادر شيء مما ترسمه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>التنويعات</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>الشك</translation>
    </message>
    <message>
        <source>refused when {0} &gt; {1}</source>
        <translation>يُرفض عندما {0} &gt; {1}</translation>
    </message>
    <message>
        <source>{0} own samples, from «{1}» on</source>
        <translation>عيناتك: {0}، ابتداءً من «{1}»</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About digitpad</source>
        <translation>&amp;حول digitpad</translation>
    </message>
    <message>
        <source>&amp;Compare architectures …</source>
        <translation>م&amp;قارنة المعماريات …</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <translation>&amp;نسخ الرسم</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Delete this model …</source>
        <translation>&amp;حذف هذا النموذج …</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>م&amp;محاة</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Go back to the model before</source>
        <translation>ال&amp;رجوع إلى النموذج السابق</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;How well does it read?</source>
        <translation>ما مدى &amp;جودة القراءة؟</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح …</translation>
    </message>
    <message>
        <source>&amp;Learn my samples …</source>
        <translation>ت&amp;علّم عيناتي …</translation>
    </message>
    <message>
        <source>&amp;Lessons …</source>
        <translation>ال&amp;دروس …</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Open drawing …</source>
        <translation>&amp;فتح رسم …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Print a sheet …</source>
        <translation>&amp;طباعة ورقة …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Read pictures …</source>
        <translation>&amp;قراءة صور …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Save drawing as …</source>
        <translation>&amp;حفظ الرسم باسم …</translation>
    </message>
    <message>
        <source>&amp;Stylus pressure changes the width</source>
        <translation>ضغط القلم يغيّر ال&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>فرشاة أ&amp;سمك</translation>
    </message>
    <message>
        <source>&amp;Train a network …</source>
        <translation>&amp;تدريب شبكة …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>0 – 9 on the canvas, click on a digit's label</source>
        <translation>0 – 9 على لوحة الرسم، أو النقر على تسمية الرقم</translation>
    </message>
    <message>
        <source>About this &amp;model …</source>
        <translation>حول هذا ال&amp;نموذج …</translation>
    </message>
    <message>
        <source>Arrow keys on the network's image</source>
        <translation>مفاتيح الأسهم على صورة الشبكة</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the canvas</source>
        <translation>مفاتيح الأسهم وHome وEnd على لوحة الرسم</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>C&amp;lear canvas</source>
        <translation>&amp;مسح لوحة الرسم</translation>
    </message>
    <message>
        <source>Cancel the stroke under way</source>
        <translation>إلغاء الضربة الجارية</translation>
    </message>
    <message>
        <source>Choose what the selected digit is, or that it is none</source>
        <translation>اختيار ما هو الرقم المحدد، أو أنه ليس رقمًا</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>نسخ ك&amp;صورة</translation>
    </message>
    <message>
        <source>Correct the selected digit</source>
        <translation>تصحيح الرقم المحدد</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Draw a &amp;form …</source>
        <translation>رسم ا&amp;ستمارة …</translation>
    </message>
    <message>
        <source>E&amp;xhibit …</source>
        <translation>معر&amp;ض …</translation>
    </message>
    <message>
        <source>E&amp;xport this model …</source>
        <translation>ت&amp;صدير هذا النموذج …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Enter on the canvas</source>
        <translation>F2 أو Enter على لوحة الرسم</translation>
    </message>
    <message>
        <source>How it lear&amp;ned …</source>
        <translation>كيف تعلّ&amp;م …</translation>
    </message>
    <message>
        <source>Im&amp;port a model …</source>
        <translation>ا&amp;ستيراد نموذج …</translation>
    </message>
    <message>
        <source>Keep the digit as a sample, even if read right</source>
        <translation>الاحتفاظ بالرقم عينةً، وإن قُرئ صحيحًا</translation>
    </message>
    <message>
        <source>Left button, pen, finger</source>
        <translation>الزر الأيسر، القلم، الإصبع</translation>
    </message>
    <message>
        <source>Look &amp;inside …</source>
        <translation>النظر في ال&amp;داخل …</translation>
    </message>
    <message>
        <source>My &amp;samples …</source>
        <translation>&amp;عيناتي …</translation>
    </message>
    <message>
        <source>Own la&amp;yers …</source>
        <translation>طبقات &amp;خاصة …</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation>&amp;قلم</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>ال&amp;تفضيلات …</translation>
    </message>
    <message>
        <source>Read numbers of se&amp;veral digits</source>
        <translation>قراءة أ&amp;عداد من عدة أرقام</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>قراءة النقاط والفواصل وعلامات ال&amp;ناقص</translation>
    </message>
    <message>
        <source>Read s&amp;heets …</source>
        <translation>قراءة &amp;أوراق …</translation>
    </message>
    <message>
        <source>Right button, eraser end of the pen</source>
        <translation>الزر الأيمن، طرف الممحاة في القلم</translation>
    </message>
    <message>
        <source>Say when a drawing is &amp;no digit</source>
        <translation>الإشارة عندما &amp;لا يكون الرسم رقمًا</translation>
    </message>
    <message>
        <source>Select a digit of the number</source>
        <translation>تحديد رقم من العدد</translation>
    </message>
    <message>
        <source>Show &amp;boxes around the digits</source>
        <translation>إظهار إ&amp;طارات حول الأرقام</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>فرشاة أ&amp;رق</translation>
    </message>
    <message>
        <source>The same, and the buttons below the answer</source>
        <translation>المفاتيح نفسها، والأزرار تحت الإجابة</translation>
    </message>
    <message>
        <source>Walk from pixel to pixel</source>
        <translation>التنقل من بكسل إلى آخر</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>ن&amp;سخ كصورة</translation>
    </message>
    <message>
        <source>Copy the &amp;28 × 28 pixels</source>
        <translation>نسخ الصورة بحجم &amp;28 × 28 بكسل</translation>
    </message>
    <message>
        <source>Drag it to another program, or copy it with a right click</source>
        <translation>اسحبه إلى برنامج آخر، أو انسخه بالنقر بالزر الأيمن</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>digit 28x28</source>
        <translation>رقم 28x28</translation>
    </message>
</context>
<context>
    <name>AnswerViews</name>
    <message>
        <source>Nothing was corrected: the drawing had changed before it was read. Say it again.</source>
        <translation>لم يُصحّح شيء: تغيّر الرسم قبل أن يُقرأ. حدّده مرة أخرى.</translation>
    </message>
    <message>
        <source>Numbers are read less well than usual. {0}</source>
        <translation>تُقرأ الأعداد أقل جودة من المعتاد. {0}</translation>
    </message>
    <message>
        <source>Only digits can be corrected, and this model tells other things apart.</source>
        <translation>لا يُصحّح إلا الأرقام، وهذا النموذج يميّز بين أشياء أخرى.</translation>
    </message>
    <message>
        <source>This drawing could not be read. {0}</source>
        <translation>تعذّرت قراءة هذا الرسم. {0}</translation>
    </message>
</context>
<context>
    <name>ArchitecturesFeature</name>
    <message>
        <source>Own layers</source>
        <translation>طبقات خاصة</translation>
    </message>
</context>
<context>
    <name>AtlasSources</name>
    <message>
        <source>Held-out digit {0}</source>
        <translation>الرقم المحتجز {0}</translation>
    </message>
    <message>
        <source>Test digit {0}</source>
        <translation>رقم الاختبار {0}</translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation>صورة الاختبار {0}</translation>
    </message>
    <message>
        <source>Training digit {0}</source>
        <translation>رقم التدريب {0}</translation>
    </message>
    <message>
        <source>Your digit {0}</source>
        <translation>رقمك {0}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>لا شيء منها</translation>
    </message>
</context>
<context>
    <name>AtlasStatus</name>
    <message>
        <source>&amp;Look at them</source>
        <translation>ال&amp;نظر فيها</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Digits that the network has looked at</source>
        <translation>الأرقام التي نظرت فيها الشبكة</translation>
    </message>
    <message>
        <source>The network has not looked at all of MNIST's 70,000 digits.</source>
        <translation>لم تنظر الشبكة في كل أرقام MNIST السبعين ألفًا (70,000).</translation>
    </message>
    <message>
        <source>The network has not looked at the test images of its own data.</source>
        <translation>لم تنظر الشبكة في صور الاختبار من بياناتها.</translation>
    </message>
    <message>
        <source>The network looks at MNIST's 70,000 digits. It does so once; then it is remembered.</source>
        <translation>تنظر الشبكة في أرقام MNIST السبعين ألفًا (70,000). تفعل ذلك مرة واحدة ثم يُحفظ.</translation>
    </message>
    <message>
        <source>The network looks at the test images of its own data.</source>
        <translation>تنظر الشبكة في صور الاختبار من بياناتها.</translation>
    </message>
</context>
<context>
    <name>AttackOutcome</name>
    <message>
        <source>Attack {0}: probabilities by {1}</source>
        <translation>الهجوم {0}: الاحتمالات بحسب {1}</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>إبسيلون</translation>
    </message>
    <message>
        <source>first misled at {0}</source>
        <translation>تُضلَّل أول مرة عند {0}</translation>
    </message>
    <message>
        <source>never misled</source>
        <translation>لا تُضلَّل أبدًا</translation>
    </message>
</context>
<context>
    <name>AttackTab</name>
    <message>
        <source>A&amp;ttack</source>
        <translation>ال&amp;هجوم</translation>
    </message>
    <message>
        <source>An attack needs the network's gradients; it takes some seconds.</source>
        <translation>يحتاج الهجوم إلى تدرجات الشبكة؛ ويستغرق بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>بعد الهجوم</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>بجانبها:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>ارسم شيئًا، أو اختر صورة.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>إبسيلون</translation>
    </message>
    <message>
        <source>Epsilon:</source>
        <translation>إبسيلون:</translation>
    </message>
    <message>
        <source>Following gradients</source>
        <translation>جارٍ اتباع التدرجات</translation>
    </message>
    <message>
        <source>It is a {0} already: choose another one to read it as.</source>
        <translation>هو {0} من قبل: اختر غيره ليُقرأ عليه.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>الطريقة:</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>ليُقرأ على أنه</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Who knows a network's weights can ask in which direction each pixel should change to mislead it. No pixel changes by more than epsilon: often so little that people hardly see it. The image is that of «Fool it», distorted as it is there.</source>
        <translation>من يعرف أوزان شبكة يستطيع أن يسأل في أي اتجاه ينبغي أن يتغير كل بكسل لتضليلها. لا يتغير أي بكسل بأكثر من إبسيلون: وهو في الغالب قليل حتى لا يكاد الناس يرونه. والصورة هي صورة «خداع الشبكة»، مشوّهةً كما هي هناك.</translation>
    </message>
    <message>
        <source>What it is to be read as</source>
        <translation>ما ينبغي أن يُقرأ عليه</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>ما أُضيف</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>أي فئة أخرى</translation>
    </message>
    <message>
        <source>any other digit</source>
        <translation>أي رقم آخر</translation>
    </message>
    <message>
        <source>in many steps (PGD)</source>
        <translation>بخطوات كثيرة (PGD)</translation>
    </message>
    <message>
        <source>in one step (FGSM)</source>
        <translation>بخطوة واحدة (FGSM)</translation>
    </message>
    <message>
        <source>{0} of ink, {1} of {2} greys</source>
        <translation>{0} من الحبر، {1} من {2} من درجات الرمادي</translation>
    </message>
</context>
<context>
    <name>BrowserDetails</name>
    <message>
        <source>&amp;Fool it</source>
        <translation>&amp;خداع الشبكة</translation>
    </message>
    <message>
        <source>, and read so ({0} sure).</source>
        <translation>، وقُرئ كذلك (الثقة {0}).</translation>
    </message>
    <message>
        <source>, and rightly taken for none.</source>
        <translation>، وعُدّ بحق ليس رقمًا.</translation>
    </message>
    <message>
        <source>, but taken for {0} ({1} sure).</source>
        <translation>، لكنه قُرئ على أنه {0} (الثقة {1}).</translation>
    </message>
    <message>
        <source>, taken for no digit; the nearest is {0} ({1}).</source>
        <translation>، وعُدّ ليس رقمًا؛ وأقربها إليه {0} ({1}).</translation>
    </message>
    <message>
        <source>, taken for none of the classes; the nearest is {0} ({1}).</source>
        <translation>، وعُدّ ليس من أي فئة؛ وأقربها إليه {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose one to see what the network says of it.</source>
        <translation>اختر رقمًا لترى ما تقوله الشبكة عنه.</translation>
    </message>
    <message>
        <source>Distort this image until it is read as another class</source>
        <translation>تشويه هذه الصورة حتى تُقرأ على أنها من فئة أخرى</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>وسمه {0}</translation>
    </message>
    <message>
        <source>Put onto the &amp;canvas</source>
        <translation>وضع على &amp;لوحة الرسم</translation>
    </message>
    <message>
        <source>The chosen digit</source>
        <translation>الرقم المختار</translation>
    </message>
</context>
<context>
    <name>BrowserFilters</name>
    <message>
        <source>&amp;All of them</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Images:</source>
        <translation>ال&amp;صور:</translation>
    </message>
    <message>
        <source>&amp;Labelled:</source>
        <translation>ال&amp;وسم:</translation>
    </message>
    <message>
        <source>&amp;Misread only</source>
        <translation>المقروءة &amp;خطأً فقط</translation>
    </message>
    <message>
        <source>At least so sure</source>
        <translation>الحد الأدنى للثقة</translation>
    </message>
    <message>
        <source>At most so sure</source>
        <translation>الحد الأعلى للثقة</translation>
    </message>
    <message>
        <source>Orde&amp;r:</source>
        <translation>ال&amp;ترتيب:</translation>
    </message>
    <message>
        <source>S&amp;ure:</source>
        <translation>ال&amp;ثقة:</translation>
    </message>
    <message>
        <source>Taken &amp;for:</source>
        <translation>قُرئت &amp;على أنها:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>أيّ شيء</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>كما وردت</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>الأقل ثقة أولًا</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>الأعلى ثقة أولًا</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>BrowserTab</name>
    <message>
        <source>All {1} digits</source>
        <translation>كل الأرقام، وعددها {1}</translation>
    </message>
    <message>
        <source>All {1} images</source>
        <translation>كل الصور، وعددها {1}</translation>
    </message>
    <message>
        <source>A network is as good as the images that it has seen. Here are some whose labels are known, with what this network says of each. Sort by how sure it is, look at what it misreads, and put any of them onto the canvas to see why.</source>
        <translation>جودة الشبكة من جودة الصور التي رأتها. هذه صور أوسمتها معروفة، مع ما تقوله هذه الشبكة عن كل منها. رتّبها بحسب ثقتها، وانظر فيما تخطئ قراءته، وضع أيًّا منها على لوحة الرسم لترى السبب.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>لم يُنظر فيه بعد.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>لا توجد شبكة تُسأل.</translation>
    </message>
    <message>
        <source>This network's card does not tell which training digits it has not learned from.</source>
        <translation>لا تذكر بطاقة هذه الشبكة أي أرقام التدريب لم تتعلم منها.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>لم تحتفظ بعد بأرقام من عندك.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{0} of 1 digit</source>
        <translation>{0} من رقم واحد</translation>
    </message>
    <message>
        <source>{0} of {1} digits</source>
        <translation>{0} من {1} من الأرقام</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{0} من {1} من الصور</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>لوحة الرسم</translation>
    </message>
    <message>
        <source>Draw digits here with mouse, stylus or finger.</source>
        <translation>ارسم الأرقام هنا بالفأرة أو القلم أو الإصبع.</translation>
    </message>
    <message>
        <source>It reads {0}.</source>
        <translation>القراءة: {0}.</translation>
    </message>
</context>
<context>
    <name>CellPicture</name>
    <message>
        <source>The selected field on paper</source>
        <translation>الحقل المحدد على الورق</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>الفئة {0}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>The answer, whatever it is</source>
        <translation>الإجابة، أيًّا كانت</translation>
    </message>
</context>
<context>
    <name>ClassMapView</name>
    <message>
        <source>Map of the ten classes</source>
        <translation>خريطة الفئات العشر</translation>
    </message>
</context>
<context>
    <name>ClassPoints</name>
    <message>
        <source>Map of the classes</source>
        <translation>خريطة الفئات</translation>
    </message>
    <message>
        <source>Map of the ten classes</source>
        <translation>خريطة الفئات العشر</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Each point is a digit that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its digits.</source>
        <translation>كل نقطة رقم لا تتعلّم منه الشبكة، حيث تضعه طبقتها الأخيرة، منظورًا في مستوى واحد. أشر إلى نقطة؛ واختر خلية من الجدول للعثور على أرقامها.</translation>
    </message>
    <message>
        <source>Each point is an image that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its images.</source>
        <translation>كل نقطة صورة لا تتعلّم منها الشبكة، حيث تضعها طبقتها الأخيرة، منظورةً في مستوى واحد. أشر إلى نقطة؛ واختر خلية من الجدول للعثور على صورها.</translation>
    </message>
    <message>
        <source>The ring is your drawing.</source>
        <translation>الحلقة هي رسمك.</translation>
    </message>
    <message>
        <source>Too few images are held out for a map of the classes.</source>
        <translation>الصور المحتجزة أقل من أن تكفي لخريطة للفئات.</translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Rows: what an image is; columns: what it was taken for. The arrows choose a cell.</source>
        <translation>الصفوف: ما هي الصورة؛ والأعمدة: ما قُرئت عليه. تختار الأسهم خلية.</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>ما قُرئ وعلى أنه ماذا</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>عدد المرات {0}</translation>
    </message>
    <message>
        <source>{0}, a {1} was taken for {2}</source>
        <translation>{0}، قُرئ {1} على أنه {2}</translation>
    </message>
    <message>
        <source>{0}, «{1}» was taken for «{2}»</source>
        <translation>{0}، قُرئ «{1}» على أنه «{2}»</translation>
    </message>
    <message>
        <source>↓ is</source>
        <translation>↓ الفعلي</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>&amp;Not a digit</source>
        <translation>&amp;ليس رقمًا</translation>
    </message>
    <message>
        <source>As the network &amp;reads it</source>
        <translation>كما &amp;تقرؤه الشبكة</translation>
    </message>
    <message>
        <source>What this digit is</source>
        <translation>ما هذا الرقم</translation>
    </message>
</context>
<context>
    <name>CorrectionRecorder</name>
    <message>
        <source>1 sample</source>
        <translation>عينة واحدة</translation>
    </message>
    <message>
        <source>Kept as a sample of what is no digit</source>
        <translation>احتُفظ به عينةً لما ليس رقمًا</translation>
    </message>
    <message>
        <source>Kept as a sample of {0}</source>
        <translation>احتُفظ به عينةً للرقم {0}</translation>
    </message>
    <message>
        <source>No sample any more</source>
        <translation>لم تعد عينة</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} من العينات</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It is a {0} (key {0})</source>
        <translation>هذا {0} (المفتاح {0})</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>It is right as it is read (its digit's key)</source>
        <translation>القراءة صحيحة (مفتاح الرقم نفسه)</translation>
    </message>
    <message>
        <source>That is a …</source>
        <translation>هذا هو …</translation>
    </message>
    <message>
        <source>What the digit is</source>
        <translation>ما الرقم</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it, please send the text below; you can read all of it.</source>
        <translation>لم يُرسل شيء إلى أحد. إن أبلغت عن الخطأ فأرسل النص أدناه من فضلك؛ يمكنك قراءته كله.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>ما جرى قبل ذلك:</translation>
    </message>
    <message>
        <source>digitpad ended in the middle of its work the last time. What you drew is there again, except perhaps for the last seconds; your models and samples are safe.</source>
        <translation>انتهى digitpad في المرة الماضية أثناء عمله. عاد ما رسمته، ربما باستثناء الثواني الأخيرة؛ ونماذجك وعيناتك سليمة.</translation>
    </message>
    <message>
        <source>digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on.</source>
        <translation>واجه digitpad خطأ لم يتوقعه. رسمك ونماذجك سليمة؛ يمكنك المتابعة.</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>Data to learn from</source>
        <translation>بيانات التعلّم</translation>
    </message>
    <message>
        <source>Loo&amp;k at them …</source>
        <translation>ال&amp;نظر فيها …</translation>
    </message>
    <message>
        <source>MNIST's 60,000 digits</source>
        <translation>أرقام MNIST وعددها 60,000</translation>
    </message>
    <message>
        <source>Own data …</source>
        <translation>بيانات خاصة …</translation>
    </message>
    <message>
        <source>Own data: {0}</source>
        <translation>بيانات خاصة: {0}</translation>
    </message>
</context>
<context>
    <name>DigitBar</name>
    <message>
        <source>&amp;Any</source>
        <translation>أيّ &amp;رقم</translation>
    </message>
    <message>
        <source>A digit of these at random</source>
        <translation>رقم عشوائي من هذه الأرقام</translation>
    </message>
    <message>
        <source>Choosing one of MNIST's digits</source>
        <translation>اختيار رقم من أرقام MNIST</translation>
    </message>
    <message>
        <source>MNIST: held-out digit</source>
        <translation>MNIST: رقم محتجز</translation>
    </message>
    <message>
        <source>MNIST: test digit</source>
        <translation>MNIST: رقم اختبار</translation>
    </message>
    <message>
        <source>MNIST: training digit</source>
        <translation>MNIST: رقم تدريب</translation>
    </message>
    <message>
        <source>Number of the digit</source>
        <translation>ترتيب الرقم</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Which digit</source>
        <translation>أي رقم</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>أكّدته أنت: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: {0}. The network said: {1}</source>
        <translation>صحّحته أنت: {0}. قالت الشبكة: {1}</translation>
    </message>
    <message>
        <source>No digit, you said. The network said: {0}</source>
        <translation>قلت إنه ليس رقمًا. قالت الشبكة: {0}</translation>
    </message>
    <message>
        <source>Perhaps no digit, so not in the text. Nearest: {0} or {1}</source>
        <translation>ربما ليس رقمًا، لذا ليس في النص. الأقرب: {0} أو {1}</translation>
    </message>
    <message>
        <source>Select a digit to see what the network saw of it.</source>
        <translation>حدّد رقمًا لترى ما رأته الشبكة منه.</translation>
    </message>
    <message>
        <source>Selected digit</source>
        <translation>الرقم المحدد</translation>
    </message>
    <message>
        <source>Take &amp;back: {0}</source>
        <translation>تراج&amp;ع: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>غير مؤكد: {0} أم {1}؟</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>{0} (printed)</source>
        <translation>{0} (مطبوع)</translation>
    </message>
    <message>
        <source>{0} by rule. The network said: {1}</source>
        <translation>{0} بحسب القاعدة. قالت الشبكة: {1}</translation>
    </message>
    <message>
        <source>{0} digits selected</source>
        <translation>الأرقام المحددة: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} sure</source>
        <translation>{0}: الثقة {1}</translation>
    </message>
</context>
<context>
    <name>DigitInput</name>
    <message>
        <source>Click to correct this digit</source>
        <translation>انقر لتصحيح هذا الرقم</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>أكّدته أنت: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: no digit</source>
        <translation>صحّحته أنت: ليس رقمًا</translation>
    </message>
    <message>
        <source>Corrected by you: {0}</source>
        <translation>صحّحته أنت: {0}</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: no digit</source>
        <translation>الرقم {0} من {1}: ليس رقمًا</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: perhaps no digit</source>
        <translation>الرقم {0} من {1}: ربما ليس رقمًا</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: confirmed as {0}</source>
        <translation>الرقم {1} من {2}: تأكّد أنه {0}</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: corrected to {0}</source>
        <translation>الرقم {1} من {2}: صُحّح إلى {0}</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: {0} sure</source>
        <translation>الرقم {1} من {2}: الثقة {0}</translation>
    </message>
    <message>
        <source>Digit {2} of {3}: unsure, {0} or {1}?</source>
        <translation>الرقم {2} من {3}: غير مؤكد، {0} أم {1}؟</translation>
    </message>
    <message>
        <source>Nearest: {0} or {1}</source>
        <translation>الأقرب: {0} أو {1}</translation>
    </message>
    <message>
        <source>Not sure this is a digit.</source>
        <translation>ليس مؤكدًا أن هذا رقم.</translation>
    </message>
    <message>
        <source>Not sure this is one of its classes.</source>
        <translation>ليس مؤكدًا أن هذا من فئاتها.</translation>
    </message>
    <message>
        <source>Second guess: {0}</source>
        <translation>التخمين الثاني: {0}</translation>
    </message>
    <message>
        <source>The network said: {0}</source>
        <translation>قالت الشبكة: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>غير مؤكد: {0} أم {1}؟</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>الثقة {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>Held-out images that were misread after the first epoch, followed from beginning to end: bars are the probabilities now, the curve that of the right class, the dashed one that of the likeliest other.</source>
        <translation>صور محتجزة أُخطئت قراءتها بعد الحقبة الأولى، متابَعةً من البداية إلى النهاية: الأعمدة هي الاحتمالات الآن، والمنحنى احتمال الفئة الصحيحة، والمتقطع احتمال أرجح فئة أخرى.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Too few images are held out to follow some of them.</source>
        <translation>الصور المحتجزة أقل من أن يُتابَع بعضها.</translation>
    </message>
    <message>
        <source>What is on the canvas when a training begins is followed, too.</source>
        <translation>ما كان على لوحة الرسم عند بدء التدريب يُتابَع أيضًا.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Close the review</source>
        <translation>إغلاق المراجعة</translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>Drawing with strokes and answer (*.digitpad)</source>
        <translation>رسم بضرباته وإجابته (*.digitpad)</translation>
    </message>
    <message>
        <source>Drawings (*.digitpad *.json);;All files (*)</source>
        <translation>رسوم (*.digitpad *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>فتح رسم</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>The drawing in {0} is opened without its answer, which cannot be used: {1}.</source>
        <translation>فُتح الرسم الموجود في {0} من دون إجابته التي لا يمكن استخدامها: {1}.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>رسم</translation>
    </message>
</context>
<context>
    <name>EndBody</name>
    <message>
        <source>&amp;Delete them …</source>
        <translation>&amp;حذفها …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>ورقة ال&amp;عمل …</translation>
    </message>
    <message>
        <source>Trained in this lesson, and among your models: {0}.</source>
        <translation>دُرّبت في هذا الدرس وهي بين نماذجك: {0}.</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>أحسنت.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer for your worksheet, and for nothing else.</source>
        <translation>يُحفظ ما كتبته على هذا الحاسوب من أجل ورقة عملك، لا لشيء آخر.</translation>
    </message>
</context>
<context>
    <name>ExhibitDialog</name>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;جديد …</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ا&amp;بدأ</translation>
    </message>
    <message>
        <source>A file that ends in .toml</source>
        <translation>ملف ينتهي بـ ‎.toml</translation>
    </message>
    <message>
        <source>An exhibit takes the whole screen, for visitors who draw and see what the network reads. It clears itself, and only a corner that is held and a PIN lead out of it. A file says how it looks, what is counted and kept, and which PIN that is; change it with any editor for text. Your windows close first.</source>
        <translation>يشغل المعرض الشاشة كلها للزوار الذين يرسمون ويرون ما تقرؤه الشبكة. يمسح نفسه بنفسه، ولا يُخرج منه إلا بإبقاء الضغط على زاوية وبرمز PIN. ملف يحدد شكله وما يُعد ويُحفظ وما هو الرمز؛ غيّره بأي محرر نصوص. تُغلق نوافذك أولًا.</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>ا&amp;ختر …</translation>
    </message>
    <message>
        <source>Choose a file, or write a new one with every setting explained.</source>
        <translation>اختر ملفًا، أو اكتب ملفًا جديدًا شُرح فيه كل إعداد.</translation>
    </message>
    <message>
        <source>Drawings are kept as samples.</source>
        <translation>تُحفظ الرسوم كعينات.</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>معرض</translation>
    </message>
    <message>
        <source>Exhibit ({0})</source>
        <translation>معرض ({0})</translation>
    </message>
    <message>
        <source>Exhibits ({0})</source>
        <translation>معارض ({0})</translation>
    </message>
    <message>
        <source>File of the exhibit</source>
        <translation>ملف المعرض</translation>
    </message>
    <message>
        <source>In {0}. A drawing goes {1:g} s after its answer.</source>
        <translation>باللغات: {0}. يزول الرسم بعد {1:g} ث من إجابته.</translation>
    </message>
    <message>
        <source>New file of an exhibit</source>
        <translation>ملف معرض جديد</translation>
    </message>
    <message>
        <source>No drawing is kept.</source>
        <translation>لا يُحفظ أي رسم.</translation>
    </message>
    <message>
        <source>To leave: hold the corner {0} for {1:g} s, then enter the PIN of the file.</source>
        <translation>للخروج: أبقِ الضغط على الزاوية {0} مدة {1:g} ث، ثم أدخل رمز PIN من الملف.</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>السفلى اليسرى</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>السفلى اليمنى</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>العليا اليسرى</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>العليا اليمنى</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Adds a random number to each pixel: its standard deviation, of full ink.</source>
        <translation>يضيف عددًا عشوائيًا إلى كل بكسل: انحرافه المعياري، من الحبر الكامل.</translation>
    </message>
    <message>
        <source>Adds ink to both sides of its strokes, or takes some away.</source>
        <translation>يضيف حبرًا إلى جانبي ضرباته، أو يزيل بعضه.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>الضبابية</translation>
    </message>
    <message>
        <source>Blurred by {0}</source>
        <translation>مضبَّبًا بمقدار {0}</translation>
    </message>
    <message>
        <source>Blurs it: the standard deviation of a Gaussian.</source>
        <translation>يضبّبه: الانحراف المعياري لدالة غاوسية.</translation>
    </message>
    <message>
        <source>Brings each pixel nearer to middle grey, or away from it.</source>
        <translation>يقرّب كل بكسل من الرمادي المتوسط، أو يبعده عنه.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Leaning to the left by {0}</source>
        <translation>مائلًا إلى اليسار بمقدار {0}</translation>
    </message>
    <message>
        <source>Leaning to the right by {0}</source>
        <translation>مائلًا إلى اليمين بمقدار {0}</translation>
    </message>
    <message>
        <source>Leans it to the right or left.</source>
        <translation>يميله إلى اليمين أو اليسار.</translation>
    </message>
    <message>
        <source>Made larger, {0}</source>
        <translation>مكبّرًا، {0}</translation>
    </message>
    <message>
        <source>Made smaller, {0}</source>
        <translation>مصغّرًا، {0}</translation>
    </message>
    <message>
        <source>Makes it larger or smaller.</source>
        <translation>يكبّره أو يصغّره.</translation>
    </message>
    <message>
        <source>Moved down by {0}</source>
        <translation>منقولًا إلى الأسفل بمقدار {0}</translation>
    </message>
    <message>
        <source>Moved to the left by {0}</source>
        <translation>منقولًا إلى اليسار بمقدار {0}</translation>
    </message>
    <message>
        <source>Moved to the right by {0}</source>
        <translation>منقولًا إلى اليمين بمقدار {0}</translation>
    </message>
    <message>
        <source>Moved up by {0}</source>
        <translation>منقولًا إلى الأعلى بمقدار {0}</translation>
    </message>
    <message>
        <source>Moves it down or up.</source>
        <translation>ينقله إلى الأسفل أو الأعلى.</translation>
    </message>
    <message>
        <source>Moves it to the right or left.</source>
        <translation>ينقله إلى اليمين أو اليسار.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>الضوضاء</translation>
    </message>
    <message>
        <source>Of {0}.</source>
        <translation>من {0}.</translation>
    </message>
    <message>
        <source>Probabilities by {0}</source>
        <translation>الاحتمالات بحسب {0}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation>الممحاة</translation>
    </message>
    <message>
        <source>Rubs a round hole; click in the picture to say where.</source>
        <translation>تمحو ثقبًا مستديرًا؛ انقر في الصورة لتحديد مكانه.</translation>
    </message>
    <message>
        <source>Salt, pepper</source>
        <translation>الملح والفلفل</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>So many of the pixels become ink or paper at random.</source>
        <translation>يصبح هذا القدر من البكسلات حبرًا أو ورقًا عشوائيًا.</translation>
    </message>
    <message>
        <source>Solid: {0}. Dashed: {1}.</source>
        <translation>المتصل: {0}. المتقطع: {1}.</translation>
    </message>
    <message>
        <source>Thicker by {0} on each side</source>
        <translation>أسمك بمقدار {0} من كل جانب</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>السُّمك</translation>
    </message>
    <message>
        <source>Thinner by {0} on each side</source>
        <translation>أرقّ بمقدار {0} من كل جانب</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>Turned by {0} anticlockwise</source>
        <translation>مدوَّرًا بمقدار {0} عكس اتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>Turned by {0} clockwise</source>
        <translation>مدوَّرًا بمقدار {0} في اتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>Turns the image about the middle; to the right, clockwise.</source>
        <translation>يدوّر الصورة حول وسطها؛ إلى اليمين: في اتجاه عقارب الساعة.</translation>
    </message>
    <message>
        <source>With a contrast of {0}</source>
        <translation>بتباين {0}</translation>
    </message>
    <message>
        <source>With a hole of {0}</source>
        <translation>بثقب قدره {0}</translation>
    </message>
    <message>
        <source>With noise of {0}</source>
        <translation>بضوضاء قدرها {0}</translation>
    </message>
    <message>
        <source>With {0} of salt and pepper</source>
        <translation>بملح وفلفل قدرهما {0}</translation>
    </message>
    <message>
        <source>it is read as {0}.</source>
        <translation>يُقرأ على أنه {0}.</translation>
    </message>
    <message>
        <source>it is taken for no digit.</source>
        <translation>لا يُعدّ رقمًا.</translation>
    </message>
    <message>
        <source>it is taken for none of the classes.</source>
        <translation>لا يُعدّ من أي فئة.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>no digit; if it were one: {0}</source>
        <translation>لا رقم؛ ولو كان رقمًا: {0}</translation>
    </message>
    <message>
        <source>none of its classes; if it were one: {0}</source>
        <translation>ليس من فئاتها؛ ولو كان منها: {0}</translation>
    </message>
    <message>
        <source>none of the classes</source>
        <translation>ليس من أي فئة</translation>
    </message>
    <message>
        <source>read right of {0} digits, with 95 % intervals</source>
        <translation>المقروء صحيحًا من الأرقام (عددها {0})، مع فترات 95 %</translation>
    </message>
    <message>
        <source>times</source>
        <translation>مرّات</translation>
    </message>
    <message>
        <source>{0}, {1} sure</source>
        <translation>{0}، الثقة {1}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>إظهار ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Choose a model, a format and a folder.</source>
        <translation>اختر نموذجًا وصيغة ومجلدًا.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Each folder holds the network, its card, where it comes from and, but for a web page, an example.</source>
        <translation>يحوي كل مجلد الشبكة وبطاقتها ومصدرها، ومعها مثال (إلا صفحة الويب).</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>تصدير نموذج</translation>
    </message>
    <message>
        <source>Exported «{0}» to {1}</source>
        <translation>صُدّر «{0}» إلى {1}</translation>
    </message>
    <message>
        <source>Exporting «{0}»</source>
        <translation>جارٍ تصدير «{0}»</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>جارٍ بدء TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>فشل التصدير</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>ا&amp;ختيار …</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>For TensorFlow, its servers and its tools.</source>
        <translation>لـ TensorFlow وخوادمه وأدواته.</translation>
    </message>
    <message>
        <source>For most other engines and languages.</source>
        <translation>لمعظم المحركات واللغات الأخرى.</translation>
    </message>
    <message>
        <source>For phones and small computers, without TensorFlow. digitpad itself runs it.</source>
        <translation>للهواتف والحواسيب الصغيرة، من دون TensorFlow. وبها يعمل digitpad نفسه.</translation>
    </message>
    <message>
        <source>Needs {0}: pip install 'digitpad[onnx]'; not in the packaged program.</source>
        <translation>يلزم {0}: ‏pip install 'digitpad[onnx]'؛ وليس ذلك في البرنامج المحزوم.</translation>
    </message>
    <message>
        <source>One HTML file that reads what is drawn on it, offline and on phones too.</source>
        <translation>ملف HTML واحد يقرأ ما يُرسم عليه، من دون اتصال وعلى الهواتف أيضًا.</translation>
    </message>
    <message>
        <source>Take a model along</source>
        <translation>خذ نموذجًا معك</translation>
    </message>
    <message>
        <source>The network itself, to run and to train on with Keras.</source>
        <translation>الشبكة نفسها، للتشغيل ولمتابعة التدريب بـ Keras.</translation>
    </message>
    <message>
        <source>Whole numbers only, a quarter of the size: for microcontrollers and accelerators.</source>
        <translation>أعداد صحيحة فقط، وربع الحجم: للمتحكمات الدقيقة والمسرّعات.</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>95 % interval</source>
        <translation>فترة 95%</translation>
    </message>
    <message>
        <source>Answers as Keras</source>
        <translation>تجيب مثل Keras</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Formats and their figures</source>
        <translation>الصيغ وقيمها</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>اختبار MNIST</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>FieldDrawing</name>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Change the boxes</source>
        <translation>تغيير الخانات</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Draw a field</source>
        <translation>رسم حقل</translation>
    </message>
    <message>
        <source>Draw a row of boxes</source>
        <translation>رسم صف خانات</translation>
    </message>
    <message>
        <source>Draw a table</source>
        <translation>رسم جدول</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>ال&amp;موضع</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>ال&amp;صف</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>ال&amp;خانات</translation>
    </message>
    <message>
        <source>Change the decimals</source>
        <translation>تغيير المنازل العشرية</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>تغيير الصف</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>تغيير القواعد</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <translation>المنازل ال&amp;عشرية</translation>
    </message>
    <message>
        <source>Digits after a point that is printed or understood; 0: as written</source>
        <translation>عدد الأرقام بعد فاصلة مطبوعة أو ضمنية؛ 0: كما كُتب</translation>
    </message>
    <message>
        <source>Draw a field, or select one.</source>
        <translation>ارسم حقلًا أو حدّد حقلًا.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>For the column «{0}» in all {1} rows.</source>
        <translation>للعمود «{0}» في جميع الصفوف، وعددها {1}.</translation>
    </message>
    <message>
        <source>For {0} fields.</source>
        <translation>للحقول المحددة، وعددها {0}.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Place exactly</source>
        <translation>تحديد الموضع بدقة</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>القراءة: {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>The row of the table to which it belongs; none: a field of the whole sheet</source>
        <translation>صف الجدول الذي ينتمي إليه الحقل؛ لا شيء: حقل للورقة كلها</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>What the number may be</source>
        <translation>ما يجوز أن يكونه العدد</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>several</source>
        <translation>متعدد</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;نسخ الجدول</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة 95%</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>خطأ المعايرة</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Digits refused</source>
        <translation>أرقام مرفوضة</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>How well does it read?</source>
        <translation>ما مدى جودة القراءة؟</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>قيس على</translation>
    </message>
    <message>
        <source>Measured on {0}. Each row ends with the command that repeats it. What the words mean is said below.</source>
        <translation>القياس: {0}. ينتهي كل صف بالأمر الذي يكرره. ومعاني الكلمات مشروحة أدناه.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Of answers that are 90 % sure, nine in ten should be right. The calibration error is how far the answers are off from that on average: at 1 %, 89 or 91 in a hundred are right instead of 90. An answer that is less than {0} % sure is shown as unsure, with both guesses.</source>
        <translation>من الإجابات التي ثقتها 90% ينبغي أن تصح تسع من كل عشر. وخطأ المعايرة هو متوسط بُعد الإجابات عن ذلك: عند 1% تصح 89 أو 91 من كل مئة بدلًا من 90. والإجابة التي تقل ثقتها عن {0}% تُعرض على أنها غير مؤكدة مع التخمينين كليهما.</translation>
    </message>
    <message>
        <source>Others refused</source>
        <translation>أشياء أخرى مرفوضة</translation>
    </message>
    <message>
        <source>The share of digits that are read right: the most probable digit is the one that was meant, whether or not the window would call it one. Other digits of the same kind would give a slightly different share. The interval says how different: of a hundred intervals made in this way, 95 hold the true share. Handwriting differs more than that, so go by the row whose writers are most like you.</source>
        <translation>نسبة الأرقام المقروءة قراءة صحيحة: أن يكون الرقم الأكثر احتمالًا هو المقصود، سواء عدّته النافذة رقمًا أم لا. ولو أُخذت أرقام أخرى من النوع نفسه لاختلفت النسبة قليلًا، وتبيّن الفترة مقدار الاختلاف: من كل مئة فترة تُحسب هكذا تحوي 95 منها النسبة الحقيقية. وخطوط اليد تختلف أكثر من ذلك، فاعتمد الصف الذي يشبهك كتّابه أكثر من غيره.</translation>
    </message>
    <message>
        <source>Time per digit</source>
        <translation>الوقت لكل رقم</translation>
    </message>
    <message>
        <source>What looks too little like any digit is refused: the window says that it is not sure this is one. «Digits refused» are digits for which this was wrong, so less is better. «Others refused» are letters, scribbles and the like for which it was right, so more is better.</source>
        <translation>يُرفض ما لا يشبه أي رقم شبهًا كافيًا: تقول النافذة إنها غير متأكدة من أنه رقم. «أرقام مرفوضة» هي أرقام كان ذلك خطأ فيها، فالأقل أفضل. «أشياء أخرى مرفوضة» هي حروف وخربشات وما شابه كان ذلك صوابًا فيها، فالأكثر أفضل.</translation>
    </message>
    <message>
        <source>What «accuracy» means</source>
        <translation>معنى «الدقة»</translation>
    </message>
    <message>
        <source>What «not a digit» means</source>
        <translation>معنى «ليس رقمًا»</translation>
    </message>
    <message>
        <source>What «sure» means</source>
        <translation>معنى «الثقة»</translation>
    </message>
</context>
<context>
    <name>FlipList</name>
    <message>
        <source>&amp;Find the smallest changes</source>
        <translation>العثور على أ&amp;صغر التغييرات</translation>
    </message>
    <message>
        <source>By how little they change the image, the smallest first.</source>
        <translation>بحسب مدى تغييرها للصورة، الأصغر أولًا.</translation>
    </message>
    <message>
        <source>Each slider by itself, outwards from the image as it is, until the answer is another one.</source>
        <translation>كل شريط تمرير وحده، ابتداءً من الصورة كما هي وإلى الخارج، حتى تتغيّر الإجابة.</translation>
    </message>
    <message>
        <source>How little is enough to have this image read as another class?</source>
        <translation>ما أقل ما يكفي لتُقرأ هذه الصورة على أنها من فئة أخرى؟</translation>
    </message>
    <message>
        <source>Nowhere on their range do these change the answer: {0}.</source>
        <translation>هذه لا تغيّر الإجابة في أي موضع من مداها: {0}.</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less. Click to see it.</source>
        <translation>برتقالي: حبر أكثر؛ أزرق: حبر أقل. انقر لرؤيته.</translation>
    </message>
    <message>
        <source>Searching: {0} of {1} sliders.</source>
        <translation>جارٍ البحث: {0} من {1} من أشرطة التمرير.</translation>
    </message>
    <message>
        <source>Smallest changes</source>
        <translation>أصغر التغييرات</translation>
    </message>
    <message>
        <source>«no digit» &amp;is an answer, too</source>
        <translation>«لا رقم» إجا&amp;بة أيضًا</translation>
    </message>
    <message>
        <source>«none of them» &amp;is an answer, too</source>
        <translation>«لا شيء منها» إجا&amp;بة أيضًا</translation>
    </message>
</context>
<context>
    <name>FolderLink</name>
    <message>
        <source>Samples stay on this computer: {0}</source>
        <translation>تبقى العينات على هذا الحاسوب: {0}</translation>
    </message>
    <message>
        <source>The folder {0} comes with the first sample.</source>
        <translation>يُنشأ المجلد {0} مع أول عينة.</translation>
    </message>
</context>
<context>
    <name>FoolKeys</name>
    <message>
        <source>Any digit of these</source>
        <translation>أي رقم من هذه الأرقام</translation>
    </message>
    <message>
        <source>Arrow keys,  Page Up, Page Down</source>
        <translation>مفاتيح الأسهم،  Page Up، ‏Page Down</translation>
    </message>
    <message>
        <source>Copy the plot</source>
        <translation>نسخ الرسم البياني</translation>
    </message>
    <message>
        <source>Delete,  double click</source>
        <translation>Delete،  أو النقر المزدوج</translation>
    </message>
    <message>
        <source>Find the smallest changes</source>
        <translation>العثور على أصغر التغييرات</translation>
    </message>
    <message>
        <source>Look inside: Fool it</source>
        <translation>النظر في الداخل: خداع الشبكة</translation>
    </message>
    <message>
        <source>Move a slider, little or much</source>
        <translation>تحريك شريط التمرير، قليلًا أو كثيرًا</translation>
    </message>
    <message>
        <source>Put a slider back</source>
        <translation>إرجاع شريط التمرير</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Reset all sliders</source>
        <translation>إعادة ضبط كل أشرطة التمرير</translation>
    </message>
    <message>
        <source>Rub a hole into the digit</source>
        <translation>محو ثقب في الرقم</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>حفظ الرسم البياني</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>click in the picture,  or Return at a pixel</source>
        <translation>النقر في الصورة،  أو Return عند بكسل</translation>
    </message>
</context>
<context>
    <name>FoolTab</name>
    <message>
        <source>Beside it:</source>
        <translation>بجانبها:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>ارسم شيئًا، أو اختر صورة.</translation>
    </message>
    <message>
        <source>How little does it take until the network is wrong? Turn the image, blur it, rub a hole in it: the curves show what the network says over the whole range of the slider that was touched last.</source>
        <translation>كم يلزم حتى تخطئ الشبكة؟ دوّر الصورة، ضبّبها، امحُ ثقبًا فيها: تعرض المنحنيات ما تقوله الشبكة على كامل مدى شريط التمرير الذي لُمس أخيرًا.</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>لا توجد شبكة تُسأل.</translation>
    </message>
    <message>
        <source>This network's card does not tell which training digits it has not learned from.</source>
        <translation>لا تذكر بطاقة هذه الشبكة أي أرقام التدريب لم تتعلم منها.</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <source>&amp;Add a field in the middle</source>
        <translation>إ&amp;ضافة حقل في الوسط</translation>
    </message>
    <message>
        <source>&amp;Box: one field</source>
        <translation>&amp;خانة: حقل واحد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>&amp;ملاءمة النافذة</translation>
    </message>
    <message>
        <source>&amp;New form from a sheet …</source>
        <translation>استمارة &amp;جديدة من ورقة …</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>الحقل ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Open a form …</source>
        <translation>&amp;فتح استمارة …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Row of boxes: one field, a box a digit</source>
        <translation>&amp;صف خانات: حقل واحد، خانة لكل رقم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Select and move fields</source>
        <translation>&amp;تحديد الحقول ونقلها</translation>
    </message>
    <message>
        <source>&amp;Table: a field in each cell</source>
        <translation>&amp;جدول: حقل في كل خلية</translation>
    </message>
    <message>
        <source>&amp;Try on this sheet</source>
        <translation>&amp;تجربة على هذه الورقة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Pre&amp;vious field</source>
        <translation>الحقل ال&amp;سابق</translation>
    </message>
    <message>
        <source>S&amp;nap to printed lines</source>
        <translation>ان&amp;جذاب إلى الخطوط المطبوعة</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>حفظ &amp;باسم …</translation>
    </message>
    <message>
        <source>Select &amp;all fields</source>
        <translation>تحديد كل ال&amp;حقول</translation>
    </message>
    <message>
        <source>Select the whole c&amp;olumn</source>
        <translation>تحديد ال&amp;عمود كله</translation>
    </message>
    <message>
        <source>Show another &amp;sheet of this form …</source>
        <translation>عرض &amp;ورقة أخرى من هذه الاستمارة …</translation>
    </message>
    <message>
        <source>Turn the sheet to the &amp;left</source>
        <translation>تدوير الورقة إلى اليسا&amp;ر</translation>
    </message>
    <message>
        <source>Turn the sheet to the r&amp;ight</source>
        <translation>تدوير الورقة إلى ال&amp;يمين</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Choose a form</source>
        <translation>اختيار استمارة</translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation>استمارات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The form that the sheets have</source>
        <translation>استمارة الأوراق</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Draw a form</source>
        <translation>رسم استمارة</translation>
    </message>
    <message>
        <source>Form (*.json)</source>
        <translation>استمارة (*.json)</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>استمارات (*.json)</translation>
    </message>
    <message>
        <source>New form from a sheet</source>
        <translation>استمارة جديدة من ورقة</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>فتح استمارة</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>جارٍ فتح {0} …</translation>
    </message>
    <message>
        <source>Pasted picture {0}</source>
        <translation>صورة ملصقة {0}</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>صور ({0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>حفظ الاستمارة</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>حُفظ {0}</translation>
    </message>
    <message>
        <source>Saving {0} …</source>
        <translation>جارٍ حفظ {0} …</translation>
    </message>
    <message>
        <source>Show another sheet of this form</source>
        <translation>عرض ورقة أخرى من هذه الاستمارة</translation>
    </message>
    <message>
        <source>The form has changes that are not saved. Save them?</source>
        <translation>في الاستمارة تغييرات لم تُحفظ. هل تريد حفظها؟</translation>
    </message>
    <message>
        <source>form</source>
        <translation>استمارة</translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>تغيير الحجم</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>This form was not saved when digitpad ended; here it is as it was left.</source>
        <translation>لم تكن هذه الاستمارة محفوظة عندما انتهى digitpad؛ وها هي كما تُركت.</translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>Reading the sheet …</source>
        <translation>جارٍ قراءة الورقة …</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Page of the form</source>
        <translation>صفحة الاستمارة</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source> in {0}</source>
        <translation> في {0}</translation>
    </message>
    <message>
        <source>, something is wrong with {0}</source>
        <translation>، حقول فيها مشكلة: {0}</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>حقل واحد</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Draw a form[*]</source>
        <translation>رسم استمارة[*]</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>استمارة جديدة</translation>
    </message>
    <message>
        <source>Open a sheet of this form (Ctrl+Shift+O) to see what is printed on it.</source>
        <translation>افتح ورقة من هذه الاستمارة (Ctrl+Shift+O) لترى ما طُبع عليها.</translation>
    </message>
    <message>
        <source>Open, drop or paste a sheet: a scan, a photo or a PDF file, filled in or empty.
Draw its fields once, and digitpad reads all others like it.</source>
        <translation>افتح ورقة أو أفلتها أو ألصقها: مسحًا ضوئيًا أو صورة أو ملف PDF، معبّأة أو فارغة.
ارسم حقولها مرة واحدة، فيقرأ digitpad كل ما يماثلها.</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>الحقول: {0}</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} من الصفوف</translation>
    </message>
    <message>
        <source>{0}[*] – Draw a form</source>
        <translation>{0}[*] – رسم استمارة</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>عدد عشري</translation>
    </message>
    <message>
        <source>Number of fixed length</source>
        <translation>عدد ثابت الطول</translation>
    </message>
    <message>
        <source>One box a digit</source>
        <translation>خانة لكل رقم</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير مقروء</translation>
    </message>
</context>
<context>
    <name>FormsFeature</name>
    <message>
        <source>Draw a form</source>
        <translation>رسم استمارة</translation>
    </message>
</context>
<context>
    <name>GradientRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>متوقف.</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Digits of the group</source>
        <translation>أرقام المجموعة</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>ليس رقمًا</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Arrows or pointer move  ·  0 to 9 correct  ·  Delete: no digit  ·  Enter accepts  ·  N next group</source>
        <translation>الأسهم أو المؤشر للتنقل  ·  0 إلى 9 للتصحيح  ·  Delete: ليس رقمًا  ·  Enter للقبول  ·  N للمجموعة التالية</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>قُرئت على أنها {0}</translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation>نُظر في كلها</translation>
    </message>
    <message>
        <source>{0} to look at, least sure first</source>
        <translation>بقي للنظر: {0}، الأقل ثقة أولًا</translation>
    </message>
</context>
<context>
    <name>IdealTab</name>
    <message>
        <source>&amp;Make the images</source>
        <translation>ص&amp;نع الصور</translation>
    </message>
    <message>
        <source>Climbing to ideal images</source>
        <translation>جارٍ الصعود إلى الصور المثالية</translation>
    </message>
    <message>
        <source>For map {0}</source>
        <translation>للخريطة {0}</translation>
    </message>
    <message>
        <source>For number {0}</source>
        <translation>للعدد {0}</translation>
    </message>
    <message>
        <source>For the class {0}</source>
        <translation>للفئة {0}</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>الصور المثالية</translation>
    </message>
    <message>
        <source>Its score is {0}.</source>
        <translation>درجتها {0}.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>الطبقة:</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>The classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>The ideal image</source>
        <translation>الصورة المثالية</translation>
    </message>
    <message>
        <source>The map's mean over all its places is {0}.</source>
        <translation>متوسط الخريطة على كل مواضعها {0}.</translation>
    </message>
    <message>
        <source>The number is {0}.</source>
        <translation>العدد هو {0}.</translation>
    </message>
    <message>
        <source>They are made for all maps of a layer at once; that takes some seconds.</source>
        <translation>تُصنع لكل خرائط الطبقة معًا؛ ويستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>To your drawing: {0}.</source>
        <translation>لرسمك: {0}.</translation>
    </message>
    <message>
        <source>What does a map want to see? From noise, an image is changed step by step so that one map answers ever stronger to it. First layers want edges and strokes, later ones larger pieces; what a class wants to see need not look like it at all, and that is why networks can be fooled.</source>
        <translation>ماذا تريد خريطة أن ترى؟ ابتداءً من ضوضاء، تُغيَّر صورة خطوة بخطوة حتى تستجيب لها خريطة واحدة استجابة تزداد قوة. تريد الطبقات الأولى حوافَّ وضربات، والتالية أجزاء أكبر؛ وما تريد فئة أن تراه قد لا يشبهها البتة، ولهذا يمكن خداع الشبكات.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>ا&amp;حتفاظ لوقت لاحق</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>Choose &amp;images of its classes …</source>
        <translation>اختيار &amp;صور لفئاتها …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>جارٍ استيراد {0}</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>جارٍ بدء TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>يوجد نموذج باسم «{0}» من قبل.</translation>
    </message>
    <message>
        <source>{0} reads {1} % of MNIST's 10,000 test images</source>
        <translation>يقرأ {0} من صور اختبار MNIST (وعددها 10,000) {1}%</translation>
    </message>
    <message>
        <source>{0} reads {1} % of {2} test images</source>
        <translation>يقرأ {0} من صور الاختبار (وعددها {2}) {1}%</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>لم يُستورد {0}</translation>
    </message>
</context>
<context>
    <name>InkLimit</name>
    <message>
        <source>How faint ink may be, on this page</source>
        <translation>مدى شحوب الحبر المقبول في هذه الصفحة</translation>
    </message>
    <message>
        <source>Least ink</source>
        <translation>أقل حبر</translation>
    </message>
    <message>
        <source>Less ink</source>
        <translation>حبر أقل</translation>
    </message>
    <message>
        <source>More, fainter</source>
        <translation>أكثر وأبهت</translation>
    </message>
    <message>
        <source>Usual ink</source>
        <translation>الحبر المعتاد</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Attack</source>
        <translation>الهجوم</translation>
    </message>
    <message>
        <source>Fool it</source>
        <translation>خداع الشبكة</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>الصور المثالية</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>الجيران</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>المتانة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Inside «{0}»</source>
        <translation>داخل «{0}»</translation>
    </message>
    <message>
        <source>Look inside: no model</source>
        <translation>النظر في الداخل: لا نموذج</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>This could not be shown. {0}</source>
        <translation>تعذّر عرض هذا. {0}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>لا نموذج</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>ا&amp;حتفاظ لوقت لاحق</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Compare it with others …</source>
        <translation>&amp;مقارنتها بغيرها …</translation>
    </message>
    <message>
        <source>&amp;Copy the layer</source>
        <translation>&amp;نسخ الطبقة</translation>
    </message>
    <message>
        <source>&amp;Delete this architecture …</source>
        <translation>&amp;حذف هذه المعمارية …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the layer</source>
        <translation>تك&amp;رار الطبقة</translation>
    </message>
    <message>
        <source>&amp;New, with outputs only</source>
        <translation>&amp;جديدة، بالمخرجات فقط</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;فتح ملف …</translation>
    </message>
    <message>
        <source>&amp;Paste layers</source>
        <translation>&amp;لصق طبقات</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>إعادة ال&amp;تسمية …</translation>
    </message>
    <message>
        <source>&amp;Save a copy as …</source>
        <translation>حفظ نسخة &amp;باسم …</translation>
    </message>
    <message>
        <source>&amp;Show the code …</source>
        <translation>ع&amp;رض الشيفرة …</translation>
    </message>
    <message>
        <source>&amp;Train this network …</source>
        <translation>تدريب هذه ال&amp;شبكة …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Copy &amp;all layers</source>
        <translation>نسخ &amp;كل الطبقات</translation>
    </message>
    <message>
        <source>Cu&amp;t the layer</source>
        <translation>&amp;قص الطبقة</translation>
    </message>
    <message>
        <source>De&amp;lete the layer</source>
        <translation>&amp;حذف الطبقة</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أعل&amp;ى</translation>
    </message>
    <message>
        <source>New from &amp;this one</source>
        <translation>جديدة من &amp;هذه</translation>
    </message>
</context>
<context>
    <name>LayerDocument</name>
    <message>
        <source>A network can have at most {0} layers.</source>
        <translation>الحد الأقصى لعدد طبقات الشبكة {0}.</translation>
    </message>
</context>
<context>
    <name>LayerPalette</name>
    <message>
        <source>Add, or drag in</source>
        <translation>أضِف، أو اسحب إلى الداخل</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>&amp;Activation</source>
        <translation>ال&amp;تنشيط</translation>
    </message>
    <message>
        <source>&amp;Border</source>
        <translation>ال&amp;حافة</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>ال&amp;مرشحات</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>نسبة الإ&amp;سقاط</translation>
    </message>
    <message>
        <source>&amp;Steps of</source>
        <translation>ال&amp;خطوة</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>ال&amp;وحدات</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>النا&amp;فذة</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>تغيير طبقة</translation>
    </message>
    <message>
        <source>Choose a layer to change it, or add one. Layers can be dragged to other places.</source>
        <translation>اختر طبقة لتغييرها، أو أضِف واحدة. يمكن سحب الطبقات إلى مواضع أخرى.</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>لا طبقة محددة</translation>
    </message>
    <message>
        <source>With a &amp;bias</source>
        <translation>مع انحيا&amp;ز</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>أكبر قيمة</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>reaches over it</source>
        <translation>تمتد خارجها</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>تبقى داخلها</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
</context>
<context>
    <name>LayerTableModel</name>
    <message>
        <source>Add a layer</source>
        <translation>إضافة طبقة</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>Image of a digit</source>
        <translation>صورة رقم</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>نقل طبقة</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>عمليات الضرب والجمع</translation>
    </message>
    <message>
        <source>Numbers that the layer learns or counts</source>
        <translation>الأعداد التي تتعلّمها الطبقة أو تحصيها</translation>
    </message>
    <message>
        <source>Outputs: dense 10 softmax</source>
        <translation>المخرجات: كثيفة 10 softmax</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Products that are summed up for one image: how long it takes, roughly</source>
        <translation>حواصل الضرب التي تُجمع لصورة واحدة: وهي تدل تقريبًا على المدة</translation>
    </message>
    <message>
        <source>Rows × columns × channels of what the layer gives, or how many values in a row</source>
        <translation>صفوف × أعمدة × قنوات ناتج الطبقة، أو عدد القيم في صف</translation>
    </message>
    <message>
        <source>What the network does with the image, from the top to the bottom</source>
        <translation>ما تفعله الشبكة بالصورة، من الأعلى إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>LayerWindow</name>
    <message>
        <source>Add a layer</source>
        <translation>إضافة طبقة</translation>
    </message>
    <message>
        <source>Architecture (*.json)</source>
        <translation>معمارية (*.json)</translation>
    </message>
    <message>
        <source>Architectures (*.json)</source>
        <translation>معماريات (*.json)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>إغلاق وفقدانها</translation>
    </message>
    <message>
        <source>Cut a layer</source>
        <translation>قص طبقة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete a layer</source>
        <translation>حذف طبقة</translation>
    </message>
    <message>
        <source>Delete architecture</source>
        <translation>حذف المعمارية</translation>
    </message>
    <message>
        <source>Delete the architecture «{0}» for good? Models that were trained with it, and comparisons, stay.</source>
        <translation>هل تريد حذف المعمارية «{0}» نهائيًا؟ تبقى النماذج التي دُرّبت بها والمقارنات.</translation>
    </message>
    <message>
        <source>Duplicate a layer</source>
        <translation>تكرار طبقة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>نقل طبقة</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Open an architecture</source>
        <translation>فتح معمارية</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>طبقات خاصة</translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation>لصق طبقات</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>إعادة تسمية «{0}»</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>حُفظ باسم {0}.</translation>
    </message>
    <message>
        <source>my network</source>
        <translation>شبكتي</translation>
    </message>
    <message>
        <source>{0} Closing loses what was changed.</source>
        <translation>{0} بالإغلاق يضيع ما تغيّر.</translation>
    </message>
    <message>
        <source>{0} – comes with digitpad; a change makes a copy</source>
        <translation>{0} – تأتي مع digitpad؛ وأي تغيير يصنع نسخة</translation>
    </message>
    <message>
        <source>«{0}» is among your architectures.</source>
        <translation>«{0}» بين معمارياتك.</translation>
    </message>
    <message>
        <source>«{0}» was changed elsewhere meanwhile, and what lies there stays; yours goes on as «{1}».</source>
        <translation>تغيّرت «{0}» في مكان آخر في هذه الأثناء، ويبقى ما هو هناك؛ وتستمر نسختك باسم «{1}».</translation>
    </message>
</context>
<context>
    <name>LayerWindowLayout</name>
    <message>
        <source>1 layer and the outputs</source>
        <translation>طبقة واحدة والمخرجات</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>المعمارية</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see layer {0}.</source>
        <translation>لا يمكن بناؤها كما هي: انظر الطبقة {0}.</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see the outputs.</source>
        <translation>لا يمكن بناؤها كما هي: انظر المخرجات.</translation>
    </message>
    <message>
        <source>{0} layers and the outputs</source>
        <translation>الطبقات ({0}) والمخرجات</translation>
    </message>
    <message>
        <source>{0} · {1} parameters · {2} multiply-adds for an image</source>
        <translation>{0} · المعلمات: {1} · عمليات الضرب والجمع للصورة: {2}</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Activation</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>التجميع بالمتوسط</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>الالتفاف</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>كثيفة</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it in steps of {2}.</source>
        <translation>لكل خريطة نواتها {0}، تزلقها فوق كل الخرائط السابقة (عددها {1}) بخطوات من {2}.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it.</source>
        <translation>لكل خريطة نواتها {0}، تزلقها فوق كل الخرائط السابقة (عددها {1}).</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image in steps of {2}.</source>
        <translation>لكل خريطة نواتها {0}، تزلقها فوق الصورة بخطوات من {2}.</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image.</source>
        <translation>لكل خريطة نواتها {0}، تزلقها فوق الصورة.</translation>
    </message>
    <message>
        <source>Each number by itself.</source>
        <translation>كل عدد وحده.</translation>
    </message>
    <message>
        <source>Each number is a weighted sum of all numbers before it.</source>
        <translation>كل عدد مجموع موزون لكل الأعداد التي قبله.</translation>
    </message>
    <message>
        <source>Each number times a scale, plus an offset, both learned (batch normalisation).</source>
        <translation>كل عدد مضروب في مقياس، زائد إزاحة، وكلاهما متعلَّم (تسوية الدفعات).</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>التسطيح</translation>
    </message>
    <message>
        <source>Keeps the largest of each {0}, map by map.</source>
        <translation>تُبقي أكبر قيمة من كل {0}، خريطة بعد خريطة.</translation>
    </message>
    <message>
        <source>Makes probabilities of the scores: all are above zero, and together they are 1.</source>
        <translation>تصنع من الدرجات احتمالات: كلها فوق الصفر، ومجموعها 1.</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>التجميع بالقيمة العظمى</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>التسوية</translation>
    </message>
    <message>
        <source>One number for each map: its mean.</source>
        <translation>عدد واحد لكل خريطة: متوسطها.</translation>
    </message>
    <message>
        <source>ReLU keeps it</source>
        <translation>تُبقيه ReLU</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Takes the mean of each {0}, map by map.</source>
        <translation>تأخذ متوسط كل {0}، خريطة بعد خريطة.</translation>
    </message>
    <message>
        <source>The same numbers in one row.</source>
        <translation>الأعداد نفسها في صف واحد.</translation>
    </message>
    <message>
        <source>Then tanh brings it between −1 and 1.</source>
        <translation>ثم تجعله tanh بين −1 و1.</translation>
    </message>
    <message>
        <source>Then the sigmoid function brings it between 0 and 1.</source>
        <translation>ثم تجعله الدالة السينية (sigmoid) بين 0 و1.</translation>
    </message>
    <message>
        <source>Then what is below zero becomes zero (ReLU).</source>
        <translation>ثم يصبح ما دون الصفر صفرًا (ReLU).</translation>
    </message>
    <message>
        <source>below zero, so ReLU makes &lt;b&gt;0&lt;/b&gt; of it</source>
        <translation>دون الصفر، فتجعله ReLU مساويًا &lt;b&gt;0&lt;/b&gt;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{0} makes &lt;b&gt;{1}&lt;/b&gt; of it</source>
        <translation>تجعله {0} مساويًا &lt;b&gt;{1}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{0}, bias {1}: together &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>{0}، الانحياز {1}: المجموع &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>Convolution {0}: {1} maps</source>
        <translation>الالتفاف {0}: عدد الخرائط {1}</translation>
    </message>
    <message>
        <source>Kernels and maps</source>
        <translation>النوى والخرائط</translation>
    </message>
    <message>
        <source>Kernels are orange above zero and blue below it; maps, of one held-out image, are white at a layer's largest number and black at zero. What is noise at first becomes edges, lines and bows.</source>
        <translation>النوى برتقالية فوق الصفر وزرقاء دونه؛ والخرائط، وهي لصورة محتجزة واحدة، بيضاء عند أكبر عدد في الطبقة وسوداء عند الصفر. وما هو ضوضاء في البداية يصبح حوافَّ وخطوطًا وأقواسًا.</translation>
    </message>
    <message>
        <source>Kernels of the first convolution</source>
        <translation>نوى الالتفاف الأول</translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation>ليس في هذه الشبكة التفاف.</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>&lt;b&gt;Image&lt;/b&gt; · {0}</source>
        <translation>&lt;b&gt;الصورة&lt;/b&gt; · {0}</translation>
    </message>
    <message>
        <source>A convolutional network looks at the image through small windows. Each map of the first layers answers one question everywhere in the image, such as «is there an edge like this?»: the brighter, the more yes. Later layers ask about the answers of earlier ones, until only one number for each class is left. Click a map to see how its numbers come about.</source>
        <translation>تنظر الشبكة الالتفافية إلى الصورة عبر نوافذ صغيرة. تجيب كل خريطة من الطبقات الأولى عن سؤال واحد في كل موضع من الصورة، مثل «هل هنا حافة كهذه؟»: كلما زاد السطوع كان الجواب أقرب إلى نعم. وتسأل الطبقات اللاحقة عن أجوبة السابقة، حتى لا يبقى إلا عدد واحد لكل فئة. انقر خريطة لترى كيف نشأت أعدادها.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what the network makes of it, layer by layer.</source>
        <translation>ارسم شيئًا: يُعرض هنا ما تصنعه الشبكة به طبقة بعد طبقة.</translation>
    </message>
    <message>
        <source>The prepared image</source>
        <translation>الصورة المجهَّزة</translation>
    </message>
    <message>
        <source>class «{0}»</source>
        <translation>الفئة «{0}»</translation>
    </message>
    <message>
        <source>map {0} of {1}</source>
        <translation>الخريطة {0} من {1}</translation>
    </message>
    <message>
        <source>number {0} of {1}</source>
        <translation>العدد {0} من {1}</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;حفظ كملف CSV …</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة 95%</translation>
    </message>
    <message>
        <source>Each writer left out</source>
        <translation>استبعاد كل كاتب</translation>
    </message>
    <message>
        <source>For each writer a network is trained on all others' images, with the settings of the training dialog, and reads the images of the one it has never seen. That is what a new writer can expect.</source>
        <translation>لكل كاتب تُدرَّب شبكة على صور الآخرين جميعًا، بإعدادات مربع حوار التدريب، ثم تقرأ صور الكاتب الذي لم تره قط. هذا ما يمكن أن يتوقعه كاتب جديد.</translation>
    </message>
    <message>
        <source>How well each writer is read</source>
        <translation>جودة القراءة لكل كاتب</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Mean of {0} writers: {1} %.</source>
        <translation>المتوسط على الكتّاب ({0}): ‏{1}%.</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>قُرئت صحيحًا</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>حُفظ باسم {0}.</translation>
    </message>
    <message>
        <source>Stopped: not all writers were left out.</source>
        <translation>متوقف: لم يُستبعد كل الكتّاب.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The first figures come after the first training.</source>
        <translation>تظهر القيم الأولى بعد التدريب الأول.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>جارٍ التدريب</translation>
    </message>
    <message>
        <source>writers left out.csv</source>
        <translation>الكتّاب المستبعدون.csv</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>برتقالي</translation>
    </message>
</context>
<context>
    <name>LessonDocuments</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Networks that are trained in this lesson</source>
        <translation>الشبكات التي تُدرَّب في هذا الدرس</translation>
    </message>
    <message>
        <source>Of the digits {0} only {1} % are learned from.</source>
        <translation>من الأرقام {0} لا يُتعلَّم إلا من {1}%.</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>يشير إلى</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>الأسئلة والأجوبة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>To write down</source>
        <translation>للتدوين</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما عليك فعله</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} دقيقة</translation>
    </message>
    <message>
        <source>{0} · page {1} of {2}</source>
        <translation>{0} · الصفحة {1} من {2}</translation>
    </message>
    <message>
        <source>«{0}»: network {1}, {2} images of MNIST, of which {3} % are held out, {4} epochs.</source>
        <translation>«{0}»: الشبكة {1}، صور MNIST وعددها {2}، المحتجز منها {3}%، عدد الحقب {4}.</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>&amp;Begin</source>
        <translation>ا&amp;بدأ</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>&amp;Own lessons …</source>
        <translation>دروس &amp;خاصة …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>ورقة ال&amp;عمل …</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>من ال&amp;بداية</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Short tours in the program itself. You do each step in the real windows; leave whenever you like.</source>
        <translation>جولات قصيرة في البرنامج نفسه. تنفّذ كل خطوة في النوافذ الحقيقية؛ وتغادر متى شئت.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>اللغة: {0}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>من دروسك</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} د</translation>
    </message>
    <message>
        <source>{0} more files are no lessons.</source>
        <translation>ملفات أخرى ليست دروسًا: {0}.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;كل الدروس</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>ت&amp;خطي</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>نهاية الدرس</translation>
    </message>
</context>
<context>
    <name>LessonSession</name>
    <message>
        <source>The model that answers now reads no digits. Choose one that does in the menu Model.</source>
        <translation>النموذج الذي يجيب الآن لا يقرأ أرقامًا. اختر من قائمة «النموذج» نموذجًا يقرؤها.</translation>
    </message>
</context>
<context>
    <name>LessonSheetsDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;طباعة …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;حفظ كملف PDF …</translation>
    </message>
    <message>
        <source>&amp;Teacher's notes, with the answers</source>
        <translation>ملاحظات ال&amp;معلم، مع الإجابات</translation>
    </message>
    <message>
        <source>&amp;Worksheet, to be filled in by hand</source>
        <translation>&amp;ورقة عمل، تُملأ باليد</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>ملف PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>جارٍ طباعة {0}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>حُفظ {0}.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ورقة العمل</translation>
    </message>
    <message>
        <source>Worksheet with what I &amp;wrote</source>
        <translation>ورقة عمل فيها ما &amp;كتبته</translation>
    </message>
    <message>
        <source>{0}, notes</source>
        <translation>{0}، ملاحظات</translation>
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
        <translation>في نافذة «النظر في الداخل»، اختر «{0}».</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the models that were trained in the lesson? These are: {0}.</source>
        <translation>هل تريد حذف النماذج التي دُرّبت في الدرس؟ وهي: {0}.</translation>
    </message>
    <message>
        <source>Delete what was written and answered in this lesson before?</source>
        <translation>هل تريد حذف ما كُتب وأُجيب به في هذا الدرس من قبل؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
</context>
<context>
    <name>LittleInkQuestion</name>
    <message>
        <source>Do not keep it</source>
        <translation>عدم الاحتفاظ به</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>عيناتي</translation>
    </message>
    <message>
        <source>There is next to no ink. Keep it as a sample all the same?</source>
        <translation>لا يكاد يوجد حبر. هل تريد الاحتفاظ به عينةً على أي حال؟</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>No figures yet</source>
        <translation>لا قيم بعد</translation>
    </message>
</context>
<context>
    <name>LiveSamples</name>
    <message>
        <source>Your samples are read and written again.</source>
        <translation>عادت قراءة عيناتك وكتابتها تعمل.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · {0} % on MNIST's test images</source>
        <translation> · {0}% على صور اختبار MNIST</translation>
    </message>
    <message>
        <source> · {0} % on the test part of its data</source>
        <translation> · {0}% على جزء الاختبار من بياناته</translation>
    </message>
    <message>
        <source>Copied a picture of the drawing</source>
        <translation>نُسخت صورة من الرسم</translation>
    </message>
    <message>
        <source>Copied the drawing</source>
        <translation>نُسخ الرسم</translation>
    </message>
    <message>
        <source>Copied {0} and the drawing</source>
        <translation>نُسخ {0} والرسم</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>ارسم هنا رقمًا</translation>
    </message>
    <message>
        <source>Draw a digit or a number here</source>
        <translation>ارسم هنا رقمًا أو عددًا</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>ارسم هنا</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>How does it read? Help &gt; Lessons shows it.</source>
        <translation>كيف يقرأ؟ تبيّن ذلك «مساعدة &gt; الدروس».</translation>
    </message>
    <message>
        <source>Model «{0}»</source>
        <translation>النموذج «{0}»</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>Reading numbers</source>
        <translation>قراءة الأعداد</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>حُفظ {0}</translation>
    </message>
    <message>
        <source>The model «{0}» is kept.</source>
        <translation>احتُفظ بالنموذج «{0}».</translation>
    </message>
    <message>
        <source>The window changes its language when digitpad starts the next time.</source>
        <translation>تغيّر النافذة لغتها عند بدء digitpad في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>All products</source>
        <translation>كل حواصل الضرب</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>انقر للانتقال إلى هذه الخريطة</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>Map {0} adds {1} (number {2} of {3} by strength)</source>
        <translation>تضيف الخريطة {0} القيمة {1} (المرتبة {2} من {3} بحسب القوة)</translation>
    </message>
    <message>
        <source>Map {0} of {1}, before it</source>
        <translation>الخريطة {0} من {1}، السابقة</translation>
    </message>
    <message>
        <source>Patch × kernel = products, which add up to {0}</source>
        <translation>الرقعة × النواة = حواصل الضرب، ومجموعها {0}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>حواصل الضرب</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>الصف {0}، العمود {1}: &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The image before it</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>The largest of these: &lt;b&gt;{0}&lt;/b&gt;. The others are forgotten.</source>
        <translation>أكبر هذه القيم: &lt;b&gt;{0}&lt;/b&gt;. أما البقية فتُترك.</translation>
    </message>
    <message>
        <source>The map before it that counts less</source>
        <translation>الخريطة السابقة الأقل أثرًا</translation>
    </message>
    <message>
        <source>The map before it that counts more</source>
        <translation>الخريطة السابقة الأكبر أثرًا</translation>
    </message>
    <message>
        <source>The map before it, with what the pixel looks at</source>
        <translation>الخريطة السابقة، مع ما ينظر إليه البكسل</translation>
    </message>
    <message>
        <source>The map, enlarged</source>
        <translation>الخريطة مكبّرة</translation>
    </message>
    <message>
        <source>The mean of these: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>متوسط هذه: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The number × its scale</source>
        <translation>العدد × مقياسه</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>حاصل الضرب</translation>
    </message>
    <message>
        <source>The products of all {0} maps</source>
        <translation>حواصل ضرب كل الخرائط، وعددها {0}</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>ثم {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>هذا العدد: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>What the pixel looks at</source>
        <translation>ما ينظر إليه البكسل</translation>
    </message>
</context>
<context>
    <name>MapGrid</name>
    <message>
        <source>The arrow keys choose one of {0}.</source>
        <translation>تختار مفاتيح الأسهم واحدًا من {0}.</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>1 digit is</source>
        <translation>رقم واحد</translation>
    </message>
    <message>
        <source>1 image is</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>Choose a cell: with the mouse, or with Tab and the arrows.</source>
        <translation>اختر خلية: بالفأرة، أو بمفتاح Tab والأسهم.</translation>
    </message>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>أرقام الخلية المختارة</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>لا توجد أرقام</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Once a {1} was read as {2}:</source>
        <translation>مرة واحدة قُرئ {1} على أنه {2}:</translation>
    </message>
    <message>
        <source>One figure says how often a network is right; this table says how it is wrong. Each row is what the images are, each column what the network takes them for, so mistakes lie beside the diagonal. Choose a cell to see its images.</source>
        <translation>رقم واحد يبيّن كم مرة تصيب الشبكة؛ أما هذا الجدول فيبيّن كيف تخطئ. كل صف هو ما عليه الصور حقًا، وكل عمود هو ما تقرؤها الشبكة عليه، فتقع الأخطاء خارج القطر. اختر خلية لترى صورها.</translation>
    </message>
    <message>
        <source>Show them in the &amp;browser</source>
        <translation>عرضها في ال&amp;متصفح</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these digits the network would call {0} no digit; that does not count as a mistake here.</source>
        <translation>تبيّن الفترة (ويلسون) مدى ما قد تحرّكه المصادفة في القيمة. ومن هذه الأرقام تعدّ الشبكة {0} ليست أرقامًا؛ ولا يُحسب ذلك خطأً هنا.</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these images the network would call {0} none of its classes; that does not count as a mistake here.</source>
        <translation>تبيّن الفترة (ويلسون) مدى ما قد تحرّكه المصادفة في القيمة. ومن هذه الصور تعدّ الشبكة {0} ليست من أي فئة؛ ولا يُحسب ذلك خطأً هنا.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>لا توجد شبكة</translation>
    </message>
    <message>
        <source>This network's card does not tell which training digits it has not learned from.</source>
        <translation>لا تذكر بطاقة هذه الشبكة أي أرقام التدريب لم تتعلم منها.</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>لم تحتفظ بعد بأرقام من عندك.</translation>
    </message>
    <message>
        <source>{0:,} digits are</source>
        <translation>{0:,} من الأرقام</translation>
    </message>
    <message>
        <source>{0:,} images are</source>
        <translation>{0:,} من الصور</translation>
    </message>
    <message>
        <source>{0} of {1} read right (95 % interval {2}–{3})</source>
        <translation>قُرئ صحيحًا {0} من أصل {1} (فترة 95%‏: {2}–{3})</translation>
    </message>
    <message>
        <source>{0} times a {1} was read as {2}, surest first:</source>
        <translation>عدد المرات التي قُرئ فيها {1} على أنه {2}: {0}، الأعلى ثقة أولًا:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MisreadList</name>
    <message>
        <source>1 network</source>
        <translation>شبكة واحدة</translation>
    </message>
    <message>
        <source>Misread images</source>
        <translation>الصور المقروءة خطأً</translation>
    </message>
    <message>
        <source>Test image {0}: {1}; {2} of {3} took it for {4}. Double-click: onto the canvas</source>
        <translation>صورة الاختبار {0}: ‏{1}، وقرأها {2} من {3} على أنها {4}. نقر مزدوج: إلى لوحة الرسم</translation>
    </message>
    <message>
        <source>{0} networks</source>
        <translation>{0} من الشبكات</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>A second model, asked the same: its lines are dashed.</source>
        <translation>نموذج ثانٍ يُسأل السؤال نفسه: خطوطه متقطعة.</translation>
    </message>
    <message>
        <source>Model beside the active one</source>
        <translation>النموذج بجانب النموذج النشط</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>لا نموذج آخر</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>An exhibit</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>حذف النموذج</translation>
    </message>
    <message>
        <source>Delete the model «{0}» for good?</source>
        <translation>هل تريد حذف النموذج «{0}» نهائيًا؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>No model can be used. Install digitpad again to get its models back.</source>
        <translation>لا يمكن استخدام أي نموذج. أعد تثبيت digitpad لاستعادة نماذجه.</translation>
    </message>
    <message>
        <source>The folder of the model «{0}» is gone ({1}); a bundled model answers from now on.</source>
        <translation>اختفى مجلد النموذج «{0}» ({1})؛ ويجيب من الآن نموذج مرفق.</translation>
    </message>
    <message>
        <source>The model «{0}» is gone, or its card is damaged.</source>
        <translation>اختفى النموذج «{0}»، أو بطاقته تالفة.</translation>
    </message>
    <message>
        <source>digitpad did not come up the last times, maybe because of the model «{0}»; so «{1}» answers now. You can choose the other one again in the menu Model.</source>
        <translation>لم يبدأ digitpad في المرات الأخيرة، ربما بسبب النموذج «{0}»؛ لذلك يجيب الآن «{1}». يمكنك اختيار النموذج الآخر مجددًا من قائمة النموذج.</translation>
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
        <translation>ال&amp;رجوع إلى «{0}»</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>; it tells {0} classes apart</source>
        <translation>؛ عدد الفئات التي يميّز بينها: {0}</translation>
    </message>
    <message>
        <source>comes with digitpad</source>
        <translation>يأتي مع digitpad</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>من نماذجك</translation>
    </message>
    <message>
        <source>{0} – its card is damaged</source>
        <translation>{0} – بطاقته تالفة</translation>
    </message>
</context>
<context>
    <name>NeighboursTab</name>
    <message>
        <source>Below each: its label, and how far its numbers are from yours. Double-click: onto the canvas.</source>
        <translation>تحت كل منها: وسمه وبُعد أعداده عن أعدادك. نقر مزدوج: إلى لوحة الرسم.</translation>
    </message>
    <message>
        <source>Before its last step the network has turned an image into a list of numbers, and images that it takes for alike have similar ones. The map squeezes these lists into the plane; the dot is your drawing. Beside it are the images whose numbers are nearest to yours.</source>
        <translation>قبل خطوتها الأخيرة تكون الشبكة قد حوّلت الصورة إلى قائمة أعداد، والصور التي تعدّها متشابهة لها قوائم متشابهة. تضغط الخريطة هذه القوائم في مستوٍ؛ والنقطة هي رسمك. وبجانبها الصور التي أعدادها أقرب إلى أعدادك.</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>ارسم شيئًا</translation>
    </message>
    <message>
        <source>Its nearest neighbours appear here while you write.</source>
        <translation>يظهر هنا أقرب جيرانه أثناء كتابتك.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>The nearest training digits</source>
        <translation>أقرب أرقام التدريب</translation>
    </message>
    <message>
        <source>{0} Distance {1}.</source>
        <translation>{0} المسافة {1}.</translation>
    </message>
    <message>
        <source>{0} of the held-out images lie nearest to the middle of their own class.</source>
        <translation>{0} من الصور المحتجزة هي الأقرب إلى وسط فئتها.</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest digits are labelled {2}</source>
        <translation>{0} من أقرب الأرقام (وعددها {1}) موسومة بـ {2}</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest images are labelled {2}</source>
        <translation>{0} من أقرب الصور (وعددها {1}) موسومة بـ {2}</translation>
    </message>
    <message>
        <source>{0} of {1} test images of its own data. Point at one to see it.</source>
        <translation>{0} من {1} من صور الاختبار من بياناتها. أشر إلى إحداها لتراها.</translation>
    </message>
    <message>
        <source>{0} of {1} training digits. Point at one to see it.</source>
        <translation>{0} من {1} من أرقام التدريب. أشر إلى أحدها لتراه.</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Number in doubt</source>
        <translation>العدد المشكوك فيه</translation>
    </message>
</context>
<context>
    <name>NumbersGrid</name>
    <message>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source> · looked at</source>
        <translation> · نُظر فيه</translation>
    </message>
    <message>
        <source>0 to 9 overwrite  ·  Delete: no digit  ·  ← → digit  ·  ↑ ↓ number  ·  J joins  ·  B begins here  ·  </source>
        <translation>0 إلى 9 للكتابة فوقه  ·  Delete: ليس رقمًا  ·  ← → رقم  ·  ↑ ↓ عدد  ·  J للضم  ·  B للبدء هنا  ·  </translation>
    </message>
    <message>
        <source>Enter accepts</source>
        <translation>Enter للقبول</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>لا أعداد بعد</translation>
    </message>
    <message>
        <source>{0} of {1} in doubt</source>
        <translation>{0} من {1} مشكوك فيها</translation>
    </message>
    <message>
        <source>{0} of {1} that are not in doubt</source>
        <translation>{0} من {1} لا شك فيها</translation>
    </message>
</context>
<context>
    <name>OfferedLayers</name>
    <message>
        <source>A function of each value. Without one between them, two layers that learn are no more than one.</source>
        <translation>دالة لكل قيمة. من دون دالة بينهما لا تكون طبقتان تتعلّمان أكثر من طبقة واحدة.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>Average pooling {0}</source>
        <translation>التجميع بالمتوسط {0}</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>تسوية الدفعات</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, so that higher learning rates work.</source>
        <translation>تجعل متوسط كل قناة 0 وتباينها 1 على الدفعة، فتصلح معدلات تعلّم أعلى.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>الالتفاف</translation>
    </message>
    <message>
        <source>Convolution {0} of {1}</source>
        <translation>الالتفاف {0} بنواة {1}</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>كثيفة</translation>
    </message>
    <message>
        <source>Dense {0}</source>
        <translation>كثيفة {0}</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>الإسقاط العشوائي</translation>
    </message>
    <message>
        <source>Dropout {0} %</source>
        <translation>الإسقاط العشوائي {0} %</translation>
    </message>
    <message>
        <source>Each unit looks at all values before it. The outputs are such a layer, too.</source>
        <translation>تنظر كل وحدة إلى كل القيم التي قبلها. والمخرجات طبقة من هذا النوع أيضًا.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>التسطيح</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>المتوسط الكلي</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window, or its mean: the image gets smaller, and where exactly something is counts less.</source>
        <translation>تُبقي أكبر قيمة في كل نافذة، أو متوسطها: تصغر الصورة، ويقل أثر الموضع الدقيق للشيء.</translation>
    </message>
    <message>
        <source>Leaves values out at random while it learns, so that the network relies on no single one.</source>
        <translation>تُسقط قيمًا عشوائيًا أثناء التعلّم، فلا تعتمد الشبكة على أي قيمة بعينها.</translation>
    </message>
    <message>
        <source>Max pooling {0}</source>
        <translation>التجميع بالقيمة العظمى {0}</translation>
    </message>
    <message>
        <source>One number for each channel, its mean: a short row, and where something is does not count any more.</source>
        <translation>عدد واحد لكل قناة، هو متوسطها: صف قصير، ولا يعود لموضع الشيء أثر.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Puts all values of the image into one row, as dense layers need them.</source>
        <translation>تضع كل قيم الصورة في صف واحد، كما تحتاج إليها الطبقات الكثيفة.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Small windows slide over the image; each filter answers where it finds its pattern. Most of what a network sees is learned here.</source>
        <translation>تنزلق نوافذ صغيرة فوق الصورة؛ ويستجيب كل مرشح حيث يجد نمطه. ومعظم ما تراه الشبكة يُتعلَّم هنا.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>over the border</source>
        <translation>خارج الحافة</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>سينية (sigmoid)</translation>
    </message>
    <message>
        <source>steps of {0}</source>
        <translation>الخطوة {0}</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>without bias</source>
        <translation>بلا انحياز</translation>
    </message>
</context>
<context>
    <name>OwnArchitectures</name>
    <message>
        <source>There is an architecture «{0}» already.</source>
        <translation>توجد معمارية «{0}» بالفعل.</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A folder with own data</source>
        <translation>مجلد فيه بيانات خاصة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>By chance, a fifth of each class, as seed {0} has it.</source>
        <translation>عشوائيًا خُمس كل فئة، بحسب البذرة {0}.</translation>
    </message>
    <message>
        <source>By writer: {0} of {1} are in the test part and nowhere else.</source>
        <translation>بحسب الكاتب: {0} من {1} في جزء الاختبار وليسوا في غيره.</translation>
    </message>
    <message>
        <source>Data sets ({0})</source>
        <translation>مجموعات بيانات ({0})</translation>
    </message>
    <message>
        <source>Files with own data</source>
        <translation>ملفات فيها بيانات خاصة</translation>
    </message>
    <message>
        <source>The test part is the one that the files name.</source>
        <translation>جزء الاختبار هو الذي تحدده الملفات.</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>للتعلّم</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>للاختبار</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} من الملفات</translation>
    </message>
    <message>
        <source>{0} images are learned from, {1} are held out to validate on, {2} to test with.</source>
        <translation>صور التعلّم {0}، والمحتجزة للتحقق {1}، وصور الاختبار {2}.</translation>
    </message>
    <message>
        <source>{0} images of {1} classes</source>
        <translation>عدد الصور {0}، وعدد الفئات {1}</translation>
    </message>
    <message>
        <source>«{0}», by {1}; {2}</source>
        <translation>«{0}»، الكاتب: {1}؛ {2}</translation>
    </message>
    <message>
        <source>«{0}»; {1}</source>
        <translation>«{0}»؛ {1}</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Learn from these</source>
        <translation>الت&amp;علّم منها</translation>
    </message>
    <message>
        <source>&amp;Normalise images of 28 × 28 as drawings are</source>
        <translation>ت&amp;سوية صور 28 × 28 كالرسوم</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>استخ&amp;دام هذه</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, or files: .npz, IDX, CSV with 784 pixels a row, or samples. Several files of samples may be opened together: each is a writer. They can be dropped here, too.</source>
        <translation>مجلد فيه مجلد صور لكل فئة، أو ملفات: ‏.npz أو IDX أو CSV في كل صف منه 784 بكسل، أو عينات. يمكن فتح عدة ملفات عينات معًا: كل منها كاتب. ويمكن أيضًا إفلاتها هنا.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>اختيار م&amp;جلد …</translation>
    </message>
    <message>
        <source>Choose f&amp;iles …</source>
        <translation>اختيار مل&amp;فات …</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>أسماء الفئات</translation>
    </message>
    <message>
        <source>For handwriting, so that what is drawn on the canvas looks the same; not for clothes or maps.</source>
        <translation>لخط اليد، ليبدو ما يُرسم على لوحة الرسم مثلها؛ وليس للملابس أو الخرائط.</translation>
    </message>
    <message>
        <source>Leave &amp;each writer out …</source>
        <translation>استب&amp;عاد كل كاتب …</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>بيانات خاصة</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>class names, where the files have only numbers: apple, pear, …</source>
        <translation>أسماء الفئات، إن كانت الملفات بأعداد فقط: تفاح, كمثرى, …</translation>
    </message>
</context>
<context>
    <name>OwnDataPanel</name>
    <message>
        <source>1 was left out</source>
        <translation>تُرك واحد</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>الكل ({0})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>صور الفئة</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>للاختبار</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>{0} were left out</source>
        <translation>عدد ما تُرك {0}</translation>
    </message>
    <message>
        <source>{0} writers: {1}</source>
        <translation>الكتّاب ({0}): ‏{1}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pasted picture {0}</source>
        <translation>صورة ملصقة {0}</translation>
    </message>
</context>
<context>
    <name>PageListView</name>
    <message>
        <source>1 digit</source>
        <translation>رقم واحد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>no digits found</source>
        <translation>لم يُعثر على أرقام</translation>
    </message>
    <message>
        <source>not read; F5 reads it</source>
        <translation>لم تُقرأ؛ يقرؤها F5</translation>
    </message>
    <message>
        <source>reading, {0} %</source>
        <translation>قيد القراءة، {0}%</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>{0} by rule</source>
        <translation>بحسب القاعدة: {0}</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} من الأرقام</translation>
    </message>
    <message>
        <source>{0} invalid</source>
        <translation>غير صالح: {0}</translation>
    </message>
    <message>
        <source>{0} more than once</source>
        <translation>مكرر: {0}</translation>
    </message>
    <message>
        <source>{0}, {1} printed</source>
        <translation>{0}، مطبوع: {1}</translation>
    </message>
    <message>
        <source>{0}, {1} unsure</source>
        <translation>{0}، غير مؤكد: {1}</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source> of {0}</source>
        <translation> من {0}</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>تغيير الورق</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>Rename the form</source>
        <translation>إعادة تسمية الاستمارة</translation>
    </message>
    <message>
        <source>Say whether the sheet is filled in</source>
        <translation>تحديد ما إذا كانت الورقة معبّأة</translation>
    </message>
    <message>
        <source>Somebody has written on it: what stands in its fields is none of the form's own print</source>
        <translation>كتب أحدهم عليها: ما في حقولها ليس من طباعة الاستمارة نفسها</translation>
    </message>
    <message>
        <source>The sheet is filled in</source>
        <translation>الورقة معبّأة</translation>
    </message>
    <message>
        <source>The size of the sheets, by which sizes of digits are known</source>
        <translation>حجم الأوراق، ومنه تُعرف أحجام الأرقام</translation>
    </message>
    <message>
        <source>as its file</source>
        <translation>كما في ملفها</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Show this step below the boxes</source>
        <translation>عرض هذه الخطوة تحت الإطارات</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of the page</source>
        <translation>نص الصفحة</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>no digit, line {1}</source>
        <translation>ليس رقمًا، السطر {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}, number {2} of {3}</source>
        <translation>{0}، السطر {1}، العدد {2} من {3}</translation>
    </message>
    <message>
        <source>{0}, printed</source>
        <translation>{0}، مطبوع</translation>
    </message>
</context>
<context>
    <name>PenTrial</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Canvas to try the pen on</source>
        <translation>لوحة لتجربة القلم</translation>
    </message>
    <message>
        <source>Draw with the stylus to see what its pressure does.</source>
        <translation>ارسم بالقلم لترى أثر ضغطه.</translation>
    </message>
    <message>
        <source>The pen's pressure counts as {0:.0%}: the ink is {1:.0%} as wide as the brush.</source>
        <translation>يُحسب ضغط القلم {0:.0%}: وعرض الحبر {1:.0%} من عرض الفرشاة.</translation>
    </message>
    <message>
        <source>Try it here.</source>
        <translation>جرّبه هنا.</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>إ&amp;لغاء القراءة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>&amp;ملاءمة النافذة</translation>
    </message>
    <message>
        <source>&amp;Keep corrected digits as samples</source>
        <translation>الا&amp;حتفاظ بالأرقام المصحّحة عيناتٍ</translation>
    </message>
    <message>
        <source>&amp;Merge into one digit</source>
        <translation>&amp;دمج في رقم واحد</translation>
    </message>
    <message>
        <source>&amp;More, fainter ink</source>
        <translation>حبر أ&amp;كثر وأبهت</translation>
    </message>
    <message>
        <source>&amp;Next digit in doubt</source>
        <translation>الرقم المشكوك فيه ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>الصفحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Open pictures …</source>
        <translation>&amp;فتح صور …</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>&amp;لصق صورة</translation>
    </message>
    <message>
        <source>&amp;Previous digit in doubt</source>
        <translation>الرقم المشكوك فيه ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>الصفحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Save this page …</source>
        <translation>&amp;حفظ هذه الصفحة …</translation>
    </message>
    <message>
        <source>&amp;Split into two digits</source>
        <translation>ت&amp;قسيم إلى رقمين</translation>
    </message>
    <message>
        <source>&amp;Take the number back to what was read</source>
        <translation>إ&amp;عادة العدد إلى ما قُرئ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Usual ink</source>
        <translation>الحبر الم&amp;عتاد</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the page</source>
        <translation>مفاتيح الأسهم وHome وEnd على الصفحة</translation>
    </message>
    <message>
        <source>As the &amp;network reads it</source>
        <translation>كما تقرؤه ال&amp;شبكة</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, drag</source>
        <translation>نقر، Ctrl+نقر، سحب</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>نسخ ك&amp;صورة</translation>
    </message>
    <message>
        <source>Copy as tab&amp;le</source>
        <translation>نسخ كج&amp;دول</translation>
    </message>
    <message>
        <source>Correct a digit, or say that it is none</source>
        <translation>تصحيح رقم، أو تحديد أنه ليس رقمًا</translation>
    </message>
    <message>
        <source>Draw a &amp;box around a digit</source>
        <translation>رسم إ&amp;طار حول رقم</translation>
    </message>
    <message>
        <source>End drawing a box, select nothing</source>
        <translation>إنهاء رسم الإطار، إلغاء التحديد</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to the next digit, line, or end</source>
        <translation>الانتقال إلى الرقم التالي أو السطر التالي أو النهاية</translation>
    </message>
    <message>
        <source>It is &amp;right as it is read</source>
        <translation>القراءة &amp;صحيحة</translation>
    </message>
    <message>
        <source>L&amp;ess ink</source>
        <translation>حبر أ&amp;قل</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>تحريك الصفحة</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>&amp;قواعد الأعداد …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Re&amp;view what was read …</source>
        <translation>&amp;مراجعة ما قُرئ …</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>إ&amp;عادة القراءة</translation>
    </message>
    <message>
        <source>Read a re&amp;gion by itself</source>
        <translation>قراءة &amp;منطقة وحدها</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>قراءة النقاط والفواصل وعلامات ال&amp;ناقص</translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation>نقر بالزر الأيمن، مفتاح القائمة</translation>
    </message>
    <message>
        <source>Save &amp;all pages …</source>
        <translation>حفظ &amp;كل الصفحات …</translation>
    </message>
    <message>
        <source>Select &amp;all digits</source>
        <translation>تحديد كل الأ&amp;رقام</translation>
    </message>
    <message>
        <source>Select digits</source>
        <translation>تحديد أرقام</translation>
    </message>
    <message>
        <source>Show &amp;boxes</source>
        <translation>إظهار الإ&amp;طارات</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>إظهار ال&amp;خطوات</translation>
    </message>
    <message>
        <source>Space and drag, middle button and drag</source>
        <translation>مسافة مع السحب، الزر الأوسط مع السحب</translation>
    </message>
    <message>
        <source>The selected digits are a {0}</source>
        <translation>الأرقام المحددة هي {0}</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>تدوير إلى الي&amp;سار</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>تدوير إلى ال&amp;يمين</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>A page that has not been read is missing in {0}.</source>
        <translation>تنقص في {0} صفحة لم تُقرأ.</translation>
    </message>
    <message>
        <source>Copied a table: {0} × {1}</source>
        <translation>نُسخ جدول: {0} × {1}</translation>
    </message>
    <message>
        <source>JSON, with boxes and confidences (*.json)</source>
        <translation>JSON، مع الإطارات ودرجات الثقة (*.json)</translation>
    </message>
    <message>
        <source>Picture with boxes and answers (*.png *.jpg)</source>
        <translation>صورة مع الإطارات والإجابات (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>صور ({0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>قراءة صور</translation>
    </message>
    <message>
        <source>Save all pages</source>
        <translation>حفظ كل الصفحات</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>حفظ هذه الصفحة</translation>
    </message>
    <message>
        <source>Table as on the page (*.csv)</source>
        <translation>جدول كما في الصفحة (*.csv)</translation>
    </message>
    <message>
        <source>Table of the digits (*.csv)</source>
        <translation>جدول الأرقام (*.csv)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <translation>جدول الأعداد (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Workbook as on the pages (*.xlsx)</source>
        <translation>مصنف كما في الصفحات (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook of the numbers (*.xlsx)</source>
        <translation>مصنف الأعداد (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook with pictures of numbers in doubt (*.xlsx)</source>
        <translation>مصنف مع صور الأعداد المشكوك فيها (*.xlsx)</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>{1} pages that have not been read are missing in {0}.</source>
        <translation>صفحات لم تُقرأ وتنقص في {0}: {1}.</translation>
    </message>
</context>
<context>
    <name>PictureLayout</name>
    <message>
        <source>No digits found in this picture.
Turn it (R), let fainter ink count (F), or draw a box around a digit (B).</source>
        <translation>لم يُعثر على أرقام في هذه الصورة.
دوّرها (R)، أو احسب الحبر الأبهت (F)، أو ارسم إطارًا حول رقم (B).</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture of handwritten digits:
a photo, a scan or a PDF file.</source>
        <translation>افتح صورة لأرقام مكتوبة بخط اليد أو أفلتها أو ألصقها:
صورة فوتوغرافية أو مسحًا ضوئيًا أو ملف PDF.</translation>
    </message>
    <message>
        <source>Reading was cancelled. F5 reads this page.</source>
        <translation>أُلغيت القراءة. يقرأ F5 هذه الصفحة.</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>القواعد: {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>تتعذر قراءة هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>PictureSamples</name>
    <message>
        <source>Kept again</source>
        <translation>احتُفظ به مجددًا</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>احتُفظ بـ {0}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>{0} · {1} in all</source>
        <translation>{0} · المجموع {1}</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>ن&amp;سخ كصورة</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Copied the page as it is seen</source>
        <translation>نُسخت الصفحة كما تظهر</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>نُسخ {0}</translation>
    </message>
    <message>
        <source>Looking for rows and columns …</source>
        <translation>جارٍ البحث عن صفوف وأعمدة …</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>قراءة صور</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>حُفظ {0}</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>What you did last is not finished yet. It will be lost.</source>
        <translation>لم ينته بعد آخر ما فعلته. سيضيع.</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the text?</source>
        <translation>صحّحت ما قُرئ. هل تريد حفظ النص؟</translation>
    </message>
    <message>
        <source>{0} – Read pictures</source>
        <translation>{0} – قراءة صور</translation>
    </message>
</context>
<context>
    <name>PicturesFeature</name>
    <message>
        <source>Read pictures</source>
        <translation>قراءة صور</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>قراءة الصور</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
</context>
<context>
    <name>PixelGrid</name>
    <message>
        <source>28 by 28 pixels. The arrow keys move from pixel to pixel.</source>
        <translation>28 في 28 بكسل. تنقلك مفاتيح الأسهم من بكسل إلى آخر.</translation>
    </message>
    <message>
        <source>The network's image</source>
        <translation>صورة الشبكة</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>جارٍ تحميل الشبكة …</translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation>لم يُرسم شيء بعد.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>There is no model to ask.</source>
        <translation>لا يوجد نموذج يجيب.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>تتعذر قراءة هذا.</translation>
    </message>
    <message>
        <source>Too much to read here.</source>
        <translation>ما هنا أكثر من أن يُقرأ.</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source> Default </source>
        <translation> الافتراضي </translation>
    </message>
    <message>
        <source>Default of {0}</source>
        <translation>القيمة الافتراضية لـ {0}</translation>
    </message>
    <message>
        <source>Set it back to what it was at first</source>
        <translation>إعادتها إلى ما كانت عليه في البداية</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>لا يوجد تفضيل بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Set &amp;all back to their defaults</source>
        <translation>إعادة ال&amp;كل إلى القيم الافتراضية</translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>1. Cut</source>
        <translation>1. القص</translation>
    </message>
    <message>
        <source>1. Cut, thinner</source>
        <translation>1. القص مع الترقيق</translation>
    </message>
    <message>
        <source>2. Scale</source>
        <translation>2. تغيير الحجم</translation>
    </message>
    <message>
        <source>3. Centre</source>
        <translation>3. التوسيط</translation>
    </message>
    <message>
        <source>Column {0}, row {1}: {2} of 255</source>
        <translation>العمود {0}، الصف {1}: {2} من 255</translation>
    </message>
    <message>
        <source>Its centre of mass moves to the middle of 28 × 28.</source>
        <translation>يُنقل مركز كتلته إلى وسط 28 × 28.</translation>
    </message>
    <message>
        <source>Its longest side becomes 20 pixels.</source>
        <translation>يصبح أطول أضلاعه 20 بكسل.</translation>
    </message>
    <message>
        <source>Point at a pixel for its value.</source>
        <translation>أشر إلى بكسل لمعرفة قيمته.</translation>
    </message>
    <message>
        <source>The box around the ink is cut out of the canvas; strokes that are thick for it get thinner.</source>
        <translation>يُقص المستطيل المحيط بالحبر من لوحة الرسم؛ وتُرقَّق الضربات السميكة بالنسبة إليه.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ما تراه الشبكة</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation>احتمالات الفئات</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation>احتمالات الأرقام العشرة</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Sheets with a problem</source>
        <translation>أوراق فيها مشكلة</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;رسم</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ال&amp;شبكة</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ال&amp;صفحة</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>&amp;عينة</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;ورقة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.</source>
        <translation>رسوم النوافذ الأخرى محفوظة: {0}. ابدأ digitpad مرة أخرى لترى التالي.</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>ا&amp;ستمارة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not quite. Right is: {0}</source>
        <translation>ليس تمامًا. الصواب: {0}</translation>
    </message>
    <message>
        <source>One could say:</source>
        <translation>يمكن القول:</translation>
    </message>
    <message>
        <source>Show an answer</source>
        <translation>إظهار إجابة</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ صحيح.</translation>
    </message>
</context>
<context>
    <name>ReadingStatus</name>
    <message>
        <source>Applying the rules …</source>
        <translation>جارٍ تطبيق القواعد …</translation>
    </message>
    <message>
        <source>Reading page {0} of {1} …</source>
        <translation>جارٍ قراءة الصفحة {0} من {1} …</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>جارٍ قراءة {0} …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>جارٍ العمل …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>فتح الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>There is no file {0} any more; it was taken off the list.</source>
        <translation>لم يعد الملف {0} موجودًا؛ أُزيل من القائمة.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 digit read as {1}</source>
        <translation>رقم واحد قُرئ على أنه {1}</translation>
    </message>
    <message>
        <source>1 thing taken for no digit</source>
        <translation>شيء واحد عُدّ ليس رقمًا</translation>
    </message>
    <message>
        <source>About 1 of {0} numbers is wrong ({1} to {2})</source>
        <translation>نحو عدد واحد خطأ من أصل {0} ({1} إلى {2})</translation>
    </message>
    <message>
        <source>About {3} of {0} numbers are wrong ({1} to {2})</source>
        <translation>نحو {3} من الأعداد خطأ من أصل {0} ({1} إلى {2})</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong</source>
        <translation>الأرجح ألا خطأ في الأعداد، وعددها {0}</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong (0 to {1})</source>
        <translation>الأرجح ألا خطأ في الأعداد، وعددها {0} (0 إلى {1})</translation>
    </message>
    <message>
        <source>{0} digits read as {1}</source>
        <translation>{0} من الأرقام قُرئت على أنها {1}</translation>
    </message>
    <message>
        <source>{0} of {1} digits looked at</source>
        <translation>نُظر في {0} من {1} من الأرقام</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at</source>
        <translation>نُظر في {0} من {1} من الأعداد</translation>
    </message>
    <message>
        <source>{0} things taken for no digit</source>
        <translation>أشياء عُدّت ليست أرقامًا: {0}</translation>
    </message>
    <message>
        <source>{0} · 1 number corrected</source>
        <translation>{0} · صُحّح عدد واحد</translation>
    </message>
    <message>
        <source>{0} · {1} numbers corrected</source>
        <translation>{0} · الأعداد المصحّحة: {1}</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>&amp;قبول المعروض (Enter)</translation>
    </message>
    <message>
        <source>&amp;All numbers by screens</source>
        <translation>&amp;كل الأعداد شاشة بعد شاشة</translation>
    </message>
    <message>
        <source>&amp;Begin a number with this digit</source>
        <translation>&amp;بدء عدد بهذا الرقم</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Groups of digits</source>
        <translation>&amp;مجموعات الأرقام</translation>
    </message>
    <message>
        <source>&amp;Join with the next number</source>
        <translation>&amp;ضم إلى العدد التالي</translation>
    </message>
    <message>
        <source>&amp;Numbers in doubt</source>
        <translation>الأ&amp;عداد المشكوك فيها</translation>
    </message>
    <message>
        <source>&amp;Previous group</source>
        <translation>المجموعة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>إظهار على ال&amp;صفحة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>0 – 9</source>
        <translation>0 – 9</translation>
    </message>
    <message>
        <source>Accept what is seen</source>
        <translation>قبول المعروض</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, PgUp, PgDown</source>
        <translation>مفاتيح الأسهم، Home، End، PgUp، PgDown</translation>
    </message>
    <message>
        <source>Correct a number of a screen</source>
        <translation>تصحيح عدد من الشاشة</translation>
    </message>
    <message>
        <source>Del, Backspace, X</source>
        <translation>Del، Backspace، X</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter، مسافة</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Go to another digit or number</source>
        <translation>الانتقال إلى رقم أو عدد آخر</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation>المجموعة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Say that it is no digit</source>
        <translation>تحديد أنه ليس رقمًا</translation>
    </message>
    <message>
        <source>Say what the digit is</source>
        <translation>تحديد ما هو الرقم</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>1 digit was looked at.</source>
        <translation>نُظر في رقم واحد.</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>إغلاق هذا العرض</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>متابعة المراجعة</translation>
    </message>
    <message>
        <source>The review of {0} was begun: {1}</source>
        <translation>بدأت مراجعة {0}: {1}</translation>
    </message>
    <message>
        <source>{0} digits were looked at.</source>
        <translation>نُظر في {0} من الأرقام.</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} من الصور</translation>
    </message>
</context>
<context>
    <name>ReviewTiles</name>
    <message>
        <source>Taken for no digit; else it might be a {0} or a {1}</source>
        <translation>عُدّ ليس رقمًا؛ وإلا فقد يكون {0} أو {1}</translation>
    </message>
    <message>
        <source>{0}: {1} sure, next is {2}</source>
        <translation>{0}: الثقة {1}، يليه {2}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>1 in {0} wrong</source>
        <translation>خطأ واحد من كل {0}</translation>
    </message>
    <message>
        <source>A number counts as looked at once it was seen as a whole: groups do not show whether a digit is missing or a number was cut wrongly.</source>
        <translation>لا يُعدّ العدد منظورًا فيه إلا بعد رؤيته كاملًا: فالمجموعات لا تُظهر هل سقط رقم أو هل قُطع العدد خطأً.</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>قبول (Enter)</translation>
    </message>
    <message>
        <source>All digits were looked at</source>
        <translation>نُظر في كل الأرقام</translation>
    </message>
    <message>
        <source>All numbers in doubt were looked at</source>
        <translation>نُظر في كل الأعداد المشكوك فيها</translation>
    </message>
    <message>
        <source>All numbers were looked at</source>
        <translation>نُظر في كل الأعداد</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>المتابعة على أي حال</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>المتابعة مع البقية</translation>
    </message>
    <message>
        <source>Look at the numbers in doubt</source>
        <translation>النظر في الأعداد المشكوك فيها</translation>
    </message>
    <message>
        <source>No digits were found on the pages that were read.</source>
        <translation>لم يُعثر على أرقام في الصفحات التي قُرئت.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>هذا يكفي</translation>
    </message>
    <message>
        <source>The review ends as soon as the errors left, at their upper end, are that few</source>
        <translation>تنتهي المراجعة حالما يقل الحد الأعلى المقدّر للأخطاء المتبقية إلى هذا القدر</translation>
    </message>
    <message>
        <source>The review goes on: 1 digit was looked at before. Undo begins anew.</source>
        <translation>تُستأنف المراجعة: نُظر في رقم واحد من قبل. يبدؤها التراجع من جديد.</translation>
    </message>
    <message>
        <source>The review goes on: {0} digits were looked at before. Undo begins anew.</source>
        <translation>تُستأنف المراجعة: نُظر في {0} من الأرقام من قبل. يبدؤها التراجع من جديد.</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Until at most</source>
        <translation>حتى لا يزيد على</translation>
    </message>
    <message>
        <source>When the review ends</source>
        <translation>متى تنتهي المراجعة</translation>
    </message>
    <message>
        <source>none unseen</source>
        <translation>لا شيء لم يُنظر فيه</translation>
    </message>
    <message>
        <source>{0}. With 97.5 % certainty, at most 1 in {1} is wrong.</source>
        <translation>{0}. بيقين 97.5% لا يزيد الخطأ على واحد من كل {1}.</translation>
    </message>
</context>
<context>
    <name>RobustnessTab</name>
    <message>
        <source>&amp;Measure</source>
        <translation>ال&amp;قياس</translation>
    </message>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>التس&amp;وية من جديد، كما يفعل digitpad</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>بجانبها:</translation>
    </message>
    <message>
        <source>Each was normalised again.</source>
        <translation>سُوّي كل منها من جديد.</translation>
    </message>
    <message>
        <source>None was normalised again.</source>
        <translation>لم يُسوَّ أي منها من جديد.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>لم يُقس شيء بعد.</translation>
    </message>
    <message>
        <source>Of MNIST's training digits, {0} that were held out from learning.</source>
        <translation>من أرقام تدريب MNIST، عدد ما احتُجز عن التعلّم: {0}.</translation>
    </message>
    <message>
        <source>One digit that fools a network says little about it. Here {0} digits that it has not learned from are distorted by each slider, from one end to the other, and what is still read right is counted, with the interval that holds 95 %.</source>
        <translation>رقم واحد يخدع شبكة لا يقول عنها إلا القليل. هنا تُشوَّه أرقام لم تتعلّم منها (عددها {0}) بكل شريط تمرير، من طرف إلى طرف، ويُحصى ما يظل مقروءًا قراءة صحيحة، مع الفترة التي تشمل 95 %.</translation>
    </message>
    <message>
        <source>Reading distorted digits</source>
        <translation>قراءة الأرقام المشوّهة</translation>
    </message>
    <message>
        <source>Robustness on MNIST's digits</source>
        <translation>المتانة على أرقام MNIST</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>أشرطة التمرير</translation>
    </message>
    <message>
        <source>Stopped: only a part of the sliders was measured.</source>
        <translation>متوقف: لم يُقس إلا بعض أشرطة التمرير.</translation>
    </message>
    <message>
        <source>Undistorted: {0}.</source>
        <translation>بلا تشويه: {0}.</translation>
    </message>
    <message>
        <source>{0} of MNIST's test digits, as not all cards tell which training digits were held out.</source>
        <translation>{0} من أرقام اختبار MNIST، إذ لا تذكر كل البطاقات أي أرقام التدريب احتُجزت.</translation>
    </message>
    <message>
        <source>{0}: down to {1}</source>
        <translation>{0}: نزولًا إلى {1}</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>The rules for numbers do not hold. {0}</source>
        <translation>قواعد الأعداد غير صالحة. {0}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Apply to all pages</source>
        <translation>&amp;تطبيق على كل الصفحات</translation>
    </message>
    <message>
        <source>&amp;No rules</source>
        <translation>&amp;بلا قواعد</translation>
    </message>
    <message>
        <source>1 number: {0}</source>
        <translation>عدد واحد: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>Rules for numbers</source>
        <translation>قواعد الأعداد</translation>
    </message>
    <message>
        <source>These rules hold for every number on every page. One that breaks them becomes the most probable number that they allow, if that is probable enough. It is marked, and can be taken back.</source>
        <translation>تسري هذه القواعد على كل عدد في كل صفحة. والعدد الذي يخالفها يصبح أكثر الأعداد التي تسمح بها احتمالًا، إن كان احتماله كافيًا. ويُعلَّم عليه، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>What a number may be</source>
        <translation>ما يجوز أن يكونه العدد</translation>
    </message>
    <message>
        <source>{0:,} numbers, such as {1}</source>
        <translation>{0:,} من الأعداد، مثل {1}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>ا&amp;ختيار …</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>القائ&amp;مة</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>ال&amp;خطوة</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Chec&amp;k digit</source>
        <translation>رقم ال&amp;تحقق</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>رقم التحقق</translation>
    </message>
    <message>
        <source>Col&amp;umn</source>
        <translation>ال&amp;عمود</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>عمود القائمة</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>أكبر قيمة</translation>
    </message>
    <message>
        <source>How many digits</source>
        <translation>كم رقمًا</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>أصغر قيمة</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>قائمة الأعداد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The column's name in the first line, or its place: 1, 2 …</source>
        <translation>اسم العمود في السطر الأول، أو موضعه: 1، 2 …</translation>
    </message>
    <message>
        <source>a CSV file with all numbers that there are</source>
        <translation>ملف CSV يحوي كل الأعداد الموجودة</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>such as 5, from the least value on</source>
        <translation>مثل 5، ابتداءً من أصغر قيمة</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>zeros in front included</source>
        <translation>بما فيها الأصفار في البداية</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>1 digit</source>
        <translation>رقم واحد</translation>
    </message>
    <message>
        <source>EAN or GTIN, 8 to 14 digits</source>
        <translation>EAN أو GTIN، من 8 إلى 14 رقمًا</translation>
    </message>
    <message>
        <source>ISBN of 10 digits</source>
        <translation>ISBN من 10 أرقام</translation>
    </message>
    <message>
        <source>ISBN of 13 digits</source>
        <translation>ISBN من 13 رقمًا</translation>
    </message>
    <message>
        <source>Luhn, as bank cards</source>
        <translation>Luhn، كالبطاقات المصرفية</translation>
    </message>
    <message>
        <source>Read as {0}; {1} is the most probable number that the rules allow.</source>
        <translation>قُرئ {0}؛ وأكثر الأعداد التي تسمح بها القواعد احتمالًا هو {1}.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>in steps of {0:,}</source>
        <translation>بخطوات من {0:,}</translation>
    </message>
    <message>
        <source>mod 97, as in an IBAN</source>
        <translation>mod 97، كما في IBAN</translation>
    </message>
    <message>
        <source>{0:,} or more</source>
        <translation>{0:,} أو أكثر</translation>
    </message>
    <message>
        <source>{0:,} to {1:,}</source>
        <translation>{0:,} إلى {1:,}</translation>
    </message>
    <message>
        <source>{0} breaks the rules, and no number that they allow is probable enough.</source>
        <translation>{0} يخالف القواعد، وليس بين الأعداد التي تسمح بها ما يكفي احتماله.</translation>
    </message>
    <message>
        <source>{0} breaks the rules.</source>
        <translation>{0} يخالف القواعد.</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} من الأرقام</translation>
    </message>
    <message>
        <source>{0} stands here, too: {1}.</source>
        <translation>{0} موجود هنا أيضًا: {1}.</translation>
    </message>
    <message>
        <source>{0} stands on this page more than once.</source>
        <translation>{0} موجود في هذه الصفحة أكثر من مرة.</translation>
    </message>
</context>
<context>
    <name>SampleActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>ا&amp;ستيراد …</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>&amp;فتح على لوحة الرسم</translation>
    </message>
    <message>
        <source>&amp;Play the strokes</source>
        <translation>ت&amp;شغيل الضربات</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Write each digit ten times …</source>
        <translation>&amp;كتابة كل رقم عشر مرات …</translation>
    </message>
    <message>
        <source>Export &amp;pixels (CSV) …</source>
        <translation>تصدير ال&amp;بكسلات (CSV) …</translation>
    </message>
    <message>
        <source>Export &amp;strokes (JSON) …</source>
        <translation>تصدير ال&amp;ضربات (JSON) …</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>They are &amp;not a digit</source>
        <translation>لي&amp;ست أرقامًا</translation>
    </message>
    <message>
        <source>They are a &amp;{0}</source>
        <translation>هي &amp;{0}</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>0–9 and X change the label, Del deletes, Ctrl+Z takes it back.</source>
        <translation>0–9 وX لتغيير الوسم، وDel للحذف، وCtrl+Z للتراجع.</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Selected sample</source>
        <translation>العينة المحددة</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>حُدّد {0}</translation>
    </message>
</context>
<context>
    <name>SampleCounts</name>
    <message>
        <source>Samples that are no digit</source>
        <translation>عينات ليست أرقامًا</translation>
    </message>
    <message>
        <source>Samples: {0}</source>
        <translation>العينات: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>; left out: {0}, {1}</source>
        <translation>؛ تُرك منها: {0}، {1}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>جارٍ النسخ …</translation>
    </message>
    <message>
        <source>Deleted {0}; Ctrl+Z brings them back</source>
        <translation>حُذف {0}؛ يعيدها Ctrl+Z</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>جارٍ الرسم …</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>صُدّر {0} إلى {1}</translation>
    </message>
    <message>
        <source>Exporting {0} …</source>
        <translation>جارٍ تصدير {0} …</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>استُورد {0}</translation>
    </message>
    <message>
        <source>Importing {0} …</source>
        <translation>جارٍ استيراد {0} …</translation>
    </message>
    <message>
        <source>of which no strokes are known</source>
        <translation>ولا تُعرف ضرباتها</translation>
    </message>
    <message>
        <source>which are no digit</source>
        <translation>وهي ليست أرقامًا</translation>
    </message>
    <message>
        <source>{0} are numbers of several digits</source>
        <translation>أعداد من عدة أرقام: {0}</translation>
    </message>
    <message>
        <source>{0} were there already</source>
        <translation>كان موجودًا من قبل: {0}</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>Export samples</source>
        <translation>تصدير عينات</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>استيراد عينات</translation>
    </message>
    <message>
        <source>Pixels (*.csv)</source>
        <translation>بكسلات (*.csv)</translation>
    </message>
    <message>
        <source>Strokes (*.json)</source>
        <translation>ضربات (*.json)</translation>
    </message>
    <message>
        <source>Strokes and pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;All files (*)</source>
        <translation>ضربات وبكسلات (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>samples.{0}</source>
        <translation>عينات.{0}</translation>
    </message>
</context>
<context>
    <name>SampleFilters</name>
    <message>
        <source>1 sample</source>
        <translation>عينة واحدة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>أي إجابة</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>من أي مصدر</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>كيف قُرئت</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>قُرئت خطأً</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>من أي وقت</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>من آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>من آخر 7 أيام</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>من اليوم</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>قُرئت صحيحًا</translation>
    </message>
    <message>
        <source>Show {0}: {1}</source>
        <translation>عرض {0}: {1}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>وقت إنشائها</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} من العينات</translation>
    </message>
</context>
<context>
    <name>SamplePlayer</name>
    <message>
        <source>Selected sample</source>
        <translation>العينة المحددة</translation>
    </message>
</context>
<context>
    <name>SampleTiles</name>
    <message>
        <source>A {0}</source>
        <translation>الرقم {0}</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>من صورة</translation>
    </message>
    <message>
        <source>From a session</source>
        <translation>من جلسة كتابة</translation>
    </message>
    <message>
        <source>From the canvas</source>
        <translation>من لوحة الرسم</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>«{0}» read: {1}</source>
        <translation>قراءة «{0}»: {1}</translation>
    </message>
</context>
<context>
    <name>SamplesFeature</name>
    <message>
        <source>Changes to your samples cannot be written in {1}: {0}. They will be gone.</source>
        <translation>لا يمكن كتابة تغييرات عيناتك في {1}: {0}. ستضيع.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>عيناتي</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Copied the strokes as JSON</source>
        <translation>نُسخت الضربات بصيغة JSON</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>نُسخ {0}</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>استيراد …</translation>
    </message>
    <message>
        <source>Looking for your samples …</source>
        <translation>جارٍ البحث عن عيناتك …</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>عيناتي</translation>
    </message>
    <message>
        <source>No samples yet.

Say what a digit on the canvas is, write each digit ten times,
or drop a file of strokes (JSON) or pixels (CSV) here.</source>
        <translation>لا عينات بعد.

حدّد ما هو الرقم على لوحة الرسم، أو اكتب كل رقم عشر مرات،
أو أفلت هنا ملف ضربات (JSON) أو بكسلات (CSV).</translation>
    </message>
    <message>
        <source>None of your samples is like that.</source>
        <translation>ليس بين عيناتك ما هو كذلك.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>إيقافه</translation>
    </message>
    <message>
        <source>These samples have no strokes to copy; export their pixels instead.</source>
        <translation>ليس لهذه العينات ضربات تُنسخ؛ صدّر بكسلاتها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Write digits …</source>
        <translation>كتابة أرقام …</translation>
    </message>
    <message>
        <source>{0} labelled {1}</source>
        <translation>{0}: الوسم الآن {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>{0} · {1} selected</source>
        <translation>{0} · حُدّد {1}</translation>
    </message>
    <message>
        <source>«{0}» is not finished; nothing of it will be kept.</source>
        <translation>لم ينته «{0}»؛ لن يُحتفظ بشيء منه.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} موجود من قبل. هل تريد استبداله؟</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>When it was saved, «{0}» read {1}.</source>
        <translation>عند الحفظ قرأ «{0}» ما يلي: {1}.</translation>
    </message>
</context>
<context>
    <name>ScreensView</name>
    <message>
        <source>All numbers, those in doubt first</source>
        <translation>كل الأعداد، المشكوك فيها أولًا</translation>
    </message>
    <message>
        <source>Arrows or pointer move  ·  any digit, or F2, corrects  ·  Enter accepts the screen</source>
        <translation>الأسهم أو المؤشر للتنقل  ·  أي رقم أو F2 للتصحيح  ·  Enter لقبول الشاشة</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>بقي للنظر: {0}</translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;حفظ …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>نص Python البرمجي</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>حفظ الشيفرة</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>حُفظ باسم {0}.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>«{0}» and its training in Keras, as the dialog «Train a network» is set now. It runs without digitpad.</source>
        <translation>«{0}» وتدريبها في Keras، كما ضُبط مربع الحوار «تدريب شبكة» الآن. تعمل من دون digitpad.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> and another </source>
        <translation> و </translation>
    </message>
    <message>
        <source>, line {0}</source>
        <translation>، السطر {0}</translation>
    </message>
    <message>
        <source>1 class name</source>
        <translation>اسم فئة واحد</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>عمود واحد</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>حقبة واحدة</translation>
    </message>
    <message>
        <source>1 file is read</source>
        <translation>قُرئ ملف واحد</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>طبقة واحدة</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>عملية تشغيل واحدة</translation>
    </message>
    <message>
        <source>A cluster needs dask.distributed. Install it with: pip install 'digitpad[cluster]'.</source>
        <translation>تحتاج المجموعة العنقودية إلى dask.distributed. ثبّته بالأمر: pip install 'digitpad[cluster]'.</translation>
    </message>
    <message>
        <source>A dense layer needs a row of values, but what comes to it is an image of {0}. Put flatten or global average before it.</source>
        <translation>تحتاج الطبقة الكثيفة إلى صف من القيم، لكن ما يصل إليها صورة من {0}. ضع قبلها التسطيح أو المتوسط الكلي.</translation>
    </message>
    <message>
        <source>A form has at most {0} fields; this one has {1}.</source>
        <translation>أقصى عدد لحقول الاستمارة {0}؛ وعددها في هذه {1}.</translation>
    </message>
    <message>
        <source>A form that was not saved cannot be read again ({0}).</source>
        <translation>تتعذر قراءة استمارة لم تُحفظ من جديد ({0}).</translation>
    </message>
    <message>
        <source>A layer of the file has a size of {0}, which no network for digits needs.</source>
        <translation>حجم إحدى طبقات الملف {0}، ولا تحتاج إلى ذلك شبكة للأرقام.</translation>
    </message>
    <message>
        <source>A model can learn from them what your digits look like.</source>
        <translation>يمكن للنموذج أن يتعلّم منها كيف تبدو أرقامك.</translation>
    </message>
    <message>
        <source>A model's name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>يتكون اسم النموذج من 1 إلى {0} من الحروف والأرقام والمسافات والعلامات، من دون أي من {1}، ويبدأ بحرف أو رقم ولا ينتهي بنقطة أو مسافة؛ وليس «{2}» كذلك.</translation>
    </message>
    <message>
        <source>A number has 1 to {0} digits, not {1}.</source>
        <translation>عدد أرقام العدد من 1 إلى {0}، لا {1}.</translation>
    </message>
    <message>
        <source>A number on a sheet has 1 to {0} boxes, not {1}.</source>
        <translation>عدد خانات العدد في الورقة من 1 إلى {0}، لا {1}.</translation>
    </message>
    <message>
        <source>A number with the check digit {0} has {1} digits, not {2}.</source>
        <translation>العدد ذو رقم التحقق {0} عدد أرقامه {1}، لا {2}.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to draw; save it as a picture.</source>
        <translation>يستغرق رسم صفحة من {0} أكثر من {1} ثانية؛ احفظها كصورة.</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to read; the rest of it is left out.</source>
        <translation>تستغرق قراءة صفحة من {0} أكثر من {1} ثانية؛ وتُرك ما بقي منه.</translation>
    </message>
    <message>
        <source>A picture shows one page; save all pages as text (.txt) or as a table (.csv, .xlsx).</source>
        <translation>تعرض الصورة صفحة واحدة؛ احفظ كل الصفحات نصًا (.txt) أو جدولًا (.csv, .xlsx).</translation>
    </message>
    <message>
        <source>A process for opening pictures cannot be started ({0}).</source>
        <translation>لا يمكن بدء عملية لفتح الصور ({0}).</translation>
    </message>
    <message>
        <source>A process for reading cannot be started ({0}).</source>
        <translation>لا يمكن بدء عملية للقراءة ({0}).</translation>
    </message>
    <message>
        <source>A process for reading {0}; try again with one process (--processes 1).</source>
        <translation>مشكلة في عملية للقراءة ({0})؛ حاول مجددًا بعملية واحدة (--processes 1).</translation>
    </message>
    <message>
        <source>A sample has no ink.</source>
        <translation>توجد عينة بلا حبر.</translation>
    </message>
    <message>
        <source>A sheet has 1 to {0} pages, not {1}.</source>
        <translation>عدد صفحات الورقة من 1 إلى {0}، لا {1}.</translation>
    </message>
    <message>
        <source>A stylus that is pressed harder draws wider ink.</source>
        <translation>القلم الذي يُضغط بقوة أكبر يرسم حبرًا أعرض.</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 12, not {0}.</source>
        <translation>يُتوقع هنا عدد صحيح، مثل 12، لا {0}.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Choose a smaller window, or pool less before.</source>
        <translation>لا تتسع صورة من {2}x{3} لنافذة من {0}x{1}. اختر نافذة أصغر، أو قلّل التجميع قبلها.</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Let it reach over the border, choose a smaller one, or pool less before.</source>
        <translation>لا تتسع صورة من {2}x{3} لنافذة من {0}x{1}. دعها تمتد خارج الحافة، أو اختر نافذة أصغر، أو قلّل التجميع قبلها.</translation>
    </message>
    <message>
        <source>Above each view of the network's inside.</source>
        <translation>فوق كل عرض لداخل الشبكة.</translation>
    </message>
    <message>
        <source>All images were normalised as drawings are.</source>
        <translation>سُوّيت كل الصور كما تُسوّى الرسوم.</translation>
    </message>
    <message>
        <source>An architecture's name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>في اسم المعمارية من 1 إلى {0} من الحروف والأرقام والمسافات والعلامات، لكن ليس فيه أي من {1}، ويبدأ بحرف أو رقم ولا ينتهي بنقطة أو مسافة؛ و«{2}» ليس كذلك.</translation>
    </message>
    <message>
        <source>An exponent: below 1 a light touch already draws wide ink, above 1 only a firm one.</source>
        <translation>أُسّ: دون 1 تكفي لمسة خفيفة لحبر عريض، وفوق 1 لا تكفي إلا لمسة قوية.</translation>
    </message>
    <message>
        <source>An interrupted command left its work in {0}: {1}. Add --resume to go on, or remove that file to begin anew.</source>
        <translation>ترك أمر متوقف عمله في {0}: {1}. أضف --resume للمتابعة، أو أزل ذلك الملف للبدء من جديد.</translation>
    </message>
    <message>
        <source>Another digitpad is at work in {0}. Wait until it has finished, or stop it.</source>
        <translation>يعمل digitpad آخر في {0}. انتظر حتى ينتهي، أو أوقفه.</translation>
    </message>
    <message>
        <source>Another digitpad writes the table that {0} belongs to. Wait until it has finished, or stop it.</source>
        <translation>يكتب digitpad آخر الجدول الذي ينتمي إليه {0}. انتظر حتى ينتهي، أو أوقفه.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>At least {0} labelled digits are needed to learn from; there are {1}. Write and label some more.</source>
        <translation>عدد الأرقام الموسومة اللازمة للتعلّم {0} على الأقل؛ والموجود {1}. اكتب المزيد وسِمه.</translation>
    </message>
    <message>
        <source>Below a page in the picture window.</source>
        <translation>تحت الصفحة في نافذة الصور.</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>عرض الفرشاة</translation>
    </message>
    <message>
        <source>Button that erases</source>
        <translation>زر المحو</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>اختر صيغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Converted to LiteRT, the network in {0} gives other answers (up to {1} apart); it is not imported.</source>
        <translation>بعد التحويل إلى LiteRT تعطي الشبكة في {0} إجابات أخرى (بفارق يصل إلى {1})؛ فلم تُستورد.</translation>
    </message>
    <message>
        <source>Damaged in {0}, and left out: {1}.</source>
        <translation>تالف في {0} وتُرك: {1}.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Digits of different sheets cannot be joined.</source>
        <translation>لا يمكن ضم أرقام من أوراق مختلفة.</translation>
    </message>
    <message>
        <source>Draw with the stylus only</source>
        <translation>الرسم بالقلم فقط</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>EMNIST's images lie on their side in its IDX files; they were turned upright.</source>
        <translation>صور EMNIST مقلوبة على جانبها في ملفات IDX؛ فأُديرت إلى وضعها القائم.</translation>
    </message>
    <message>
        <source>Each with its answer; a click on that corrects it.</source>
        <translation>لكل منها إجابته؛ والنقر عليها يصحّحها.</translation>
    </message>
    <message>
        <source>Fewer than {0} of the first sheets could be aligned: too few to tell what is printed in the form's fields, whose picture was filled in; only rules are taken out there.</source>
        <translation>أمكنت محاذاة أقل من {0} من الأوراق الأولى: وهذا أقل من أن يُعرف منه ما طُبع في حقول الاستمارة، إذ كانت صورتها معبّأة؛ فلا تُزال هناك إلا الخطوط.</translation>
    </message>
    <message>
        <source>Fingers press buttons and draw nothing.</source>
        <translation>الأصابع تضغط الأزرار ولا ترسم شيئًا.</translation>
    </message>
    <message>
        <source>Folders of pictures name their classes themselves; class names are for files.</source>
        <translation>مجلدات الصور تسمّي فئاتها بنفسها؛ وأسماء الفئات للملفات.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>ابتداءً من التشغيل القادم.</translation>
    </message>
    <message>
        <source>Help &gt; How well does it read?</source>
        <translation>مساعدة &gt; ما مدى جودة القراءة؟</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be kept in {0} ({1}).</source>
        <translation>لا يمكن حفظ تقدّمك في الدروس في {0} ({1}).</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be read from {0} ({1}).</source>
        <translation>تتعذر قراءة تقدّمك في الدروس من {0} ({1}).</translation>
    </message>
    <message>
        <source>Ignore the palm</source>
        <translation>تجاهل راحة اليد</translation>
    </message>
    <message>
        <source>In percent of the canvas; the slider above the canvas is the same.</source>
        <translation>كنسبة مئوية من لوحة الرسم؛ وهو شريط التمرير نفسه فوقها.</translation>
    </message>
    <message>
        <source>Install digitpad again, or restore the file with «git checkout resources/mnist».</source>
        <translation>أعد تثبيت digitpad، أو استعد الملف بالأمر «git checkout resources/mnist».</translation>
    </message>
    <message>
        <source>It could not be aligned: a part of the form with fields is not in the picture.</source>
        <translation>تعذّرت المحاذاة: جزء من الاستمارة فيه حقول ليس في الصورة.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks do not lie as those of one flat page do.</source>
        <translation>تعذّرت المحاذاة: مواضع علامات الزوايا ليست كمواضعها على صفحة واحدة مستوية.</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks have no code between them that says which sheet it is.</source>
        <translation>تعذّرت المحاذاة: ليس بين علامات الزوايا رمز يبيّن أي ورقة هذه.</translation>
    </message>
    <message>
        <source>It could not be aligned: there are several sheets in the picture; each needs one of its own.</source>
        <translation>تعذّرت المحاذاة: في الصورة عدة أوراق؛ تحتاج كل منها إلى صورة خاصة بها.</translation>
    </message>
    <message>
        <source>It could not be aligned: what is printed on this form was not found on it; it may be another form, an empty page, bent, or not sharp enough.</source>
        <translation>تعذّرت المحاذاة: لم يُعثر فيها على ما طُبع على هذه الاستمارة؛ قد تكون استمارة أخرى، أو صفحة فارغة، أو منثنية، أو غير واضحة كفاية.</translation>
    </message>
    <message>
        <source>It could not be aligned: {0} found; all of them must be in the picture, and nothing on them.</source>
        <translation>تعذّرت المحاذاة: {0}؛ يجب أن تكون كلها في الصورة، ولا شيء فوقها.</translation>
    </message>
    <message>
        <source>It gives probabilities.</source>
        <translation>تعطي احتمالات.</translation>
    </message>
    <message>
        <source>It gives scores; they are divided by {0} and made into probabilities.</source>
        <translation>تعطي درجات؛ تُقسم على {0} وتُحوّل إلى احتمالات.</translation>
    </message>
    <message>
        <source>It has {0} and {1} parameters.</source>
        <translation>فيها {0}، وعدد معلماتها {1}.</translation>
    </message>
    <message>
        <source>It is a sheet of digits, which has no numbers; take it in with «digitpad samples sheets».</source>
        <translation>هذه ورقة أرقام، ولا أعداد فيها؛ أدخلها بالأمر «digitpad samples sheets».</translation>
    </message>
    <message>
        <source>It is a sheet of {0} with {1} columns, and the first one is of {2} with {3}; read it into a table of its own.</source>
        <translation>هذه ورقة {0} وعدد أعمدتها {1}، والأولى ورقة {2} وعدد أعمدتها {3}؛ اقرأها إلى جدول خاص بها.</translation>
    </message>
    <message>
        <source>It is a sheet with numbers, not one on which each digit is written ten times.</source>
        <translation>هذه ورقة أعداد، وليست ورقة يُكتب فيها كل رقم عشر مرات.</translation>
    </message>
    <message>
        <source>It is kept as {0}.</source>
        <translation>يُحتفظ به باسم {0}.</translation>
    </message>
    <message>
        <source>It learned from pen strokes too: {0}, {1}.</source>
        <translation>وتعلّم من ضربات القلم أيضًا: {0}، {1}.</translation>
    </message>
    <message>
        <source>It overlaps the field {0}.</source>
        <translation>يتداخل مع الحقل {0}.</translation>
    </message>
    <message>
        <source>It reads one digit at a time.</source>
        <translation>يقرأ رقمًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>It stays as {0}.</source>
        <translation>يبقى باسم {0}.</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>يبقى حيث هو.</translation>
    </message>
    <message>
        <source>It takes images of {0} numbers, {1}.</source>
        <translation>تأخذ صورًا من {0} من الأعداد، {1}.</translation>
    </message>
    <message>
        <source>It tells {0} classes apart: {1}.</source>
        <translation>عدد الفئات التي يميّز بينها {0}: ‏{1}.</translation>
    </message>
    <message>
        <source>It took longer than {0} s and was given up.</source>
        <translation>استغرق أكثر من {0} ث فتُرك.</translation>
    </message>
    <message>
        <source>It was made elsewhere and imported into digitpad, which knows neither its maker nor what it learned from. Ask whoever gave it to you for its terms.</source>
        <translation>صُنع في مكان آخر واستُورد إلى digitpad، وهو لا يعرف صانعه ولا ما تعلّم منه. اسأل من أعطاك إياه عن شروطه.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on data of somebody's own ({0}). Ask whoever gave it to you for their terms.</source>
        <translation>دُرّب بواسطة digitpad على بيانات خاصة لشخص ما ({0}). اسأل من أعطاك إياه عن شروطها.</translation>
    </message>
    <message>
        <source>It was trained with digitpad on {0}.</source>
        <translation>دُرّب بواسطة digitpad على {0}.</translation>
    </message>
    <message>
        <source>Keep corrected digits as samples</source>
        <translation>الاحتفاظ بالأرقام المصحّحة عيناتٍ</translation>
    </message>
    <message>
        <source>Keras cannot load {0} ({1}).</source>
        <translation>لا يستطيع Keras تحميل {0} ({1}).</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Least pressure</source>
        <translation>أقل ضغط</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>أعسر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light, dark, with high contrast, or as the system is at the moment.</source>
        <translation>فاتح، أو داكن، أو عالي التباين، أو كما هو النظام حاليًا.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has {2} where a number is expected, in column {3}; another column is named as in {4}:2.</source>
        <translation>في السطر {0} من {1} القيمة {2} حيث يُتوقع عدد، في العمود {3}؛ ويُسمّى عمود آخر كما في {4}:2.</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>النظر في الداخل</translation>
    </message>
    <message>
        <source>MNIST: Y. LeCun and C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</source>
        <translation>MNIST: ‏Y. LeCun وC. Cortes، ‏Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</translation>
    </message>
    <message>
        <source>Name a folder of pictures by class, or files with images.</source>
        <translation>سمِّ مجلد صور مرتبة بحسب الفئة، أو ملفات فيها صور.</translation>
    </message>
    <message>
        <source>Name images of its classes to import it.</source>
        <translation>لاستيرادها حدّد صورًا لفئاتها.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {0} ({1}).</source>
        <translation>لا يجيب مجدول Dask على {0} ({1}).</translation>
    </message>
    <message>
        <source>No digits were found in this region; draw it around digits, or let fainter ink count.</source>
        <translation>لم يُعثر على أرقام في هذه المنطقة؛ ارسمها حول أرقام، أو احسب الحبر الأبهت.</translation>
    </message>
    <message>
        <source>No ink is 0, full ink is 1.</source>
        <translation>انعدام الحبر 0، والحبر الكامل 1.</translation>
    </message>
    <message>
        <source>No number from {0} to {1} that the rules allow has the check digit {2}.</source>
        <translation>لا عدد من {0} إلى {1} مما تسمح به القواعد له رقم التحقق {2}.</translation>
    </message>
    <message>
        <source>No number lies between {0} and {1}; name the smaller one first.</source>
        <translation>لا عدد بين {0} و{1}؛ اذكر الأصغر أولًا.</translation>
    </message>
    <message>
        <source>No number of {0} digits is {1} or more.</source>
        <translation>لا عدد أرقامه {0} يبلغ {1} أو أكثر.</translation>
    </message>
    <message>
        <source>No number on paper has more than {0} digits.</source>
        <translation>لا يزيد عدد على الورق على {0} من الأرقام.</translation>
    </message>
    <message>
        <source>No picture of {0} can be learned from{1}.</source>
        <translation>لا صورة في {0} يمكن التعلّم منها{1}.</translation>
    </message>
    <message>
        <source>No sample of {0} can be learned from.</source>
        <translation>لا عينة في {0} يمكن التعلّم منها.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Nothing is opened any more, as the program is being closed.</source>
        <translation>لا يُفتح شيء بعد الآن لأن البرنامج يُغلق.</translation>
    </message>
    <message>
        <source>NumPy met {0}</source>
        <translation>صادف NumPy: {0}</translation>
    </message>
    <message>
        <source>Numbers are read without signs; the least one is 0 or more, not {0}.</source>
        <translation>تُقرأ الأعداد من دون علامات؛ وأصغرها 0 أو أكثر، لا {0}.</translation>
    </message>
    <message>
        <source>Of drawn numbers with several digits.</source>
        <translation>في الأعداد المرسومة من عدة أرقام.</translation>
    </message>
    <message>
        <source>Of the class «{0}» {1} in {2}; at least {3} are needed of each class.</source>
        <translation>الفئة «{0}»: {1} في {2}؛ ويلزم {3} على الأقل من كل فئة.</translation>
    </message>
    <message>
        <source>One cannot look inside the model «{0}» ({1}).</source>
        <translation>لا يمكن النظر داخل النموذج «{0}» ({1}).</translation>
    </message>
    <message>
        <source>One of its images is in this folder, as {0}.</source>
        <translation>إحدى صوره في هذا المجلد باسم {0}.</translation>
    </message>
    <message>
        <source>Only several pictures, or several files of samples, can be opened together; name one file.</source>
        <translation>لا يمكن أن تُفتح معًا إلا عدة صور أو عدة ملفات عينات؛ سمِّ ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>Only the first {0} lessons in {1} are listed.</source>
        <translation>لا يُدرج في القائمة إلا أول الدروس في {1}، وعددها {0}.</translation>
    </message>
    <message>
        <source>Only two digits or more can be joined; choose those that are parts of one digit.</source>
        <translation>لا يُضم إلا رقمان أو أكثر؛ اختر ما هو أجزاء من رقم واحد.</translation>
    </message>
    <message>
        <source>Only {0} of the images lie in their field as drawings do (20 pixels along the longest side); if they are handwriting, normalise them, so that what is drawn on the canvas looks the same.</source>
        <translation>لا يقع في الحقل كما تقع الرسوم (أطول الأضلاع 20 بكسل) إلا {0} من الصور؛ فإن كانت بخط اليد فسوِّها، ليبدو ما يُرسم على لوحة الرسم مثلها.</translation>
    </message>
    <message>
        <source>Otherwise all that is drawn is taken for one digit.</source>
        <translation>وإلا عُدّ كل المرسوم رقمًا واحدًا.</translation>
    </message>
    <message>
        <source>Otherwise the most similar digit is the answer, to letters and scribbles too.</source>
        <translation>وإلا كانت الإجابة هي الرقم الأكثر شبهًا، حتى للحروف والخربشات.</translation>
    </message>
    <message>
        <source>PDFium cannot draw the page</source>
        <translation>لا يستطيع PDFium رسم الصفحة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>منحنى الضغط</translation>
    </message>
    <message>
        <source>Put it into a field of 28x28 pixels so that its centre of mass lies in the middle.</source>
        <translation>ضعها في حقل من 28x28 بكسل بحيث يقع مركز كتلتها في الوسط.</translation>
    </message>
    <message>
        <source>Read numbers of several digits</source>
        <translation>قراءة أعداد من عدة أرقام</translation>
    </message>
    <message>
        <source>Read points, commas and minus signs</source>
        <translation>قراءة النقاط والفواصل وعلامات الناقص</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading {0} brought its process down {1}; nothing came in.</source>
        <translation>أدّت قراءة {0} إلى انهيار عمليتها: {1}؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Row 1 of {0} does not tell which column has the labels: {1}; {2}</source>
        <translation>لا يبيّن الصف 1 من {0} أي عمود فيه الأوسمة: {1}؛ {2}</translation>
    </message>
    <message>
        <source>Row 1 of {0} has the column {1} after {2}; pixels should stand line by line from the top left.</source>
        <translation>في الصف 1 من {0} العمود {1} بعد {2}؛ وينبغي أن تُرتّب البكسلات سطرًا سطرًا من أعلى اليسار.</translation>
    </message>
    <message>
        <source>Row {0} of {1} has no label; {2}</source>
        <translation>الصف {0} من {1} بلا وسم؛ {2}</translation>
    </message>
    <message>
        <source>Row {0} of {1} has the label {2}; {3}</source>
        <translation>وسم الصف {0} من {1} هو {2}؛ {3}</translation>
    </message>
    <message>
        <source>Row {0} of {1} is longer than {2} characters; {3}</source>
        <translation>الصف {0} من {1} أطول من {2} من المحارف؛ {3}</translation>
    </message>
    <message>
        <source>Sample {0} of {1} has the label {2}; it should be 0 to 9 or «{3}».</source>
        <translation>وسم العينة {0} من {1} هو {2}؛ وينبغي أن يكون من 0 إلى 9 أو «{3}».</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Say when a drawing is no digit</source>
        <translation>الإشارة عندما لا يكون الرسم رقمًا</translation>
    </message>
    <message>
        <source>Scale it, keeping its proportions, so that its longest side has 20 pixels.</source>
        <translation>غيّر حجمها مع حفظ نسبها، بحيث يكون أطول أضلاعها 20 بكسل.</translation>
    </message>
    <message>
        <source>Shares of digits are of MNIST's; they do not go with data of one's own.</source>
        <translation>نسب الأرقام لأرقام MNIST؛ ولا تجتمع مع بيانات خاصة.</translation>
    </message>
    <message>
        <source>Show boxes around the digits</source>
        <translation>إظهار إطارات حول الأرقام</translation>
    </message>
    <message>
        <source>Show the explanations</source>
        <translation>إظهار الشروح</translation>
    </message>
    <message>
        <source>Show the steps from the picture to the ink</source>
        <translation>إظهار الخطوات من الصورة إلى الحبر</translation>
    </message>
    <message>
        <source>Signs are some of {0} without spaces between them, not {1}.</source>
        <translation>العلامات بعض من {0} من دون مسافات بينها، لا {1}.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>المثبّت</translation>
    </message>
    <message>
        <source>Strokes begin with it, for a stylus that draws when it hardly touches.</source>
        <translation>به تبدأ الضربات، للقلم الذي يرسم وهو لا يكاد يلمس.</translation>
    </message>
    <message>
        <source>Stylus</source>
        <translation>القلم</translation>
    </message>
    <message>
        <source>Stylus pressure changes the width</source>
        <translation>ضغط القلم يغيّر العرض</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} columns, not {1}; more do not fit on {2}.</source>
        <translation>عدد أعمدة ورقة كهذه من 1 إلى {0}، لا {1}؛ ولا يتسع {2} لأكثر.</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} rows a page, not {1}; print several pages.</source>
        <translation>عدد صفوف الصفحة في ورقة كهذه من 1 إلى {0}، لا {1}؛ اطبع عدة صفحات.</translation>
    </message>
    <message>
        <source>The MNIST file {0} cannot be read ({1}). {2}</source>
        <translation>تتعذر قراءة ملف MNIST {0} ({1}). {2}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is damaged (its checksum is wrong). {1}</source>
        <translation>ملف MNIST {0} تالف (مجموعه الاختباري خطأ). {1}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is missing. {1}</source>
        <translation>ملف MNIST {0} مفقود. {1}</translation>
    </message>
    <message>
        <source>The answers of {0} are damaged. Do the run again with --resume.</source>
        <translation>إجابات {0} تالفة. أعد التشغيل مع --resume.</translation>
    </message>
    <message>
        <source>The architecture in {0} cannot be used ({1}).</source>
        <translation>لا يمكن استخدام المعمارية في {0} ({1}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be built. {1}</source>
        <translation>لا يمكن بناء المعمارية «{0}». {1}</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be changed in {1} ({2}).</source>
        <translation>لا يمكن تغيير المعمارية «{0}» في {1} ({2}).</translation>
    </message>
    <message>
        <source>The architecture «{0}» has changed since this study began. Give what it is now another name to compare both.</source>
        <translation>تغيّرت المعمارية «{0}» منذ بدء هذه الدراسة. أعطِ ما هي عليه الآن اسمًا آخر للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>The canvas is on the right, so that no hand covers the answer.</source>
        <translation>لوحة الرسم على اليمين، فلا تحجب يدٌ الإجابة.</translation>
    </message>
    <message>
        <source>The card {0} is damaged ({1}); the model is not used.</source>
        <translation>البطاقة {0} تالفة ({1})؛ ولا يُستخدم النموذج.</translation>
    </message>
    <message>
        <source>The class names in {0} cannot be read ({1}).</source>
        <translation>تتعذر قراءة أسماء الفئات في {0} ({1}).</translation>
    </message>
    <message>
        <source>The class «{0}» of {1} is in its test part only; there is nothing to learn it from.</source>
        <translation>الفئة «{0}» من {1} في جزء الاختبار فقط؛ فلا شيء تُتعلَّم منه.</translation>
    </message>
    <message>
        <source>The clipboard holds no drawing: {0}.</source>
        <translation>لا رسم في الحافظة: {0}.</translation>
    </message>
    <message>
        <source>The clipboard holds no layers ({0}).</source>
        <translation>لا طبقات في الحافظة ({0}).</translation>
    </message>
    <message>
        <source>The cluster cannot read {0} ({1}).</source>
        <translation>لا تستطيع المجموعة العنقودية قراءة {0} ({1}).</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost.</source>
        <translation>انقطع الاتصال بالمجموعة العنقودية.</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost. Add --resume to go on.</source>
        <translation>انقطع الاتصال بالمجموعة العنقودية. أضف --resume للمتابعة.</translation>
    </message>
    <message>
        <source>The data in {0} are others than when this study began; put back what they were, or compare on the new ones in another study.</source>
        <translation>البيانات في {0} غير ما كانت عليه عند بدء هذه الدراسة؛ أعِد ما كانت عليه، أو قارن على الجديدة في دراسة أخرى.</translation>
    </message>
    <message>
        <source>The data of this study cannot be read again: {0}</source>
        <translation>لا يمكن قراءة بيانات هذه الدراسة مجددًا: {0}</translation>
    </message>
    <message>
        <source>The drawing cannot be saved in {0} ({1}).</source>
        <translation>لا يمكن حفظ الرسم في {0} ({1}).</translation>
    </message>
    <message>
        <source>The drawing {0} cannot be read ({1}).</source>
        <translation>تتعذر قراءة الرسم {0} ({1}).</translation>
    </message>
    <message>
        <source>The example images of the model «{0}» are damaged.</source>
        <translation>صور الأمثلة للنموذج «{0}» تالفة.</translation>
    </message>
    <message>
        <source>The experiment's process ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>انتهت عملية التجربة على نحو غير متوقع ({0})، ربما لنفاد الذاكرة.</translation>
    </message>
    <message>
        <source>The export ended unexpectedly {0}; nothing was written.</source>
        <translation>انتهى التصدير على نحو غير متوقع: {0}؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file kept digitpad busy for more than {0} s; it was given up.</source>
        <translation>شغل الملف digitpad أكثر من {0} ث؛ فتُرك.</translation>
    </message>
    <message>
        <source>The file {0} cannot be read ({1}).</source>
        <translation>تتعذر قراءة الملف {0} ({1}).</translation>
    </message>
    <message>
        <source>The file {0} of the model «{1}» is not the one that its card describes (wrong checksum); it is not used.</source>
        <translation>الملف {0} للنموذج «{1}» ليس ما تصفه بطاقته (مجموع اختباري خطأ)؛ ولا يُستخدم.</translation>
    </message>
    <message>
        <source>The files of a data set are of one kind, but {0} is {1} and {2} is {3}.</source>
        <translation>ملفات مجموعة البيانات من نوع واحد، لكن {0} من النوع {1}، و{2} من النوع {3}.</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation>تتعذر قراءة المجلد {0} ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); digitpad looks again.</source>
        <translation>تتعذر قراءة المجلد {0} ({1})؛ سينظر digitpad مجددًا.</translation>
    </message>
    <message>
        <source>The folder {0} holds no model ({1} is missing).</source>
        <translation>لا يحوي المجلد {0} نموذجًا ({1} مفقود).</translation>
    </message>
    <message>
        <source>The folder {0} holds no picture that can be read.</source>
        <translation>لا يحوي المجلد {0} صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The folder {0} holds no pictures, no model and no study.</source>
        <translation>لا يحوي المجلد {0} صورًا ولا نموذجًا ولا دراسة.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0} ({1}); save it now and then.</source>
        <translation>لا يمكن الاحتفاظ بالاستمارة في {0} ({1})؛ احفظها بين الحين والآخر.</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0}; save it now and then.</source>
        <translation>لا يمكن الاحتفاظ بالاستمارة في {0}؛ احفظها بين حين وآخر.</translation>
    </message>
    <message>
        <source>The form cannot be saved in {0} ({1}).</source>
        <translation>لا يمكن حفظ الاستمارة في {0} ({1}).</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}</source>
        <translation>لم تُحفظ الاستمارة بعد: {0}</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}.</source>
        <translation>لم تُحفظ الاستمارة بعد: {0}.</translation>
    </message>
    <message>
        <source>The form {0} cannot be read ({1}).</source>
        <translation>تتعذر قراءة الاستمارة {0} ({1}).</translation>
    </message>
    <message>
        <source>The format {0} needs {1}, which a digitpad from pip gets with «pip install 'digitpad[onnx]'»; the packaged program does not have them.</source>
        <translation>تحتاج الصيغة {0} إلى {1}، ويحصل عليها digitpad المثبّت بواسطة pip بالأمر «pip install 'digitpad[onnx]'»؛ وليست في البرنامج المحزوم.</translation>
    </message>
    <message>
        <source>The guard set {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>مجموعة الحراسة {0} مفقودة أو تالفة. أعد تثبيت digitpad لاستعادتها.</translation>
    </message>
    <message>
        <source>The images were dark on light; they were inverted.</source>
        <translation>كانت الصور داكنة على فاتح؛ فعُكست.</translation>
    </message>
    <message>
        <source>The ink follows mouse, stylus or finger a moment later, without their tremor.</source>
        <translation>يتبع الحبر الفأرة أو القلم أو الإصبع بعد لحظة، من دون ارتعاشها.</translation>
    </message>
    <message>
        <source>The layer «{0}» is set up in a way that ONNX export does not know.</source>
        <translation>الطبقة «{0}» معدّة بطريقة لا يعرفها التصدير إلى ONNX.</translation>
    </message>
    <message>
        <source>The layer «{0}» is used in a way that ONNX export does not know.</source>
        <translation>الطبقة «{0}» مستخدمة بطريقة لا يعرفها التصدير إلى ONNX.</translation>
    </message>
    <message>
        <source>The line network in {0} cannot be run ({1}).</source>
        <translation>لا يمكن تشغيل شبكة السطور في {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be written ({0}).</source>
        <translation>تعذّرت كتابة النموذج ({0}).</translation>
    </message>
    <message>
        <source>The model in {0} is none of yours in {1}; remove it by hand.</source>
        <translation>النموذج في {0} ليس من نماذجك في {1}؛ احذفه يدويًا.</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be removed ({1}).</source>
        <translation>لا يمكن حذف النموذج «{0}» ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be saved in {1} ({2}).</source>
        <translation>لا يمكن حفظ النموذج «{0}» في {1} ({2}).</translation>
    </message>
    <message>
        <source>The model «{0}» cannot learn: its network cannot be loaded ({1}).</source>
        <translation>لا يستطيع النموذج «{0}» التعلّم: يتعذر تحميل شبكته ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» comes with digitpad and cannot be removed.</source>
        <translation>يأتي النموذج «{0}» مع digitpad ولا يمكن حذفه.</translation>
    </message>
    <message>
        <source>The model «{0}» does not know {1}; it tells {2} apart.</source>
        <translation>لا يعرف النموذج «{0}» ما يلي: {1}؛ وهو يميّز بين {2}.</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its example images ({1}).</source>
        <translation>فقد النموذج «{0}» صور أمثلته ({1}).</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its file {1}; it cannot be used.</source>
        <translation>فقد النموذج «{0}» ملفه {1}؛ ولا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training.</source>
        <translation>ليس للنموذج «{0}» لقطات من تدريبه.</translation>
    </message>
    <message>
        <source>The model «{0}» is not used, as its network cannot be run safely: {1}.</source>
        <translation>لا يُستخدم النموذج «{0}»، إذ لا يمكن تشغيل شبكته بأمان: {1}.</translation>
    </message>
    <message>
        <source>The network for decimal points {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>شبكة الفواصل العشرية {0} مفقودة أو تالفة. أعد تثبيت digitpad لاستعادتها.</translation>
    </message>
    <message>
        <source>The network for handwriting {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>شبكة الكتابة اليدوية {0} مفقودة أو تالفة. أعد تثبيت digitpad لاستعادتها.</translation>
    </message>
    <message>
        <source>The network for struck digits {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>شبكة الأرقام المشطوبة {0} مفقودة أو تالفة. أعد تثبيت digitpad لاستعادتها.</translation>
    </message>
    <message>
        <source>The network has a layer «{0}», which ONNX export does not know; export it in another format.</source>
        <translation>في الشبكة طبقة «{0}» لا يعرفها التصدير إلى ONNX؛ صدّرها بصيغة أخرى.</translation>
    </message>
    <message>
        <source>The network has an activation «{0}», which ONNX export does not know.</source>
        <translation>في الشبكة دالة تنشيط «{0}» لا يعرفها التصدير إلى ONNX.</translation>
    </message>
    <message>
        <source>The network has weights of the type {0}, which web pages cannot take.</source>
        <translation>في الشبكة أوزان من النوع {0} لا تقبلها صفحات الويب.</translation>
    </message>
    <message>
        <source>The network has {0} parameters; at most {1} can be trained here.</source>
        <translation>عدد معلمات الشبكة {0}؛ وأكثر ما يمكن تدريبه هنا {1}.</translation>
    </message>
    <message>
        <source>The network in the format {0} gives other answers than the Keras file (up to {1} apart); it is not written.</source>
        <translation>تعطي الشبكة بالصيغة {0} إجابات غير إجابات ملف Keras (بفارق يصل إلى {1})؛ فلم تُكتب.</translation>
    </message>
    <message>
        <source>The network in {0} cannot be run ({1}).</source>
        <translation>لا يمكن تشغيل الشبكة في {0} ({1}).</translation>
    </message>
    <message>
        <source>The network in {0} does not read lines: it gives {1} numbers.</source>
        <translation>الشبكة في {0} لا تقرأ السطور: تعطي {1} من الأعداد.</translation>
    </message>
    <message>
        <source>The network in {0} gives no numbers; it is not imported.</source>
        <translation>لا تعطي الشبكة في {0} أعدادًا؛ فلم تُستورد.</translation>
    </message>
    <message>
        <source>The network in {0} has a layer that LiteRT cannot run; it is not imported.</source>
        <translation>في الشبكة الموجودة في {0} طبقة لا يستطيع LiteRT تشغيلها؛ فلم تُستورد.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of MNIST's training digits right, however its images are scaled; it is no reader of digits, or counts them in another order.</source>
        <translation>لا تقرأ الشبكة في {0} قراءة صحيحة إلا {1} من أرقام تدريب MNIST، مهما غُيّر مقياس صورها؛ فهي ليست قارئة أرقام، أو تعدّها بترتيب آخر.</translation>
    </message>
    <message>
        <source>The network is run by {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). The page itself is part of digitpad (MIT licence).</source>
        <translation>يشغّل الشبكةَ {0} {1}، حقوق النشر Google LLC، ‏Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). والصفحة نفسها جزء من digitpad (رخصة MIT).</translation>
    </message>
    <message>
        <source>The network takes {0} multiply-adds for each image; at most {1} can be trained here.</source>
        <translation>عدد عمليات الضرب والجمع في الشبكة لكل صورة {0}؛ وأكثر ما يمكن تدريبه هنا {1}.</translation>
    </message>
    <message>
        <source>The network's {0} needs the operation «{1}», which web pages cannot run; export it in another format.</source>
        <translation>يحتاج جزء الشبكة {0} إلى العملية «{1}» التي لا تستطيع صفحات الويب تشغيلها؛ صدّرها بصيغة أخرى.</translation>
    </message>
    <message>
        <source>The next digit comes after</source>
        <translation>يأتي الرقم التالي بعد</translation>
    </message>
    <message>
        <source>The outputs need a row of values, but what comes to them is an image of {0}. End with flatten or global average.</source>
        <translation>تحتاج المخرجات إلى صف من القيم، لكن ما يصل إليها صورة من {0}. اختم بالتسطيح أو المتوسط الكلي.</translation>
    </message>
    <message>
        <source>The page is part of digitpad (MIT licence), and holds TensorFlow.js (Google LLC, Apache License 2.0).</source>
        <translation>الصفحة جزء من digitpad (رخصة MIT)، وتحوي TensorFlow.js ‏(Google LLC، ‏Apache License 2.0).</translation>
    </message>
    <message>
        <source>The picture cannot be saved in {0} ({1}).</source>
        <translation>لا يمكن حفظ الصورة في {0} ({1}).</translation>
    </message>
    <message>
        <source>The picture of the form has {0} x {1} pixels, which are not the proportions of a page of {2} x {3} mm.</source>
        <translation>صورة الاستمارة {0} x {1} بكسل، وليست هذه نسب صفحة من {2} x {3} mm.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be kept: there is no room for temporary files.</source>
        <translation>لا يمكن الاحتفاظ بالصورة الموجودة في الحافظة: لا مكان للملفات المؤقتة.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read ({1}).</source>
        <translation>تتعذر قراءة الصورة {0} ({1}).</translation>
    </message>
    <message>
        <source>The pictures of {0} lie beside each other; put those of each class into a folder that is called as the class.</source>
        <translation>صور {0} موضوعة معًا؛ ضع صور كل فئة في مجلد يحمل اسم الفئة.</translation>
    </message>
    <message>
        <source>The plan of the study, {0}, is missing or damaged{1}. Begin in another folder, or remove this file: what is finished is then found again by the same command with --resume.</source>
        <translation>خطة الدراسة، {0}، مفقودة أو تالفة{1}. ابدأ في مجلد آخر، أو أزل هذا الملف: وعندئذ يُعثر على المنتهي مجددًا بالأمر نفسه مع --resume.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}, {2} times. Maybe memory ran out; close other programs and resume the study.</source>
        <translation>مشكلة في عملية التشغيل {0} ({1}، عدد المرات {2}). ربما نفدت الذاكرة؛ أغلق برامج أخرى واستأنف الدراسة.</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}; the run goes on from its last epoch.</source>
        <translation>مشكلة في عملية التشغيل {0} ({1})؛ ويُستأنف التشغيل من حقبته الأخيرة.</translation>
    </message>
    <message>
        <source>The recipe «pens» learns strokes of digits beside MNIST; it does not go with data of one's own.</source>
        <translation>الوصفة «pens» تتعلّم ضربات أرقام إلى جانب MNIST؛ ولا تجتمع مع بيانات خاصة.</translation>
    </message>
    <message>
        <source>The record of {0} belongs to another study; the run is done again.</source>
        <translation>سجل {0} لدراسة أخرى؛ ويُعاد التشغيل.</translation>
    </message>
    <message>
        <source>The record of {0} is damaged; the run is done again.</source>
        <translation>سجل {0} تالف؛ ويُعاد التشغيل.</translation>
    </message>
    <message>
        <source>The report cannot be written to {0} ({1}).</source>
        <translation>لا يمكن كتابة التقرير في {0} ({1}).</translation>
    </message>
    <message>
        <source>The run {0} failed on the cluster ({1}).</source>
        <translation>فشل التشغيل {0} على المجموعة العنقودية ({1}).</translation>
    </message>
    <message>
        <source>The samples cannot be saved in {0} ({1}).</source>
        <translation>لا يمكن حفظ العينات في {0} ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be put into {1} beside it ({2}); they are used as they are.</source>
        <translation>لا يمكن وضع العينات الموجودة في {0} في {1} بجانبه ({2})؛ وتُستخدم كما هي.</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}).</source>
        <translation>تتعذر قراءة العينات في {0} ({1}).</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}). The file is kept as {2}; {3} saved.</source>
        <translation>تتعذر قراءة العينات في {0} ({1}). احتُفظ بالملف باسم {2}؛ وحُفظ ما أمكن ({3}).</translation>
    </message>
    <message>
        <source>The samples in {0} were not taken over as they are: {1} differs.</source>
        <translation>لم تُنقل العينات في {0} كما هي: {1} مختلف.</translation>
    </message>
    <message>
        <source>The scheduler at {0} has no workers; start one with «dask worker {1}».</source>
        <translation>ليس للمجدول على {0} عمال؛ ابدأ واحدًا بالأمر «dask worker {1}».</translation>
    </message>
    <message>
        <source>The scheduler at {0} needs certificates: add --tls-ca, --tls-cert and --tls-key.</source>
        <translation>يحتاج المجدول على {0} إلى شهادات: أضف --tls-ca و--tls-cert و--tls-key.</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>لا يمكن حفظ الإعدادات في {0} ({1}).</translation>
    </message>
    <message>
        <source>The sheet cannot be saved in {0} ({1}).</source>
        <translation>لا يمكن حفظ الورقة في {0} ({1}).</translation>
    </message>
    <message>
        <source>The sheets' pictures cannot be kept in {0} ({1}); make room there.</source>
        <translation>لا يمكن الاحتفاظ بصور الأوراق في {0} ({1})؛ وفّر مكانًا هناك.</translation>
    </message>
    <message>
        <source>The snapshots {0} are damaged; the model itself can be used without them.</source>
        <translation>اللقطات {0} تالفة؛ ويمكن استخدام النموذج نفسه من دونها.</translation>
    </message>
    <message>
        <source>The snapshots {0} cannot be read ({1}).</source>
        <translation>لا يمكن قراءة اللقطات {0} ({1}).</translation>
    </message>
    <message>
        <source>The step between two numbers is 1 or more, not {0}.</source>
        <translation>الخطوة بين عددين 1 أو أكثر، لا {0}.</translation>
    </message>
    <message>
        <source>The stroke file {0} cannot be read ({1}).</source>
        <translation>تتعذر قراءة ملف الضربات {0} ({1}).</translation>
    </message>
    <message>
        <source>The stroke file {0} holds more than {1} numbers; split it.</source>
        <translation>يحوي ملف الضربات {0} أعدادًا أكثر من {1}؛ قسّمه.</translation>
    </message>
    <message>
        <source>The stroke file {0} holds no samples; it should be {1}.</source>
        <translation>لا يحوي ملف الضربات {0} عينات؛ ينبغي أن يكون {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is empty; it should be {1}.</source>
        <translation>ملف الضربات {0} فارغ؛ ينبغي أن يكون {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is larger than {1} MiB; split it.</source>
        <translation>ملف الضربات {0} أكبر من {1} MiB؛ قسّمه.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not text in UTF-8; it should be {1}.</source>
        <translation>ملف الضربات {0} ليس نصًا بترميز UTF-8؛ ينبغي أن يكون {1}.</translation>
    </message>
    <message>
        <source>The stroke file {0} is not {1} ({2}).</source>
        <translation>ملف الضربات {0} ليس {1} ({2}).</translation>
    </message>
    <message>
        <source>The stroke file {0} needs digits of at least two writers; one of them is held out.</source>
        <translation>يحتاج ملف الضربات {0} إلى أرقام كاتبين اثنين على الأقل؛ ويُحتجز أحدهما.</translation>
    </message>
    <message>
        <source>The study cannot be written ({0}).</source>
        <translation>لا يمكن كتابة الدراسة ({0}).</translation>
    </message>
    <message>
        <source>The study could not go on ({0}).</source>
        <translation>تعذّرت متابعة الدراسة ({0}).</translation>
    </message>
    <message>
        <source>The study in {0} cannot be removed ({1}).</source>
        <translation>لا يمكن حذف الدراسة في {0} ({1}).</translation>
    </message>
    <message>
        <source>The study in {0} compares on {1}, not on {2} as they are now. Leave --data out to go on with it, or choose another folder.</source>
        <translation>تقارن الدراسة الموجودة في {0} على {1}، لا على {2} كما هي الآن. اترك --data لمتابعتها، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The study in {0} has {1}, not {2}. Leave these options out to go on with it, or choose another folder.</source>
        <translation>في الدراسة الموجودة في {0}: ‏{1}، لا {2}. اترك هذه الخيارات لمتابعتها، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The study was stopped.</source>
        <translation>أُوقفت الدراسة.</translation>
    </message>
    <message>
        <source>The table cannot be saved in {0} ({1}).</source>
        <translation>لا يمكن حفظ الجدول في {0} ({1}).</translation>
    </message>
    <message>
        <source>The text cannot be saved in {0} ({1}).</source>
        <translation>لا يمكن حفظ النص في {0} ({1}).</translation>
    </message>
    <message>
        <source>The training could not be started ({0}).</source>
        <translation>تعذّر بدء التدريب ({0}).</translation>
    </message>
    <message>
        <source>The training stopped answering and was ended; no model was saved.</source>
        <translation>توقف التدريب عن الاستجابة فأُنهي؛ لم يُحفظ أي نموذج.</translation>
    </message>
    <message>
        <source>The training was killed by the system ({0}), maybe because memory ran out; no model was saved. Close other programs and train again.</source>
        <translation>أنهى النظام التدريب ({0})، ربما لنفاد الذاكرة؛ لم يُحفظ أي نموذج. أغلق برامج أخرى ودرّب مجددًا.</translation>
    </message>
    <message>
        <source>The trainings ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>انتهت التدريبات على نحو غير متوقع ({0})، ربما لنفاد الذاكرة.</translation>
    </message>
    <message>
        <source>The unfinished run {0} is damaged or of another study; it begins again.</source>
        <translation>التشغيل غير المنتهي {0} تالف أو من دراسة أخرى؛ ويبدأ من جديد.</translation>
    </message>
    <message>
        <source>The values lie in a row already. Remove this layer.</source>
        <translation>القيم في صف بالفعل. أزل هذه الطبقة.</translation>
    </message>
    <message>
        <source>The web page holds no network.</source>
        <translation>لا تحوي صفحة الويب شبكة.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>الأوزان في {0} تالفة.</translation>
    </message>
    <message>
        <source>The weights in {0} claim {1} MB, which no network for digits needs.</source>
        <translation>تذكر الأوزان في {0} أن حجمها {1} MB، ولا تحتاج إلى ذلك شبكة للأرقام.</translation>
    </message>
    <message>
        <source>The weights in {0} point somewhere else; it is not imported.</source>
        <translation>تشير الأوزان في {0} إلى مكان آخر؛ فلم تُستورد.</translation>
    </message>
    <message>
        <source>The weights in {0} point to other files; it is not imported.</source>
        <translation>تشير الأوزان في {0} إلى ملفات أخرى؛ فلم تُستورد.</translation>
    </message>
    <message>
        <source>The {0} of a study must be at least one, each named once.</source>
        <translation>يلزم أن يكون {0} في الدراسة واحدًا على الأقل، وكل منها مذكور مرة واحدة.</translation>
    </message>
    <message>
        <source>The {0} part of digitpad (MIT licence).</source>
        <translation>{0}: جزء من digitpad (رخصة MIT).</translation>
    </message>
    <message>
        <source>There are no digits among the samples in {0}.</source>
        <translation>لا أرقام بين العينات في {0}.</translation>
    </message>
    <message>
        <source>There are no images in {0}; it should hold a folder of pictures for each class, or files.</source>
        <translation>لا صور في {0}؛ ينبغي أن يحوي مجلد صور لكل فئة، أو ملفات.</translation>
    </message>
    <message>
        <source>There are no images of «{0}»; the class is left out.</source>
        <translation>لا صور للفئة «{0}»؛ فتُركت.</translation>
    </message>
    <message>
        <source>There are no pictures in folders of {0}; each class has a folder with its pictures.</source>
        <translation>لا صور في مجلدات {0}؛ لكل فئة مجلد فيه صورها.</translation>
    </message>
    <message>
        <source>There are no pictures in {0}.</source>
        <translation>لا توجد صور في {0}.</translation>
    </message>
    <message>
        <source>There are too many strokes to read.</source>
        <translation>الضربات أكثر من أن تُقرأ.</translation>
    </message>
    <message>
        <source>There are {0} headings, but only {1} columns.</source>
        <translation>عدد العناوين {0}، لكن عدد الأعمدة {1} فقط.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already. Choose another name.</source>
        <translation>يوجد نموذج باسم «{0}» من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a script for folders of pictures and for single .npz files; all else is read with too much of digitpad's own code. Save images, labels and names as .npz to have one.</source>
        <translation>لا يوجد نص برمجي إلا لمجلدات الصور ولملفات ‏.npz المفردة؛ فقراءة ما سواها تحتاج إلى كثير من شيفرة digitpad نفسه. احفظ الصور والأوسمة والأسماء بصيغة ‏.npz ليكون لك نص برمجي.</translation>
    </message>
    <message>
        <source>There is an architecture «{0}» already. Choose another name.</source>
        <translation>توجد معمارية «{0}» بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}.</source>
        <translation>لا توجد معمارية «{0}». الموجود: {1}.</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}; or name its file.</source>
        <translation>لا توجد معمارية «{0}». الموجود: {1}؛ أو سمِّ ملفها.</translation>
    </message>
    <message>
        <source>There is no augmentation «{0}». There are: {1}.</source>
        <translation>لا يوجد تعزيز للبيانات باسم «{0}». الموجود: {1}.</translation>
    </message>
    <message>
        <source>There is no check digit {0}; there are {1}.</source>
        <translation>لا يوجد رقم تحقق {0}؛ يوجد {1}.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>لا يوجد ملف أو مجلد {0}.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>لا يوجد ملف {0}.</translation>
    </message>
    <message>
        <source>There is no format «{0}». There are: {1}.</source>
        <translation>لا توجد صيغة «{0}». الموجود: {1}.</translation>
    </message>
    <message>
        <source>There is no ink in this box; draw it around a digit.</source>
        <translation>لا حبر في هذا الإطار؛ ارسمه حول رقم.</translation>
    </message>
    <message>
        <source>There is no ink left where this digit was.</source>
        <translation>لم يبق حبر حيث كان هذا الرقم.</translation>
    </message>
    <message>
        <source>There is no model «{0}». There are: {1}.</source>
        <translation>لا يوجد نموذج باسم «{0}». الموجود: {1}.</translation>
    </message>
    <message>
        <source>There is no paper {0}; there is {1}.</source>
        <translation>لا يوجد ورق {0}؛ يوجد {1}.</translation>
    </message>
    <message>
        <source>There is no stroke file {0}.</source>
        <translation>لا يوجد ملف ضربات {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory for the study. Close other programs and resume it.</source>
        <translation>لا تكفي الذاكرة للدراسة. أغلق برامج أخرى واستأنفها.</translation>
    </message>
    <message>
        <source>There is not enough memory for this experiment. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لهذه التجربة. أغلق برامج أخرى وأعد المحاولة.</translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>لا تكفي الذاكرة لهذه الشبكة.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs and train again.</source>
        <translation>لا تكفي الذاكرة لهذا التدريب. أغلق برامج أخرى ودرّب مجددًا.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لهذا؛ أغلق برامج أخرى وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {0}; make it smaller first.</source>
        <translation>لا تكفي الذاكرة لفتح {0}؛ صغّره أولًا.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {0}; make it smaller first.</source>
        <translation>لا تكفي الذاكرة لقراءة {0}؛ صغّره أولًا.</translation>
    </message>
    <message>
        <source>There is too little printed on this form to align sheets by it; words are needed, in several places.</source>
        <translation>المطبوع على هذه الاستمارة أقل من أن تُحاذى الأوراق به؛ تلزم كلمات في مواضع عدة.</translation>
    </message>
    <message>
        <source>There is too much ink to read.</source>
        <translation>الحبر أكثر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>There was no prediction within a minute.</source>
        <translation>لم يرد تنبؤ خلال دقيقة.</translation>
    </message>
    <message>
        <source>This digit cannot be cut in two; it is too narrow.</source>
        <translation>لا يمكن قص هذا الرقم إلى اثنين؛ فهو أضيق من ذلك.</translation>
    </message>
    <message>
        <source>This form has neither corner marks nor a picture; without them, digitpad cannot tell where its fields are.</source>
        <translation>ليس لهذه الاستمارة علامات زوايا ولا صورة؛ ومن دونها لا يعرف digitpad أين حقولها.</translation>
    </message>
    <message>
        <source>This layer needs an image, but before it the values were put into a row. Move it further up.</source>
        <translation>تحتاج هذه الطبقة إلى صورة، لكن القيم وُضعت قبلها في صف. انقلها إلى الأعلى.</translation>
    </message>
    <message>
        <source>This layer would give {0} values for each image; at most {1} find room here.</source>
        <translation>ستُخرج هذه الطبقة {0} من القيم لكل صورة؛ وأكثر ما يتسع له المكان هنا {1}.</translation>
    </message>
    <message>
        <source>This layer would have {0} parameters; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>سيكون عدد معلمات هذه الطبقة {0}؛ وأكثر ما يمكن تدريبه هنا {1}. زِد التجميع قبلها، أو اجعلها أصغر.</translation>
    </message>
    <message>
        <source>This layer would take {0} multiply-adds for each image; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>سيكون عدد عمليات الضرب والجمع في هذه الطبقة لكل صورة {0}؛ وأكثر ما يمكن تدريبه هنا {1}. زِد التجميع قبلها، أو اجعلها أصغر.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed; install digitpad again with pip.</source>
        <translation>يحتاج هذا إلى TensorFlow، وهو غير مثبّت؛ أعد تثبيت digitpad بواسطة pip.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which the light package of digitpad does not have. The full package, digitpad without «light» in its name, lies where this one came from; it uses the same models, drawings and samples.</source>
        <translation>يحتاج هذا إلى TensorFlow، وليس في حزمة digitpad الخفيفة. والحزمة الكاملة، digitpad من دون «light» في اسمها، موجودة حيث جاءت هذه؛ وهي تستخدم النماذج والرسوم والعينات نفسها.</translation>
    </message>
    <message>
        <source>This network has a layer that cannot do with eight bits; export it in another format.</source>
        <translation>في هذه الشبكة طبقة لا تعمل بثمانية بتات؛ صدّرها بصيغة أخرى.</translation>
    </message>
    <message>
        <source>This network has no such layer of a kind that digitpad knows.</source>
        <translation>ليس في هذه الشبكة طبقة كهذه من نوع يعرفه digitpad.</translation>
    </message>
    <message>
        <source>This page was closed meanwhile.</source>
        <translation>أُغلقت هذه الصفحة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Too many of the samples have no ink; {0} more digits are needed.</source>
        <translation>عدد كبير جدًا من العينات بلا حبر؛ ويلزم المزيد من الأرقام، وعددها {0}.</translation>
    </message>
    <message>
        <source>Touches while a stylus is near draw nothing.</source>
        <translation>اللمسات لا ترسم شيئًا ما دام القلم قريبًا.</translation>
    </message>
    <message>
        <source>Two of its boxes overlap.</source>
        <translation>خانتان منه متداخلتان.</translation>
    </message>
    <message>
        <source>What lies in {0} ({1}) was read with another {2}. Give the same options to go on, or remove that file to begin anew.</source>
        <translation>ما في {0} ({1}) قُرئ بإعدادات مختلفة ({2}). أعطِ الخيارات نفسها للمتابعة، أو أزل ذلك الملف للبدء من جديد.</translation>
    </message>
    <message>
        <source>What you have looked at cannot be kept in {0} ({1}); it has to be looked at again should digitpad end.</source>
        <translation>لا يمكن الاحتفاظ بما نظرت فيه في {0} ({1})؛ ويجب النظر فيه من جديد إذا انتهى digitpad.</translation>
    </message>
    <message>
        <source>What {0} says of {1} is damaged ({2}). Remove that file to begin anew.</source>
        <translation>ما يذكره {0} عن {1} تالف ({2}). أزل ذلك الملف للبدء من جديد.</translation>
    </message>
    <message>
        <source>When you write digits in a session: so long after the pen went up. 0.2 s: by key only.</source>
        <translation>عندما تكتب أرقامًا في جلسة: بعد رفع القلم بهذه المدة. 0.2 ث: بالمفتاح فقط.</translation>
    </message>
    <message>
        <source>While it is held; the other end of a stylus erases, too, if it has one.</source>
        <translation>ما دام مضغوطًا؛ ويمحو أيضًا الطرف الآخر للقلم، إن وُجد.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Write the digit at the left ten times, once in each box, with a dark pen.</source>
        <translation>اكتب الرقم الموجود على اليسار عشر مرات، مرة في كل خانة، بقلم داكن.</translation>
    </message>
    <message>
        <source>Write {0}, with a dark pen. Strike out what is not to count.</source>
        <translation>اكتب بقلم داكن ({0}). اشطب ما لا يُحسب.</translation>
    </message>
    <message>
        <source>Your samples cannot be read ({0}).</source>
        <translation>لا يمكن قراءة عيناتك ({0}).</translation>
    </message>
    <message>
        <source>Your samples cannot be written in {0} ({1}).</source>
        <translation>لا يمكن كتابة عيناتك في {0} ({1}).</translation>
    </message>
    <message>
        <source>a box is not given by four numbers: left, top, right and bottom as shares of the page</source>
        <translation>خانة غير محددة بأربعة أعداد: يسار وأعلى ويمين وأسفل، كنسب من الصفحة</translation>
    </message>
    <message>
        <source>a corner mark lies outside the page</source>
        <translation>إحدى علامات الزوايا خارج الصفحة</translation>
    </message>
    <message>
        <source>a corner mark's centre is not given by two numbers, x and y as shares of the page</source>
        <translation>مركز علامة زاوية غير محدد بعددين، x وy، كنسبتين من الصفحة</translation>
    </message>
    <message>
        <source>a field of it lies nowhere</source>
        <translation>فيها حقل بلا موضع</translation>
    </message>
    <message>
        <source>a file that cannot be opened has no pages</source>
        <translation>الملف الذي لا يمكن فتحه بلا صفحات</translation>
    </message>
    <message>
        <source>a job is under way</source>
        <translation>هناك مهمة جارية</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a map of the classes needs some of each</source>
        <translation>تحتاج خريطة الفئات إلى بعض من كل فئة</translation>
    </message>
    <message>
        <source>a newer digitpad has written it</source>
        <translation>كتبه إصدار أحدث من digitpad</translation>
    </message>
    <message>
        <source>a newer version of digitpad has written it</source>
        <translation>كتبه إصدار أحدث من digitpad</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>عددًا من {0} إلى {1}</translation>
    </message>
    <message>
        <source>a page has sides of {0} to {1} mm</source>
        <translation>أضلاع الصفحة من {0} إلى {1} mm</translation>
    </message>
    <message>
        <source>a sample has either strokes or an image</source>
        <translation>للعينة إما ضربات وإما صورة</translation>
    </message>
    <message>
        <source>a sample's image is 28x28 bytes</source>
        <translation>صورة العينة 28x28 بايت</translation>
    </message>
    <message>
        <source>a stroke lacks its points or width</source>
        <translation>تنقص ضربةً نقاطُها أو عرضها</translation>
    </message>
    <message>
        <source>a stroke lies far outside the canvas</source>
        <translation>توجد ضربة بعيدة خارج لوحة الرسم</translation>
    </message>
    <message>
        <source>a stroke needs finite points and a positive width, none beyond a million canvases</source>
        <translation>تحتاج الضربة إلى نقاط منتهية وعرض موجب، لا يتجاوز أي منها مليون لوحة رسم</translation>
    </message>
    <message>
        <source>a stroke needs points of shape (n, 4), n &gt;= 1; got {0}</source>
        <translation>تحتاج الضربة إلى نقاط بالشكل (n, 4)، حيث n &gt;= 1؛ والموجود {0}</translation>
    </message>
    <message>
        <source>a stroke's points are no finite numbers, four to a point, or its width is none</source>
        <translation>نقاط ضربة ليست أعدادًا منتهية، أربعة لكل نقطة، أو عرضها ليس كذلك</translation>
    </message>
    <message>
        <source>a study is under way</source>
        <translation>هناك دراسة جارية</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>عددًا صحيحًا من {0} إلى {1}</translation>
    </message>
    <message>
        <source>a worker has digitpad {0}, and this is {1}; they need the same one</source>
        <translation>لدى عامل إصدار digitpad ‏{0}، وهذا {1}؛ ويلزم أن يكونا متماثلين</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>كائنًا بأسماء وقيم</translation>
    </message>
    <message>
        <source>boxes of the fields {0} overlap</source>
        <translation>خانات الحقول {0} متداخلة</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has characters that are not seen, or a space at an end</source>
        <translation>في الاسم «{0}» للفئة {1} محارف لا تُرى، أو مسافة في أحد طرفيه</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has {2} characters, and {3} are the most</source>
        <translation>في الاسم «{0}» للفئة {1} من المحارف {2}، وأقصى العدد {3}</translation>
    </message>
    <message>
        <source>the network does not give {0} probabilities</source>
        <translation>لا تعطي الشبكة {0} من الاحتمالات</translation>
    </message>
    <message>
        <source>the pixels are of the kind {0}; they should be numbers from 0 to 255 or 0 to 1</source>
        <translation>نوع البكسلات {0}؛ وينبغي أن تكون أعدادًا من 0 إلى 255 أو من 0 إلى 1</translation>
    </message>
    <message>
        <source>the pixels go from {0} to {1}; they should be 0 to 255, or 0 to 1</source>
        <translation>قيم البكسلات من {0} إلى {1}؛ وينبغي أن تكون من 0 إلى 255 أو من 0 إلى 1</translation>
    </message>
    <message>
        <source>there are {0} images</source>
        <translation>عدد الصور {0}</translation>
    </message>
    <message>
        <source>there are {0} images and {1} labels</source>
        <translation>عدد الصور {0} وعدد الأوسمة {1}</translation>
    </message>
    <message>
        <source>there are {0} images and {1} writers</source>
        <translation>عدد الصور {0} وعدد الكتّاب {1}</translation>
    </message>
    <message>
        <source>there is 1 image</source>
        <translation>توجد صورة واحدة</translation>
    </message>
    <message>
        <source>there is no layer {0}; there are {1}</source>
        <translation>لا توجد الطبقة {0}؛ عدد الطبقات {1}</translation>
    </message>
    <message>
        <source>there is the label {0}, but {1}, for 0 to {2}</source>
        <translation>يوجد الوسم {0}، لكن الموجود {1}، من 0 إلى {2}</translation>
    </message>
    <message>
        <source>there is the label {0}; labels are whole numbers from 0 on</source>
        <translation>يوجد الوسم {0}؛ والأوسمة أعداد صحيحة ابتداءً من 0</translation>
    </message>
    <message>
        <source>two classes are called «{0}»</source>
        <translation>فئتان باسم «{0}»</translation>
    </message>
    <message>
        <source>{0} are no list of text or whole numbers</source>
        <translation>ليس {0} قائمة نصوص أو أعداد صحيحة</translation>
    </message>
    <message>
        <source>{0} cannot be learned from: {1}.</source>
        <translation>يتعذر التعلّم من {0}: ‏{1}.</translation>
    </message>
    <message>
        <source>{0} class names</source>
        <translation>{0} من أسماء الفئات</translation>
    </message>
    <message>
        <source>{0} does not tell which column has the labels: row {1} has {2} in its first and {3} in its last column. Put a row with names above the others, «label» for the labels.</source>
        <translation>لا يبيّن {0} أي عمود فيه الأوسمة: في الصف {1} القيمة {2} في العمود الأول و{3} في الأخير. ضع فوق الصفوف صفًا بالأسماء، و«label» للأوسمة.</translation>
    </message>
    <message>
        <source>{0} holds a network from {1} to {2}. It should take one image of 28x28, 28x28x1 or 784 numbers and give {3}.</source>
        <translation>في {0} شبكة مدخلها {1} ومخرجها {2}. ينبغي أن تأخذ صورة واحدة من 28x28 أو 28x28x1 أو 784 من الأعداد وأن تعطي {3} من الأعداد.</translation>
    </message>
    <message>
        <source>{0} is nothing that digitpad opens: a drawing (.digitpad), a form, an architecture or samples (.json, .csv), pictures or PDF files, a .keras file, or the folder of a model or a study.</source>
        <translation>{0} ليس مما يفتحه digitpad: رسم (.digitpad)، أو استمارة أو معمارية أو عينات (.json, .csv)، أو صور أو ملفات PDF، أو ملف .keras، أو مجلد نموذج أو دراسة.</translation>
    </message>
    <message>
        <source>«{0}» should be one of {1}, but is {2}</source>
        <translation>ينبغي أن يكون «{0}» واحدًا من {1}، لكنه {2}</translation>
    </message>
    <message>
        <source>it does not end with a dense layer and softmax</source>
        <translation>لا تنتهي بطبقة كثيفة وsoftmax</translation>
    </message>
    <message>
        <source>Black (no ink) is 0, white (full ink) is 1.</source>
        <translation>الأسود (بلا حبر) 0، والأبيض (الحبر الكامل) 1.</translation>
    </message>
    <message>
        <source>Crop the grey image to its ink.</source>
        <translation>اقتطع الصورة الرمادية على قدر حبرها.</translation>
    </message>
    <message>
        <source>Make it 28x28 grey pixels.</source>
        <translation>اجعلها 28x28 بكسل رماديًا.</translation>
    </message>
    <message>
        <source>The damaged file is now {0}.</source>
        <translation>الملف التالف اسمه الآن {0}.</translation>
    </message>
    <message>
        <source>The digits' shares leave no image to learn from; take larger ones, or more images.</source>
        <translation>لا تُبقي نسب الأرقام صورة يُتعلَّم منها؛ خذ نسبًا أكبر، أو صورًا أكثر.</translation>
    </message>
    <message>
        <source>The digits' shares must be ten numbers from 0 to 1, but are {0}.</source>
        <translation>يجب أن تكون نسب الأرقام عشرة أعداد من 0 إلى 1، لكنها {0}.</translation>
    </message>
    <message>
        <source>The limit must lie between 1 and 10000; {0} does not.</source>
        <translation>يجب أن يكون الحد بين 1 و10000، لكنه {0}.</translation>
    </message>
    <message>
        <source>The network in {0} is another one: it gives {1} numbers a pixel.</source>
        <translation>الشبكة في {0} شبكة أخرى: تعطي {1} من الأعداد لكل بكسل.</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of these images right, however they are scaled; it is no reader of them, counts its classes in another order, or learned from images that lie otherwise in their field.</source>
        <translation>لا تقرأ الشبكة في {0} قراءة صحيحة إلا {1} من هذه الصور، مهما غُيّر مقياسها؛ فهي لا تقرؤها، أو تعدّ أصنافها بترتيب آخر، أو تعلمت من صور موضوعة في حقلها على نحو آخر.</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {0}; {1} does not.</source>
        <translation>يجب أن تكون البذرة بين 0 و{0}، لكنها {1}.</translation>
    </message>
    <message>
        <source>The {0} must lie between {1}; {2} does not.</source>
        <translation>يجب أن يقع {0} بين {1}، لكنه {2}.</translation>
    </message>
    <message>
        <source>There are {0} writers in these data; at most {1} can be left out one after the other.</source>
        <translation>في هذه البيانات {0} من الكتّاب؛ ويمكن استبعاد {1} على الأكثر واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>There is no model of digits to ask; choose one in the main window.</source>
        <translation>لا يوجد نموذج أرقام يُسأل؛ اختر واحدًا في النافذة الرئيسية.</translation>
    </message>
    <message>
        <source>There is no writer «{0}»; there are: {1}.</source>
        <translation>لا يوجد كاتب «{0}»؛ الموجود: {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory for these trainings. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لهذه التدريبات. أغلق برامج أخرى وحاول مجددًا.</translation>
    </message>
    <message>
        <source>These are {0} files; {1} are the most of a data set.</source>
        <translation>عدد هذه الملفات {0}؛ وأقصى عدد لمجموعة بيانات {1}.</translation>
    </message>
    <message>
        <source>These class names cannot be used ({0}).</source>
        <translation>لا يمكن استخدام أسماء الفئات هذه ({0}).</translation>
    </message>
    <message>
        <source>These data do not say who wrote what, so no writer can be left out; name a file for each writer, or put the pictures of each one into folders in those of the classes.</source>
        <translation>لا تذكر هذه البيانات من كتب ماذا، فلا يمكن استبعاد أي كاتب؛ سمِّ ملفًا لكل كاتب، أو ضع صور كل واحد في مجلدات داخل مجلدات الفئات.</translation>
    </message>
    <message>
        <source>What it shows should be as large, and lie where it lies, in the images that the network learned from: they were taken as they are.</source>
        <translation>ينبغي أن يكون ما تعرضه بالحجم والموضع نفسيهما كما في الصور التي تعلمت منها الشبكة: فقد أُخذت كما هي.</translation>
    </message>
    <message>
        <source>Whether it has learned from these images is not known here; if so, it reads others less well.</source>
        <translation>لا يُعرف هنا إن كانت قد تعلمت من هذه الصور؛ فإن كان كذلك فهي تقرأ غيرها بجودة أقل.</translation>
    </message>
    <message>
        <source>Without «{0}» there is nothing to learn the class «{1}» from; nobody else wrote it.</source>
        <translation>من دون «{0}» لا شيء تُتعلَّم منه الفئة «{1}»؛ فلم يكتبها أحد غيره.</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>شرطًا</translation>
    </message>
    <message>
        <source>a control</source>
        <translation>عنصر تحكم</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>مفتاحًا</translation>
    </message>
    <message>
        <source>a model tells {0} to {1} classes apart, not {2}</source>
        <translation>يميّز النموذج بين {0} إلى {1} من الفئات، لا {2}</translation>
    </message>
    <message>
        <source>a training of this lesson</source>
        <translation>تدريبًا من هذا الدرس</translation>
    </message>
    <message>
        <source>an architecture</source>
        <translation>معمارية</translation>
    </message>
    <message>
        <source>cannot be a model's name: {0}</source>
        <translation>لا يصلح اسمًا لنموذج: {0}</translation>
    </message>
    <message>
        <source>class {0} has no name</source>
        <translation>الفئة {0} بلا اسم</translation>
    </message>
    <message>
        <source>has more than {0} trainings</source>
        <translation>فيه أكثر من {0} من التدريبات</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>is missing; it is a whole number from {0} to {1}</source>
        <translation>مفقود؛ وهو عدد صحيح من {0} إلى {1}</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>لا يذكر ما هو</translation>
    </message>
    <message>
        <source>it does not say «{0}»</source>
        <translation>لا يذكر «{0}»</translation>
    </message>
    <message>
        <source>it has an unknown activation, number {0}</source>
        <translation>فيها دالة تنشيط مجهولة، رقمها {0}</translation>
    </message>
    <message>
        <source>it has another number of classes than its card names</source>
        <translation>عدد فئاتها غير ما تذكره بطاقتها</translation>
    </message>
    <message>
        <source>it has neither corner marks nor a picture, so nothing tells where its fields are</source>
        <translation>ليس لها علامات زوايا ولا صورة، فلا شيء يدل على مواضع حقولها</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image, or both</source>
        <translation>ليس له ضربات ولا صورة، أو له كلتاهما</translation>
    </message>
    <message>
        <source>it has no .PEN_DOWN</source>
        <translation>ليس فيه .PEN_DOWN</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>هي بلا حقول</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <translation>هو بلا ضربات</translation>
    </message>
    <message>
        <source>it has {0} corner marks; there are four, or none</source>
        <translation>عدد علامات الزوايا {0}؛ وهي أربع أو لا شيء</translation>
    </message>
    <message>
        <source>it has {0} fields, more than {1}</source>
        <translation>عدد حقولها {0}، وهو أكثر من {1}</translation>
    </message>
    <message>
        <source>it has {0} images; {1} are the most</source>
        <translation>عدد صوره {0}؛ وأقصى العدد {1}</translation>
    </message>
    <message>
        <source>it has «{0}», which this version of digitpad does not know</source>
        <translation>فيه «{0}»، وهو ما لا يعرفه هذا الإصدار من digitpad</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is a pipe or device, not a regular file</source>
        <translation>هو أنبوب أو جهاز، وليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is another program's</source>
        <translation>هو لبرنامج آخر</translation>
    </message>
    <message>
        <source>it is another text, or none</source>
        <translation>هو نص آخر، أو لا نص</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هو تالف</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>هو أكبر من 64 MiB</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>هو أكبر من {0}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>هو متداخل المستويات أكثر من اللازم</translation>
    </message>
    <message>
        <source>it is no JSON from line {0}, character {1} on</source>
        <translation>ليس JSON ابتداءً من السطر {0}، الحرف {1}</translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation>ليس قائمة نصوص</translation>
    </message>
    <message>
        <source>it is no plain chain of known layers</source>
        <translation>ليست سلسلة بسيطة من طبقات معروفة</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>ليس سجلًّا</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is no {0}</source>
        <translation>ليس {0}</translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation>هي من استمارة أخرى</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>هو مضغوط</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>هو {0}</translation>
    </message>
    <message>
        <source>it names a place that there is not</source>
        <translation>يذكر موضعًا غير موجود</translation>
    </message>
    <message>
        <source>it names half a character</source>
        <translation>يذكر نصف محرف</translation>
    </message>
    <message>
        <source>it was written by a newer digitpad</source>
        <translation>كتبه إصدار أحدث من digitpad</translation>
    </message>
    <message>
        <source>its answer is not ten probabilities</source>
        <translation>إجابته ليست عشرة احتمالات</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>مجموعه الاختباري خطأ</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>محتواه تالف</translation>
    </message>
    <message>
        <source>its corner marks are larger than {0} of the page's width, or have no size</source>
        <translation>علامات الزوايا أكبر من {0} من عرض الصفحة، أو بلا حجم</translation>
    </message>
    <message>
        <source>its corner marks are not in the order upper left, upper right, lower right, lower left</source>
        <translation>علامات الزوايا ليست بالترتيب: أعلى اليسار، أعلى اليمين، أسفل اليمين، أسفل اليسار</translation>
    </message>
    <message>
        <source>its ids are no list</source>
        <translation>معرّفاته ليست قائمة</translation>
    </message>
    <message>
        <source>its image cannot be unpacked</source>
        <translation>لا يمكن فك حزم صورته</translation>
    </message>
    <message>
        <source>its image is not 28x28</source>
        <translation>صورته ليست 28x28</translation>
    </message>
    <message>
        <source>its page has no size</source>
        <translation>صفحتها بلا حجم</translation>
    </message>
    <message>
        <source>its picture lies elsewhere</source>
        <translation>صورتها في مكان آخر</translation>
    </message>
    <message>
        <source>its picture {0} is no file's name; it has to lie beside the form</source>
        <translation>صورتها {0} ليست اسم ملف؛ يجب أن تكون بجانب الاستمارة</translation>
    </message>
    <message>
        <source>its picture {0} leads out of the form's folder</source>
        <translation>صورتها {0} تقود إلى خارج مجلد الاستمارة</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>حالته تالفة</translation>
    </message>
    <message>
        <source>its strokes are cut off</source>
        <translation>ضرباته مقطوعة</translation>
    </message>
    <message>
        <source>its texts have up to {0} characters; {1} are the most</source>
        <translation>تبلغ نصوصه {0} من المحارف؛ وأقصى العدد {1}</translation>
    </message>
    <message>
        <source>its texts hold what is no character</source>
        <translation>في نصوصه ما ليس محرفًا</translation>
    </message>
    <message>
        <source>its weights are no plain numbers</source>
        <translation>أوزانها ليست أعدادًا عادية</translation>
    </message>
    <message>
        <source>its «kind» is not «{0}»</source>
        <translation>«kind» فيه ليس «{0}»</translation>
    </message>
    <message>
        <source>names never end</source>
        <translation>الأسماء لا تنتهي</translation>
    </message>
    <message>
        <source>no picture was kept</source>
        <translation>لم يُحتفظ بأي صورة</translation>
    </message>
    <message>
        <source>nobody has written enough digits</source>
        <translation>لم يكتب أحد ما يكفي من الأرقام</translation>
    </message>
    <message>
        <source>numbers never end</source>
        <translation>الأعداد لا تنتهي</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>من نوع آخر</translation>
    </message>
    <message>
        <source>of no folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>only 1 of its four corner marks was</source>
        <translation>عُثر على علامة واحدة فقط من علامات الزوايا الأربع</translation>
    </message>
    <message>
        <source>only {0} of its four corner marks were</source>
        <translation>من علامات الزوايا الأربع عُثر فقط على {0}</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>أجزاء منه مفقودة</translation>
    </message>
    <message>
        <source>sample {0} has a point that is not finite</source>
        <translation>في العينة {0} نقطة غير منتهية القيمة</translation>
    </message>
    <message>
        <source>sample {0} has a stroke that is no list of [x, y]</source>
        <translation>في العينة {0} ضربة ليست قائمة من [x, y]</translation>
    </message>
    <message>
        <source>sample {0} has no label</source>
        <translation>العينة {0} بلا وسم</translation>
    </message>
    <message>
        <source>sample {0} has no points</source>
        <translation>العينة {0} بلا نقاط</translation>
    </message>
    <message>
        <source>sample {0} has no strokes</source>
        <translation>العينة {0} بلا ضربات</translation>
    </message>
    <message>
        <source>sample {0} has the label {1}, which is no digit</source>
        <translation>وسم العينة {0} هو {1}، وهو ليس رقمًا</translation>
    </message>
    <message>
        <source>segment {0} has a point that is no pair of numbers</source>
        <translation>في المقطع {0} نقطة ليست زوجًا من الأعداد</translation>
    </message>
    <message>
        <source>segment {0} has an x without a y</source>
        <translation>في المقطع {0} قيمة x من دون y</translation>
    </message>
    <message>
        <source>segment {0} has no label</source>
        <translation>المقطع {0} بلا وسم</translation>
    </message>
    <message>
        <source>should be a list of 2 to {0} texts</source>
        <translation>ينبغي أن يكون قائمة من 2 إلى {0} من النصوص</translation>
    </message>
    <message>
        <source>should be a list of digits from 0 to 9, such as [7]</source>
        <translation>ينبغي أن يكون قائمة أرقام من 0 إلى 9، مثل [7]</translation>
    </message>
    <message>
        <source>should be a number from {0} to {1}, but is {2}</source>
        <translation>ينبغي أن يكون عددًا من {0} إلى {1}، لكنه {2}</translation>
    </message>
    <message>
        <source>should be a text in quotes, but is {0}</source>
        <translation>ينبغي أن يكون نصًا بين علامتي اقتباس، لكنه {0}</translation>
    </message>
    <message>
        <source>should be a whole number from {0} to {1}, but is {2}</source>
        <translation>ينبغي أن يكون عددًا صحيحًا من {0} إلى {1}، لكنه {2}</translation>
    </message>
    <message>
        <source>should be tables, each below [[{0}]]</source>
        <translation>ينبغي أن يكون جداول، كل منها تحت [[{0}]]</translation>
    </message>
    <message>
        <source>should be true or false, but is {0}</source>
        <translation>ينبغي أن يكون true أو false، لكنه {0}</translation>
    </message>
    <message>
        <source>should be {0} of at most {1} characters that can be shown</source>
        <translation>ينبغي أن يكون {0} لا يزيد على {1} من المحارف التي يمكن عرضها</translation>
    </message>
    <message>
        <source>should be {0} to {1} tables [[{2}]], but there are {3}</source>
        <translation>ينبغي أن يكون من {0} إلى {1} من الجداول [[{2}]]، لكن عددها {3}</translation>
    </message>
    <message>
        <source>should hold tables such as [{0}.name]</source>
        <translation>ينبغي أن يحوي جداول مثل [{0}.name]</translation>
    </message>
    <message>
        <source>should hold texts on one line, but holds {0}</source>
        <translation>ينبغي أن يحوي نصوصًا من سطر واحد، لكنه يحوي {0}</translation>
    </message>
    <message>
        <source>the box of a digit has four numbers</source>
        <translation>لإطار الرقم أربعة أعداد</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>لا يمكن تحويل الألوان</translation>
    </message>
    <message>
        <source>the digit is not in this reading</source>
        <translation>الرقم ليس في هذه القراءة</translation>
    </message>
    <message>
        <source>the document is no list</source>
        <translation>المستند ليس قائمة</translation>
    </message>
    <message>
        <source>the field {0} lies on a corner mark</source>
        <translation>الحقل {0} يقع على علامة زاوية</translation>
    </message>
    <message>
        <source>the field {0}, of which there is none beside or above it</source>
        <translation>الحقل {0}، ولا يوجد منه شيء بجانبه ولا فوقه</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>the images have the shape {0}; it should be n x 28 x 28 or n x 784</source>
        <translation>شكل الصور {0}؛ وينبغي أن يكون n x 28 x 28 أو n x 784</translation>
    </message>
    <message>
        <source>the labels are of the kind {0}; they should be whole numbers or text</source>
        <translation>نوع الأوسمة {0}؛ وينبغي أن تكون أعدادًا صحيحة أو نصوصًا</translation>
    </message>
    <message>
        <source>the labels have the shape {0}; it should be one for each image</source>
        <translation>شكل الأوسمة {0}؛ وينبغي أن يكون وسمًا لكل صورة</translation>
    </message>
    <message>
        <source>the name {0} is there {1} times{2}; each field needs its own</source>
        <translation>الاسم {0} موجود {1} مرة{2}؛ ويحتاج كل حقل إلى اسم خاص به</translation>
    </message>
    <message>
        <source>the pen has left no sample</source>
        <translation>لم يترك القلم أي عينة</translation>
    </message>
    <message>
        <source>the pictures were forgotten</source>
        <translation>نُسيت الصور</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>لا يمكن فتح ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>شكل غير صحيح</translation>
    </message>
    <message>
        <source>{0} They are kept while digitpad is open, and written as soon as that is possible.</source>
        <translation>{0} يُحتفظ بها ما دام digitpad مفتوحًا، وتُكتب حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>{0} allows the number {1}, which the other rules forbid; correct one of them.</source>
        <translation>يسمح {0} بالعدد {1}، والقواعد الأخرى تمنعه؛ صحّح أحدهما.</translation>
    </message>
    <message>
        <source>{0} and {1} both hold pictures by class; name one folder, with all classes in it.</source>
        <translation>يحتوي كل من {0} و{1} على صور مرتبة بحسب الفئة؛ سمِّ مجلدًا واحدًا فيه كل الفئات.</translation>
    </message>
    <message>
        <source>{0} begins with an empty row; {1}</source>
        <translation>يبدأ {0} بصف فارغ؛ {1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its decoder crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>لا يمكن فتح {0}: انهار برنامج فك ترميزه ({1})؛ قد يكون الملف تالفًا، فاحفظه من جديد.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the system ended its process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>لا يمكن فتح {0}: أنهى النظام عمليته (SIGKILL)، ربما لنفاد الذاكرة؛ صغّره أولًا.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>تتعذر قراءة {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>لا يمكن كتابة {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>عدد الأعمدة: {0}</translation>
    </message>
    <message>
        <source>{0} could not be read: each worker that tried it was lost.</source>
        <translation>تعذّرت قراءة {0}: فُقد كل عامل حاول ذلك.</translation>
    </message>
    <message>
        <source>{0} could not be read: the process crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>تعذّرت قراءة {0}: انهارت العملية ({1})؛ قد يكون الملف تالفًا، فاحفظه من جديد.</translation>
    </message>
    <message>
        <source>{0} could not be read: the system ended the process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>تعذّرت قراءة {0}: أنهى النظام العملية (SIGKILL)، ربما لنفاد الذاكرة؛ صغّره أولًا.</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} من الحقب</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another folder, or move that one away.</source>
        <translation>{0} موجود من قبل. اختر مجلدًا آخر، أو انقل ذاك.</translation>
    </message>
    <message>
        <source>{0} fields have the name {1}{2}; each needs its own.</source>
        <translation>حقول تحمل الاسم {1}{2}: {0}؛ ويحتاج كل منها إلى اسم خاص به.</translation>
    </message>
    <message>
        <source>{0} files are read</source>
        <translation>قُرئ {0} من الملفات</translation>
    </message>
    <message>
        <source>{0} has a box that is smaller than {1} mm</source>
        <translation>{0} له خانة أصغر من {1} mm</translation>
    </message>
    <message>
        <source>{0} has a fixed length, but no rule says which</source>
        <translation>{0} ثابت الطول، لكن لا قاعدة تبيّن طوله</translation>
    </message>
    <message>
        <source>{0} has a second array of {1} for the same part; there should be one.</source>
        <translation>في {0} مصفوفة ثانية من {1} للجزء نفسه؛ وينبغي أن تكون واحدة.</translation>
    </message>
    <message>
        <source>{0} has far too many pixels; make it smaller first.</source>
        <translation>بكسلات {0} أكثر بكثير من اللازم؛ صغّره أولًا.</translation>
    </message>
    <message>
        <source>{0} has more decimals than {1}: {2}.</source>
        <translation>{0} له منازل عشرية أكثر مما في {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB; a list of numbers as CSV is expected.</source>
        <translation>حجم {0} أكثر من {1} MiB؛ والمتوقع قائمة أعداد بصيغة CSV.</translation>
    </message>
    <message>
        <source>{0} has more than {1} different labels; {2}</source>
        <translation>في {0} أكثر من {1} من الوسوم المختلفة؛ {2}</translation>
    </message>
    <message>
        <source>{0} has no arrays called x_train and y_train, or images and labels; there are: {1}.</source>
        <translation>ليس في {0} مصفوفات باسم x_train وy_train، أو images وlabels؛ والموجود: {1}.</translation>
    </message>
    <message>
        <source>{0} has no column {1}; its columns are {2}.</source>
        <translation>ليس في {0} عمود {1}؛ وأعمدته هي {2}.</translation>
    </message>
    <message>
        <source>{0} has no name of 1 to {1} characters</source>
        <translation>{0} بلا اسم من حرف واحد إلى {1} من الحروف</translation>
    </message>
    <message>
        <source>{0} has no number in column {1}.</source>
        <translation>ليس في {0} عدد في العمود {1}.</translation>
    </message>
    <message>
        <source>{0} has no page {1}, only {2}.</source>
        <translation>ليس في {0} صفحة {1}، وعدد صفحاته {2} فقط.</translation>
    </message>
    <message>
        <source>{0} has no rows; {1}</source>
        <translation>{0} بلا صفوف؛ {1}</translation>
    </message>
    <message>
        <source>{0} has no {1} of its {2} part.</source>
        <translation>ليس في {0} ما يلزم ({1}) في جزئه {2}.</translation>
    </message>
    <message>
        <source>{0} has the number {1} twice, {2}; each may be there once.</source>
        <translation>في {0} العدد {1} مرتين ({2})؛ ولا يجوز كل منها إلا مرة.</translation>
    </message>
    <message>
        <source>{0} has {1} boxes; 1 to {2} are possible</source>
        <translation>{0}: عدد الخانات {1}؛ والممكن من 1 إلى {2}</translation>
    </message>
    <message>
        <source>{0} has {1} columns, so no labels; {2}</source>
        <translation>عدد أعمدة {0} هو {1}، فلا أوسمة فيه؛ {2}</translation>
    </message>
    <message>
        <source>{0} has {1} images; {2} are the most.</source>
        <translation>عدد الصور في {0} هو {1}؛ وأقصى العدد {2}.</translation>
    </message>
    <message>
        <source>{0} has {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>حجم {0} هو {1} x {2} بكسل، وهو أكثر مما يقبله digitpad، أي {3} مليون؛ صغّره أولًا.</translation>
    </message>
    <message>
        <source>{0} has {1}; signs are only possible in a field of one rectangle</source>
        <translation>{0}: النوع {1}؛ ولا تكون العلامات إلا في حقل من مستطيل واحد</translation>
    </message>
    <message>
        <source>{0} has {1}; {2}</source>
        <translation>في {0}: ‏{1}؛ {2}</translation>
    </message>
    <message>
        <source>{0} holds a network of too many layers; it is not imported.</source>
        <translation>يحوي {0} شبكة طبقاتها أكثر من اللازم؛ فلم يُستورد.</translation>
    </message>
    <message>
        <source>{0} holds a picture of {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>في {0} صورة من {1} x {2} بكسل، وهي أكثر مما يقبله digitpad، أي {3} مليون؛ صغّرها أولًا.</translation>
    </message>
    <message>
        <source>{0} holds more than a network («{1}»); it is not imported.</source>
        <translation>يحوي {0} أكثر من شبكة («{1}»)؛ فلم يُستورد.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} pictures, which are the most.</source>
        <translation>في {0} أكثر من {1} من الصور، وهو أقصى العدد.</translation>
    </message>
    <message>
        <source>{0} holds no arrays of numbers and text as NumPy's savez writes them; it is damaged, or holds Python objects, which are not read.</source>
        <translation>ليس في {0} مصفوفات أعداد ونصوص كما تكتبها savez من NumPy؛ فهو تالف، أو يحوي كائنات Python، وهي لا تُقرأ.</translation>
    </message>
    <message>
        <source>{0} holds numbers of several digits only; samples are single digits.</source>
        <translation>لا يحوي {0} إلا أعدادًا من عدة أرقام؛ والعينات أرقام مفردة.</translation>
    </message>
    <message>
        <source>{0} holds other things, but no study to go on with. Name the study's folder.</source>
        <translation>في {0} أشياء أخرى، ولا دراسة فيه يمكن متابعتها. سمِّ مجلد الدراسة.</translation>
    </message>
    <message>
        <source>{0} holds pictures by class; name it alone, without other files and folders.</source>
        <translation>يحتوي {0} على صور مرتبة بحسب الفئة؛ حدّد هذا المجلد وحده، بلا ملفات ومجلدات أخرى.</translation>
    </message>
    <message>
        <source>{0} holds {1}. Add --resume {2}, or choose another folder.</source>
        <translation>في {0} دراسة من قبل ({1}). أضف --resume ({2})، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} من الصور</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} ملف. اختر مجلدًا للتصدير إليه.</translation>
    </message>
    <message>
        <source>{0} is a folder without a .keras file; name such a file, as Keras' model.save writes it.</source>
        <translation>{0} مجلد بلا ملف .keras؛ سمِّ ملفًا كهذا، كما يكتبه model.save في Keras.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a picture in it.</source>
        <translation>{0} مجلد؛ اختر صورة فيه.</translation>
    </message>
    <message>
        <source>{0} is a folder; name the file in it, {1}.</source>
        <translation>{0} مجلد؛ سمِّ الملف الذي فيه، {1}.</translation>
    </message>
    <message>
        <source>{0} is a link that leads nowhere. Choose a folder that does not exist yet.</source>
        <translation>{0} رابط لا يقود إلى شيء. اختر مجلدًا غير موجود بعد.</translation>
    </message>
    <message>
        <source>{0} is a picture and no data set; name the folder that has a folder of them for each class.</source>
        <translation>{0} صورة وليس مجموعة بيانات؛ سمِّ المجلد الذي فيه مجلد صور لكل فئة.</translation>
    </message>
    <message>
        <source>{0} is a workbook or an archive; save the list of numbers as CSV.</source>
        <translation>{0} مصنف أو أرشيف؛ احفظ قائمة الأعداد بصيغة CSV.</translation>
    </message>
    <message>
        <source>{0} is a {1} and has no decimals</source>
        <translation>{0}: النوع {1}، وليست له منازل عشرية</translation>
    </message>
    <message>
        <source>{0} is a {1} and has {2} boxes; it has one</source>
        <translation>{0}: النوع {1} وعدد الخانات {2}؛ وله خانة واحدة</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete; copy it again or save it anew.</source>
        <translation>{0} تالف أو غير كامل؛ انسخه مجددًا أو احفظه من جديد.</translation>
    </message>
    <message>
        <source>{0} is damaged: its header tells of {1} bytes, but it has {2}.</source>
        <translation>{0} تالف: تذكر ترويسته {1} من البايتات، لكن فيه {2}.</translation>
    </message>
    <message>
        <source>{0} is empty; a column of numbers is expected.</source>
        <translation>{0} فارغ؛ والمتوقع عمود أعداد.</translation>
    </message>
    <message>
        <source>{0} is empty; copy it again.</source>
        <translation>{0} فارغ؛ انسخه مجددًا.</translation>
    </message>
    <message>
        <source>{0} is empty; {1}</source>
        <translation>{0} فارغ؛ {1}</translation>
    </message>
    <message>
        <source>{0} is full</source>
        <translation>{0} ممتلئ</translation>
    </message>
    <message>
        <source>{0} is in the old HDF5 format, which can run any program when it is loaded. Save the network as .keras and import that.</source>
        <translation>{0} بصيغة HDF5 القديمة التي قد تشغّل أي برنامج عند تحميلها. احفظ الشبكة بصيغة .keras واستوردها.</translation>
    </message>
    <message>
        <source>{0} is in use already. Choose a folder that does not exist yet.</source>
        <translation>{0} مستخدم من قبل. اختر مجلدًا غير موجود بعد.</translation>
    </message>
    <message>
        <source>{0} is incomplete: the end of the PDF file is missing; copy it again.</source>
        <translation>{0} غير كامل: نهاية ملف PDF مفقودة؛ انسخه مجددًا.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB; make it smaller first.</source>
        <translation>{0} أكبر من {1} GiB؛ صغّره أولًا.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, which no network for digits needs.</source>
        <translation>{0} أكبر من {1} MB، ولا تحتاج إلى ذلك شبكة للأرقام.</translation>
    </message>
    <message>
        <source>{0} is larger than {1}; split it.</source>
        <translation>{0} أكبر من {1}؛ قسّمه.</translation>
    </message>
    <message>
        <source>{0} is locked with a password; save a copy of it without one.</source>
        <translation>{0} مقفل بكلمة مرور؛ احفظ نسخة منه بدونها.</translation>
    </message>
    <message>
        <source>{0} is needed for a while, but there already. Move it away, or choose another folder.</source>
        <translation>يلزم {0} مدة قصيرة، لكنه موجود من قبل. انقله، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{0} is needed for what was read, but holds something else. Move it away.</source>
        <translation>يلزم {0} لما قُرئ، لكنه يحوي شيئًا آخر. انقله.</translation>
    </message>
    <message>
        <source>{0} is no .keras file, or a damaged one.</source>
        <translation>{0} ليس ملف .keras، أو هو تالف.</translation>
    </message>
    <message>
        <source>{0} is no CSV file but a picture, a program or the like; a list of numbers is expected.</source>
        <translation>{0} ليس ملف CSV بل صورة أو برنامج أو ما شابه؛ والمتوقع قائمة أعداد.</translation>
    </message>
    <message>
        <source>{0} is no CSV file; its line {1} cannot be told into cells.</source>
        <translation>{0} ليس ملف CSV؛ ولا يمكن تقسيم سطره {1} إلى خلايا.</translation>
    </message>
    <message>
        <source>{0} is no IDX file, such as train-images-idx3-ubyte.gz.</source>
        <translation>{0} ليس ملف IDX، مثل train-images-idx3-ubyte.gz.</translation>
    </message>
    <message>
        <source>{0} is no TOML: a whole number in it has too many digits.</source>
        <translation>{0} ليس TOML: فيه عدد صحيح أرقامه أكثر من اللازم.</translation>
    </message>
    <message>
        <source>{0} is no TOML: it is nested too deeply.</source>
        <translation>{0} ليس TOML: هو متداخل المستويات أكثر من اللازم.</translation>
    </message>
    <message>
        <source>{0} is no array</source>
        <translation>{0} ليس مصفوفة</translation>
    </message>
    <message>
        <source>{0} is no check digit; there are {1}</source>
        <translation>{0} ليس رقم تحقق؛ والموجود {1}</translation>
    </message>
    <message>
        <source>{0} is no digit</source>
        <translation>{0} ليس رقمًا</translation>
    </message>
    <message>
        <source>{0} is no drawing that digitpad saved: {1}.</source>
        <translation>{0} ليس رسمًا حفظه digitpad: {1}.</translation>
    </message>
    <message>
        <source>{0} is no file; choose a picture.</source>
        <translation>{0} ليس ملفًا؛ اختر صورة.</translation>
    </message>
    <message>
        <source>{0} is no folder. Choose one that does not exist yet.</source>
        <translation>{0} ليس مجلدًا. اختر مجلدًا غير موجود بعد.</translation>
    </message>
    <message>
        <source>{0} is no form that digitpad can use: {1}.</source>
        <translation>{0} ليس استمارة يمكن لـ digitpad استخدامها: {1}.</translation>
    </message>
    <message>
        <source>{0} is no label</source>
        <translation>{0} ليس وسمًا</translation>
    </message>
    <message>
        <source>{0} is no picture that digitpad reads; it is left alone.</source>
        <translation>{0} ليس صورة يقرؤها digitpad؛ وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>{0} is no scheduler's address; it has a host and a port, such as tcp://10.0.0.5:8786.</source>
        <translation>{0} ليس عنوان مجدول؛ للعنوان مضيف ومنفذ، مثل tcp://10.0.0.5:8786.</translation>
    </message>
    <message>
        <source>{0} is no text</source>
        <translation>{0} ليس نصًا</translation>
    </message>
    <message>
        <source>{0} is no time that this computer knows</source>
        <translation>{0} ليس وقتًا يعرفه هذا الحاسوب</translation>
    </message>
    <message>
        <source>{0} is not packed</source>
        <translation>{0} ليس محزومًا</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; {1}</source>
        <translation>{0} ليس نصًا بترميز UTF-8؛ {1}</translation>
    </message>
    <message>
        <source>{0} is of the unknown kind {1}; the kinds are {2}</source>
        <translation>{0} من نوع مجهول {1}؛ والأنواع هي {2}</translation>
    </message>
    <message>
        <source>{0} is to have {1} digits, but has {2} boxes</source>
        <translation>{0}: ينبغي أن يكون عدد أرقامه {1}، لكن عدد خاناته {2}</translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} has them.</source>
        <translation>{0} لا يوافق ما في {2} من قيم ({1}).</translation>
    </message>
    <message>
        <source>{0} is {1}; --watch needs the folder into which the pictures come.</source>
        <translation>لا يمكن مراقبة {0} ({1})؛ يحتاج --watch إلى المجلد الذي تصل إليه الصور.</translation>
    </message>
    <message>
        <source>{0} is {1}; digitpad reads {2}.</source>
        <translation>لا يُقرأ {0} ({1})؛ يقرأ digitpad: {2}.</translation>
    </message>
    <message>
        <source>{0} layers</source>
        <translation>{0} من الطبقات</translation>
    </message>
    <message>
        <source>{0} lies outside the page, or a box of it has no size</source>
        <translation>{0} خارج الصفحة، أو إحدى خاناته بلا حجم</translation>
    </message>
    <message>
        <source>{0} met an error in digitpad ({1}: {2}); please report it.</source>
        <translation>صادف {0} خطأً في digitpad ({1}: {2})؛ من فضلك أبلغ عنه.</translation>
    </message>
    <message>
        <source>{0} needs a model that reads digits, but «{1}» tells {2} apart.</source>
        <translation>{0}: يلزم نموذج يقرأ الأرقام، لكن «{1}» يميّز بين {2}.</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} من الصفحات</translation>
    </message>
    <message>
        <source>{0} pictures of 28x28 pixels were taken as they are.</source>
        <translation>صور من 28x28 بكسل أُخذت كما هي: {0}.</translation>
    </message>
    <message>
        <source>{0} pictures were normalised to 28x28 as drawings are.</source>
        <translation>صور سُوّيت إلى 28x28 كما تُسوّى الرسوم: {0}.</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} من عمليات التشغيل</translation>
    </message>
    <message>
        <source>{0} says that it has {1}, but {2}; save it anew.</source>
        <translation>يقول {0} إن فيه {1}، وليس الأمر كذلك ({2})؛ احفظه من جديد.</translation>
    </message>
    <message>
        <source>{0} should have a label and the number of its character in each line.</source>
        <translation>ينبغي أن يكون في كل سطر من {0} وسم ورقم محرفه.</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to open; save it anew or make it smaller.</source>
        <translation>يستغرق فتح {0} أكثر من {1} ثانية؛ احفظه من جديد أو صغّره.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, which no network for digits needs.</source>
        <translation>حجم {0} بعد فك حزمه أكثر من {1} MB، ولا تحتاج إلى ذلك شبكة للأرقام.</translation>
    </message>
    <message>
        <source>{0} unpacks to {1}; {2} are the most.</source>
        <translation>حجم {0} بعد فك حزمه {1}؛ والحد الأقصى {2}.</translation>
    </message>
    <message>
        <source>{0} uses «{1}». Only networks of Keras' own layers, without functions, custom or file-reading layers, are imported; save it without that layer.</source>
        <translation>يستخدم {0} «{1}». لا تُستورد إلا شبكات من طبقات Keras نفسها، بلا دوال ولا طبقات مخصصة أو قارئة للملفات؛ احفظها من دون تلك الطبقة.</translation>
    </message>
    <message>
        <source>{0} was exported for other programs and cannot be taken back. Import the .keras file of the model that it was made of.</source>
        <translation>صُدّر {0} لبرامج أخرى ولا يمكن إعادته. استورد ملف .keras للنموذج الذي صُنع منه.</translation>
    </message>
    <message>
        <source>{0} was not opened, as the program is being closed.</source>
        <translation>لم يُفتح {0} لأن البرنامج يُغلق.</translation>
    </message>
    <message>
        <source>{0} was read {1} times as {2}, first in {3}.</source>
        <translation>قُرئ {0} في {2} {1} مرة، أولها في {3}.</translation>
    </message>
    <message>
        <source>{0} was read {1} times, first in {2}.</source>
        <translation>قُرئ {0} {1} مرة، أولها في {2}.</translation>
    </message>
    <message>
        <source>{0}, but another one.</source>
        <translation>{0}، بل شبكة أخرى.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no TOML; it wants key = value, with texts in quotes.</source>
        <translation>{0}، السطر {1}: ‏{2} ليس TOML؛ المطلوب مفتاح = قيمة، والنصوص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>«answer.text» is too long</source>
        <translation>«answer.text» أطول من اللازم</translation>
    </message>
    <message>
        <source>«reference.filled» should be true or false</source>
        <translation>«reference.filled» ينبغي أن يكون true أو false</translation>
    </message>
    <message>
        <source>«{0}» has {1} layers, and there can be at most {2}</source>
        <translation>عدد طبقات «{0}» هو {1}، والحد الأقصى {2}</translation>
    </message>
    <message>
        <source>«{0}» in a terminal shows more.</source>
        <translation>يبيّن الأمر «{0}» في الطرفية المزيد.</translation>
    </message>
    <message>
        <source>«{0}» is a device's name on Windows; choose another name for the architecture.</source>
        <translation>«{0}» اسم جهاز في Windows؛ اختر اسمًا آخر للمعمارية.</translation>
    </message>
    <message>
        <source>«{0}» is a device's name on Windows; choose another name for the model.</source>
        <translation>«{0}» اسم جهاز في Windows؛ اختر اسمًا آخر للنموذج.</translation>
    </message>
    <message>
        <source>«{0}» is an architecture that comes with digitpad; choose another name.</source>
        <translation>«{0}» معمارية تأتي مع digitpad؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>«{0}» is unknown; there can be {1}</source>
        <translation>«{0}» مجهول؛ والممكن {1}</translation>
    </message>
    <message>
        <source>«{0}» is {1}</source>
        <translation>«{0}» هو {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close all the same</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>إغلاق digitpad</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>The drawing is saved again.</source>
        <translation>عاد حفظ الرسم يعمل.</translation>
    </message>
    <message>
        <source>There is no folder to keep the drawing in; it will be gone when you close.</source>
        <translation>لا يوجد مجلد يُحفظ فيه الرسم؛ سيضيع عند الإغلاق.</translation>
    </message>
    <message>
        <source>{0} What you drew will be gone.</source>
        <translation>{0} سيضيع ما رسمته.</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>&amp;Copy plot</source>
        <translation>&amp;نسخ الرسم البياني</translation>
    </message>
    <message>
        <source>&amp;Save plot …</source>
        <translation>&amp;حفظ الرسم البياني …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>حفظ الرسم البياني</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>حُفظ باسم {0}.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>&amp;قبول المعروض (Enter)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>إ&amp;لغاء القراءة</translation>
    </message>
    <message>
        <source>&amp;Choose a form file …</source>
        <translation>ا&amp;ختيار ملف استمارة …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>م&amp;تابعة القراءة</translation>
    </message>
    <message>
        <source>&amp;Next field in doubt</source>
        <translation>الحقل المشكوك فيه ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous field in doubt</source>
        <translation>الحقل المشكوك فيه ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>&amp;قراءة أوراق …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Save the table …</source>
        <translation>&amp;حفظ الجدول …</translation>
    </message>
    <message>
        <source>&amp;Sheets that digitpad printed</source>
        <translation>الأ&amp;وراق التي طبعها digitpad</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>As it was &amp;read</source>
        <translation>&amp;كما قُرئ</translation>
    </message>
    <message>
        <source>Begin a &amp;new table</source>
        <translation>بدء جدول &amp;جديد</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Nothing stands &amp;there (Delete)</source>
        <translation>لا &amp;شيء هنا (Delete)</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>&amp;قواعد الأعداد …</translation>
    </message>
    <message>
        <source>Read a &amp;folder …</source>
        <translation>قراءة م&amp;جلد …</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>&amp;Digits of a number</source>
        <translation>أ&amp;رقام العدد</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>ع&amp;ناوين الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Rows on a page</source>
        <translation>&amp;صفوف الصفحة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message>
        <source>A sheet for each writer; «digitpad samples sheets SHEETS --out FOLDER» makes samples of them.</source>
        <translation>ورقة لكل كاتب؛ ويصنع منها «digitpad samples sheets الأوراق --out المجلد» عينات.</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأع&amp;مدة</translation>
    </message>
    <message>
        <source>Each digit ten times</source>
        <translation>كل رقم عشر مرات</translation>
    </message>
    <message>
        <source>File &gt; Read sheets, or «digitpad read SHEETS --form auto --xlsx FILE», makes a table of photos or scans of it.</source>
        <translation>«ملف &gt; قراءة أوراق»، أو «digitpad read الأوراق --form auto --xlsx الملف»، يصنع جدولًا من صورها الفوتوغرافية أو الممسوحة.</translation>
    </message>
    <message>
        <source>List: a box a number</source>
        <translation>قائمة: خانة لكل عدد</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>الص&amp;فحات</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>Print a sheet, fill it in, read it</source>
        <translation>اطبع ورقة، املأها، اقرأها</translation>
    </message>
    <message>
        <source>Scores: a box a digit</source>
        <translation>درجات: خانة لكل رقم</translation>
    </message>
    <message>
        <source>What stands above the columns, with commas between them.</source>
        <translation>ما يُكتب فوق الأعمدة، مفصولًا بفواصل (,).</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;طباعة …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;حفظ كملف PDF …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>ملف PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>طباعة ورقة</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>جارٍ طباعة {0}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>حُفظ {0}.</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet with its fields</source>
        <translation>الورقة مع حقولها</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>معاينة الورقة</translation>
    </message>
</context>
<context>
    <name>SheetRules</name>
    <message>
        <source>&amp;Apply to all sheets</source>
        <translation>&amp;تطبيق على كل الأوراق</translation>
    </message>
    <message>
        <source>These rules hold for all fields that have none of their own. A number that breaks them becomes the most probable one that they allow, if that is probable enough. The sheets are read once more.</source>
        <translation>تسري هذه القواعد على كل الحقول التي ليست لها قواعدها. والعدد الذي يخالفها يصبح أكثر الأعداد التي تسمح بها احتمالًا، إن كان احتماله كافيًا. وتُقرأ الأوراق مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>It could not be read</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Row {0} · {1}</source>
        <translation>الصف {0} · {1}</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source> · {0} left</source>
        <translation> · بقي {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>جارٍ قراءة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
</context>
<context>
    <name>SheetTableView</name>
    <message>
        <source>What was read</source>
        <translation>ما قُرئ</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>1 field in doubt</source>
        <translation>حقل واحد مشكوك فيه</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>ورقة واحدة</translation>
    </message>
    <message>
        <source>A box between two digits is empty: type what stands there</source>
        <translation>الخانة بين رقمين فارغة: اكتب ما هو موجود هناك</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>No digit for certain: type what stands there, or press Delete if that is nothing</source>
        <translation>لا رقم مؤكد: اكتب ما هو موجود هناك، أو اضغط Delete إن لم يكن شيئًا</translation>
    </message>
    <message>
        <source>Read with a confidence of {0}</source>
        <translation>قُرئ بثقة {0}</translation>
    </message>
    <message>
        <source>Said by a person; read: {0}</source>
        <translation>حدّده شخص؛ القراءة: {0}</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>a digit is in doubt</source>
        <translation>أحد الأرقام مشكوك فيه</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>it stands on {0}, too</source>
        <translation>وهو موجود في {0} أيضًا</translation>
    </message>
    <message>
        <source>most probable by itself: {0}</source>
        <translation>الأكثر احتمالًا بمفرده: {0}</translation>
    </message>
    <message>
        <source>no decimal point was seen</source>
        <translation>لم تُرَ فاصلة عشرية</translation>
    </message>
    <message>
        <source>no field in doubt</source>
        <translation>لا حقل مشكوك فيه</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>the rules forbid it</source>
        <translation>القواعد تمنعه</translation>
    </message>
    <message>
        <source>there is something else in the field</source>
        <translation>في الحقل شيء آخر</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>{0} fields in doubt</source>
        <translation>الحقول المشكوك فيها: {0}</translation>
    </message>
    <message>
        <source>{0} looked at</source>
        <translation>نُظر فيها: {0}</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} من الأوراق</translation>
    </message>
    <message>
        <source>{0} with a problem</source>
        <translation>فيها مشكلة: {0}</translation>
    </message>
</context>
<context>
    <name>SheetsFeature</name>
    <message>
        <source>Read sheets</source>
        <translation>قراءة أوراق</translation>
    </message>
    <message>
        <source>Reading sheets</source>
        <translation>قراءة الأوراق</translation>
    </message>
</context>
<context>
    <name>SheetsLayout</name>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>&amp;قراءة أوراق …</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>قبول (Enter)</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or a folder of filled-in sheets here. Each becomes rows of a table, and what is in doubt is shown with its picture.</source>
        <translation>أفلت هنا صورًا أو ملفات PDF أو مجلدًا من أوراق معبّأة. تصبح كل منها صفوفًا في جدول، ويُعرض المشكوك فيه مع صورته.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
</context>
<context>
    <name>SheetsSession</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}، الصفحة {1}</translation>
    </message>
</context>
<context>
    <name>SheetsWindow</name>
    <message>
        <source>1 field was looked at before, and is as it was left.</source>
        <translation>نُظر في حقل واحد من قبل، وهو كما تُرك.</translation>
    </message>
    <message>
        <source>No model of digits answers yet; choose one in the menu Model, and read then.</source>
        <translation>لا يجيب بعدُ نموذج أرقام؛ اختر واحدًا من قائمة النموذج ثم اقرأ.</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>قراءة مجلد</translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation>قراءة أوراق</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>حُفظ {0}.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table first?</source>
        <translation>صحّحت ما قُرئ. هل تريد حفظ الجدول أولًا؟</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table?</source>
        <translation>صحّحت ما قُرئ. هل تريد حفظ الجدول؟</translation>
    </message>
    <message>
        <source>sheets.csv</source>
        <translation>أوراق.csv</translation>
    </message>
    <message>
        <source>{0} fields were looked at before, and are as they were left.</source>
        <translation>حقول نُظر فيها من قبل وبقيت كما تُركت: {0}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>لا يوجد اختصار بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search for what you want to do, or for a key</source>
        <translation>ابحث عما تريد فعله أو عن مفتاح</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
</context>
<context>
    <name>SliderPanel</name>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>التس&amp;وية من جديد، كما يفعل digitpad</translation>
    </message>
    <message>
        <source>&amp;Other noise</source>
        <translation>ضو&amp;ضاء أخرى</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Noise, salt and pepper fall elsewhere.</source>
        <translation>تقع الضوضاء والملح والفلفل في مواضع أخرى.</translation>
    </message>
    <message>
        <source>Put back (Delete, or a double click on the slider)</source>
        <translation>إرجاع (Delete أو نقر مزدوج على شريط التمرير)</translation>
    </message>
    <message>
        <source>Put back: {0}</source>
        <translation>إرجاع: {0}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>What is distorted is brought to 20 pixels and into the middle before the network sees it. Without, the network sees it as it is.</source>
        <translation>يُجعل ما شُوّه بحجم 20 بكسل ويُنقل إلى الوسط قبل أن تراه الشبكة. ومن دون ذلك تراه الشبكة كما هو.</translation>
    </message>
</context>
<context>
    <name>SnapshotWords</name>
    <message>
        <source>After epoch {0}</source>
        <translation>بعد الحقبة {0}</translation>
    </message>
    <message>
        <source>After {0} of {1} batches of the first epoch</source>
        <translation>بعد {0} من {1} من دفعات الحقبة الأولى</translation>
    </message>
    <message>
        <source>Before the first batch</source>
        <translation>قبل الدفعة الأولى</translation>
    </message>
    <message>
        <source>Labelled {0}, read as {1} ({2})</source>
        <translation>وسمه {0}، وقُرئ على أنه {1} ({2})</translation>
    </message>
    <message>
        <source>Labelled {0}, read so ({1})</source>
        <translation>وسمه {0}، وقُرئ كذلك ({1})</translation>
    </message>
    <message>
        <source>Too few images are held out to show how it reads them</source>
        <translation>الصور المحتجزة أقل من أن تبيّن كيف تقرؤها الشبكة</translation>
    </message>
    <message>
        <source>Yours, read as {0} ({1})</source>
        <translation>رقمك، قُرئ على أنه {0} ({1})</translation>
    </message>
    <message>
        <source>{0} of {1} held-out digits read right (95 % interval {2}–{3} %)</source>
        <translation>قُرئ صحيحًا {0} من {1} من الأرقام المحتجزة (فترة 95 %: ‏{2}–{3} %)</translation>
    </message>
    <message>
        <source>{0} of {1} held-out images read right (95 % interval {2}–{3} %)</source>
        <translation>قُرئ صحيحًا {0} من {1} من الصور المحتجزة (فترة 95%: ‏{2}–{3}%)</translation>
    </message>
</context>
<context>
    <name>SnapshotsFeature</name>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>مفاتيح الأسهم، Home، End</translation>
    </message>
    <message>
        <source>Back and forth, to the first snapshot, to the newest one</source>
        <translation>إلى الخلف وإلى الأمام، وإلى أول لقطة، وإلى أحدث لقطة</translation>
    </message>
    <message>
        <source>How «{0}» learned</source>
        <translation>كيف تعلّم «{0}»</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>تشغيل، أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training. Those of a new one are kept where «Keep how it learns» is ticked (Model &gt; Train a network).</source>
        <translation>ليس للنموذج «{0}» لقطات من تدريبه. يُحتفظ بلقطات النموذج الجديد عند تحديد «الاحتفاظ بكيفية التعلّم» (نموذج &gt; تدريب شبكة).</translation>
    </message>
    <message>
        <source>The training has ended early; this is what had come of it.</source>
        <translation>انتهى التدريب مبكرًا؛ وهذا ما بلغه.</translation>
    </message>
    <message>
        <source>The training is done.</source>
        <translation>اكتمل التدريب.</translation>
    </message>
    <message>
        <source>The training is under way; the newest snapshot is shown as long as you do not go back.</source>
        <translation>التدريب جارٍ؛ وتُعرض أحدث لقطة ما لم ترجع إلى الخلف.</translation>
    </message>
    <message>
        <source>The training was stopped; this is what had come of it.</source>
        <translation>أُوقف التدريب؛ وهذا ما بلغه.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>مشاهدة التعلّم</translation>
    </message>
    <message>
        <source>Watch «{0}» learn</source>
        <translation>مشاهدة «{0}» يتعلّم</translation>
    </message>
</context>
<context>
    <name>SnapshotsWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The first snapshot comes before the first batch</source>
        <translation>تأتي اللقطة الأولى قبل الدفعة الأولى</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>ما يُعرض من الشبكة</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Digits to look at</source>
        <translation>الأرقام التي يُنظر فيها</translation>
    </message>
    <message>
        <source>MNIST: held-out digits</source>
        <translation>MNIST: الأرقام المحتجزة</translation>
    </message>
    <message>
        <source>MNIST: test digits</source>
        <translation>MNIST: أرقام الاختبار</translation>
    </message>
    <message>
        <source>MNIST: training digits</source>
        <translation>MNIST: أرقام التدريب</translation>
    </message>
    <message>
        <source>Test digits: no network has learned from them. Held-out: training digits that this network has not learned from.</source>
        <translation>أرقام الاختبار: لم تتعلم منها أي شبكة. المحتجزة: أرقام تدريب لم تتعلم منها هذه الشبكة.</translation>
    </message>
    <message>
        <source>Test images of its own data</source>
        <translation>صور الاختبار من بياناتها</translation>
    </message>
    <message>
        <source>Your own digits</source>
        <translation>أرقامك أنت</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>&amp;Train it now</source>
        <translation>&amp;تدريبها الآن</translation>
    </message>
    <message>
        <source>&amp;Your result:</source>
        <translation>&amp;نتيجتك:</translation>
    </message>
    <message>
        <source>For your worksheet</source>
        <translation>لورقة عملك</translation>
    </message>
    <message>
        <source>Menu: {0}</source>
        <translation>القائمة: {0}</translation>
    </message>
    <message>
        <source>Not yet: compare it with the numbers that are shown.</source>
        <translation>ليس بعد: قارنها بالأعداد المعروضة.</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>مثل {0}</translation>
    </message>
    <message>
        <source>○ Your turn.</source>
        <translation>○ دورك الآن.</translation>
    </message>
    <message>
        <source>✓ Done. Go on when you like.</source>
        <translation>✓ تم. تابع متى شئت.</translation>
    </message>
</context>
<context>
    <name>StudyButtons</name>
    <message>
        <source>&amp;Go on</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>&amp;New comparison …</source>
        <translation>مقارنة &amp;جديدة …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>ا&amp;ستخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Finished runs stay; unfinished ones go on from their last epoch</source>
        <translation>تبقى عمليات التشغيل المنتهية؛ وتتابع غير المنتهية من حقبتها الأخيرة</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>الت&amp;قرير</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Which network of the case</source>
        <translation>أي شبكة من شبكات الحالة</translation>
    </message>
    <message>
        <source>Write a page with tables, plots and comparisons, and open it</source>
        <translation>كتابة صفحة فيها جداول ورسوم بيانية ومقارنات وفتحها</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>لا شبكة بعد</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>البذرة {0}</translation>
    </message>
    <message>
        <source>the best of its seeds</source>
        <translation>الأفضل بين بذورها</translation>
    </message>
</context>
<context>
    <name>StudyCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>الدقة (%)</translation>
    </message>
    <message>
        <source>Curves of accuracy and loss of each case over epochs</source>
        <translation>منحنيات الدقة والخسارة لكل حالة عبر الحقب</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>الحقبة</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>1 case</source>
        <translation>حالة واحدة</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>حقبة واحدة</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>بذرة واحدة</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>مقارنة المعماريات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>حذف المقارنة</translation>
    </message>
    <message>
        <source>Delete this comparison with all its runs and models for good?</source>
        <translation>هل تريد حذف هذه المقارنة بكل عمليات تشغيلها ونماذجها نهائيًا؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>جارٍ بدء TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>The report is {0}</source>
        <translation>التقرير هو {0}</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>جارٍ كتابة التقرير …</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} من الحالات</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} من الحقب</translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation>{0} من البذور</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>&amp;Batch sizes</source>
        <translation>أحجام ال&amp;دفعات</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>ال&amp;حالات</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>الح&amp;قب</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>عمليات الت&amp;شغيل</translation>
    </message>
    <message>
        <source>&amp;Training share</source>
        <translation>نسبة ال&amp;تدريب</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>عملية تشغيل واحدة</translation>
    </message>
    <message>
        <source>Batch sizes are whole numbers with commas between them.</source>
        <translation>أحجام الدفعات أعداد صحيحة تفصل بينها فواصل (,).</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>مقارنة المعماريات</translation>
    </message>
    <message>
        <source>Fewer are for a quick try. All test images are always used.</source>
        <translation>القليل منها لتجربة سريعة. وتُستخدم دائمًا كل صور الاختبار.</translation>
    </message>
    <message>
        <source>Of the training images; the curves are drawn from the rest.</source>
        <translation>من صور التدريب؛ وتُرسم المنحنيات من البقية.</translation>
    </message>
    <message>
        <source>Ot&amp;her cases</source>
        <translation>حالات &amp;أخرى</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>ال&amp;بذور</translation>
    </message>
    <message>
        <source>So often each case is trained, from other first weights each time.</source>
        <translation>تُدرَّب كل حالة هذا العدد من المرات، من أوزان أولى مختلفة كل مرة.</translation>
    </message>
    <message>
        <source>Tr&amp;ain on</source>
        <translation>التد&amp;ريب على</translation>
    </message>
    <message>
        <source>Training &amp;images</source>
        <translation>&amp;صور التدريب</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>واحدة بعد الأخرى</translation>
    </message>
    <message>
        <source>such as 32, 100, 256</source>
        <translation>مثل 32, 100, 256</translation>
    </message>
    <message>
        <source>such as conv3-dropout2, conv2-dense200</source>
        <translation>مثل conv3-dropout2, conv2-dense200</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>اثنتان معًا</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>عدد المعلمات: {0}</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} من عمليات التشغيل</translation>
    </message>
    <message>
        <source>{0}, about {1} if nothing else keeps this computer busy.</source>
        <translation>{0}، نحو {1} إن لم يشغل هذا الحاسوبَ شيء آخر.</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>&amp;Go on</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>حقبة واحدة</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>عملية تشغيل واحدة</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>&amp;حذف …</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>مقارنات سابقة</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>finished, {0}</source>
        <translation>منتهية، {0}</translation>
    </message>
    <message>
        <source>unfinished, {0} of {1}</source>
        <translation>غير منتهية، {0} من {1}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} من الحقب</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} من عمليات التشغيل</translation>
    </message>
</context>
<context>
    <name>StudyResults</name>
    <message>
        <source>&amp;Mistakes</source>
        <translation>الأ&amp;خطاء</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>عملية تشغيل واحدة</translation>
    </message>
    <message>
        <source>Choose a case in the table to see what its networks took for what.</source>
        <translation>اختر حالة في الجدول لترى ما قرأته شبكاتها وعلى أنه ماذا.</translation>
    </message>
    <message>
        <source>Cu&amp;rves</source>
        <translation>المن&amp;حنيات</translation>
    </message>
    <message>
        <source>Curves and mistakes</source>
        <translation>المنحنيات والأخطاء</translation>
    </message>
    <message>
        <source>No run of {0} is finished yet.</source>
        <translation>لم ينته بعد أي تشغيل من {0}.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>تقدّم المقارنة</translation>
    </message>
    <message>
        <source>You may close this window, or digitpad: it goes on where it was.</source>
        <translation>يمكنك إغلاق هذه النافذة أو digitpad: تُستأنف من حيث كانت.</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>بقي نحو {0}</translation>
    </message>
    <message>
        <source>at least one of {0} networks</source>
        <translation>شبكة واحدة على الأقل من {0} من الشبكات</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>جارٍ البدء …</translation>
    </message>
    <message>
        <source>stopped; it can go on where it was</source>
        <translation>متوقفة؛ يمكن استئنافها من حيث كانت</translation>
    </message>
    <message>
        <source>the one network</source>
        <translation>الشبكة الوحيدة</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>انتهى {0} من أصل {1}</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} من عمليات التشغيل</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} test images were misread by {3}. Choose a cell to see its images; double-click one to put it onto the canvas.</source>
        <translation>{0}: أخطأت {3} في قراءة {1} من صور الاختبار وعددها {2}. اختر خلية لترى صورها؛ وانقر صورة نقرًا مزدوجًا لوضعها على لوحة الرسم.</translation>
    </message>
</context>
<context>
    <name>StudyStatus</name>
    <message>
        <source>An unfinished comparison can go on: click here</source>
        <translation>يمكن متابعة مقارنة غير منتهية: انقر هنا</translation>
    </message>
    <message>
        <source>Comparing: done, click to see</source>
        <translation>المقارنة: انتهت، انقر للاطلاع</translation>
    </message>
    <message>
        <source>Comparing: failed, click to see why</source>
        <translation>المقارنة: فشلت، انقر لمعرفة السبب</translation>
    </message>
    <message>
        <source>Comparing: paused</source>
        <translation>المقارنة: متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Comparing: starting …</source>
        <translation>المقارنة: جارٍ البدء …</translation>
    </message>
    <message>
        <source>Comparing: {0} left</source>
        <translation>المقارنة: بقي {0}</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>تقدّم المقارنة</translation>
    </message>
    <message>
        <source>Show the comparison of architectures</source>
        <translation>عرض مقارنة المعماريات</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>95 % over images</source>
        <translation>95% على الصور</translation>
    </message>
    <message>
        <source>95 % over seeds</source>
        <translation>95% على البذور</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cases and their figures</source>
        <translation>الحالات وقيمها</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>دقة الاختبار</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>الحقبة {0} من {1}</translation>
    </message>
    <message>
        <source>ms an image</source>
        <translation>مللي ثانية للصورة</translation>
    </message>
    <message>
        <source>s an epoch</source>
        <translation>ثانية للحقبة</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} إلى {1}%</translation>
    </message>
    <message>
        <source>{0}, batch {1}</source>
        <translation>{0}، الدفعة {1}</translation>
    </message>
</context>
<context>
    <name>TabFrame</name>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Checking what it still knows of others' digits</source>
        <translation>التحقق مما بقي يعرفه من أرقام الآخرين</translation>
    </message>
    <message>
        <source>Drawing your samples again, a little different each time</source>
        <translation>إعادة رسم عيناتك مع اختلاف بسيط كل مرة</translation>
    </message>
    <message>
        <source>It goes {0} % of the way to what was learned: that is enough, and spares others' digits.</source>
        <translation>يقطع {0} % من الطريق إلى ما تعلّمه: هذا يكفي، ويحفظ أرقام الآخرين.</translation>
    </message>
    <message>
        <source>Learning your samples beside digits of others</source>
        <translation>تعلّم عيناتك إلى جانب أرقام الآخرين</translation>
    </message>
    <message>
        <source>Nothing is kept: it would read your own digits worse, {0} instead of {1} of {2}. More samples help.</source>
        <translation>لم يُحتفظ بشيء: ستسوء قراءته لأرقامك، {0} بدلًا من {1} من أصل {2}. يفيد المزيد من العينات.</translation>
    </message>
    <message>
        <source>Nothing is kept: whatever it learns of your digits, it would lose more than {0} of others' digits. More samples of yours help.</source>
        <translation>لم يُحتفظ بشيء: مهما تعلّم من أرقامك فسيفقد أكثر من {0} من أرقام الآخرين. يفيد المزيد من عيناتك.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Testing it on samples of yours that it has not learned</source>
        <translation>اختباره على عينات لك لم يتعلّمها</translation>
    </message>
    <message>
        <source>There are {0} labelled digits of yours</source>
        <translation>عدد أرقامك الموسومة: {0}</translation>
    </message>
    <message>
        <source>There is one labelled digit of yours</source>
        <translation>لك رقم موسوم واحد</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · بقي {1}</translation>
    </message>
    <message>
        <source>{0}; at least {1} are needed before a model can learn your hand. Write {2} more.</source>
        <translation>{0}؛ ويلزم {1} على الأقل قبل أن يتمكن نموذج من تعلّم خطك. عدد ما بقي لتكتبه: {2}.</translation>
    </message>
    <message>
        <source>{0} % ({1}–{2})</source>
        <translation>{0} % ({1}–{2})</translation>
    </message>
    <message>
        <source>«{0}» learns your {1} digits, and digits of others beside them, so that it forgets nothing. You then see how well it reads before and after; nothing changes until you decide.</source>
        <translation>يتعلّم «{0}» أرقامك (وعددها {1}) ومعها أرقام الآخرين، فلا ينسى شيئًا. ثم ترى مدى جودة قراءته قبل ذلك وبعده؛ ولا يتغير شيء حتى تقرّر.</translation>
    </message>
    <message>
        <source>«{0}» reads as many of your {1} digits as before, {2}, and doubts fewer.</source>
        <translation>يقرأ «{0}» من أرقامك ({1}) العدد نفسه كما من قبل، {2}، ويشك في أقل منها.</translation>
    </message>
    <message>
        <source>«{0}» reads {1} of your {2} digits; before, it was {3}.</source>
        <translation>يقرأ «{0}» {1} من أصل {2} من أرقامك؛ وكان من قبل {3}.</translation>
    </message>
</context>
<context>
    <name>TeachingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Write digits …</source>
        <translation>&amp;كتابة أرقام …</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>تعلّم عيناتي</translation>
    </message>
    <message>
        <source>Learning cannot start: {0}</source>
        <translation>يتعذر بدء التعلّم: {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>Your samples cannot be read</source>
        <translation>تتعذر قراءة عيناتك</translation>
    </message>
</context>
<context>
    <name>TeachingFeature</name>
    <message>
        <source>A model is learning your samples. Closing stops it; your samples stay.</source>
        <translation>يتعلّم نموذج عيناتك. الإغلاق يوقف ذلك؛ وتبقى عيناتك.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>إغلاق digitpad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Learning samples</source>
        <translation>تعلّم العينات</translation>
    </message>
    <message>
        <source>Stop learning and close</source>
        <translation>إيقاف التعلّم والإغلاق</translation>
    </message>
</context>
<context>
    <name>TeachingPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>تعلّم عيناتي</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>تم التعلّم</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>فشل التعلّم</translation>
    </message>
    <message>
        <source>Learning was stopped; nothing was changed.</source>
        <translation>أُوقف التعلّم؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Learning your samples</source>
        <translation>جارٍ تعلّم عيناتك</translation>
    </message>
    <message>
        <source>Looking at your samples …</source>
        <translation>جارٍ النظر في عيناتك …</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>لم يُحتفظ بشيء</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>تقدّم تعلّم عيناتي</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>جارٍ بدء TensorFlow …</translation>
    </message>
    <message>
        <source>There is no model that could learn.</source>
        <translation>لا يوجد نموذج يمكنه التعلّم.</translation>
    </message>
</context>
<context>
    <name>TeachingStatus</name>
    <message>
        <source>Learning: done, click to decide</source>
        <translation>التعلّم: انتهى، انقر لتقرّر</translation>
    </message>
    <message>
        <source>Learning: done, nothing kept</source>
        <translation>التعلّم: انتهى، لم يُحتفظ بشيء</translation>
    </message>
    <message>
        <source>Learning: failed, click to see why</source>
        <translation>التعلّم: فشل، انقر لمعرفة السبب</translation>
    </message>
    <message>
        <source>Learning: starting …</source>
        <translation>التعلّم: جارٍ البدء …</translation>
    </message>
    <message>
        <source>Learning: {0} left</source>
        <translation>التعلّم: بقي {0}</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>تقدّم تعلّم عيناتي</translation>
    </message>
    <message>
        <source>Show how my samples are learned</source>
        <translation>عرض كيفية تعلّم عيناتي</translation>
    </message>
</context>
<context>
    <name>TeachingTable</name>
    <message>
        <source>A first result, on {0} of your digits. The others are still being tested.</source>
        <translation>نتيجة أولى على أرقامك، وعددها {0}. وما زالت البقية قيد الاختبار.</translation>
    </message>
    <message>
        <source>Each is read by a network that has not learned it.</source>
        <translation>تقرأ كلًّا منها شبكة لم تتعلّمه.</translation>
    </message>
    <message>
        <source>Images of MNIST that were held out.</source>
        <translation>صور من MNIST احتُجزت.</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals. Your digits were read by networks that had not learned them.</source>
        <translation>بين القوسين: فترات 95 %. قرأت أرقامَك شبكاتٌ لم تتعلّمها.</translation>
    </message>
    <message>
        <source>Other forms, and what is no digit</source>
        <translation>أشكال أخرى، وما ليس رقمًا</translation>
    </message>
    <message>
        <source>Others' scanned digits</source>
        <translation>أرقام الآخرين الممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>قُرئت صحيحًا</translation>
    </message>
    <message>
        <source>The guard set: drawn digits as other countries form them, letters and scribbles.</source>
        <translation>مجموعة الحراسة: أرقام مرسومة بأشكال بلدان أخرى، وحروف وخربشات.</translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>أرقامك</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Back and forth with the arrow keys, Home and End</source>
        <translation>إلى الخلف وإلى الأمام بمفاتيح الأسهم وHome وEnd</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Show one snapshot after the other (space bar)</source>
        <translation>عرض اللقطات واحدة بعد الأخرى (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Snapshots of the training</source>
        <translation>لقطات التدريب</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <source>Boxes</source>
        <translation>الخانات</translation>
    </message>
    <message>
        <source>Boxes a cell</source>
        <translation>خانات الخلية</translation>
    </message>
    <message>
        <source>Click or drag to select fields; drag them to move them.</source>
        <translation>انقر أو اسحب لتحديد الحقول؛ واسحبها لنقلها.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Drag over a box, or click into a printed one.</source>
        <translation>اسحب فوق خانة، أو انقر داخل خانة مطبوعة.</translation>
    </message>
    <message>
        <source>Drag over a row of boxes.</source>
        <translation>اسحب فوق صف خانات.</translation>
    </message>
    <message>
        <source>Drag over the cells of a table.</source>
        <translation>اسحب فوق خلايا جدول.</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>الصف الأول</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>The number of the first row in the table</source>
        <translation>رقم الصف الأول في الجدول</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>auto: as printed</source>
        <translation>تلقائي: كما طُبع</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Brush width</source>
        <translation>عرض الفرشاة</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>الدقة (%)</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy over epochs</source>
        <translation>منحنيات الخسارة والدقة عبر الحقب</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>التحقق</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>&amp;Cancel training</source>
        <translation>إ&amp;لغاء التدريب</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;بدء التدريب</translation>
    </message>
    <message>
        <source>Cancel training</source>
        <translation>إلغاء التدريب</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>متابعة التدريب</translation>
    </message>
    <message>
        <source>Keep best epoch</source>
        <translation>الاحتفاظ بأفضل حقبة</translation>
    </message>
    <message>
        <source>Keep the best epoch so far as a model?</source>
        <translation>هل تريد الاحتفاظ بأفضل حقبة حتى الآن نموذجًا؟</translation>
    </message>
    <message>
        <source>Saving the best epoch so far …</source>
        <translation>جارٍ حفظ أفضل حقبة حتى الآن …</translation>
    </message>
    <message>
        <source>Show &amp;the code …</source>
        <translation>عرض ال&amp;شيفرة …</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>الإيقاف والتجاهل</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>The 95 % interval goes from {0} to {1} %.</source>
        <translation>تمتد فترة 95% من {0} إلى {1}%.</translation>
    </message>
    <message>
        <source>The active model «{0}» reads {1} %.</source>
        <translation>ويقرأ النموذج النشط «{0}» {1}%.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of MNIST's 10,000 test images.</source>
        <translation>يقرأ النموذج الجديد {0}% من صور اختبار MNIST وعددها 10,000.</translation>
    </message>
    <message>
        <source>The new model reads {0} % of the test part, which it has never seen, right.</source>
        <translation>يقرأ النموذج الجديد قراءة صحيحة {0}% من جزء الاختبار الذي لم يره قط.</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>يوجد نموذج باسم «{0}» من قبل.</translation>
    </message>
    <message>
        <source>Train &amp;again …</source>
        <translation>إ&amp;عادة التدريب …</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>تدريب شبكة</translation>
    </message>
    <message>
        <source>Training cannot start: {0}</source>
        <translation>يتعذر بدء التدريب: {0}</translation>
    </message>
    <message>
        <source>my {0}</source>
        <translation>{0} الخاص بي</translation>
    </message>
</context>
<context>
    <name>TrainingFeature</name>
    <message>
        <source>A training had finished when digitpad was closed last; its model is among yours as «{0}».</source>
        <translation>كان تدريب قد انتهى عند إغلاق digitpad آخر مرة؛ ونموذجه بين نماذجك باسم «{0}».</translation>
    </message>
    <message>
        <source>A training is under way. Closing stops it, and its model is lost.</source>
        <translation>هناك تدريب جارٍ. الإغلاق يوقفه ويضيع نموذجه.</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>إغلاق digitpad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>إيقاف التدريب والإغلاق</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>&amp;Augmentation</source>
        <translation>تع&amp;زيز البيانات</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>حجم ال&amp;دفعة</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>الح&amp;قب</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>معدل الت&amp;علم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation>نسبة ال&amp;تحقق</translation>
    </message>
    <message>
        <source>At most 5 MB in the model's folder, your digit on the canvas included. Exports leave it out.</source>
        <translation>5 MB على الأكثر في مجلد النموذج، ومنها رقمك على لوحة الرسم. لا تشملها الصادرات.</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epoch.</source>
        <translation>تظهر المدة بعد الحقبة الأولى.</translation>
    </message>
    <message>
        <source>Keep how it learns with the model, to see it again</source>
        <translation>الاحتفاظ بكيفية التعلّم مع النموذج، لمشاهدتها من جديد</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>ال&amp;شبكة</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>الب&amp;ذرة</translation>
    </message>
    <message>
        <source>Sna&amp;pshots</source>
        <translation>ال&amp;لقطات</translation>
    </message>
    <message>
        <source>T&amp;rain on</source>
        <translation>التد&amp;ريب على</translation>
    </message>
    <message>
        <source>The highest rate: it rises to this, then falls along a cosine to 0.</source>
        <translation>أعلى معدل: يرتفع إليه ثم ينخفض على منحنى جيب التمام إلى 0.</translation>
    </message>
    <message>
        <source>The same seed and values repeat a training.</source>
        <translation>البذرة نفسها والقيم نفسها تكرر التدريب.</translation>
    </message>
    <message>
        <source>This will take about {0}.</source>
        <translation>سيستغرق هذا نحو {0}.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>تدريب شبكة</translation>
    </message>
    <message>
        <source>Training images that are held out to measure the network on.</source>
        <translation>صور تدريب تُحتجز لتُقاس بها الشبكة.</translation>
    </message>
    <message>
        <source>Turn, slant, stretch and shift the images, vary the strokes</source>
        <translation>تدوير الصور وإمالتها ومدّها وإزاحتها، وتنويع الضربات</translation>
    </message>
    <message>
        <source>digitpad – batch-normalised convolutions, 391,082 parameters</source>
        <translation>digitpad – طبقات التفافية مع تسوية الدفعات، 391,082 معلمة</translation>
    </message>
    <message>
        <source>digitpad-small – the same with fewer filters, 157,954 parameters</source>
        <translation>digitpad-small – مثلها بمرشحات أقل، 157,954 معلمة</translation>
    </message>
    <message>
        <source>paper – the student paper's network, 159,254 parameters</source>
        <translation>paper – شبكة بحث الطالب، 159,254 معلمة</translation>
    </message>
    <message>
        <source>{0} – your own, {1} parameters</source>
        <translation>{0} – خاصة بك، عدد المعلمات {1}</translation>
    </message>
</context>
<context>
    <name>TrainingProgressPanel</name>
    <message>
        <source>&amp;Watch it learn</source>
        <translation>&amp;مشاهدة التعلّم</translation>
    </message>
    <message>
        <source>After epoch {0}: training loss {1}, accuracy {2} %</source>
        <translation>بعد الحقبة {0}: خسارة التدريب {1}، والدقة {2}%</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}</source>
        <translation>الحقبة {0} من {1}</translation>
    </message>
    <message>
        <source>Kernels, maps, classes and digits, snapshot by snapshot</source>
        <translation>النوى والخرائط والفئات والأرقام، لقطة بعد لقطة</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>تقدّم التدريب</translation>
    </message>
    <message>
        <source>Saving, and testing on 10,000 images that it has never seen …</source>
        <translation>جارٍ الحفظ والاختبار على 10,000 صورة لم ترها قط …</translation>
    </message>
    <message>
        <source>Saving, and testing on images that it has never seen …</source>
        <translation>جارٍ الحفظ والاختبار على صور لم ترها قط …</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>جارٍ بدء TensorFlow …</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>فشل التدريب</translation>
    </message>
    <message>
        <source>The training was stopped; nothing was kept.</source>
        <translation>أُوقف التدريب؛ لم يُحتفظ بشيء.</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>تم التدريب</translation>
    </message>
    <message>
        <source>Training «{0}»</source>
        <translation>جارٍ تدريب «{0}»</translation>
    </message>
    <message>
        <source>batch {0} of {1} for {2}</source>
        <translation>الدفعة {0} من {1} منذ {2}</translation>
    </message>
    <message>
        <source>the first batch builds the network's program, for {0}</source>
        <translation>تبني الدفعة الأولى برنامج الشبكة منذ {0}</translation>
    </message>
    <message>
        <source>validating for {0}</source>
        <translation>التحقق جارٍ منذ {0}</translation>
    </message>
    <message>
        <source>validation loss {0}, accuracy {1} %</source>
        <translation>خسارة التحقق {0}، والدقة {1}%</translation>
    </message>
    <message>
        <source>{0} images/s · {1} left</source>
        <translation>{0} صورة/ث · بقي {1}</translation>
    </message>
    <message>
        <source>{0} training and {1} validation images, {2} parameters</source>
        <translation>صور التدريب {0} وصور التحقق {1}، والمعلمات {2}</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>تقدّم التدريب</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>عرض التدريب</translation>
    </message>
    <message>
        <source>Training: done, click to decide</source>
        <translation>التدريب: انتهى، انقر لتقرّر</translation>
    </message>
    <message>
        <source>Training: failed, click to see why</source>
        <translation>التدريب: فشل، انقر لمعرفة السبب</translation>
    </message>
    <message>
        <source>Training: saving …</source>
        <translation>التدريب: جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Training: starting …</source>
        <translation>التدريب: جارٍ البدء …</translation>
    </message>
    <message>
        <source>Training: {0} left</source>
        <translation>التدريب: بقي {0}</translation>
    </message>
</context>
<context>
    <name>TransferFeature</name>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Keras networks (*.keras);;All files (*)</source>
        <translation>شبكات Keras ‏(*.keras);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>TrialPictures</name>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>وسمه {0}</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less.</source>
        <translation>برتقالي: حبر أكثر؛ أزرق: حبر أقل.</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>تراه الشبكة</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ما تراه الشبكة</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>All {0} products</source>
        <translation>كل حواصل الضرب، وعددها {0}</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>انقر للانتقال إلى هذه الخريطة</translation>
    </message>
    <message>
        <source>The map before it</source>
        <translation>الخريطة السابقة</translation>
    </message>
    <message>
        <source>The mean of the {0} pixels of map {1}: &lt;b&gt;{2}&lt;/b&gt;.</source>
        <translation>متوسط بكسلات الخريطة {1}، وعددها {0}: &lt;b&gt;{2}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>ثم {0}.</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>هذا العدد: &lt;b&gt;{0}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>e to the power of the score {0}, divided by the sum of that over all classes: &lt;b&gt;{1}&lt;/b&gt;, or {2} %.</source>
        <translation>e مرفوعة إلى الدرجة {0}، مقسومة على مجموع ذلك لكل الفئات: &lt;b&gt;{1}&lt;/b&gt;، أي {2}%.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>الخريطة {0}</translation>
    </message>
    <message>
        <source>map {0}, row {1}, column {2}</source>
        <translation>الخريطة {0}، الصف {1}، العمود {2}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>العدد {0}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>حاصل الضرب</translation>
    </message>
    <message>
        <source>score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>{0} times its scale {1}, plus its offset {2}: &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>{0} في مقياسه {1}، زائد إزاحته {2}: &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>The arrow keys move from cell to cell.</source>
        <translation>تنقلك مفاتيح الأسهم من خلية إلى أخرى.</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Cover with</source>
        <translation>التغطية بـ</translation>
    </message>
    <message>
        <source>A small square is moved over the image, and the network is asked again each time. Where covering makes a class less probable, what was there speaks for it (orange); where it makes it more probable, against it (blue). Choose another class to see why it was not that one.</source>
        <translation>يُحرَّك مربع صغير فوق الصورة، وتُسأل الشبكة كل مرة من جديد. حيث تقلّل التغطية احتمال فئة ما، فإن ما كان هناك يشهد لها (برتقالي)؛ وحيث تزيده، فإنه يشهد ضدها (أزرق). اختر فئة أخرى لترى لماذا لم تكن الإجابة إياها.</translation>
    </message>
    <message>
        <source>Draw something: here is shown what speaks for and against each class.</source>
        <translation>ارسم شيئًا: يُعرض هنا ما يشهد لكل فئة وما يشهد ضدها.</translation>
    </message>
    <message>
        <source>Method: occlusion, M. D. Zeiler and R. Fergus, «Visualizing and Understanding Convolutional Networks», 2014 ({0}), with a square of {1} × {1} pixels. The numbers are differences of log-odds: 2.3 means ten times the odds.</source>
        <translation>الطريقة: الحجب، M. D. Zeiler وR. Fergus، «Visualizing and Understanding Convolutional Networks»، 2014 ({0})، بمربع من {1} × {1} بكسل. الأعداد فروق في لوغاريتم الأرجحية: 2.3 تعني عشرة أضعاف الأرجحية.</translation>
    </message>
    <message>
        <source>Point at a pixel for its number.</source>
        <translation>أشر إلى بكسل لمعرفة عدده.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;. With this square covered, the probability of {3} would be {4} instead of {5}.</source>
        <translation>الصف {0}، العمود {1}: &lt;b&gt;{2}&lt;/b&gt;. إذا غُطّي هذا المربع صار احتمال {3} هو {4} بدلًا من {5}.</translation>
    </message>
    <message>
        <source>The network gives &lt;b&gt;{0}&lt;/b&gt; a probability of {1}.</source>
        <translation>تعطي الشبكة &lt;b&gt;{0}&lt;/b&gt; احتمالًا قدره {1}.</translation>
    </message>
    <message>
        <source>What speaks for and against the class</source>
        <translation>ما يشهد للفئة وما يشهد ضدها</translation>
    </message>
    <message>
        <source>Why this, why not that?</source>
        <translation>لماذا هذا، ولماذا ليس ذاك؟</translation>
    </message>
    <message>
        <source>grey: the emptiness around counts too</source>
        <translation>الرمادي: يُحسب الفراغ المحيط أيضًا</translation>
    </message>
    <message>
        <source>less than 0.01 %</source>
        <translation>أقل من 0.01 %</translation>
    </message>
    <message>
        <source>more than 99.99 %</source>
        <translation>أكثر من 99.99 %</translation>
    </message>
    <message>
        <source>paper: ink is taken away</source>
        <translation>الورق: يُزال الحبر</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>يشهد ضدها</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>يشهد لها</translation>
    </message>
    <message>
        <source>«none of them»</source>
        <translation>«لا شيء منها»</translation>
    </message>
    <message>
        <source>«not a digit»</source>
        <translation>«ليس رقمًا»</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} س {1} د</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} د</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} د {1} ث</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
</context>
<context>
    <name>WorkStatus</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>تقدّم القراءة</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> · about {0} left</source>
        <translation> · بقي نحو {0}</translation>
    </message>
    <message>
        <source>All done, thank you</source>
        <translation>انتهى كل شيء، شكرًا لك</translation>
    </message>
    <message>
        <source>Back (Ctrl+Z)</source>
        <translation>رجوع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Digits written</source>
        <translation>الأرقام المكتوبة</translation>
    </message>
    <message>
        <source>Goes on after</source>
        <translation>المتابعة بعد</translation>
    </message>
    <message>
        <source>Next (Space)</source>
        <translation>التالي (مسافة)</translation>
    </message>
    <message>
        <source>So long after the pen went up, the next digit comes</source>
        <translation>يأتي الرقم التالي بعد رفع القلم بهذه المدة</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Write a</source>
        <translation>اكتب</translation>
    </message>
    <message>
        <source>Write a {0}</source>
        <translation>اكتب {0}</translation>
    </message>
    <message>
        <source>Write each digit ten times</source>
        <translation>كتابة كل رقم عشر مرات</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>بالمفتاح</translation>
    </message>
    <message>
        <source>then {0}</source>
        <translation>ثم {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
</TS>
