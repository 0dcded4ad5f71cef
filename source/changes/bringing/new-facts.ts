import type {ImportedPerson} from '../../exchange/imported.ts';
import {fold} from '../../journal/names.ts';
import type {Person} from '../../journal/person/person.ts';

/** Something that the journal knows otherwise than the file: it stays as it is. */
export type KeptFact = {readonly name: string; readonly field: string; readonly kept: string; readonly other: string};

const lists = ['aliases', 'circles', 'offers', 'links', 'emails', 'phones'] as const;
const singles = ['work', 'city', 'zone', 'met', 'introducedBy', 'snoozed', 'birthday', 'every'] as const;

/**
 * The person with what an import knows more of them. Nothing that is known is changed; what the file has otherwise is
 * named in `kept`. The same person where nothing is new.
 */
export const withNewFacts = (
	known: Person,
	more: ImportedPerson,
	isName: (name: string) => boolean,
): {readonly person: Person; readonly kept: readonly KeptFact[]} => {
	const fields: Record<string, unknown> = {};
	const kept: KeptFact[] = [];
	const aliases = [
		...(fold(more.name) === fold(known.name) || more.name.includes('@') ? [] : [more.name]),
		...(more.aliases ?? []),
	];
	for (const field of lists) {
		const before = known[field] ?? [];
		const have = new Set([...before.map(fold), ...(field === 'aliases' ? [fold(known.name)] : [])]);
		const added = (field === 'aliases' ? aliases.filter(alias => !isName(alias)) : (more[field] ?? [])).filter(
			text => !have.has(fold(text)),
		);
		if (added.length > 0) fields[field] = [...before, ...new Set(added)];
	}
	for (const field of singles) {
		const [before, after] = [known[field], more[field]];
		if (after === undefined || before === after) continue;
		if (before === undefined || (field === 'birthday' && isYearAdded(String(before), String(after))))
			fields[field] = after;
		else if (!(field === 'birthday' && isYearAdded(String(after), String(before))))
			kept.push({name: known.name, field, kept: String(before), other: String(after)});
	}
	const notes = more.notes ?? '';
	if (notes !== '' && !(known.notes ?? '').includes(notes))
		fields.notes = known.notes ? `${known.notes}\n${notes}` : notes;
	return {person: Object.keys(fields).length > 0 ? {...known, ...fields} : known, kept};
};

/** Whether the second birthday is the first one with its year. */
const isYearAdded = (before: string, after: string): boolean =>
	before.startsWith('--') && !after.startsWith('--') && after.slice(-5) === before.slice(-5);
