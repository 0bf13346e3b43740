/** Words of `video-facade`. */
export const videoFacade = {
  play: 'Play: {title}',
  video: 'Video',
  contact:
    'Pressing play loads the video from {company}. {company} then learns your address on the internet, and may set cookies.',
  file: 'Pressing play loads the video from {host}.',
  open: 'Open the video at {host}',
};

export type VideoFacadeWords = typeof videoFacade;
