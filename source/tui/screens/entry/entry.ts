import {findEntry} from '../../../journal/journal.ts';
import {peopleOf} from '../../../journal/person/who.ts';
import {layoutOf} from '../../drawing/layout.ts';
import {span} from '../../drawing/line.ts';
import {filled} from '../../drawing/pane.ts';
import {plainly} from '../../drawing/plainly.ts';
import {entryBindings, openKey} from '../../keys/entry-keys.ts';
import {favourBindings, needBindings} from '../../keys/favour-keys.ts';
import {moveKeys} from '../../keys/move-keys.ts';
import {readied} from '../../list/readied.ts';
import type {Binding, Here, KeyWords, Screen} from '../../screen.ts';
import {hereOfLink} from '../../sheet/sheet-here.ts';
import {plainLine, type SheetLine} from '../../sheet/sheet-line.ts';
import {sheetGutter, sheetLines} from '../../sheet/sheet-lines.ts';
import {cycled, type SheetPlace, scrolled, sheetLinks, sheetStart, stepped} from '../../sheet/sheet-moves.ts';
import {wholeEntry} from '../../things/whole-entry.ts';
import type {World} from '../../world.ts';

/** One entry, whole. */
export type EntryPlace = {readonly kind: 'entry'; readonly id: string};

/** Text that is set wider is hard to read. */
const widest = 88;

/** Columns in which it is set to be read aloud; the terminal breaks longer lines itself. */
const spokenColumns = 80;

const sheetOf = ({id}: EntryPlace, world: World, columns: number): readonly SheetLine[] => {
	const entry = findEntry(world.journal, id)?.entry;
	if (entry) return wholeEntry(world, entry, columns);
	return [plainLine(span('This entry is gone. If you have just removed it, u brings it back.', 'quiet'))];
};

const columnsIn = ({window}: World): number => Math.min(widest, window.columns - sheetGutter - 2);

const hereOf = (at: EntryPlace, own: SheetPlace, world: World): Here => {
	const link = sheetLinks(sheetOf(at, world, columnsIn(world)))[own.link]?.to;
	if (link) return hereOfLink(link, world.journal);
	const entry = findEntry(world.journal, at.id)?.entry;
	return {entry, people: entry ? peopleOf(entry, world.journal.people) : [], opens: undefined, isEmpty: false};
};

type Move = (sheet: readonly SheetLine[], place: SheetPlace, height: number) => SheetPlace;

const key = (words: KeyWords, move: Move): Binding<EntryPlace, SheetPlace> => ({
	...words,
	does: ({at, own, world}) => [move(sheetOf(at, world, columnsIn(world)), own, layoutOf(world.window).height)],
});

const by =
	(pages: number, direction: 1 | -1): Move =>
	(sheet, place, height) =>
		scrolled(sheet, place, height, direction * Math.max(1, Math.floor((height - (pages < 1 ? 0 : 1)) * pages)));

const keys: readonly Binding<EntryPlace, SheetPlace>[] = [
	key(moveKeys.nextPane, (sheet, place, height) => cycled(sheet, place, height, 1)),
	key(moveKeys.previousPane, (sheet, place, height) => cycled(sheet, place, height, -1)),
	key(moveKeys.down, (sheet, place, height) => stepped(sheet, place, height, 1)),
	key(moveKeys.up, (sheet, place, height) => stepped(sheet, place, height, -1)),
	key(moveKeys.pageDown, by(1, 1)),
	key(moveKeys.pageUp, by(1, -1)),
	key(moveKeys.halfDown, by(0.5, 1)),
	key(moveKeys.halfUp, by(0.5, -1)),
	key(moveKeys.top, (sheet, place, height) => scrolled(sheet, place, height, -Infinity)),
	key(moveKeys.bottom, (sheet, place, height) => scrolled(sheet, place, height, Infinity)),
	openKey,
	...entryBindings,
	...favourBindings,
	...needBindings,
];

/** An entry on its own screen: its text is scrolled, and tab goes from link to link. */
export const entry: Screen<EntryPlace, SheetPlace> = {
	kind: 'entry',
	title: () => 'Entry',
	opens: thing => (thing.to === 'entry' ? {kind: 'entry', id: thing.id} : undefined),
	first: () => sheetStart,
	here: hereOf,
	keys,
	arrived: (_, own) => own,
	isThere: ({id}, {journal}) => findEntry(journal, id) !== undefined,
	draw: (at, own, world, {height}) => ({
		lines: filled(sheetLines(sheetOf(at, world, columnsIn(world)), own, height, true, world.isAscii), height),
	}),
	spoken: (at, _, world) => sheetOf(at, world, spokenColumns).map(({line}) => plainly(line)),
	spokenHere: () => '',
	ready: world => readied(world, [journal => findEntry(journal, '')]),
};
