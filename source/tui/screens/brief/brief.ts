import {findEntry} from '../../../journal/journal.ts';
import {allPersons} from '../../../journal/people/people.ts';
import {peopleOf} from '../../../journal/person/who.ts';
import {plainly} from '../../drawing/plainly.ts';
import {thingBindings} from '../../keys/thing-keys.ts';
import {readied} from '../../list/readied.ts';
import type {Here, Screen} from '../../screen.ts';
import {hereOfLink} from '../../sheet/sheet-here.ts';
import type {SheetLine} from '../../sheet/sheet-line.ts';
import {pageStart, type SheetPlace, sheetLinks, spokenLink} from '../../sheet/sheet-moves.ts';
import {type PageBeside, sheetColumns, sheetPage} from '../../sheet/sheet-page.ts';
import {sheetKeys} from '../../sheet/sheet-screen.ts';
import {type BriefOf, briefLines} from '../../things/brief-lines.ts';
import {everythingWith} from '../../things/person-sheet.ts';
import type {World} from '../../world.ts';

/** What to know before one meets somebody, or the people of a plan. */
export type BriefPlace = {readonly kind: 'brief'; readonly of: BriefOf};

/** Columns in which it is set to be read aloud; the terminal breaks longer lines itself. */
const spokenColumns = 80;

const sheetOf = ({of}: BriefPlace, world: World, columns: number): readonly SheetLine[] =>
	briefLines(world, of, columns);

/** The plan that it is on, where it is on one. */
const planOf = ({of}: BriefPlace, {journal}: World) => ('plan' in of ? findEntry(journal, of.plan)?.entry : undefined);

/** PageBeside the brief in a wide window: everything with whoever is chosen, of which it tells the last times. */
const besidesOf = (at: BriefPlace, {journal}: World): readonly PageBeside[] => [
	(world, to, columns) => {
		const plan = planOf(at, world);
		const [first] = plan ? peopleOf(plan, journal.people) : 'names' in at.of ? at.of.names : [];
		return everythingWith(world, to?.to === 'person' ? to.name : first, columns);
	},
];

/** Keys act on the plan, or on everyone whom it is on; once somebody was gone to, on them. */
const hereOf = (at: BriefPlace, own: SheetPlace, world: World): Here => {
	const link = own.link < 0 ? undefined : sheetLinks(sheetOf(at, world, sheetColumns(world)))[own.link]?.to;
	if (link) return hereOfLink(link, world.journal);
	const plan = planOf(at, world);
	const people = plan ? peopleOf(plan, world.journal.people) : 'names' in at.of ? at.of.names : [];
	const first = sheetLinks(sheetOf(at, world, sheetColumns(world)))[0]?.to;
	return {entry: plan, people, ...(!plan && {about: people}), opens: first, isChosen: true, isEmpty: false};
};

/** A brief on its own screen, to be read in the lift. */
export const briefScreen: Screen<BriefPlace, SheetPlace> = {
	kind: 'brief',
	title: () => 'Brief',
	opens: thing => {
		if (thing.to === 'brief') return {kind: 'brief', of: {names: thing.names}};
		return thing.to === 'plan' ? {kind: 'brief', of: {plan: thing.id}} : undefined;
	},
	first: () => pageStart,
	here: hereOf,
	keys: [...sheetKeys(sheetOf), ...thingBindings],
	arrived: (_, own) => own,
	isThere: (at, world) => {
		if ('plan' in at.of) return planOf(at, world) !== undefined;
		const {names} = at.of;
		return allPersons(world.journal).some(({name}) => names.includes(name));
	},
	renamed: (at, from, to) =>
		'names' in at.of ? {...at, of: {names: at.of.names.map(name => (name === from ? to : name))}} : at,
	draw: (at, own, world, area) =>
		sheetPage(sheetOf(at, world, sheetColumns(world)), own, world, area, besidesOf(at, world)),
	spoken: (at, _, world) => sheetOf(at, world, spokenColumns).map(({line}) => plainly(line)),
	spokenHere: (at, own, world) => spokenLink(sheetOf(at, world, spokenColumns), own),
	ready: world => readied(world, [journal => findEntry(journal, '')]),
};
