import type {DaySection} from '../../journal/daily/day-line.ts';
import {todayOf} from '../../journal/daily/today.ts';
import {isPartial, type Journal} from '../../journal/journal.ts';
import {type MonthPart, monthParts} from '../../journal/kept/over-kept.ts';
import type {People} from '../../journal/person/person.ts';
import type {World} from '../world.ts';

type Told = {
	readonly at: string;
	readonly people: People;
	readonly parts: readonly MonthPart[];
	readonly isPartial: boolean;
	readonly sections: readonly DaySection[];
};

/** The days that were told last: of the whole journal, and of what is shown of it. */
let told: readonly Told[] = [];

/**
 * What the day has to say, made once for what the months say and a minute. Before each month is known or read, only
 * what some of the months say truly; and then not again for every few more of them.
 */
export const theDay = ({journal, now}: Pick<World, 'journal' | 'now'>): readonly DaySection[] => {
	const at = `${now.day} ${now.time}`;
	const parts = monthParts(journal);
	const known = told.find(one => one.at === at && one.people === journal.people && isStillTrue(one, parts, journal));
	if (known) return known.sections;
	const all = todayOf(journal, now);
	const sections = isPartial(journal) ? all.filter(({kind}) => !needsAll.has(kind)) : all;
	told = [{at, people: journal.people, parts, isPartial: isPartial(journal), sections}, ...told].slice(0, 2);
	return sections;
};

const isStillTrue = (one: Told, parts: readonly MonthPart[], journal: Journal): boolean => {
	if (one.parts === parts && one.isPartial === isPartial(journal)) return true;
	return (
		one.isPartial &&
		isPartial(journal) &&
		parts.length < 2 * one.parts.length &&
		one.parts.every((part, place) => part === parts[place])
	);
};

/** How often one meets, and what was said on this day years ago, is in months that are read last. */
const needsAll: ReadonlySet<DaySection['kind']> = new Set(['see', 'memory', 'trip', 'birthdays']);
