"""Which samples one looks at."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from digitpad.core.samples.choice import Choice, Reading, choose, days_ago


def test_samples_stand_digit_by_digit_the_newest_of_each_first(new_sample) -> None:
    samples = [new_sample(label) for label in (3, 1, 3, 10)]
    chosen = choose(samples, Choice())
    assert chosen.samples == (samples[1], samples[2], samples[0], samples[3])
    assert chosen.counts == (0, 1, 0, 2, 0, 0, 0, 0, 0, 0, 1)
    assert chosen.total == 4


def test_counts_tell_of_every_label_what_choosing_it_would_show(new_sample) -> None:
    samples = [new_sample(3), new_sample(1, source="session"), new_sample(2, source="session")]
    chosen = choose(samples, Choice(label=1, source="session"))
    assert chosen.samples == (samples[1],)
    assert chosen.counts[:4] == (0, 1, 1, 0)


def test_how_a_sample_was_read(new_sample) -> None:
    kinds = {
        Reading.RIGHT: [new_sample(3, said=3), new_sample(10, said=10)],
        Reading.MISREAD: [
            new_sample(3, said=4),
            new_sample(3, said=4, sure=0.5),
            new_sample(3, said=10),
            new_sample(10, said=3),
        ],
        Reading.UNSURE: [new_sample(3, said=3, sure=0.6)],
        Reading.UNASKED: [new_sample(3)],
    }
    everything = [sample for samples in kinds.values() for sample in samples]
    for reading, samples in kinds.items():
        assert set(choose(everything, Choice(reading=reading)).samples) == set(samples)


def test_since_a_day(new_sample) -> None:
    now = datetime(2026, 11, 23, 15, 30, tzinfo=timezone.utc)
    assert days_ago(now, 0) == datetime(2026, 11, 23, tzinfo=timezone.utc)
    assert days_ago(now, 6) == datetime(2026, 11, 17, tzinfo=timezone.utc)
    old, new = new_sample(made=now - timedelta(days=7)), new_sample(made=now - timedelta(hours=15))
    assert choose([old, new], Choice(since=days_ago(now, 0))).samples == (new,)
    assert choose([old, new], Choice(since=days_ago(now, 8))).samples == (new, old)
