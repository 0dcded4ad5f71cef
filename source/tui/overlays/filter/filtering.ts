import type {QueryCompletion} from '../../../journal/query/complete.ts';
import type {Field} from '../../typing/field.ts';

/** A filter that is being typed. */
export type Filtering = {
	readonly field: Field;
	/** Which of the recent filters is in it, from 0. */
	readonly recalled?: number;
	readonly tabbed?: Tabbed;
};

/** The field before tab, what it offered there, and which of them is in the field now, from 0. */
type Tabbed = {readonly field: Field; readonly completion: QueryCompletion; readonly choice: number};
