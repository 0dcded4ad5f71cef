import {fold} from '../../../journal/names.ts';
import type {Mention} from '../../names/read-name.ts';
import {genderOf, pronounGender} from '../language/names/genders.ts';

/** The first name of somebody, folded; empty where only a title and a surname are told. */
export const firstNameOf = (person: Mention): string => {
	const name = person.candidates[0] ?? person.written;
	return fold(/^(?:mr|mrs|ms|dr|frau|herr)\b/i.test(name) ? '' : (name.split(' ')[0] ?? ''));
};

/** Whether a pronoun may mean somebody, for all that is known of their first name. */
export const mayBe = (person: Mention, low: string): boolean => {
	const [gender, own] = [pronounGender(low), genderOf(firstNameOf(person))];
	return gender === undefined || own === undefined || own === gender;
};
