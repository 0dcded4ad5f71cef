import {capture} from '../../capture/grammar.ts';
import {type Known, knownIn} from '../../capture/names/known.ts';
import {offersOf} from '../../capture/offers.ts';
import {cameUp} from '../../journal/entry.ts';
import {fold, listNames} from '../../journal/names.ts';
import {changePeople} from '../../journal/person/person.ts';
import {gathering} from '../common/gather.ts';
import type {FormatReader} from '../imported.ts';

const lists = new Set(['offers', 'circles', 'aliases']);

const isKnown = ({journal}: Known, name: string): boolean =>
	journal.people.people.some(person => fold(person.name) === fold(name));

/** Plain lines: each is read as the composer reads it. */
export const readLines: FormatReader = async (files, means) => {
	const found = gathering('lines', means);
	let known = knownIn(means.journal);
	for (const {name, text} of files) {
		const lines = text.split('\n');
		for (const [at, line] of lines.entries()) {
			if (at % 200 === 0) means.tick(at / lines.length);
			if (line.trim() === '') continue;
			if (line.startsWith('# ')) {
				found.notTaken('line that begins with #', 'it is the title of a text, or a comment');
				continue;
			}
			const around = {now: means.now, known};
			const read = await capture(line, around);
			if (!read.isUnderstood) {
				found.problem(name, at + 1, `${read.message} ${read.hint}`);
				continue;
			}
			let meeting: string | undefined;
			for (const [which, {for: favour, ...draft}] of read.drafts.entries()) {
				if (favour !== undefined)
					found.problem(name, at + 1, `it names the favour ${favour}; write this line with goodturn add`);
				else {
					const id = found.entry([line, String(which)], {
						...draft,
						...(meeting !== undefined && cameUp(draft) && {meeting}),
					});
					if (draft.kind === 'meeting') meeting = id;
				}
			}
			for (const hint of read.hints) found.hint(`${name}:${at + 1}: ${hint}`);
			for (const offer of offersOf(read, around)) found.hint(`${name}:${at + 1}: perhaps it means: ${offer.line}`);
			for (const {people} of read.thanks)
				found.problem(name, at + 1, `for what ${listNames(people)} was thanked is looked up by goodturn add alone`);
			for (const person of read.newPeople) found.person({name: person});
			for (const {person, field, value} of read.facts)
				found.person({name: person, [field]: lists.has(field) ? [value] : value});
			// Whom one line names in full, the next may call by the first name.
			const {instant} = means.now;
			const added = [...read.newPeople, ...read.facts.map(({person}) => person)].filter(one => !isKnown(known, one));
			if (added.length === 0) continue;
			const people = [...new Set(added)].map(person => ({name: person, created: instant, edited: instant}));
			known = knownIn({...known.journal, people: changePeople(known.journal.people, new Set(), people)});
		}
	}
	return found.done();
};
