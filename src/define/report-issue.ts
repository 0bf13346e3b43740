import { ReportIssue } from '../widgets/report-issue/report-issue.js';

ReportIssue.define();
