<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About digitpad</source>
        <translation>关于 digitpad</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>关于此模型</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Draw digits, see what a convolutional network sees, and retrain it.</source>
        <translation>书写数字，查看卷积网络看到的内容，并重新训练它。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Held out of its data</source>
        <translation>其数据的留出集</translation>
    </message>
    <message>
        <source>Held-out writers of {0}</source>
        <translation>{0} 中留出的书写者</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Learned then</source>
        <translation>之后的学习</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST 测试集</translation>
    </message>
    <message>
        <source>MNIST, held out</source>
        <translation>MNIST 留出集</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>手写笔画</translation>
    </message>
    <message>
        <source>Test part of its data</source>
        <translation>其数据的测试集</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Trained on MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0). Nothing you draw leaves this computer.</source>
        <translation>使用 Y. LeCun 与 C. Cortes 的 MNIST 训练（CC BY-SA 3.0）。您绘制的内容绝不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>疑度</translation>
    </message>
    <message>
        <source>refused when {0} &gt; {1}</source>
        <translation>{0} &gt; {1} 时拒识</translation>
    </message>
    <message>
        <source>{0} own samples, from «{1}» on</source>
        <translation>{0} 个自己的样本，从“{1}”开始</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About digitpad</source>
        <translation>关于 digitpad(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare architectures …</source>
        <translation>比较架构(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <translation>复制绘图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete this model …</source>
        <translation>删除此模型(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go back to the model before</source>
        <translation>恢复之前的模型(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How well does it read?</source>
        <translation>识别效果如何？(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>键盘快捷键(&amp;K) …</translation>
    </message>
    <message>
        <source>&amp;Learn my samples …</source>
        <translation>学习我的样本(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Lessons …</source>
        <translation>课程(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open drawing …</source>
        <translation>打开绘图(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print a sheet …</source>
        <translation>打印纸表(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read pictures …</source>
        <translation>识别图片(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save drawing as …</source>
        <translation>绘图另存为(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Stylus pressure changes the width</source>
        <translation>笔压改变粗细(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>加粗笔刷(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Train a network …</source>
        <translation>训练网络(&amp;T) …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>0 – 9 on the canvas, click on a digit&apos;s label</source>
        <translation>画布上的 0 – 9，单击数字的标签</translation>
    </message>
    <message>
        <source>About this &amp;model …</source>
        <translation>关于此模型(&amp;M) …</translation>
    </message>
    <message>
        <source>Arrow keys on the network&apos;s image</source>
        <translation>网络图像上的方向键</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the canvas</source>
        <translation>画布上的方向键、Home、End</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;lear canvas</source>
        <translation>清空画布(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel the stroke under way</source>
        <translation>取消正在画的笔画</translation>
    </message>
    <message>
        <source>Choose what the selected digit is, or that it is none</source>
        <translation>指定所选数字是什么，或它不是数字</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>复制为图片(&amp;I)</translation>
    </message>
    <message>
        <source>Correct the selected digit</source>
        <translation>更正所选数字</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw a &amp;form …</source>
        <translation>绘制表单(&amp;F) …</translation>
    </message>
    <message>
        <source>E&amp;xhibit …</source>
        <translation>展览(&amp;X) …</translation>
    </message>
    <message>
        <source>E&amp;xport this model …</source>
        <translation>导出此模型(&amp;X) …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Enter on the canvas</source>
        <translation>画布上的 F2、Enter</translation>
    </message>
    <message>
        <source>How it lear&amp;ned …</source>
        <translation>学习过程回放(&amp;N) …</translation>
    </message>
    <message>
        <source>Im&amp;port a model …</source>
        <translation>导入模型(&amp;P) …</translation>
    </message>
    <message>
        <source>Keep the digit as a sample, even if read right</source>
        <translation>即使识别正确，也将数字留作样本</translation>
    </message>
    <message>
        <source>Left button, pen, finger</source>
        <translation>左键、笔、手指</translation>
    </message>
    <message>
        <source>Look &amp;inside …</source>
        <translation>查看内部(&amp;I) …</translation>
    </message>
    <message>
        <source>My &amp;samples …</source>
        <translation>我的样本(&amp;S) …</translation>
    </message>
    <message>
        <source>Own la&amp;yers …</source>
        <translation>自定义层(&amp;Y) …</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation>笔(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>首选项(&amp;F) …</translation>
    </message>
    <message>
        <source>Read numbers of se&amp;veral digits</source>
        <translation>识别多位数值(&amp;V)</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>识别小数点、逗号和负号(&amp;M)</translation>
    </message>
    <message>
        <source>Read s&amp;heets …</source>
        <translation>识别纸表(&amp;H) …</translation>
    </message>
    <message>
        <source>Right button, eraser end of the pen</source>
        <translation>右键、笔的橡皮端</translation>
    </message>
    <message>
        <source>Say when a drawing is &amp;no digit</source>
        <translation>绘图不是数字时提示(&amp;N)</translation>
    </message>
    <message>
        <source>Select a digit of the number</source>
        <translation>选择数值中的一个数字</translation>
    </message>
    <message>
        <source>Show &amp;boxes around the digits</source>
        <translation>在数字周围显示方框(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>变细笔刷(&amp;H)</translation>
    </message>
    <message>
        <source>The same, and the buttons below the answer</source>
        <translation>同上，以及答案下方的按钮</translation>
    </message>
    <message>
        <source>Walk from pixel to pixel</source>
        <translation>在像素间移动</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>复制为图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;28&#xa0;×&#xa0;28 pixels</source>
        <translation>复制 28&#xa0;×&#xa0;28 像素(&amp;2)</translation>
    </message>
    <message>
        <source>Drag it to another program, or copy it with a right click</source>
        <translation>可拖到其他程序，或右键单击进行复制</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>digit 28x28</source>
        <translation>数字 28x28</translation>
    </message>
</context>
<context>
    <name>AnswerViews</name>
    <message>
        <source>Nothing was corrected: the drawing had changed before it was read. Say it again.</source>
        <translation>未作更正：绘图在识别前已改变。请再指定一次。</translation>
    </message>
    <message>
        <source>Numbers are read less well than usual. {0}</source>
        <translation>数值的识别效果不如平常。{0}</translation>
    </message>
    <message>
        <source>Only digits can be corrected, and this model tells other things apart.</source>
        <translation>只有数字可以更正，而此模型区分的是其他内容。</translation>
    </message>
    <message>
        <source>This drawing could not be read. {0}</source>
        <translation>无法识别此绘图。{0}</translation>
    </message>
</context>
<context>
    <name>ArchitecturesFeature</name>
    <message>
        <source>Own layers</source>
        <translation>自定义层</translation>
    </message>
</context>
<context>
    <name>AtlasSources</name>
    <message>
        <source>Held-out digit {0}</source>
        <translation>留出数字 {0}</translation>
    </message>
    <message>
        <source>Test digit {0}</source>
        <translation>测试数字 {0}</translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation>测试图像 {0}</translation>
    </message>
    <message>
        <source>Training digit {0}</source>
        <translation>训练数字 {0}</translation>
    </message>
    <message>
        <source>Your digit {0}</source>
        <translation>您的数字 {0}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>都不是</translation>
    </message>
</context>
<context>
    <name>AtlasStatus</name>
    <message>
        <source>&amp;Look at them</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Digits that the network has looked at</source>
        <translation>网络已查看的数字</translation>
    </message>
    <message>
        <source>The network has not looked at all of MNIST&apos;s 70,000 digits.</source>
        <translation>网络尚未查看完 MNIST 的全部 70,000 个数字。</translation>
    </message>
    <message>
        <source>The network has not looked at the test images of its own data.</source>
        <translation>网络尚未查看其自身数据的测试图像。</translation>
    </message>
    <message>
        <source>The network looks at MNIST&apos;s 70,000 digits. It does so once; then it is remembered.</source>
        <translation>网络正在查看 MNIST 的 70,000 个数字。只需一次，之后会记住。</translation>
    </message>
    <message>
        <source>The network looks at the test images of its own data.</source>
        <translation>网络正在查看其自身数据的测试图像。</translation>
    </message>
</context>
<context>
    <name>AttackOutcome</name>
    <message>
        <source>Attack {0}: probabilities by {1}</source>
        <translation>攻击 {0}：随{1}变化的概率</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon（ε）</translation>
    </message>
    <message>
        <source>first misled at {0}</source>
        <translation>在 {0} 时首次被误导</translation>
    </message>
    <message>
        <source>never misled</source>
        <translation>从未被误导</translation>
    </message>
</context>
<context>
    <name>AttackTab</name>
    <message>
        <source>A&amp;ttack</source>
        <translation>攻击(&amp;T)</translation>
    </message>
    <message>
        <source>An attack needs the network&apos;s gradients; it takes some seconds.</source>
        <translation>攻击需要网络的梯度；需要几秒钟。</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>攻击后</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>并列显示：</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>请画点什么，或选择一张图像。</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon（ε）</translation>
    </message>
    <message>
        <source>Epsilon:</source>
        <translation>Epsilon（ε）：</translation>
    </message>
    <message>
        <source>Following gradients</source>
        <translation>正在沿梯度搜索</translation>
    </message>
    <message>
        <source>It is a {0} already: choose another one to read it as.</source>
        <translation>它已经是 {0}：请选择另一个识别目标。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>方法：</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>该图像</translation>
    </message>
    <message>
        <source>Who knows a network&apos;s weights can ask in which direction each pixel should change to mislead it. No pixel changes by more than epsilon: often so little that people hardly see it. The image is that of «Fool it», distorted as it is there.</source>
        <translation>知道网络权重的人，可以求出每个像素应朝哪个方向改变才能误导网络。任何像素的改变都不超过 epsilon：往往小到人几乎看不出。图像取自“骗过网络”，并保持在那里的变形。</translation>
    </message>
    <message>
        <source>What it is to be read as</source>
        <translation>要让它被识别成什么</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>所添加的内容</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>任意其他类别</translation>
    </message>
    <message>
        <source>any other digit</source>
        <translation>任意其他数字</translation>
    </message>
    <message>
        <source>in many steps (PGD)</source>
        <translation>多步（PGD）</translation>
    </message>
    <message>
        <source>in one step (FGSM)</source>
        <translation>一步（FGSM）</translation>
    </message>
    <message>
        <source>{0} of ink, {1} of {2} greys</source>
        <translation>{0} 的墨迹，{2} 级灰度中的 {1}</translation>
    </message>
</context>
<context>
    <name>BrowserDetails</name>
    <message>
        <source>&amp;Fool it</source>
        <translation>骗过网络(&amp;F)</translation>
    </message>
    <message>
        <source>, and read so ({0} sure).</source>
        <translation>，识别正确（置信度 {0}）。</translation>
    </message>
    <message>
        <source>, and rightly taken for none.</source>
        <translation>，并正确判为非数字。</translation>
    </message>
    <message>
        <source>, but taken for {0} ({1} sure).</source>
        <translation>，但被识别为 {0}（置信度 {1}）。</translation>
    </message>
    <message>
        <source>, taken for no digit; the nearest is {0} ({1}).</source>
        <translation>，被判为非数字；最接近的是 {0}（{1}）。</translation>
    </message>
    <message>
        <source>, taken for none of the classes; the nearest is {0} ({1}).</source>
        <translation>，被判为不属于任何类别；最接近的是 {0}（{1}）。</translation>
    </message>
    <message>
        <source>Choose one to see what the network says of it.</source>
        <translation>选择一个数字，查看网络对它的判断。</translation>
    </message>
    <message>
        <source>Distort this image until it is read as another class</source>
        <translation>让这张图像变形，直到被识别成另一个类别</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择图像</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>标签为 {0}</translation>
    </message>
    <message>
        <source>Put onto the &amp;canvas</source>
        <translation>放到画布上(&amp;C)</translation>
    </message>
    <message>
        <source>The chosen digit</source>
        <translation>所选数字</translation>
    </message>
</context>
<context>
    <name>BrowserFilters</name>
    <message>
        <source>&amp;All of them</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Images:</source>
        <translation>图像(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Labelled:</source>
        <translation>标签(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Misread only</source>
        <translation>仅误识别(&amp;M)</translation>
    </message>
    <message>
        <source>At least so sure</source>
        <translation>置信度下限</translation>
    </message>
    <message>
        <source>At most so sure</source>
        <translation>置信度上限</translation>
    </message>
    <message>
        <source>Orde&amp;r:</source>
        <translation>顺序(&amp;R)：</translation>
    </message>
    <message>
        <source>S&amp;ure:</source>
        <translation>置信度(&amp;U)：</translation>
    </message>
    <message>
        <source>Taken &amp;for:</source>
        <translation>识别为(&amp;F)：</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任何结果</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>原有顺序</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>置信度从低到高</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>置信度从高到低</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>BrowserTab</name>
    <message>
        <source>All {1} digits</source>
        <translation>全部 {1} 个数字</translation>
    </message>
    <message>
        <source>All {1} images</source>
        <translation>全部 {1} 张图像</translation>
    </message>
    <message>
        <source>A network is as good as the images that it has seen. Here are some whose labels are known, with what this network says of each. Sort by how sure it is, look at what it misreads, and put any of them onto the canvas to see why.</source>
        <translation>网络的好坏取决于它见过的图像。这里列出了一些标签已知的图像，并附上此网络对每张图像的判断。可按置信度排序，查看误识别的图像，并将其中任何一张放到画布上探究原因。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>尚未查看。</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>没有可用的网络。</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>此网络的模型卡未注明哪些训练数字它没有学习过。</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>您尚未保存自己的数字。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{0} of 1 digit</source>
        <translation>1 个数字中的 {0} 个</translation>
    </message>
    <message>
        <source>{0} of {1} digits</source>
        <translation>{1} 个数字中的 {0} 个</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{1} 张图像中的 {0} 张</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Draw digits here with mouse, stylus or finger.</source>
        <translation>用鼠标、手写笔或手指在此书写数字。</translation>
    </message>
    <message>
        <source>It reads {0}.</source>
        <translation>识别结果：{0}。</translation>
    </message>
</context>
<context>
    <name>CellPicture</name>
    <message>
        <source>The selected field on paper</source>
        <translation>纸上的所选字段</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>类别 {0}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>The answer, whatever it is</source>
        <translation>答案，无论是哪个</translation>
    </message>
</context>
<context>
    <name>ClassMapView</name>
    <message>
        <source>Map of the ten classes</source>
        <translation>十个类别的分布图</translation>
    </message>
</context>
<context>
    <name>ClassPoints</name>
    <message>
        <source>Map of the classes</source>
        <translation>类别分布图</translation>
    </message>
    <message>
        <source>Map of the ten classes</source>
        <translation>十个类别的分布图</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Each point is a digit that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its digits.</source>
        <translation>每个点是网络未学习的一个数字，位于最后一层所放的位置，投影在一个平面上。指向某个点可查看；选择表格的单元格可找到其中的数字。</translation>
    </message>
    <message>
        <source>Each point is an image that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its images.</source>
        <translation>每个点是网络未学习的一张图像，位于最后一层所放的位置，投影在一个平面上。指向某个点可查看；选择表格的单元格可找到其中的图像。</translation>
    </message>
    <message>
        <source>The ring is your drawing.</source>
        <translation>圆环是您的绘图。</translation>
    </message>
    <message>
        <source>Too few images are held out for a map of the classes.</source>
        <translation>留出的图像太少，无法绘制类别分布图。</translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Once</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>Rows: what an image is; columns: what it was taken for. The arrows choose a cell.</source>
        <translation>行：图像实际是什么；列：被识别成什么。用方向键选择单元格。</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>什么被识别成了什么</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>{0}, a {1} was taken for {2}</source>
        <translation>{0}，{1} 被识别为 {2}</translation>
    </message>
    <message>
        <source>{0}, «{1}» was taken for «{2}»</source>
        <translation>{0}，“{1}”被识别为“{2}”</translation>
    </message>
    <message>
        <source>↓ is</source>
        <translation>↓ 实际</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>&amp;Not a digit</source>
        <translation>不是数字(&amp;N)</translation>
    </message>
    <message>
        <source>As the network &amp;reads it</source>
        <translation>以网络识别为准(&amp;R)</translation>
    </message>
    <message>
        <source>What this digit is</source>
        <translation>这个数字是什么</translation>
    </message>
</context>
<context>
    <name>CorrectionRecorder</name>
    <message>
        <source>1 sample</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>Kept as a sample of what is no digit</source>
        <translation>已留作非数字的样本</translation>
    </message>
    <message>
        <source>Kept as a sample of {0}</source>
        <translation>已留作 {0} 的样本</translation>
    </message>
    <message>
        <source>No sample any more</source>
        <translation>不再是样本</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} 个样本</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It is a {0} (key {0})</source>
        <translation>这是 {0}（按键 {0}）</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>It is right as it is read (its digit&apos;s key)</source>
        <translation>识别正确（按该数字的键）</translation>
    </message>
    <message>
        <source>That is a …</source>
        <translation>这是 …</translation>
    </message>
    <message>
        <source>What the digit is</source>
        <translation>数字是什么</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it, please send the text below; you can read all of it.</source>
        <translation>没有向任何人发送任何内容。如要报告，请发送下面的文字；其内容您可以全部查看。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>之前的操作：</translation>
    </message>
    <message>
        <source>digitpad ended in the middle of its work the last time. What you drew is there again, except perhaps for the last seconds; your models and samples are safe.</source>
        <translation>上次 digitpad 在工作中途结束。您绘制的内容已恢复，最后几秒可能除外；您的模型和样本完好无损。</translation>
    </message>
    <message>
        <source>digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on.</source>
        <translation>digitpad 遇到了意外错误。您的绘图和模型完好无损，可以继续使用。</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>Data to learn from</source>
        <translation>用于学习的数据</translation>
    </message>
    <message>
        <source>Loo&amp;k at them …</source>
        <translation>查看(&amp;K) …</translation>
    </message>
    <message>
        <source>MNIST&apos;s 60,000 digits</source>
        <translation>MNIST 的 60,000 个数字</translation>
    </message>
    <message>
        <source>Own data …</source>
        <translation>自己的数据 …</translation>
    </message>
    <message>
        <source>Own data: {0}</source>
        <translation>自己的数据：{0}</translation>
    </message>
</context>
<context>
    <name>DigitBar</name>
    <message>
        <source>&amp;Any</source>
        <translation>任意(&amp;A)</translation>
    </message>
    <message>
        <source>A digit of these at random</source>
        <translation>从中随机选一个数字</translation>
    </message>
    <message>
        <source>Choosing one of MNIST&apos;s digits</source>
        <translation>选择 MNIST 中的数字</translation>
    </message>
    <message>
        <source>MNIST: held-out digit</source>
        <translation>MNIST：留出数字</translation>
    </message>
    <message>
        <source>MNIST: test digit</source>
        <translation>MNIST：测试数字</translation>
    </message>
    <message>
        <source>MNIST: training digit</source>
        <translation>MNIST：训练数字</translation>
    </message>
    <message>
        <source>Number of the digit</source>
        <translation>数字的编号</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Which digit</source>
        <translation>哪个数字</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>您已确认：{0}</translation>
    </message>
    <message>
        <source>Corrected by you: {0}. The network said: {1}</source>
        <translation>您已更正：{0}。网络的答案：{1}</translation>
    </message>
    <message>
        <source>No digit, you said. The network said: {0}</source>
        <translation>您已指明不是数字。网络的答案：{0}</translation>
    </message>
    <message>
        <source>Perhaps no digit, so not in the text. Nearest: {0} or {1}</source>
        <translation>可能不是数字，因此不在文本中。最接近：{0} 或 {1}</translation>
    </message>
    <message>
        <source>Select a digit to see what the network saw of it.</source>
        <translation>选择一个数字，查看网络所看到的内容。</translation>
    </message>
    <message>
        <source>Selected digit</source>
        <translation>所选数字</translation>
    </message>
    <message>
        <source>Take &amp;back: {0}</source>
        <translation>撤回(&amp;B)：{0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>不确定：{0} 还是 {1}？</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>{0} (printed)</source>
        <translation>{0}（印刷）</translation>
    </message>
    <message>
        <source>{0} by rule. The network said: {1}</source>
        <translation>按规则为 {0}。网络的答案：{1}</translation>
    </message>
    <message>
        <source>{0} digits selected</source>
        <translation>已选择 {0} 个数字</translation>
    </message>
    <message>
        <source>{0}: {1} sure</source>
        <translation>{0}：置信度 {1}</translation>
    </message>
</context>
<context>
    <name>DigitInput</name>
    <message>
        <source>Click to correct this digit</source>
        <translation>单击可更正此数字</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>您已确认：{0}</translation>
    </message>
    <message>
        <source>Corrected by you: no digit</source>
        <translation>您已更正：不是数字</translation>
    </message>
    <message>
        <source>Corrected by you: {0}</source>
        <translation>您已更正：{0}</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: no digit</source>
        <translation>第 {0} 个数字（共 {1} 个）：不是数字</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: perhaps no digit</source>
        <translation>第 {0} 个数字（共 {1} 个）：可能不是数字</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: confirmed as {0}</source>
        <translation>第 {1} 个数字（共 {2} 个）：已确认为 {0}</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: corrected to {0}</source>
        <translation>第 {1} 个数字（共 {2} 个）：已更正为 {0}</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: {0} sure</source>
        <translation>第 {1} 个数字（共 {2} 个）：置信度 {0}</translation>
    </message>
    <message>
        <source>Digit {2} of {3}: unsure, {0} or {1}?</source>
        <translation>第 {2} 个数字（共 {3} 个）：不确定，{0} 还是 {1}？</translation>
    </message>
    <message>
        <source>Nearest: {0} or {1}</source>
        <translation>最接近：{0} 或 {1}</translation>
    </message>
    <message>
        <source>Not sure this is a digit.</source>
        <translation>不确定这是不是数字。</translation>
    </message>
    <message>
        <source>Not sure this is one of its classes.</source>
        <translation>不确定它是否属于这些类别。</translation>
    </message>
    <message>
        <source>Second guess: {0}</source>
        <translation>第二猜测：{0}</translation>
    </message>
    <message>
        <source>The network said: {0}</source>
        <translation>网络的答案：{0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>不确定：{0} 还是 {1}？</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>置信度 {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>Held-out images that were misread after the first epoch, followed from beginning to end: bars are the probabilities now, the curve that of the right class, the dashed one that of the likeliest other.</source>
        <translation>第一轮后被误识别的留出图像，从头到尾跟踪：条形是当前的概率，曲线是正确类别的概率，虚线是其余最可能类别的概率。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Too few images are held out to follow some of them.</source>
        <translation>留出的图像太少，无法跟踪其中一些。</translation>
    </message>
    <message>
        <source>What is on the canvas when a training begins is followed, too.</source>
        <translation>训练开始时画布上的内容也会被跟踪。</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Close the review</source>
        <translation>关闭复核</translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>Drawing with strokes and answer (*.digitpad)</source>
        <translation>含笔画和答案的绘图 (*.digitpad)</translation>
    </message>
    <message>
        <source>Drawings (*.digitpad *.json);;All files (*)</source>
        <translation>绘图 (*.digitpad *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>打开绘图</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>保存绘图</translation>
    </message>
    <message>
        <source>The drawing in {0} is opened without its answer, which cannot be used: {1}.</source>
        <translation>已打开 {0} 中的绘图，但其答案无法使用：{1}。</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>绘图</translation>
    </message>
</context>
<context>
    <name>EndBody</name>
    <message>
        <source>&amp;Delete them …</source>
        <translation>删除模型(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>学习单(&amp;W) …</translation>
    </message>
    <message>
        <source>Trained in this lesson, and among your models: {0}.</source>
        <translation>在此课程中训练，且在您的模型中：{0}。</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>做得好。</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer for your worksheet, and for nothing else.</source>
        <translation>您写下的内容保存在这台计算机上，仅用于您的学习单。</translation>
    </message>
</context>
<context>
    <name>ExhibitDialog</name>
    <message>
        <source>&amp;New …</source>
        <translation>新建(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>A file that ends in .toml</source>
        <translation>以 .toml 结尾的文件</translation>
    </message>
    <message>
        <source>An exhibit takes the whole screen, for visitors who draw and see what the network reads. It clears itself, and only a corner that is held and a PIN lead out of it. A file says how it looks, what is counted and kept, and which PIN that is; change it with any editor for text. Your windows close first.</source>
        <translation>展览占用整个屏幕，供参观者书写并查看网络读出的内容。它会自动清空，只有按住一个角并输入 PIN 才能退出。一个文件规定它的外观、统计和保存的内容以及 PIN；可用任何文本编辑器修改。您的窗口会先关闭。</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>选择(&amp;H) …</translation>
    </message>
    <message>
        <source>Choose a file, or write a new one with every setting explained.</source>
        <translation>选择一个文件，或新建一个对每项设置都有说明的文件。</translation>
    </message>
    <message>
        <source>Drawings are kept as samples.</source>
        <translation>书写内容作为样本保存。</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>展览</translation>
    </message>
    <message>
        <source>Exhibit ({0})</source>
        <translation>展览 ({0})</translation>
    </message>
    <message>
        <source>Exhibits ({0})</source>
        <translation>展览 ({0})</translation>
    </message>
    <message>
        <source>File of the exhibit</source>
        <translation>展览的文件</translation>
    </message>
    <message>
        <source>In {0}. A drawing goes {1:g} s after its answer.</source>
        <translation>语言：{0}。书写内容在给出答案 {1:g} 秒后清除。</translation>
    </message>
    <message>
        <source>New file of an exhibit</source>
        <translation>新建展览文件</translation>
    </message>
    <message>
        <source>No drawing is kept.</source>
        <translation>不保存任何书写内容。</translation>
    </message>
    <message>
        <source>To leave: hold the corner {0} for {1:g} s, then enter the PIN of the file.</source>
        <translation>退出方法：按住{0}角 {1:g} 秒，然后输入文件中的 PIN。</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>右上</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Adds a random number to each pixel: its standard deviation, of full ink.</source>
        <translation>给每个像素加上一个随机数：数值为其标准差（以全墨迹为单位）。</translation>
    </message>
    <message>
        <source>Adds ink to both sides of its strokes, or takes some away.</source>
        <translation>在笔画两侧添加墨迹，或去掉一些。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Blurred by {0}</source>
        <translation>模糊 {0}</translation>
    </message>
    <message>
        <source>Blurs it: the standard deviation of a Gaussian.</source>
        <translation>使其模糊：数值为高斯函数的标准差。</translation>
    </message>
    <message>
        <source>Brings each pixel nearer to middle grey, or away from it.</source>
        <translation>使每个像素更接近中灰，或更远离中灰。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Leaning to the left by {0}</source>
        <translation>向左倾斜 {0}</translation>
    </message>
    <message>
        <source>Leaning to the right by {0}</source>
        <translation>向右倾斜 {0}</translation>
    </message>
    <message>
        <source>Leans it to the right or left.</source>
        <translation>使其向右或向左倾斜。</translation>
    </message>
    <message>
        <source>Made larger, {0}</source>
        <translation>放大，{0}</translation>
    </message>
    <message>
        <source>Made smaller, {0}</source>
        <translation>缩小，{0}</translation>
    </message>
    <message>
        <source>Makes it larger or smaller.</source>
        <translation>使其放大或缩小。</translation>
    </message>
    <message>
        <source>Moved down by {0}</source>
        <translation>向下移动 {0}</translation>
    </message>
    <message>
        <source>Moved to the left by {0}</source>
        <translation>向左移动 {0}</translation>
    </message>
    <message>
        <source>Moved to the right by {0}</source>
        <translation>向右移动 {0}</translation>
    </message>
    <message>
        <source>Moved up by {0}</source>
        <translation>向上移动 {0}</translation>
    </message>
    <message>
        <source>Moves it down or up.</source>
        <translation>使其向下或向上移动。</translation>
    </message>
    <message>
        <source>Moves it to the right or left.</source>
        <translation>使其向右或向左移动。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Of {0}.</source>
        <translation>对象：{0}。</translation>
    </message>
    <message>
        <source>Probabilities by {0}</source>
        <translation>随{0}变化的概率</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Rubs a round hole; click in the picture to say where.</source>
        <translation>擦出一个圆孔；在图像中单击以指定位置。</translation>
    </message>
    <message>
        <source>Salt, pepper</source>
        <translation>椒盐</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>So many of the pixels become ink or paper at random.</source>
        <translation>这一比例的像素会随机变为墨迹或纸面。</translation>
    </message>
    <message>
        <source>Solid: {0}. Dashed: {1}.</source>
        <translation>实线：{0}。虚线：{1}。</translation>
    </message>
    <message>
        <source>Thicker by {0} on each side</source>
        <translation>每侧加粗 {0}</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Thinner by {0} on each side</source>
        <translation>每侧变细 {0}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Turned by {0} anticlockwise</source>
        <translation>逆时针旋转 {0}</translation>
    </message>
    <message>
        <source>Turned by {0} clockwise</source>
        <translation>顺时针旋转 {0}</translation>
    </message>
    <message>
        <source>Turns the image about the middle; to the right, clockwise.</source>
        <translation>使图像绕中心旋转；向右为顺时针。</translation>
    </message>
    <message>
        <source>With a contrast of {0}</source>
        <translation>对比度为 {0}</translation>
    </message>
    <message>
        <source>With a hole of {0}</source>
        <translation>有 {0} 的孔</translation>
    </message>
    <message>
        <source>With noise of {0}</source>
        <translation>噪声为 {0}</translation>
    </message>
    <message>
        <source>With {0} of salt and pepper</source>
        <translation>椒盐噪声 {0}</translation>
    </message>
    <message>
        <source>it is read as {0}.</source>
        <translation>被识别为 {0}。</translation>
    </message>
    <message>
        <source>it is taken for no digit.</source>
        <translation>被认为不是数字。</translation>
    </message>
    <message>
        <source>it is taken for none of the classes.</source>
        <translation>被认为不属于任何类别。</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>no digit; if it were one: {0}</source>
        <translation>无数字；如果是数字：{0}</translation>
    </message>
    <message>
        <source>none of its classes; if it were one: {0}</source>
        <translation>不属于任何类别；如果属于：{0}</translation>
    </message>
    <message>
        <source>none of the classes</source>
        <translation>不属于任何类别</translation>
    </message>
    <message>
        <source>read right of {0} digits, with 95 % intervals</source>
        <translation>{0} 个数字中识别正确的比例，附 95% 区间</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>{0}, {1} sure</source>
        <translation>{0}，置信度 {1}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>显示文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a model, a format and a folder.</source>
        <translation>请选择模型、格式和文件夹。</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Each folder holds the network, its card, where it comes from and, but for a web page, an example.</source>
        <translation>每个文件夹包含网络、其模型卡、来源说明，以及（网页除外）一个示例。</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Exported «{0}» to {1}</source>
        <translation>已将“{0}”导出到 {1}</translation>
    </message>
    <message>
        <source>Exporting «{0}»</source>
        <translation>正在导出“{0}”</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>正在启动 TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>导出失败</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>选择(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For TensorFlow, its servers and its tools.</source>
        <translation>适用于 TensorFlow、其服务器及工具。</translation>
    </message>
    <message>
        <source>For most other engines and languages.</source>
        <translation>适用于大多数其他引擎和语言。</translation>
    </message>
    <message>
        <source>For phones and small computers, without TensorFlow. digitpad itself runs it.</source>
        <translation>适用于手机和小型计算机，无需 TensorFlow。digitpad 自身也用它运行。</translation>
    </message>
    <message>
        <source>Needs {0}: pip install &apos;digitpad[onnx]&apos;; not in the packaged program.</source>
        <translation>需要 {0}：pip install &apos;digitpad[onnx]&apos;；打包版程序中没有。</translation>
    </message>
    <message>
        <source>One HTML file that reads what is drawn on it, offline and on phones too.</source>
        <translation>一个 HTML 文件，可识别在其上书写的内容，离线和手机上也能用。</translation>
    </message>
    <message>
        <source>Take a model along</source>
        <translation>带走模型</translation>
    </message>
    <message>
        <source>The network itself, to run and to train on with Keras.</source>
        <translation>网络本身，可用 Keras 运行和继续训练。</translation>
    </message>
    <message>
        <source>Whole numbers only, a quarter of the size: for microcontrollers and accelerators.</source>
        <translation>仅用整数，大小为四分之一：适用于微控制器和加速器。</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Answers as Keras</source>
        <translation>答案与 Keras 一致</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Formats and their figures</source>
        <translation>格式及其数据</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST 测试集</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>FieldDrawing</name>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Change the boxes</source>
        <translation>更改方框</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Draw a field</source>
        <translation>绘制字段</translation>
    </message>
    <message>
        <source>Draw a row of boxes</source>
        <translation>绘制一行方框</translation>
    </message>
    <message>
        <source>Draw a table</source>
        <translation>绘制表格</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>方框(&amp;O)</translation>
    </message>
    <message>
        <source>Change the decimals</source>
        <translation>更改小数位数</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>更改行</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <translation>小数位数(&amp;M)</translation>
    </message>
    <message>
        <source>Digits after a point that is printed or understood; 0: as written</source>
        <translation>印出的或默认的小数点后的位数；0：按书写内容</translation>
    </message>
    <message>
        <source>Draw a field, or select one.</source>
        <translation>请绘制一个字段，或选择一个。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>For the column «{0}» in all {1} rows.</source>
        <translation>应用于全部 {1} 行中的列“{0}”。</translation>
    </message>
    <message>
        <source>For {0} fields.</source>
        <translation>应用于 {0} 个字段。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Place exactly</source>
        <translation>精确定位</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>识别结果：{0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>The row of the table to which it belongs; none: a field of the whole sheet</source>
        <translation>字段所属的表格行；无：整张纸表的字段</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>What the number may be</source>
        <translation>数值的允许范围</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Digits refused</source>
        <translation>被拒识的数字</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How well does it read?</source>
        <translation>识别效果如何？</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量对象</translation>
    </message>
    <message>
        <source>Measured on {0}. Each row ends with the command that repeats it. What the words mean is said below.</source>
        <translation>测量：{0}。每行末尾是可重复该测量的命令。术语含义见下文。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Of answers that are 90 % sure, nine in ten should be right. The calibration error is how far the answers are off from that on average: at 1 %, 89 or 91 in a hundred are right instead of 90. An answer that is less than {0} % sure is shown as unsure, with both guesses.</source>
        <translation>置信度为 90% 的答案，十个中应有九个正确。校准误差是答案平均偏离这一标准的程度：为 1% 时，一百个中正确的是 89 或 91 个，而不是 90 个。置信度低于 {0}% 的答案会显示为不确定，并列出两个猜测。</translation>
    </message>
    <message>
        <source>Others refused</source>
        <translation>被拒识的其他内容</translation>
    </message>
    <message>
        <source>The share of digits that are read right: the most probable digit is the one that was meant, whether or not the window would call it one. Other digits of the same kind would give a slightly different share. The interval says how different: of a hundred intervals made in this way, 95 hold the true share. Handwriting differs more than that, so go by the row whose writers are most like you.</source>
        <translation>正确识别的数字所占的比例：只要概率最高的数字就是所写的数字即算正确，不论窗口是否会称它为数字。换一批同类数字，比例会略有不同。区间说明相差多少：用这种方法得到的一百个区间中，有 95 个包含真实比例。笔迹之间的差异更大，因此请参考书写者与您最相似的那一行。</translation>
    </message>
    <message>
        <source>Time per digit</source>
        <translation>每个数字用时</translation>
    </message>
    <message>
        <source>What looks too little like any digit is refused: the window says that it is not sure this is one. «Digits refused» are digits for which this was wrong, so less is better. «Others refused» are letters, scribbles and the like for which it was right, so more is better.</source>
        <translation>与任何数字都不太相像的内容会被拒识：窗口会提示不确定这是不是数字。“被拒识的数字”是误判的数字，越少越好。“被拒识的其他内容”是正确拒识的字母、涂鸦等，越多越好。</translation>
    </message>
    <message>
        <source>What «accuracy» means</source>
        <translation>“准确率”的含义</translation>
    </message>
    <message>
        <source>What «not a digit» means</source>
        <translation>“不是数字”的含义</translation>
    </message>
    <message>
        <source>What «sure» means</source>
        <translation>“置信度”的含义</translation>
    </message>
</context>
<context>
    <name>FlipList</name>
    <message>
        <source>&amp;Find the smallest changes</source>
        <translation>查找最小改变(&amp;F)</translation>
    </message>
    <message>
        <source>By how little they change the image, the smallest first.</source>
        <translation>按对图像的改变大小排列，最小的在前。</translation>
    </message>
    <message>
        <source>Each slider by itself, outwards from the image as it is, until the answer is another one.</source>
        <translation>每个滑块单独从当前图像向外移动，直到答案变成另一个。</translation>
    </message>
    <message>
        <source>How little is enough to have this image read as another class?</source>
        <translation>多小的改变就足以让这张图像被识别成另一个类别？</translation>
    </message>
    <message>
        <source>Nowhere on their range do these change the answer: {0}.</source>
        <translation>在其整个范围内都不改变答案：{0}。</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less. Click to see it.</source>
        <translation>橙色：墨迹增多；蓝色：减少。单击可查看。</translation>
    </message>
    <message>
        <source>Searching: {0} of {1} sliders.</source>
        <translation>正在搜索：第 {0} 个，共 {1} 个滑块。</translation>
    </message>
    <message>
        <source>Smallest changes</source>
        <translation>最小改变</translation>
    </message>
    <message>
        <source>«no digit» &amp;is an answer, too</source>
        <translation>“无数字”也算答案(&amp;I)</translation>
    </message>
    <message>
        <source>«none of them» &amp;is an answer, too</source>
        <translation>“都不是”也算答案(&amp;I)</translation>
    </message>
</context>
<context>
    <name>FolderLink</name>
    <message>
        <source>Samples stay on this computer: {0}</source>
        <translation>样本保存在这台计算机上：{0}</translation>
    </message>
    <message>
        <source>The folder {0} comes with the first sample.</source>
        <translation>文件夹 {0} 将在有第一个样本时创建。</translation>
    </message>
</context>
<context>
    <name>FoolKeys</name>
    <message>
        <source>Any digit of these</source>
        <translation>其中任意数字</translation>
    </message>
    <message>
        <source>Arrow keys,  Page Up, Page Down</source>
        <translation>方向键，  Page Up、Page Down</translation>
    </message>
    <message>
        <source>Copy the plot</source>
        <translation>复制图</translation>
    </message>
    <message>
        <source>Delete,  double click</source>
        <translation>Delete，  双击</translation>
    </message>
    <message>
        <source>Find the smallest changes</source>
        <translation>查找最小改变</translation>
    </message>
    <message>
        <source>Look inside: Fool it</source>
        <translation>查看内部：骗过网络</translation>
    </message>
    <message>
        <source>Move a slider, little or much</source>
        <translation>移动滑块，少量或大量</translation>
    </message>
    <message>
        <source>Put a slider back</source>
        <translation>复位滑块</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reset all sliders</source>
        <translation>重置所有滑块</translation>
    </message>
    <message>
        <source>Rub a hole into the digit</source>
        <translation>在数字中擦出一个孔</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>click in the picture,  or Return at a pixel</source>
        <translation>在图像中单击，  或在像素上按 Return</translation>
    </message>
</context>
<context>
    <name>FoolTab</name>
    <message>
        <source>Beside it:</source>
        <translation>并列显示：</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>请画点什么，或选择一张图像。</translation>
    </message>
    <message>
        <source>How little does it take until the network is wrong? Turn the image, blur it, rub a hole in it: the curves show what the network says over the whole range of the slider that was touched last.</source>
        <translation>要让网络出错，需要多少改变？旋转图像、将其模糊、在其中擦出一个孔：曲线显示网络在最近操作的滑块的整个范围内给出的答案。</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>没有可用的网络。</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>此网络的模型卡未注明哪些训练数字它没有学习过。</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a field in the middle</source>
        <translation>在中间添加字段(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Box: one field</source>
        <translation>方框：一个字段(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New form from a sheet …</source>
        <translation>由纸表新建表单(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>下一个字段(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a form …</source>
        <translation>打开表单(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Row of boxes: one field, a box a digit</source>
        <translation>一行方框：一个字段，每框一位数字(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select and move fields</source>
        <translation>选择和移动字段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table: a field in each cell</source>
        <translation>表格：每个单元格一个字段(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try on this sheet</source>
        <translation>在此纸表上试用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;vious field</source>
        <translation>上一个字段(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;nap to printed lines</source>
        <translation>吸附到印刷线条(&amp;N)</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A) …</translation>
    </message>
    <message>
        <source>Select &amp;all fields</source>
        <translation>选择所有字段(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole c&amp;olumn</source>
        <translation>选择整列(&amp;O)</translation>
    </message>
    <message>
        <source>Show another &amp;sheet of this form …</source>
        <translation>显示此表单的另一张纸表(&amp;S) …</translation>
    </message>
    <message>
        <source>Turn the sheet to the &amp;left</source>
        <translation>将纸表向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the sheet to the r&amp;ight</source>
        <translation>将纸表向右旋转(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Choose a form</source>
        <translation>选择表单</translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation>表单 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The form that the sheets have</source>
        <translation>纸表所用的表单</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Draw a form</source>
        <translation>绘制表单</translation>
    </message>
    <message>
        <source>Form (*.json)</source>
        <translation>表单 (*.json)</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>表单 (*.json)</translation>
    </message>
    <message>
        <source>New form from a sheet</source>
        <translation>由纸表新建表单</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>打开表单</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>正在打开 {0} …</translation>
    </message>
    <message>
        <source>Pasted picture {0}</source>
        <translation>粘贴的图片 {0}</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>图片 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存表单</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>已保存 {0}</translation>
    </message>
    <message>
        <source>Saving {0} …</source>
        <translation>正在保存 {0} …</translation>
    </message>
    <message>
        <source>Show another sheet of this form</source>
        <translation>显示此表单的另一张纸表</translation>
    </message>
    <message>
        <source>The form has changes that are not saved. Save them?</source>
        <translation>表单有未保存的更改。要保存吗？</translation>
    </message>
    <message>
        <source>form</source>
        <translation>表单</translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>This form was not saved when digitpad ended; here it is as it was left.</source>
        <translation>digitpad 结束时此表单尚未保存；这是当时的状态。</translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>Reading the sheet …</source>
        <translation>正在识别纸表 …</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Page of the form</source>
        <translation>表单的页</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source> in {0}</source>
        <translation> ({0})</translation>
    </message>
    <message>
        <source>, something is wrong with {0}</source>
        <translation>，有问题的字段：{0}</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 个字段</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Draw a form[*]</source>
        <translation>绘制表单[*]</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>新建表单</translation>
    </message>
    <message>
        <source>Open a sheet of this form (Ctrl+Shift+O) to see what is printed on it.</source>
        <translation>打开此表单的一张纸表（Ctrl+Shift+O），即可查看其印刷内容。</translation>
    </message>
    <message>
        <source>Open, drop or paste a sheet: a scan, a photo or a PDF file, filled in or empty.
Draw its fields once, and digitpad reads all others like it.</source>
        <translation>打开、拖放或粘贴一张纸表：扫描件、照片或 PDF 文件，已填写或空白均可。
只需绘制一次字段，digitpad 就能识别所有同类纸表。</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} 个字段</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0}[*] – Draw a form</source>
        <translation>{0}[*] – 绘制表单</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>(no name)</source>
        <translation>(无名称)</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Number of fixed length</source>
        <translation>固定位数的数值</translation>
    </message>
    <message>
        <source>One box a digit</source>
        <translation>每框一位数字</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>有空缺</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>已划掉</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法辨认</translation>
    </message>
</context>
<context>
    <name>FormsFeature</name>
    <message>
        <source>Draw a form</source>
        <translation>绘制表单</translation>
    </message>
</context>
<context>
    <name>GradientRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Digits of the group</source>
        <translation>该组的数字</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>不是数字</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Arrows or pointer move  ·  0 to 9 correct  ·  Delete: no digit  ·  Enter accepts  ·  N next group</source>
        <translation>方向键或指针移动  ·  0 至 9 更正  ·  Delete：不是数字  ·  Enter 接受  ·  N 下一组</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>识别为 {0}</translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation>已全部查看</translation>
    </message>
    <message>
        <source>{0} to look at, least sure first</source>
        <translation>{0} 个待查看，置信度从低到高</translation>
    </message>
</context>
<context>
    <name>IdealTab</name>
    <message>
        <source>&amp;Make the images</source>
        <translation>生成图像(&amp;M)</translation>
    </message>
    <message>
        <source>Climbing to ideal images</source>
        <translation>正在攀升到理想图像</translation>
    </message>
    <message>
        <source>For map {0}</source>
        <translation>针对特征图 {0}</translation>
    </message>
    <message>
        <source>For number {0}</source>
        <translation>针对数值 {0}</translation>
    </message>
    <message>
        <source>For the class {0}</source>
        <translation>针对类别 {0}</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>理想图像</translation>
    </message>
    <message>
        <source>Its score is {0}.</source>
        <translation>其得分为 {0}。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>层：</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>尚无图像</translation>
    </message>
    <message>
        <source>The classes</source>
        <translation>各类别</translation>
    </message>
    <message>
        <source>The ideal image</source>
        <translation>理想图像</translation>
    </message>
    <message>
        <source>The map&apos;s mean over all its places is {0}.</source>
        <translation>该特征图在所有位置上的平均值为 {0}。</translation>
    </message>
    <message>
        <source>The number is {0}.</source>
        <translation>该数值为 {0}。</translation>
    </message>
    <message>
        <source>They are made for all maps of a layer at once; that takes some seconds.</source>
        <translation>一次生成某一层所有特征图的图像；需要几秒钟。</translation>
    </message>
    <message>
        <source>To your drawing: {0}.</source>
        <translation>对您的绘图：{0}。</translation>
    </message>
    <message>
        <source>What does a map want to see? From noise, an image is changed step by step so that one map answers ever stronger to it. First layers want edges and strokes, later ones larger pieces; what a class wants to see need not look like it at all, and that is why networks can be fooled.</source>
        <translation>特征图想看到什么？从噪声开始，一步步改变图像，使某张特征图对它的响应越来越强。靠前的层想要边缘和笔画，靠后的层想要更大的局部；一个类别想看到的内容可能根本不像这个类别，网络也正因此会被欺骗。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>留待以后(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Choose &amp;images of its classes …</source>
        <translation>选择其类别的图像(&amp;I) …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>正在导入 {0}</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>正在启动 TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>已有模型“{0}”。</translation>
    </message>
    <message>
        <source>{0} reads {1} % of MNIST&apos;s 10,000 test images</source>
        <translation>{0} 可识别 MNIST 的 10,000 张测试图像中的 {1}%</translation>
    </message>
    <message>
        <source>{0} reads {1} % of {2} test images</source>
        <translation>{0} 可识别 {2} 张测试图像中的 {1}%</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} 未导入</translation>
    </message>
</context>
<context>
    <name>InkLimit</name>
    <message>
        <source>How faint ink may be, on this page</source>
        <translation>此页允许的墨迹深浅</translation>
    </message>
    <message>
        <source>Least ink</source>
        <translation>最少墨迹</translation>
    </message>
    <message>
        <source>Less ink</source>
        <translation>更少墨迹</translation>
    </message>
    <message>
        <source>More, fainter</source>
        <translation>更多、更淡</translation>
    </message>
    <message>
        <source>Usual ink</source>
        <translation>默认墨迹</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Attack</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>Fool it</source>
        <translation>骗过网络</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>理想图像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Inside «{0}»</source>
        <translation>“{0}”的内部</translation>
    </message>
    <message>
        <source>Look inside: no model</source>
        <translation>查看内部：无模型</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>This could not be shown. {0}</source>
        <translation>无法显示。{0}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>留待以后(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare it with others …</source>
        <translation>与其他架构比较(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy the layer</source>
        <translation>复制层(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete this architecture …</source>
        <translation>删除此架构(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the layer</source>
        <translation>创建层的副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New, with outputs only</source>
        <translation>新建，仅含输出(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>打开文件(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste layers</source>
        <translation>粘贴层(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Save a copy as …</source>
        <translation>副本另存为(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Show the code …</source>
        <translation>显示代码(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Train this network …</source>
        <translation>训练此网络(&amp;T) …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;all layers</source>
        <translation>复制所有层(&amp;A)</translation>
    </message>
    <message>
        <source>Cu&amp;t the layer</source>
        <translation>剪切层(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete the layer</source>
        <translation>删除层(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>New from &amp;this one</source>
        <translation>以此为基础新建(&amp;T)</translation>
    </message>
</context>
<context>
    <name>LayerDocument</name>
    <message>
        <source>A network can have at most {0} layers.</source>
        <translation>一个网络最多可有 {0} 层。</translation>
    </message>
</context>
<context>
    <name>LayerPalette</name>
    <message>
        <source>Add, or drag in</source>
        <translation>添加或拖入</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>&amp;Activation</source>
        <translation>激活函数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Border</source>
        <translation>边界(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>卷积核数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>舍弃比例(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Steps of</source>
        <translation>步幅(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单元数(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>更改层</translation>
    </message>
    <message>
        <source>Choose a layer to change it, or add one. Layers can be dragged to other places.</source>
        <translation>选择一层进行更改，或添加一层。层可拖到其他位置。</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>未选择层</translation>
    </message>
    <message>
        <source>With a &amp;bias</source>
        <translation>带偏置(&amp;B)</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>reaches over it</source>
        <translation>超出边界</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>保持在内部</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>LayerTableModel</name>
    <message>
        <source>Add a layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Image of a digit</source>
        <translation>数字的图像</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>移动层</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加运算</translation>
    </message>
    <message>
        <source>Numbers that the layer learns or counts</source>
        <translation>该层学习或统计的数值个数</translation>
    </message>
    <message>
        <source>Outputs: dense 10 softmax</source>
        <translation>输出：全连接 10 softmax</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Products that are summed up for one image: how long it takes, roughly</source>
        <translation>处理一张图像时求和的乘积个数：大致反映所需时间</translation>
    </message>
    <message>
        <source>Rows × columns × channels of what the layer gives, or how many values in a row</source>
        <translation>该层输出的行 × 列 × 通道，或一行中值的个数</translation>
    </message>
    <message>
        <source>What the network does with the image, from the top to the bottom</source>
        <translation>网络对图像所做的处理，自上而下</translation>
    </message>
</context>
<context>
    <name>LayerWindow</name>
    <message>
        <source>Add a layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Architecture (*.json)</source>
        <translation>架构 (*.json)</translation>
    </message>
    <message>
        <source>Architectures (*.json)</source>
        <translation>架构 (*.json)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>关闭并放弃</translation>
    </message>
    <message>
        <source>Cut a layer</source>
        <translation>剪切层</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a layer</source>
        <translation>删除层</translation>
    </message>
    <message>
        <source>Delete architecture</source>
        <translation>删除架构</translation>
    </message>
    <message>
        <source>Delete the architecture «{0}» for good? Models that were trained with it, and comparisons, stay.</source>
        <translation>要永久删除架构“{0}”吗？用它训练的模型以及比较会保留。</translation>
    </message>
    <message>
        <source>Duplicate a layer</source>
        <translation>创建层的副本</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>移动层</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Open an architecture</source>
        <translation>打开架构</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>自定义层</translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation>粘贴层</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>重命名“{0}”</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>已保存为 {0}。</translation>
    </message>
    <message>
        <source>my network</source>
        <translation>我的网络</translation>
    </message>
    <message>
        <source>{0} Closing loses what was changed.</source>
        <translation>{0}关闭会丢失所做的更改。</translation>
    </message>
    <message>
        <source>{0} – comes with digitpad; a change makes a copy</source>
        <translation>{0} – digitpad 自带；更改时会创建副本</translation>
    </message>
    <message>
        <source>«{0}» is among your architectures.</source>
        <translation>“{0}”在您的架构中。</translation>
    </message>
    <message>
        <source>«{0}» was changed elsewhere meanwhile, and what lies there stays; yours goes on as «{1}».</source>
        <translation>“{0}”在此期间已在别处更改，那里的内容会保留；您的架构以“{1}”之名继续。</translation>
    </message>
</context>
<context>
    <name>LayerWindowLayout</name>
    <message>
        <source>1 layer and the outputs</source>
        <translation>1 层和输出</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see layer {0}.</source>
        <translation>目前无法构建：请查看第 {0} 层。</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see the outputs.</source>
        <translation>目前无法构建：请查看输出。</translation>
    </message>
    <message>
        <source>{0} layers and the outputs</source>
        <translation>{0} 层和输出</translation>
    </message>
    <message>
        <source>{0} · {1} parameters · {2} multiply-adds for an image</source>
        <translation>{0} · {1} 个参数 · 每张图像 {2} 次乘加运算</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it in steps of {2}.</source>
        <translation>每张特征图都有自己的 {0} 卷积核，以 {2} 为步幅在前面全部 {1} 张特征图上滑动。</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it.</source>
        <translation>每张特征图都有自己的 {0} 卷积核，在前面全部 {1} 张特征图上滑动。</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image in steps of {2}.</source>
        <translation>每张特征图都有自己的 {0} 卷积核，以 {2} 为步幅在图像上滑动。</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image.</source>
        <translation>每张特征图都有自己的 {0} 卷积核，在图像上滑动。</translation>
    </message>
    <message>
        <source>Each number by itself.</source>
        <translation>每个数值单独处理。</translation>
    </message>
    <message>
        <source>Each number is a weighted sum of all numbers before it.</source>
        <translation>每个数值都是前面所有数值的加权和。</translation>
    </message>
    <message>
        <source>Each number times a scale, plus an offset, both learned (batch normalisation).</source>
        <translation>每个数值乘以缩放系数再加偏移量，二者均由学习得到（批归一化）。</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <source>Keeps the largest of each {0}, map by map.</source>
        <translation>逐张特征图，保留每个 {0} 中的最大值。</translation>
    </message>
    <message>
        <source>Makes probabilities of the scores: all are above zero, and together they are 1.</source>
        <translation>把得分变成概率：全部大于零，总和为 1。</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>One number for each map: its mean.</source>
        <translation>每张特征图一个数值：其平均值。</translation>
    </message>
    <message>
        <source>ReLU keeps it</source>
        <translation>ReLU 将其保留</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Takes the mean of each {0}, map by map.</source>
        <translation>逐张特征图，取每个 {0} 的平均值。</translation>
    </message>
    <message>
        <source>The same numbers in one row.</source>
        <translation>相同的数值排成一行。</translation>
    </message>
    <message>
        <source>Then tanh brings it between −1 and 1.</source>
        <translation>然后 tanh 将其变到 −1 与 1 之间。</translation>
    </message>
    <message>
        <source>Then the sigmoid function brings it between 0 and 1.</source>
        <translation>然后 sigmoid 函数将其变到 0 与 1 之间。</translation>
    </message>
    <message>
        <source>Then what is below zero becomes zero (ReLU).</source>
        <translation>然后小于零的变为零（ReLU）。</translation>
    </message>
    <message>
        <source>below zero, so ReLU makes &lt;b&gt;0&lt;/b&gt; of it</source>
        <translation>小于零，因此 ReLU 将其变为 &lt;b&gt;0&lt;/b&gt;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{0} makes &lt;b&gt;{1}&lt;/b&gt; of it</source>
        <translation>{0} 将其变为 &lt;b&gt;{1}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{0}, bias {1}: together &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>{0}，偏置 {1}：合计 &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>Convolution {0}: {1} maps</source>
        <translation>卷积 {0}：{1} 张特征图</translation>
    </message>
    <message>
        <source>Kernels and maps</source>
        <translation>卷积核与特征图</translation>
    </message>
    <message>
        <source>Kernels are orange above zero and blue below it; maps, of one held-out image, are white at a layer&apos;s largest number and black at zero. What is noise at first becomes edges, lines and bows.</source>
        <translation>卷积核大于零为橙色，小于零为蓝色；特征图取自一张留出图像，层的最大值处为白色，零处为黑色。起初的噪声逐渐变成边缘、线条和弧线。</translation>
    </message>
    <message>
        <source>Kernels of the first convolution</source>
        <translation>第一个卷积的卷积核</translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation>此网络没有卷积。</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>&lt;b&gt;Image&lt;/b&gt; · {0}</source>
        <translation>&lt;b&gt;图像&lt;/b&gt; · {0}</translation>
    </message>
    <message>
        <source>A convolutional network looks at the image through small windows. Each map of the first layers answers one question everywhere in the image, such as «is there an edge like this?»: the brighter, the more yes. Later layers ask about the answers of earlier ones, until only one number for each class is left. Click a map to see how its numbers come about.</source>
        <translation>卷积网络通过小窗口观察图像。前几层的每张特征图在图像各处回答同一个问题，例如“这里有这样的边缘吗？”：越亮表示越肯定。后面的层再对前面的答案提问，直到每个类别只剩下一个数值。单击特征图可查看其数值是如何得出的。</translation>
    </message>
    <message>
        <source>Draw something: here is shown what the network makes of it, layer by layer.</source>
        <translation>画点什么：这里会逐层显示网络如何处理它。</translation>
    </message>
    <message>
        <source>The prepared image</source>
        <translation>预处理后的图像</translation>
    </message>
    <message>
        <source>class «{0}»</source>
        <translation>类别“{0}”</translation>
    </message>
    <message>
        <source>map {0} of {1}</source>
        <translation>特征图 {0} / {1}</translation>
    </message>
    <message>
        <source>number {0} of {1}</source>
        <translation>数值 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>保存为 CSV(&amp;S) …</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Each writer left out</source>
        <translation>逐一留出书写者</translation>
    </message>
    <message>
        <source>For each writer a network is trained on all others&apos; images, with the settings of the training dialog, and reads the images of the one it has never seen. That is what a new writer can expect.</source>
        <translation>针对每位书写者，用其他所有人的图像、按训练对话框的设置训练一个网络，再由它识别从未见过的这位书写者的图像。新的书写者可以预期这样的效果。</translation>
    </message>
    <message>
        <source>How well each writer is read</source>
        <translation>对每位书写者的识别效果</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>留出的书写者</translation>
    </message>
    <message>
        <source>Mean of {0} writers: {1} %.</source>
        <translation>{0} 位书写者的平均值：{1}%。</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>识别正确</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>已保存为 {0}。</translation>
    </message>
    <message>
        <source>Stopped: not all writers were left out.</source>
        <translation>已停止：尚未逐一留出所有书写者。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The first figures come after the first training.</source>
        <translation>第一次训练之后才有数据。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>writers left out.csv</source>
        <translation>逐一留出书写者.csv</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
</context>
<context>
    <name>LessonDocuments</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Networks that are trained in this lesson</source>
        <translation>在此课程中训练的网络</translation>
    </message>
    <message>
        <source>Of the digits {0} only {1} % are learned from.</source>
        <translation>数字 {0} 只学习其中的 {1}%。</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题与答案</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>To write down</source>
        <translation>需写下的内容</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待条件</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} · page {1} of {2}</source>
        <translation>{0} · 第 {1} 页，共 {2} 页</translation>
    </message>
    <message>
        <source>«{0}»: network {1}, {2} images of MNIST, of which {3} % are held out, {4} epochs.</source>
        <translation>“{0}”：网络 {1}，{2} 张 MNIST 图像，其中留出 {3}%，{4} 轮。</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Own lessons …</source>
        <translation>自己的课程(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>学习单(&amp;W) …</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>从头开始(&amp;S)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Short tours in the program itself. You do each step in the real windows; leave whenever you like.</source>
        <translation>在程序中进行的简短导览。每一步都在真正的窗口中完成；随时可以离开。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>语言：{0}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} more files are no lessons.</source>
        <translation>另有 {0} 个文件不是课程。</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>&amp;All lessons</source>
        <translation>所有课程(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>课程结束</translation>
    </message>
</context>
<context>
    <name>LessonSession</name>
    <message>
        <source>The model that answers now reads no digits. Choose one that does in the menu Model.</source>
        <translation>当前应答的模型不识别数字。请在“模型”菜单中选择一个识别数字的模型。</translation>
    </message>
</context>
<context>
    <name>LessonSheetsDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>保存为 PDF(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes, with the answers</source>
        <translation>教师说明，含答案(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Worksheet, to be filled in by hand</source>
        <translation>学习单，供手写填写(&amp;W)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>正在打印 {0}。</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>学习单</translation>
    </message>
    <message>
        <source>Worksheet with what I &amp;wrote</source>
        <translation>学习单，含我写的内容(&amp;W)</translation>
    </message>
    <message>
        <source>{0}, notes</source>
        <translation>{0}，教师说明</translation>
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
        <translation>在“查看内部”窗口中，选择“{0}”。</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the models that were trained in the lesson? These are: {0}.</source>
        <translation>要删除在此课程中训练的模型吗？这些模型是：{0}。</translation>
    </message>
    <message>
        <source>Delete what was written and answered in this lesson before?</source>
        <translation>要删除之前在此课程中写下的内容和回答吗？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>LittleInkQuestion</name>
    <message>
        <source>Do not keep it</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>我的样本</translation>
    </message>
    <message>
        <source>There is next to no ink. Keep it as a sample all the same?</source>
        <translation>几乎没有墨迹。仍要留作样本吗？</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>No figures yet</source>
        <translation>尚无数据</translation>
    </message>
</context>
<context>
    <name>LiveSamples</name>
    <message>
        <source>Your samples are read and written again.</source>
        <translation>您的样本又可以读取和写入了。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · {0} % on MNIST&apos;s test images</source>
        <translation> · MNIST 测试图像上 {0}%</translation>
    </message>
    <message>
        <source> · {0} % on the test part of its data</source>
        <translation> · 其数据的测试集上 {0}%</translation>
    </message>
    <message>
        <source>Copied a picture of the drawing</source>
        <translation>已复制绘图的图片</translation>
    </message>
    <message>
        <source>Copied the drawing</source>
        <translation>已复制绘图</translation>
    </message>
    <message>
        <source>Copied {0} and the drawing</source>
        <translation>已复制 {0} 和绘图</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>在此书写一个数字</translation>
    </message>
    <message>
        <source>Draw a digit or a number here</source>
        <translation>在此书写一个数字或数值</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>在此绘制</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>How does it read? Help &gt; Lessons shows it.</source>
        <translation>它是如何识别的？请看“帮助 &gt; 课程”。</translation>
    </message>
    <message>
        <source>Model «{0}»</source>
        <translation>模型“{0}”</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Reading numbers</source>
        <translation>识别数值</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>已保存 {0}</translation>
    </message>
    <message>
        <source>The model «{0}» is kept.</source>
        <translation>模型“{0}”已保留。</translation>
    </message>
    <message>
        <source>The window changes its language when digitpad starts the next time.</source>
        <translation>下次启动 digitpad 时，窗口才会切换语言。</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>All products</source>
        <translation>所有乘积</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>单击转到此特征图</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Map {0} adds {1} (number {2} of {3} by strength)</source>
        <translation>特征图 {0} 贡献 {1}（按强度排第 {2}，共 {3} 张）</translation>
    </message>
    <message>
        <source>Map {0} of {1}, before it</source>
        <translation>前面的第 {0} 张特征图（共 {1} 张）</translation>
    </message>
    <message>
        <source>Patch × kernel = products, which add up to {0}</source>
        <translation>图块 × 卷积核 = 乘积，总和为 {0}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>第 {0} 行，第 {1} 列：&lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The image before it</source>
        <translation>前面的图像</translation>
    </message>
    <message>
        <source>The largest of these: &lt;b&gt;{0}&lt;/b&gt;. The others are forgotten.</source>
        <translation>其中最大的：&lt;b&gt;{0}&lt;/b&gt;。其余的舍弃。</translation>
    </message>
    <message>
        <source>The map before it that counts less</source>
        <translation>前面贡献较小的特征图</translation>
    </message>
    <message>
        <source>The map before it that counts more</source>
        <translation>前面贡献较大的特征图</translation>
    </message>
    <message>
        <source>The map before it, with what the pixel looks at</source>
        <translation>前一张特征图，以及该像素所看的区域</translation>
    </message>
    <message>
        <source>The map, enlarged</source>
        <translation>放大的特征图</translation>
    </message>
    <message>
        <source>The mean of these: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>这些的平均值：&lt;b&gt;{0}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The number × its scale</source>
        <translation>数值 × 其缩放系数</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>The products of all {0} maps</source>
        <translation>全部 {0} 张特征图的乘积</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>然后：{0}。</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>该数值：&lt;b&gt;{0}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>What the pixel looks at</source>
        <translation>该像素所看的区域</translation>
    </message>
</context>
<context>
    <name>MapGrid</name>
    <message>
        <source>The arrow keys choose one of {0}.</source>
        <translation>用方向键在 {0} 个中选择一个。</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>1 digit is</source>
        <translation>1 个数字</translation>
    </message>
    <message>
        <source>1 image is</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>Choose a cell: with the mouse, or with Tab and the arrows.</source>
        <translation>选择一个单元格：用鼠标，或用 Tab 键和方向键。</translation>
    </message>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>所选单元格的数字</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Once a {1} was read as {2}:</source>
        <translation>{1} 被识别为 {2} 的次数：1：</translation>
    </message>
    <message>
        <source>One figure says how often a network is right; this table says how it is wrong. Each row is what the images are, each column what the network takes them for, so mistakes lie beside the diagonal. Choose a cell to see its images.</source>
        <translation>一个数值只说明网络有多常正确；这张表则说明它怎样出错。每行是图像的真实类别，每列是网络识别的类别，因此错误位于对角线之外。选择一个单元格可查看其中的图像。</translation>
    </message>
    <message>
        <source>Show them in the &amp;browser</source>
        <translation>在浏览器中显示(&amp;B)</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these digits the network would call {0} no digit; that does not count as a mistake here.</source>
        <translation>该区间（Wilson）说明偶然因素可能使数值偏移多少。这些数字中有 {0} 个会被网络判为非数字；这里不算作错误。</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these images the network would call {0} none of its classes; that does not count as a mistake here.</source>
        <translation>该区间（Wilson）说明偶然因素可能使数值偏移多少。这些图像中有 {0} 张会被网络判为不属于任何类别；这里不算作错误。</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>此网络的模型卡未注明哪些训练数字它没有学习过。</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>您尚未保存自己的数字。</translation>
    </message>
    <message>
        <source>{0:,} digits are</source>
        <translation>{0:,} 个数字</translation>
    </message>
    <message>
        <source>{0:,} images are</source>
        <translation>{0:,} 张图像</translation>
    </message>
    <message>
        <source>{0} of {1} read right (95 % interval {2}–{3})</source>
        <translation>{1}中有 {0} 识别正确（95% 区间 {2}–{3}）</translation>
    </message>
    <message>
        <source>{0} times a {1} was read as {2}, surest first:</source>
        <translation>{1} 被识别为 {2} 的次数：{0}，按置信度从高到低：</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>MisreadList</name>
    <message>
        <source>1 network</source>
        <translation>1 个网络</translation>
    </message>
    <message>
        <source>Misread images</source>
        <translation>误识别的图像</translation>
    </message>
    <message>
        <source>Test image {0}: {1}; {2} of {3} took it for {4}. Double-click: onto the canvas</source>
        <translation>测试图像 {0}：是 {1}，但 {3}中有 {2} 个识别为 {4}。双击：放到画布上</translation>
    </message>
    <message>
        <source>{0} networks</source>
        <translation>{0} 个网络</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>A second model, asked the same: its lines are dashed.</source>
        <translation>第二个模型，被问同样的问题：其线条为虚线。</translation>
    </message>
    <message>
        <source>Model beside the active one</source>
        <translation>与当前模型并列的模型</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>无其他模型</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>An exhibit</source>
        <translation>展览</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>Delete the model «{0}» for good?</source>
        <translation>要永久删除模型“{0}”吗？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No model can be used. Install digitpad again to get its models back.</source>
        <translation>没有可用的模型。请重新安装 digitpad 以恢复其模型。</translation>
    </message>
    <message>
        <source>The folder of the model «{0}» is gone ({1}); a bundled model answers from now on.</source>
        <translation>模型“{0}”的文件夹已不存在（{1}）；从现在起由自带模型作答。</translation>
    </message>
    <message>
        <source>The model «{0}» is gone, or its card is damaged.</source>
        <translation>模型“{0}”已不存在，或其模型卡已损坏。</translation>
    </message>
    <message>
        <source>digitpad did not come up the last times, maybe because of the model «{0}»; so «{1}» answers now. You can choose the other one again in the menu Model.</source>
        <translation>digitpad 前几次未能启动，可能是模型“{0}”的缘故，因此现在由“{1}”作答。您可以在“模型”菜单中重新选择原来的模型。</translation>
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
        <translation>恢复“{0}”(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>; it tells {0} classes apart</source>
        <translation>；可区分 {0} 个类别</translation>
    </message>
    <message>
        <source>comes with digitpad</source>
        <translation>digitpad 自带</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>{0} – its card is damaged</source>
        <translation>{0} – 模型卡已损坏</translation>
    </message>
</context>
<context>
    <name>NeighboursTab</name>
    <message>
        <source>Below each: its label, and how far its numbers are from yours. Double-click: onto the canvas.</source>
        <translation>每个数字下方：其标签，以及其数值与您的数字的距离。双击：放到画布上。</translation>
    </message>
    <message>
        <source>Before its last step the network has turned an image into a list of numbers, and images that it takes for alike have similar ones. The map squeezes these lists into the plane; the dot is your drawing. Beside it are the images whose numbers are nearest to yours.</source>
        <translation>在最后一步之前，网络已将图像转换为一串数值；它认为相似的图像，其数值也相似。此图将这些数值压缩到平面上；圆点是您的绘图。旁边是数值与您的最接近的图像。</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>请画点什么</translation>
    </message>
    <message>
        <source>Its nearest neighbours appear here while you write.</source>
        <translation>书写时，最近的近邻会显示在这里。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>The nearest training digits</source>
        <translation>最接近的训练数字</translation>
    </message>
    <message>
        <source>{0} Distance {1}.</source>
        <translation>{0} 距离 {1}。</translation>
    </message>
    <message>
        <source>{0} of the held-out images lie nearest to the middle of their own class.</source>
        <translation>留出的图像中有 {0} 离自身类别的中心最近。</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest digits are labelled {2}</source>
        <translation>最接近的 {1} 个数字中有 {0} 个的标签为 {2}</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest images are labelled {2}</source>
        <translation>最接近的 {1} 张图像中有 {0} 张的标签为 {2}</translation>
    </message>
    <message>
        <source>{0} of {1} test images of its own data. Point at one to see it.</source>
        <translation>其自身数据的 {1} 张测试图像中的 {0} 张。指向一张即可查看。</translation>
    </message>
    <message>
        <source>{0} of {1} training digits. Point at one to see it.</source>
        <translation>{1} 个训练数字中的 {0} 个。指向一个即可查看。</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Number in doubt</source>
        <translation>存疑数值</translation>
    </message>
</context>
<context>
    <name>NumbersGrid</name>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source> · looked at</source>
        <translation> · 已查看</translation>
    </message>
    <message>
        <source>0 to 9 overwrite  ·  Delete: no digit  ·  ← → digit  ·  ↑ ↓ number  ·  J joins  ·  B begins here  ·  </source>
        <translation>0 至 9 改写  ·  Delete：不是数字  ·  ← → 数字  ·  ↑ ↓ 数值  ·  J 合并  ·  B 从此开始  ·  </translation>
    </message>
    <message>
        <source>Enter accepts</source>
        <translation>Enter 接受</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>尚无数值</translation>
    </message>
    <message>
        <source>{0} of {1} in doubt</source>
        <translation>存疑数值 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} of {1} that are not in doubt</source>
        <translation>不存疑数值 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>OfferedLayers</name>
    <message>
        <source>A function of each value. Without one between them, two layers that learn are no more than one.</source>
        <translation>对每个值作用的函数。两个会学习的层之间若没有它，就只相当于一层。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Average pooling {0}</source>
        <translation>平均池化 {0}</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, so that higher learning rates work.</source>
        <translation>使每个通道在批次内均值为 0、方差为 1，从而可用更高的学习率。</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Convolution {0} of {1}</source>
        <translation>卷积 {0} 个 {1}</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Dense {0}</source>
        <translation>全连接 {0}</translation>
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
        <translation>每个单元都查看前面的所有值。输出也是这样的层。</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>全局平均</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window, or its mean: the image gets smaller, and where exactly something is counts less.</source>
        <translation>保留每个窗口的最大值或平均值：图像变小，内容的确切位置不那么重要。</translation>
    </message>
    <message>
        <source>Leaves values out at random while it learns, so that the network relies on no single one.</source>
        <translation>学习时随机舍弃一些值，使网络不依赖其中任何一个。</translation>
    </message>
    <message>
        <source>Max pooling {0}</source>
        <translation>最大池化 {0}</translation>
    </message>
    <message>
        <source>One number for each channel, its mean: a short row, and where something is does not count any more.</source>
        <translation>每个通道一个数值，即其平均值：排成短短一行，位置不再重要。</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Puts all values of the image into one row, as dense layers need them.</source>
        <translation>把图像的所有值排成一行，以满足全连接层的需要。</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Small windows slide over the image; each filter answers where it finds its pattern. Most of what a network sees is learned here.</source>
        <translation>小窗口在图像上滑动；每个卷积核在找到其图案的地方响应。网络所看到的内容大多在此学习。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>over the border</source>
        <translation>越过边界</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>steps of {0}</source>
        <translation>步幅 {0}</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>without bias</source>
        <translation>无偏置</translation>
    </message>
</context>
<context>
    <name>OwnArchitectures</name>
    <message>
        <source>There is an architecture «{0}» already.</source>
        <translation>已有架构“{0}”。</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A folder with own data</source>
        <translation>含自己的数据的文件夹</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>By chance, a fifth of each class, as seed {0} has it.</source>
        <translation>按种子 {0} 随机选取每个类别的五分之一。</translation>
    </message>
    <message>
        <source>By writer: {0} of {1} are in the test part and nowhere else.</source>
        <translation>按书写者：{1} 位中有 {0} 位只出现在测试集中。</translation>
    </message>
    <message>
        <source>Data sets ({0})</source>
        <translation>数据集 ({0})</translation>
    </message>
    <message>
        <source>Files with own data</source>
        <translation>含自己的数据的文件</translation>
    </message>
    <message>
        <source>The test part is the one that the files name.</source>
        <translation>测试集由文件指定。</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>用于测试</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>用于验证</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0} images are learned from, {1} are held out to validate on, {2} to test with.</source>
        <translation>{0} 张图像用于学习，{1} 张留出用于验证，{2} 张用于测试。</translation>
    </message>
    <message>
        <source>{0} images of {1} classes</source>
        <translation>{0} 张图像，{1} 个类别</translation>
    </message>
    <message>
        <source>«{0}», by {1}; {2}</source>
        <translation>“{0}”，书写者：{1}；{2}</translation>
    </message>
    <message>
        <source>«{0}»; {1}</source>
        <translation>“{0}”；{1}</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Learn from these</source>
        <translation>用这些数据学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Normalise images of 28 × 28 as drawings are</source>
        <translation>像绘图那样规范化 28 × 28 的图像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>使用这些数据(&amp;T)</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, or files: .npz, IDX, CSV with 784 pixels a row, or samples. Several files of samples may be opened together: each is a writer. They can be dropped here, too.</source>
        <translation>每个类别有一个图片文件夹的文件夹，或文件：.npz、IDX、每行 784 个像素的 CSV，或样本。可同时打开多个样本文件：每个文件对应一位书写者。也可拖放到此处。</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>选择文件夹(&amp;F) …</translation>
    </message>
    <message>
        <source>Choose f&amp;iles …</source>
        <translation>选择文件(&amp;I) …</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>For handwriting, so that what is drawn on the canvas looks the same; not for clothes or maps.</source>
        <translation>适用于手写内容，使画布上绘制的内容看起来与之一致；不适用于服装或地图。</translation>
    </message>
    <message>
        <source>Leave &amp;each writer out …</source>
        <translation>逐一留出书写者(&amp;E) …</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>自己的数据</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>class names, where the files have only numbers: apple, pear, …</source>
        <translation>类别名称（文件中只有编号时）：苹果, 梨, …</translation>
    </message>
</context>
<context>
    <name>OwnDataPanel</name>
    <message>
        <source>1 was left out</source>
        <translation>未包括 1 个</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>全部 ({0})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>该类别的图像</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>用于测试</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>用于验证</translation>
    </message>
    <message>
        <source>{0} were left out</source>
        <translation>未包括 {0} 个</translation>
    </message>
    <message>
        <source>{0} writers: {1}</source>
        <translation>{0} 位书写者：{1}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pasted picture {0}</source>
        <translation>粘贴的图片 {0}</translation>
    </message>
</context>
<context>
    <name>PageListView</name>
    <message>
        <source>1 digit</source>
        <translation>1 个数字</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>no digits found</source>
        <translation>未找到数字</translation>
    </message>
    <message>
        <source>not read; F5 reads it</source>
        <translation>未识别；按 F5 识别</translation>
    </message>
    <message>
        <source>reading, {0} %</source>
        <translation>正在识别，{0}%</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{0} by rule</source>
        <translation>{0} 个按规则</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} 个数字</translation>
    </message>
    <message>
        <source>{0} invalid</source>
        <translation>{0} 个无效</translation>
    </message>
    <message>
        <source>{0} more than once</source>
        <translation>{0} 个重复</translation>
    </message>
    <message>
        <source>{0}, {1} printed</source>
        <translation>{0}，{1} 个印刷</translation>
    </message>
    <message>
        <source>{0}, {1} unsure</source>
        <translation>{0}，{1} 个不确定</translation>
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
        <translation>更改纸张</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>页(&amp;G)</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>纸张(&amp;E)</translation>
    </message>
    <message>
        <source>Rename the form</source>
        <translation>重命名表单</translation>
    </message>
    <message>
        <source>Say whether the sheet is filled in</source>
        <translation>指明纸表是否已填写</translation>
    </message>
    <message>
        <source>Somebody has written on it: what stands in its fields is none of the form&apos;s own print</source>
        <translation>有人在上面写过字：字段中的内容不是表单本身印刷的</translation>
    </message>
    <message>
        <source>The sheet is filled in</source>
        <translation>纸表已填写</translation>
    </message>
    <message>
        <source>The size of the sheets, by which sizes of digits are known</source>
        <translation>纸表的尺寸，据此得知数字的大小</translation>
    </message>
    <message>
        <source>as its file</source>
        <translation>与文件相同</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Show this step below the boxes</source>
        <translation>在方框下方显示此步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of the page</source>
        <translation>页面文本</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>no digit, line {1}</source>
        <translation>不是数字，第 {1} 行</translation>
    </message>
    <message>
        <source>{0}, line {1}, number {2} of {3}</source>
        <translation>{0}，第 {1} 行，第 {2} 个数值（共 {3} 个）</translation>
    </message>
    <message>
        <source>{0}, printed</source>
        <translation>{0}，印刷</translation>
    </message>
</context>
<context>
    <name>PenTrial</name>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Canvas to try the pen on</source>
        <translation>试笔画布</translation>
    </message>
    <message>
        <source>Draw with the stylus to see what its pressure does.</source>
        <translation>用手写笔书写，看看笔压的效果。</translation>
    </message>
    <message>
        <source>The pen&apos;s pressure counts as {0:.0%}: the ink is {1:.0%} as wide as the brush.</source>
        <translation>笔压计为 {0:.0%}：墨迹宽度为笔刷的 {1:.0%}。</translation>
    </message>
    <message>
        <source>Try it here.</source>
        <translation>在此试用。</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>取消识别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep corrected digits as samples</source>
        <translation>将更正的数字留作样本(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Merge into one digit</source>
        <translation>合并为一个数字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;More, fainter ink</source>
        <translation>更多、更淡的墨迹(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next digit in doubt</source>
        <translation>下一个存疑数字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open pictures …</source>
        <translation>打开图片(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous digit in doubt</source>
        <translation>上一个存疑数字(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save this page …</source>
        <translation>保存此页(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Split into two digits</source>
        <translation>拆分为两个数字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take the number back to what was read</source>
        <translation>将数值恢复为识别结果(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usual ink</source>
        <translation>默认墨迹(&amp;U)</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the page</source>
        <translation>页面上的方向键、Home、End</translation>
    </message>
    <message>
        <source>As the &amp;network reads it</source>
        <translation>以网络识别为准(&amp;N)</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, drag</source>
        <translation>单击、Ctrl+单击、拖动</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>复制为图片(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as tab&amp;le</source>
        <translation>复制为表格(&amp;L)</translation>
    </message>
    <message>
        <source>Correct a digit, or say that it is none</source>
        <translation>更正数字，或指明它不是数字</translation>
    </message>
    <message>
        <source>Draw a &amp;box around a digit</source>
        <translation>在数字周围画方框(&amp;B)</translation>
    </message>
    <message>
        <source>End drawing a box, select nothing</source>
        <translation>结束画方框，取消选择</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to the next digit, line, or end</source>
        <translation>转到下一个数字、下一行或末尾</translation>
    </message>
    <message>
        <source>It is &amp;right as it is read</source>
        <translation>识别正确(&amp;R)</translation>
    </message>
    <message>
        <source>L&amp;ess ink</source>
        <translation>更少墨迹(&amp;E)</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>移动页面</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>数值规则(&amp;U) …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;view what was read …</source>
        <translation>复核识别结果(&amp;V) …</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新识别(&amp;A)</translation>
    </message>
    <message>
        <source>Read a re&amp;gion by itself</source>
        <translation>单独识别一个区域(&amp;G)</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>识别小数点、逗号和负号(&amp;M)</translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation>右键单击、菜单键</translation>
    </message>
    <message>
        <source>Save &amp;all pages …</source>
        <translation>保存所有页(&amp;A) …</translation>
    </message>
    <message>
        <source>Select &amp;all digits</source>
        <translation>选择所有数字(&amp;A)</translation>
    </message>
    <message>
        <source>Select digits</source>
        <translation>选择数字</translation>
    </message>
    <message>
        <source>Show &amp;boxes</source>
        <translation>显示方框(&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>显示步骤(&amp;S)</translation>
    </message>
    <message>
        <source>Space and drag, middle button and drag</source>
        <translation>空格键加拖动、中键加拖动</translation>
    </message>
    <message>
        <source>The selected digits are a {0}</source>
        <translation>所选数字是 {0}</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>向右旋转(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>A page that has not been read is missing in {0}.</source>
        <translation>{0} 中缺少一页尚未识别的页面。</translation>
    </message>
    <message>
        <source>Copied a table: {0} × {1}</source>
        <translation>已复制表格：{0} × {1}</translation>
    </message>
    <message>
        <source>JSON, with boxes and confidences (*.json)</source>
        <translation>JSON,含方框和置信度 (*.json)</translation>
    </message>
    <message>
        <source>Picture with boxes and answers (*.png *.jpg)</source>
        <translation>带方框和答案的图片 (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>图片 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>识别图片</translation>
    </message>
    <message>
        <source>Save all pages</source>
        <translation>保存所有页</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>保存此页</translation>
    </message>
    <message>
        <source>Table as on the page (*.csv)</source>
        <translation>按页面排列的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Table of the digits (*.csv)</source>
        <translation>数字表格 (*.csv)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <translation>数值表格 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Workbook as on the pages (*.xlsx)</source>
        <translation>按页面排列的工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook of the numbers (*.xlsx)</source>
        <translation>数值工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook with pictures of numbers in doubt (*.xlsx)</source>
        <translation>附存疑数值图片的工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>{1} pages that have not been read are missing in {0}.</source>
        <translation>{0} 中缺少 {1} 页尚未识别的页面。</translation>
    </message>
</context>
<context>
    <name>PictureLayout</name>
    <message>
        <source>No digits found in this picture.
Turn it (R), let fainter ink count (F), or draw a box around a digit (B).</source>
        <translation>此图片中未找到数字。
可旋转图片（R），计入更淡的墨迹（F），或在数字周围画方框（B）。</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture of handwritten digits:
a photo, a scan or a PDF file.</source>
        <translation>打开、拖放或粘贴一张手写数字的图片：
照片、扫描件或 PDF 文件。</translation>
    </message>
    <message>
        <source>Reading was cancelled. F5 reads this page.</source>
        <translation>识别已取消。按 F5 识别此页。</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>规则：{0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>无法识别此图片。</translation>
    </message>
</context>
<context>
    <name>PictureSamples</name>
    <message>
        <source>Kept again</source>
        <translation>已重新保留</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>已保留 {0}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>{0} · {1} in all</source>
        <translation>{0} · 共 {1}</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>复制为图片(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Copied the page as it is seen</source>
        <translation>已按所见复制页面</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>已复制 {0}</translation>
    </message>
    <message>
        <source>Looking for rows and columns …</source>
        <translation>正在查找行和列 …</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>识别图片</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>已保存 {0}</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>What you did last is not finished yet. It will be lost.</source>
        <translation>您上一步的操作尚未完成，将会丢失。</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the text?</source>
        <translation>您已更正识别结果。要保存文本吗？</translation>
    </message>
    <message>
        <source>{0} – Read pictures</source>
        <translation>{0} – 识别图片</translation>
    </message>
</context>
<context>
    <name>PicturesFeature</name>
    <message>
        <source>Read pictures</source>
        <translation>识别图片</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>识别图片</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
</context>
<context>
    <name>PixelGrid</name>
    <message>
        <source>28 by 28 pixels. The arrow keys move from pixel to pixel.</source>
        <translation>28 × 28 像素。用方向键在像素间移动。</translation>
    </message>
    <message>
        <source>The network&apos;s image</source>
        <translation>网络的图像</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>正在加载网络 …</translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation>尚未绘制任何内容。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在识别 …</translation>
    </message>
    <message>
        <source>There is no model to ask.</source>
        <translation>没有可用的模型。</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>无法识别。</translation>
    </message>
    <message>
        <source>Too much to read here.</source>
        <translation>这里的内容太多，无法识别。</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source> Default </source>
        <translation> 默认值 </translation>
    </message>
    <message>
        <source>Default of {0}</source>
        <translation>{0} 的默认值</translation>
    </message>
    <message>
        <source>Set it back to what it was at first</source>
        <translation>恢复为最初的设置</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>没有包含这些词的首选项。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Set &amp;all back to their defaults</source>
        <translation>全部恢复默认值(&amp;A)</translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>1. Cut</source>
        <translation>1. 裁剪</translation>
    </message>
    <message>
        <source>1. Cut, thinner</source>
        <translation>1. 裁剪并变细</translation>
    </message>
    <message>
        <source>2. Scale</source>
        <translation>2. 缩放</translation>
    </message>
    <message>
        <source>3. Centre</source>
        <translation>3. 居中</translation>
    </message>
    <message>
        <source>Column {0}, row {1}: {2} of 255</source>
        <translation>第 {0} 列，第 {1} 行：{2}（最大 255）</translation>
    </message>
    <message>
        <source>Its centre of mass moves to the middle of 28&#xa0;×&#xa0;28.</source>
        <translation>其质心移到 28&#xa0;×&#xa0;28 的中央。</translation>
    </message>
    <message>
        <source>Its longest side becomes 20 pixels.</source>
        <translation>最长边变为 20 像素。</translation>
    </message>
    <message>
        <source>Point at a pixel for its value.</source>
        <translation>指向像素可查看其值。</translation>
    </message>
    <message>
        <source>The box around the ink is cut out of the canvas; strokes that are thick for it get thinner.</source>
        <translation>从画布上裁出包围墨迹的方框；相对过粗的笔画会变细。</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>网络看到的内容</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation>各类别的概率</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation>十个数字的概率</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Sheets with a problem</source>
        <translation>有问题的纸表</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>复核(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>样本(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>纸表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.</source>
        <translation>其他窗口的绘图已保留：{0}。再次启动 digitpad 可查看下一个。</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>表单(&amp;O)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not quite. Right is: {0}</source>
        <translation>不完全正确。正确答案：{0}</translation>
    </message>
    <message>
        <source>One could say:</source>
        <translation>可以这样回答：</translation>
    </message>
    <message>
        <source>Show an answer</source>
        <translation>显示参考答案</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ 正确。</translation>
    </message>
</context>
<context>
    <name>ReadingStatus</name>
    <message>
        <source>Applying the rules …</source>
        <translation>正在应用规则 …</translation>
    </message>
    <message>
        <source>Reading page {0} of {1} …</source>
        <translation>正在识别第 {0} 页，共 {1} 页 …</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>正在识别 {0} …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>正在处理 …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>打开最近的文件(&amp;E)</translation>
    </message>
    <message>
        <source>There is no file {0} any more; it was taken off the list.</source>
        <translation>文件 {0} 已不存在；已从列表中移除。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 digit read as {1}</source>
        <translation>1 个数字识别为 {1}</translation>
    </message>
    <message>
        <source>1 thing taken for no digit</source>
        <translation>1 处判为非数字</translation>
    </message>
    <message>
        <source>About 1 of {0} numbers is wrong ({1} to {2})</source>
        <translation>{0} 个数值中约有 1 个错误（{1} 至 {2}）</translation>
    </message>
    <message>
        <source>About {3} of {0} numbers are wrong ({1} to {2})</source>
        <translation>{0} 个数值中约有 {3} 个错误（{1} 至 {2}）</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong</source>
        <translation>{0} 个数值很可能全部正确</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong (0 to {1})</source>
        <translation>{0} 个数值很可能全部正确（错误 0 至 {1} 个）</translation>
    </message>
    <message>
        <source>{0} digits read as {1}</source>
        <translation>{0} 个数字识别为 {1}</translation>
    </message>
    <message>
        <source>{0} of {1} digits looked at</source>
        <translation>已查看 {0} / {1} 个数字</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at</source>
        <translation>已查看 {0} / {1} 个数值</translation>
    </message>
    <message>
        <source>{0} things taken for no digit</source>
        <translation>{0} 处判为非数字</translation>
    </message>
    <message>
        <source>{0} · 1 number corrected</source>
        <translation>{0} · 已更正 1 个数值</translation>
    </message>
    <message>
        <source>{0} · {1} numbers corrected</source>
        <translation>{0} · 已更正 {1} 个数值</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>接受所见内容（Enter）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All numbers by screens</source>
        <translation>逐屏查看所有数值(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Begin a number with this digit</source>
        <translation>从此数字开始新数值(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Groups of digits</source>
        <translation>数字分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Join with the next number</source>
        <translation>与下一个数值合并(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Numbers in doubt</source>
        <translation>存疑数值(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous group</source>
        <translation>上一组(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>在页面上显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>0 – 9</source>
        <translation>0 – 9</translation>
    </message>
    <message>
        <source>Accept what is seen</source>
        <translation>接受所见内容</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, PgUp, PgDown</source>
        <translation>方向键、Home、End、PgUp、PgDown</translation>
    </message>
    <message>
        <source>Correct a number of a screen</source>
        <translation>更正一屏中的数值</translation>
    </message>
    <message>
        <source>Del, Backspace, X</source>
        <translation>Del、Backspace、X</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter、空格</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Go to another digit or number</source>
        <translation>转到另一个数字或数值</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation>下一组(&amp;X)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Say that it is no digit</source>
        <translation>指明不是数字</translation>
    </message>
    <message>
        <source>Say what the digit is</source>
        <translation>指明数字是什么</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>逐屏</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>1 digit was looked at.</source>
        <translation>已查看 1 个数字。</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>继续复核</translation>
    </message>
    <message>
        <source>The review of {0} was begun: {1}</source>
        <translation>{0} 的复核已开始：{1}</translation>
    </message>
    <message>
        <source>{0} digits were looked at.</source>
        <translation>已查看 {0} 个数字。</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} 张图片</translation>
    </message>
</context>
<context>
    <name>ReviewTiles</name>
    <message>
        <source>Taken for no digit; else it might be a {0} or a {1}</source>
        <translation>判为非数字；否则可能是 {0} 或 {1}</translation>
    </message>
    <message>
        <source>{0}: {1} sure, next is {2}</source>
        <translation>{0}：置信度 {1}，其次是 {2}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>1 in {0} wrong</source>
        <translation>每 {0} 个错 1 个</translation>
    </message>
    <message>
        <source>A number counts as looked at once it was seen as a whole: groups do not show whether a digit is missing or a number was cut wrongly.</source>
        <translation>数值只有整体查看过才算已查看:分组中看不出是否漏了数字,也看不出数值是否切分有误。</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>接受（Enter）</translation>
    </message>
    <message>
        <source>All digits were looked at</source>
        <translation>所有数字均已查看</translation>
    </message>
    <message>
        <source>All numbers in doubt were looked at</source>
        <translation>所有存疑数值均已查看</translation>
    </message>
    <message>
        <source>All numbers were looked at</source>
        <translation>所有数值均已查看</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>继续查看其余的</translation>
    </message>
    <message>
        <source>Look at the numbers in doubt</source>
        <translation>查看存疑数值</translation>
    </message>
    <message>
        <source>No digits were found on the pages that were read.</source>
        <translation>已识别的页面上未找到数字。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>这样就够了</translation>
    </message>
    <message>
        <source>The review ends as soon as the errors left, at their upper end, are that few</source>
        <translation>一旦剩余错误的估计上限降到这么少，复核即结束</translation>
    </message>
    <message>
        <source>The review goes on: 1 digit was looked at before. Undo begins anew.</source>
        <translation>继续复核：之前已查看 1 个数字。“撤销”可重新开始。</translation>
    </message>
    <message>
        <source>The review goes on: {0} digits were looked at before. Undo begins anew.</source>
        <translation>继续复核：之前已查看 {0} 个数字。“撤销”可重新开始。</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>没有需要复核的内容</translation>
    </message>
    <message>
        <source>Until at most</source>
        <translation>直到至多</translation>
    </message>
    <message>
        <source>When the review ends</source>
        <translation>复核何时结束</translation>
    </message>
    <message>
        <source>none unseen</source>
        <translation>全部看过</translation>
    </message>
    <message>
        <source>{0}. With 97.5 % certainty, at most 1 in {1} is wrong.</source>
        <translation>{0}。有 97.5% 的把握，每 {1} 个中至多错 1 个。</translation>
    </message>
</context>
<context>
    <name>RobustnessTab</name>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>像 digitpad 那样再次规范化(&amp;N)</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>并列显示：</translation>
    </message>
    <message>
        <source>Each was normalised again.</source>
        <translation>每张图像都再次规范化。</translation>
    </message>
    <message>
        <source>None was normalised again.</source>
        <translation>所有图像均未再次规范化。</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚未测量任何内容。</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s training digits, {0} that were held out from learning.</source>
        <translation>MNIST 的训练数字中，未参与学习的 {0} 个留出数字。</translation>
    </message>
    <message>
        <source>One digit that fools a network says little about it. Here {0} digits that it has not learned from are distorted by each slider, from one end to the other, and what is still read right is counted, with the interval that holds 95 %.</source>
        <translation>一个骗过网络的数字说明不了什么。这里用每个滑块从一端到另一端，使网络未学习过的 {0} 个数字变形，统计仍能正确识别的数量，并附含 95% 的区间。</translation>
    </message>
    <message>
        <source>Reading distorted digits</source>
        <translation>识别变形的数字</translation>
    </message>
    <message>
        <source>Robustness on MNIST&apos;s digits</source>
        <translation>在 MNIST 数字上测量鲁棒性</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Stopped: only a part of the sliders was measured.</source>
        <translation>已停止：只测量了部分滑块。</translation>
    </message>
    <message>
        <source>Undistorted: {0}.</source>
        <translation>未变形：{0}。</translation>
    </message>
    <message>
        <source>{0} of MNIST&apos;s test digits, as not all cards tell which training digits were held out.</source>
        <translation>MNIST 的测试数字中的 {0} 个，因为并非所有模型卡都注明哪些训练数字被留出。</translation>
    </message>
    <message>
        <source>{0}: down to {1}</source>
        <translation>{0}：低至 {1}</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>The rules for numbers do not hold. {0}</source>
        <translation>数值规则不成立。{0}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Apply to all pages</source>
        <translation>应用于所有页(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No rules</source>
        <translation>无规则(&amp;N)</translation>
    </message>
    <message>
        <source>1 number: {0}</source>
        <translation>1 个数值：{0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在识别 …</translation>
    </message>
    <message>
        <source>Rules for numbers</source>
        <translation>数值规则</translation>
    </message>
    <message>
        <source>These rules hold for every number on every page. One that breaks them becomes the most probable number that they allow, if that is probable enough. It is marked, and can be taken back.</source>
        <translation>这些规则适用于每一页的每个数值。违反规则的数值会变为规则允许的概率最高的数值（如果该概率足够高）。此类数值会加上标记，并可撤回。</translation>
    </message>
    <message>
        <source>What a number may be</source>
        <translation>数值的允许范围</translation>
    </message>
    <message>
        <source>{0:,} numbers, such as {1}</source>
        <translation>{0:,} 个数值，例如 {1}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>选择(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>位数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>步长(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>Chec&amp;k digit</source>
        <translation>校验位(&amp;K)</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>校验位</translation>
    </message>
    <message>
        <source>Col&amp;umn</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>列表的列</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>How many digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>数值列表</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The column&apos;s name in the first line, or its place: 1, 2 …</source>
        <translation>列在第一行中的名称，或其位置：1、2 …</translation>
    </message>
    <message>
        <source>a CSV file with all numbers that there are</source>
        <translation>列出所有现有数值的 CSV 文件</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>such as 5, from the least value on</source>
        <translation>例如 5，从最小值起算</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一列</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>zeros in front included</source>
        <translation>包括前导零</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>1 digit</source>
        <translation>1 个数字</translation>
    </message>
    <message>
        <source>EAN or GTIN, 8 to 14 digits</source>
        <translation>EAN 或 GTIN，8 至 14 位</translation>
    </message>
    <message>
        <source>ISBN of 10 digits</source>
        <translation>10 位 ISBN</translation>
    </message>
    <message>
        <source>ISBN of 13 digits</source>
        <translation>13 位 ISBN</translation>
    </message>
    <message>
        <source>Luhn, as bank cards</source>
        <translation>Luhn，如银行卡</translation>
    </message>
    <message>
        <source>Read as {0}; {1} is the most probable number that the rules allow.</source>
        <translation>识别为 {0}；规则允许的概率最高的数值是 {1}。</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>从 {0} 起</translation>
    </message>
    <message>
        <source>in steps of {0:,}</source>
        <translation>步长 {0:,}</translation>
    </message>
    <message>
        <source>mod 97, as in an IBAN</source>
        <translation>mod 97，如 IBAN</translation>
    </message>
    <message>
        <source>{0:,} or more</source>
        <translation>{0:,} 或以上</translation>
    </message>
    <message>
        <source>{0:,} to {1:,}</source>
        <translation>{0:,} 至 {1:,}</translation>
    </message>
    <message>
        <source>{0} breaks the rules, and no number that they allow is probable enough.</source>
        <translation>{0} 违反规则，而规则允许的数值概率都不够高。</translation>
    </message>
    <message>
        <source>{0} breaks the rules.</source>
        <translation>{0} 违反规则。</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} 个数字</translation>
    </message>
    <message>
        <source>{0} stands here, too: {1}.</source>
        <translation>{0} 也出现在这里：{1}。</translation>
    </message>
    <message>
        <source>{0} stands on this page more than once.</source>
        <translation>{0} 在此页出现不止一次。</translation>
    </message>
</context>
<context>
    <name>SampleActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>在画布上打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Play the strokes</source>
        <translation>播放笔画(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Write each digit ten times …</source>
        <translation>每个数字写十遍(&amp;W) …</translation>
    </message>
    <message>
        <source>Export &amp;pixels (CSV) …</source>
        <translation>导出像素（CSV）(&amp;P) …</translation>
    </message>
    <message>
        <source>Export &amp;strokes (JSON) …</source>
        <translation>导出笔画（JSON）(&amp;S) …</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>They are &amp;not a digit</source>
        <translation>它们不是数字(&amp;N)</translation>
    </message>
    <message>
        <source>They are a &amp;{0}</source>
        <translation>它们是 &amp;{0}</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>0–9 and X change the label, Del deletes, Ctrl+Z takes it back.</source>
        <translation>0–9 和 X 更改标签，Del 删除，Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Selected sample</source>
        <translation>所选样本</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>已选择 {0}</translation>
    </message>
</context>
<context>
    <name>SampleCounts</name>
    <message>
        <source>Samples that are no digit</source>
        <translation>非数字的样本</translation>
    </message>
    <message>
        <source>Samples: {0}</source>
        <translation>样本：{0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>; left out: {0}, {1}</source>
        <translation>；未包括：{0}，{1}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>正在复制 …</translation>
    </message>
    <message>
        <source>Deleted {0}; Ctrl+Z brings them back</source>
        <translation>已删除 {0}；按 Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在绘制 …</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>已将 {0} 导出到 {1}</translation>
    </message>
    <message>
        <source>Exporting {0} …</source>
        <translation>正在导出 {0} …</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>已导入 {0}</translation>
    </message>
    <message>
        <source>Importing {0} …</source>
        <translation>正在导入 {0} …</translation>
    </message>
    <message>
        <source>of which no strokes are known</source>
        <translation>没有笔画记录</translation>
    </message>
    <message>
        <source>which are no digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>{0} are numbers of several digits</source>
        <translation>{0} 个是多位数值</translation>
    </message>
    <message>
        <source>{0} were there already</source>
        <translation>{0} 个原已存在</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>Export samples</source>
        <translation>导出样本</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>导入样本</translation>
    </message>
    <message>
        <source>Pixels (*.csv)</source>
        <translation>像素 (*.csv)</translation>
    </message>
    <message>
        <source>Strokes (*.json)</source>
        <translation>笔画 (*.json)</translation>
    </message>
    <message>
        <source>Strokes and pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;All files (*)</source>
        <translation>笔画和像素 (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>samples.{0}</source>
        <translation>样本.{0}</translation>
    </message>
</context>
<context>
    <name>SampleFilters</name>
    <message>
        <source>1 sample</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>任何答案</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>任何来源</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>识别情况</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>误识别</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>识别正确</translation>
    </message>
    <message>
        <source>Show {0}: {1}</source>
        <translation>显示{0}：{1}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} 个样本</translation>
    </message>
</context>
<context>
    <name>SamplePlayer</name>
    <message>
        <source>Selected sample</source>
        <translation>所选样本</translation>
    </message>
</context>
<context>
    <name>SampleTiles</name>
    <message>
        <source>A {0}</source>
        <translation>数字 {0}</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>来自图片</translation>
    </message>
    <message>
        <source>From a session</source>
        <translation>来自连续书写</translation>
    </message>
    <message>
        <source>From the canvas</source>
        <translation>来自画布</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>«{0}» read: {1}</source>
        <translation>“{0}”识别为：{1}</translation>
    </message>
</context>
<context>
    <name>SamplesFeature</name>
    <message>
        <source>Changes to your samples cannot be written in {1}: {0}. They will be gone.</source>
        <translation>无法将样本的更改写入 {1}：{0}。更改将会丢失。</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>我的样本</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Copied the strokes as JSON</source>
        <translation>已将笔画复制为 JSON</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>已复制 {0}</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入 …</translation>
    </message>
    <message>
        <source>Looking for your samples …</source>
        <translation>正在查找您的样本 …</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>我的样本</translation>
    </message>
    <message>
        <source>No samples yet.

Say what a digit on the canvas is, write each digit ten times,
or drop a file of strokes (JSON) or pixels (CSV) here.</source>
        <translation>尚无样本。

指明画布上的数字是什么，将每个数字写十遍，
或将笔画文件（JSON）或像素文件（CSV）拖放到此处。</translation>
    </message>
    <message>
        <source>None of your samples is like that.</source>
        <translation>没有符合条件的样本。</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>These samples have no strokes to copy; export their pixels instead.</source>
        <translation>这些样本没有可复制的笔画；请改为导出其像素。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Write digits …</source>
        <translation>书写数字 …</translation>
    </message>
    <message>
        <source>{0} labelled {1}</source>
        <translation>{0} 已标为 {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} · {1} selected</source>
        <translation>{0} · 已选择 {1}</translation>
    </message>
    <message>
        <source>«{0}» is not finished; nothing of it will be kept.</source>
        <translation>“{0}”尚未完成；其内容都不会保留。</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} 已存在。要替换吗？</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>When it was saved, «{0}» read {1}.</source>
        <translation>保存时，“{0}”识别为 {1}。</translation>
    </message>
</context>
<context>
    <name>ScreensView</name>
    <message>
        <source>All numbers, those in doubt first</source>
        <translation>所有数值，存疑的在前</translation>
    </message>
    <message>
        <source>Arrows or pointer move  ·  any digit, or F2, corrects  ·  Enter accepts the screen</source>
        <translation>方向键或指针移动  ·  数字键或 F2 更正  ·  Enter 接受本屏</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} 个待查看</translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S) …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python 脚本</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>已保存为 {0}。</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>«{0}» and its training in Keras, as the dialog «Train a network» is set now. It runs without digitpad.</source>
        <translation>“{0}”及其训练的 Keras 代码，与“训练网络”对话框当前的设置一致。无需 digitpad 即可运行。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> and another </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>, line {0}</source>
        <translation>，第 {0} 行</translation>
    </message>
    <message>
        <source>1 class name</source>
        <translation>1 个类别名称</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>1 file is read</source>
        <translation>已识别 1 个文件</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 层</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>A cluster needs dask.distributed. Install it with: pip install &apos;digitpad[cluster]&apos;.</source>
        <translation>集群需要 dask.distributed。安装命令：pip install &apos;digitpad[cluster]&apos;。</translation>
    </message>
    <message>
        <source>A dense layer needs a row of values, but what comes to it is an image of {0}. Put flatten or global average before it.</source>
        <translation>全连接层需要一行值，但输入的是 {0} 的图像。请在其前面加上展平或全局平均。</translation>
    </message>
    <message>
        <source>A form has at most {0} fields; this one has {1}.</source>
        <translation>表单最多有 {0} 个字段；此表单有 {1} 个。</translation>
    </message>
    <message>
        <source>A form that was not saved cannot be read again ({0}).</source>
        <translation>无法重新读取一个未保存的表单（{0}）。</translation>
    </message>
    <message>
        <source>A layer of the file has a size of {0}, which no network for digits needs.</source>
        <translation>文件中有一层的大小为 {0}，识别数字的网络不需要这么大。</translation>
    </message>
    <message>
        <source>A model can learn from them what your digits look like.</source>
        <translation>模型可以从中学习您的数字是什么样子。</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>模型名称应有 1 至 {0} 个字母、数字、空格和符号，但不含 {1}，以字母或数字开头，且不以点或空格结尾；“{2}”不符合。</translation>
    </message>
    <message>
        <source>A number has 1 to {0} digits, not {1}.</source>
        <translation>数值应有 1 至 {0} 位，而不是 {1} 位。</translation>
    </message>
    <message>
        <source>A number on a sheet has 1 to {0} boxes, not {1}.</source>
        <translation>纸表上的数值应有 1 至 {0} 个方框，而不是 {1} 个。</translation>
    </message>
    <message>
        <source>A number with the check digit {0} has {1} digits, not {2}.</source>
        <translation>带校验位 {0} 的数值有 {1} 位，而不是 {2} 位。</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to draw; save it as a picture.</source>
        <translation>绘制 {0} 的一页超过 {1} 秒；请将其保存为图片。</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to read; the rest of it is left out.</source>
        <translation>{0} 的一页识别超过 {1} 秒；其余部分已略去。</translation>
    </message>
    <message>
        <source>A picture shows one page; save all pages as text (.txt) or as a table (.csv, .xlsx).</source>
        <translation>一张图片只显示一页；请将所有页保存为文本 (.txt) 或表格（.csv、.xlsx）。</translation>
    </message>
    <message>
        <source>A process for opening pictures cannot be started ({0}).</source>
        <translation>无法启动打开图片的进程（{0}）。</translation>
    </message>
    <message>
        <source>A process for reading cannot be started ({0}).</source>
        <translation>无法启动识别进程（{0}）。</translation>
    </message>
    <message>
        <source>A process for reading {0}; try again with one process (--processes 1).</source>
        <translation>识别进程出现问题（{0}）；请用一个进程重试（--processes 1）。</translation>
    </message>
    <message>
        <source>A sample has no ink.</source>
        <translation>有一个样本没有墨迹。</translation>
    </message>
    <message>
        <source>A sheet has 1 to {0} pages, not {1}.</source>
        <translation>纸表应有 1 至 {0} 页，而不是 {1} 页。</translation>
    </message>
    <message>
        <source>A stylus that is pressed harder draws wider ink.</source>
        <translation>手写笔压得越重，墨迹越粗。</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 12, not {0}.</source>
        <translation>此处应为整数，例如 12，而不是 {0}。</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Choose a smaller window, or pool less before.</source>
        <translation>{0}x{1} 的窗口放不进 {2}x{3} 的图像。请选择更小的窗口，或在前面减少池化。</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Let it reach over the border, choose a smaller one, or pool less before.</source>
        <translation>{0}x{1} 的窗口放不进 {2}x{3} 的图像。请让它超出边界，选择更小的窗口，或在前面减少池化。</translation>
    </message>
    <message>
        <source>Above each view of the network&apos;s inside.</source>
        <translation>在网络内部的每个视图上方。</translation>
    </message>
    <message>
        <source>All images were normalised as drawings are.</source>
        <translation>所有图像均已像绘图那样规范化。</translation>
    </message>
    <message>
        <source>An architecture&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>架构名称由 1 至 {0} 个字母、数字、空格和符号组成，不含 {1} 中的任何一个，以字母或数字开头，不以句点或空格结尾；“{2}”不符合。</translation>
    </message>
    <message>
        <source>An exponent: below 1 a light touch already draws wide ink, above 1 only a firm one.</source>
        <translation>指数：小于 1 时轻触即可画出粗墨迹，大于 1 时只有用力才行。</translation>
    </message>
    <message>
        <source>An interrupted command left its work in {0}: {1}. Add --resume to go on, or remove that file to begin anew.</source>
        <translation>一个中断的命令将其工作留在 {0} 中：{1}。添加 --resume 可继续，或删除该文件重新开始。</translation>
    </message>
    <message>
        <source>Another digitpad is at work in {0}. Wait until it has finished, or stop it.</source>
        <translation>另一个 digitpad 正在 {0} 中工作。请等它完成，或停止它。</translation>
    </message>
    <message>
        <source>Another digitpad writes the table that {0} belongs to. Wait until it has finished, or stop it.</source>
        <translation>另一个 digitpad 正在写入 {0} 所属的表格。请等它完成，或停止它。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>At least {0} labelled digits are needed to learn from; there are {1}. Write and label some more.</source>
        <translation>学习至少需要 {0} 个带标签的数字；现有 {1} 个。请再书写并标注一些。</translation>
    </message>
    <message>
        <source>Below a page in the picture window.</source>
        <translation>在图片窗口中的页面下方。</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>笔刷粗细</translation>
    </message>
    <message>
        <source>Button that erases</source>
        <translation>用于擦除的按钮</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>请至少选择一种格式。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Converted to LiteRT, the network in {0} gives other answers (up to {1} apart); it is not imported.</source>
        <translation>转换为 LiteRT 后，{0} 中的网络给出不同的答案（最多相差 {1}）；未导入。</translation>
    </message>
    <message>
        <source>Damaged in {0}, and left out: {1}.</source>
        <translation>{0} 中已损坏而未包括：{1}。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Digits of different sheets cannot be joined.</source>
        <translation>不同纸表的数字不能合并。</translation>
    </message>
    <message>
        <source>Draw with the stylus only</source>
        <translation>仅用手写笔绘制</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side in its IDX files; they were turned upright.</source>
        <translation>EMNIST 的图像在其 IDX 文件中是横置的；已将其转正。</translation>
    </message>
    <message>
        <source>Each with its answer; a click on that corrects it.</source>
        <translation>每个方框附有答案；单击答案可更正。</translation>
    </message>
    <message>
        <source>Fewer than {0} of the first sheets could be aligned: too few to tell what is printed in the form&apos;s fields, whose picture was filled in; only rules are taken out there.</source>
        <translation>最前面的纸表中能对齐的不足 {0} 张：太少，无法得知表单字段中印刷了什么（表单的图片是已填写的）；那里只去除线条。</translation>
    </message>
    <message>
        <source>Fingers press buttons and draw nothing.</source>
        <translation>手指可以按按钮，但不会画出任何内容。</translation>
    </message>
    <message>
        <source>Folders of pictures name their classes themselves; class names are for files.</source>
        <translation>图片文件夹自身已给出类别名称；类别名称仅用于文件。</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>自下次启动起。</translation>
    </message>
    <message>
        <source>Help &gt; How well does it read?</source>
        <translation>帮助 &gt; 识别效果如何？</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be kept in {0} ({1}).</source>
        <translation>无法将您的课程进度保存在 {0} 中（{1}）。</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be read from {0} ({1}).</source>
        <translation>无法从 {0} 读取您的课程进度（{1}）。</translation>
    </message>
    <message>
        <source>Ignore the palm</source>
        <translation>忽略手掌</translation>
    </message>
    <message>
        <source>In percent of the canvas; the slider above the canvas is the same.</source>
        <translation>占画布的百分比；画布上方的滑块作用相同。</translation>
    </message>
    <message>
        <source>Install digitpad again, or restore the file with «git checkout resources/mnist».</source>
        <translation>请重新安装 digitpad，或用“git checkout resources/mnist”恢复该文件。</translation>
    </message>
    <message>
        <source>It could not be aligned: a part of the form with fields is not in the picture.</source>
        <translation>无法对齐：表单中有字段的部分不在图片内。</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks do not lie as those of one flat page do.</source>
        <translation>无法对齐：其角标的位置不像同一平整页面上的角标。</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks have no code between them that says which sheet it is.</source>
        <translation>无法对齐：角标之间没有说明是哪种纸表的编码。</translation>
    </message>
    <message>
        <source>It could not be aligned: there are several sheets in the picture; each needs one of its own.</source>
        <translation>无法对齐：图片中有多张纸表；每张都需要单独的图片。</translation>
    </message>
    <message>
        <source>It could not be aligned: what is printed on this form was not found on it; it may be another form, an empty page, bent, or not sharp enough.</source>
        <translation>无法对齐：未在其上找到此表单印刷的内容；可能是另一种表单、空白页、弯曲的纸张，或不够清晰。</translation>
    </message>
    <message>
        <source>It could not be aligned: {0} found; all of them must be in the picture, and nothing on them.</source>
        <translation>无法对齐：{0}；所有角标都必须在图片内，且上面没有任何遮挡。</translation>
    </message>
    <message>
        <source>It gives probabilities.</source>
        <translation>它给出概率。</translation>
    </message>
    <message>
        <source>It gives scores; they are divided by {0} and made into probabilities.</source>
        <translation>它给出得分；得分除以 {0} 后转换为概率。</translation>
    </message>
    <message>
        <source>It has {0} and {1} parameters.</source>
        <translation>它有 {0}，共 {1} 个参数。</translation>
    </message>
    <message>
        <source>It is a sheet of digits, which has no numbers; take it in with «digitpad samples sheets».</source>
        <translation>这是书写数字的纸表，没有数值；请用“digitpad samples sheets”导入。</translation>
    </message>
    <message>
        <source>It is a sheet of {0} with {1} columns, and the first one is of {2} with {3}; read it into a table of its own.</source>
        <translation>这是 {0} 的纸表，有 {1} 列，而第一张是 {2} 的纸表，有 {3} 列；请将其识别到单独的表格中。</translation>
    </message>
    <message>
        <source>It is a sheet with numbers, not one on which each digit is written ten times.</source>
        <translation>这是填写数值的纸表，不是每个数字写十遍的纸表。</translation>
    </message>
    <message>
        <source>It is kept as {0}.</source>
        <translation>它保存为 {0}。</translation>
    </message>
    <message>
        <source>It learned from pen strokes too: {0}, {1}.</source>
        <translation>它还从手写笔画中学习：{0}，{1}。</translation>
    </message>
    <message>
        <source>It overlaps the field {0}.</source>
        <translation>它与字段 {0} 重叠。</translation>
    </message>
    <message>
        <source>It reads one digit at a time.</source>
        <translation>它一次识别一个数字。</translation>
    </message>
    <message>
        <source>It stays as {0}.</source>
        <translation>它仍为 {0}。</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>它留在原处。</translation>
    </message>
    <message>
        <source>It takes images of {0} numbers, {1}.</source>
        <translation>它接受 {0} 个数值的图像，{1}。</translation>
    </message>
    <message>
        <source>It tells {0} classes apart: {1}.</source>
        <translation>它可区分 {0} 个类别：{1}。</translation>
    </message>
    <message>
        <source>It took longer than {0} s and was given up.</source>
        <translation>用时超过 {0} 秒，已放弃。</translation>
    </message>
    <message>
        <source>It was made elsewhere and imported into digitpad, which knows neither its maker nor what it learned from. Ask whoever gave it to you for its terms.</source>
        <translation>它在别处制作并导入 digitpad，digitpad 既不知道其制作者，也不知道它从什么数据学习。使用条款请询问提供者。</translation>
    </message>
    <message>
        <source>It was trained with digitpad on data of somebody&apos;s own ({0}). Ask whoever gave it to you for their terms.</source>
        <translation>它由 digitpad 用某人自己的数据（{0}）训练。数据的使用条款请询问提供者。</translation>
    </message>
    <message>
        <source>It was trained with digitpad on {0}.</source>
        <translation>它由 digitpad 用 {0} 训练。</translation>
    </message>
    <message>
        <source>Keep corrected digits as samples</source>
        <translation>将更正的数字留作样本</translation>
    </message>
    <message>
        <source>Keras cannot load {0} ({1}).</source>
        <translation>Keras 无法加载 {0}（{1}）。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Least pressure</source>
        <translation>最小笔压</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>左撇子</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light, dark, with high contrast, or as the system is at the moment.</source>
        <translation>浅色、深色、高对比度，或跟随系统当前设置。</translation>
    </message>
    <message>
        <source>Line {0} of {1} has {2} where a number is expected, in column {3}; another column is named as in {4}:2.</source>
        <translation>{1} 的第 {0} 行第 {3} 列应为数值，却是 {2}；指定另一列的写法如 {4}:2。</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>查看内部</translation>
    </message>
    <message>
        <source>MNIST: Y. LeCun and C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</source>
        <translation>MNIST：Y. LeCun 与 C. Cortes，Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/)。</translation>
    </message>
    <message>
        <source>Name a folder of pictures by class, or files with images.</source>
        <translation>请指定按类别分好的图片文件夹，或含图像的文件。</translation>
    </message>
    <message>
        <source>Name images of its classes to import it.</source>
        <translation>要导入它，请指定其各类别的图像。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {0} ({1}).</source>
        <translation>位于 {0} 的 Dask 调度器没有应答（{1}）。</translation>
    </message>
    <message>
        <source>No digits were found in this region; draw it around digits, or let fainter ink count.</source>
        <translation>此区域中未找到数字；请围绕数字画区域，或计入更淡的墨迹。</translation>
    </message>
    <message>
        <source>No ink is 0, full ink is 1.</source>
        <translation>无墨迹为 0，全墨迹为 1。</translation>
    </message>
    <message>
        <source>No number from {0} to {1} that the rules allow has the check digit {2}.</source>
        <translation>从 {0} 到 {1} 的规则允许的数值中，没有符合校验位 {2} 的。</translation>
    </message>
    <message>
        <source>No number lies between {0} and {1}; name the smaller one first.</source>
        <translation>{0} 与 {1} 之间没有数值；请先写较小的数。</translation>
    </message>
    <message>
        <source>No number of {0} digits is {1} or more.</source>
        <translation>没有 {1} 或以上的 {0} 位数值。</translation>
    </message>
    <message>
        <source>No number on paper has more than {0} digits.</source>
        <translation>纸上的数值不超过 {0} 位。</translation>
    </message>
    <message>
        <source>No picture of {0} can be learned from{1}.</source>
        <translation>{0} 中没有可用于学习的图片{1}。</translation>
    </message>
    <message>
        <source>No sample of {0} can be learned from.</source>
        <translation>{0} 中没有可用于学习的样本。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing is opened any more, as the program is being closed.</source>
        <translation>不再打开任何内容，因为程序正在关闭。</translation>
    </message>
    <message>
        <source>NumPy met {0}</source>
        <translation>NumPy 遇到 {0}</translation>
    </message>
    <message>
        <source>Numbers are read without signs; the least one is 0 or more, not {0}.</source>
        <translation>数值按无符号识别；最小值应为 0 或以上，而不是 {0}。</translation>
    </message>
    <message>
        <source>Of drawn numbers with several digits.</source>
        <translation>适用于绘制的多位数值。</translation>
    </message>
    <message>
        <source>Of the class «{0}» {1} in {2}; at least {3} are needed of each class.</source>
        <translation>类别“{0}”在 {2} 中{1}；每个类别至少需要 {3} 张。</translation>
    </message>
    <message>
        <source>One cannot look inside the model «{0}» ({1}).</source>
        <translation>无法查看模型“{0}”的内部（{1}）。</translation>
    </message>
    <message>
        <source>One of its images is in this folder, as {0}.</source>
        <translation>其中一张图像在此文件夹中，文件名为 {0}。</translation>
    </message>
    <message>
        <source>Only several pictures, or several files of samples, can be opened together; name one file.</source>
        <translation>只有多张图片或多个样本文件才能一起打开；请指定一个文件。</translation>
    </message>
    <message>
        <source>Only the first {0} lessons in {1} are listed.</source>
        <translation>只列出 {1} 中的前 {0} 个课程。</translation>
    </message>
    <message>
        <source>Only two digits or more can be joined; choose those that are parts of one digit.</source>
        <translation>只有两个或更多数字才能合并；请选择同属一个数字的各部分。</translation>
    </message>
    <message>
        <source>Only {0} of the images lie in their field as drawings do (20 pixels along the longest side); if they are handwriting, normalise them, so that what is drawn on the canvas looks the same.</source>
        <translation>只有 {0} 的图像像绘图那样位于其区域中（最长边 20 像素）；如果是手写内容，请将其规范化，使画布上绘制的内容看起来与之一致。</translation>
    </message>
    <message>
        <source>Otherwise all that is drawn is taken for one digit.</source>
        <translation>否则所画的全部内容视为一个数字。</translation>
    </message>
    <message>
        <source>Otherwise the most similar digit is the answer, to letters and scribbles too.</source>
        <translation>否则对字母和涂鸦也以最相似的数字作答。</translation>
    </message>
    <message>
        <source>PDFium cannot draw the page</source>
        <translation>PDFium 无法绘制此页</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>笔压曲线</translation>
    </message>
    <message>
        <source>Put it into a field of 28x28 pixels so that its centre of mass lies in the middle.</source>
        <translation>将其放入 28x28 像素的区域，使其质心位于中央。</translation>
    </message>
    <message>
        <source>Read numbers of several digits</source>
        <translation>识别多位数值</translation>
    </message>
    <message>
        <source>Read points, commas and minus signs</source>
        <translation>识别小数点、逗号和负号</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Reading {0} brought its process down {1}; nothing came in.</source>
        <translation>读取 {0} 使其进程崩溃：{1}；未导入任何内容。</translation>
    </message>
    <message>
        <source>Row 1 of {0} does not tell which column has the labels: {1}; {2}</source>
        <translation>{0} 的第 1 行未说明哪一列是标签：{1}；{2}</translation>
    </message>
    <message>
        <source>Row 1 of {0} has the column {1} after {2}; pixels should stand line by line from the top left.</source>
        <translation>{0} 的第 1 行中，列 {1} 位于 {2} 之后；像素应从左上角起逐行排列。</translation>
    </message>
    <message>
        <source>Row {0} of {1} has no label; {2}</source>
        <translation>{1} 的第 {0} 行没有标签；{2}</translation>
    </message>
    <message>
        <source>Row {0} of {1} has the label {2}; {3}</source>
        <translation>{1} 的第 {0} 行的标签为 {2}；{3}</translation>
    </message>
    <message>
        <source>Row {0} of {1} is longer than {2} characters; {3}</source>
        <translation>{1} 的第 {0} 行超过 {2} 个字符；{3}</translation>
    </message>
    <message>
        <source>Sample {0} of {1} has the label {2}; it should be 0 to 9 or «{3}».</source>
        <translation>{1} 的样本 {0} 的标签为 {2}；应为 0 至 9 或“{3}”。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Say when a drawing is no digit</source>
        <translation>绘图不是数字时提示</translation>
    </message>
    <message>
        <source>Scale it, keeping its proportions, so that its longest side has 20 pixels.</source>
        <translation>保持比例进行缩放，使其最长边为 20 像素。</translation>
    </message>
    <message>
        <source>Shares of digits are of MNIST&apos;s; they do not go with data of one&apos;s own.</source>
        <translation>数字的比例针对 MNIST 的数字，不能与自己的数据一起使用。</translation>
    </message>
    <message>
        <source>Show boxes around the digits</source>
        <translation>在数字周围显示方框</translation>
    </message>
    <message>
        <source>Show the explanations</source>
        <translation>显示说明</translation>
    </message>
    <message>
        <source>Show the steps from the picture to the ink</source>
        <translation>显示从图片到墨迹的步骤</translation>
    </message>
    <message>
        <source>Signs are some of {0} without spaces between them, not {1}.</source>
        <translation>符号应为 {0} 中的若干个，中间没有空格，而不是 {1}。</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>防抖</translation>
    </message>
    <message>
        <source>Strokes begin with it, for a stylus that draws when it hardly touches.</source>
        <translation>笔画从此笔压开始，适用于几乎未接触就会出墨的手写笔。</translation>
    </message>
    <message>
        <source>Stylus</source>
        <translation>手写笔</translation>
    </message>
    <message>
        <source>Stylus pressure changes the width</source>
        <translation>笔压改变粗细</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} columns, not {1}; more do not fit on {2}.</source>
        <translation>这种纸表应有 1 至 {0} 列，而不是 {1} 列；{2} 放不下更多。</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} rows a page, not {1}; print several pages.</source>
        <translation>这种纸表每页应有 1 至 {0} 行，而不是 {1} 行；请打印多页。</translation>
    </message>
    <message>
        <source>The MNIST file {0} cannot be read ({1}). {2}</source>
        <translation>无法读取 MNIST 文件 {0}（{1}）。{2}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is damaged (its checksum is wrong). {1}</source>
        <translation>MNIST 文件 {0} 已损坏（校验和错误）。{1}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is missing. {1}</source>
        <translation>MNIST 文件 {0} 缺失。{1}</translation>
    </message>
    <message>
        <source>The answers of {0} are damaged. Do the run again with --resume.</source>
        <translation>{0} 的答案已损坏。请用 --resume 重做该运行。</translation>
    </message>
    <message>
        <source>The architecture in {0} cannot be used ({1}).</source>
        <translation>{0} 中的架构无法使用（{1}）。</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be built. {1}</source>
        <translation>无法构建架构“{0}”。{1}</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be changed in {1} ({2}).</source>
        <translation>无法在 {1} 中更改架构“{0}”（{2}）。</translation>
    </message>
    <message>
        <source>The architecture «{0}» has changed since this study began. Give what it is now another name to compare both.</source>
        <translation>架构“{0}”自本研究开始后已改变。要比较二者，请给现在的架构另起一个名称。</translation>
    </message>
    <message>
        <source>The canvas is on the right, so that no hand covers the answer.</source>
        <translation>画布在右侧，手不会挡住答案。</translation>
    </message>
    <message>
        <source>The card {0} is damaged ({1}); the model is not used.</source>
        <translation>模型卡 {0} 已损坏（{1}）；不使用此模型。</translation>
    </message>
    <message>
        <source>The class names in {0} cannot be read ({1}).</source>
        <translation>无法读取 {0} 中的类别名称（{1}）。</translation>
    </message>
    <message>
        <source>The class «{0}» of {1} is in its test part only; there is nothing to learn it from.</source>
        <translation>{1} 的类别“{0}”只在其测试集中；没有可供学习的内容。</translation>
    </message>
    <message>
        <source>The clipboard holds no drawing: {0}.</source>
        <translation>剪贴板中没有绘图：{0}。</translation>
    </message>
    <message>
        <source>The clipboard holds no layers ({0}).</source>
        <translation>剪贴板中没有层（{0}）。</translation>
    </message>
    <message>
        <source>The cluster cannot read {0} ({1}).</source>
        <translation>集群无法识别 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost.</source>
        <translation>与集群的连接已断开。</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost. Add --resume to go on.</source>
        <translation>与集群的连接已断开。添加 --resume 可继续。</translation>
    </message>
    <message>
        <source>The data in {0} are others than when this study began; put back what they were, or compare on the new ones in another study.</source>
        <translation>{0} 中的数据与此研究开始时不同；请恢复原来的数据，或在另一项研究中用新数据进行比较。</translation>
    </message>
    <message>
        <source>The data of this study cannot be read again: {0}</source>
        <translation>无法再次读取此研究的数据：{0}</translation>
    </message>
    <message>
        <source>The drawing cannot be saved in {0} ({1}).</source>
        <translation>无法将绘图保存到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The drawing {0} cannot be read ({1}).</source>
        <translation>无法读取绘图 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The example images of the model «{0}» are damaged.</source>
        <translation>模型“{0}”的示例图像已损坏。</translation>
    </message>
    <message>
        <source>The experiment&apos;s process ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>实验的进程意外结束（{0}），可能是因为内存耗尽。</translation>
    </message>
    <message>
        <source>The export ended unexpectedly {0}; nothing was written.</source>
        <translation>导出意外结束：{0}；未写入任何内容。</translation>
    </message>
    <message>
        <source>The file kept digitpad busy for more than {0} s; it was given up.</source>
        <translation>处理该文件超过 {0} 秒；已放弃。</translation>
    </message>
    <message>
        <source>The file {0} cannot be read ({1}).</source>
        <translation>无法读取文件 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The file {0} of the model «{1}» is not the one that its card describes (wrong checksum); it is not used.</source>
        <translation>模型“{1}”的文件 {0} 与其模型卡所述不符（校验和错误）；不予使用。</translation>
    </message>
    <message>
        <source>The files of a data set are of one kind, but {0} is {1} and {2} is {3}.</source>
        <translation>一个数据集的文件应为同一类型，但 {0} 是 {1}，而 {2} 是 {3}。</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation>无法读取文件夹 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); digitpad looks again.</source>
        <translation>无法读取文件夹 {0}（{1}）；digitpad 会再次查看。</translation>
    </message>
    <message>
        <source>The folder {0} holds no model ({1} is missing).</source>
        <translation>文件夹 {0} 中没有模型（缺少 {1}）。</translation>
    </message>
    <message>
        <source>The folder {0} holds no picture that can be read.</source>
        <translation>文件夹 {0} 中没有可识别的图片。</translation>
    </message>
    <message>
        <source>The folder {0} holds no pictures, no model and no study.</source>
        <translation>文件夹 {0} 中没有图片、模型或研究。</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0} ({1}); save it now and then.</source>
        <translation>无法将表单保管在 {0} 中（{1}）；请不时自行保存。</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0}; save it now and then.</source>
        <translation>表单无法保存在 {0} 中；请不时手动保存。</translation>
    </message>
    <message>
        <source>The form cannot be saved in {0} ({1}).</source>
        <translation>无法将表单保存到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}</source>
        <translation>表单尚未保存：{0}</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}.</source>
        <translation>表单尚未保存：{0}。</translation>
    </message>
    <message>
        <source>The form {0} cannot be read ({1}).</source>
        <translation>无法读取表单 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The format {0} needs {1}, which a digitpad from pip gets with «pip install &apos;digitpad[onnx]&apos;»; the packaged program does not have them.</source>
        <translation>格式 {0} 需要 {1}，用 pip 安装的 digitpad 可通过“pip install &apos;digitpad[onnx]&apos;”获得；打包版程序中没有。</translation>
    </message>
    <message>
        <source>The guard set {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>防护集 {0} 缺失或已损坏。请重新安装 digitpad 以恢复它。</translation>
    </message>
    <message>
        <source>The images were dark on light; they were inverted.</source>
        <translation>图像为浅底深色；已反转。</translation>
    </message>
    <message>
        <source>The ink follows mouse, stylus or finger a moment later, without their tremor.</source>
        <translation>墨迹稍后跟随鼠标、手写笔或手指，消除抖动。</translation>
    </message>
    <message>
        <source>The layer «{0}» is set up in a way that ONNX export does not know.</source>
        <translation>层“{0}”的设置方式不受 ONNX 导出支持。</translation>
    </message>
    <message>
        <source>The layer «{0}» is used in a way that ONNX export does not know.</source>
        <translation>层“{0}”的使用方式不受 ONNX 导出支持。</translation>
    </message>
    <message>
        <source>The line network in {0} cannot be run ({1}).</source>
        <translation>无法运行 {0} 中的行识别网络（{1}）。</translation>
    </message>
    <message>
        <source>The model could not be written ({0}).</source>
        <translation>无法写入模型（{0}）。</translation>
    </message>
    <message>
        <source>The model in {0} is none of yours in {1}; remove it by hand.</source>
        <translation>{0} 中的模型不是 {1} 中您自己的模型；请手动删除。</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be removed ({1}).</source>
        <translation>无法删除模型“{0}”（{1}）。</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be saved in {1} ({2}).</source>
        <translation>无法将模型“{0}”保存到 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The model «{0}» cannot learn: its network cannot be loaded ({1}).</source>
        <translation>模型“{0}”无法学习：其网络无法加载（{1}）。</translation>
    </message>
    <message>
        <source>The model «{0}» comes with digitpad and cannot be removed.</source>
        <translation>模型“{0}”是 digitpad 自带的，无法删除。</translation>
    </message>
    <message>
        <source>The model «{0}» does not know {1}; it tells {2} apart.</source>
        <translation>模型“{0}”不认识 {1}；它区分的是 {2}。</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its example images ({1}).</source>
        <translation>模型“{0}”丢失了其示例图像（{1}）。</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its file {1}; it cannot be used.</source>
        <translation>模型“{0}”丢失了文件 {1}；无法使用。</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training.</source>
        <translation>模型“{0}”没有训练的快照。</translation>
    </message>
    <message>
        <source>The model «{0}» is not used, as its network cannot be run safely: {1}.</source>
        <translation>不使用模型“{0}”，因为其网络无法安全运行：{1}。</translation>
    </message>
    <message>
        <source>The network for decimal points {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>用于小数点的网络 {0} 缺失或已损坏。请重新安装 digitpad 以恢复它。</translation>
    </message>
    <message>
        <source>The network for handwriting {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>用于手写的网络 {0} 缺失或已损坏。请重新安装 digitpad 以恢复它。</translation>
    </message>
    <message>
        <source>The network for struck digits {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>用于划掉的数字的网络 {0} 缺失或已损坏。请重新安装 digitpad 以恢复它。</translation>
    </message>
    <message>
        <source>The network has a layer «{0}», which ONNX export does not know; export it in another format.</source>
        <translation>网络有一层“{0}”，ONNX 导出不支持；请以其他格式导出。</translation>
    </message>
    <message>
        <source>The network has an activation «{0}», which ONNX export does not know.</source>
        <translation>网络有激活函数“{0}”，ONNX 导出不支持。</translation>
    </message>
    <message>
        <source>The network has weights of the type {0}, which web pages cannot take.</source>
        <translation>网络有类型为 {0} 的权重，网页无法使用。</translation>
    </message>
    <message>
        <source>The network has {0} parameters; at most {1} can be trained here.</source>
        <translation>网络有 {0} 个参数；此处最多可训练 {1} 个。</translation>
    </message>
    <message>
        <source>The network in the format {0} gives other answers than the Keras file (up to {1} apart); it is not written.</source>
        <translation>格式 {0} 的网络给出的答案与 Keras 文件不同（最多相差 {1}）；未写入。</translation>
    </message>
    <message>
        <source>The network in {0} cannot be run ({1}).</source>
        <translation>无法运行 {0} 中的网络（{1}）。</translation>
    </message>
    <message>
        <source>The network in {0} does not read lines: it gives {1} numbers.</source>
        <translation>{0} 中的网络无法识别整行：它给出 {1} 个数值。</translation>
    </message>
    <message>
        <source>The network in {0} gives no numbers; it is not imported.</source>
        <translation>{0} 中的网络不输出数值；未导入。</translation>
    </message>
    <message>
        <source>The network in {0} has a layer that LiteRT cannot run; it is not imported.</source>
        <translation>{0} 中的网络有一层 LiteRT 无法运行；未导入。</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of MNIST&apos;s training digits right, however its images are scaled; it is no reader of digits, or counts them in another order.</source>
        <translation>无论图像如何缩放数值，{0} 中的网络只能正确识别 MNIST 训练数字中的 {1}；它不是识别数字的网络，或数字的顺序不同。</translation>
    </message>
    <message>
        <source>The network is run by {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). The page itself is part of digitpad (MIT licence).</source>
        <translation>网络由 {0} {1} 运行，版权归 Google LLC 所有，Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0)。页面本身是 digitpad 的一部分（MIT 许可证）。</translation>
    </message>
    <message>
        <source>The network takes {0} multiply-adds for each image; at most {1} can be trained here.</source>
        <translation>网络处理每张图像需 {0} 次乘加运算；此处最多可训练 {1} 次。</translation>
    </message>
    <message>
        <source>The network&apos;s {0} needs the operation «{1}», which web pages cannot run; export it in another format.</source>
        <translation>网络的 {0} 需要运算“{1}”，网页无法运行；请以其他格式导出。</translation>
    </message>
    <message>
        <source>The next digit comes after</source>
        <translation>下一个数字出现前等待</translation>
    </message>
    <message>
        <source>The outputs need a row of values, but what comes to them is an image of {0}. End with flatten or global average.</source>
        <translation>输出需要一行值，但输入的是 {0} 的图像。请以展平或全局平均结尾。</translation>
    </message>
    <message>
        <source>The page is part of digitpad (MIT licence), and holds TensorFlow.js (Google LLC, Apache License 2.0).</source>
        <translation>此页面是 digitpad 的一部分（MIT 许可证），并包含 TensorFlow.js（Google LLC，Apache License 2.0）。</translation>
    </message>
    <message>
        <source>The picture cannot be saved in {0} ({1}).</source>
        <translation>无法将图片保存到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The picture of the form has {0} x {1} pixels, which are not the proportions of a page of {2} x {3} mm.</source>
        <translation>表单的图片为 {0} x {1} 像素，与 {2} x {3} mm 页面的比例不符。</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be kept: there is no room for temporary files.</source>
        <translation>无法保存剪贴板中的图片：没有存放临时文件的空间。</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read ({1}).</source>
        <translation>无法读取图片 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The pictures of {0} lie beside each other; put those of each class into a folder that is called as the class.</source>
        <translation>{0} 中的图片全放在一起；请将每个类别的图片放入以该类别命名的文件夹。</translation>
    </message>
    <message>
        <source>The plan of the study, {0}, is missing or damaged{1}. Begin in another folder, or remove this file: what is finished is then found again by the same command with --resume.</source>
        <translation>研究的计划 {0} 缺失或已损坏{1}。请在另一个文件夹中开始，或删除此文件：之后用同一命令加 --resume 即可重新找到已完成的部分。</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}, {2} times. Maybe memory ran out; close other programs and resume the study.</source>
        <translation>运行 {0} 的进程出现问题（{1}，{2} 次）。可能是内存耗尽；请关闭其他程序后恢复研究。</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}; the run goes on from its last epoch.</source>
        <translation>运行 {0} 的进程出现问题（{1}）；该运行从其最后一轮继续。</translation>
    </message>
    <message>
        <source>The recipe «pens» learns strokes of digits beside MNIST; it does not go with data of one&apos;s own.</source>
        <translation>训练方案“pens”在 MNIST 之外还学习数字的笔画；不能与自己的数据一起使用。</translation>
    </message>
    <message>
        <source>The record of {0} belongs to another study; the run is done again.</source>
        <translation>{0} 的记录属于另一项研究；该运行将重做。</translation>
    </message>
    <message>
        <source>The record of {0} is damaged; the run is done again.</source>
        <translation>{0} 的记录已损坏；该运行将重做。</translation>
    </message>
    <message>
        <source>The report cannot be written to {0} ({1}).</source>
        <translation>无法将报告写入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The run {0} failed on the cluster ({1}).</source>
        <translation>运行 {0} 在集群上失败（{1}）。</translation>
    </message>
    <message>
        <source>The samples cannot be saved in {0} ({1}).</source>
        <translation>无法将样本保存到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be put into {1} beside it ({2}); they are used as they are.</source>
        <translation>{0} 中的样本无法并入旁边的 {1}（{2}）；按原样使用。</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}).</source>
        <translation>无法读取 {0} 中的样本（{1}）。</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}). The file is kept as {2}; {3} saved.</source>
        <translation>无法读取 {0} 中的样本（{1}）。该文件保留为 {2}；可读取的已保存（{3}）。</translation>
    </message>
    <message>
        <source>The samples in {0} were not taken over as they are: {1} differs.</source>
        <translation>{0} 中的样本未能按原样接管：{1} 不一致。</translation>
    </message>
    <message>
        <source>The scheduler at {0} has no workers; start one with «dask worker {1}».</source>
        <translation>位于 {0} 的调度器没有工作节点；请用“dask worker {1}”启动一个。</translation>
    </message>
    <message>
        <source>The scheduler at {0} needs certificates: add --tls-ca, --tls-cert and --tls-key.</source>
        <translation>位于 {0} 的调度器需要证书：请添加 --tls-ca、--tls-cert 和 --tls-key。</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>无法将设置保存到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The sheet cannot be saved in {0} ({1}).</source>
        <translation>无法将纸表保存到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The sheets&apos; pictures cannot be kept in {0} ({1}); make room there.</source>
        <translation>无法将纸表的图片保存在 {0} 中（{1}）；请在那里腾出空间。</translation>
    </message>
    <message>
        <source>The snapshots {0} are damaged; the model itself can be used without them.</source>
        <translation>快照 {0} 已损坏；没有它们也可以使用模型本身。</translation>
    </message>
    <message>
        <source>The snapshots {0} cannot be read ({1}).</source>
        <translation>无法读取快照 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The step between two numbers is 1 or more, not {0}.</source>
        <translation>两个数值之间的步长应为 1 或以上，而不是 {0}。</translation>
    </message>
    <message>
        <source>The stroke file {0} cannot be read ({1}).</source>
        <translation>无法读取笔画文件 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The stroke file {0} holds more than {1} numbers; split it.</source>
        <translation>笔画文件 {0} 包含超过 {1} 个数值；请将其拆分。</translation>
    </message>
    <message>
        <source>The stroke file {0} holds no samples; it should be {1}.</source>
        <translation>笔画文件 {0} 不含样本；应为 {1}。</translation>
    </message>
    <message>
        <source>The stroke file {0} is empty; it should be {1}.</source>
        <translation>笔画文件 {0} 为空；应为 {1}。</translation>
    </message>
    <message>
        <source>The stroke file {0} is larger than {1} MiB; split it.</source>
        <translation>笔画文件 {0} 大于 {1} MiB；请将其拆分。</translation>
    </message>
    <message>
        <source>The stroke file {0} is not text in UTF-8; it should be {1}.</source>
        <translation>笔画文件 {0} 不是 UTF-8 文本；应为 {1}。</translation>
    </message>
    <message>
        <source>The stroke file {0} is not {1} ({2}).</source>
        <translation>笔画文件 {0} 不是 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The stroke file {0} needs digits of at least two writers; one of them is held out.</source>
        <translation>笔画文件 {0} 需要至少两位书写者的数字；其中一位会被留出。</translation>
    </message>
    <message>
        <source>The study cannot be written ({0}).</source>
        <translation>无法写入研究（{0}）。</translation>
    </message>
    <message>
        <source>The study could not go on ({0}).</source>
        <translation>研究无法继续（{0}）。</translation>
    </message>
    <message>
        <source>The study in {0} cannot be removed ({1}).</source>
        <translation>无法删除 {0} 中的研究（{1}）。</translation>
    </message>
    <message>
        <source>The study in {0} compares on {1}, not on {2} as they are now. Leave --data out to go on with it, or choose another folder.</source>
        <translation>{0} 中的研究是在 {1} 上比较，而不是在现在的 {2} 上。要继续它请去掉 --data，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The study in {0} has {1}, not {2}. Leave these options out to go on with it, or choose another folder.</source>
        <translation>{0} 中的研究为 {1}，而不是 {2}。要继续它请去掉这些选项，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The study was stopped.</source>
        <translation>研究已停止。</translation>
    </message>
    <message>
        <source>The table cannot be saved in {0} ({1}).</source>
        <translation>无法将表格保存到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The text cannot be saved in {0} ({1}).</source>
        <translation>无法将文本保存到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The training could not be started ({0}).</source>
        <translation>无法启动训练（{0}）。</translation>
    </message>
    <message>
        <source>The training stopped answering and was ended; no model was saved.</source>
        <translation>训练停止响应，已被结束；未保存模型。</translation>
    </message>
    <message>
        <source>The training was killed by the system ({0}), maybe because memory ran out; no model was saved. Close other programs and train again.</source>
        <translation>训练被系统终止（{0}），可能是内存耗尽；未保存模型。请关闭其他程序后重新训练。</translation>
    </message>
    <message>
        <source>The trainings ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>训练意外结束（{0}），可能是因为内存耗尽。</translation>
    </message>
    <message>
        <source>The unfinished run {0} is damaged or of another study; it begins again.</source>
        <translation>未完成的运行 {0} 已损坏或属于另一项研究；将重新开始。</translation>
    </message>
    <message>
        <source>The values lie in a row already. Remove this layer.</source>
        <translation>这些值已排成一行。请删除此层。</translation>
    </message>
    <message>
        <source>The web page holds no network.</source>
        <translation>网页中没有网络。</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>{0} 中的权重已损坏。</translation>
    </message>
    <message>
        <source>The weights in {0} claim {1} MB, which no network for digits needs.</source>
        <translation>{0} 中的权重声称有 {1} MB，识别数字的网络不需要这么大。</translation>
    </message>
    <message>
        <source>The weights in {0} point somewhere else; it is not imported.</source>
        <translation>{0} 中的权重指向别处；未导入。</translation>
    </message>
    <message>
        <source>The weights in {0} point to other files; it is not imported.</source>
        <translation>{0} 中的权重指向其他文件；未导入。</translation>
    </message>
    <message>
        <source>The {0} of a study must be at least one, each named once.</source>
        <translation>研究的 {0} 至少要有一个，每个只能列出一次。</translation>
    </message>
    <message>
        <source>The {0} part of digitpad (MIT licence).</source>
        <translation>{0}：属于 digitpad（MIT 许可证）。</translation>
    </message>
    <message>
        <source>There are no digits among the samples in {0}.</source>
        <translation>{0} 的样本中没有数字。</translation>
    </message>
    <message>
        <source>There are no images in {0}; it should hold a folder of pictures for each class, or files.</source>
        <translation>{0} 中没有图像；其中应有每个类别的图片文件夹，或文件。</translation>
    </message>
    <message>
        <source>There are no images of «{0}»; the class is left out.</source>
        <translation>没有“{0}”的图像；该类别未包括在内。</translation>
    </message>
    <message>
        <source>There are no pictures in folders of {0}; each class has a folder with its pictures.</source>
        <translation>{0} 的文件夹中没有图片；每个类别应有一个含其图片的文件夹。</translation>
    </message>
    <message>
        <source>There are no pictures in {0}.</source>
        <translation>{0} 中没有图片。</translation>
    </message>
    <message>
        <source>There are too many strokes to read.</source>
        <translation>笔画太多，无法识别。</translation>
    </message>
    <message>
        <source>There are {0} headings, but only {1} columns.</source>
        <translation>有 {0} 个列标题，但只有 {1} 列。</translation>
    </message>
    <message>
        <source>There is a model «{0}» already. Choose another name.</source>
        <translation>已有模型“{0}”。请另选名称。</translation>
    </message>
    <message>
        <source>There is a script for folders of pictures and for single .npz files; all else is read with too much of digitpad&apos;s own code. Save images, labels and names as .npz to have one.</source>
        <translation>只有图片文件夹和单个 .npz 文件才有脚本；读取其他数据要用到太多 digitpad 自身的代码。要得到脚本，请将图像、标签和名称保存为 .npz。</translation>
    </message>
    <message>
        <source>There is an architecture «{0}» already. Choose another name.</source>
        <translation>已有架构“{0}”。请另选名称。</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}.</source>
        <translation>没有架构“{0}”。可用的有：{1}。</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}; or name its file.</source>
        <translation>没有架构“{0}”。可用的有：{1}；也可指定其文件。</translation>
    </message>
    <message>
        <source>There is no augmentation «{0}». There are: {1}.</source>
        <translation>没有数据增强“{0}”。可用的有：{1}。</translation>
    </message>
    <message>
        <source>There is no check digit {0}; there are {1}.</source>
        <translation>没有校验位 {0}；可用的有 {1}。</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>没有文件或文件夹 {0}。</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>没有文件 {0}。</translation>
    </message>
    <message>
        <source>There is no format «{0}». There are: {1}.</source>
        <translation>没有格式“{0}”。可用的有：{1}。</translation>
    </message>
    <message>
        <source>There is no ink in this box; draw it around a digit.</source>
        <translation>此方框内没有墨迹；请在数字周围画框。</translation>
    </message>
    <message>
        <source>There is no ink left where this digit was.</source>
        <translation>这个数字所在之处已没有墨迹。</translation>
    </message>
    <message>
        <source>There is no model «{0}». There are: {1}.</source>
        <translation>没有模型“{0}”。可用的有：{1}。</translation>
    </message>
    <message>
        <source>There is no paper {0}; there is {1}.</source>
        <translation>没有纸张 {0}；可用的有 {1}。</translation>
    </message>
    <message>
        <source>There is no stroke file {0}.</source>
        <translation>没有笔画文件 {0}。</translation>
    </message>
    <message>
        <source>There is not enough memory for the study. Close other programs and resume it.</source>
        <translation>内存不足，无法进行此研究。请关闭其他程序后恢复研究。</translation>
    </message>
    <message>
        <source>There is not enough memory for this experiment. Close other programs and try again.</source>
        <translation>内存不足，无法进行此实验。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>内存不足，无法处理此网络。</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs and train again.</source>
        <translation>内存不足，无法进行此训练。请关闭其他程序后重新训练。</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>内存不足；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>There is not enough memory to open {0}; make it smaller first.</source>
        <translation>内存不足，无法打开 {0}；请先缩小它。</translation>
    </message>
    <message>
        <source>There is not enough memory to read {0}; make it smaller first.</source>
        <translation>内存不足，无法识别 {0}；请先缩小它。</translation>
    </message>
    <message>
        <source>There is too little printed on this form to align sheets by it; words are needed, in several places.</source>
        <translation>此表单上印刷的内容太少，无法据此对齐纸表；需要在多处印有文字。</translation>
    </message>
    <message>
        <source>There is too much ink to read.</source>
        <translation>墨迹太多，无法识别。</translation>
    </message>
    <message>
        <source>There was no prediction within a minute.</source>
        <translation>一分钟内没有得到预测结果。</translation>
    </message>
    <message>
        <source>This digit cannot be cut in two; it is too narrow.</source>
        <translation>这个数字太窄，无法切成两个。</translation>
    </message>
    <message>
        <source>This form has neither corner marks nor a picture; without them, digitpad cannot tell where its fields are.</source>
        <translation>此表单既没有角标也没有图片；没有它们，digitpad 无法得知字段的位置。</translation>
    </message>
    <message>
        <source>This layer needs an image, but before it the values were put into a row. Move it further up.</source>
        <translation>此层需要图像，但在它之前值已排成一行。请将其上移。</translation>
    </message>
    <message>
        <source>This layer would give {0} values for each image; at most {1} find room here.</source>
        <translation>此层对每张图像会给出 {0} 个值；此处最多可容纳 {1} 个。</translation>
    </message>
    <message>
        <source>This layer would have {0} parameters; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>此层会有 {0} 个参数；此处最多可训练 {1} 个。请在其前面增加池化，或将其缩小。</translation>
    </message>
    <message>
        <source>This layer would take {0} multiply-adds for each image; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>此层处理每张图像会需 {0} 次乘加运算；此处最多可训练 {1} 次。请在其前面增加池化，或将其缩小。</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed; install digitpad again with pip.</source>
        <translation>这需要 TensorFlow，但尚未安装；请用 pip 重新安装 digitpad。</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which the light package of digitpad does not have. The full package, digitpad without «light» in its name, lies where this one came from; it uses the same models, drawings and samples.</source>
        <translation>这需要 TensorFlow，而 digitpad 的轻量包中没有。名称中不带“light”的完整版 digitpad 与此包位于同一来源；它使用相同的模型、绘图和样本。</translation>
    </message>
    <message>
        <source>This network has a layer that cannot do with eight bits; export it in another format.</source>
        <translation>此网络有一层无法以八位运行；请以其他格式导出。</translation>
    </message>
    <message>
        <source>This network has no such layer of a kind that digitpad knows.</source>
        <translation>此网络没有 digitpad 认识的这类层。</translation>
    </message>
    <message>
        <source>This page was closed meanwhile.</source>
        <translation>此页面在此期间已关闭。</translation>
    </message>
    <message>
        <source>Too many of the samples have no ink; {0} more digits are needed.</source>
        <translation>没有墨迹的样本过多；还需要 {0} 个数字。</translation>
    </message>
    <message>
        <source>Touches while a stylus is near draw nothing.</source>
        <translation>手写笔靠近时，触摸不会画出任何内容。</translation>
    </message>
    <message>
        <source>Two of its boxes overlap.</source>
        <translation>它有两个方框重叠。</translation>
    </message>
    <message>
        <source>What lies in {0} ({1}) was read with another {2}. Give the same options to go on, or remove that file to begin anew.</source>
        <translation>{0} 中的内容（{1}）识别时的设置（{2}）与现在不同。请给出相同的选项以继续，或删除该文件重新开始。</translation>
    </message>
    <message>
        <source>What you have looked at cannot be kept in {0} ({1}); it has to be looked at again should digitpad end.</source>
        <translation>您已查看的内容无法保存在 {0} 中（{1}）；若 digitpad 结束，则需要重新查看。</translation>
    </message>
    <message>
        <source>What {0} says of {1} is damaged ({2}). Remove that file to begin anew.</source>
        <translation>{0} 中关于 {1} 的记录已损坏（{2}）。请删除该文件重新开始。</translation>
    </message>
    <message>
        <source>When you write digits in a session: so long after the pen went up. 0.2 s: by key only.</source>
        <translation>连续书写数字时：抬笔后等待的时间。0.2 秒：仅按键继续。</translation>
    </message>
    <message>
        <source>While it is held; the other end of a stylus erases, too, if it has one.</source>
        <translation>按住期间有效；手写笔若有另一端，也可用来擦除。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Write the digit at the left ten times, once in each box, with a dark pen.</source>
        <translation>请用深色笔将左侧的数字写十遍，每框一个。</translation>
    </message>
    <message>
        <source>Write {0}, with a dark pen. Strike out what is not to count.</source>
        <translation>请用深色笔填写（{0}）。不算数的请划掉。</translation>
    </message>
    <message>
        <source>Your samples cannot be read ({0}).</source>
        <translation>无法读取您的样本（{0}）。</translation>
    </message>
    <message>
        <source>Your samples cannot be written in {0} ({1}).</source>
        <translation>无法将您的样本写入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>a box is not given by four numbers: left, top, right and bottom as shares of the page</source>
        <translation>方框不是由四个数值给出：以页面比例表示的左、上、右、下</translation>
    </message>
    <message>
        <source>a corner mark lies outside the page</source>
        <translation>有一个角标在页面之外</translation>
    </message>
    <message>
        <source>a corner mark&apos;s centre is not given by two numbers, x and y as shares of the page</source>
        <translation>角标的中心不是由两个数值给出：以页面比例表示的 x 和 y</translation>
    </message>
    <message>
        <source>a field of it lies nowhere</source>
        <translation>其中有一个字段没有位置</translation>
    </message>
    <message>
        <source>a file that cannot be opened has no pages</source>
        <translation>无法打开的文件没有页</translation>
    </message>
    <message>
        <source>a job is under way</source>
        <translation>有任务正在进行</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a map of the classes needs some of each</source>
        <translation>类别分布图需要每个类别都有一些数字</translation>
    </message>
    <message>
        <source>a newer digitpad has written it</source>
        <translation>它由更新版本的 digitpad 写入</translation>
    </message>
    <message>
        <source>a newer version of digitpad has written it</source>
        <translation>它由更新版本的 digitpad 写入</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>{0} 到 {1} 的数值</translation>
    </message>
    <message>
        <source>a page has sides of {0} to {1} mm</source>
        <translation>页面边长应为 {0} 至 {1} mm</translation>
    </message>
    <message>
        <source>a sample has either strokes or an image</source>
        <translation>样本要么有笔画，要么有图像</translation>
    </message>
    <message>
        <source>a sample&apos;s image is 28x28 bytes</source>
        <translation>样本的图像为 28x28 字节</translation>
    </message>
    <message>
        <source>a stroke lacks its points or width</source>
        <translation>有一个笔画缺少点或宽度</translation>
    </message>
    <message>
        <source>a stroke lies far outside the canvas</source>
        <translation>有一个笔画远在画布之外</translation>
    </message>
    <message>
        <source>a stroke needs finite points and a positive width, none beyond a million canvases</source>
        <translation>笔画需要有限的点和正的宽度，且都不超过一百万个画布</translation>
    </message>
    <message>
        <source>a stroke needs points of shape (n, 4), n &gt;= 1; got {0}</source>
        <translation>笔画需要形状为 (n, 4)、n &gt;= 1 的点；实际为 {0}</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are no finite numbers, four to a point, or its width is none</source>
        <translation>有一个笔画的点不是每点四个有限数值，或其宽度不是数值</translation>
    </message>
    <message>
        <source>a study is under way</source>
        <translation>有研究正在进行</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>{0} 到 {1} 的整数</translation>
    </message>
    <message>
        <source>a worker has digitpad {0}, and this is {1}; they need the same one</source>
        <translation>有一个工作节点的 digitpad 为 {0}，而这里是 {1}；它们需要相同的版本</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>含名称和值的对象</translation>
    </message>
    <message>
        <source>boxes of the fields {0} overlap</source>
        <translation>字段 {0} 的方框重叠</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has characters that are not seen, or a space at an end</source>
        <translation>类别 {1} 的名称“{0}”含有不可见的字符，或首尾有空格</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has {2} characters, and {3} are the most</source>
        <translation>类别 {1} 的名称“{0}”有 {2} 个字符，最多 {3} 个</translation>
    </message>
    <message>
        <source>the network does not give {0} probabilities</source>
        <translation>网络给出的不是 {0} 个概率</translation>
    </message>
    <message>
        <source>the pixels are of the kind {0}; they should be numbers from 0 to 255 or 0 to 1</source>
        <translation>像素的类型为 {0}；应为 0 至 255 或 0 至 1 的数值</translation>
    </message>
    <message>
        <source>the pixels go from {0} to {1}; they should be 0 to 255, or 0 to 1</source>
        <translation>像素值从 {0} 到 {1}；应为 0 至 255 或 0 至 1</translation>
    </message>
    <message>
        <source>there are {0} images</source>
        <translation>有 {0} 张图像</translation>
    </message>
    <message>
        <source>there are {0} images and {1} labels</source>
        <translation>有 {0} 张图像和 {1} 个标签</translation>
    </message>
    <message>
        <source>there are {0} images and {1} writers</source>
        <translation>有 {0} 张图像和 {1} 位书写者</translation>
    </message>
    <message>
        <source>there is 1 image</source>
        <translation>有 1 张图像</translation>
    </message>
    <message>
        <source>there is no layer {0}; there are {1}</source>
        <translation>没有第 {0} 层；共有 {1}</translation>
    </message>
    <message>
        <source>there is the label {0}, but {1}, for 0 to {2}</source>
        <translation>有标签 {0}，但只有 {1}（对应 0 至 {2}）</translation>
    </message>
    <message>
        <source>there is the label {0}; labels are whole numbers from 0 on</source>
        <translation>有标签 {0}；标签应为从 0 开始的整数</translation>
    </message>
    <message>
        <source>two classes are called «{0}»</source>
        <translation>有两个类别都叫“{0}”</translation>
    </message>
    <message>
        <source>{0} are no list of text or whole numbers</source>
        <translation>{0} 不是文本或整数的列表</translation>
    </message>
    <message>
        <source>{0} cannot be learned from: {1}.</source>
        <translation>无法从 {0} 学习：{1}。</translation>
    </message>
    <message>
        <source>{0} class names</source>
        <translation>{0} 个类别名称</translation>
    </message>
    <message>
        <source>{0} does not tell which column has the labels: row {1} has {2} in its first and {3} in its last column. Put a row with names above the others, «label» for the labels.</source>
        <translation>{0} 未说明哪一列是标签：第 {1} 行的首列为 {2}，末列为 {3}。请在最上方加一行列名，标签列用“label”。</translation>
    </message>
    <message>
        <source>{0} holds a network from {1} to {2}. It should take one image of 28x28, 28x28x1 or 784 numbers and give {3}.</source>
        <translation>{0} 中的网络输入为 {1}，输出为 {2}。它应接受一张 28x28、28x28x1 或 784 个数值的图像，并给出 {3} 个数值。</translation>
    </message>
    <message>
        <source>{0} is nothing that digitpad opens: a drawing (.digitpad), a form, an architecture or samples (.json, .csv), pictures or PDF files, a .keras file, or the folder of a model or a study.</source>
        <translation>{0} 不是 digitpad 可以打开的内容。可以打开的有：绘图 (.digitpad)、表单、架构或样本（.json、.csv）、图片或 PDF 文件、.keras 文件，或者模型或研究的文件夹。</translation>
    </message>
    <message>
        <source>«{0}» should be one of {1}, but is {2}</source>
        <translation>“{0}”应为 {1} 之一，但为 {2}</translation>
    </message>
    <message>
        <source>it does not end with a dense layer and softmax</source>
        <translation>它不以全连接层和 softmax 结尾</translation>
    </message>
    <message>
        <source>Black (no ink) is 0, white (full ink) is 1.</source>
        <translation>黑色（无墨迹）为 0，白色（全墨迹）为 1。</translation>
    </message>
    <message>
        <source>Crop the grey image to its ink.</source>
        <translation>把灰度图像裁剪到墨迹处。</translation>
    </message>
    <message>
        <source>Make it 28x28 grey pixels.</source>
        <translation>把它变成 28x28 的灰度像素。</translation>
    </message>
    <message>
        <source>The damaged file is now {0}.</source>
        <translation>损坏的文件现名为 {0}。</translation>
    </message>
    <message>
        <source>The digits&apos; shares leave no image to learn from; take larger ones, or more images.</source>
        <translation>按这些数字比例，没有剩下可供学习的图像；请增大比例或使用更多图像。</translation>
    </message>
    <message>
        <source>The digits&apos; shares must be ten numbers from 0 to 1, but are {0}.</source>
        <translation>数字的比例应为十个 0 至 1 的数值，但现为 {0}。</translation>
    </message>
    <message>
        <source>The limit must lie between 1 and 10000; {0} does not.</source>
        <translation>上限必须在 1 与 10000 之间，但现为 {0}。</translation>
    </message>
    <message>
        <source>The network in {0} is another one: it gives {1} numbers a pixel.</source>
        <translation>{0} 中的网络不是所需的网络：它对每个像素给出 {1} 个数值。</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of these images right, however they are scaled; it is no reader of them, counts its classes in another order, or learned from images that lie otherwise in their field.</source>
        <translation>无论如何缩放数值，{0} 中的网络只能正确识别这些图像中的 {1}；它不是识别这些图像的网络、其类别的顺序不同，或学习时所用图像在画面中的位置不同。</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {0}; {1} does not.</source>
        <translation>种子必须在 0 与 {0} 之间，但现为 {1}。</translation>
    </message>
    <message>
        <source>The {0} must lie between {1}; {2} does not.</source>
        <translation>{0} 必须在 {1} 之间，但现为 {2}。</translation>
    </message>
    <message>
        <source>There are {0} writers in these data; at most {1} can be left out one after the other.</source>
        <translation>这些数据中有 {0} 位书写者；最多可以逐一留出 {1} 位。</translation>
    </message>
    <message>
        <source>There is no model of digits to ask; choose one in the main window.</source>
        <translation>没有可用的数字模型；请在主窗口中选择一个。</translation>
    </message>
    <message>
        <source>There is no writer «{0}»; there are: {1}.</source>
        <translation>没有书写者“{0}”；可用的有：{1}。</translation>
    </message>
    <message>
        <source>There is not enough memory for these trainings. Close other programs and try again.</source>
        <translation>内存不足，无法进行这些训练。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>These are {0} files; {1} are the most of a data set.</source>
        <translation>共有 {0} 个文件；一个数据集最多 {1} 个。</translation>
    </message>
    <message>
        <source>These class names cannot be used ({0}).</source>
        <translation>无法使用这些类别名称（{0}）。</translation>
    </message>
    <message>
        <source>These data do not say who wrote what, so no writer can be left out; name a file for each writer, or put the pictures of each one into folders in those of the classes.</source>
        <translation>这些数据没有说明谁写了什么，因此无法留出书写者；请为每位书写者指定一个文件，或把每位的图片放进各类别文件夹中的子文件夹。</translation>
    </message>
    <message>
        <source>What it shows should be as large, and lie where it lies, in the images that the network learned from: they were taken as they are.</source>
        <translation>图中内容的大小和位置应与网络学习所用的图像一致：那些图像是按原样使用的。</translation>
    </message>
    <message>
        <source>Whether it has learned from these images is not known here; if so, it reads others less well.</source>
        <translation>这里不知道它是否从这些图像中学习过；如果是，它识别其他图像的效果会差一些。</translation>
    </message>
    <message>
        <source>Without «{0}» there is nothing to learn the class «{1}» from; nobody else wrote it.</source>
        <translation>没有“{0}”，就没有可供学习类别“{1}”的内容；其他人都没有写过它。</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>a control</source>
        <translation>控件</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>a model tells {0} to {1} classes apart, not {2}</source>
        <translation>模型可区分 {0} 至 {1} 个类别，而不是 {2} 个</translation>
    </message>
    <message>
        <source>a training of this lesson</source>
        <translation>此课程的训练</translation>
    </message>
    <message>
        <source>an architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>cannot be a model&apos;s name: {0}</source>
        <translation>不能作为模型名称：{0}</translation>
    </message>
    <message>
        <source>class {0} has no name</source>
        <translation>类别 {0} 没有名称</translation>
    </message>
    <message>
        <source>has more than {0} trainings</source>
        <translation>包含超过 {0} 个训练</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing; it is a whole number from {0} to {1}</source>
        <translation>缺失；应为 {0} 至 {1} 的整数</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>其中没有说明自身是什么</translation>
    </message>
    <message>
        <source>it does not say «{0}»</source>
        <translation>其中没有“{0}”</translation>
    </message>
    <message>
        <source>it has an unknown activation, number {0}</source>
        <translation>它有未知的激活函数，编号 {0}</translation>
    </message>
    <message>
        <source>it has another number of classes than its card names</source>
        <translation>其类别数与模型卡所述不同</translation>
    </message>
    <message>
        <source>it has neither corner marks nor a picture, so nothing tells where its fields are</source>
        <translation>它既没有角标也没有图片，因此无从得知字段的位置</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image, or both</source>
        <translation>它既无笔画也无图像，或两者都有</translation>
    </message>
    <message>
        <source>it has no .PEN_DOWN</source>
        <translation>其中没有 .PEN_DOWN</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>它没有字段</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <translation>它没有笔画</translation>
    </message>
    <message>
        <source>it has {0} corner marks; there are four, or none</source>
        <translation>它有 {0} 个角标；应为四个或没有</translation>
    </message>
    <message>
        <source>it has {0} fields, more than {1}</source>
        <translation>它有 {0} 个字段，超过 {1} 个</translation>
    </message>
    <message>
        <source>it has {0} images; {1} are the most</source>
        <translation>它有 {0} 张图像；最多 {1} 张</translation>
    </message>
    <message>
        <source>it has «{0}», which this version of digitpad does not know</source>
        <translation>它含有“{0}”，此版本的 digitpad 不认识</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is a pipe or device, not a regular file</source>
        <translation>它是管道或设备，不是普通文件</translation>
    </message>
    <message>
        <source>it is another program&apos;s</source>
        <translation>它属于另一个程序</translation>
    </message>
    <message>
        <source>it is another text, or none</source>
        <translation>它是别的文本，或为空</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>它大于 64 MiB</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>它大于 {0}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is no JSON from line {0}, character {1} on</source>
        <translation>从第 {0} 行第 {1} 个字符起不是 JSON</translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation>它不是文本列表</translation>
    </message>
    <message>
        <source>it is no plain chain of known layers</source>
        <translation>它不是由已知层组成的简单链</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>它不是记录</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is no {0}</source>
        <translation>它不是 {0}</translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation>它属于另一种表单</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>它已压缩</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>它是 {0}</translation>
    </message>
    <message>
        <source>it names a place that there is not</source>
        <translation>其中指定了不存在的位置</translation>
    </message>
    <message>
        <source>it names half a character</source>
        <translation>其中有半个字符</translation>
    </message>
    <message>
        <source>it was written by a newer digitpad</source>
        <translation>它由更新版本的 digitpad 写入</translation>
    </message>
    <message>
        <source>its answer is not ten probabilities</source>
        <translation>其答案不是十个概率</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>其校验和错误</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>其内容已损坏</translation>
    </message>
    <message>
        <source>its corner marks are larger than {0} of the page&apos;s width, or have no size</source>
        <translation>其角标大于页面宽度的 {0}，或没有尺寸</translation>
    </message>
    <message>
        <source>its corner marks are not in the order upper left, upper right, lower right, lower left</source>
        <translation>其角标的顺序不是左上、右上、右下、左下</translation>
    </message>
    <message>
        <source>its ids are no list</source>
        <translation>其 ID 不是列表</translation>
    </message>
    <message>
        <source>its image cannot be unpacked</source>
        <translation>其图像无法解包</translation>
    </message>
    <message>
        <source>its image is not 28x28</source>
        <translation>其图像不是 28x28</translation>
    </message>
    <message>
        <source>its page has no size</source>
        <translation>其页面没有尺寸</translation>
    </message>
    <message>
        <source>its picture lies elsewhere</source>
        <translation>其图片位于别处</translation>
    </message>
    <message>
        <source>its picture {0} is no file&apos;s name; it has to lie beside the form</source>
        <translation>其图片 {0} 不是文件名；图片必须与表单放在一起</translation>
    </message>
    <message>
        <source>its picture {0} leads out of the form&apos;s folder</source>
        <translation>其图片 {0} 指向表单文件夹之外</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>其状态已损坏</translation>
    </message>
    <message>
        <source>its strokes are cut off</source>
        <translation>其笔画被截断</translation>
    </message>
    <message>
        <source>its texts have up to {0} characters; {1} are the most</source>
        <translation>其文本长达 {0} 个字符；最多 {1} 个</translation>
    </message>
    <message>
        <source>its texts hold what is no character</source>
        <translation>其文本含有不是字符的内容</translation>
    </message>
    <message>
        <source>its weights are no plain numbers</source>
        <translation>其权重不是普通数值</translation>
    </message>
    <message>
        <source>its «kind» is not «{0}»</source>
        <translation>其“kind”不是“{0}”</translation>
    </message>
    <message>
        <source>names never end</source>
        <translation>名称没有尽头</translation>
    </message>
    <message>
        <source>no picture was kept</source>
        <translation>没有保存图片</translation>
    </message>
    <message>
        <source>nobody has written enough digits</source>
        <translation>没有人写过足够多的数字</translation>
    </message>
    <message>
        <source>numbers never end</source>
        <translation>编号没有尽头</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>类型不同</translation>
    </message>
    <message>
        <source>of no folder</source>
        <translation>没有对应的文件夹</translation>
    </message>
    <message>
        <source>only 1 of its four corner marks was</source>
        <translation>四个角标中只找到 1 个</translation>
    </message>
    <message>
        <source>only {0} of its four corner marks were</source>
        <translation>四个角标中只找到 {0} 个</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>其中缺少一些部分</translation>
    </message>
    <message>
        <source>sample {0} has a point that is not finite</source>
        <translation>样本 {0} 有一个点不是有限值</translation>
    </message>
    <message>
        <source>sample {0} has a stroke that is no list of [x, y]</source>
        <translation>样本 {0} 有一个笔画不是 [x, y] 的列表</translation>
    </message>
    <message>
        <source>sample {0} has no label</source>
        <translation>样本 {0} 没有标签</translation>
    </message>
    <message>
        <source>sample {0} has no points</source>
        <translation>样本 {0} 没有点</translation>
    </message>
    <message>
        <source>sample {0} has no strokes</source>
        <translation>样本 {0} 没有笔画</translation>
    </message>
    <message>
        <source>sample {0} has the label {1}, which is no digit</source>
        <translation>样本 {0} 的标签为 {1}，不是数字</translation>
    </message>
    <message>
        <source>segment {0} has a point that is no pair of numbers</source>
        <translation>片段 {0} 有一个点不是一对数值</translation>
    </message>
    <message>
        <source>segment {0} has an x without a y</source>
        <translation>片段 {0} 有 x 而无 y</translation>
    </message>
    <message>
        <source>segment {0} has no label</source>
        <translation>片段 {0} 没有标签</translation>
    </message>
    <message>
        <source>should be a list of 2 to {0} texts</source>
        <translation>应为 2 至 {0} 个文本的列表</translation>
    </message>
    <message>
        <source>should be a list of digits from 0 to 9, such as [7]</source>
        <translation>应为 0 至 9 的数字的列表，例如 [7]</translation>
    </message>
    <message>
        <source>should be a number from {0} to {1}, but is {2}</source>
        <translation>应为 {0} 至 {1} 的数值，但为 {2}</translation>
    </message>
    <message>
        <source>should be a text in quotes, but is {0}</source>
        <translation>应为引号中的文本，但为 {0}</translation>
    </message>
    <message>
        <source>should be a whole number from {0} to {1}, but is {2}</source>
        <translation>应为 {0} 至 {1} 的整数，但为 {2}</translation>
    </message>
    <message>
        <source>should be tables, each below [[{0}]]</source>
        <translation>应为表，每个都位于 [[{0}]] 之下</translation>
    </message>
    <message>
        <source>should be true or false, but is {0}</source>
        <translation>应为 true 或 false，但为 {0}</translation>
    </message>
    <message>
        <source>should be {0} of at most {1} characters that can be shown</source>
        <translation>应为{0}，最多 {1} 个可显示的字符</translation>
    </message>
    <message>
        <source>should be {0} to {1} tables [[{2}]], but there are {3}</source>
        <translation>应为 {0} 至 {1} 个表 [[{2}]]，但有 {3} 个</translation>
    </message>
    <message>
        <source>should hold tables such as [{0}.name]</source>
        <translation>应包含 [{0}.name] 这样的表</translation>
    </message>
    <message>
        <source>should hold texts on one line, but holds {0}</source>
        <translation>应包含单行文本，但含有 {0}</translation>
    </message>
    <message>
        <source>the box of a digit has four numbers</source>
        <translation>数字的方框应有四个数值</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>无法转换颜色</translation>
    </message>
    <message>
        <source>the digit is not in this reading</source>
        <translation>该数字不在此识别结果中</translation>
    </message>
    <message>
        <source>the document is no list</source>
        <translation>文档不是列表</translation>
    </message>
    <message>
        <source>the field {0} lies on a corner mark</source>
        <translation>字段 {0} 位于角标上</translation>
    </message>
    <message>
        <source>the field {0}, of which there is none beside or above it</source>
        <translation>字段 {0}，而其旁边和上方都没有这样的字段</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the images have the shape {0}; it should be n x 28 x 28 or n x 784</source>
        <translation>图像的形状为 {0}；应为 n x 28 x 28 或 n x 784</translation>
    </message>
    <message>
        <source>the labels are of the kind {0}; they should be whole numbers or text</source>
        <translation>标签的类型为 {0}；应为整数或文本</translation>
    </message>
    <message>
        <source>the labels have the shape {0}; it should be one for each image</source>
        <translation>标签的形状为 {0}；每张图像应有一个标签</translation>
    </message>
    <message>
        <source>the name {0} is there {1} times{2}; each field needs its own</source>
        <translation>名称 {0} 出现了 {1} 次{2}；每个字段需要各自的名称</translation>
    </message>
    <message>
        <source>the pen has left no sample</source>
        <translation>笔没有留下样本</translation>
    </message>
    <message>
        <source>the pictures were forgotten</source>
        <translation>图片已被丢弃</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>形状不正确</translation>
    </message>
    <message>
        <source>{0} They are kept while digitpad is open, and written as soon as that is possible.</source>
        <translation>{0} 在 digitpad 打开期间会保留它们，并在可能时立即写入。</translation>
    </message>
    <message>
        <source>{0} allows the number {1}, which the other rules forbid; correct one of them.</source>
        <translation>{0} 允许数值 {1}，而其他规则不允许；请更正其中之一。</translation>
    </message>
    <message>
        <source>{0} and {1} both hold pictures by class; name one folder, with all classes in it.</source>
        <translation>{0} 和 {1} 中的图片都按类别存放；请指定一个包含所有类别的文件夹。</translation>
    </message>
    <message>
        <source>{0} begins with an empty row; {1}</source>
        <translation>{0} 以空行开头；{1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its decoder crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>无法打开 {0}：其解码器崩溃（{1}）；文件可能已损坏，请重新保存。</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the system ended its process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>无法打开 {0}：系统结束了其进程（SIGKILL），可能是内存耗尽；请先缩小它。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>无法读取 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>无法写入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} 列</translation>
    </message>
    <message>
        <source>{0} could not be read: each worker that tried it was lost.</source>
        <translation>无法识别 {0}：尝试过的每个工作节点都已丢失。</translation>
    </message>
    <message>
        <source>{0} could not be read: the process crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>无法识别 {0}：进程崩溃（{1}）；文件可能已损坏，请重新保存。</translation>
    </message>
    <message>
        <source>{0} could not be read: the system ended the process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>无法识别 {0}：系统结束了进程（SIGKILL），可能是内存耗尽；请先缩小它。</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} 轮</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another folder, or move that one away.</source>
        <translation>{0} 已存在。请选择另一个文件夹，或将它移走。</translation>
    </message>
    <message>
        <source>{0} fields have the name {1}{2}; each needs its own.</source>
        <translation>{0} 个字段的名称都是 {1}{2}；每个字段需要各自的名称。</translation>
    </message>
    <message>
        <source>{0} files are read</source>
        <translation>已识别 {0} 个文件</translation>
    </message>
    <message>
        <source>{0} has a box that is smaller than {1} mm</source>
        <translation>{0} 有一个方框小于 {1} mm</translation>
    </message>
    <message>
        <source>{0} has a fixed length, but no rule says which</source>
        <translation>{0} 为固定长度，但没有规则说明长度是多少</translation>
    </message>
    <message>
        <source>{0} has a second array of {1} for the same part; there should be one.</source>
        <translation>{0} 对同一部分有第二个 {1} 数组；应只有一个。</translation>
    </message>
    <message>
        <source>{0} has far too many pixels; make it smaller first.</source>
        <translation>{0} 的像素实在太多；请先缩小它。</translation>
    </message>
    <message>
        <source>{0} has more decimals than {1}: {2}.</source>
        <translation>{0} 的小数位多于 {1} 的小数位：{2}。</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB; a list of numbers as CSV is expected.</source>
        <translation>{0} 超过 {1} MiB；应为 CSV 格式的数值列表。</translation>
    </message>
    <message>
        <source>{0} has more than {1} different labels; {2}</source>
        <translation>{0} 中的不同标签超过 {1} 个；{2}</translation>
    </message>
    <message>
        <source>{0} has no arrays called x_train and y_train, or images and labels; there are: {1}.</source>
        <translation>{0} 中没有名为 x_train 和 y_train，或 images 和 labels 的数组；现有：{1}。</translation>
    </message>
    <message>
        <source>{0} has no column {1}; its columns are {2}.</source>
        <translation>{0} 没有列 {1}；其列为 {2}。</translation>
    </message>
    <message>
        <source>{0} has no name of 1 to {1} characters</source>
        <translation>{0} 没有 1 至 {1} 个字符的名称</translation>
    </message>
    <message>
        <source>{0} has no number in column {1}.</source>
        <translation>{0} 的第 {1} 列没有数值。</translation>
    </message>
    <message>
        <source>{0} has no page {1}, only {2}.</source>
        <translation>{0} 没有第 {1} 页，只有 {2} 页。</translation>
    </message>
    <message>
        <source>{0} has no rows; {1}</source>
        <translation>{0} 没有行；{1}</translation>
    </message>
    <message>
        <source>{0} has no {1} of its {2} part.</source>
        <translation>{0} 的 {2} 部分没有 {1}。</translation>
    </message>
    <message>
        <source>{0} has the number {1} twice, {2}; each may be there once.</source>
        <translation>{0} 中数值 {1} 出现两次（{2}）；每个只能出现一次。</translation>
    </message>
    <message>
        <source>{0} has {1} boxes; 1 to {2} are possible</source>
        <translation>{0} 有 {1} 个方框；只能有 1 至 {2} 个</translation>
    </message>
    <message>
        <source>{0} has {1} columns, so no labels; {2}</source>
        <translation>{0} 有 {1} 列，因此没有标签；{2}</translation>
    </message>
    <message>
        <source>{0} has {1} images; {2} are the most.</source>
        <translation>{0} 有 {1} 张图像；最多 {2} 张。</translation>
    </message>
    <message>
        <source>{0} has {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} 有 {1} x {2} 像素，超过 digitpad 可接受的 {3} 百万像素；请先缩小它。</translation>
    </message>
    <message>
        <source>{0} has {1}; signs are only possible in a field of one rectangle</source>
        <translation>{0} 为 {1}；只有单个矩形的字段才能有符号</translation>
    </message>
    <message>
        <source>{0} has {1}; {2}</source>
        <translation>{0} 有 {1}；{2}</translation>
    </message>
    <message>
        <source>{0} holds a network of too many layers; it is not imported.</source>
        <translation>{0} 中的网络层数过多；未导入。</translation>
    </message>
    <message>
        <source>{0} holds a picture of {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} 含有 {1} x {2} 像素的图片，超过 digitpad 可接受的 {3} 百万像素；请先缩小它。</translation>
    </message>
    <message>
        <source>{0} holds more than a network («{1}»); it is not imported.</source>
        <translation>{0} 除网络外还含有其他内容（“{1}”）；未导入。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} pictures, which are the most.</source>
        <translation>{0} 中的图片超过 {1} 张的上限。</translation>
    </message>
    <message>
        <source>{0} holds no arrays of numbers and text as NumPy&apos;s savez writes them; it is damaged, or holds Python objects, which are not read.</source>
        <translation>{0} 中没有 NumPy 的 savez 所写的数值和文本数组；它已损坏，或含有 Python 对象，而这些对象不予读取。</translation>
    </message>
    <message>
        <source>{0} holds numbers of several digits only; samples are single digits.</source>
        <translation>{0} 只含多位数值；样本应为单个数字。</translation>
    </message>
    <message>
        <source>{0} holds other things, but no study to go on with. Name the study&apos;s folder.</source>
        <translation>{0} 中有其他内容，但没有可继续的研究。请指定研究的文件夹。</translation>
    </message>
    <message>
        <source>{0} holds pictures by class; name it alone, without other files and folders.</source>
        <translation>{0} 中的图片按类别存放；请只指定这个文件夹，不要同时指定其他文件和文件夹。</translation>
    </message>
    <message>
        <source>{0} holds {1}. Add --resume {2}, or choose another folder.</source>
        <translation>{0} 中已有研究（{1}）。请添加 --resume（{2}），或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} 张图像</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} 是文件。请选择要导出到的文件夹。</translation>
    </message>
    <message>
        <source>{0} is a folder without a .keras file; name such a file, as Keras&apos; model.save writes it.</source>
        <translation>{0} 是没有 .keras 文件的文件夹；请指定由 Keras 的 model.save 写出的这种文件。</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a picture in it.</source>
        <translation>{0} 是文件夹；请选择其中的图片。</translation>
    </message>
    <message>
        <source>{0} is a folder; name the file in it, {1}.</source>
        <translation>{0} 是文件夹；请指定其中的文件 {1}。</translation>
    </message>
    <message>
        <source>{0} is a link that leads nowhere. Choose a folder that does not exist yet.</source>
        <translation>{0} 是一个无目标的链接。请选择尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>{0} is a picture and no data set; name the folder that has a folder of them for each class.</source>
        <translation>{0} 是一张图片，不是数据集；请指定为每个类别各有一个图片文件夹的文件夹。</translation>
    </message>
    <message>
        <source>{0} is a workbook or an archive; save the list of numbers as CSV.</source>
        <translation>{0} 是工作簿或压缩包；请将数值列表保存为 CSV。</translation>
    </message>
    <message>
        <source>{0} is a {1} and has no decimals</source>
        <translation>{0} 的类型是 {1}，没有小数位</translation>
    </message>
    <message>
        <source>{0} is a {1} and has {2} boxes; it has one</source>
        <translation>{0} 的类型是 {1}，却有 {2} 个方框；应只有一个</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete; copy it again or save it anew.</source>
        <translation>{0} 已损坏或不完整；请重新复制或重新保存。</translation>
    </message>
    <message>
        <source>{0} is damaged: its header tells of {1} bytes, but it has {2}.</source>
        <translation>{0} 已损坏：其头部声明 {1} 字节，但实际有 {2} 字节。</translation>
    </message>
    <message>
        <source>{0} is empty; a column of numbers is expected.</source>
        <translation>{0} 为空；应有一列数值。</translation>
    </message>
    <message>
        <source>{0} is empty; copy it again.</source>
        <translation>{0} 为空；请重新复制。</translation>
    </message>
    <message>
        <source>{0} is empty; {1}</source>
        <translation>{0} 为空；{1}</translation>
    </message>
    <message>
        <source>{0} is full</source>
        <translation>{0} 已满</translation>
    </message>
    <message>
        <source>{0} is in the old HDF5 format, which can run any program when it is loaded. Save the network as .keras and import that.</source>
        <translation>{0} 为旧的 HDF5 格式，加载时可能运行任意程序。请将网络保存为 .keras 再导入。</translation>
    </message>
    <message>
        <source>{0} is in use already. Choose a folder that does not exist yet.</source>
        <translation>{0} 已在使用。请选择尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>{0} is incomplete: the end of the PDF file is missing; copy it again.</source>
        <translation>{0} 不完整：PDF 文件缺少结尾；请重新复制。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB; make it smaller first.</source>
        <translation>{0} 大于 {1} GiB；请先缩小它。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, which no network for digits needs.</source>
        <translation>{0} 大于 {1} MB，识别数字的网络不需要这么大。</translation>
    </message>
    <message>
        <source>{0} is larger than {1}; split it.</source>
        <translation>{0} 大于 {1}；请将其拆分。</translation>
    </message>
    <message>
        <source>{0} is locked with a password; save a copy of it without one.</source>
        <translation>{0} 有密码保护；请保存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>{0} is needed for a while, but there already. Move it away, or choose another folder.</source>
        <translation>暂时需要使用 {0}，但它已存在。请将其移走，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} is needed for what was read, but holds something else. Move it away.</source>
        <translation>保存识别内容需要 {0}，但其中是别的内容。请将其移走。</translation>
    </message>
    <message>
        <source>{0} is no .keras file, or a damaged one.</source>
        <translation>{0} 不是 .keras 文件，或已损坏。</translation>
    </message>
    <message>
        <source>{0} is no CSV file but a picture, a program or the like; a list of numbers is expected.</source>
        <translation>{0} 不是 CSV 文件，而是图片、程序之类；应为数值列表。</translation>
    </message>
    <message>
        <source>{0} is no CSV file; its line {1} cannot be told into cells.</source>
        <translation>{0} 不是 CSV 文件；其第 {1} 行无法分成单元格。</translation>
    </message>
    <message>
        <source>{0} is no IDX file, such as train-images-idx3-ubyte.gz.</source>
        <translation>{0} 不是 IDX 文件，例如 train-images-idx3-ubyte.gz。</translation>
    </message>
    <message>
        <source>{0} is no TOML: a whole number in it has too many digits.</source>
        <translation>{0} 不是 TOML：其中一个整数的位数过多。</translation>
    </message>
    <message>
        <source>{0} is no TOML: it is nested too deeply.</source>
        <translation>{0} 不是 TOML：嵌套过深。</translation>
    </message>
    <message>
        <source>{0} is no array</source>
        <translation>{0} 不是数组</translation>
    </message>
    <message>
        <source>{0} is no check digit; there are {1}</source>
        <translation>{0} 不是校验位；可用的有 {1}</translation>
    </message>
    <message>
        <source>{0} is no digit</source>
        <translation>{0} 不是数字</translation>
    </message>
    <message>
        <source>{0} is no drawing that digitpad saved: {1}.</source>
        <translation>{0} 不是 digitpad 保存的绘图：{1}。</translation>
    </message>
    <message>
        <source>{0} is no file; choose a picture.</source>
        <translation>{0} 不是文件；请选择图片。</translation>
    </message>
    <message>
        <source>{0} is no folder. Choose one that does not exist yet.</source>
        <translation>{0} 不是文件夹。请选择尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>{0} is no form that digitpad can use: {1}.</source>
        <translation>{0} 不是 digitpad 可用的表单：{1}。</translation>
    </message>
    <message>
        <source>{0} is no label</source>
        <translation>{0} 不是标签</translation>
    </message>
    <message>
        <source>{0} is no picture that digitpad reads; it is left alone.</source>
        <translation>{0} 不是 digitpad 能识别的图片；不予处理。</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s address; it has a host and a port, such as tcp://10.0.0.5:8786.</source>
        <translation>{0} 不是调度器的地址；地址应有主机和端口，例如 tcp://10.0.0.5:8786。</translation>
    </message>
    <message>
        <source>{0} is no text</source>
        <translation>{0} 不是文本</translation>
    </message>
    <message>
        <source>{0} is no time that this computer knows</source>
        <translation>{0} 不是这台计算机能识别的时间</translation>
    </message>
    <message>
        <source>{0} is not packed</source>
        <translation>{0} 未打包</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; {1}</source>
        <translation>{0} 不是 UTF-8 文本；{1}</translation>
    </message>
    <message>
        <source>{0} is of the unknown kind {1}; the kinds are {2}</source>
        <translation>{0} 的类型 {1} 未知；可用的类型有 {2}</translation>
    </message>
    <message>
        <source>{0} is to have {1} digits, but has {2} boxes</source>
        <translation>{0} 应有 {1} 位数字，但有 {2} 个方框</translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} has them.</source>
        <translation>{0} 不符合 {2} 的数值要求（{1}）。</translation>
    </message>
    <message>
        <source>{0} is {1}; --watch needs the folder into which the pictures come.</source>
        <translation>无法监视 {0}（{1}）；--watch 需要接收图片的文件夹。</translation>
    </message>
    <message>
        <source>{0} is {1}; digitpad reads {2}.</source>
        <translation>{0} 无法识别（{1}）；digitpad 可识别 {2}。</translation>
    </message>
    <message>
        <source>{0} layers</source>
        <translation>{0} 层</translation>
    </message>
    <message>
        <source>{0} lies outside the page, or a box of it has no size</source>
        <translation>{0} 在页面之外，或其某个方框没有尺寸</translation>
    </message>
    <message>
        <source>{0} met an error in digitpad ({1}: {2}); please report it.</source>
        <translation>处理 {0} 时 digitpad 出现错误（{1}：{2}）；请报告此问题。</translation>
    </message>
    <message>
        <source>{0} needs a model that reads digits, but «{1}» tells {2} apart.</source>
        <translation>{0}需要识别数字的模型，但“{1}”区分的是 {2}。</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>{0} pictures of 28x28 pixels were taken as they are.</source>
        <translation>{0} 张 28x28 像素的图片按原样使用。</translation>
    </message>
    <message>
        <source>{0} pictures were normalised to 28x28 as drawings are.</source>
        <translation>{0} 张图片已像绘图那样规范化为 28x28。</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} 次运行</translation>
    </message>
    <message>
        <source>{0} says that it has {1}, but {2}; save it anew.</source>
        <translation>{0} 声称有 {1}，但并非如此（{2}）；请重新保存。</translation>
    </message>
    <message>
        <source>{0} should have a label and the number of its character in each line.</source>
        <translation>{0} 的每一行应有一个标签及其字符的编号。</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to open; save it anew or make it smaller.</source>
        <translation>打开 {0} 超过 {1} 秒；请重新保存或将其缩小。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, which no network for digits needs.</source>
        <translation>{0} 解包后超过 {1} MB，识别数字的网络不需要这么大。</translation>
    </message>
    <message>
        <source>{0} unpacks to {1}; {2} are the most.</source>
        <translation>{0} 解包后为 {1}；最多 {2}。</translation>
    </message>
    <message>
        <source>{0} uses «{1}». Only networks of Keras&apos; own layers, without functions, custom or file-reading layers, are imported; save it without that layer.</source>
        <translation>{0} 使用了“{1}”。只能导入由 Keras 自带层组成的网络，不含函数、自定义层或读取文件的层；请去掉该层后保存。</translation>
    </message>
    <message>
        <source>{0} was exported for other programs and cannot be taken back. Import the .keras file of the model that it was made of.</source>
        <translation>{0} 是为其他程序导出的，无法导回。请导入生成它的模型的 .keras 文件。</translation>
    </message>
    <message>
        <source>{0} was not opened, as the program is being closed.</source>
        <translation>未打开 {0}，因为程序正在关闭。</translation>
    </message>
    <message>
        <source>{0} was read {1} times as {2}, first in {3}.</source>
        <translation>{0} 作为 {2} 被识别了 {1} 次，首次在 {3}。</translation>
    </message>
    <message>
        <source>{0} was read {1} times, first in {2}.</source>
        <translation>{0} 被识别了 {1} 次，首次在 {2}。</translation>
    </message>
    <message>
        <source>{0}, but another one.</source>
        <translation>{0}，而是另一个网络。</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no TOML; it wants key = value, with texts in quotes.</source>
        <translation>{0}，第 {1} 行：{2} 不是 TOML；应为 键 = 值，文本加引号。</translation>
    </message>
    <message>
        <source>«answer.text» is too long</source>
        <translation>“answer.text”过长</translation>
    </message>
    <message>
        <source>«reference.filled» should be true or false</source>
        <translation>“reference.filled”应为 true 或 false</translation>
    </message>
    <message>
        <source>«{0}» has {1} layers, and there can be at most {2}</source>
        <translation>“{0}”有 {1} 层，最多可有 {2} 层</translation>
    </message>
    <message>
        <source>«{0}» in a terminal shows more.</source>
        <translation>在终端中运行“{0}”可了解更多。</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the architecture.</source>
        <translation>“{0}”是 Windows 的设备名称；请为架构另选名称。</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the model.</source>
        <translation>“{0}”是 Windows 上的设备名；请为模型另选名称。</translation>
    </message>
    <message>
        <source>«{0}» is an architecture that comes with digitpad; choose another name.</source>
        <translation>“{0}”是 digitpad 自带的架构；请另选名称。</translation>
    </message>
    <message>
        <source>«{0}» is unknown; there can be {1}</source>
        <translation>“{0}”未知；可用的有 {1}</translation>
    </message>
    <message>
        <source>«{0}» is {1}</source>
        <translation>“{0}”是 {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>关闭 digitpad</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>The drawing is saved again.</source>
        <translation>绘图又可以保存了。</translation>
    </message>
    <message>
        <source>There is no folder to keep the drawing in; it will be gone when you close.</source>
        <translation>没有可存放绘图的文件夹；关闭后绘图将丢失。</translation>
    </message>
    <message>
        <source>{0} What you drew will be gone.</source>
        <translation>{0} 您绘制的内容将会丢失。</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>&amp;Copy plot</source>
        <translation>复制图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save plot …</source>
        <translation>保存图(&amp;S) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>已保存为 {0}。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>接受所见内容（Enter）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>取消识别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose a form file …</source>
        <translation>选择表单文件(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>继续识别(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next field in doubt</source>
        <translation>下一个存疑字段(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous field in doubt</source>
        <translation>上一个存疑字段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>识别纸表(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the table …</source>
        <translation>保存表格(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Sheets that digitpad printed</source>
        <translation>digitpad 打印的纸表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>As it was &amp;read</source>
        <translation>恢复识别结果(&amp;R)</translation>
    </message>
    <message>
        <source>Begin a &amp;new table</source>
        <translation>开始新表格(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing stands &amp;there (Delete)</source>
        <translation>此处无内容（Delete）(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>数值规则(&amp;U) …</translation>
    </message>
    <message>
        <source>Read a &amp;folder …</source>
        <translation>识别文件夹(&amp;F) …</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>&amp;Digits of a number</source>
        <translation>数值的位数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>列标题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Rows on a page</source>
        <translation>每页行数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message>
        <source>A sheet for each writer; «digitpad samples sheets SHEETS --out FOLDER» makes samples of them.</source>
        <translation>每位书写者一张纸表；“digitpad samples sheets 纸表 --out 文件夹”可将其制成样本。</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列数(&amp;O)</translation>
    </message>
    <message>
        <source>Each digit ten times</source>
        <translation>每个数字写十遍</translation>
    </message>
    <message>
        <source>File &gt; Read sheets, or «digitpad read SHEETS --form auto --xlsx FILE», makes a table of photos or scans of it.</source>
        <translation>“文件 &gt; 识别纸表”，或“digitpad read 纸表 --form auto --xlsx 文件”，可将其照片或扫描件制成表格。</translation>
    </message>
    <message>
        <source>List: a box a number</source>
        <translation>列表：每框一个数值</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>页数(&amp;G)</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>纸张(&amp;R)</translation>
    </message>
    <message>
        <source>Print a sheet, fill it in, read it</source>
        <translation>打印纸表、填写、识别</translation>
    </message>
    <message>
        <source>Scores: a box a digit</source>
        <translation>成绩：每框一位数字</translation>
    </message>
    <message>
        <source>What stands above the columns, with commas between them.</source>
        <translation>各列上方的文字，以逗号（,）分隔。</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>保存为 PDF(&amp;S) …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>打印纸表</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>正在打印 {0}。</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet with its fields</source>
        <translation>纸表及其字段</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>纸表预览</translation>
    </message>
</context>
<context>
    <name>SheetRules</name>
    <message>
        <source>&amp;Apply to all sheets</source>
        <translation>应用于所有纸表(&amp;A)</translation>
    </message>
    <message>
        <source>These rules hold for all fields that have none of their own. A number that breaks them becomes the most probable one that they allow, if that is probable enough. The sheets are read once more.</source>
        <translation>这些规则适用于所有没有自身规则的字段。违反规则的数值会变为规则允许的概率最高的数值（如果该概率足够高）。纸表将重新识别一次。</translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>It could not be read</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Row {0} · {1}</source>
        <translation>行 {0} · {1}</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source> · {0} left</source>
        <translation> · 剩余 {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>正在识别 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>SheetTableView</name>
    <message>
        <source>What was read</source>
        <translation>识别结果</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>1 field in doubt</source>
        <translation>1 个字段存疑</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 张纸表</translation>
    </message>
    <message>
        <source>A box between two digits is empty: type what stands there</source>
        <translation>两个数字之间有一个空框：请输入那里的内容</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>No digit for certain: type what stands there, or press Delete if that is nothing</source>
        <translation>没有确定的数字：请输入那里的内容，若没有内容请按 Delete</translation>
    </message>
    <message>
        <source>Read with a confidence of {0}</source>
        <translation>识别置信度为 {0}</translation>
    </message>
    <message>
        <source>Said by a person; read: {0}</source>
        <translation>由人指定；识别结果：{0}</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>已划掉</translation>
    </message>
    <message>
        <source>a digit is in doubt</source>
        <translation>有一位数字存疑</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>有空缺</translation>
    </message>
    <message>
        <source>it stands on {0}, too</source>
        <translation>{0} 上也有</translation>
    </message>
    <message>
        <source>most probable by itself: {0}</source>
        <translation>单独看概率最高的是：{0}</translation>
    </message>
    <message>
        <source>no decimal point was seen</source>
        <translation>未看到小数点</translation>
    </message>
    <message>
        <source>no field in doubt</source>
        <translation>没有存疑字段</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>已划掉</translation>
    </message>
    <message>
        <source>the rules forbid it</source>
        <translation>规则不允许</translation>
    </message>
    <message>
        <source>there is something else in the field</source>
        <translation>字段中还有其他内容</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>{0} fields in doubt</source>
        <translation>{0} 个字段存疑</translation>
    </message>
    <message>
        <source>{0} looked at</source>
        <translation>{0} 个已查看</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} 张纸表</translation>
    </message>
    <message>
        <source>{0} with a problem</source>
        <translation>{0} 张有问题</translation>
    </message>
</context>
<context>
    <name>SheetsFeature</name>
    <message>
        <source>Read sheets</source>
        <translation>识别纸表</translation>
    </message>
    <message>
        <source>Reading sheets</source>
        <translation>识别纸表</translation>
    </message>
</context>
<context>
    <name>SheetsLayout</name>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>识别纸表(&amp;R) …</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>接受（Enter）</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or a folder of filled-in sheets here. Each becomes rows of a table, and what is in doubt is shown with its picture.</source>
        <translation>将已填写纸表的图片、PDF 或文件夹拖放到此处。每张纸表成为表格的若干行，存疑之处会附图显示。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
</context>
<context>
    <name>SheetsSession</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}，第 {1} 页</translation>
    </message>
</context>
<context>
    <name>SheetsWindow</name>
    <message>
        <source>1 field was looked at before, and is as it was left.</source>
        <translation>1 个字段此前已查看，并保持原样。</translation>
    </message>
    <message>
        <source>No model of digits answers yet; choose one in the menu Model, and read then.</source>
        <translation>尚无可用的数字模型；请在“模型”菜单中选择一个，然后再识别。</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>识别文件夹</translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation>识别纸表</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table first?</source>
        <translation>您已更正识别结果。要先保存表格吗？</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table?</source>
        <translation>您已更正识别结果。要保存表格吗？</translation>
    </message>
    <message>
        <source>sheets.csv</source>
        <translation>纸表.csv</translation>
    </message>
    <message>
        <source>{0} fields were looked at before, and are as they were left.</source>
        <translation>{0} 个字段此前已查看，并保持原样。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>没有包含这些词的快捷键。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search for what you want to do, or for a key</source>
        <translation>搜索想做的事或按键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>SliderPanel</name>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>像 digitpad 那样再次规范化(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Other noise</source>
        <translation>换一种噪声(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>全部重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Noise, salt and pepper fall elsewhere.</source>
        <translation>噪声和椒盐会落在别处。</translation>
    </message>
    <message>
        <source>Put back (Delete, or a double click on the slider)</source>
        <translation>复位（Delete，或双击滑块）</translation>
    </message>
    <message>
        <source>Put back: {0}</source>
        <translation>复位：{0}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>What is distorted is brought to 20 pixels and into the middle before the network sees it. Without, the network sees it as it is.</source>
        <translation>变形后的内容在网络看到之前，会缩放到 20 像素并移到中央。不这样做时，网络看到的就是原样。</translation>
    </message>
</context>
<context>
    <name>SnapshotWords</name>
    <message>
        <source>After epoch {0}</source>
        <translation>第 {0} 轮之后</translation>
    </message>
    <message>
        <source>After {0} of {1} batches of the first epoch</source>
        <translation>第一轮的 {1} 个批次中第 {0} 个之后</translation>
    </message>
    <message>
        <source>Before the first batch</source>
        <translation>第一个批次之前</translation>
    </message>
    <message>
        <source>Labelled {0}, read as {1} ({2})</source>
        <translation>标签为 {0}，识别为 {1}（{2}）</translation>
    </message>
    <message>
        <source>Labelled {0}, read so ({1})</source>
        <translation>标签为 {0}，识别一致（{1}）</translation>
    </message>
    <message>
        <source>Too few images are held out to show how it reads them</source>
        <translation>留出的图像太少，无法显示网络如何识别它们</translation>
    </message>
    <message>
        <source>Yours, read as {0} ({1})</source>
        <translation>您的数字，识别为 {0}（{1}）</translation>
    </message>
    <message>
        <source>{0} of {1} held-out digits read right (95 % interval {2}–{3} %)</source>
        <translation>{1} 个留出数字中有 {0} 识别正确（95% 区间 {2}–{3}%）</translation>
    </message>
    <message>
        <source>{0} of {1} held-out images read right (95 % interval {2}–{3} %)</source>
        <translation>{1} 张留出图像中 {0} 识别正确（95% 区间 {2}–{3}%）</translation>
    </message>
</context>
<context>
    <name>SnapshotsFeature</name>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>方向键、Home、End</translation>
    </message>
    <message>
        <source>Back and forth, to the first snapshot, to the newest one</source>
        <translation>前后移动，到第一个快照，到最新快照</translation>
    </message>
    <message>
        <source>How «{0}» learned</source>
        <translation>“{0}”的学习过程</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training. Those of a new one are kept where «Keep how it learns» is ticked (Model &gt; Train a network).</source>
        <translation>模型“{0}”没有训练的快照。勾选“保留学习过程”后会保存新模型的快照（模型 &gt; 训练网络）。</translation>
    </message>
    <message>
        <source>The training has ended early; this is what had come of it.</source>
        <translation>训练提前结束；这是当时得到的结果。</translation>
    </message>
    <message>
        <source>The training is done.</source>
        <translation>训练已完成。</translation>
    </message>
    <message>
        <source>The training is under way; the newest snapshot is shown as long as you do not go back.</source>
        <translation>训练正在进行；只要您不往回看，就会显示最新的快照。</translation>
    </message>
    <message>
        <source>The training was stopped; this is what had come of it.</source>
        <translation>训练已停止；这是当时得到的结果。</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>观看学习过程</translation>
    </message>
    <message>
        <source>Watch «{0}» learn</source>
        <translation>观看“{0}”的学习过程</translation>
    </message>
</context>
<context>
    <name>SnapshotsWindow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The first snapshot comes before the first batch</source>
        <translation>第一个快照在第一个批次之前</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>显示网络的哪些内容</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Digits to look at</source>
        <translation>要查看的数字</translation>
    </message>
    <message>
        <source>MNIST: held-out digits</source>
        <translation>MNIST：留出数字</translation>
    </message>
    <message>
        <source>MNIST: test digits</source>
        <translation>MNIST：测试数字</translation>
    </message>
    <message>
        <source>MNIST: training digits</source>
        <translation>MNIST：训练数字</translation>
    </message>
    <message>
        <source>Test digits: no network has learned from them. Held-out: training digits that this network has not learned from.</source>
        <translation>测试数字：没有任何网络学习过。留出：此网络未学习过的训练数字。</translation>
    </message>
    <message>
        <source>Test images of its own data</source>
        <translation>其自身数据的测试图像</translation>
    </message>
    <message>
        <source>Your own digits</source>
        <translation>您自己的数字</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>&amp;Train it now</source>
        <translation>立即训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Your result:</source>
        <translation>您的结果(&amp;Y)：</translation>
    </message>
    <message>
        <source>For your worksheet</source>
        <translation>用于您的学习单</translation>
    </message>
    <message>
        <source>Menu: {0}</source>
        <translation>菜单：{0}</translation>
    </message>
    <message>
        <source>Not yet: compare it with the numbers that are shown.</source>
        <translation>还不对：请与显示的数值比较。</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>例如 {0}</translation>
    </message>
    <message>
        <source>○ Your turn.</source>
        <translation>○ 轮到您了。</translation>
    </message>
    <message>
        <source>✓ Done. Go on when you like.</source>
        <translation>✓ 完成。准备好后请继续。</translation>
    </message>
</context>
<context>
    <name>StudyButtons</name>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New comparison …</source>
        <translation>新建比较(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Finished runs stay; unfinished ones go on from their last epoch</source>
        <translation>已完成的运行会保留；未完成的从其最后一轮继续</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>报告(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Which network of the case</source>
        <translation>该方案的哪个网络</translation>
    </message>
    <message>
        <source>Write a page with tables, plots and comparisons, and open it</source>
        <translation>生成含表格、图和比较的页面并打开</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>尚无网络</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>种子 {0}</translation>
    </message>
    <message>
        <source>the best of its seeds</source>
        <translation>各种子中最好的</translation>
    </message>
</context>
<context>
    <name>StudyCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>Curves of accuracy and loss of each case over epochs</source>
        <translation>各方案的准确率和损失随轮次变化的曲线</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>1 case</source>
        <translation>1 个方案</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 个种子</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>比较架构</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>删除比较</translation>
    </message>
    <message>
        <source>Delete this comparison with all its runs and models for good?</source>
        <translation>要永久删除此比较及其所有运行和模型吗？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>正在启动 TensorFlow …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <source>The report is {0}</source>
        <translation>报告位于 {0}</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>正在生成报告 …</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} 个方案</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} 轮</translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation>{0} 个种子</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>&amp;Batch sizes</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>方案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>轮次(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Training share</source>
        <translation>训练比例(&amp;T)</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>Batch sizes are whole numbers with commas between them.</source>
        <translation>批大小应为整数，以逗号（,）分隔。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>比较架构</translation>
    </message>
    <message>
        <source>Fewer are for a quick try. All test images are always used.</source>
        <translation>少用一些可快速试验。全部测试图像总会用到。</translation>
    </message>
    <message>
        <source>Of the training images; the curves are drawn from the rest.</source>
        <translation>占训练图像的比例；曲线由其余图像得出。</translation>
    </message>
    <message>
        <source>Ot&amp;her cases</source>
        <translation>其他方案(&amp;H)</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>种子(&amp;D)</translation>
    </message>
    <message>
        <source>So often each case is trained, from other first weights each time.</source>
        <translation>每个方案训练这么多次，每次从不同的初始权重开始。</translation>
    </message>
    <message>
        <source>Tr&amp;ain on</source>
        <translation>训练数据(&amp;A)</translation>
    </message>
    <message>
        <source>Training &amp;images</source>
        <translation>训练图像(&amp;I)</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>逐个进行</translation>
    </message>
    <message>
        <source>such as 32, 100, 256</source>
        <translation>例如 32, 100, 256</translation>
    </message>
    <message>
        <source>such as conv3-dropout2, conv2-dense200</source>
        <translation>例如 conv3-dropout2, conv2-dense200</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>两个同时</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} 个参数</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} 次运行</translation>
    </message>
    <message>
        <source>{0}, about {1} if nothing else keeps this computer busy.</source>
        <translation>{0}，若这台计算机不忙于其他事，约需 {1}。</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>删除(&amp;L) …</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>以往的比较</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>finished, {0}</source>
        <translation>已完成，{0}</translation>
    </message>
    <message>
        <source>unfinished, {0} of {1}</source>
        <translation>未完成，{0} / {1}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} 轮</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} 次运行</translation>
    </message>
</context>
<context>
    <name>StudyResults</name>
    <message>
        <source>&amp;Mistakes</source>
        <translation>错误(&amp;M)</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>Choose a case in the table to see what its networks took for what.</source>
        <translation>在表格中选择一个方案，查看其网络把什么识别成了什么。</translation>
    </message>
    <message>
        <source>Cu&amp;rves</source>
        <translation>曲线(&amp;R)</translation>
    </message>
    <message>
        <source>Curves and mistakes</source>
        <translation>曲线与错误</translation>
    </message>
    <message>
        <source>No run of {0} is finished yet.</source>
        <translation>{0} 尚无已完成的运行。</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较的进度</translation>
    </message>
    <message>
        <source>You may close this window, or digitpad: it goes on where it was.</source>
        <translation>您可以关闭此窗口或 digitpad：之后会从中断处继续。</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>剩余约 {0}</translation>
    </message>
    <message>
        <source>at least one of {0} networks</source>
        <translation>{0} 个网络中的至少一个</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>正在启动 …</translation>
    </message>
    <message>
        <source>stopped; it can go on where it was</source>
        <translation>已停止；可从中断处继续</translation>
    </message>
    <message>
        <source>the one network</source>
        <translation>唯一的网络</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>{1}中已完成 {0} 次</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0} 次运行</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} test images were misread by {3}. Choose a cell to see its images; double-click one to put it onto the canvas.</source>
        <translation>{0}：{2} 张测试图像中有 {1} 张被{3}误识别。选择一个单元格可查看其中的图像；双击图像可将其放到画布上。</translation>
    </message>
</context>
<context>
    <name>StudyStatus</name>
    <message>
        <source>An unfinished comparison can go on: click here</source>
        <translation>未完成的比较可以继续：单击此处</translation>
    </message>
    <message>
        <source>Comparing: done, click to see</source>
        <translation>比较：完成，单击查看</translation>
    </message>
    <message>
        <source>Comparing: failed, click to see why</source>
        <translation>比较：失败，单击查看原因</translation>
    </message>
    <message>
        <source>Comparing: paused</source>
        <translation>比较：已暂停</translation>
    </message>
    <message>
        <source>Comparing: starting …</source>
        <translation>比较：正在启动 …</translation>
    </message>
    <message>
        <source>Comparing: {0} left</source>
        <translation>比较：剩余 {0}</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较的进度</translation>
    </message>
    <message>
        <source>Show the comparison of architectures</source>
        <translation>显示架构比较</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>95 % over images</source>
        <translation>95%（按图像）</translation>
    </message>
    <message>
        <source>95 % over seeds</source>
        <translation>95%（按种子）</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Cases and their figures</source>
        <translation>方案及其数据</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <source>ms an image</source>
        <translation>每张图像毫秒数</translation>
    </message>
    <message>
        <source>s an epoch</source>
        <translation>每轮秒数</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} 至 {1}%</translation>
    </message>
    <message>
        <source>{0}, batch {1}</source>
        <translation>{0}，批次 {1}</translation>
    </message>
</context>
<context>
    <name>TabFrame</name>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Checking what it still knows of others&apos; digits</source>
        <translation>正在检查它是否仍能识别他人的数字</translation>
    </message>
    <message>
        <source>Drawing your samples again, a little different each time</source>
        <translation>正在重新绘制您的样本，每次略有不同</translation>
    </message>
    <message>
        <source>It goes {0}&#xa0;% of the way to what was learned: that is enough, and spares others&apos; digits.</source>
        <translation>它向所学内容靠近 {0}&#xa0;%：这已足够，并能顾及他人的数字。</translation>
    </message>
    <message>
        <source>Learning your samples beside digits of others</source>
        <translation>正在学习您的样本以及他人的数字</translation>
    </message>
    <message>
        <source>Nothing is kept: it would read your own digits worse, {0} instead of {1} of {2}. More samples help.</source>
        <translation>不保留任何内容：它对您自己的数字识别会变差，{2} 个中识别 {0} 个，而不是 {1} 个。增加样本会有帮助。</translation>
    </message>
    <message>
        <source>Nothing is kept: whatever it learns of your digits, it would lose more than {0} of others&apos; digits. More samples of yours help.</source>
        <translation>不保留任何内容：无论它从您的数字中学到什么，都会使他人的数字损失超过 {0}。增加您的样本会有帮助。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Testing it on samples of yours that it has not learned</source>
        <translation>正在用它未学习过的您的样本进行测试</translation>
    </message>
    <message>
        <source>There are {0} labelled digits of yours</source>
        <translation>您有 {0} 个带标签的数字</translation>
    </message>
    <message>
        <source>There is one labelled digit of yours</source>
        <translation>您有 1 个带标签的数字</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · 剩余 {1}</translation>
    </message>
    <message>
        <source>{0}; at least {1} are needed before a model can learn your hand. Write {2} more.</source>
        <translation>{0}；模型学习您的笔迹至少需要 {1} 个。请再写 {2} 个。</translation>
    </message>
    <message>
        <source>{0}&#xa0;% ({1}–{2})</source>
        <translation>{0}&#xa0;%（{1}–{2}）</translation>
    </message>
    <message>
        <source>«{0}» learns your {1} digits, and digits of others beside them, so that it forgets nothing. You then see how well it reads before and after; nothing changes until you decide.</source>
        <translation>“{0}”学习您的 {1} 个数字，同时学习他人的数字，因此不会遗忘。之后您会看到学习前后的识别效果；在您决定之前不会有任何改变。</translation>
    </message>
    <message>
        <source>«{0}» reads as many of your {1} digits as before, {2}, and doubts fewer.</source>
        <translation>“{0}”识别出您的 {1} 个数字中的 {2} 个，与之前一样多，而存疑的更少。</translation>
    </message>
    <message>
        <source>«{0}» reads {1} of your {2} digits; before, it was {3}.</source>
        <translation>“{0}”识别出您的 {2} 个数字中的 {1} 个；之前是 {3} 个。</translation>
    </message>
</context>
<context>
    <name>TeachingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write digits …</source>
        <translation>书写数字(&amp;W) …</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>学习我的样本</translation>
    </message>
    <message>
        <source>Learning cannot start: {0}</source>
        <translation>无法开始学习：{0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <source>Your samples cannot be read</source>
        <translation>无法读取您的样本</translation>
    </message>
</context>
<context>
    <name>TeachingFeature</name>
    <message>
        <source>A model is learning your samples. Closing stops it; your samples stay.</source>
        <translation>模型正在学习您的样本。关闭会中止学习；您的样本会保留。</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>关闭 digitpad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Learning samples</source>
        <translation>学习样本</translation>
    </message>
    <message>
        <source>Stop learning and close</source>
        <translation>停止学习并关闭</translation>
    </message>
</context>
<context>
    <name>TeachingPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>学习我的样本</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学习完成</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>学习失败</translation>
    </message>
    <message>
        <source>Learning was stopped; nothing was changed.</source>
        <translation>学习已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>Learning your samples</source>
        <translation>正在学习您的样本</translation>
    </message>
    <message>
        <source>Looking at your samples …</source>
        <translation>正在查看您的样本 …</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>不保留任何内容</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>学习我的样本的进度</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>正在启动 TensorFlow …</translation>
    </message>
    <message>
        <source>There is no model that could learn.</source>
        <translation>没有可以学习的模型。</translation>
    </message>
</context>
<context>
    <name>TeachingStatus</name>
    <message>
        <source>Learning: done, click to decide</source>
        <translation>学习：完成，单击以决定</translation>
    </message>
    <message>
        <source>Learning: done, nothing kept</source>
        <translation>学习：完成，未保留</translation>
    </message>
    <message>
        <source>Learning: failed, click to see why</source>
        <translation>学习：失败，单击查看原因</translation>
    </message>
    <message>
        <source>Learning: starting …</source>
        <translation>学习：正在启动 …</translation>
    </message>
    <message>
        <source>Learning: {0} left</source>
        <translation>学习：剩余 {0}</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>学习我的样本的进度</translation>
    </message>
    <message>
        <source>Show how my samples are learned</source>
        <translation>显示我的样本的学习情况</translation>
    </message>
</context>
<context>
    <name>TeachingTable</name>
    <message>
        <source>A first result, on {0} of your digits. The others are still being tested.</source>
        <translation>初步结果，基于您的 {0} 个数字。其余的仍在测试中。</translation>
    </message>
    <message>
        <source>Each is read by a network that has not learned it.</source>
        <translation>每个数字都由未学习过它的网络识别。</translation>
    </message>
    <message>
        <source>Images of MNIST that were held out.</source>
        <translation>留出的 MNIST 图像。</translation>
    </message>
    <message>
        <source>In brackets: 95&#xa0;% intervals. Your digits were read by networks that had not learned them.</source>
        <translation>括号内：95&#xa0;% 区间。您的数字由未学习过它们的网络识别。</translation>
    </message>
    <message>
        <source>Other forms, and what is no digit</source>
        <translation>其他写法，以及非数字</translation>
    </message>
    <message>
        <source>Others&apos; scanned digits</source>
        <translation>他人的扫描数字</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>识别正确</translation>
    </message>
    <message>
        <source>The guard set: drawn digits as other countries form them, letters and scribbles.</source>
        <translation>防护集：其他国家写法的手写数字、字母和涂鸦。</translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>您的数字</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Back and forth with the arrow keys, Home and End</source>
        <translation>用方向键、Home 和 End 前后移动</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show one snapshot after the other (space bar)</source>
        <translation>逐个显示快照（空格键）</translation>
    </message>
    <message>
        <source>Snapshots of the training</source>
        <translation>训练的快照</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <source>Boxes</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Boxes a cell</source>
        <translation>每格方框数</translation>
    </message>
    <message>
        <source>Click or drag to select fields; drag them to move them.</source>
        <translation>单击或拖动以选择字段；拖动字段可移动它们。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag over a box, or click into a printed one.</source>
        <translation>拖过一个方框，或在印好的方框内单击。</translation>
    </message>
    <message>
        <source>Drag over a row of boxes.</source>
        <translation>拖过一行方框。</translation>
    </message>
    <message>
        <source>Drag over the cells of a table.</source>
        <translation>拖过表格的单元格。</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The number of the first row in the table</source>
        <translation>表格中第一行的编号</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>auto: as printed</source>
        <translation>自动：按印刷内容</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Brush width</source>
        <translation>笔刷粗细</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy over epochs</source>
        <translation>损失和准确率随轮次变化的曲线</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>&amp;Cancel training</source>
        <translation>取消训练(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel training</source>
        <translation>取消训练</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Keep best epoch</source>
        <translation>保留最好的一轮</translation>
    </message>
    <message>
        <source>Keep the best epoch so far as a model?</source>
        <translation>要将目前最好的一轮保留为模型吗？</translation>
    </message>
    <message>
        <source>Saving the best epoch so far …</source>
        <translation>正在保存目前最好的一轮 …</translation>
    </message>
    <message>
        <source>Show &amp;the code …</source>
        <translation>显示代码(&amp;T) …</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>停止并丢弃</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <source>The 95 % interval goes from {0} to {1} %.</source>
        <translation>95% 区间为 {0} 至 {1}%。</translation>
    </message>
    <message>
        <source>The active model «{0}» reads {1} %.</source>
        <translation>当前模型“{0}”可识别 {1}%。</translation>
    </message>
    <message>
        <source>The new model reads {0} % of MNIST&apos;s 10,000 test images.</source>
        <translation>新模型可识别 MNIST 的 10,000 张测试图像中的 {0}%。</translation>
    </message>
    <message>
        <source>The new model reads {0} % of the test part, which it has never seen, right.</source>
        <translation>新模型可正确识别从未见过的测试集中的 {0}%。</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>已有模型“{0}”。</translation>
    </message>
    <message>
        <source>Train &amp;again …</source>
        <translation>再次训练(&amp;A) …</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Training cannot start: {0}</source>
        <translation>无法开始训练：{0}</translation>
    </message>
    <message>
        <source>my {0}</source>
        <translation>我的 {0}</translation>
    </message>
</context>
<context>
    <name>TrainingFeature</name>
    <message>
        <source>A training had finished when digitpad was closed last; its model is among yours as «{0}».</source>
        <translation>上次关闭 digitpad 时有一次训练已完成；其模型以“{0}”之名保存在您的模型中。</translation>
    </message>
    <message>
        <source>A training is under way. Closing stops it, and its model is lost.</source>
        <translation>训练正在进行。关闭会中止训练，其模型将丢失。</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>关闭 digitpad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>停止训练并关闭</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>&amp;Augmentation</source>
        <translation>数据增强(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>轮次(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>学习率(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation>验证比例(&amp;V)</translation>
    </message>
    <message>
        <source>At most 5 MB in the model&apos;s folder, your digit on the canvas included. Exports leave it out.</source>
        <translation>模型文件夹中最多 5 MB，包括您在画布上的数字。导出时不包含。</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epoch.</source>
        <translation>所需时间在第一轮之后显示。</translation>
    </message>
    <message>
        <source>Keep how it learns with the model, to see it again</source>
        <translation>保留学习过程（与模型一起，以便再次查看）</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>种子(&amp;D)</translation>
    </message>
    <message>
        <source>Sna&amp;pshots</source>
        <translation>快照(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;rain on</source>
        <translation>训练数据(&amp;R)</translation>
    </message>
    <message>
        <source>The highest rate: it rises to this, then falls along a cosine to 0.</source>
        <translation>最高学习率：先升到此值，再沿余弦曲线降到 0。</translation>
    </message>
    <message>
        <source>The same seed and values repeat a training.</source>
        <translation>相同的种子和参数值可重现训练。</translation>
    </message>
    <message>
        <source>This will take about {0}.</source>
        <translation>大约需要 {0}。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Training images that are held out to measure the network on.</source>
        <translation>留出用于评估网络的训练图像。</translation>
    </message>
    <message>
        <source>Turn, slant, stretch and shift the images, vary the strokes</source>
        <translation>对图像进行旋转、倾斜、拉伸和平移，并变化笔画</translation>
    </message>
    <message>
        <source>digitpad – batch-normalised convolutions, 391,082 parameters</source>
        <translation>digitpad – 带批归一化的卷积，391,082 个参数</translation>
    </message>
    <message>
        <source>digitpad-small – the same with fewer filters, 157,954 parameters</source>
        <translation>digitpad-small – 结构相同但卷积核较少，157,954 个参数</translation>
    </message>
    <message>
        <source>paper – the student paper&apos;s network, 159,254 parameters</source>
        <translation>paper – 学生论文中的网络，159,254 个参数</translation>
    </message>
    <message>
        <source>{0} – your own, {1} parameters</source>
        <translation>{0} – 您自己的，{1} 个参数</translation>
    </message>
</context>
<context>
    <name>TrainingProgressPanel</name>
    <message>
        <source>&amp;Watch it learn</source>
        <translation>观看学习过程(&amp;W)</translation>
    </message>
    <message>
        <source>After epoch {0}: training loss {1}, accuracy {2} %</source>
        <translation>第 {0} 轮之后：训练损失 {1}，准确率 {2}%</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}</source>
        <translation>第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <source>Kernels, maps, classes and digits, snapshot by snapshot</source>
        <translation>逐个快照显示卷积核、特征图、类别和数字</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Saving, and testing on 10,000 images that it has never seen …</source>
        <translation>正在保存，并在从未见过的 10,000 张图像上测试 …</translation>
    </message>
    <message>
        <source>Saving, and testing on images that it has never seen …</source>
        <translation>正在保存，并在从未见过的图像上测试 …</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>正在启动 TensorFlow …</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>The training was stopped; nothing was kept.</source>
        <translation>训练已停止；未保留任何内容。</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练完成</translation>
    </message>
    <message>
        <source>Training «{0}»</source>
        <translation>正在训练“{0}”</translation>
    </message>
    <message>
        <source>batch {0} of {1} for {2}</source>
        <translation>第 {0} 批，共 {1} 批，已用 {2}</translation>
    </message>
    <message>
        <source>the first batch builds the network&apos;s program, for {0}</source>
        <translation>第一个批次正在构建网络的程序，已用 {0}</translation>
    </message>
    <message>
        <source>validating for {0}</source>
        <translation>正在验证，已用 {0}</translation>
    </message>
    <message>
        <source>validation loss {0}, accuracy {1} %</source>
        <translation>验证损失 {0}，准确率 {1}%</translation>
    </message>
    <message>
        <source>{0} images/s · {1} left</source>
        <translation>{0} 张图像/秒 · 剩余 {1}</translation>
    </message>
    <message>
        <source>{0} training and {1} validation images, {2} parameters</source>
        <translation>{0} 张训练图像和 {1} 张验证图像，{2} 个参数</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>显示训练</translation>
    </message>
    <message>
        <source>Training: done, click to decide</source>
        <translation>训练：完成，单击以决定</translation>
    </message>
    <message>
        <source>Training: failed, click to see why</source>
        <translation>训练：失败，单击查看原因</translation>
    </message>
    <message>
        <source>Training: saving …</source>
        <translation>训练：正在保存 …</translation>
    </message>
    <message>
        <source>Training: starting …</source>
        <translation>训练：正在启动 …</translation>
    </message>
    <message>
        <source>Training: {0} left</source>
        <translation>训练：剩余 {0}</translation>
    </message>
</context>
<context>
    <name>TransferFeature</name>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Keras networks (*.keras);;All files (*)</source>
        <translation>Keras 网络 (*.keras);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>TrialPictures</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>标签为 {0}</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less.</source>
        <translation>橙色：墨迹增多；蓝色：减少。</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>网络看到</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>改变的内容</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>网络看到的内容</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>All {0} products</source>
        <translation>全部 {0} 个乘积</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>单击转到此特征图</translation>
    </message>
    <message>
        <source>The map before it</source>
        <translation>前一张特征图</translation>
    </message>
    <message>
        <source>The mean of the {0} pixels of map {1}: &lt;b&gt;{2}&lt;/b&gt;.</source>
        <translation>特征图 {1} 的 {0} 个像素的平均值：&lt;b&gt;{2}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>然后：{0}。</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>该数值：&lt;b&gt;{0}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>e to the power of the score {0}, divided by the sum of that over all classes: &lt;b&gt;{1}&lt;/b&gt;, or {2} %.</source>
        <translation>e 的得分 {0} 次幂，除以所有类别的该值之和：&lt;b&gt;{1}&lt;/b&gt;，即 {2}%。</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>特征图 {0}</translation>
    </message>
    <message>
        <source>map {0}, row {1}, column {2}</source>
        <translation>特征图 {0}，第 {1} 行，第 {2} 列</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>数值 {0}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>{0} times its scale {1}, plus its offset {2}: &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>{0} 乘以其缩放系数 {1}，加上其偏移量 {2}：&lt;b&gt;{3}&lt;/b&gt;。</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>The arrow keys move from cell to cell.</source>
        <translation>用方向键在单元格间移动。</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Cover with</source>
        <translation>遮盖方式</translation>
    </message>
    <message>
        <source>A small square is moved over the image, and the network is asked again each time. Where covering makes a class less probable, what was there speaks for it (orange); where it makes it more probable, against it (blue). Choose another class to see why it was not that one.</source>
        <translation>一个小方块在图像上移动，每移动一次就重新询问网络。如果遮住某处使某个类别的概率下降，则该处的内容支持这个类别（橙色）；如果使概率上升，则反对这个类别（蓝色）。选择另一个类别，可查看为什么不是它。</translation>
    </message>
    <message>
        <source>Draw something: here is shown what speaks for and against each class.</source>
        <translation>画点什么：这里会显示支持和反对每个类别的依据。</translation>
    </message>
    <message>
        <source>Method: occlusion, M. D. Zeiler and R. Fergus, «Visualizing and Understanding Convolutional Networks», 2014 ({0}), with a square of {1} × {1} pixels. The numbers are differences of log-odds: 2.3 means ten times the odds.</source>
        <translation>方法：遮挡法，M. D. Zeiler 与 R. Fergus，“Visualizing and Understanding Convolutional Networks”，2014（{0}），使用 {1} × {1} 像素的方块。数值是对数几率之差：2.3 表示几率为十倍。</translation>
    </message>
    <message>
        <source>Point at a pixel for its number.</source>
        <translation>指向像素可查看其数值。</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;. With this square covered, the probability of {3} would be {4} instead of {5}.</source>
        <translation>第 {0} 行，第 {1} 列：&lt;b&gt;{2}&lt;/b&gt;。遮住这个方块后，{3} 的概率将是 {4}，而不是 {5}。</translation>
    </message>
    <message>
        <source>The network gives &lt;b&gt;{0}&lt;/b&gt; a probability of {1}.</source>
        <translation>网络给 &lt;b&gt;{0}&lt;/b&gt; 的概率为 {1}。</translation>
    </message>
    <message>
        <source>What speaks for and against the class</source>
        <translation>支持和反对该类别的依据</translation>
    </message>
    <message>
        <source>Why this, why not that?</source>
        <translation>为什么是它，而不是别的？</translation>
    </message>
    <message>
        <source>grey: the emptiness around counts too</source>
        <translation>灰色：周围的空白也计入</translation>
    </message>
    <message>
        <source>less than 0.01&#xa0;%</source>
        <translation>小于 0.01&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99.99&#xa0;%</source>
        <translation>大于 99.99&#xa0;%</translation>
    </message>
    <message>
        <source>paper: ink is taken away</source>
        <translation>纸色：去除墨迹</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>«none of them»</source>
        <translation>“都不是”</translation>
    </message>
    <message>
        <source>«not a digit»</source>
        <translation>“不是数字”</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} 分 {1} 秒</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
</context>
<context>
    <name>WorkStatus</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>识别进度</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> · about {0} left</source>
        <translation> · 剩余约 {0}</translation>
    </message>
    <message>
        <source>All done, thank you</source>
        <translation>全部完成，谢谢</translation>
    </message>
    <message>
        <source>Back (Ctrl+Z)</source>
        <translation>返回（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Digits written</source>
        <translation>已写的数字</translation>
    </message>
    <message>
        <source>Goes on after</source>
        <translation>继续前等待</translation>
    </message>
    <message>
        <source>Next (Space)</source>
        <translation>下一个（空格）</translation>
    </message>
    <message>
        <source>So long after the pen went up, the next digit comes</source>
        <translation>抬笔后经过此时间，出现下一个数字</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>Write a</source>
        <translation>请写</translation>
    </message>
    <message>
        <source>Write a {0}</source>
        <translation>请写 {0}</translation>
    </message>
    <message>
        <source>Write each digit ten times</source>
        <translation>每个数字写十遍</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>then {0}</source>
        <translation>然后是 {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
</TS>
