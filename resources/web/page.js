// The page: a drawing, what the network sees of it, and what it says.

const BRUSH = DEFAULT_WIDTH;
const LEAST_SAMPLE_DISTANCE = 0.004; // canvas units, as in digitpad/ui/drawing/canvas.py
const PALM_MILLISECONDS = 600; // touches this soon after the last event of a pen are a palm
const part = (id) => document.getElementById(id);
const paper = part("paper"), seen = part("seen"), answer = document.querySelector(".answer");

const steps = [[]]; // every drawing so far, a list of strokes each; undo goes back
let step = 0;
let pen = null; // the stroke under way: {id, type, points, before}
let penSeen = -Infinity;
const described = JSON.parse(part("network").textContent);
const threshold = described.threshold, names = described.classNames;
const readsDigits = names.length === DIGITS && names.every((name, place) => name === `${place}`);
let network = null, problem = "";
let stale = true, spoken = true;

function strokesNow() {
  return pen === null ? steps[step] : [...steps[step], { points: pen.points, width: BRUSH }];
}

function change(strokes) {
  steps.splice(step + 1, Infinity, strokes);
  step = steps.length - 1;
  changed();
}

function goTo(wanted) {
  if (pen !== null || wanted < 0 || wanted >= steps.length) return;
  step = wanted;
  changed();
}

function changed() {
  part("undo").disabled = step === 0;
  part("redo").disabled = step === steps.length - 1;
  part("clear").disabled = steps[step].length === 0;
  spoken = false;
  show();
}

/** Show and read what is drawn with the next picture of the screen. */
function show() {
  if (stale) return;
  stale = true;
  requestAnimationFrame(showNow);
}

function showNow() {
  stale = false;
  const strokes = strokesNow();
  paint(strokes);
  part("hint").hidden = strokes.length > 0;
  const image = preparedImage(strokes);
  showSeen(image);
  showPrediction(image && network ? predictionOf(network(image), threshold, names.length) : null);
  if (pen === null && !spoken && network) {
    part("spoken").textContent = spokenWords();
    spoken = true;
  }
}

// The drawing

function paint(strokes) {
  const side = paper.clientWidth, ratio = devicePixelRatio || 1;
  const pixels = Math.round(side * ratio);
  if (paper.width !== pixels) paper.width = paper.height = pixels;
  const context = paper.getContext("2d");
  context.setTransform(pixels, 0, 0, pixels, 0, 0);
  context.clearRect(0, 0, 1, 1);
  context.lineCap = "round";
  context.strokeStyle = context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--ink");
  for (const stroke of strokes) {
    const samples = curve(stroke, 2 / Math.max(side, 1));
    samples.forEach(([x, y, wide], place) => {
      const [fromX, fromY] = samples[Math.max(place - 1, 0)];
      context.beginPath();
      context.lineWidth = wide;
      context.moveTo(fromX, fromY);
      context.lineTo(x, y);
      context.stroke();
    });
  }
}

/** Where an event lies on the paper, in canvas units, and how hard the pen presses: [x, y, pressure]. */
function sample(event, phase) {
  const box = paper.getBoundingClientRect();
  const inside = (value) => Math.min(Math.max(value, 0), 1);
  let pressure = event.pointerType === "pen" ? inside(event.pressure) : PLAIN_PRESSURE;
  if (phase === "up") pressure = pen.points[pen.points.length - 1][2]; // a pen that leaves presses with nothing
  return [inside((event.clientX - box.left) / box.width), inside((event.clientY - box.top) / box.height), pressure];
}

function extend(event, phase) {
  const next = sample(event, phase), before = pen.points[pen.points.length - 1];
  const distance = Math.hypot(next[0] - before[0], next[1] - before[1]);
  if (phase === "move" ? distance >= LEAST_SAMPLE_DISTANCE : distance > 0) pen.points.push(next);
}

function onDown(event) {
  if (event.pointerType === "pen") penSeen = event.timeStamp;
  const palm = event.pointerType === "touch" && event.timeStamp - penSeen < PALM_MILLISECONDS;
  if (event.button !== 0 || palm) return;
  if (pen !== null && !(event.pointerType === "pen" && pen.type === "touch")) return; // but the palm was there first
  event.preventDefault();
  paper.setPointerCapture(event.pointerId);
  pen = { id: event.pointerId, type: event.pointerType, points: [sample(event, "down")] };
  show();
}

function onMove(event) {
  if (event.pointerType === "pen") penSeen = event.timeStamp;
  if (pen === null || event.pointerId !== pen.id) return;
  const all = event.getCoalescedEvents?.() ?? [];
  for (const one of all.length ? all : [event]) extend(one, "move");
  show();
}

function onUp(event) {
  if (pen === null || event.pointerId !== pen.id) return;
  extend(event, "up");
  const strokes = strokesNow();
  pen = null;
  change(strokes);
}

function onCancel(event) {
  if (event.pointerId === pen?.id) cancel();
}

function cancel() {
  if (pen === null) return;
  pen = null;
  show();
}

// The answer

