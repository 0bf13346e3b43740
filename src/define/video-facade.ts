import { VideoFacade } from '../widgets/video-facade/video-facade.js';

VideoFacade.define();
