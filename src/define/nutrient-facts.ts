import { NutrientFacts } from '../widgets/nutrient-facts/nutrient-facts.js';

NutrientFacts.define();
