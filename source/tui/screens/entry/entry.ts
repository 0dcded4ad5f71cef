import type {Entry} from '../../../journal/entry.ts';
import {findEntry} from '../../../journal/journal.ts';
import {peopleOf} from '../../../journal/person/who.ts';
import {span} from '../../drawing/line.ts';
import {plainly} from '../../drawing/plainly.ts';
import {thingBindings} from '../../keys/thing-keys.ts';
import {readied} from '../../list/readied.ts';
import type {Thing} from '../../request.ts';
import type {Binding, Here, Screen} from '../../screen.ts';
import {hereOfLink} from '../../sheet/sheet-here.ts';
import {plainLine, type SheetLine} from '../../sheet/sheet-line.ts';
import {pageStart, type SheetPlace, sheetLinks, spokenLink} from '../../sheet/sheet-moves.ts';
import {type PageBeside, sheetColumns, sheetPage} from '../../sheet/sheet-page.ts';
import {sheetKeys} from '../../sheet/sheet-screen.ts';
import {betweenYou} from '../../things/account-sheet.ts';
import {personBeside} from '../../things/person-sheet.ts';
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

/** Keys act on the entry; once a link was gone to, on what that leads to. */
const hereOf = (at: EntryPlace, own: SheetPlace, world: World): Here => {
	const links = sheetLinks(sheetOf(at, world, sheetColumns(world)));
	const link = links[own.link]?.to;
	const entry = findEntry(world.journal, at.id)?.entry;
	// Of a person or an account that is gone to, keys act on the entry itself: it is what is being read.
	if (link) {
		const there = hereOfLink(link, world.journal);
		return {...there, entry: there.entry ?? entry};
	}
	const people = entry ? peopleOf(entry, world.journal.people) : [];
	return {entry, people, opens: links[0]?.to, isChosen: true, isEmpty: false};
};

/**
 * What is beside the entry in a wide window: what the chosen link leads to, or what is between you and whom it is with;
 * and who that is.
 */
const besidesOf = ({id}: EntryPlace, {journal}: World): readonly PageBeside[] => {
	const own = findEntry(journal, id)?.entry;
	const linked = (to: Thing | undefined): Entry | undefined =>
		to?.to === 'entry' ? findEntry(journal, to.id)?.entry : undefined;
	const whoOf = (to: Thing | undefined): string | undefined => {
		if (to?.to === 'person') return to.name;
		const [name] = [linked(to), own].flatMap(entry => (entry ? peopleOf(entry, journal.people) : []));
		return name;
	};
	return [
		(world, to, columns) => {
			const entry = linked(to);
			return entry ? wholeEntry(world, entry, columns) : betweenYou(world, whoOf(to), columns);
		},
		(world, to, columns) => personBeside(world, whoOf(to), columns),
	];
};

const keys: readonly Binding<EntryPlace, SheetPlace>[] = [...sheetKeys(sheetOf), ...thingBindings];

/** An entry on its own screen: its text is scrolled, and tab goes from link to link. */
export const entryScreen: Screen<EntryPlace, SheetPlace> = {
	kind: 'entry',
	title: () => 'Entry',
	opens: thing => (thing.to === 'entry' ? {kind: 'entry', id: thing.id} : undefined),
	first: () => pageStart,
	here: hereOf,
	keys,
	arrived: (_, own) => own,
	isThere: ({id}, {journal}) => findEntry(journal, id) !== undefined,
	draw: (at, own, world, area) =>
		sheetPage(sheetOf(at, world, sheetColumns(world)), own, world, area, besidesOf(at, world)),
	spoken: (at, _, world) => sheetOf(at, world, spokenColumns).map(({line}) => plainly(line)),
	spokenHere: (at, own, world) => spokenLink(sheetOf(at, world, spokenColumns), own),
	ready: world => readied(world, [journal => findEntry(journal, '')]),
};
