/** What happens to pages and spaces after they are made, who is told of it, and who may see a restricted page. */
package org.mutualaid.confluence.devhost.site.life;
