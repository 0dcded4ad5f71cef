import {knownIn} from '../../../capture/names/known.ts';
import {quoted} from '../../../capture/names/read-name.ts';
import {toPersonForm, toPersonLine} from '../../../capture/person/to-person-line.ts';
import {toLine} from '../../../capture/to-line.ts';
import {commonTags} from '../../../changes/retag.ts';
import {inviteOf} from '../../../journal/brief/invitation.ts';
import type {Entry} from '../../../journal/entry.ts';
import {shortId} from '../../../journal/journal.ts';
import type {Person} from '../../../journal/person/person.ts';
import type {Purpose} from '../../request.ts';
import {type Field, fieldOf} from '../../typing/field.ts';
import type {World} from '../../world.ts';

/**
 * What the composer begins with for its purpose, and where in it one goes on writing. `isOutside`: for an editor, where
 * a person has a line for each field.
 */
export const opening = (purpose: Purpose, {journal, now}: Pick<World, 'journal' | 'now'>, isOutside?: true): Field => {
	switch (purpose.kind) {
		case 'add':
			return purpose.begins ?? fieldOf('');
		case 'edit':
			return fieldOf(toLine(purpose.entry, {now, known: knownIn(journal)}));
		case 'forward':
			// What is written goes before the favour that it passes on: `fwd Ben: read his CV for:91bc`.
			return {text: `fwd  for:${shortId(journal, purpose.favour.id)}`, cursor: 'fwd '.length};
		case 'happened': {
			const line = toLine(purpose.plan, {now, known: knownIn(journal)});
			return fieldOf(`${line}${beforeWhatWasSaid(purpose.plan)}`);
		}
		case 'invite':
			// The date goes before its colon.
			return {text: inviteOf(journal, purpose.names, now.day).line, cursor: 0};
		case 'tag': {
			const tags = commonTags(purpose.entries);
			return fieldOf(tags.length > 0 ? `${tags.map(tag => `#${tag}`).join(' ')} ` : '#');
		}
		case 'known':
			return fieldOf(isOutside ? toPersonForm(purpose.shown) : personLine(purpose.shown));
		case 'meet':
			return fieldOf(`gave ${purpose.need.people.map(quotedName).join(', ')}: `);
	}
};

/** The line of somebody; of whom nothing is known, one goes on writing after a space. */
const personLine = (person: Person): string => toPersonLine(person).replace(/:$/, ': ');

/** What was said is set off on the line of a plan; where it has several already, it is on one of its own. */
const beforeWhatWasSaid = ({text}: Entry): string => (text.includes('\n') ? '\n' : ' -- ');

/** A name as it may be written before the colon of a marker. */
const quotedName = (name: string): string => (/^[\p{L}\p{M}.'’\- ]+$/u.test(name) ? name : quoted(name));
