// The network and what it says: TensorFlow.js runs it; digitpad/core/recognition/predict.py says what follows.

const DIGITS = 10;
const UNSURE_BELOW = 0.9;

function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Operations that TensorFlow has and TensorFlow.js lacks, made of others. */
function registerOperations() {
  tf.registerOp("Erfc", ({ inputs: [x] }) => tf.sub(1, tf.erf(x)));
  tf.registerOp("Softsign", ({ inputs: [x] }) => tf.div(x, tf.add(1, tf.abs(x))));
}

/** Start TensorFlow.js with the program that lies in the page, and load the network. */
async function loadNetwork(described, weights, program) {
  tf.enableProdMode();
  registerOperations();
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false); // threads want files of their own
  if (!(await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT"))) {
    throw new Error("This browser cannot run the network: it has no WebAssembly with SIMD. Newer ones do.");
  }
  tf.env().platform.fetch = async () => new Response(bytesOf(program)); // nothing is ever fetched
  const name = "tfjs-backend-wasm-simd.wasm";
  tf.wasm.setWasmPaths({ "tfjs-backend-wasm.wasm": name, [name]: name, "tfjs-backend-wasm-threaded-simd.wasm": name }, true);
  if (!(await tf.setBackend("wasm"))) throw new Error("This browser does not start the network.");
  const model = await tf.loadGraphModel(tf.io.fromMemory({ ...described, weightData: bytesOf(weights).buffer }));
  const ask = (image) => {
    const given = tf.tensor(image, [1, FIELD, FIELD, 1]);
    const told = model.execute(given);
    const outputs = told.dataSync();
    given.dispose();
    told.dispose();
    return outputs;
  };
  ask(new Float32Array(FIELD * FIELD)); // the first answer takes longest
  return ask;
}

/**
 * From the network's outputs, one for each class or one more for none of them: {probabilities, rejected, digit, second,
 * unsure}; digits are places among the classes. `threshold`: number or null.
 */
function predictionOf(outputs, threshold, classes = DIGITS) {
  let probabilities = Array.from(outputs.subarray(0, classes));
  let strangeness = 1 - Math.max(0, ...probabilities);
  if (outputs.length > classes) {
    strangeness = outputs[classes];
    // Where nothing is left for the classes, they share evenly what is not there.
    probabilities = probabilities.map((value) => value + 1e-12);
    const sum = probabilities.reduce((before, value) => before + value, 0);
    probabilities = probabilities.map((value) => value / sum);
  }
  const ranked = probabilities.map((_, digit) => digit).sort((a, b) => probabilities[b] - probabilities[a]);
  const rejected = threshold !== null && strangeness > threshold;
  const unsure = !rejected && probabilities[ranked[0]] < UNSURE_BELOW;
  return { probabilities, rejected, digit: ranked[0], second: ranked[1], unsure };
}
