/** Words of `video-facade`. */
export const videoFacade = {
  play: 'Play: {title}',
  playFrom: 'Play from {company}: {title}',
  /** Where the author gave no name. */
  playUnnamed: 'Play the video',
  playUnnamedFrom: 'Play the video from {company}',
  video: 'Video',
  contact: {
    YouTube:
      'Nothing loads from YouTube before you press play. Then this Google service sees your internet (IP) address and may set cookies.',
    Vimeo:
      'Nothing loads from Vimeo before you press play. Then Vimeo sees your internet (IP) address and may set cookies.',
  },
  file: 'Nothing loads from {host} before you press play. Then {host} sees your internet (IP) address.',
  /** The row with what the author says of it in words. */
  transcript: 'What it shows, in words',
  open: 'Open the video at {host}',
  openFile: 'Open the video file',
  blocked: 'If you see no video here, open its own page.',
  blockedFile: 'If you see no video here, open the file.',
};

export type VideoFacadeWords = typeof videoFacade;
