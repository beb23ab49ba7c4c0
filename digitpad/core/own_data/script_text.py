"""How a training's script reads data of one's own, as text: what `core.own_data` does, in the same order, without it.

A test runs the scripts beside the trainer.
"""

from __future__ import annotations

from typing import Final

PICTURES_PART: Final = '''\
ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif")


def in_folder(folder, wanted):
    """Entries of a folder in natural order: page 2 comes before page 10."""

    def key(path):
        parts = re.split(r"(\\d+)", path.name.casefold())
        return [int(part) if place % 2 else part for place, part in enumerate(parts)], path.name

    shown = (one for one in folder.iterdir() if not one.name.startswith("."))
    return sorted((one for one in shown if wanted(one)), key=key)


def pictures(folder):
    """Each picture with its class, its writer, if folders of the class tell one, and whether it is to test with."""
    names = [one.name.lower() for one in in_folder(folder, Path.is_dir)]
    parts = bool(names) and set(names) <= {parts}
    for root in in_folder(folder, Path.is_dir) if parts else [folder]:
        in_test = parts and root.name.lower() in ("test", "testing")
        for of_class in in_folder(root, Path.is_dir):
            for home in [of_class, *in_folder(of_class, Path.is_dir)]:
                writer = "" if home == of_class else home.name
                for path in in_folder(home, lambda one: one.is_file() and one.suffix.lower() in ENDINGS):
                    yield path, of_class.name, writer, in_test


def grey_pixels(path):
    """A picture, upright, on white paper: (h, w) bytes."""
    picture = ImageOps.exif_transpose(Image.open(path))
    if "A" in picture.getbands() or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture)
    return np.asarray(picture.convert("L"))


def ink_of(grey):
    """What differs from the paper, which the border shows; None where there is hardly any."""
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]]).astype(np.float32)
    paper = float(np.median(border))
    away = grey.astype(np.float32) - paper
    contrast = float(np.quantile(np.abs(away), {ink}))
    if contrast < {least}:
        contrast = float(np.abs(away).max(initial=0))
        if contrast < {least}:
            return None
    sign = 1 if away.sum() > 0 else -1
    noise = min({most_noise}, {noise} * float(np.quantile(np.abs(border - paper), 0.9)) / contrast)
    ink = np.clip((sign * away / contrast - noise) / (1 - noise), 0, 1).astype(np.float32)
    rows, columns = (np.flatnonzero((ink > {faint}).any(axis)) for axis in (1, 0))
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def read(folder):
    """Images, class names, writers, and what is to test with; pictures that cannot be read are left out."""
    found, plain = [], []
    for path, label, writer, in_test in pictures(folder):
        try:
            grey = grey_pixels(path)
        except (OSError, ValueError):
            continue
        as_it_is = grey.shape == (28, 28)
        ink = ink_of(grey) if not as_it_is else None
        image = grey if as_it_is and int(grey.max()) - int(grey.min()) >= {least} else None
        image = image if as_it_is or ink is None else normalised(ink)
        if image is not None:
            found.append((image, label, writer, in_test))
            plain.append(as_it_is)
    images = np.stack([one[0] for one in found])
    plain = np.array(plain)
    if plain.any() and is_dark_on_light(images[plain]):
        images[plain] = 255 - images[plain]
    return images, *(np.array([one[place] for one in found]) for place in (1, 2, 3))
'''

NPZ_PART: Final = '''\
def read(path):
    """Images, class names, writers, and what is to test with."""
    with np.load(path) as arrays:
        parts = [part(arrays, keys, in_test) for keys, in_test in PARTS]
    return [np.concatenate(pieces) for pieces in zip(*parts)]


def part(arrays, keys, in_test):
    images = arrays[keys["images"]].reshape(-1, 28, 28)
    if images.dtype != np.uint8:
        scale = 255 if images.dtype == bool or (images.dtype.kind == "f" and images.max() <= 1) else 1
        images = np.rint(images.astype(np.float32) * scale).astype(np.uint8)
    labels = arrays[keys["labels"]].reshape(-1)
    if labels.dtype.kind != "U":
        names = NAMES or (list(map(str, arrays[keys["names"]])) if "names" in keys else None)
        labels = np.array([names[int(one)] if names else str(int(one)) for one in labels])
    writers = arrays[keys["writers"]].astype(str) if "writers" in keys else np.full(len(labels), "")
    return images, labels, writers, np.full(len(labels), in_test)
'''

