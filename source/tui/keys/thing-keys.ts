import type {SharedBinding} from '../screen.ts';
import {askBindings} from './ask-keys.ts';
import {entryBindings, openKey} from './entry-keys.ts';
import {favourBindings, needBindings} from './favour-keys.ts';
import {manyBindings} from './many-keys.ts';
import {personBindings} from './person-keys.ts';
import {planBindings} from './plan-keys.ts';

/** Every key that acts on what is under the cursor, as all screens that show things have them. */
export const thingBindings: readonly SharedBinding[] = [
	openKey,
	...entryBindings,
	...personBindings,
	...manyBindings,
	...favourBindings,
	...needBindings,
	...planBindings,
	...askBindings,
];
