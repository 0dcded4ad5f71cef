import type {Understood} from '../../../source/capture/captured.ts';
import {captureNow} from '../../../source/capture/grammar.ts';
import type {Surroundings} from '../../../source/capture/names/surroundings.ts';
import {offersOf} from '../../../source/capture/offers.ts';
import {fold as plain} from '../../../source/journal/names.ts';

/** An entry or fact as the cases have it; facets that are left out are not asked for. */
export type Wanted = {readonly kind: string; readonly sure?: false} & Readonly<Record<string, unknown>>;
export type Sentence = {readonly line: string; readonly expect: readonly Wanted[]};
/** What became of a line: understood or not, and what was taken that it does not say. */
export type Score = {
	readonly line: string;
	readonly isWhole: boolean;
	readonly wrong: readonly Wanted[];
	readonly isMisdated: boolean;
	readonly missed: readonly string[];
};

const fold = (text: unknown): string =>
	plain(String(text ?? ''))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
const isWithin = (a: unknown, b: unknown): boolean => fold(a).includes(fold(b)) || fold(b).includes(fold(a) || '?');
const names = (people: unknown): string => [...new Set(((people ?? []) as string[]).map(fold))].sort().join('|');
const plural: Readonly<Record<string, string>> = {circle: 'circles', alias: 'aliases'};

const found = ({drafts, facts}: Pick<Understood, 'drafts' | 'facts'>): readonly Wanted[] => [
	...drafts.map(draft => ({...draft, planned: draft.kind === 'meeting' && draft.state === 'planned'})),
	...facts.map(fact => ({kind: 'fact', ...fact})),
];

/** The facets in which what was found differs; undefined where it is something else. */
const unlike = (want: Wanted, got: Wanted): readonly string[] | undefined => {
	if (want.kind !== got.kind) return undefined;
	if (want.kind === 'note') return [];
	if (want.kind === 'fact') {
		const isSame = fold(want.person) === fold(got.person) && (plural[String(want.field)] ?? want.field) === got.field;
		return isSame && isWithin(want.value, got.value) ? [] : undefined;
	}
	if ((want.kind === 'favour' && want.way !== got.way) || names(want.people) !== names(got.people)) return undefined;
	const isTimed = want.kind === 'meeting' || want.kind === 'favour';
	const differs = (facet: string): boolean => want[facet] !== undefined && want[facet] !== got[facet];
	return [
		...(isTimed ? ['date'].filter(differs) : []),
		...['time'].filter(differs),
		...(want.kind === 'meeting' && Boolean(want.planned) !== Boolean(got.planned) ? ['planned'] : []),
		...(want.kind === 'meeting' && want.how !== 'meeting' ? ['how'].filter(differs) : []),
		...(want.kind === 'meeting' && want.place !== undefined && !isWithin(got.place, want.place) ? ['place'] : []),
		...(want.kind === 'favour' ? ['state', 'due'].filter(differs) : []),
	];
};

const compare = (expect: readonly Wanted[], got: readonly Wanted[]) => {
	const left = [...got];
	const missed: string[] = [];
	const facets: string[] = [];
	for (const want of expect) {
		const best = left
			.map((one, at) => ({at, facets: unlike(want, one)}))
			.filter(one => one.facets)
			.sort((a, b) => (a.facets?.length ?? 0) - (b.facets?.length ?? 0))[0];
		if (best) {
			left.splice(best.at, 1);
			facets.push(...(best.facets ?? []));
		} else if (want.kind !== 'note') missed.push(`${want.kind} ${JSON.stringify(want)}`);
	}
	const extra = left.filter(({kind}) => kind !== 'note');
	return {missed, facets, extra, isWhole: missed.length + facets.length + extra.length === 0};
};

/** How a line is read, what is taken, else the first offer read again. */
export const scoreOf = ({line, expect}: Sentence, around: Surroundings): Score => {
	const read = (text: string): Understood | undefined => {
		const captured = captureNow(text, around);
		return captured?.isUnderstood ? captured : undefined;
	};
	const sure = expect.filter(want => want.sure !== false);
	const understood = read(line);
	const taken = understood ? found(understood) : [];
	const direct = compare(expect, taken);
	const isTaken = direct.isWhole || compare(sure, taken).isWhole;
	const [offer] = understood ? offersOf(understood, around) : [];
	const offered = !isTaken && offer ? read(offer.line) : undefined;
	const isOffered =
		offered !== undefined && (compare(expect, found(offered)).isWhole || compare(sure, found(offered)).isWhole);
	return {
		line,
		isWhole: isTaken || isOffered,
		wrong: direct.extra,
		isMisdated: direct.facets.some(facet => /^(?:date|planned|due)$/.test(facet)),
		missed: isTaken || isOffered ? [] : [...direct.missed, ...direct.facets],
	};
};