function showSeen(image) {
  const context = seen.getContext("2d"), pixels = context.createImageData(FIELD, FIELD);
  for (let place = 0; place < FIELD * FIELD; place++) {
    const grey = image ? Math.round(255 * image[place]) : 0;
    pixels.data.set([grey, grey, grey, 255], 4 * place);
  }
  context.putImageData(pixels, 0, 0);
}

/** A share as people read it, never rounded to a certainty that nobody has. */
function percent(share) {
  if (share < 0.005) return "<1 %";
  if (share >= 0.9995) return ">99.9 %";
  return `${(100 * share).toFixed(share >= 0.995 ? 1 : 0)} %`;
}

function words(prediction) {
  if (prediction === null) return ["", network ? "Nothing drawn yet." : problem || "Loading the network …", ""];
  const { probabilities, rejected, unsure, digit, second } = prediction;
  const guess = (one) => `${names[one]} (${percent(probabilities[one])})`;
  const refusal = readsDigits ? "Not sure this is a digit." : "Not sure this is one of them.";
  if (rejected) return ["?", refusal, `Nearest: ${guess(digit)} or ${guess(second)}`];
  if (unsure) return [names[digit], `Unsure: ${names[digit]} or ${names[second]}?`, `${guess(digit)}, ${guess(second)}`];
  return [names[digit], `${percent(probabilities[digit])} sure`, `Second guess: ${guess(second)}`];
}

function showPrediction(prediction) {
  const [digit, sentence, second] = words(prediction);
  part("digit").textContent = digit || "\u00a0";
  part("digit").className = [...digit].length > 2 ? "word" : "";
  part("sentence").textContent = sentence;
  part("second").textContent = second || "\u00a0";
  answer.dataset.state = stateOf(prediction);
  [...part("bars").children].forEach((row, one) => {
    const share = prediction ? prediction.probabilities[one] : 0;
    row.className = prediction && !prediction.rejected && one === prediction.digit ? "top" : "";
    row.dataset.probability = share;
    const track = row.querySelector(".track");
    track.setAttribute("aria-valuenow", share.toFixed(4));
    track.setAttribute("aria-valuetext", prediction ? percent(share) : "no answer");
    track.firstChild.style.width = `${100 * share}%`;
    row.querySelector(".share").textContent = prediction ? percent(share) : "";
  });
}

function stateOf(prediction) {
  if (prediction === null) return network ? "empty" : problem ? "failed" : "loading";
  return prediction.rejected ? "rejected" : prediction.unsure ? "unsure" : "digit";
}

function spokenWords() {
  const state = answer.dataset.state, digit = state === "digit" ? `${part("digit").textContent}: ` : "";
  return `${digit}${part("sentence").textContent} ${part("second").textContent}`.trim();
}

function addBars() {
  part("bars").className = readsDigits ? "" : names.length > DIGITS ? "names many" : "names";
  for (const one of names) {
    const row = document.createElement("li");
    const [name, track, fill, share] = ["span", "div", "div", "span"].map((kind) => document.createElement(kind));
    name.textContent = name.title = one;
    name.className = "name";
    name.setAttribute("aria-hidden", "true");
    track.className = "track";
    track.setAttribute("role", "meter");
    track.setAttribute("aria-label", `Probability of ${one}`);
    track.setAttribute("aria-valuemin", "0");
    track.setAttribute("aria-valuemax", "1");
    fill.className = "fill";
    share.className = "share";
    share.setAttribute("aria-hidden", "true");
    track.append(fill);
    row.append(name, track, share);
    part("bars").append(row);
  }
}

// The whole

function onKey(event) {
  const command = event.ctrlKey || event.metaKey, key = event.key.toLowerCase();
  if (key === "escape") cancel();
  else if (command && key === "z") goTo(step + (event.shiftKey ? 1 : -1));
  else if (command && key === "y") goTo(step + 1);
  else if (!command && (key === "delete" || key === "backspace")) clearPaper();
  else return;
  event.preventDefault();
}

function clearPaper() {
  if (pen === null && steps[step].length) change([]);
}

function onDark() {
  const theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  keepTheme(theme);
  showTheme(theme);
}

async function begin() {
  addBars();
  showTheme(document.documentElement.dataset.theme);
  new MutationObserver(show).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  new ResizeObserver(show).observe(paper);
  paper.addEventListener("pointerdown", onDown);
  paper.addEventListener("pointermove", onMove);
  paper.addEventListener("pointerup", onUp);
  paper.addEventListener("pointercancel", onCancel);
  paper.addEventListener("contextmenu", (event) => event.preventDefault());
  part("undo").addEventListener("click", () => goTo(step - 1));
  part("redo").addEventListener("click", () => goTo(step + 1));
  part("clear").addEventListener("click", clearPaper);
  part("dark").addEventListener("click", onDark);
  addEventListener("keydown", onKey);
  showNow();
  try {
    network = await loadNetwork(described.model, part("weights").textContent, part("program").textContent);
    performance.mark("ready");
  } catch (error) {
    problem = error.message;
  }
  show();
}

begin();
