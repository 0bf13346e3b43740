export const markupPages = () => (request, response) => {
  response.writeHead(501).end();
};
