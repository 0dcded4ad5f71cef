import {counted, thousands} from '../../../journal/counted.ts';
import {type Day, longDay, monthTitle, parts} from '../../../journal/day.ts';
import type {Journal} from '../../../journal/journal.ts';
import {rememberedWith} from '../../../journal/remember.ts';
import {howsOf, reallyMet, reallyMetInWords, years} from '../../../journal/rhythm/really-meet.ts';
import {monthsOfYear} from '../../../journal/rhythm/year.ts';
import {entryInWords} from '../../things/entry-words.ts';
import type {World} from '../../world.ts';
import {countsIn, dayUnderCursor, entriesOn, type RhythmOwn} from './rhythm-own.ts';

const really = rememberedWith((journal: Journal, key: string) => {
	const [year = '', today = ''] = key.split(' ');
	return reallyMetInWords(reallyMet(journal, Number(year), today as Day), today.startsWith(year));
});

/** How you met in the year of a day, favours of each year, and the people you really meet. With a filter, nothing. */
export const yearFacts = (own: RhythmOwn, world: World): readonly string[] => {
	const {journal, now} = world;
	if (own.filter.trim() !== '' || journal.unread.length > 0) return [];
	const [year] = parts(dayUnderCursor(own, world));
	const all = years(journal);
	const counts = all.find(([one]) => one === year)?.[1];
	const hows = counts ? howsOf(counts).map(([how, count]) => `${how} ${thousands(count)}`) : [];
	const favours = all
		.filter(([one, {given, received}]) => given + received > 0 && one > year - 3 && one <= year)
		.map(
			([one, {given, received, passed}]) =>
				`${one}: ${counted(given, 'favour')} given, ${thousands(received)} received, ${thousands(passed)} passed on.`,
		);
	const padded = String(year).padStart(4, '0');
	return [
		really(journal, `${padded} ${now.day}`),
		...(hows.length > 0 ? [`How you met: ${hows.join(', ')}.`] : []),
		...favours.toReversed(),
	];
};

/** A day in words: `Friday 20 November: 3 entries`. */
export const dayInWords = (own: RhythmOwn, world: World): string => {
	const day = dayUnderCursor(own, world);
	const count = countsIn(own, world).get(day) ?? 0;
	return `${longDay(day, world.now.day)}: ${count === 0 ? 'nothing' : counted(count, 'entry', 'entries')}`;
};

/** The same with what each entry says, to be read aloud. */
export const dayAloud = (own: RhythmOwn, world: World): string =>
	[
		dayInWords(own, world),
		...entriesOn(dayUnderCursor(own, world), own, world).map(entry => entryInWords(entry, world.now)),
	].join('. ');

/** The year as sentences and a table of its months, to be read aloud. */
export const yearAloud = (own: RhythmOwn, world: World): readonly string[] => {
	const [year] = parts(dayUnderCursor(own, world));
	const months = monthsOfYear(countsIn(own, world), year);
	const padded = String(year).padStart(4, '0');
	const table = months.flatMap((count, at) =>
		count === 0 ? [] : [`${monthTitle(monthNameOf(padded, at))}: ${counted(count, 'entry', 'entries')}.`],
	);
	return [...(table.length > 0 ? table : [`Nothing is written down of ${year}.`]), ...yearFacts(own, world)];
};

const monthNameOf = (year: string, at: number): Parameters<typeof monthTitle>[0] =>
	`${year}-${String(at + 1).padStart(2, '0')}` as Parameters<typeof monthTitle>[0];
