import type {Joining} from '../journal/merge/joining.ts';
import type {Context, Wish} from '../journal/wish.ts';
import type {Edit} from './edit.ts';
import type {ToldFacts} from './people/set-facts.ts';

/** How a wish is joined with what another program wrote meanwhile; undefined where it is to be refused then. */
export const joiningFor = async ({kind, wanted}: Wish, context: Context): Promise<Joining | undefined> => {
	if (kind === 'edit') return (await import('./join-edit.ts')).joiningEdit(wanted as Edit, context);
	if (kind === 'set-facts') return (await import('./people/join-facts.ts')).joiningFacts(wanted as ToldFacts);
	return undefined;
};
