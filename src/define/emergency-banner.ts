import { EmergencyBanner } from '../widgets/emergency-banner/emergency-banner.js';

EmergencyBanner.define();
