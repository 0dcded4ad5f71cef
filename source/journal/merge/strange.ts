import type {Raw} from '../entry.ts';
import type {ListFile, ListKind, Strange} from '../format/list-file.ts';
import {equal} from './kinds.ts';

/** A file of the journal, as far as what nobody here understands goes. */
type Holding<Item> = {readonly file: ListFile<Item>};

/**
 * The file with what is understood nowhere, an element of its list or a key beside it, of both sides: what only one has
 * was added there, or taken away on the other where both had it before.
 */
export const mergeStrange = <Item, Holder extends Holding<Item>>(
	base: Holder | undefined,
	ours: Holder,
	theirs: Holder | undefined,
	kind: ListKind<Item>,
): Holder => {
	if (!theirs) return ours;
	const strange = mergedStrange(base, ours, theirs, kind);
	const extra = mergedExtra(base?.file.extra, ours.file.extra, theirs.file.extra);
	return strange || extra ? {...ours, file: {...ours.file, ...(strange && {strange}), ...(extra && {extra})}} : ours;
};

const textsOf = <Item>(holder: Holding<Item> | undefined): readonly string[] =>
	(holder?.file.strange ?? []).map(({value}) => JSON.stringify(value));

const mergedStrange = <Item>(
	base: Holding<Item> | undefined,
	ours: Holding<Item>,
	theirs: Holding<Item>,
	{key}: ListKind<Item>,
): readonly Strange[] | undefined => {
	const [b, o, t] = [textsOf(base), textsOf(ours), textsOf(theirs)].map(texts => new Set(texts));
	if (!b || !o || !t || (o.size === t.size && [...o].every(text => t.has(text)))) return undefined;
	const kept = [...new Set([...o, ...t])].filter(text => (o.has(text) && t.has(text)) || !b.has(text)).sort();
	const places = new Map(ours.file.items.map((item, at) => [key(item), at + 1]));
	// Each after what it came after, on the side where that is first by its key.
	const placeOf = (text: string): number => {
		const before = [ours, theirs].flatMap(({file}) => {
			const one = file.strange.find(({value}) => JSON.stringify(value) === text);
			const item = one && file.items[one.after - 1];
			return item === undefined ? [] : [key(item)];
		});
		return places.get(before.sort()[0] ?? '') ?? 0;
	};
	const all = kept.map(text => ({after: placeOf(text), value: JSON.parse(text) as unknown}));
	return all.sort((x, y) => x.after - y.after);
};

const mergedExtra = (base: Raw = {}, ours: Raw, theirs: Raw): Raw | undefined => {
	if (equal(ours, theirs)) return undefined;
	const merged = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort().flatMap(key => {
		const [b, o, t] = [base, ours, theirs].map(raw => (Object.hasOwn(raw, key) ? JSON.stringify(raw[key]) : undefined));
		const text = o === t || t === b ? o : o === b ? t : [o ?? '', t ?? ''].sort()[1];
		return text === undefined || text === '' ? [] : [[key, JSON.parse(text) as unknown] as const];
	});
	return Object.fromEntries(merged);
};
