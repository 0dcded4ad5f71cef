import {fold} from '../../../../journal/names.ts';
import {cities, firms} from '../english/firms-and-cities.ts';
import {wordSet} from '../word-maps.ts';

const citySet = wordSet(cities);
const firmSet = wordSet(firms);

/** Whether a name is that of a city or country many know. */
export const isCity = (name: string): boolean => citySet.has(fold(name).replace(/[ .-]/g, ''));

/** Whether a name is that of a firm many know. */
export const isFirm = (name: string): boolean => firmSet.has(fold(name).replace(/[ .-]/g, ''));
