import type {Overlay} from './overlay.ts';
import type {Composer} from './overlays/composer/composer.ts';
import {composing} from './overlays/composer/composer-overlay.ts';
import {filtering} from './overlays/filter/filter.ts';
import type {Filtering} from './overlays/filter/filtering.ts';
import {choosing} from './overlays/menu/menu.ts';
import type {Menu} from './overlays/menu/menu-items.ts';

/** What lies over the screens, and its state. */
export type Over =
	| {readonly kind: 'composer'; readonly own: Composer}
	| {readonly kind: 'filter'; readonly own: Filtering}
	| {readonly kind: 'menu'; readonly own: Menu};

/** Everything that can lie over a screen. To add one is to add a folder, and a line here and in `Over`. */
const table: {readonly [Kind in Over['kind']]: Overlay<Extract<Over, {readonly kind: Kind}>['own']>} = {
	composer: composing,
	filter: filtering,
	menu: choosing,
};

/** What lies over the screens, as those see it who need not know what it is. */
export const overlayOf = ({kind}: Over): Overlay<Over['own']> => table[kind] as Overlay<Over['own']>;

/** The same overlay with another state; nothing where it has closed. */
export const overWith = ({kind}: Over, own: Over['own'] | undefined): Over | undefined =>
	own ? ({kind, own} as Over) : undefined;
