import {byName, listed, perYear} from '../by-month.ts';
import {compareEntries, type Favour} from '../entry.ts';
import {toJson} from '../format/read-entry.ts';
import type {Journal} from '../journal.ts';
import type {Month} from '../month.ts';
import {peopleOf} from '../person/who.ts';
import {isLeftOut} from '../private.ts';
import {remembered} from '../remember.ts';

/** All that came of one favour, from its root: the tree that its `forwards` links make. */
export type Chain = {
	/** The root first, then each favour with all that came of it, branches oldest first. */
	readonly links: readonly [ChainLink, ...ChainLink[]];
	/** People whom it reached, each once. The one from whom the root came counts only where it came back to them. */
	readonly reached: number;
	/** Whether the root passes on a favour that is not in the journal (any more). */
	readonly isCut: boolean;
};

export type ChainLink = {
	readonly favour: Favour;
	/** Links below the root, which is 0. */
	readonly depth: number;
	/** Whether the favour is further up already, since the links lead in a circle: it is not followed again. */
	readonly isAgain: boolean;
	readonly trail?: Trail;
};

/**
 * Whether more branches follow beside a link, and the same of the link above. Shared, so that a deep tree stays small.
 */
type Trail = {readonly hasMore: boolean; readonly above?: Trail};

/** The favours of each year by id, asked year by year. */
const byId = perYear(
	(month): ReadonlyMap<string, Favour> =>
		new Map(month.entries.flatMap(entry => (entry.kind === 'favour' ? [[entry.id, entry]] : []))),
	parts => new Map(parts.flatMap(part => [...part])),
);

/** In which of the years a favour was found last; it is looked for there first, for years do not change often. */
const lastYear = new Map<string, number>();

const favourById = (journal: Journal, id: string): Favour | undefined => {
	const years = byId(journal);
	const again = years[lastYear.get(id) ?? -1]?.get(id);
	if (again) return again;
	for (const [year, favours] of years.entries()) {
		const favour = favours.get(id);
		if (!favour) continue;
		lastYear.set(id, year);
		return favour;
	}
	return undefined;
};

const passingIn = remembered((month: Month): readonly Favour[] =>
	month.entries.filter(entry => entry.kind === 'favour').filter(({forwards}) => forwards !== undefined),
);
/** Favours that pass another one on, oldest first. */
const passing = listed(passingIn);
/** The same by the id of the other one. */
const branches = byName(month => Map.groupBy(passingIn(month), ({forwards}) => forwards ?? ''));

/** The root of a favour: up along `forwards`, to the oldest one where the links lead in a circle. */
const rootOf = (journal: Journal, favour: Favour): {readonly root: Favour; readonly isCut: boolean} => {
	const path = new Map<string, Favour>();
	let root = favour;
	for (;;) {
		path.set(root.id, root);
		if (root.forwards === undefined) return {root, isCut: false};
		const above = favourById(journal, root.forwards);
		if (!above) return {root, isCut: !isLeftOut(journal, root.forwards)};
		if (path.has(above.id)) {
			const all = [...path.values()];
			const circle = all.slice(all.findIndex(({id}) => id === above.id));
			return {root: circle.sort(compareEntries)[0] ?? root, isCut: false};
		}
		root = above;
	}
};

/**
 * The whole tree that the favour is in, however deep. All months must be in memory. Never fails on links that lead in a
 * circle or nowhere.
 */
export const chain = (journal: Journal, favour: Favour): Chain => {
	const {root, isCut} = rootOf(journal, favour);
	const first: ChainLink = {favour: root, depth: 0, isAgain: false};
	const links: [ChainLink, ...ChainLink[]] = [first];
	const seen = new Set([root.id]);
	const reached = new Set(root.way === 'given' ? peopleOf(root, journal.people) : []);
	const ahead: ChainLink[] = below(journal, first);
	for (let link = ahead.pop(); link; link = ahead.pop()) {
		const isAgain = seen.has(link.favour.id);
		links.push(isAgain ? {...link, isAgain} : link);
		if (isAgain) continue;
		seen.add(link.favour.id);
		for (const name of peopleOf(link.favour, journal.people)) reached.add(name);
		ahead.push(...below(journal, link));
	}
	return {links, reached: reached.size, isCut};
};

/** The branches of a link, the last one first: ready for a stack. */
const below = (journal: Journal, {favour, depth, trail}: ChainLink): ChainLink[] =>
	(branches(journal).get(favour.id) ?? [])
		.map((branch, at, all) => ({
			favour: branch,
			depth: depth + 1,
			isAgain: false,
			trail: {hasMore: at < all.length - 1, ...(trail && {above: trail})},
		}))
		.reverse();

/**
 * For drawing a link's branches as lines: whether more branches follow, outermost first and the link's own last, of at
 * most the nearest `most` levels. Empty for the root.
 */
export const guides = ({trail}: ChainLink, most: number): readonly boolean[] => {
	const levels: boolean[] = [];
	for (let level = trail; level && levels.length < most; level = level.above) levels.push(level.hasMore);
	return levels.reverse();
};

/**
 * The chain as `--json` prints it: `{"entry", "from", "to": [node]}` with the root first; `from` is the id of the
 * favour that it passes on, null at the root. `"again": true` marks where a circle closes. Written without recursion
 * and without indents, because a tree may be 10,000 deep.
 */
export const printChain = ({links}: Chain): string => {
	let text = '';
	let open = 0;
	for (const {favour, depth, isAgain} of links) {
		const follows = open > depth;
		for (; open > depth; open--) text += ']}';
		const entry = JSON.stringify(toJson(favour));
		const from = depth === 0 ? 'null' : JSON.stringify(favour.forwards ?? null);
		text += `${follows ? ',' : ''}{"entry":${entry},"from":${from}${isAgain ? ',"again":true' : ''},"to":[`;
		open++;
	}
	return text + ']}'.repeat(open);
};

/**
 * A favour received and passed on, as a line of the ledger: from whom, through you, to whom first and how many more.
 */
export type PassedOn = {readonly from: readonly string[]; readonly to: readonly string[]; readonly more: number};

/** Every favour that was received and passed on, the one passed on last first. */
export const passedOn = remembered((journal: Journal): readonly Favour[] => {
	const ids = new Set(
		passing(journal)
			.toReversed()
			.map(({forwards}) => forwards ?? ''),
	);
	return [...ids].flatMap(id => {
		const favour = favourById(journal, id);
		return favour?.way === 'received' && (favour.forwards === undefined || !favourById(journal, favour.forwards))
			? [favour]
			: [];
	});
});

/** Where a favour of `passedOn` went. Follows the whole chain, so it is for those that are shown. */
export const passage = (journal: Journal, favour: Favour): PassedOn => {
	const {links, reached} = chain(journal, favour);
	const first = links.filter(({depth}) => depth === 1);
	const to = [...new Set(first.flatMap(link => peopleOf(link.favour, journal.people)))];
	return {from: peopleOf(favour, journal.people), to, more: reached - to.length};
};

/** Number of favours that passed another one on. */
export const countPassedOn = (journal: Journal): number => passing(journal).length;