NORMALISED_PART: Final = '''\
def normalised(ink):
    """MNIST's normalisation of (h, w) ink in 0..1: 20 pixels along the longest side, centre of mass in the middle."""
    seen = ink > 1 / 512
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    if not len(rows):
        return None
    ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    factor = max(ink.shape) / 20
    height, width = (ceil(side / factor - 1e-6) for side in ink.shape)
    if factor >= 1:
        small = shares(ink.shape[0], height, factor) @ ink @ shares(ink.shape[1], width, factor).T
    else:
        room = np.zeros((ceil(height * factor), ceil(width * factor)), np.float32)
        room[: ink.shape[0], : ink.shape[1]] = ink
        box = (0, 0, width * factor, height * factor)
        small = np.asarray(Image.fromarray(room).resize((width, height), Image.Resampling.BICUBIC, box=box))
    small = np.clip(small, 0, 1)
    mass = float(small.sum()) or 1.0
    x, y = float(small.sum(0) @ np.arange(width)) / mass, float(small.sum(1) @ np.arange(height)) / mass
    left = min(max(ceil(13.5 - x - 1e-4), 0), 28 - width)
    top = min(max(ceil(13.5 - y - 1e-4), 0), 28 - height)
    image = np.zeros((28, 28), np.float32)
    image[top : top + height, left : left + width] = small
    return np.rint(image * 255).astype(np.uint8)


def shares(size, new_size, factor):
    """How much of each new pixel, `factor` old ones wide, each old pixel covers."""
    old, new = np.arange(size), np.arange(new_size)[:, None] * factor
    covered = np.minimum(old + 1, new + factor) - np.maximum(old, new)
    return (covered.clip(0) / factor).astype(np.float32)
'''

SHARED_PART: Final = '''\
def is_dark_on_light(images):
    """Whether the borders of images are bright."""
    rings = (images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1])
    return float(np.mean([ring.mean() for ring in rings])) > 127.5


def own_data(path):
    """(n, 28, 28) images with ink = 255, (n,) places in CLASSES, (n,) writers, (n,) whether it is to test with."""
    images, names, writers, in_test = read(path)
    if is_dark_on_light(images):
        images = 255 - images
{renormalised}    return images, np.array([CLASSES.index(name) for name in names], np.uint8), writers, in_test


def split(labels, writers, in_test):
    """Which images are learned from, held out to measure the network on, and tested with."""
    random = np.random.default_rng(SEED)
{test}    rest = np.setdiff1d(np.arange(len(labels)), test)
    held_out = of_each(labels, rest, HELD_OUT, random)
    return random_order(np.setdiff1d(rest, held_out)), held_out, test


def of_each(labels, among, share, random):
    """This share of each class, at least one image of it, and at most all but one."""
    chosen = [among[:0]]
    for label in np.unique(labels[among]) if share > 0 else ():
        own = random.permutation(among[labels[among] == label])
        chosen.append(own[: min(max(1, round(len(own) * share)), len(own) - 1)])
    return np.sort(np.concatenate(chosen))


def random_order(learned):
    return np.random.default_rng(SEED).permutation(learned){limited}
'''

RENORMALISED: Final = """\
    kept = [(place, normalised(image / np.float32(255))) for place, image in enumerate(images)]
    kept = [(place, image) for place, image in kept if image is not None]
    places, images = [place for place, _ in kept], np.stack([image for _, image in kept])
    names, writers, in_test = names[places], writers[places], in_test[places]
"""

TEST_PARTS: Final = {
    "given": "    test = np.flatnonzero(in_test)  # the part that the data name\n",
    "left out": "    test = np.flatnonzero(writers == LEFT_OUT)\n",
    "writer": """\
    everybody = np.unique(writers)
    chosen = np.sort(random.permutation(len(everybody))[: max(1, round(len(everybody) * TESTED))])
    test = np.flatnonzero(np.isin(writers, everybody[chosen]))
""",
    "image": "    test = of_each(labels, np.arange(len(labels)), TESTED, random)\n",
}
"""By how the test part was chosen; in "image" the writers are fewer than three, or not known."""

DRAWN_WRITERS: Final = "    random.permutation(len(np.unique(writers)))  # without some writers a class would be lost\n"
