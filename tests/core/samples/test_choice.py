"""Which samples one looks at."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from digitpad.core.samples.choice import Choice, ReadAs, choose, days_ago
from digitpad.core.samples.sample_list import SampleList


def test_samples_stand_digit_by_digit_the_newest_of_each_first(new_sample) -> None:
    samples = [new_sample(label) for label in (3, 1, 3, 10)]
    chosen = choose(SampleList.of(samples), Choice())
    assert chosen.samples.ids == tuple(samples[at].id for at in (1, 2, 0, 3))
    assert chosen.counts == (0, 1, 0, 2, 0, 0, 0, 0, 0, 0, 1)
    assert chosen.total == 4


def test_counts_tell_of_every_label_what_choosing_it_would_show(new_sample) -> None:
    samples = [new_sample(3), new_sample(1, source="session"), new_sample(2, source="session")]
    chosen = choose(SampleList.of(samples), Choice(label=1, source="session"))
    assert chosen.samples.ids == (samples[1].id,)
    assert chosen.counts[:4] == (0, 1, 1, 0)


def test_how_a_sample_was_read(new_sample) -> None:
    kinds = {
        ReadAs.RIGHT: [new_sample(3, said=3), new_sample(10, said=10)],
        ReadAs.MISREAD: [
            new_sample(3, said=4),
            new_sample(3, said=4, sure=0.5),
            new_sample(3, said=10),
            new_sample(10, said=3),
        ],
        ReadAs.UNSURE: [new_sample(3, said=3, sure=0.6)],
        ReadAs.UNASKED: [new_sample(3)],
    }
    everything = [sample for samples in kinds.values() for sample in samples]
    for read_as, samples in kinds.items():
        chosen = choose(SampleList.of(everything), Choice(read_as=read_as))
        assert sorted(chosen.samples.ids) == sorted(sample.id for sample in samples)


def test_since_a_day(new_sample) -> None:
    now = datetime(2026, 11, 23, 15, 30, tzinfo=timezone.utc)
    assert days_ago(now, 0) == datetime(2026, 11, 23, tzinfo=timezone.utc)
    assert days_ago(now, 6) == datetime(2026, 11, 17, tzinfo=timezone.utc)
    old, new = new_sample(made=now - timedelta(days=7)), new_sample(made=now - timedelta(hours=15))
    assert choose(SampleList.of([old, new]), Choice(since=days_ago(now, 0))).samples.ids == (new.id,)
    assert choose(SampleList.of([old, new]), Choice(since=days_ago(now, 8))).samples.ids == (new.id, old.id)
