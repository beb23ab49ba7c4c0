<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About digitpad</source>
        <translation>digitpadについて</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>このモデルについて</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Draw digits, see what a convolutional network sees, and retrain it.</source>
        <translation>数字を書き、畳み込みネットワークが見ているものを確かめ、訓練し直すことができます。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Held out of its data</source>
        <translation>自身のデータ、ホールドアウト</translation>
    </message>
    <message>
        <source>Held-out writers of {0}</source>
        <translation>{0} のホールドアウトされた書き手</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>Learned then</source>
        <translation>その後の学習</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNISTテスト</translation>
    </message>
    <message>
        <source>MNIST, held out</source>
        <translation>MNIST、ホールドアウト</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>ペンのストローク</translation>
    </message>
    <message>
        <source>Test part of its data</source>
        <translation>自身のデータのテスト部分</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>訓練日時</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>訓練データ</translation>
    </message>
    <message>
        <source>Trained on MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0). Nothing you draw leaves this computer.</source>
        <translation>Y. LeCunとC. CortesによるMNISTで訓練(CC BY-SA 3.0)。描いたものがこのコンピューターの外へ出ることはありません。</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>変形</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>疑い</translation>
    </message>
    <message>
        <source>refused when {0} &gt; {1}</source>
        <translation>{0} &gt; {1} のとき棄却</translation>
    </message>
    <message>
        <source>{0} own samples, from «{1}» on</source>
        <translation>自分のサンプル{0}個、「{1}」から</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About digitpad</source>
        <translation>digitpadについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare architectures …</source>
        <translation>アーキテクチャを比較(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <translation>描画をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete this model …</source>
        <translation>このモデルを削除(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go back to the model before</source>
        <translation>前のモデルに戻す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How well does it read?</source>
        <translation>どのくらい正確に読めるか(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>キーボードショートカット(&amp;K) …</translation>
    </message>
    <message>
        <source>&amp;Learn my samples …</source>
        <translation>自分のサンプルを学習(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Lessons …</source>
        <translation>レッスン(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open drawing …</source>
        <translation>描画を開く(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print a sheet …</source>
        <translation>用紙を印刷(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read pictures …</source>
        <translation>画像を読み取る(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save drawing as …</source>
        <translation>描画に名前を付けて保存(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Stylus pressure changes the width</source>
        <translation>筆圧で太さを変える(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>筆を太く(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Train a network …</source>
        <translation>ネットワークを訓練(&amp;T) …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>0 – 9 on the canvas, click on a digit&apos;s label</source>
        <translation>キャンバス上で 0 – 9、数字のラベルをクリック</translation>
    </message>
    <message>
        <source>About this &amp;model …</source>
        <translation>このモデルについて(&amp;M) …</translation>
    </message>
    <message>
        <source>Arrow keys on the network&apos;s image</source>
        <translation>ネットワークの画像上で矢印キー</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the canvas</source>
        <translation>キャンバス上で矢印キー、Home、End</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>システムに合わせる(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;lear canvas</source>
        <translation>キャンバスを消去(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel the stroke under way</source>
        <translation>書きかけのストロークを取り消す</translation>
    </message>
    <message>
        <source>Choose what the selected digit is, or that it is none</source>
        <translation>選択した数字の正解、または数字でないことを指定</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>画像としてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Correct the selected digit</source>
        <translation>選択した数字を訂正</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Draw a &amp;form …</source>
        <translation>フォームを描く(&amp;F) …</translation>
    </message>
    <message>
        <source>E&amp;xhibit …</source>
        <translation>展示(&amp;X) …</translation>
    </message>
    <message>
        <source>E&amp;xport this model …</source>
        <translation>このモデルをエクスポート(&amp;X) …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Enter on the canvas</source>
        <translation>キャンバス上で F2、Enter</translation>
    </message>
    <message>
        <source>How it lear&amp;ned …</source>
        <translation>学習の経過(&amp;N) …</translation>
    </message>
    <message>
        <source>Im&amp;port a model …</source>
        <translation>モデルをインポート(&amp;P) …</translation>
    </message>
    <message>
        <source>Keep the digit as a sample, even if read right</source>
        <translation>正しく読まれていても、数字をサンプルとして残す</translation>
    </message>
    <message>
        <source>Left button, pen, finger</source>
        <translation>左ボタン、ペン、指</translation>
    </message>
    <message>
        <source>Look &amp;inside …</source>
        <translation>内部を見る(&amp;I) …</translation>
    </message>
    <message>
        <source>My &amp;samples …</source>
        <translation>自分のサンプル(&amp;S) …</translation>
    </message>
    <message>
        <source>Own la&amp;yers …</source>
        <translation>自作の層(&amp;Y) …</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation>ペン(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>設定(&amp;F) …</translation>
    </message>
    <message>
        <source>Read numbers of se&amp;veral digits</source>
        <translation>複数桁の数値を読み取る(&amp;V)</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>小数点、コンマ、マイナス記号を読み取る(&amp;M)</translation>
    </message>
    <message>
        <source>Read s&amp;heets …</source>
        <translation>用紙を読み取る(&amp;H) …</translation>
    </message>
    <message>
        <source>Right button, eraser end of the pen</source>
        <translation>右ボタン、ペンの消しゴム側</translation>
    </message>
    <message>
        <source>Say when a drawing is &amp;no digit</source>
        <translation>数字でない描画を知らせる(&amp;N)</translation>
    </message>
    <message>
        <source>Select a digit of the number</source>
        <translation>数値の中の数字を選択</translation>
    </message>
    <message>
        <source>Show &amp;boxes around the digits</source>
        <translation>数字の周りに枠を表示(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>筆を細く(&amp;H)</translation>
    </message>
    <message>
        <source>The same, and the buttons below the answer</source>
        <translation>同じキー、または答えの下のボタン</translation>
    </message>
    <message>
        <source>Walk from pixel to pixel</source>
        <translation>ピクセルからピクセルへ移動</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>画像としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;28&#xa0;×&#xa0;28 pixels</source>
        <translation>28 × 28ピクセルをコピー(&amp;2)</translation>
    </message>
    <message>
        <source>Drag it to another program, or copy it with a right click</source>
        <translation>別のプログラムへドラッグするか、右クリックでコピーできます</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答え</translation>
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
        <translation>何も訂正されていません。読み取りの前に描画が変わりました。もう一度指定してください。</translation>
    </message>
    <message>
        <source>Numbers are read less well than usual. {0}</source>
        <translation>数値の読み取りが通常より不正確です。{0}</translation>
    </message>
    <message>
        <source>Only digits can be corrected, and this model tells other things apart.</source>
        <translation>訂正できるのは数字だけで、このモデルが見分けるのは別のものです。</translation>
    </message>
    <message>
        <source>This drawing could not be read. {0}</source>
        <translation>この描画は読み取れませんでした。{0}</translation>
    </message>
</context>
<context>
    <name>ArchitecturesFeature</name>
    <message>
        <source>Own layers</source>
        <translation>自作の層</translation>
    </message>
</context>
<context>
    <name>AtlasSources</name>
    <message>
        <source>Held-out digit {0}</source>
        <translation>ホールドアウトの数字 {0}</translation>
    </message>
    <message>
        <source>Test digit {0}</source>
        <translation>テスト用の数字 {0}</translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation>テスト画像 {0}</translation>
    </message>
    <message>
        <source>Training digit {0}</source>
        <translation>訓練用の数字 {0}</translation>
    </message>
    <message>
        <source>Your digit {0}</source>
        <translation>自分の数字 {0}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>数字なし</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>どれでもない</translation>
    </message>
</context>
<context>
    <name>AtlasStatus</name>
    <message>
        <source>&amp;Look at them</source>
        <translation>調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Digits that the network has looked at</source>
        <translation>ネットワークが調べた数字</translation>
    </message>
    <message>
        <source>The network has not looked at all of MNIST&apos;s 70,000 digits.</source>
        <translation>ネットワークはMNISTの70,000個の数字をすべては調べていません。</translation>
    </message>
    <message>
        <source>The network has not looked at the test images of its own data.</source>
        <translation>ネットワークは自身のデータのテスト画像をまだ調べていません。</translation>
    </message>
    <message>
        <source>The network looks at MNIST&apos;s 70,000 digits. It does so once; then it is remembered.</source>
        <translation>ネットワークがMNISTの70,000個の数字を調べます。一度だけ行い、結果は記憶されます。</translation>
    </message>
    <message>
        <source>The network looks at the test images of its own data.</source>
        <translation>ネットワークが自身のデータのテスト画像を調べます。</translation>
    </message>
</context>
<context>
    <name>AttackOutcome</name>
    <message>
        <source>Attack {0}: probabilities by {1}</source>
        <translation>攻撃 {0}: {1}ごとの確率</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>イプシロン</translation>
    </message>
    <message>
        <source>first misled at {0}</source>
        <translation>{0}で初めてだまされる</translation>
    </message>
    <message>
        <source>never misled</source>
        <translation>一度もだまされない</translation>
    </message>
</context>
<context>
    <name>AttackTab</name>
    <message>
        <source>A&amp;ttack</source>
        <translation>攻撃(&amp;T)</translation>
    </message>
    <message>
        <source>An attack needs the network&apos;s gradients; it takes some seconds.</source>
        <translation>攻撃にはネットワークの勾配が必要で、数秒かかります。</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>攻撃後</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>並べて表示:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>何か描くか、画像を選んでください。</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>イプシロン</translation>
    </message>
    <message>
        <source>Epsilon:</source>
        <translation>イプシロン:</translation>
    </message>
    <message>
        <source>Following gradients</source>
        <translation>勾配をたどっています</translation>
    </message>
    <message>
        <source>It is a {0} already: choose another one to read it as.</source>
        <translation>すでに{0}です。何と読ませるか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>手法:</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>読ませる数字</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>この画像</translation>
    </message>
    <message>
        <source>Who knows a network&apos;s weights can ask in which direction each pixel should change to mislead it. No pixel changes by more than epsilon: often so little that people hardly see it. The image is that of «Fool it», distorted as it is there.</source>
        <translation>ネットワークの重みがわかれば、だますために各ピクセルをどの方向へ変えればよいかを調べられます。どのピクセルもイプシロンより大きくは変わらず、多くの場合、人にはほとんど見えません。画像は「だましてみる」のもので、そこでの変形もそのままです。</translation>
    </message>
    <message>
        <source>What it is to be read as</source>
        <translation>何と読ませるか</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>加えられたもの</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>別のクラスならどれでも</translation>
    </message>
    <message>
        <source>any other digit</source>
        <translation>別の数字ならどれでも</translation>
    </message>
    <message>
        <source>in many steps (PGD)</source>
        <translation>多数のステップで(PGD)</translation>
    </message>
    <message>
        <source>in one step (FGSM)</source>
        <translation>1ステップで(FGSM)</translation>
    </message>
    <message>
        <source>{0} of ink, {1} of {2} greys</source>
        <translation>インクの{0}、{2}階調のうち{1}</translation>
    </message>
</context>
<context>
    <name>BrowserDetails</name>
    <message>
        <source>&amp;Fool it</source>
        <translation>だましてみる(&amp;F)</translation>
    </message>
    <message>
        <source>, and read so ({0} sure).</source>
        <translation>、そのとおりに読み取り(確信度 {0})。</translation>
    </message>
    <message>
        <source>, and rightly taken for none.</source>
        <translation>、正しく「数字ではない」と判断。</translation>
    </message>
    <message>
        <source>, but taken for {0} ({1} sure).</source>
        <translation>、しかし{0}と読み取り(確信度 {1})。</translation>
    </message>
    <message>
        <source>, taken for no digit; the nearest is {0} ({1}).</source>
        <translation>、数字ではないと判断。最も近いのは{0}({1})。</translation>
    </message>
    <message>
        <source>, taken for none of the classes; the nearest is {0} ({1}).</source>
        <translation>、どのクラスでもないと判断。最も近いのは{0}({1})。</translation>
    </message>
    <message>
        <source>Choose one to see what the network says of it.</source>
        <translation>数字を選ぶと、それについてネットワークの判断が表示されます。</translation>
    </message>
    <message>
        <source>Distort this image until it is read as another class</source>
        <translation>別のクラスと読まれるまで、この画像を変形します</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>ラベルは{0}</translation>
    </message>
    <message>
        <source>Put onto the &amp;canvas</source>
        <translation>キャンバスに置く(&amp;C)</translation>
    </message>
    <message>
        <source>The chosen digit</source>
        <translation>選択した数字</translation>
    </message>
</context>
<context>
    <name>BrowserFilters</name>
    <message>
        <source>&amp;All of them</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Images:</source>
        <translation>画像(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Labelled:</source>
        <translation>ラベル(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Misread only</source>
        <translation>誤読のみ(&amp;M)</translation>
    </message>
    <message>
        <source>At least so sure</source>
        <translation>確信度の下限</translation>
    </message>
    <message>
        <source>At most so sure</source>
        <translation>確信度の上限</translation>
    </message>
    <message>
        <source>Orde&amp;r:</source>
        <translation>並び順(&amp;R):</translation>
    </message>
    <message>
        <source>S&amp;ure:</source>
        <translation>確信度(&amp;U):</translation>
    </message>
    <message>
        <source>Taken &amp;for:</source>
        <translation>読み取り結果(&amp;F):</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>元の順</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>確信度の低い順</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>数字なし</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>どれでもない</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>確信度の高い順</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
</context>
<context>
    <name>BrowserTab</name>
    <message>
        <source>All {1} digits</source>
        <translation>全{1}個の数字</translation>
    </message>
    <message>
        <source>All {1} images</source>
        <translation>全{1}枚の画像</translation>
    </message>
    <message>
        <source>A network is as good as the images that it has seen. Here are some whose labels are known, with what this network says of each. Sort by how sure it is, look at what it misreads, and put any of them onto the canvas to see why.</source>
        <translation>ネットワークの良し悪しは、見てきた画像しだいです。ここにはラベルのわかっている画像がいくつか並び、それぞれについてこのネットワークの判断が示されます。確信度で並べ替え、誤読を調べ、どの画像でもキャンバスに置いて理由を確かめられます。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>まだ調べていません。</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>答えるネットワークがありません。</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>このネットワークのモデルカードには、学習に使わなかった訓練用の数字が記されていません。</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>自分の数字はまだ保存されていません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{0} of 1 digit</source>
        <translation>1個中{0}個の数字</translation>
    </message>
    <message>
        <source>{0} of {1} digits</source>
        <translation>{1}個中{0}個の数字</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{1}枚中{0}枚の画像</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Draw digits here with mouse, stylus or finger.</source>
        <translation>マウス、スタイラス、指でここに数字を書いてください。</translation>
    </message>
    <message>
        <source>It reads {0}.</source>
        <translation>読み取り結果: {0}。</translation>
    </message>
</context>
<context>
    <name>CellPicture</name>
    <message>
        <source>The selected field on paper</source>
        <translation>紙の上の選択したフィールド</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>クラス {0}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>The answer, whatever it is</source>
        <translation>答え(どれであっても)</translation>
    </message>
</context>
<context>
    <name>ClassMapView</name>
    <message>
        <source>Map of the ten classes</source>
        <translation>10クラスの地図</translation>
    </message>
</context>
<context>
    <name>ClassPoints</name>
    <message>
        <source>Map of the classes</source>
        <translation>クラスの地図</translation>
    </message>
    <message>
        <source>Map of the ten classes</source>
        <translation>10クラスの地図</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Each point is a digit that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its digits.</source>
        <translation>各点は、ネットワークが学習に使わない数字で、最後の層が置いた位置を1つの平面上で見たものです。点を指すと詳細が出ます。表のセルを選ぶと、その数字が見つかります。</translation>
    </message>
    <message>
        <source>Each point is an image that the network does not learn from, where its last layer puts it, seen in one plane. Point at one; choose a cell of the table to find its images.</source>
        <translation>各点は、ネットワークが学習に使わない画像で、最後の層が置いた位置を1つの平面上で見たものです。点を指すと詳細が出ます。表のセルを選ぶと、その画像が見つかります。</translation>
    </message>
    <message>
        <source>The ring is your drawing.</source>
        <translation>輪はあなたの描画です。</translation>
    </message>
    <message>
        <source>Too few images are held out for a map of the classes.</source>
        <translation>ホールドアウトされた画像が少なすぎて、クラスの地図を作れません。</translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Rows: what an image is; columns: what it was taken for. The arrows choose a cell.</source>
        <translation>行: 画像の実際のクラス、列: 読み取られたクラス。矢印キーでセルを選びます。</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>何が何と読まれたか</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}回</translation>
    </message>
    <message>
        <source>{0}, a {1} was taken for {2}</source>
        <translation>{0}、{1}が{2}と読まれました</translation>
    </message>
    <message>
        <source>{0}, «{1}» was taken for «{2}»</source>
        <translation>{0}、「{1}」が「{2}」と読まれました</translation>
    </message>
    <message>
        <source>↓ is</source>
        <translation>↓ 実際</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>&amp;Not a digit</source>
        <translation>数字ではない(&amp;N)</translation>
    </message>
    <message>
        <source>As the network &amp;reads it</source>
        <translation>ネットワークの読み取りどおり(&amp;R)</translation>
    </message>
    <message>
        <source>What this digit is</source>
        <translation>この数字の正解</translation>
    </message>
</context>
<context>
    <name>CorrectionRecorder</name>
    <message>
        <source>1 sample</source>
        <translation>1個のサンプル</translation>
    </message>
    <message>
        <source>Kept as a sample of what is no digit</source>
        <translation>数字でないもののサンプルとして残しました</translation>
    </message>
    <message>
        <source>Kept as a sample of {0}</source>
        <translation>{0}のサンプルとして残しました</translation>
    </message>
    <message>
        <source>No sample any more</source>
        <translation>サンプルではなくなりました</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0}個のサンプル</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It is a {0} (key {0})</source>
        <translation>これは{0}(キー {0})</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>It is right as it is read (its digit&apos;s key)</source>
        <translation>読み取りどおりで正しい(その数字のキー)</translation>
    </message>
    <message>
        <source>That is a …</source>
        <translation>これは …</translation>
    </message>
    <message>
        <source>What the digit is</source>
        <translation>正しい数字</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it, please send the text below; you can read all of it.</source>
        <translation>どこにも何も送信していません。報告する場合は、下のテキストをお送りください。内容はすべて読めます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>直前の操作:</translation>
    </message>
    <message>
        <source>digitpad ended in the middle of its work the last time. What you drew is there again, except perhaps for the last seconds; your models and samples are safe.</source>
        <translation>前回、digitpadは作業の途中で終了しました。描いたものは、最後の数秒分を除いて復元されています。モデルとサンプルは無事です。</translation>
    </message>
    <message>
        <source>digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on.</source>
        <translation>digitpadで予期しないエラーが発生しました。描画とモデルは無事ですので、そのまま続けられます。</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>Data to learn from</source>
        <translation>学習に使うデータ</translation>
    </message>
    <message>
        <source>Loo&amp;k at them …</source>
        <translation>調べる(&amp;K) …</translation>
    </message>
    <message>
        <source>MNIST&apos;s 60,000 digits</source>
        <translation>MNISTの60,000個の数字</translation>
    </message>
    <message>
        <source>Own data …</source>
        <translation>自分のデータ …</translation>
    </message>
    <message>
        <source>Own data: {0}</source>
        <translation>自分のデータ: {0}</translation>
    </message>
</context>
<context>
    <name>DigitBar</name>
    <message>
        <source>&amp;Any</source>
        <translation>どれでも(&amp;A)</translation>
    </message>
    <message>
        <source>A digit of these at random</source>
        <translation>この中から無作為に1つの数字</translation>
    </message>
    <message>
        <source>Choosing one of MNIST&apos;s digits</source>
        <translation>MNISTの数字の選択</translation>
    </message>
    <message>
        <source>MNIST: held-out digit</source>
        <translation>MNIST: ホールドアウトの数字</translation>
    </message>
    <message>
        <source>MNIST: test digit</source>
        <translation>MNIST: テスト用の数字</translation>
    </message>
    <message>
        <source>MNIST: training digit</source>
        <translation>MNIST: 訓練用の数字</translation>
    </message>
    <message>
        <source>Number of the digit</source>
        <translation>数字の番号</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Which digit</source>
        <translation>どの数字か</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>確認済み: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: {0}. The network said: {1}</source>
        <translation>訂正済み: {0}。ネットワークの答え: {1}</translation>
    </message>
    <message>
        <source>No digit, you said. The network said: {0}</source>
        <translation>数字ではないと指定済み。ネットワークの答え: {0}</translation>
    </message>
    <message>
        <source>Perhaps no digit, so not in the text. Nearest: {0} or {1}</source>
        <translation>数字ではない可能性があるため、テキストに含めていません。最も近いもの: {0}または{1}</translation>
    </message>
    <message>
        <source>Select a digit to see what the network saw of it.</source>
        <translation>数字を選択すると、ネットワークが見たものが表示されます。</translation>
    </message>
    <message>
        <source>Selected digit</source>
        <translation>選択した数字</translation>
    </message>
    <message>
        <source>Take &amp;back: {0}</source>
        <translation>取り消す(&amp;B): {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>不確か: {0}または{1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>数字なし</translation>
    </message>
    <message>
        <source>{0} (printed)</source>
        <translation>{0}(印刷)</translation>
    </message>
    <message>
        <source>{0} by rule. The network said: {1}</source>
        <translation>ルールにより{0}。ネットワークの答え: {1}</translation>
    </message>
    <message>
        <source>{0} digits selected</source>
        <translation>{0}個の数字を選択中</translation>
    </message>
    <message>
        <source>{0}: {1} sure</source>
        <translation>{0}: 確信度 {1}</translation>
    </message>
</context>
<context>
    <name>DigitInput</name>
    <message>
        <source>Click to correct this digit</source>
        <translation>クリックするとこの数字を訂正できます</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>Confirmed by you: {0}</source>
        <translation>確認済み: {0}</translation>
    </message>
    <message>
        <source>Corrected by you: no digit</source>
        <translation>訂正済み: 数字ではない</translation>
    </message>
    <message>
        <source>Corrected by you: {0}</source>
        <translation>訂正済み: {0}</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: no digit</source>
        <translation>{1}個中{0}個目の数字: 数字ではない</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: perhaps no digit</source>
        <translation>{1}個中{0}個目の数字: 数字ではないかもしれません</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: confirmed as {0}</source>
        <translation>{2}個中{1}個目の数字: {0}と確認済み</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: corrected to {0}</source>
        <translation>{2}個中{1}個目の数字: {0}に訂正済み</translation>
    </message>
    <message>
        <source>Digit {1} of {2}: {0} sure</source>
        <translation>{2}個中{1}個目の数字: 確信度 {0}</translation>
    </message>
    <message>
        <source>Digit {2} of {3}: unsure, {0} or {1}?</source>
        <translation>{3}個中{2}個目の数字: 不確か、{0}または{1}?</translation>
    </message>
    <message>
        <source>Nearest: {0} or {1}</source>
        <translation>最も近いもの: {0}または{1}</translation>
    </message>
    <message>
        <source>Not sure this is a digit.</source>
        <translation>これが数字かどうか確信がありません。</translation>
    </message>
    <message>
        <source>Not sure this is one of its classes.</source>
        <translation>これがクラスのどれかに当たるか確信がありません。</translation>
    </message>
    <message>
        <source>Second guess: {0}</source>
        <translation>第2候補: {0}</translation>
    </message>
    <message>
        <source>The network said: {0}</source>
        <translation>ネットワークの答え: {0}</translation>
    </message>
    <message>
        <source>Unsure: {0} or {1}?</source>
        <translation>不確か: {0}または{1}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>数字なし</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>確信度 {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>Held-out images that were misread after the first epoch, followed from beginning to end: bars are the probabilities now, the curve that of the right class, the dashed one that of the likeliest other.</source>
        <translation>最初のエポックの後に誤読された、ホールドアウトの画像を最初から最後まで追跡します。棒は現在の確率、曲線は正しいクラスの確率、破線はそれ以外で最も確率の高いクラスのものです。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Too few images are held out to follow some of them.</source>
        <translation>ホールドアウトされた画像が少なすぎて、追跡できません。</translation>
    </message>
    <message>
        <source>What is on the canvas when a training begins is followed, too.</source>
        <translation>訓練の開始時にキャンバスにあるものも追跡されます。</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Close the review</source>
        <translation>見直しを閉じる</translation>
    </message>
</context>
<context>
    <name>DrawingFiles</name>
    <message>
        <source>Drawing with strokes and answer (*.digitpad)</source>
        <translation>ストロークと答え付きの描画 (*.digitpad)</translation>
    </message>
    <message>
        <source>Drawings (*.digitpad *.json);;All files (*)</source>
        <translation>描画 (*.digitpad *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>描画を開く</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>描画を保存</translation>
    </message>
    <message>
        <source>The drawing in {0} is opened without its answer, which cannot be used: {1}.</source>
        <translation>{0} の描画を、使用できない答えを除いて開きました: {1}。</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>描画</translation>
    </message>
</context>
<context>
    <name>EndBody</name>
    <message>
        <source>&amp;Delete them …</source>
        <translation>モデルを削除(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>ワークシート(&amp;W) …</translation>
    </message>
    <message>
        <source>Trained in this lesson, and among your models: {0}.</source>
        <translation>このレッスンで訓練し、自分のモデルに入っているもの: {0}。</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>よくできました。</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer for your worksheet, and for nothing else.</source>
        <translation>書いた内容は、ワークシートのためだけに、このコンピューターに保存されます。</translation>
    </message>
</context>
<context>
    <name>ExhibitDialog</name>
    <message>
        <source>&amp;New …</source>
        <translation>新規(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>A file that ends in .toml</source>
        <translation>.toml で終わるファイル</translation>
    </message>
    <message>
        <source>An exhibit takes the whole screen, for visitors who draw and see what the network reads. It clears itself, and only a corner that is held and a PIN lead out of it. A file says how it looks, what is counted and kept, and which PIN that is; change it with any editor for text. Your windows close first.</source>
        <translation>展示は画面全体を使い、来場者が数字を書いて、ネットワークの読みを見ます。自動で消去され、隅の長押しと PIN でのみ終了できます。見た目、数えるものと保存するもの、PIN はファイルで決めます。テキストエディタで変更してください。先にウィンドウが閉じます。</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>選択(&amp;H) …</translation>
    </message>
    <message>
        <source>Choose a file, or write a new one with every setting explained.</source>
        <translation>ファイルを選ぶか、すべての設定の説明がある新しいファイルを作ってください。</translation>
    </message>
    <message>
        <source>Drawings are kept as samples.</source>
        <translation>書かれたものはサンプルとして保存されます。</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Exhibit ({0})</source>
        <translation>展示 ({0})</translation>
    </message>
    <message>
        <source>Exhibits ({0})</source>
        <translation>展示 ({0})</translation>
    </message>
    <message>
        <source>File of the exhibit</source>
        <translation>展示のファイル</translation>
    </message>
    <message>
        <source>In {0}. A drawing goes {1:g} s after its answer.</source>
        <translation>言語: {0}。書かれたものは答えの {1:g} 秒後に消えます。</translation>
    </message>
    <message>
        <source>New file of an exhibit</source>
        <translation>展示の新しいファイル</translation>
    </message>
    <message>
        <source>No drawing is kept.</source>
        <translation>書かれたものは保存されません。</translation>
    </message>
    <message>
        <source>To leave: hold the corner {0} for {1:g} s, then enter the PIN of the file.</source>
        <translation>終了するには: {0}の隅を {1:g} 秒長押しし、ファイルの PIN を入力します。</translation>
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
        <translation>各ピクセルに乱数を加えます。値はその標準偏差(完全なインクに対する割合)です。</translation>
    </message>
    <message>
        <source>Adds ink to both sides of its strokes, or takes some away.</source>
        <translation>ストロークの両側にインクを足すか、削ります。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Blurred by {0}</source>
        <translation>{0}のぼかし</translation>
    </message>
    <message>
        <source>Blurs it: the standard deviation of a Gaussian.</source>
        <translation>ぼかします。値はガウス分布の標準偏差です。</translation>
    </message>
    <message>
        <source>Brings each pixel nearer to middle grey, or away from it.</source>
        <translation>各ピクセルを中間の灰色に近づけるか、遠ざけます。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Leaning to the left by {0}</source>
        <translation>左に{0}傾斜</translation>
    </message>
    <message>
        <source>Leaning to the right by {0}</source>
        <translation>右に{0}傾斜</translation>
    </message>
    <message>
        <source>Leans it to the right or left.</source>
        <translation>右または左に傾けます。</translation>
    </message>
    <message>
        <source>Made larger, {0}</source>
        <translation>拡大、{0}</translation>
    </message>
    <message>
        <source>Made smaller, {0}</source>
        <translation>縮小、{0}</translation>
    </message>
    <message>
        <source>Makes it larger or smaller.</source>
        <translation>拡大または縮小します。</translation>
    </message>
    <message>
        <source>Moved down by {0}</source>
        <translation>下へ{0}移動</translation>
    </message>
    <message>
        <source>Moved to the left by {0}</source>
        <translation>左へ{0}移動</translation>
    </message>
    <message>
        <source>Moved to the right by {0}</source>
        <translation>右へ{0}移動</translation>
    </message>
    <message>
        <source>Moved up by {0}</source>
        <translation>上へ{0}移動</translation>
    </message>
    <message>
        <source>Moves it down or up.</source>
        <translation>下または上へ移動します。</translation>
    </message>
    <message>
        <source>Moves it to the right or left.</source>
        <translation>右または左へ移動します。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Of {0}.</source>
        <translation>対象: {0}。</translation>
    </message>
    <message>
        <source>Probabilities by {0}</source>
        <translation>{0}ごとの確率</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右へ</translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Rubs a round hole; click in the picture to say where.</source>
        <translation>丸い穴を消します。場所は画像をクリックして指定してください。</translation>
    </message>
    <message>
        <source>Salt, pepper</source>
        <translation>ごま塩</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>傾斜</translation>
    </message>
    <message>
        <source>So many of the pixels become ink or paper at random.</source>
        <translation>この割合のピクセルが、無作為にインクまたは紙になります。</translation>
    </message>
    <message>
        <source>Solid: {0}. Dashed: {1}.</source>
        <translation>実線: {0}。破線: {1}。</translation>
    </message>
    <message>
        <source>Thicker by {0} on each side</source>
        <translation>両側を{0}ずつ太く</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>Thinner by {0} on each side</source>
        <translation>両側を{0}ずつ細く</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Turned by {0} anticlockwise</source>
        <translation>反時計回りに{0}回転</translation>
    </message>
    <message>
        <source>Turned by {0} clockwise</source>
        <translation>時計回りに{0}回転</translation>
    </message>
    <message>
        <source>Turns the image about the middle; to the right, clockwise.</source>
        <translation>中央を軸に画像を回転します。右へ動かすと時計回りです。</translation>
    </message>
    <message>
        <source>With a contrast of {0}</source>
        <translation>コントラスト{0}</translation>
    </message>
    <message>
        <source>With a hole of {0}</source>
        <translation>{0}の穴</translation>
    </message>
    <message>
        <source>With noise of {0}</source>
        <translation>ノイズ{0}</translation>
    </message>
    <message>
        <source>With {0} of salt and pepper</source>
        <translation>ごま塩ノイズ{0}</translation>
    </message>
    <message>
        <source>it is read as {0}.</source>
        <translation>{0}と読まれます。</translation>
    </message>
    <message>
        <source>it is taken for no digit.</source>
        <translation>数字ではないと判断されます。</translation>
    </message>
    <message>
        <source>it is taken for none of the classes.</source>
        <translation>どのクラスでもないと判断されます。</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>数字なし</translation>
    </message>
    <message>
        <source>no digit; if it were one: {0}</source>
        <translation>数字なし。数字だとすれば: {0}</translation>
    </message>
    <message>
        <source>none of its classes; if it were one: {0}</source>
        <translation>どのクラスでもない。どれかだとすれば: {0}</translation>
    </message>
    <message>
        <source>none of the classes</source>
        <translation>どのクラスでもない</translation>
    </message>
    <message>
        <source>read right of {0} digits, with 95 % intervals</source>
        <translation>{0}個の数字のうち正しく読まれた割合(95%区間付き)</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>{0}, {1} sure</source>
        <translation>{0}、確信度 {1}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>フォルダーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a model, a format and a folder.</source>
        <translation>モデル、形式、フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Each folder holds the network, its card, where it comes from and, but for a web page, an example.</source>
        <translation>各フォルダーには、ネットワーク、モデルカード、出所、そして(ウェブページ以外では)使用例が入ります。</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>モデルをエクスポート</translation>
    </message>
    <message>
        <source>Exported «{0}» to {1}</source>
        <translation>「{0}」を {1} にエクスポートしました</translation>
    </message>
    <message>
        <source>Exporting «{0}»</source>
        <translation>「{0}」をエクスポートしています</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlowを起動しています …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています …</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>エクスポートに失敗しました</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>選択(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>For TensorFlow, its servers and its tools.</source>
        <translation>TensorFlow、そのサーバーやツール向け。</translation>
    </message>
    <message>
        <source>For most other engines and languages.</source>
        <translation>その他の多くのエンジンや言語向け。</translation>
    </message>
    <message>
        <source>For phones and small computers, without TensorFlow. digitpad itself runs it.</source>
        <translation>スマートフォンや小型コンピューター向け、TensorFlow不要。digitpad自体もこれを使っています。</translation>
    </message>
    <message>
        <source>Needs {0}: pip install &apos;digitpad[onnx]&apos;; not in the packaged program.</source>
        <translation>{0} が必要です: pip install &apos;digitpad[onnx]&apos;。パッケージ版にはありません。</translation>
    </message>
    <message>
        <source>One HTML file that reads what is drawn on it, offline and on phones too.</source>
        <translation>書いた数字を読み取る1つのHTMLファイル。オフラインでもスマートフォンでも使えます。</translation>
    </message>
    <message>
        <source>Take a model along</source>
        <translation>モデルを持ち出す</translation>
    </message>
    <message>
        <source>The network itself, to run and to train on with Keras.</source>
        <translation>ネットワークそのもの。Kerasでの実行や追加の訓練に。</translation>
    </message>
    <message>
        <source>Whole numbers only, a quarter of the size: for microcontrollers and accelerators.</source>
        <translation>整数のみで、サイズは4分の1。マイクロコントローラーやアクセラレーター向け。</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>95 % interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>Answers as Keras</source>
        <translation>Kerasと同じ答え</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Formats and their figures</source>
        <translation>形式とその数値</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNISTテスト</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>FieldDrawing</name>
    <message>
        <source>Add a field</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>Change the boxes</source>
        <translation>枠を変更</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Draw a field</source>
        <translation>フィールドを描く</translation>
    </message>
    <message>
        <source>Draw a row of boxes</source>
        <translation>枠の列を描く</translation>
    </message>
    <message>
        <source>Draw a table</source>
        <translation>表を描く</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
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
        <translation>枠(&amp;O)</translation>
    </message>
    <message>
        <source>Change the decimals</source>
        <translation>小数桁を変更</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>種類を変更</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>行を変更</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <translation>小数桁(&amp;M)</translation>
    </message>
    <message>
        <source>Digits after a point that is printed or understood; 0: as written</source>
        <translation>印刷された、または想定された小数点以下の桁数。0: 書かれたとおり</translation>
    </message>
    <message>
        <source>Draw a field, or select one.</source>
        <translation>フィールドを描くか、選択してください。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>For the column «{0}» in all {1} rows.</source>
        <translation>全{1}行にある列「{0}」に適用されます。</translation>
    </message>
    <message>
        <source>For {0} fields.</source>
        <translation>{0}個のフィールドに適用されます。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Place exactly</source>
        <translation>正確に配置</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>読み取り結果: {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>The row of the table to which it belongs; none: a field of the whole sheet</source>
        <translation>フィールドが属する表の行。なし: 用紙全体のフィールド</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>What the number may be</source>
        <translation>数値の範囲と条件</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>何もなし</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
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
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>キャリブレーション誤差</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Digits refused</source>
        <translation>棄却された数字</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>How well does it read?</source>
        <translation>どのくらい正確に読めるか</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>測定対象</translation>
    </message>
    <message>
        <source>Measured on {0}. Each row ends with the command that repeats it. What the words mean is said below.</source>
        <translation>測定: {0}。各行の末尾には、その測定を繰り返すコマンドがあります。用語の意味は下に説明しています。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Of answers that are 90 % sure, nine in ten should be right. The calibration error is how far the answers are off from that on average: at 1 %, 89 or 91 in a hundred are right instead of 90. An answer that is less than {0} % sure is shown as unsure, with both guesses.</source>
        <translation>確信度90%の答えは、10個中9個が正しいはずです。キャリブレーション誤差は、答えがそこから平均でどれだけ外れているかを示します。1%なら、100個中90個ではなく89個または91個が正しいことになります。確信度が{0}%未満の答えは、不確かなものとして両方の候補とともに表示されます。</translation>
    </message>
    <message>
        <source>Others refused</source>
        <translation>棄却されたその他</translation>
    </message>
    <message>
        <source>The share of digits that are read right: the most probable digit is the one that was meant, whether or not the window would call it one. Other digits of the same kind would give a slightly different share. The interval says how different: of a hundred intervals made in this way, 95 hold the true share. Handwriting differs more than that, so go by the row whose writers are most like you.</source>
        <translation>正しく読まれた数字の割合です。最も確率の高い数字が意図された数字であれば正解とし、ウィンドウがそれを数字と呼ぶかどうかは問いません。同じ種類の別の数字では、割合が少し変わります。どのくらい変わるかを示すのが区間で、この方法で作った100個の区間のうち95個が真の割合を含みます。手書きの違いはそれより大きいので、自分に最も近い書き手の行を参考にしてください。</translation>
    </message>
    <message>
        <source>Time per digit</source>
        <translation>1数字あたりの時間</translation>
    </message>
    <message>
        <source>What looks too little like any digit is refused: the window says that it is not sure this is one. «Digits refused» are digits for which this was wrong, so less is better. «Others refused» are letters, scribbles and the like for which it was right, so more is better.</source>
        <translation>どの数字にもあまり似ていないものは棄却されます。つまり、数字かどうか確信がないとウィンドウに表示されます。「棄却された数字」は誤って棄却された数字なので、少ないほど良い値です。「棄却されたその他」は正しく棄却された文字や落書きなどなので、多いほど良い値です。</translation>
    </message>
    <message>
        <source>What «accuracy» means</source>
        <translation>「正解率」の意味</translation>
    </message>
    <message>
        <source>What «not a digit» means</source>
        <translation>「数字ではない」の意味</translation>
    </message>
    <message>
        <source>What «sure» means</source>
        <translation>「確信度」の意味</translation>
    </message>
</context>
<context>
    <name>FlipList</name>
    <message>
        <source>&amp;Find the smallest changes</source>
        <translation>最小の変化を探す(&amp;F)</translation>
    </message>
    <message>
        <source>By how little they change the image, the smallest first.</source>
        <translation>画像の変化の小ささの順(最小のものが先頭)。</translation>
    </message>
    <message>
        <source>Each slider by itself, outwards from the image as it is, until the answer is another one.</source>
        <translation>各スライダーを単独で、今の画像から外側へ、答えが変わるまで動かします。</translation>
    </message>
    <message>
        <source>How little is enough to have this image read as another class?</source>
        <translation>この画像が別のクラスと読まれるには、どれだけわずかな変化で足りるでしょうか？</translation>
    </message>
    <message>
        <source>Nowhere on their range do these change the answer: {0}.</source>
        <translation>範囲のどこでも答えを変えないもの: {0}。</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less. Click to see it.</source>
        <translation>オレンジ: インクが増加、青: 減少。クリックすると表示します。</translation>
    </message>
    <message>
        <source>Searching: {0} of {1} sliders.</source>
        <translation>検索中: {1}個のスライダーのうち{0}個。</translation>
    </message>
    <message>
        <source>Smallest changes</source>
        <translation>最小の変化</translation>
    </message>
    <message>
        <source>«no digit» &amp;is an answer, too</source>
        <translation>「数字なし」も答えに含める(&amp;I)</translation>
    </message>
    <message>
        <source>«none of them» &amp;is an answer, too</source>
        <translation>「どれでもない」も答えに含める(&amp;I)</translation>
    </message>
</context>
<context>
    <name>FolderLink</name>
    <message>
        <source>Samples stay on this computer: {0}</source>
        <translation>サンプルはこのコンピューターに保存されます: {0}</translation>
    </message>
    <message>
        <source>The folder {0} comes with the first sample.</source>
        <translation>フォルダー {0} は最初のサンプルとともに作成されます。</translation>
    </message>
</context>
<context>
    <name>FoolKeys</name>
    <message>
        <source>Any digit of these</source>
        <translation>この中の任意の数字</translation>
    </message>
    <message>
        <source>Arrow keys,  Page Up, Page Down</source>
        <translation>矢印キー、  Page Up、Page Down</translation>
    </message>
    <message>
        <source>Copy the plot</source>
        <translation>グラフをコピー</translation>
    </message>
    <message>
        <source>Delete,  double click</source>
        <translation>Delete、  ダブルクリック</translation>
    </message>
    <message>
        <source>Find the smallest changes</source>
        <translation>最小の変化を探す</translation>
    </message>
    <message>
        <source>Look inside: Fool it</source>
        <translation>内部を見る: だましてみる</translation>
    </message>
    <message>
        <source>Move a slider, little or much</source>
        <translation>スライダーを少し、または大きく動かす</translation>
    </message>
    <message>
        <source>Put a slider back</source>
        <translation>スライダーを元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Reset all sliders</source>
        <translation>すべてのスライダーをリセット</translation>
    </message>
    <message>
        <source>Rub a hole into the digit</source>
        <translation>数字に穴を開ける</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>click in the picture,  or Return at a pixel</source>
        <translation>画像をクリック、  またはピクセル上でReturn</translation>
    </message>
</context>
<context>
    <name>FoolTab</name>
    <message>
        <source>Beside it:</source>
        <translation>並べて表示:</translation>
    </message>
    <message>
        <source>Draw something, or choose an image.</source>
        <translation>何か描くか、画像を選んでください。</translation>
    </message>
    <message>
        <source>How little does it take until the network is wrong? Turn the image, blur it, rub a hole in it: the curves show what the network says over the whole range of the slider that was touched last.</source>
        <translation>ネットワークが間違えるには、どれだけわずかな変化で足りるでしょうか？画像を回し、ぼかし、穴を開けてみてください。曲線は、最後に触ったスライダーの全範囲にわたるネットワークの答えを示します。</translation>
    </message>
    <message>
        <source>There is no network to ask.</source>
        <translation>答えるネットワークがありません。</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>このネットワークのモデルカードには、学習に使わなかった訓練用の数字が記されていません。</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a field in the middle</source>
        <translation>中央にフィールドを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Box: one field</source>
        <translation>枠: 1つのフィールド(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New form from a sheet …</source>
        <translation>用紙から新しいフォームを作成(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>次のフィールド(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a form …</source>
        <translation>フォームを開く(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Row of boxes: one field, a box a digit</source>
        <translation>枠の列: 1つのフィールド、1枠に1数字(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select and move fields</source>
        <translation>フィールドの選択と移動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table: a field in each cell</source>
        <translation>表: セルごとに1つのフィールド(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try on this sheet</source>
        <translation>この用紙で試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;vious field</source>
        <translation>前のフィールド(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;nap to printed lines</source>
        <translation>印刷された線に吸着(&amp;N)</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>名前を付けて保存(&amp;A) …</translation>
    </message>
    <message>
        <source>Select &amp;all fields</source>
        <translation>すべてのフィールドを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole c&amp;olumn</source>
        <translation>列全体を選択(&amp;O)</translation>
    </message>
    <message>
        <source>Show another &amp;sheet of this form …</source>
        <translation>このフォームの別の用紙を表示(&amp;S) …</translation>
    </message>
    <message>
        <source>Turn the sheet to the &amp;left</source>
        <translation>用紙を左に回転(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the sheet to the r&amp;ight</source>
        <translation>用紙を右に回転(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Choose a form</source>
        <translation>フォームを選択</translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation>フォーム (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The form that the sheets have</source>
        <translation>用紙のフォーム</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Draw a form</source>
        <translation>フォームを描く</translation>
    </message>
    <message>
        <source>Form (*.json)</source>
        <translation>フォーム (*.json)</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>フォーム (*.json)</translation>
    </message>
    <message>
        <source>New form from a sheet</source>
        <translation>用紙から新しいフォームを作成</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>フォームを開く</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} を開いています …</translation>
    </message>
    <message>
        <source>Pasted picture {0}</source>
        <translation>貼り付けた画像 {0}</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>画像 ({0});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>フォームを保存</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} を保存しました</translation>
    </message>
    <message>
        <source>Saving {0} …</source>
        <translation>{0} を保存しています …</translation>
    </message>
    <message>
        <source>Show another sheet of this form</source>
        <translation>このフォームの別の用紙を表示</translation>
    </message>
    <message>
        <source>The form has changes that are not saved. Save them?</source>
        <translation>フォームに保存されていない変更があります。保存しますか?</translation>
    </message>
    <message>
        <source>form</source>
        <translation>フォーム</translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>サイズを変更</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>This form was not saved when digitpad ended; here it is as it was left.</source>
        <translation>digitpadの終了時にこのフォームは保存されていませんでした。そのときの状態で表示しています。</translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>Reading the sheet …</source>
        <translation>用紙を読み取っています …</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Page of the form</source>
        <translation>フォームのページ</translation>
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
        <translation>、問題のあるフィールド: {0}</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1個のフィールド</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Draw a form[*]</source>
        <translation>フォームを描く[*]</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>新しいフォーム</translation>
    </message>
    <message>
        <source>Open a sheet of this form (Ctrl+Shift+O) to see what is printed on it.</source>
        <translation>印刷内容を見るには、このフォームの用紙を開いてください(Ctrl+Shift+O)。</translation>
    </message>
    <message>
        <source>Open, drop or paste a sheet: a scan, a photo or a PDF file, filled in or empty.
Draw its fields once, and digitpad reads all others like it.</source>
        <translation>用紙を開くか、ドロップまたは貼り付けてください。スキャン、写真、PDFファイルのいずれでも、記入済みでも空白でもかまいません。
フィールドを一度描けば、digitpadは同じ様式の用紙をすべて読み取ります。</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0}個のフィールド</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0}行</translation>
    </message>
    <message>
        <source>{0}[*] – Draw a form</source>
        <translation>{0}[*] – フォームを描く</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Number of fixed length</source>
        <translation>固定桁数の数値</translation>
    </message>
    <message>
        <source>One box a digit</source>
        <translation>1枠に1数字</translation>
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
        <translation>途切れ</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>判読不能</translation>
    </message>
</context>
<context>
    <name>FormsFeature</name>
    <message>
        <source>Draw a form</source>
        <translation>フォームを描く</translation>
    </message>
</context>
<context>
    <name>GradientRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Digits of the group</source>
        <translation>グループの数字</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>数字ではない</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Arrows or pointer move  ·  0 to 9 correct  ·  Delete: no digit  ·  Enter accepts  ·  N next group</source>
        <translation>矢印・ポインターで移動  ·  0~9で訂正  ·  Delete: 数字ではない  ·  Enterで承認  ·  Nで次のグループ</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>{0}と読み取り</translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation>すべて確認済み</translation>
    </message>
    <message>
        <source>{0} to look at, least sure first</source>
        <translation>確認待ち {0}、確信度の低い順</translation>
    </message>
</context>
<context>
    <name>IdealTab</name>
    <message>
        <source>&amp;Make the images</source>
        <translation>画像を生成(&amp;M)</translation>
    </message>
    <message>
        <source>Climbing to ideal images</source>
        <translation>理想の画像へ登っています</translation>
    </message>
    <message>
        <source>For map {0}</source>
        <translation>マップ {0} 用</translation>
    </message>
    <message>
        <source>For number {0}</source>
        <translation>数値 {0} 用</translation>
    </message>
    <message>
        <source>For the class {0}</source>
        <translation>クラス {0} 用</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>理想の画像</translation>
    </message>
    <message>
        <source>Its score is {0}.</source>
        <translation>スコアは{0}です。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>層:</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <source>The classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>The ideal image</source>
        <translation>理想の画像</translation>
    </message>
    <message>
        <source>The map&apos;s mean over all its places is {0}.</source>
        <translation>マップの全位置での平均は{0}です。</translation>
    </message>
    <message>
        <source>The number is {0}.</source>
        <translation>数値は{0}です。</translation>
    </message>
    <message>
        <source>They are made for all maps of a layer at once; that takes some seconds.</source>
        <translation>1つの層のすべてのマップについて一度に作られます。数秒かかります。</translation>
    </message>
    <message>
        <source>To your drawing: {0}.</source>
        <translation>あなたの描画に対して: {0}。</translation>
    </message>
    <message>
        <source>What does a map want to see? From noise, an image is changed step by step so that one map answers ever stronger to it. First layers want edges and strokes, later ones larger pieces; what a class wants to see need not look like it at all, and that is why networks can be fooled.</source>
        <translation>マップは何を見たいのでしょうか？ノイズから始めて、1つのマップがますます強く反応するように画像を少しずつ変えます。最初の層は縁や線を、後の層はより大きな部分を求めます。クラスが見たいものは、そのクラスらしく見えるとは限りません。ネットワークがだまされるのはそのためです。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>後のために残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用する(&amp;U)</translation>
    </message>
    <message>
        <source>Choose &amp;images of its classes …</source>
        <translation>クラスの画像を選択(&amp;I) …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルをインポート</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>{0} をインポートしています</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlowを起動しています …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています …</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>モデル「{0}」は既にあります。</translation>
    </message>
    <message>
        <source>{0} reads {1} % of MNIST&apos;s 10,000 test images</source>
        <translation>{0} は、MNISTの10,000枚のテスト画像の{1}%を正しく読みます</translation>
    </message>
    <message>
        <source>{0} reads {1} % of {2} test images</source>
        <translation>{0} は、{2}枚のテスト画像の{1}%を正しく読みます</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} はインポートされませんでした</translation>
    </message>
</context>
<context>
    <name>InkLimit</name>
    <message>
        <source>How faint ink may be, on this page</source>
        <translation>このページで読み取るインクの薄さ</translation>
    </message>
    <message>
        <source>Least ink</source>
        <translation>最小のインク</translation>
    </message>
    <message>
        <source>Less ink</source>
        <translation>インクを減らす</translation>
    </message>
    <message>
        <source>More, fainter</source>
        <translation>増やす、薄いものも</translation>
    </message>
    <message>
        <source>Usual ink</source>
        <translation>標準のインク</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Attack</source>
        <translation>攻撃</translation>
    </message>
    <message>
        <source>Fool it</source>
        <translation>だましてみる</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>理想の画像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近傍</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>頑健性</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Inside «{0}»</source>
        <translation>「{0}」の内部</translation>
    </message>
    <message>
        <source>Look inside: no model</source>
        <translation>内部を見る: モデルなし</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>This could not be shown. {0}</source>
        <translation>表示できませんでした。{0}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>後のために残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用する(&amp;U)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare it with others …</source>
        <translation>他と比較(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy the layer</source>
        <translation>層をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete this architecture …</source>
        <translation>このアーキテクチャを削除(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the layer</source>
        <translation>層を複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New, with outputs only</source>
        <translation>新規、出力だけ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>ファイルを開く(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste layers</source>
        <translation>層を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>名前を変更(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Save a copy as …</source>
        <translation>名前を付けてコピーを保存(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Show the code …</source>
        <translation>コードを表示(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Train this network …</source>
        <translation>このネットワークを訓練(&amp;T) …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;all layers</source>
        <translation>すべての層をコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Cu&amp;t the layer</source>
        <translation>層を切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete the layer</source>
        <translation>層を削除(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>New from &amp;this one</source>
        <translation>これをもとに新規(&amp;T)</translation>
    </message>
</context>
<context>
    <name>LayerDocument</name>
    <message>
        <source>A network can have at most {0} layers.</source>
        <translation>ネットワークの層は最大{0}個です。</translation>
    </message>
</context>
<context>
    <name>LayerPalette</name>
    <message>
        <source>Add, or drag in</source>
        <translation>追加するか、ドラッグして入れる</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>&amp;Activation</source>
        <translation>活性化関数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Border</source>
        <translation>境界(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>落とす割合(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Steps of</source>
        <translation>ストライド(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>ユニット数(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窓(&amp;W)</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>層を変更</translation>
    </message>
    <message>
        <source>Choose a layer to change it, or add one. Layers can be dragged to other places.</source>
        <translation>層を選んで変更するか、新しい層を追加してください。層はドラッグで別の場所へ移せます。</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>層が選択されていません</translation>
    </message>
    <message>
        <source>With a &amp;bias</source>
        <translation>バイアスあり(&amp;B)</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>reaches over it</source>
        <translation>境界を越える</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>内側にとどまる</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
</context>
<context>
    <name>LayerTableModel</name>
    <message>
        <source>Add a layer</source>
        <translation>層を追加</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Image of a digit</source>
        <translation>数字の画像</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>層を移動</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>積和演算</translation>
    </message>
    <message>
        <source>Numbers that the layer learns or counts</source>
        <translation>層が学習または計数する数</translation>
    </message>
    <message>
        <source>Outputs: dense 10 softmax</source>
        <translation>出力: 全結合 10 ソフトマックス</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Products that are summed up for one image: how long it takes, roughly</source>
        <translation>1枚の画像のために合計される積の数。おおよその所要時間の目安です</translation>
    </message>
    <message>
        <source>Rows × columns × channels of what the layer gives, or how many values in a row</source>
        <translation>層の出力の行 × 列 × チャンネル、または1列に並ぶ値の数</translation>
    </message>
    <message>
        <source>What the network does with the image, from the top to the bottom</source>
        <translation>ネットワークが画像に対して行う処理、上から下へ</translation>
    </message>
</context>
<context>
    <name>LayerWindow</name>
    <message>
        <source>Add a layer</source>
        <translation>層を追加</translation>
    </message>
    <message>
        <source>Architecture (*.json)</source>
        <translation>アーキテクチャ (*.json)</translation>
    </message>
    <message>
        <source>Architectures (*.json)</source>
        <translation>アーキテクチャ (*.json)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>破棄して閉じる</translation>
    </message>
    <message>
        <source>Cut a layer</source>
        <translation>層を切り取り</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete a layer</source>
        <translation>層を削除</translation>
    </message>
    <message>
        <source>Delete architecture</source>
        <translation>アーキテクチャを削除</translation>
    </message>
    <message>
        <source>Delete the architecture «{0}» for good? Models that were trained with it, and comparisons, stay.</source>
        <translation>アーキテクチャ「{0}」を完全に削除しますか？それで訓練したモデルと比較は残ります。</translation>
    </message>
    <message>
        <source>Duplicate a layer</source>
        <translation>層を複製</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>層を移動</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Open an architecture</source>
        <translation>アーキテクチャを開く</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>自作の層</translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation>層を貼り付け</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>「{0}」の名前を変更</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} として保存しました。</translation>
    </message>
    <message>
        <source>my network</source>
        <translation>マイネットワーク</translation>
    </message>
    <message>
        <source>{0} Closing loses what was changed.</source>
        <translation>{0}閉じると変更内容は失われます。</translation>
    </message>
    <message>
        <source>{0} – comes with digitpad; a change makes a copy</source>
        <translation>{0} – digitpadに付属、変更するとコピーが作られます</translation>
    </message>
    <message>
        <source>«{0}» is among your architectures.</source>
        <translation>「{0}」は自分のアーキテクチャの中にあります。</translation>
    </message>
    <message>
        <source>«{0}» was changed elsewhere meanwhile, and what lies there stays; yours goes on as «{1}».</source>
        <translation>その間に「{0}」は別の場所で変更され、そちらの内容はそのまま残ります。あなたのものは「{1}」として続きます。</translation>
    </message>
</context>
<context>
    <name>LayerWindowLayout</name>
    <message>
        <source>1 layer and the outputs</source>
        <translation>1層と出力</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see layer {0}.</source>
        <translation>このままでは構築できません: 層{0}を確認してください。</translation>
    </message>
    <message>
        <source>It cannot be built as it is: see the outputs.</source>
        <translation>このままでは構築できません: 出力を確認してください。</translation>
    </message>
    <message>
        <source>{0} layers and the outputs</source>
        <translation>{0}層と出力</translation>
    </message>
    <message>
        <source>{0} · {1} parameters · {2} multiply-adds for an image</source>
        <translation>{0} · パラメーター{1}個 · 画像1枚につき積和演算{2}回</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>平均プーリング</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全結合</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it in steps of {2}.</source>
        <translation>各マップは{0}の独自のカーネルを持ち、前の{1}個すべてのマップの上を{2}刻みで滑らせます。</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over all {1} maps before it.</source>
        <translation>各マップは{0}の独自のカーネルを持ち、前の{1}個すべてのマップの上を滑らせます。</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image in steps of {2}.</source>
        <translation>各マップは{0}の独自のカーネルを持ち、画像の上を{2}刻みで滑らせます。</translation>
    </message>
    <message>
        <source>Each map has its own kernel of {0} and slides it over the image.</source>
        <translation>各マップは{0}の独自のカーネルを持ち、画像の上を滑らせます。</translation>
    </message>
    <message>
        <source>Each number by itself.</source>
        <translation>各数値を個別に。</translation>
    </message>
    <message>
        <source>Each number is a weighted sum of all numbers before it.</source>
        <translation>各数値は、前にあるすべての数値の重み付き和です。</translation>
    </message>
    <message>
        <source>Each number times a scale, plus an offset, both learned (batch normalisation).</source>
        <translation>各数値に尺度を掛け、オフセットを足します。どちらも学習されます(バッチ正規化)。</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>平坦化</translation>
    </message>
    <message>
        <source>Keeps the largest of each {0}, map by map.</source>
        <translation>マップごとに、各{0}の最大値を残します。</translation>
    </message>
    <message>
        <source>Makes probabilities of the scores: all are above zero, and together they are 1.</source>
        <translation>スコアを確率に変えます。すべて0より大きく、合計すると1になります。</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>最大プーリング</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>One number for each map: its mean.</source>
        <translation>マップごとに1つの数値: その平均。</translation>
    </message>
    <message>
        <source>ReLU keeps it</source>
        <translation>ReLUはそのまま残します</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>ソフトマックス</translation>
    </message>
    <message>
        <source>Takes the mean of each {0}, map by map.</source>
        <translation>マップごとに、各{0}の平均を取ります。</translation>
    </message>
    <message>
        <source>The same numbers in one row.</source>
        <translation>同じ数値を1列に並べます。</translation>
    </message>
    <message>
        <source>Then tanh brings it between −1 and 1.</source>
        <translation>次に、tanhで−1から1の間に収めます。</translation>
    </message>
    <message>
        <source>Then the sigmoid function brings it between 0 and 1.</source>
        <translation>次に、シグモイド関数で0から1の間に収めます。</translation>
    </message>
    <message>
        <source>Then what is below zero becomes zero (ReLU).</source>
        <translation>次に、0より小さいものを0にします(ReLU)。</translation>
    </message>
    <message>
        <source>below zero, so ReLU makes &lt;b&gt;0&lt;/b&gt; of it</source>
        <translation>0より小さいので、ReLUで&lt;b&gt;0&lt;/b&gt;になります</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{0} makes &lt;b&gt;{1}&lt;/b&gt; of it</source>
        <translation>{0}で&lt;b&gt;{1}&lt;/b&gt;になります</translation>
    </message>
    <message>
        <source>{0}, bias {1}: together &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>{0}、バイアス {1}: 合計 &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>Convolution {0}: {1} maps</source>
        <translation>畳み込み{0}: マップ{1}個</translation>
    </message>
    <message>
        <source>Kernels and maps</source>
        <translation>カーネルとマップ</translation>
    </message>
    <message>
        <source>Kernels are orange above zero and blue below it; maps, of one held-out image, are white at a layer&apos;s largest number and black at zero. What is noise at first becomes edges, lines and bows.</source>
        <translation>カーネルは0より上がオレンジ、下が青です。マップは、ホールドアウトの画像1枚について、層の最大値が白、0が黒です。最初はノイズだったものが、縁や線、弧になっていきます。</translation>
    </message>
    <message>
        <source>Kernels of the first convolution</source>
        <translation>最初の畳み込みのカーネル</translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation>このネットワークには畳み込みがありません。</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>&lt;b&gt;Image&lt;/b&gt; · {0}</source>
        <translation>&lt;b&gt;画像&lt;/b&gt; · {0}</translation>
    </message>
    <message>
        <source>A convolutional network looks at the image through small windows. Each map of the first layers answers one question everywhere in the image, such as «is there an edge like this?»: the brighter, the more yes. Later layers ask about the answers of earlier ones, until only one number for each class is left. Click a map to see how its numbers come about.</source>
        <translation>畳み込みネットワークは、小さな窓を通して画像を見ます。最初の層の各マップは、「ここにこのようなエッジがあるか」といった1つの問いに、画像のあらゆる場所で答えます。明るいほど「はい」に近い答えです。後の層は前の層の答えについて問いを重ね、最後にはクラスごとに1つの数値だけが残ります。マップをクリックすると、その数値がどう求められるかがわかります。</translation>
    </message>
    <message>
        <source>Draw something: here is shown what the network makes of it, layer by layer.</source>
        <translation>何か描いてください。ネットワークがそれをどう処理するかを、層ごとに表示します。</translation>
    </message>
    <message>
        <source>The prepared image</source>
        <translation>準備された画像</translation>
    </message>
    <message>
        <source>class «{0}»</source>
        <translation>クラス「{0}」</translation>
    </message>
    <message>
        <source>map {0} of {1}</source>
        <translation>マップ {0} / {1}</translation>
    </message>
    <message>
        <source>number {0} of {1}</source>
        <translation>数値 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>CSVとして保存(&amp;S) …</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>Each writer left out</source>
        <translation>書き手を1人ずつ除外</translation>
    </message>
    <message>
        <source>For each writer a network is trained on all others&apos; images, with the settings of the training dialog, and reads the images of the one it has never seen. That is what a new writer can expect.</source>
        <translation>書き手ごとに、他の全員の画像を使い、訓練ダイアログの設定でネットワークを訓練し、初めて見るその人の画像を読ませます。これが、新しい書き手に期待できる結果です。</translation>
    </message>
    <message>
        <source>How well each writer is read</source>
        <translation>書き手ごとの読み取りの正確さ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外した書き手</translation>
    </message>
    <message>
        <source>Mean of {0} writers: {1} %.</source>
        <translation>書き手{0}人の平均: {1}%。</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>正しく読み取り</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} として保存しました。</translation>
    </message>
    <message>
        <source>Stopped: not all writers were left out.</source>
        <translation>停止しました: 一部の書き手だけを除外して測定しました。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The first figures come after the first training.</source>
        <translation>最初の数値は1回目の訓練の後に出ます。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練しています</translation>
    </message>
    <message>
        <source>writers left out.csv</source>
        <translation>除外した書き手.csv</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
</context>
<context>
    <name>LessonDocuments</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Networks that are trained in this lesson</source>
        <translation>このレッスンで訓練するネットワーク</translation>
    </message>
    <message>
        <source>Of the digits {0} only {1} % are learned from.</source>
        <translation>数字 {0} は、{1}%だけを学習に使います。</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>指す場所</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>問題と解答</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>To write down</source>
        <translation>書き留めること</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待つ条件</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0}分</translation>
    </message>
    <message>
        <source>{0} · page {1} of {2}</source>
        <translation>{0} · {1} / {2} ページ</translation>
    </message>
    <message>
        <source>«{0}»: network {1}, {2} images of MNIST, of which {3} % are held out, {4} epochs.</source>
        <translation>「{0}」: ネットワーク {1}、MNISTの画像{2}枚(うち{3}%をホールドアウト)、{4}エポック。</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>&amp;Begin</source>
        <translation>開始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Own lessons …</source>
        <translation>自作のレッスン(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Worksheet …</source>
        <translation>ワークシート(&amp;W) …</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>最初から(&amp;S)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Short tours in the program itself. You do each step in the real windows; leave whenever you like.</source>
        <translation>プログラムの中で進める短いツアーです。各ステップは実際のウィンドウで行い、いつでもやめられます。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>言語: {0}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>ステップ {0} / {1}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}分</translation>
    </message>
    <message>
        <source>{0} more files are no lessons.</source>
        <translation>ほかの{0}個のファイルはレッスンではありません。</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>&amp;All lessons</source>
        <translation>レッスン(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>ステップ {0} / {1}</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>レッスンの終わり</translation>
    </message>
</context>
<context>
    <name>LessonSession</name>
    <message>
        <source>The model that answers now reads no digits. Choose one that does in the menu Model.</source>
        <translation>現在応答しているモデルは数字を読みません。「モデル」メニューで数字を読むモデルを選んでください。</translation>
    </message>
</context>
<context>
    <name>LessonSheetsDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>印刷(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDFとして保存(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes, with the answers</source>
        <translation>指導用メモ、解答付き(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Worksheet, to be filled in by hand</source>
        <translation>ワークシート、手書き記入用(&amp;W)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>{0} を印刷しています。</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} を保存しました。</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ワークシート</translation>
    </message>
    <message>
        <source>Worksheet with what I &amp;wrote</source>
        <translation>ワークシート、自分の記入内容付き(&amp;W)</translation>
    </message>
    <message>
        <source>{0}, notes</source>
        <translation>{0}、指導用メモ</translation>
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
        <translation>「内部を見る」ウィンドウで「{0}」を選んでください。</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the models that were trained in the lesson? These are: {0}.</source>
        <translation>レッスンで訓練したモデルを削除しますか? 対象: {0}。</translation>
    </message>
    <message>
        <source>Delete what was written and answered in this lesson before?</source>
        <translation>このレッスンで以前に書いた内容と答えを削除しますか?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
</context>
<context>
    <name>LittleInkQuestion</name>
    <message>
        <source>Do not keep it</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>自分のサンプル</translation>
    </message>
    <message>
        <source>There is next to no ink. Keep it as a sample all the same?</source>
        <translation>インクがほとんどありません。それでもサンプルとして残しますか?</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>No figures yet</source>
        <translation>まだ数値がありません</translation>
    </message>
</context>
<context>
    <name>LiveSamples</name>
    <message>
        <source>Your samples are read and written again.</source>
        <translation>サンプルの読み書きが再びできるようになりました。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · {0} % on MNIST&apos;s test images</source>
        <translation> · MNISTのテスト画像で {0}%</translation>
    </message>
    <message>
        <source> · {0} % on the test part of its data</source>
        <translation> · 自身のデータのテスト部分で {0}%</translation>
    </message>
    <message>
        <source>Copied a picture of the drawing</source>
        <translation>描画の画像をコピーしました</translation>
    </message>
    <message>
        <source>Copied the drawing</source>
        <translation>描画をコピーしました</translation>
    </message>
    <message>
        <source>Copied {0} and the drawing</source>
        <translation>{0} と描画をコピーしました</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>ここに数字を書いてください</translation>
    </message>
    <message>
        <source>Draw a digit or a number here</source>
        <translation>ここに数字または数値を書いてください</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>ここに描いてください</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>How does it read? Help &gt; Lessons shows it.</source>
        <translation>どうやって読むのでしょうか? ヘルプ &gt; レッスンでわかります。</translation>
    </message>
    <message>
        <source>Model «{0}»</source>
        <translation>モデル「{0}」</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Reading numbers</source>
        <translation>数値の読み取り</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} を保存しました</translation>
    </message>
    <message>
        <source>The model «{0}» is kept.</source>
        <translation>モデル「{0}」を保存しました。</translation>
    </message>
    <message>
        <source>The window changes its language when digitpad starts the next time.</source>
        <translation>ウィンドウの言語は、次にdigitpadを起動したときに切り替わります。</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>All products</source>
        <translation>すべての積</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>クリックするとこのマップに移動します</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Map {0} adds {1} (number {2} of {3} by strength)</source>
        <translation>マップ{0}の寄与は{1}(強さの順で{3}個中{2}番目)</translation>
    </message>
    <message>
        <source>Map {0} of {1}, before it</source>
        <translation>前の層のマップ {1}個中{0}番</translation>
    </message>
    <message>
        <source>Patch × kernel = products, which add up to {0}</source>
        <translation>パッチ × カーネル = 積。合計は{0}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>積</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;</source>
        <translation>{0}行、{1}列: &lt;b&gt;{2}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The image before it</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>The largest of these: &lt;b&gt;{0}&lt;/b&gt;. The others are forgotten.</source>
        <translation>これらのうち最大の値: &lt;b&gt;{0}&lt;/b&gt;。他の値は捨てられます。</translation>
    </message>
    <message>
        <source>The map before it that counts less</source>
        <translation>前のマップのうち、寄与が小さいもの</translation>
    </message>
    <message>
        <source>The map before it that counts more</source>
        <translation>前のマップのうち、寄与が大きいもの</translation>
    </message>
    <message>
        <source>The map before it, with what the pixel looks at</source>
        <translation>前のマップと、このピクセルが見ている部分</translation>
    </message>
    <message>
        <source>The map, enlarged</source>
        <translation>拡大したマップ</translation>
    </message>
    <message>
        <source>The mean of these: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>これらの平均: &lt;b&gt;{0}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The number × its scale</source>
        <translation>数値 × その尺度</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>積</translation>
    </message>
    <message>
        <source>The products of all {0} maps</source>
        <translation>全{0}個のマップの積</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>次に: {0}。</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>この数値: &lt;b&gt;{0}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>What the pixel looks at</source>
        <translation>このピクセルが見ている部分</translation>
    </message>
</context>
<context>
    <name>MapGrid</name>
    <message>
        <source>The arrow keys choose one of {0}.</source>
        <translation>矢印キーで{0}個から1つを選びます。</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>1 digit is</source>
        <translation>1個の数字</translation>
    </message>
    <message>
        <source>1 image is</source>
        <translation>1枚の画像</translation>
    </message>
    <message>
        <source>Choose a cell: with the mouse, or with Tab and the arrows.</source>
        <translation>マウス、またはTabと矢印キーでセルを選んでください。</translation>
    </message>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>選択したセルの数字</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>数字がありません</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Once a {1} was read as {2}:</source>
        <translation>{1}が{2}と読まれた回数: 1:</translation>
    </message>
    <message>
        <source>One figure says how often a network is right; this table says how it is wrong. Each row is what the images are, each column what the network takes them for, so mistakes lie beside the diagonal. Choose a cell to see its images.</source>
        <translation>1つの数値は、ネットワークがどのくらい正しいかを示します。この表は、どのように間違えるかを示します。行は画像の実際のクラス、列はネットワークが読み取ったクラスなので、誤りは対角線の外に現れます。セルを選ぶと、その画像が表示されます。</translation>
    </message>
    <message>
        <source>Show them in the &amp;browser</source>
        <translation>一覧で表示(&amp;B)</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these digits the network would call {0} no digit; that does not count as a mistake here.</source>
        <translation>区間(ウィルソン)は、偶然によって値がどのくらい動きうるかを示します。これらの数字のうち{0}個は、ネットワークが数字ではないと判断するものですが、ここでは誤りに数えません。</translation>
    </message>
    <message>
        <source>The interval (Wilson) says how far chance may have moved the figure. Of these images the network would call {0} none of its classes; that does not count as a mistake here.</source>
        <translation>区間(ウィルソン)は、偶然によって値がどのくらい動きうるかを示します。これらの画像のうち{0}枚は、ネットワークがどのクラスでもないと判断するものですが、ここでは誤りに数えません。</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>This network&apos;s card does not tell which training digits it has not learned from.</source>
        <translation>このネットワークのモデルカードには、学習に使わなかった訓練用の数字が記されていません。</translation>
    </message>
    <message>
        <source>You have not kept any digits of your own yet.</source>
        <translation>自分の数字はまだ保存されていません。</translation>
    </message>
    <message>
        <source>{0:,} digits are</source>
        <translation>{0:,}個の数字</translation>
    </message>
    <message>
        <source>{0:,} images are</source>
        <translation>{0:,}枚の画像</translation>
    </message>
    <message>
        <source>{0} of {1} read right (95 % interval {2}–{3})</source>
        <translation>{1}のうち{0}が正しく読まれました(95%区間 {2}–{3})</translation>
    </message>
    <message>
        <source>{0} times a {1} was read as {2}, surest first:</source>
        <translation>{1}が{2}と読まれた回数: {0}(確信度の高い順):</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>MisreadList</name>
    <message>
        <source>1 network</source>
        <translation>1個のネットワーク</translation>
    </message>
    <message>
        <source>Misread images</source>
        <translation>誤読された画像</translation>
    </message>
    <message>
        <source>Test image {0}: {1}; {2} of {3} took it for {4}. Double-click: onto the canvas</source>
        <translation>テスト画像 {0}: {1}ですが、{3}中 {2} が{4}と読みました。ダブルクリック: キャンバスに置く</translation>
    </message>
    <message>
        <source>{0} networks</source>
        <translation>{0}個のネットワーク</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>A second model, asked the same: its lines are dashed.</source>
        <translation>同じことを尋ねられる2つ目のモデル。その線は破線です。</translation>
    </message>
    <message>
        <source>Model beside the active one</source>
        <translation>使用中のモデルと並べるモデル</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>他のモデルなし</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>An exhibit</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Delete the model «{0}» for good?</source>
        <translation>モデル「{0}」を完全に削除しますか?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>No model can be used. Install digitpad again to get its models back.</source>
        <translation>使用できるモデルがありません。digitpadを再インストールして、モデルを復元してください。</translation>
    </message>
    <message>
        <source>The folder of the model «{0}» is gone ({1}); a bundled model answers from now on.</source>
        <translation>モデル「{0}」のフォルダーがなくなりました({1})。これからは付属のモデルが答えます。</translation>
    </message>
    <message>
        <source>The model «{0}» is gone, or its card is damaged.</source>
        <translation>モデル「{0}」がなくなったか、そのモデルカードが破損しています。</translation>
    </message>
    <message>
        <source>digitpad did not come up the last times, maybe because of the model «{0}»; so «{1}» answers now. You can choose the other one again in the menu Model.</source>
        <translation>ここ数回、digitpadが起動しませんでした。モデル「{0}」が原因かもしれないため、今は「{1}」が答えています。メニュー「モデル」で元のモデルを選び直せます。</translation>
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
        <translation>「{0}」に戻す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>; it tells {0} classes apart</source>
        <translation>、{0}クラスを見分けます</translation>
    </message>
    <message>
        <source>comes with digitpad</source>
        <translation>digitpadに付属</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自分のモデル</translation>
    </message>
    <message>
        <source>{0} – its card is damaged</source>
        <translation>{0} – モデルカードが破損しています</translation>
    </message>
</context>
<context>
    <name>NeighboursTab</name>
    <message>
        <source>Below each: its label, and how far its numbers are from yours. Double-click: onto the canvas.</source>
        <translation>各画像の下: ラベルと、あなたの数字からの距離。ダブルクリック: キャンバスに置く。</translation>
    </message>
    <message>
        <source>Before its last step the network has turned an image into a list of numbers, and images that it takes for alike have similar ones. The map squeezes these lists into the plane; the dot is your drawing. Beside it are the images whose numbers are nearest to yours.</source>
        <translation>ネットワークは最後の段階の前に、画像を数値の並びに変えています。ネットワークが似ていると見なす画像は、数値の並びも似ています。この地図はその並びを平面に圧縮したもので、点はあなたの描画です。横には、数値が最も近い画像が並びます。</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>何か描いてください</translation>
    </message>
    <message>
        <source>Its nearest neighbours appear here while you write.</source>
        <translation>書いている間、最も近い数字がここに表示されます。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>The nearest training digits</source>
        <translation>最も近い訓練用の数字</translation>
    </message>
    <message>
        <source>{0} Distance {1}.</source>
        <translation>{0} 距離 {1}。</translation>
    </message>
    <message>
        <source>{0} of the held-out images lie nearest to the middle of their own class.</source>
        <translation>ホールドアウトされた画像のうち{0}は、自分のクラスの中心に最も近い位置にあります。</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest digits are labelled {2}</source>
        <translation>最も近い{1}個の数字のうち{0}個のラベルが{2}です</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest images are labelled {2}</source>
        <translation>最も近い{1}枚の画像のうち{0}枚のラベルが{2}です</translation>
    </message>
    <message>
        <source>{0} of {1} test images of its own data. Point at one to see it.</source>
        <translation>自身のデータの{1}枚中{0}枚のテスト画像。指すと表示されます。</translation>
    </message>
    <message>
        <source>{0} of {1} training digits. Point at one to see it.</source>
        <translation>{1}個中{0}個の訓練用の数字。指すと表示されます。</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Number in doubt</source>
        <translation>要確認の数値</translation>
    </message>
</context>
<context>
    <name>NumbersGrid</name>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source> · looked at</source>
        <translation> · 確認済み</translation>
    </message>
    <message>
        <source>0 to 9 overwrite  ·  Delete: no digit  ·  ← → digit  ·  ↑ ↓ number  ·  J joins  ·  B begins here  ·  </source>
        <translation>0~9で上書き  ·  Delete: 数字ではない  ·  ← → 数字  ·  ↑ ↓ 数値  ·  Jでつなげる  ·  Bでここから開始  ·  </translation>
    </message>
    <message>
        <source>Enter accepts</source>
        <translation>Enterで承認</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>まだ数値がありません</translation>
    </message>
    <message>
        <source>{0} of {1} in doubt</source>
        <translation>要確認 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} of {1} that are not in doubt</source>
        <translation>要確認でないもの {0} / {1}</translation>
    </message>
</context>
<context>
    <name>OfferedLayers</name>
    <message>
        <source>A function of each value. Without one between them, two layers that learn are no more than one.</source>
        <translation>各値に対する関数です。間にこれがないと、学習する2つの層は1つの層と変わりません。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Average pooling {0}</source>
        <translation>平均プーリング {0}</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, so that higher learning rates work.</source>
        <translation>各チャンネルをバッチ全体で平均0、分散1にし、より高い学習率でも動くようにします。</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>Convolution {0} of {1}</source>
        <translation>畳み込み {0}、{1}</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全結合</translation>
    </message>
    <message>
        <source>Dense {0}</source>
        <translation>全結合 {0}</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>Dropout {0} %</source>
        <translation>ドロップアウト {0}%</translation>
    </message>
    <message>
        <source>Each unit looks at all values before it. The outputs are such a layer, too.</source>
        <translation>各ユニットは前のすべての値を見ます。出力もこの種の層です。</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>平坦化</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>グローバル平均</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window, or its mean: the image gets smaller, and where exactly something is counts less.</source>
        <translation>各窓の最大値または平均を残します。画像が小さくなり、正確な位置はあまり影響しなくなります。</translation>
    </message>
    <message>
        <source>Leaves values out at random while it learns, so that the network relies on no single one.</source>
        <translation>学習中に値を無作為に落とし、ネットワークが特定の値だけに頼らないようにします。</translation>
    </message>
    <message>
        <source>Max pooling {0}</source>
        <translation>最大プーリング {0}</translation>
    </message>
    <message>
        <source>One number for each channel, its mean: a short row, and where something is does not count any more.</source>
        <translation>チャンネルごとに1つの数値(平均)にします。短い列になり、位置はもう関係しません。</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>プーリング</translation>
    </message>
    <message>
        <source>Puts all values of the image into one row, as dense layers need them.</source>
        <translation>画像のすべての値を1列に並べます。全結合層に必要な形です。</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Small windows slide over the image; each filter answers where it finds its pattern. Most of what a network sees is learned here.</source>
        <translation>小さな窓が画像の上を滑り、各フィルターは自分のパターンが見つかった場所で反応します。ネットワークが見ているものの大部分はここで学習されます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>over the border</source>
        <translation>境界を越える</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>steps of {0}</source>
        <translation>ストライド {0}</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>without bias</source>
        <translation>バイアスなし</translation>
    </message>
</context>
<context>
    <name>OwnArchitectures</name>
    <message>
        <source>There is an architecture «{0}» already.</source>
        <translation>アーキテクチャ「{0}」は既にあります。</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A folder with own data</source>
        <translation>自分のデータのフォルダー</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>By chance, a fifth of each class, as seed {0} has it.</source>
        <translation>シード {0} により、各クラスの5分の1を無作為に選びます。</translation>
    </message>
    <message>
        <source>By writer: {0} of {1} are in the test part and nowhere else.</source>
        <translation>書き手ごと: {1}人中{0}人はテスト部分だけに入ります。</translation>
    </message>
    <message>
        <source>Data sets ({0})</source>
        <translation>データセット ({0})</translation>
    </message>
    <message>
        <source>Files with own data</source>
        <translation>自分のデータのファイル</translation>
    </message>
    <message>
        <source>The test part is the one that the files name.</source>
        <translation>テスト部分は、ファイルで指定されたものです。</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>学習用</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>テスト用</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>検証用</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0}個のファイル</translation>
    </message>
    <message>
        <source>{0} images are learned from, {1} are held out to validate on, {2} to test with.</source>
        <translation>学習に使う画像は{0}枚、検証用にホールドアウトするのは{1}枚、テスト用は{2}枚です。</translation>
    </message>
    <message>
        <source>{0} images of {1} classes</source>
        <translation>画像{0}枚、{1}クラス</translation>
    </message>
    <message>
        <source>«{0}», by {1}; {2}</source>
        <translation>「{0}」、書き手: {1}、{2}</translation>
    </message>
    <message>
        <source>«{0}»; {1}</source>
        <translation>「{0}」、{1}</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Learn from these</source>
        <translation>これで学習(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Normalise images of 28 × 28 as drawings are</source>
        <translation>28 × 28の画像を描画と同じく正規化(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>これを使用(&amp;T)</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, or files: .npz, IDX, CSV with 784 pixels a row, or samples. Several files of samples may be opened together: each is a writer. They can be dropped here, too.</source>
        <translation>クラスごとの画像フォルダーを収めたフォルダー、またはファイル: .npz、IDX、1行784ピクセルのCSV、サンプル。サンプルのファイルは複数を一緒に開けます。ファイルごとに1人の書き手とします。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>フォルダーを選択(&amp;F) …</translation>
    </message>
    <message>
        <source>Choose f&amp;iles …</source>
        <translation>ファイルを選択(&amp;I) …</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>クラス名</translation>
    </message>
    <message>
        <source>For handwriting, so that what is drawn on the canvas looks the same; not for clothes or maps.</source>
        <translation>手書き用です。キャンバスに描いたものと見た目がそろいます。衣服や地図などには向きません。</translation>
    </message>
    <message>
        <source>Leave &amp;each writer out …</source>
        <translation>書き手を1人ずつ除外(&amp;E) …</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>自分のデータ</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込んでいます …</translation>
    </message>
    <message>
        <source>class names, where the files have only numbers: apple, pear, …</source>
        <translation>クラス名(ファイルに番号しかない場合): りんご, なし, …</translation>
    </message>
</context>
<context>
    <name>OwnDataPanel</name>
    <message>
        <source>1 was left out</source>
        <translation>1個を除外</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>すべて ({0})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>クラスの画像</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>テスト用</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>検証用</translation>
    </message>
    <message>
        <source>{0} were left out</source>
        <translation>{0}個を除外</translation>
    </message>
    <message>
        <source>{0} writers: {1}</source>
        <translation>書き手{0}人: {1}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pasted picture {0}</source>
        <translation>貼り付けた画像 {0}</translation>
    </message>
</context>
<context>
    <name>PageListView</name>
    <message>
        <source>1 digit</source>
        <translation>1個の数字</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>no digits found</source>
        <translation>数字が見つかりません</translation>
    </message>
    <message>
        <source>not read; F5 reads it</source>
        <translation>未読。F5で読み取ります</translation>
    </message>
    <message>
        <source>reading, {0} %</source>
        <translation>読み取り中、{0}%</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>{0} by rule</source>
        <translation>ルールによるもの {0}</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0}個の数字</translation>
    </message>
    <message>
        <source>{0} invalid</source>
        <translation>無効 {0}</translation>
    </message>
    <message>
        <source>{0} more than once</source>
        <translation>重複 {0}</translation>
    </message>
    <message>
        <source>{0}, {1} printed</source>
        <translation>{0}、印刷 {1}</translation>
    </message>
    <message>
        <source>{0}, {1} unsure</source>
        <translation>{0}、不確か {1}</translation>
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
        <translation>用紙サイズを変更</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ページ(&amp;G)</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>用紙サイズ(&amp;E)</translation>
    </message>
    <message>
        <source>Rename the form</source>
        <translation>フォームの名前を変更</translation>
    </message>
    <message>
        <source>Say whether the sheet is filled in</source>
        <translation>用紙が記入済みかどうかを指定</translation>
    </message>
    <message>
        <source>Somebody has written on it: what stands in its fields is none of the form&apos;s own print</source>
        <translation>誰かが記入しています。フィールドの中にあるものは、フォーム自体の印刷ではありません</translation>
    </message>
    <message>
        <source>The sheet is filled in</source>
        <translation>用紙は記入済み</translation>
    </message>
    <message>
        <source>The size of the sheets, by which sizes of digits are known</source>
        <translation>用紙のサイズ。これにより数字の大きさがわかります</translation>
    </message>
    <message>
        <source>as its file</source>
        <translation>ファイルのとおり</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Show this step below the boxes</source>
        <translation>この段階を枠の下に表示</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>処理の段階</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of the page</source>
        <translation>ページのテキスト</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>no digit, line {1}</source>
        <translation>数字ではない、{1}行</translation>
    </message>
    <message>
        <source>{0}, line {1}, number {2} of {3}</source>
        <translation>{0}、{1}行、{3}個中{2}個目の数値</translation>
    </message>
    <message>
        <source>{0}, printed</source>
        <translation>{0}、印刷</translation>
    </message>
</context>
<context>
    <name>PenTrial</name>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Canvas to try the pen on</source>
        <translation>ペンを試すキャンバス</translation>
    </message>
    <message>
        <source>Draw with the stylus to see what its pressure does.</source>
        <translation>スタイラスで描いて、筆圧の効果を確かめてください。</translation>
    </message>
    <message>
        <source>The pen&apos;s pressure counts as {0:.0%}: the ink is {1:.0%} as wide as the brush.</source>
        <translation>ペンの筆圧は{0:.0%}と見なされ、インクの太さは筆の{1:.0%}になります。</translation>
    </message>
    <message>
        <source>Try it here.</source>
        <translation>ここで試してください。</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>読み取りを中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep corrected digits as samples</source>
        <translation>訂正した数字をサンプルとして残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Merge into one digit</source>
        <translation>1つの数字に結合(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;More, fainter ink</source>
        <translation>インクを増やす(薄いものも含める)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next digit in doubt</source>
        <translation>次の要確認の数字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open pictures …</source>
        <translation>画像を開く(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous digit in doubt</source>
        <translation>前の要確認の数字(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>前のページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save this page …</source>
        <translation>このページを保存(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Split into two digits</source>
        <translation>2つの数字に分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take the number back to what was read</source>
        <translation>数値を読み取り結果に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usual ink</source>
        <translation>標準のインク(&amp;U)</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End on the page</source>
        <translation>ページ上で矢印キー、Home、End</translation>
    </message>
    <message>
        <source>As the &amp;network reads it</source>
        <translation>ネットワークの読み取りどおり(&amp;N)</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, drag</source>
        <translation>クリック、Ctrl+クリック、ドラッグ</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>画像としてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as tab&amp;le</source>
        <translation>表としてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Correct a digit, or say that it is none</source>
        <translation>数字を訂正、または数字でないことを指定</translation>
    </message>
    <message>
        <source>Draw a &amp;box around a digit</source>
        <translation>数字の周りに枠を描く(&amp;B)</translation>
    </message>
    <message>
        <source>End drawing a box, select nothing</source>
        <translation>枠を描くのを終了、選択を解除</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to the next digit, line, or end</source>
        <translation>次の数字、行、端へ移動</translation>
    </message>
    <message>
        <source>It is &amp;right as it is read</source>
        <translation>読み取りどおりで正しい(&amp;R)</translation>
    </message>
    <message>
        <source>L&amp;ess ink</source>
        <translation>インクを減らす(&amp;E)</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>ページを動かす</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>数値のルール(&amp;U) …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;view what was read …</source>
        <translation>読み取り結果を見直す(&amp;V) …</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>もう一度読み取る(&amp;A)</translation>
    </message>
    <message>
        <source>Read a re&amp;gion by itself</source>
        <translation>領域だけを読み取る(&amp;G)</translation>
    </message>
    <message>
        <source>Read points, commas and &amp;minus signs</source>
        <translation>小数点、コンマ、マイナス記号を読み取る(&amp;M)</translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation>右クリック、メニューキー</translation>
    </message>
    <message>
        <source>Save &amp;all pages …</source>
        <translation>すべてのページを保存(&amp;A) …</translation>
    </message>
    <message>
        <source>Select &amp;all digits</source>
        <translation>すべての数字を選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select digits</source>
        <translation>数字を選択</translation>
    </message>
    <message>
        <source>Show &amp;boxes</source>
        <translation>枠を表示(&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>処理の段階を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Space and drag, middle button and drag</source>
        <translation>スペースキーを押しながらドラッグ、中ボタンでドラッグ</translation>
    </message>
    <message>
        <source>The selected digits are a {0}</source>
        <translation>選択した数字を{0}とする</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>左に回転(&amp;L)</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>右に回転(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>A page that has not been read is missing in {0}.</source>
        <translation>読み取っていない1ページは {0} に含まれていません。</translation>
    </message>
    <message>
        <source>Copied a table: {0} × {1}</source>
        <translation>表をコピーしました: {0} × {1}</translation>
    </message>
    <message>
        <source>JSON, with boxes and confidences (*.json)</source>
        <translation>JSON、枠と確信度付き (*.json)</translation>
    </message>
    <message>
        <source>Picture with boxes and answers (*.png *.jpg)</source>
        <translation>枠と答え付きの画像 (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Pictures ({0});;All files (*)</source>
        <translation>画像 ({0});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>画像を読み取る</translation>
    </message>
    <message>
        <source>Save all pages</source>
        <translation>すべてのページを保存</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>このページを保存</translation>
    </message>
    <message>
        <source>Table as on the page (*.csv)</source>
        <translation>ページどおりの表 (*.csv)</translation>
    </message>
    <message>
        <source>Table of the digits (*.csv)</source>
        <translation>数字の表 (*.csv)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <translation>数値の表 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Workbook as on the pages (*.xlsx)</source>
        <translation>ページどおりのブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook of the numbers (*.xlsx)</source>
        <translation>数値のブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook with pictures of numbers in doubt (*.xlsx)</source>
        <translation>要確認の数値の画像付きブック (*.xlsx)</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>{1} pages that have not been read are missing in {0}.</source>
        <translation>読み取っていない{1}ページは {0} に含まれていません。</translation>
    </message>
</context>
<context>
    <name>PictureLayout</name>
    <message>
        <source>No digits found in this picture.
Turn it (R), let fainter ink count (F), or draw a box around a digit (B).</source>
        <translation>この画像に数字は見つかりませんでした。
回転する(R)、薄いインクも含める(F)、または数字の周りに枠を描いて(B)ください。</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture of handwritten digits:
a photo, a scan or a PDF file.</source>
        <translation>手書きの数字の画像を開くか、ドロップまたは貼り付けてください:
写真、スキャン、PDFファイル。</translation>
    </message>
    <message>
        <source>Reading was cancelled. F5 reads this page.</source>
        <translation>読み取りを中止しました。F5でこのページを読み取ります。</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>ルール: {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>この画像は読み取れません。</translation>
    </message>
</context>
<context>
    <name>PictureSamples</name>
    <message>
        <source>Kept again</source>
        <translation>再び残しました</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>{0}を残しました</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>{0} · {1} in all</source>
        <translation>{0} · 合計{1}</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>画像としてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Copied the page as it is seen</source>
        <translation>ページを見たままコピーしました</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>{0}をコピーしました</translation>
    </message>
    <message>
        <source>Looking for rows and columns …</source>
        <translation>行と列を探しています …</translation>
    </message>
    <message>
        <source>Read pictures</source>
        <translation>画像を読み取る</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} を保存しました</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待つ</translation>
    </message>
    <message>
        <source>What you did last is not finished yet. It will be lost.</source>
        <translation>最後の操作がまだ終わっていません。その操作は失われます。</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the text?</source>
        <translation>読み取り結果が訂正されています。テキストを保存しますか?</translation>
    </message>
    <message>
        <source>{0} – Read pictures</source>
        <translation>{0} – 画像を読み取る</translation>
    </message>
</context>
<context>
    <name>PicturesFeature</name>
    <message>
        <source>Read pictures</source>
        <translation>画像を読み取る</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>画像の読み取り</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
</context>
<context>
    <name>PixelGrid</name>
    <message>
        <source>28 by 28 pixels. The arrow keys move from pixel to pixel.</source>
        <translation>28×28ピクセル。矢印キーでピクセルを移動します。</translation>
    </message>
    <message>
        <source>The network&apos;s image</source>
        <translation>ネットワークの画像</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>ネットワークを読み込んでいます …</translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation>まだ何も描かれていません。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み取っています …</translation>
    </message>
    <message>
        <source>There is no model to ask.</source>
        <translation>答えるモデルがありません。</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>これは読み取れません。</translation>
    </message>
    <message>
        <source>Too much to read here.</source>
        <translation>ここには読み取るものが多すぎます。</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source> Default </source>
        <translation> 既定値 </translation>
    </message>
    <message>
        <source>Default of {0}</source>
        <translation>{0}の既定値</translation>
    </message>
    <message>
        <source>Set it back to what it was at first</source>
        <translation>最初の設定に戻す</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>この言葉を含む設定はありません。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Set &amp;all back to their defaults</source>
        <translation>すべて既定値に戻す(&amp;A)</translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>1. Cut</source>
        <translation>1. 切り抜き</translation>
    </message>
    <message>
        <source>1. Cut, thinner</source>
        <translation>1. 切り抜き、細線化</translation>
    </message>
    <message>
        <source>2. Scale</source>
        <translation>2. 拡大縮小</translation>
    </message>
    <message>
        <source>3. Centre</source>
        <translation>3. 中央揃え</translation>
    </message>
    <message>
        <source>Column {0}, row {1}: {2} of 255</source>
        <translation>{0}列、{1}行: {2}(最大255)</translation>
    </message>
    <message>
        <source>Its centre of mass moves to the middle of 28&#xa0;×&#xa0;28.</source>
        <translation>重心を28 × 28の中央へ移します。</translation>
    </message>
    <message>
        <source>Its longest side becomes 20 pixels.</source>
        <translation>最も長い辺を20ピクセルにします。</translation>
    </message>
    <message>
        <source>Point at a pixel for its value.</source>
        <translation>ピクセルを指すと、その値が表示されます。</translation>
    </message>
    <message>
        <source>The box around the ink is cut out of the canvas; strokes that are thick for it get thinner.</source>
        <translation>インクを囲む枠をキャンバスから切り抜きます。枠のわりに太いストロークは細くします。</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ネットワークが見ているもの</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation>各クラスの確率</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation>10個の数字の確率</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Sheets with a problem</source>
        <translation>問題のある用紙</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>描く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>見直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>サンプル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>用紙(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.</source>
        <translation>他のウィンドウの描画が残っています: {0}。digitpadをもう一度起動すると、次の描画が表示されます。</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>フォーム(&amp;O)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not quite. Right is: {0}</source>
        <translation>惜しいです。正解: {0}</translation>
    </message>
    <message>
        <source>One could say:</source>
        <translation>解答例:</translation>
    </message>
    <message>
        <source>Show an answer</source>
        <translation>解答例を表示</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ 正解です。</translation>
    </message>
</context>
<context>
    <name>ReadingStatus</name>
    <message>
        <source>Applying the rules …</source>
        <translation>ルールを適用しています …</translation>
    </message>
    <message>
        <source>Reading page {0} of {1} …</source>
        <translation>{1}ページ中{0}ページ目を読み取っています …</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} を読み取っています …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>処理しています …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>最近使ったファイルを開く(&amp;E)</translation>
    </message>
    <message>
        <source>There is no file {0} any more; it was taken off the list.</source>
        <translation>ファイル {0} はもうありません。一覧から外しました。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 digit read as {1}</source>
        <translation>{1}と読み取られた1個の数字</translation>
    </message>
    <message>
        <source>1 thing taken for no digit</source>
        <translation>数字ではないと判断された1個</translation>
    </message>
    <message>
        <source>About 1 of {0} numbers is wrong ({1} to {2})</source>
        <translation>{0}個の数値のうち約1個が誤りです({1}~{2})</translation>
    </message>
    <message>
        <source>About {3} of {0} numbers are wrong ({1} to {2})</source>
        <translation>{0}個の数値のうち約{3}個が誤りです({1}~{2})</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong</source>
        <translation>おそらく{0}個の数値に誤りはありません</translation>
    </message>
    <message>
        <source>Most likely none of {0} numbers is wrong (0 to {1})</source>
        <translation>おそらく{0}個の数値に誤りはありません(0~{1})</translation>
    </message>
    <message>
        <source>{0} digits read as {1}</source>
        <translation>{1}と読み取られた{0}個の数字</translation>
    </message>
    <message>
        <source>{0} of {1} digits looked at</source>
        <translation>{1}個中{0}個の数字を確認</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at</source>
        <translation>{1}個中{0}個の数値を確認</translation>
    </message>
    <message>
        <source>{0} things taken for no digit</source>
        <translation>数字ではないと判断された{0}個</translation>
    </message>
    <message>
        <source>{0} · 1 number corrected</source>
        <translation>{0} · 1個の数値を訂正</translation>
    </message>
    <message>
        <source>{0} · {1} numbers corrected</source>
        <translation>{0} · {1}個の数値を訂正</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>表示中のものを承認(Enter)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All numbers by screens</source>
        <translation>すべての数値を画面ごとに(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Begin a number with this digit</source>
        <translation>この数字から数値を始める(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Groups of digits</source>
        <translation>数字のグループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Join with the next number</source>
        <translation>次の数値とつなげる(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Numbers in doubt</source>
        <translation>要確認の数値(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous group</source>
        <translation>前のグループ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>ページ上に表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>0 – 9</source>
        <translation>0 – 9</translation>
    </message>
    <message>
        <source>Accept what is seen</source>
        <translation>表示中のものを承認</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, PgUp, PgDown</source>
        <translation>矢印キー、Home、End、PgUp、PgDown</translation>
    </message>
    <message>
        <source>Correct a number of a screen</source>
        <translation>画面の数値を訂正</translation>
    </message>
    <message>
        <source>Del, Backspace, X</source>
        <translation>Del、Backspace、X</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter、スペース</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Go to another digit or number</source>
        <translation>別の数字または数値へ移動</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Ne&amp;xt group</source>
        <translation>次のグループ(&amp;X)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Say that it is no digit</source>
        <translation>数字でないことを指定</translation>
    </message>
    <message>
        <source>Say what the digit is</source>
        <translation>正しい数字を指定</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>1 digit was looked at.</source>
        <translation>1個の数字を確認しました。</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>この提案を閉じる</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>見直しを続ける</translation>
    </message>
    <message>
        <source>The review of {0} was begun: {1}</source>
        <translation>{0}の見直しが途中です: {1}</translation>
    </message>
    <message>
        <source>{0} digits were looked at.</source>
        <translation>{0}個の数字を確認しました。</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0}枚の画像</translation>
    </message>
</context>
<context>
    <name>ReviewTiles</name>
    <message>
        <source>Taken for no digit; else it might be a {0} or a {1}</source>
        <translation>数字ではないと判断。数字なら{0}または{1}の可能性</translation>
    </message>
    <message>
        <source>{0}: {1} sure, next is {2}</source>
        <translation>{0}: 確信度 {1}、次の候補は{2}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>1 in {0} wrong</source>
        <translation>誤りが{0}個に1個</translation>
    </message>
    <message>
        <source>A number counts as looked at once it was seen as a whole: groups do not show whether a digit is missing or a number was cut wrongly.</source>
        <translation>数値は全体を見て初めて確認済みになります。グループでは、数字の抜けや数値の区切りの誤りは分かりません。</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>承認(Enter)</translation>
    </message>
    <message>
        <source>All digits were looked at</source>
        <translation>すべての数字を確認しました</translation>
    </message>
    <message>
        <source>All numbers in doubt were looked at</source>
        <translation>要確認の数値をすべて確認しました</translation>
    </message>
    <message>
        <source>All numbers were looked at</source>
        <translation>すべての数値を確認しました</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>それでも続ける</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>残りも続ける</translation>
    </message>
    <message>
        <source>Look at the numbers in doubt</source>
        <translation>要確認の数値を見る</translation>
    </message>
    <message>
        <source>No digits were found on the pages that were read.</source>
        <translation>読み取ったページに数字は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>ここで十分です</translation>
    </message>
    <message>
        <source>The review ends as soon as the errors left, at their upper end, are that few</source>
        <translation>残る誤りが、その上限の推定でここまで少なくなると、見直しはすぐに終わります</translation>
    </message>
    <message>
        <source>The review goes on: 1 digit was looked at before. Undo begins anew.</source>
        <translation>見直しの続きです: 前回、1個の数字を確認しました。「元に戻す」で最初からやり直します。</translation>
    </message>
    <message>
        <source>The review goes on: {0} digits were looked at before. Undo begins anew.</source>
        <translation>見直しの続きです: 前回、{0}個の数字を確認しました。「元に戻す」で最初からやり直します。</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>見直すものはありません</translation>
    </message>
    <message>
        <source>Until at most</source>
        <translation>終了の上限:</translation>
    </message>
    <message>
        <source>When the review ends</source>
        <translation>見直しを終える条件</translation>
    </message>
    <message>
        <source>none unseen</source>
        <translation>未確認なし</translation>
    </message>
    <message>
        <source>{0}. With 97.5 % certainty, at most 1 in {1} is wrong.</source>
        <translation>{0}。97.5%の確実さで、誤りは多くても{1}個に1個です。</translation>
    </message>
</context>
<context>
    <name>RobustnessTab</name>
    <message>
        <source>&amp;Measure</source>
        <translation>測定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normalise again, as digitpad does</source>
        <translation>digitpadと同じく、もう一度正規化(&amp;N)</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>並べて表示:</translation>
    </message>
    <message>
        <source>Each was normalised again.</source>
        <translation>どれも、もう一度正規化しました。</translation>
    </message>
    <message>
        <source>None was normalised again.</source>
        <translation>どれも、もう一度の正規化はしていません。</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>まだ何も測定されていません。</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s training digits, {0} that were held out from learning.</source>
        <translation>MNISTの訓練用の数字のうち、学習から取り分けた{0}個です。</translation>
    </message>
    <message>
        <source>One digit that fools a network says little about it. Here {0} digits that it has not learned from are distorted by each slider, from one end to the other, and what is still read right is counted, with the interval that holds 95 %.</source>
        <translation>ネットワークをだます1つの数字からは、ほとんど何もわかりません。ここでは、学習に使わなかった{0}個の数字を各スライダーで端から端まで変形し、まだ正しく読まれる数を、95%を含む区間とともに数えます。</translation>
    </message>
    <message>
        <source>Reading distorted digits</source>
        <translation>変形した数字の読み取り</translation>
    </message>
    <message>
        <source>Robustness on MNIST&apos;s digits</source>
        <translation>MNISTの数字での頑健性の測定</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>Stopped: only a part of the sliders was measured.</source>
        <translation>停止しました: 一部のスライダーだけが測定されました。</translation>
    </message>
    <message>
        <source>Undistorted: {0}.</source>
        <translation>変形なし: {0}。</translation>
    </message>
    <message>
        <source>{0} of MNIST&apos;s test digits, as not all cards tell which training digits were held out.</source>
        <translation>MNISTのテスト用の数字のうち{0}個です。ホールドアウトした訓練用の数字が記されていないモデルカードがあるためです。</translation>
    </message>
    <message>
        <source>{0}: down to {1}</source>
        <translation>{0}: 最低{1}</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>The rules for numbers do not hold. {0}</source>
        <translation>数値のルールが成り立ちません。{0}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Apply to all pages</source>
        <translation>すべてのページに適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No rules</source>
        <translation>ルールなし(&amp;N)</translation>
    </message>
    <message>
        <source>1 number: {0}</source>
        <translation>1個の数値: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み取っています …</translation>
    </message>
    <message>
        <source>Rules for numbers</source>
        <translation>数値のルール</translation>
    </message>
    <message>
        <source>These rules hold for every number on every page. One that breaks them becomes the most probable number that they allow, if that is probable enough. It is marked, and can be taken back.</source>
        <translation>これらのルールは、全ページのすべての数値に適用されます。ルールに反する数値は、許される中で最も確率の高い数値に、その確率が十分であれば置き換えられます。置き換えには印が付き、取り消すこともできます。</translation>
    </message>
    <message>
        <source>What a number may be</source>
        <translation>許される数値</translation>
    </message>
    <message>
        <source>{0:,} numbers, such as {1}</source>
        <translation>{0:,}個の数値({1}など)</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>選択(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>桁数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>一覧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>刻み(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>Chec&amp;k digit</source>
        <translation>チェックディジット(&amp;K)</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>チェックディジット</translation>
    </message>
    <message>
        <source>Col&amp;umn</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>一覧の列</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>How many digits</source>
        <translation>桁数</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>数値の一覧</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>刻み</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The column&apos;s name in the first line, or its place: 1, 2 …</source>
        <translation>1行目にある列の名前、または位置: 1、2 …</translation>
    </message>
    <message>
        <source>a CSV file with all numbers that there are</source>
        <translation>存在するすべての数値を収めたCSVファイル</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>such as 5, from the least value on</source>
        <translation>最小値からの刻み(例: 5)</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>最初の列</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>zeros in front included</source>
        <translation>先頭のゼロを含む</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>1 digit</source>
        <translation>1個の数字</translation>
    </message>
    <message>
        <source>EAN or GTIN, 8 to 14 digits</source>
        <translation>EANまたはGTIN、8~14桁</translation>
    </message>
    <message>
        <source>ISBN of 10 digits</source>
        <translation>10桁のISBN</translation>
    </message>
    <message>
        <source>ISBN of 13 digits</source>
        <translation>13桁のISBN</translation>
    </message>
    <message>
        <source>Luhn, as bank cards</source>
        <translation>Luhn(銀行カードなど)</translation>
    </message>
    <message>
        <source>Read as {0}; {1} is the most probable number that the rules allow.</source>
        <translation>{0}と読み取りましたが、ルールで許される最も確率の高い数値は{1}です。</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>{0}から</translation>
    </message>
    <message>
        <source>in steps of {0:,}</source>
        <translation>{0:,}刻み</translation>
    </message>
    <message>
        <source>mod 97, as in an IBAN</source>
        <translation>mod 97(IBANなど)</translation>
    </message>
    <message>
        <source>{0:,} or more</source>
        <translation>{0:,}以上</translation>
    </message>
    <message>
        <source>{0:,} to {1:,}</source>
        <translation>{0:,}~{1:,}</translation>
    </message>
    <message>
        <source>{0} breaks the rules, and no number that they allow is probable enough.</source>
        <translation>{0}はルールに反しており、許される数値の中に十分な確率のものがありません。</translation>
    </message>
    <message>
        <source>{0} breaks the rules.</source>
        <translation>{0}はルールに反しています。</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0}個の数字</translation>
    </message>
    <message>
        <source>{0} stands here, too: {1}.</source>
        <translation>{0}はここにもあります: {1}。</translation>
    </message>
    <message>
        <source>{0} stands on this page more than once.</source>
        <translation>{0}はこのページに複数回あります。</translation>
    </message>
</context>
<context>
    <name>SampleActions</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>インポート(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>キャンバスで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Play the strokes</source>
        <translation>ストロークを再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Write each digit ten times …</source>
        <translation>各数字を10回書く(&amp;W) …</translation>
    </message>
    <message>
        <source>Export &amp;pixels (CSV) …</source>
        <translation>ピクセルをエクスポート(CSV)(&amp;P) …</translation>
    </message>
    <message>
        <source>Export &amp;strokes (JSON) …</source>
        <translation>ストロークをエクスポート(JSON)(&amp;S) …</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>They are &amp;not a digit</source>
        <translation>これらは数字ではない(&amp;N)</translation>
    </message>
    <message>
        <source>They are a &amp;{0}</source>
        <translation>これらは&amp;{0}</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>0–9 and X change the label, Del deletes, Ctrl+Z takes it back.</source>
        <translation>0–9とXでラベルを変更、Delで削除、Ctrl+Zで元に戻します。</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Selected sample</source>
        <translation>選択したサンプル</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0}を選択中</translation>
    </message>
</context>
<context>
    <name>SampleCounts</name>
    <message>
        <source>Samples that are no digit</source>
        <translation>数字でないサンプル</translation>
    </message>
    <message>
        <source>Samples: {0}</source>
        <translation>サンプル: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}中 {0}</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>; left out: {0}, {1}</source>
        <translation>。除外: {0}、{1}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>コピーしています …</translation>
    </message>
    <message>
        <source>Deleted {0}; Ctrl+Z brings them back</source>
        <translation>{0}を削除しました。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>描画しています …</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>{0}を {1} にエクスポートしました</translation>
    </message>
    <message>
        <source>Exporting {0} …</source>
        <translation>{0} をエクスポートしています …</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>{0}をインポートしました</translation>
    </message>
    <message>
        <source>Importing {0} …</source>
        <translation>{0} をインポートしています …</translation>
    </message>
    <message>
        <source>of which no strokes are known</source>
        <translation>ストロークが不明なもの</translation>
    </message>
    <message>
        <source>which are no digit</source>
        <translation>数字でないもの</translation>
    </message>
    <message>
        <source>{0} are numbers of several digits</source>
        <translation>{0}は複数桁の数値です</translation>
    </message>
    <message>
        <source>{0} were there already</source>
        <translation>{0}は既にありました</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>Export samples</source>
        <translation>サンプルをエクスポート</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>サンプルをインポート</translation>
    </message>
    <message>
        <source>Pixels (*.csv)</source>
        <translation>ピクセル (*.csv)</translation>
    </message>
    <message>
        <source>Strokes (*.json)</source>
        <translation>ストローク (*.json)</translation>
    </message>
    <message>
        <source>Strokes and pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;All files (*)</source>
        <translation>ストロークとピクセル (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>samples.{0}</source>
        <translation>サンプル.{0}</translation>
    </message>
</context>
<context>
    <name>SampleFilters</name>
    <message>
        <source>1 sample</source>
        <translation>1個のサンプル</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>すべての答え</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>すべての出所</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>読み取りの結果</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>誤読</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>すべての時期</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>正しく読み取り</translation>
    </message>
    <message>
        <source>Show {0}: {1}</source>
        <translation>{0}を表示: {1}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>作成時期</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0}個のサンプル</translation>
    </message>
</context>
<context>
    <name>SamplePlayer</name>
    <message>
        <source>Selected sample</source>
        <translation>選択したサンプル</translation>
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
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>画像から</translation>
    </message>
    <message>
        <source>From a session</source>
        <translation>連続書き込みから</translation>
    </message>
    <message>
        <source>From the canvas</source>
        <translation>キャンバスから</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>数字なし</translation>
    </message>
    <message>
        <source>«{0}» read: {1}</source>
        <translation>「{0}」の読み取り: {1}</translation>
    </message>
</context>
<context>
    <name>SamplesFeature</name>
    <message>
        <source>Changes to your samples cannot be written in {1}: {0}. They will be gone.</source>
        <translation>サンプルへの変更を {1} に書き込めません: {0}。変更は失われます。</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>自分のサンプル</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Copied the strokes as JSON</source>
        <translation>ストロークをJSONとしてコピーしました</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>{0}をコピーしました</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>インポート …</translation>
    </message>
    <message>
        <source>Looking for your samples …</source>
        <translation>サンプルを探しています …</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>自分のサンプル</translation>
    </message>
    <message>
        <source>No samples yet.

Say what a digit on the canvas is, write each digit ten times,
or drop a file of strokes (JSON) or pixels (CSV) here.</source>
        <translation>まだサンプルがありません。

キャンバスの数字の正解を指定するか、各数字を10回ずつ書くか、
ストローク(JSON)またはピクセル(CSV)のファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>None of your samples is like that.</source>
        <translation>条件に合うサンプルはありません。</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>These samples have no strokes to copy; export their pixels instead.</source>
        <translation>これらのサンプルにはコピーできるストロークがありません。代わりにピクセルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待つ</translation>
    </message>
    <message>
        <source>Write digits …</source>
        <translation>数字を書く …</translation>
    </message>
    <message>
        <source>{0} labelled {1}</source>
        <translation>{0}のラベルを{1}にしました</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}中 {0}</translation>
    </message>
    <message>
        <source>{0} · {1} selected</source>
        <translation>{0} · {1}を選択中</translation>
    </message>
    <message>
        <source>«{0}» is not finished; nothing of it will be kept.</source>
        <translation>「{0}」が終わっていません。途中のものは何も残りません。</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} は既にあります。置き換えますか？</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>When it was saved, «{0}» read {1}.</source>
        <translation>保存時、「{0}」は {1} と読みました。</translation>
    </message>
</context>
<context>
    <name>ScreensView</name>
    <message>
        <source>All numbers, those in doubt first</source>
        <translation>すべての数値、要確認のものから</translation>
    </message>
    <message>
        <source>Arrows or pointer move  ·  any digit, or F2, corrects  ·  Enter accepts the screen</source>
        <translation>矢印・ポインターで移動  ·  数字キーまたはF2で訂正  ·  Enterで画面を承認</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>確認待ち {0}</translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S) …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Pythonスクリプト</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>コードを保存</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} として保存しました。</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>«{0}» and its training in Keras, as the dialog «Train a network» is set now. It runs without digitpad.</source>
        <translation>「{0}」とその訓練をKerasで書いたもので、「ネットワークを訓練」ダイアログの現在の設定どおりです。digitpadなしで動きます。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> and another </source>
        <translation> と </translation>
    </message>
    <message>
        <source>, line {0}</source>
        <translation>、{0}行目</translation>
    </message>
    <message>
        <source>1 class name</source>
        <translation>クラス名1個</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1列</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1エポック</translation>
    </message>
    <message>
        <source>1 file is read</source>
        <translation>1個のファイルを読み取り済み</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1枚の画像</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1層</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1ページ</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1回の実行</translation>
    </message>
    <message>
        <source>A cluster needs dask.distributed. Install it with: pip install &apos;digitpad[cluster]&apos;.</source>
        <translation>クラスターにはdask.distributedが必要です。次のコマンドでインストールしてください: pip install &apos;digitpad[cluster]&apos;</translation>
    </message>
    <message>
        <source>A dense layer needs a row of values, but what comes to it is an image of {0}. Put flatten or global average before it.</source>
        <translation>全結合層には値の列が必要ですが、入ってくるのは{0}の画像です。その前に平坦化かグローバル平均を置いてください。</translation>
    </message>
    <message>
        <source>A form has at most {0} fields; this one has {1}.</source>
        <translation>フォームのフィールドは最大{0}個です。このフォームには{1}個あります。</translation>
    </message>
    <message>
        <source>A form that was not saved cannot be read again ({0}).</source>
        <translation>保存されていなかったフォームを読み戻せません({0})。</translation>
    </message>
    <message>
        <source>A layer of the file has a size of {0}, which no network for digits needs.</source>
        <translation>ファイルの層の1つのサイズが{0}です。数字用のネットワークにこの大きさは必要ありません。</translation>
    </message>
    <message>
        <source>A model can learn from them what your digits look like.</source>
        <translation>モデルはそこから、あなたの数字の形を学習できます。</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>モデルの名前は1～{0}文字の文字、数字、空白、記号で、{1} は使えません。先頭は文字または数字とし、末尾をピリオドや空白にはできません。「{2}」はこれに合いません。</translation>
    </message>
    <message>
        <source>A number has 1 to {0} digits, not {1}.</source>
        <translation>数値は1～{0}桁で、{1}桁にはできません。</translation>
    </message>
    <message>
        <source>A number on a sheet has 1 to {0} boxes, not {1}.</source>
        <translation>用紙の数値の枠は1～{0}個で、{1}個にはできません。</translation>
    </message>
    <message>
        <source>A number with the check digit {0} has {1} digits, not {2}.</source>
        <translation>チェックディジット {0} の付いた数値は{1}桁で、{2}桁にはできません。</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to draw; save it as a picture.</source>
        <translation>{0} の1ページの描画に{1}秒以上かかっています。画像として保存してください。</translation>
    </message>
    <message>
        <source>A page of {0} takes longer than {1} seconds to read; the rest of it is left out.</source>
        <translation>{0} の1ページの読み取りに{1}秒以上かかっています。残りは省略します。</translation>
    </message>
    <message>
        <source>A picture shows one page; save all pages as text (.txt) or as a table (.csv, .xlsx).</source>
        <translation>画像は1ページだけを示します。すべてのページをテキスト(.txt)または表(.csv、.xlsx)として保存してください。</translation>
    </message>
    <message>
        <source>A process for opening pictures cannot be started ({0}).</source>
        <translation>画像を開くプロセスを開始できません({0})。</translation>
    </message>
    <message>
        <source>A process for reading cannot be started ({0}).</source>
        <translation>読み取り用のプロセスを開始できません({0})。</translation>
    </message>
    <message>
        <source>A process for reading {0}; try again with one process (--processes 1).</source>
        <translation>読み取り用のプロセスの問題({0})。1つのプロセスでもう一度試してください(--processes 1)。</translation>
    </message>
    <message>
        <source>A sample has no ink.</source>
        <translation>インクのないサンプルがあります。</translation>
    </message>
    <message>
        <source>A sheet has 1 to {0} pages, not {1}.</source>
        <translation>用紙は1～{0}ページで、{1}ページにはできません。</translation>
    </message>
    <message>
        <source>A stylus that is pressed harder draws wider ink.</source>
        <translation>スタイラスを強く押すほど、インクが太くなります。</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 12, not {0}.</source>
        <translation>ここには12のような整数が必要で、{0} は使えません。</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Choose a smaller window, or pool less before.</source>
        <translation>{0}x{1}の窓は{2}x{3}の画像に収まりません。小さい窓を選ぶか、その前のプーリングを減らしてください。</translation>
    </message>
    <message>
        <source>A window of {0}x{1} does not fit into an image of {2}x{3}. Let it reach over the border, choose a smaller one, or pool less before.</source>
        <translation>{0}x{1}の窓は{2}x{3}の画像に収まりません。境界を越えられるようにするか、小さい窓を選ぶか、その前のプーリングを減らしてください。</translation>
    </message>
    <message>
        <source>Above each view of the network&apos;s inside.</source>
        <translation>ネットワーク内部の各表示の上に出します。</translation>
    </message>
    <message>
        <source>All images were normalised as drawings are.</source>
        <translation>すべての画像を、描画と同じように正規化しました。</translation>
    </message>
    <message>
        <source>An architecture&apos;s name has 1 to {0} letters, digits, spaces and signs, but none of {1}, starts with a letter or digit and ends with no dot or space; «{2}» does not.</source>
        <translation>アーキテクチャ名は、1～{0}文字の文字、数字、空白、記号で、{1} のどれも含まず、文字または数字で始まり、ドットや空白で終わらないものにしてください。「{2}」はこれに合いません。</translation>
    </message>
    <message>
        <source>An exponent: below 1 a light touch already draws wide ink, above 1 only a firm one.</source>
        <translation>指数です。1未満では軽く触れるだけで太くなり、1より大きいと強く押したときだけ太くなります。</translation>
    </message>
    <message>
        <source>An interrupted command left its work in {0}: {1}. Add --resume to go on, or remove that file to begin anew.</source>
        <translation>中断されたコマンドの作業が {0} に残っています: {1}。続けるには --resume を追加し、最初からやり直すにはそのファイルを削除してください。</translation>
    </message>
    <message>
        <source>Another digitpad is at work in {0}. Wait until it has finished, or stop it.</source>
        <translation>別のdigitpadが {0} で作業中です。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>Another digitpad writes the table that {0} belongs to. Wait until it has finished, or stop it.</source>
        <translation>別のdigitpadが {0} に対応する表を書き込んでいます。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>At least {0} labelled digits are needed to learn from; there are {1}. Write and label some more.</source>
        <translation>学習には、ラベル付きの数字が少なくとも{0}個必要ですが、{1}個しかありません。もう少し書いてラベルを付けてください。</translation>
    </message>
    <message>
        <source>Below a page in the picture window.</source>
        <translation>画像ウィンドウのページの下に表示します。</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>筆の太さ</translation>
    </message>
    <message>
        <source>Button that erases</source>
        <translation>消去に使うボタン</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>少なくとも1つの形式を選んでください。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Converted to LiteRT, the network in {0} gives other answers (up to {1} apart); it is not imported.</source>
        <translation>LiteRTに変換すると、{0} のネットワークは異なる答えを出します(最大 {1} の差)。インポートされません。</translation>
    </message>
    <message>
        <source>Damaged in {0}, and left out: {1}.</source>
        <translation>{0} の中で破損していたため除外: {1}。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Digits of different sheets cannot be joined.</source>
        <translation>別々の用紙の数字は結合できません。</translation>
    </message>
    <message>
        <source>Draw with the stylus only</source>
        <translation>スタイラスだけで描く</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side in its IDX files; they were turned upright.</source>
        <translation>EMNISTの画像は、IDXファイルの中で横倒しになっているため、正しい向きに直しました。</translation>
    </message>
    <message>
        <source>Each with its answer; a click on that corrects it.</source>
        <translation>それぞれに答えが付き、クリックすると訂正できます。</translation>
    </message>
    <message>
        <source>Fewer than {0} of the first sheets could be aligned: too few to tell what is printed in the form&apos;s fields, whose picture was filled in; only rules are taken out there.</source>
        <translation>最初の用紙のうち位置合わせできたのは{0}枚未満でした。画像が記入済みのフォームのフィールドに何が印刷されているかを知るには少なすぎるため、そこでは罫線だけを取り除きます。</translation>
    </message>
    <message>
        <source>Fingers press buttons and draw nothing.</source>
        <translation>指ではボタンを押せますが、何も描かれません。</translation>
    </message>
    <message>
        <source>Folders of pictures name their classes themselves; class names are for files.</source>
        <translation>画像のフォルダーではフォルダー名がクラス名になります。クラス名の指定はファイル用です。</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>次回の起動から。</translation>
    </message>
    <message>
        <source>Help &gt; How well does it read?</source>
        <translation>ヘルプ &gt; どのくらい正確に読めるか</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be kept in {0} ({1}).</source>
        <translation>レッスンの進み具合を {0} に保存できません({1})。</translation>
    </message>
    <message>
        <source>How far you are in lessons cannot be read from {0} ({1}).</source>
        <translation>レッスンの進み具合を {0} から読み込めません({1})。</translation>
    </message>
    <message>
        <source>Ignore the palm</source>
        <translation>手のひらを無視</translation>
    </message>
    <message>
        <source>In percent of the canvas; the slider above the canvas is the same.</source>
        <translation>キャンバスに対するパーセント。キャンバスの上のスライダーと同じです。</translation>
    </message>
    <message>
        <source>Install digitpad again, or restore the file with «git checkout resources/mnist».</source>
        <translation>digitpadを再インストールするか、「git checkout resources/mnist」でファイルを復元してください。</translation>
    </message>
    <message>
        <source>It could not be aligned: a part of the form with fields is not in the picture.</source>
        <translation>位置合わせできませんでした: フォームのうちフィールドのある部分が、画像に写っていません。</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks do not lie as those of one flat page do.</source>
        <translation>位置合わせできませんでした: 四隅のマークの位置が、1枚の平らなページのものと合いません。</translation>
    </message>
    <message>
        <source>It could not be aligned: its corner marks have no code between them that says which sheet it is.</source>
        <translation>位置合わせできませんでした: 四隅のマークの間に、どの用紙かを示すコードがありません。</translation>
    </message>
    <message>
        <source>It could not be aligned: there are several sheets in the picture; each needs one of its own.</source>
        <translation>位置合わせできませんでした: 画像に複数の用紙が写っています。用紙ごとに別の画像にしてください。</translation>
    </message>
    <message>
        <source>It could not be aligned: what is printed on this form was not found on it; it may be another form, an empty page, bent, or not sharp enough.</source>
        <translation>位置合わせできませんでした: このフォームに印刷されている内容が見つかりません。別のフォームか、空白のページか、曲がっているか、ぼやけている可能性があります。</translation>
    </message>
    <message>
        <source>It could not be aligned: {0} found; all of them must be in the picture, and nothing on them.</source>
        <translation>位置合わせできませんでした: {0}。4つすべてが画像に写っていて、何にも隠れていない必要があります。</translation>
    </message>
    <message>
        <source>It gives probabilities.</source>
        <translation>確率を出力します。</translation>
    </message>
    <message>
        <source>It gives scores; they are divided by {0} and made into probabilities.</source>
        <translation>スコアを出力します。スコアは{0}で割って確率に変換されます。</translation>
    </message>
    <message>
        <source>It has {0} and {1} parameters.</source>
        <translation>{0}、パラメーター{1}個です。</translation>
    </message>
    <message>
        <source>It is a sheet of digits, which has no numbers; take it in with «digitpad samples sheets».</source>
        <translation>これは数字の用紙で、数値がありません。「digitpad samples sheets」で取り込んでください。</translation>
    </message>
    <message>
        <source>It is a sheet of {0} with {1} columns, and the first one is of {2} with {3}; read it into a table of its own.</source>
        <translation>これは{0}の用紙({1}列)ですが、最初の用紙は{2}({3}列)です。別の表に読み取ってください。</translation>
    </message>
    <message>
        <source>It is a sheet with numbers, not one on which each digit is written ten times.</source>
        <translation>これは数値の用紙で、各数字を10回ずつ書く用紙ではありません。</translation>
    </message>
    <message>
        <source>It is kept as {0}.</source>
        <translation>{0} として残されています。</translation>
    </message>
    <message>
        <source>It learned from pen strokes too: {0}, {1}.</source>
        <translation>ペンのストロークも学習しました: {0}、{1}。</translation>
    </message>
    <message>
        <source>It overlaps the field {0}.</source>
        <translation>フィールド {0} と重なっています。</translation>
    </message>
    <message>
        <source>It reads one digit at a time.</source>
        <translation>一度に1つの数字を読み取ります。</translation>
    </message>
    <message>
        <source>It stays as {0}.</source>
        <translation>{0} のまま残ります。</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>元の場所に残ります。</translation>
    </message>
    <message>
        <source>It takes images of {0} numbers, {1}.</source>
        <translation>{0}個の数値からなる画像を入力とします({1})。</translation>
    </message>
    <message>
        <source>It tells {0} classes apart: {1}.</source>
        <translation>{0}クラスを見分けます: {1}。</translation>
    </message>
    <message>
        <source>It took longer than {0} s and was given up.</source>
        <translation>{0}秒を超えたため、中止しました。</translation>
    </message>
    <message>
        <source>It was made elsewhere and imported into digitpad, which knows neither its maker nor what it learned from. Ask whoever gave it to you for its terms.</source>
        <translation>これは別の場所で作られ、digitpadにインポートされたものです。作者も学習に使われたデータもdigitpadにはわかりません。利用条件は提供者に確認してください。</translation>
    </message>
    <message>
        <source>It was trained with digitpad on data of somebody&apos;s own ({0}). Ask whoever gave it to you for their terms.</source>
        <translation>digitpadにより、ある人自身のデータ({0})で訓練されました。データの利用条件は提供者に確認してください。</translation>
    </message>
    <message>
        <source>It was trained with digitpad on {0}.</source>
        <translation>digitpadにより、{0} で訓練されました。</translation>
    </message>
    <message>
        <source>Keep corrected digits as samples</source>
        <translation>訂正した数字をサンプルとして残す</translation>
    </message>
    <message>
        <source>Keras cannot load {0} ({1}).</source>
        <translation>Kerasが {0} を読み込めません({1})。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Least pressure</source>
        <translation>最小の筆圧</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>左利き</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light, dark, with high contrast, or as the system is at the moment.</source>
        <translation>ライト、ダーク、ハイコントラスト、またはそのときのシステムの設定。</translation>
    </message>
    <message>
        <source>Line {0} of {1} has {2} where a number is expected, in column {3}; another column is named as in {4}:2.</source>
        <translation>{1} の{0}行{3}列目は、数値が必要ですが {2} です。別の列は {4}:2 のように指定します。</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>内部の表示</translation>
    </message>
    <message>
        <source>MNIST: Y. LeCun and C. Cortes, Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).</source>
        <translation>MNIST: Y. LeCun、C. Cortes、Creative Commons Attribution-Share Alike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/)。</translation>
    </message>
    <message>
        <source>Name a folder of pictures by class, or files with images.</source>
        <translation>クラス別の画像フォルダー、または画像を含むファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name images of its classes to import it.</source>
        <translation>インポートするには、そのクラスの画像を指定してください。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {0} ({1}).</source>
        <translation>{0} のDaskスケジューラーから応答がありません({1})。</translation>
    </message>
    <message>
        <source>No digits were found in this region; draw it around digits, or let fainter ink count.</source>
        <translation>この領域に数字は見つかりませんでした。数字の周りに領域を描くか、薄いインクも含めてください。</translation>
    </message>
    <message>
        <source>No ink is 0, full ink is 1.</source>
        <translation>インクなしは0、完全なインクは1です。</translation>
    </message>
    <message>
        <source>No number from {0} to {1} that the rules allow has the check digit {2}.</source>
        <translation>{0}から{1}までのルールで許される数値に、チェックディジット {2} を満たすものはありません。</translation>
    </message>
    <message>
        <source>No number lies between {0} and {1}; name the smaller one first.</source>
        <translation>{0}と{1}の間に数値はありません。小さいほうを先に指定してください。</translation>
    </message>
    <message>
        <source>No number of {0} digits is {1} or more.</source>
        <translation>{1}以上の{0}桁の数値はありません。</translation>
    </message>
    <message>
        <source>No number on paper has more than {0} digits.</source>
        <translation>紙の上の数値は{0}桁以下です。</translation>
    </message>
    <message>
        <source>No picture of {0} can be learned from{1}.</source>
        <translation>{0} に学習に使える画像がありません{1}。</translation>
    </message>
    <message>
        <source>No sample of {0} can be learned from.</source>
        <translation>{0} に学習に使えるサンプルがありません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing is opened any more, as the program is being closed.</source>
        <translation>プログラムの終了中のため、もう何も開かれません。</translation>
    </message>
    <message>
        <source>NumPy met {0}</source>
        <translation>NumPyで問題が発生しました: {0}</translation>
    </message>
    <message>
        <source>Numbers are read without signs; the least one is 0 or more, not {0}.</source>
        <translation>数値は符号なしで読み取られます。最小値は0以上で、{0}にはできません。</translation>
    </message>
    <message>
        <source>Of drawn numbers with several digits.</source>
        <translation>描かれた複数桁の数値が対象です。</translation>
    </message>
    <message>
        <source>Of the class «{0}» {1} in {2}; at least {3} are needed of each class.</source>
        <translation>クラス「{0}」は、{2} に{1}。各クラスに少なくとも{3}枚必要です。</translation>
    </message>
    <message>
        <source>One cannot look inside the model «{0}» ({1}).</source>
        <translation>モデル「{0}」の内部は表示できません({1})。</translation>
    </message>
    <message>
        <source>One of its images is in this folder, as {0}.</source>
        <translation>その画像の1枚が、このフォルダーに {0} として入っています。</translation>
    </message>
    <message>
        <source>Only several pictures, or several files of samples, can be opened together; name one file.</source>
        <translation>一緒に開けるのは、複数の画像、または複数のサンプルファイルだけです。1つのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Only the first {0} lessons in {1} are listed.</source>
        <translation>{1} のレッスンのうち、最初の{0}個だけを一覧に示します。</translation>
    </message>
    <message>
        <source>Only two digits or more can be joined; choose those that are parts of one digit.</source>
        <translation>つなげられるのは2個以上の数字だけです。1つの数字の部分を選んでください。</translation>
    </message>
    <message>
        <source>Only {0} of the images lie in their field as drawings do (20 pixels along the longest side); if they are handwriting, normalise them, so that what is drawn on the canvas looks the same.</source>
        <translation>描画と同じように領域に収まっている(最も長い辺が20ピクセル)画像は {0} だけです。手書きであれば、キャンバスに描いたものと見た目がそろうように正規化してください。</translation>
    </message>
    <message>
        <source>Otherwise all that is drawn is taken for one digit.</source>
        <translation>オフの場合、描いたもの全体を1つの数字と見なします。</translation>
    </message>
    <message>
        <source>Otherwise the most similar digit is the answer, to letters and scribbles too.</source>
        <translation>オフの場合、文字や落書きにも、最も似た数字が答えになります。</translation>
    </message>
    <message>
        <source>PDFium cannot draw the page</source>
        <translation>PDFiumがページを描画できません</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>筆圧カーブ</translation>
    </message>
    <message>
        <source>Put it into a field of 28x28 pixels so that its centre of mass lies in the middle.</source>
        <translation>重心が中央に来るように、28x28ピクセルの領域に置きます。</translation>
    </message>
    <message>
        <source>Read numbers of several digits</source>
        <translation>複数桁の数値を読み取る</translation>
    </message>
    <message>
        <source>Read points, commas and minus signs</source>
        <translation>小数点、コンマ、マイナス記号を読み取る</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Reading {0} brought its process down {1}; nothing came in.</source>
        <translation>{0} の読み込み中にプロセスが停止しました: {1}。何もインポートされていません。</translation>
    </message>
    <message>
        <source>Row 1 of {0} does not tell which column has the labels: {1}; {2}</source>
        <translation>{0} の1行目からは、どの列がラベルかわかりません: {1}。{2}</translation>
    </message>
    <message>
        <source>Row 1 of {0} has the column {1} after {2}; pixels should stand line by line from the top left.</source>
        <translation>{0} の1行目で、列 {1} が {2} の後にあります。ピクセルは左上から行ごとに並べてください。</translation>
    </message>
    <message>
        <source>Row {0} of {1} has no label; {2}</source>
        <translation>{1} の{0}行目にラベルがありません。{2}</translation>
    </message>
    <message>
        <source>Row {0} of {1} has the label {2}; {3}</source>
        <translation>{1} の{0}行目のラベルは {2} です。{3}</translation>
    </message>
    <message>
        <source>Row {0} of {1} is longer than {2} characters; {3}</source>
        <translation>{1} の{0}行目は{2}文字を超えています。{3}</translation>
    </message>
    <message>
        <source>Sample {0} of {1} has the label {2}; it should be 0 to 9 or «{3}».</source>
        <translation>{1} のサンプル{0}のラベルは {2} ですが、0～9または「{3}」でなければなりません。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Say when a drawing is no digit</source>
        <translation>数字でない描画を知らせる</translation>
    </message>
    <message>
        <source>Scale it, keeping its proportions, so that its longest side has 20 pixels.</source>
        <translation>縦横比を保ったまま、最も長い辺が20ピクセルになるように拡大縮小します。</translation>
    </message>
    <message>
        <source>Shares of digits are of MNIST&apos;s; they do not go with data of one&apos;s own.</source>
        <translation>数字の割合はMNISTの数字についてのもので、自分のデータとは併用できません。</translation>
    </message>
    <message>
        <source>Show boxes around the digits</source>
        <translation>数字の周りに枠を表示</translation>
    </message>
    <message>
        <source>Show the explanations</source>
        <translation>説明を表示</translation>
    </message>
    <message>
        <source>Show the steps from the picture to the ink</source>
        <translation>画像からインクまでの処理の段階を表示</translation>
    </message>
    <message>
        <source>Signs are some of {0} without spaces between them, not {1}.</source>
        <translation>記号は {0} のうちのいくつかを、間に空白を入れずに指定します。{1} は使えません。</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>手ぶれ補正</translation>
    </message>
    <message>
        <source>Strokes begin with it, for a stylus that draws when it hardly touches.</source>
        <translation>この筆圧からストロークが始まります。ほとんど触れないうちに描いてしまうスタイラスのための設定です。</translation>
    </message>
    <message>
        <source>Stylus</source>
        <translation>スタイラス</translation>
    </message>
    <message>
        <source>Stylus pressure changes the width</source>
        <translation>筆圧で太さを変える</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} columns, not {1}; more do not fit on {2}.</source>
        <translation>このような用紙は1～{0}列で、{1}列にはできません。それ以上は{2}に収まりません。</translation>
    </message>
    <message>
        <source>Such a sheet has 1 to {0} rows a page, not {1}; print several pages.</source>
        <translation>このような用紙は1ページに1～{0}行で、{1}行にはできません。複数のページを印刷してください。</translation>
    </message>
    <message>
        <source>The MNIST file {0} cannot be read ({1}). {2}</source>
        <translation>MNISTファイル {0} を読み込めません({1})。{2}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is damaged (its checksum is wrong). {1}</source>
        <translation>MNISTファイル {0} は破損しています(チェックサムが一致しません)。{1}</translation>
    </message>
    <message>
        <source>The MNIST file {0} is missing. {1}</source>
        <translation>MNISTファイル {0} がありません。{1}</translation>
    </message>
    <message>
        <source>The answers of {0} are damaged. Do the run again with --resume.</source>
        <translation>{0} の答えが破損しています。--resume で実行をやり直してください。</translation>
    </message>
    <message>
        <source>The architecture in {0} cannot be used ({1}).</source>
        <translation>{0} のアーキテクチャは使用できません({1})。</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be built. {1}</source>
        <translation>アーキテクチャ「{0}」を構築できません。{1}</translation>
    </message>
    <message>
        <source>The architecture «{0}» cannot be changed in {1} ({2}).</source>
        <translation>アーキテクチャ「{0}」を {1} で変更できません({2})。</translation>
    </message>
    <message>
        <source>The architecture «{0}» has changed since this study began. Give what it is now another name to compare both.</source>
        <translation>アーキテクチャ「{0}」は、この比較実験の開始後に変わっています。両方を比較するには、現在のものに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The canvas is on the right, so that no hand covers the answer.</source>
        <translation>キャンバスを右に置き、手が答えを隠さないようにします。</translation>
    </message>
    <message>
        <source>The card {0} is damaged ({1}); the model is not used.</source>
        <translation>モデルカード {0} が破損しています({1})。このモデルは使われません。</translation>
    </message>
    <message>
        <source>The class names in {0} cannot be read ({1}).</source>
        <translation>{0} のクラス名を読み込めません({1})。</translation>
    </message>
    <message>
        <source>The class «{0}» of {1} is in its test part only; there is nothing to learn it from.</source>
        <translation>{1} のクラス「{0}」はテスト部分にしかなく、学習に使えるものがありません。</translation>
    </message>
    <message>
        <source>The clipboard holds no drawing: {0}.</source>
        <translation>クリップボードに描画がありません: {0}。</translation>
    </message>
    <message>
        <source>The clipboard holds no layers ({0}).</source>
        <translation>クリップボードに層がありません({0})。</translation>
    </message>
    <message>
        <source>The cluster cannot read {0} ({1}).</source>
        <translation>クラスターは {0} を読み取れません({1})。</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost.</source>
        <translation>クラスターとの接続が失われました。</translation>
    </message>
    <message>
        <source>The connection to the cluster was lost. Add --resume to go on.</source>
        <translation>クラスターとの接続が失われました。続けるには --resume を追加してください。</translation>
    </message>
    <message>
        <source>The data in {0} are others than when this study began; put back what they were, or compare on the new ones in another study.</source>
        <translation>{0} のデータが、この比較実験の開始時と異なります。元のデータに戻すか、別の比較実験で新しいデータを使って比較してください。</translation>
    </message>
    <message>
        <source>The data of this study cannot be read again: {0}</source>
        <translation>この比較実験のデータを再び読み込めません: {0}</translation>
    </message>
    <message>
        <source>The drawing cannot be saved in {0} ({1}).</source>
        <translation>描画を {0} に保存できません({1})。</translation>
    </message>
    <message>
        <source>The drawing {0} cannot be read ({1}).</source>
        <translation>描画 {0} を読み込めません({1})。</translation>
    </message>
    <message>
        <source>The example images of the model «{0}» are damaged.</source>
        <translation>モデル「{0}」の例の画像が破損しています。</translation>
    </message>
    <message>
        <source>The experiment&apos;s process ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>実験のプロセスが予期せず終了しました({0})。メモリ不足かもしれません。</translation>
    </message>
    <message>
        <source>The export ended unexpectedly {0}; nothing was written.</source>
        <translation>エクスポートが予期せず終了しました: {0}。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The file kept digitpad busy for more than {0} s; it was given up.</source>
        <translation>ファイルの処理に{0}秒を超えたため、中止しました。</translation>
    </message>
    <message>
        <source>The file {0} cannot be read ({1}).</source>
        <translation>ファイル {0} を読み込めません({1})。</translation>
    </message>
    <message>
        <source>The file {0} of the model «{1}» is not the one that its card describes (wrong checksum); it is not used.</source>
        <translation>モデル「{1}」のファイル {0} は、モデルカードに記されたものではありません(チェックサムの不一致)。使われません。</translation>
    </message>
    <message>
        <source>The files of a data set are of one kind, but {0} is {1} and {2} is {3}.</source>
        <translation>データセットのファイルは1種類でなければなりませんが、{0} は {1}、{2} は {3} です。</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>1つ目</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation>フォルダー {0} を読み込めません({1})。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); digitpad looks again.</source>
        <translation>フォルダー {0} を読み込めません({1})。digitpadは後でもう一度確認します。</translation>
    </message>
    <message>
        <source>The folder {0} holds no model ({1} is missing).</source>
        <translation>フォルダー {0} にモデルがありません({1} がありません)。</translation>
    </message>
    <message>
        <source>The folder {0} holds no picture that can be read.</source>
        <translation>フォルダー {0} に、読み取れる画像がありません。</translation>
    </message>
    <message>
        <source>The folder {0} holds no pictures, no model and no study.</source>
        <translation>フォルダー {0} には、画像もモデルも比較実験もありません。</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0} ({1}); save it now and then.</source>
        <translation>フォームを {0} に保管できません({1})。ときどき自分で保存してください。</translation>
    </message>
    <message>
        <source>The form cannot be kept in {0}; save it now and then.</source>
        <translation>フォームを {0} に保管できません。ときどき保存してください。</translation>
    </message>
    <message>
        <source>The form cannot be saved in {0} ({1}).</source>
        <translation>フォームを {0} に保存できません({1})。</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}</source>
        <translation>フォームはまだ保存されていません: {0}</translation>
    </message>
    <message>
        <source>The form is not saved yet: {0}.</source>
        <translation>フォームはまだ保存されていません: {0}。</translation>
    </message>
    <message>
        <source>The form {0} cannot be read ({1}).</source>
        <translation>フォーム {0} を読み込めません({1})。</translation>
    </message>
    <message>
        <source>The format {0} needs {1}, which a digitpad from pip gets with «pip install &apos;digitpad[onnx]&apos;»; the packaged program does not have them.</source>
        <translation>形式 {0} には {1} が必要です。pipで入れたdigitpadでは「pip install &apos;digitpad[onnx]&apos;」で追加できますが、パッケージ版にはありません。</translation>
    </message>
    <message>
        <source>The guard set {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>ガードセット {0} がないか、破損しています。digitpadを再インストールして復元してください。</translation>
    </message>
    <message>
        <source>The images were dark on light; they were inverted.</source>
        <translation>画像は明るい地に暗い色だったため、反転しました。</translation>
    </message>
    <message>
        <source>The ink follows mouse, stylus or finger a moment later, without their tremor.</source>
        <translation>インクがマウス、スタイラス、指に一瞬遅れて付いていき、手の震えを取り除きます。</translation>
    </message>
    <message>
        <source>The layer «{0}» is set up in a way that ONNX export does not know.</source>
        <translation>層「{0}」の設定に、ONNXエクスポートは対応していません。</translation>
    </message>
    <message>
        <source>The layer «{0}» is used in a way that ONNX export does not know.</source>
        <translation>層「{0}」は、ONNXエクスポートが対応していない方法で使われています。</translation>
    </message>
    <message>
        <source>The line network in {0} cannot be run ({1}).</source>
        <translation>{0} の行読み取りネットワークを実行できません({1})。</translation>
    </message>
    <message>
        <source>The model could not be written ({0}).</source>
        <translation>モデルを書き込めませんでした({0})。</translation>
    </message>
    <message>
        <source>The model in {0} is none of yours in {1}; remove it by hand.</source>
        <translation>{0} のモデルは、{1} にある自分のモデルではありません。手動で削除してください。</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be removed ({1}).</source>
        <translation>モデル「{0}」を削除できません({1})。</translation>
    </message>
    <message>
        <source>The model «{0}» cannot be saved in {1} ({2}).</source>
        <translation>モデル「{0}」を {1} に保存できません({2})。</translation>
    </message>
    <message>
        <source>The model «{0}» cannot learn: its network cannot be loaded ({1}).</source>
        <translation>モデル「{0}」は学習できません: ネットワークを読み込めません({1})。</translation>
    </message>
    <message>
        <source>The model «{0}» comes with digitpad and cannot be removed.</source>
        <translation>モデル「{0}」はdigitpadに付属のもので、削除できません。</translation>
    </message>
    <message>
        <source>The model «{0}» does not know {1}; it tells {2} apart.</source>
        <translation>モデル「{0}」は {1} を知りません。見分けるのは {2} です。</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its example images ({1}).</source>
        <translation>モデル「{0}」の例の画像が失われています({1})。</translation>
    </message>
    <message>
        <source>The model «{0}» has lost its file {1}; it cannot be used.</source>
        <translation>モデル「{0}」のファイル {1} が失われており、使用できません。</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training.</source>
        <translation>モデル「{0}」には訓練のスナップショットがありません。</translation>
    </message>
    <message>
        <source>The model «{0}» is not used, as its network cannot be run safely: {1}.</source>
        <translation>モデル「{0}」は、ネットワークを安全に実行できないため使われません: {1}。</translation>
    </message>
    <message>
        <source>The network for decimal points {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>小数点用のネットワーク {0} がないか、破損しています。digitpadを再インストールして復元してください。</translation>
    </message>
    <message>
        <source>The network for handwriting {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>手書き用のネットワーク {0} がないか、破損しています。digitpadを再インストールして復元してください。</translation>
    </message>
    <message>
        <source>The network for struck digits {0} is missing or damaged. Install digitpad again to get it back.</source>
        <translation>取り消し線付きの数字用のネットワーク {0} がないか、破損しています。digitpadを再インストールして復元してください。</translation>
    </message>
    <message>
        <source>The network has a layer «{0}», which ONNX export does not know; export it in another format.</source>
        <translation>ネットワークに、ONNXエクスポートが対応していない層「{0}」があります。別の形式でエクスポートしてください。</translation>
    </message>
    <message>
        <source>The network has an activation «{0}», which ONNX export does not know.</source>
        <translation>ネットワークに、ONNXエクスポートが対応していない活性化関数「{0}」があります。</translation>
    </message>
    <message>
        <source>The network has weights of the type {0}, which web pages cannot take.</source>
        <translation>ネットワークに型 {0} の重みがあり、ウェブページでは扱えません。</translation>
    </message>
    <message>
        <source>The network has {0} parameters; at most {1} can be trained here.</source>
        <translation>ネットワークのパラメーターは{0}個です。ここで訓練できるのは最大{1}個です。</translation>
    </message>
    <message>
        <source>The network in the format {0} gives other answers than the Keras file (up to {1} apart); it is not written.</source>
        <translation>形式 {0} のネットワークはKerasファイルと異なる答えを出します(最大 {1} の差)。書き込まれません。</translation>
    </message>
    <message>
        <source>The network in {0} cannot be run ({1}).</source>
        <translation>{0} のネットワークを実行できません({1})。</translation>
    </message>
    <message>
        <source>The network in {0} does not read lines: it gives {1} numbers.</source>
        <translation>{0} のネットワークは行を読み取れません: {1}個の数値を出力します。</translation>
    </message>
    <message>
        <source>The network in {0} gives no numbers; it is not imported.</source>
        <translation>{0} のネットワークは数値を出力しないため、インポートされません。</translation>
    </message>
    <message>
        <source>The network in {0} has a layer that LiteRT cannot run; it is not imported.</source>
        <translation>{0} のネットワークには、LiteRTで実行できない層があるため、インポートされません。</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of MNIST&apos;s training digits right, however its images are scaled; it is no reader of digits, or counts them in another order.</source>
        <translation>{0} のネットワークは、画像の値をどう調整しても、MNISTの訓練用の数字の {1} しか正しく読めません。数字を読むものではないか、数字の順序が異なります。</translation>
    </message>
    <message>
        <source>The network is run by {0} {1}, copyright Google LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0). The page itself is part of digitpad (MIT licence).</source>
        <translation>ネットワークの実行には {0} {1} を使っています。著作権: Google LLC、Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0)。ページ自体はdigitpadの一部です(MITライセンス)。</translation>
    </message>
    <message>
        <source>The network takes {0} multiply-adds for each image; at most {1} can be trained here.</source>
        <translation>ネットワークは画像1枚につき積和演算を{0}回行います。ここで訓練できるのは最大{1}回です。</translation>
    </message>
    <message>
        <source>The network&apos;s {0} needs the operation «{1}», which web pages cannot run; export it in another format.</source>
        <translation>ネットワークの {0} には、ウェブページで実行できない演算「{1}」が必要です。別の形式でエクスポートしてください。</translation>
    </message>
    <message>
        <source>The next digit comes after</source>
        <translation>次の数字に進むまで</translation>
    </message>
    <message>
        <source>The outputs need a row of values, but what comes to them is an image of {0}. End with flatten or global average.</source>
        <translation>出力には値の列が必要ですが、入ってくるのは{0}の画像です。平坦化かグローバル平均で終えてください。</translation>
    </message>
    <message>
        <source>The page is part of digitpad (MIT licence), and holds TensorFlow.js (Google LLC, Apache License 2.0).</source>
        <translation>このページはdigitpadの一部(MITライセンス)で、TensorFlow.js(Google LLC、Apache License 2.0)を含みます。</translation>
    </message>
    <message>
        <source>The picture cannot be saved in {0} ({1}).</source>
        <translation>画像を {0} に保存できません({1})。</translation>
    </message>
    <message>
        <source>The picture of the form has {0} x {1} pixels, which are not the proportions of a page of {2} x {3} mm.</source>
        <translation>フォームの画像は{0} x {1}ピクセルで、{2} x {3} mmのページと縦横比が合いません。</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be kept: there is no room for temporary files.</source>
        <translation>クリップボードの画像を保管できません: 一時ファイルを置く空きがありません。</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read ({1}).</source>
        <translation>画像 {0} を読み込めません({1})。</translation>
    </message>
    <message>
        <source>The pictures of {0} lie beside each other; put those of each class into a folder that is called as the class.</source>
        <translation>{0} の画像が1か所に並んでいます。クラスごとに、クラス名を付けたフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>The plan of the study, {0}, is missing or damaged{1}. Begin in another folder, or remove this file: what is finished is then found again by the same command with --resume.</source>
        <translation>比較実験の計画 {0} がないか、破損しています{1}。別のフォルダーで始めるか、このファイルを削除してください。完了した分は、同じコマンドに --resume を付けると再び見つかります。</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}, {2} times. Maybe memory ran out; close other programs and resume the study.</source>
        <translation>実行 {0} のプロセスに問題が起きました({1}、{2}回)。メモリ不足の可能性があります。他のプログラムを閉じて、比較実験を再開してください。</translation>
    </message>
    <message>
        <source>The process of the run {0} {1}; the run goes on from its last epoch.</source>
        <translation>実行 {0} のプロセスに問題が起きました({1})。実行は最後のエポックから続きます。</translation>
    </message>
    <message>
        <source>The recipe «pens» learns strokes of digits beside MNIST; it does not go with data of one&apos;s own.</source>
        <translation>レシピ「pens」はMNISTとともに数字のストロークを学習するもので、自分のデータとは併用できません。</translation>
    </message>
    <message>
        <source>The record of {0} belongs to another study; the run is done again.</source>
        <translation>{0} の記録は別の比較実験のものです。実行をやり直します。</translation>
    </message>
    <message>
        <source>The record of {0} is damaged; the run is done again.</source>
        <translation>{0} の記録が破損しています。実行をやり直します。</translation>
    </message>
    <message>
        <source>The report cannot be written to {0} ({1}).</source>
        <translation>レポートを {0} に書き込めません({1})。</translation>
    </message>
    <message>
        <source>The run {0} failed on the cluster ({1}).</source>
        <translation>実行 {0} がクラスター上で失敗しました({1})。</translation>
    </message>
    <message>
        <source>The samples cannot be saved in {0} ({1}).</source>
        <translation>サンプルを {0} に保存できません({1})。</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be put into {1} beside it ({2}); they are used as they are.</source>
        <translation>{0} のサンプルを、隣の {1} に取り込めません({2})。そのまま使われます。</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}).</source>
        <translation>{0} のサンプルを読み込めません({1})。</translation>
    </message>
    <message>
        <source>The samples in {0} cannot be read ({1}). The file is kept as {2}; {3} saved.</source>
        <translation>{0} のサンプルを読み込めません({1})。ファイルは {2} として残し、読めたものを保存しました({3})。</translation>
    </message>
    <message>
        <source>The samples in {0} were not taken over as they are: {1} differs.</source>
        <translation>{0} のサンプルは、そのままの形では引き継がれませんでした: {1} が異なります。</translation>
    </message>
    <message>
        <source>The scheduler at {0} has no workers; start one with «dask worker {1}».</source>
        <translation>{0} のスケジューラーにワーカーがありません。「dask worker {1}」で起動してください。</translation>
    </message>
    <message>
        <source>The scheduler at {0} needs certificates: add --tls-ca, --tls-cert and --tls-key.</source>
        <translation>{0} のスケジューラーには証明書が必要です。--tls-ca、--tls-cert、--tls-key を追加してください。</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>2つ目</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>設定を {0} に保存できません({1})。</translation>
    </message>
    <message>
        <source>The sheet cannot be saved in {0} ({1}).</source>
        <translation>用紙を {0} に保存できません({1})。</translation>
    </message>
    <message>
        <source>The sheets&apos; pictures cannot be kept in {0} ({1}); make room there.</source>
        <translation>用紙の画像を {0} に保管できません({1})。そこに空きを作ってください。</translation>
    </message>
    <message>
        <source>The snapshots {0} are damaged; the model itself can be used without them.</source>
        <translation>スナップショット {0} が破損しています。モデル自体は、それなしでも使えます。</translation>
    </message>
    <message>
        <source>The snapshots {0} cannot be read ({1}).</source>
        <translation>スナップショット {0} を読み込めません({1})。</translation>
    </message>
    <message>
        <source>The step between two numbers is 1 or more, not {0}.</source>
        <translation>2つの数値の刻みは1以上で、{0}にはできません。</translation>
    </message>
    <message>
        <source>The stroke file {0} cannot be read ({1}).</source>
        <translation>ストロークファイル {0} を読み込めません({1})。</translation>
    </message>
    <message>
        <source>The stroke file {0} holds more than {1} numbers; split it.</source>
        <translation>ストロークファイル {0} には{1}個を超える数値があるので、分割してください。</translation>
    </message>
    <message>
        <source>The stroke file {0} holds no samples; it should be {1}.</source>
        <translation>ストロークファイル {0} にはサンプルがありません。必要な内容: {1}。</translation>
    </message>
    <message>
        <source>The stroke file {0} is empty; it should be {1}.</source>
        <translation>ストロークファイル {0} は空です。必要な内容: {1}。</translation>
    </message>
    <message>
        <source>The stroke file {0} is larger than {1} MiB; split it.</source>
        <translation>ストロークファイル {0} は{1} MiBより大きいので、分割してください。</translation>
    </message>
    <message>
        <source>The stroke file {0} is not text in UTF-8; it should be {1}.</source>
        <translation>ストロークファイル {0} はUTF-8のテキストではありません。必要な内容: {1}。</translation>
    </message>
    <message>
        <source>The stroke file {0} is not {1} ({2}).</source>
        <translation>ストロークファイル {0} は、必要な内容({1})ではありません({2})。</translation>
    </message>
    <message>
        <source>The stroke file {0} needs digits of at least two writers; one of them is held out.</source>
        <translation>ストロークファイル {0} には、少なくとも2人の書き手の数字が必要です。そのうち1人をホールドアウトします。</translation>
    </message>
    <message>
        <source>The study cannot be written ({0}).</source>
        <translation>比較実験を書き込めません({0})。</translation>
    </message>
    <message>
        <source>The study could not go on ({0}).</source>
        <translation>比較実験を続けられませんでした({0})。</translation>
    </message>
    <message>
        <source>The study in {0} cannot be removed ({1}).</source>
        <translation>{0} の比較実験を削除できません({1})。</translation>
    </message>
    <message>
        <source>The study in {0} compares on {1}, not on {2} as they are now. Leave --data out to go on with it, or choose another folder.</source>
        <translation>{0} の比較実験は {1} で比較するもので、現在の {2} ではありません。続けるには --data を省くか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The study in {0} has {1}, not {2}. Leave these options out to go on with it, or choose another folder.</source>
        <translation>{0} の比較実験の設定は {1} で、{2} ではありません。続けるにはこれらのオプションを省くか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The study was stopped.</source>
        <translation>比較実験を停止しました。</translation>
    </message>
    <message>
        <source>The table cannot be saved in {0} ({1}).</source>
        <translation>表を {0} に保存できません({1})。</translation>
    </message>
    <message>
        <source>The text cannot be saved in {0} ({1}).</source>
        <translation>テキストを {0} に保存できません({1})。</translation>
    </message>
    <message>
        <source>The training could not be started ({0}).</source>
        <translation>訓練を開始できませんでした({0})。</translation>
    </message>
    <message>
        <source>The training stopped answering and was ended; no model was saved.</source>
        <translation>訓練が応答しなくなったため終了しました。モデルは保存されていません。</translation>
    </message>
    <message>
        <source>The training was killed by the system ({0}), maybe because memory ran out; no model was saved. Close other programs and train again.</source>
        <translation>訓練はシステムによって強制終了されました({0})。メモリ不足の可能性があります。モデルは保存されていません。他のプログラムを閉じて、もう一度訓練してください。</translation>
    </message>
    <message>
        <source>The trainings ended unexpectedly ({0}), maybe because memory ran out.</source>
        <translation>訓練が予期せず終了しました({0})。メモリ不足かもしれません。</translation>
    </message>
    <message>
        <source>The unfinished run {0} is damaged or of another study; it begins again.</source>
        <translation>未完了の実行 {0} は破損しているか、別の比較実験のものです。最初からやり直します。</translation>
    </message>
    <message>
        <source>The values lie in a row already. Remove this layer.</source>
        <translation>値はすでに1列に並んでいます。この層を取り除いてください。</translation>
    </message>
    <message>
        <source>The web page holds no network.</source>
        <translation>ウェブページにネットワークが含まれていません。</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>{0} の重みが破損しています。</translation>
    </message>
    <message>
        <source>The weights in {0} claim {1} MB, which no network for digits needs.</source>
        <translation>{0} の重みは{1} MBとされています。数字用のネットワークにこの大きさは必要ありません。</translation>
    </message>
    <message>
        <source>The weights in {0} point somewhere else; it is not imported.</source>
        <translation>{0} の重みが別の場所を指しているため、インポートされません。</translation>
    </message>
    <message>
        <source>The weights in {0} point to other files; it is not imported.</source>
        <translation>{0} の重みが他のファイルを指しているため、インポートされません。</translation>
    </message>
    <message>
        <source>The {0} of a study must be at least one, each named once.</source>
        <translation>比較実験の{0}は少なくとも1つ、それぞれ1回だけ指定してください。</translation>
    </message>
    <message>
        <source>The {0} part of digitpad (MIT licence).</source>
        <translation>{0}: digitpadの一部です(MITライセンス)。</translation>
    </message>
    <message>
        <source>There are no digits among the samples in {0}.</source>
        <translation>{0} のサンプルに数字がありません。</translation>
    </message>
    <message>
        <source>There are no images in {0}; it should hold a folder of pictures for each class, or files.</source>
        <translation>{0} に画像がありません。クラスごとの画像フォルダー、またはファイルが必要です。</translation>
    </message>
    <message>
        <source>There are no images of «{0}»; the class is left out.</source>
        <translation>「{0}」の画像がないため、このクラスは除外します。</translation>
    </message>
    <message>
        <source>There are no pictures in folders of {0}; each class has a folder with its pictures.</source>
        <translation>{0} のフォルダーに画像がありません。クラスごとに画像のフォルダーが必要です。</translation>
    </message>
    <message>
        <source>There are no pictures in {0}.</source>
        <translation>{0} に画像がありません。</translation>
    </message>
    <message>
        <source>There are too many strokes to read.</source>
        <translation>ストロークが多すぎて読み取れません。</translation>
    </message>
    <message>
        <source>There are {0} headings, but only {1} columns.</source>
        <translation>見出しが{0}個ありますが、列は{1}列しかありません。</translation>
    </message>
    <message>
        <source>There is a model «{0}» already. Choose another name.</source>
        <translation>モデル「{0}」は既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is a script for folders of pictures and for single .npz files; all else is read with too much of digitpad&apos;s own code. Save images, labels and names as .npz to have one.</source>
        <translation>スクリプトがあるのは、画像のフォルダーと単一の .npz ファイルだけです。それ以外の読み込みには、digitpad自身のコードが多く必要になります。スクリプトが必要なら、画像、ラベル、名前を .npz として保存してください。</translation>
    </message>
    <message>
        <source>There is an architecture «{0}» already. Choose another name.</source>
        <translation>アーキテクチャ「{0}」は既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}.</source>
        <translation>アーキテクチャ「{0}」はありません。使えるのは: {1}。</translation>
    </message>
    <message>
        <source>There is no architecture «{0}». There are: {1}; or name its file.</source>
        <translation>アーキテクチャ「{0}」はありません。使えるのは: {1}。または、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no augmentation «{0}». There are: {1}.</source>
        <translation>データ拡張「{0}」はありません。使えるのは: {1}。</translation>
    </message>
    <message>
        <source>There is no check digit {0}; there are {1}.</source>
        <translation>チェックディジット {0} はありません。使えるのは {1} です。</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>ファイルまたはフォルダー {0} がありません。</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>ファイル {0} がありません。</translation>
    </message>
    <message>
        <source>There is no format «{0}». There are: {1}.</source>
        <translation>形式「{0}」はありません。使えるのは: {1}。</translation>
    </message>
    <message>
        <source>There is no ink in this box; draw it around a digit.</source>
        <translation>この枠の中にインクがありません。数字の周りに枠を描いてください。</translation>
    </message>
    <message>
        <source>There is no ink left where this digit was.</source>
        <translation>この数字があった場所には、もうインクがありません。</translation>
    </message>
    <message>
        <source>There is no model «{0}». There are: {1}.</source>
        <translation>モデル「{0}」はありません。使えるのは: {1}。</translation>
    </message>
    <message>
        <source>There is no paper {0}; there is {1}.</source>
        <translation>用紙サイズ {0} はありません。使えるのは {1} です。</translation>
    </message>
    <message>
        <source>There is no stroke file {0}.</source>
        <translation>ストロークファイル {0} がありません。</translation>
    </message>
    <message>
        <source>There is not enough memory for the study. Close other programs and resume it.</source>
        <translation>この比較実験にはメモリが足りません。他のプログラムを閉じて、再開してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this experiment. Close other programs and try again.</source>
        <translation>この実験にはメモリが足りません。他のプログラムを閉じてやり直してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>このネットワークにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs and train again.</source>
        <translation>この訓練にはメモリが足りません。他のプログラムを閉じて、もう一度訓練してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>メモリが不足しています。他のプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to open {0}; make it smaller first.</source>
        <translation>{0} を開くにはメモリが足りません。先に小さくしてください。</translation>
    </message>
    <message>
        <source>There is not enough memory to read {0}; make it smaller first.</source>
        <translation>{0} を読み取るにはメモリが足りません。先に小さくしてください。</translation>
    </message>
    <message>
        <source>There is too little printed on this form to align sheets by it; words are needed, in several places.</source>
        <translation>このフォームには印刷された内容が少なすぎて、用紙の位置合わせに使えません。いくつかの場所に文字が必要です。</translation>
    </message>
    <message>
        <source>There is too much ink to read.</source>
        <translation>インクが多すぎて読み取れません。</translation>
    </message>
    <message>
        <source>There was no prediction within a minute.</source>
        <translation>1分以内に予測が得られませんでした。</translation>
    </message>
    <message>
        <source>This digit cannot be cut in two; it is too narrow.</source>
        <translation>この数字は幅が狭すぎて、2つに分けられません。</translation>
    </message>
    <message>
        <source>This form has neither corner marks nor a picture; without them, digitpad cannot tell where its fields are.</source>
        <translation>このフォームには四隅のマークも画像もありません。それらがないと、digitpadはフィールドの位置を判断できません。</translation>
    </message>
    <message>
        <source>This layer needs an image, but before it the values were put into a row. Move it further up.</source>
        <translation>この層には画像が必要ですが、その前で値が1列に並べられています。もっと上に移してください。</translation>
    </message>
    <message>
        <source>This layer would give {0} values for each image; at most {1} find room here.</source>
        <translation>この層は画像1枚につき{0}個の値を出力することになります。ここに収まるのは最大{1}個です。</translation>
    </message>
    <message>
        <source>This layer would have {0} parameters; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>この層のパラメーターは{0}個になります。ここで訓練できるのは最大{1}個です。その前のプーリングを増やすか、層を小さくしてください。</translation>
    </message>
    <message>
        <source>This layer would take {0} multiply-adds for each image; at most {1} can be trained here. Pool more before it, or make it smaller.</source>
        <translation>この層は画像1枚につき積和演算を{0}回行うことになります。ここで訓練できるのは最大{1}回です。その前のプーリングを増やすか、層を小さくしてください。</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed; install digitpad again with pip.</source>
        <translation>これにはTensorFlowが必要ですが、インストールされていません。pipでdigitpadを再インストールしてください。</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which the light package of digitpad does not have. The full package, digitpad without «light» in its name, lies where this one came from; it uses the same models, drawings and samples.</source>
        <translation>これにはTensorFlowが必要ですが、digitpadの軽量パッケージには含まれていません。名前に「light」の付かない完全版のdigitpadは、このパッケージの入手元にあります。モデル、描画、サンプルは同じものが使われます。</translation>
    </message>
    <message>
        <source>This network has a layer that cannot do with eight bits; export it in another format.</source>
        <translation>このネットワークには、8ビットでは動作しない層があります。別の形式でエクスポートしてください。</translation>
    </message>
    <message>
        <source>This network has no such layer of a kind that digitpad knows.</source>
        <translation>このネットワークには、digitpadの知る種類のそのような層がありません。</translation>
    </message>
    <message>
        <source>This page was closed meanwhile.</source>
        <translation>このページはその間に閉じられました。</translation>
    </message>
    <message>
        <source>Too many of the samples have no ink; {0} more digits are needed.</source>
        <translation>インクのないサンプルが多すぎます。あと{0}個の数字が必要です。</translation>
    </message>
    <message>
        <source>Touches while a stylus is near draw nothing.</source>
        <translation>スタイラスが近くにある間は、タッチでは何も描かれません。</translation>
    </message>
    <message>
        <source>Two of its boxes overlap.</source>
        <translation>枠のうち2つが重なっています。</translation>
    </message>
    <message>
        <source>What lies in {0} ({1}) was read with another {2}. Give the same options to go on, or remove that file to begin anew.</source>
        <translation>{0} の内容({1})は、設定({2})が異なる状態で読み取られました。続けるには同じオプションを指定し、最初からやり直すにはそのファイルを削除してください。</translation>
    </message>
    <message>
        <source>What you have looked at cannot be kept in {0} ({1}); it has to be looked at again should digitpad end.</source>
        <translation>確認済みの内容を {0} に保管できません({1})。digitpadが終了すると、確認をやり直す必要があります。</translation>
    </message>
    <message>
        <source>What {0} says of {1} is damaged ({2}). Remove that file to begin anew.</source>
        <translation>{0} にある {1} の記録が破損しています({2})。最初からやり直すには、そのファイルを削除してください。</translation>
    </message>
    <message>
        <source>When you write digits in a session: so long after the pen went up. 0.2 s: by key only.</source>
        <translation>数字を続けて書くとき、ペンを上げてから次へ進むまでの時間です。0.2秒: キーでのみ進みます。</translation>
    </message>
    <message>
        <source>While it is held; the other end of a stylus erases, too, if it has one.</source>
        <translation>押している間、消去します。スタイラスに反対側の端があれば、それでも消せます。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Write the digit at the left ten times, once in each box, with a dark pen.</source>
        <translation>左の数字を、濃い色のペンで1枠に1回ずつ、10回書いてください。</translation>
    </message>
    <message>
        <source>Write {0}, with a dark pen. Strike out what is not to count.</source>
        <translation>濃い色のペンで書いてください({0})。無効にするものは線で消してください。</translation>
    </message>
    <message>
        <source>Your samples cannot be read ({0}).</source>
        <translation>サンプルを読み込めません({0})。</translation>
    </message>
    <message>
        <source>Your samples cannot be written in {0} ({1}).</source>
        <translation>サンプルを {0} に書き込めません({1})。</translation>
    </message>
    <message>
        <source>a box is not given by four numbers: left, top, right and bottom as shares of the page</source>
        <translation>枠が、ページに対する割合を表す4つの数値(左、上、右、下)で示されていません</translation>
    </message>
    <message>
        <source>a corner mark lies outside the page</source>
        <translation>四隅のマークの1つがページの外にあります</translation>
    </message>
    <message>
        <source>a corner mark&apos;s centre is not given by two numbers, x and y as shares of the page</source>
        <translation>四隅のマークの中心が、ページに対する割合を表す2つの数値xとyで示されていません</translation>
    </message>
    <message>
        <source>a field of it lies nowhere</source>
        <translation>位置のないフィールドがあります</translation>
    </message>
    <message>
        <source>a file that cannot be opened has no pages</source>
        <translation>開けないファイルにはページがありません</translation>
    </message>
    <message>
        <source>a job is under way</source>
        <translation>処理が進行中です</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a map of the classes needs some of each</source>
        <translation>クラスの地図には、各クラスの数字がいくつか必要です</translation>
    </message>
    <message>
        <source>a newer digitpad has written it</source>
        <translation>より新しいdigitpadで書き込まれています</translation>
    </message>
    <message>
        <source>a newer version of digitpad has written it</source>
        <translation>より新しいバージョンのdigitpadで書き込まれています</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>{0}から{1}までの数値</translation>
    </message>
    <message>
        <source>a page has sides of {0} to {1} mm</source>
        <translation>ページの辺の長さは{0}～{1} mmです</translation>
    </message>
    <message>
        <source>a sample has either strokes or an image</source>
        <translation>サンプルには、ストロークか画像のどちらか一方があります</translation>
    </message>
    <message>
        <source>a sample&apos;s image is 28x28 bytes</source>
        <translation>サンプルの画像は28x28バイトです</translation>
    </message>
    <message>
        <source>a stroke lacks its points or width</source>
        <translation>ストロークに点または太さがありません</translation>
    </message>
    <message>
        <source>a stroke lies far outside the canvas</source>
        <translation>ストロークがキャンバスから遠く外れています</translation>
    </message>
    <message>
        <source>a stroke needs finite points and a positive width, none beyond a million canvases</source>
        <translation>ストロークには有限な点と正の太さが必要で、どちらもキャンバスの100万倍を超えられません</translation>
    </message>
    <message>
        <source>a stroke needs points of shape (n, 4), n &gt;= 1; got {0}</source>
        <translation>ストロークには形状 (n, 4)、n &gt;= 1 の点が必要です。実際: {0}</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are no finite numbers, four to a point, or its width is none</source>
        <translation>ストロークの点が1点につき4つの有限な数値でないか、太さが数値ではありません</translation>
    </message>
    <message>
        <source>a study is under way</source>
        <translation>比較実験が進行中です</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>{0}から{1}までの整数</translation>
    </message>
    <message>
        <source>a worker has digitpad {0}, and this is {1}; they need the same one</source>
        <translation>ワーカーのdigitpadは{0}ですが、こちらは{1}です。同じバージョンが必要です</translation>
    </message>
    <message>
        <source>an object with names and values</source>
        <translation>名前と値を持つオブジェクト</translation>
    </message>
    <message>
        <source>boxes of the fields {0} overlap</source>
        <translation>フィールド {0} の枠が重なっています</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has characters that are not seen, or a space at an end</source>
        <translation>クラス {1} の名前「{0}」に、見えない文字があるか、端に空白があります</translation>
    </message>
    <message>
        <source>the name «{0}» of class {1} has {2} characters, and {3} are the most</source>
        <translation>クラス {1} の名前「{0}」は{2}文字ですが、最大{3}文字です</translation>
    </message>
    <message>
        <source>the network does not give {0} probabilities</source>
        <translation>ネットワークが {0} 個の確率を出力しません</translation>
    </message>
    <message>
        <source>the pixels are of the kind {0}; they should be numbers from 0 to 255 or 0 to 1</source>
        <translation>ピクセルの型が {0} ですが、0～255または0～1の数値でなければなりません</translation>
    </message>
    <message>
        <source>the pixels go from {0} to {1}; they should be 0 to 255, or 0 to 1</source>
        <translation>ピクセルの値が{0}から{1}までですが、0～255または0～1でなければなりません</translation>
    </message>
    <message>
        <source>there are {0} images</source>
        <translation>画像が{0}枚しかありません</translation>
    </message>
    <message>
        <source>there are {0} images and {1} labels</source>
        <translation>画像が{0}枚、ラベルが{1}個あります</translation>
    </message>
    <message>
        <source>there are {0} images and {1} writers</source>
        <translation>画像が{0}枚、書き手が{1}人分あります</translation>
    </message>
    <message>
        <source>there is 1 image</source>
        <translation>画像が1枚しかありません</translation>
    </message>
    <message>
        <source>there is no layer {0}; there are {1}</source>
        <translation>層{0}はありません。あるのは{1}です</translation>
    </message>
    <message>
        <source>there is the label {0}, but {1}, for 0 to {2}</source>
        <translation>ラベル {0} がありますが、0～{2}に対する{1}しかありません</translation>
    </message>
    <message>
        <source>there is the label {0}; labels are whole numbers from 0 on</source>
        <translation>ラベル {0} がありますが、ラベルは0以上の整数です</translation>
    </message>
    <message>
        <source>two classes are called «{0}»</source>
        <translation>「{0}」という名前のクラスが2つあります</translation>
    </message>
    <message>
        <source>{0} are no list of text or whole numbers</source>
        <translation>{0} がテキストまたは整数のリストではありません</translation>
    </message>
    <message>
        <source>{0} cannot be learned from: {1}.</source>
        <translation>{0} からは学習できません: {1}。</translation>
    </message>
    <message>
        <source>{0} class names</source>
        <translation>クラス名{0}個</translation>
    </message>
    <message>
        <source>{0} does not tell which column has the labels: row {1} has {2} in its first and {3} in its last column. Put a row with names above the others, «label» for the labels.</source>
        <translation>{0} からは、どの列がラベルかわかりません: {1}行目は最初の列が {2}、最後の列が {3} です。先頭に列名の行を置き、ラベルの列を「label」としてください。</translation>
    </message>
    <message>
        <source>{0} holds a network from {1} to {2}. It should take one image of 28x28, 28x28x1 or 784 numbers and give {3}.</source>
        <translation>{0} のネットワークは、入力が {1}、出力が {2} です。28x28、28x28x1、または784個の数値の画像1枚を入力とし、{3} 個の数値を出力する必要があります。</translation>
    </message>
    <message>
        <source>{0} is nothing that digitpad opens: a drawing (.digitpad), a form, an architecture or samples (.json, .csv), pictures or PDF files, a .keras file, or the folder of a model or a study.</source>
        <translation>{0} は、digitpadで開けるものではありません。開けるのは、描画(.digitpad)、フォーム、アーキテクチャ、サンプル(.json、.csv)、画像、PDFファイル、.kerasファイル、モデルや比較実験のフォルダーです。</translation>
    </message>
    <message>
        <source>«{0}» should be one of {1}, but is {2}</source>
        <translation>「{0}」は{1}のいずれかのはずですが、{2}です</translation>
    </message>
    <message>
        <source>it does not end with a dense layer and softmax</source>
        <translation>全結合層とソフトマックスで終わっていません</translation>
    </message>
    <message>
        <source>Black (no ink) is 0, white (full ink) is 1.</source>
        <translation>黒(インクなし)は0、白(完全なインク)は1です。</translation>
    </message>
    <message>
        <source>Crop the grey image to its ink.</source>
        <translation>グレー画像をインクの範囲に切り抜きます。</translation>
    </message>
    <message>
        <source>Make it 28x28 grey pixels.</source>
        <translation>28x28のグレーのピクセルにします。</translation>
    </message>
    <message>
        <source>The damaged file is now {0}.</source>
        <translation>破損したファイルは {0} に移しました。</translation>
    </message>
    <message>
        <source>The digits&apos; shares leave no image to learn from; take larger ones, or more images.</source>
        <translation>この数字の割合では、学習に使う画像が残りません。割合または画像を増やしてください。</translation>
    </message>
    <message>
        <source>The digits&apos; shares must be ten numbers from 0 to 1, but are {0}.</source>
        <translation>数字の割合は0から1までの10個の数値でなければなりませんが、{0} です。</translation>
    </message>
    <message>
        <source>The limit must lie between 1 and 10000; {0} does not.</source>
        <translation>上限は1から10000の間でなければなりませんが、{0}です。</translation>
    </message>
    <message>
        <source>The network in {0} is another one: it gives {1} numbers a pixel.</source>
        <translation>{0} のネットワークは別のものです: 1ピクセルあたり{1}個の数値を出力します。</translation>
    </message>
    <message>
        <source>The network in {0} reads only {1} of these images right, however they are scaled; it is no reader of them, counts its classes in another order, or learned from images that lie otherwise in their field.</source>
        <translation>{0} のネットワークは、値をどう調整しても、これらの画像の {1} しか正しく読めません。これらを読むものではないか、クラスの順序が異なるか、枠内での位置が異なる画像から学習しています。</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {0}; {1} does not.</source>
        <translation>シードは0から{0}の間でなければなりませんが、{1}です。</translation>
    </message>
    <message>
        <source>The {0} must lie between {1}; {2} does not.</source>
        <translation>{0}は {1} の間でなければなりませんが、{2}です。</translation>
    </message>
    <message>
        <source>There are {0} writers in these data; at most {1} can be left out one after the other.</source>
        <translation>このデータには書き手が{0}人います。1人ずつ除外できるのは最大{1}人です。</translation>
    </message>
    <message>
        <source>There is no model of digits to ask; choose one in the main window.</source>
        <translation>答える数字のモデルがありません。メインウィンドウで選んでください。</translation>
    </message>
    <message>
        <source>There is no writer «{0}»; there are: {1}.</source>
        <translation>書き手「{0}」はいません。いるのは: {1}。</translation>
    </message>
    <message>
        <source>There is not enough memory for these trainings. Close other programs and try again.</source>
        <translation>この一連の訓練にはメモリが足りません。他のプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>These are {0} files; {1} are the most of a data set.</source>
        <translation>ファイルが{0}個ありますが、データセットは最大{1}個です。</translation>
    </message>
    <message>
        <source>These class names cannot be used ({0}).</source>
        <translation>これらのクラス名は使用できません({0})。</translation>
    </message>
    <message>
        <source>These data do not say who wrote what, so no writer can be left out; name a file for each writer, or put the pictures of each one into folders in those of the classes.</source>
        <translation>このデータには誰が何を書いたかの情報がないため、書き手を除外できません。書き手ごとにファイルを指定するか、それぞれの画像をクラスのフォルダー内のフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>What it shows should be as large, and lie where it lies, in the images that the network learned from: they were taken as they are.</source>
        <translation>写っているものの大きさと位置は、ネットワークが学習した画像と同じにしてください。それらの画像はそのまま使われました。</translation>
    </message>
    <message>
        <source>Whether it has learned from these images is not known here; if so, it reads others less well.</source>
        <translation>これらの画像から学習したかどうかは、ここではわかりません。学習していた場合、ほかの画像の読み取りはこれより劣ります。</translation>
    </message>
    <message>
        <source>Without «{0}» there is nothing to learn the class «{1}» from; nobody else wrote it.</source>
        <translation>「{0}」を除くと、クラス「{1}」の学習に使えるものがなくなります。ほかに書いた人がいません。</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>a control</source>
        <translation>コントロール</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>a model tells {0} to {1} classes apart, not {2}</source>
        <translation>モデルが見分けるのは{0}～{1}クラスで、{2}クラスにはできません</translation>
    </message>
    <message>
        <source>a training of this lesson</source>
        <translation>このレッスンの訓練</translation>
    </message>
    <message>
        <source>an architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>cannot be a model&apos;s name: {0}</source>
        <translation>モデルの名前にできません: {0}</translation>
    </message>
    <message>
        <source>class {0} has no name</source>
        <translation>クラス {0} に名前がありません</translation>
    </message>
    <message>
        <source>has more than {0} trainings</source>
        <translation>訓練が{0}個を超えています</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is missing; it is a whole number from {0} to {1}</source>
        <translation>がありません。{0}から{1}までの整数です</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>何であるかの記載がありません</translation>
    </message>
    <message>
        <source>it does not say «{0}»</source>
        <translation>「{0}」の記載がありません</translation>
    </message>
    <message>
        <source>it has an unknown activation, number {0}</source>
        <translation>不明な活性化関数(番号{0})があります</translation>
    </message>
    <message>
        <source>it has another number of classes than its card names</source>
        <translation>クラスの数がモデルカードの記載と異なります</translation>
    </message>
    <message>
        <source>it has neither corner marks nor a picture, so nothing tells where its fields are</source>
        <translation>四隅のマークも画像もないため、フィールドの位置がわかりません</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image, or both</source>
        <translation>ストロークも画像もないか、両方があります</translation>
    </message>
    <message>
        <source>it has no .PEN_DOWN</source>
        <translation>.PEN_DOWNがありません</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>フィールドがありません</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <translation>ストロークがありません</translation>
    </message>
    <message>
        <source>it has {0} corner marks; there are four, or none</source>
        <translation>四隅のマークが{0}個あります。4個、またはなしのどちらかです</translation>
    </message>
    <message>
        <source>it has {0} fields, more than {1}</source>
        <translation>フィールドが{0}個あり、{1}個を超えています</translation>
    </message>
    <message>
        <source>it has {0} images; {1} are the most</source>
        <translation>画像が{0}枚ありますが、最大{1}枚です</translation>
    </message>
    <message>
        <source>it has «{0}», which this version of digitpad does not know</source>
        <translation>「{0}」が含まれていますが、このバージョンのdigitpadでは扱えません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is a pipe or device, not a regular file</source>
        <translation>通常のファイルではなく、パイプまたはデバイスです</translation>
    </message>
    <message>
        <source>it is another program&apos;s</source>
        <translation>別のプログラムのものです</translation>
    </message>
    <message>
        <source>it is another text, or none</source>
        <translation>別のテキストであるか、何もありません</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>64 MiBより大きいファイルです</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>{0}より大きいファイルです</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is no JSON from line {0}, character {1} on</source>
        <translation>{0}行{1}文字目からJSONではありません</translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation>テキストのリストではありません</translation>
    </message>
    <message>
        <source>it is no plain chain of known layers</source>
        <translation>既知の層の単純な連なりではありません</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>レコードではありません</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>UTF-8のテキストではありません</translation>
    </message>
    <message>
        <source>it is no {0}</source>
        <translation>{0}ではありません</translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation>別のフォームのものです</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>圧縮されています</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>内容は{0}です</translation>
    </message>
    <message>
        <source>it names a place that there is not</source>
        <translation>存在しない位置が指定されています</translation>
    </message>
    <message>
        <source>it names half a character</source>
        <translation>文字の半分だけが指定されています</translation>
    </message>
    <message>
        <source>it was written by a newer digitpad</source>
        <translation>より新しいdigitpadで書き込まれています</translation>
    </message>
    <message>
        <source>its answer is not ten probabilities</source>
        <translation>答えが10個の確率ではありません</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>内容が破損しています</translation>
    </message>
    <message>
        <source>its corner marks are larger than {0} of the page&apos;s width, or have no size</source>
        <translation>四隅のマークがページ幅の{0}より大きいか、サイズがありません</translation>
    </message>
    <message>
        <source>its corner marks are not in the order upper left, upper right, lower right, lower left</source>
        <translation>四隅のマークが、左上、右上、右下、左下の順ではありません</translation>
    </message>
    <message>
        <source>its ids are no list</source>
        <translation>IDがリストではありません</translation>
    </message>
    <message>
        <source>its image cannot be unpacked</source>
        <translation>画像を展開できません</translation>
    </message>
    <message>
        <source>its image is not 28x28</source>
        <translation>画像が28x28ではありません</translation>
    </message>
    <message>
        <source>its page has no size</source>
        <translation>ページにサイズがありません</translation>
    </message>
    <message>
        <source>its picture lies elsewhere</source>
        <translation>画像が別の場所にあります</translation>
    </message>
    <message>
        <source>its picture {0} is no file&apos;s name; it has to lie beside the form</source>
        <translation>画像 {0} がファイル名ではありません。画像はフォームと同じ場所に置く必要があります</translation>
    </message>
    <message>
        <source>its picture {0} leads out of the form&apos;s folder</source>
        <translation>画像 {0} がフォームのフォルダーの外を指しています</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>状態が破損しています</translation>
    </message>
    <message>
        <source>its strokes are cut off</source>
        <translation>ストロークが途中で切れています</translation>
    </message>
    <message>
        <source>its texts have up to {0} characters; {1} are the most</source>
        <translation>テキストが最長{0}文字ですが、最大{1}文字です</translation>
    </message>
    <message>
        <source>its texts hold what is no character</source>
        <translation>テキストに、文字でないものが含まれています</translation>
    </message>
    <message>
        <source>its weights are no plain numbers</source>
        <translation>重みが単純な数値ではありません</translation>
    </message>
    <message>
        <source>its «kind» is not «{0}»</source>
        <translation>「kind」が「{0}」ではありません</translation>
    </message>
    <message>
        <source>names never end</source>
        <translation>名前が尽きません</translation>
    </message>
    <message>
        <source>no picture was kept</source>
        <translation>画像が保管されていません</translation>
    </message>
    <message>
        <source>nobody has written enough digits</source>
        <translation>十分な数の数字を書いた人がいません</translation>
    </message>
    <message>
        <source>numbers never end</source>
        <translation>番号が尽きません</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>種類が異なります</translation>
    </message>
    <message>
        <source>of no folder</source>
        <translation>フォルダーの記載がありません</translation>
    </message>
    <message>
        <source>only 1 of its four corner marks was</source>
        <translation>四隅のマークのうち見つかったのは1個だけでした</translation>
    </message>
    <message>
        <source>only {0} of its four corner marks were</source>
        <translation>四隅のマークのうち見つかったのは{0}個だけでした</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>一部が欠けています</translation>
    </message>
    <message>
        <source>sample {0} has a point that is not finite</source>
        <translation>サンプル{0}に、有限でない点があります</translation>
    </message>
    <message>
        <source>sample {0} has a stroke that is no list of [x, y]</source>
        <translation>サンプル{0}に、[x, y] のリストでないストロークがあります</translation>
    </message>
    <message>
        <source>sample {0} has no label</source>
        <translation>サンプル{0}にラベルがありません</translation>
    </message>
    <message>
        <source>sample {0} has no points</source>
        <translation>サンプル{0}に点がありません</translation>
    </message>
    <message>
        <source>sample {0} has no strokes</source>
        <translation>サンプル{0}にストロークがありません</translation>
    </message>
    <message>
        <source>sample {0} has the label {1}, which is no digit</source>
        <translation>サンプル{0}のラベルは{1}で、数字ではありません</translation>
    </message>
    <message>
        <source>segment {0} has a point that is no pair of numbers</source>
        <translation>セグメント{0}に、数値の組でない点があります</translation>
    </message>
    <message>
        <source>segment {0} has an x without a y</source>
        <translation>セグメント{0}に、yのないxがあります</translation>
    </message>
    <message>
        <source>segment {0} has no label</source>
        <translation>セグメント{0}にラベルがありません</translation>
    </message>
    <message>
        <source>should be a list of 2 to {0} texts</source>
        <translation>2～{0}個のテキストのリストでなければなりません</translation>
    </message>
    <message>
        <source>should be a list of digits from 0 to 9, such as [7]</source>
        <translation>[7] のような、0から9までの数字のリストでなければなりません</translation>
    </message>
    <message>
        <source>should be a number from {0} to {1}, but is {2}</source>
        <translation>{0}から{1}までの数値でなければなりませんが、{2} です</translation>
    </message>
    <message>
        <source>should be a text in quotes, but is {0}</source>
        <translation>引用符で囲んだテキストでなければなりませんが、{0} です</translation>
    </message>
    <message>
        <source>should be a whole number from {0} to {1}, but is {2}</source>
        <translation>{0}から{1}までの整数でなければなりませんが、{2} です</translation>
    </message>
    <message>
        <source>should be tables, each below [[{0}]]</source>
        <translation>テーブルを、それぞれ [[{0}]] の下に書いてください</translation>
    </message>
    <message>
        <source>should be true or false, but is {0}</source>
        <translation>trueまたはfalseでなければなりませんが、{0} です</translation>
    </message>
    <message>
        <source>should be {0} of at most {1} characters that can be shown</source>
        <translation>表示できる文字で最大{1}文字の{0}でなければなりません</translation>
    </message>
    <message>
        <source>should be {0} to {1} tables [[{2}]], but there are {3}</source>
        <translation>テーブル [[{2}]] は{0}～{1}個でなければなりませんが、{3}個あります</translation>
    </message>
    <message>
        <source>should hold tables such as [{0}.name]</source>
        <translation>[{0}.name] のようなテーブルを入れてください</translation>
    </message>
    <message>
        <source>should hold texts on one line, but holds {0}</source>
        <translation>1行のテキストを入れる必要がありますが、{0} が含まれています</translation>
    </message>
    <message>
        <source>the box of a digit has four numbers</source>
        <translation>数字の枠には4つの数値が必要です</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>色を変換できません</translation>
    </message>
    <message>
        <source>the digit is not in this reading</source>
        <translation>その数字は、この読み取りには含まれていません</translation>
    </message>
    <message>
        <source>the document is no list</source>
        <translation>文書がリストではありません</translation>
    </message>
    <message>
        <source>the field {0} lies on a corner mark</source>
        <translation>フィールド {0} が四隅のマークに重なっています</translation>
    </message>
    <message>
        <source>the field {0}, of which there is none beside or above it</source>
        <translation>フィールド {0} とされていますが、その横にも上にも該当するものがありません</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>the images have the shape {0}; it should be n x 28 x 28 or n x 784</source>
        <translation>画像の形状が {0} ですが、n x 28 x 28またはn x 784でなければなりません</translation>
    </message>
    <message>
        <source>the labels are of the kind {0}; they should be whole numbers or text</source>
        <translation>ラベルの型が {0} ですが、整数またはテキストでなければなりません</translation>
    </message>
    <message>
        <source>the labels have the shape {0}; it should be one for each image</source>
        <translation>ラベルの形状が {0} ですが、画像1枚につき1個でなければなりません</translation>
    </message>
    <message>
        <source>the name {0} is there {1} times{2}; each field needs its own</source>
        <translation>名前 {0} が{1}回使われています{2}。フィールドごとに別の名前が必要です</translation>
    </message>
    <message>
        <source>the pen has left no sample</source>
        <translation>ペンでサンプルが残されていません</translation>
    </message>
    <message>
        <source>the pictures were forgotten</source>
        <translation>画像は破棄されました</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>データベースファイルを開けません</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>形状が正しくありません</translation>
    </message>
    <message>
        <source>{0} They are kept while digitpad is open, and written as soon as that is possible.</source>
        <translation>{0} digitpadが開いている間は保持され、可能になりしだい書き込まれます。</translation>
    </message>
    <message>
        <source>{0} allows the number {1}, which the other rules forbid; correct one of them.</source>
        <translation>{0} は数値 {1} を許しますが、他のルールが禁じています。どちらかを直してください。</translation>
    </message>
    <message>
        <source>{0} and {1} both hold pictures by class; name one folder, with all classes in it.</source>
        <translation>{0} と {1} の両方にクラスごとの画像があります。すべてのクラスが入ったフォルダーを1つ指定してください。</translation>
    </message>
    <message>
        <source>{0} begins with an empty row; {1}</source>
        <translation>{0} は空の行から始まっています。{1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its decoder crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} を開けません: デコーダーがクラッシュしました({1})。ファイルが破損している可能性があるため、保存し直してください。</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the system ended its process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} を開けません: システムがプロセスを終了しました(SIGKILL)。メモリ不足の可能性があるため、先に小さくしてください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} を読み込めません({1})。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} を書き込めません({1})。</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0}列</translation>
    </message>
    <message>
        <source>{0} could not be read: each worker that tried it was lost.</source>
        <translation>{0} を読み取れませんでした: 試みたワーカーがすべて失われました。</translation>
    </message>
    <message>
        <source>{0} could not be read: the process crashed ({1}); the file may be damaged, save it anew.</source>
        <translation>{0} を読み取れませんでした: プロセスがクラッシュしました({1})。ファイルが破損している可能性があるため、保存し直してください。</translation>
    </message>
    <message>
        <source>{0} could not be read: the system ended the process (SIGKILL), maybe because memory ran out; make it smaller first.</source>
        <translation>{0} を読み取れませんでした: システムがプロセスを終了しました(SIGKILL)。メモリ不足の可能性があるため、先に小さくしてください。</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0}エポック</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another folder, or move that one away.</source>
        <translation>{0} は既に存在します。別のフォルダーを選ぶか、それを移動してください。</translation>
    </message>
    <message>
        <source>{0} fields have the name {1}{2}; each needs its own.</source>
        <translation>{0}個のフィールドが同じ名前 {1}{2} です。それぞれ別の名前が必要です。</translation>
    </message>
    <message>
        <source>{0} files are read</source>
        <translation>{0}個のファイルを読み取り済み</translation>
    </message>
    <message>
        <source>{0} has a box that is smaller than {1} mm</source>
        <translation>{0}に、{1} mmより小さい枠があります</translation>
    </message>
    <message>
        <source>{0} has a fixed length, but no rule says which</source>
        <translation>{0}は固定桁数ですが、桁数を示すルールがありません</translation>
    </message>
    <message>
        <source>{0} has a second array of {1} for the same part; there should be one.</source>
        <translation>{0} には、同じ部分に {1} の配列が2つあります。1つでなければなりません。</translation>
    </message>
    <message>
        <source>{0} has far too many pixels; make it smaller first.</source>
        <translation>{0} はピクセルがあまりに多すぎます。先に小さくしてください。</translation>
    </message>
    <message>
        <source>{0} has more decimals than {1}: {2}.</source>
        <translation>{0}の小数桁は、{1}の桁数({2})より多くなっています。</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB; a list of numbers as CSV is expected.</source>
        <translation>{0} は{1} MiBを超えています。CSVの数値の一覧が必要です。</translation>
    </message>
    <message>
        <source>{0} has more than {1} different labels; {2}</source>
        <translation>{0} には{1}種類を超えるラベルがあります。{2}</translation>
    </message>
    <message>
        <source>{0} has no arrays called x_train and y_train, or images and labels; there are: {1}.</source>
        <translation>{0} に、x_trainとy_train、またはimagesとlabelsという名前の配列がありません。あるのは: {1}。</translation>
    </message>
    <message>
        <source>{0} has no column {1}; its columns are {2}.</source>
        <translation>{0} に列 {1} はありません。列は {2} です。</translation>
    </message>
    <message>
        <source>{0} has no name of 1 to {1} characters</source>
        <translation>{0}に、1～{1}文字の名前がありません</translation>
    </message>
    <message>
        <source>{0} has no number in column {1}.</source>
        <translation>{0} の{1}列目に数値がありません。</translation>
    </message>
    <message>
        <source>{0} has no page {1}, only {2}.</source>
        <translation>{0} に{1}ページ目はありません。ページ数は{2}です。</translation>
    </message>
    <message>
        <source>{0} has no rows; {1}</source>
        <translation>{0} に行がありません。{1}</translation>
    </message>
    <message>
        <source>{0} has no {1} of its {2} part.</source>
        <translation>{0} の {2} の部分に {1} がありません。</translation>
    </message>
    <message>
        <source>{0} has the number {1} twice, {2}; each may be there once.</source>
        <translation>{0} に数値 {1} が2回あります({2})。それぞれ1回だけにしてください。</translation>
    </message>
    <message>
        <source>{0} has {1} boxes; 1 to {2} are possible</source>
        <translation>{0}に枠が{1}個あります。可能なのは1～{2}個です</translation>
    </message>
    <message>
        <source>{0} has {1} columns, so no labels; {2}</source>
        <translation>{0} は{1}列なので、ラベルがありません。{2}</translation>
    </message>
    <message>
        <source>{0} has {1} images; {2} are the most.</source>
        <translation>{0} に画像が{1}枚ありますが、最大{2}枚です。</translation>
    </message>
    <message>
        <source>{0} has {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} は{1} x {2}ピクセルで、digitpadの上限({3}メガピクセル)を超えています。先に小さくしてください。</translation>
    </message>
    <message>
        <source>{0} has {1}; signs are only possible in a field of one rectangle</source>
        <translation>{0}は「{1}」ですが、記号は1つの長方形のフィールドでのみ可能です</translation>
    </message>
    <message>
        <source>{0} has {1}; {2}</source>
        <translation>{0} には{1}あります。{2}</translation>
    </message>
    <message>
        <source>{0} holds a network of too many layers; it is not imported.</source>
        <translation>{0} のネットワークは層が多すぎるため、インポートされません。</translation>
    </message>
    <message>
        <source>{0} holds a picture of {1} x {2} pixels, more than the {3} million that digitpad takes; make it smaller first.</source>
        <translation>{0} に{1} x {2}ピクセルの画像があり、digitpadの上限({3}メガピクセル)を超えています。先に小さくしてください。</translation>
    </message>
    <message>
        <source>{0} holds more than a network («{1}»); it is not imported.</source>
        <translation>{0} にはネットワーク以外のもの(「{1}」)が含まれているため、インポートされません。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} pictures, which are the most.</source>
        <translation>{0} の画像が、上限の{1}枚を超えています。</translation>
    </message>
    <message>
        <source>{0} holds no arrays of numbers and text as NumPy&apos;s savez writes them; it is damaged, or holds Python objects, which are not read.</source>
        <translation>{0} に、NumPyのsavezが書き出す数値やテキストの配列がありません。破損しているか、読み込まれないPythonオブジェクトが含まれています。</translation>
    </message>
    <message>
        <source>{0} holds numbers of several digits only; samples are single digits.</source>
        <translation>{0} には複数桁の数値しかありません。サンプルは1つの数字です。</translation>
    </message>
    <message>
        <source>{0} holds other things, but no study to go on with. Name the study&apos;s folder.</source>
        <translation>{0} には他のものがあり、続行できる比較実験がありません。比較実験のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} holds pictures by class; name it alone, without other files and folders.</source>
        <translation>{0} にはクラスごとの画像があります。ほかのファイルやフォルダーなしで、このフォルダーだけを指定してください。</translation>
    </message>
    <message>
        <source>{0} holds {1}. Add --resume {2}, or choose another folder.</source>
        <translation>{0} には既に比較実験があります({1})。--resume を追加する({2})か、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0}枚の画像</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} はファイルです。エクスポート先のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a folder without a .keras file; name such a file, as Keras&apos; model.save writes it.</source>
        <translation>{0} は .keras ファイルのないフォルダーです。Keras の model.save が書き出すファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a picture in it.</source>
        <translation>{0} はフォルダーです。その中の画像を選んでください。</translation>
    </message>
    <message>
        <source>{0} is a folder; name the file in it, {1}.</source>
        <translation>{0} はフォルダーです。その中のファイル {1} を指定してください。</translation>
    </message>
    <message>
        <source>{0} is a link that leads nowhere. Choose a folder that does not exist yet.</source>
        <translation>{0} はリンク先のないリンクです。まだ存在しないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a picture and no data set; name the folder that has a folder of them for each class.</source>
        <translation>{0} は画像であり、データセットではありません。クラスごとに画像フォルダーがあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} is a workbook or an archive; save the list of numbers as CSV.</source>
        <translation>{0} はブックまたはアーカイブです。数値の一覧をCSVとして保存してください。</translation>
    </message>
    <message>
        <source>{0} is a {1} and has no decimals</source>
        <translation>{0}は「{1}」なので、小数桁を持てません</translation>
    </message>
    <message>
        <source>{0} is a {1} and has {2} boxes; it has one</source>
        <translation>{0}は「{1}」で、枠が{2}個ありますが、1個でなければなりません</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete; copy it again or save it anew.</source>
        <translation>{0} は破損しているか不完全です。もう一度コピーするか、保存し直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: its header tells of {1} bytes, but it has {2}.</source>
        <translation>{0} は破損しています: ヘッダーでは{1}バイトですが、実際は{2}バイトです。</translation>
    </message>
    <message>
        <source>{0} is empty; a column of numbers is expected.</source>
        <translation>{0} は空です。数値の列が必要です。</translation>
    </message>
    <message>
        <source>{0} is empty; copy it again.</source>
        <translation>{0} は空です。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{0} is empty; {1}</source>
        <translation>{0} は空です。{1}</translation>
    </message>
    <message>
        <source>{0} is full</source>
        <translation>{0} はいっぱいです</translation>
    </message>
    <message>
        <source>{0} is in the old HDF5 format, which can run any program when it is loaded. Save the network as .keras and import that.</source>
        <translation>{0} は古いHDF5形式で、読み込み時に任意のプログラムを実行できてしまいます。ネットワークを.kerasとして保存し、それをインポートしてください。</translation>
    </message>
    <message>
        <source>{0} is in use already. Choose a folder that does not exist yet.</source>
        <translation>{0} は既に使われています。まだ存在しないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is incomplete: the end of the PDF file is missing; copy it again.</source>
        <translation>{0} は不完全です: PDFファイルの末尾がありません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GiB; make it smaller first.</source>
        <translation>{0} は{1} GiBより大きいため、先に小さくしてください。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, which no network for digits needs.</source>
        <translation>{0} は{1} MBより大きいファイルです。数字用のネットワークにこの大きさは必要ありません。</translation>
    </message>
    <message>
        <source>{0} is larger than {1}; split it.</source>
        <translation>{0} は{1}より大きいので、分割してください。</translation>
    </message>
    <message>
        <source>{0} is locked with a password; save a copy of it without one.</source>
        <translation>{0} はパスワードで保護されています。パスワードなしのコピーを保存してください。</translation>
    </message>
    <message>
        <source>{0} is needed for a while, but there already. Move it away, or choose another folder.</source>
        <translation>{0} が一時的に必要ですが、既に存在します。移動するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is needed for what was read, but holds something else. Move it away.</source>
        <translation>{0} は読み取った内容の保存に必要ですが、別のものが入っています。移動してください。</translation>
    </message>
    <message>
        <source>{0} is no .keras file, or a damaged one.</source>
        <translation>{0} は.kerasファイルではないか、破損しています。</translation>
    </message>
    <message>
        <source>{0} is no CSV file but a picture, a program or the like; a list of numbers is expected.</source>
        <translation>{0} はCSVファイルではなく、画像やプログラムなどです。数値の一覧が必要です。</translation>
    </message>
    <message>
        <source>{0} is no CSV file; its line {1} cannot be told into cells.</source>
        <translation>{0} はCSVファイルではありません。{1}行目をセルに分けられません。</translation>
    </message>
    <message>
        <source>{0} is no IDX file, such as train-images-idx3-ubyte.gz.</source>
        <translation>{0} は、train-images-idx3-ubyte.gzのようなIDXファイルではありません。</translation>
    </message>
    <message>
        <source>{0} is no TOML: a whole number in it has too many digits.</source>
        <translation>{0} はTOMLではありません: 桁数が多すぎる整数があります。</translation>
    </message>
    <message>
        <source>{0} is no TOML: it is nested too deeply.</source>
        <translation>{0} はTOMLではありません: 入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>{0} is no array</source>
        <translation>{0} は配列ではありません</translation>
    </message>
    <message>
        <source>{0} is no check digit; there are {1}</source>
        <translation>{0}はチェックディジットではありません。使えるのは{1}です</translation>
    </message>
    <message>
        <source>{0} is no digit</source>
        <translation>{0}は数字ではありません</translation>
    </message>
    <message>
        <source>{0} is no drawing that digitpad saved: {1}.</source>
        <translation>{0} は、digitpadが保存した描画ではありません: {1}。</translation>
    </message>
    <message>
        <source>{0} is no file; choose a picture.</source>
        <translation>{0} はファイルではありません。画像を選んでください。</translation>
    </message>
    <message>
        <source>{0} is no folder. Choose one that does not exist yet.</source>
        <translation>{0} はフォルダーではありません。まだ存在しないものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no form that digitpad can use: {1}.</source>
        <translation>{0} は、digitpadで使えるフォームではありません: {1}。</translation>
    </message>
    <message>
        <source>{0} is no label</source>
        <translation>{0} はラベルではありません</translation>
    </message>
    <message>
        <source>{0} is no picture that digitpad reads; it is left alone.</source>
        <translation>{0} はdigitpadが読み取れる画像ではないため、そのままにします。</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s address; it has a host and a port, such as tcp://10.0.0.5:8786.</source>
        <translation>{0} はスケジューラーのアドレスではありません。tcp://10.0.0.5:8786 のように、ホストとポートが必要です。</translation>
    </message>
    <message>
        <source>{0} is no text</source>
        <translation>{0} はテキストではありません</translation>
    </message>
    <message>
        <source>{0} is no time that this computer knows</source>
        <translation>{0} は、このコンピューターで扱える時刻ではありません</translation>
    </message>
    <message>
        <source>{0} is not packed</source>
        <translation>{0} は圧縮されていません</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; {1}</source>
        <translation>{0} はUTF-8のテキストではありません。{1}</translation>
    </message>
    <message>
        <source>{0} is of the unknown kind {1}; the kinds are {2}</source>
        <translation>{0}は不明な種類 {1} です。種類は{2}です</translation>
    </message>
    <message>
        <source>{0} is to have {1} digits, but has {2} boxes</source>
        <translation>{0}は{1}桁のはずですが、枠が{2}個あります</translation>
    </message>
    <message>
        <source>{0} is {1}, as {2} has them.</source>
        <translation>{0}は、{2}に入る値の形ではありません({1})。</translation>
    </message>
    <message>
        <source>{0} is {1}; --watch needs the folder into which the pictures come.</source>
        <translation>{0} は監視できません({1})。--watch には、画像が入ってくるフォルダーが必要です。</translation>
    </message>
    <message>
        <source>{0} is {1}; digitpad reads {2}.</source>
        <translation>{0} は対応していません({1})。digitpadが読み取れるのは{2}です。</translation>
    </message>
    <message>
        <source>{0} layers</source>
        <translation>{0}層</translation>
    </message>
    <message>
        <source>{0} lies outside the page, or a box of it has no size</source>
        <translation>{0}がページの外にあるか、その枠にサイズがありません</translation>
    </message>
    <message>
        <source>{0} met an error in digitpad ({1}: {2}); please report it.</source>
        <translation>{0} でdigitpadのエラーが発生しました({1}: {2})。ご報告ください。</translation>
    </message>
    <message>
        <source>{0} needs a model that reads digits, but «{1}» tells {2} apart.</source>
        <translation>{0}には数字を読むモデルが必要ですが、「{1}」が見分けるのは {2} です。</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0}ページ</translation>
    </message>
    <message>
        <source>{0} pictures of 28x28 pixels were taken as they are.</source>
        <translation>28x28ピクセルの画像{0}枚は、そのまま使いました。</translation>
    </message>
    <message>
        <source>{0} pictures were normalised to 28x28 as drawings are.</source>
        <translation>画像{0}枚を、描画と同じように28x28に正規化しました。</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0}回の実行</translation>
    </message>
    <message>
        <source>{0} says that it has {1}, but {2}; save it anew.</source>
        <translation>{0} は{1}とされていますが、実際は異なります({2})。保存し直してください。</translation>
    </message>
    <message>
        <source>{0} should have a label and the number of its character in each line.</source>
        <translation>{0} の各行には、ラベルとその文字の番号が必要です。</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} seconds to open; save it anew or make it smaller.</source>
        <translation>{0} を開くのに{1}秒以上かかっています。保存し直すか、小さくしてください。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, which no network for digits needs.</source>
        <translation>{0} を展開すると{1} MBを超えます。数字用のネットワークにこの大きさは必要ありません。</translation>
    </message>
    <message>
        <source>{0} unpacks to {1}; {2} are the most.</source>
        <translation>{0} を展開すると{1}になりますが、上限は{2}です。</translation>
    </message>
    <message>
        <source>{0} uses «{1}». Only networks of Keras&apos; own layers, without functions, custom or file-reading layers, are imported; save it without that layer.</source>
        <translation>{0} は「{1}」を使っています。インポートできるのは、関数、カスタム層、ファイルを読む層を含まない、Keras独自の層だけのネットワークです。その層を除いて保存してください。</translation>
    </message>
    <message>
        <source>{0} was exported for other programs and cannot be taken back. Import the .keras file of the model that it was made of.</source>
        <translation>{0} は他のプログラム用にエクスポートされたもので、取り込み直せません。元のモデルの.kerasファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>{0} was not opened, as the program is being closed.</source>
        <translation>プログラムの終了中のため、{0} は開かれませんでした。</translation>
    </message>
    <message>
        <source>{0} was read {1} times as {2}, first in {3}.</source>
        <translation>{0}は{2}として{1}回読み取られました。最初は{3}です。</translation>
    </message>
    <message>
        <source>{0} was read {1} times, first in {2}.</source>
        <translation>{0}は{1}回読み取られました。最初は{2}です。</translation>
    </message>
    <message>
        <source>{0}, but another one.</source>
        <translation>{0}。別のネットワークです。</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no TOML; it wants key = value, with texts in quotes.</source>
        <translation>{0}、{1}行目: {2} はTOMLではありません。「キー = 値」の形で、テキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>«answer.text» is too long</source>
        <translation>「answer.text」が長すぎます</translation>
    </message>
    <message>
        <source>«reference.filled» should be true or false</source>
        <translation>「reference.filled」はtrueまたはfalseでなければなりません</translation>
    </message>
    <message>
        <source>«{0}» has {1} layers, and there can be at most {2}</source>
        <translation>「{0}」の層は{1}個ですが、最大{2}個です</translation>
    </message>
    <message>
        <source>«{0}» in a terminal shows more.</source>
        <translation>詳しくは、端末で「{0}」を実行してください。</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the architecture.</source>
        <translation>「{0}」はWindowsのデバイス名です。アーキテクチャには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>«{0}» is a device&apos;s name on Windows; choose another name for the model.</source>
        <translation>「{0}」はWindowsのデバイス名です。モデルに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>«{0}» is an architecture that comes with digitpad; choose another name.</source>
        <translation>「{0}」はdigitpadに付属のアーキテクチャです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>«{0}» is unknown; there can be {1}</source>
        <translation>「{0}」は不明です。使えるのは{1}です</translation>
    </message>
    <message>
        <source>«{0}» is {1}</source>
        <translation>「{0}」は{1}です</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close all the same</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpadを閉じる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>The drawing is saved again.</source>
        <translation>描画は再び保存されるようになりました。</translation>
    </message>
    <message>
        <source>There is no folder to keep the drawing in; it will be gone when you close.</source>
        <translation>描画を保管するフォルダーがありません。閉じると失われます。</translation>
    </message>
    <message>
        <source>{0} What you drew will be gone.</source>
        <translation>{0} 描いたものは失われます。</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>&amp;Copy plot</source>
        <translation>グラフをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save plot …</source>
        <translation>グラフを保存(&amp;S) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} として保存しました。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message>
        <source>&amp;Accept what is seen (Enter)</source>
        <translation>表示中のものを承認(Enter)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>読み取りを中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose a form file …</source>
        <translation>フォームファイルを選択(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>読み取りを続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next field in doubt</source>
        <translation>次の要確認フィールド(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous field in doubt</source>
        <translation>前の要確認フィールド(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>用紙を読み取る(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the table …</source>
        <translation>表を保存(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Sheets that digitpad printed</source>
        <translation>digitpadが印刷した用紙(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>As it was &amp;read</source>
        <translation>読み取りどおり(&amp;R)</translation>
    </message>
    <message>
        <source>Begin a &amp;new table</source>
        <translation>新しい表を始める(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing stands &amp;there (Delete)</source>
        <translation>何も書かれていない(Delete)(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;ules for numbers …</source>
        <translation>数値のルール(&amp;U) …</translation>
    </message>
    <message>
        <source>Read a &amp;folder …</source>
        <translation>フォルダーを読み取る(&amp;F) …</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>&amp;Digits of a number</source>
        <translation>数値の桁数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>見出し(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Rows on a page</source>
        <translation>1ページの行数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message>
        <source>A sheet for each writer; «digitpad samples sheets SHEETS --out FOLDER» makes samples of them.</source>
        <translation>書き手ごとに1枚の用紙。「digitpad samples sheets 用紙 --out フォルダー」でサンプルになります。</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列数(&amp;O)</translation>
    </message>
    <message>
        <source>Each digit ten times</source>
        <translation>各数字を10回ずつ</translation>
    </message>
    <message>
        <source>File &gt; Read sheets, or «digitpad read SHEETS --form auto --xlsx FILE», makes a table of photos or scans of it.</source>
        <translation>「ファイル &gt; 用紙を読み取る」、または「digitpad read 用紙 --form auto --xlsx ファイル」で、その写真やスキャンが表になります。</translation>
    </message>
    <message>
        <source>List: a box a number</source>
        <translation>一覧: 1枠に1数値</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>ページ数(&amp;G)</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>用紙サイズ(&amp;R)</translation>
    </message>
    <message>
        <source>Print a sheet, fill it in, read it</source>
        <translation>用紙を印刷、記入、読み取り</translation>
    </message>
    <message>
        <source>Scores: a box a digit</source>
        <translation>得点: 1枠に1数字</translation>
    </message>
    <message>
        <source>What stands above the columns, with commas between them.</source>
        <translation>列の上に入る見出し。コンマ(,)で区切ります。</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>印刷(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDFとして保存(&amp;S) …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>用紙を印刷</translation>
    </message>
    <message>
        <source>Printing {0}.</source>
        <translation>{0} を印刷しています。</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} を保存しました。</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The sheet with its fields</source>
        <translation>用紙とそのフィールド</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>用紙のプレビュー</translation>
    </message>
</context>
<context>
    <name>SheetRules</name>
    <message>
        <source>&amp;Apply to all sheets</source>
        <translation>すべての用紙に適用(&amp;A)</translation>
    </message>
    <message>
        <source>These rules hold for all fields that have none of their own. A number that breaks them becomes the most probable one that they allow, if that is probable enough. The sheets are read once more.</source>
        <translation>これらのルールは、独自のルールを持たないすべてのフィールドに適用されます。ルールに反する数値は、許される中で最も確率の高い数値に、その確率が十分であれば置き換えられます。用紙はもう一度読み取られます。</translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>It could not be read</source>
        <translation>読み取れませんでした</translation>
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
        <translation> · 残り{0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>{1}中 {0} を読み取り中</translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
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
        <translation>読み取り結果</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>1 field in doubt</source>
        <translation>要確認フィールド 1個</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1枚の用紙</translation>
    </message>
    <message>
        <source>A box between two digits is empty: type what stands there</source>
        <translation>2つの数字の間の枠が空です。書かれている内容を入力してください</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>No digit for certain: type what stands there, or press Delete if that is nothing</source>
        <translation>確実な数字がありません。書かれている内容を入力するか、何もなければDeleteを押してください</translation>
    </message>
    <message>
        <source>Read with a confidence of {0}</source>
        <translation>確信度 {0} で読み取り</translation>
    </message>
    <message>
        <source>Said by a person; read: {0}</source>
        <translation>人が指定。読み取り結果: {0}</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>a digit is in doubt</source>
        <translation>要確認の数字があります</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>途切れ</translation>
    </message>
    <message>
        <source>it stands on {0}, too</source>
        <translation>{0}にもあります</translation>
    </message>
    <message>
        <source>most probable by itself: {0}</source>
        <translation>単独で最も確率が高いもの: {0}</translation>
    </message>
    <message>
        <source>no decimal point was seen</source>
        <translation>小数点が見つかりません</translation>
    </message>
    <message>
        <source>no field in doubt</source>
        <translation>要確認フィールドなし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>何もなし</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>the rules forbid it</source>
        <translation>ルールで許されません</translation>
    </message>
    <message>
        <source>there is something else in the field</source>
        <translation>フィールドに他のものがあります</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>判読不能</translation>
    </message>
    <message>
        <source>{0} fields in doubt</source>
        <translation>要確認フィールド {0}個</translation>
    </message>
    <message>
        <source>{0} looked at</source>
        <translation>確認済み {0}</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0}枚の用紙</translation>
    </message>
    <message>
        <source>{0} with a problem</source>
        <translation>問題あり {0}</translation>
    </message>
</context>
<context>
    <name>SheetsFeature</name>
    <message>
        <source>Read sheets</source>
        <translation>用紙を読み取る</translation>
    </message>
    <message>
        <source>Reading sheets</source>
        <translation>用紙の読み取り</translation>
    </message>
</context>
<context>
    <name>SheetsLayout</name>
    <message>
        <source>&amp;Read sheets …</source>
        <translation>用紙を読み取る(&amp;R) …</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>承認(Enter)</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or a folder of filled-in sheets here. Each becomes rows of a table, and what is in doubt is shown with its picture.</source>
        <translation>記入済みの用紙の画像、PDF、またはフォルダーをここにドロップしてください。それぞれが表の行になり、要確認のものは画像とともに表示されます。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
</context>
<context>
    <name>SheetsSession</name>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}、{1}ページ</translation>
    </message>
</context>
<context>
    <name>SheetsWindow</name>
    <message>
        <source>1 field was looked at before, and is as it was left.</source>
        <translation>1個のフィールドは以前に確認済みで、そのときのままです。</translation>
    </message>
    <message>
        <source>No model of digits answers yet; choose one in the menu Model, and read then.</source>
        <translation>答える数字のモデルがまだありません。メニュー「モデル」で選んでから読み取ってください。</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>フォルダーを読み取る</translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation>用紙を読み取る</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} を保存しました。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table first?</source>
        <translation>読み取り結果が訂正されています。先に表を保存しますか?</translation>
    </message>
    <message>
        <source>You have corrected what was read. Save the table?</source>
        <translation>読み取り結果が訂正されています。表を保存しますか?</translation>
    </message>
    <message>
        <source>sheets.csv</source>
        <translation>用紙.csv</translation>
    </message>
    <message>
        <source>{0} fields were looked at before, and are as they were left.</source>
        <translation>{0}個のフィールドは以前に確認済みで、そのときのままです。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>この言葉を含むショートカットはありません。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search for what you want to do, or for a key</source>
        <translation>したい操作、またはキーを検索</translation>
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
        <translation>digitpadと同じく、もう一度正規化(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Other noise</source>
        <translation>別のノイズ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>すべてリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Noise, salt and pepper fall elsewhere.</source>
        <translation>ノイズとごま塩の位置が変わります。</translation>
    </message>
    <message>
        <source>Put back (Delete, or a double click on the slider)</source>
        <translation>元に戻す(Deleteキー、またはスライダーをダブルクリック)</translation>
    </message>
    <message>
        <source>Put back: {0}</source>
        <translation>元に戻す: {0}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直し(&amp;D)</translation>
    </message>
    <message>
        <source>What is distorted is brought to 20 pixels and into the middle before the network sees it. Without, the network sees it as it is.</source>
        <translation>変形したものを、20ピクセルの大きさにして中央に置いてから、ネットワークに見せます。オフにすると、ネットワークはそのままを見ます。</translation>
    </message>
</context>
<context>
    <name>SnapshotWords</name>
    <message>
        <source>After epoch {0}</source>
        <translation>エポック{0}の後</translation>
    </message>
    <message>
        <source>After {0} of {1} batches of the first epoch</source>
        <translation>最初のエポックの{1}バッチ中{0}バッチ後</translation>
    </message>
    <message>
        <source>Before the first batch</source>
        <translation>最初のバッチの前</translation>
    </message>
    <message>
        <source>Labelled {0}, read as {1} ({2})</source>
        <translation>ラベルは{0}、{1}と読み取り({2})</translation>
    </message>
    <message>
        <source>Labelled {0}, read so ({1})</source>
        <translation>ラベルは{0}、そのとおりに読み取り({1})</translation>
    </message>
    <message>
        <source>Too few images are held out to show how it reads them</source>
        <translation>ホールドアウトされた画像が少なすぎて、読み取りの様子を示せません</translation>
    </message>
    <message>
        <source>Yours, read as {0} ({1})</source>
        <translation>あなたの数字、{0}と読み取り({1})</translation>
    </message>
    <message>
        <source>{0} of {1} held-out digits read right (95 % interval {2}–{3} %)</source>
        <translation>ホールドアウトの数字{1}個のうち{0}が正しく読まれました(95%区間 {2}–{3}%)</translation>
    </message>
    <message>
        <source>{0} of {1} held-out images read right (95 % interval {2}–{3} %)</source>
        <translation>ホールドアウトの画像{1}枚のうち{0}が正しく読まれました(95%区間 {2}–{3}%)</translation>
    </message>
</context>
<context>
    <name>SnapshotsFeature</name>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>矢印キー、Home、End</translation>
    </message>
    <message>
        <source>Back and forth, to the first snapshot, to the newest one</source>
        <translation>前後へ、最初のスナップショットへ、最新のスナップショットへ</translation>
    </message>
    <message>
        <source>How «{0}» learned</source>
        <translation>「{0}」の学習の経過</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>再生、または一時停止</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>スペースバー</translation>
    </message>
    <message>
        <source>The model «{0}» has no snapshots of its training. Those of a new one are kept where «Keep how it learns» is ticked (Model &gt; Train a network).</source>
        <translation>モデル「{0}」には訓練のスナップショットがありません。新しいモデルのスナップショットは、「学習の経過を残す」をオンにすると保管されます(モデル &gt; ネットワークを訓練)。</translation>
    </message>
    <message>
        <source>The training has ended early; this is what had come of it.</source>
        <translation>訓練は途中で終了しました。これがその時点の結果です。</translation>
    </message>
    <message>
        <source>The training is done.</source>
        <translation>訓練が完了しました。</translation>
    </message>
    <message>
        <source>The training is under way; the newest snapshot is shown as long as you do not go back.</source>
        <translation>訓練が進行中です。前に戻らないかぎり、最新のスナップショットが表示されます。</translation>
    </message>
    <message>
        <source>The training was stopped; this is what had come of it.</source>
        <translation>訓練は中止されました。これがその時点の結果です。</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>学習の様子を見る</translation>
    </message>
    <message>
        <source>Watch «{0}» learn</source>
        <translation>「{0}」の学習の様子を見る</translation>
    </message>
</context>
<context>
    <name>SnapshotsWindow</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The first snapshot comes before the first batch</source>
        <translation>最初のスナップショットは最初のバッチの前に作られます</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>ネットワークについて表示するもの</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Digits to look at</source>
        <translation>調べる数字</translation>
    </message>
    <message>
        <source>MNIST: held-out digits</source>
        <translation>MNIST: ホールドアウトの数字</translation>
    </message>
    <message>
        <source>MNIST: test digits</source>
        <translation>MNIST: テスト用の数字</translation>
    </message>
    <message>
        <source>MNIST: training digits</source>
        <translation>MNIST: 訓練用の数字</translation>
    </message>
    <message>
        <source>Test digits: no network has learned from them. Held-out: training digits that this network has not learned from.</source>
        <translation>テスト用の数字: どのネットワークも学習に使っていません。ホールドアウト: 訓練用の数字のうち、このネットワークが学習に使っていないもの。</translation>
    </message>
    <message>
        <source>Test images of its own data</source>
        <translation>自身のデータのテスト画像</translation>
    </message>
    <message>
        <source>Your own digits</source>
        <translation>自分の数字</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>&amp;Train it now</source>
        <translation>今すぐ訓練(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Your result:</source>
        <translation>あなたの結果(&amp;Y):</translation>
    </message>
    <message>
        <source>For your worksheet</source>
        <translation>ワークシート用</translation>
    </message>
    <message>
        <source>Menu: {0}</source>
        <translation>メニュー: {0}</translation>
    </message>
    <message>
        <source>Not yet: compare it with the numbers that are shown.</source>
        <translation>まだ違います。表示されている数値と比べてください。</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>例: {0}</translation>
    </message>
    <message>
        <source>○ Your turn.</source>
        <translation>○ あなたの番です。</translation>
    </message>
    <message>
        <source>✓ Done. Go on when you like.</source>
        <translation>✓ できました。好きなときに続けてください。</translation>
    </message>
</context>
<context>
    <name>StudyButtons</name>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New comparison …</source>
        <translation>新しい比較(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>このモデルを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Finished runs stay; unfinished ones go on from their last epoch</source>
        <translation>完了した実行は残り、未完了の実行は最後のエポックから続きます</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>レポート(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Which network of the case</source>
        <translation>ケースのどのネットワークか</translation>
    </message>
    <message>
        <source>Write a page with tables, plots and comparisons, and open it</source>
        <translation>表、グラフ、比較を含むページを書き出して開きます</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>まだネットワークがありません</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>シード {0}</translation>
    </message>
    <message>
        <source>the best of its seeds</source>
        <translation>シードの中で最良のもの</translation>
    </message>
</context>
<context>
    <name>StudyCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>正解率(%)</translation>
    </message>
    <message>
        <source>Curves of accuracy and loss of each case over epochs</source>
        <translation>各ケースの正解率と損失のエポックごとの曲線</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>1 case</source>
        <translation>1ケース</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1エポック</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1シード</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>アーキテクチャを比較</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>比較を削除</translation>
    </message>
    <message>
        <source>Delete this comparison with all its runs and models for good?</source>
        <translation>この比較を、すべての実行とモデルとともに完全に削除しますか？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlowを起動しています …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています …</translation>
    </message>
    <message>
        <source>The report is {0}</source>
        <translation>レポート: {0}</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>レポートを書き出しています …</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0}ケース</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0}エポック</translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation>{0}シード</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>&amp;Batch sizes</source>
        <translation>バッチサイズ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>ケース(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>エポック(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Training share</source>
        <translation>訓練の割合(&amp;T)</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1回の実行</translation>
    </message>
    <message>
        <source>Batch sizes are whole numbers with commas between them.</source>
        <translation>バッチサイズは、コンマ(,)で区切った整数で指定してください。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Compare architectures</source>
        <translation>アーキテクチャを比較</translation>
    </message>
    <message>
        <source>Fewer are for a quick try. All test images are always used.</source>
        <translation>少なくすると手早く試せます。テスト画像は常にすべて使います。</translation>
    </message>
    <message>
        <source>Of the training images; the curves are drawn from the rest.</source>
        <translation>訓練画像に対する割合。残りから曲線が描かれます。</translation>
    </message>
    <message>
        <source>Ot&amp;her cases</source>
        <translation>その他のケース(&amp;H)</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>シード(&amp;D)</translation>
    </message>
    <message>
        <source>So often each case is trained, from other first weights each time.</source>
        <translation>各ケースをこの回数、毎回異なる初期の重みから訓練します。</translation>
    </message>
    <message>
        <source>Tr&amp;ain on</source>
        <translation>訓練データ(&amp;A)</translation>
    </message>
    <message>
        <source>Training &amp;images</source>
        <translation>訓練画像(&amp;I)</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>1つずつ順に</translation>
    </message>
    <message>
        <source>such as 32, 100, 256</source>
        <translation>例: 32, 100, 256</translation>
    </message>
    <message>
        <source>such as conv3-dropout2, conv2-dense200</source>
        <translation>例: conv3-dropout2, conv2-dense200</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>2つ同時に</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>パラメーター{0}個</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0}回の実行</translation>
    </message>
    <message>
        <source>{0}, about {1} if nothing else keeps this computer busy.</source>
        <translation>{0}、このコンピューターが他の処理で忙しくなければ約{1}。</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1エポック</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1回の実行</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>削除(&amp;L) …</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>以前の比較</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>finished, {0}</source>
        <translation>完了、{0}</translation>
    </message>
    <message>
        <source>unfinished, {0} of {1}</source>
        <translation>未完了、{1}中 {0}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0}エポック</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0}回の実行</translation>
    </message>
</context>
<context>
    <name>StudyResults</name>
    <message>
        <source>&amp;Mistakes</source>
        <translation>誤り(&amp;M)</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1回の実行</translation>
    </message>
    <message>
        <source>Choose a case in the table to see what its networks took for what.</source>
        <translation>表でケースを選ぶと、そのネットワークが何を何と読んだかが表示されます。</translation>
    </message>
    <message>
        <source>Cu&amp;rves</source>
        <translation>曲線(&amp;R)</translation>
    </message>
    <message>
        <source>Curves and mistakes</source>
        <translation>曲線と誤り</translation>
    </message>
    <message>
        <source>No run of {0} is finished yet.</source>
        <translation>{0}の実行はまだ1つも完了していません。</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>You may close this window, or digitpad: it goes on where it was.</source>
        <translation>このウィンドウもdigitpadも閉じてかまいません。中断したところから続きます。</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>残り約{0}</translation>
    </message>
    <message>
        <source>at least one of {0} networks</source>
        <translation>{0}個のネットワークの少なくとも1つ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>開始しています …</translation>
    </message>
    <message>
        <source>stopped; it can go on where it was</source>
        <translation>停止しました。中断したところから続けられます</translation>
    </message>
    <message>
        <source>the one network</source>
        <translation>唯一のネットワーク</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>{1}のうち{0}回が完了</translation>
    </message>
    <message>
        <source>{0} runs are</source>
        <translation>{0}回の実行</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} test images were misread by {3}. Choose a cell to see its images; double-click one to put it onto the canvas.</source>
        <translation>{0}: テスト画像{2}枚のうち{1}枚を{3}が誤読しました。セルを選ぶと、その画像が表示されます。画像をダブルクリックするとキャンバスに置きます。</translation>
    </message>
</context>
<context>
    <name>StudyStatus</name>
    <message>
        <source>An unfinished comparison can go on: click here</source>
        <translation>未完了の比較を続けられます: ここをクリック</translation>
    </message>
    <message>
        <source>Comparing: done, click to see</source>
        <translation>比較: 完了、クリックして表示</translation>
    </message>
    <message>
        <source>Comparing: failed, click to see why</source>
        <translation>比較: 失敗、クリックして理由を表示</translation>
    </message>
    <message>
        <source>Comparing: paused</source>
        <translation>比較: 一時停止中</translation>
    </message>
    <message>
        <source>Comparing: starting …</source>
        <translation>比較: 開始しています …</translation>
    </message>
    <message>
        <source>Comparing: {0} left</source>
        <translation>比較: 残り{0}</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>Show the comparison of architectures</source>
        <translation>アーキテクチャの比較を表示</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>95 % over images</source>
        <translation>95%(画像)</translation>
    </message>
    <message>
        <source>95 % over seeds</source>
        <translation>95%(シード)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Cases and their figures</source>
        <translation>ケースとその数値</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>テスト正解率</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>{1}中 {0} エポック目</translation>
    </message>
    <message>
        <source>ms an image</source>
        <translation>ms/画像</translation>
    </message>
    <message>
        <source>s an epoch</source>
        <translation>秒/エポック</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}中 {0}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0}～{1}%</translation>
    </message>
    <message>
        <source>{0}, batch {1}</source>
        <translation>{0}、バッチ {1}</translation>
    </message>
</context>
<context>
    <name>TabFrame</name>
    <message>
        <source>What is this?</source>
        <translation>これは何ですか?</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Checking what it still knows of others&apos; digits</source>
        <translation>他の人の数字をまだ読めるか確認しています</translation>
    </message>
    <message>
        <source>Drawing your samples again, a little different each time</source>
        <translation>サンプルを毎回少し変えて描き直しています</translation>
    </message>
    <message>
        <source>It goes {0}&#xa0;% of the way to what was learned: that is enough, and spares others&apos; digits.</source>
        <translation>学習した内容への変化を {0}&#xa0;%にとどめます。それで十分で、他の人の数字への影響も抑えられます。</translation>
    </message>
    <message>
        <source>Learning your samples beside digits of others</source>
        <translation>他の人の数字とともにサンプルを学習しています</translation>
    </message>
    <message>
        <source>Nothing is kept: it would read your own digits worse, {0} instead of {1} of {2}. More samples help.</source>
        <translation>何も保存されません。あなたの数字の読み取りが悪くなります({2}個中、{1}個から{0}個へ)。サンプルを増やすと改善します。</translation>
    </message>
    <message>
        <source>Nothing is kept: whatever it learns of your digits, it would lose more than {0} of others&apos; digits. More samples of yours help.</source>
        <translation>何も保存されません。あなたの数字から何を学習しても、他の人の数字の{0}を超える分が読めなくなります。あなたのサンプルを増やすと改善します。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存しています</translation>
    </message>
    <message>
        <source>Testing it on samples of yours that it has not learned</source>
        <translation>学習していないあなたのサンプルでテストしています</translation>
    </message>
    <message>
        <source>There are {0} labelled digits of yours</source>
        <translation>ラベル付きのあなたの数字は{0}個です</translation>
    </message>
    <message>
        <source>There is one labelled digit of yours</source>
        <translation>ラベル付きのあなたの数字は1個です</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · 残り{1}</translation>
    </message>
    <message>
        <source>{0}; at least {1} are needed before a model can learn your hand. Write {2} more.</source>
        <translation>{0}。モデルがあなたの筆跡を学習するには、少なくとも{1}個必要です。あと{2}個書いてください。</translation>
    </message>
    <message>
        <source>{0}&#xa0;% ({1}–{2})</source>
        <translation>{0}&#xa0;%({1}–{2})</translation>
    </message>
    <message>
        <source>«{0}» learns your {1} digits, and digits of others beside them, so that it forgets nothing. You then see how well it reads before and after; nothing changes until you decide.</source>
        <translation>「{0}」は、あなたの数字{1}個を他の人の数字とともに学習するので、何も忘れません。学習の前後でどのくらい正確に読めるかが表示され、あなたが決めるまで何も変わりません。</translation>
    </message>
    <message>
        <source>«{0}» reads as many of your {1} digits as before, {2}, and doubts fewer.</source>
        <translation>「{0}」は、あなたの数字{1}個のうち前と同じ{2}個を読み、疑わしいものは減りました。</translation>
    </message>
    <message>
        <source>«{0}» reads {1} of your {2} digits; before, it was {3}.</source>
        <translation>「{0}」は、あなたの数字{2}個のうち{1}個を読みます。前は{3}個でした。</translation>
    </message>
</context>
<context>
    <name>TeachingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write digits …</source>
        <translation>数字を書く(&amp;W) …</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>自分のサンプルを学習</translation>
    </message>
    <message>
        <source>Learning cannot start: {0}</source>
        <translation>学習を開始できません: {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています …</translation>
    </message>
    <message>
        <source>Your samples cannot be read</source>
        <translation>サンプルを読み込めません</translation>
    </message>
</context>
<context>
    <name>TeachingFeature</name>
    <message>
        <source>A model is learning your samples. Closing stops it; your samples stay.</source>
        <translation>モデルがサンプルを学習しています。閉じると学習は止まりますが、サンプルは残ります。</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpadを閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Learning samples</source>
        <translation>サンプルの学習</translation>
    </message>
    <message>
        <source>Stop learning and close</source>
        <translation>学習を止めて閉じる</translation>
    </message>
</context>
<context>
    <name>TeachingPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Learn my samples</source>
        <translation>自分のサンプルを学習</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学習しました</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>学習に失敗しました</translation>
    </message>
    <message>
        <source>Learning was stopped; nothing was changed.</source>
        <translation>学習を中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Learning your samples</source>
        <translation>サンプルを学習しています</translation>
    </message>
    <message>
        <source>Looking at your samples …</source>
        <translation>サンプルを調べています …</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>何も保存されません</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>サンプルの学習の進行状況</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlowを起動しています …</translation>
    </message>
    <message>
        <source>There is no model that could learn.</source>
        <translation>学習できるモデルがありません。</translation>
    </message>
</context>
<context>
    <name>TeachingStatus</name>
    <message>
        <source>Learning: done, click to decide</source>
        <translation>学習: 完了、クリックして決定</translation>
    </message>
    <message>
        <source>Learning: done, nothing kept</source>
        <translation>学習: 完了、保存なし</translation>
    </message>
    <message>
        <source>Learning: failed, click to see why</source>
        <translation>学習: 失敗、クリックして理由を表示</translation>
    </message>
    <message>
        <source>Learning: starting …</source>
        <translation>学習: 開始しています …</translation>
    </message>
    <message>
        <source>Learning: {0} left</source>
        <translation>学習: 残り{0}</translation>
    </message>
    <message>
        <source>Progress of learning my samples</source>
        <translation>サンプルの学習の進行状況</translation>
    </message>
    <message>
        <source>Show how my samples are learned</source>
        <translation>サンプルの学習の様子を表示</translation>
    </message>
</context>
<context>
    <name>TeachingTable</name>
    <message>
        <source>A first result, on {0} of your digits. The others are still being tested.</source>
        <translation>あなたの数字{0}個での最初の結果です。残りはまだテスト中です。</translation>
    </message>
    <message>
        <source>Each is read by a network that has not learned it.</source>
        <translation>それぞれ、その数字を学習していないネットワークが読みます。</translation>
    </message>
    <message>
        <source>Images of MNIST that were held out.</source>
        <translation>ホールドアウトされたMNISTの画像です。</translation>
    </message>
    <message>
        <source>In brackets: 95&#xa0;% intervals. Your digits were read by networks that had not learned them.</source>
        <translation>括弧内: 95&#xa0;%区間。あなたの数字は、それを学習していないネットワークが読みました。</translation>
    </message>
    <message>
        <source>Other forms, and what is no digit</source>
        <translation>他の書き方、数字でないもの</translation>
    </message>
    <message>
        <source>Others&apos; scanned digits</source>
        <translation>他の人のスキャンされた数字</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>正しく読み取り</translation>
    </message>
    <message>
        <source>The guard set: drawn digits as other countries form them, letters and scribbles.</source>
        <translation>ガードセット: 他の国で使われる形の手書き数字、文字、落書き。</translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>あなたの数字</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Back and forth with the arrow keys, Home and End</source>
        <translation>矢印キー、Home、Endで前後へ移動</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show one snapshot after the other (space bar)</source>
        <translation>スナップショットを順に表示(スペースバー)</translation>
    </message>
    <message>
        <source>Snapshots of the training</source>
        <translation>訓練のスナップショット</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <source>Boxes</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>Boxes a cell</source>
        <translation>セルあたりの枠</translation>
    </message>
    <message>
        <source>Click or drag to select fields; drag them to move them.</source>
        <translation>クリックまたはドラッグでフィールドを選択し、ドラッグで移動します。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag over a box, or click into a printed one.</source>
        <translation>枠の上をドラッグするか、印刷された枠の中をクリックしてください。</translation>
    </message>
    <message>
        <source>Drag over a row of boxes.</source>
        <translation>枠の列の上をドラッグしてください。</translation>
    </message>
    <message>
        <source>Drag over the cells of a table.</source>
        <translation>表のセルの上をドラッグしてください。</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The number of the first row in the table</source>
        <translation>表の最初の行の番号</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>auto: as printed</source>
        <translation>自動: 印刷どおり</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Brush width</source>
        <translation>筆の太さ</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy (%)</source>
        <translation>正解率(%)</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy over epochs</source>
        <translation>損失と正解率のエポックごとの曲線</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>&amp;Cancel training</source>
        <translation>訓練をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>訓練を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel training</source>
        <translation>訓練をキャンセル</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>訓練を続ける</translation>
    </message>
    <message>
        <source>Keep best epoch</source>
        <translation>最良のエポックを残す</translation>
    </message>
    <message>
        <source>Keep the best epoch so far as a model?</source>
        <translation>これまでで最良のエポックをモデルとして残しますか？</translation>
    </message>
    <message>
        <source>Saving the best epoch so far …</source>
        <translation>これまでで最良のエポックを保存しています …</translation>
    </message>
    <message>
        <source>Show &amp;the code …</source>
        <translation>コードを表示(&amp;T) …</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>中止して破棄</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています …</translation>
    </message>
    <message>
        <source>The 95 % interval goes from {0} to {1} %.</source>
        <translation>95%区間は{0}～{1}%です。</translation>
    </message>
    <message>
        <source>The active model «{0}» reads {1} %.</source>
        <translation>使用中のモデル「{0}」は{1}%です。</translation>
    </message>
    <message>
        <source>The new model reads {0} % of MNIST&apos;s 10,000 test images.</source>
        <translation>新しいモデルは、MNISTの10,000枚のテスト画像の{0}%を正しく読みます。</translation>
    </message>
    <message>
        <source>The new model reads {0} % of the test part, which it has never seen, right.</source>
        <translation>新しいモデルは、初めて見るテスト部分の{0}%を正しく読みます。</translation>
    </message>
    <message>
        <source>There is a model «{0}» already.</source>
        <translation>モデル「{0}」は既にあります。</translation>
    </message>
    <message>
        <source>Train &amp;again …</source>
        <translation>もう一度訓練(&amp;A) …</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>ネットワークを訓練</translation>
    </message>
    <message>
        <source>Training cannot start: {0}</source>
        <translation>訓練を開始できません: {0}</translation>
    </message>
    <message>
        <source>my {0}</source>
        <translation>自分の{0}</translation>
    </message>
</context>
<context>
    <name>TrainingFeature</name>
    <message>
        <source>A training had finished when digitpad was closed last; its model is among yours as «{0}».</source>
        <translation>前回digitpadを閉じたときに訓練が完了していました。そのモデルは「{0}」として自分のモデルに入っています。</translation>
    </message>
    <message>
        <source>A training is under way. Closing stops it, and its model is lost.</source>
        <translation>訓練が進行中です。閉じると訓練は止まり、そのモデルは失われます。</translation>
    </message>
    <message>
        <source>Close digitpad</source>
        <translation>digitpadを閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>訓練を止めて閉じる</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>&amp;Augmentation</source>
        <translation>データ拡張(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>バッチサイズ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>エポック(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>学習率(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation>検証の割合(&amp;V)</translation>
    </message>
    <message>
        <source>At most 5 MB in the model&apos;s folder, your digit on the canvas included. Exports leave it out.</source>
        <translation>モデルのフォルダーに最大5 MB。キャンバス上のあなたの数字も含みます。エクスポートには含まれません。</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epoch.</source>
        <translation>所要時間は最初のエポックの後に表示されます。</translation>
    </message>
    <message>
        <source>Keep how it learns with the model, to see it again</source>
        <translation>学習の経過を残す(モデルとともに保管し、後で見直せます)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>ネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>シード(&amp;D)</translation>
    </message>
    <message>
        <source>Sna&amp;pshots</source>
        <translation>スナップショット(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;rain on</source>
        <translation>訓練データ(&amp;R)</translation>
    </message>
    <message>
        <source>The highest rate: it rises to this, then falls along a cosine to 0.</source>
        <translation>最大の学習率。ここまで上がり、その後コサイン曲線に沿って0まで下がります。</translation>
    </message>
    <message>
        <source>The same seed and values repeat a training.</source>
        <translation>同じシードと値なら、訓練が再現されます。</translation>
    </message>
    <message>
        <source>This will take about {0}.</source>
        <translation>約{0}かかります。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>ネットワークを訓練</translation>
    </message>
    <message>
        <source>Training images that are held out to measure the network on.</source>
        <translation>ネットワークの評価用に取り分けておく訓練画像。</translation>
    </message>
    <message>
        <source>Turn, slant, stretch and shift the images, vary the strokes</source>
        <translation>画像の回転、傾斜、伸縮、移動と、ストロークの変化</translation>
    </message>
    <message>
        <source>digitpad – batch-normalised convolutions, 391,082 parameters</source>
        <translation>digitpad – バッチ正規化付き畳み込み、パラメーター391,082個</translation>
    </message>
    <message>
        <source>digitpad-small – the same with fewer filters, 157,954 parameters</source>
        <translation>digitpad-small – 同じ構成でフィルターが少ないもの、パラメーター157,954個</translation>
    </message>
    <message>
        <source>paper – the student paper&apos;s network, 159,254 parameters</source>
        <translation>paper – 学生の論文のネットワーク、パラメーター159,254個</translation>
    </message>
    <message>
        <source>{0} – your own, {1} parameters</source>
        <translation>{0} – 自作、パラメーター{1}個</translation>
    </message>
</context>
<context>
    <name>TrainingProgressPanel</name>
    <message>
        <source>&amp;Watch it learn</source>
        <translation>学習の様子を見る(&amp;W)</translation>
    </message>
    <message>
        <source>After epoch {0}: training loss {1}, accuracy {2} %</source>
        <translation>エポック{0}の後: 訓練損失 {1}、正解率 {2}%</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}</source>
        <translation>エポック {0} / {1}</translation>
    </message>
    <message>
        <source>Kernels, maps, classes and digits, snapshot by snapshot</source>
        <translation>スナップショットごとの、カーネル、マップ、クラス、数字</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>訓練の進行状況</translation>
    </message>
    <message>
        <source>Saving, and testing on 10,000 images that it has never seen …</source>
        <translation>保存し、初めて見る10,000枚の画像でテストしています …</translation>
    </message>
    <message>
        <source>Saving, and testing on images that it has never seen …</source>
        <translation>保存し、初めて見る画像でテストしています …</translation>
    </message>
    <message>
        <source>Starting TensorFlow …</source>
        <translation>TensorFlowを起動しています …</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>訓練に失敗しました</translation>
    </message>
    <message>
        <source>The training was stopped; nothing was kept.</source>
        <translation>訓練を中止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>訓練が完了しました</translation>
    </message>
    <message>
        <source>Training «{0}»</source>
        <translation>「{0}」を訓練しています</translation>
    </message>
    <message>
        <source>batch {0} of {1} for {2}</source>
        <translation>バッチ {0} / {1}、{2}経過</translation>
    </message>
    <message>
        <source>the first batch builds the network&apos;s program, for {0}</source>
        <translation>最初のバッチでネットワークのプログラムを構築中、{0}経過</translation>
    </message>
    <message>
        <source>validating for {0}</source>
        <translation>検証中、{0}経過</translation>
    </message>
    <message>
        <source>validation loss {0}, accuracy {1} %</source>
        <translation>検証損失 {0}、正解率 {1}%</translation>
    </message>
    <message>
        <source>{0} images/s · {1} left</source>
        <translation>{0}枚/秒 · 残り{1}</translation>
    </message>
    <message>
        <source>{0} training and {1} validation images, {2} parameters</source>
        <translation>訓練画像{0}枚、検証画像{1}枚、パラメーター{2}個</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>訓練の進行状況</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>訓練を表示</translation>
    </message>
    <message>
        <source>Training: done, click to decide</source>
        <translation>訓練: 完了、クリックして決定</translation>
    </message>
    <message>
        <source>Training: failed, click to see why</source>
        <translation>訓練: 失敗、クリックして理由を表示</translation>
    </message>
    <message>
        <source>Training: saving …</source>
        <translation>訓練: 保存しています …</translation>
    </message>
    <message>
        <source>Training: starting …</source>
        <translation>訓練: 開始しています …</translation>
    </message>
    <message>
        <source>Training: {0} left</source>
        <translation>訓練: 残り{0}</translation>
    </message>
</context>
<context>
    <name>TransferFeature</name>
    <message>
        <source>Import a model</source>
        <translation>モデルをインポート</translation>
    </message>
    <message>
        <source>Keras networks (*.keras);;All files (*)</source>
        <translation>Kerasネットワーク (*.keras);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>TrialPictures</name>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Labelled {0}</source>
        <translation>ラベルは{0}</translation>
    </message>
    <message>
        <source>Orange: more ink; blue: less.</source>
        <translation>オレンジ: インクが増加、青: 減少。</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>ネットワークの見え方</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>変わったところ</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ネットワークが見ているもの</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>All {0} products</source>
        <translation>{0}個すべての積</translation>
    </message>
    <message>
        <source>Click to go to this map</source>
        <translation>クリックするとこのマップに移動します</translation>
    </message>
    <message>
        <source>The map before it</source>
        <translation>前のマップ</translation>
    </message>
    <message>
        <source>The mean of the {0} pixels of map {1}: &lt;b&gt;{2}&lt;/b&gt;.</source>
        <translation>マップ{1}の{0}個のピクセルの平均: &lt;b&gt;{2}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Then {0}.</source>
        <translation>次に: {0}。</translation>
    </message>
    <message>
        <source>This number: &lt;b&gt;{0}&lt;/b&gt;.</source>
        <translation>この数値: &lt;b&gt;{0}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>e to the power of the score {0}, divided by the sum of that over all classes: &lt;b&gt;{1}&lt;/b&gt;, or {2} %.</source>
        <translation>eの「スコア{0}」乗を、全クラスについてのその合計で割った値: &lt;b&gt;{1}&lt;/b&gt;、つまり{2}%。</translation>
    </message>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>マップ{0}</translation>
    </message>
    <message>
        <source>map {0}, row {1}, column {2}</source>
        <translation>マップ{0}、{1}行、{2}列</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>数値{0}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>積</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>{0} times its scale {1}, plus its offset {2}: &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>{0}にその尺度{1}を掛け、そのオフセット{2}を足すと: &lt;b&gt;{3}&lt;/b&gt;。</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>The arrow keys move from cell to cell.</source>
        <translation>矢印キーでセルを移動します。</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Cover with</source>
        <translation>覆うもの</translation>
    </message>
    <message>
        <source>A small square is moved over the image, and the network is asked again each time. Where covering makes a class less probable, what was there speaks for it (orange); where it makes it more probable, against it (blue). Choose another class to see why it was not that one.</source>
        <translation>小さな正方形を画像の上で動かし、そのたびにネットワークに問い直します。覆うとクラスの確率が下がる場所は、そこにあったものがそのクラスの根拠になっています(オレンジ)。上がる場所は、反対の根拠です(青)。別のクラスを選ぶと、なぜそのクラスではなかったのかがわかります。</translation>
    </message>
    <message>
        <source>Draw something: here is shown what speaks for and against each class.</source>
        <translation>何か描いてください。各クラスの根拠と反対の根拠をここに表示します。</translation>
    </message>
    <message>
        <source>Method: occlusion, M. D. Zeiler and R. Fergus, «Visualizing and Understanding Convolutional Networks», 2014 ({0}), with a square of {1} × {1} pixels. The numbers are differences of log-odds: 2.3 means ten times the odds.</source>
        <translation>手法: 遮蔽(オクルージョン)、M. D. Zeiler and R. Fergus、「Visualizing and Understanding Convolutional Networks」、2014年({0})、{1} × {1}ピクセルの正方形を使用。数値は対数オッズの差です。2.3はオッズが10倍になることを意味します。</translation>
    </message>
    <message>
        <source>Point at a pixel for its number.</source>
        <translation>ピクセルを指すと、その数値が表示されます。</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: &lt;b&gt;{2}&lt;/b&gt;. With this square covered, the probability of {3} would be {4} instead of {5}.</source>
        <translation>{0}行、{1}列: &lt;b&gt;{2}&lt;/b&gt;。この正方形を覆うと、{3}の確率は{5}ではなく{4}になります。</translation>
    </message>
    <message>
        <source>The network gives &lt;b&gt;{0}&lt;/b&gt; a probability of {1}.</source>
        <translation>ネットワークは&lt;b&gt;{0}&lt;/b&gt;に{1}の確率を与えています。</translation>
    </message>
    <message>
        <source>What speaks for and against the class</source>
        <translation>クラスの根拠と反対の根拠</translation>
    </message>
    <message>
        <source>Why this, why not that?</source>
        <translation>なぜこれで、なぜあれではないのか</translation>
    </message>
    <message>
        <source>grey: the emptiness around counts too</source>
        <translation>灰色: 周囲の空白も考慮する</translation>
    </message>
    <message>
        <source>less than 0.01&#xa0;%</source>
        <translation>0.01&#xa0;%未満</translation>
    </message>
    <message>
        <source>more than 99.99&#xa0;%</source>
        <translation>99.99&#xa0;%超</translation>
    </message>
    <message>
        <source>paper: ink is taken away</source>
        <translation>紙: インクを取り除く</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>反対の根拠</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>«none of them»</source>
        <translation>「どれでもない」</translation>
    </message>
    <message>
        <source>«not a digit»</source>
        <translation>「数字ではない」</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0}時間{1}分</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}分</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0}分{1}秒</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}秒</translation>
    </message>
</context>
<context>
    <name>WorkStatus</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>読み取りの進行状況</translation>
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
        <translation> · 残り約{0}</translation>
    </message>
    <message>
        <source>All done, thank you</source>
        <translation>すべて終わりました。ありがとうございます</translation>
    </message>
    <message>
        <source>Back (Ctrl+Z)</source>
        <translation>戻る(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Digits written</source>
        <translation>書いた数字</translation>
    </message>
    <message>
        <source>Goes on after</source>
        <translation>次へ進むまで</translation>
    </message>
    <message>
        <source>Next (Space)</source>
        <translation>次へ(スペース)</translation>
    </message>
    <message>
        <source>So long after the pen went up, the next digit comes</source>
        <translation>ペンを上げてからこの時間がたつと、次の数字に進みます</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここで終了</translation>
    </message>
    <message>
        <source>Write a</source>
        <translation>書く数字:</translation>
    </message>
    <message>
        <source>Write a {0}</source>
        <translation>{0}を書いてください</translation>
    </message>
    <message>
        <source>Write each digit ten times</source>
        <translation>各数字を10回書く</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>キーで</translation>
    </message>
    <message>
        <source>then {0}</source>
        <translation>次は{0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}中 {0}</translation>
    </message>
</context>
</TS>
