import {findEntry} from '../../../journal/journal.ts';
import {peopleOf} from '../../../journal/person/who.ts';
import {span} from '../../drawing/line.ts';
import {filled} from '../../drawing/pane.ts';
import {plainly} from '../../drawing/plainly.ts';
import {thingBindings} from '../../keys/thing-keys.ts';
import {readied} from '../../list/readied.ts';
import type {Binding, Here, Screen} from '../../screen.ts';
import {hereOfLink} from '../../sheet/sheet-here.ts';
import {plainLine, type SheetLine} from '../../sheet/sheet-line.ts';
import {sheetLines} from '../../sheet/sheet-lines.ts';
import {type SheetPlace, sheetLinks, sheetStart} from '../../sheet/sheet-moves.ts';
import {sheetColumns, sheetKeys} from '../../sheet/sheet-screen.ts';
import {wholeEntry} from '../../things/whole-entry.ts';
import type {World} from '../../world.ts';

/** One entry, whole. */
export type EntryPlace = {readonly kind: 'entry'; readonly id: string};

/** Columns in which it is set to be read aloud; the terminal breaks longer lines itself. */
const spokenColumns = 80;

const sheetOf = ({id}: EntryPlace, world: World, columns: number): readonly SheetLine[] => {
	const entry = findEntry(world.journal, id)?.entry;
	if (entry) return wholeEntry(world, entry, columns);
	return [plainLine(span('This entry is gone. If you have just removed it, u brings it back.', 'quiet'))];
};

const hereOf = (at: EntryPlace, own: SheetPlace, world: World): Here => {
	const link = sheetLinks(sheetOf(at, world, sheetColumns(world)))[own.link]?.to;
	const entry = findEntry(world.journal, at.id)?.entry;
	// Of a person or an account that is gone to, keys act on the entry itself: it is what is being read.
	if (link) {
		const there = hereOfLink(link, world.journal);
		return {...there, entry: there.entry ?? entry};
	}
	const people = entry ? peopleOf(entry, world.journal.people) : [];
	return {entry, people, opens: undefined, isChosen: true, isEmpty: false};
};

const keys: readonly Binding<EntryPlace, SheetPlace>[] = [...sheetKeys(sheetOf), ...thingBindings];

/** An entry on its own screen: its text is scrolled, and tab goes from link to link. */
export const entryScreen: Screen<EntryPlace, SheetPlace> = {
	kind: 'entry',
	title: () => 'Entry',
	opens: thing => (thing.to === 'entry' ? {kind: 'entry', id: thing.id} : undefined),
	first: () => sheetStart,
	here: hereOf,
	keys,
	arrived: (_, own) => own,
	isThere: ({id}, {journal}) => findEntry(journal, id) !== undefined,
	draw: (at, own, world, {height}) => ({
		lines: filled(sheetLines(sheetOf(at, world, sheetColumns(world)), own, height, true, world.isAscii), height),
	}),
	spoken: (at, _, world) => sheetOf(at, world, spokenColumns).map(({line}) => plainly(line)),
	spokenHere: () => '',
	ready: world => readied(world, [journal => findEntry(journal, '')]),
};
