import { IntakeTable } from '../widgets/intake-table/intake-table.js';

IntakeTable.define();
