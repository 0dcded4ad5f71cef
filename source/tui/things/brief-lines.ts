import {wrap} from '../../columns.ts';
import {type Brief, briefOn, briefOnEntry} from '../../journal/brief/brief.ts';
import type {BriefLine, BriefPart} from '../../journal/brief/parts.ts';
import {capitalLetter} from '../../journal/capital.ts';
import {findEntry, type Journal} from '../../journal/journal.ts';
import {allPersons} from '../../journal/people/people.ts';
import {whoIs} from '../../journal/person/who.ts';
import {remembered} from '../../journal/remember.ts';
import {printable} from '../../printable.ts';
import {said, span} from '../drawing/line.ts';
import {emptyLine, heading, paragraph, plainLine, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';

/** What a brief is on: whoever is named, or everyone whom a plan is with. */
export type BriefOf = {readonly names: readonly string[]} | {readonly plan: string};

const known = remembered((_: Journal) => new Map<string, Brief | undefined>());

/** Briefs that are kept of a journal; of more, the first are made again. */
const mostKept = 40;

/** The brief, made once a journal and minute: of a friend of thirty years it takes some milliseconds. */
export const knownBrief = ({journal, now}: Pick<World, 'journal' | 'now'>, of: BriefOf): Brief | undefined => {
	const all = known(journal);
	const key = JSON.stringify([now.day, now.time, of]);
	if (!all.has(key)) {
		if (all.size >= mostKept) all.clear();
		all.set(key, made(journal, of, now));
	}
	return all.get(key);
};

const made = (journal: Journal, of: BriefOf, now: World['now']): Brief | undefined => {
	if ('plan' in of) {
		const plan = findEntry(journal, of.plan)?.entry;
		return plan && briefOnEntry(journal, plan, now);
	}
	const names = new Set(of.names.map(whoIs(journal.people)));
	const persons = allPersons(journal).filter(({name}) => names.has(name));
	return persons.length > 0 ? briefOn(journal, persons, now) : undefined;
};

/**
 * A brief as a sheet: what to know before one meets, each person a link. With half the months read it would be half the
 * truth.
 */
export const briefLines = (world: World, of: BriefOf, columns: number): readonly SheetLine[] => {
	if (world.journal.unread.length > 0) return [plainLine(span('Reading older months …', 'quiet'))];
	const brief = knownBrief(world, of);
	if (!brief) return [plainLine(span('Nothing is known of them any more.', 'quiet'))];
	const isAlone = brief.people.length === 1 && brief.plan.length === 0;
	return [
		...(isAlone ? [] : paragraph(capitalLetter(brief.title), columns, 'title')),
		...brief.plan.flatMap(part => bodyOf(part, columns, '')),
		...brief.people.flatMap(({name, parts: [facts, ...parts]}, at) => [
			...(isAlone || (at === 0 && brief.plan.length === 0) ? [] : [emptyLine]),
			{line: [said(name, 'who')], to: {to: 'person', name}} as const,
			...(facts ? bodyOf(facts, columns, '') : []),
			...parts.flatMap(part => partLines(part, columns)),
		]),
		...brief.since.flatMap(part => partLines(part, columns)),
	];
};

/** A part of a brief under its title. */
export const partLines = (part: BriefPart, columns: number): readonly SheetLine[] => [
	...heading(part.title),
	...bodyOf(part, columns, '  '),
];

const bodyOf = ({lines}: BriefPart, columns: number, indent: string): readonly SheetLine[] =>
	lines.flatMap(line => briefLine(line, columns - indent.length).map(text => plainLine(span(indent), text)));

/** A line of a brief in as many rows as it needs, or may take. */
export const briefLine = ({text, isQuiet, most = Number.POSITIVE_INFINITY}: BriefLine, columns: number) => {
	const rows = wrap(printable(text), Math.max(10, columns));
	const shown = rows.length > most ? [...rows.slice(0, most - 1), `${rows[most - 1]} …`] : rows;
	return shown.map(row => span(row, isQuiet ? 'quiet' : 'plain'));
};
