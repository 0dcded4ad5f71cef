import {capture} from '../../capture/grammar.ts';
import {knownIn} from '../../capture/names/known.ts';
import {cameUp} from '../../journal/entry.ts';
import {changePeople} from '../../journal/person/person.ts';
import {gathering} from '../common/gather.ts';
import type {FormatReader} from '../imported.ts';

/** Plain lines: each is read as the composer reads it. */
export const readLines: FormatReader = async (files, means) => {
	const found = gathering('lines', means);
	let known = knownIn(means.journal);
	for (const {name, text} of files) {
		const lines = text.split('\n');
		for (const [at, line] of lines.entries()) {
			if (at % 200 === 0) means.tick(at / lines.length);
			if (line.trim() === '' || line.startsWith('# ')) continue;
			const read = await capture(line, {now: means.now, known});
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
			for (const offer of 'offers' in read ? (read.offers as readonly {readonly says: string}[]) : [])
				found.hint(`${name}:${at + 1}: ${offer.says}`);
			for (const person of read.newPeople) found.person({name: person});
			if (read.newPeople.length === 0) continue;
			// Whom one line names in full, the next may call by the first name.
			const {instant} = means.now;
			const people = read.newPeople.map(person => ({name: person, created: instant, edited: instant}));
			known = knownIn({...known.journal, people: changePeople(known.journal.people, new Set(), people)});
		}
	}
	return found.done();
};
