/** @param {string} root */
export const hugo = (root) => (request, response) => {
  response.writeHead(501).end(root);
};
