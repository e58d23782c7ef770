// For embeds that are to be interactive: the dashboard's chart takes over the figure that is there.
import "./reported-chart";
