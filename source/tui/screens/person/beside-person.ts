import type {Need} from '../../../journal/entry.ts';
import {refOf} from '../../../journal/entry-ref.ts';
import {introductions} from '../../../journal/help/introductions.ts';
import {openWhat} from '../../../journal/topic.ts';
import {said, span} from '../../drawing/line.ts';
import {emptyLine, linkInLines, plainLine, type SheetLine} from '../../sheet/sheet-line.ts';
import {betweenYou} from '../../things/account-sheet.ts';
import {knownBrief, partLines} from '../../things/brief-lines.ts';
import {knownPage} from '../../things/known-page.ts';
import type {World} from '../../world.ts';

/** Needs with who could help, of which the page itself names all. */
const mostNeeds = 5;

/**
 * What is beside the page of somebody in a wide window, and stays there while one goes through what was with them: what
 * is between you, who could help them, and what else the brief says.
 */
export const besidePerson = (world: World, name: string, columns: number): readonly SheetLine[] => {
	if (world.journal.unread.length > 0) return [];
	const needs = knownPage(world.journal, name, world.now.day)?.needs ?? [];
	const lines = [
		...withGap(betweenYou(world, name, columns)),
		...(needs.length > 0 ? [emptyLine, plainLine(span('Needs', 'title'))] : []),
		...needs
			.slice(0, mostNeeds)
			.flatMap((need, at) => [...(at === 0 ? [] : [emptyLine]), ...helpLines(world, need, columns)]),
		...briefOthers(world, name).flatMap(part => partLines(part, columns)),
	];
	return lines.slice(1);
};

/** Whether there is anything of that. While older months are read it may come yet. */
export const hasBeside = (world: World, name: string): boolean => {
	if (world.journal.unread.length > 0) return true;
	const page = knownPage(world.journal, name, world.now.day);
	if (!page) return false;
	const {claims, settled, needs} = page;
	return claims.owe + claims.owed + settled.length + needs.length > 0 || briefOthers(world, name).length > 0;
};

const withGap = (lines: readonly SheetLine[]): readonly SheetLine[] => (lines.length > 0 ? [emptyLine, ...lines] : []);

/** A need, and those who could help with it. */
const helpLines = (world: World, need: Need, columns: number): readonly SheetLine[] => [
	...linkInLines({to: 'entry', id: refOf(need)}, [said(openWhat(need), 'need')], [], {columns, most: 2}),
	...introductions(world.journal, need).flatMap(({name, why}) =>
		linkInLines(
			{to: 'person', name},
			[span('perhaps ', 'quiet'), said(name, 'who'), said(`: ${why.join('; ')}`, 'quiet')],
			[],
			{columns, most: 3},
		),
	),
];

/** Parts of the brief that the facts of a page do not say. */
const saidHere: ReadonlySet<string> = new Set([
	'To ask and to tell',
	'Known to both of you',
	'Links',
	'You also know at their work',
]);

/** The same parts of the brief of somebody. */
export const briefOthers = (world: World, name: string) =>
	(knownBrief(world, {names: [name]})?.people[0]?.parts ?? []).filter(({title}) => saidHere.has(title));
