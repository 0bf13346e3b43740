import { FoodSources } from '../widgets/food-sources/food-sources.js';

FoodSources.define();
