import type {DaySection} from '../../journal/daily/day-line.ts';
import {todayOf} from '../../journal/daily/today.ts';
import type {Journal} from '../../journal/journal.ts';
import {remembered} from '../../journal/remember.ts';
import type {World} from '../world.ts';

type Kept = {readonly at: string; readonly sections: readonly DaySection[]};
const known = remembered((_: Journal): {kept?: Kept} => ({}));

/** What the day has to say, made once a journal and minute. Before all is read, only what half the months say truly. */
export const theDay = ({journal, now}: Pick<World, 'journal' | 'now'>): readonly DaySection[] => {
	const last = known(journal);
	const at = `${now.day} ${now.time}`;
	if (last.kept?.at !== at) {
		const all = todayOf(journal, now);
		last.kept = {at, sections: journal.unread.length > 0 ? all.filter(({kind}) => !needsAll.has(kind)) : all};
	}
	return last.kept.sections;
};

/** How often one meets, and what was said on this day years ago, is in months that are read last. */
const needsAll: ReadonlySet<DaySection['kind']> = new Set(['see', 'memory', 'trip', 'birthdays']);
