import {allPersons} from '../../journal/people/people.ts';
import type {World} from '../world.ts';

/** Whether somebody is in the journal as it is shown. */
export const isKnown = ({name}: {readonly name: string}, {journal}: World): boolean =>
	allPersons(journal).some(person => person.name === name);
