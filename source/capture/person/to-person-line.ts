import {birthdayInWords, type Person} from '../../journal/person/person.ts';
import {type FieldWords, fieldBegun, personFields, pieceBegun, sentenceBegins} from './person-fields.ts';
import {inQuotes} from './pieces-of-line.ts';
import {toldOf} from './told-of-person.ts';

/**
 * The line that says what is known of a person: `Ada Lovelace: birthday 10 December, lives in London, offers law`.
 * `readPersonLine` reads the same out of it.
 */
export const toPersonLine = (person: Person): string => `${named(person)}: ${factsOf(person).join(', ')}`.trimEnd();

/** The same for an editor: a line for each field, those too of which nothing is known. */
export const toPersonForm = (person: Person): string => {
	const told = toldOf(person);
	const lines = personFields.map(words => {
		const values = told.get(words.field);
		return values ? printed(words, values) : words.word;
	});
	return [`${named(person)}:`, ...lines, ''].join('\n');
};

const named = ({name}: Person): string =>
	/^[^:",;\n]*$/.test(name) && !fieldBegun(`${name}:`) ? name : inQuotes(name);

const factsOf = (person: Person): readonly string[] => {
	const told = toldOf(person);
	return personFields.flatMap(words => {
		const values = told.get(words.field);
		return values ? [printed(words, values)] : [];
	});
};

const printed = (words: FieldWords, values: readonly string[]): string => {
	const [first = ''] = values;
	if (words.field === 'birthday') return `birthday ${birthdayInWords(first)}`;
	if (words.field === 'every') return first === 'ambient' ? 'ambient' : `every ${first} days`;
	return `${words.word} ${values.map((value, at) => (isPlain(words, value, at) ? value : inQuotes(value))).join(', ')}`;
};

/** Whether a value is read as it is without quotes. */
const isPlain = ({word}: FieldWords, value: string, at: number): boolean =>
	value !== '' &&
	value === value.trim() &&
	!/[",;:\n\\]/.test(value) &&
	!/\sand\s/i.test(value) &&
	(at === 0 || !(pieceBegun(value) || sentenceBegins.test(value))) &&
	// A word that goes on what begins the field, as in `work at Acme`, where `works at` begins it.
	fieldBegun(`${word} ${value}`)?.from === word.length + 1;
