import {addDays, type Day, day as dayAt, parts} from '../../../journal/day.ts';
import {refOf} from '../../../journal/entry-ref.ts';
import {findEntry} from '../../../journal/journal.ts';
import {years} from '../../../journal/rhythm/really-meet.ts';
import {countsOfDays} from '../../../journal/rhythm/year.ts';
import {foundCount} from '../../filtering/found-count.ts';
import {readied} from '../../list/readied.ts';
import type {Binding, KeyWords, Screen} from '../../screen.ts';
import type {World} from '../../world.ts';
import {dayUnderCursor, entriesOn, type RhythmOwn} from './rhythm-own.ts';
import {rhythmPane} from './rhythm-pane.ts';
import {dayAloud, yearAloud} from './year-facts.ts';

/** A year as a map of days, how you met, and whom you really meet. */
export type RhythmPlace = {readonly kind: 'rhythm'};

const move = (words: KeyWords, to: (day: Day, world: World) => Day): Binding<RhythmPlace, RhythmOwn> => ({
	...words,
	does: ({own, world}) => [{...own, day: to(dayUnderCursor(own, world), world)}],
});

const later =
	(days: number) =>
	(day: Day): Day =>
		addDays(day, days);

/** The same date of another year; of 29 February the 28th. */
const inYear =
	(by: 1 | -1) =>
	(day: Day): Day => {
		const [year, month, date] = parts(day);
		return dayAt(year + by, month, date) ?? dayAt(year + by, month, date - 1) ?? day;
	};

const end = (month: number, date: number) => (day: Day) => dayAt(parts(day)[0], month, date) ?? day;

const words = {
	where: 'lists',
	isQuiet: true,
} as const;

const keys: readonly Binding<RhythmPlace, RhythmOwn>[] = [
	move({...words, keys: ['j', 'down'], label: 'day after', says: 'On the map, the day after'}, later(1)),
	move({...words, keys: ['k', 'up'], label: 'day before', says: 'On the map, the day before'}, later(-1)),
	move({...words, keys: ['l', 'right'], label: 'week after', says: 'On the map, a week later'}, later(7)),
	move({...words, keys: ['h', 'left'], label: 'week before', says: 'On the map, a week earlier'}, later(-7)),
	move({...words, keys: [','], label: 'year before', says: 'On the map, the year before', footer: 31}, inYear(-1)),
	move({...words, keys: ['.'], label: 'year after', says: 'On the map, the year after', footer: 32}, inYear(1)),
	move({...words, keys: ['g g', 'home'], label: 'January', says: 'On the map, the first day of the year'}, end(1, 1)),
	move({...words, keys: ['G', 'end'], label: 'December', says: 'On the map, the last day of the year'}, end(12, 31)),
	move({...words, keys: ['T'], label: 'today', says: 'On the map, today'}, (_, {now}) => now.day),
	{
		...{keys: ['enter'], label: 'open', says: 'On the map, the day in the timeline', where: 'lists', footer: 30},
		cannot: 'Nothing is written down on that day.',
		when: ({here}) => here.opens !== undefined,
		does: ({here}) => [undefined, ...(here.opens ? [{kind: 'open', thing: here.opens} as const] : [])],
	},
];

export const rhythmScreen: Screen<RhythmPlace, RhythmOwn> = {
	kind: 'rhythm',
	tab: {title: 'Rhythm', says: 'a year as a map of days, and whom you really meet', at: {kind: 'rhythm'}},
	title: () => 'Rhythm',
	first: () => ({filter: ''}),
	here: (_, own, world) => {
		const day = dayUnderCursor(own, world);
		const [first] = entriesOn(day, own, world);
		return {
			entry: undefined,
			people: [],
			opens: first && {to: 'day', id: refOf(first)},
			day,
			isChosen: true,
			isEmpty: false,
		};
	},
	keys,
	instead: 'enter opens the day in the timeline',
	arrived: (_, own) => own,
	goTo: (_, own, thing, {journal}) => {
		const found = thing.to === 'entry' ? findEntry(journal, thing.id)?.entry : undefined;
		return found && {...own, day: found.date};
	},
	back: own => (own.filter === '' ? undefined : {...own, filter: ''}),
	filter: {
		text: ({filter}) => filter,
		with: (own, filter) => ({...own, filter}),
		words: (_, {filter}, {found, journal}) => {
			if (filter.trim() === '') return '';
			return found?.text === filter.trim() ? foundCount(found, journal) : '…';
		},
		isSought: true,
	},
	draw: (_, own, world, area) => rhythmPane(own, world, area),
	spoken: (_, own, world) => yearAloud(own, world),
	spokenHere: (_, own, world) => dayAloud(own, world),
	ready: world => readied(world, [countsOfDays, years]),
};
