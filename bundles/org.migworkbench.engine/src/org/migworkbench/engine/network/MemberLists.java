package org.migworkbench.engine.network;

import java.util.Arrays;

/** For each link the active flows that pass it. Adding and removing a flow costs as much as its path is long. */
final class MemberLists {

    private int[][] paths;
    private int[][] places;
    private int[][] members;
    private int[] counts;

    MemberLists(int links, int flows) {
        this.paths = new int[flows][];
        this.places = new int[flows][];
        this.members = new int[links][4];
        this.counts = new int[links];
        Arrays.fill(paths, new int[0]);
        Arrays.fill(places, new int[0]);
    }

    /** Makes room for more links and flows; what there is keeps its numbers. */
    void grow(int links, int flows) {
        int oldLinks = counts.length;
        int oldFlows = paths.length;
        counts = Arrays.copyOf(counts, links);
        members = Arrays.copyOf(members, links);
        for (int i = oldLinks; i < links; i++) {
            members[i] = new int[4];
        }
        paths = Arrays.copyOf(paths, flows);
        places = Arrays.copyOf(places, flows);
        Arrays.fill(paths, oldFlows, flows, new int[0]);
        Arrays.fill(places, oldFlows, flows, new int[0]);
    }

    /** Sets the links of a flow that is in no list now. */
    void setPath(int flow, int[] path) {
        paths[flow] = path;
        if (places[flow].length != path.length) {
            places[flow] = new int[path.length];
        }
    }

    int[] path(int flow) {
        return paths[flow];
    }

    /** The flows of a link; {@link #count} of them are meant. */
    int[] members(int link) {
        return members[link];
    }

    int count(int link) {
        return counts[link];
    }

    void add(int flow) {
        int[] path = paths[flow];
        for (int i = 0; i < path.length; i++) {
            int link = path[i];
            if (counts[link] == members[link].length) {
                members[link] = Arrays.copyOf(members[link], 2 * counts[link]);
            }
            places[flow][i] = counts[link];
            members[link][counts[link]++] = flow;
        }
    }

    void remove(int flow) {
        int[] path = paths[flow];
        for (int i = 0; i < path.length; i++) {
            int link = path[i];
            int last = members[link][--counts[link]];
            int place = places[flow][i];
            members[link][place] = last;
            places[last][placeInPath(last, link)] = place;
        }
    }

    private int placeInPath(int flow, int link) {
        int[] path = paths[flow];
        int i = 0;
        while (path[i] != link) {
            i++;
        }
        return i;
    }
}
