import type {Day} from '../../journal/day.ts';
import {oneLine, oneLines} from '../common/clean.ts';
import {cutOff, endsOpen} from '../common/cut-off.ts';
import {parseMoment} from '../common/dates.ts';
import {type Gathering, gathering} from '../common/gather.ts';
import {howInText} from '../common/how.ts';
import type {FormatReader, Means, SourceFile} from '../imported.ts';

/** The file of the program friends: https://github.com/JacobEvelyn/friends */

const sections = ['activities', 'notes', 'friends', 'locations'] as const;
type Section = (typeof sections)[number];
type Line = {readonly file: string; readonly line: number; readonly text: string};

const heading = /^#{1,6}\s*(Activities|Notes|Friends|Locations)\s*:?\s*$/i;

/** Whether a text has the headings of friends.md. */
export const isFriends = (text: string): boolean =>
	/^#{1,6}\s*(?:Activities|Friends)\s*:\s*$/im.test(text) && /^\s*[-*] /m.test(text);

// A tag is written @work:acme; older files have #work.
const tag = /(?<![\p{L}\p{N}&/])[@#][\p{L}\p{N}](?:[:_-]?[\p{L}\p{M}\p{N}])*/gu;

export const readFriends: FormatReader = (files, means) => {
	const found = gathering('friends', means);
	for (const file of files) {
		// The program writes the list of friends after all that was done with them.
		if (!/^#{1,6}\s*Friends\b/im.test(file.text)) return cutOff(file.name);
		const lines = linesOf(file, found);
		found.hint(endsOpen(file));
		for (const line of lines.friends) friend(line, found);
		for (const {file: name, line, text} of lines.locations) {
			const alias = /\(a\.k\.a\.\s*(.*?)\)/i.exec(text)?.[1];
			found.notTaken(
				alias === undefined ? 'place of the list' : 'place with other names',
				'a place is kept with the entries that happened there',
			);
			if (oneLine(text) === '') found.problem(name, line, 'a place without a name');
		}
		const activities = lines.activities.flatMap(line => eventOf(line, found) ?? []);
		const notes = lines.notes.flatMap(line => eventOf(line, found) ?? []);
		for (const [at, event] of lasting(activities).entries()) {
			add(event, 'meeting', found, means);
			if (at % 500 === 0) means.tick(at / activities.length);
		}
		for (const event of notes) add(event, 'note', found, means);
	}
	return found.done();
};

/** The program writes a sentence a line; what is longer is none. */
const longest = 100_000;

const linesOf = ({name, text}: SourceFile, found: Gathering): Readonly<Record<Section, readonly Line[]>> => {
	const lines: Record<Section, Line[]> = {activities: [], notes: [], friends: [], locations: []};
	let section: Section | undefined;
	for (const [at, line] of text.split('\n').entries()) {
		const title = heading.exec(line)?.[1]?.toLowerCase();
		if (title !== undefined) section = sections.find(one => one === title);
		else if (line.trim() === '') continue;
		else if (section === undefined) found.problem(name, at + 1, 'it comes before the first heading');
		else if (!/^\s*[-*]\s+\S/.test(line)) found.problem(name, at + 1, 'it does not begin with a dash');
		else if (line.length > longest) found.notTaken('entry', 'its line is longer than 100,000 letters');
		else lines[section].push({file: name, line: at + 1, text: line.replace(/^\s*[-*]\s+/, '')});
	}
	return lines;
};

/** `Grace Hopper (a.k.a. The Admiral a.k.a. Amazing Grace) [Paris] @navy` */
const friend = ({file, line, text}: Line, found: Gathering): undefined => {
	const tags = text.match(tag) ?? [];
	const city = /\[([^\]]*)\]/.exec(text)?.[1];
	const known = /\(\s*(a\.k\.a\.[^)]*)\)/i.exec(text)?.[1] ?? '';
	const name = text
		.replace(/\s*\(\s*a\.k\.a\.[^)]*\)/i, '')
		.replace(/\s*\[[^\]]*\]/, '')
		.replaceAll(tag, '')
		.replaceAll('**', '');
	const aliases = known.split(/a\.k\.a\./i).map(alias => alias.replace(/,\s*$/, ''));
	const circles = tags.map(word => word.slice(1).replaceAll(':', '/'));
	if (found.person({name, aliases, city, circles}) === '') found.problem(file, line, 'a friend without a name');
};

type Event = {
	readonly date: Day;
	readonly text: string;
	readonly people: readonly string[];
	readonly places: readonly string[];
	readonly movedTo?: string | undefined;
	readonly place?: string | undefined;
};

const eventOf = ({file, line, text}: Line, found: Gathering): Event | undefined => {
	const [, when = '', what = ''] = /^([^:]{4,40}?):\s*(.*)$/s.exec(text) ?? [];
	const date = parseMoment(when)?.date;
	if (!date) {
		found.problem(file, line, 'it has no date, as in "2026-11-20: …"');
		return undefined;
	}
	const people = Array.from(what.matchAll(/\*\*([^*]+)\*\*/g), ([, name = '']) => name);
	const places = Array.from(
		withoutPeople(what).matchAll(/(?<![\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/gu),
		([, name = '']) => name,
	);
	const movedTo = [...what.matchAll(/(?:^|[^\p{L}])to _([^_]+)_/giu)].at(-1)?.[1];
	return {date, text: what, people, places, movedTo};
};

const withoutPeople = (text: string): string => text.replaceAll(/\*\*[^*]+\*\*/g, match => ' '.repeat(match.length));

/**
 * Activities with their places, as the file has them: the newest first. After "to _Paris_" all that name no place are
 * in Paris.
 */
const lasting = (events: readonly Event[]): readonly Event[] => {
	const inOrder = events
		.map((event, at) => ({event, at}))
		.sort((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : b.at - a.at));
	let here: string | undefined;
	return inOrder.map(({event}) => {
		here = event.movedTo ?? here;
		return {...event, place: event.movedTo ?? event.places[0] ?? here};
	});
};

const add = (
	{date, text, people, places, place}: Event,
	kind: 'meeting' | 'note',
	found: Gathering,
	{now}: Means,
): undefined => {
	const names = oneLines(people.map(name => found.person({name})));
	const said = sentenceOf(text);
	const where = place ?? places[0];
	const common = {
		date,
		text: said,
		people: names,
		tags: text.match(tag) ?? [],
		...(where !== undefined && {place: where}),
	};
	if (kind === 'note' || names.length === 0) found.entry([kind, date, text], {kind: 'note', ...common});
	else
		found.entry([kind, date, text], {
			kind,
			how: howInText(said) ?? 'meeting',
			...common,
			...(date > now.day && {state: 'planned'}),
		});
};

/** The sentence without the marks of the program. Tags at its end are only tags; within it they are words too. */
const sentenceOf = (text: string): string =>
	text
		.replaceAll(/\*\*([^*]+)\*\*/g, '$1')
		.replaceAll(/(?<![\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/gu, '$1')
		.replace(/(?:\s+[@#][\p{L}\p{N}](?:[:_-]?[\p{L}\p{M}\p{N}])*)+\s*$/u, '')
		.replaceAll(tag, word => word.slice(1))
		.replaceAll(/\\(?=[^\\])/g, '');
